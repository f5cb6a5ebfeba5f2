// A colon between an act and what it does: "A pardon for 18: Lukashenko signed the decree on Thursday", "Zelensky's decree: sanctions on 42 officials".
import { isForeign } from '../lands.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny, type Sentence } from '../words/cues.ts';

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

/** "Zelensky's decree: sanctions on 42 Belarusian officials": whose decree it is stands beside it, and behind the colon nothing but the measure and whom it hits. */
export function decreedBeforeColon(sentence: Sentence, { cue }: Trigger): Cue | undefined {
  const colon = sentence.tokens.findLastIndex((token, at) => at <= cue.from && token.colon === true);
  if (colon === -1 || cue.from - colon > openingReach || hasAny(sentence, open)) return undefined;
  const isHit = cuesOf(sentence, 'arg.listed').some(({ from }) => from >= cue.to && from - cue.to <= clauseReach);
  const owners = groupOf(sentence, 'authority').filter(isForeign);
  return isHit
    ? cuesOfAny(sentence, acts).find(
        (act) => act.to <= colon && owners.some((owner) => owner.to <= colon && distance(sentence, owner, act) <= 1),
      )
    : undefined;
}

const acts = ['mode.decree', 'mode.decision'];

const open = [
  ...'not notyet will may would should demand hope plan if until refuse fail query hearsay propose ready'
    .split(' ')
    .map((form) => `mode.${form}`),
  'quiet.bill',
];
