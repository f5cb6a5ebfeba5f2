// Who holds an office receives guests: "The Pope received the priest, who walked free from a colony" tells of an audience.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, type Span } from '../words/cues.ts';
import { isRelease } from './settled.ts';

const officeReach = 4; // words: "Pope Leo XIV on Monday"
const opening = 2; // words: "The Belarusian president"
const ways = new Set(['transfer', 'journey']);

/** "Popiežius priėmė paleistą kunigą": a way that ends at whoever holds an office is a visit. */
export function isGuestOfOffice(draft: Draft): boolean {
  return isRelease(draft) && isReceiving(draft.scene, draft.trigger.cue);
}

/** An office opens the sentence, its verb of receiving follows, and nobody is counted. */
export function isReceiving({ sentence, quantities, persons }: Scene, cue: Cue): boolean {
  if (!ways.has(cue.group) || quantities.length > 0) return false;
  if (!cuesOf(sentence, 'say.receives').some((verb) => overlaps(verb, cue))) return false;
  const actors: readonly Span[] = persons.filter(({ isActor }) => isActor);
  return [...cuesOf(sentence, 'say.agent'), ...actors].some(
    ({ from, to }) => from <= opening && to <= cue.from && (sentence.verbLast || cue.from - to <= officeReach),
  );
}
