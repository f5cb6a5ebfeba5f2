// Sentences of an article with their places, their words, and the block they stand in.
import type { ArticleText } from '../../article.ts';
import type { WordMemory } from '../../word-memory.ts';
import { type KnownWord, wordsKnown } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, tokenize } from './tokens.ts';

export type Block = 'title' | 'lead' | 'body';

export interface RawSentence {
  readonly start: number; // in `whole`
  readonly end: number;
  readonly block: Block;
  readonly paragraph: number; // 0 for the title
  readonly tokens: readonly Token[];
  readonly question: boolean;
  /** Its paragraph ends behind it without a mark, as headings, captions and links do. */
  readonly open: boolean;
}

export interface Document {
  /** Title, a blank line and the text: one string, so that a name in the title anchors one in the text. */
  readonly whole: string;
  readonly textStart: number;
  readonly sentences: readonly RawSentence[];
}

/** Text beyond this is not read: no article is that long, and a hostile page must not cost more. */
const longestText = 120_000;
const longestSentence = 120; // words; longer runs are lists, read piece by piece
/** The lead is what an article opens with. */
export const leadSentences = 2;

// Words before a full stop that does not end a sentence.
const abbreviations = new Set(
  'mr mrs ms dr st no nr jan feb mar apr jun jul aug sept sep oct nov dec vs gen gov sen rep inc ltd co corp prof lt col г гг р рр ст им т д тыс млн млрд ул руб стр вул ім тыс м обл см m r w tys mln im gen ul nr prof św bzw ca z b u a e d sog mio mrd gg kt pvz angl rus lot al fr rev msgr ks o bp abp kard о кс еп архиеп'.split(
    ' ',
  ),
);

interface Source {
  readonly whole: string;
  readonly language: string;
  readonly words: WordMemory<KnownWord>;
}

export function readDocument(article: ArticleText, language: string, lexicon: Lexicon | undefined): Document {
  const title = article.title?.trim() ?? '';
  const text = article.text.length > longestText ? article.text.slice(0, longestText) : article.text;
  // Strings that are joined are one text in memory, whose letters are read faster than those of a string made of strings.
  const whole = title === '' ? text : [title, text].join('\n\n');
  const source = { whole, language, words: wordsKnown(language, lexicon) };
  const textStart = whole.length - text.length;
  const sentences: RawSentence[] = [];
  let paragraph = 0;
  if (title !== '') pushSentences(sentences, source, 0, title.length, 'title', 0);
  let lead = 0;
  for (const [start, end] of paragraphsOf(whole, textStart)) {
    paragraph++;
    const before = sentences.length;
    pushSentences(sentences, source, start, end, 'body', paragraph);
    for (let i = before; i < sentences.length && lead < leadSentences; i++, lead++) {
      const sentence = sentences[i];
      // A dateline or a crumb is no sentence of the lead.
      if (sentence && sentence.tokens.length < 4) lead--;
      if (sentence) sentences[i] = { ...sentence, block: 'lead' };
    }
  }
  return { whole, textStart, sentences };
}

function* paragraphsOf(whole: string, from: number): Generator<[number, number]> {
  let start = from;
  while (start < whole.length) {
    const newline = whole.indexOf('\n', start);
    const end = newline === -1 ? whole.length : newline;
    if (end > start) yield [start, end];
    start = end + 1;
  }
}

function pushSentences(
  into: RawSentence[],
  source: Source,
  start: number,
  end: number,
  block: Block,
  paragraph: number,
): void {
  const { whole, language, words } = source;
  const tokens = tokenize(whole, start, end, language, words);
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    const ends =
      !next ||
      i - first >= longestSentence ||
      (endsSentence(whole, token, next, tokens[i - 1], language) && !opensWithDate(tokens.slice(first, i + 1)));
    if (!ends) continue;
    const own = tokens.slice(first, i + 1);
    const from = first === 0 ? start : (own[0]?.start ?? start);
    into.push({
      start: trimStart(whole, openingQuote(whole, from, start), end),
      end: next ? endAfter(whole, token.end, next.start) : trimEnd(whole, start, end),
      block,
      paragraph,
      tokens: own,
      question: /^["»”’)\s]*\?/.test(whole.slice(token.end, Math.min(end, token.end + 4))),
      open: !next && !/[.!?…]/.test(whole.slice(token.end - 1, end)),
    });
    first = i + 1;
  }
}

function endsSentence(
  whole: string,
  token: Token,
  next: Token,
  previous: Token | undefined,
  language: string,
): boolean {
  if (!next.stopped && whole[token.end - 1] !== '.') return false;
  const between = whole.slice(token.end, next.start);
  const mark = /[.!?…]/.exec(between);
  if (!mark || !/\s/.test(between)) return false;
  if (!next.capital && !next.digits && !/["«»“”„]/.test(between)) return false;
  if (mark[0] !== '.') return next.capital || /["«“„»”—–]/.test(between);
  if (abbreviations.has(token.word) && between.startsWith('.'))
    return /["«“„]/.test(between) || yearBefore(token, previous, next);
  if (token.text.length === 1 && token.capital) return false; // an initial
  if (token.digits && token.text.length <= 2 && language === 'de') return false; // an ordinal: 13. Dezember
  return true;
}

const longestDate = 5; // words: "През лятото на 2021 г."

/** "Od września 2020 r. Kanada …": so far there is a date alone. */
function opensWithDate(tokens: readonly Token[]): boolean {
  const [year, word] = tokens.slice(-2);
  return tokens.length <= longestDate && tokens.length > 2 && word !== undefined && isYearWord(word, year);
}

function isYearWord({ word }: Token, year: Token | undefined): boolean {
  return year?.digits === true && year.text.length === 4 && /^(?:г|р|r|m)$/.test(word);
}

/** "2025 г. Минск …": the abbreviation of "year" may end a sentence. */
function yearBefore(token: Token, previous: Token | undefined, next: Token): boolean {
  return isYearWord(token, previous) && next.capital;
}

function endAfter(whole: string, from: number, to: number): number {
  const between = whole.slice(from, to);
  const space = between.search(/\s/);
  return space === -1 ? to : from + space;
}

function openingQuote(whole: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && /["«“„(—–]/.test(whole[start - 1] ?? '')) start--;
  return start;
}

function trimStart(whole: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(whole[at] ?? '')) at++;
  return at;
}

function trimEnd(whole: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(whole[at - 1] ?? '')) at--;
  return at;
}
