// Whose measure it is: the authority that acts, told apart from who is hit and from who speaks.
import { type Cue, cuesOf, distance, type Sentence } from './cues.ts';
import type { Draft } from './drafts.ts';
import type { Scene } from './scene.ts';

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
  return best ? chain(sentence, best) : [];
}

/** Authorities of the whole article, for sentences that name none: the first in title or lead, then anywhere. */
export function defaultAuthority(scenes: readonly Scene[]): string[] {
  for (const scene of scenes) {
    const first = actors(scene.sentence).find((cue) => !isSpeaker(scene.sentence, cue));
    if (first) return chain(scene.sentence, first);
  }
  return [];
}

/** Belarus and Russia impose nothing here. */
function actors(sentence: Sentence): Cue[] {
  return sentence.cues.filter((cue) => cue.group === 'authority' && cue.form !== 'BY' && cue.form !== 'RU');
}

function isSpeaker(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'say.says').some((says) => {
    const d = says.from >= cue.to ? says.from - cue.to : cue.from - says.to;
    return d >= 0 && d <= 3;
  });
}

/** "the US, Canada and the EU": a list that ends with "and" acts together. */
function chain(sentence: Sentence, start: Cue): string[] {
  const list = actors(sentence).sort((a, b) => a.from - b.from);
  const codes = new Set([start.form]);
  const at = list.indexOf(start);
  let joined = false;
  for (let i = at; i > 0 && linked(sentence, list[i - 1], list[i], joined); i--) {
    joined = true;
    codes.add(list[i - 1]?.form ?? start.form);
  }
  joined = false;
  const behind: string[] = [];
  for (let i = at; i + 1 < list.length && close(list[i], list[i + 1]); i++) {
    behind.push(list[i + 1]?.form ?? start.form);
    if (andBetween(sentence, list[i], list[i + 1])) {
      for (const code of behind) codes.add(code);
      break;
    }
  }
  return [...codes];
}

function close(one: Cue | undefined, other: Cue | undefined): boolean {
  return one !== undefined && other !== undefined && other.from - one.to <= 2 && other.from >= one.to;
}

function linked(sentence: Sentence, one: Cue | undefined, other: Cue | undefined, joined: boolean): boolean {
  return close(one, other) && (andBetween(sentence, one, other) || joined);
}

function andBetween(sentence: Sentence, one: Cue | undefined, other: Cue | undefined): boolean {
  if (!one || !other) return false;
  return cuesOf(sentence, 'say.and').some((cue) => cue.from >= one.to && cue.to <= other.from);
}
