// Participles and nouns that take a release as known: "the freed", "former prisoners".

import type { Trigger } from '../triggers/trigger.ts';
import { notOfSplitVerb, subjectOfSplitVerb } from '../words/across-aside.ts';
import { follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, hasCue, type Sentence, startsAt } from '../words/cues.ts';
import { governor, type MoodReading, negatedWhy, pastTold, reading } from './governors.ts';

/** "According to former prisoners she is in solitary": who tells it was freed once, and that is not told. */
function isSource(sentence: Sentence, { cue }: Trigger): boolean {
  const isFormer = cuesOf(sentence, 'arg.former').some((former) => overlaps(former, cue) || former.to === cue.from);
  return isFormer && cuesOf(sentence, 'say.says').some(({ to, from }) => to === cue.from || from === cue.to);
}

/** "Officials are glad of every freed prisoner": of none in particular; "each of the freed" is of those who are. */
function isOfAny(sentence: Sentence, { cue }: Trigger): boolean {
  return cuesOf(sentence, 'quiet.every').some(
    (every) => follows(cue, every, 2) && !startsAt(sentence, ['say.outof', 'journey.source', 'time.since'], every.to),
  );
}

export function moodOfParticiple(sentence: Sentence, trigger: Trigger): MoodReading {
  if (isSource(sentence, trigger)) return reading('void', 'who tells it');
  if (isOfAny(sentence, trigger)) return reading('void', 'of any who is freed');
  // "zostało w czwartek, po rozmowach, uwolnionych": the auxiliary stands before the aside.
  if (!sentence.verbLast && subjectOfSplitVerb(sentence, trigger.cue)) {
    const not = notOfSplitVerb(sentence, trigger.cue);
    return not ? reading('denied', negatedWhy, not) : reading('occurred', pastTold);
  }
  const asked = governor(sentence, trigger.cue, ['mode.demand', 'mode.hope'], 10, 0);
  const wish = asked && governor(sentence, trigger.cue, ['mode.sothat'], 6, 0);
  if (asked && wish) return reading('called_for', 'asked for', asked.cue);
  const among = sentence.index > 1 ? undefined : cuesOf(sentence, 'say.among').find(({ from }) => from === 0);
  // "Among those freed is the reporter X": at the top of an article that is its news; "… was not a single Belarusian" names nobody.
  if (among && isOfThose(sentence, among, trigger.cue) && !hasCue(sentence, 'withheld.nobody'))
    return reading('occurred', 'who is among them', among);
  if (isCountAlone(sentence, trigger)) return reading('occurred', 'a headline of their number');
  return reading('given', 'a participle takes it as known');
}

/** "among those freed", "among the 14 freed": no more than a number stands between. */
function isOfThose({ tokens, cues }: Sentence, among: Cue, { from }: Cue): boolean {
  if (from <= among.to) return true;
  const isNumber = (at: number) =>
    tokens[at]?.digits === true || cues.some((cue) => cue.group === 'numbers' && cue.from <= at && at < cue.to);
  return from - among.to <= 2 && tokens.slice(among.to, from).every((_, at) => isNumber(among.to + at));
}

const countReach = 3; // words: "52 political prisoners freed"
const placeReach = 2; // words: "in Belarus"

/** "37 pardoned in Belarus": a headline that opens with a number and holds no more than the participle and the place is news. */
function isCountAlone(sentence: Sentence, { cue, type }: Trigger): boolean {
  const isOpening = sentence.block === 'title' && isCount(sentence) && cue.from > 0 && cue.from <= countReach;
  if (type !== 'prisoner_release' || !isOpening) return false;
  const { tokens } = sentence;
  const found = tokens.findIndex(({ breakBefore }, at) => at > 0 && breakBefore > 0);
  const end = found < 0 ? tokens.length : found;
  const place = cuesOf(sentence, 'topic.by').find((each) => follows(each, cue, placeReach));
  return cue.to === end || place?.to === end;
}

function isCount({ tokens, cues }: Sentence): boolean {
  return /^\d+$/u.test(tokens[0]?.word ?? '') || cues.some(({ group, from }) => group === 'numbers' && from === 0);
}
