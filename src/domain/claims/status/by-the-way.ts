// What an article about something else says by the way: "Belaruskali, which the US has sanctioned, found buyers in China".
import { isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import { countsSeveral } from '../facts/quantities.ts';
import { isForeign } from '../lands.ts';
import type { Scene, Setting } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, inOrder, relativesOver } from '../words/between.ts';
import {
  type Cue,
  cuesOfAny,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  hasGroup,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** Below a headline of something else, what a clause says of a firm or a man is no news, unless it has a day of its own. */
export function isOfWhomItTells(draft: Draft, around: Surroundings): boolean {
  const { sentence, times } = draft.scene;
  if (!isAlerting(draft) || sentence.block === 'title' || isLedByIt(draft, around)) return false;
  const { cue } = draft.trigger;
  const who = openingBefore(sentence, cue) ?? participleOf(sentence, cue);
  if (!who || cuesOfAny(sentence, measures).some(({ to }) => to <= who.from)) return false;
  return !times.some(({ freshness, from }) => freshness === 'fresh' && isInClause(sentence, who, from));
}

/** A headline of measures makes a clause of measures news; for a release or a relief also a number does, any happening, and a place below the lead. */
function isLedByIt({ type, scene: { sentence, persons, quantities } }: Draft, around: Surroundings): boolean {
  const title = headingOf(sentence, around);
  if (title === undefined) return true;
  // "Good news from Homel! Ala Zujeva, pardoned by Lukashenko, is at home": in a post a name may be the news.
  if (title.block !== 'title' && persons.some(({ isActor }) => !isActor)) return true;
  if (type === 'sanctions_imposed') return isOfMeasures(title, around);
  return sentence.block === 'body' || quantities.length > 0 || isOfHappenings(title, around);
}

/** The headline; of a post without one what it opens with, for what stands below it. */
export function headingOf({ index }: Sentence, { scenes }: Surroundings): Sentence | undefined {
  const [first] = scenes;
  return first && (first.sentence.block === 'title' || index > 0) ? first.sentence : undefined;
}

export const byTheWay = 'said by the way, below an opening of something else';

/** Below a headline and an opening of something else, what no number, no decision and no fresh day marks is what is known. */
export function isBelowOpening(draft: Draft, around: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (!isAlerting(draft) || sentence.block !== 'lead' || sentence.index < 2) return false;
  if (isFresh(draft) || countsSeveral(draft.scene) || hasAny(sentence, decisions)) return false;
  if (around.scenes[0]?.sentence.block !== 'title') return false;
  if (around.scenes.filter((scene) => scene.sentence.block === 'lead').length > mostLeads) return false;
  const above = around.scenes.slice(0, sentence.index);
  if (draft.trigger.cue.group === 'liberty' && above.some(isOfKinToday)) return false;
  return !above.some((scene) => isOfPowers(scene) || isOfHappenings(scene.sentence, around));
}

/** "At last, the prisoner's daughter wrote on Thursday. Dad is free." */
function isOfKinToday({ sentence, times }: Scene): boolean {
  return hasTime(times, 'fresh') && hasCue(sentence, 'arg.around') && hasCue(sentence, 'arg.captive');
}

/** "Vera packed bottles for thirty years. At that time the EU banned furnaces": of a time that nothing above dates as of these days. */
export function isOfThen(draft: Draft, around: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (!isSanctions(draft.type) || draft.time !== null || !startsAt(sentence, ['time.same'], 0)) return false;
  if (around.scenes[0]?.sentence.block !== 'title' || hasAny(sentence, decisions)) return false;
  const above = around.scenes.slice(0, sentence.index);
  // "EU adopts its 16th package. The same day the Council …"
  if (above.some(isOfPowers)) return false;
  return (
    !above.some(({ times }) => hasTime(times, 'fresh')) && !around.drafts.some((other) => isToldAbove(other, draft))
  );
}

function isToldAbove({ type, mood, scene }: Draft, below: Draft): boolean {
  return isAlertType(type) && mood === 'occurred' && scene.sentence.index < below.scene.sentence.index;
}

/** "Potash gets dearer": the headline tells of no release, no measure and none of the powers that decide on them. */
export function isOtherTitle(scenes: readonly Scene[], drafts: readonly Draft[], setting: Setting): boolean {
  const [title] = scenes;
  if (title?.sentence.block !== 'title') return false;
  return !isOfPowers(title) && !isOfHappenings(title.sentence, { scenes, drafts, setting });
}

/** No number and no decision in its part of the sentence, and no release that Minsk opens it with: "Guards held 80 people; the EU imposes sanctions on their carriers". */
export function isInPassing(
  { type, scene: { sentence, quantities }, trigger: { cue } }: Draft,
  title?: Sentence,
): boolean {
  if (hasAny(sentence, decisions)) return false;
  if (type === 'prisoner_release' && startsAt(sentence, ['authority.BY'], 0)) return false;
  if (isSanctions(type) && title !== undefined && hasCue(title, 'topic.by') && isOpenedByForeign(sentence))
    return false;
  return quantities.every((quantity) => breaksBetween(sentence, ...inOrder(quantity, cue), 'strong'));
}

/** "The Council of the EU adopted new sanctions", below "Three Belarusian banks are out of SWIFT": an article may stand before who acts. */
function isOpenedByForeign(sentence: Sentence): boolean {
  return groupOf(sentence, 'authority').some((actor) => actor.from <= 1 && isForeign(actor));
}

/** "Trump praised Lukashenko on Tuesday", "A bus from Minsk reached the border": what follows may well be the news. */
export function isOfPowers({ actors, sentence }: Scene): boolean {
  const acts = ({ form, from }: Cue) => powers.has(form) && !endsAt(sentence, ['mode.without'], from); // "MAZ without Europe"
  return actors.some(acts) || hasAny(sentence, journeys);
}

export function isOfMeasures(sentence: Sentence, { drafts }: Surroundings): boolean {
  return (
    hasAny(sentence, measures) || drafts.some(({ type, scene }) => isSanctions(type) && scene.sentence === sentence)
  );
}

/** Tells of a release, a measure, an envoy, or of anything that is read as a claim. */
export function isOfHappenings(sentence: Sentence, { drafts }: Surroundings): boolean {
  if (hasAny(sentence, measures) || hasAny(sentence, topics) || hasGroup(sentence, happenings)) return true;
  return drafts.some(({ scene }) => scene.sentence === sentence);
}

/** The comma and the relative behind it, with a preposition between them at most, of the clause that holds the verb. */
function openingBefore(sentence: Sentence, verb: Cue): Cue | undefined {
  return relativesOver(sentence, verb, relatives).find(
    (who) =>
      (who.form !== 'query' || asking.has(sentence.tokens[who.from]?.word ?? '')) &&
      (sentence.tokens[who.from]?.breakBefore === 1 || isBehindPreposition(sentence, who)),
  );
}

/** ", an dem", ", most of whom": not ", forderte deren Freilassung", where a verb stands between. */
function isBehindPreposition({ tokens, verbLast }: Sentence, { from }: Cue): boolean {
  const before = tokens[from - 1];
  return before?.breakBefore === 1 && !(verbLast && before.word.length > longestPreposition);
}

/** "Belavia, banned from European skies, flies to Antalya", "its owner, an IT man pardoned by Lukashenko, bakes": behind a comma, with the agent or the place right behind it. */
function participleOf(sentence: Sentence, verb: Cue): Cue | undefined {
  const { tokens } = sentence;
  const [next, afterNext] = tokens.slice(verb.from + 1).map(({ word }) => word);
  if (!attributed.has(verb.group)) return undefined;
  if (isAgentAt(sentence, verb.from + 1) && isInApposition(sentence, verb)) return verb;
  if (!sentence.marksInfinitives || tokens[verb.from]?.breakBefore !== 1) return undefined;
  const agent = particles.has(next ?? '') ? afterNext : next; // "banned potash, and …" is a verb
  return agents.has(agent ?? '') ? verb : undefined;
}

/** "by", "przez", "Лукашэнкам" */
function isAgentAt(sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]?.word ?? '';
  return appositive.has(word) || (instrumental.test(word) && startsAt(sentence, ['authority.BY'], at));
}

/** Between two commas stand a noun, its participle and the agent, and no verb "to be". */
function isInApposition(sentence: Sentence, { from, to }: Cue): boolean {
  const { tokens } = sentence;
  const opening = tokens.slice(0, from + 1).findLastIndex(({ breakBefore }) => breakBefore > 0);
  if (opening < 1 || from - opening > nounReach || tokens[opening]?.breakBefore !== 1) return false;
  if (cuesOfAny(sentence, ['mode.been', 'mode.aux']).some((be) => be.from >= opening && be.to <= from)) return false;
  const closing = tokens.findIndex(({ breakBefore }, at) => at > to && breakBefore > 0);
  // "…, pardoned by Lukashenko, Viasna reports" is the news
  return closing > 0 && closing - to <= agentReach && !startsAt(sentence, ['say.says'], closing);
}

function isInClause(sentence: Sentence, who: Cue, at: number): boolean {
  return at >= who.from && !breaksBetween(sentence, who, { from: at, to: at });
}

const journeys = ['journey.done', 'journey.now', 'journey.vehicle'];
/** Who decides on sanctions and bargains for prisoners, as authorities are named. */
export const powers: ReadonlySet<string> = new Set('US EU UK CA'.split(' '));
const mostLeads = 3; // sentences, a crumb among them; a digest has more
const particles = new Set('off out'.split(' '));
const nounReach = 3; // words
const agentReach = 4;
const longestPreposition = 6; // letters: "gegen", "wegen"
const instrumental = /[ао]м$/u;
const appositive = new Set('by przez'.split(' '));
const agents = new Set('by from'.split(' '));
const attributed = new Set(['designate', 'forbid', 'access', 'release', 'pardon', 'ease']);
// "after" is "po tym, jak": of the words that ask only these open a clause about somebody.
const asking = new Set('which whom where'.split(' '));
const relatives = ['mode.relative', 'mode.whom', 'mode.query'];
/** Words of measures, and of deciding on them. */
export const measures: readonly string[] = [
  'arg.sanction',
  'arg.sanctionweak',
  'impose.done',
  'designate.done',
  'adopt.done',
  'mode.decide',
];
export const decisions: readonly string[] = ['mode.decide', 'say.envoy'];
const topics = ['arg.exemption', 'licence.noun', 'access.done', 'access.now', 'say.envoy'];
const happenings = 'release pardon liberty atliberty freedom transfer swap yield designate relief forbid sever'.split(
  ' ',
);
