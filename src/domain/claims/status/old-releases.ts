// Releases of long ago that a sentence tells by the way: "was among the 52 people driven over the border in September", "after his release in 2023 he opened a bakery".
// They stand beside whatever is news and never make any.
import { negation } from '../moods/governors.ts';
import { asCue, type Scene, type Setting } from '../scene.ts';
import { isOfOthers } from '../triggers/releases-of-others.ts';
import { isBelarusian, prisonKeys, type Trigger, trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasAny,
  isNear,
  type Sentence,
  type Span,
  startsAt,
} from '../words/cues.ts';
import { hasTime, type TimeExpression } from '../words/dates.ts';
import type { Settled, UnsettledArticle } from './settled.ts';

/** What was settled, and the old releases that nothing else tells. */
export function withOldReleases(settled: readonly Settled[], article: UnsettledArticle): readonly Settled[] {
  const { scenes, setting } = article;
  const own = settled.filter(({ type }) => type === 'prisoner_release');
  if (setting.belarus === 0 || setting.war > 0 || own.some(({ status }) => status === 'background')) return settled;
  const news = own.filter(({ status }) => status === 'occurred');
  const found = scenes.filter(canTell).flatMap((scene) => {
    if (news.some((each) => each.scene === scene)) return [];
    // Without a day of its own it may be the release that is news, or what its sentence asks for.
    const isTold = news.length > 0 || own.some((each) => each.scene === scene);
    return oldIn(scene, setting, isTold);
  });
  return found.length === 0 ? settled : [...settled, ...found];
}

const elsewhere = [
  'topic.pow',
  'topic.sport',
  'say.envoy',
  'arg.sanction',
  'arg.sanctionweak',
  'arg.listed',
  'quiet.rearrested',
];
const open = [
  'mode.demand',
  'mode.hope',
  'mode.if',
  'mode.negotiate',
  'mode.notyet',
  'mode.propose',
  'mode.should',
  'mode.until',
];

function canTell({ sentence }: Scene): boolean {
  return sentence.block !== 'title' && wayGroups.some((group) => groupOf(sentence, group).length > 0);
}

const plainGroups = ['release', 'pardon', 'liberty', 'swap', 'term', 'discharge'];
const looseGroups = ['transfer', 'yield', 'journey'];
const wayGroups = [...plainGroups, ...looseGroups, 'freedom'];
const plain = plainGroups.flatMap((group) => [`${group}.done`, `${group}.freed`]);
const loose = [...looseGroups.map((group) => `${group}.done`), 'yield.freed'];
const nouns = ['release.noun', 'pardon.noun', 'freedom.noun', 'swap.noun'];

function oldIn(scene: Scene, setting: Setting, isTold: boolean): Settled[] {
  const found = datedBack(scene) ?? (isTold ? null : (takenAsKnown(scene) ?? ofGroup(scene)));
  if (!found) return [];
  const { cue, time } = found;
  const told: Trigger = { ...trigger('prisoner_release', null, cue, null, 0.2), form: 'was' };
  if (!isBelarusian(scene, told, setting) || isOfOthers(scene, told, setting)) return [];
  const why = ['told by the way'];
  return [{ type: told.type, mood: 'background', status: 'background', scene, trigger: told, time, why, cues: [cue] }];
}

interface Found {
  readonly cue: Cue;
  readonly time: TimeExpression | null;
}

const timeReach = 12; // words

/** A way out with a day long past beside it. */
function datedBack(scene: Scene): Found | null {
  const { sentence, times } = scene;
  for (const time of times.filter((each) => isBack(sentence, each))) {
    const isTold = (cue: Cue) =>
      distance(sentence, cue, asCue(time)) <= timeReach && !isOpen(sentence, cue) && !isOfAside(sentence, time, cue);
    const isJourney = !time.since && !hasTime(times, 'fresh') && !hasAny(sentence, elsewhere);
    const cue =
      cuesOfAny(sentence, plain).find((each) => isTold(each) && isOfSomebody(scene, each)) ??
      (isJourney ? cuesOfAny(sentence, loose).find((each) => isTold(each) && isOfCaptives(scene, each)) : undefined);
    if (cue) return { cue, time };
  }
  return null;
}

/** "He, in whom they found a tumour in autumn, was let go": the day is of the clause between the commas. */
function isOfAside(sentence: Sentence, { from, to }: Span, cue: Cue): boolean {
  if (cue.from < to || !breaksBetween(sentence, { from, to }, cue, 'comma')) return false;
  return cuesOfAny(sentence, relatives).some(
    (relative) => relative.to <= from && !breaksBetween(sentence, relative, { from, to }),
  );
}

const relatives = ['mode.relative', 'mode.whom'];

/** On a day long past, of the way out and not of the arrest before it. */
function isBack(sentence: Sentence, time: TimeExpression): boolean {
  const { freshness, deadline } = time;
  if (deadline || freshness !== 'old') return false;
  // "in jail since July 2021", but "served his term and came out in July"
  const arrests = time.since ? [...arrested, ...prisonKeys] : arrested;
  return !arrests.some((key) => isNear(sentence, key, time, arrestReach));
}

const openReach = 2; // words

/** Not done, or still to come when it was told. */
function isOpen(sentence: Sentence, cue: Cue): boolean {
  const coming = cuesOfAny(sentence, ['mode.would', 'mode.will', 'mode.plan']);
  return negation(sentence, cue, openReach) !== null || coming.some((each) => follows(cue, each, openReach));
}

const arrested = ['detain.done', 'detain.noun', 'time.offence'];
const arrestReach = 2;
const whoReach = 9;
const ofReach = 1;
const few = 5; // people: fewer travel without having been let out

function isOfSomebody(scene: Scene, cue: Cue): boolean {
  const { sentence, persons } = scene;
  const isBeside = (span: Span) => distance(sentence, cue, span) <= whoReach;
  const people = cuesOfAny(sentence, ['arg.people', 'arg.around', 'arg.whom', 'say.he', 'say.others', 'lone.who']);
  return isOfCaptives(scene, cue) || people.some(isBeside) || persons.some((each) => !each.isActor && isBeside(each));
}

function isOfCaptives({ sentence, persons, quantities }: Scene, cue: Cue): boolean {
  const isBeside = (span: Span) => distance(sentence, cue, span) <= whoReach;
  if (cuesOfAny(sentence, ['arg.captive', 'arg.prison', ...prisonKeys]).some(isBeside)) return true;
  if (persons.some((each) => each.isHeld && isBeside(each))) return true;
  // "came back from the fair with 20 people": whoever only travels needs more than a number.
  if (cue.group === 'journey') return false;
  const people = cuesOfAny(sentence, ['arg.people', 'say.others', 'mode.relative', 'mode.query']);
  return quantities.some(
    (each) =>
      each.value >= few &&
      isBeside(each) &&
      people.some((of) => follows(of, each, ofReach)) &&
      !isCompany(sentence, each),
  );
}

/** "came with 20 people", but "with 112 others" */
function isCompany(sentence: Sentence, counted: Span): boolean {
  const isOfOthers = startsAt(sentence, ['say.others'], counted.to);
  return endsAt(sentence, ['say.with'], counted.from) && !isOfOthers;
}

const knownReach = 3;

/** "after his release", "since the pardon". */
function takenAsKnown({ sentence }: Scene): Found | null {
  if (hasAny(sentence, [...open, ...elsewhere])) return null;
  const befores = cuesOf(sentence, 'mode.presuppose');
  const cue = cuesOfAny(sentence, nouns).find(
    // "after his return from Minsk" is a journey.
    (noun) =>
      befores.some((before) => follows(noun, before, knownReach)) && !startsAt(sentence, ['journey.source'], noun.to),
  );
  return cue ? { cue, time: null } : null;
}

const groupReach = 6;

/** "one of the 123 whom they exchanged" */
function ofGroup({ sentence, quantities }: Scene): Found | null {
  const cue = cuesOfAny(sentence, [...plain, 'transfer.done']).find((way) =>
    quantities.some(
      (each) =>
        each.value >= few &&
        follows(way, each, groupReach) &&
        cuesOfAny(sentence, ['mode.relative', 'mode.query']).some((who) => who.from >= each.to && who.to <= way.from),
    ),
  );
  return cue && !isOpen(sentence, cue) ? { cue, time: null } : null;
}
