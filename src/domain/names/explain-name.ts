// Why a name is found, or is not: the keys and classes it yields, what it matches, what it collides with.
import type { Mention } from '../mention.ts';
import { isCommonWord } from './common-words.ts';
import { findMentions } from './find-mentions.ts';
import { organisations } from './gazetteer/organisations.ts';
import { genderOfFamilyName } from './gender.ts';
import { readGivenName } from './given-index.ts';
import { type Gender, givenNames } from './given-names.ts';
import type { NameIndex } from './name-index.ts';
import { splitName } from './person-index.ts';
import { phraseKey } from './phrase-index.ts';
import { soundDistance } from './sounds.ts';
import { inflectedForms, lateralForms, nominativeForms } from './word-forms.ts';

export interface NameExplanation {
  readonly name: string;
  readonly given: GivenExplanation | null;
  readonly family: FamilyExplanation;
  /** Built-in translations, when the name is that of a known organisation. */
  readonly organisation: { readonly id: string; readonly names: readonly string[] } | null;
  /** What the watchlist and the gazetteer find in this name. */
  readonly finds: readonly Pick<Mention, 'subject' | 'kind' | 'name' | 'as' | 'rule' | 'confidence'>[];
  /** Watched people who share the family name, nearest first. */
  readonly sameFamily: readonly { readonly subject: string; readonly name: string; readonly distance: number }[];
}

export interface GivenExplanation {
  readonly written: string;
  /** Names that count as this one in other languages; empty for a name that no class knows. */
  readonly sameAs: readonly string[];
  /** Short forms, which count only in texts about Belarus. */
  readonly shortForms: readonly string[];
}

export interface FamilyExplanation {
  readonly written: string;
  /** Consonants under which it is looked up, and the sounds that are compared. */
  readonly keys: readonly { readonly key: string; readonly sounds: string }[];
  readonly gender: Gender | null;
  readonly commonWord: boolean;
}

export function explainName(name: string, names: NameIndex): NameExplanation {
  const [given, family] = splitName(name.trim());
  const forms = family.split('-').flatMap((part) => lateralForms(nominativeForms(part)));
  return {
    name,
    given: given === null ? null : explainGiven(given, names),
    family: {
      written: family,
      keys: forms.map(({ skeleton, stem }) => ({ key: skeleton, sounds: stem })),
      gender: genderOfFamilyName(family),
      commonWord: isCommonWord(family),
    },
    organisation: knownOrganisation(name),
    finds: findMentions(`«${name}»`, names).map(({ subject, kind, name: found, as, rule, confidence }) => ({
      subject,
      kind,
      name: found,
      as,
      rule,
      confidence,
    })),
    sameFamily: sameFamily(family, names),
  };
}

function explainGiven(written: string, names: NameIndex): GivenExplanation {
  const reading = readGivenName(names.givens, written, inflectedForms(written));
  const rows = reading.full.flatMap((given) => givenNames[given] ?? []);
  return {
    written,
    sameAs: [...new Set(rows.flatMap(({ forms }) => forms))],
    shortForms: [...new Set(rows.flatMap(({ short }) => short))],
  };
}

function knownOrganisation(name: string): NameExplanation['organisation'] {
  const key = phraseKey(name);
  const row = organisations.find(({ names: spellings }) => spellings.some(({ text }) => phraseKey(text) === key));
  return row ? { id: row.id, names: row.names.map(({ text }) => text) } : null;
}

function sameFamily(family: string, names: NameIndex): NameExplanation['sameFamily'] {
  const nearest = new Map<string, { subject: string; name: string; distance: number }>();
  for (const { skeleton, stem } of family.split('-').flatMap(inflectedForms)) {
    for (const word of names.families.get(skeleton) ?? []) {
      const distance = Math.round(soundDistance(stem, word.stem) * 100) / 100;
      for (const { person } of word.bearers) {
        if (distance < (nearest.get(person.id)?.distance ?? 1))
          nearest.set(person.id, { subject: person.id, name: person.name, distance });
      }
    }
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance);
}
