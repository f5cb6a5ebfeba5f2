// Which expression of time in a sentence dates which of its triggers.

import { asideWith } from '../facts/appositions.ts';
import { asCue, type Scene } from '../scene.ts';
import { isInAside } from '../words/across-aside.ts';
import { breaksBetween, cueBetween, inOrder } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, type Sentence } from '../words/cues.ts';
import { afterKeys, type TimeExpression } from '../words/dates.ts';
import { isAcrossParticiple, isOfAttribute } from './before-participle.ts';
import { isBetter, isNextWeekend, isOfReason, isOfThing, isVague } from './better-times.ts';
import { dayOfTelling } from './day-of-telling.ts';
import { isOfBasis, isOfImposing } from './days-of-measures.ts';
import { endOfDate, isOfOffence, isOfVerdict } from './detention-times.ts';
import { isOppositeTie } from './diplomacy-triggers.ts';
import { isOfFreedBehind, isOfUndone } from './jailed-and-freed.ts';
import { isOfNextRelative } from './next-relatives.ts';
import { isOfSpeaking } from './parts-of-nouns.ts';
import type { Trigger } from './trigger.ts';

const timeReach = 20;
const commaPenalty = 6; // on top of what `distance` counts

/** Each expression of time belongs to the trigger next to it; one that opens the sentence to all of its clause. */
export function timesByTrigger(scene: Scene, all: readonly Trigger[]): Map<Trigger, TimeExpression> {
  // Where somebody merely is in prison, the time is of what happened.
  const triggers = all.filter(({ type, cue }) => type !== 'prisoner_detention' || cue.group === 'detain');
  const found = new Map<Trigger, TimeExpression>();
  const moments = scene.times.filter((time) => isMoment(scene, time));
  // "Pardoned in September, jailed in March": what a verb stands before does not open the sentence.
  const opens = (time: TimeExpression) => time.from <= 2 && triggers.every(({ cue }) => cue.to > time.from);
  const gap = (trigger: Trigger, time: TimeExpression) =>
    isOfAnother(scene, trigger, time) ||
    isAcrossParticiple(scene, trigger, time) ||
    isInAside(scene.sentence, time, trigger.cue) ||
    isNextWeekend(trigger, time) ||
    isOfThing(scene, trigger, time) ||
    isOfFreedBehind(scene, all, trigger, time) ||
    isOfUndone(scene, trigger, time) ||
    isOfSpeaking(scene, trigger, time) ||
    isOfNextRelative(scene, trigger, time) ||
    isOfClauseBefore(scene, trigger, time) ||
    isOfVerbBefore(scene, triggers, trigger, time)
      ? timeReach + 1
      : timeGap(scene, trigger, time, opens(time));
  for (const time of moments) {
    const owner = nearestOf(triggers, (trigger) => gap(trigger, time), timeReach);
    const held = owner && found.get(owner);
    if (owner && (!held || isBetter(scene, time, held, gap(owner, time) < gap(owner, held)))) found.set(owner, time);
  }
  for (const trigger of triggers) {
    if (found.has(trigger)) continue;
    const shared = nearestOf(
      moments.filter((time) => isShared(scene, time, trigger, found)),
      (time) => gap(trigger, time),
      timeReach,
    );
    const time = shared ?? dayOfTelling(scene, trigger, moments);
    if (time) found.set(trigger, time);
  }
  for (const [trigger, time] of found) {
    const older = isVague(scene, time)
      ? moments.find(
          (each) =>
            each.freshness === 'old' &&
            each.year !== null &&
            each.to <= time.from &&
            !isOfSomebody(scene, trigger, each) &&
            !isOfWhatItWas(scene, trigger, each) &&
            !isOfUndone(scene, trigger, each) &&
            !isOfClauseBefore(scene, trigger, each),
        )
      : undefined;
    if (older) found.set(trigger, older);
  }
  return found;
}

/** "The sanctions imposed in 2021 were lifted on Thursday", "people jailed after the protests of 2020 were freed on Thursday" */
function isOfWhatItWas(scene: Scene, trigger: Trigger, time: TimeExpression): boolean {
  if (trigger.type === 'prisoner_release') return isOfVerdict(scene, time);
  return (
    (trigger.type === 'sanctions_extended' || trigger.type === 'sanctions_eased') && isOfAnother(scene, trigger, time)
  );
}

/** "From 1 June the border closes" gives a moment to come; "1,905 days later" over a story of today counts from what the reader knows. */
function isMoment({ sentence }: Scene, time: TimeExpression): boolean {
  if (time.relative && sentence.block === 'title') return false;
  return !time.deadline && (!time.since || time.freshness === 'future');
}

/** An older date beside a noun that has its own: "those jailed over the 19 December protests", "sanctions introduced in 2004". */
function isOfAnother(scene: Scene, trigger: Trigger, time: TimeExpression): boolean {
  const { type } = trigger;
  if (time.freshness === 'fresh' || isRightAfter(scene, trigger, time)) return false;
  if (isCompared(scene, time) || isOfAttribute(scene, trigger, time)) return true;
  if (type === 'prisoner_detention') return isOfOffence(scene, trigger, time);
  if (type === 'prisoner_release') return isBeside(scene, 'time.offence', time);
  if (isOfReason(scene, trigger, time)) return true;
  if (type !== 'sanctions_imposed')
    return isBeside(scene, 'time.basis', time) || isOfBasis(scene, trigger, time) || isOfImposing(scene, trigger, time);
  // Further down, sanctions told with the election that they answer are the first ones, not those of today.
  const isNews = scene.sentence.block !== 'body' || scene.times.some((each) => each.freshness === 'fresh');
  return isNews && !opensAfter(scene, time) && isBeside(scene, 'time.offence', time);
}

/** "After the election of 2020 the US listed …", not in the first sentence: nothing newer dates it. */
function opensAfter({ sentence, times }: Scene, time: TimeExpression): boolean {
  if (sentence.index < 2 || time.freshness !== 'old' || times.some((each) => each.freshness === 'fresh')) return false;
  const after = cuesOfAny(sentence, afterKeys).find((each) => each.from === 0);
  return after !== undefined && time.from >= after.to && time.from - after.to <= offenceReach;
}

const offenceReach = 3;

/** "were imposed after the election of 2020": right behind the verb or its sanctions, what came before dates them. */
function isRightAfter({ sentence }: Scene, { type, cue, object }: Trigger, time: TimeExpression): boolean {
  // "freed were people jailed after the protests of 2020": what follows captives is why they sat.
  const end = type === 'prisoner_release' ? cue.to : Math.max(cue.to, object?.to ?? 0);
  return cuesOfAny(sentence, afterKeys).some(
    (after) => after.from === end && time.from >= after.to && time.from - after.to <= offenceReach,
  );
}

/** "fewer than in the past years" compares; "less than two weeks ago" opens a sentence. */
function isCompared({ sentence }: Scene, time: TimeExpression): boolean {
  return cuesOf(sentence, 'quiet.than').some(
    (than) => than.from > 1 && than.from < time.from && time.from - than.to <= 1,
  );
}

const longestClause = 14;

/** "A man who had been in jail since 2020 was handed over on Friday": the verb has a day of its own behind it. */
function isOfClauseBefore({ sentence, times }: Scene, { cue }: Trigger, time: TimeExpression): boolean {
  if (time.freshness === 'fresh' || time.to > cue.from) return false;
  const own = times.filter((each) => each.freshness === 'fresh' && each.from >= cue.from);
  if (own.length === 0) return false;
  if (isEnclosed(sentence, time, cue) && own.some((each) => !breaksBetween(sentence, cue, each))) return true;
  // "from which in December they lifted sanctions, reported on Thursday": verb and month share the clause.
  const isShared = !breaksBetween(sentence, time, cue) && own.every((each) => breaksBetween(sentence, cue, each));
  return (
    !isShared &&
    cuesOf(sentence, 'mode.relative').some((who) => time.from - who.to >= 1 && time.from - who.to <= longestClause)
  );
}

/** "were eased last year after the release of the prisoners": the time closes its clause before the "after", and before an "and" where the verb behind that has a day of its own. */
function isOfVerbBefore(scene: Scene, all: readonly Trigger[], { cue }: Trigger, time: TimeExpression): boolean {
  if (cue.from < time.to || all.every((other) => other.cue.to > time.from)) return false;
  const end = endOfDate(scene, time);
  if (cuesOf(scene.sentence, 'mode.presuppose').some((after) => after.from === end && after.to <= cue.from))
    return true;
  // "condemned in June and pardoned on Tuesday"
  const isNext = cuesOf(scene.sentence, 'say.and').some((and) => and.from === end && and.to === cue.from);
  return isNext && scene.times.some((each) => each.from >= cue.to && each.freshness !== 'old');
}

/** "The blogger, arrested in 2021, walked free on Friday": a clause that is closed before the verb. */
function isEnclosed({ tokens }: Sentence, time: TimeExpression, cue: Cue): boolean {
  const isOpened = tokens.slice(1, time.from + 1).some((token) => token.breakBefore > 0);
  return isOpened && tokens.slice(time.to, cue.from + 1).some((token) => token.breakBefore > 0);
}

const placeReach = 3; // "the riots in Minsk on 19 December 2010"

function isBeside({ sentence, times }: Scene, key: string, time: TimeExpression): boolean {
  // "the protests of December last year": a month and its year are one date.
  const from = times.find((month) => month.to === time.from)?.from ?? time.from;
  return cuesOf(sentence, key).some((cue) => {
    if (breaksBetween(sentence, ...inOrder(cue, time))) return false;
    // "2023 metais „Belavia“ įvestas": a participle may follow its year at some distance.
    if (cue.to <= from) return from - cue.to <= (key === 'time.offence' ? placeReach : 1);
    return cue.from - time.to <= (key === 'time.basis' ? 2 : 1);
  });
}

/** What stands behind a colon or a dash behind the verb is another clause. */
function timeGap(scene: Scene, trigger: Trigger, time: TimeExpression, opens: boolean): number {
  const span = asCue(time);
  const isBehind = time.from >= trigger.cue.to;
  if (isBehind && breaksBetween(scene.sentence, trigger.cue, time, 'strong')) return timeReach + 1;
  if (time.relative && (isBehind || isClosed(scene.sentence, time, trigger.cue))) return timeReach + 1;
  if (isOfSomebody(scene, trigger, time)) return timeReach + 1;
  if (isThen(scene.sentence, time) && time.to <= trigger.cue.from) return 1;
  // What opens the sentence dates all of it.
  if (opens && time.to <= trigger.cue.from)
    return Math.min(distance(scene.sentence, trigger.cue, span), trigger.cue.from - time.to) / 2;
  const commas = scene.sentence.tokens
    .slice(Math.min(time.to, trigger.cue.to), Math.max(time.from, trigger.cue.from) + 1)
    .filter((token) => token.breakBefore === 1).length;
  return distance(scene.sentence, trigger.cue, span) + commas * commaPenalty;
}

/** "Five days after the deal, Minsk …": the comma ends what it counts from; "Einen Monat nach der Landung haben …": so does the verb. */
function isClosed(sentence: Sentence, time: TimeExpression, cue: Cue): boolean {
  return breaksBetween(sentence, time, cue) || (sentence.verbLast && cueBetween(sentence, 'mode.aux', time, cue));
}

/** "The occasion was last Thursday: then the envoy came, and Minsk let 52 go": what is told behind the colon is of that day. */
function isThen(sentence: Sentence, time: TimeExpression): boolean {
  if (!sentence.tokens[time.to]?.colon) return false;
  return cuesOfAny(sentence, ['time.same', 'time.earlier']).some((then) => then.from === time.to);
}

/** "freed were Ales, a leader of the protests in 2020, and Viktar, who was arrested that year": what follows a name dates its bearer. */
function isOfSomebody(scene: Scene, trigger: Trigger, time: TimeExpression): boolean {
  if (time.freshness === 'fresh') return false;
  const { tokens } = scene.sentence;
  if (time.from < trigger.cue.to) {
    // "Ales, who stood for president in 2006, walked free": the clause is closed before the verb.
    const aside = asideWith(scene, time);
    return aside !== null && aside.to <= trigger.cue.from;
  }
  let comma = time.from;
  while (comma > trigger.cue.to && !tokens[comma]?.breakBefore) comma--;
  return comma > trigger.cue.to && scene.persons.some((person) => person.to === comma && person.from >= trigger.cue.to);
}

function isShared(
  scene: Scene,
  time: TimeExpression,
  trigger: Trigger,
  owners: ReadonlyMap<Trigger, TimeExpression>,
): boolean {
  const owner = [...owners].find(([, held]) => held === time)?.[0];
  if (!owner || isOppositeTie(owner, trigger)) return false;
  // "The decision by which in 2011 the bank was listed has been annulled": the year is of the inner clause.
  const isInner = cuesOf(scene.sentence, 'mode.relative').some(({ to }) => to <= time.from && time.from - to <= 2);
  if (isInner && owner.type !== trigger.type) return false;
  // "On Friday London listed judges who passed verdicts": the day is not that of the verdicts.
  if (trigger.type === 'prisoner_detention' && owner.type !== trigger.type) return false;
  return owner.type === trigger.type || (time.from <= 3 && owner.type !== 'prisoner_detention');
}

function nearestOf<T>(list: readonly T[], gap: (each: T) => number, reach: number): T | null {
  let best: T | null = null;
  let bestGap = reach;
  for (const each of list) {
    const own = gap(each);
    if (own > bestGap || (best && own === bestGap)) continue;
    best = each;
    bestGap = own;
  }
  return best;
}
