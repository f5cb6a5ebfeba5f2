// Releases that only say who somebody is: in a clause about them, as their attribute, or of one who lives in freedom by now.
import type { Draft } from '../drafts.ts';
import type { Mood } from '../moods/governors.ts';
import type { Scene } from '../scene.ts';
import {
  breaksBetween,
  cueBetween,
  follows,
  followsInClause,
  inOrder,
  isVerbBehindClause,
  joinedByAnd,
  overlaps,
} from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, hasCue, type Sentence, startsAt } from '../words/cues.ts';
import { isAttribute, isClosedOpening, isOfHeadedAttribute } from './attributes.ts';
import { byTheWay } from './by-the-way.ts';
import { heldKeys, mainClauseRules } from './day-of-main-clause.ts';
import { isAfterOldVisit, isOfOpeningThat, isSentOnFirst } from './known-openings.ts';
import { isLivingNow } from './living-now.ts';
import type { QuietRule, Surroundings } from './looking-back.ts';
import { isPremise } from './premises.ts';
import { isGuestOfOffice, isReceiving } from './received.ts';
import { isFresh, isRelease } from './settled.ts';

export const livesNow = 'lives in freedom by now';

export const knownRules: readonly QuietRule[] = [
  ['void', 'talks told with who they are', isTalksOfWhom],
  ['given', 'what an opinion starts from', isPremise],
  ['given', 'a relative clause takes it as known', isOfWhom],
  ['given', 'a guest of an office', isGuestOfOffice],
  ...mainClauseRules,
  ['given', 'who speaks', isSpeaker],
  ['given', 'an attribute says who they are', isAttribute],
  ['given', 'an attribute says who they are', isClosedOpening],
  ['background', byTheWay, isOfHeadedAttribute],
  ['given', 'who they are', isOpeningParticiple],
  ['given', 'who went to court', isOfClaimant],
  ['given', 'of how many some are told', isOfWhole],
  ['background', 'a clause that opens the sentence takes it as known', isOfOpeningThat],
  ['background', 'sent abroad before', isSentOnFirst],
  ['background', 'in freedom by now', isFirstInFreedom],
  ['background', livesNow, isLivingNow],
  ['background', 'told in an interview', isToldInInterview],
  ['background', 'what it falls under', isOfCargo],
  ['background', 'got already, and more is sought', isGotAlready],
  ['background', 'after a visit of old', isAfterOldVisit],
];

/** "The court dismissed an action by the service blacklisted after the landing": who brings a suit was listed before. */
function isOfClaimant(draft: Draft): boolean {
  const { scene, trigger, type, mood } = draft;
  if (type !== 'sanctions_imposed' || mood !== 'occurred' || trigger.cue.group !== 'designate' || isFresh(draft))
    return false;
  const { sentence } = scene;
  const isBefore = (key: string) =>
    cuesOf(sentence, key).some(
      (each) => each.to <= trigger.cue.from && !breaksBetween(sentence, each, trigger.cue, 'strong'),
    );
  const isBrought = cuesOf(sentence, 'court.suit').some((suit) => !cueBetween(sentence, 'say.and', suit, trigger.cue));
  return isBefore('court.done') && isBrought;
}

const whoReach = 3;

/** "visas for prisoners whom Belarus released": the clause says who they are ("Lukashenko, who pardoned 20" tells what he did). */
function isOfWhom(draft: Draft, { drafts }: Surroundings): boolean {
  const { sentence } = draft.scene;
  const { cue, form } = draft.trigger;
  if (!isRelease(draft) || isFresh(draft) || draft.mood !== 'occurred' || isNewsItself(draft, drafts)) return false;
  if (isOnTheWay(draft.scene)) return false;
  const whom = [
    ...relativesOfHeld(draft.scene),
    ...relativesOfUncounted(draft.scene),
    ...cuesOf(sentence, 'mode.whom'),
  ];
  // A way home in the present stands as one that was made.
  const isHabit = form === 'now' || cue.key === 'journey.now';
  const openings = isHabit ? [...whom, ...thoseWhom(draft.scene)] : form === 'done' ? whom : [];
  // "der durch Vermittlung des Vatikans aus der Haft entlassen wurde": the German verb closes the clause.
  const reach = sentence.verbLast ? clauseReach : whoReach;
  return openings.some((who) => followsInClause(sentence, cue, who, reach) && !isVerbBehindClause(sentence, who, cue));
}

/** "Ihar Losik, whom Lukashenko pardoned, has come to Vilnius": a name that is on its way abroad is the news. */
function isOnTheWay(scene: Scene): boolean {
  const { sentence, persons } = scene;
  const ways = cuesOfAny(sentence, ['journey.done', 'journey.now']);
  const isGuest = groupOf(sentence, 'transfer')
    .concat(ways)
    .some((way) => isReceiving(scene, way));
  return persons.some(({ isActor }) => !isActor) && ways.length > 0 && !isGuest;
}

/** "Those whom Belarus lets out are forced to leave", "помогает тем, кто выходит", in the present: a habit of nobody named. The pronoun and its relative are one. */
function thoseWhom({ sentence, persons, quantities }: Scene): readonly Cue[] {
  const isPair = ({ from, matched }: Cue) => matched > 1 && sentence.tokens[from + 1]?.breakBefore === 1;
  const those = persons.length + quantities.length > 0 ? [] : cuesOf(sentence, 'mode.those');
  const isOpening = ({ from }: Cue) => from === 1 && sentence.tokens[from]?.breakBefore === 1;
  return [
    ...cuesOf(sentence, 'arg.captive').filter(isPair),
    ...those,
    ...cuesOf(sentence, 'mode.relative').filter(isOpening),
  ];
}

/** The relatives right behind who was held: "prisoners whom". */
function relativesOfHeld({ sentence, persons }: Scene): readonly Cue[] {
  const whose = [...cuesOfAny(sentence, heldKeys), ...persons.filter(({ isActor }) => !isActor)];
  return cuesOf(sentence, 'mode.relative').filter((who) => whose.some((held) => follows(who, held, 1)));
}

/** "The Belarusians who were let out are queuing for papers": who is neither held nor counted ("52 people who were released …" is news). */
function relativesOfUncounted({ sentence, quantities }: Scene): readonly Cue[] {
  const people = cuesOf(sentence, 'arg.people').filter(({ from }) => !quantities.some((each) => each.to <= from));
  return cuesOf(sentence, 'mode.relative').filter((who) =>
    people.some((each) => follows(who, each, sentence.verbLast ? 1 : 0)),
  );
}

const clauseReach = 12;
const letOut = ['release', 'pardon', 'transfer', 'journey', 'liberty'];

/** "They belong to the prisoners whom Minsk let go after talks": the clause says who they are, and its talks are part of that. */
function isTalksOfWhom({ type, mood, trigger: { cue }, scene }: Draft): boolean {
  if (type !== 'diplomatic_contact' || (mood !== 'given' && mood !== 'deal')) return false;
  const verbs = letOut.flatMap((group) => groupOf(scene.sentence, group));
  return relativesOfHeld(scene).some(
    (who) =>
      follows(cue, who, clauseReach) &&
      verbs.some(({ form, from, to }) => form === 'done' && from >= who.to && to <= cue.from),
  );
}

/** "52 prisoners whom Minsk let go crossed the border": the main clause is the news. */
function isNewsItself(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other.scene === draft.scene &&
      isRelease(other) &&
      other.mood === 'occurred' &&
      !overlaps(other.trigger.cue, draft.trigger.cue) &&
      !joinedByAnd(draft.scene.sentence, ...inOrder(draft.trigger.cue, other.trigger.cue)),
  );
}

function isUndatedVerb(draft: Draft): boolean {
  return isRelease(draft) && !isFresh(draft) && draft.mood === 'occurred' && draft.trigger.form === 'done';
}

const speakerReach = 6; // words between who is freed and what he says or asks

/** "Uwolniony polityk prosi UE o dokumenty": the participle opens the sentence, who it is of follows, and does something else. */
function isSpeaker(draft: Draft): boolean {
  const { sentence, persons } = draft.scene;
  const { cue } = draft.trigger;
  if (!isUndatedVerb(draft) || cue.from > 0 || cue.matched > 1) return false;
  const who = [...cuesOfAny(sentence, whoKeys), ...persons].find(({ from }) => from >= cue.to && from - cue.to <= 1);
  return who !== undefined && speaks(sentence, who.to, speakerReach);
}

/** "Вызваленыя беларусы прайшлі абследаванне", "Звільнені з тюрем проходять реабілітацію": neither counted nor named, they do something else. */
function isOpeningParticiple(draft: Draft): boolean {
  const { sentence, persons, quantities } = draft.scene;
  if (!isUndatedVerb(draft) || persons.length > 0 || quantities.length > 0) return false;
  return startsAt(sentence, ['release.freed', 'pardon.freed'], 0) && draft.trigger.cue.from === 0;
}

/** "Of the 52 people released, 41 accepted a check-up": the whole is known, and what is told is told of its part. */
function isOfWhole(draft: Draft): boolean {
  const { sentence, quantities } = draft.scene;
  const { cue } = draft.trigger;
  if (!isRelease(draft) || isFresh(draft) || !startsAt(sentence, ['say.outof'], 0)) return false;
  const [whole] = quantities;
  if (whole === undefined || whole.from > wholeReach || whole.to > cue.from + 1) return false;
  // "Of 123 on the list Belarus released 52" tells what it did.
  return quantities.some(
    (part) => part.from >= cue.to && part.value < whole.value && breaksBetween(sentence, cue, part, 'comma'),
  );
}

const wholeReach = 2; // words: "Of the 52"

const whoKeys = ['arg.people', 'lone.who'];
const speaking = ['say.says', 'mode.demand', 'mode.welcome', 'mode.hope', 'seek.for', 'mode.refuse'];

function speaks(sentence: Sentence, from: number, reach: number): boolean {
  return cuesOfAny(sentence, speaking).some((verb) => verb.from >= from && verb.from - from <= reach);
}

const firstReach = 6;

/** "celebrated his first birthday in freedom", "впервые отпраздновал день рождения на свободе": told of one who has been out for long. */
function isFirstInFreedom({ type, trigger, scene }: Draft): boolean {
  const { cue } = trigger;
  if (type !== 'prisoner_release' || cue.group !== 'liberty') return false;
  return cuesOf(scene.sentence, 'quiet.first').some(
    (first) =>
      first.to < cue.from &&
      cue.from - first.to <= firstReach &&
      !breaksBetween(scene.sentence, first, cue) &&
      !isOfCaptives(scene.sentence, first, cue),
  );
}

/** "The largest group of prisoners since 2020 left the colonies on Thursday": so many had not come out before. */
function isOfCaptives(sentence: Sentence, first: Cue, { from }: Cue): boolean {
  return cuesOf(sentence, 'arg.captive').some((captive) => captive.from >= first.to && captive.to <= from);
}

/** "said in an interview that he had pardoned opponents": no number, no day: he explains what is known. */
function isToldInInterview(draft: Draft): boolean {
  const { sentence, quantities } = draft.scene;
  if (!isUndatedVerb(draft) || quantities.length > 0) return false;
  const { cue } = draft.trigger;
  return tells(sentence, cue).some((says) =>
    ['time.anniversary', 'time.review'].some((key) => cueBetween(sentence, key, says, cue)),
  );
}

function tells(sentence: Sentence, cue: Cue): readonly Cue[] {
  return cuesOf(sentence, 'say.says').filter(({ to }) => to <= cue.from);
}

/** "stopped a lorry whose cargo falls under the sanctions that the EU imposed": the clause says what it carries. */
function isOfCargo({ type, trigger: { cue }, scene: { sentence } }: Draft): boolean {
  if (type !== 'sanctions_imposed') return false;
  const falls = cuesOf(sentence, 'designate.now').filter(({ to }) => to <= cue.to && cue.from - to <= whoReach);
  return falls.some((verb) =>
    cuesOf(sentence, 'mode.relative').some((whose) => whose.to <= verb.from && verb.from - whose.to <= 1),
  );
}

const alreadyReach = 6;

/** "has already negotiated the release of 100 and will now seek the freedom of another 50": what came first. */
function isGotAlready(draft: Draft, { drafts }: Surroundings): boolean {
  const { sentence } = draft.scene;
  const { cue } = draft.trigger;
  if (!isRelease(draft) || isFresh(draft)) return false;
  const isAlready = cuesOfAny(sentence, ['time.earlier', 'quiet.lasting']).some(
    ({ from, to }) => to <= cue.from + 1 && cue.from - from <= alreadyReach,
  );
  return (
    isAlready &&
    hasCue(sentence, 'say.others') &&
    drafts.some(
      ({ scene, type, mood, trigger }) =>
        scene === draft.scene && type === draft.type && sought.has(mood) && trigger.cue.from >= cue.to,
    )
  );
}

const sought = new Set<Mood>(['called_for', 'planned']);
