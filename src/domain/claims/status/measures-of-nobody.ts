// Measures that no authority takes: those of a federation, a club or a rule.
import type { Draft } from '../drafts.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { cuesOf, hasCue } from '../words/cues.ts';
import { type Article, ownAuthorities } from './settled.ts';

/** Sanctions of nobody are those of a federation or a rule, unless they are plainly told as put on Belarus or taken from it. */
export function isOfNobody(draft: Draft, article: Article): boolean {
  if (!isSanctions(draft.type) || ownAuthorities(draft, article).length > 0) return false;
  const { sentence } = draft.scene;
  const { form, object, cue } = draft.trigger;
  // "Belavia freed from sanctions" in a headline: the verb holds them ("Freed from sanctions, it would …" opens it).
  const isHeadline = sentence.block === 'title' && cue.group === 'relief' && cue.from > 0;
  const isFreedOfThem = isHeadline && cuesOf(sentence, 'arg.sanction').some((each) => overlaps(each, cue));
  const isOfSanctions =
    object?.key === 'arg.sanction' || isFreedOfThem || cue.group === 'designate' || cue.key === 'ban.agentless';
  const isPlain =
    (form === 'done' || form === 'bare' || (form === 'now' && cue.group !== 'adopt')) &&
    isOfSanctions &&
    (hasCue(sentence, 'topic.by') || isHeadedByBelarus(draft, article)) &&
    sentence.block !== 'body';
  return !isPlain || article.setting.sport > 0;
}

/** "From Belarus. The arms embargo is prolonged for a year": the headline names Belarus, and the article no other country; so for whom lists of sanctions hit. */
function isHeadedByBelarus({ type, trigger, scene }: Draft, { scenes, setting }: Article): boolean {
  const head = scenes[0]?.sentence;
  const isAlone = setting.foreign === 0 && scene.sentence.block === 'lead' && trigger.form === 'done';
  const isOfListed = hasCue(scene.sentence, 'arg.sanction') && hasCue(scene.sentence, 'arg.listed');
  return (
    isAlone && (type === 'sanctions_extended' || isOfListed) && head?.block === 'title' && hasCue(head, 'topic.by')
  );
}
