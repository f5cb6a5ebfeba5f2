// Where on the line of time a happening stands: what happened long ago is background, what happens later is planned.
import type { ClaimType } from './claim.ts';
import { announcedWhy, futureTold, knownWhy, type Mood, type MoodReading, question } from './moods/governors.ts';
import { isTieOfWho } from './moods/mood-of-diplomacy.ts';
import { relativeWhy } from './moods/relative-clauses.ts';
import { earlierBeside, isDeathOfYear, isPluperfect, opensAsEarlier, toldEarlier } from './past-of-past.ts';
import { isForeign, type Scene, type Setting } from './scene.ts';
import type { Trigger } from './triggers/trigger.ts';
import { isSanctions } from './triggers/trigger.ts';
import { breaksBetween, inOrder, overlaps } from './words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, type Sentence, type Span } from './words/cues.ts';
import type { TimeExpression } from './words/dates.ts';

/** Why it is background: nothing but its tense says so. */
export const pastOfPast = 'told as past of the past';

/** The mood by its time, and why where that changes or confirms it. */
export function placeInTime(
  scene: Scene,
  trigger: Trigger,
  told: MoodReading,
  time: TimeExpression | null,
  setting: Setting,
): { mood: Mood; why: string | null } {
  const { mood } = told;
  if (time?.freshness === 'old' && (told.why === question || isOfAbsence(scene.sentence, told)))
    return { mood: 'background', why: 'dated long before publication' };
  if (mood !== 'occurred' && mood !== 'given' && mood !== 'deal') return { mood, why: null };
  const { sentence } = scene;
  if (mood === 'deal' && (time === null || (isSanctions(trigger.type) && isDayOfSaying(sentence, trigger, time))))
    return { mood, why: null };
  if (isRunningTotal(scene, trigger) || trigger.cue.form === 'nth')
    return { mood: 'background', why: 'a sum of all so far' };
  if (isTieOfWho(sentence, trigger)) return { mood: 'background', why: 'who they are' };
  const looksBack = mood === 'given' && hasCue(sentence, 'time.anniversary');
  // "Sentenced to death in Minsk, he landed tonight": who he is has another day than what he did.
  const isWho = mood === 'given' && (trigger.type === 'prisoner_detention' || isFormerlyHeld(sentence, trigger));
  const isOfOther =
    time !== null && (isBeforeClause(scene, trigger, told, time) || isNounOfSaidDay(sentence, trigger, told, time));
  // "On Thursday they announced a release after talks": the talks are as new as the release.
  const isTalks = trigger.type === 'diplomatic_contact';
  if (isTalks && mood === 'given' && time?.freshness === 'fresh') return { mood, why: null };
  if (time?.freshness === 'fresh' && !isMereNoun(trigger) && !looksBack && !isWho && !isOfOther)
    return { mood: 'occurred', why: 'dated within days of publication' };
  // "Earlier he had announced that they will be lifted": the word was given earlier, the lifting is to come.
  const isToCome = told.why === announcedWhy || told.why === futureTold;
  if (isOfThisWeek(scene, trigger, time, setting) && mood === 'occurred')
    return { mood, why: 'a bulletin of the same week' };
  // "Before that the envoy had met the ruler": talks lead up to the news.
  const isVague = time === null || (time.year === null && time.day === null && !time.ofMonth);
  // "Earlier the same day he had signed a decree that pardons 123": of one day with the news.
  const isOfDay = hasCue(sentence, 'time.sameday') || opensAsExchange(sentence);
  const mayBeEarlier = !isTalks && !isToCome && !isOfDay && time?.freshness !== 'fresh';
  const isEarlier = mayBeEarlier && opensAsEarlier(sentence, trigger.cue);
  if (isEarlier && isVague) return { mood: 'background', why: toldEarlier };
  if ((time?.freshness === 'old' && !(isToCome && isVague)) || isEarlierYear(time, setting))
    return { mood: 'background', why: 'dated long before publication' };
  if (isEarlier || isDeathOfYear(scene, trigger, time, setting)) return { mood: 'background', why: toldEarlier };
  if (!isTalks && !isOfDay && isPluperfect(scene, trigger)) return { mood: 'background', why: pastOfPast };
  if (isTotalSince(scene, trigger) && sentence.block !== 'title')
    return { mood: 'background', why: 'a total since a date' };
  if (isLastingMeasure(scene, trigger, setting.published)) return { mood: 'background', why: 'in force since then' };
  if (isTally(scene, trigger, time)) return { mood: 'background', why: 'a count of a month' };
  if (hasCue(sentence, 'mode.habit')) return { mood: 'background', why: 'told as a habit' };
  if (hasCue(sentence, 'time.anniversary') && isRetold(scene, trigger, mood))
    return { mood: 'background', why: 'looks back' };
  if ((time?.freshness === 'future' || isFromLaterOn(scene, trigger)) && mood === 'occurred' && trigger.form !== 'done')
    return { mood: 'planned', why: 'dated after publication' };
  if (sentence.block === 'body' && !isTalks && earlierBeside(scene, trigger))
    return { mood: 'background', why: toldEarlier };
  return { mood, why: null };
}

/** "He was not among the prisoners released in June": that he was among them is denied, not that they were let go. */
function isOfAbsence(sentence: Sentence, { mood, cues }: MoodReading): boolean {
  if (mood !== 'denied') return false;
  return cuesOf(sentence, 'release.absent').some((absent) => cues.some((not) => overlaps(not, absent)));
}

/** "On Friday he thanked them for the release", "reported on Monday on its losses from the sanctions that the EU imposed": the day is that of the main clause. */
function isBeforeClause(
  { actors }: Scene,
  { cue, object }: Trigger,
  { why }: MoodReading,
  { to }: TimeExpression,
): boolean {
  if (why === 'welcomed') return to <= cue.from;
  if (why !== relativeWhy || object === null || to > object.from) return false;
  // "London unveiled on Thursday measures that ban potash": who acts in the main clause, and nobody else in the other.
  const isTheirs = actors.some((actor) => actor.to <= object.from && isForeign(actor));
  return !isTheirs || actors.some((actor) => actor.from >= object.to && actor.to <= cue.from);
}

/** "Flights rose after Washington lifted its sanctions, the airport said on Thursday": the day is that of the saying. */
function isDayOfSaying(sentence: Sentence, { cue }: Trigger, time: TimeExpression): boolean {
  if (time.from < cue.to || !breaksBetween(sentence, cue, time)) return false;
  return cuesOfAny(sentence, ['say.says', 'mode.decide']).some(
    (says) => says.from >= cue.to && (says.to <= time.from ? time.from - says.to : says.from - time.to) <= sayReach,
  );
}

const sayReach = 2; // words

/** "eased them in response to the release of the last prisoners, the State Department said on Thursday": no day of the release. */
function isNounOfSaidDay(sentence: Sentence, trigger: Trigger, { why }: MoodReading, time: TimeExpression): boolean {
  return why === knownWhy && trigger.form === 'noun' && isDayOfSaying(sentence, trigger, time);
}

/** "Im Gegenzug hatte Minsk 123 freigelassen": the other side of what the sentence before tells. */
function opensAsExchange(sentence: Sentence): boolean {
  return cuesOf(sentence, 'mode.exchange').some(({ from }) => from === 0);
}

/** "Former prisoners staged a play on Wednesday": the day is that of the play, unless they come from somewhere. */
function isFormerlyHeld(sentence: Sentence, { form, cue }: Trigger): boolean {
  const isMoving =
    hasCue(sentence, 'journey.done') || hasCue(sentence, 'journey.now') || groupOf(sentence, 'transfer').length > 0;
  if (form !== 'freed' || isMoving) return false;
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

/** "From 1 June the border closes to lorries." */
function isFromLaterOn(scene: Scene, trigger: Trigger): boolean {
  if (trigger.type !== 'diplomatic_relations') return false;
  return scene.times.some((each) => each.since && each.freshness === 'future');
}

/** "a new package": dated or not, a noun of imposing tells no decision. */
function isMereNoun(trigger: Trigger): boolean {
  return trigger.form === 'noun' && trigger.type === 'sanctions_imposed';
}

/** In a sentence that looks back: what is taken as known, told of somebody ("who was freed"), or told further down. */
function isRetold(scene: Scene, trigger: Trigger, mood: Mood): boolean {
  // "Two years free: she remembers …" counts the time since.
  if (cuesOf(scene.sentence, 'time.anniversary').some((cue) => overlaps(cue, trigger.cue))) return true;
  if (mood !== 'occurred' || scene.sentence.block === 'body') return true;
  return cuesOf(scene.sentence, 'mode.query').some(
    (cue) => cue.to <= trigger.cue.from && trigger.cue.from - cue.to <= 3,
  );
}

/** "33 were freed in June, Viasna counted": no happening of its own. */
function isTally(scene: Scene, trigger: Trigger, time: TimeExpression | null): boolean {
  if (trigger.type !== 'prisoner_release' || !hasCue(scene.sentence, 'mode.tally')) return false;
  if (time?.freshness === 'fresh') return false;
  return scene.times.some((each) => each.day === null && each.freshness !== 'fresh');
}

const thousands = 1000; // are never let out in a day

/** "Since July 2024 more than 400 …": the date opens the sentence, or a number goes with it; "25 were pardoned, the eighth decree since …" is none. */
function isTotalSince(scene: Scene, { cue, type }: Trigger): boolean {
  const isInClause = (span: Span) => !breaksBetween(scene.sentence, ...inOrder(span, cue));
  const hasOwnNumber = scene.quantities.some(isInClause);
  return scene.times.some(
    (time) =>
      time.since &&
      time.freshness !== 'future' &&
      !(time.freshness === 'fresh' && type === 'diplomatic_relations') &&
      !isOfNoun(scene, time) &&
      (time.from <= 2 ||
        scene.quantities.some(({ value }) => value >= thousands) ||
        (scene.quantities.length > 0 && (isInClause(time) || !hasOwnNumber))),
  );
}

/** "Altogether 207 have now been pardoned", further down: the sum of all rounds. */
function isRunningTotal({ sentence }: Scene, { type }: Trigger): boolean {
  if (type !== 'prisoner_release' || sentence.block === 'title' || sentence.index < 2) return false;
  // The English phrase holds the word for the sum itself.
  return cuesOf(sentence, 'say.running').some(
    (running) =>
      running.matched >= namesSum ||
      cuesOf(sentence, 'say.total').some((total) => distance(sentence, total, running) <= totalReach),
  );
}

const totalReach = 6;
const namesSum = 4; // words: "altogether … have now been"

const offenceReach = 2; // "alegerile prezidenţiale din 19 decembrie"

/** "протестите от 2020 г.", "protestele din 2020": the word for "since" also means "of", and gives a noun its year. */
function isOfNoun({ sentence }: Scene, time: TimeExpression): boolean {
  return cuesOf(sentence, 'time.offence').some((cue) => cue.to < time.from && time.from - cue.to <= offenceReach);
}

/** "The accounts have been frozen since June 2011": what began in another month or year and lasts. */
function isLastingMeasure({ sentence, times }: Scene, { type, cue }: Trigger, published: number | null): boolean {
  if (!isSanctions(type) || times.some((time) => time.freshness === 'fresh')) return false;
  return times.some(
    (time) =>
      time.since &&
      (time.freshness === 'old' || (published === null && time.year !== null)) &&
      time.day === null &&
      !isOfImposing(sentence, type, cue, time) &&
      distance(sentence, cue, { ...cue, from: time.from, to: time.to }) <= sinceReach,
  );
}

const sinceReach = 6;

/** "lifts the sanctions applied since 2011": the time is of what is lifted. */
function isOfImposing(sentence: Sentence, type: ClaimType, cue: Cue, time: Span): boolean {
  if (type === 'sanctions_imposed') return false;
  return groupOf(sentence, 'impose').some((other) => other.from >= cue.to && other.to <= time.from);
}

/** Where the article's own day is not known: an earlier year than its latest, or a year by itself, which dates no news. */
function isEarlierYear(time: TimeExpression | null, setting: Setting): boolean {
  if (setting.published !== null || time?.year == null) return false;
  return (setting.latestYear !== null && time.year < setting.latestYear) || (!time.ofMonth && time.day === null);
}
