// Who makes a journey: a captive does, those around a captive (kin, lawyers, letters) and the long freed do not.

import { asCue, type Scene } from '../scene.ts';
import { breaksBetween, cueBetween, follows, followsInClause, inOrder, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  groupOf,
  hasAny,
  hasCue,
  isNear,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { isInClauseOfOthers } from './clauses-of-others.ts';
import { freedKeys, otherStates, tellingForms } from './trigger.ts';

const headReach = 2; // "mother of a former political prisoner"
const subjectReach = 10;
const topicReach = 3;

/** The captive, as they stand in the sentence, may be who the verb moves. */
export function canTravel(scene: Scene, captive: Cue, verb: Cue): boolean {
  const { sentence } = scene;
  return !(
    isOfThoseAround(sentence, captive) ||
    isLongFreed(scene, captive) ||
    isNeverHeld(sentence, captive) ||
    isMereDissident(scene, captive, verb) ||
    isSpokenOf(sentence, captive) ||
    isForTheirSake(sentence, captive) ||
    isCalledFor(sentence, captive, verb) ||
    isInClauseOfOthers(scene, captive, verb) ||
    isReachedByThing(sentence, captive, verb)
  );
}

/** "Kalesnikava's lawyer came back from the colony": who travels is one of those around a captive. */
export function isJourneyOfThoseAround(scene: Scene, verb: Cue): boolean {
  const { sentence } = scene;
  const free = cuesOf(sentence, 'say.speaker');
  // "Tsikhanouskaya's husband has left the prison": whose kin he is was never inside.
  const persons = scene.persons.map(asCue).filter((each) => !free.some((other) => overlaps(other, each)));
  const whose = [...cuesOf(sentence, 'arg.captive'), ...cuesOf(sentence, 'arg.prison'), ...persons];
  return cuesOf(sentence, 'arg.around').some(
    (around) =>
      followsInClause(sentence, verb, around, subjectReach) &&
      !isHeldKin(scene, around) &&
      // "The family said he had been brought home from prison": who speaks is not who travels.
      !cueBetween(sentence, 'say.says', around, verb) &&
      (whose.some((each) => isBeside(sentence, around, each)) || isPossessed(sentence, around)),
  );
}

/** "her sister Maria Kalesnikava is safe in Ukraine": the name behind the word is of who was held. */
function isHeldKin({ persons }: Scene, around: Cue): boolean {
  return around.matched === 1 && persons.some(({ from, isHeld }) => isHeld && from === around.to);
}

const wardReach = 8;

/** "was brought from the colony to a hospital", "died in a hospital to which he was taken", "arrived at the colony": nobody is let out. */
export function isToWard({ sentence }: Scene, verb: Cue): boolean {
  if (isToPrison(sentence, verb)) return true;
  if (hasCue(sentence, 'journey.home')) return false;
  return isNear(sentence, 'quiet.ward', verb, wardReach);
}

const prisonReach = 3;

/** The prison is where the way ends: it stands right beside the verb, and no "from" before it. */
function isToPrison(sentence: Sentence, verb: Cue): boolean {
  const sources = cuesOf(sentence, 'journey.source');
  const captives = cuesOf(sentence, 'arg.captive');
  return cuesOf(sentence, 'arg.prison').some((prison) => {
    if ((prison.from < verb.to && !sentence.verbLast) || captives.some((each) => overlaps(each, prison))) return false;
    const [one, other] = inOrder(verb, prison);
    if (other.from - one.to > prisonReach || other.from === one.to || breaksBetween(sentence, one, other)) return false;
    if (sources.some((source) => source.to <= prison.from && prison.from - source.to < prisonReach)) return false;
    const between = sentence.cues.filter((cue) => cue.from >= one.to && cue.to <= other.from);
    return between.every((cue) => wayKeys.has(cue.key));
  });
}

/** What may stand between "arrived" and "the Gomel colony". */
const wayKeys = new Set(['time.in', 'time.until', 'mode.inf', 'quiet.edge', 'topic.by', 'authority.BY']);

/** "came back from the colony" may be said of a visitor, "walked free" may not. */
export function isReturnFromPrison(sentence: Sentence, cue: Cue): boolean {
  return isInside(sentence, 'arg.prison', cue) || isInside(sentence, 'journey.home', cue);
}

/** "The Belarusian team is back home": anybody comes home, but not to freedom. */
export function isMereReturn(sentence: Sentence, cue: Cue): boolean {
  const isHome = isInside(sentence, 'journey.home', cue) || isInside(sentence, 'journey.state', cue);
  return isHome && !isInside(sentence, 'freedom.noun', cue);
}

const jailReach = 3; // words: "came home and at once was arrested"

/** "Went home, landed behind bars": whoever is jailed at home came from no prison. */
export function isReturnIntoJail(sentence: Sentence, cue: Cue): boolean {
  if (!isMereReturn(sentence, cue)) return false;
  const { to } = cue;
  const isParted = (sentence.tokens[to]?.breakBefore ?? 0) > 0 || startsAt(sentence, ['say.and'], to);
  return isParted && cuesOf(sentence, 'detain.done').some(({ from }) => from >= to && from - to <= jailReach);
}

function isInside(sentence: Sentence, key: string, cue: Cue): boolean {
  return cuesOf(sentence, key).some((each) => each.from >= cue.from && each.to <= cue.to);
}

/** "mothers of political prisoners", "politinio kalinio motina". */
function isOfThoseAround(sentence: Sentence, captive: Cue): boolean {
  const head = headOf(sentence, captive);
  return cuesOf(sentence, 'arg.around').some(
    (around) => isBeside(sentence, around, head) && !isVerbBetween(sentence, around, head),
  );
}

/** "political prisoners held in Belarus": the captive that others go on about. */
function headOf(sentence: Sentence, captive: Cue): Cue {
  return cuesOf(sentence, 'arg.captive').find(({ from, to }) => to === captive.from && from < captive.from) ?? captive;
}

/** "The family met Tsikhanouski": kin who do something to a captive are not named by him. */
function isVerbBetween(sentence: Sentence, around: Cue, captive: Cue): boolean {
  return groupOf(sentence, 'journey').some(
    ({ form, from, to }) => tellingForms.has(form) && from >= around.to && to <= captive.from,
  );
}

function isBeside(sentence: Sentence, around: Cue, whose: Cue): boolean {
  const [left, right] = around.to <= whose.from ? [around, whose] : [whose, around];
  const reach = left === around ? headReach : 0;
  // "The lawyer jailed in Belarus", "lawyer Maksim Znak": in English a name or participle without "of" is the lawyer's own.
  const isOwn = sentence.marksInfinitives && left === around && around.matched === 1 && right.from === left.to;
  return !isOwn && followsInClause(sentence, right, left, reach);
}

/** "her mother", "його дружина". */
function isPossessed(sentence: Sentence, around: Cue): boolean {
  return cuesOf(sentence, 'say.he').some((whose) => whose.to === around.from || whose.from === around.to);
}

const manyReach = 4; // "52 former Belarusian political prisoners"
const formerReach = 2; // "buvusios Baltarusijos politinės kalinės"

/** "Former political prisoner X came to Warsaw with her book": without a number, or Belarus to come from, that is no release. */
function isLongFreed({ sentence, quantities }: Scene, captive: Cue): boolean {
  const isFormer = cuesOf(sentence, 'arg.former').some((each) => follows(captive, each, formerReach));
  const isMany = quantities.some(({ value, to }) => value > few && follows(captive, { to }, manyReach));
  if (isFormer && travelsOn(sentence, captive)) return true;
  if (!isFormer || isMany) return false;
  const sources = cuesOf(sentence, 'journey.source');
  // "a former prisoner of Belarus" comes from anywhere.
  return !cuesOf(sentence, 'topic.by').some((by) =>
    sources.some((source) => source.to === by.from && source.from !== captive.to),
  );
}

const sourceReach = 5; // words: "arrived in Vilnius from Ukraine"

/** "Twenty former prisoners arrived in Vilnius from Ukraine": from another country than the one that held them they only go on. */
function travelsOn(sentence: Sentence, captive: Cue): boolean {
  const sources = cuesOf(sentence, 'journey.source');
  if (sources.some(({ to }) => startsAt(sentence, ['topic.by'], to))) return false;
  const moves = cuesOfAny(sentence, ['journey.done', 'journey.now', 'transfer.done']);
  const states = otherStates(sentence);
  return sources.some(
    (source) =>
      Math.abs(source.from - captive.to) > 1 && // "prisoners from Poland"
      states.some((state) => follows(state, source, 1)) &&
      moves.some((move) => distance(sentence, move, source) <= sourceReach),
  );
}

const nameReach = 2; // "the opposition leader Sviatlana Tsikhanouskaya"

/** "Opposition leader Tsikhanouskaya landed in Warsaw": she was never inside. */
function isNeverHeld(sentence: Sentence, captive: Cue): boolean {
  return cuesOf(sentence, 'say.speaker').some(
    (speaker) =>
      followsInClause(sentence, speaker, captive, nameReach) &&
      !cuesOf(sentence, 'say.and').some((and) => and.from >= captive.to && and.to <= speaker.from),
  );
}

const heldKeys = ['arg.prison', 'detain.state', 'detain.held', 'detain.done', ...freedKeys];

/** "The well-known dissident came to Warsaw for a conference": one who opposes need not be held, unless many come or a prison is named. */
function isMereDissident({ sentence, persons, quantities }: Scene, captive: Cue, verb: Cue): boolean {
  const isDissident = cuesOf(sentence, 'arg.dissident').some((each) => overlaps(each, captive));
  if (!isDissident || quantities.length > 0 || persons.some(({ isHeld }) => isHeld)) return false;
  // "Minsk deported the laureate", "US envoys brought …": who moves others stands before the verb, and whom they move behind.
  const movers = [...cuesOf(sentence, 'topic.by'), ...groupOf(sentence, 'authority')];
  const homes = cuesOf(sentence, 'journey.home');
  const isMoved =
    captive.from >= verb.from &&
    movers.some((mover) => mover.to <= verb.from && !homes.some((home) => overlaps(home, mover)));
  if (isMoved) return false;
  const isPlain = cuesOf(sentence, 'arg.captive').some(
    (each) => !cuesOf(sentence, 'arg.dissident').some((other) => overlaps(each, other)),
  );
  return !isPlain && !hasAny(sentence, heldKeys);
}

/** So many may still travel together long after they were freed. */
export const few = 4;

/** "spoke of the prisoners", "über die Gefangenen". */
function isSpokenOf(sentence: Sentence, captive: Cue): boolean {
  return cuesOf(sentence, 'quiet.about').some(
    (about) =>
      about.to <= captive.from &&
      captive.from - about.to < topicReach &&
      !breaksBetween(sentence, about, captive) &&
      // "On Saturday 114 prisoners …" speaks of a day.
      sentence.tokens.slice(about.to, captive.from).every((token) => !token.digits && !token.capital),
  );
}

/** "rode to Vilnius for the political prisoners", "in support of jailed journalists": they are why others travel. */
function isForTheirSake(sentence: Sentence, captive: Cue): boolean {
  // "in exchange for 123 prisoners": what others give is their price.
  const prices = [...cuesOf(sentence, 'mode.exchange'), ...groupOf(sentence, 'swap')];
  return cuesOf(sentence, 'say.sake').some(
    (sake) =>
      // "threw them over the border", "вывезли за границу", "за ґратами": the same word as a part of the verb, or of where it ends or begins.
      ![...groupOf(sentence, 'transfer'), ...cuesOfAny(sentence, [...inPrison, ...abroad])].some((other) =>
        overlaps(other, sake),
      ) &&
      sake.to <= captive.from &&
      !prices.some((price) => overlaps(price, sake)) &&
      captive.from - sake.to < topicReach &&
      !breaksBetween(sentence, sake, captive) &&
      // "For three years the prisoners …" tells how long.
      !groupOf(sentence, 'time').some((time) => time.from >= sake.to && time.to <= captive.from && time.form !== 'in'),
  );
}

const abroad = ['journey.home', 'relation.none'];
const inPrison = ['detain.state', 'detain.held']; // "трафив за ґрати" is a way in

/** "She arrived in Warsaw and called for the release of the prisoners", "flew out after talks on them": they are not who arrived. */
function isCalledFor(sentence: Sentence, captive: Cue, verb: Cue): boolean {
  const speech = cuesOfAny(sentence, ['mode.demand', 'mode.hope', 'mode.negotiate']);
  const talks = [...groupOf(sentence, 'contact'), ...speech];
  return talks.some((talk) => talk.from >= verb.to && talk.to <= captive.from);
}

/** "Parcels reach the prisoners", "the body of a prisoner was brought home", "portraits of prisoners arrived". */
function isReachedByThing(sentence: Sentence, captive: Cue, verb: Cue): boolean {
  const isMoved = (thing: Cue) =>
    thing.to <= verb.from
      ? verb.from - thing.to <= subjectReach && !breaksBetween(sentence, thing, verb)
      : thing.from === verb.to; // "returned parcels to the prisoners"
  return (
    cuesOf(sentence, 'arg.parcel').some((thing) => isMoved(thing) || isBeside(sentence, thing, captive)) ||
    cuesOf(sentence, 'quiet.thing').some((thing) => isMoved(thing) && isBeside(sentence, thing, captive))
  );
}
