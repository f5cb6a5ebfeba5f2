// English "sanctions" is a verb only between who acts and whom it hits: "EU strikes deal and sanctions 40 Belarusian officials".
import { isForeign, type Scene } from '../scene.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, type Sentence } from '../words/cues.ts';

const listedReach = 5;
const hitKeys = ['arg.listed', 'arg.people', 'target.individuals'];

/** Right behind an authority or an "and", right before a number of people or firms. */
export function isVerbOfListing({ sentence, quantities }: Scene, verb: Cue): boolean {
  const isNext = quantities.some(({ from }) => from === verb.to);
  const isHitting = cuesOfAny(sentence, hitKeys).some((hit) => hit.from > verb.to && hit.from - verb.to <= listedReach);
  return isNext && isHitting && isBehindActor(sentence, verb);
}

function isBehindActor(sentence: Sentence, verb: Cue): boolean {
  const actors = groupOf(sentence, 'authority').filter(isForeign);
  if (actors.some(({ to }) => to === verb.from)) return true;
  return cuesOf(sentence, 'say.and').some((and) => and.to === verb.from) && actors.some(({ to }) => to < verb.from);
}

/** "Freed from sanctions, Belaruskali …": a comma parts what only looks like a verb and its object. */
export function isPartedPair({ tokens }: Sentence, cue: Cue): boolean {
  return cue.to - cue.from === 2 && cue.matched === 2 && (tokens[cue.from + 1]?.breakBefore ?? 0) > 0;
}
