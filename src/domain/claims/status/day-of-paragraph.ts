// What is told undated behind a day of these, in a paragraph of an article about something else.
import { alertTypes, isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { isForeign } from '../lands.ts';
import { presentTold } from '../moods/governors.ts';
import type { Scene } from '../scene.ts';
import { isAboard, isInside } from '../triggers/passengers.ts';
import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import { follows, overlaps } from '../words/between.ts';
import {
  alsoKeys,
  cuesOf,
  cuesOfAny,
  distance,
  hasAny,
  hasCue,
  hasGroup,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { afterKeys, hasTime, isPointInTime } from '../words/dates.ts';
import {
  isFreshLead,
  isOfOldParagraph,
  isPerfect,
  isRecalling,
  lastBefore,
  namesOwnBody,
  sentenceBefore,
} from './day-of-lead.ts';
import { isDealt, isReported } from './deals.ts';
import { type Article, isRelease } from './settled.ts';

const conditions = ['mode.if', 'mode.until', 'mode.when', 'mode.notyet', 'mode.would'];

/** "On Wednesday evening Nina rang. They had let her husband go", "Washington moved again on Monday. It listed twelve firms": the day is that of what follows. */
export function isOfDayBefore(draft: Draft, article: Article): boolean {
  const { type, mood, time, trigger, scene } = draft;
  if (!isAlertType(type) || mood !== 'occurred' || time !== null || !isTold(draft)) return false;
  // Whoever was only brought somewhere, or is spoken of in a condition, was let go on no day.
  if (
    (trigger.cue.group === 'journey' && !isOfPassengers(draft) && trigger.cue.form !== 'lately') ||
    hasAny(scene.sentence, conditions)
  )
    return false;
  if (alertTypes.some((each) => each !== type && article.leading.has(each))) return false;
  if (isOfOldParagraph(scene, article.scenes)) return false;
  if (isDecreedBelow(draft, article)) return true;
  if (isRecalling(scene.sentence, trigger.cue)) return false;
  if (isBehindColon(draft) || isOfVeryDay(draft, article)) return true;
  const before = sentenceBefore(scene, article);
  if (before && hasTime(before.times, 'fresh') && isBareDay(before)) return true;
  if (before && isTurn(draft, before)) return true;
  if (before && isMessage(draft, before) && article.scenes.some(isPublicLead)) return true;
  if (before && isOfMeasures(draft, before) && (isDatedThrough(scene, article) || isAlongside(scene, before, article)))
    return true;
  if (!isRelease(draft) || !isOfDayOfParagraph(scene, article)) return false;
  return isOfPassengers(draft) || (tellsOfOthers(scene, article.scenes) && !isCountSoFar(draft));
}

/** "Something happened on Thursday. A bus drove into Lithuania with 52 people on board who …": many at once come on the day that is told. */
function isOfPassengers({ scene: { sentence, quantities }, trigger: { object, cue } }: Draft): boolean {
  if (object === null || !quantities.some(({ value, to }) => value > 1 && follows(object, { to }, countReach)))
    return false;
  return isAboard(sentence, object) || isInside(sentence, object, cue);
}

const veryDayBefore = 3; // sentences

/** "… came out of the talks on Saturday. More sanctions will be lifted, he added. ¶ The same afternoon 123 prisoners were driven out of the country": of the day named last, though in the paragraph before. */
function isOfVeryDay({ scene: { sentence }, trigger: { cue } }: Draft, { scenes }: Article): boolean {
  if (!cuesOf(sentence, 'time.sameday').some(({ to }) => to <= cue.from)) return false;
  const above = scenes.slice(Math.max(0, sentence.index - veryDayBefore), sentence.index);
  const dated = above.findLast(({ times }) => times.some(isPointInTime));
  return dated !== undefined && hasTime(dated.times, 'fresh');
}

const countReach = 8; // words: "52 žmonės, dar ryte buvę Baltarusijos kaliniai"

/** "An evening of solidarity took place on Thursday. Minsk has released 52 people, but …": what stands by now. */
function isCountSoFar({ scene: { sentence, quantities }, trigger }: Draft): boolean {
  return quantities.some(({ value }) => value > 1) && isPerfect(sentence, trigger.cue);
}

/** Done, or a measure that an envoy says to be lifted or put on. */
function isTold(draft: Draft): boolean {
  const { form } = draft.trigger;
  const isOfNow = form === 'now' || draft.why.includes(presentTold);
  return form === 'done' || (isOfNow && isSanctions(draft.type) && isToldByEnvoy(draft));
}

/** "The Americans are lifting theirs", said by others, is of no day. */
function isToldByEnvoy(draft: Draft): boolean {
  return isReported(draft) && hasCue(draft.scene.sentence, 'say.envoy');
}

/** "It came on Friday evening, over Twitter: Natallia Hersche is free": the day before a colon is that of what stands behind it, but for what a clause tells of somebody. */
function isBehindColon({ scene: { sentence, times }, trigger: { cue } }: Draft): boolean {
  const colon = sentence.tokens.findIndex((token, at) => at <= cue.from && token.colon === true);
  if (colon < 0 || cuesOf(sentence, 'mode.relative').some(({ from }) => from >= colon && from < cue.from)) return false;
  return times.some((time) => time.freshness === 'fresh' && isPointInTime(time) && time.to <= colon);
}

/** "For the holiday he pardoned 31 people. The decree was published on Thursday": the day stands in the sentence behind. */
function isDecreedBelow({ trigger, scene: { sentence } }: Draft, { scenes }: Article): boolean {
  const next = scenes[sentence.index + 1];
  if (trigger.cue.group !== 'pardon' || next?.sentence.paragraph !== sentence.paragraph || isSum(sentence))
    return false;
  return hasTime(next.times, 'fresh') && cuesOf(next.sentence, 'mode.decree').some(({ from }) => from <= 1);
}

/** On a day of these Belarus speaks, or a body meets: nobody's memories. */
function isPublicLead(lead: Scene): boolean {
  return isFreshLead(lead) && hasAny(lead.sentence, ['topic.by', 'say.sits', 'say.guest']);
}

/** The sentence before names whose measure it is, tells of measures being taken, or an envoy tells of it here; what came "after the crackdown", or "has been imposed", is of no day. */
function isOfMeasures(draft: Draft, before: Scene): boolean {
  const { type, trigger, scene } = draft;
  if (!isSanctions(type) || isStaying(trigger, scene) || isPerfect(scene.sentence, trigger.cue)) return false;
  const isExplained = cuesOfAny(scene.sentence, afterKeys).some(
    (after) => after.from >= trigger.cue.to && distance(scene.sentence, trigger.cue, after) <= reasonReach,
  );
  if (isExplained) return false;
  return tellsMeasures(before) || namesBody(before, authoritiesOf(draft)) || isToldByEnvoy(draft) || isDealt(draft);
}

const reasonReach = 8; // words

/** "Yesterday evening it ended. The Federal Council took over the new European package": what ended something is told right behind it. */
function isTurn({ type, scene }: Draft, before: Scene): boolean {
  const isOfBelarus = hasCue(scene.sentence, 'topic.by') && scene.actors.some(isForeign);
  return isSanctions(type) && isOfBelarus && hasTime(before.times, 'fresh') && hasCue(before.sentence, 'say.turn');
}

/** "The guests sat down when word came from London. Britain banned the purchase of potash", below a lead of these days. */
function isMessage({ type, scene: { sentence } }: Draft, before: Scene): boolean {
  return isSanctions(type) && hasCue(before.sentence, 'say.message') && hasCue(sentence, 'topic.by');
}

/** "The ban will be in force until October": its term, and no decision. */
function isStaying({ cue }: Trigger, { sentence }: Scene): boolean {
  return cue.form === 'stay' || cuesOf(sentence, 'stay.now').some((stay) => overlaps(stay, cue));
}

/** Whose measure it is; "the ministry" is of whoever acts in the sentence before. */
function namesBody(before: Scene, own: readonly string[]): boolean {
  return own.length === 0 ? before.actors.some(isForeign) : namesOwnBody(before, own);
}

function tellsMeasures({ sentence }: Scene): boolean {
  return hasGroup(sentence, measureGroups);
}

const measureGroups = ['impose', 'adopt', 'designate'];

/** Right behind a day of these, or behind sentences of its paragraph that go on from there with measures. */
function isDatedThrough(scene: Scene, article: Article): boolean {
  const dated = lastBefore(scene, article, (each) => each.times.length > 0 || !tellsMeasures(each));
  return dated !== null && hasTime(dated.times, 'fresh');
}

/** "The package bars Russian gas. Along with it curbs on Minsk were adopted", below a lead of these days. */
function isAlongside({ sentence }: Scene, before: Scene, { scenes }: Article): boolean {
  const isOpening = startsAt(sentence, ['say.parallel', ...alsoKeys], 0) && hasCue(sentence, 'topic.by');
  return isOpening && tellsMeasures(before) && scenes.some(isFreshLead);
}

function isSum(sentence: Sentence): boolean {
  return hasAny(sentence, ['say.total', 'say.running']);
}

/** The sentence that named a day last, in its paragraph, named one of these; none that counts up or lasts. */
function isOfDayOfParagraph(scene: Scene, article: Article): boolean {
  const { sentence } = scene;
  // "that morning" is of the day that is named.
  if (isSum(sentence) || scene.times.some(({ hour }) => !hour)) return false;
  const dated = lastBefore(scene, article, ({ times }) => times.some(isPointInTime));
  if (dated === null || !hasTime(dated.times, 'fresh')) return false;
  return sentence.block === 'body' || dated === sentenceBefore(scene, article);
}

/** "Since when may it fly? Since Tuesday. The Americans lifted their sanctions": an answer that is nothing but a day. */
function isBareDay({ sentence }: Scene): boolean {
  return sentence.tokens.length <= bareLength;
}

const bareLength = 2; // words

/** A number of people, somebody's kin, or a name that the article has not told before; not who a guest is ("Her husband Siarhei was freed", "freed with 13 others"). */
function tellsOfOthers({ sentence, persons, quantities }: Scene, scenes: readonly Scene[]): boolean {
  const many = quantities.filter(({ value }) => value > 1);
  const company = cuesOf(sentence, 'say.with');
  if (many.some(({ from }) => company.some(({ to }) => to === from))) return false;
  if (many.length > 0) return true;
  const named = persons.filter(({ isActor }) => !isActor);
  const [kin] = cuesOf(sentence, 'arg.around');
  if (kin) return named.length === 0 && sentence.tokens[kin.to]?.capital !== true;
  const known = new Set(scenes.slice(0, sentence.index).flatMap((scene) => scene.persons.map(({ name }) => name)));
  return named.some(({ name }) => !known.has(name));
}
