// What somebody only recalls: known to everybody but the reader.
import { isAlertType } from '../claim.ts';
import type { Draft } from '../drafts.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type Cue, cuesOf, cuesOfAny, type Sentence, type Span } from '../words/cues.ts';

/** "recalled that the sanctions are suspended", "On Thursday he spoke of the moment when Minsk let 52 go": a date in front is that of the recalling. */
export function isRecalled(draft: Draft): boolean {
  if (!isAlertType(draft.type)) return false;
  const { sentence, times } = draft.scene;
  return [...openings(sentence), ...subjects(sentence, draft.trigger)].some(
    ({ from, to }) =>
      to <= draft.trigger.cue.from && !times.some((time) => time.freshness === 'fresh' && time.from >= from),
  );
}

/** The words with which begins what is recalled. */
function openings(sentence: Sentence): readonly Span[] {
  const clauses = cuesOfAny(sentence, ['mode.query', 'mode.relative', 'mode.when', 'mode.known']);
  const ofMoments = cuesOf(sentence, 'quiet.moment').flatMap(({ to }) => clauses.filter(({ from }) => from === to));
  // "discussed why Washington had lifted its sanctions", but "Why Washington lifted …", "Met at the station: why they let him go"
  const isInside = ({ from }: Cue) => from > 0 && sentence.tokens[from]?.colon !== true;
  const whys = cuesOf(sentence, 'quiet.why').filter(isInside);
  return [
    ...whys,
    ...cuesOf(sentence, 'quiet.reminds').flatMap((reminds) => openingsOf(sentence, reminds)),
    ...ofMoments,
  ];
}

/** "a film about the release of 52", "photos of the day when": what a work is about. */
function subjects(sentence: Sentence, { form, cue: verb }: Trigger): readonly Span[] {
  const works = cuesOf(sentence, 'quiet.work');
  const abouts = cuesOfAny(sentence, ['quiet.about', 'journey.source', 'time.in']);
  const days = cuesOf(sentence, 'time.day');
  return works.flatMap((work) =>
    abouts.filter(
      ({ from, to }) =>
        from === work.to &&
        (verb.from - to <= (form === 'noun' ? nounReach : 1) ||
          days.some((day) => day.from >= to && day.from - to <= 1 && day.to <= verb.from)),
    ),
  );
}

const nounReach = 4; // words: "apie 52 Baltarusijos kalinių paleidimą"
const thatReach = 4;
const whenReach = 3;
const dayReach = 10;

function openingsOf(sentence: Sentence, { from: start, to }: Span): readonly Span[] {
  const isWithin = ({ from }: Span, reach: number) => from >= to && from - to <= reach;
  const days = cuesOf(sentence, 'time.day');
  const breaks = (at: number) => (sentence.tokens[at]?.breakBefore ?? 0) > 0;
  // "Back then, let us recall, he let six go", but "On the eve of the vote, let us recall, she was freed"
  const isInserted = (start === 0 || breaks(start)) && breaks(to);
  const isBeforeColon = sentence.tokens[to]?.colon === true;
  return [
    ...(isInserted ? [{ from: 0, to }] : isBeforeColon ? [{ from: to, to }] : []),
    ...cuesOf(sentence, 'mode.that').filter((that) => isWithin(that, thatReach)),
    // "recall which prisoners were let out early"
    ...cuesOfAny(sentence, ['mode.query', 'mode.relative']).filter(({ from }) => from === to),
    // "recalled the day when …", but "recalled after …"
    ...cuesOfAny(sentence, ['mode.when', 'mode.known']).filter(
      (when) => when.from > to && isWithin(when, days.some((day) => day.to === when.from) ? dayReach : whenReach),
    ),
  ];
}
