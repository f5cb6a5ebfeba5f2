// A day that opens the sentence dates what is told, not the sentence that whoever is freed once got.
import type { ClaimType } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { breaksBetween, cueBetween, followsInClause, inOrder } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, type Sentence, type Span, startsAt } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

/** "Yesterday the grandson, sentenced to five years, was released": the day is that of the release. */
export function isOfFreedBehind(
  { sentence, times }: Scene,
  all: readonly Trigger[],
  { type, cue }: Trigger,
  time: TimeExpression,
): boolean {
  if (type !== 'prisoner_detention' || time.freshness !== 'fresh' || time.to > cue.from) return false;
  return all.some(
    ({ type: other, form, cue: freed }) =>
      other === 'prisoner_release' &&
      form === 'done' &&
      freed.from >= cue.to &&
      !times.some((own) => own !== time && own.from >= cue.to) &&
      (isAside(sentence, time, cue, freed) || isAttribute(sentence, time, cue, freed)),
  );
}

/** What a release or a relief undoes. */
const undone: Readonly<Partial<Record<ClaimType, readonly string[]>>> = {
  prisoner_release: ['detain.done', 'detain.state', 'quiet.detained'],
  sanctions_eased: ['designate.done', 'designate.weak', 'impose.done', 'impose.was', 'say.list'],
};
const jailingReach = 6; // words: "in 2023 handed down a term", "2021 zu elf Jahren Lagerhaft verurteilt"

/** "A journalist sentenced to ten years in 2023 was on Thursday set free", "put on the list in 2021, on Thursday taken off it": the year is that of what is undone, where the verb has a day of its own. */
export function isOfUndone({ sentence, times }: Scene, { type, cue }: Trigger, time: TimeExpression): boolean {
  const keys = undone[type];
  if (!keys || time.freshness !== 'old' || time.year === null || time.to > cue.from) return false;
  // "In 2021 the jailed blogger was freed": in English a year that opens the sentence is of its verb.
  const isOfVerb = sentence.marksInfinitives && time.from <= 1;
  const before = cuesOfAny(sentence, keys).filter(
    (each) =>
      each.to <= cue.from &&
      (each.key !== 'say.list' || breaksBetween(sentence, each, cue)) && // "внесённый в 2021 году в список, …"
      (holds(each, time) ||
        followsInClause(sentence, time, each, jailingReach) ||
        (!isOfVerb && followsInClause(sentence, each, time, jailingReach))),
  );
  return before.some((each) => times.some((own) => isOwnDay(sentence, own, cue, Math.max(each.to, time.to))));
}

/** "wpisany w 2021 roku na czarną listę": the year stands in the gap of the verb. */
function holds({ from, to }: Cue, time: TimeExpression): boolean {
  return time.from >= from && time.to <= to;
}

/** In the clause of the verb, and before any "and" behind it: not "came free and on Thursday showed a book". */
function isOwnDay(sentence: Sentence, day: TimeExpression, verb: Cue, from: number): boolean {
  if (day.freshness !== 'fresh' || day.from < from) return false;
  return !breaksBetween(sentence, ...inOrder(day, verb)) && !cueBetween(sentence, 'say.and', verb, day);
}

const verbReach = 3; // ", was then released"

/** "The journalist, sentenced to five years, was released": who the aside says was jailed. */
export function jailedAside(sentence: Sentence, verb: Cue): Cue | null {
  const { tokens } = sentence;
  const isClosed = tokens.slice(Math.max(0, verb.from - verbReach), verb.from + 1).some(isBehindComma);
  if (!isClosed) return null;
  const jailed = cuesOfAny(sentence, ['detain.done', 'detain.state']).filter(({ to }) => to <= verb.from);
  return jailed.findLast((each) => isAside(sentence, { from: 0, to: 0 }, each, verb)) ?? null;
}

const heldKeys = ['quiet.detained', 'detain.state', 'detain.held'];
const clauseReach = 3; // words: "who had been held"
const verbOfHeld = 6; // words: "held in Belarus since March have been freed"

/** "Members of the minority who had been held since March have been freed": English needs no comma to tell that they sat in prison. */
export function heldInClause(sentence: Sentence, verb: Cue): Cue | null {
  if (!sentence.marksInfinitives || !endsAt(sentence, ['mode.been', 'say.out'], verb.from)) return null;
  const isOfRelative = (held: Cue) =>
    cuesOf(sentence, 'mode.relative').some((who) => followsInClause(sentence, held, who, clauseReach));
  const isOfVerb = (held: Cue) => followsInClause(sentence, verb, held, verbOfHeld);
  // "held to a draw"
  const isOfPrison = ({ to }: Cue) => !startsAt(sentence, ['mode.inf'], to);
  return cuesOfAny(sentence, heldKeys).find((held) => isOfVerb(held) && isOfRelative(held) && isOfPrison(held)) ?? null;
}

function isBehindComma({ breakBefore }: Sentence['tokens'][number]): boolean {
  return breakBefore === 1;
}

const asideReach = 5; // ", whom in 2023 they sentenced"

/** Commas stand right before it and behind it. */
function isAside(sentence: Sentence, { to }: Span, jailed: Cue, freed: Cue): boolean {
  const { tokens } = sentence;
  const isOpened = tokens.slice(Math.max(to + 1, jailed.from - asideReach), jailed.from + 1).some(isBehindComma);
  return isOpened && breaksBetween(sentence, jailed, freed);
}

/** "Gestern ist der in Minsk verurteilte Journalist freigekommen", "Wczoraj skazany dziennikarz został zwolniony": one clause, of whose verb the release is. */
function isAttribute(sentence: Sentence, time: Span, jailed: Cue, freed: Cue): boolean {
  if (breaksBetween(sentence, time, freed)) return false;
  // The auxiliary stands second in German, elsewhere right before the participle, of whose cue it may be a part.
  if (sentence.verbLast) return cueBetween(sentence, 'mode.aux', time, jailed);
  return cuesOf(sentence, 'mode.aux').some(({ from, to }) => from >= jailed.to && to <= freed.to);
}
