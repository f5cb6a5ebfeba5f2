// The people of a watchlist, keyed by the sounds of their family names.
import type { Subject } from '../watchlist.ts';
import { genderOfFamilyName } from './gender.ts';
import { classifyGivenName, type GivenIndex, type GivenReading } from './given-index.ts';
import type { Gender } from './given-names.ts';
import { hasLithuanianEnding, lateralForms, lithuanianForms, nominativeForms, type WordForm } from './word-forms.ts';

/** One spelling of one person: given name and family name. */
export interface Bearer {
  readonly person: Subject;
  readonly given: GivenReading;
  readonly initials: ReadonlySet<string>;
  readonly gender: Gender | null;
  readonly rule: 'full-name' | 'alias';
  readonly parts: number; // of the family name: 2 in Sharenda-Panasiuk
}

export interface FamilyWord {
  readonly stem: string;
  readonly bearers: Bearer[];
  /** By class of given name; `near` where the name only is, or has, the short form of the class. */
  readonly byGiven: Map<number, { readonly bearer: Bearer; readonly near: boolean }[]>;
  readonly compound: boolean; // half of a double surname
  readonly alone: Bearer[]; // whom the watchlist lets stand without given name
}

export type FamilyIndex = Map<string, FamilyWord[]>;

export function addPerson(families: FamilyIndex, givens: GivenIndex, person: Subject): void {
  for (const { spelling, rule } of spellingsOf(person)) {
    const [given, family] = splitName(spelling);
    if (given === null) continue;
    const parts = family.split('-');
    const bearer = bearerOf(givens, { person, rule, given, family, parts: parts.length });
    const forms = hasLithuanianEnding(given) ? lithuanianForms : nominativeForms;
    for (const part of parts) addFamilyWord(families, lateralForms(forms(part)), bearer);
  }
}

/** The name, its native form and the aliases of a subject. */
export function spellingsOf(subject: Subject): readonly { readonly spelling: string; readonly rule: Bearer['rule'] }[] {
  const own = [subject.name, ...(subject.native === null ? [] : [subject.native])];
  return [
    ...own.map((spelling) => ({ spelling, rule: 'full-name' as const })),
    ...subject.aliases.map((spelling) => ({ spelling, rule: 'alias' as const })),
  ];
}

/** Given name first, as watchlists write it; a name of one word has no given name. */
export function splitName(name: string): readonly [given: string | null, family: string] {
  const words = name
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '');
  const family = words.at(-1) ?? '';
  return words.length < 2 ? [null, family] : [words[0] ?? null, family];
}

function bearerOf(
  givens: GivenIndex,
  name: Pick<Bearer, 'person' | 'rule' | 'parts'> & { readonly given: string; readonly family: string },
): Bearer {
  const given = classifyGivenName(givens, name.given);
  const genders = new Set(given.full.map((one) => givens.genders.get(one)));
  const [only = null] = genders;
  return {
    person: name.person,
    given,
    initials: new Set(given.full.flatMap((one) => [...(givens.initials.get(one) ?? [])])),
    gender: agreedGender(genderOfFamilyName(name.family), genders.size === 1 ? only : null),
    rule: name.rule,
    parts: name.parts,
  };
}

/** A name whose parts disagree (Генадзь Давыдзька looks feminine) is left open. */
function agreedGender(family: Gender | null, given: Gender | null): Gender | null {
  return family !== null && given !== null && family !== given ? null : (family ?? given);
}

function addFamilyWord(families: FamilyIndex, forms: readonly WordForm[], bearer: Bearer): void {
  for (const { skeleton, stem } of forms) {
    const words = families.get(skeleton) ?? [];
    if (words.length === 0) families.set(skeleton, words);
    const compound = bearer.parts > 1;
    const known = words.find((word) => word.stem === stem && word.compound === compound);
    const word = known ?? { stem, bearers: [], byGiven: new Map(), compound, alone: [] };
    if (!known) words.push(word);
    addBearer(word, bearer);
  }
}

function addBearer(word: FamilyWord, bearer: Bearer): void {
  word.bearers.push(bearer);
  if (bearer.person.surnameAlone) word.alone.push(bearer);
  const add = (near: boolean) => (given: number) => {
    const bearers = word.byGiven.get(given);
    if (bearers) bearers.push({ bearer, near });
    else word.byGiven.set(given, [{ bearer, near }]);
  };
  bearer.given.full.forEach(add(false));
  bearer.given.short.forEach(add(true));
}
