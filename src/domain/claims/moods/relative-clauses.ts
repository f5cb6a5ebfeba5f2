// Relative clauses: "the sanctions that had been suspended" tells of the sanctions, and not that they were suspended.
import { toldEarlier } from '../past-of-past.ts';
import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, type Sentence } from '../words/cues.ts';
import { type MoodReading, reading } from './governors.ts';

/** Why it is taken as known: a clause about the sanctions tells it. */
export const relativeWhy = 'a relative clause takes it as known';

/** "cancelled on Friday the sanctions that had been put on three engineers": the date is of what came later. */
export function moodOfRelative(sentence: Sentence, { cue }: Trigger): MoodReading {
  if (isStateOfWho(sentence, cue)) return reading('background', relativeWhy);
  const [had] = cuesOf(sentence, 'time.had').filter((each) => follows(cue, each, 1));
  if (had && sentence.marksInfinitives) return reading('background', toldEarlier, had);
  return reading('given', relativeWhy);
}

export const relativeReach = 3; // "sanctions that had since been suspended"

/** "the sanctions that had been suspended for four years": what is said of the sanctions that the sentence speaks of. */
export function isRelative(sentence: Sentence, { type, object, cue }: Trigger): boolean {
  if (!isSanctions(type)) return false;
  if (isStateOfWho(sentence, cue)) return true;
  if (cue.group === 'designate') return isWhoIs(sentence, cue) || isUnderWhich(sentence, cue);
  if (object === null || object.from >= cue.from) return false;
  // "measures that the EU imposed on the regime": a long name of the sanctions may hold the clause.
  const head = object.to > cue.from ? object.from + 1 : object.to;
  if (isContactClause(sentence, head, cue)) return true;
  return cuesOfAny(sentence, ['mode.relative', 'mode.that']).some(
    (relative) => relative.from === head && follows(cue, relative, relativeReach),
  );
}

const subjects = new Set('it they he she we you'.split(' '));

/** "the sanctions it has brought in", "the sanctions which the European Union brought in": English needs no "that" before a pronoun. */
function isContactClause({ tokens, marksInfinitives }: Sentence, head: number, { from }: Cue): boolean {
  const opening = tokens[head];
  if (!marksInfinitives || from <= head || opening?.breakBefore !== 0) return false;
  const clause = opening.word === 'which' ? head + 1 : subjects.has(opening.word) ? head : null;
  return clause !== null && from - clause <= relativeReach;
}

const whoReach = 3;

/** "entities that are designated", "officials who have been sanctioned": who somebody is. */
function isWhoIs({ tokens, marksInfinitives }: Sentence, { from }: Cue): boolean {
  if (!marksInfinitives) return false;
  if (whoWords.has(tokens[from - 1]?.word ?? '')) return copulas.has(tokens[from]?.word ?? '');
  if (!copulas.has(tokens[from - 1]?.word ?? '')) return false;
  return tokens.slice(Math.max(0, from - whoReach), from).some(({ word }) => whoWords.has(word));
}

/** What a clause says of somebody beside what the sentence tells: no day of the sentence is its day. */
function isStateOfWho(sentence: Sentence, cue: Cue): boolean {
  return cue.group === 'designate'
    ? isSecondOfWho(sentence, cue)
    : cue.key === 'relief.permit' && isWhatOneMay(sentence, cue);
}

const clauseReach = 9; // words: "who is allied to the president of Russia and"

/** "who is allied to Putin and sanctioned by the US": the second thing that the clause says of somebody. */
function isSecondOfWho({ tokens, marksInfinitives }: Sentence, { from }: Cue): boolean {
  const and = from - 1;
  if (!marksInfinitives || tokens[and]?.word !== 'and') return false;
  const clause = tokens.slice(Math.max(0, and - clauseReach), and);
  const who = clause.findLastIndex(({ word }) => whoWords.has(word));
  if (who < 0 || !states.has(clause[who + 1]?.word ?? '')) return false;
  return clause.slice(who + 1).every(({ breakBefore }) => breakBefore === 0);
}

const states = new Set(['is', 'are']);

/** "Belavia, which may again buy parts, flew to Cairo": leave that a clause tells of somebody is known. */
function isWhatOneMay(sentence: Sentence, { from }: Cue): boolean {
  if (sentence.tokens[from - 1]?.breakBefore !== 1) return false;
  return cuesOfAny(sentence, ['mode.relative', 'mode.article', 'mode.query']).some((who) => who.to === from);
}

const ruleReach = 5; // words: "under which the United States has sanctioned"

/** "the act under which the United States sanctioned his circle": what a rule that is named was used for. */
function isUnderWhich({ tokens, marksInfinitives }: Sentence, { from }: Cue): boolean {
  if (!marksInfinitives) return false;
  const which = tokens.findLastIndex(({ word }, at) => word === 'which' && at < from);
  return which > 0 && from - which <= ruleReach && tokens[which - 1]?.word === 'under';
}

/** Before or right behind them an English participle is the verb of its clause. */
export const copulas: ReadonlySet<string> = new Set('is are was were be been have has had'.split(' '));
const whoWords = new Set('who that which'.split(' '));
