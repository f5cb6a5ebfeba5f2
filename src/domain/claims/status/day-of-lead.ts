// What is told undated further down and is of the day that the lead names: what else a sitting decided.
import { alertTypes } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { decidedWhy } from '../moods/governors.ts';
import type { Scene } from '../scene.ts';
import { isSanctions, tellingForms } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import {
  alsoKeys,
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  hasAny,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { afterKeys, hasTime, namesFreshDay } from '../words/dates.ts';
import { type Article, ownAuthorities } from './settled.ts';

/** "Ministers argued over fish on Monday. … Without debate they also adopted sanctions": a decision of the day of the sitting, where nothing places it elsewhere. */
export function isOfDayOfLead(draft: Draft, article: Article): boolean {
  const { type, mood, time, trigger, scene } = draft;
  // "agreed without debate to freeze the assets": decided is done.
  const isTold = tellingForms.has(trigger.form) || draft.why.includes(decidedWhy);
  if (!isSanctions(type) || mood !== 'occurred' || time !== null || !isTold) return false;
  // "The Council imposed them after the landing of a plane": why and when they came is told of old ones.
  if (
    startsAt(scene.sentence, afterKeys, trigger.cue.to) ||
    isRecalling(scene.sentence, trigger.cue) ||
    isOfOldParagraph(scene, article.scenes)
  )
    return false;
  const before = sentenceBefore(scene, article);
  const own = ownAuthorities(draft, article);
  const leads = article.scenes.filter(isFreshLead);
  if (leads.length > 0 && (hasSitting(scene) || isBesideSitting(draft, before, sentenceAfter(scene, article))))
    return own.length > 0;
  // Where the article leads with a measure of its own, other rules tell what goes with it.
  if (alertTypes.some((each) => article.leading.has(each)) || isPerfect(scene.sentence, trigger.cue)) return false;
  if (before && hasTime(before.times, 'fresh') && namesOwnBody(before, own))
    return isBySitting(scene.sentence, trigger.cue);
  // "The 27 ministers put twelve people on the list", in a report of what they decided on another country.
  const isOnList = trigger.form === 'done' && (trigger.kind === 'designation' || trigger.kind === 'delisting');
  if (leads.length > 0 && isOnList && isBySitting(scene.sentence, trigger.cue)) return true;
  const isSameBody = leads.some((lead) => hasCue(lead.sentence, 'say.sits') && namesOwnBody(lead, own));
  return isSameBody && isAlsoDecided(scene.sentence, trigger.cue);
}

/** In the same paragraph. */
export function sentenceBefore({ sentence }: Scene, { scenes }: Pick<Article, 'scenes'>): Scene | null {
  const before = scenes[sentence.index - 1];
  return before?.sentence.paragraph === sentence.paragraph ? before : null;
}

function sentenceAfter({ sentence }: Scene, { scenes }: Pick<Article, 'scenes'>): Scene | null {
  const after = scenes[sentence.index + 1];
  return after?.sentence.paragraph === sentence.paragraph ? after : null;
}

/** The last sentence before it in its paragraph of which this holds. */
export function lastBefore(
  scene: Scene,
  article: Pick<Article, 'scenes'>,
  holds: (before: Scene) => boolean,
): Scene | null {
  let before = sentenceBefore(scene, article);
  while (before && !holds(before)) before = sentenceBefore(before, article);
  return before;
}

/** The lead, or the paragraph that it opens, names a day of these ("the cup stands there to this day" names none). */
export function isFreshLead({ sentence, times }: Scene): boolean {
  return (sentence.block === 'lead' || sentence.paragraph === 1) && namesFreshDay(times);
}

/** It names the authority whose measure it is. */
export function namesOwnBody({ actors }: Scene, own: readonly string[]): boolean {
  return actors.some(({ form }) => own.includes(form));
}

/** The sentence, or one before it in its paragraph, tells of a day long past: "In September he flew to Minsk. There he announced …" */
export function isOfOldParagraph(scene: Scene, scenes: readonly Scene[]): boolean {
  const isOld = ({ times }: Scene) => hasTime(times, 'old');
  return isOld(scene) || lastBefore(scene, { scenes }, isOld) !== null;
}

/** Told again, or as earlier. */
export function isRecalling(sentence: Sentence, verb: Cue): boolean {
  if (hasAny(sentence, ['quiet.reminds', 'time.prior'])) return true;
  // "agreed to freeze them, the decision is already printed": behind the verb "already" tells of what follows.
  const already = cuesOf(sentence, 'time.already').filter(({ from }) => from >= verb.to);
  // "52 žmonės, ryte dar buvę kaliniai": who they were is not when it was.
  const told = [...already, ...cuesOf(sentence, 'arg.former')];
  return cuesOf(sentence, 'time.earlier').some((each) => !told.some(({ from }) => from === each.from));
}

/** "without debate", "in another judgment" */
function hasSitting({ sentence }: Scene): boolean {
  return hasCue(sentence, 'say.sitting');
}

/** "The Belarusian point passed without debate. The Council listed …", "… prolonged them. The decision was taken without debate"; not what a motion "notes that" others did. */
function isBesideSitting(
  { scene: { sentence }, trigger: { cue } }: Draft,
  before: Scene | null,
  after: Scene | null,
): boolean {
  if (isPerfect(sentence, cue) || cuesOf(sentence, 'mode.that').some(({ from }) => from < cue.from)) return false;
  return (before !== null && hasSitting(before)) || (after !== null && opensWithDecision(after));
}

/** "The decision was taken without debate", "89 voted for it". */
function opensWithDecision(scene: Scene): boolean {
  return hasSitting(scene) && cuesOfAny(scene.sentence, ['mode.decision', 'say.sitting']).some(({ from }) => from <= 1);
}

const bodyReach = 10; // words between the body and its verb
const alsoReach = 2;

/** "Separately the Foreign Office listed …", "The ministers also adopted …": one more of what a body does that decides at sittings. */
function isAlsoDecided(sentence: Sentence, verb: Cue): boolean {
  const also = cuesOfAny(sentence, alsoKeys);
  if (also.some(({ from }) => from === 0)) return true;
  return also.some((each) => distance(sentence, each, verb) <= alsoReach) && isBySitting(sentence, verb);
}

function isBySitting(sentence: Sentence, verb: Cue): boolean {
  // "put twelve judges on the list": who is listed sits nowhere.
  const listed = cuesOf(sentence, 'arg.listed').filter(({ to }) => to > verb.from);
  return cuesOfAny(sentence, ['say.sits', 'say.guest']).some(
    (body) => distance(sentence, body, verb) <= bodyReach && !listed.some((each) => overlaps(each, body)),
  );
}

/** "has also imposed": English tells so what stands by now, not what was done at a sitting. */
export function isPerfect(sentence: Sentence, verb: Cue): boolean {
  if (!sentence.marksInfinitives) return false;
  return sentence.tokens
    .slice(Math.max(0, verb.from - alsoReach), verb.from)
    .some(({ word }) => word === 'has' || word === 'have');
}
