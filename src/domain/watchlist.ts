// The watchlist is what a user wants watched: people, organisations and the sanctions measures on them.

export interface Subject {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string; // one Latin spelling is enough
  readonly native: string | null;
  readonly aliases: readonly string[];
  /** The family name alone counts as a mention, without the full name in the same article. */
  readonly surnameAlone: boolean;
  /** Words of which one must stand in the article for a mention to count; empty: no condition. */
  readonly context: readonly string[];
  /** Spellings or neighbouring words that mark a namesake. */
  readonly not: readonly string[];
  readonly group: string | null; // freed, held, opposition, official, …
  readonly status: 'detained' | 'released' | 'died' | null;
  readonly since: string | null; // YYYY-MM-DD of the status
  readonly sector: string | null;
  readonly sanctionedBy: readonly string[]; // ISO country codes plus EU, UN, UK
}

export type MeasureStatus = 'in_force' | 'eased' | 'suspended' | 'lifted' | 'expired';

/** One sanctions measure of one authority on one target. */
export interface Measure {
  readonly id: string; // us-potash
  readonly authority: string; // US
  readonly target: string; // words: "potash", or the id of an organisation
  readonly instrument: string | null; // EO 14038
  readonly since: string | null; // YYYY-MM-DD
  readonly status: MeasureStatus;
  readonly expires: string | null;
}

export interface Watchlist {
  readonly people: readonly Subject[];
  readonly organisations: readonly Subject[];
  readonly measures: readonly Measure[];
}
