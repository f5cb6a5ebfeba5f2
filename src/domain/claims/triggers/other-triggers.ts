// Triggers of detentions and deaths: recorded and shown, never paged.

import { asCue, type Scene, type Setting } from '../scene.ts';
import { follows, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  groupOf,
  hasAny,
  hasCue,
  isNear,
  type Sentence,
  type Span,
  startsAt,
} from '../words/cues.ts';
import { isBehindDeterminer } from '../words/forms.ts';
import {
  groupCues,
  isBelarusian,
  nearest,
  otherStates,
  prisonKeys,
  type Trigger,
  tellingForms,
  trigger,
} from './trigger.ts';

/** `state`: also tells that who is brought somewhere is a captive. */
const states = new Set(['state', 'held']);

export function otherTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of groupCues(sentence, 'detain')) {
    if (cue.form === 'now' ? !takesSomebody(scene, cue) : isTermOfThing(scene, cue)) continue;
    if (tellingForms.has(cue.form) && isOfOthers(scene, cue)) continue;
    const form = states.has(cue.form) ? 'was' : isAttribute(scene, cue) ? 'freed' : cue.form;
    found.push({ ...trigger('prisoner_detention', null, cue, null, 0.7), form });
  }
  found.push(...(setting.sport === 0 ? terms(scene) : []), ...imprisonments(scene));
  found.push(...deaths(scene, setting));
  return found.filter((each) => isBelarusian(scene, each, setting));
}

/** Lorries that guards stopped, and whom another country's court sentenced. */
function isOfOthers(scene: Scene, cue: Cue): boolean {
  return isOfThing(scene, cue) || isOfForeignCourt(scene.sentence, cue);
}

const things = ['quiet.thing', 'trade.goods', 'relation.what'];
const thingReach = 4; // words

/** "detained more than a thousand lorries": what stands behind the verb before anybody does. */
function isOfThing({ sentence, persons }: Scene, cue: Cue): boolean {
  const isNear = (span: Span) => follows(span, cue, thingReach);
  const thing = cuesOfAny(sentence, things).find(isNear);
  if (!thing || isOffence(sentence, cue, thing)) return false;
  const somebodies = [...persons, ...cuesOfAny(sentence, ['arg.people', 'arg.captive', 'arg.whom', 'say.he'])];
  return !somebodies.some((each) => isNear(each) && each.from <= thing.from);
}

const partings = 'quiet.lasting say.sake say.with quiet.since time.since mode.presuppose mode.known mode.when'.split(
  ' ',
);

/** "given five years for photographs of trains"; "more than a thousand" may hold the same word. */
function isOffence(sentence: Sentence, cue: Cue, thing: Cue): boolean {
  const counts = cuesOf(sentence, 'say.atleast');
  return cuesOfAny(sentence, partings).some(
    (each) => each.from >= cue.to && each.to <= thing.from && !counts.some((count) => overlaps(count, each)),
  );
}

const ownerReach = 2; // words

/** "A Dutch court has sentenced", "The regional court in Frankfurt": whose court it is stands beside it. */
function isOfForeignCourt(sentence: Sentence, cue: Cue): boolean {
  if (isOfForeignService(sentence, cue)) return true;
  if (hasCue(sentence, 'detain.noun')) return false;
  const courts = cuesOf(sentence, 'court.done');
  const owners = [...otherStates(sentence), ...cuesOfAny(sentence, ['topic.foreign', 'journey.home'])];
  const isOwn = (court: Cue) => cuesOf(sentence, 'topic.by').some((by) => distance(sentence, by, court) <= ownerReach);
  return courts.some(
    (court) => !isOwn(court) && owners.some((owner) => distance(sentence, owner, court) <= ownerReach && owner !== cue),
  );
}

const serviceReach = 6; // words: "border guards on Tuesday detained"

/** "Landgericht", "Crown Court", border guards and customs, "for breaking the embargo": of another country, unless Belarus stands right beside them. */
function isOfForeignService(sentence: Sentence, cue: Cue): boolean {
  const ofBelarus = cuesOf(sentence, 'topic.by');
  return cuesOf(sentence, 'court.abroad').some(
    (service) =>
      (distance(sentence, service, cue) <= serviceReach || service.from <= 1) &&
      !ofBelarus.some((by) => distance(sentence, by, service) === 0 && !overlaps(by, service)),
  );
}

const counted = new Set(['nth', 'bare']);

function deaths(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const nth = nthDeath(scene);
  if (nth) return [{ ...trigger('prisoner_death', null, nth, null, 0.7), form: 'done' }];
  const isOfPrisoner = (cue: Cue) =>
    nearest(sentence, cue, ['arg.captive', ...prisonKeys], 20) !== null || isInHospital(scene, cue, setting);
  return groupCues(sentence, 'death')
    .filter((cue) => !counted.has(cue.form) && isOfPrisoner(cue))
    .map((cue) => trigger('prisoner_death', null, cue, null, 0.7));
}

/** "He is the fifth political prisoner to die since 2021", below the top: those who died before are told with him. */
function nthDeath({ sentence, times }: Scene): Cue | undefined {
  if (sentence.index < 2 || !(hasCue(sentence, 'time.old') || times.some(({ since }) => since))) return undefined;
  const nth = cuesOf(sentence, 'death.nth')[0];
  return groupOf(sentence, 'death').some((cue) => cue.form !== 'nth') ? nth : undefined;
}

const wardReach = 12;

/** "has died in a hospital in Hrodna at 57", in an article that says that somebody was held: a named person, on a ward. */
function isInHospital({ sentence, persons }: Scene, cue: Cue, { captives, jailed }: Setting): boolean {
  if (persons.length === 0 || captives + jailed < 2 || hasCue(sentence, 'arg.former')) return false;
  return isNear(sentence, 'quiet.ward', cue, wardReach);
}

const termReach = 12;

/** "The court added ten months": whatever the verb, a court and a term. */
function terms({ sentence, persons }: Scene): Trigger[] {
  if (groupOf(sentence, 'detain').length > 0 || hasCue(sentence, 'arg.sanction')) return [];
  const isOfSomebody = persons.length > 0 || hasAny(sentence, somebodyKeys);
  if (!isOfSomebody) return [];
  const numbers = groupOf(sentence, 'numbers');
  const units = cuesOfAny(sentence, termUnits);
  const terms = units.filter(
    ({ from }) => sentence.tokens[from - 1]?.digits === true || numbers.some((number) => number.to === from),
  );
  return cuesOf(sentence, 'court.done')
    .filter((court) => terms.some((term) => follows(term, court, termReach)))
    .slice(0, 1)
    .map((court) => ({ ...trigger('prisoner_detention', null, court, null, 0.6), form: 'done' }));
}

const prisonReach = 8;
const wayOut = ['release', 'liberty', 'transfer', 'detain', 'term'];

/** A captive, or somebody with a prison beside him: held, unless the prison is where he comes out. */
function imprisonments({ sentence, persons }: Scene): Trigger[] {
  const isWayOut = (cue: Cue) => wayOut.some((group) => groupOf(sentence, group).some((other) => overlaps(other, cue)));
  const prison = cuesOf(sentence, 'arg.prison').find(
    (cue) =>
      !isWayOut(cue) &&
      !isLeft(sentence, cue) &&
      (persons.some((person) => distance(sentence, cue, asCue(person)) <= prisonReach) ||
        nearest(sentence, cue, ['arg.captive', 'arg.people', 'say.he'], prisonReach) !== null),
  );
  return prison ? [{ ...trigger('prisoner_detention', null, prison, null, 0.4), form: 'was' }] : [];
}

const sourceReach = 2; // words between "from" and the prison
const exitReach = 5;
const exits = ['release', 'liberty', 'pardon'];

/** "freed from Belarusian prisons", "из разных колоний отпустили": where somebody is let out of, nobody is told to sit. */
function isLeft(sentence: Sentence, prison: Cue): boolean {
  const source = cuesOf(sentence, 'journey.source').find((each) => follows(prison, each, sourceReach));
  if (!source) return false;
  return exits.some((group) => groupOf(sentence, group).some((exit) => distance(sentence, exit, prison) <= exitReach));
}

const objectReach = 5;

/** "Belarus jails a teacher", not "Belarus jails emptied": a word that is also a noun needs somebody behind it. */
function takesSomebody({ sentence, persons, quantities }: Scene, cue: Cue): boolean {
  if (!sentence.marksInfinitives) return true;
  if (isBehindDeterminer(sentence, cue)) return false;
  const isBehind = (span: Span) => follows(span, cue, objectReach);
  return persons.some(isBehind) || quantities.some(isBehind) || groupOf(sentence, 'arg').some(isBehind);
}

const heReach = 8;

/** "gave another twelve months to the measures": a term is of somebody only where a person, a captive or a court is named. */
function isTermOfThing({ sentence, persons }: Scene, cue: Cue): boolean {
  const isTerm = cuesOfAny(sentence, termUnits).some((unit) => unit.from > cue.from && unit.to <= cue.to);
  // "He got twelve years"
  const isHis = cuesOf(sentence, 'say.he').some((he) => follows(cue, he, heReach));
  if (!isTerm || isHis || persons.length > 0) return false;
  return ![...groupOf(sentence, 'court'), ...groupOf(sentence, 'arg')].some((each) => somebody.has(each.key));
}

const termUnits = ['time.day', 'time.month', 'time.year'];
const somebodyKeys = ['arg.captive', 'arg.prison', 'arg.people'];
const somebody = new Set(['court.done', 'arg.captive', 'arg.prison', 'arg.people']);

/** "the jailed lawyer", "Ales, sentenced to ten years, …", "Most of them were sentenced for …": only who somebody is. */
function isAttribute(scene: Scene, cue: Cue): boolean {
  const { sentence, persons } = scene;
  if (cue.form !== 'done') return false;
  if (isBehindDeterminer(sentence, cue) || opensSentence(scene, cue)) return true;
  if (cuesOf(sentence, 'mode.relative').some((who) => follows(cue, who, clauseReach))) return true;
  if (isOfNoun(sentence, cue) || isDeclined(sentence, cue) || startsAt(sentence, ['say.most'], 0)) return true;
  const isApart = sentence.tokens[cue.from]?.breakBefore === 1;
  return (
    isApart && (persons.some(({ to }) => to === cue.from) || groupOf(sentence, 'arg').some(({ to }) => to === cue.from))
  );
}

/** Endings of the oblique cases of Slavic participles, which never are a predicate. */
const oblique = /(?:ых|их|ым|ымі|імі|ыми|ими|ого|ага|ому|аму|ych|ymi|ego|emu)$/u;

/** "заявы 40 асуджаных", "Rund 7850 Verurteilte": a participle that is declined, or written as a noun, says who somebody is. */
function isDeclined(sentence: Sentence, { from, matched }: Cue): boolean {
  const verb = sentence.tokens[from];
  if (matched > 1 || !verb || sentence.marksInfinitives) return false;
  return sentence.verbLast ? from > 0 && verb.capital : oblique.test(verb.word);
}

const people = ['arg.people', 'arg.captive'];

/** "awarded to two imprisoned journalists", "a journalist imprisoned in Belarus": without its auxiliary an English participle tells of whom, except at the head. */
function isOfNoun(sentence: Sentence, cue: Cue): boolean {
  const verb = sentence.tokens[cue.from];
  if (!sentence.marksInfinitives || sentence.block === 'title' || !verb?.word.endsWith('ed')) return false;
  const nouns = cuesOfAny(sentence, people);
  if (nouns.some(({ to }) => to === cue.from)) return verb.breakBefore === 0;
  return nouns.some(({ from }) => from === cue.to) && groupOf(sentence, 'numbers').some(({ to }) => to === cue.from);
}

const clauseReach = 4;

/** "Jailed Belarusian activist Ales Bialiatski won …", "Jailed Kalesnikava recovering", behind a dateline or at the head: the word that opens a sentence describes whom it tells of. */
function opensSentence({ sentence, persons }: Scene, { from, to }: Cue): boolean {
  const { tokens, marksInfinitives } = sentence;
  if (!marksInfinitives || !tokens[from]?.capital || (from > 0 && tokens[from]?.breakBefore === 0)) return false;
  return (
    tokens[to]?.breakBefore === 0 &&
    (persons.some((person) => person.from === to) ||
      ['arg', 'authority', 'topic'].some((group) => groupOf(sentence, group).some((each) => each.from === to)))
  );
}
