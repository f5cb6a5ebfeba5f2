// Clauses that take a happening as known ("after they freed 52", "although it lifted the ban"), and words that only look like their openings.

import { andBetween, breaksBetween, follows, isVerbBehindClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasAny, type Sentence } from '../words/cues.ts';
import { governor, knownWhy, type MoodReading, reading } from './governors.ts';
import { isLongAfter } from './long-after.ts';
import { copulas } from './relative-clauses.ts';

const nearReach = 4; // words
const knownReach = 7;
const clauseReach = 12; // "nachdem Washington die Sanktionen gegen die Fluggesellschaft aufgehoben hatte"

/** "after they freed 52", "although it lifted the ban": what the clause takes as known. */
export function knownOf(sentence: Sentence, cue: Cue): MoodReading | null {
  if (isAbsolute(sentence, cue)) return reading('deal', knownWhy);
  const reach = sentence.verbLast && cue.form === 'done' ? clauseReach : nearReach;
  const known = governor(sentence, cue, ['mode.concession', 'mode.known'], Math.max(reach, knownReach), 0);
  if (!known) return null;
  // "Four years after the vote, Washington listed 19": behind the comma is the news.
  const isInside = !breaksBetween(sentence, known.cue, cue);
  if (isInside && isLongAfter(sentence, known.cue)) return reading('background', 'long after it', known.cue);
  const isNone =
    isContrast(sentence, known.cue) ||
    isCountedContrast(sentence, known.cue, cue) ||
    isComparison(sentence, known.cue) ||
    isDuration(sentence, known.cue) ||
    isOfThatDay(sentence, known.cue) ||
    isMainVerb(sentence, known.cue, cue) ||
    isOfPhrase(sentence, known.cue, cue);
  const isNear = known.cue.matched > 1 || known.distance <= reach;
  return isNear && !isNone ? reading('deal', knownWhy, known.cue) : null;
}

const withReach = 8; // words: "With American sanctions on potash lifted"
const closing = 4; // words before the comma

/** "With US sanctions gone, the airline plans …": what the clause with its participle takes as known. */
function isAbsolute(sentence: Sentence, cue: Cue): boolean {
  const { tokens, marksInfinitives } = sentence;
  if (!marksInfinitives || cue.form !== 'done') return false;
  const opens = tokens.findLastIndex(({ word }, at) => word === 'with' && at < cue.from);
  if (opens < 0 || cue.from - opens > withReach || !(opens === 0 || (tokens[opens]?.breakBefore ?? 0) > 0))
    return false;
  const named = cuesOf(sentence, 'arg.sanction').some(({ from, to }) => from > opens && to <= cue.from);
  const isClause = copulas.has(tokens[cue.from - 1]?.word ?? '') || copulas.has(tokens[cue.from]?.word ?? '');
  return named && !isClause && tokens.slice(cue.to, cue.to + closing).some(({ breakBefore }) => breakBefore > 0);
}

/** "13 were removed, while one has been added": behind a comma the word sets two facts side by side. */
function isContrast(sentence: Sentence, known: Cue): boolean {
  if (sentence.tokens[known.from]?.breakBefore !== 1) return false;
  return cuesOf(sentence, 'mode.while').some((other) => overlaps(other, known));
}

/** "While 123 prisoners have left the jails, 27 reporters are still held", opening an article: those counted exactly are its news. */
function isCountedContrast(sentence: Sentence, known: Cue, verb: Cue): boolean {
  if (known.from !== 0 || known.form !== 'concession' || sentence.index > 1 || verb.form !== 'done') return false;
  const isCaptive = ({ from }: Cue) => from > known.to && from - known.to <= countReach;
  const isCounted = sentence.tokens[known.to]?.digits && cuesOf(sentence, 'arg.captive').some(isCaptive);
  const isHeld = cuesOfAny(sentence, stillHeld).some(({ from }) => from >= verb.to);
  return isCounted === true && isHeld && !hasAny(sentence, summed);
}

const countReach = 2; // words: "123 political prisoners"
const stillHeld = ['say.still', 'detain.state', 'detain.held'];
const summed = ['quiet.tally', 'say.total', 'say.running', 'time.year'];

/** "nach mehr als fünf Jahren": the conjunction of time is part of "more than". */
function isComparison(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'say.atleast').some((more) => overlaps(more, cue));
}

/** "Als Geste hat Minsk drei Häftlinge ziehen lassen.": a clause in front ends with a comma; without one the word opens a phrase. */
function isOfPhrase({ verbLast, tokens }: Sentence, known: Cue, verb: Cue): boolean {
  const isOpening = verbLast && known.matched === 1 && known.from === 0;
  return isOpening && tokens.slice(verb.to).every(({ breakBefore }) => breakBefore === 0);
}

/** "announced it on Saturday, when Lukashenko let 123 go": the day is that of both, and the drafts know how long ago it was. */
function isOfThatDay(sentence: Sentence, known: Cue): boolean {
  const lasts = cuesOf(sentence, 'time.last'); // "last Saturday"
  return groupOf(sentence, 'time').some(
    ({ form, from, to }) =>
      form.startsWith('weekday') && to === known.from && !lasts.some((last) => last.to === from || last.from === from),
  );
}

/** "52 people who were released arrived in Vilnius": the clause had its verb, and without an "and" the next one is that of the sentence. */
function isMainVerb(sentence: Sentence, known: Cue, verb: Cue): boolean {
  if (!sentence.marksInfinitives || !cuesOf(sentence, 'mode.relative').some((who) => overlaps(who, known)))
    return false;
  if (isVerbBehindClause(sentence, known, verb)) return true;
  const isOfClause = ({ form, from, to }: Cue) => form === 'done' && from === known.to && to <= verb.from;
  return letOut.some((group) => groupOf(sentence, group).some(isOfClause)) && !andBetween(sentence, known, verb);
}

const letOut = ['release', 'pardon', 'discharge'];

const durationReach = 3; // "after more than five long years"

/** "After five years in prison X is free": a time that passed takes nothing as known. */
function isDuration(sentence: Sentence, cue: Cue): boolean {
  const isCounted = groupOf(sentence, 'numbers').some((each) => follows(each, cue, 2));
  if (!isCounted && !sentence.tokens.slice(cue.to, cue.to + 2).some((token) => token.digits)) return false;
  return cuesOfAny(sentence, timeUnits).some((unit) => follows(unit, cue, durationReach));
}

const timeUnits = ['time.day', 'time.week', 'time.month', 'time.year'];
