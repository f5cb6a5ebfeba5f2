// Whose measure it is: the authority that acts, told apart from who is hit and from who speaks.

import type { Draft } from '../drafts.ts';
import { isForeign, type Scene } from '../scene.ts';
import { breaksBetween, cueBetween } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, type Sentence } from '../words/cues.ts';

const speakerPenalty = 7;
const behindPenalty = 2;
const reach = 30;

/** Authorities of one sanctions draft, from its own sentence; empty where it names none. */
export function authoritiesOf(draft: Draft): string[] {
  const { sentence } = draft.scene;
  let best: Cue | null = null;
  let bestScore = reach;
  for (const cue of actors(sentence)) {
    const own = distance(sentence, draft.trigger.cue, cue);
    const d = draft.trigger.object ? Math.min(own, distance(sentence, draft.trigger.object, cue) + 2) : own;
    const score =
      d + (isSpeaker(sentence, cue) ? speakerPenalty : 0) + (cue.from >= draft.trigger.cue.to ? behindPenalty : 0);
    if (score >= bestScore) continue;
    best = cue;
    bestScore = score;
  }
  return best ? [...new Set([...chain(sentence, best), ...partners(sentence)])] : [];
}

/** "In coordination with Canada and the UK, the Treasury …": who acts together with the author acts too. */
function partners(sentence: Sentence): string[] {
  return cuesOf(sentence, 'say.coordination').flatMap((word) => {
    const first = actors(sentence).find((cue) => cue.from >= word.to && cue.from - word.to <= 1);
    return first ? chain(sentence, first) : [];
  });
}

/** Authorities of the whole article, for sentences that name none: the first in title or lead, then anywhere. */
export function defaultAuthority(scenes: readonly Scene[]): string[] {
  for (const scene of scenes) {
    const first = actors(scene.sentence).find((cue) => !isSpeaker(scene.sentence, cue));
    if (first) return chain(scene.sentence, first);
  }
  return [];
}

/** Belarus and Russia impose nothing here, nor does whoever a war or an attack is against, where another acts ("won its case against the Council"). */
function actors(sentence: Sentence): Cue[] {
  const named = groupOf(sentence, 'authority');
  if (named.length === 0) return [];
  // Two patterns may match one word: by place and code only one counts.
  const byPlace = new Map(named.filter(isForeign).map((cue) => [`${cue.from} ${cue.form}`, cue]));
  const all = [...byPlace.values()];
  const reasons = cuesOf(sentence, 'say.reason');
  const acting = all.filter((cue) => !reasons.some((word) => word.to <= cue.from && cue.from - word.to <= 1));
  const against = cuesOf(sentence, 'say.against');
  const free = acting.filter((cue) => !against.some((word) => word.to <= cue.from && cue.from - word.to <= 1));
  return free.length > 0 ? free : acting;
}

function isSpeaker(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'say.says').some((says) => {
    const d = says.from >= cue.to ? says.from - cue.to : cue.from - says.to;
    return d >= 0 && d <= 3;
  });
}

/** "the US, Canada and the EU", "Lithuania, Latvia or Estonia": a list that a conjunction closes acts together. */
function chain(sentence: Sentence, start: Cue): string[] {
  const list = actors(sentence).sort((a, b) => a.from - b.from);
  let group: Cue[] = [];
  let isClosed = false;
  for (const cue of list) {
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
