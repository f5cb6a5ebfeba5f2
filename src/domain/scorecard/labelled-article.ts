// A labelled article: what a person says that an article tells, to hold a reading against.
import {
  type AlertType,
  alertTypes,
  type ClaimStatus,
  type ClaimType,
  claimStatuses,
  claimTypes,
} from '../claims/claim.ts';

export interface LabelledEvent {
  readonly type: ClaimType;
  readonly status: ClaimStatus;
  readonly count: number | null;
  /** As they stand in the text, and beside each its nominative. */
  readonly people: readonly { readonly as: string; readonly name: string }[];
  readonly authorities: readonly string[];
  readonly targets: readonly string[];
  readonly evidence: string;
}

export interface LabelledArticle {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly relevant: boolean;
  readonly events: readonly LabelledEvent[];
  readonly alerts: readonly AlertType[];
  readonly why: string | null;
}

export class LabelError extends Error {
  override readonly name = 'LabelError';
}

/** One JSON row with the fields of `tests/labelled/README.md`. Throws LabelError naming the row and the field. */
export function readLabelledArticle(row: Readonly<Record<string, unknown>>): LabelledArticle {
  const id = textOf(row, 'id', 'a row without id');
  const at = `article ${id}`;
  return {
    id,
    language: languageOf(row, at),
    published: optionalText(row, 'published', at),
    title: optionalText(row, 'title', at),
    text: textOf(row, 'text', at),
    relevant: yesOrNo(row, 'relevant', at),
    events: listOf(row, 'events', at).map((event, i) => readEvent(event, `${at}, event ${i + 1}`)),
    alerts: listOf(row, 'alert', at).map((type) => oneOf(alertTypes, type, `${at}: alert`)),
    why: optionalText(row, 'why', at),
  };
}

/** No, where it is not said. */
function yesOrNo(row: Readonly<Record<string, unknown>>, key: string, at: string): boolean {
  const value = row[key] ?? false;
  if (typeof value !== 'boolean') throw new LabelError(`${at}: ${key} must be true or false`);
  return value;
}

function readEvent(value: unknown, at: string): LabelledEvent {
  if (value === null || typeof value !== 'object') throw new LabelError(`${at}: an object is wanted`);
  const row = value as Record<string, unknown>;
  const people = textsOf(row, 'people', at);
  const names = row.people_canonical === undefined ? people : textsOf(row, 'people_canonical', at);
  return {
    type: oneOf(claimTypes, row.type, `${at}: type`),
    status: oneOf(claimStatuses, row.status, `${at}: status`),
    count: countOf(row.count, at),
    people: people.map((as, i) => ({ as, name: names[i] ?? as })),
    authorities: textsOf(row, 'authority', at),
    targets: textsOf(row, 'targets', at),
    evidence: textOf(row, 'evidence', at),
  };
}

function countOf(value: unknown, at: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new LabelError(`${at}: count must be a whole number or null`);
  }
  return value;
}

export function oneOf<Word extends string>(words: readonly Word[], value: unknown, at: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new LabelError(`${at} is ${JSON.stringify(value) ?? 'missing'}; it must be one of ${words.join(', ')}`);
  }
  return found;
}

export function languageOf(row: Readonly<Record<string, unknown>>, at: string): string {
  const code = textOf(row, 'lang', at);
  if (!/^[a-z]{2,3}$/.test(code)) throw new LabelError(`${at}: lang must be a lower-case ISO 639 code such as be`);
  return code;
}

export function textOf(row: Readonly<Record<string, unknown>>, key: string, at: string): string {
  const value = row[key];
  if (typeof value !== 'string' || value === '') throw new LabelError(`${at}: ${key} must be text`);
  return value;
}

export function optionalText(row: Readonly<Record<string, unknown>>, key: string, at: string): string | null {
  return row[key] === null || row[key] === undefined ? null : textOf(row, key, at);
}

export function listOf(row: Readonly<Record<string, unknown>>, key: string, at: string): readonly unknown[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value)) throw new LabelError(`${at}: ${key} must be a list`);
  return value;
}

function textsOf(row: Readonly<Record<string, unknown>>, key: string, at: string): readonly string[] {
  return listOf(row, key, at).map((value) => {
    if (typeof value !== 'string') throw new LabelError(`${at}: ${key} must be a list of texts`);
    return value;
  });
}
