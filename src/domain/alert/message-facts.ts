// The facts of an alert as labelled lines: what, how many, when, where, by whom, how sure and why.
import type { EventFacts } from '../event/event.ts';
import type { Alert } from './alert.ts';
import { durationWords, exactness, type HeadlineSetting, happeningWords, targetNames } from './message-headline.ts';
import { reasonWords } from './message-reason.ts';
import { capitalised, fillTemplate, joinList, plainLine, unique } from './message-text.ts';
import { authorityName, type FactName, formatDay, formatMoment, formatNumber, plural } from './message-words.ts';

export interface MessageFact {
  readonly name: FactName;
  readonly label: string;
  readonly value: string;
}

const namesInFact = 30;
const nameLength = 80;

/** Facts in reading order; one that is not known is left out, for an alert says nothing it has no evidence for. */
export function factList(alert: Alert, setting: HeadlineSetting): MessageFact[] {
  const { facts } = alert;
  const lines: readonly (readonly [FactName, string | null])[] = [
    ['what', whatWords(facts, setting)],
    ['count', countWords(facts, setting)],
    ['when', whenWords(facts, setting)],
    ['where', whereWords(facts, setting)],
    ['byWhom', authorityWords(facts, setting)],
    ['targets', listWords(targetNames(facts, setting), setting)],
    [
      'measures',
      listWords(
        facts.measures.map((id) => setting.known(id)?.name ?? id),
        setting,
      ),
    ],
    ['watched', peopleWords(facts, setting, true)],
    ['alsoNamed', setting.redactNames ? null : peopleWords(facts, setting, false)],
    ['howSure', sureWords(facts, setting)],
    [alert.action === 'created' ? 'why' : 'changed', reasonWords(alert.reason, setting)],
    ['late', alert.lateByMinutes === null ? null : durationWords(alert.lateByMinutes, setting.words)],
    ['related', relatedWords(alert, setting)],
  ];
  return lines.flatMap(([name, value]) => (value ? [{ name, label: setting.words.labels[name], value }] : []));
}

/** In words where the alert carries them; the ids of events told before that are all there is else. */
function relatedWords({ facts, relatedFacts = [] }: Alert, setting: HeadlineSetting): string | null {
  const told = relatedFacts.map((each) => capitalised(happeningWords(each, setting)));
  return told.length > 0 ? told.join('; ') : listWords(facts.related, setting);
}

function whatWords({ type, kind }: EventFacts, { words }: HeadlineSetting): string {
  return kind === null || kind === 'other' ? words.types[type] : `${words.types[type]} (${words.kinds[kind]})`;
}

function countWords(facts: EventFacts, { words }: HeadlineSetting): string | null {
  if (facts.count === null) return null;
  const count = formatNumber(words, facts.count);
  const [low, high] = facts.countRange ?? [facts.count, facts.count];
  if (low === high) return exactness(count, facts, words);
  return fillTemplate(words.rangeFact, { count, low: formatNumber(words, low), high: formatNumber(words, high) });
}

function whenWords(facts: EventFacts, { words }: HeadlineSetting): string {
  if (facts.happenedOn !== null) return formatDay(words, plainLine(facts.happenedOn, 20));
  return fillTemplate(words.dateUnknown, { time: formatMoment(facts.firstReportedAt) });
}

/** Prisons are where their authority is; for sanctions a place would say nothing. */
function whereWords(facts: EventFacts, setting: HeadlineSetting): string | null {
  if (!facts.type.startsWith('prisoner')) return null;
  const place = authorityWords(facts, setting);
  if (place === null || facts.kind !== 'expelled') return place;
  return fillTemplate(setting.words.takenOutOf, { place });
}

function authorityWords(facts: EventFacts, setting: HeadlineSetting): string | null {
  return listWords(
    facts.authorities.map((code) => authorityName(setting.words, code)),
    setting,
  );
}

function peopleWords(facts: EventFacts, setting: HeadlineSetting, watched: boolean): string | null {
  const people = facts.people.filter((person) => (person.subject !== null) === watched);
  if (people.length === 0) return null;
  if (setting.redactNames) return plural(setting.words, setting.words.watchedPeople, people.length);
  return listWords(
    people.map((person) => person.name),
    setting,
  );
}

function listWords(items: readonly string[], { words }: HeadlineSetting): string | null {
  const names = unique(items.map((item) => plainLine(item, nameLength))).filter((item) => item !== '');
  if (names.length === 0) return null;
  if (names.length <= namesInFact) return joinList(names, words.and);
  const more = plural(words, words.moreNames, names.length - namesInFact);
  return joinList([...names.slice(0, namesInFact), more], words.and);
}

/** "reported independently; confidence 97 %; 3 outlets (independent, news agency), 1 copies another". */
function sureWords(facts: EventFacts, { words }: HeadlineSetting): string {
  const percent = formatNumber(words, Math.round(facts.confidence * 100));
  const outlets = unique(facts.sources.map((source) => source.outlet));
  const kinds = unique(facts.sources.map((source) => source.kind));
  const kindWords = unique(facts.sources.map((source) => words.outletKinds[source.kind])).join(', ');
  const copies = facts.sources.filter((source) => source.copyOf !== null).length;
  const onlyState = kinds.length === 1 && kinds[0] === 'state_media';
  const parts = [
    words.states[facts.state],
    fillTemplate(words.confidence, { percent }),
    outlets.length === 0 ? null : `${plural(words, words.outlets, outlets.length)} (${kindWords})`,
    copies === 0 ? null : plural(words, words.copies, copies),
    onlyState ? words.stateMediaOnly : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
