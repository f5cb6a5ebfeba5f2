// A scene is one sentence with all that is known of it before any claim is read; the setting is the same of the whole article.

import type { Mention } from '../mention.ts';
import type { ClaimPerson } from './claim.ts';
import { sentencesOf } from './digests.ts';
import { isForeign, landsAfter, nowhere } from './lands.ts';
import { countsOf } from './setting-counts.ts';
import { follows, overlaps } from './words/between.ts';
import type { Cue, Sentence, Span } from './words/cues.ts';
import { cuesOf, cuesOfAny, groupOf, hasAny, hasCue, readCues, startsAt } from './words/cues.ts';
import { hasTime, type TimeExpression, timesOf } from './words/dates.ts';
import type { Lexicon } from './words/lexicon.ts';
import { isNoCount, type Quantity, quantitiesOf } from './words/numbers.ts';
import type { Document } from './words/sentences.ts';

/** Of the watchlist, or a name that only looks like one. */
interface NamedPerson extends ClaimPerson {
  /** Known from the watchlist to have been in prison until the article's days. */
  readonly isHeld: boolean;
  /** An official or an envoy of the watchlist: free to travel and never let go. */
  readonly isActor: boolean;
}

/** A person in a sentence. */
export interface PersonSpan extends NamedPerson, Span {}

export interface Scene {
  readonly sentence: Sentence;
  readonly persons: readonly PersonSpan[];
  readonly organisations: readonly Mention[];
  /** Authorities that may act here, in the order of the words. */
  readonly actors: readonly Cue[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** True where the country named last, here or before, is neither Belarus nor one that Belarusian news names all the time. */
  readonly isAbroad: boolean;
  /** Goes on about a bill that was named before: "The committee backed it. The document lets …" */
  readonly isOfBill: boolean;
  /** The sentence before sent a bus or a plane over a border or home on a day of these: "In it: nineteen captives" goes on with it. */
  readonly isOfRide: boolean;
}

/** Counts of cues over the whole article: what it is about. */
export interface Setting {
  readonly published: number | null; // days since 1970-01-01
  readonly belarus: number;
  readonly foreign: number;
  readonly captives: number;
  readonly jailed: number; // verbs and nouns of detention
  readonly sanctions: number;
  readonly actors: number; // authorities other than Belarus and Russia
  readonly listings: number; // verbs of listing and of measures that stand, which need no word of sanctions
  readonly war: number; // prisoners of war
  readonly sport: number;
  readonly ordinary: number; // convicts of common crimes
  readonly smuggling: number; // contraband
  readonly diseases: number; // leads that tell of a disease of animals or plants
  readonly latestYear: number | null;
}

/** A person in the article. */
export interface FoundPerson extends NamedPerson {
  readonly start: number; // in the document's whole
  readonly end: number;
}

export function readScenes(
  document: Document,
  lexicon: Lexicon,
  people: readonly FoundPerson[],
  organisations: readonly Mention[],
  published: number | null,
): Scene[] {
  let person = 0;
  let organisation = 0;
  let lands = nowhere;
  let billAt: number | null = null;
  let isOfRide = false;
  return sentencesOf(document, lexicon).map((raw, index) => {
    const sentence = readCues(raw, index, lexicon);
    const persons: PersonSpan[] = [];
    for (; person < people.length && (people[person]?.start ?? 0) < raw.end; person++) {
      const span = spanOf(sentence, people[person]);
      if (span) persons.push(span);
    }
    const own: Mention[] = [];
    for (; organisation < organisations.length && (organisations[organisation]?.start ?? 0) < raw.end; organisation++) {
      const mention = organisations[organisation];
      if (mention && mention.start >= raw.start) own.push(mention);
    }
    const quantities = quantitiesOf(sentence, lexicon).filter((quantity) => !isNoCount(sentence, quantity));
    const isAtHome = own.length > 0 || persons.some(({ subject }) => subject !== null) || hasCue(sentence, 'topic.by');
    lands = landsAfter(sentence, isAtHome, lands);
    const times = timesOf(sentence, published);
    const isOfBill = billAt !== null && index - billAt <= billReach && opensAsDocument(sentence);
    if (hasCue(sentence, 'quiet.signed')) billAt = null;
    else if (hasCue(sentence, 'quiet.bill')) billAt = index;
    const actors = actorsOf(sentence);
    const { isAbroad } = lands;
    const scene = { sentence, persons, organisations: own, actors, quantities, times, isAbroad, isOfBill, isOfRide };
    isOfRide = isRide(sentence, times);
    return scene;
  });
}

const ways = ['journey.done', 'transfer.done'];

/** "At dawn on Friday a bus crossed the Belarusian border" */
function isRide(sentence: Sentence, times: readonly TimeExpression[]): boolean {
  return (
    hasTime(times, 'fresh') && hasCue(sentence, 'journey.vehicle') && hasAny(sentence, ways) && hasAny(sentence, ends)
  );
}

const ends = ['relation.what', 'journey.home', 'say.outofbelarus'];

const billReach = 3; // sentences
const speakingKeys = ['quiet.reminds', 'say.says'];

/** "It would let …", "Introduced by two senators, it would let …" */
function opensAsDocument(sentence: Sentence): boolean {
  // "He recalled the sanctions": a pronoun that speaks is no bill.
  const isClause = ({ from, to }: Cue) =>
    (from === 0 || (sentence.tokens[from]?.breakBefore ?? 0) > 0) && !startsAt(sentence, speakingKeys, to);
  return (
    cuesOf(sentence, 'quiet.document').some(isClause) || cuesOf(sentence, 'quiet.bill').some(({ from }) => from <= 1)
  );
}

function spanOf(sentence: Sentence, person: FoundPerson | undefined): PersonSpan | null {
  if (!person) return null;
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > person.start);
  if (from === -1 || (tokens[from]?.start ?? 0) >= person.end) return null;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < person.end) to++;
  const { subject, name, as, isHeld, isActor } = person;
  return { subject, name, as, isHeld, isActor, from, to };
}

export function readSetting(scenes: readonly Scene[], published: number | null, language: string): Setting {
  const counts = countsOf(scenes.map(({ sentence }) => sentence));
  const past = scenes.flatMap(({ times }) => times.filter(({ deadline }) => !deadline)); // "a licence until April 2021"
  const years = past.map(({ year }) => year ?? 0);
  return {
    published,
    ...counts,
    // An article in Belarusian speaks of Belarus unless it names another country.
    belarus: (language === 'be' ? 1 : 0) + counts.belarus + scenes.reduce((n, scene) => n + watchedIn(scene), 0),
    captives: counts.captives + heldIn(scenes),
    actors: scenes.reduce((n, { sentence }) => n + groupOf(sentence, 'authority').filter(isForeign).length, 0),
    diseases: scenes.filter(({ sentence }) => sentence.block === 'lead' && hasCue(sentence, 'quiet.disease')).length,
    latestYear: years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b), 0) || null,
  };
}

/** The article speaks of captives or of detentions. */
export function speaksOfPrison({ captives, jailed }: Setting): boolean {
  return captives + jailed > 0;
}

/** Belarus and Russia impose nothing here, nor does whoever a war or an attack is against, where another acts ("won its case against the Council"). */
function actorsOf(sentence: Sentence): Cue[] {
  const named = groupOf(sentence, 'authority');
  const foreign = named.filter(isForeign);
  if (foreign.length === 0) return foreign;
  // Two patterns may match one word: by place and code only one counts.
  const twinOf = (cue: Cue) => (other: Cue) => other.from === cue.from && other.form === cue.form;
  const single = foreign
    .filter((cue) => foreign.find(twinOf(cue)) === cue)
    .map((cue) => foreign.findLast(twinOf(cue)) ?? cue);
  // "The Federal Council decided" names no "Council decided".
  const isTail = (cue: Cue) =>
    named.some(({ from, to, form }) => form !== cue.form && from < cue.from && cue.from < to);
  const all = single.filter((cue) => !isTail(cue));
  const reasons = cuesOf(sentence, 'say.reason');
  const examples = cuesOf(sentence, 'say.example');
  const acting = all
    .filter((cue) => !reasons.some((word) => follows(cue, word, 1)))
    // "After the example of Brussels", "takes over further measures of the EU": who is followed.
    .filter((cue) => !examples.some((word) => follows(cue, word, exampleReach)));
  const against = cuesOf(sentence, 'say.against');
  const free = acting.filter((cue) => !against.some((word) => follows(cue, word, 1)));
  return free.length > 0 ? free : acting;
}

const exampleReach = 2; // words

/** A prisoner named in the headline is what the article is about. */
function heldIn(scenes: readonly Scene[]): number {
  const isNamed = ({ sentence, persons }: Scene) =>
    sentence.block === 'title' && persons.some((person) => person.isHeld);
  return scenes.some(isNamed) ? 1 : 0;
}

/** Subjects of the watchlist stand for Belarus. */
export function watchedIn(scene: Scene): number {
  return scene.organisations.length + scene.persons.filter((person) => person.subject !== null).length;
}

/** Those of the watchlist, as cues. */
export function watchedPersons({ persons }: Scene): Cue[] {
  return persons.filter((person) => person.subject !== null).map(asCue);
}

/** Those of the watchlist who were in prison until then, as cues. */
export function heldPersons({ persons }: Scene): Cue[] {
  return persons.filter((person) => person.isHeld).map(asCue);
}

/** Keeping sanctions is prolonging them only where a term is set. */
export function isForATerm(scene: Scene): boolean {
  if (scene.times.some((time) => time.deadline)) return true;
  const { sentence } = scene;
  return hasAny(sentence, ['extend.time', 'extend.term']) || isTermInside(sentence);
}

const termReach = 2; // words between

/** "gilt ein weiteres Jahr": the verb of prolonging holds its term. */
function isTermInside(sentence: Sentence): boolean {
  const units = cuesOfAny(sentence, ['time.year', 'time.month']);
  if (units.length === 0) return false;
  // "is renewed for a year"
  const verbs = cuesOfAny(sentence, ['extend.done', 'extend.now']);
  const isBehind = (unit: Cue) => verbs.some(({ to }) => unit.from >= to && unit.from - to <= termReach);
  if (units.some(isBehind)) return true;
  return groupOf(sentence, 'extend').some((cue) => cue.matched > 1 && units.some((unit) => overlaps(unit, cue)));
}

/** A person or a quantity seen as a cue, to measure distances with. */
export function asCue(span: Span): Cue {
  return { group: '', form: '', key: '', source: '', from: span.from, to: span.to, places: [], matched: 1 };
}

/** A name and a colon open a headline: the words behind them are its bearer's. */
export function speakerOf({ sentence, persons }: Scene): Scene['persons'][number] | undefined {
  return persons.find(({ from, to }) => from === 0 && sentence.tokens[to]?.colon === true);
}
