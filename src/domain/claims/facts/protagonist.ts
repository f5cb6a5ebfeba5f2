// The one person whom an article of a release is about, where the sentence that tells the release does not name them.
import type { NameIndex } from '../../names/compile-names.ts';
import type { Draft } from '../drafts.ts';
import type { PersonSpan, Scene } from '../scene.ts';
import { cuesOf, hasAny, hasCue } from '../words/cues.ts';
import { unitFollows } from './quantities.ts';
import { isActing, isInOffice } from './roles.ts';

/** Null where the sentence names the freed, or the article names nobody or several. `named`: how many are known by name already. */
export function protagonist(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  names: NameIndex,
  named: number,
): PersonSpan | null {
  const told = drafts.find((draft) => draft.mood === 'occurred' && isOfOneUnnamed(draft, names));
  if (!told) return null;
  if (named > 0) return isInCompany(told) ? headlined(scenes, names) : null;
  const { scene } = told;
  const isCounted = scene.quantities.some((each) => !unitFollows(scene, each)) && !isInCompany(told);
  if (isCounted) return null;
  return namedBefore(told, scenes, names) ?? tellsOfThemselves(told, names) ?? headlined(scenes, names);
}

function isOfOneUnnamed({ scene }: Draft, names: NameIndex): boolean {
  return scene.persons.every((person) => isActing(scene, person, names));
}

/** "The blogger was taken to Lithuania with thirteen other prisoners." */
function isInCompany({ scene }: Draft): boolean {
  const { sentence, quantities } = scene;
  return quantities.length > 0 && hasAny(sentence, ['say.with', 'say.others']);
}

/** "Sannikau is home. He was told that …": the one person that the article named before. */
function namedBefore(told: Draft, scenes: readonly Scene[], names: NameIndex): PersonSpan | null {
  const before = scenes
    .slice(0, told.scene.sentence.index)
    .map((scene) => ({ scene, persons: scene.persons.filter((person) => !isActing(scene, person, names)) }))
    .findLast(({ persons }) => persons.length > 0);
  if (!before) return null;
  const isJailed = hasAny(before.scene.sentence, ['arg.prison', 'arg.captive']);
  const isMeant = hasCue(told.scene.sentence, 'say.he') || isJailed || isDescribed(told.scene);
  return isMeant ? only(before.persons) : null;
}

/** "pardoned the 29-year-old": somebody told of by age was named before. */
function isDescribed({ sentence }: Scene): boolean {
  return cuesOf(sentence, 'say.age').some((age) => sentence.tokens[age.from]?.tied === true);
}

/** "Blogger Pratasevich said that he had signed the papers on his pardon": who tells it is who it is about. */
function tellsOfThemselves({ scene }: Draft, names: NameIndex): PersonSpan | null {
  const { sentence, persons } = scene;
  const speakers = persons.filter((person) => !isInOffice(scene, person, names));
  const isOwn = hasCue(sentence, 'say.he') || sentence.block === 'title';
  return isOwn ? only(speakers) : null;
}

/** The one person of the headline. */
function headlined(scenes: readonly Scene[], names: NameIndex): PersonSpan | null {
  const titles = scenes.filter(({ sentence }) => sentence.block === 'title');
  return only(titles.flatMap((scene) => scene.persons.filter((person) => !isActing(scene, person, names))));
}

function only(persons: readonly PersonSpan[]): PersonSpan | null {
  const ids = new Set(persons.map((person) => person.subject ?? person.name));
  return ids.size === 1 ? (persons[0] ?? null) : null;
}
