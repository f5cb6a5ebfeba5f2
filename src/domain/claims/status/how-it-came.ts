// Beside what has happened: what led to it, its effects, and what it left as it was, are no claims of their own (asked-and-granted.ts has the pleas and the demands).
import { agreedWhy, futureTold, infinitiveHeadline, negotiatedWhy, refusedWhy } from '../moods/governors.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, endsAt, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isAskedBefore, isFulfilled, isOfOthers, isPlea, isSought } from './asked-and-granted.ts';
import { isOpen, isRelease, type Settled } from './settled.ts';

type Rule = (draft: Settled, told: readonly Settled[]) => boolean;

const rules: readonly Rule[] = [
  isNegotiated,
  isAgreedBefore,
  isHomeward,
  isPlea,
  isFulfilled,
  isSought,
  isHeadlinePlan,
  isForetold,
  isAskedBefore,
  isEffect,
  isNewTerm,
  isLeftByLicence,
  isMeasuredByPast,
];

/** Drafts of one type, without those that only tell how the happening that is told came about, or what it does. */
export function withoutItsStory(own: readonly Settled[]): readonly Settled[] {
  const told = own.filter(({ status }) => status === 'occurred');
  const isStory = (draft: Settled) => told.length > 0 && rules.some((holds) => holds(draft, told));
  return own
    .map(asSuedAgainst)
    .filter(
      (draft) => !isStory(draft) && !isStayingBehind(draft) && !isLeftInForce(draft, own) && !isSuedFor(draft, own),
    );
}

/** "dismissed the suit against its listing": the listing was made, and the suit is what was refused. */
function asSuedAgainst(draft: Settled): Settled {
  const { type, status, why, trigger, scene } = draft;
  const isOfSuit = trigger.form === 'noun' && why.includes(refusedWhy) && hasCue(scene.sentence, 'court.suit');
  return type === 'sanctions_imposed' && status === 'denied' && isOfSuit ? { ...draft, status: 'background' } : draft;
}

/** "The release followed negotiations with the envoy": how it came about; "are negotiating the release of …" is of others. */
function isNegotiated(draft: Settled): boolean {
  if (!isRelease(draft) || draft.status !== 'planned' || !draft.why.includes(negotiatedWhy)) return false;
  return !isOfOthers(draft) && draft.cues.some((cue) => cue.from >= draft.trigger.cue.to);
}

/** "The Council prolonged the measures. Ambassadors had agreed to it a week earlier": the step before. */
function isAgreedBefore({ status, why, scene }: Settled): boolean {
  if (status !== 'planned' || !why.includes(agreedWhy)) return false;
  return hasAny(scene.sentence, ['time.had', 'time.prior']) || hasTime(scene.times, 'old');
}

const homeward = new Set(['journey', 'transfer']);

/** "He is free and will be reunited with his wife": the way home of who is out already. */
function isHomeward(draft: Settled, told: readonly Settled[]): boolean {
  if (!isRelease(draft) || !isOpen(draft) || isOfOthers(draft)) return false;
  const { cue } = draft.trigger;
  if (cue.group !== 'liberty') return homeward.has(cue.group);
  // "… pardoned 16. Soon they will leave the colonies"
  if (told.some(({ trigger }) => trigger.cue.group === 'pardon') && draft.why.includes(futureTold)) return true;
  return cuesOf(draft.scene.sentence, 'journey.home').some((home) => overlaps(home, cue));
}

/** "52 were brought to Vilnius; one refused to cross the border", "tore up her passport so as not to be deported": who would not leave, and nobody who keeps him. */
function isStayingBehind(draft: Settled): boolean {
  if (!isRelease(draft) || draft.status !== 'denied' || !homeward.has(draft.trigger.cue.group)) return false;
  return draft.why.includes(refusedWhy) || draft.cues.some((not) => isPurpose(draft.scene.sentence, not));
}

/** "so as not to be deported", "um nicht abgeschoben zu werden", "чтобы не уезжать" */
function isPurpose(sentence: Sentence, { key, from }: Cue): boolean {
  if (key !== 'mode.not') return false;
  return endsAt(sentence, ['mode.sothat'], from) || purposes.has(sentence.tokens[from - 1]?.word ?? '');
}

const purposes = new Set(['as', 'um']);

/** "US to lift sanctions", where the text tells that it lifts them; "Banks will be cut off", where the lead tells that they were. */
function isHeadlinePlan(draft: Settled, told: readonly Settled[]): boolean {
  if (draft.status !== 'planned') return false;
  if (draft.why.includes(infinitiveHeadline)) return true;
  const isLed = told.some(({ scene }) => scene.sentence.block === 'lead');
  return isLed && draft.scene.sentence.block === 'title' && draft.why.includes(futureTold);
}

const foretellings = ['time.day1', 'time.day2', 'time.earlier', 'time.prior'];

/** "A day earlier the ruler said that some ill prisoners would be let out": what is told as done was foretold. */
function isForetold(draft: Settled): boolean {
  if (!isRelease(draft) || draft.status !== 'planned' || isOfOthers(draft)) return false;
  const { sentence, times } = draft.scene;
  if (hasAny(sentence, ['mode.if', 'say.total']) || isByThen(draft)) return false;
  if (hasAny(sentence, foretellings)) return true;
  if (hasCue(sentence, 'time.day0')) return false;
  // "On Tuesday he said that …"
  return times.some(
    ({ ofMonth, day, freshness, deadline, to }) =>
      (ofMonth === true || (day !== null && freshness !== 'future')) && !deadline && to <= draft.trigger.cue.from,
  );
}

/** "promised in August that all would be out by October": the end of the term is still ahead, and those who are out are not all. */
function isByThen({ scene, trigger: { cue } }: Settled): boolean {
  return scene.times.some(({ deadline, from }) => deadline && from >= cue.to && from - cue.to <= termReach);
}

const termReach = 3; // words

const effects = new Set(['designate', 'ban']);

/** "29 were listed. Their accounts will be frozen": what a listing does. */
function isEffect(draft: Settled, told: readonly Settled[]): boolean {
  if (draft.type !== 'sanctions_imposed' || draft.status !== 'planned' || !draft.why.includes(futureTold)) return false;
  const { index } = draft.scene.sentence;
  return (
    effects.has(draft.trigger.cue.group) &&
    !isOfOthers(draft) &&
    told.some((other) => other.scene.sentence.index <= index)
  );
}

/** "The Council prolonged the measures. They will now apply until February": the term that the renewal set. */
function isNewTerm({ type, status, why, scene }: Settled, told: readonly Settled[]): boolean {
  if (type !== 'sanctions_extended' || status !== 'planned' || !why.includes(futureTold)) return false;
  const { index } = scene.sentence;
  const isBehind = told.some(({ scene: { sentence } }) => sentence.index <= index && index - sentence.index <= 1);
  return isBehind && scene.times.some(({ deadline }) => deadline);
}

/** "The licence does not unblock property", "it stays on the list": what a licence does not do is no refusal. */
function isLeftByLicence(draft: Settled, told: readonly Settled[]): boolean {
  if (draft.type !== 'sanctions_eased' || draft.status !== 'denied' || draft.scene.sentence.block !== 'body')
    return false;
  return draft.trigger.form !== 'refused' && told.some(({ trigger }) => trigger.kind === 'licence');
}

/** "It is the largest group freed in recent years": the news itself, measured by what was before. */
function isMeasuredByPast({ status, scene: { sentence, quantities }, trigger: { cue } }: Settled): boolean {
  if (status !== 'background' || quantities.length > 0) return false;
  return cuesOf(sentence, 'say.naming').some(({ to }) =>
    cuesOf(sentence, 'quiet.first').some((most) => most.from >= to && most.from - to <= 2 && most.to <= cue.from),
  );
}

const lasting = new Set(['extend.stay', 'stay.now', 'keep.now']);
const happened = new Set(['occurred', 'background']);

/** "Washington has lifted its sanctions; those of the EU stay in force": below an easing, what it leaves is no refusal, unless somebody says so ("Brussels said that its own would stay"). */
function isLeftInForce(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.type !== 'sanctions_eased' || draft.status !== 'denied' || draft.trigger.form !== 'refused') return false;
  const { sentence } = draft.scene;
  if (sentence.block !== 'body' || !lasting.has(draft.trigger.cue.key) || hasCue(sentence, 'say.says')) return false;
  return own.some(({ status }) => happened.has(status));
}

/** "dismissed an action in which the firm asked to be taken off the list": what was asked is what was refused. */
function isSuedFor(draft: Settled, own: readonly Settled[]): boolean {
  if (draft.type !== 'sanctions_eased' || draft.status !== 'called_for') return false;
  return own.some(
    ({ status, scene, trigger }) => status === 'denied' && scene === draft.scene && trigger.cue.group === 'court',
  );
}
