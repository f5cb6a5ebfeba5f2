// Sanctions that are still being agreed on, and those that one body agreed on and another has still to adopt.
import type { Trigger } from '../triggers/trigger.ts';
import { andBetween, breaksBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasAny, type Sentence } from '../words/cues.ts';
import { governorInClause, type MoodReading } from './governors.ts';

const owed = ['mode.should', 'mode.will', 'mode.plan', 'mode.notyet', 'mode.may'];
const nounReach = 6; // words
const owedReach = 7; // words: "muss der Rat den Beschluss noch annehmen"

/** "The leaders agreed on sanctions, which the Council must still adopt", "…; the Council will adopt them on Monday": the verb of the later clause. */
export function yetToBeAdopted(sentence: Sentence, { type, cue }: Trigger): Cue | null {
  if (type !== 'sanctions_imposed') return null;
  const agreements = cuesOf(sentence, 'mode.agreed');
  if (cue.key === 'adopt.will') return agreements.some((agreed) => breaksBetween(sentence, agreed, cue)) ? cue : null;
  // "agreed on a new package of sanctions": told by the noun as well.
  const isOfAgreed = (agreed: Cue) =>
    overlaps(agreed, cue) || (cue.form === 'noun' && followsInClause(sentence, cue, agreed, nounReach));
  const agreement = agreements.find(isOfAgreed);
  if (!agreement) return null;
  const fromNow = cuesOf(sentence, 'time.future').find((future) => follows(future, agreement, fromNowReach));
  if (fromNow) return fromNow;
  const later = cuesOfAny(sentence, ['adopt.will', 'adopt.bare']).filter(
    (each) => each.from >= cue.to && (breaksBetween(sentence, cue, each) || andBetween(sentence, cue, each)),
  );
  return later.find((each) => each.form === 'will' || isOwed(sentence, each)) ?? null;
}

const fromNowReach = 4; // words: "einigten sich am Montag darauf, künftig auch Firmen …": what they will do, and have not done yet

/** "Formally the Council must still adopt the decision", "… will adopt them on Monday"; conclusions on something else are another matter. */
export function tellsOfAdoptionToCome(sentence: Sentence): boolean {
  if (!hasAny(sentence, whatIsAdopted)) return false;
  return (
    cuesOf(sentence, 'adopt.will').length > 0 || cuesOf(sentence, 'adopt.bare').some((each) => isOwed(sentence, each))
  );
}

const whatIsAdopted = ['mode.decision', 'arg.them', 'arg.sanction', 'arg.sanctionweak', 'arg.round'];

function isOwed(sentence: Sentence, verb: Cue): boolean {
  const right = sentence.verbLast ? 1 : 0;
  return governorInClause(sentence, verb, owed, owedReach, right) !== null;
}

/** "The EU has yet to agree on sanctions of its own": what is still being agreed is on its way, and nobody has refused it. */
export function isUnagreed(sentence: Sentence, { type, cue }: Trigger, { mood }: MoodReading): boolean {
  if (type !== 'sanctions_imposed' || mood !== 'denied') return false;
  const isAgreeing = cue.group === 'adopt' || cuesOf(sentence, 'adopt.bare').some(({ to }) => to <= cue.from);
  return isAgreeing && governorInClause(sentence, cue, ['mode.notyet'], stillReach, 0) !== null;
}

const stillReach = 8;
