// What one word of a text may be: part of a person's name, part of a phrase, or, mostly, neither.
import { copyOf } from '../text.ts';
import { noGivenName, readGivenName } from './given-index.ts';
import type { FamilyHit, NameIndex, WordReading } from './name-index.ts';
import type { FamilyIndex, FamilyWord } from './person-index.ts';
import { readPhraseWord } from './phrase-index.ts';
import { soundDistance } from './sounds.ts';
import { inflectedForms, pluralForms } from './word-forms.ts';

const maxReadings = 100_000;
const maxLetters = 60; // no name is longer; hostile texts have words of any length
// By the number of consonants: the fewer, the more names share them.
const maxFamilyDistances = [0.2, 0.25, 0.35, 0.45];
const maxLongFamilyDistance = 0.6;

/** What a word may be; null for most words. `capital` words may be names of people. */
export function readWord(index: NameIndex, raw: string, capital: boolean): WordReading | null {
  const known = index.readings.get(raw);
  if (known !== undefined) return known;
  if (index.readings.size >= maxReadings) index.readings.clear();
  const reading = raw.length > maxLetters ? null : freshReading(index, raw, capital);
  index.readings.set(copyOf(raw), reading);
  return reading;
}

function freshReading(index: NameIndex, raw: string, capital: boolean): WordReading | null {
  const forms = inflectedForms(raw);
  const phrases = readPhraseWord(index.phrases, raw, [...forms, ...pluralForms(raw)]);
  const isName = capital && raw.length >= 2;
  const families = isName ? readFamily(index.families, forms) : [];
  const given = isName ? readGivenName(index.givens, raw, forms) : noGivenName;
  if (phrases.length + families.length + given.full.length + given.short.length === 0) return null;
  return { families, given, phrases };
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
