// A labelled sentence: a snippet, the claims that must be read in it, and the rule that it tests.
import {
  alertTypes,
  type Claim,
  type ClaimStatus,
  type ClaimType,
  claimStatuses,
  claimTypes,
} from '../claims/claim.ts';
import { LabelError, languageOf, listOf, oneOf, optionalText, textOf } from './labelled-article.ts';

export interface WantedClaim {
  readonly type: ClaimType;
  readonly status: ClaimStatus;
  /** Absent where the sentence does not test it. */
  readonly count?: number;
  readonly authorities?: readonly string[];
}

export interface LabelledSentence {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly text: string;
  readonly want: readonly WantedClaim[];
  readonly rule: string;
}

/** One JSON row with the fields of `tests/labelled/README.md`. Throws LabelError. */
export function readLabelledSentence(row: Readonly<Record<string, unknown>>): LabelledSentence {
  const id = textOf(row, 'id', 'a row without id');
  const at = `sentence ${id}`;
  return {
    id,
    language: languageOf(row, at),
    published: optionalText(row, 'published', at),
    text: textOf(row, 'text', at),
    want: listOf(row, 'want', at).map((value) => readWanted(value, at)),
    rule: textOf(row, 'rule', at),
  };
}

function readWanted(value: unknown, at: string): WantedClaim {
  if (value === null || typeof value !== 'object') throw new LabelError(`${at}: want must be a list of objects`);
  const row = value as Record<string, unknown>;
  return {
    type: oneOf(claimTypes, row.type, `${at}: type`),
    status: oneOf(claimStatuses, row.status, `${at}: status`),
    ...(typeof row.count === 'number' ? { count: row.count } : {}),
    ...(Array.isArray(row.authorities) ? { authorities: row.authorities.map(String) } : {}),
  };
}

/**
 * What is wrong with the claims read in a sentence, in plain words; empty when it was read right. Every wanted claim must be made,
 * and no claim of an alert type may be read as `occurred` that is not wanted. Other claims may be made with another status.
 */
export function faultsOf(sentence: LabelledSentence, claims: readonly Claim[]): string[] {
  const missing = sentence.want.filter((wanted) => !claims.some((claim) => meets(claim, wanted)));
  const alarming = claims.filter(
    ({ type, status }) => status === 'occurred' && alertTypes.some((each) => each === type),
  );
  const surplus = alarming.filter(({ type }) => !sentence.want.some((w) => w.type === type && w.status === 'occurred'));
  const closest = (wanted: WantedClaim) => claims.filter(({ type }) => type === wanted.type).map(describe);
  return [
    ...missing.map(
      (wanted) => `want ${describe(wanted)}, read ${closest(wanted).join(' and ') || 'none of that type'}`,
    ),
    ...surplus.map((claim) => `read ${describe(claim)}, which is not wanted`),
  ];
}

function meets(claim: Claim, { type, status, count, authorities }: WantedClaim): boolean {
  if (claim.type !== type || claim.status !== status) return false;
  if (count !== undefined && claim.count !== count) return false;
  return authorities === undefined || sameSet(authorities, claim.authorities);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).size === new Set(other).size && one.every((each) => other.includes(each));
}

function describe({ type, status, count, authorities }: WantedClaim | Claim): string {
  return [type, status, count ?? '', authorities?.join('+') ?? ''].filter((part) => part !== '').join(' ');
}
