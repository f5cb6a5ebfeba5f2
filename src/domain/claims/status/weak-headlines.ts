// Headlines that are no news by themselves: taken back, said to be untrue, or without a verb.

import type { Draft } from '../drafts.ts';
import { achievedWhy, futureTold } from '../moods/governors.ts';
import { type Scene, speakerOf } from '../scene.ts';
import { cuesOf, distance, hasCue } from '../words/cues.ts';
import type { Document } from '../words/sentences.ts';
import type { Article } from './settled.ts';

/** "Reports … have turned out to be mistaken": the lead takes the headline back. */
export function saysUntrue(article: Article): boolean {
  return article.scenes.some((scene) => scene.sentence.block === 'lead' && hasCue(scene.sentence, 'mode.untrue'));
}

/** A headline without a verb ("Package of sanctions") needs a sentence that tells the happening. */
export function isNounAlone(lead: readonly Draft[], drafts: readonly Draft[], { scenes }: Article): boolean {
  if (lead.some((draft) => draft.trigger.form !== 'noun' || draft.why.includes(achievedWhy))) return false;
  return !isToldBelow(drafts) && !isOfThoseBelow(lead, scenes);
}

/** "Freedom for 123 prisoners" above "Among them is the laureate …": whoever is among them is free. */
function isOfThoseBelow(lead: readonly Draft[], scenes: readonly Scene[]): boolean {
  const isCounted = lead.some(
    ({ type, scene, trigger }) => type === 'prisoner_release' && scene.sentence.tokens[trigger.cue.to]?.digits === true,
  );
  const first = scenes.find(({ sentence }) => sentence.block !== 'title');
  if (!isCounted || !first) return false;
  return cuesOf(first.sentence, 'say.among').some(({ from, matched }) => from === 0 && matched > 1);
}

/** "Sanctions, drought and a weak rouble hit tractor maker": a headline of sanctions that nobody imposes needs a sentence that tells who did. */
export function isOfNobody(lead: readonly Draft[], drafts: readonly Draft[]): boolean {
  const isAlone = ({ type, scene, trigger }: Draft) =>
    type === 'sanctions_imposed' && scene.actors.length === 0 && trigger.cue.group !== 'designate';
  if (lead.length === 0 || !lead.every(isAlone)) return false;
  return !isToldBelow(drafts);
}

/** The text tells some of it as a fact. */
function isToldBelow(drafts: readonly Draft[]): boolean {
  return drafts.some(({ mood, scene }) => mood === 'occurred' && scene.sentence.block !== 'title');
}

const opening = '«„“"‘';
const closing = '»“”"’';

/** "„Freedom is won with the head, not on one's knees“": a headline that is all somebody's words is an interview's, until the text tells it. */
export function isQuote(lead: readonly Draft[], drafts: readonly Draft[], { whole, textStart }: Document): boolean {
  if (lead.length === 0 || isToldBelow(drafts.filter((draft) => !isQuotedAgain(draft, lead)))) return false;
  const text = whole.slice(0, textStart).trim();
  const inner = text.slice(1, -1);
  const isWhole = opening.includes(text.charAt(0)) && closing.includes(text.charAt(text.length - 1));
  return text.length > 2 && isWhole && ![...inner].some((char) => closing.includes(char));
}

/** "He came home and asked for the cat," she says, below "My son came home and asked for the cat": the same words, and no day. */
function isQuotedAgain(draft: Draft, lead: readonly Draft[]): boolean {
  return draft.time === null && lead.some((title) => title !== draft && wordsOf(title) === wordsOf(draft));
}

function wordsOf({ scene: { sentence }, trigger: { cue } }: Draft): string {
  const words = sentence.tokens.slice(cue.from, cue.to).map(({ word }) => word);
  return words.join(' ');
}

/** "Tsikhanouski: I walked out, having lost 60 kilos" above "… was freed on 21 June", four weeks ago: the text dates what its headline tells. */
export function isDatedBack(lead: readonly Draft[], drafts: readonly Draft[]): boolean {
  // "Звільнені з Білорусі українці лікуються": so do the words that say who the headline is about.
  // "Expert: lifting of US sanctions changes little": so does a noun that nothing in the headline tells.
  // "The quiet man of Viasna: Ales Bialiatski at liberty": and a state, which may last.
  const isDated = (draft: Draft) =>
    speakerOf(draft.scene) !== undefined ||
    draft.trigger.cue.from === 0 ||
    draft.trigger.form === 'noun' ||
    (draft.trigger.cue.group === 'liberty' && hasColonBefore(draft));
  if (!lead.every(isDated)) return false;
  // "Breaking: X at liberty" stands though the body tells of an amnesty of 2014.
  const isState = lead.some(({ trigger }) => trigger.cue.group === 'liberty');
  const isDating = ({ scene: { sentence } }: Draft) =>
    isState ? sentence.block === 'lead' : sentence.block !== 'title';
  return !isToldBelow(drafts) && drafts.some((draft) => isDating(draft) && isOldNews(draft));
}

function hasColonBefore({ scene: { sentence }, trigger: { cue } }: Draft): boolean {
  return sentence.tokens.slice(0, cue.from + 1).some(({ colon }) => colon === true);
}

function isOldNews({ mood, time, trigger }: Draft): boolean {
  return mood === 'background' && time?.freshness === 'old' && !trigger.loose;
}

/** The text says of what the headline tells only that it is planned, demanded or denied. */
export function isTakenBack(drafts: readonly Draft[]): boolean {
  const isPardonTold = drafts.some(isPardonInTitle);
  const isOfMoreInTitle = drafts.some((draft) => draft.scene.sentence.block === 'title' && isOfMore(draft));
  const told = drafts.filter(
    (draft) =>
      draft.scene.sentence.block !== 'title' &&
      draft.mood !== 'given' &&
      !draft.trigger.loose &&
      !isDecided(draft) &&
      !(isPardonTold && isWhatPardonBrings(draft)) &&
      (isOfMoreInTitle || !isOfMore(draft)),
  );
  if (told.some((draft) => draft.mood === 'occurred') || drafts.some(isAmongFreed)) return false;
  return told.some(({ scene, mood }) => scene.sentence.block === 'lead' && mood !== 'background');
}

/** "US removes sanctions" above "Washington will remove them, envoy Coale said"; "prolongs" above "will stay in force until October": told of the future, and decided. */
function isDecided({ type, mood, why, scene }: Draft): boolean {
  if (mood !== 'planned' || !why.includes(futureTold)) return false;
  // "Belarus frees 60 prisoners" above "In the coming days 60 are to go free, envoy Coale said": nobody is out yet.
  if (type === 'prisoner_release' && hasCue(scene.sentence, 'time.future')) return false;
  return type === 'sanctions_extended' || hasCue(scene.sentence, 'say.envoy');
}

function isPardonInTitle({ mood, trigger, scene }: Draft): boolean {
  return mood === 'occurred' && trigger.cue.group === 'pardon' && scene.sentence.block === 'title';
}

/** "Lukashenko pardons 42 people" above "They will soon be released": the way home is still to come, the pardon is not. */
function isWhatPardonBrings({ mood, why, trigger }: Draft): boolean {
  return mood === 'planned' && why.includes(futureTold) && trigger.cue.group !== 'pardon';
}

/** "Among the freed is the blogger …" says that some are. */
function isAmongFreed({ trigger, scene: { sentence } }: Draft): boolean {
  return trigger.form === 'freed' && sentence.block !== 'title' && hasCue(sentence, 'say.among');
}

/** "Other sanctions will be lifted as well": a further plan, which says nothing of the measure in the headline. */
function isOfMore(draft: Draft): boolean {
  const { sentence } = draft.scene;
  const { cue, object } = draft.trigger;
  return cuesOf(sentence, 'say.others').some(
    (more) => distance(sentence, more, object ?? cue) <= 1 || distance(sentence, more, cue) === 0,
  );
}
