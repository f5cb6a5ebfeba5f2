// Who sits in a bus and sat in prison until now, where the journey is told in the sentence before.
import type { Scene } from '../scene.ts';
import { cuesOf, cuesOfAny } from '../words/cues.ts';
import { type Trigger, trigger } from './trigger.ts';

const opening = 2; // words: "Jest w nich"

/** "Minibuses drove into Lithuania. In them are 51 people who this very morning were still sitting in Belarusian prisons." */
export function latelyHeld({ sentence, quantities }: Scene): Trigger[] {
  const [inside] = cuesOfAny(sentence, ['journey.inside', 'journey.aboard']).filter(({ from }) => from < opening);
  const [held] = cuesOf(sentence, 'journey.lately');
  if (!inside || !held || held.from < inside.to) return [];
  const isCounted = quantities.some(({ value, from, to }) => value > 1 && from >= inside.to && to <= held.from);
  return isCounted ? [{ ...trigger('prisoner_release', null, held, null, 0.8), form: 'done' }] : [];
}
