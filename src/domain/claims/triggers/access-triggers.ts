// Sanctions told as access refused: another authority shuts its doors, markets, skies or ports to Belarus or to somebody of it.

import { isForeign, type Scene } from '../scene.ts';
import { type Cue, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { groupCues, nearest, type Trigger, trigger } from './trigger.ts';

const whatReach = 4;
const ownerReach = 3;
const subjectReach = 8;

export function accessTriggers({ sentence }: Scene): Trigger[] {
  // A border, a crossing or an embassy is shut for other reasons.
  if (hasCue(sentence, 'relation.what')) return [];
  return groupCues(sentence, 'access').flatMap((verb) => {
    if (verb.form === 'what') return [];
    const what = nearest(sentence, verb, ['access.what'], whatReach);
    if (!what || !(isShutBy(sentence, verb) || isOfAuthority(sentence, verb, what))) return [];
    return [
      { ...trigger('sanctions_imposed', null, verb, what, 0.7), form: verb.form === 'been' ? 'done' : verb.form },
    ];
  });
}

/** The authority that stands last before the verb is who shuts; Belarus shuts out others. */
function isShutBy(sentence: Sentence, verb: Cue): boolean {
  if (verb.form === 'been') return false;
  const [subject] = groupOf(sentence, 'authority')
    .filter((each) => each.to <= verb.from && distance(sentence, each, verb) <= subjectReach)
    .sort((a, b) => b.to - a.to);
  return subject !== undefined && isForeign(subject);
}

/** "the market of the EU is closed to them", "des ports polonais": whose access it is. */
function isOfAuthority(sentence: Sentence, verb: Cue, what: Cue): boolean {
  if (verb.form !== 'been') return false;
  return groupOf(sentence, 'authority').some((each) => isForeign(each) && distance(sentence, each, what) <= ownerReach);
}
