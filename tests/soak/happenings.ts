// Happenings that never were, so unlike each other that a person would keep them apart: other authorities, other days, other
// counts, other people.
import type { AlertType } from '../../src/domain/claims/claim.ts';
import { type MadeUp, madeUpFirms, madeUpPeople } from './made-up-names.ts';
import type { Random } from './random.ts';

export const sanctioningAuthorities = ['US', 'EU', 'UK', 'CA', 'CH', 'UA', 'JP', 'AU', 'LT', 'LV', 'PL'] as const;
export type SanctioningAuthority = (typeof sanctioningAuthorities)[number];

interface HappeningBase {
  readonly id: string; // h001
  readonly type: AlertType;
  readonly at: Date;
  readonly count: number | null;
}

export type Happening =
  | (HappeningBase & { readonly type: 'prisoner_release'; readonly count: number; readonly people: readonly MadeUp[] })
  | (HappeningBase & {
      readonly type: 'sanctions_imposed' | 'sanctions_eased' | 'sanctions_extended';
      readonly authority: SanctioningAuthority;
      readonly firm: MadeUp;
    });

export interface World {
  readonly happenings: readonly Happening[]; // in order of time
  readonly people: readonly MadeUp[];
  readonly firms: readonly MadeUp[];
}

const dayMs = 86_400_000;
/** The first happening lies so many days back: less than what a feed's first poll takes for old. */
const horizonDays = 27;
/** One authority acts in one way no oftener than this: nearer acts could be one act told for days. */
const actEveryDays = 7;
/** Two releases this near must not have counts that could be one count told twice. */
const releaseReachDays = 4;

const sanctionTypes = ['sanctions_imposed', 'sanctions_eased', 'sanctions_extended'] as const;

/** The same random numbers give the same world, but for `now`, a moment before which all of it happened. */
export function makeWorld(count: number, now: Date, random: Random): World {
  const acts = random.shuffled(possibleActs(random)).slice(0, Math.ceil(count * 0.55));
  const releaseDays = random.shuffled(Array.from({ length: count - acts.length }, (_, i) => i % (horizonDays + 1)));
  const people = madeUpPeople(releaseDays.length * 2, random);
  const firms = madeUpFirms(acts.length, random);
  const counts = releaseCounts(releaseDays, random);
  const actCounts = random.shuffled(sayable.filter((n) => n < 400));
  const at = (daysAgo: number) => new Date(now.getTime() - (daysAgo + 1) * dayMs + random.int(0, 7) * 3_600_000);
  const drafts = [
    ...releaseDays.map((daysAgo, i) => ({
      type: 'prisoner_release' as const,
      at: at(daysAgo),
      count: counts[i] ?? 0,
      people: people.slice(i * 2, i * 2 + random.int(0, 2)),
    })),
    ...acts.flatMap(({ type, authority, daysAgo }, i) => {
      const firm = firms[i];
      const isCounted = type === 'sanctions_imposed';
      return firm ? [{ type, authority, firm, at: at(daysAgo), count: isCounted ? (actCounts[i] ?? 0) : null }] : [];
    }),
  ];
  const happenings = drafts
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((draft, i) => ({ ...draft, id: `h${String(i + 1).padStart(3, '0')}` }));
  return { happenings, people, firms };
}

function possibleActs(random: Random) {
  return sanctioningAuthorities.flatMap((authority) =>
    sanctionTypes.flatMap((type) => {
      const first = random.int(0, actEveryDays - 1);
      const days = Array.from({ length: 4 }, (_, i) => first + i * actEveryDays).filter((day) => day <= horizonDays);
      return days.map((daysAgo) => ({ type, authority, daysAgo }));
    }),
  );
}

/** Counts that need the genitive plural in Slavic languages, and that nobody takes for a round "more than". */
const sayable = Array.from({ length: 900 }, (_, n) => n).filter(
  (n) => n >= 5 && (n % 10 >= 5 || (n % 100 >= 11 && n % 100 <= 14)),
);

/** No count twice, and none near that of a release of the same days. */
function releaseCounts(days: readonly number[], random: Random): number[] {
  const chosen: number[] = [];
  for (const day of days) {
    const near = chosen.filter((_, i) => Math.abs((days[i] ?? 0) - day) <= releaseReachDays);
    const free = sayable.filter(
      (n) => !chosen.includes(n) && near.every((other) => Math.abs(other - n) > Math.max(2, 0.07 * Math.max(other, n))),
    );
    // Small counts are likelier, as in life.
    chosen.push(random.pick(free.slice(0, Math.ceil(free.length / random.int(1, 4)))));
  }
  return chosen;
}
