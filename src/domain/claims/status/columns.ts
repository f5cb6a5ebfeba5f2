// Columns: whoever writes in the first person thinks about what is known, and heads with it in the present.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { cuesOf } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isQuoted } from '../words/quotes.ts';
import type { Document } from '../words/sentences.ts';
import { byTheWay } from './by-the-way.ts';
import type { UnsettledArticle } from './settled.ts';

type Written = Pick<UnsettledArticle, 'scenes' | 'document'>;

/** "Trump lifts sanctions, Minsk lifts a glass" above "I have never met the envoy, but …": what it tells without a day is no news, unless something of its kind has one. */
export function withoutColumns(drafts: readonly Draft[], { scenes, document }: Written): readonly Draft[] {
  const isPlain = ({ type, mood, trigger }: Draft) =>
    mood === 'occurred' && (isSanctions(type) || (type === 'prisoner_release' && trigger.form === 'now'));
  const isDated = drafts.some((draft) => isPlain(draft) && hasTime(draft.scene.times, 'fresh'));
  if (isDated || !drafts.some(isPlain) || !isColumn(scenes, document)) return drafts;
  return drafts.map((draft) =>
    isPlain(draft) && draft.time === null ? { ...draft, mood: 'background', why: [...draft.why, byTheWay] } : draft,
  );
}

/** Below a headline the first paragraph says "I" outside of any quote. */
function isColumn([title, ...rest]: readonly Scene[], document: Document): boolean {
  if (title?.sentence.block !== 'title') return false;
  return rest.some(
    ({ sentence }) =>
      sentence.block === 'lead' &&
      cuesOf(sentence, 'say.narrator').some(({ from }) => {
        const token = sentence.tokens[from];
        return (
          token !== undefined &&
          !isQuoted(document, token.start) &&
          !sentence.tokens.slice(0, from + 1).some(({ colon }) => colon)
        );
      }),
  );
}
