// Measures told by the day since which they apply: "Since Wednesday tougher EU sanctions apply to Belarus as well".
import type { Scene } from '../scene.ts';
import { breaksBetween, follows, inOrder } from '../words/between.ts';
import { cuesOf, hasAny } from '../words/cues.ts';
import { hasActor, type Trigger, trigger } from './trigger.ts';

const sinceReach = 2; // words before the day
const sanctionReach = 6;

/** Since a day of these, by another authority; what no longer applies, or is prolonged, is another matter. */
export function inForceSince({ sentence, times }: Scene): Trigger[] {
  if (sentence.block === 'body' || !hasActor(sentence) || hasAny(sentence, others)) return [];
  const sinces = cuesOf(sentence, 'time.since');
  const day = times.find(
    (time) =>
      time.freshness === 'fresh' &&
      time.day !== null &&
      sinces.some((since) => follows(time, since, sinceReach) || since.from === time.from),
  );
  if (!day) return [];
  const sanctions = cuesOf(sentence, 'arg.sanction');
  return cuesOf(sentence, 'stay.since').flatMap((verb) => {
    const sanction = sanctions.find((each) => follows(each, verb, reachBehind) || follows(verb, each, sanctionReach));
    return sanction && !breaksBetween(sentence, ...inOrder(day, verb))
      ? [trigger('sanctions_imposed', null, { ...verb, form: 'done' }, sanction, 0.7)]
      : [];
  });
}

const reachBehind = 8; // "gelten auch gegenüber Belarus schärfere EU-Sanktionen"
const others =
  'mode.not mode.notyet mode.will mode.if extend.done extend.now extend.noun extend.stay extend.term ease.done ease.now ease.noun'.split(
    ' ',
  );
