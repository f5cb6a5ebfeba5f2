// A digest tells several stories under one headline: what opens each of its paragraphs is as much news as the top of an article.

import { isClock } from './words/clock.ts';
import { cuesOf, groupOf, readCues, type Sentence, startsAt } from './words/cues.ts';
import type { Lexicon } from './words/lexicon.ts';
import { type Document, leadSentences, type RawSentence } from './words/sentences.ts';
import type { Token } from './words/tokens.ts';

const fewestStories = 3; // paragraphs; fewer are an article

/** The sentences of the document, those that open the stories of a digest as its lead. */
export function sentencesOf({ sentences }: Document, lexicon: Lexicon): readonly RawSentence[] {
  const last = sentences.at(-1);
  if (!last || last.paragraph < fewestStories) return sentences;
  const titles = sentences.filter(({ block }) => block === 'title');
  if (!titles.some((each) => isHeadedAsDigest(readCues(each, 0, lexicon))) && !isByTheClock(sentences))
    return sentences;
  return sentences.map((sentence, at) =>
    sentence.block === 'body' && isOpening(sentences, at) ? { ...sentence, block: 'lead' } : sentence,
  );
}

/** "Friday in brief", "what else happened on Wednesday"; "Briefly about Belarus" is one story. */
function isHeadedAsDigest(title: Sentence): boolean {
  const isOfDay = (at: number) => groupOf(title, 'time').some(({ from }) => from === at);
  return cuesOf(title, 'quiet.digest').some(({ to }) => isOfDay(to + 1) || !startsAt(title, ['quiet.about'], to));
}

/** "14.32. Five freed", paragraph after paragraph: a live blog. */
function isByTheClock(sentences: readonly RawSentence[]): boolean {
  const heads = sentences.filter(({ paragraph }, at) => paragraph > 0 && sentences[at - 1]?.paragraph !== paragraph);
  const timed = heads.filter(({ tokens }) => isClock(tokens));
  return (
    timed.length >= fewestStories && timed.length * 2 > heads.length && timed.some(({ tokens }) => isNoDay(tokens))
  );
}

/** "12.05" may be a day, "14:32" and "14.32" may not. */
function isNoDay([, minute]: readonly Token[]): boolean {
  return minute?.colon === true || Number(minute?.word) > lastMonth;
}

const lastMonth = 12;

/** Only a digest leads in so many paragraphs. */
export function isDigest(scenes: readonly { readonly sentence: RawSentence }[]): boolean {
  const leads = scenes.filter(({ sentence }) => sentence.block === 'lead').map(({ sentence }) => sentence.paragraph);
  return new Set(leads).size > leadSentences && (leads.at(-1) ?? 0) > fewestStories;
}

/** Among the first of its paragraph; "Minsk." is a heading. */
function isOpening(sentences: readonly RawSentence[], at: number): boolean {
  const { paragraph } = sentences[at] ?? {};
  const before = sentences
    .slice(Math.max(0, at - leadSentences - 1), at)
    .filter((each) => each.paragraph === paragraph);
  return before.filter(({ tokens }) => tokens.length > headingWords).length < leadSentences;
}

const headingWords = 3;
