// Headlines that "extend" sanctions to more people: the text tells a listing, and nothing that lasts longer.
import type { Draft } from '../drafts.ts';
import { isForATerm, type Scene } from '../scene.ts';
import { groupOf } from '../words/cues.ts';
import { isInTitle } from './settled.ts';

/** "Switzerland extends sanctions against Belarus" above "78 people were added to the list": imposed, not prolonged. */
export function withWidenings(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const told = drafts.filter(({ mood }) => mood === 'occurred');
  const extended = told.filter(({ type }) => type === 'sanctions_extended');
  const isListed = told.some((draft) => draft.trigger.kind === 'designation' && !isInTitle(draft));
  if (extended.length === 0 || !extended.every(isInTitle) || !isListed || scenes.some(tellsTerm)) return drafts;
  return drafts.map((draft) => (extended.includes(draft) ? widened(draft) : draft));
}

/** Anything of a term, or of prolonging below the headline. */
function tellsTerm(scene: Scene): boolean {
  const { sentence } = scene;
  return isForATerm(scene) || (sentence.block !== 'title' && groupOf(sentence, 'extend').length > 0);
}

function widened(draft: Draft): Draft {
  const type = 'sanctions_imposed';
  return { ...draft, type, trigger: { ...draft.trigger, type, kind: null }, why: [...draft.why, 'to more people'] };
}
