// Negations by their place: right behind an English verb, and in an aside of their own.
import { breaksBetween, followsInClause } from '../words/between.ts';
import type { Cue, Sentence } from '../words/cues.ts';

/** "freed no political prisoners", "lifted none of the sanctions": right behind an English verb; "no fewer than 52" is how many. */
export function noneBehind({ tokens, marksInfinitives, byForm }: Sentence, { group, form, to }: Cue): Cue | null {
  if (!marksInfinitives || group === 'mode' || !finite.has(form) || !noneWords.has(tokens[to]?.word ?? '')) return null;
  const next = tokens[to + 1];
  if (tokens[to]?.breakBefore !== 0 || amounts.has(next?.word ?? '')) return null;
  // "when she will walk free nobody knows": who does something else.
  if (tokens[to]?.word === 'nobody' && next?.breakBefore === 0 && !behindNobody.has(next.word)) return null;
  return byForm.get('mode.not')?.find(({ from }) => from === to) ?? null;
}

const noneWords = new Set('no none nobody'.split(' '));
const behindNobody = new Set('on in at this from since all'.split(' '));
const amounts = new Set('fewer less longer later sooner doubt'.split(' '));

/** "Die Schweiz, nie die erste und selten die letzte, übernahm die Listen": an aside opens with it, and ends before the verb. */
export function isNotOfAside(sentence: Sentence, not: Cue, cue: Cue): boolean {
  if (!sentence.verbLast || not.to > cue.from || sentence.tokens[not.from]?.breakBefore !== 1) return false;
  return breaksBetween(sentence, not, cue, 'comma');
}

const finite = new Set(['done', 'now', 'will']);

const clauseReach = 20; // words

/** "Weder Washington noch Brüssel haben am Donnerstag die Sanktionen aufgehoben": what opens its clause with "weder" is not done, however far its verb stands behind. */
export function neitherBefore(sentence: Sentence, cue: Cue): Cue | null {
  if (!sentence.verbLast || cue.group === 'mode') return null;
  const isOpening = (not: Cue) => not.from === 0 || sentence.tokens[not.from]?.breakBefore !== 0;
  return (
    sentence.byForm
      .get('mode.not')
      ?.find(
        (not) =>
          sentence.tokens[not.from]?.word === 'weder' &&
          isOpening(not) &&
          followsInClause(sentence, cue, not, clauseReach),
      ) ?? null
  );
}
