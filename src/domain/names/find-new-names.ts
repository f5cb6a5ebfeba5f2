// People whom no entry of the watchlist names, captured as they stand: a known given name beside a family name, or any pair of
// capitalised words in a list that the text announces ("among them", "в их числе") or beside what presents a person ("citizen").
import type { Mention } from '../mention.ts';
import { gaps, shape } from '../text.ts';
import { listedWords } from './announced-lists.ts';
import type { NameIndex } from './name-index.ts';
import { firstOfBlock, isInitial, isPatronymic, joined, lastOfBlock } from './name-shapes.ts';
import { type NameLanguage, nameLanguageOf, nominativeOf } from './nominative.ts';
import { isPresented } from './presented-names.ts';
import { endOfMention, gapBefore, isCapital, type Scan, scanNames, wordAt } from './scan-names.ts';

export const newNameRules = ['given-and-family', 'listed', 'presented'] as const;
export type NewNameRule = (typeof newNameRules)[number];

export interface NewName {
  readonly as: string; // text.slice(start, end)
  readonly start: number; // UTF-16 units
  readonly end: number;
  readonly name: string; // in the nominative where that is safe, else as it stands
  readonly rule: NewNameRule;
}

type Place = Pick<NewName, 'start' | 'end'>;

interface Span {
  readonly given: number; // words
  readonly family: number;
  readonly rule: NewNameRule;
}

export const findNewNames = (text: string, names: NameIndex, known: readonly Mention[]): NewName[] =>
  newNamesIn(scanNames(text, names), known);

/** The same of a text that is scanned already. */
export function newNamesIn(scan: Scan, known: readonly Mention[]): NewName[] {
  const language = nameLanguageOf(scan.text);
  const listed = listedWords(scan);
  const touches = touchesAny(known);
  const found: NewName[] = [];
  for (let at = 0; at < scan.words.count; ) {
    const span = nameAt(scan, at, listed);
    const place = span && placeOf(scan, span);
    if (!place || touches(place)) {
      at++;
      continue;
    }
    found.push(nameOf(scan, span, place, language));
    at = Math.max(span.given, span.family) + 1;
  }
  return found;
}

/** Whether a span overlaps a mention; spans must be asked in ascending order. */
function touchesAny(mentions: readonly Mention[]): (place: Place) => boolean {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** A name that begins at this word: given name first, with patronymic or initial between, or family name first. */
function nameAt(scan: Scan, at: number, listed: Uint8Array): Span | null {
  if (!isNamePart(scan, at) || isPlaceBeforeName(scan, at)) return null;
  if (isGiven(scan, at) || isLooselyGiven(scan, at)) {
    const family = familyAfter(scan, at);
    if (family !== null && (isGiven(scan, at) || familyShape.test(wordAt(scan, family))))
      return { given: at, family, rule: listed[at] ? 'listed' : 'given-and-family' };
  }
  const next = at + 1;
  if (isGiven(scan, next) && joined(scan, at, next) && familyShape.test(wordAt(scan, at)) && !isGiven(scan, at)) {
    const end = joined(scan, next, next + 1);
    if (!end || isPatronymic(wordAt(scan, next + 1)))
      return { given: next, family: at, rule: listed[at] ? 'listed' : 'given-and-family' };
  }
  if (isGiven(scan, at) && isShortened(scan, next))
    return { given: at, family: next, rule: listed[at] ? 'listed' : 'given-and-family' };
  if (listed[at] && isListItem(scan, at)) return { given: at, family: next, rule: 'listed' };
  return isNamePart(scan, next) && isPresented(scan, at) ? { given: at, family: next, rule: 'presented' } : null;
}

/** The press of some countries shortens the family names of convicts: "Tomasz B. i Roman G.", "der Deutsche Rico K. ist frei". */
function isShortened(scan: Scan, at: number): boolean {
  if (!joined(scan, at - 1, at) || wordAt(scan, at).length > 1 || romanNumber.test(wordAt(scan, at))) return false;
  // "Donald J. Trump" has his family name yet to come, and "Plan B of Rico" no full stop.
  return scan.text[scan.words.ends[at] ?? 0] === '.' && !(joined(scan, at, at + 1) && isNamePart(scan, at + 1));
}

const romanNumber = /^[IVX]$/u;

// Towns whose names are given names too.
const townNames = /^(?:лід[аыуе]|лид[аыуе]|lid[aęyąo]|lyd(?:a|os|ą|oje)|lida)$/iu;
const placing = /^(?:з|са|із|зі|из|с|у|ў|в|во|пад|под|ля|від|от|ад|z|ze|w|we|od|pod|iš|from|in|near|aus|in|bei)$/iu;

/** "настаўніца з Ліды Ірына Мельнікава": a town behind a preposition is no given name of the one named next. */
function isPlaceBeforeName(scan: Scan, at: number): boolean {
  return at > 0 && townNames.test(wordAt(scan, at)) && placing.test(wordAt(scan, at - 1)) && isGiven(scan, at + 1);
}

const familyShape =
  /(?:[оеёая][вў]|[иыі]н|[сцз]ь?к[иіы]й?|[сцз]ка?я|[иі]ч|ко|ка|ук|юк|чук|ов[аы]|ев[аы]|[иыі]на|ик|ок|[oea][vwuŭ]a?|[iy]na?|[sct]k[iay]y?|[iy]ch|icz|ič|ko|uk|iuk|ik)$/u;

/** As the table has it, or nearly: York is not Jurek. */
function isGiven(scan: Scan, at: number): boolean {
  const given = scan.readings[at]?.given;
  return given !== undefined && given.full.length > 0 && given.distance <= maxGivenDistance && isNamePart(scan, at);
}

const maxGivenDistance = 0.12;

/** A rarer form of a given name, believed before a family name of Slavic shape only: Evan Gershkovich. */
function isLooselyGiven(scan: Scan, at: number): boolean {
  const given = scan.readings[at]?.given;
  return (
    given !== undefined && given.full.length > 0 && given.distance <= maxLooseDistance && wordAt(scan, at).length > 3
  );
}

const maxLooseDistance = 0.25;

function familyAfter(scan: Scan, given: number): number | null {
  const next = given + 1;
  if (!joined(scan, given, next)) return null;
  const far = next + 1;
  const steps = isPatronymic(wordAt(scan, next)) || isInitial(scan, next) || isGiven(scan, next);
  if (steps && joined(scan, next, far) && isNamePart(scan, far)) return lastOfBlock(scan, far);
  return isNamePart(scan, next) && !isInitial(scan, next) ? lastOfBlock(scan, next) : null;
}

/** Two letters or more, a capital first, no digits, and no word of a country, a place or an organisation. */
function isNamePart(scan: Scan, at: number): boolean {
  if (at >= scan.words.count || !isCapital(scan, at)) return false;
  if (scan.readings[at]?.phrases.length || (scan.words.shapes[at] ?? 0) & shape.digits) return false;
  const word = wordAt(scan, at);
  return word.length >= 2 && !/^[IVXLC]+$/.test(word) && !notNames.test(word);
}

const notNames =
  /^(?:without|borders|with|from|for|after|before|immaculate|blanca|radio|радио|радыё|радыя|радіо|the|mr|mrs|ms|dr|all|catholic|catholics|curia|empire|may|los|las|la|el|le|dnia|дню|дня|день|дзень|a|an|in|on|of|and|for|street|prize|peace|nobel|university|institute|award|foundation|fund|centre|center|house|president|minister|prime|square|church|cathedral|hospital|airport|station|park|hotel|museum|theatre|theater|republic|party|union|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|он|она|они|это|как|что|на|в|и|с|по|за|не|но|а|президент|министр|нобелевск.*|премия|прэмія|яна|ён|яны|гэта|і|у|ў|з|по|але|він|вона|вони|це|та|й|prezydent|minister|on|ona|oni|w|z|i|na|nie|prezidentas|ministras|jis|ji|jie|jos|tai|ir|this|these|they|chodzi|to|der|die|das|und|im|am|er|sie|es|präsident)$/iu;

/** Three words at most between two commas; what announces or parts the items stands on both sides. */
function isListItem(scan: Scan, at: number): boolean {
  const next = at + 1;
  if (!isNamePart(scan, next) || !joined(scan, at, next) || joined(scan, next, next + 1)) return false;
  if (at > 0 && isNamePart(scan, at - 1) && gapBefore(scan, at) === gaps.space) return false;
  const gap = gapBefore(scan, next + 1);
  if (gap === gaps.other || (gap === gaps.dot && !isInitial(scan, next))) return true;
  return conjunctions.test(wordAt(scan, next + 1));
}

const conjunctions = /^(?:and|as|who|и|а|также|і|ды|а|таксама|й|та|також|i|oraz|a|ir|bei|und|sowie)$/iu;

function placeOf(scan: Scan, span: Span): Place {
  const first = Math.min(span.given, span.family);
  const last = Math.max(lastOfBlock(scan, span.given), span.family);
  return { start: scan.words.starts[first] ?? 0, end: endOfMention(scan, last) };
}

function nameOf(scan: Scan, span: Span, { start, end }: Place, language: NameLanguage): NewName {
  const as = scan.text.slice(start, end);
  const familyFirst = span.family < span.given;
  const family = familyFirst
    ? wordAt(scan, span.family)
    : scan.text.slice(scan.words.starts[firstOfBlock(scan, span.family)], end);
  const classes = scan.readings[span.given]?.given.full ?? [];
  const name = nominativeOf(wordAt(scan, span.given), family, classes, language) ?? as;
  return { as, start, end, name: name.replace(/\s+/gu, ' '), rule: span.rule };
}
