// What was asked for and granted: pleas that belong to the pardon, demands that the release fulfils.
import { demandedWhy } from '../moods/governors.ts';
import { overlaps } from '../words/between.ts';
import { alsoKeys, type Cue, cuesOf, hasAny, type Span } from '../words/cues.ts';
import { isRelease, type Settled } from './settled.ts';

/** "… pardoned 16, all of whom had asked for clemency", "She never begged for mercy": the plea belongs to the pardon. */
export function isPlea(draft: Settled): boolean {
  if (!isRelease(draft) || draft.trigger.cue.group !== 'pardon' || isOfOthers(draft)) return false;
  return isAskedFor(draft) || (draft.status === 'denied' && !isVerb(draft));
}

function isVerb({ trigger }: Settled): boolean {
  return trigger.form !== 'noun' && trigger.form !== 'bare';
}

export function isOfOthers({ scene: { sentence } }: Settled): boolean {
  return hasAny(sentence, ['say.others', 'say.still']);
}

/** "Brussels had made his release a condition": what was asked for one man is fulfilled where he walks free. */
export function isFulfilled(draft: Settled, told: readonly Settled[]): boolean {
  if (!isRelease(draft) || draft.status !== 'called_for') return false;
  // "demanded that he be let go": a verb, and as much asked for.
  if (isVerb(draft) && !(draft.trigger.form === 'done' && isAskedFor(draft))) return false;
  if (told.some(({ scene }) => scene.quantities.some(({ value }) => value > 1))) return false;
  // "Warsaw is working for his release, too": he is somebody else.
  if (hasAny(draft.scene.sentence, alsoKeys)) return false;
  const { cue } = draft.trigger;
  const isBeside = (span: Span) => span.to === cue.from || span.from === cue.to || overlaps(span, cue);
  const isSubject = ({ to }: Span) => isVerb(draft) && cue.from - to === 1; // "that he be let go"
  const pronoun = cuesOf(draft.scene.sentence, 'say.he').find((he) => isBeside(he) || isSubject(he));
  if (pronoun) return !isHimToo(draft, pronoun);
  return draft.scene.persons.some((person) => isBeside(person) && isTold(person.name, told));
}

/** "добивается и его освобождения": an "and" between the demand and the pronoun means "too". */
function isHimToo({ scene: { sentence }, cues }: Settled, { from }: Span): boolean {
  return cuesOf(sentence, 'say.and').some((and) => and.to === from && cues.some(({ to }) => to === and.from));
}

/** Past tenses of the Slavic languages, reflexive or not. */
const past = /(?:(?:л|ла|ло|ли|лі|в|ў)(?:ся|сь)?|ł|ła|ło|li|ły)$/u;

/** "Освобождения политика добивался Евросоюз": what the sentence opens with is known, and somebody had long asked for it. */
export function isSought({ type, status, trigger, scene, cues }: Settled): boolean {
  if (type !== 'prisoner_release' || status !== 'called_for' || trigger.form !== 'noun') return false;
  const { tokens } = scene.sentence;
  const isPast = ({ key, from, to }: Cue) =>
    key === 'mode.demand' && from >= trigger.cue.to && tokens.slice(from, to).some(({ word }) => past.test(word));
  return trigger.cue.from <= 1 && cues.some(isPast);
}

function isAskedFor({ why }: Settled): boolean {
  return why.some((each) => each.endsWith(demandedWhy));
}

function isTold(name: string, told: readonly Settled[]): boolean {
  return told.some(({ scene }) => scene.persons.some((person) => person.name === name));
}

/** "explained that to free them had been Trump's request": what was asked stands before who asked, and was done. */
export function isAskedBefore(draft: Settled): boolean {
  if (!isRelease(draft) || draft.status !== 'called_for' || isOfOthers(draft)) return false;
  const { cue, form } = draft.trigger;
  const { tokens, marksInfinitives } = draft.scene.sentence;
  // "The EU had made his release a condition" may still be asked
  if (form !== 'bare' || (marksInfinitives && tokens[cue.from - 1]?.word !== 'to')) return false;
  return isAskedFor(draft) && draft.cues.some(({ key, from }) => key === 'mode.demand' && from >= cue.to);
}
