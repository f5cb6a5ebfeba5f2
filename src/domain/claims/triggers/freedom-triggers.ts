// Being free told by an adjective or by the end of being held: "Poczobut free", "250 out", "is no longer in prison".

import { asCue, type Scene, type Setting, watchedPersons } from '../scene.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, hasCue, type Sentence } from '../words/cues.ts';
import { afterKeys } from '../words/dates.ts';
import { canTravel } from './travellers.ts';
import { isBelarusian, prisonKeys, type Trigger, trigger } from './trigger.ts';

const copulaReach = 2;
const datedReach = 6; // "from Belarus since Friday evening"
const heldReach = 4;
const subjectReach = 3; // "also the reporter X"

/** Only where nothing plainer tells a release in the sentence. */
export function freedomTriggers(scene: Scene, setting: Setting, told: readonly Trigger[]): Trigger[] {
  if (told.some(({ form, loose }) => !loose && form !== 'noun' && form !== 'freed')) return [];
  const found = freeOnes(scene, setting) ?? freeFirst(scene) ?? noLongerHeld(scene);
  return found && isBelarusian(scene, found, setting) ? [found] : [];
}

function released(cue: Cue, object: Cue): Trigger {
  return trigger('prisoner_release', null, { ...cue, form: 'done' }, object, 0.7);
}

/** "Statkevich is free": who is free stands right before the word, and the word ends its clause ("free to go" does not). */
function freeOnes(scene: Scene, setting: Setting): Trigger | null {
  const { sentence, quantities } = scene;
  const counted = setting.captives > 0 ? quantities.map(asCue) : [];
  const all = [
    ...cuesOf(sentence, 'arg.captive'),
    ...cuesOf(sentence, 'arg.prison'),
    ...watchedPersons(scene),
    ...counted,
    ...(isOfKinSpeaking(sentence) ? cuesOf(sentence, 'say.he') : []),
  ];
  for (const free of cuesOf(sentence, 'atliberty.free')) {
    const next = sentence.tokens[free.to];
    const isEnd = next === undefined || next.breakBefore > 0 || endsClause(sentence.cues, free);
    const who = all.find(
      (each) =>
        each.to <= free.from &&
        distance(sentence, each, free) <= reachOf(scene, each, free) &&
        canTravel(scene, each, free),
    );
    if (isEnd && who) return released(free, who);
  }
  return null;
}

/** "14 captives from Belarus since Friday free": a day of these may part them, where the language needs no verb. */
function reachOf({ times }: Scene, who: Cue, free: Cue): number {
  const isDated = times.some(({ freshness, from, to }) => freshness === 'fresh' && from >= who.to && to <= free.from);
  return isDated ? datedReach : copulaReach;
}

/** "He is free, said the prisoner's wife": whom kin of a captive speak of. */
function isOfKinSpeaking(sentence: Sentence): boolean {
  return hasCue(sentence, 'say.says') && hasCue(sentence, 'arg.around') && hasCue(sentence, 'arg.captive');
}

/** "Wolna jest też Kaciaryna Andrejewa", "Frei sind auch drei Priester": who is free stands behind the verb. */
function freeFirst({ sentence, persons, quantities }: Scene): Trigger | null {
  const all = [...cuesOf(sentence, 'arg.captive'), ...persons.map(asCue), ...quantities.map(asCue)];
  for (const free of cuesOf(sentence, 'atliberty.free')) {
    const isOpening = free.from === 0 || (sentence.tokens[free.from]?.breakBefore ?? 0) > 0;
    const is = cuesOf(sentence, 'atliberty.is').find((each) => each.from === free.to);
    const who = is && all.find((each) => each.from >= is.to && distance(sentence, is, each) <= subjectReach);
    if (isOpening && who) return released(free, who);
  }
  return null;
}

/** "free after five years", "free and in Poland". */
function endsClause(cues: readonly Cue[], free: Cue): boolean {
  const keys = new Set(['say.and', ...afterKeys]);
  return cues.some((cue) => cue.from === free.to && keys.has(cue.key));
}

/** "no longer in prison", "nebe kalėjime": not being held any more is being free. */
function noLongerHeld({ sentence, persons }: Scene): Trigger | null {
  const holding = cuesOfAny(sentence, prisonKeys);
  for (const ended of cuesOf(sentence, 'atliberty.nolonger')) {
    const held = holding.find((each) => follows(each, ended, heldReach));
    const isSomebody = persons.length > 0 || hasCue(sentence, 'arg.people');
    if (held && isSomebody) return released(ended, held);
  }
  return null;
}
