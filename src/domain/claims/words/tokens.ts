// Words and numbers of a text with their places, folded for look-up, and the breaks between them.
import type { WordMemory } from '../../word-memory.ts';
import { endOfToken } from './end-of-token.ts';
import type { KnownWord } from './known-words.ts';

export interface Token extends KnownWord {
  readonly start: number; // UTF-16 units
  readonly end: number;
  /** What stands between the token before and this one: 0 nothing much, 1 a comma, 2 a stronger break. */
  readonly breakBefore: 0 | 1 | 2;
  /** A mark that may end a sentence stands before it. */
  readonly stopped: boolean;
  /** A hyphen ties it to the token before. */
  readonly tied: boolean;
  /** A number sign stands before it. */
  readonly numbered: boolean;
  /** A colon stands before it. */
  readonly colon: boolean;
  /** What parts it from the words before: a bracket that opens or closes, a dash, a semicolon. */
  readonly parting: Parting;
}

export type Parting = 'none' | 'opening' | 'closing' | 'dash' | 'semicolon';

/** Tokens of `text` between `start` and `end`; places are in `text`. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  language: string,
  words: WordMemory<KnownWord>,
): Token[] {
  const tokens: Token[] = [];
  const elided = elisions[language];
  let last = start;
  for (let at = start; at < end; ) {
    const whole = endOfToken(text, at, end);
    if (whole === at) {
      at++;
      continue;
    }
    const next = elided ? endOfElided(text, at, whole, elided) : whole;
    tokens.push(tokenOf(text, at, next, last, words(text, at, next)));
    last = at = next;
  }
  return tokens;
}

/** What is written with an apostrophe to the word behind it, and is a word of its own: "l'embargo", "dell'Ue". */
const elisions: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('l d s n j m t c qu jusqu lorsqu puisqu quoiqu'.split(' ')),
  it: new Set('l d c s m un dell all nell sull dall coll quell quest anch tutt dov'.split(' ')),
};

const longestElision = 7; // letters before the apostrophe

function endOfElided(text: string, start: number, end: number, elided: ReadonlySet<string>): number {
  for (let at = start + 1; at < end && at - start <= longestElision; at++) {
    if (isApostrophe(text.charCodeAt(at))) return elided.has(text.slice(start, at).toLowerCase()) ? at : end;
  }
  return end;
}

/** ' and ’ */
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

function tokenOf(text: string, start: number, end: number, last: number, known: KnownWord): Token {
  const gap = gapOf(text, last, start);
  return {
    text: known.text,
    word: known.word,
    start,
    end,
    capital: known.capital,
    digits: known.digits,
    uses: known.uses,
    breakBefore: gap & signs.strong ? 2 : gap & signs.comma ? 1 : 0,
    stopped: (gap & signs.stop) !== 0,
    tied: gap === signs.hyphen && start - last === 1,
    numbered: (gap & signs.number) !== 0 && /[№#]\s*$/.test(text.slice(last, start)),
    colon: (gap & signs.colon) !== 0,
    parting: gap & signs.strong ? partingOf(gap) : 'none',
  };
}

/** What may stand between two words, as bits. */
const signs = {
  comma: 1,
  strong: 2,
  colon: 4,
  stop: 8,
  hyphen: 16,
  number: 32,
  opening: 64,
  closing: 128,
  dash: 256,
  semicolon: 512,
} as const;
const signOf = new Map<string, number>([
  [',', signs.comma],
  ['\n', signs.strong],
  ...[...'(['].map((sign) => [sign, signs.strong | signs.opening] as const),
  ...[...')]'].map((sign) => [sign, signs.strong | signs.closing] as const),
  [';', signs.strong | signs.semicolon],
  ...[...'—–'].map((sign) => [sign, signs.strong | signs.dash] as const),
  [':', signs.strong | signs.colon],
  ...[...'.!?…'].map((sign) => [sign, signs.stop] as const),
  ...[...'-‑'].map((sign) => [sign, signs.hyphen] as const),
  ...[...'№#'].map((sign) => [sign, signs.number] as const),
]);

function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0;
  let gap = 0;
  for (let at = from; at < to; at++) gap |= signOf.get(text[at] ?? '') ?? 0;
  // A hyphen between spaces is a dash.
  return gap & signs.hyphen && text.slice(from, to).includes(' - ') ? gap | signs.strong | signs.dash : gap;
}

/** "MINSK (Reuters) – Belarus …": what closes a bracket comes before what stands behind it. */
function partingOf(gap: number): Parting {
  if (gap & signs.closing) return 'closing';
  if (gap & signs.opening) return 'opening';
  if (gap & signs.semicolon) return 'semicolon';
  return gap & signs.dash ? 'dash' : 'none';
}
