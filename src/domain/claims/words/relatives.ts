// German relatives are articles: "die Sanktionen, die die EU verhängt hat", "dem Tag, an dem Minsk 52 freiließ".
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

/** Articles that open a clause with its verb at the end, turned into the relatives that they are there; other articles are no cues. */
export function withRelatives(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  return cues.flatMap((cue) => {
    if (cue.key !== 'mode.article') return [cue];
    const from = openingOf(cue, tokens);
    return from !== null && closesWithVerb(cue, tokens)
      ? [{ ...cue, from, form: 'relative', key: 'mode.relative' }]
      : [];
  });
}

/** The comma behind a noun or a number stands right before the article, or before its preposition. */
function openingOf({ from }: Cue, tokens: readonly Token[]): number | null {
  const opening = [from, from - 1].find((at) => tokens[at]?.breakBefore === 1 && isLower(tokens[at]));
  const before = opening === undefined ? undefined : tokens[opening - 1];
  return opening !== undefined && before && !isLower(before) ? opening : null;
}

/** Nouns have capitals: a lower-case word before the next comma is the verb. */
function closesWithVerb({ to }: Cue, tokens: readonly Token[]): boolean {
  let end = to + 1;
  while (end < tokens.length && tokens[end]?.breakBefore === 0) end++;
  return end > to + 1 && isLower(tokens[end - 1]);
}

function isLower(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && !token.digits;
}
