// From the claims of one article to its reports.
import type { Claim } from '../claims/claim.ts';
import { isSanctions } from './comparison.ts';
import type { Report, Source } from './event.ts';

/**
 * One report a claim, numbered in the order of the claims: `<articleId>.<n>`, n from 1. A sanctions claim of several
 * authorities becomes a report for each, `<articleId>.<n>-<authority>`: the EU, the UK and Canada acting on one day are three
 * acts of law that live and end apart.
 */
export function reportsFrom(claims: readonly Claim[], source: Source): Report[] {
  return claims.flatMap((claim, index) => {
    const id = `${source.articleId}.${index + 1}`;
    const acting = isAct(claim) ? actingAuthorities(claim.authorities) : [];
    if (acting.length === 0) return [{ id, source, claim }];
    return acting.map((authority) => ({
      id: acting.length === 1 ? id : `${id}-${authority}`,
      source,
      claim: { ...claim, authorities: [authority] },
    }));
  });
}

function isAct({ type, status }: Claim): boolean {
  return isSanctions(type) && status === 'occurred';
}

// The European Union's members as of 2026 (europa.eu). A member that is named beside the EU speaks for the EU's act.
const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Belarus does not sanction itself, and a member state acts through the EU. */
function actingAuthorities(authorities: readonly string[]): readonly string[] {
  const abroad = authorities.filter((authority) => authority !== 'BY');
  return abroad.includes('EU') ? abroad.filter((authority) => !members.includes(authority)) : abroad;
}
