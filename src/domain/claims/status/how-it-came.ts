// Beside what has happened: the talks, the pleas and the demands that led to it, its effects, and what it left as it was, are no claims of their own.
import { demandedWhy, futureTold, infinitiveHeadline, negotiatedWhy, refusedWhy } from '../moods/governors.ts';
import { overlaps } from '../words/between.ts';
import { cuesOf, hasAny, hasCue, type Span } from '../words/cues.ts';
import { isOpen, isRelease, type Settled } from './settled.ts';

type Rule = (draft: Settled, told: readonly Settled[]) => boolean;

const rules: readonly Rule[] = [
  isNegotiated,
  isHomeward,
  isPlea,
  isFulfilled,
  isHeadlinePlan,
  isForetold,
  isAskedBefore,
  isEffect,
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

/** "… pardoned 16, all of whom had asked for clemency", "She never begged for mercy": the plea belongs to the pardon. */
function isPlea(draft: Settled): boolean {
  if (!isRelease(draft) || draft.trigger.cue.group !== 'pardon' || isOfOthers(draft)) return false;
  return isAskedFor(draft) || (draft.status === 'denied' && !isVerb(draft));
}

function isVerb({ trigger }: Settled): boolean {
  return trigger.form !== 'noun' && trigger.form !== 'bare';
}

function isOfOthers({ scene: { sentence } }: Settled): boolean {
  return hasAny(sentence, ['say.others', 'say.still']);
}

/** "Brussels had made his release a condition": what was asked for one man is fulfilled where he walks free. */
function isFulfilled(draft: Settled, told: readonly Settled[]): boolean {
  if (!isRelease(draft) || draft.status !== 'called_for') return false;
  // "demanded that he be let go": a verb, and as much asked for.
  if (isVerb(draft) && !(draft.trigger.form === 'done' && isAskedFor(draft))) return false;
  if (told.some(({ scene }) => scene.quantities.some(({ value }) => value > 1))) return false;
  const { cue } = draft.trigger;
  const isBeside = (span: Span) => span.to === cue.from || span.from === cue.to || overlaps(span, cue);
  const isSubject = ({ to }: Span) => isVerb(draft) && cue.from - to === 1; // "that he be let go"
  if (cuesOf(draft.scene.sentence, 'say.he').some((he) => isBeside(he) || isSubject(he))) return true;
  return draft.scene.persons.some((person) => isBeside(person) && isTold(person.name, told));
}

function isAskedFor({ why }: Settled): boolean {
  return why.some((each) => each.endsWith(demandedWhy));
}

function isTold(name: string, told: readonly Settled[]): boolean {
  return told.some(({ scene }) => scene.persons.some((person) => person.name === name));
}

/** "52 were brought to Vilnius; one refused to cross the border", "she had resisted her deportation": who would not leave, and nobody who keeps him. */
function isStayingBehind(draft: Settled): boolean {
  return isRelease(draft) && draft.why.includes(refusedWhy) && homeward.has(draft.trigger.cue.group);
}

/** "US to lift sanctions", where the text tells that it lifts them; "Banks will be cut off", where the lead tells that they were. */
function isHeadlinePlan(draft: Settled, told: readonly Settled[]): boolean {
  if (draft.status !== 'planned') return false;
  if (draft.why.includes(infinitiveHeadline)) return true;
  const isLed = told.some(({ scene }) => scene.sentence.block === 'lead');
  return isLed && draft.scene.sentence.block === 'title' && draft.why.includes(futureTold);
}

/** "explained that to free them had been Trump's request": what was asked stands before who asked, and was done. */
function isAskedBefore(draft: Settled): boolean {
  if (!isRelease(draft) || draft.status !== 'called_for' || isOfOthers(draft)) return false;
  const { cue, form } = draft.trigger;
  const { tokens, marksInfinitives } = draft.scene.sentence;
  // "The EU had made his release a condition" may still be asked
  if (form !== 'bare' || (marksInfinitives && tokens[cue.from - 1]?.word !== 'to')) return false;
  return isAskedFor(draft) && draft.cues.some(({ key, from }) => key === 'mode.demand' && from >= cue.to);
}

const foretellings = ['time.day1', 'time.day2', 'time.earlier', 'time.prior'];

/** "A day earlier the ruler said that some ill prisoners would be let out": what is told as done was foretold. */
function isForetold(draft: Settled): boolean {
  if (!isRelease(draft) || draft.status !== 'planned' || !draft.why.includes(futureTold) || isOfOthers(draft))
    return false;
  const { sentence, times } = draft.scene;
  if (hasAny(sentence, ['mode.if', 'say.total'])) return false;
  if (hasAny(sentence, foretellings)) return true;
  if (hasCue(sentence, 'time.day0')) return false;
  // "On Tuesday he said that …"
  return times.some(
    ({ ofMonth, day, freshness, deadline, to }) =>
      (ofMonth === true || (day !== null && freshness !== 'future')) && !deadline && to <= draft.trigger.cue.from,
  );
}

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
