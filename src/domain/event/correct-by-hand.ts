// Events put together and taken apart by a person. A rule never undoes it: placing keeps every link that stands.

import type { LinkedReport, NewsEvent } from './event.ts';
import { groupingRulesVersion } from './place-reports.ts';

function byHand(report: LinkedReport, reason: string): LinkedReport {
  return { ...report, link: { score: 1, reasons: [reason], by: 'hand' } };
}

/**
 * All reports in the event that is kept, in order of arrival of each; the store then drops `merged` and remembers where it
 * went. Throws where the types differ, since facts of two types do not fold into one.
 */
export function mergeEvents(kept: NewsEvent, merged: NewsEvent): NewsEvent {
  if (kept.type !== merged.type) throw new Error(`a ${merged.type} event cannot be merged into a ${kept.type} event`);
  const moved = merged.reports.map((report) => byHand(report, `merged from ${merged.id} by hand`));
  return { ...kept, reports: [...kept.reports, ...moved] };
}

export interface SplitEvents {
  readonly kept: NewsEvent;
  readonly parted: NewsEvent;
}

/**
 * The named reports leave into an event of their own; those that stay are held by hand as well, so that neither side drifts
 * back. The old id stays with those that stay. Throws where nothing would leave or nothing would stay.
 */
export function splitEvent(event: NewsEvent, reportIds: readonly string[]): SplitEvents {
  const leaves = (report: LinkedReport) => reportIds.includes(report.id);
  const parted = event.reports.filter(leaves).map((report) => byHand(report, `split from ${event.id} by hand`));
  const stay = event.reports.filter((report) => !leaves(report));
  if (parted.length === 0) throw new Error(`event ${event.id} has none of the reports ${reportIds.join(', ')}`);
  if (stay.length === 0) throw new Error(`event ${event.id} has no other reports to keep`);
  const id = `e-${parted[0]?.id}`;
  return {
    kept: { ...event, reports: stay.map((report) => byHand(report, 'kept by hand')) },
    // The first report gave the event its id; when it is the one that leaves, that id is taken.
    parted: {
      id: id === event.id ? `${id}-split` : id,
      type: event.type,
      reports: parted,
      rulesVersion: groupingRulesVersion,
    },
  };
}
