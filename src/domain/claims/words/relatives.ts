// German relatives are articles: "die Sanktionen, die die EU verhängt hat", "dem Tag, an dem Minsk 52 freiließ".
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

/** Articles that open a clause with its verb at the end, turned into the relatives that they are there; other articles are no cues. */
export function withRelatives(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  return cues.flatMap((cue) => {
    if (cue.key !== 'mode.article') return [cue];
    const from = openingOf(cue, tokens);
    return from !== null && isRelative(from, cue, tokens)
      ? [{ ...cue, from, form: 'relative', key: 'mode.relative' }]
      : [];
  });
}

/** The comma behind a noun or a number stands right before the article, or before its preposition. */
function openingOf({ from }: Cue, tokens: readonly Token[]): number | null {
  const opening = [from, from - 1].find((at) => tokens[at]?.breakBefore === 1 && isLower(tokens[at]));
  const before = opening === undefined ? undefined : tokens[opening - 1];
  return opening !== undefined && before ? opening : null;
}

/** Behind a noun a clause that ends with its verb; behind a participle ("hat eine Zeugin ausgesagt, die Minsk freigelassen hat") it must end with the finite one. */
function isRelative(from: number, cue: Cue, tokens: readonly Token[]): boolean {
  const last = lastOfClause(cue, tokens);
  if (last === undefined || !isLower(last)) return false;
  return !isLower(tokens[from - 1]) || (isParticiple(tokens[from - 1]) && finite.has(last.word));
}

function isParticiple(token: Token | undefined): boolean {
  return /(?:en|t)$/u.test(token?.word ?? '');
}

const finite = new Set('hat haben hatte hatten wurde wurden war waren ist sind'.split(' '));

/** Nouns have capitals: a lower-case word before the next comma is the verb. */
function lastOfClause({ to }: Cue, tokens: readonly Token[]): Token | undefined {
  let end = to + 1;
  while (end < tokens.length && tokens[end]?.breakBefore === 0) end++;
  return end > to + 1 ? tokens[end - 1] : undefined;
}

function isLower(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && !token.digits;
}
