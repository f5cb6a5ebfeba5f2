// "Customs stopped a lorry; the EU bans wood from Belarus": what a semicolon, a dash or a bracket sets beside another story is known.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { isStanding } from '../triggers/trigger.ts';
import { cuesOf, cuesOfAny, type Sentence, type Span } from '../words/cues.ts';
import { decisions, headingOf, isOfMeasures, powers } from './by-the-way.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isRelease } from './settled.ts';

/** Below a headline of something else, behind a clause of something else: no news, unless a day, a number or a decision of its own makes it. */
export function isBehindBreak(draft: Draft, around: Surroundings): boolean {
  const { sentence } = draft.scene;
  const title = headingOf(sentence, around);
  if (!isAlerting(draft) || sentence.block === 'title' || title === undefined) return false;
  const at = partingBefore(sentence, draft.trigger.cue.from);
  if (at === null || !isClause(sentence, at) || leads(title, around)) return false;
  const piece = { from: at, to: endOfPiece(sentence, at) };
  return !isMarked(draft.scene, piece) && !isReported(draft, at) && !tellsOfIt(sentence, piece, around);
}

/** Where the words begin that are set apart; behind a closing bracket and between the second dash and the end the sentence goes on. */
function partingBefore({ tokens }: Sentence, verb: number): number | null {
  let dashes = 0;
  let last: number | null = null;
  for (const [at, { parting }] of tokens.slice(0, verb + 1).entries()) {
    if (at === 0 || parting === 'none') continue;
    dashes = parting === 'dash' ? dashes + 1 : parting === 'semicolon' ? 0 : dashes;
    last = parting === 'closing' || (parting === 'dash' && dashes % 2 === 0) ? null : at;
  }
  return last;
}

function endOfPiece({ tokens }: Sentence, at: number): number {
  const next = tokens.findIndex(({ breakBefore }, index) => index > at && breakBefore === 2);
  return next === -1 ? tokens.length : next;
}

/** "MINSK, 12 May – Belarus …": a dateline is no clause. */
function isClause({ tokens }: Sentence, at: number): boolean {
  const { parting } = tokens[at] ?? {};
  if (parting === 'opening' || parting === 'semicolon') return true;
  return tokens.slice(0, at).filter(({ capital, digits }) => !capital && !digits).length >= clauseWords;
}

/** A number of people, a day of its own, a decision, or the name of somebody who may have been held. */
function isMarked(scene: Scene, piece: Span): boolean {
  const isInside = ({ from, to }: Span) => from >= piece.from && to <= piece.to;
  const { sentence, persons, quantities, times } = scene;
  if ([...quantities, ...persons.filter(({ isActor }) => !isActor)].some(isInside)) return true;
  if (times.some((time) => time.freshness === 'fresh' && isInside(time))) return true;
  // "(freed by agreement with the US)": in brackets a decision is how it came.
  return sentence.tokens[piece.from]?.parting !== 'opening' && cuesOfAny(sentence, decisions).some(isInside);
}

/** "Viasna reports good news; the teacher is out": said before, and told behind. */
function isReported(draft: Draft, at: number): boolean {
  return isRelease(draft) && cuesOf(draft.scene.sentence, 'say.says').some(({ to }) => to <= at);
}

/** "Talks ended in Minsk; …", "The EU ministers met – …": what is told before may well lead to the news. */
function tellsOfIt(sentence: Sentence, piece: Span, around: Surroundings): boolean {
  const isOutside = ({ from, to }: Span) => to <= piece.from || from >= piece.to;
  return leadsUp(sentence, around, isOutside);
}

/** The headline tells of a release, of measures, of talks or of an envoy. */
function leads(title: Sentence, around: Surroundings): boolean {
  return isOfMeasures(title, around) || leadsUp(title, around, () => true);
}

/** A power, anything that is read as a claim of news, a verb or a noun of a release, a journey or talks. */
function leadsUp(sentence: Sentence, { drafts, scenes }: Surroundings, isThere: (span: Span) => boolean): boolean {
  const actors = scenes[sentence.index]?.actors ?? [];
  if (actors.some((actor) => powers.has(actor.form) && isThere(actor))) return true;
  const others = drafts.filter((other) => other.scene.sentence === sentence && !isStanding(other.trigger));
  if (others.some(({ type, trigger: { cue } }) => type !== 'prisoner_detention' && isThere(cue))) return true;
  return cuesOfAny(sentence, leading).some(isThere);
}

const clauseWords = 3;
const leading = [
  ...'release pardon liberty freedom transfer swap contact journey impose ease'
    .split(' ')
    .flatMap((group) => ['done', 'now', 'noun'].map((form) => `${group}.${form}`)),
  ...'journey.vehicle atliberty.free mode.negotiate say.envoy'.split(' '),
];
