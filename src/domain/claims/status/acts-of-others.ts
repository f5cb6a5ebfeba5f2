// Acts of another authority before the one whose measures are the news: "takes over the measures that the EU adopted in June".
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { isForeign } from '../lands.ts';
import type { Scene } from '../scene.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasAny, type Sentence, type Span } from '../words/cues.ts';

/** The authority that acted before in this sentence, where the measures of others are told as news here or before. */
export function actorBefore(scene: Scene, drafts: readonly Draft[]): Cue | undefined {
  const { sentence } = scene;
  // "On the same day the United States …": as new as the news.
  if (hasAny(sentence, ['topic.sport', 'time.sameday', 'say.parallel'])) return undefined;
  // Whom the article's own authority follows counts here too, who is hit does not.
  const others = groupOf(sentence, 'authority').filter(
    (actor) => isForeign(actor) && (isInRelative(scene, actor) || isOwner(scene, actor)),
  );
  if (others.length === 0) return undefined;
  const news = drafts.filter((draft) => isNewsBefore(draft, scene));
  const above = news.filter((draft) => draft.scene !== scene).flatMap(authoritiesOf);
  const leaders = new Set(above.length > 0 ? above : news.flatMap(authoritiesOf));
  return leaders.size === 0 ? undefined : others.find(({ form }) => !leaders.has(form));
}

function isNewsBefore({ type, mood, scene }: Draft, { sentence }: Scene): boolean {
  return type === 'sanctions_imposed' && mood === 'occurred' && scene.sentence.index <= sentence.index;
}

const relatives = ['mode.relative', 'mode.query', 'mode.that'];
const deeds = ['adopt.done', 'impose.done', 'mode.decide', 'designate.done', 'designate.weak', 'journey.done'];
const undone = ['mode.not', 'mode.notyet', 'mode.prelim', 'mode.agreed', 'mode.plan'];
const clauseReach = 2;
const deedReach = 12;

/** "which the EU adopted on 3 June", "of the EU, which acted on 21 June": a clause with its verb or its day. */
function isInRelative({ sentence, times }: Scene, actor: Cue): boolean {
  const isOpened =
    cuesOfAny(sentence, relatives).some(
      ({ from, to }) => (to <= actor.from && actor.from - to < clauseReach) || from === actor.to,
    ) || isSubjectBehind(sentence, actor);
  // "which has yet to agree on its own", "whose ministers agreed only on the principle": nothing is done so far.
  if (!isOpened || hasAny(sentence, undone)) return false;
  const isBehind = ({ from }: Span) => from >= actor.to && from - actor.to <= deedReach;
  return (
    isSubjectBehind(sentence, actor) ||
    cuesOfAny(sentence, deeds).some(isBehind) ||
    times.some((time) => isPast(time) && isBehind(time))
  );
}

const clause = 5;

/** "решение, которое 2 декабря приняли страны Евросоюза": who acted stands behind the verb of the clause. */
function isSubjectBehind(sentence: Sentence, actor: Cue): boolean {
  const deed = cuesOfAny(sentence, deeds).find(({ to }) => to <= actor.from && actor.from - to < clauseReach);
  if (!deed) return false;
  return cuesOf(sentence, 'mode.relative').some((each) => follows(deed, each, clause));
}

const measures = [
  'arg.sanction',
  'arg.sanctionweak',
  'arg.step',
  'mode.decision',
  'round.alike',
  'say.list',
  'journey.now',
];
const dateReach = 3;

/** "dem Entscheid der EU vom 6. November": an act of theirs with its day. */
function isOwner({ sentence, times }: Scene, actor: Cue): boolean {
  const isOfMeasure = cuesOfAny(sentence, measures).some(
    ({ from, to }) => (to <= actor.from && actor.from - to < clauseReach) || from === actor.to,
  );
  return isOfMeasure && times.some((time) => isPast(time) && follows(time, actor, dateReach));
}

function isPast({ freshness, deadline }: Scene['times'][number]): boolean {
  return freshness !== 'future' && !deadline;
}
