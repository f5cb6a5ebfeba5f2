// Releases told by the way home alone: "fifteen political prisoners rolled across the checkpoint", "she is back from the colony".
// A journey is a release where a captive makes it, or where it starts in a prison; where it ends matters only for the former.

import { asCue, heldPersons, type Scene, type Setting, watchedPersons } from '../scene.ts';
import { cueBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, isNear, type Sentence } from '../words/cues.ts';
import { afterKeys, hasTime } from '../words/dates.ts';
import { isBehindDeterminer } from '../words/forms.ts';
import { isAfterPrison, isNearHome } from './after-prison.ts';
import { areThere, type Journey } from './counted-there.ts';
import { heldPeople } from './held-people.ts';
import { isInBelarus, sinceThen } from './home-since.ts';
import { convictedAbroad, isAboard, isCountedAtBorder, isInside } from './passengers.ts';
import { canTravel, isJourneyOfThoseAround } from './travellers.ts';
import { freedKeys, isBelarusian, type Trigger, trigger } from './trigger.ts';

const kin = ['arg.around', 'journey.home'];
const travellerReach = 10;
const endReach = 6;
const beside = 2;

/** Words of a journey count only where nothing plainer tells a release in the sentence. */
export function homecomingTriggers(scene: Scene, setting: Setting, told: readonly Trigger[]): Trigger[] {
  // "died in the hospital to which he was brought from the colony"
  if (
    told.some(({ form }) => form !== 'noun' && form !== 'freed') ||
    isLookingBack(scene) ||
    groupOf(scene.sentence, 'death').length > 0
  )
    return [];
  // "was brought from the prison to a hospital"; not "buses with 114 prisoners pulled up at a hospital in Chernihiv"
  if (hasCue(scene.sentence, 'quiet.ward') && !hasCue(scene.sentence, 'journey.vehicle')) return [];
  const [found] = [
    ...journeysOf(scene, setting),
    ...statesOf(scene, setting),
    ...companyOf(scene),
    ...passengersOf(scene),
    ...sinceThen(scene),
    ...areThere(scene),
    ...reunionsOf(scene, setting),
  ];
  if (!found) return [];
  const homecoming = trigger('prisoner_release', null, { ...found.journey, form: 'done' }, found.traveller, 0.6);
  return isBelarusian(scene, homecoming, setting) ? [homecoming] : [];
}

function journeysOf(scene: Scene, setting: Setting): Journey[] {
  const { sentence } = scene;
  // "thanked him for the return of civilians": a noun
  const journeys = cuesOfAny(sentence, ['journey.done', 'journey.now']).filter(
    (journey) => journey.key === 'journey.done' || !isBehindDeterminer(sentence, journey),
  );
  return journeys.flatMap((journey): Journey[] => {
    const isFromPrison = prisonLeft(sentence, journey) !== undefined || isAfterPrison(sentence, journey);
    const traveller = isFromPrison ? travellerFrom(scene, journey, setting) : captiveHome(scene, journey);
    return traveller ? [{ journey, traveller }] : [];
  });
}

/** "from the colony", "из гомельской колонии"; not "from the prison hospital back to his cell". */
function prisonLeft(sentence: Sentence, journey: Cue): Cue | undefined {
  const sources = cuesOf(sentence, 'journey.source');
  const prisons = cuesOf(sentence, 'arg.prison').filter((each) => distance(sentence, each, journey) <= travellerReach);
  const isSource = (prison: Cue) => sources.some((source) => follows(prison, source, beside));
  return prisons.every(isSource) ? prisons[0] : undefined;
}

function travellerFrom(scene: Scene, journey: Cue, setting: Setting): Cue | undefined {
  const { sentence } = scene;
  if (isJourneyOfThoseAround(scene, journey)) return undefined;
  const people = cuesOfAny(sentence, ['arg.captive', 'arg.people', 'say.he']);
  const all = [...people, ...scene.persons.map(asCue), ...scene.quantities.map(asCue)];
  const near = all.filter((each) => distance(sentence, each, journey) <= travellerReach);
  const found = near.find((each) => canTravel(scene, each, journey));
  if (near.length > 0 && !found) return undefined;
  return found ?? (setting.captives > 1 ? journey : undefined);
}

/** A captive, not somebody once freed, who comes home or abroad; "a bus with former prisoners has arrived from Belarus". */
function captiveHome(scene: Scene, journey: Cue): Cue | undefined {
  if (!isNearHome(scene.sentence, journey)) {
    if (!isNear(scene.sentence, 'say.outofbelarus', journey, endReach)) return undefined;
    const captive = captiveBeside(scene, journey);
    return captive && isAboard(scene.sentence, captive) ? captive : undefined;
  }
  return convictedAbroad(scene.sentence, journey) ?? captiveBeside(scene, journey);
}

function captiveBeside(scene: Scene, journey: Cue): Cue | undefined {
  const { sentence } = scene;
  const freed = cuesOfAny(sentence, freedKeys);
  const isToday = (captive: Cue) => isAboard(sentence, captive) || isCountedAtBorder(scene, captive);
  return [...cuesOf(sentence, 'arg.captive'), ...heldPersons(scene), ...heldPeople(sentence), ...freed].find(
    (captive) =>
      (distance(sentence, captive, journey) <= travellerReach || isInside(sentence, captive, journey)) &&
      (isToday(captive) || !freed.some((each) => each.from <= captive.from && each.to >= captive.to)) &&
      canTravel(scene, captive, journey),
  );
}

/** "hugged her husband in Vilnius": whoever holds a captive in their arms has them back; on a visit or in court nobody does. */
function reunionsOf(scene: Scene, setting: Setting): Journey[] {
  const { sentence } = scene;
  if (sentence.block === 'body' || hasCue(sentence, 'quiet.visit') || groupOf(sentence, 'court').length > 0) return [];
  return cuesOf(sentence, 'journey.embrace').flatMap((journey): Journey[] => {
    // "The photo: Kalesnikava hugs her father" may be of a visit.
    if (cuesOf(sentence, 'quiet.thing').some((thing) => thing.to <= journey.from)) return [];
    const traveller = captiveBeside(scene, journey) ?? kinEmbraced(scene, journey, setting);
    return traveller ? [{ journey, traveller }] : [];
  });
}

/** "The prisoner's daughter embraced her mother": kin right behind the verb, somebody before it, in an article about captives. */
function kinEmbraced({ sentence, persons }: Scene, journey: Cue, setting: Setting): Cue | undefined {
  if (setting.captives === 0) return undefined;
  const who = [...cuesOf(sentence, 'arg.captive'), ...persons.map(asCue)];
  if (!who.some((each) => each.to <= journey.from && distance(sentence, each, journey) <= travellerReach))
    return undefined;
  return cuesOf(sentence, 'arg.around').find((kin) => follows(kin, journey, beside));
}

/** "Babaryka and Kalesnikava are already in Chernihiv with 112 other captives". */
function companyOf({ sentence, persons, quantities }: Scene): Journey[] {
  if (persons.length === 0) return [];
  const places = cuesOfAny(sentence, ['journey.home', 'journey.state']);
  return places.flatMap((journey) => {
    const count = quantities.find(({ from }) => {
      const joined = cuesOf(sentence, 'say.with').find((cue) => cue.from >= journey.to && cue.to <= from);
      return joined !== undefined && from - joined.to <= beside && joined.from - journey.to <= endReach;
    });
    const traveller = cuesOf(sentence, 'arg.captive').find(
      (captive) => count !== undefined && follows(captive, count, beside),
    );
    return traveller ? [{ journey, traveller }] : [];
  });
}

/** "On board are 52 prisoners of Belarusian colonies", "In it: nineteen captives" behind a bus: several, counted; where the bus goes is told before. */
function passengersOf(scene: Scene): Journey[] {
  const inside = scene.isOfRide ? cuesOf(scene.sentence, 'journey.inside').filter(({ from }) => from === 0) : [];
  return [...cuesOf(scene.sentence, 'journey.aboard'), ...inside].flatMap((journey) => {
    const traveller = captiveBeside(scene, journey);
    const isCounted = scene.quantities.some(
      ({ value, from, to }) => value > 1 && from >= journey.to && to <= (traveller?.from ?? 0),
    );
    return traveller && isCounted && traveller.from >= journey.to ? [{ journey, traveller }] : [];
  });
}

/** "Political prisoner Statkevich home": the first words of an article about captives that end where somebody is; below a headline with a day of these, "… is at home, his family said on Monday". */
function statesOf(scene: Scene, setting: Setting): Journey[] {
  const { sentence } = scene;
  const held = setting.captives + (sentence.block === 'title' ? setting.jailed : 0);
  if (sentence.index > 0 && !(sentence.block === 'lead' && hasTime(scene.times, 'fresh'))) return [];
  const states = held === 0 ? [] : cuesOf(sentence, 'journey.state');
  const places = sentence.index > 0 ? [] : placesOfHeld(scene);
  const served = thereAfterPrison(scene);
  if (served) return [served];
  return [...states, ...places].flatMap((journey) => {
    const isOpen = sentence.tokens[journey.to]?.breakBefore === 0;
    if (isOpen && !isAfterTerm(scene, journey) && !isInBelarus(sentence, journey)) return [];
    const all = [...cuesOf(sentence, 'arg.captive'), ...watchedPersons(scene)];
    const near = all.filter((each) => each.to <= journey.from && journey.from - endOfName(scene, each) <= beside);
    // "The prisoner's son is at home"
    const isKins = (each: Cue) => kin.some((key) => cueBetween(sentence, key, each, journey));
    const traveller = near.find((each) => canTravel(scene, each, journey) && !isKins(each));
    return traveller ? [{ journey, traveller }] : [];
  });
}

/** "Andrzej Borowski is in Poland after five years in prison, the prime minister announced on Thursday": nothing but a day of these makes it news. */
function thereAfterPrison(scene: Scene): Journey | undefined {
  const { sentence, times } = scene;
  const [first] = scene.persons;
  if (!first || !hasTime(times, 'fresh')) return undefined;
  const reach = sentence.verbLast ? travellerReach : beside; // "ist nach fünf Jahren Haft in Polen"
  const isThere = (home: Cue) =>
    cuesOfAny(sentence, beingKeys).some((be) => follows(home, be, reach) && be.from >= first.to) &&
    isAfterPrison(sentence, home) &&
    !cuesOfAny(sentence, ['mode.relative', 'mode.query']).some((who) => follows(home, who, endReach));
  const journey = cuesOf(sentence, 'journey.home').find(isThere);
  return journey && { journey, traveller: asCue(first) };
}

const beingKeys = ['mode.been', 'journey.stays'];

/** "Poczobut in Poland": where somebody is who was held until these days. */
function placesOfHeld(scene: Scene): Cue[] {
  const { sentence } = scene;
  const held = heldPersons(scene);
  const places = cuesOf(sentence, 'time.in');
  return cuesOf(sentence, 'journey.home').filter(
    (home) => places.some((place) => place.to === home.from) && held.some((person) => follows(home, person, beside)),
  );
}

/** "hostage of the regime Natallia Zakharenka home": the name ends what tells who she is. */
function endOfName({ persons }: Scene, { to }: Cue): number {
  return persons.find((person) => person.from >= to && person.from - to <= beside)?.to ?? to;
}

/** "home in Minsk after 16 months": what follows tells how long it took. */
function isAfterTerm({ sentence }: Scene, journey: Cue): boolean {
  const after = cuesOfAny(sentence, afterKeys).find((cue) => follows(cue, journey, beside));
  if (!after) return false;
  return groupOf(sentence, 'time').some(
    ({ form, from }) => /^(?:month|year)$/.test(form) && from >= after.to && from - after.to <= beside,
  );
}

function isLookingBack({ sentence, times }: Scene): boolean {
  return hasTime(times, 'old') || hasCue(sentence, 'topic.pow');
}
