// "The list of persons with whom dealings are prohibited": what a list is for is no new ban.
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, type Sentence } from '../words/cues.ts';
import type { Trigger } from './trigger.ts';

const memberReach = 5; // words: "Liste der Personen aktualisiert, mit denen"
const verbReach = 4; // words: "widened on Thursday its list"
const clauseReach = 6; // words: "to which it is"
const bans = new Set(['forbid', 'access', 'ban']);

/** A relative clause behind the word for a list and who stands on it; the list of the verb of listing ("put it on the list of …") is told by that verb. */
export function isClauseOfList(sentence: Sentence, { type, cue }: Trigger): boolean {
  if (type !== 'sanctions_imposed' || !bans.has(cue.group)) return false;
  // "widened the list of goods whose export is banned": the list grew, and its clause says of what.
  const grown = cuesOf(sentence, 'impose.done');
  const lists = cuesOf(sentence, 'say.list').filter((list) => !grown.some((verb) => follows(list, verb, verbReach)));
  // "published a list, which bans imports": the clause of the list itself.
  const isOfMembers = (who: Cue) => lists.some(({ to }) => who.from > to && follows(who, { to }, memberReach));
  const openings = sentence.marksInfinitives ? ['mode.relative', 'mode.query'] : ['mode.relative']; // "with which"
  return cuesOfAny(sentence, openings).some(
    (who) => isOfMembers(who) && follows(cue, who, clauseReach) && !breaksBetween(sentence, who, cue),
  );
}
