// Verbs that share a clause of demand: "insist that the Council extend … and close …"; and those that have left it.
import { breaksBetween, follows, thatBetween } from '../words/between.ts';
import { type Cue, cuesOf, type Sentence, type Span } from '../words/cues.ts';
import { governor } from './governors.ts';

const demandReach = 3; // words between the demand and its "that"
const clauseReach = 28; // words of the clause

/** The past tense of Slavic verbs, by number and gender: what shares a subject ends alike. */
const endings = /(?:ло|ла|ли|л|лі|в|ў|ło|ła|ły|li|ł)$/u;
const shortest = 5; // letters of a word that may be such a verb

/** What asks for the verb in a clause of its own, also where the clause goes on to a second verb. */
export function demandOf(sentence: Sentence, cue: Cue): Cue | null {
  const asked = governor(sentence, cue, ['mode.demand', 'mode.hope'], 14, 0);
  if (asked && thatBetween(sentence, asked.cue, cue) && !hasLeftDemand(sentence, cue)) return asked.cue;
  return sharedDemand(sentence, cue) ?? sharedInfinitive(sentence, cue);
}

/** English verbs whose past is their infinitive. */
const unchanging = new Set(['let', 'set', 'put', 'cut']);
const infinitiveReach = 8; // words between the demand and its "to": "called on the Belarusian authorities in Minsk to"

/** "called on Minsk to drop all charges against her and let her go": the second verb is asked for as the first. */
function sharedInfinitive(sentence: Sentence, cue: Cue): Cue | null {
  const joint = jointOf(sentence, cue);
  if (!joint || !sentence.marksInfinitives || !unchanging.has(wordAt(sentence, cue.from))) return null;
  const opens = cuesOf(sentence, 'mode.inf').filter(({ to }) => to <= joint.from);
  const asked = cuesOf(sentence, 'mode.demand').findLast((each) =>
    opens.some((to) => wordAt(sentence, to.from) === 'to' && follows(to, each, infinitiveReach)),
  );
  return asked && !breaksBetween(sentence, asked, cue, 'strong') ? asked : null;
}

/** "insist that the Council extend … and close loopholes": the demand governs the second verb too. */
function sharedDemand(sentence: Sentence, cue: Cue): Cue | null {
  const joint = jointOf(sentence, cue);
  const clause = joint && demandedClause(sentence, joint);
  if (!joint || !clause || breaksBetween(sentence, clause.that, cue, 'strong')) return null;
  const isOneClause = isCommaBefore(sentence, joint)
    ? agrees(sentence, { from: clause.that.to, to: joint.from }, cue)
    : !sentence.marksInfinitives || cue.form === 'now';
  return isOneClause ? clause.demand : null;
}

/** "demanded that Minsk free them, and imposed …": the clause is over, and the second verb is of who demands. */
export function hasLeftDemand(sentence: Sentence, cue: Cue): boolean {
  const joint = jointOf(sentence, cue);
  const clause = joint && demandedClause(sentence, joint);
  if (!joint || !clause) return false;
  const inner = { from: clause.that.to, to: joint.from };
  if (sentence.marksInfinitives) return isPlainPast(sentence, inner, cue);
  if (!isCommaBefore(sentence, joint)) return false;
  return sentence.verbLast || (endings.test(wordAt(sentence, cue.from)) && !agrees(sentence, inner, cue));
}

/** The "and" right before the verb. */
function jointOf(sentence: Sentence, cue: Cue): Cue | null {
  return cuesOf(sentence, 'say.and').find((and) => and.to === cue.from) ?? null;
}

function demandedClause(sentence: Sentence, joint: Cue): { readonly demand: Cue; readonly that: Cue } | null {
  const that = cuesOf(sentence, 'mode.that').find((each) => follows(joint, each, clauseReach));
  if (!that) return null;
  const demand = cuesOf(sentence, 'mode.demand').find((each) => follows(that, each, demandReach));
  return demand ? { demand, that } : null;
}

function isCommaBefore({ tokens }: Sentence, { from }: Cue): boolean {
  return tokens[from]?.breakBefore === 1;
}

/** A verb of the clause ends as this one does. */
function agrees(sentence: Sentence, inner: Span, cue: Cue): boolean {
  const [own] = endings.exec(wordAt(sentence, cue.from)) ?? [];
  if (own === undefined) return false;
  return sentence.tokens
    .slice(inner.from, inner.to)
    .some(({ word }) => word.length >= shortest && endings.exec(word)?.[0] === own);
}

/** "imposed" after "that Minsk free": no subjunctive, and no participle behind a "be". */
function isPlainPast({ tokens }: Sentence, inner: Span, cue: Cue): boolean {
  if (cue.form !== 'done' || !(tokens[cue.from]?.word ?? '').endsWith('ed')) return false;
  return tokens.slice(inner.from, inner.to).every(({ word }) => word !== 'be' && !word.endsWith('ed'));
}

function wordAt({ tokens }: Sentence, at: number): string {
  return tokens[at]?.word ?? '';
}
