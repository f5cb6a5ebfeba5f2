// Who had been held until a release that names nobody: told right behind it.
import type { Scene } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
import { cuesOf, cuesOfAny, groupOf, hasAny, hasCue, type Sentence } from '../words/cues.ts';

const heldReach = 3; // words
const sentencesBehind = 3;

/**
 * "Two priests are free. Andrzej Yukhnevich had been sentenced to 13 years": `own` are the sentences of the release. Where others
 * are named further on, a sentence that merely opens with somebody tells of the freed only behind "one of".
 */
export function heldUntilNow(scenes: readonly Scene[], own: ReadonlySet<Scene>, othersNamed: boolean): Scene[] {
  const found: Scene[] = [];
  const isOfOne = !othersNamed || [...own].some(({ sentence }) => hasCue(sentence, 'say.oneof'));
  for (const scene of scenes) {
    const before = scenes[scene.sentence.index - 1];
    if (!before || !isBehind(scene, own)) continue;
    const isNext = found.includes(before);
    if (hadBeenHeld(scene) || (isOfOne && (isNext || own.has(before)) && openedBy(scene, isNext))) found.push(scene);
  }
  return found;
}

function isBehind({ sentence }: Scene, own: ReadonlySet<Scene>): boolean {
  if (own.size === 0 || hasAny(sentence, ['say.still', 'say.others'])) return false;
  return [...own].some(
    (scene) => scene.sentence.index < sentence.index && sentence.index - scene.sentence.index <= sentencesBehind,
  );
}

function hadBeenHeld({ sentence }: Scene): boolean {
  const held = groupOf(sentence, 'detain');
  return cuesOf(sentence, 'time.had').some((had) =>
    held.some((cue) => cue.to > had.to && cue.from - had.to <= heldReach && !breaksBetween(sentence, had, cue)),
  );
}

const latestName = 2; // words before the name that opens a sentence: "The teacher Julia Fenner was jailed last year"

/** "One of the 52 is a woman. Julia Fenner was jailed last year. Jan Nowik had been given eight": sentences that open with who was put away. */
function openedBy({ sentence, persons }: Scene, isNext: boolean): boolean {
  const [first] = persons;
  if (!first || first.from > latestName || isOfOthers(sentence)) return false;
  return cuesOfAny(sentence, ['detain.done', 'detain.state', ...(isNext ? ['time.had'] : [])]).some(
    (cue) => cue.from >= first.to,
  );
}

function isOfOthers(sentence: Sentence): boolean {
  return hasAny(sentence, ['mode.not', 'mode.demand', 'say.also', 'mode.will']);
}
