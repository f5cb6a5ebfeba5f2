// Captives as the price of a bargain: "in return for 52 prisoners" tells their release without a verb, as true as the other side.

import type { Scene, Setting } from '../scene.ts';
import { followsInClause } from '../words/between.ts';
import { type Cue, cuesOf } from '../words/cues.ts';
import { isBelarusian, type Trigger, trigger } from './trigger.ts';

const priceReach = 4; // "for some 52 jailed …"

/** Counted only where nothing plainer tells a release in the sentence. */
export function tradedTriggers(scene: Scene, setting: Setting, told: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  const exchanges = cuesOf(sentence, 'mode.exchange');
  if (told.length > 0 || exchanges.length === 0) return [];
  const isPrice = (captive: Cue) =>
    exchanges.some((exchange) => followsInClause(sentence, captive, exchange, priceReach));
  return cuesOf(sentence, 'arg.captive')
    .filter(isPrice)
    .map((captive) => ({ ...trigger('prisoner_release', 'exchange', captive, captive, 0.5), form: 'noun' }))
    .filter((each) => isBelarusian(scene, each, setting));
}
