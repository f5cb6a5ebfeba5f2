// Triggers of diplomacy: meetings of two sides of which one is Belarus, and ties that are opened (`relation`) or cut (`sever`).

import type { Scene, Setting } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { groupCues, isBelarusian, otherStates, type Trigger, tellingForms, trigger, verbForms } from './trigger.ts';

export function diplomacyTriggers(scene: Scene, setting: Setting): Trigger[] {
  const ties = relationTriggers(scene, setting);
  // "The embassy will return to Minsk": what moves is the embassy, nobody visits.
  const meetings = contactTriggers(scene, setting).filter(({ cue }) => !ties.some((tie) => overlaps(tie.cue, cue)));
  return [...meetings, ...ties];
}

function contactTriggers({ sentence }: Scene, setting: Setting): Trigger[] {
  const isOfStates = isBetweenStates(sentence);
  const cues = groupCues(sentence, 'contact');
  return cues
    .filter((cue) => isOfStates || isOfSpeaker(sentence, cue, setting))
    .filter((cue) => !isBetweenOthers(sentence, cue) && !isWelcome(sentence, cue) && !isOfVerb(cue, cues))
    .map((cue) => trigger('diplomatic_contact', null, cue, null, 0.6));
}

const speakerReach = 3; // "said he at a meeting"

/** "The President has ordered it", he said at a meeting with Lukashenko, where the article names another state: who speaks there is of it. */
function isOfSpeaker(sentence: Sentence, { form, from, to }: Cue, { actors }: Setting): boolean {
  if (form !== 'noun' || actors === 0) return false;
  const isHis = cuesOfAny(sentence, ['say.he', 'say.says']).some(
    (each) => each.to <= from && from - each.to <= speakerReach,
  );
  return isHis && startsAt(sentence, ['authority.BY'], to);
}

/** "is to hold talks with the EU": of one meeting the verb tells the status. */
function isOfVerb(noun: Cue, cues: readonly Cue[]): boolean {
  return noun.form === 'noun' && cues.some((verb) => verb.form !== 'noun' && overlaps(verb, noun));
}

const guests = ['topic.foreign', 'say.guest', 'say.envoy'];
const hosts = ['authority.BY', 'topic.by', 'say.speaker', 'say.host'];

/** Belarus on one side (or the exiled leader whom others receive in its stead), another state on the other; an envoy to Minsk is both. */
function isBetweenStates(sentence: Sentence): boolean {
  if (hasCue(sentence, 'say.envoy')) return true;
  // "Dinamo Minsk received its rivals in Hungary", "Russia received its soldiers in Belarus".
  if (hasAny(sentence, ['topic.sport', 'topic.pow'])) return false;
  const isForeign = otherStates(sentence).length > 0 || hasAny(sentence, guests) || isWithOffice(sentence);
  return isForeign && cuesOfAny(sentence, hosts).some((host) => !isTopic(sentence, host));
}

/** "the ministers, who met Sviatlana Tsikhanouskaya": whoever holds an office beside the exiled leader is of another state. */
function isWithOffice(sentence: Sentence): boolean {
  return hasCue(sentence, 'say.speaker') && hasCue(sentence, 'say.agent');
}

/** "sanctions against Belarus, she said after talks with the president of Lithuania": whom a measure hits is no side of the talks. */
function isTopic(sentence: Sentence, host: Cue): boolean {
  return endsAt(sentence, ['say.against', 'quiet.about'], host.from);
}

/** "его встретила семья": a pronoun right before the verb, or kin right behind it, is who comes home. */
function isWelcome(sentence: Sentence, cue: Cue): boolean {
  if (sentence.marksInfinitives || cue.matched > 1 || cue.form !== 'done') return false;
  return endsAt(sentence, ['arg.whom'], cue.from) || startsAt(sentence, ['arg.around'], cue.to);
}

const partyReach = 4;

/** "went to Minsk after the call between Putin and Trump": both sides stand behind the noun, and neither is Belarus. */
function isBetweenOthers(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== 'noun') return false;
  const behind = groupOf(sentence, 'authority').filter((each) => each.from >= cue.from);
  const [first, second] = behind.sort((a, b) => a.from - b.from);
  if (!first || !second || first.form === 'BY' || second.form === 'BY' || first.form === second.form) return false;
  return distance(sentence, cue, first) <= partyReach && distance(sentence, first, second) <= partyReach;
}

const tieReach = 8;
const tieReachVerbLast = 14;

function relationTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const verbs = [...groupCues(sentence, 'relation'), ...groupCues(sentence, 'sever')].filter((cue) =>
    verbForms.has(cue.form),
  );
  if (verbs.length === 0) return [];
  return cuesOf(sentence, 'relation.what').flatMap((what) => {
    const verb = verbOf(sentence, what, verbs);
    const closed = verb && closedBefore(scene, what, verb, verbs);
    const again = verb && ofPronoun(sentence, what, verb, verbs);
    return [verb, closed, again].flatMap((each) => {
      const tie = each && trigger('diplomatic_relations', null, each, what, 0.7);
      return tie && isBelarusian(scene, tie, setting) ? [tie] : [];
    });
  });
}

const dateReach = 5; // "closed at the end of October"

/** "The crossings, closed in October, are open again": beside the main verb its opposite, with a date of its own behind it. */
function closedBefore({ sentence, times }: Scene, what: Cue, main: Cue, verbs: readonly Cue[]): Cue | null {
  if (!tellingForms.has(main.form)) return null;
  const isDated = (verb: Cue) =>
    times.some(({ from, freshness }) => freshness !== 'fresh' && from >= verb.to && from - verb.to <= dateReach);
  const isOpposite = (verb: Cue) => verb.group !== main.group && verb.form === 'done' && isAside(sentence, what, verb);
  return verbs.find((verb) => isOpposite(verb) && isDated(verb)) ?? null;
}

/** "closed its border in October and opened it again", "… after it had closed them": the opposite verb beside a pronoun. */
function ofPronoun(sentence: Sentence, what: Cue, main: Cue, verbs: readonly Cue[]): Cue | null {
  const pronouns = cuesOfAny(sentence, ['arg.them', 'arg.whom']).filter(({ from }) => from >= what.to);
  const isBeside = (verb: Cue) => pronouns.some((them) => distance(sentence, them, verb) <= pronounReach);
  return verbs.find((verb) => verb.group !== main.group && verb.form === 'done' && isBeside(verb)) ?? null;
}

const pronounReach = 1;

/** The verb next to it, one behind a comma last: "to reopen the embassy, shut in 2022". */
function verbOf(sentence: Sentence, what: Cue, verbs: readonly Cue[]): Cue | null {
  const reach = sentence.verbLast ? tieReachVerbLast : tieReach;
  const cost = (verb: Cue) => distance(sentence, verb, what) + (isAside(sentence, what, verb) ? reach : 0);
  const near = verbs.filter((verb) => distance(sentence, verb, what) <= reach);
  return near.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

function isAside(sentence: Sentence, what: Cue, verb: Cue): boolean {
  return verb.from >= what.to && sentence.tokens[verb.from]?.breakBefore === 1;
}

/** "opened the crossing that was closed in 2021": the date of the one is not that of the other. */
export function isOppositeTie(one: Trigger, other: Trigger): boolean {
  return one.type === 'diplomatic_relations' && other.type === one.type && one.cue.group !== other.cue.group;
}
