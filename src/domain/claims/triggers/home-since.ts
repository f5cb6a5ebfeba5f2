// Captives told by where they are since a day of these: "Since Thursday evening 52 political prisoners have been in Vilnius".
import { heldPersons, type Scene } from '../scene.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { inside, isAfterPrison } from './after-prison.ts';
import { countedCaptives, endsClause, type Journey } from './counted-there.ts';
import { heldPeople } from './held-people.ts';
import { canTravel } from './travellers.ts';

const endReach = 6;
const beside = 2;

/** "Since Thursday evening 52 political prisoners have been in Vilnius", "he has been at home since Thursday": where captives are since a day of these. */
export function sinceThen(scene: Scene): Journey[] {
  const { sentence } = scene;
  // Former prisoners may be anywhere.
  if (!isSinceNow(scene) || hasCue(sentence, 'arg.former')) return [];
  const all = [...countedCaptives(scene), ...namedCaptives(scene), ...heldPersons(scene)];
  return cuesOfAny(sentence, ['journey.home', 'journey.state']).flatMap((journey) => {
    if (!endsClause(sentence, journey) && !isInBelarus(sentence, journey)) return [];
    const traveller =
      all.find((each) => follows(journey, each, endReach) && canTravel(scene, each, journey)) ??
      heldPeople(sentence).find((each) => follows(journey, each, clauseReach)) ??
      timeInside(sentence, journey);
    return traveller ? [{ journey, traveller }] : [];
  });
}

/** "After five years behind bars the journalist from Minsk has been in Vilnius since Monday": the time inside says who came home. */
function timeInside(sentence: Sentence, journey: Cue): Cue | undefined {
  if (!hasCue(sentence, 'topic.by') || hasAny(sentence, ['quiet.visit', 'quiet.tour'])) return undefined;
  if (!isAfterPrison(sentence, journey)) return undefined;
  return cuesOfAny(sentence, inside).find(({ to }) => to <= journey.from);
}

/** "Political prisoner Pavel Sidarau" */
function namedCaptives({ sentence, persons }: Scene): Cue[] {
  return cuesOf(sentence, 'arg.captive').filter(({ to }) => persons.some(({ from }) => from === to));
}

const clauseReach = 16; // "Five Ukrainians who were held in Belarusian prisons have been back in Kyiv"
const sinceReach = 3; // "Seit der Nacht zum Freitag"

function isSinceNow({ sentence, times }: Scene): boolean {
  const fresh = times.filter(({ freshness }) => freshness === 'fresh');
  return cuesOf(sentence, 'time.since').some((since) => fresh.some((time) => follows(time, since, sinceReach)));
}

/** "is at home in Minsk, his wife said": the town ends the clause. */
export function isInBelarus(sentence: Sentence, { to }: Cue): boolean {
  const town = cuesOf(sentence, 'topic.by').find(({ from }) => from >= to && from - to < beside);
  return town !== undefined && (sentence.tokens[town.to]?.breakBefore ?? 1) > 0;
}
