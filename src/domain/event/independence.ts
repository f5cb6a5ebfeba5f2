// Who tells a thing on their own: one owner counts once, copies of one text count once, state media confirm nothing.
import type { LinkedReport, Report } from './event.ts';

/** Likeness of two texts from which one counts as a copy of the other. */
export const copyLikeness = 0.5;

export interface Voice {
  readonly owner: string;
  readonly reports: readonly LinkedReport[]; // in order of arrival
}

type Likeness = (one: readonly number[], other: readonly number[]) => number;

/** Reports gathered by who really speaks: the owner of the outlet, or of the outlet whose text was copied. */
export function voicesOf(reports: readonly LinkedReport[], likeness: Likeness = () => 0): Voice[] {
  const voices = new Map<string, LinkedReport[]>();
  for (const report of reports) {
    const owner = (originalOf(report, reports, likeness) ?? report).source.outlet.owner;
    voices.set(owner, [...(voices.get(owner) ?? []), report]);
  }
  return [...voices].map(([owner, own]) => ({ owner, reports: own }));
}

/** The first report whose text this one copies, by what the store found or by the likeness of the texts. */
function originalOf(report: Report, reports: readonly Report[], likeness: Likeness): Report | undefined {
  const earlier = reports
    .slice(0, reports.indexOf(report))
    .filter((other) => other.source.articleId !== report.source.articleId);
  return earlier.find(
    ({ source }) =>
      source.articleId === report.source.copyOf ||
      (source.copyOf !== null && source.copyOf === report.source.copyOf) ||
      likeness(source.shingles, report.source.shingles) >= copyLikeness,
  );
}

/** Voices that can confirm: at least one outlet of the voice is not state media. */
export function confirmingVoices(voices: readonly Voice[]): Voice[] {
  return voices.filter((voice) => voice.reports.some(({ source }) => source.outlet.kind !== 'state_media'));
}

export function isOfficial({ source }: Report): boolean {
  return source.outlet.kind === 'official';
}
