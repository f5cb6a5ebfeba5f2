// Who was to be freed and stays: held further, dead, or unwilling to leave the country.
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
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
  // "One of them, the politician Mikola, got off and refused": the comma behind a name that stands apart.
  const behind = { from: span.from, to: span.to + 1 };
  return cuesOf(sentence, 'mode.refuse').some(
    (cue) => cue.from >= span.to && (distance(sentence, cue, span) <= 3 || !breaksBetween(sentence, behind, cue)),
  );
}

const leaving = ['journey', 'transfer', 'sever', 'yield'];
const verbForms = new Set(['done', 'now', 'bare', 'will']);

/** "Mikola got off the bus and refused to leave the country": whoever stays by his own will stays in every sentence. */
export function refusesToLeave({ sentence }: Scene, person: PersonSpan): boolean {
  const isOfLeaving = leaving.some((group) => groupOf(sentence, group).some(({ form }) => verbForms.has(form)));
  return isOfLeaving && refuses(sentence, asCue(person));
}
