// Measures of others that the article's own follow: "Bern is following the Union, which took the same step on 6 November".
import { authoritiesOf } from '../facts/authorities.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { earlierRound } from './earlier-rounds.ts';
import { ownAuthorities, type Settled, type UnsettledArticle } from './settled.ts';

/** What a sentence tells of another authority as one before the news is no news by a second verb of the same sentence. */
export function withFollowedMeasures(settled: readonly Settled[], article: UnsettledArticle): readonly Settled[] {
  const measures = settled.filter(({ type }) => isSanctions(type));
  const news = measures.filter(({ status }) => status === 'occurred');
  const before = measures.filter(({ status }) => status === 'background');
  if (news.length < 2 || before.length === 0) return settled;
  const isOwn = (one: Settled, other: Settled) =>
    ownAuthorities(one, article).some((each) => ownAuthorities(other, article).includes(each));
  const isFollowed = (draft: Settled) =>
    draft.status === 'occurred' &&
    before.some((other) => other.scene === draft.scene && other.type === draft.type && isSameAct(other, draft)) &&
    news.some((other) => other.scene !== draft.scene && other.type === draft.type && !isOwn(other, draft));
  return settled.map((draft) =>
    measures.includes(draft) && isFollowed(draft) ? { ...draft, status: 'background' } : draft,
  );
}

/** One verb read twice, or the only authority of the draft: the Union, whose measures others take over. */
function isSameAct(before: Settled, draft: Settled): boolean {
  const { group, form } = before.trigger.cue;
  const own = authoritiesOf(draft);
  if (form !== 'EU' && !own.includes('EU')) return false;
  if (overlaps(before.trigger.cue, draft.trigger.cue)) return true;
  const isToldBefore = before.why.includes(earlierRound) && group === 'authority';
  return isToldBefore && own.length > 0 && own.every((each) => each === form);
}
