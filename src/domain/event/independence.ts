// Who tells a thing on their own: one owner counts once, copies of one text count once, state media confirm nothing.
import { isCopy } from '../text-likeness.ts';
import type { LinkedReport, Report } from './event.ts';

export interface Voice {
  readonly owner: string;
  readonly reports: readonly LinkedReport[]; // in order of arrival
}

/** Reports gathered by who really speaks: the owner of the outlet, or of the outlet whose text was copied. */
export function voicesOf(reports: readonly LinkedReport[]): Voice[] {
  const voices = new Map<string, LinkedReport[]>();
  for (const report of reports) {
    const owner = (originalOf(report, reports) ?? report).source.outlet.owner;
    voices.set(owner, [...(voices.get(owner) ?? []), report]);
  }
  return [...voices].map(([owner, own]) => ({ owner, reports: own }));
}

/** The first report whose text this one copies, by what the store found or by the likeness of the texts. */
function originalOf(report: Report, reports: readonly Report[]): Report | undefined {
  const earlier = reports
    .slice(0, reports.indexOf(report))
    .filter((other) => other.source.articleId !== report.source.articleId);
  return earlier.find(
    ({ source }) =>
      source.articleId === report.source.copyOf ||
      (source.copyOf !== null && source.copyOf === report.source.copyOf) ||
      isCopy(source.shingles, report.source.shingles),
  );
}

/** Voices that can confirm: at least one outlet of the voice is not state media. */
export function confirmingVoices(voices: readonly Voice[]): Voice[] {
  return voices.filter((voice) => voice.reports.some(({ source }) => source.outlet.kind !== 'state_media'));
}

export function isOfficial({ source }: Report): boolean {
  return source.outlet.kind === 'official';
}
