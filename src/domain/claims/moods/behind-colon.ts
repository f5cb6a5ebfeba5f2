// A noun that opens the sentence, and behind its colon the act that brings it about: "A pardon for 18: Lukashenko signed the decree on Thursday".
import type { Trigger } from '../triggers/trigger.ts';
import { type Cue, cuesOfAny, hasAny, type Sentence } from '../words/cues.ts';

const openingReach = 2; // words before the noun: "The full pardon"
const clauseReach = 10; // "A pardon for 18 political prisoners of Belarus:"

/** The signing of a decree, or that this step was taken; not where anything in the sentence is only asked for or to come. */
export function doneBehindColon(sentence: Sentence, { type, cue }: Trigger): Cue | null {
  if (type === 'sanctions_imposed' || cue.from > openingReach || hasAny(sentence, open)) return null;
  const colon = sentence.tokens.findIndex((token, at) => at >= cue.to && token.colon === true);
  if (colon === -1 || colon - cue.to > clauseReach) return null;
  const holds = (keys: readonly string[]) => cuesOfAny(sentence, keys).find(({ from }) => from >= colon) ?? null;
  const act = holds(['quiet.signed']) && holds(['mode.decree']) ? holds(['quiet.signed']) : null;
  return act ?? (holds(['say.thismeasure']) && holds(['adopt.done', 'mode.decide']));
}

const open = [
  ...'not notyet will may would should demand hope plan if until refuse fail query hearsay propose ready'
    .split(' ')
    .map((form) => `mode.${form}`),
  'quiet.bill',
];
