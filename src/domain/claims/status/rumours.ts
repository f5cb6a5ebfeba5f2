// Rumours that the article itself takes back: in its headline, or in a sentence further down.
import type { Draft } from '../drafts.ts';
import { cuesOf, groupOf, hasAny, hasCue } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';
import { isRelease } from './settled.ts';

/** "Channels wrote that …" in an article whose headline or lead says that it is untrue, or whose headline denies it ("No, X has not been freed") or is about a rumour ("Who started the rumour?"). */
export function isRumourTakenBack(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  const { sentence: own } = draft.scene;
  if (own.block === 'title' || !hasCue(own, 'quiet.channels')) return false;
  const isDenied = ({ type, mood, scene }: Draft) =>
    type === draft.type && mood === 'denied' && scene.sentence.block === 'title';
  if (drafts.some(isDenied)) return true;
  return scenes.some(
    ({ sentence }) =>
      sentence.block !== 'body' &&
      (hasAny(sentence, ['mode.untrue', 'quiet.denies', 'mode.refuse']) ||
        (sentence.block === 'title' && hasCue(sentence, 'quiet.rumour'))),
  );
}

const denialReach = 4; // sentences

/** "is said to be free. […] Viasna does not confirm it." */
export function isRumourDenied(draft: Draft, { scenes }: Surroundings): boolean {
  const { index } = draft.scene.sentence;
  return scenes.slice(index, index + denialReach + 1).some(({ sentence }) => hasCue(sentence, 'mode.untrue'));
}

const rumourKeys = ['say.says', 'mode.hearsay', 'quiet.channels'];

/** "Media reported that she was free. Her family denied it.": the denial ends its clause, and is of all that was told. */
export function isDeniedNext(draft: Draft, { scenes }: Surroundings): boolean {
  const next = scenes[draft.scene.sentence.index + 1]?.sentence;
  if (!next || !isRelease(draft) || groupOf(next, 'detain').length > 0) return false;
  if (!hasAny(draft.scene.sentence, rumourKeys)) return false;
  return cuesOf(next, 'quiet.denies').some((cue) => (next.tokens[cue.to]?.breakBefore ?? 1) > 0);
}
