// A claim is what one article says happened.

export const claimTypes = [
  'prisoner_release',
  'prisoner_detention',
  'prisoner_death',
  'sanctions_imposed',
  'sanctions_eased',
  'sanctions_extended',
  'diplomatic_contact',
  'diplomatic_relations',
] as const;
export type ClaimType = (typeof claimTypes)[number];

/** The types that page by default. */
export const alertTypes = ['prisoner_release', 'sanctions_imposed', 'sanctions_eased', 'sanctions_extended'] as const;
export type AlertType = (typeof alertTypes)[number];

export function isAlertType(type: ClaimType): type is AlertType {
  return alertTypes.some((each) => each === type);
}

export const claimStatuses = ['occurred', 'planned', 'called_for', 'denied', 'background'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const releaseKinds = ['pardon', 'exchange', 'term_served', 'expelled', 'other'] as const;
export const sanctionKinds = [
  'designation',
  'delisting',
  'licence',
  'suspension',
  'renewal',
  'sectoral',
  'entry_ban',
  'court_annulment',
  'other',
] as const;
export type ClaimKind = (typeof releaseKinds)[number] | (typeof sanctionKinds)[number];

export interface ClaimPerson {
  readonly subject: string | null; // watchlist id
  readonly name: string; // canonical name, or the nominative where it is safe
  readonly as: string; // the longest form in the claim's own sentences, the full name of the article where they give one word
}

export interface Evidence {
  readonly quote: string; // stands in the article word for word
  readonly block: 'title' | 'lead' | 'body';
  readonly start: number; // UTF-16 units in `text`, or in the title where block is `title`
  readonly end: number;
}

export interface Claim {
  readonly type: ClaimType;
  readonly kind: ClaimKind | null;
  readonly status: ClaimStatus;
  readonly count: number | null; // people released, jailed, listed or delisted
  /** How exact the text is about the count: 52, "more than 50" (at_least), "about 50" (about). */
  readonly countIs: 'exact' | 'at_least' | 'about' | null;
  readonly people: readonly ClaimPerson[];
  readonly authorities: readonly string[]; // ISO country codes plus EU, UN, UK
  readonly targets: readonly string[]; // watchlist ids where known, else words of the text
  readonly happenedOn: string | null; // YYYY-MM-DD
  readonly confidence: number; // 0..1
  readonly evidence: Evidence;
  readonly cues: readonly string[]; // "en.release.verb:freed"
}
