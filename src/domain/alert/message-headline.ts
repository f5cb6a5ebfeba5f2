// The headline of an alert, built from the facts alone: what happened, to whom, and who says so.
import type { ClaimPerson } from '../claims/claim.ts';
import type { EventFacts } from '../event/event.ts';
import type { Alert } from './alert.ts';
import type { KnownNames } from './message-names.ts';
import { redactedTargets } from './message-redaction.ts';
import { capitalised, fillTemplate, joinList, plainLine, unique } from './message-text.ts';
import { authorityName, isSector, type MessageWords, plural } from './message-words.ts';

/** Names a headline spells out; the rest are counted. */
const namesInHeadline = 3;
const targetsInHeadline = 3;
const nameLength = 80;

export interface HeadlineSetting {
  readonly words: MessageWords;
  readonly redactNames: boolean;
  readonly known: KnownNames;
}

/** "Belarus frees 123 prisoners, among them Ales Bialiatski: reported by 3 outlets". */
export function headline(alert: Alert, setting: HeadlineSetting): string {
  const { words } = setting;
  const { facts } = alert;
  const happening = `${words.prefixes[alert.action]}${happeningWords(facts, setting)}`;
  const asides = [sanctionsState(facts, words), lateWords(alert, words)].filter((aside) => aside !== null);
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  return `${capitalised(happening)}${sanctionsState(facts, words) === null ? toldBy(facts, words) : ''}${aside}`;
}

/** "Belarus frees 123 prisoners, among them Ales Bialiatski": what happened, without who says so. */
export function happeningWords(facts: EventFacts, setting: HeadlineSetting): string {
  const { words } = setting;
  const templates = words.headlines[facts.type];
  const [withAuthority, without] = (facts.kind === null ? undefined : templates[facts.kind]) ?? templates.default;
  const authorities = unique(facts.authorities);
  const many = authorities.length > 1 || authorities.some((code) => words.pluralAuthorities.includes(code));
  const by = joinList(
    authorities.map((code) => plainLine(authorityName(words, code), nameLength)),
    words.and,
  );
  const values = { by, ...whoWords(facts, setting), targets: targetWords(facts, setting) };
  return fillTemplate(by === '' ? without : withAuthority, values, many);
}

/** The people a headline may name: those of the watchlist, or all where none is watched. */
function headlinePeople(facts: EventFacts): readonly ClaimPerson[] {
  const watched = facts.people.filter((person) => person.subject !== null);
  return watched.length > 0 ? watched : facts.people;
}

/** `who` is a number of people, or their names where these are all; `among` the names of some of them. */
function whoWords(facts: EventFacts, setting: HeadlineSetting): { who: string; among: string } {
  const { words } = setting;
  const who = countedWords(facts, words);
  if (facts.people.length === 0) return { who: facts.count === null ? `${who}${words.numberUnknown}` : who, among: '' };
  if (setting.redactNames) return redactedWho(facts, words);
  if (namesAreAll(facts)) return { who: nameList(facts.people, words), among: '' };
  return { who, among: fillTemplate(words.among, { names: nameList(headlinePeople(facts), words) }) };
}

/** Few enough to be spelled out, and no number says that there were others. */
function namesAreAll({ people, count, countIs }: EventFacts): boolean {
  return people.length <= namesInHeadline && countIs !== 'at_least' && (count === null || count === people.length);
}

function redactedWho(facts: EventFacts, words: MessageWords): { who: string; among: string } {
  const watched = facts.people.filter((person) => person.subject !== null).length;
  if (watched === 0) return { who: countedWords(facts, words), among: '' };
  if (watched === facts.people.length && namesAreAll(facts)) {
    return { who: plural(words, words.onlyWatched, watched), among: '' };
  }
  const names = plural(words, words.watchedPeople, watched);
  return { who: countedWords(facts, words), among: fillTemplate(words.among, { names }) };
}

/** "Ales Bialiatski, Maria Kalesnikava, Viktar Babaryka and 4 more". */
function nameList(people: readonly ClaimPerson[], words: MessageWords): string {
  const names = unique(people.map((person) => plainLine(person.name, nameLength)));
  return cutList(names, namesInHeadline, words);
}

function cutList(items: readonly string[], limit: number, words: MessageWords): string {
  if (items.length <= limit) return joinList(items, words.and);
  return joinList([...items.slice(0, limit), plural(words, words.moreNames, items.length - limit)], words.and);
}

/** "123 prisoners", "51 to 52 prisoners", "at least 50 prisoners", "prisoners". */
function countedWords(facts: EventFacts, words: MessageWords): string {
  const noun = facts.type.startsWith('prisoner') ? words.prisoners : words.listed;
  if (facts.count === null) return noun.some;
  const [low, high] = facts.countRange ?? [facts.count, facts.count];
  if (low < high) return fillTemplate(words.range, { low: String(low), counted: plural(words, noun.counted, high) });
  const counted = plural(words, noun.counted, facts.count);
  return exactness(counted, facts, words);
}

/** "at least …", "about …", or the count as it is. */
export function exactness(counted: string, { countIs }: EventFacts, words: MessageWords): string {
  if (countIs === 'at_least') return fillTemplate(words.atLeast, { counted });
  return countIs === 'about' ? fillTemplate(words.about, { counted }) : counted;
}

/** ": potash, Belaruskali and 2 more"; empty when no target is known. */
function targetWords(facts: EventFacts, setting: HeadlineSetting): string {
  const targets = targetNames(facts, setting);
  if (targets.length === 0) return '';
  return fillTemplate(setting.words.onTargets, { targets: cutList(targets, targetsInHeadline, setting.words) });
}

/** Targets other than the people named, by the names of the watchlist where it holds them. */
export function targetNames(facts: EventFacts, setting: HeadlineSetting): string[] {
  const people = new Set(facts.people.flatMap((person) => [person.subject, person.name, person.as]));
  const shown = setting.redactNames
    ? redactedTargets(facts, setting.known)
    : facts.targets.filter((target) => !people.has(target));
  return unique(shown.map((target) => plainLine(targetName(target, setting), nameLength)));
}

function targetName(target: string, { known, words }: HeadlineSetting): string {
  const name = known(target)?.name;
  if (name !== undefined) return name;
  return isSector(target) ? words.sectors[target] : target;
}

function sanctionsState(facts: EventFacts, words: MessageWords): string | null {
  if (facts.state === 'announced') return words.announced;
  return facts.state === 'in_force' ? words.inForce : null;
}

function lateWords(alert: Alert, words: MessageWords): string | null {
  if (alert.lateByMinutes === null) return null;
  return fillTemplate(words.late, { time: durationWords(alert.lateByMinutes, words) });
}

/** In the unit a person would use: days from two days up, hours from two hours up. */
export function durationWords(minutes: number, words: MessageWords): string {
  if (minutes >= 2 * 24 * 60) return plural(words, words.days, Math.round(minutes / (24 * 60)));
  if (minutes >= 2 * 60) return plural(words, words.hours, Math.round(minutes / 60));
  return plural(words, words.minutes, Math.max(1, Math.round(minutes)));
}

/** ": confirmed by OFAC", ": reported by Nasha Niva", ": reported by 3 outlets". */
export function toldBy(facts: EventFacts, words: MessageWords): string {
  const official = unique(facts.sources.filter((source) => source.kind === 'official').map((source) => source.outlet));
  if (facts.state === 'official' && official.length > 0) {
    return fillTemplate(words.confirmedBy, { who: outletNames(official, words) });
  }
  const outlets = unique(facts.sources.map((source) => source.outlet));
  if (outlets.length === 0) return '';
  const who = outlets.length === 1 ? outletNames(outlets, words) : plural(words, words.outlets, outlets.length);
  return fillTemplate(words.reportedBy, { who });
}

function outletNames(outlets: readonly string[], words: MessageWords): string {
  return cutList(
    outlets.map((outlet) => plainLine(outlet, nameLength)),
    namesInHeadline,
    words,
  );
}
