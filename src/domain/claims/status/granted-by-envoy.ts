// "The sanctions on potash will be lifted. Envoy Coale said so in Minsk on Saturday": his word is the decision.
import type { Draft } from '../drafts.ts';
import { announcedWhy, futureTold } from '../moods/governors.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { hasAny, hasCue } from '../words/cues.ts';
import { namesFreshDay } from '../words/dates.ts';

/** The drafts, those of a relief to come as facts that an envoy told on a day of these, in its sentence or the next. */
export function withGrantedByEnvoy(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const hasOther = (scene: Scene) => drafts.some((each) => each.scene === scene && isSanctions(each.type));
  return drafts.map((draft) => {
    if (!isPromised(draft)) return draft;
    const next = scenes[draft.scene.sentence.index + 1];
    const isGranted = isWordOfEnvoy(draft.scene) || (next && isWordOfEnvoy(next) && !hasOther(next));
    return isGranted ? { ...draft, mood: 'occurred' as const, time: null, why: [announcedWhy] } : draft;
  });
}

/** Nothing but its tense says that the relief is to come: no condition, wish or later day. */
function isPromised({ type, mood, why, scene }: Draft): boolean {
  if (type !== 'sanctions_eased' || mood !== 'planned' || !why.includes(futureTold)) return false;
  return !hasAny(scene.sentence, openKeys);
}

const openWords =
  'mode.if mode.until mode.notyet mode.may mode.would mode.propose mode.hope mode.hearsay time.future say.source'.split(
    ' ',
  );
const openKeys = [...openWords, 'mode.plan', 'mode.when']; // of the measure itself; an envoy may speak of plans, and when he came

/** "…, Coale said on Saturday": told on a day of these, and with no condition to it. */
function isWordOfEnvoy({ sentence, times }: Scene): boolean {
  if (!hasCue(sentence, 'say.envoy') || !hasAny(sentence, ['say.says', 'mode.decide', 'say.message'])) return false;
  return namesFreshDay(times) && !hasAny(sentence, openWords) && !hasCue(sentence, 'mode.not');
}
