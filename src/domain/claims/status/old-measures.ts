// Measures and reliefs of long ago that a sentence only dates: "has been barred from EU airspace since 2021", "the relief that the envoy announced in September".
// They stand beside the news and never make any.
import type { AlertType } from '../claim.ts';
import { negation } from '../moods/governors.ts';
import type { Scene, Setting } from '../scene.ts';
import { isOtherList } from '../triggers/sanction-guards.ts';
import { hasActor, trigger } from '../triggers/trigger.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny, hasCue, type Span } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { Settled, UnsettledArticle } from './settled.ts';

/** What was settled, and the background that nothing else tells. */
export function withOldMeasures(settled: readonly Settled[], article: UnsettledArticle): Settled[] {
  return [
    ...settled,
    ...oldOf('sanctions_imposed', measureOf, settled, article),
    ...oldOf('sanctions_eased', reliefOf, settled, article),
  ];
}

/** A sentence and the time that it dates something back to. */
interface DatedBack {
  readonly scene: Scene;
  readonly time: TimeExpression;
  readonly isAmid: boolean;
  readonly isProlonged: boolean;
}

type Find = (told: DatedBack) => Cue | undefined;

function oldOf(
  type: AlertType,
  find: Find,
  settled: readonly Settled[],
  { scenes, setting }: UnsettledArticle,
): Settled[] {
  const own = settled.filter((draft) => draft.type === type);
  if (own.some(({ status }) => status === 'background')) return [];
  const isProlonged = settled.some((draft) => draft.type === 'sanctions_extended' && draft.status === 'occurred');
  return scenes
    .filter((scene) => isOfBelarus(scene, setting) && !own.some((draft) => draft.scene === scene))
    .flatMap((scene) => {
      const isAmid = setting.sanctions > 0 || hasActor(scene.sentence);
      const times = scene.times.filter((time) => isBack(time, setting));
      return times.flatMap((time) => oldIn({ scene, time, isAmid, isProlonged }, type, find)).slice(0, 1);
    });
}

function oldIn(told: DatedBack, type: AlertType, find: Find): Settled[] {
  const cue = find(told);
  return cue && !isOtherList(told.scene.sentence, cue) ? [background(type, told.scene, cue, told.time)] : [];
}

function background(type: AlertType, scene: Scene, cue: Cue, time: TimeExpression): Settled {
  const told = { ...trigger(type, null, cue, null, 0.2), form: 'was' };
  const why = ['only dated back'];
  return { type, mood: 'background', status: 'background', scene, trigger: told, time, why, cues: [cue] };
}

function isOfBelarus({ sentence, organisations }: Scene, { belarus, foreign }: Setting): boolean {
  if (sentence.block === 'title' || hasAny(sentence, ['topic.sport', 'relation.what', 'quiet.hazard'])) return false;
  return hasCue(sentence, 'topic.by') || organisations.length > 0 || belarus >= foreign;
}

/** Long before the news, or since then; a year by itself where the article's own day is not known. */
function isBack({ freshness, deadline, since, year }: TimeExpression, { published }: Setting): boolean {
  if (deadline || freshness === 'fresh' || freshness === 'future') return false;
  return freshness === 'old' || since || (published === null && year !== null);
}

const besideReach = 8; // words
const farReach = 10;

function near(sentence: Scene['sentence'], time: Span, reach: number): (cue: Cue) => boolean {
  return (cue) => distance(sentence, cue, { ...cue, from: time.from, to: time.to }) <= reach;
}

const changes = ['ease', 'relief', 'extend'];

/** Sanctions that are dated, somebody listed or something shut on that day, a list or a ban that lasts since then. */
function measureOf({ scene: { sentence }, time, isAmid, isProlonged }: DatedBack): Cue | undefined {
  if (changes.some((group) => groupOf(sentence, group).length > 0)) return undefined;
  // "Exports have gone round the sanctions for years": only a date dates what is named.
  const isDated = time.year !== null || time.ofMonth === true;
  const named = isDated ? cuesOf(sentence, 'arg.sanction').find(near(sentence, time, farReach)) : undefined;
  if (named || !isAmid) return named;
  const isBeside = near(sentence, time, besideReach);
  // "The law was passed in April 2023", beside measures that are prolonged: they rest on it.
  const law = isProlonged && hasCue(sentence, 'adopt.done') ? cuesOf(sentence, 'quiet.document').find(isBeside) : null;
  if (law) return law;
  const isThing =
    hasCue(sentence, 'access.what') ||
    hasCue(sentence, 'trade.goods') ||
    groupOf(sentence, 'target').length > 0 ||
    (time.since && hasActor(sentence));
  return (
    cuesOfAny(sentence, ['designate.done', 'designate.weak']).find(isBeside) ??
    (isThing ? cuesOfAny(sentence, ['access.been', 'access.done', 'forbid.done']).find(isBeside) : undefined) ??
    (time.since
      ? cuesOfAny(sentence, ['arg.sanctionweak', 'access.kept']).find(near(sentence, time, farReach))
      : undefined)
  );
}

const said = ['adopt.done', 'mode.decide', 'mode.plan', 'say.says', 'impose.done'];
const notReach = 2;
const eased = ['arg.sanction', 'arg.sanctionweak', 'arg.exemption', 'arg.round', 'arg.them', 'quiet.first'];

/** A relief that was announced, an envoy's promise, sanctions eased or first eased then. */
function reliefOf({ scene: { sentence }, time, isAmid }: DatedBack): Cue | undefined {
  if (!isAmid) return undefined;
  const isNear = near(sentence, time, farReach);
  const noun = hasAny(sentence, said) ? cuesOfAny(sentence, ['relief.noun', 'ease.noun']).find(isNear) : undefined;
  const known = noun ?? decidedRelief(sentence).find(isNear);
  if (known) return known;
  const promise = hasCue(sentence, 'say.envoy') ? cuesOf(sentence, 'mode.plan').find(isNear) : undefined;
  if (promise || !hasAny(sentence, eased)) return promise;
  const forms = hasCue(sentence, 'quiet.first') ? ['ease.done', 'ease.bare'] : ['ease.done'];
  return cuesOfAny(sentence, forms).find((cue) => isNear(cue) && !negation(sentence, cue, notReach));
}

const decidedReach = 3;

/** "after Washington's September decision to lift the restrictions" */
function decidedRelief(sentence: Scene['sentence']): readonly Cue[] {
  if (!hasAny(sentence, eased)) return [];
  const decisions = cuesOf(sentence, 'mode.decision');
  return cuesOf(sentence, 'ease.bare').filter((cue) => decisions.some((each) => follows(cue, each, decidedReach)));
}
