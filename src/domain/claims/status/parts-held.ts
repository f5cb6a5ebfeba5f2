// "Ukraine brought ten civilians back from captivity. Five of them had sat in Belarus": who returned from there is told by the next sentence.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { otherStates, trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows, inOrder } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasAny, type Sentence } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';

/** The drafts with those of parts of a group that came home, in the order of the text. */
export function withPartsHeld(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const parts = scenes.flatMap((scene, at) => {
    const before = scenes[at - 1];
    if (!before || !isReturn(before) || drafts.some((draft) => isReleaseIn(draft, scene) || isReleaseIn(draft, before)))
      return [];
    const held = heldPart(scene, before);
    if (!held) return [];
    return [draftOfPart(scene, before, held)];
  });
  if (parts.length === 0) return drafts;
  return [...drafts, ...parts].sort((a, b) => a.scene.sentence.index - b.scene.sentence.index);
}

function draftOfPart(scene: Scene, before: Scene, held: Cue): Draft {
  const time = before.times.find(({ freshness }) => freshness === 'fresh') ?? null;
  return {
    type: 'prisoner_release',
    mood: 'occurred',
    scene,
    trigger: { ...trigger('prisoner_release', null, held, held, 0.6), form: 'done' },
    time,
    why: ['part of those who came home'],
    cues: [held],
  };
}

function isReleaseIn({ type, scene }: Draft, other: Scene): boolean {
  return type === 'prisoner_release' && scene === other;
}

const ways = ['release.done', 'liberty.done', 'transfer.done', 'journey.done'];
const open = 'not notyet fail will may would demand hope plan if refuse'.split(' ').map((form) => `mode.${form}`);

/** Captives, or people from prison, whom another state than Russia brought back; of soldiers alone nobody sat in Belarus. */
function isReturn({ sentence, times, quantities }: Scene): boolean {
  if (sentence.block === 'body' || hasTime(times, 'old') || hasAny(sentence, open)) return false;
  const isCounted = quantities.some(({ value }) => value > 1);
  return isCounted && hasAny(sentence, ways) && hasAny(sentence, ['arg.captive', 'arg.prison']);
}

const heldKeys = ['detain.state', 'detain.held', 'arg.captive', 'arg.prison'];
const partReach = 2; // words: "five of them"
const heldReach = 6;

/** "Five of them were jailed in Belarus": fewer than the whole, and of no other country. */
function heldPart({ sentence, quantities, times }: Scene, before: Scene): Cue | undefined {
  if (hasTime(times, 'old') || hasAny(sentence, ['topic.foreign', 'authority.RU', ...open])) return undefined;
  const whole = Math.max(...before.quantities.map(({ value }) => value));
  const part = quantities.find(({ value, from }) => from <= 1 && value < whole);
  const ofThem = part && cuesOf(sentence, 'say.part').find((each) => follows(each, part, partReach));
  if (!ofThem) return undefined;
  const isHere = (held: Cue) => isInBelarus(sentence, held) && !isElsewhere(sentence, ofThem, held);
  return cuesOfAny(sentence, heldKeys).find(
    (held) => follows(held, ofThem, heldReach) && !breaksBetween(sentence, ofThem, held) && isHere(held),
  );
}

/** "Five of them sat in Latvia after a trial in Minsk" */
function isElsewhere(sentence: Sentence, part: Cue, held: Cue): boolean {
  return otherStates(sentence).some(
    (other) =>
      other.from >= part.to && other.to <= held.to + placeReach && !breaksBetween(sentence, ...inOrder(held, other)),
  );
}

const placeReach = 3; // words: "in a colony near Minsk"

function isInBelarus(sentence: Sentence, held: Cue): boolean {
  return cuesOf(sentence, 'topic.by').some(
    (by) => follows(by, held, placeReach) || (by.from >= held.from && by.to <= held.to) || follows(held, by, 1),
  );
}
