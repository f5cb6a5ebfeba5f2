// Measures of another authority beside those that are news: told by the way, and as new as they are.
import type { Draft } from '../drafts.ts';
import { authoritiesOf } from '../facts/authorities.ts';
import { isForeign } from '../lands.ts';
import type { Scene } from '../scene.ts';
import { isSanctions, tellingForms } from '../triggers/trigger.ts';
import { follows } from '../words/between.ts';
import { alsoKeys, cuesOf, groupOf, hasAny, hasCue, startsAt } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { type Article, ownAuthorities } from './settled.ts';

/** "Britain and Canada took similar steps", "Auch Kanada kündigte Maßnahmen an", "together with Ottawa, which listed 11": others do the same as whoever is the news. */
export function isJoining(draft: Draft, news: readonly Draft[], article: Article): boolean {
  const { type, trigger, scene, time } = draft;
  if (!isSanctions(type) || draft.mood !== 'occurred' || time !== null || !tellingForms.has(trigger.form)) return false;
  const { sentence } = scene;
  // "… together with Canada, which listed eleven": who acts is whom the measure was taken with.
  const isPartner = cuesOf(sentence, 'say.coordination').some(({ to }) => to <= trigger.cue.from);
  const isTied = trigger.cue.group === 'follow' || isPartner || hasAny(sentence, alsoKeys);
  if (!isTied && !isNamedAbove(draft, article)) return false;
  // "In a statement that the EU joined they called for the release": what is joined is no measure.
  if (hasCue(sentence, 'mode.demand')) return false;
  const own = authoritiesOf(draft);
  const leading = news.filter((other) => other.type === type && other.scene !== scene);
  return own.length > 0 && leading.some((other) => !ownAuthorities(other, article).some((code) => own.includes(code)));
}

/** "US, EU and Britain strike together" above "The Treasury listed 20", "Britain and Canada followed. London banned …": named among those who act. */
function isNamedAbove(draft: Draft, { scenes }: Article): boolean {
  const own = authoritiesOf(draft);
  const names = ({ actors }: Scene) => actors.some(({ form }) => own.includes(form));
  const before = scenes[draft.scene.sentence.index - 1];
  if (before && groupOf(before.sentence, 'follow').some(({ form }) => tellingForms.has(form))) return names(before);
  const [first] = scenes;
  if (!first || !names(first)) return false;
  const isTitle = first.sentence.block === 'title';
  return isTitle ? new Set(first.actors.filter(isForeign).map(({ form }) => form)).size > 1 : isActingTogether(first);
}

const andReach = 3; // words

/** "The European Union, the United States, Britain and Canada struck on Thursday": an "and" right between two of them. */
function isActingTogether({ sentence, actors }: Scene): boolean {
  const states = actors.filter(isForeign);
  return cuesOf(sentence, 'say.and').some((and) =>
    states.some(
      (one) => follows(and, one, 1) && states.some((other) => other.form !== one.form && follows(other, and, andReach)),
    ),
  );
}

/** "At the same time Canada …", "the same day London …", beside the news of another authority's measures: of the same day, unless the sentence before looks back. */
export function isParallel(draft: Draft, article: Article): boolean {
  const { sentence } = draft.scene;
  const isOfDeal = draft.type === 'prisoner_release' && article.leading.has('sanctions_eased');
  const isOfDay = isSanctions(draft.type) && hasCue(sentence, 'time.sameday');
  // "The EU listed 29 officials on Thursday. On the same day Minsk let a doctor go"
  const isOfThatDay = draft.type === 'prisoner_release' && opens.every((key) => startsAt(sentence, [key], 0));
  const isTied = isOfDay || isOfThatDay || hasCue(sentence, 'say.parallel') || isListCarriedOn(draft, article);
  if (!(isSanctions(draft.type) || isOfDeal || isOfThatDay) || !isTied) return false;
  // Whose day is that of the news has been told apart already.
  if (isOfDay && authoritiesOf(draft).length > 0) return true;
  return !hasTime(article.scenes[sentence.index - 1]?.times ?? [], 'old');
}

const opens = ['time.same', 'time.sameday']; // of that very day, and not soon afterwards

/** "At the same time it updated the list. Thirteen were taken off it …": names that a list loses or gets go on with the sentence before. */
function isListCarriedOn({ trigger: { cue }, scene: { sentence } }: Draft, article: Article): boolean {
  const before = article.scenes[sentence.index - 1]?.sentence;
  const isListChange = cue.group === 'relief' || cue.group === 'designate';
  return isListChange && before !== undefined && hasCue(before, 'say.parallel');
}
