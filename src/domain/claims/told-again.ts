// What is counted up, lasts, or is told again, and happened on no day of its own.
import type { ClaimType } from './claim.ts';
import type { Mood } from './moods/governors.ts';
import type { Placed, Told } from './place-in-time.ts';
import type { Scene } from './scene.ts';
import { isHeldSince } from './triggers/held-since.ts';
import { isSanctions, type Trigger } from './triggers/trigger.ts';
import { breaksBetween, followsInClause, inOrder, overlaps } from './words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, type Sentence, type Span } from './words/cues.ts';
import type { TimeExpression } from './words/dates.ts';

/** Totals, tallies, habits, measures in force, anniversaries. */
export function toldAgain({ scene, trigger, told, time, setting }: Told): Placed | null {
  const { sentence } = scene;
  if (isTotalSince(scene, trigger) && sentence.block !== 'title')
    return { mood: 'background', why: 'a total since a date' };
  if (isLastingMeasure(scene, trigger, setting.published)) return { mood: 'background', why: 'in force since then' };
  if (isFreeSince(scene, trigger)) return { mood: 'background', why: freeSince };
  if (isTally(scene, trigger, time)) return { mood: 'background', why: 'a count of a month' };
  if (isOfAnybody(sentence, trigger)) return { mood: 'void', why: 'a rule about anybody' };
  if (hasCue(sentence, 'mode.habit')) return { mood: 'background', why: 'told as a habit' };
  const isBack = hasCue(sentence, 'time.anniversary') && isRetold(scene, trigger, told.mood);
  return isBack ? { mood: 'background', why: 'looks back' } : null;
}

const ruleReach = 8; // words

/** "Whoever is taken off the list has trouble with banks": of anybody, and of no day. */
function isOfAnybody(sentence: Sentence, { cue }: Trigger): boolean {
  return cuesOf(sentence, 'mode.whoever').some(
    (whoever) => whoever.from === 0 && followsInClause(sentence, { ...cue, from: cue.to - 1 }, whoever, ruleReach),
  );
}

/** In a sentence that looks back: what is taken as known, told of somebody ("who was freed"), or told further down. */
function isRetold(scene: Scene, trigger: Trigger, mood: Mood): boolean {
  // "Two years free: she remembers …" counts the time since.
  if (cuesOf(scene.sentence, 'time.anniversary').some((cue) => overlaps(cue, trigger.cue))) return true;
  if (mood !== 'occurred' || scene.sentence.block === 'body') return true;
  return cuesOf(scene.sentence, 'mode.query').some(
    (cue) => cue.to <= trigger.cue.from && trigger.cue.from - cue.to <= 3,
  );
}

/** "33 were freed in June, Viasna counted": no happening of its own. */
function isTally(scene: Scene, trigger: Trigger, time: TimeExpression | null): boolean {
  if (trigger.type !== 'prisoner_release' || !hasCue(scene.sentence, 'mode.tally')) return false;
  if (time?.freshness === 'fresh') return false;
  return scene.times.some((each) => each.day === null && each.freshness !== 'fresh');
}

const thousands = 1000; // are never let out in a day

/** "Since July 2024 more than 400 …": the date opens the sentence, or a number goes with it; "25 were pardoned, the eighth decree since …" is none. */
function isTotalSince(scene: Scene, { type, cue }: Trigger): boolean {
  const isInClause = (span: Span) => !breaksBetween(scene.sentence, ...inOrder(span, cue));
  const hasOwnNumber = scene.quantities.some(isInClause);
  return scene.times.some(
    (time) =>
      time.since &&
      (time.freshness === 'old' || time.freshness === 'unclear') &&
      !isOfNoun(scene, time) &&
      !isHeldSince(scene.sentence, cue, time) &&
      !(isSanctions(type) && isOfImposing(scene.sentence, type, cue, time)) &&
      (time.from <= 2 ||
        scene.quantities.some(({ value }) => value >= thousands) ||
        (scene.quantities.length > 0 && (isInClause(time) || !hasOwnNumber))),
  );
}

/** "Altogether 207 have now been pardoned", further down: the sum of all rounds. */
export function isRunningTotal({ sentence }: Scene, { type }: Trigger): boolean {
  if (type !== 'prisoner_release' || sentence.block === 'title' || sentence.index < 2) return false;
  // The English phrase holds the word for the sum itself.
  return cuesOf(sentence, 'say.running').some(
    (running) =>
      running.matched >= namesSum ||
      cuesOf(sentence, 'say.total').some((total) => distance(sentence, total, running) <= totalReach),
  );
}

const totalReach = 6;
const namesSum = 4; // words: "altogether … have now been"

const offenceReach = 2; // "alegerile prezidenţiale din 19 decembrie"

/** "протестите от 2020 г.", "protestele din 2020": the word for "since" also means "of", and gives a noun its year. */
function isOfNoun({ sentence }: Scene, time: TimeExpression): boolean {
  return cuesOf(sentence, 'time.offence').some((cue) => cue.to < time.from && time.from - cue.to <= offenceReach);
}

/** "The accounts have been frozen since June 2011": what began in another month or year and lasts. */
function isLastingMeasure({ sentence, times }: Scene, { type, cue }: Trigger, published: number | null): boolean {
  if (!isSanctions(type) || times.some((time) => time.freshness === 'fresh')) return false;
  return times.some(
    (time) =>
      time.since &&
      (time.freshness === 'old' || (published === null && time.year !== null)) &&
      time.day === null &&
      !isOfImposing(sentence, type, cue, time) &&
      (distance(sentence, cue, { ...cue, from: time.from, to: time.to }) <= sinceReach ||
        isExplained(sentence, time, cue)),
  );
}

/** Why a release is known: its sentence tells since when somebody has been free. */
export const freeSince = 'free since a day before these';

const states = new Set(['liberty', 'atliberty']);
const stateReach = 3; // words: "free since 13 December"

/** "Bialiatski has been free since 13 December": how long a state has lasted. */
function isFreeSince({ sentence, times }: Scene, { type, cue }: Trigger): boolean {
  if (type !== 'prisoner_release' || !states.has(cue.group)) return false;
  return times.some(
    (time) =>
      time.since &&
      time.freshness === 'old' &&
      time.day !== null &&
      distance(sentence, cue, { ...cue, from: time.from, to: time.to }) <= stateReach,
  );
}

const sinceReach = 6;

/** "Since 2021 my account has been blocked: the employer got onto the list": behind the colon stands why. */
function isExplained({ tokens }: Sentence, time: Span, cue: Cue): boolean {
  return tokens.slice(time.to, cue.from + 1).some(({ colon }) => colon === true);
}

/** "lifts the sanctions applied since 2011", "deleted entries that had stood since 2021": the time is of what is lifted. */
function isOfImposing(sentence: Sentence, type: ClaimType, cue: Cue, time: Span): boolean {
  if (type === 'sanctions_imposed') return false;
  const clauses = [...groupOf(sentence, 'impose'), ...cuesOfAny(sentence, ['mode.relative', 'mode.that'])];
  // "hat Einträge gelöscht, die seit 2021 bestanden": behind a participle an article is known as a relative before an auxiliary alone.
  const between = sentence.verbLast ? sentence.tokens.slice(cue.to, time.from) : [];
  return (
    clauses.some((other) => other.from >= cue.to && other.to <= time.from) ||
    between.some(({ breakBefore, word }) => breakBefore === 1 && /^(?:die|der|das)$/u.test(word))
  );
}
