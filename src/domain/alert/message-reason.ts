// Why an alert was sent, in the reader's language. The decision writes its reasons in English, parted by "; ";
// here each is recognised by its form. One of an unknown form stays as it is, or is withheld under redaction.
import type { KnownNames } from './message-names.ts';
import { capitalised, fillTemplate, plainLine } from './message-text.ts';
import type { MessageWords } from './message-words.ts';

export type ReasonName =
  | 'newEvent'
  | 'didNotHappen'
  | 'happenedAfterAll'
  | 'countBecame'
  | 'countKnown'
  | 'officialConfirms'
  | 'legalAct'
  | 'nowNamed'
  | 'notAmong'
  | 'touches';

interface ReasonForm {
  readonly pattern: RegExp;
  readonly name: ReasonName;
  readonly values: readonly string[]; // names of the pattern's groups, in order
}

const forms: readonly ReasonForm[] = [
  { pattern: /^new event$/, name: 'newEvent', values: [] },
  { pattern: /^denied: it did not happen$/, name: 'didNotHappen', values: [] },
  { pattern: /^it happened after all$/, name: 'happenedAfterAll', values: [] },
  { pattern: /^count (\d+) became (\d+)$/, name: 'countBecame', values: ['before', 'now'] },
  { pattern: /^count now known: (\d+)$/, name: 'countKnown', values: ['now'] },
  { pattern: /^an official outlet confirms it$/, name: 'officialConfirms', values: [] },
  { pattern: /^the legal act was seen: in force$/, name: 'legalAct', values: [] },
  { pattern: /^now named: (.+)$/, name: 'nowNamed', values: ['who'] },
  { pattern: /^(.+) was not among them$/, name: 'notAmong', values: ['who'] },
  { pattern: /^also touches (.+)$/, name: 'touches', values: ['measures'] },
];

const reasonLength = 300;

export interface ReasonSetting {
  readonly words: MessageWords;
  readonly redactNames: boolean;
  readonly known: KnownNames;
}

/** "Count 51 became 52; now named: Ales Bialiatski". */
export function reasonWords(reason: string, setting: ReasonSetting): string {
  const parts = reason.slice(0, 2000).split('; ');
  const told = parts.map((part) => partWords(part, setting));
  return capitalised(plainLine([...new Set(told)].join('; '), reasonLength));
}

function partWords(part: string, { words, redactNames, known }: ReasonSetting): string {
  for (const { pattern, name, values } of forms) {
    const found = pattern.exec(part)?.slice(1);
    if (found === undefined) continue;
    if (values.includes('who') && redactNames) return words.watchedPersonChanged;
    const named = found.map((value) => (name === 'touches' ? measureNames(value, known) : value));
    return fillTemplate(words.reasons[name], Object.fromEntries(values.map((key, n) => [key, named[n] ?? ''])));
  }
  return redactNames ? words.factChanged : part;
}

function measureNames(ids: string, known: KnownNames): string {
  return ids
    .split(', ')
    .map((id) => known(id)?.name ?? id)
    .join(', ');
}
