// What the sanctions are about: organisations and people of the watchlist, sectors in the lexicon's words.

import type { Draft } from '../drafts.ts';
import { asCue } from '../scene.ts';
import { distance } from '../words/cues.ts';
import { isSpeaking } from './roles.ts';

const reach = 20;
/** "sanctions on potash … after talks with the president": who stands further off is not hit by them. */
const personReach = 8;

export function targetsOf(drafts: readonly Draft[]): string[] {
  const found = new Set<string>();
  for (const draft of drafts) {
    const { sentence, organisations, persons } = draft.scene;
    for (const mention of organisations) found.add(mention.subject);
    for (const person of persons) {
      const near = distance(sentence, draft.trigger.cue, asCue(person)) <= reach;
      const isObject =
        person.subject !== null && draft.trigger.object !== null && person.from > draft.trigger.object.from;
      const isBeside =
        draft.trigger.object !== null && distance(sentence, draft.trigger.object, asCue(person)) <= personReach;
      if (near && isObject && isBeside && person.subject !== null && !isSpeaking(draft.scene, person))
        found.add(person.subject);
    }
    for (const cue of sentence.cues) if (cue.group === 'target') found.add(cue.form);
  }
  return [...found];
}
