// What is done again and again: columns and reports head with it in the present, and tell no day of it.
import type { Draft } from '../drafts.ts';
import { isForeign } from '../lands.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { followsInClause } from '../words/between.ts';
import { type Cue, cuesOf, hasAny, hasCue } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "The Americans keep lifting sanctions" above "Every few months an envoy flies to Minsk": what the opening tells as a habit or a tally, its headline sums up. */
export function isHeadlineOfHabit(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  const { trigger, scene, time } = draft;
  if (!isAlerting(draft) || scene.sentence.block !== 'title' || time !== null || trigger.form !== 'now') return false;
  const opening = scenes.find(({ sentence }) => sentence.block !== 'title');
  if (!opening || !isOfHabit(opening, drafts)) return false;
  return !drafts.some(
    (other) =>
      other.type === draft.type &&
      other.scene.sentence.block !== 'title' &&
      other.scene !== opening &&
      other.mood === 'occurred' &&
      !goesOnWithHabit(other, { scenes }),
  );
}

/** "Every few months an envoy comes. They lift sanctions on planes, then on potash": in the present, with no day and no authority, the habit told on. */
export function goesOnWithHabit(
  { type, trigger, scene: { sentence, actors }, time }: Draft,
  { scenes }: Pick<Surroundings, 'scenes'>,
): boolean {
  if (!isSanctions(type) || trigger.form !== 'now' || time !== null || actors.length > 0) return false;
  const before = scenes[sentence.index - 1];
  return before?.sentence.paragraph === sentence.paragraph && hasCue(before.sentence, 'mode.habit');
}

/** "This year Washington lifted its sanctions on planes and potash": a year that opens the clause sums up. */
export function isSummedUp(draft: Draft): boolean {
  const { trigger, scene } = draft;
  const { sentence } = scene;
  if (!isAlerting(draft) || isFresh(draft) || sentence.block === 'title' || trigger.form !== 'done') return false;
  if (hasAny(sentence, ['quiet.first', 'quiet.nth', 'mode.decree'])) return false;
  return cuesOf(sentence, 'quiet.thisyear').some(
    (year) => year.from === 0 && followsInClause(sentence, trigger.cue, year, yearReach),
  );
}

const yearReach = 8; // words

function isOfHabit({ sentence, times }: Scene, drafts: readonly Draft[]): boolean {
  if (times.some(({ freshness }) => freshness === 'fresh')) return false;
  const isSum = (draft: Draft) => draft.scene.sentence === sentence && isSummedUp(draft);
  return hasAny(sentence, ['mode.habit', 'quiet.tally']) || drafts.some(isSum);
}

/** "They imposed the eighteenth, they will impose the nineteenth, and we sow": what comes again and again, of nobody named. */
export function isOfRounds({ type, trigger, scene, time }: Draft, { drafts }: Surroundings): boolean {
  if (type !== 'sanctions_imposed' || trigger.form !== 'done' || time !== null || scene.actors.length > 0) return false;
  return drafts.some(
    (other) =>
      other.scene === scene && other.type === type && other.trigger.form === 'will' && other.mood === 'planned',
  );
}

const manyPowers = 3;

/** "Brussels banned potash, Washington listed Belavia, London froze accounts": three who act, each on its own and on no day, in one sentence of a survey. */
export function isOfSurvey(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  const { type, trigger, scene, time } = draft;
  if (!isSanctions(type) || trigger.form !== 'done' || time !== null || scene.sentence.block === 'title') return false;
  if (scenes.some(({ sentence, times }) => sentence.block !== 'body' && hasTime(times, 'fresh'))) return false;
  const powers = scene.actors.filter(isForeign);
  if (new Set(powers.map(({ form }) => form)).size < manyPowers) return false;
  const verbs = drafts.filter((other) => other.scene === scene && isSanctions(other.type)).map(cueOf);
  const acting = powers.filter((power, at) => verbs.some((verb) => isBetween(verb, power, powers[at + 1])));
  return acting.length > 1 && acting[0] === powers[0];
}

function cueOf({ trigger: { cue } }: Draft): Cue {
  return cue;
}

/** Behind the one power and before the next. */
function isBetween(verb: Cue, power: Cue, next: Cue | undefined): boolean {
  return verb.from >= power.to && (next === undefined || verb.from < next.from);
}
