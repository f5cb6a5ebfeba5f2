// Two days in one German clause: that of its verb, which stands last, and that of a participle before it.
import type { Scene } from '../scene.ts';
import { breaksBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, type Sentence } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Trigger } from './trigger.ts';

const dayReach = 6; // words: "am Mittwoch hat die Schweiz die im Sommer"
const participleReach = 8; // "im Sommer von der EU gegen Belarus verhängten"
const participles = ['time.basis', 'quiet.detained', 'detain.state', 'detain.done'];

/** "hat am Mittwoch die im Sommer von der EU beschlossenen Maßnahmen übernommen": the summer is no time of the verb, the Wednesday none of the participle. */
export function isAcrossParticiple({ sentence, times }: Scene, { cue }: Trigger, time: TimeExpression): boolean {
  if (!sentence.verbLast) return false;
  const old = times.find(
    (past) =>
      past.freshness === 'old' &&
      times.some((day) => day.freshness === 'fresh' && followsInClause(sentence, past, day, dayReach)),
  );
  if (!old || (time !== old && time.freshness !== 'fresh')) return false;
  const participle = cuesOfAny(sentence, participles).find((each) =>
    followsInClause(sentence, each, old, participleReach),
  );
  if (!participle) return false;
  return time === old ? cue.to > participle.to : cue.from <= participle.from;
}

/** "The emergency, first declared by Bush in June 2006, remains in force": a participle in an aside that closes before the verb. */
export function isOfAside({ tokens }: Sentence, { from }: Cue, time: TimeExpression, cue: Cue): boolean {
  const isBroken = (start: number, end: number) => tokens.slice(start, end).some(({ breakBefore }) => breakBefore > 0);
  return time.from >= from && time.to <= cue.from && isBroken(from - 1, from + 1) && isBroken(time.to, cue.from + 1);
}

const attributeReach = 6; // words: "im Juni von der Europäischen Union erlassenen"

/** "beschloss, die im Juni von der Union erlassenen Sanktionen zu übernehmen": before a participle that stands before the noun, the date is of the sanctions. */
export function isOfAttribute({ sentence }: Scene, { cue, object }: Trigger, time: TimeExpression): boolean {
  if (!object || overlaps(object, cue)) return false;
  return cuesOf(sentence, 'time.basis').some(
    (basis) =>
      basis.from >= time.to &&
      basis.from - time.to <= attributeReach &&
      follows(object, basis, 1) &&
      !overlaps(basis, cue) &&
      !breaksBetween(sentence, time, object),
  );
}
