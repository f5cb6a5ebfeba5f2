// Triggers whose sanctions are a pronoun: "would block any attempt to relax them", "в феврале их продлят".
import type { ClaimType } from '../claim.ts';
import type { Scene, Setting } from '../scene.ts';
import { cuesOf, distance, hasCue } from '../words/cues.ts';
import { groupCues, looseTrigger, type Trigger } from './trigger.ts';

const pronounReach = 8; // words and breaks between the verb and its pronoun
const forms = new Set(['bare', 'will']);

const groups: readonly (readonly [string, ClaimType])[] = [
  ['ease', 'sanctions_eased'],
  ['extend', 'sanctions_extended'],
];

/** Good for what is planned, asked or refused; what happened is told with its noun. */
export function pronounTriggers({ sentence }: Scene, setting: Setting): Trigger[] {
  const pronouns = cuesOf(sentence, 'arg.them');
  const isCaptives = hasCue(sentence, 'arg.captive');
  if (pronouns.length === 0 || isCaptives || setting.sanctions === 0) return [];
  return groups.flatMap(([group, type]) =>
    groupCues(sentence, group)
      .filter((cue) => forms.has(cue.form) && pronouns.some((them) => distance(sentence, them, cue) <= pronounReach))
      .map((cue) => looseTrigger(type, cue, cue.form, 0.4)),
  );
}
