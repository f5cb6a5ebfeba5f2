// Custody of hours or of days: whoever is let go from it came out of no prison.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, isNear, type Sentence } from '../words/cues.ts';
import { afterKeys } from '../words/dates.ts';
import type { Surroundings } from './looking-back.ts';
import { isInTitle, isRelease } from './settled.ts';

const custodyReach = 4;
const longestCustody = 30;
// "walked out of the detention centre on Okrestina on Monday after serving 15 days"
const reaches = new Map([
  ['release', custodyReach],
  ['liberty', 10],
]);

/** "let go after ten days", "после двадцати пяти суток": petty arrests end by themselves. */
export function isDaysOfCustody({ type, trigger, scene }: Draft): boolean {
  const reach = reaches.get(trigger.cue.group);
  if (type !== 'prisoner_release' || reach === undefined) return false;
  const { sentence, persons, quantities } = scene;
  // "14 people walked free two days after the visit"
  if (trigger.cue.group === 'liberty' && quantities.some(({ to }) => to <= trigger.cue.from)) return false;
  if (hasCue(sentence, 'arg.captive') || persons.some((person) => person.isHeld)) return false;
  return cuesOf(sentence, 'time.day').some((unit) => {
    const after = cuesOfAny(sentence, afterKeys).find(
      (each) => each.to < unit.from && unit.from - each.to <= custodyReach,
    );
    if (!after || distance(sentence, { ...after, to: unit.to }, trigger.cue) > reach) return false;
    const days = numberBetween(sentence, after, unit);
    return days > 0 && days <= longestCustody;
  });
}

/** "twenty five", "10": the sum of the numbers between two cues, 0 for none. */
function numberBetween(sentence: Sentence, one: Cue, other: Cue): number {
  const isBetween = (from: number) => from >= one.to && from < other.from;
  const words = groupOf(sentence, 'numbers').filter((cue) => isBetween(cue.from));
  const digits = sentence.tokens.slice(one.to, other.from).filter((token) => token.digits);
  return [...words.map((cue) => Number(cue.form)), ...digits.map((token) => Number(token.word))].reduce(
    (sum, each) => sum + each,
    0,
  );
}

const briefReach = 5;

/** "detained and let go an hour later", "отпустили под подписку": nobody came out of prison. */
export function isBriefCustody(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  if (!isRelease(draft)) return false;
  const { sentence } = draft.scene;
  if (isOnBail(draft) || (sentence.block === 'title' && drafts.some(isLeadOnBail))) return true;
  const inside = cuesOf(sentence, 'quiet.brief').some(
    (brief) => brief.from >= draft.trigger.cue.from && brief.to <= draft.trigger.cue.to,
  );
  if (isLetGoLater(draft) || isHeldByCustoms(draft, scenes)) return true;
  if (!inside && !isNear(sentence, 'quiet.brief', draft.trigger.cue, briefReach)) return false;
  // "The same day Minsk freed a doctor detained in November": of another day than his arrest.
  if (isOfOtherDay(draft)) return false;
  const before = scenes[sentence.index - 1];
  const isOfArrest = scenes.some(isHeadedByArrest) && !drafts.some((each) => isRelease(each) && isInTitle(each));
  return isOfArrest || [sentence, before?.sentence].some((each) => each && hasCue(each, 'quiet.detained'));
}

const customsReach = 5; // words
const customsNear = 2; // sentences

/** "Customs officers in Hrodna detained two drivers over papers. They were let go", where title, lead and the sentence itself know no captives: they come out of no prison. */
function isHeldByCustoms({ scene }: Draft, scenes: readonly Scene[]): boolean {
  const isOfCaptives = (each: Scene) => (each === scene || each.sentence.block !== 'body') && knowsCaptives(each);
  if (scenes.some(isOfCaptives)) return false;
  const { index } = scene.sentence;
  return scenes
    .slice(Math.max(0, index - customsNear), index + customsNear + 1)
    .some(({ sentence }) =>
      cuesOf(sentence, 'quiet.detained').some((held) => isNear(sentence, 'quiet.customs', held, customsReach)),
    );
}

function knowsCaptives({ sentence }: Scene): boolean {
  const detained = cuesOf(sentence, 'quiet.detained');
  return cuesOfAny(sentence, ['arg.captive', 'arg.prison']).some(
    (each) => !detained.some((held) => overlaps(held, each)),
  );
}

/** "Mother of a prisoner detained", above "They had come in February, and let her go after three hours". */
function isHeadedByArrest({ sentence }: Scene): boolean {
  return sentence.block === 'title' && hasCue(sentence, 'quiet.detained');
}

function isOfOtherDay({ scene: { times } }: Pick<Draft, 'scene'>): boolean {
  return times.some((time) => time.freshness === 'old' || time.year !== null);
}

function isOnBail({ scene, trigger }: Draft): boolean {
  return isNear(scene.sentence, 'quiet.bail', trigger.cue, briefReach);
}

/** "Court sets a Belarusian free" above "… was released on bail": what the headline tells. */
function isLeadOnBail(draft: Draft): boolean {
  return isRelease(draft) && draft.scene.sentence.block === 'lead' && isOnBail(draft);
}

/** "were detained in Warsaw, in the evening they were let go": both on one day. */
function isLetGoLater({ scene, trigger }: Draft): boolean {
  const { sentence } = scene;
  return (
    !isOfOtherDay({ scene }) &&
    isNear(sentence, 'quiet.later', trigger.cue, briefReach) &&
    cuesOf(sentence, 'detain.done').some((detained) => detained.to <= trigger.cue.from)
  );
}
