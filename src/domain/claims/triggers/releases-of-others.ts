// Releases that are none of Belarus's news: of another country's court or prison, or of those who are named as absent.

import { asCue, type Scene, type Setting } from '../scene.ts';
import { follows, joinedByAnd, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasCue,
  isNear,
  type Sentence,
} from '../words/cues.ts';
import { otherStates, type Trigger, tellingForms } from './trigger.ts';

export function isOfOthers({ sentence, times }: Scene, each: Trigger, setting: Setting): boolean {
  const { cue } = each;
  const isForeign =
    isOfForeignCourt(sentence, cue) ||
    isOfForeignPrison(sentence, cue) ||
    isJailedAbroad(sentence) ||
    isLetGoAbroad(sentence, each);
  // "was not among those freed in June": they were.
  const isDatedBack = times.some(
    (time) => time.freshness === 'old' && distance(sentence, cue, asCue(time)) <= datedReach,
  );
  return (
    isForeign ||
    (!isDatedBack && isOfWhoIsAbsent(sentence, each)) ||
    isBroughtIn(sentence, each) ||
    isOfSmugglers(sentence, each, setting) ||
    isSwapOfWar(sentence, each, setting)
  );
}

/** "Russia and Ukraine begin a prisoner swap on the Belarus border": who swaps stands before, and Belarus is only where. */
function isSwapOfWar(sentence: Sentence, { cue: { group, from } }: Trigger, { war }: Setting): boolean {
  if (group !== 'swap' && group !== 'transfer') return false;
  const isBefore = (key: string) => cuesOf(sentence, key).some(({ to }) => to <= from);
  return war > 0 && isBefore('topic.foreign') && !isBefore('topic.by');
}

/** "Two smuggling suspects let go near Vilnius. The men flew contraband from Belarus": where Belarus is named no oftener than the goods, it is only where they come from. */
function isOfSmugglers(sentence: Sentence, { cue }: Trigger, { smuggling, belarus }: Setting): boolean {
  if (smuggling < 2 || smuggling < belarus || cue.group === 'pardon' || cue.group === 'swap') return false;
  return !cuesOf(sentence, 'topic.by').some(
    (by) => by.to <= cue.from && !endsAt(sentence, ['journey.source'], by.from),
  );
}

/** "the released Russians were taken to Belarus": whoever is brought into the country was not let out of it. */
function isBroughtIn(sentence: Sentence, { form, cue }: Trigger): boolean {
  if (form !== 'freed') return false;
  const isOfBelarus = (way: Cue) => cuesOf(sentence, 'topic.by').some((by) => overlaps(by, way));
  return cuesOf(sentence, 'transfer.none').some((way) => way.from >= cue.to && isOfBelarus(way));
}

/** "A Belarusian who had been jailed in Poland returned home": whoever the sentence tells of was held by another country. */
function isJailedAbroad(sentence: Sentence): boolean {
  // "Exchanged ten prisoners for two agents held in Poland": the other side of a swap sat elsewhere.
  if (groupOf(sentence, 'swap').length > 0) return false;
  const held = cuesOfAny(sentence, ['detain.state', 'detain.held', 'quiet.detained']);
  const places = groupOf(sentence, 'authority').filter(({ from }) =>
    cuesOf(sentence, 'time.in').some(
      (within) => within.to === from && held.some(({ to }) => to >= within.from && to <= from),
    ),
  );
  return places.length > 0 && places.every((place) => place.form !== 'BY' && !isJoinedByBelarus(sentence, place));
}

/** "whom they held in Russia and Belarus" */
function isJoinedByBelarus(sentence: Sentence, place: Cue): boolean {
  return cuesOf(sentence, 'authority.BY').some((belarus) => joinedByAnd(sentence, place, belarus));
}

const letGo = new Set(['release', 'pardon', 'discharge']);

/** "In Budapest they freed an Italian", "In Warschau ist ein Spion freigelassen worden": another country's place opens the sentence or stands right before the verb, and Belarus nowhere. Behind the verb it may be where they go. */
function isLetGoAbroad(sentence: Sentence, { cue, form }: Trigger): boolean {
  if (!letGo.has(cue.group) || !tellingForms.has(form) || hasCue(sentence, 'topic.by')) return false;
  const places = cuesOf(sentence, 'time.in');
  return otherStates(sentence).some(({ from, to }) =>
    places.some((within) => within.to === from && (within.from === 0 || to === cue.from)),
  );
}

const prisonReach = 4;
const talksReach = 3; // "переговоров Лукашенко с Джоном Коулом"

/** "A Belarusian walked out of a Warsaw jail": a prison that is another country's. */
function isOfForeignPrison(sentence: Sentence, cue: Cue): boolean {
  // One word may be a prison and who sits in it: "31 Ukrainian prisoners".
  const captives = cuesOf(sentence, 'arg.captive');
  const prisons = cuesOf(sentence, 'arg.prison').filter(
    (each) => distance(sentence, each, cue) <= prisonReach && !captives.some((captive) => overlaps(captive, each)),
  );
  // "after talks with Coale prison gates opened": whom one talks with holds nobody.
  const talks = groupOf(sentence, 'contact');
  const isTalkedWith = (other: Cue) => talks.some((talk) => follows(other, talk, talksReach));
  const others = [...otherStates(sentence), ...cuesOf(sentence, 'topic.foreign')].filter((each) => !isTalkedWith(each));
  const isOthers = (prison: Cue) =>
    sentence.tokens[prison.from]?.breakBefore === 0 && others.some((other) => other.to === prison.from);
  return prisons.length > 0 && prisons.every(isOthers);
}

/** "is not on the list of the pardoned", "left off the list of those freed": they are named to say who is not among them. */
function isOfWhoIsAbsent(sentence: Sentence, { form, cue }: Trigger): boolean {
  if (form === 'refused' || (cue.group !== 'pardon' && form !== 'freed')) return false;
  return isNear(sentence, 'release.absent', cue, absentReach);
}

const absentReach = 3;
const datedReach = 6; // words: "among the prisoners whom Minsk released in June"

/** "A Warsaw court let a Belarusian go": another country's justice. */
function isOfForeignCourt(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'court.done').some((court) => {
    const owner = groupOf(sentence, 'authority').find((each) => distance(sentence, each, court) <= 1);
    return court.to <= cue.from && owner !== undefined && owner.form !== 'BY';
  });
}
