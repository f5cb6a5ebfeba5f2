// What stands between the commas behind a name, and what is done to the one named behind it.
import type { Scene } from '../scene.ts';
import { type Cue, cuesOfAny, groupOf, type Sentence, type Span, startsAt } from '../words/cues.ts';

export const freeing = ['release', 'pardon', 'liberty', 'transfer'];
export const freeingDone = ['release.done', 'pardon.done', 'liberty.done', 'transfer.done'];

/** How who is out comes home: told of people who came, not of all that were let go. */
export const comingHome = ['transfer.done', 'journey.done', 'liberty.done'];

const longestApposition = 24; // words

/** Between the commas behind a name: "Tatsiana Khomich, [Kolesnikova's sister,] told …"; null in a list of names. */
export function appositionTo({ sentence, persons }: Scene, span: Span): Span | null {
  const { tokens } = sentence;
  if (tokens[span.to]?.breakBefore !== 1) return null;
  // "Mikalai, who challenged Lukashenko, …": a clause, and no list of names.
  const isClause = startsAt(sentence, ['mode.relative'], span.to);
  if (!isClause && persons.some((other) => other.from >= span.to && other.from <= span.to + 2)) return null;
  for (let at = span.to + 1; at < tokens.length && at <= span.to + longestApposition; at++) {
    if (tokens[at]?.breakBefore) return opensWithFreeing(sentence, span.to) ? null : { from: span.to, to: at };
  }
  return null;
}

/** "Irena, Maria and Anna, freed on Friday, …": what was done to those named before the comma. */
function opensWithFreeing(sentence: Sentence, at: number): boolean {
  return freeing.some((group) => groupOf(sentence, group).some((cue) => cue.from === at));
}

/** The clause behind a name that holds these words: "Maria, [who tore up her passport in 2020], went to …". */
export function asideWith(scene: Scene, { from, to }: Span): Span | null {
  const asides = scene.persons.map((person) => appositionTo(scene, person));
  return asides.find((aside) => aside !== null && from >= aside.from && to <= aside.to) ?? null;
}

const freedReach = 4; // words: "…, was then …", "…, po pięciu latach …"

/** What is done to the one named before the comma, and to nobody else: not "…, met the freed in Vilnius", "…, said that he is free". */
export function isFreedBehind(sentence: Sentence, at: number): boolean {
  const done = cuesOfAny(sentence, freeingDone);
  const isOther = (cue: Cue, verb: Cue) =>
    cue.from >= at && cue.from < verb.from && (otherDeeds.has(cue.group) || otherDeeds.has(cue.key));
  return done.some(
    (verb) =>
      verb.from >= at &&
      verb.from - at <= freedReach &&
      !sentence.tokens.slice(at + 1, verb.from + 1).some((token) => token.breakBefore > 0) &&
      !sentence.cues.some((cue) => isOther(cue, verb)),
  );
}

/** "With him they let go Daria, the wife of a blogger": the verb stands right before the name. */
export function isFreedBefore({ sentence, persons }: Scene, apposition: Span): boolean {
  const person = persons.find(({ to }) => to === apposition.from);
  if (!person || sentence.tokens[person.from]?.breakBefore !== 0) return false;
  return cuesOfAny(sentence, freeingDone).some(({ to }) => to === person.from);
}

const otherDeeds = new Set(['say', 'contact', 'mode.that', 'mode.not']);
