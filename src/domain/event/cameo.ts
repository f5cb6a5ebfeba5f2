// CAMEO codes for exports; our own type is the truth. Source: CAMEO codebook 1.1b3 and the CAMEO to PLOVER table (2021).
import type { ClaimStatus, ClaimType } from '../claims/claim.ts';

type Codes = Readonly<Partial<Record<ClaimStatus, string>>>;

/**
 * A prolongation has no code of its own: 163 (impose embargo, boycott or sanctions) is the nearest. A death in custody has
 * none at all, and relations have none that fits both their mending and their breaking.
 */
const codes: Readonly<Record<ClaimType, Codes>> = {
  prisoner_release: { occurred: '0841', planned: '0353', called_for: '1053', denied: '1243' },
  prisoner_detention: { occurred: '173' },
  prisoner_death: {},
  sanctions_imposed: { occurred: '163', planned: '1312' },
  sanctions_eased: { occurred: '085', planned: '0354', called_for: '1054', denied: '1244' },
  sanctions_extended: { occurred: '163' },
  diplomatic_contact: { occurred: '040' },
  diplomatic_relations: {},
};

export function cameoOf(type: ClaimType, status: ClaimStatus): string | null {
  return codes[type][status] ?? null;
}
