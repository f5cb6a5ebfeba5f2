// "Held since March": how long somebody sat in prison, which counts up no releases and dates none.
import { breaksBetween, cueBetween, follows, inOrder } from '../words/between.ts';
import { type Cue, cuesOfAny, type Sentence, type Span } from '../words/cues.ts';

const heldKeys = ['detain.state', 'detain.held', 'detain.done', 'quiet.detained'];
const placeReach = 4; // words: "held in Belarus since March", "seit März in Belarus inhaftierte"

/** "Three journalists held in Belarus since March were freed", "Drei seit März inhaftierte Journalisten sind frei". */
export function isHeldSince(sentence: Sentence, freed: Cue, time: Span): boolean {
  return cuesOfAny(sentence, heldKeys).some((held) => {
    const [one, other] = inOrder(held, time);
    if (!follows(other, one, placeReach) || breaksBetween(sentence, one, other)) return false;
    if (freed.from >= one.from && freed.to <= other.to) return false;
    if (breaksBetween(sentence, ...inOrder(freed, held), 'strong')) return false;
    return one === held ? isOfWhoIsHeld(sentence, freed, held, time) : isAttribute(sentence, held, time);
  });
}

/** Before the verb the time can only be theirs; behind it "300 people held in colonies since March" may be a sum. */
function isOfWhoIsHeld(sentence: Sentence, freed: Cue, held: Cue, time: Span): boolean {
  if (freed.from >= time.to) return true;
  return follows(time, held, besideReach) || cueBetween(sentence, 'mode.relative', freed, held);
}

const besideReach = 1; // "since"

/** No number parts them: "Seit März sind 300 inhaftierte Frauen freigekommen" counts up. */
function isAttribute(sentence: Sentence, held: Cue, time: Span): boolean {
  if (sentence.marksInfinitives) return false;
  return !sentence.tokens.slice(time.to, held.from).some(({ digits }) => digits) && !counted(sentence, time, held);
}

function counted(sentence: Sentence, time: Span, held: Cue): boolean {
  return (sentence.byGroup.get('numbers') ?? []).some(({ from, to }) => from >= time.to && to <= held.from);
}
