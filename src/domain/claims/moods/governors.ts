// Finding what governs a trigger: refusals, demands, plans and negations around it, the nearest first.

import type { ClaimStatus } from '../claim.ts';
import { isInAside } from '../words/across-aside.ts';
import { andBetween, breaksBetween, cueBetween, inOrder, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, endsAt, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { isNotOfAside, neitherBefore, noneBehind } from './nots.ts';

/**
 * `given`: the text takes it as known ("after the release of …"); time and the rest of the article decide what that means.
 * `void`: it tells nothing (an infinitive that nothing governs).
 * `deal`: it is the other side of a bargain ("in return for …"), as true as this side.
 */
export type Mood = ClaimStatus | 'given' | 'deal' | 'void';

export interface MoodReading {
  readonly mood: Mood;
  readonly why: string;
  readonly cues: readonly Cue[];
}

/** Why a fact is not taken as one: it is only said to be. */
export const rumour = 'a rumour';

/** Why it is no claim of a fact: it is only asked. */
export const question = 'a question';

/** Why an infinitive or a noun tells a fact: it was decided or announced. */
export const decidedWhy = 'decided';

/** Why it is to come: those who prepare a decision agreed on it, and those who take it have not. */
export const agreedWhy = 'agreed, not adopted';

/** Why it waits for the rest of the article: its words take it as known. */
export const knownWhy = 'taken as known';

/** Why it waits for the rest of the article: it is a noun that nothing governs. */
export const knownNoun = 'a noun takes it as known';

/** Why it is no fact: somebody refused it. */
export const refusedWhy = 'refused';

/** Why it is no fact: its own verb is negated. */
export const negatedWhy = 'negated';

/** Why it is no fact: what is told is called a lie. */
export const untrueWhy = 'said to be untrue';

/** Why it is no fact: somebody demanded it. */
export const demandedWhy = 'demanded';

/** Why a noun tells a fact: somebody won, got or brokered it. */
export const achievedWhy = 'achieved';

/** Why a noun tells a fact: a participle behind it says that it was announced. */
export const announcedWhy = 'announced as decided';
/** Announced, achieved or decided: as good as done. */
export const toldWhys: readonly string[] = [announcedWhy, achievedWhy, decidedWhy];

/** Why a noun is planned: it is talked about. */
export const negotiatedWhy = 'negotiated';

/** Why an infinitive is planned: a headline without a verb. */
export const infinitiveHeadline = 'an infinitive in a headline';

/** Why an easing is called for: others are asked not to ease. */
export const askedNotTo = 'asked not to';

/** Why a future is planned: nothing but its tense says so. */
export const futureTold = 'told of the future';
/** Why a finite verb of the past is news: nothing speaks against it. */
export const pastTold = 'told as a fact';
export const presentTold = 'told in the present';
export const pluralTold = 'the present of a plural';
export const verblessTold = 'a headline without a verb';

export interface Governor {
  readonly cue: Cue;
  readonly distance: number;
  readonly left: boolean;
}

/** The governor that counts: refusals win over what they refuse, else the nearest. */
export function strongest(
  sentence: Sentence,
  cue: Cue,
  table: readonly (readonly [string, Mood, string])[],
  left: number,
  right: number,
): readonly [Governor, Mood, string] | null {
  let best: readonly [Governor, Mood, string] | null = null;
  for (const [key, mood, why] of table) {
    if (!hasCue(sentence, key)) continue;
    const found = governor(sentence, cue, [key], left, onlyLeft.has(key) ? 0 : right);
    if (!found) continue;
    const gain = best === null ? 1 : rank(best[0], best[1]) - rank(found, mood);
    // Of two at one place the longer says more: "ministers must" is a plan, "must" a demand.
    if (best === null || gain > 0 || (gain === 0 && found.cue.matched > best[0].cue.matched)) best = [found, mood, why];
  }
  return best;
}

/** A condition behind the verb ("ready to lift them if …") leaves the main clause as it is; so does a reason ("… because of the balloons"). */
const onlyLeft = new Set(['mode.if', 'mode.presuppose']);

/** Refusals count from further off; what stands behind the verb counts as further away. */
function rank(found: Governor, mood: Mood): number {
  return found.distance + (found.left ? 0 : 4) - (mood === 'denied' || found.cue.form === 'prelim' ? 4 : 0);
}

export function governor(
  sentence: Sentence,
  cue: Cue,
  keys: readonly string[],
  left: number,
  right: number,
): Governor | null {
  let best: Governor | null = null;
  for (const key of keys) {
    for (const other of cuesOf(sentence, key)) {
      // "lehnt … ab" holds what it governs in its gap, "na wolność mają wyjść" what governs it.
      // and "must approve" ends with it.
      const holds = (other.from < cue.from && other.to >= cue.to) || isInGap(cue, other);
      if (overlaps(other, cue) && !holds) continue;
      const isLeft = holds || other.to <= cue.from;
      const d = distance(sentence, other, cue);
      const reach = isLeft ? left : right;
      if (reach === 0 || d > reach || (best && d >= best.distance) || isOfSitting(sentence, other)) continue;
      if (!isLeft && isBehindSemicolon(sentence, other, cue)) continue;
      if (isLeft && other.to <= cue.from && (isContrasted(sentence, other, cue) || isDoneWith(sentence, other, cue)))
        continue;
      // "52, none of whom had been home for years, were freed": what a clause on them denies is no denial of the verb.
      if (isLeft && other.to < cue.from && isInAside(sentence, other, cue)) continue;
      best = { cue: other, distance: d, left: isLeft };
    }
  }
  return best;
}

/** "Travel bans are suspended; three firms may use their accounts again": what stands behind a semicolon governs nothing before it. */
function isBehindSemicolon({ tokens }: Sentence, other: Cue, { to }: Cue): boolean {
  return tokens.slice(to, other.from + 1).some(({ parting }) => parting === 'semicolon');
}

/** As `governor`, and nothing parts it from what it governs. */
export function governorInClause(...asked: Parameters<typeof governor>): Governor | null {
  const found = governor(...asked);
  return found && !breaksBetween(asked[0], found.cue, asked[1]) ? found : null;
}

/** "agreed without debate to freeze": how it was decided governs nothing. */
function isOfSitting(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'say.sitting').some((sitting) => sitting.from <= cue.from && cue.to <= sitting.to);
}

/** "is not planning to close the border but will seek new sanctions": behind the "but" the refusal is over. */
function isContrasted(sentence: Sentence, other: Cue, cue: Cue): boolean {
  return contrasted.has(other.key) && cueBetween(sentence, 'say.but', other, cue);
}

/** "rejects the charges and demands that he be let go": behind the "and" comes what is asked, and the refusal is of something else. */
function isDoneWith(sentence: Sentence, other: Cue, cue: Cue): boolean {
  if (other.key !== 'mode.refuse') return false;
  return cuesOf(sentence, 'say.and').some(
    (and) =>
      and.from >= other.to &&
      cuesOf(sentence, 'mode.demand').some((asked) => asked.from === and.to && asked.from <= cue.from),
  );
}

const contrasted = new Set(['mode.refuse', 'mode.fail', 'mode.not', 'mode.plan', 'mode.negotiate']);

/** "arrived 52 until then jailed people": in the gap of a verb, and no comma opens a clause there. */
export function isInside({ tokens }: Sentence, other: Cue, cue: Cue): boolean {
  return other.from > cue.from && other.to <= cue.to && (tokens[other.from]?.breakBefore ?? 0) === 0;
}

/** Between the words of the cue, not one of them: the "to" of "added … to the list" governs nothing. */
function isInGap(cue: Cue, other: Cue): boolean {
  if (cue.matched < 2 || other.from <= cue.from || other.to >= cue.to) return false;
  return !cue.places.some((place) => place >= other.from && place < other.to);
}

export function negation(sentence: Sentence, cue: Cue, reach: number): Cue | null {
  const inside = cuesOf(sentence, 'mode.not').find(
    (not) => not.from >= cue.from && not.to <= cue.to && cue.group !== 'mode',
  );
  // "сняты не будут": the auxiliary of the future behind its participle.
  const isInverted =
    cue.key !== 'designate.will' && cue.form === 'will' && inside !== undefined && inside.from > cue.from;
  // "neuždraudė prekybos": the prefix of the verb itself, however many words belong to it.
  const isPrefix = inside?.source === 'ne-' && inside.from === cue.from;
  if (inside && (cue.matched === 1 || isInverted || isPrefix || isInGap(cue, inside))) return inside;
  const none = noneBehind(sentence, cue) ?? neitherBefore(sentence, cue);
  if (none) return none;
  const right = sentence.verbLast ? reach : 0;
  const found = governor(sentence, cue, canBeWithout(sentence, cue) ? unmade : negations, reach, right)?.cue ?? null;
  if (found?.key === 'mode.not' && isNotOfAside(sentence, found, cue)) return null;
  // "No overflights: the EU closes its skies": behind a colon or a dash nothing is negated any more.
  if (!found) return null;
  // "Man muss alle auf einmal herausholen, nicht einzeln": behind a comma it denies what follows.
  if (found.from >= cue.to && breaksBetween(sentence, cue, found)) return null;
  return breaksBetween(sentence, ...inOrder(found, cue), 'strong') ? null : found;
}

/** The negation of what governs; "does not recognise the vote and calls for" denies only what stands before the "and". */
export function negationOf(sentence: Sentence, governing: Cue): Cue | null {
  const not = negation(sentence, governing, 2);
  return not && not.to <= governing.from && andBetween(sentence, not, governing) ? null : not;
}

const negations = ['mode.not', 'mode.notyet'];
/** "without a release"; "prolonged them without debate" denies no verb. */
const unmade = [...negations, 'mode.without'];
const finite = new Set(['done', 'now', 'will']);

/** "Reporters Without Borders demands", "призвал без промедления освободить": where no infinitive follows it, "without" is of another noun. */
function canBeWithout({ marksInfinitives, verbLast }: Sentence, { group, form }: Cue): boolean {
  if (group === 'mode' || finite.has(form)) return false;
  return form !== 'bare' || marksInfinitives || verbLast;
}

/** "decided not to join the sanctions" */
export function notBehind(sentence: Sentence, { to }: Cue): Cue | null {
  if (!sentence.marksInfinitives || sentence.tokens[to + 1]?.word !== 'to') return null;
  return cuesOf(sentence, 'mode.not').find((not) => not.from === to) ?? null;
}

export function reading(mood: Mood, why: string, ...cues: readonly Cue[]): MoodReading {
  return { mood, why, cues };
}

/** "who until this morning were inmates", "до вчорашнього дня", "lasted until midnight": a day or an hour behind the word is an end, no condition. */
export function isUntilDay(sentence: Sentence, { key, to }: Cue): boolean {
  return (
    key === 'mode.until' &&
    groupOf(sentence, 'time').some(
      (time) =>
        (time.from === to && dayForms.test(time.form)) || (time.key === 'time.hour' && time.to > to && time.from <= to),
    )
  );
}

export const dayForms = /^(?:day[012]|fresh|weekday[1-7])$/;

/** Why it is asked for: only a decision that somebody might take would bring it. */
export const undecided = 'a decision that nobody took';

/** "Any decision to exempt fertilisers would divide the bloc." */
export function isTakenByNobody(sentence: Sentence, { from }: Cue): boolean {
  return endsAt(sentence, ['mode.any'], from);
}
