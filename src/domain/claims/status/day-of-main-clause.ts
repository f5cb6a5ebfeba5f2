// A fresh day that dates the main clause, and not the release told in a clause beside it.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, hasAny, type Span } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import type { QuietRule } from './looking-back.ts';
import { isReceiving } from './received.ts';
import { isFresh, isRelease } from './settled.ts';

export const mainClauseRules: readonly QuietRule[] = [
  ['given', 'a clause about who does something else', isAsideOfDoer],
  ['given', 'a clause about nobody counted or named', isOfUncounted],
];

/** "Ihar Losik, freed with 51 others, received a prize on Thursday": a clause about him, and the day is that of the prize. */
function isAsideOfDoer(draft: Draft): boolean {
  const { scene, trigger } = draft;
  const time = dayOfLettingGo(draft);
  if (time === null) return false;
  const aside = asideAround(scene, trigger.cue);
  // "whom he had pardoned two days earlier", "Bialiatski, freed yesterday, said today": the clause has a day of its own.
  if (aside === null || [time, ...freshOf(scene)].some((day) => isWithin(day, aside))) return false;
  return !scene.sentence.cues.some((cue) => (isWithin(cue, aside) ? cue.key === 'time.prior' : tellsToo(scene, cue)));
}

function freshOf({ times }: Scene): TimeExpression[] {
  return times.filter(({ freshness }) => freshness === 'fresh');
}

/** "On Thursday it opened a bakery for people freed from prison": neither a name nor a number. */
function isOfUncounted(draft: Draft): boolean {
  const { scene, trigger } = draft;
  const time = dayOfLettingGo(draft);
  if (time === null || trigger.cue.group === 'liberty') return false;
  const opening = openingOf(scene, trigger.cue);
  if (opening === null || time.to > opening) return false;
  const { sentence, quantities, persons } = scene;
  const told = [...quantities, ...persons, ...groupOf(sentence, 'authority'), ...cuesOf(sentence, 'topic.by')];
  const isTold = told.some(({ to }) => to <= opening && opening - to <= numberReach);
  // "El jueves se supo que Minsk liberó a 14": a clause that may be what was learnt, and counts its own object.
  const isLearnt = cuesOf(sentence, 'mode.that').some(({ from }) => from === opening);
  const isObject = isLearnt && quantities.some(({ from }) => from > opening);
  return !isTold && !isObject && !sentence.cues.some((cue) => cue.to <= opening && tellsToo(scene, cue));
}

const numberReach = 4; // words: "52 political prisoners whom"
const clauseReach = 12;
const lettingGo = new Set(['release', 'pardon', 'discharge', 'liberty']);

/** The fresh day that was taken for that of a release. */
function dayOfLettingGo(draft: Draft): TimeExpression | null {
  const { cue, form } = draft.trigger;
  if (!isRelease(draft) || draft.mood !== 'occurred' || !lettingGo.has(cue.group)) return null;
  return (form === 'done' || form === 'freed') && isFresh(draft) ? draft.time : null;
}

/** Where the clause of the verb opens: at its relative, or at the participle behind whom it is about. */
function openingOf({ sentence }: Scene, verb: Cue): number | null {
  const who = cuesOf(sentence, 'mode.relative').findLast(({ to }) => to <= verb.from && verb.from - to <= clauseReach);
  if (who && !breaksBetween(sentence, who, verb)) return who.from;
  // "Am Montag sind Gefangene freigelassen worden": behind its auxiliary it is the verb of the sentence.
  if (sentence.verbLast && cuesOf(sentence, 'mode.aux').some((aux) => aux.to <= verb.from)) return null;
  return endsAt(sentence, ['arg.people', ...heldKeys], verb.from) ? verb.from : null;
}

/** Between the first two commas, or behind the last: what follows whom it is about. */
function asideAround(scene: Scene, { from, to }: Cue): Span | null {
  const { tokens } = scene.sentence;
  const commas = tokens.flatMap(({ breakBefore }, at) => (breakBefore > 0 && at > 0 ? [at] : []));
  const opening = commas.findLastIndex((comma) => comma <= from);
  const end = commas[opening + 1] ?? tokens.length;
  const start = commas[opening];
  if (start === undefined || end < to || !(opening === 0 || end === tokens.length)) return null;
  return isAboutHeld(scene, start, from) ? { from: start, to: end } : null;
}

export const heldKeys = ['release.freed', 'pardon.freed', 'arg.captive', 'arg.former'];

/** Behind whom Belarus held, a participle or a relative. */
function isAboutHeld({ sentence, persons }: Scene, comma: number, verb: number): boolean {
  // "Baltarusijos paleistas": Lithuanian sets who did it before the participle.
  const openings = cuesOfAny(sentence, ['mode.relative', 'topic.by']);
  const isOpening = verb === comma || openings.some(({ from }) => from === comma);
  const isOfSomebody = persons.some(({ isActor, to }) => !isActor && to === comma);
  // "received a priest, released thanks to the Vatican"
  const keys = hasAny(sentence, ['say.receives']) ? [...heldKeys, 'arg.people', 'lone.who'] : heldKeys;
  return isOpening && (isOfSomebody || endsAt(sentence, keys, comma));
}

function isWithin(span: Span, outer: Span): boolean {
  return span.from >= outer.from && span.to <= outer.to;
}

const moving = new Set(['journey', 'transfer', 'release', 'pardon', 'liberty', 'yield']);

/** "…, landed in Vilnius on Thursday", "…, said on Thursday": the same day's news. */
function tellsToo(scene: Scene, cue: Cue): boolean {
  const { group, form } = cue;
  if (isReceiving(scene, cue)) return false;
  return form === 'says' || ((form === 'done' || form === 'now') && moving.has(group));
}
