// Whose a year beside a measure is: of what it was, "the curbs imposed on the carrier in 2023", not of what is done to it now.
import type { Scene } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
import { cuesOf, cuesOfAny } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import { isOfAside } from './before-participle.ts';
import type { Trigger } from './trigger.ts';

const basisReach = 8; // "imposed on its Boeing aircraft in"

/** "lifted the curbs imposed on the carrier in 2023", "the emergency declared in 2006 will run for another year": a year behind the participle, or an old date, is that of the sanctions. */
export function isOfBasis({ sentence }: Scene, { cue, object }: Trigger, time: TimeExpression): boolean {
  if (time.year === null) return false;
  const isDated = !time.ofMonth || time.freshness === 'old';
  return cuesOf(sentence, 'time.basis').some(
    (basis) =>
      ((isDated && basis.from >= cue.to) || basis.from === object?.to || isOfAside(sentence, basis, time, cue)) &&
      basis.to <= time.from &&
      time.from - basis.to <= basisReach &&
      !breaksBetween(sentence, basis, time),
  );
}

const imposing = 'impose.done designate.done ban.done adopt.done forbid.done'.split(' ');

/** "The sanctions that the EU imposed in 2012 will stay for another year": the verb of a relative before the trigger has the year behind it. */
export function isOfImposing({ sentence }: Scene, { cue }: Trigger, time: TimeExpression): boolean {
  if (time.freshness !== 'old' || cue.to < time.to) return false;
  return cuesOfAny(sentence, imposing).some(
    (verb) =>
      verb.to <= time.from &&
      time.from - verb.to <= basisReach &&
      !breaksBetween(sentence, verb, time) &&
      cuesOfAny(sentence, ['mode.relative', 'mode.that']).some(
        (who) => who.to <= verb.from && verb.from - who.to <= basisReach,
      ),
  );
}
