// Captives counted where they are now: "Fourteen Belarusian political prisoners are in Lithuania".
import type { Scene } from '../scene.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { canTravel } from './travellers.ts';

const beside = 2;

/** Who comes or is home, and the words that tell it. */
export interface Journey {
  readonly journey: Cue;
  readonly traveller: Cue;
}

/** "Fourteen Belarusian political prisoners are in Lithuania": captives counted at the head of a clause that ends where they are. */
export function areThere(scene: Scene): Journey[] {
  const { sentence, quantities } = scene;
  if (sentence.block === 'body' || hasCue(sentence, 'arg.former')) return [];
  const isOpening = (captive: Cue) =>
    quantities.some(({ value, from, to }) => value > 1 && from <= 1 && follows(captive, { to }, openingReach));
  return cuesOf(sentence, 'journey.home').flatMap((journey) => {
    const traveller = countedCaptives(scene).find(
      (each) => isOpening(each) && isOnlyPlaceBetween(sentence, each, journey) && canTravel(scene, each, journey),
    );
    return traveller && endsClause(sentence, journey) ? [{ journey, traveller }] : [];
  });
}

const openingReach = 2;
const placeKeys = ['mode.been', 'mode.aux', 'atliberty.is', 'time.in', 'say.next'];

/** "are in", "jest na": the verb "to be" or none, and a word of place. */
function isOnlyPlaceBetween(sentence: Sentence, captive: Cue, { from }: Cue): boolean {
  const known = cuesOfAny(sentence, placeKeys);
  const isOther = (at: number) => !known.some((cue) => cue.from <= at && at < cue.to);
  const between = sentence.tokens.slice(captive.to, from);
  if (from < captive.to || between.length > openingReach || between.some(({ breakBefore }) => breakBefore > 0))
    return false;
  return between.every(({ word }, at) => !isOther(captive.to + at) || word.length < openingReach + 1);
}

const beingThere = ['quiet.thing', 'arg.parcel', 'arg.around', 'say.sake'];

/** Not "a conference on 52 prisoners", "pictures of 52 prisoners", their families: those may be anywhere. */
export function countedCaptives({ sentence, quantities }: Scene): Cue[] {
  if (hasAny(sentence, beingThere)) return [];
  const topics = cuesOf(sentence, 'quiet.about');
  const counts = quantities.filter(({ value, from }) => value > 1 && !topics.some(({ to }) => to === from));
  return cuesOf(sentence, 'arg.captive').filter((captive) => counts.some((count) => follows(captive, count, beside)));
}

/** Nothing but a time follows in the clause. */
export function endsClause(sentence: Sentence, { to }: Cue): boolean {
  return (sentence.tokens[to]?.breakBefore ?? 1) > 0 || groupOf(sentence, 'time').some(({ from }) => from === to);
}
