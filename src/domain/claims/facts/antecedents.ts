// Whom a release told in a clause is about: the one named right before it, or those whom the sentence before names.
import type { NameIndex } from '../../names/compile-names.ts';
import type { Draft } from '../drafts.ts';
import type { PersonSpan, Scene } from '../scene.ts';
import { cueBetween, overlaps } from '../words/between.ts';
import { cuesOf, cuesOfAny, startsAt } from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { distinct } from './counted-by-names.ts';
import { isActing } from './roles.ts';

/** "Its producer dedicated it to the cameraman Pavel, whom Belarus freed": the clause is about Pavel, and not about the producer. */
export function besideAntecedent(drafts: readonly Draft[], scene: Scene): ReadonlySet<PersonSpan> {
  const antecedents = drafts.filter((draft) => draft.scene === scene).map(antecedentOf);
  const [first] = antecedents;
  if (!first || antecedents.some((each) => each !== first)) return nobody;
  const listed = listedWith(scene, first);
  return new Set(scene.persons.filter((person) => person.to <= first.from && !listed.has(person)));
}

const nobody: ReadonlySet<PersonSpan> = new Set();

/** Whom the clause of the verb is about: "Pavel, who was freed"; not "Ina, wife of Pavel, was freed". */
function antecedentOf({ scene: { sentence, persons }, trigger: { cue, form } }: Draft): PersonSpan | null {
  const before = persons.findLast(({ to }) => to <= cue.from);
  if (!before || sentence.tokens[before.to]?.breakBefore !== 1) return null;
  const isClause = (form === 'freed' && before.to === cue.from) || startsAt(sentence, ['mode.relative'], before.to);
  const isOpen = sentence.tokens.slice(before.to + 1, cue.from + 1).every((token) => token.breakBefore === 0);
  return isClause && isOpen ? before : null;
}

const joinedReach = 3; // words: "and the businessman"

/** With those named before in one list: "Ina and the blogger Pavel, who were freed". */
function listedWith({ sentence, persons }: Scene, last: PersonSpan): ReadonlySet<PersonSpan> {
  const listed = new Set([last]);
  let next = last;
  for (let at = persons.indexOf(last) - 1; at >= 0; at--) {
    const person = persons[at];
    if (!person || next.from - person.to > joinedReach) break;
    const isParted = sentence.tokens.slice(person.to, next.from + 1).some((token) => token.breakBefore === 1);
    if (!isParted && !cueBetween(sentence, 'say.and', person, next)) break;
    listed.add(person);
    next = person;
  }
  return listed;
}

/** "Pavel, Ina and Aleh spent years in colonies. On Saturday all three were freed": as many as the sentence before names. */
export function namedBeforeAll(drafts: readonly Draft[], scenes: readonly Scene[], names: NameIndex): PersonSpan[] {
  return drafts
    .filter(({ mood }) => mood === 'occurred')
    .flatMap(({ scene }) => {
      const [all] = scene.quantities.filter((each) => isOfAll(scene, each));
      if (!all || namedIn(scene, names).length > 0) return [];
      const before = scenes.slice(0, scene.sentence.index).findLast((each) => namedIn(each, names).length > 0);
      const named = before ? namedIn(before, names) : [];
      return named.length === all.value ? named : [];
    });
}

function namedIn(scene: Scene, names: NameIndex): PersonSpan[] {
  return distinct(scene.persons.filter((person) => !isActing(scene, person, names)));
}

/** "all three", "both"; "both Poles" are none of those named before. */
function isOfAll({ sentence }: Scene, { from, to, value }: Quantity): boolean {
  if (startsAt(sentence, ['arg.people', 'arg.captive'], to)) return false;
  if (value === 2) return cuesOf(sentence, 'say.both').some((both) => both.from === from);
  return cuesOfAny(sentence, ['say.total']).some((all) => all.matched > 1 && overlaps(all, { from, to }));
}
