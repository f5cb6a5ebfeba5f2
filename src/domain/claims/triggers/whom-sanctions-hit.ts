// Words that are of sanctions only beside whom sanctions hit, or amid their name: "denied entry", "shut the market", "struck off the list".

import { asCue, type Scene, type Setting } from '../scene.ts';
import { breaksBetween, follows, inOrder, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { hasActor, isWeak, nearest, type Trigger } from './trigger.ts';

const listedReach = 6;
const targetReach = 8;

/** The article speaks of sanctions, or the sentence of a firm of the watchlist. */
export function isAmidSanctions({ organisations }: Scene, setting: Setting): boolean {
  return setting.sanctions + organisations.length > 0;
}

/** "designated an ambassador", "denied a fan entry": such verbs list somebody amid sanctions, or where officials and firms stand beside them. */
export function isBesideListed(scene: Scene, cue: Cue, setting: Setting): boolean {
  if (isAmidSanctions(scene, setting)) return true;
  return nearest(scene.sentence, cue, ['arg.listed', 'target.individuals'], listedReach) !== null;
}

/** "closed the market to potash", "barred judges from entry": somebody or something that sanctions hit, other than what the words of the measure hold. */
export function isBesideTarget(scene: Scene, cue: Cue, setting: Setting): boolean {
  return isBesideListed(scene, cue, setting) || targetsBeside(scene.sentence, cue).length > 0;
}

function targetsBeside(sentence: Sentence, cue: Cue): Cue[] {
  const places = groupOf(sentence, 'access').filter(({ form }) => form === 'what');
  return [...groupOf(sentence, 'target'), ...groupOf(sentence, 'trade')].filter(
    (each) => distance(sentence, each, cue) <= targetReach && !places.some((place) => overlaps(place, each)),
  );
}

/** "closed its airspace over balloons from Belarus": a mishap, or the weather, shuts what it shuts, and to everybody. */
export function isOverHazard(scene: Scene, cue: Cue, setting: Setting): boolean {
  const { sentence } = scene;
  if (!hasCue(sentence, 'quiet.hazard') || isBesideTarget(scene, cue, setting)) return false;
  return groupOf(sentence, 'access').some((place) => place.form === 'what' && distance(sentence, place, cue) <= 1);
}

/** "has banned poultry from Belarus over bird flu": what keeps a disease out, told in one clause with it, is no sanction. */
export function isOverDisease(scene: Scene, { cue }: Trigger, { diseases }: Setting): boolean {
  const { sentence, organisations, persons } = scene;
  // "sanctions on meat and veterinary drugs" are called so.
  if (
    organisations.length + persons.length > 0 ||
    cuesOf(sentence, 'arg.sanction').some((each) => !overlaps(each, cue))
  )
    return false;
  // The headline leaves it to the lead to say why.
  if (sentence.block === 'title' && diseases > 0) return true;
  return cuesOf(sentence, 'quiet.disease').some((each) => !breaksBetween(sentence, ...inOrder(cue, each)));
}

const delistedReach = 8;

/** Relief without a word of sanctions: a list may hold anybody, and a court hears every kind of suit. */
export function isReliefOfListed(scene: Scene, cue: Cue, setting: Setting): boolean {
  if (isAmidSanctions(scene, setting)) return true;
  const { sentence } = scene;
  // "won its suit against its tenant": the court of the EU hears those against sanctions.
  if (isWeak(cue)) return hasCue(sentence, 'authority.EU');
  const isOfList = cuesOf(sentence, 'say.list').some((list) => overlaps(list, cue));
  return !isOfList || (hasActor(sentence) && isSomebodyListed(scene, cue, setting));
}

/** "The list is another one: yesterday the EU added 38 Belarusians to it": list, who acts and whom it hits, all in one sentence. */
export function isIntoListNamedHere(scene: Scene, cue: Cue, setting: Setting): boolean {
  const { sentence, quantities } = scene;
  if (!hasCue(sentence, 'say.list') || !hasActor(sentence)) return false;
  const isCounted = quantities.some((each) => distance(sentence, asCue(each), cue) <= countReach);
  return isCounted || isSomebodyListed(scene, cue, setting);
}

const countReach = 3; // words

/** "removed two banks from its list", not "a novel" nor "the country". */
function isSomebodyListed(scene: Scene, cue: Cue, setting: Setting): boolean {
  const { sentence, persons, quantities } = scene;
  const places = [...groupOf(sentence, 'authority'), ...cuesOf(sentence, 'journey.home')];
  // "took four Belarusians off its list": people of a country count where they are counted.
  const isCounted = (each: Cue) => quantities.some((count) => follows(each, asCue(count), 0));
  const people = cuesOf(sentence, 'arg.people').filter(
    (each) => !places.some((place) => overlaps(place, each)) || isCounted(each),
  );
  const near = [...people, ...persons.map(asCue)].some((each) => distance(sentence, each, cue) <= delistedReach);
  return near || isBesideTarget(scene, cue, setting);
}
