// Measures told by the day since which they apply: "Since Wednesday tougher EU sanctions apply to Belarus as well".
import { isForeign } from '../lands.ts';
import type { Scene } from '../scene.ts';
import { breaksBetween, cueBetween, follows, inOrder } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  distance,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  type Sentence,
  type Span,
} from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import { hasActor, type Trigger, trigger } from './trigger.ts';

const sinceReach = 2; // words before the day
const sanctionReach = 6;

/** Since a day of these, by another authority; what no longer applies, or is prolonged, is another matter. */
export function inForceSince(scene: Scene): Trigger[] {
  const { sentence } = scene;
  const day = sentence.block === 'body' || !hasActor(sentence) ? undefined : freshSince(scene);
  if (!day) return [];
  if (hasAny(sentence, others)) return shutOutSince(scene, day);
  const sanctions = [...cuesOf(sentence, 'arg.sanction'), ...ownedBans(sentence)];
  const listed = cuesOf(sentence, 'impose.was').filter((was) => isDayOf(sentence, day, was));
  const since = listed.map((was) => trigger('sanctions_imposed', null, { ...was, form: 'done' }, null, 0.7));
  const applying = cuesOf(sentence, 'stay.since').flatMap((verb) => {
    const sanction = sanctions.find((each) => follows(each, verb, reachBehind) || follows(verb, each, sanctionReach));
    return sanction && !breaksBetween(sentence, ...inOrder(day, verb))
      ? [trigger('sanctions_imposed', null, { ...verb, form: 'done' }, sanction, 0.7)]
      : [];
  });
  const told = [...since, ...applying];
  return told.length > 0 ? told : shutOutSince(scene, day);
}

const opening = 2; // words: "as of Thursday"

/** "Since Thursday twelve judges have been under EU sanctions": the day opens the sentence, and whom they hit stands before the state, of which English has a verb. */
function isDayOf(sentence: Sentence, day: Span, was: Cue): boolean {
  if (day.from > opening || !follows(was, day, sinceDay) || breaksBetween(sentence, day, was)) return false;
  if (sentence.marksInfinitives && !endsAt(sentence, ['mode.been'], was.from)) return false;
  return cueBetween(sentence, 'arg.listed', day, was);
}

const sinceDay = 12; // words

function freshSince({ sentence, times }: Scene): TimeExpression | undefined {
  const sinces = cuesOf(sentence, 'time.since');
  return times.find(
    (time) =>
      time.freshness === 'fresh' &&
      time.day !== null &&
      sinces.some((since) => follows(time, since, sinceReach) || since.from === time.from),
  );
}

/** "Since Monday thirty officials, Lukashenko first among them, may not enter Lithuania": whom lists hold, and a door of another country. */
function shutOutSince({ sentence, persons }: Scene, day: TimeExpression): Trigger[] {
  if (hasAny(sentence, open)) return [];
  const isListed = hasCue(sentence, 'arg.listed') || persons.some(({ isActor }) => isActor);
  const [door] = cuesOf(sentence, 'access.kept');
  if (!isListed || !door || breaksBetween(sentence, ...inOrder(day, door), 'strong')) return [];
  return [{ ...trigger('sanctions_imposed', 'designation', door, null, 0.7), form: 'done' }];
}

const open = 'mode.if mode.demand mode.hope mode.plan relation.what quiet.hazard arg.draft'.split(' ');

/** "In force since Friday: the EU's ban on Belarusian glass": a weak word beside another authority, on goods of Belarus. */
function ownedBans(sentence: Sentence): readonly Cue[] {
  if (!hasCue(sentence, 'topic.by') || !hasCue(sentence, 'trade.goods')) return [];
  const owners = groupOf(sentence, 'authority').filter(isForeign);
  return cuesOf(sentence, 'arg.sanctionweak').filter((ban) =>
    owners.some((owner) => distance(sentence, owner, ban) <= 1),
  );
}

const reachBehind = 8; // "gelten auch gegenüber Belarus schärfere EU-Sanktionen"
const others =
  'mode.not mode.notyet mode.will mode.if extend.done extend.now extend.noun extend.stay extend.term ease.done ease.now ease.noun'.split(
    ' ',
  );
