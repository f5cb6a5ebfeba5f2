// Leave to deal and to trade: relief where another authority gives it amid sanctions, or for goods of Belarus.
import type { Scene, Setting } from '../scene.ts';
import { cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { isForeignBan } from './foreign-bans.ts';
import { hasActor } from './trigger.ts';

/** "has cleared banks to handle payments for …": leave to deal is relief where another authority gives it amid sanctions. */
export function isPermission(scene: Scene, cue: Cue, setting: Setting): boolean {
  const { sentence } = scene;
  if (isWhatLicenceLets(sentence, cue)) return false;
  const isAmidSanctions = setting.sanctions + scene.organisations.length > 0 || hasCue(sentence, 'licence.noun');
  return (isAmidSanctions && isForeignBan(sentence, cue)) || isOfTheirGoods(sentence, cue);
}

/** "withdrew the licence that let firms deal with …": what it lets is told of the licence, whose own verb counts. */
function isWhatLicenceLets(sentence: Sentence, cue: Cue): boolean {
  const { from } = cue;
  const licences = cuesOf(sentence, 'licence.noun').filter(({ to }) => to < from);
  if (licences.length === 0) return false;
  const word = sentence.tokens[from - 1]?.word;
  if (word === 'that' || word === 'which') return licences.some(({ to }) => to === from - 1);
  // "отозвали лицензию, которая разрешала сделки"
  return (
    hasCue(sentence, 'licence.ended') &&
    licences.some((licence) => ['mode.relative', 'mode.that'].some((key) => cueBetween(sentence, key, licence, cue)))
  );
}

const goodsReach = 4;

/** "Belarusian potash may be bought again": what is named by its country beside the leave, and another authority gives it. */
function isOfTheirGoods(sentence: Sentence, cue: Cue): boolean {
  const goods = groupOf(sentence, 'target').filter((each) => distance(sentence, each, cue) <= goodsReach);
  return (
    hasActor(sentence) &&
    goods.some(({ from, to }) =>
      // "potash from Belarus" as well as "Belarusian potash"
      groupOf(sentence, 'authority').some((by) => by.form === 'BY' && (by.to === from || by.from - to === 1)),
    )
  );
}
