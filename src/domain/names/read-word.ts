// What one word of a text may be: part of a person's name, part of a phrase, or, mostly, neither.
import { isCommonWord } from './common-words.ts';
import { genderOfFamilyName } from './gender.ts';
import { noGivenName, readGivenName } from './given-index.ts';
import type { FamilyHit, NameIndex, WordReading } from './name-index.ts';
import type { FamilyIndex, FamilyWord } from './person-index.ts';
import { readPhraseWord } from './phrase-index.ts';
import { soundDistance } from './sounds.ts';
import { inflectedForms, pluralForms } from './word-forms.ts';

const maxLetters = 60; // no name is longer; hostile texts have words of any length
const shortestName = 2; // letters
// By the number of consonants: the fewer, the more names share them.
const maxFamilyDistances = [0.2, 0.25, 0.35, 0.45];
const maxLongFamilyDistance = 0.6;

/** What a word may be; null for most words. */
export function readWord(index: Omit<NameIndex, 'readings'>, raw: string): WordReading | null {
  if (raw.length > maxLetters) return null;
  const forms = inflectedForms(raw);
  const phrases = readPhraseWord(index.phrases, raw, [...forms, ...pluralForms(raw)]);
  // Names of people have a capital.
  const isName = raw.length >= shortestName && /^[\p{Lu}\p{Lt}]/u.test(raw);
  const families = isName ? readFamily(index.families, forms) : [];
  const given = isName ? readGivenName(index.givens, raw, forms) : noGivenName;
  if (phrases.length + families.length + given.full.length + given.short.length === 0) return null;
  const isFamily = families.length > 0;
  const gender = isFamily ? genderOfFamilyName(raw) : null;
  return { families, gender, common: isFamily && isCommonWord(raw), given, phrases };
}

function readFamily(families: FamilyIndex, forms: ReturnType<typeof inflectedForms>): readonly FamilyHit[] {
  const best = new Map<FamilyWord, number>();
  for (const { skeleton, stem } of forms) {
    const limit = maxFamilyDistances[skeleton.length] ?? maxLongFamilyDistance;
    for (const word of families.get(skeleton) ?? []) {
      const distance = soundDistance(stem, word.stem);
      if (distance <= limit && distance < (best.get(word) ?? Number.POSITIVE_INFINITY)) best.set(word, distance);
    }
  }
  return [...best].map(([word, distance]) => ({ word, distance })).sort((a, b) => a.distance - b.distance);
}
