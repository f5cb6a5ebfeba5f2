// The words of a language with all that is known of each. Texts repeat their words: each is folded once, and looked up once in the lexicon.
import { rememberWords, type WordMemory } from '../../word-memory.ts';
import type { Lexicon } from './lexicon.ts';
import { formOf, type WordForm } from './word-forms.ts';
import { type Uses, useless, usesOf } from './word-uses.ts';

export interface KnownWord extends WordForm {
  /** What it may be in the patterns of the lexicon. */
  readonly uses: Uses;
}

const remembered = 14; // bits: 16,384 words of one language
const byLexicon = new WeakMap<Lexicon, WordMemory<KnownWord>>();
const withoutLexicon = new Map<string, WordMemory<KnownWord>>(); // of languages there are few

export function wordsKnown(language: string, lexicon: Lexicon | undefined): WordMemory<KnownWord> {
  const known = lexicon ? byLexicon.get(lexicon) : withoutLexicon.get(language);
  if (known) return known;
  const fresh = rememberWords(remembered, (text) => {
    const form = formOf(text, language);
    return { ...form, uses: lexicon ? usesOf(form, lexicon) : useless };
  });
  if (lexicon) byLexicon.set(lexicon, fresh);
  else withoutLexicon.set(language, fresh);
  return fresh;
}
