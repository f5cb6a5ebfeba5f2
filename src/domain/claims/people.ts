// Who was released: persons of the sentences that tell the release, without those who speak or act in them.
import type { NameIndex } from '../names/compile-names.ts';
import type { ClaimPerson } from './claim.ts';
import { type Cue, cuesOf, distance } from './cues.ts';
import type { Draft } from './drafts.ts';
import { asCue, type PersonSpan, type Scene } from './scene.ts';

/** Subjects of these groups act or speak; they are not released. */
const actingGroups = new Set(['official', 'officials', 'propagandist', 'judge']);

export function releasedPeople(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  names: NameIndex,
  apart: ReadonlySet<Scene>,
): ClaimPerson[] {
  const own = new Set(drafts.map((draft) => draft.scene));
  const isNews = drafts[0]?.type === 'prisoner_release' && drafts.some((draft) => draft.mood === 'occurred');
  const found = new Map<string, ClaimPerson>();
  for (const scene of ownAndListed(own, scenes, apart, isNews)) {
    for (const person of scene.persons) {
      if (isActing(scene, person, names)) continue;
      add(found, person);
    }
  }
  return [...found.values()];
}

/** The sentences of the drafts, and those of today that go on listing or tell where somebody was brought. */
function ownAndListed(
  own: ReadonlySet<Scene>,
  scenes: readonly Scene[],
  apart: ReadonlySet<Scene>,
  isNews: boolean,
): Scene[] {
  if (!isNews) return scenes.filter((scene) => own.has(scene));
  return scenes.filter((scene) => own.has(scene) || (scene.persons.length > 0 && !apart.has(scene) && goesOn(scene)));
}

const listing = ['say.among', 'transfer.done', 'liberty.done', 'release.done'];

function goesOn(scene: Scene): boolean {
  const { sentence } = scene;
  const cues = listing.flatMap((key) => cuesOf(sentence, key));
  if (cues.length === 0 || cuesOf(sentence, 'mode.demand').length + cuesOf(sentence, 'say.still').length > 0)
    return false;
  const near = (other: Cue, within: number) => cues.some((cue) => distance(sentence, cue, other) <= within);
  const isOld = scene.times.some(
    (time) => time.freshness === 'old' && !time.since && (time.from <= 3 || near(asCue(time), 4)),
  );
  return !isOld && !cuesOf(sentence, 'mode.not').some((not) => near(not, 3));
}

function add(found: Map<string, ClaimPerson>, person: PersonSpan): void {
  const key = person.subject ?? person.as;
  const known = found.get(key);
  if (known && known.as.length >= person.as.length) return;
  found.set(key, { subject: person.subject, name: person.name, as: person.as });
}

/** Ids of subjects that act: found once per index. */
const actors = new WeakMap<NameIndex, ReadonlySet<string>>();

function actorsAmong(names: NameIndex): ReadonlySet<string> {
  const known = actors.get(names);
  if (known) return known;
  const found = new Set(
    names.people.filter((each) => each.group !== null && actingGroups.has(each.group)).map((each) => each.id),
  );
  actors.set(names, found);
  return found;
}

function isActing(scene: Scene, person: PersonSpan, names: NameIndex): boolean {
  const { sentence } = scene;
  const span = asCue(person);
  if (person.subject !== null && actorsAmong(names).has(person.subject)) return true;
  if (
    sentence.cues.some(
      (cue) => (cue.group === 'authority' || (cue.group === 'say' && cue.form === 'speaker')) && overlaps(cue, span),
    )
  )
    return true;
  const before = (key: string, within: number) =>
    cuesOf(sentence, key).some((cue) => cue.to <= span.from && distance(sentence, cue, span) <= within);
  if (before('say.wife', 1)) return true;
  if (cuesOf(sentence, 'mode.refuse').some((cue) => cue.from >= span.to && distance(sentence, cue, span) <= 3))
    return true;
  const says = cuesOf(sentence, 'say.says').some((cue) => distance(sentence, cue, span) <= 1);
  const isCandidate = before('say.notagent', 3);
  return says || (before('say.agent', 2) && !isCandidate);
}

function overlaps(one: Cue, other: Cue): boolean {
  return one.from < other.to && other.from < one.to;
}
