// How many a release that is going on has let out by now: "Minsk began to free the sick. At least ten are out so far."
import { toldEarlier } from '../past-of-past.ts';
import type { Scene } from '../scene.ts';
import type { Settled } from '../status/settled.ts';
import { freedKeys } from '../triggers/trigger.ts';
import { breaksBetween, inOrder, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny } from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { comingHome, freeing } from './appositions.ts';
import { countOf } from './counts.ts';
import { asCounted, type Counted, hasHead, heads, isOfTheRest, unitFollows } from './quantities.ts';

/** Where the news is of a group that nobody counted, how many are out by now is news with it, and no earlier round. */
export function withSumsSoFar(settled: readonly Settled[]): readonly Settled[] {
  const own = settled.filter(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  const first = Math.min(...own.map(({ scene }) => scene.sentence.index));
  const isOwn = (draft: Settled) =>
    isOfNow(draft) && draft.scene.sentence.index > first && sumsIn(draft.scene).length > 0;
  if (!settled.some(isOwn) || !isOfGroup(own) || countOf(own).count !== null) return settled;
  return settled.map((draft) => (isOwn(draft) ? { ...draft, status: 'occurred' as const } : draft));
}

/** The number so far of a release that the drafts tell of a group without counting it; `named` are known to be out. */
export function countedSoFar(own: readonly Settled[], named: number): Counted | null {
  if (!isOfGroup(own)) return null;
  const scenes = [...new Set(own.map(({ scene }) => scene))];
  return scenes.flatMap(sumsIn).find(({ value }) => value > named) ?? null;
}

function isOfGroup(own: readonly Settled[]): boolean {
  return own.some(({ mood, scene }) => mood === 'occurred' && tellsOfGroup(scene));
}

/** Background by the words for "so far" alone. */
function isOfNow({ type, time, why, status }: Settled): boolean {
  return (
    type === 'prisoner_release' && status === 'background' && time === null && why.some((each) => nowWhys.has(each))
  );
}

/** Why it is background: somebody counts up. */
export const tallied = 'a tally';

const nowWhys = new Set([toldEarlier, tallied]);

/** "Several prisoners", "began to free the sick prisoners": more than one, and not the one who is named. */
function tellsOfGroup({ sentence, persons }: Scene): boolean {
  const isOne = (captive: Cue) =>
    cuesOf(sentence, 'lone.who').some((who) => overlaps(who, captive)) ||
    persons.some((person) => person.from === captive.to || overlaps(person, captive));
  if (cuesOf(sentence, 'say.several').length > 0) return true;
  return cuesOf(sentence, 'arg.captive').some((captive) => !isOne(captive));
}

const elsewhere = ['mode.demand', 'mode.not', 'mode.will', 'time.since', 'mode.habit', 'quiet.nth', 'round.such'];
const reach = 6; // words
const verbReach = 2;

function sumsIn(scene: Scene): Counted[] {
  const { sentence, quantities, times } = scene;
  if (hasAny(sentence, elsewhere) || times.some((time) => time.since || time.freshness !== 'fresh')) return [];
  const deeds = [...freeing.flatMap((group) => groupOf(sentence, group)), ...cuesOfAny(sentence, comingHome)];
  const words = cuesOf(sentence, 'say.sofar');
  // "Twelve have been let go so far": beside the verb nothing need say again who is counted.
  const isBesideVerb = (each: Quantity) => deeds.some((deed) => distance(sentence, deed, each) <= verbReach);
  const isCounted = (each: Quantity) =>
    (hasHead(scene, each, [...heads, ...freedKeys]) || isBesideVerb(each)) &&
    !unitFollows(scene, each) &&
    !isOfTheRest(scene, each);
  const isNow = (each: Quantity) =>
    words.some((word) => distance(sentence, word, each) <= reach) &&
    deeds.some((deed) => !breaksBetween(sentence, ...inOrder(deed, each)));
  return quantities.filter((each) => isCounted(each) && isNow(each)).map((each) => asCounted(scene, each));
}
