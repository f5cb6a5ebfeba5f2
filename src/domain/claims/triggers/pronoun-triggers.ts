// Triggers whose sanctions are a pronoun: "would block any attempt to relax them", "в феврале их продлят".
import type { ClaimType } from '../claim.ts';
import { isForATerm, type Scene, type Setting } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, hasCue, type Sentence } from '../words/cues.ts';
import { groupCues, hasActor, looseTrigger, type Trigger, trigger } from './trigger.ts';

const pronounReach = 8; // words and breaks between the verb and its pronoun
const forms = new Set(['bare', 'will']);

const groups: readonly (readonly [string, ClaimType])[] = [
  ['ease', 'sanctions_eased'],
  ['extend', 'sanctions_extended'],
];

/** Good for what is planned, asked or refused; what happened is told with its noun, unless it names its term. */
export function pronounTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const pronouns = cuesOf(sentence, 'arg.them');
  const isCaptives = hasCue(sentence, 'arg.captive');
  if (pronouns.length === 0 || isCaptives || setting.sanctions === 0) return [];
  const told = prolongedForATerm(scene, pronouns);
  if (told) return [told];
  return groups.flatMap(([group, type]) =>
    groupCues(sentence, group)
      .filter((cue) => forms.has(cue.form) && pronouns.some((them) => distance(sentence, them, cue) <= pronounReach))
      .map((cue) => looseTrigger(type, cue, cue.form, 0.4)),
  );
}

const toldForms = new Set(['done', 'now', 'term']);

/** "The Council prolonged them for another year": who acts and the term leave no doubt of what they are. */
function prolongedForATerm(scene: Scene, pronouns: readonly Cue[]): Trigger | undefined {
  const { sentence } = scene;
  if (!hasActor(sentence) || hasCue(sentence, 'arg.sanction')) return undefined;
  for (const cue of groupCues(sentence, 'extend')) {
    const them = pronouns.find((each) => isObject(sentence, each, cue));
    const isTermed = cue.form === 'term' || isForATerm(scene);
    if (them && isTermed && toldForms.has(cue.form))
      return trigger('sanctions_extended', 'renewal', { ...cue, form: 'done' }, them, 0.6);
  }
  return undefined;
}

/** "prolonged them for a year", "jas pratęsė dar metams": beside the verb, and the term right behind it ("their visas for a year" are no sanctions). */
function isObject(sentence: Sentence, them: Cue, verb: Cue): boolean {
  if (them.to === verb.from) return true;
  const isBeside = overlaps(them, verb) || them.from === verb.to || (sentence.verbLast && them.to < verb.from);
  const isBeforeTerm = cuesOf(sentence, 'extend.time').some(({ from }) => from === them.to);
  return isBeside && (verb.places.includes(them.to) || isBeforeTerm);
}
