// What is told undated, and is of a day of these that the text named before.
import type { Draft } from '../drafts.ts';
import { countsSeveral } from '../facts/quantities.ts';
import type { Scene } from '../scene.ts';
import { cuesOf, startsAt } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isFreshLead, isOfDayOfLead } from './day-of-lead.ts';
import { isOfDayBefore } from './day-of-paragraph.ts';
import { type Article, isRelease } from './settled.ts';

export function isToldOfDay(draft: Draft, article: Article): boolean {
  return (
    isOfDayOfLead(draft, article) ||
    isOfDayBefore(draft, article) ||
    isPartOfLead(draft, article) ||
    isOfThatDay(draft, article)
  );
}

/** "Ten civilians landed on Friday evening. … Five of the ten were freed from Belarusian prisons": a part of those whom the lead counts. */
function isPartOfLead(draft: Draft, { scenes }: Article): boolean {
  const { scene, mood, time } = draft;
  if (!isRelease(draft) || mood !== 'occurred' || time !== null || hasTime(scene.times, 'old')) return false;
  const whole = wholeOf(scene);
  const isCounted = ({ sentence, quantities }: Scene) =>
    sentence.block === 'lead' && quantities.some(({ value }) => value === whole);
  return whole !== null && scenes.some(isCounted) && scenes.some(isFreshLead);
}

/** "He did not sing on Tuesday. Belarus had that day freed 21 prisoners": so many on the day that the lead names. */
function isOfThatDay(draft: Draft, { scenes }: Article): boolean {
  const { scene, mood, time } = draft;
  if (!isRelease(draft) || mood !== 'occurred' || time !== null || !countsSeveral(scene)) return false;
  // "then" may be of any time
  if (!cuesOf(scene.sentence, 'time.same').some(({ matched }) => matched > 1)) return false;
  const above = scenes.slice(0, scene.sentence.index).filter(({ times }) => times.length > 0);
  return scenes.some(isFreshLead) && !above.some(({ times }) => hasTime(times, 'old'));
}

/** The ten of "five of the ten". */
function wholeOf({ sentence, quantities }: Scene): number | null {
  const [part, whole] = quantities;
  if (!part || !whole || part.value >= whole.value || whole.from - part.to > partReach) return null;
  return startsAt(sentence, ['say.outof', 'journey.source', 'say.part'], part.to) ? whole.value : null;
}

const partReach = 3; // words: "of the"
