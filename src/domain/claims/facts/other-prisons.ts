// Where Belarus is not the only one to let people go: swaps in which Russia takes part, captives of whom some were held elsewhere.
import type { Scene } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
import { cuesOf, groupOf, hasCue } from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { hasHead, heads, unitFollows } from './quantities.ts';

/** "In the exchange between Russia and the West 26 people were freed", of whom Belarus held one. */
export function isSwapOfRussia(scenes: readonly Scene[]): boolean {
  return scenes.some((scene) => isOfSwap(scene) && hasCue(scene.sentence, 'authority.RU'));
}

/** Beside such a swap only a sentence of Belarus alone counts whom Belarus let go. */
export function tellsOfBelarusAlone(scene: Scene): boolean {
  return hasCue(scene.sentence, 'topic.by') && !isOfSwap(scene) && !hasCue(scene.sentence, 'authority.RU');
}

function isOfSwap({ sentence }: Scene): boolean {
  return groupOf(sentence, 'swap').length > 0;
}

/** "Ten people are home. Five of them had been held in Belarus": beside a larger number that tells of Russia, or of no country, it is these. */
export function heldInBelarus(scenes: readonly Scene[], whole: number): number | null {
  const isOfRussia = scenes.some(({ sentence }) => hasCue(sentence, 'authority.RU'));
  if (!isOfRussia) return null;
  const all = scenes.filter(({ quantities }) => quantities.some(({ value }) => value === whole));
  const below = all.filter(({ sentence }) => sentence.block !== 'title');
  const telling = below.length > 0 ? below : all;
  const isPart = (scene: Scene, each: Quantity) => each.value < whole && isOfBelarus(scene, each);
  const isShared = (scene: Scene) =>
    hasCue(scene.sentence, 'authority.RU') ||
    !hasCue(scene.sentence, 'topic.by') ||
    scene.quantities.some((each) => isPart(scene, each));
  if (!telling.every(isShared)) return null;
  return scenes.flatMap((scene) => scene.quantities.filter((each) => isPart(scene, each)))[0]?.value ?? null;
}

const reach = 9; // "п’ятеро людей, яких роками утримували в Білорусі"

function isOfBelarus(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene;
  const isPart = cuesOf(sentence, 'say.part').some((cue) => cue.from === quantity.to);
  if (unitFollows(scene, quantity) || !(isPart || hasHead(scene, quantity, heads))) return false;
  const next = scene.quantities.find((each) => each.from > quantity.from)?.from ?? sentence.tokens.length;
  const within = (from: number) => from >= quantity.to && from < next && from - quantity.to <= reach;
  const isClear = (from: number) => !breaksBetween(sentence, quantity, { from: from - 1, to: from }, 'strong');
  const places = cuesOf(sentence, 'topic.by').filter((cue) => within(cue.from) && isClear(cue.from));
  const held = [...groupOf(sentence, 'detain'), ...cuesOf(sentence, 'arg.prison'), ...cuesOf(sentence, 'arg.captive')];
  return places.some((place) => held.some((cue) => within(cue.from) && Math.abs(cue.from - place.from) <= reach / 2));
}
