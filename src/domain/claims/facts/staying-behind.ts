// Who was to be freed and stays: held further, dead, or unwilling to leave the country.
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, type Sentence, type Span } from '../words/cues.ts';

/** "Mikola Statkevich, a former candidate, refused to leave", "Poczobut remains in prison" */
export function staysBehind(sentence: Sentence, span: Cue, apposition: Span | null): boolean {
  const near = (key: string, from: number, within: number) =>
    cuesOf(sentence, key).some((cue) => cue.from >= from && cue.from <= from + within);
  if (refuses(sentence, span)) return true;
  // "Poczobut is free, Dotsenko has died": one headline, two men.
  if (groupOf(sentence, 'death').some((cue) => cue.from >= span.to && cue.from <= span.to + 1)) return true;
  if (apposition) return near('mode.refuse', apposition.to, 1) || near('say.still', apposition.to, 1);
  // "Xenia for now remains in custody": at most one word between.
  const isClose = !breaksBetween(sentence, span, { from: span.to + 1, to: span.to + 2 });
  return near('say.still', span.to, 0) || (isClose && near('say.still', span.to, 1));
}

function refuses(sentence: Sentence, span: Cue): boolean {
  return refusals(sentence, span).length > 0;
}

/** "One of them, the politician Mikola, got off and refused": the comma behind a name that stands apart is none between. */
function refusals(sentence: Sentence, span: Cue): readonly Cue[] {
  const isApart = sentence.tokens.slice(Math.max(0, span.from - tradeReach), span.from + 1).some(isParted);
  const behind = { from: span.from, to: isApart ? span.to + 1 : span.to };
  return cuesOf(sentence, 'mode.refuse').filter(
    (cue) => cue.from >= span.to && (distance(sentence, cue, span) <= 3 || !breaksBetween(sentence, behind, cue)),
  );
}

const tradeReach = 4; // words: "the opposition politician Mikola"
const isParted = ({ breakBefore }: Sentence['tokens'][number]) => breakBefore > 0;
const leavingReach = 4; // words: "weigerte sich, das Land zu verlassen"

/** "Mikola got off the bus and refused to leave the country": whoever stays by his own will stays in every sentence. */
export function refusesToLeave({ sentence }: Scene, person: PersonSpan): boolean {
  const leaving = cuesOf(sentence, 'quiet.emigrate');
  return refusals(sentence, asCue(person)).some((refusal) =>
    leaving.some((verb) => overlaps(verb, refusal) || follows(verb, refusal, leavingReach)),
  );
}
