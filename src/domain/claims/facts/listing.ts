// Sentences that go on with the list of the released: "Among them is …", "The other two are …", "It is about Henryk and Andrzej".
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, follows, followsInClause, inOrder, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  groupOf,
  hasCue,
  type Sentence,
  type Span,
  startsAt,
} from '../words/cues.ts';
import type { Quantity } from '../words/numbers.ts';
import { asideWith, freeing } from './appositions.ts';
import { hasHead, isUntilFreed } from './quantities.ts';

const listing = 'say.among say.next transfer.done liberty.done release.done discharge.done pardon.done'.split(' ');

/** "Among them is …", "The others are …", "Zu ihnen gehört …": a sentence that goes on with the list. */
export function goesOn(scene: Scene): boolean {
  const { sentence } = scene;
  const cues = [
    ...cuesOfAny(sentence, listing),
    ...alsoFree(sentence),
    ...remainingOf(scene),
    ...cameOut(scene),
  ].filter((cue) => !isWhoTheyAre(sentence, cue) && !isToCome(sentence, cue));
  const near = (other: Cue, within: number) => cues.some((cue) => distance(sentence, cue, other) <= within);
  // "who does not want to be named" asks for nothing.
  const demands = cuesOf(sentence, 'mode.demand').filter(
    (demand) => !cuesOf(sentence, 'mode.not').some((not) => follows(demand, not, 1)),
  );
  const isAsked = demands.some((demand) => cues.some((cue) => isAskedBy(sentence, demand, cue)));
  if (cues.length === 0 || isAsked || tellsOfTheRest(sentence) || isOfHeld(scene) || isOfMeeting(scene)) return false;
  const isOld = scene.times.some(
    (time) =>
      time.freshness === 'old' &&
      !time.since &&
      !scene.persons.some((person) => overlaps(person, time)) && // "Jan Nowik"
      asideWith(scene, time) === null &&
      (time.from <= 3 || near(asCue(time), 4)),
  );
  // "Mikola got off the bus and walked back": who refuses is in no list.
  if (hasCue(sentence, 'mode.refuse') && cues.every((cue) => cue.group !== 'say')) return false;
  return !isOld && !cuesOf(sentence, 'mode.not').some((not) => near(not, 3));
}

const verbReach = 2; // words: "From Belarus came", "З Білорусі вийшли"

/** "From Belarus came Mykola, Natalia and Pavlo": who came out of there stands right behind the verb. */
export function cameOut({ sentence, persons }: Scene): Cue[] {
  const [first, second] = persons;
  if (first === undefined || second === undefined) return [];
  const source = cuesOfAny(sentence, ['say.outofbelarus', 'journey.source']).find(({ from }) => from === 0);
  const by = cuesOf(sentence, 'topic.by').find(({ from, to }) => source && from <= source.to && to >= source.to);
  return by && first.from >= by.to && first.from - by.to <= verbReach ? [by] : [];
}

const modals = ['mode.may', 'mode.should', 'mode.will', 'mode.would', 'mode.predict', 'quiet.whether'];
const modalReach = 5; // "might also be let out", "whether his aide Zmitser is to be freed"

/** "His aide might be let out soon": not one of them yet. */
function isToCome(sentence: Sentence, cue: Cue): boolean {
  if (cue.group === 'say') return false;
  return cuesOfAny(sentence, modals).some((modal) => followsInClause(sentence, cue, modal, modalReach));
}

const manyHeld = 100;

/** "There are some 1,400 political prisoners in Belarus, among them the laureate Ales": so many are held, and nothing in the sentence frees them. */
function isOfHeld(scene: Scene): boolean {
  const { sentence, quantities } = scene;
  if (freeing.some((group) => groupOf(sentence, group).length > 0)) return false;
  const isMany = (each: Quantity) => each.value >= manyHeld && hasHead(scene, each, ['arg.captive']);
  const [many] = quantities.filter(isMany);
  // "Behind bars are 28 more journalists, among them Ihar"
  const still = stillHeld(sentence);
  return [many, ...still].some(
    (held) => held !== undefined && cuesOf(sentence, 'say.among').some((among) => among.from >= held.to),
  );
}

/** "28 journalists remain behind bars. Among them are Maryna and Aleh": a list of those whom the sentence before holds. */
export function isOfHeldBefore({ sentence }: Scene, scenes: readonly Scene[]): boolean {
  const before = scenes[sentence.index - 1];
  if (before?.sentence.paragraph !== sentence.paragraph || !startsAt(sentence, ['say.among'], 0)) return false;
  if (freeing.some((group) => groupOf(before.sentence, group).length > 0)) return false;
  const isMany = (each: Quantity) => each.value >= manyHeld && hasHead(before, each, ['arg.captive']);
  return stillHeld(before.sentence).length > 0 || before.quantities.some(isMany);
}

/** "The day before he talked for hours with eleven prisoners, among them Viktar": whom somebody met is let go by no word of the sentence. */
function isOfMeeting({ sentence }: Scene): boolean {
  if (freeing.some((group) => groupOf(sentence, group).length > 0) || hasCue(sentence, 'arg.former')) return false;
  const [met] = groupOf(sentence, 'contact');
  if (met === undefined) return false;
  const captives = cuesOf(sentence, 'arg.captive').filter((captive) => captive.from >= met.from);
  return cuesOf(sentence, 'say.among').some((among) => captives.some((captive) => captive.to <= among.from));
}

function stillHeld(sentence: Sentence): readonly Cue[] {
  const stills = cuesOfAny(sentence, ['say.still', 'say.others', 'time.day0']);
  return cuesOfAny(sentence, ['detain.held', 'detain.state']).filter((held) =>
    stills.some((still) => distance(sentence, still, held) <= stillReach),
  );
}

const stillReach = 3; // words: "behind bars now are 28 more"

/** "Ihar and Uladzimir are also free" */
function alsoFree(sentence: Sentence): Cue[] {
  const also = cuesOfAny(sentence, ['say.also', 'say.among']);
  return cuesOf(sentence, 'atliberty.free').filter((free) => also.some((cue) => cue.to === free.from));
}

const smallNumber = 10;

/** "The other two are Andrei and Alena"; not "Two others are Andrei and Alena", nor where they were tried. */
function remainingOf({ sentence }: Scene): Cue[] {
  if (hasCue(sentence, 'detain.done')) return [];
  const small = groupOf(sentence, 'numbers').filter((number) => Number(number.form) < smallNumber);
  return cuesOf(sentence, 'say.others').filter((others) => small.some((number) => number.from === others.to));
}

/** "Sofia, who flew with him, got six years": whom somebody was with is said of them, and lists nobody. */
function isWhoTheyAre(sentence: Sentence, cue: Cue): boolean {
  if (cue.key !== 'say.next' && cue.key !== 'say.among') return false;
  // "Together with Daria they arrested her colleague": taken with somebody, not freed.
  if (cuesOf(sentence, 'detain.done').some((verb) => verb.from >= cue.to && !breaksBetween(sentence, cue, verb)))
    return true;
  if (cue.key === 'say.among') return false;
  // "The governor met with her": who meets somebody is in no list.
  if (cuesOf(sentence, 'contact.done').some((met) => distance(sentence, met, cue) <= metReach)) return true;
  return cuesOf(sentence, 'mode.relative').some((who) => followsInClause(sentence, cue, who, whoReach));
}

// "who does not want to be named came out with him" tells of two, and not of one who was with the other.
const whoReach = 4; // words
const metReach = 2;

/** A demand reaches over commas to a list behind it ("free them all, among them …"), not to another verb ("…, went to Ukraine"). */
function isAskedBy(sentence: Sentence, demand: Cue, cue: Cue): boolean {
  return (cue.group === 'say' && demand.from < cue.from) || !breaksBetween(sentence, ...inOrder(demand, cue));
}

/** "Viasna counts as political prisoners about 1,350, among them Andrzej": behind words for where those are who are still held. */
function countsTheHeld(sentence: Sentence): boolean {
  if ([...freeing, 'atliberty'].some((group) => groupOf(sentence, group).length > 0)) return false;
  const [held] = cuesOf(sentence, 'detain.held');
  return held !== undefined && cuesOf(sentence, 'say.among').some((cue) => cue.from >= held.to);
}

/** "those who remain"; a word that also means "the others" (pozostałych, остальных) does not count. */
function tellsOfTheRest(sentence: Sentence): boolean {
  if (hasCue(sentence, 'mode.notall') || countsTheHeld(sentence)) return true;
  const others = cuesOf(sentence, 'say.others');
  return cuesOf(sentence, 'say.still').some(
    (still) => !others.some((other) => other.from === still.from) && !isUntilFreed(sentence, still),
  );
}

/** "The others, among them …, came back from Russia." */
export function isAbroad({ sentence }: Scene): boolean {
  const sources = cuesOfAny(sentence, ['journey.source', 'time.in']);
  return cuesOf(sentence, 'topic.foreign').some((place) => sources.some((source) => source.to === place.from));
}

/** A sentence that only says who they are, behind one that does not tell of those who stay: "It is about Henryk and Andrzej". */
export function namesThem(scene: Scene, scenes: readonly Scene[]): boolean {
  const { sentence } = scene;
  const before = scenes[sentence.index - 1]?.sentence;
  const isOfOthers = [sentence, ...(before?.block === 'title' || !before ? [] : [before])].some(tellsOfTheRest);
  const isOfRefusal = before !== undefined && hasCue(before, 'mode.refuse');
  return !isOfOthers && !isOfRefusal && (opensAsNaming(scene) || isRoll(scene));
}

const namingReach = 6; // words of who they are: "It is about the priests Henryk …"

/** "They are Ihar and Maria", "Chodzi o Henryka i Andrzeja", "Это Андрей": the names come at once. */
function opensAsNaming({ sentence, persons }: Scene): boolean {
  const [first] = persons;
  if (!first) return false;
  return cuesOf(sentence, 'say.naming').some(
    (cue) => (cue.from === 0 || isOneOfThem(sentence, cue)) && followsInClause(sentence, first, cue, namingReach),
  );
}

/** "El periodista es Andrei", "Журналиста зовут …": somebody told of by a trade before, now by name. */
function isOneOfThem(sentence: Sentence, naming: Cue): boolean {
  const isTrade = (cue: Cue) => cue.to === naming.from && cue.from <= 1;
  return cuesOfAny(sentence, ['arg.people', 'lone.who']).some(isTrade);
}

/** "The names came late at night: Marfa, Nasta, Eduard." */
function isRoll({ sentence, persons }: Scene): boolean {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.colon);
  if (colon < 1 || groupOf(sentence, 'detain').length > 0 || hasCue(sentence, 'mode.demand')) return false;
  const named = persons.filter((person) => person.from >= colon);
  return named.length > 1 && tokens.every((_, at) => at < colon || isOfRoll(sentence, named, at));
}

function isOfRoll(sentence: Sentence, named: readonly PersonSpan[], at: number): boolean {
  const holds = (span: Span) => span.from <= at && at < span.to;
  return named.some(holds) || cuesOf(sentence, 'say.and').some(holds);
}
