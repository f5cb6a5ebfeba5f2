// Who was released: persons of the sentences that tell the release, without those who speak or act in them.

import type { NameIndex } from '../../names/compile-names.ts';
import type { ClaimPerson, ClaimStatus } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { PersonSpan, Scene } from '../scene.ts';
import { groupOf, hasAny } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { besideAntecedent, namedBeforeAll } from './antecedents.ts';
import { justFreed, longFreed } from './held.ts';
import { heldUntilNow } from './held-until-now.ts';
import { goesOn, isAbroad, isOfHeldBefore, namesThem } from './listing.ts';
import { isOfRussianPrison } from './other-prisons.ts';
import { protagonist } from './protagonist.ts';
import { isActing, speaksInOffice } from './roles.ts';
import { refusesToLeave } from './staying-behind.ts';
import { isSamePerson } from './surnames.ts';

export function releasedPeople(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  names: NameIndex,
  apart: ReadonlyMap<Scene, ClaimStatus>,
  published: number | null,
): ClaimPerson[] {
  // "It is the second act of clemency: on 21 June 14 were let go, among them …": a noun, and those of the release before.
  const isOfBefore = ({ mood, scene }: Draft) =>
    apart.get(scene) === 'background' && (mood === 'given' || tellsOfRoundBefore(scene));
  const own = new Set(drafts.filter((draft) => !isOfBefore(draft)).map((draft) => draft.scene));
  const isNews = drafts[0]?.type === 'prisoner_release' && drafts.some((draft) => draft.mood === 'occurred');
  const found = new Map<string, ClaimPerson>();
  const told = ownAndListed(own, scenes, apart, isNews);
  const named = told.find((scene) => scene.persons.some((each) => !isActing(scene, each, names)));
  const held = isNews ? heldUntilNow(scenes.slice(0, named?.sentence.index), own, named !== undefined) : [];
  const never = isNews ? neverFreed(scenes, names, published) : [];
  for (const scene of [...told, ...held]) {
    const beside = besideAntecedent(drafts, scene);
    for (const person of scene.persons) {
      const isBeside = beside.has(person) || isBeforeColon(person, scene, drafts) || isActing(scene, person, names);
      if (!isBeside && !never.some((each) => isSamePerson(each, person))) add(found, person);
    }
  }
  if (isNews) for (const person of namedBeforeAll(drafts, scenes, names)) add(found, person);
  // "Two days earlier two priests had been freed": another release, and known.
  const here = scenes.filter((scene) => apart.get(scene) !== 'background');
  if (isNews) for (const person of outsideAgain(here, names, published)) add(found, person);
  const alone = isNews ? protagonist(drafts, scenes, names, found.size) : null;
  if (alone) add(found, alone);
  return [...found.values()].map((person) => (person.as.includes(' ') ? person : inFull(person, scenes)));
}

/** "It is the third such group since early July, when Ryhor was sent home": whom a round before let go, in a sentence of no day of these. */
function tellsOfRoundBefore({ sentence, times }: Scene): boolean {
  return hasAny(sentence, ['round.such', 'round.previous', 'quiet.nth', 'quiet.tally']) && !hasTime(times, 'fresh');
}

/** "It came from President Ignazio Cassis himself: Natallia Hersche is free": who told it stands before the colon. */
function isBeforeColon({ to }: PersonSpan, scene: Scene, drafts: readonly Draft[]): boolean {
  const colon = scene.sentence.tokens.findIndex((token, at) => at >= to && token.colon);
  if (colon < 0 || !scene.persons.some(({ from }) => from >= colon)) return false;
  const own = drafts.filter((draft) => draft.scene === scene);
  return own.length > 0 && own.every(({ trigger }) => trigger.cue.from >= colon);
}

/** Whatever other sentences tell of them: who will not leave, who speaks by office, who came free in a round before. Each once. */
function neverFreed(scenes: readonly Scene[], names: NameIndex, published: number | null): PersonSpan[] {
  const isLongFreed = longFreed(names, published);
  const found = new Map<string, PersonSpan>();
  for (const scene of scenes) {
    for (const person of scene.persons) {
      const key = person.subject ?? person.as;
      if (found.has(key)) continue;
      if (isLongFreed(person.subject) || refusesToLeave(scene, person) || speaksInOffice(scene, person, names))
        found.set(key, person);
    }
  }
  return [...found.values()];
}

/** "Maria Kalesnikava told reporters …": whom the watchlist knows to have been let go in these days is out, whatever the sentence tells. It holds the day only once somebody has written it there: readings of older articles profit more than those of tonight. */
function outsideAgain(scenes: readonly Scene[], names: NameIndex, published: number | null): PersonSpan[] {
  const isFreed = justFreed(names, published);
  const isDoubtful = ({ sentence }: Scene) => hasAny(sentence, ['mode.refuse', 'mode.not']);
  return scenes
    .filter((scene) => !isDoubtful(scene))
    .flatMap(({ persons }) => persons.filter(({ subject }) => isFreed(subject)));
}

/** "Five of them were in Belarusian prisons: Mykola, Natalia, …": a sentence that gives their number and lists them behind a colon. */
export function listedByNumber(scenes: readonly Scene[], count: number, names: NameIndex): PersonSpan[] {
  const colonOf = (scene: Scene) => {
    const [counted] = scene.quantities.filter(({ value, from }) => value === count && from <= opening);
    return counted && scene.sentence.tokens.findIndex((token, at) => at >= counted.to && token.colon);
  };
  return scenes.flatMap((scene) => {
    const colon = colonOf(scene) ?? -1;
    return colon < 0 ? [] : scene.persons.filter((each) => each.from >= colon && !isActing(scene, each, names));
  });
}

const opening = 2; // words

/** A headline gives the family name alone; the text that follows gives it in full. */
function inFull(person: ClaimPerson, scenes: readonly Scene[]): ClaimPerson {
  if (person.subject === null) return person;
  const forms = scenes.flatMap((scene) => scene.persons.filter((other) => other.subject === person.subject));
  return { ...person, as: forms.find((other) => other.as.includes(' '))?.as ?? person.as };
}

/** The sentences of the drafts, and those of today that go on listing or tell where somebody was brought. */
function ownAndListed(
  own: ReadonlySet<Scene>,
  scenes: readonly Scene[],
  apart: ReadonlyMap<Scene, ClaimStatus>,
  isNews: boolean,
): Scene[] {
  if (!isNews) return scenes.filter((scene) => own.has(scene));
  // "Seven may run for president, among them …", far below the pardon: another list.
  const places = [...own].map(({ sentence }) => sentence.index);
  const isNear = ({ sentence }: Scene) => places.some((place) => Math.abs(sentence.index - place) <= listReach);
  const isListed = (scene: Scene) =>
    scene.persons.length > 0 &&
    isNear(scene) &&
    groupOf(scene.sentence, 'designate').length === 0 &&
    !apart.has(scene) &&
    (goesOn(scene) || namesThem(scene, scenes)) &&
    !isAbroad(scene) &&
    !isOfHeldBefore(scene, scenes) &&
    !isOfRussianPrison(scene);
  return scenes.filter((scene) => own.has(scene) || isListed(scene));
}

const listReach = 5; // sentences

function add(found: Map<string, ClaimPerson>, person: PersonSpan): void {
  const key = person.subject ?? person.name;
  const known = found.get(key);
  if (known && known.as.length >= person.as.length) return;
  found.set(key, { subject: person.subject, name: person.name, as: person.as });
}
