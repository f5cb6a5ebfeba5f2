// Where a number stands apart from the words of the release: sentences that sum it up, nouns that bring the only number.

import type { Scene } from '../scene.ts';
import { freedKeys } from '../triggers/trigger.ts';
import { andBetween, breaksBetween, follows, followsInClause } from '../words/between.ts';
import { cuesOf, cuesOfAny, endsAt, groupOf, hasAny, hasCue, isNear, type Span, startsAt } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import type { Quantity } from '../words/numbers.ts';
import { comingHome } from './appositions.ts';
import { companyOf, isOfOthers, othersWith } from './company.ts';
import {
  asCounted,
  type Counted,
  exactness,
  hasHead,
  heads,
  isBehindFreed,
  isOfTheRest,
  isRunning,
  isTotal,
  unitFollows,
} from './quantities.ts';

const outWords = ['say.out', 'swap.noun', 'swap.done', 'release.done', 'liberty.done', 'transfer.done', 'pardon.done'];

const convicts = ['arg.captive', 'arg.people', 'detain.state', 'detain.done', 'time.offence'];

/** "The decree of 16 August covers 30 people convicted over the protests": whom a decree is about, beside the news of one of them. */
function inDecree(scene: Scene): Counted[] {
  const { sentence, quantities } = scene;
  if (!hasCue(sentence, 'mode.decree') || hasCue(sentence, 'mode.not')) return [];
  const isCounted = (each: Quantity) =>
    each.value > 1 && hasHead(scene, each, convicts) && !unitFollows(scene, each) && !isRunning(scene, each);
  return quantities.filter(isCounted).map((each) => asCounted(scene, each));
}

/** With those on top of whom the number comes. */
function withOthers(scene: Scene, quantity: Quantity): Counted {
  return { value: quantity.value + othersWith(scene, quantity), is: exactness(scene, quantity) };
}

/** "Another nine went to Vilnius, so 123 people got out in all": a sentence of its own sums up the release. */
export function totalsOf(scene: Scene, isNext: boolean): Counted[] {
  const { sentence, quantities, times } = scene;
  const decreed = hasTime(times, 'old') ? [] : inDecree(scene);
  if (decreed.length > 0) return decreed;
  const isOut =
    hasAny(sentence, outWords) || hasCue(sentence, 'say.withhim') || quantities.some((each) => isSwap(scene, each));
  const isOld = hasTime(times, 'old') && !hasTime(times, 'fresh');
  if (
    !(isOut || isNext || hasCue(sentence, 'say.oneof')) ||
    isOld ||
    hasCue(sentence, 'mode.demand') ||
    times.some((time) => time.since)
  )
    return [];
  // "In all they are 14", right behind the release: nothing need say again who is counted.
  const isCounted = (quantity: Quantity) =>
    hasHead(scene, quantity, heads) ||
    isBehindFreed(scene, quantity) ||
    isSwap(scene, quantity) ||
    (isNext && (isNear(scene.sentence, 'say.total', quantity, 1) || isTheirNumber(scene, quantity)));
  const counted = quantities.filter((quantity) => !unitFollows(scene, quantity) && isCounted(quantity));
  return counted
    .filter((quantity) => isWhole(scene, quantity, counted) && !isRunning(scene, quantity))
    .map((quantity) => withOthers(scene, quantity));
}

/** A total, whom one person left with ("in a bus with 51 others"), or a swap of as many ("five people for five"). */
function isWhole(scene: Scene, quantity: Quantity, counted: readonly Quantity[]): boolean {
  if (isTotal(scene, quantity, counted) || isTheirNumber(scene, quantity)) return true;
  if (isSwap(scene, quantity) || isGroupOfOne(scene, quantity)) return true;
  // "Poczobut and four others exchanged": the headline counts all of them.
  const isHeadline = scene.sentence.block === 'title' && othersWith(scene, quantity) > 0;
  return isHeadline || companyOf(scene, quantity) > 0;
}

/** "Их тридцать один", "Jų yra 14": it opens the sentence. */
function isTheirNumber({ sentence }: Scene, { from }: Quantity): boolean {
  return (
    from <= 2 && startsAt(sentence, ['arg.them'], 0) && endsAt(sentence, ['arg.them', 'atliberty.is', 'mode.aux'], from)
  );
}

const groupReach = 3; // "one of the 123 people"
const relativeReach = 5;

/** "is one of the 123 people whom …": a group that one belongs to, told with what was done to all of it. */
export function isGroupOfOne(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene;
  if (isOfTheRest(scene, quantity) || isOfHeld(scene, quantity)) return false;
  const isOne = cuesOf(sentence, 'say.oneof').some((one) => followsInClause(sentence, quantity, one, groupReach));
  // "He was among three people who were brought across the border"
  const isAmong = cuesOf(sentence, 'say.among').some((among) => among.to === quantity.from && among.from > 0);
  if (!isOne && !(isAmong && startsAt(sentence, ['say.he'], 0))) return false;
  // "zählt zu 14 politischen Gefangenen, die …": where relative clauses stand behind a comma.
  if (sentence.tokens.slice(quantity.to + 1, quantity.to + relativeReach).some((token) => token.breakBefore === 1))
    return true;
  return [...cuesOf(sentence, 'mode.relative'), ...cuesOfAny(sentence, outWords)].some((word) =>
    follows(word, quantity, relativeReach),
  );
}

/** "one of the 1,400 political prisoners who are held there": a group that nothing behind it lets out. */
function isOfHeld({ sentence }: Scene, { to }: Quantity): boolean {
  const held = cuesOfAny(sentence, ['detain.held', 'detain.state']).find(({ from }) => from >= to);
  return held !== undefined && !cuesOfAny(sentence, [...outWords, ...comingHome]).some(({ from }) => from >= to);
}

/** "an exchange of five people for five"; where no word tells of a swap, nothing but a preposition may part them: "two Poles, two Latvians". */
export function isSwap(scene: Scene, quantity: Quantity): boolean {
  const { sentence, quantities } = scene;
  const { value, from, to } = quantity;
  if (unitFollows(scene, quantity)) return false;
  const isTold = groupOf(sentence, 'swap').length > 0;
  const isPair = (one: Span, other: Span) =>
    isTold || !(breaksBetween(sentence, one, other) || andBetween(sentence, one, other));
  return quantities.some(
    (other) => other.value === value && other.from > to && other.from - to <= swapReach && isPair({ from, to }, other),
  );
}

const swapReach = 2;

/** "Nine more people were brought to Vilnius", in a sentence that says nothing else of the release. */
export function broughtElsewhere(scene: Scene): Counted[] {
  const { sentence, times, quantities } = scene;
  // "Ще дев’ятеро поїхали до Вільнюса"
  const isGone = hasAny(sentence, ['sever.done', 'quiet.went']) && hasCue(sentence, 'journey.home');
  if (!(isGone || hasAny(sentence, ['transfer.done', 'journey.done']))) return [];
  if (times.some((time) => time.freshness !== 'fresh')) return [];
  // "Ще дев’ятеро": a number word that counts people by itself.
  const isOfPeople = (each: Quantity) => startsAt(sentence, ['arg.people'], each.from);
  const isOfMore = (each: Quantity) =>
    isOfOthers(scene, each) && (isOfPeople(each) || hasHead(scene, each, heads)) && !unitFollows(scene, each);
  return quantities.filter(isOfMore).map((each) => asCounted(scene, each));
}

const nouns = ['pardon.noun', 'freedom.noun', 'swap.noun', 'journey.vehicle', ...freedKeys];

const homeKeys = ['liberty.done', 'journey.home', 'arg.around', 'say.others'];

/** "At least ten people have returned to their families", but not "Seven thousand people came to the festival". */
function isHomecoming({ sentence }: Scene): boolean {
  if (hasAny(sentence, ['mode.not', 'topic.foreign'])) return false;
  return hasAny(sentence, comingHome) && hasAny(sentence, homeKeys);
}

/** "Minsk pardons 'extremists'" above "The act of mercy for 32 people …": a noun for the release, or the headline, may bring the only number. */
export function toldByNoun(scene: Scene): Counted[] {
  const { sentence, quantities, times } = scene;
  const isTold =
    (sentence.block === 'title' || hasAny(sentence, nouns) || isHomecoming(scene)) && !hasCue(sentence, 'mode.demand');
  const isOld = hasTime(times, 'old') || times.some((time) => time.since);
  if (!isTold || isOld) return [];
  const isCounted = (each: Quantity) =>
    !unitFollows(scene, each) && hasHead(scene, each, heads) && !isOfTheRest(scene, each) && !isRunning(scene, each);
  // "He and another thirteen were brought to Vilnius"
  return quantities.filter(isCounted).map((each) => withOthers(scene, each));
}
