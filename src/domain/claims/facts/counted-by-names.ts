// Where no number stands, the persons who are named as released are its count, unless they are examples.

import type { ClaimPerson } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import { alsoKeys, type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, startsAt } from '../words/cues.ts';
import { appositionTo, asideWith } from './appositions.ts';
import { isOfArrest } from './beside-the-freed.ts';
import { countedByName, singlesBeside } from './company.ts';
import type { Count } from './counts.ts';
import { goesOn } from './listing.ts';
import { isOfOneUnnamed } from './one-unnamed.ts';
import { isSamePerson } from './surnames.ts';

/** `around` are sentences beside those of the drafts: "With him came out Ina and a US citizen." */
export function countOfNamed(
  drafts: readonly Draft[],
  people: readonly ClaimPerson[],
  around: readonly Scene[] = [],
): Count {
  const none: Count = { count: null, countIs: null };
  const [main] = drafts;
  if (!main?.type.startsWith('prisoner')) return none;
  if (people.length === 0) return isOfOneUnnamed(drafts) ? { count: 1, countIs: 'exact' } : none;
  const scenes = [...new Set(drafts.map(({ scene }) => scene))];
  const further = around.filter((scene) => hasCue(scene.sentence, 'say.withhim') && goesOn(scene));
  const beside = [...scenes, ...further].map(countedByName).find((each) => each !== null);
  if (beside) return { count: beside, countIs: 'exact' };
  if (isListed(main.scene, people) || scenes.some(tellsOfOthers)) return none;
  const chains = scenes.filter((scene) => !isListed(scene, people)).map((scene) => chainIn(scene, people));
  // "Sannikov is home. His aide Bondarenko was let go too": all whom sentences without examples name.
  const isWhole =
    chains.length === scenes.length && chains.every((chain, at) => chain.length > 0 || namesNobody(scenes[at], people));
  const told = isWhole ? chains.flat() : (chains.find((chain) => chain.length > 0) ?? []);
  const unnamed = scenes.reduce((sum, scene) => sum + singlesBeside(scene, namedIn(scene, people)), 0);
  if (told.length > 0) return { count: distinct(told).length + unnamed, countIs: 'exact' };
  const isAlone = people.length === 1 && drafts.every((draft) => !hasCue(draft.scene.sentence, 'arg.captive'));
  return isAlone ? { count: 1, countIs: 'exact' } : none;
}

/** The named of a sentence where no word parts them: "Kim and the businessman Parsiukevich". */
function chainIn(scene: Scene, people: readonly ClaimPerson[]): PersonSpan[] {
  const named = namedIn(scene, people);
  const isNext = (person: PersonSpan, before: PersonSpan | undefined) =>
    before === undefined || person.from - before.to <= 2 || isJoined(scene, before, person);
  return named.every((person, at) => isNext(person, named[at - 1])) ? named : [];
}

function isJoined(scene: Scene, one: PersonSpan, other: PersonSpan): boolean {
  const { sentence } = scene;
  // "Yuliya, founder of the club, and her colleague Alla"
  const to = appositionTo(scene, one)?.to ?? one.to;
  const isShort = other.from - to <= joinedReach && !breaksBetween(sentence, { from: one.from, to }, other, 'strong');
  return isShort && startsAt(sentence, ['say.and'], to);
}

const joinedReach = 7; // "and the businessman from Vitsebsk"

export function distinct(persons: readonly PersonSpan[]): PersonSpan[] {
  return persons.filter((person, at) => !persons.slice(0, at).some((other) => isSamePerson(other, person)));
}

function namesNobody(scene: Scene | undefined, people: readonly ClaimPerson[]): boolean {
  return scene !== undefined && namedIn(scene, people).length === 0;
}

/** "freed along with several other political prisoners": nobody says how many; whose release is asked for was not freed. */
function tellsOfOthers({ sentence, persons }: Scene): boolean {
  // "Another former prisoner, Dmitri": the one who is named.
  const isNamed = ({ to }: Cue) => persons.some((person) => person.from === to);
  const isAsked = ({ from }: Cue) => cuesOf(sentence, 'mode.demand').some((demand) => demand.to <= from);
  return cuesOf(sentence, 'say.others').some(
    (cue) =>
      !isAsked(cue) && cuesOf(sentence, 'arg.captive').some((captive) => follows(captive, cue, 1) && !isNamed(captive)),
  );
}

function namedIn(scene: Scene, people: readonly ClaimPerson[]): PersonSpan[] {
  return scene.persons.filter((person) => people.some((each) => keyOf(each) === keyOf(person)));
}

/** "among them Ales …", "Ales … and others": the named are not all. */
function isListed(scene: Scene, people: readonly ClaimPerson[]): boolean {
  const { sentence } = scene;
  // "Freed Alexander Kozulin, the most prominent opponent": what describes somebody lists nobody.
  const describes = (cue: Cue) => scene.persons.some((person) => person.to === cue.from) || isOfAside(scene, cue);
  const alsoWords = cuesOfAny(sentence, alsoKeys);
  // "Arrested together with …", "are already in Poland", "were also let go" list nobody.
  const lists = (cue: Cue) =>
    !isOfArrest(sentence, cue) &&
    !isWithOfficials(scene, cue) &&
    !isOfActor(scene, cue, people) &&
    !alsoWords.some((also) => overlaps(also, cue)) &&
    !cuesOf(sentence, 'liberty.done').some((free) => overlaps(free, cue));
  if (cuesOf(sentence, 'say.among').some(lists)) return true;
  if (cuesOf(sentence, 'say.next').some((cue) => !describes(cue) && lists(cue))) return true;
  return namedIn(scene, people).some((person) =>
    cuesOf(scene.sentence, 'say.others').some((cue) => distance(scene.sentence, cue, asCue(person)) <= othersReach),
  );
}

const othersReach = 3;

/** "…, regarded as the most prominent prisoner, has been released", but not "…, the best known of the freed": a clause behind a name says who that is. */
function isOfAside(scene: Scene, cue: Cue): boolean {
  const aside = asideWith(scene, cue);
  if (aside === null || cue.from === aside.from) return false;
  return !groupOf(scene.sentence, 'release').some((freed) => freed.from >= cue.to && freed.to <= aside.to);
}

const officials = ['say.agent', 'say.guest', 'say.envoy', 'say.source'];
const officialsReach = 2; // "with U.S. diplomats"

/** "Crossed the border with American diplomats", "left together with the governor": who brings somebody is none of the freed. */
function isWithOfficials({ sentence }: Scene, cue: Cue): boolean {
  return cuesOfAny(sentence, officials).some((office) => follows(office, cue, officialsReach));
}

/** "Oleg Kozhemyako, head of the region, drove with her to the border": with whom an official went. */
function isOfActor({ sentence, persons }: Scene, cue: Cue, people: readonly ClaimPerson[]): boolean {
  if (cue.key !== 'say.next' || !cuesOf(sentence, 'say.with').some((word) => overlaps(word, cue))) return false;
  const before = persons.findLast((person) => person.to <= cue.from);
  return before !== undefined && !people.some((each) => keyOf(each) === keyOf(before));
}

export function keyOf(person: { readonly subject: string | null; readonly name: string }): string {
  return person.subject ?? person.name;
}
