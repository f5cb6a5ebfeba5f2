// Who is brought, handed over or comes home: captives, the freed, somebody jailed; amid captives also people of today.
import { isForeign } from '../lands.ts';
import { asCue, heldPersons, type Scene, type Setting } from '../scene.ts';
import { subjectAcrossAside } from '../words/across-aside.ts';
import { cueBetween, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, endsAt, groupOf, hasCue, isNear, type Sentence, startsAt } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isMovedAfterPrison } from './after-prison.ts';
import { personReach } from './freed-by-name.ts';
import { handedOver, isOfficial, takenOut, watchedHandedOver } from './handed-over.ts';
import { canTravel, isJourneyOfThoseAround, isToWard } from './travellers.ts';
import { freedKeys, nearest, otherStates, tellingForms } from './trigger.ts';

/** Who is brought, handed over or comes: captives, the freed, somebody jailed; in an article about captives also people of today. */
export function transferredBy(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  const { sentence } = scene;
  if (isJourneyOfFreed(scene) || isJourneyOfThoseAround(scene, cue)) return null;
  // "The band came home with former prisoners": they were free before.
  if (cuesOf(sentence, 'arg.former').some((former) => overlaps(former, cue))) return null;
  if (isToWard(scene, cue) || isIntoBelarus(sentence, cue)) return null;
  const captive =
    nearest(sentence, cue, ['arg.captive', ...freedKeys], 10) ??
    nearest(sentence, cue, ['arg.prison'], 6) ??
    subjectAcrossAside(sentence, cue) ??
    detainedBeside(sentence, cue) ??
    (isMovedAfterPrison(sentence, cue) ? cue : null) ??
    nearest(sentence, cue, ['swap.noun'], 14) ??
    (isGivenUp(sentence, cue) ? heldBeside(scene, cue) : null);
  if (captive && !canTravel(scene, captive, cue)) return null;
  if (captive || !tellingForms.has(cue.form)) return captive;
  const known = watchedHandedOver(scene, cue);
  if (known || cue.form === 'now') return known;
  const handed = setting.captives > 0 ? (handedOver(scene, cue) ?? takenOut(sentence, cue)) : null;
  if (handed || setting.captives < 2) return handed;
  if (!hasTime(scene.times, 'fresh')) return null;
  const counted = scene.quantities.some((quantity) => distance(sentence, cue, asCue(quantity)) <= 6);
  const watched = scene.persons.find(
    (person) => person.subject !== null && !isOfficial(sentence, person) && distance(sentence, cue, asCue(person)) <= 8,
  );
  if (watched) return asCue(watched);
  return counted ? nearest(sentence, cue, ['arg.people'], 6) : null;
}

/** "Посланник, который привёз 14 политзаключённых, снова прилетел в Минск": into the country leads no way out. */
function isIntoBelarus(sentence: Sentence, { to }: Cue): boolean {
  return into.has(sentence.tokens[to - 1]?.word ?? '') && startsAt(sentence, ['topic.by'], to);
}

const into = new Set('в во у ў до do to into nach'.split(' '));

/** Somebody of the watchlist who was in prison until then. */
export function heldBeside(scene: Scene, cue: Cue): Cue | null {
  return heldPersons(scene).find((span) => distance(scene.sentence, cue, span) <= personReach) ?? null;
}

const endReach = 6;

/** To another country, or home: not from one prison to the next. */
function isGivenUp(sentence: Sentence, cue: Cue): boolean {
  if (hasCue(sentence, 'arg.prison')) return false;
  const ends = [...cuesOf(sentence, 'journey.home'), ...otherStates(sentence)];
  return ends.some((end) => distance(sentence, end, cue) <= endReach);
}

const freeingKeys = [...freedKeys, 'release.done', 'pardon.done', 'liberty.done'];
const freedReach = 4;

/** "Freed in December, she flew to Berlin today": the release is dated long ago, the journey is another matter. */
function isJourneyOfFreed({ sentence, times }: Scene): boolean {
  const old = times.filter((time) => time.freshness === 'old');
  return old.some((time) => freeingKeys.some((key) => isNear(sentence, key, time, freedReach)));
}

/** Somebody jailed, unless another country's police did it. */
function detainedBeside(sentence: Sentence, cue: Cue): Cue | null {
  const detained = nearest(sentence, cue, ['detain.done', 'detain.state'], 16);
  if (!detained) return null;
  // "Among those exchanged there was not the journalist who sits in prison": not the one who came.
  if (cueBetween(sentence, 'mode.not', cue, detained)) return null;
  const jailer = groupOf(sentence, 'authority').findLast((other) => other.to <= detained.from);
  // "seized in Moscow and convicted in Minsk": where it is only a place, another verb stands before the "and".
  const isPlace = jailer && endsAt(sentence, ['time.in'], jailer.from) && startsAt(sentence, ['say.and'], jailer.to);
  const isOther = detained.form === 'done' && jailer && !isPlace && isForeign(jailer) && detained.from - jailer.to <= 2;
  return isOther ? null : detained;
}
