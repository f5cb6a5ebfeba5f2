// Where on the line of time a happening stands: what happened long ago is background, what happens later is planned.

import { isForeign } from './lands.ts';
import { isAnnouncedThen, isAskedThen } from './moods/clause-of-noun.ts';
import {
  announcedWhy,
  decidedWhy,
  demandedWhy,
  futureTold,
  knownWhy,
  type Mood,
  type MoodReading,
  question,
} from './moods/governors.ts';
import { isTieOfWho } from './moods/mood-of-diplomacy.ts';
import { relativeWhy } from './moods/relative-clauses.ts';
import { isOfLately, isOfYearBelow, isPluperfect, opensAsEarlier, toldEarlier } from './past-of-past.ts';
import { asCue, type Scene, type Setting } from './scene.ts';
import { isRunningTotal, toldAgain } from './told-again.ts';
import { isDayOfSaying } from './triggers/day-of-telling.ts';
import type { Trigger } from './triggers/trigger.ts';
import { isSanctions } from './triggers/trigger.ts';
import { followsInClause, overlaps } from './words/between.ts';
import { cuesOf, hasCue, type Sentence, startsAt } from './words/cues.ts';
import type { TimeExpression } from './words/dates.ts';

/** Why it is background: nothing but its tense says so. */
export const pastOfPast = 'told as past of the past';

/** Why it is planned: its day is still to come. */
export const datedAhead = 'dated after publication';

/** Why measures dated some days back are news: the article is a bulletin of the same week. */
export const bulletinWhy = 'a bulletin of the same week';

/** A draft before its status is known: what is told, when and where. */
export interface Told {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly told: MoodReading;
  readonly time: TimeExpression | null;
  readonly setting: Setting;
}

/** The mood by its time, and why where that changes or confirms it. */
export interface Placed {
  readonly mood: Mood;
  readonly why: string | null;
}

const today: Placed = { mood: 'occurred', why: 'dated within days of publication' };
const longBefore: Placed = { mood: 'background', why: 'dated long before publication' };
const earlier: Placed = { mood: 'background', why: toldEarlier };

/** The first that holds: what stands since today, what no time can change, what is told with its day, what is earlier, what is counted or told again, what is to come. */
export function placeInTime(told: Told): Placed {
  return (
    sinceToday(told) ??
    timeless(told) ??
    ofTheDay(told) ??
    before(told) ??
    toldAgain(told) ??
    ahead(told) ?? { mood: told.told.mood, why: null }
  );
}

const basisReach = 6; // words: "measures adopted by the Council on Thursday"

/** "may not land under measures adopted by the Council on Thursday": what stands since a day of these is news. */
function sinceToday({ scene: { sentence }, trigger: { type, form, cue }, time }: Told): Placed | null {
  if (form !== 'was' || !isSanctions(type) || time?.freshness !== 'fresh') return null;
  const isParticiple = cuesOf(sentence, 'time.basis').some(({ to }) => to === cue.to);
  return isParticiple && followsInClause(sentence, asCue(time), cue, basisReach) ? today : null;
}

function timeless({ scene, trigger, told, time }: Told): Placed | null {
  const { mood } = told;
  const { sentence } = scene;
  if (time?.freshness === 'old' && told.why === question) return longBefore;
  if (isDueThen(scene, trigger, told, time)) return { mood: 'planned', why: datedAhead };
  if (mood !== 'occurred' && mood !== 'given' && mood !== 'deal') return { mood, why: null };
  // "Flights rose after Washington lifted its sanctions, the airport said on Thursday": the day is that of the saying.
  if (mood === 'deal' && (time === null || isOfSaying(sentence, trigger, time))) return { mood, why: null };
  if (isRunningTotal(scene, trigger) || trigger.cue.form === 'nth')
    return { mood: 'background', why: 'a sum of all so far' };
  return isTieOfWho(sentence, trigger) ? { mood: 'background', why: 'who they are' } : null;
}

/** The day of a saying at the end is not that of the other side of a bargain; that of "…, which he announced on Saturday" is. */
function isOfSaying(sentence: Sentence, trigger: Trigger, time: TimeExpression): boolean {
  if (!isSanctions(trigger.type) || isAnnouncedThen(sentence, trigger, time)) return false;
  return isDayOfSaying(sentence, trigger.cue, time);
}

/** "Его должны освободить в следующем году": beside a time to come "must" tells when a term ends ("should be freed next year" asks in English). */
function isDueThen({ sentence }: Scene, { type }: Trigger, told: MoodReading, time: TimeExpression | null): boolean {
  if (type !== 'prisoner_release' || told.why !== demandedWhy || sentence.marksInfinitives) return false;
  if (time?.freshness !== 'future' || time.deadline) return false;
  return cuesOf(sentence, 'mode.should').some((must) => told.cues.some((cue) => overlaps(cue, must)));
}

function ofTheDay({ scene, trigger, told, time, setting }: Told): Placed | null {
  const { mood } = told;
  const { sentence } = scene;
  const isFresh = time?.freshness === 'fresh';
  const looksBack = mood === 'given' && hasCue(sentence, 'time.anniversary');
  // "Sentenced to death in Minsk, he landed tonight": who he is has another day than what he did.
  const isWho = mood === 'given' && (trigger.type === 'prisoner_detention' || isFormerlyHeld(scene, trigger));
  const isOfOther =
    time !== null &&
    (isBeforeClause(scene, trigger, told, time) ||
      isNounOfSaidDay(sentence, trigger, told, time) ||
      isAskedThen(sentence, trigger, time));
  // "On Thursday they announced a release after talks": the talks are as new as the release.
  if (isTalks(trigger) && mood === 'given' && isFresh) return { mood, why: null };
  if (isFresh && !isMereNoun(trigger) && !looksBack && !isWho && !isOfOther) return today;
  const isBulletin = mood === 'occurred' && isOfThisWeek(scene, trigger, time, setting);
  return isBulletin ? { mood, why: bulletinWhy } : null;
}

function before({ scene, trigger, told, time, setting }: Told): Placed | null {
  const { sentence } = scene;
  // "Earlier he had announced that they will be lifted": the word was given earlier, the lifting is to come.
  const isToCome = told.why === announcedWhy || told.why === futureTold;
  // "Before that the envoy had met the ruler": talks lead up to the news.
  const isVague = time === null || (time.year === null && time.day === null && !time.ofMonth);
  // "Earlier the same day he had signed a decree that pardons 123": of one day with the news.
  const isOfDay = hasCue(sentence, 'time.sameday') || opensAsExchange(sentence);
  const mayBeEarlier = !isTalks(trigger) && !isToCome && !isOfDay && time?.freshness !== 'fresh';
  const isEarlier = mayBeEarlier && (opensAsEarlier(sentence, trigger.cue) || isOfLately(sentence, trigger.cue));
  if (isEarlier && isVague) return earlier;
  if ((time?.freshness === 'old' && !(isToCome && isVague)) || isEarlierYear(time, setting)) return longBefore;
  if (isEarlier || isOfYearBelow(scene, trigger, time, setting)) return earlier;
  const isPast = !isTalks(trigger) && !isOfDay && isPluperfect(scene, trigger);
  return isPast ? { mood: 'background', why: pastOfPast } : null;
}

function ahead({ trigger, told, time }: Told): Placed | null {
  const isAhead = time?.freshness === 'future' && !isOfTelling(told, time);
  const isOpen = trigger.form !== 'done' || told.why === decidedWhy;
  return isAhead && told.mood === 'occurred' && isOpen ? { mood: 'planned', why: datedAhead } : null;
}

/** "Soon afterwards Minsk announced the pardon of 123": the time is that of the word which tells it. */
function isOfTelling({ why, cues }: MoodReading, time: TimeExpression): boolean {
  return why === decidedWhy && cues.some(({ from }) => time.to <= from);
}

function isTalks({ type }: Trigger): boolean {
  return type === 'diplomatic_contact';
}

/** "On Friday he thanked them for the release", "reported on Monday on its losses from the sanctions that the EU imposed": the day is that of the main clause. */
function isBeforeClause(
  { actors }: Scene,
  { cue, object }: Trigger,
  { why, cues }: MoodReading,
  { to }: TimeExpression,
): boolean {
  // "Friday's release of 52 prisoners caused joy": behind the noun, whoever welcomes leaves it its day.
  if (why === 'welcomed') return to <= cue.from && cues.every((welcome) => welcome.from < cue.to);
  if (why !== relativeWhy || object === null || to > object.from) return false;
  // "London unveiled on Thursday measures that ban potash": who acts in the main clause, and nobody else in the other.
  const isTheirs = actors.some((actor) => actor.to <= object.from && isForeign(actor));
  return !isTheirs || actors.some((actor) => actor.from >= object.to && actor.to <= cue.from);
}

/** "eased them in response to the release of the last prisoners, the State Department said on Thursday": no day of the release. */
function isNounOfSaidDay(sentence: Sentence, trigger: Trigger, { why }: MoodReading, time: TimeExpression): boolean {
  return why === knownWhy && trigger.form === 'noun' && isDayOfSaying(sentence, trigger.cue, time);
}

/** "Im Gegenzug hatte Minsk 123 freigelassen": the other side of what the sentence before tells. */
function opensAsExchange(sentence: Sentence): boolean {
  return startsAt(sentence, ['mode.exchange'], 0);
}

/** "Former prisoners staged a play on Wednesday": the day is that of the play. */
function isFormerlyHeld(scene: Scene, { form, cue }: Trigger): boolean {
  const { sentence } = scene;
  if (form !== 'freed') return false;
  return cuesOf(sentence, 'arg.former').some((former) => overlaps(former, cue) || former.to === cue.from);
}

const bulletinDays = 4;

/** "On 9 August OFAC designated 19 individuals", of 12 August: at the top of a bulletin measures are news for some days (of 8 labelled ones 6). */
function isOfThisWeek(
  { sentence }: Scene,
  { type, form }: Trigger,
  time: TimeExpression | null,
  { published }: Setting,
): boolean {
  if (!isSanctions(type) || form !== 'done' || sentence.index > 1 || sentence.block === 'body') return false;
  return published !== null && time?.day != null && time.day <= published && published - time.day <= bulletinDays;
}

/** "a new package": dated or not, a noun of imposing tells no decision. */
function isMereNoun(trigger: Trigger): boolean {
  return trigger.form === 'noun' && trigger.type === 'sanctions_imposed';
}

/** Where the article's own day is not known: an earlier year than its latest, or a year by itself, which dates no news. */
function isEarlierYear(time: TimeExpression | null, setting: Setting): boolean {
  if (setting.published !== null || time?.year == null) return false;
  return (setting.latestYear !== null && time.year < setting.latestYear) || time.day === null;
}
