// Whose measure it is: the authority that acts, told apart from who is hit and from who speaks.

import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { breaksBetween, cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, distance, type Sentence } from '../words/cues.ts';

const speakerPenalty = 7;
const behindPenalty = 2;
const reach = 30;

/** Authorities of one sanctions draft, from its own sentence; empty where it names none. */
export function authoritiesOf(draft: Draft): string[] {
  const { sentence } = draft.scene;
  let best: Cue | null = null;
  let bestScore = reach;
  for (const cue of draft.scene.actors) {
    const own = distance(sentence, draft.trigger.cue, cue);
    const d = draft.trigger.object ? Math.min(own, distance(sentence, draft.trigger.object, cue) + 2) : own;
    const score =
      d + (isSpeaker(sentence, cue) ? speakerPenalty : 0) + (cue.from >= draft.trigger.cue.to ? behindPenalty : 0);
    if (score >= bestScore) continue;
    best = cue;
    bestScore = score;
  }
  if (!best) return [];
  return [
    ...new Set([...chain(draft.scene, best), ...partners(draft.scene), ...gapped(draft.scene, draft.trigger.cue)]),
  ];
}

/** "London listed six officials, Ottawa ten", "Лондон уніс шістьох, Оттава — десятьох": before a number, in a clause that leaves out the verb. */
function gapped({ sentence, actors, quantities }: Scene, verb: Cue): string[] {
  const { tokens } = sentence;
  const opensClause = ({ from }: Cue) =>
    (tokens[from]?.breakBefore ?? 0) > 0 || ['say.and', 'say.but'].some((key) => endsAt(sentence, key, from));
  const isCounting = ({ to }: Cue) => {
    const reach = tokens[to]?.breakBefore === 2 ? 1 : 0; // behind a dash
    return quantities.some(({ from }) => from >= to && from - to <= reach);
  };
  return actors.filter((cue) => cue.from >= verb.to && opensClause(cue) && isCounting(cue)).map((cue) => cue.form);
}

function endsAt(sentence: Sentence, key: string, at: number): boolean {
  return cuesOf(sentence, key).some((cue) => cue.to === at);
}

/** "In coordination with Canada and the UK, the Treasury …": who acts together with the author acts too. */
function partners(scene: Scene): string[] {
  return cuesOf(scene.sentence, 'say.coordination').flatMap((word) => {
    const first = scene.actors.find((cue) => cue.from >= word.to && cue.from - word.to <= 1);
    return first ? chain(scene, first) : [];
  });
}

/** Authorities of the whole article, for sentences that name none: the first in title or lead, then anywhere. */
export function defaultAuthority(scenes: readonly Scene[]): string[] {
  for (const scene of scenes) {
    const first = scene.actors.find((cue) => !isSpeaker(scene.sentence, cue));
    if (first) return chain(scene, first);
  }
  return [];
}

function isSpeaker(sentence: Sentence, cue: Cue): boolean {
  // "Lithuania: EU adopts new sanctions": whoever opens a headline before a colon speaks.
  if (sentence.block === 'title' && cue.from === 0 && sentence.tokens[cue.to]?.colon) return true;
  return cuesOf(sentence, 'say.says').some((says) => {
    const d = says.from >= cue.to ? says.from - cue.to : cue.from - says.to;
    return d >= 0 && d <= 3;
  });
}

/** "the US, Canada and the EU", "Lithuania, Latvia or Estonia": a list that a conjunction closes acts together. */
function chain({ sentence, actors }: Scene, start: Cue): string[] {
  if (actors.length === 1) return [start.form];
  // "The Baltic states": several by one name.
  const named = actors.filter((cue) => cue.from === start.from && cue.to === start.to);
  if (named.length > 1) return named.map((cue) => cue.form).sort();
  let group: Cue[] = [];
  let isClosed = false;
  for (const cue of actors) {
    const last = group.at(-1);
    const isJoined = isConjunction(sentence, last, cue);
    const goesOn: boolean = isLink(sentence, last, cue) && (!isClosed || isJoined);
    if (!goesOn && isClosed && group.includes(start)) break;
    if (!goesOn) group = [];
    isClosed = goesOn && (isClosed || isJoined);
    group.push(cue);
  }
  return isClosed && group.includes(start) ? [...new Set(group.map((cue) => cue.form))].sort() : [start.form];
}

/** Next to each other, with a comma or a conjunction between them. */
function isLink(sentence: Sentence, one: Cue | undefined, other: Cue | undefined): boolean {
  if (one === undefined || other === undefined || other.from < one.to || other.from - one.to > 2) return false;
  return breaksBetween(sentence, one, other, 'comma') || isConjunction(sentence, one, other);
}

function isConjunction(sentence: Sentence, one: Cue | undefined, other: Cue | undefined): boolean {
  if (!one || !other) return false;
  return ['say.and', 'say.or'].some((key) => cueBetween(sentence, key, one, other));
}
