// Happenings that a sentence only looks back at, or takes back itself: what came first, days of custody, one's own story.
import { isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Mood } from '../moods/governors.ts';
import type { Scene, Setting } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, cueBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, endsAt, hasAny, startsAt } from '../words/cues.ts';
import { isArrestedAgain, isArrestedAtHome, isOfEarlierSentence } from './arrested-again.ts';
import { isDaysOfCustody } from './custody.ts';
import { isFelt, isOwnState, isOwnStory } from './own-stories.ts';
import { isRecalled } from './recalled.ts';
import { isFresh, isRelease } from './settled.ts';

/** The sentences of an article with what it is about: all that a quiet reading needs. */
export interface Surroundings {
  readonly scenes: readonly Scene[];
  readonly setting: Setting;
  readonly drafts: readonly Draft[];
}

export type QuietRule = readonly [mood: Mood, why: string, holds: (draft: Draft, around: Surroundings) => boolean];

export const backwardRules: readonly QuietRule[] = [
  ['void', 'dismissed from a post', isOfOffice],
  ['void', 'days of custody', isDaysOfCustody],
  ['denied', 'the next sentence says that it is untrue', isUntrueNext],
  ['background', 'arrested again', isArrestedAgain],
  ['background', 'arrested on the way home', isArrestedAtHome],
  ['background', 'of an earlier sentence', isOfEarlierSentence],
  ['background', 'reminded of', isRecalled],
  ['background', 'since then', isSinceThen],
  ['background', 'what came first', isWhatCameFirst],
  ['background', 'done more than once', isRepeated],
  ['background', 'of those before', isOfSeries],
  ['background', 'a time has passed since', isLongPassed],
  ['background', 'one’s own story', isOwnStory],
  ['background', 'one’s own story', isFelt],
  ['given', 'one’s own story', isOwnState],
  ['background', 'who they are', isSaidOfFormer],
  ['background', 'who they are', isWhoOfMonth],
  ['background', 'goes on with what is old', goesOnWithOld],
  ['background', 'told of the dead', isOfDead],
];

export function isAlerting({ type }: Draft): boolean {
  return isAlertType(type);
}

const officeReach = 2;
const inPassing = 2; // "from his post, not from prison": one word may be a captive and a prison

/** "звільнив заступника глави", "entließ den Minister": verbs that also dismiss, in an article that speaks of no prisoner. */
function isOfOffice({ type, trigger, scene }: Draft, { setting }: Surroundings): boolean {
  const { cue } = trigger;
  if (type !== 'prisoner_release' || setting.captives + setting.jailed > inPassing) return false;
  const { sentence, persons } = scene;
  if (hasAny(sentence, ['arg.captive', 'arg.prison'])) return false;
  const isDismissing = cue.group === 'discharge' || startsAt(sentence, ['quiet.dismisses'], cue.from);
  if (!isDismissing || persons.some((person) => person.subject !== null && person.from >= cue.to)) return false;
  return cuesOf(sentence, 'quiet.office').some(
    (office) =>
      followsInClause(sentence, office, cue, officeReach) || (sentence.verbLast && follows(cue, office, officeReach)),
  );
}

const shortDenial = 4; // words

/** "A picture says that Poland lifted the embargo. That is untrue." */
function isUntrueNext({ scene }: Draft, { scenes }: Surroundings): boolean {
  const next = scenes[scene.sentence.index + 1]?.sentence;
  if (next === undefined) return false;
  // "That is not so," he told the reporters.
  return cuesOf(next, 'mode.untrue').some(({ from }) => from === 0 || next.tokens.length <= shortDenial);
}

/** "Since the reporter was brought home, two officers …", "since his release": the clause of time tells no news. */
function isSinceThen(draft: Draft): boolean {
  if (!isAlerting(draft)) return false;
  const { sentence } = draft.scene;
  const { cue } = draft.trigger;
  if (isFreeSinceToday(draft)) return false;
  if (draft.trigger.form === 'noun' && isSinceNoun(draft)) return true;
  const isClosed = sentence.tokens.slice(cue.to).some((token) => token.breakBefore > 0);
  // "Since the morning 16 people have left the colony": of today.
  const isOfToday = ({ from }: Cue) => startsAt(sentence, ['time.day0', 'time.fresh'], from);
  return cuesOf(sentence, 'quiet.since').some(
    (since) =>
      since.to <= cue.from &&
      !breaksBetween(sentence, since, cue) &&
      (isClosed || since.from > 0) &&
      !isOfToday(since) &&
      !isMeasuring(draft, since),
  );
}

/** "Now that 14 have been free since Thursday": since a day of these. */
function isFreeSinceToday({ scene: { sentence, times }, trigger: { cue } }: Draft): boolean {
  return times.some(
    (day) =>
      day.freshness === 'fresh' &&
      endsAt(sentence, ['time.since'], day.from) &&
      (followsInClause(sentence, cue, day, 1) || followsInClause(sentence, day, cue, 1)),
  );
}

const measuredReach = 3;

/** "The biggest swap since the Cold War brought 16 out": how great it is, and no clause of time ("First parts since sanctions were lifted arrive"). */
function isMeasuring({ scene: { sentence }, trigger: { cue, object } }: Draft, since: Cue): boolean {
  if (object !== null && object.from < cue.from) return false;
  return cuesOf(sentence, 'quiet.first').some(
    (most) => most.from <= 1 && followsInClause(sentence, since, most, measuredReach),
  );
}

/** "since his release in June" */
function isSinceNoun({ scene, trigger: { cue } }: Draft): boolean {
  if (!cuesOf(scene.sentence, 'time.since').some((each) => follows(cue, each, 1))) return false;
  return scene.times.some(({ ofMonth, from }) => ofMonth && from >= cue.to && from - cue.to <= 1);
}

const firstReach = 5;

/** "First 52 were freed, then the searches went on." */
function isWhatCameFirst(draft: Draft, { drafts }: Surroundings): boolean {
  if (!isAlerting(draft) || isFresh(draft)) return false;
  const { sentence } = draft.scene;
  const { cue } = draft.trigger;
  const first = cuesOf(sentence, 'quiet.atfirst').find((each) => followsInClause(sentence, cue, each, firstReach));
  if (!first) return false;
  const isMore = drafts.some(
    (other) => other.scene === draft.scene && other.type === draft.type && other.trigger.cue.from > cue.to,
  );
  return !isMore && cuesOf(sentence, 'quiet.then').some((then) => then.from >= cue.to);
}

const repeatedReach = 8;
const repeatedReleaseReach = 2;

/**
 * "The EU has repeatedly condemned the trials and imposed sanctions on judges": a habit, told without a comma, is no act of today.
 * Of a release only right before its verb: "ha più volte graziato".
 */
function isRepeated(draft: Draft): boolean {
  const { sentence } = draft.scene;
  if (!isAlerting(draft) || isFresh(draft) || sentence.block === 'title') return false;
  const { cue } = draft.trigger;
  if (cue.group === 'pardon' && tellsOfDecrees(draft.scene)) return true;
  // "Twice this summer Belarus has freed political prisoners"
  const twice = cuesOf(sentence, 'quiet.twice').find(({ from }) => from <= 1);
  if (twice && twice.to <= cue.from + 1 && !breaksBetween(sentence, twice, cue, 'strong')) return true;
  const reach = isSanctions(draft.type) ? repeatedReach : repeatedReleaseReach;
  return cuesOf(sentence, 'quiet.repeated').some((often) => followsInClause(sentence, cue, often, reach));
}

/** "Over the summer he signed four decrees on pardons" */
function tellsOfDecrees({ sentence, quantities }: Scene): boolean {
  const decrees = cuesOf(sentence, 'mode.decree');
  return quantities.some(({ value, to }) => value > 1 && decrees.some(({ from }) => from === to));
}

/** "The last four pardons fell on holidays, and now all wait for 7 November": a noun counts those before, whatever day stands behind it. */
function isOfSeries({ type, trigger: { cue }, scene: { sentence } }: Draft): boolean {
  if (type !== 'prisoner_release' || !nounForms.has(cue.form)) return false;
  return cuesOf(sentence, 'quiet.series').some(
    (each) => overlaps(each, cue) || followsInClause(sentence, cue, each, 1),
  );
}

const nounForms = new Set(['noun', 'now']); // "pardons" is both

/** "A week has passed since the word after which potash may be bought": what the clause of time tells, not what is told behind its comma. */
function isLongPassed(draft: Draft): boolean {
  if (!isAlerting(draft)) return false;
  const { sentence } = draft.scene;
  const { cue } = draft.trigger;
  return cuesOf(sentence, 'quiet.passed').some(
    (passed) =>
      passed.to <= cue.from &&
      (!breaksBetween(sentence, passed, cue) || cueBetween(sentence, 'mode.relative', passed, cue)),
  );
}

/** "Former prisoners who were taken out of Belarus ask for papers": what was done to them tells who they are. */
function isSaidOfFormer(draft: Draft): boolean {
  if (!isRelease(draft) || isFresh(draft)) return false;
  const { sentence, quantities } = draft.scene;
  if (quantities.length > 0) return false;
  const { cue } = draft.trigger;
  return cuesOf(sentence, 'arg.former').some((former) => {
    const who = cuesOf(sentence, 'mode.relative').find((each) => each.from > former.to && each.from - former.to <= 2);
    if (former.from > 0 || !who) return false;
    return cue.from === former.from || follows(cue, who, 1);
  });
}

const whoReach = 4;

/** "The banker, whom they drove out of the country in December, said …", "Washington, which in December lifted its curbs, …": where the day of an article is not known, its news is of a day and not of a month. */
function isWhoOfMonth(draft: Draft, { setting }: Surroundings): boolean {
  const { time, trigger, scene } = draft;
  if (!isAlerting(draft) || setting.published !== null || !time?.ofMonth || time.day !== null) return false;
  const { cue } = trigger;
  if (isRelease(draft) && opensAsParticiple(draft)) return true;
  return cuesOf(scene.sentence, 'mode.relative').some((who) => followsInClause(scene.sentence, cue, who, whoReach));
}

/** "Freed in December, she called on Tuesday in Berlin …": the news has a day of its own. */
function opensAsParticiple({ scene: { sentence, times }, trigger: { cue } }: Draft): boolean {
  const isOpening = cue.from === 0 || (sentence.verbLast && sentence.tokens[cue.to]?.breakBefore === 1);
  return isOpening && times.some(({ freshness, from }) => freshness === 'fresh' && from >= cue.to);
}

/** "Last year nearly all sanctions went. We took them off because …": the same old happening, told on. */
function goesOnWithOld(draft: Draft, { drafts, scenes }: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (!isAlerting(draft) || draft.time !== null || sentence.block === 'title') return false;
  const before = scenes[sentence.index - 1];
  if (!before || before.sentence.block === 'title') return false;
  const ofType = drafts.filter(({ type }) => type === draft.type);
  const isOld = ofType.some(
    ({ scene, mood, time }) => scene === before && mood === 'background' && time?.freshness === 'old',
  );
  return isOld && !ofType.some((other) => other.mood === 'occurred' && other.scene !== draft.scene);
}

/** "Former prisoner X has died. From the colony he came out at the end of his term": what the top of an obituary tells of a life. */
function isOfDead(draft: Draft, { drafts }: Surroundings): boolean {
  const { sentence, quantities, persons } = draft.scene;
  // "Meanwhile Minsk let 14 others go": the dead need no number and no name again.
  if (!isRelease(draft) || isFresh(draft) || sentence.block === 'title' || quantities.length + persons.length > 0)
    return false;
  return drafts.some(
    ({ type, mood, scene }) =>
      type === 'prisoner_death' && mood === 'occurred' && scene.sentence.block !== 'body' && scene !== draft.scene,
  );
}
