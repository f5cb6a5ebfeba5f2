// The clause behind a noun of what happens: "the lifting of sanctions, which the envoy announced on Saturday".
import type { Trigger } from '../triggers/trigger.ts';
import { cuesOfAny, type Sentence, type Span, startsAt } from '../words/cues.ts';

/** "…, which the envoy announced on Saturday": the day is that of the news. */
export function isAnnouncedThen(sentence: Sentence, trigger: Trigger, time: Span): boolean {
  const clause = clauseWith(sentence, trigger, time);
  return clause !== null && holds(sentence, clause, announced) && !holds(sentence, clause, open);
}

/** "…, which the ruler demanded on Saturday": the day is that of the asking. */
export function isAskedThen(sentence: Sentence, trigger: Trigger, time: Span): boolean {
  const clause = clauseWith(sentence, trigger, time);
  return clause !== null && holds(sentence, clause, asked) && !holds(sentence, clause, announced);
}

const announced = ['mode.decide', 'adopt.done'];
const asked = ['mode.demand', 'mode.hope', 'mode.discussed', 'mode.negotiate', 'mode.propose', 'quiet.wanted'];
const open = ['mode.not', 'mode.will', 'mode.may', 'mode.would', ...asked];

function holds(sentence: Sentence, { from, to }: Span, keys: readonly string[]): boolean {
  return cuesOfAny(sentence, keys).some((cue) => cue.from >= from && cue.to <= to);
}

const nounReach = 6; // words: "of American sanctions on its potash fertilisers"

/** The relative clause right behind the noun, where it holds the time. */
function clauseWith(sentence: Sentence, { form, cue, object }: Trigger, time: Span): Span | null {
  if (form !== 'noun') return null;
  const { tokens } = sentence;
  const end = Math.max(cue.to, object?.to ?? 0);
  const from = tokens.findIndex(({ breakBefore }, at) => at >= end && breakBefore > 0);
  if (from === -1 || from - end > nounReach || !(opensAt(sentence, from) || opensAt(sentence, from + 1))) return null;
  const next = tokens.findIndex(({ breakBefore }, at) => at > from && breakBefore > 0);
  const to = next === -1 ? tokens.length : next;
  return time.from >= from && time.to <= to ? { from, to } : null;
}

/** English "which" also asks, and so is no cue of a relative. */
function opensAt(sentence: Sentence, at: number): boolean {
  return startsAt(sentence, ['mode.relative'], at) || sentence.tokens[at]?.word === 'which';
}
