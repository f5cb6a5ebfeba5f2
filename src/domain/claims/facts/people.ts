// Who was released: persons of the sentences that tell the release, without those who speak or act in them.

import type { NameIndex } from '../../names/compile-names.ts';
import type { ClaimPerson } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, inOrder } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { protagonist } from './protagonist.ts';
import { asideWith, isActing } from './roles.ts';

export function releasedPeople(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  names: NameIndex,
  apart: ReadonlySet<Scene>,
): ClaimPerson[] {
  const own = new Set(drafts.map((draft) => draft.scene));
  const isNews = drafts[0]?.type === 'prisoner_release' && drafts.some((draft) => draft.mood === 'occurred');
  const found = new Map<string, ClaimPerson>();
  const told = ownAndListed(own, scenes, apart, isNews);
  const isNameless = told.every((scene) => scene.persons.every((each) => isActing(scene, each, names)));
  const heldUntilNow = isNews && isNameless ? scenes.filter((scene) => isOfHeldUntilNow(scene, own)) : [];
  for (const scene of [...told, ...heldUntilNow]) {
    for (const person of scene.persons) {
      if (!isActing(scene, person, names)) add(found, person);
    }
  }
  const alone = isNews ? protagonist(drafts, scenes, names, found.size) : null;
  if (alone) add(found, alone);
  return [...found.values()].map((person) => (person.as.includes(' ') ? person : inFull(person, scenes)));
}

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
  apart: ReadonlySet<Scene>,
  isNews: boolean,
): Scene[] {
  if (!isNews) return scenes.filter((scene) => own.has(scene));
  const isListed = (scene: Scene) => scene.persons.length > 0 && !apart.has(scene) && goesOn(scene) && !isAbroad(scene);
  return scenes.filter((scene) => own.has(scene) || isListed(scene));
}

const heldReach = 3; // words
const sentencesBehind = 3;

/** "Two priests are free. Andrzej Yukhnevich had been sentenced to 13 years": right behind a release that names nobody, who had been held. */
function isOfHeldUntilNow({ sentence }: Scene, own: ReadonlySet<Scene>): boolean {
  const isBehind = [...own].some(
    (scene) => scene.sentence.index < sentence.index && sentence.index - scene.sentence.index <= sentencesBehind,
  );
  if (!isBehind || hasCue(sentence, 'say.still') || hasCue(sentence, 'say.others')) return false;
  const held = groupOf(sentence, 'detain');
  return cuesOf(sentence, 'time.had').some((had) =>
    held.some((cue) => cue.to > had.to && cue.from - had.to <= heldReach && !breaksBetween(sentence, had, cue)),
  );
}

/** "The others, among them …, came back from Russia." */
function isAbroad({ sentence }: Scene): boolean {
  const sources = [...cuesOf(sentence, 'journey.source'), ...cuesOf(sentence, 'time.in')];
  return cuesOf(sentence, 'topic.foreign').some((place) => sources.some((source) => source.to === place.from));
}

const listing = ['say.among', 'say.next', 'transfer.done', 'liberty.done', 'release.done'];

/** "Among them is …", "The others are …", "Zu ihnen gehört …": a sentence that goes on with the list. */
function goesOn(scene: Scene): boolean {
  const { sentence } = scene;
  const cues = listing.flatMap((key) => cuesOf(sentence, key));
  const near = (other: Cue, within: number) => cues.some((cue) => distance(sentence, cue, other) <= within);
  const isAsked = cuesOf(sentence, 'mode.demand').some((demand) =>
    cues.some((cue) => isAskedBy(sentence, demand, cue)),
  );
  if (cues.length === 0 || isAsked || tellsOfTheRest(sentence)) return false;
  const isOld = scene.times.some(
    (time) =>
      time.freshness === 'old' &&
      !time.since &&
      !isAttribute(sentence, time.to) &&
      asideWith(scene, time) === null &&
      (time.from <= 3 || near(asCue(time), 4)),
  );
  return !isOld && !cuesOf(sentence, 'mode.not').some((not) => near(not, 3));
}

/** A demand reaches over commas to a list ("free them all, among them …"), not to another verb ("…, went to Ukraine"). */
function isAskedBy(sentence: Sentence, demand: Cue, cue: Cue): boolean {
  return cue.group === 'say' || !breaksBetween(sentence, ...inOrder(demand, cue));
}

/** "those who remain"; a word that also means "the others" (pozostałych, остальных) does not count. */
function tellsOfTheRest(sentence: Sentence): boolean {
  const others = cuesOf(sentence, 'say.others');
  return cuesOf(sentence, 'say.still').some((still) => !others.some((other) => other.from === still.from));
}

/** "the former candidate", "der frühere Bewerber": what dates an office dates nothing else. */
function isAttribute(sentence: Sentence, at: number): boolean {
  return ['say.agent', 'say.notagent'].some((key) => cuesOf(sentence, key).some((cue) => cue.from === at));
}

function add(found: Map<string, ClaimPerson>, person: PersonSpan): void {
  const key = person.subject ?? person.name;
  const known = found.get(key);
  if (known && known.as.length >= person.as.length) return;
  found.set(key, { subject: person.subject, name: person.name, as: person.as });
}
