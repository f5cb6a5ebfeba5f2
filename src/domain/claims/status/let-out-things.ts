// Verbs of releasing whose object is a thing: songs, reports, lanes, reviews about prisoners.

import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { breaksBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, type Sentence, type Span, startsAt } from '../words/cues.ts';

const thingReach = 3;
const captiveKeys = ['arg.captive', 'arg.people'];

/** "released a song", "освободили две полосы", "выпустили обзор о заключенных": what the verb lets go is no person. */
export function isOfThing(draft: Draft): boolean {
  if (draft.type !== 'prisoner_release') return false;
  if (isPossessionOfCaptive(draft) || isHeldThing(draft)) return true;
  if (!thingGroups.has(draft.trigger.cue.group)) return false;
  const { sentence } = draft.scene;
  const first = draft.trigger.cue.places[0] ?? draft.trigger.cue.from;
  const verb = { from: first, to: first + 1 };
  const isThing = thingsIn(draft.scene).some(
    (thing) =>
      follows(thing, verb, thingReach) &&
      isNobodyBetween(draft.scene, verb, thing) &&
      (isInsideVerb(thing, draft.trigger.cue) || isHead(draft.scene, thing)),
  );
  return isThing || isThingAbout(sentence, draft.trigger.cue) || isOutThing(sentence, draft.trigger.cue);
}

/** "Паспорта им не отдали", "their property is not released", "does not release property": what stands before a negated verb or right behind it is what is kept. */
export function isKeptThing({ type, mood, scene, trigger: { cue } }: Draft): boolean {
  if (type !== 'prisoner_release' || mood !== 'denied' || !keptGroups.has(cue.group)) return false;
  return thingsIn(scene).some(
    (thing) =>
      (follows(cue, thing, keptReach) &&
        cuesOf(scene.sentence, 'mode.not').some((not) => not.from >= thing.to && not.to <= cue.to)) ||
      (cue.group === 'release' && follows(thing, cue, 0)),
  );
}

const keptReach = 7;
const keptGroups = new Set(['release', 'liberty', 'transfer', 'yield']);

/** "in figures released on Tuesday": a thing, and the English participle of how it came out. */
function isOutThing(sentence: Sentence, { from, form }: Cue): boolean {
  if (!sentence.marksInfinitives || form !== 'done' || sentence.tokens[from]?.breakBefore !== 0) return false;
  return endsAt(sentence, thingKeys, from);
}

const behindHeads = new Set(['time', 'say', 'mode', 'journey', 'quiet', 'topic', 'authority']);

/** "released a film", not "released a film director": in English a noun before a noun only describes it. */
function isHead({ sentence, persons }: Scene, thing: Cue): boolean {
  if (persons.some((person) => follows(person, thing, 1))) return false;
  const next = sentence.tokens[thing.to];
  if (!sentence.marksInfinitives || next === undefined || next.breakBefore > 0) return true;
  return sentence.cues.some((cue) => cue.from === thing.to && behindHeads.has(cue.group));
}

/** "set 40 bison free": the verb goes on right behind the thing. */
function isInsideVerb(thing: Cue, verb: Cue): boolean {
  return verb.places.includes(thing.to);
}

const thingGroups = new Set(['release', 'liberty', 'transfer']);

/** Things, and what is sent to captives or left of them. "zakład" is a plant, "zakład karny" a prison. */
function thingsIn({ sentence, persons }: Scene): Cue[] {
  const prisons = cuesOf(sentence, 'arg.prison').filter(({ matched }) => matched > 1);
  // "Roman" is a novel in German, and a given name.
  return cuesOfAny(sentence, thingKeys).filter(
    (thing) => ![...prisons, ...persons].some((other) => overlaps(other, thing)),
  );
}

const thingKeys = ['quiet.thing', 'arg.parcel'];
const heldReach = 8;

/** "Eight seized Belarusian tractors were released this week": what is said to be held, right before it or before its country, is a thing. */
function isHeldThing({ scene, trigger: { cue } }: Draft): boolean {
  const { sentence } = scene;
  const isHeld = ({ from }: Span) =>
    endsAt(sentence, heldKeys, from) ||
    (startsAt(sentence, ['topic.by'], from - 1) && endsAt(sentence, heldKeys, from - 1));
  return thingsIn(scene).some(
    (thing) =>
      isHeld(thing) &&
      isHead(scene, thing) &&
      followsInClause(sentence, cue, thing, heldReach) &&
      isNobodyBetween(scene, thing, cue),
  );
}

const heldKeys = ['arg.captive', 'detain.done', 'detain.state'];
const ownerReach = 3; // "photo of the Belarusian political prisoner"

/** "a prisoner's diary was released", "Вышли письма политзаключенного": whoever stands beside the verb only tells whose the thing is. */
function isPossessionOfCaptive({ scene, trigger }: Draft): boolean {
  const { sentence } = scene;
  const owner = trigger.object;
  if (owner === null || owner === trigger.cue) return false;
  return thingsIn(scene).some((thing) => {
    if (thing.from === owner.to) return sentence.tokens[thing.from]?.breakBefore === 0 && isHead(scene, thing);
    const isOpening = thing.from <= (sentence.marksInfinitives || sentence.verbLast ? 1 : 0) && isHead(scene, thing);
    return isOpening && followsInClause(sentence, owner, thing, ownerReach);
  });
}

function isNobodyBetween({ sentence, persons, quantities }: Scene, verb: Span, end: Span): boolean {
  if (breaksBetween(sentence, verb, end)) return false;
  const between = ({ from }: Span) => from >= verb.to && from < end.from;
  const isCounted = quantities.some(between) && !startsAt(sentence, ['quiet.thing'], end.from);
  return !isCounted && !persons.some(between) && !cuesOfAny(sentence, captiveKeys).some(between);
}

const aboutReach = 12;
const opening = 2; // words before the subject of a sentence

/** "hat ein Album über Gefangene herausgebracht", "A film about prisoners was released": both stand before the verb. */
function isThingAbout(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'quiet.thing').some(
    (thing) =>
      follows(cue, thing, aboutReach) &&
      (sentence.verbLast || thing.from <= opening) &&
      cuesOf(sentence, 'quiet.about').some((about) => about.from - thing.to <= 1 && about.from >= thing.to),
  );
}
