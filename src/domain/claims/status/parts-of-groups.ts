// "Ukraine brought ten civilians back from captivity. Five of them had been jailed in Belarus": what became of a part of a group is told by a sentence behind.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { otherStates, trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows, inOrder } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasAny, type Sentence } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';

/** Why it is told: it belongs to the sentence before. */
export const partWhy = 'part of those who came home';

const behind = 2; // sentences

/** The drafts with those of parts of a group that came home, in the order of the text. */
export function withParts(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const told = (scene: Scene) => drafts.filter((draft) => draft.type === 'prisoner_release' && draft.scene === scene);
  const parts = scenes.flatMap((scene, at) => {
    if (told(scene).some(({ mood }) => mood === 'occurred')) return [];
    for (const before of scenes.slice(Math.max(0, at - behind), at).reverse()) {
      const own = told(before);
      const cue = own.length === 0 ? heldPart(scene, before) : own.every(isToCome) ? arrivedPart(scene, before) : null;
      if (cue) return [draftOfPart(scene, before, cue)];
    }
    return [];
  });
  if (parts.length === 0) return drafts;
  return [...drafts, ...parts].sort((a, b) => a.scene.sentence.index - b.scene.sentence.index);
}

function isToCome({ mood }: Draft): boolean {
  return mood === 'planned';
}

function draftOfPart(scene: Scene, before: Scene, cue: Cue): Draft {
  const time = [...scene.times, ...before.times].find(({ freshness }) => freshness === 'fresh') ?? null;
  return {
    type: 'prisoner_release',
    mood: 'occurred',
    scene,
    trigger: { ...trigger('prisoner_release', null, cue, cue, 0.6), form: 'done' },
    time,
    why: [partWhy],
    cues: [cue],
  };
}

const ways = ['release.done', 'liberty.done', 'transfer.done', 'journey.done'];
const open = 'not notyet fail will may would demand hope plan if refuse'.split(' ').map((form) => `mode.${form}`);

/** Captives, or people from a prison, counted, who were brought back these days. */
function isReturn({ sentence, times, quantities }: Scene): boolean {
  if (sentence.block === 'body' || hasTime(times, 'old') || hasAny(sentence, open)) return false;
  const isCounted = quantities.some(({ value }) => value > 1);
  return isCounted && hasAny(sentence, ways) && hasAny(sentence, ['arg.captive', 'arg.prison']);
}

const partKeys = ['say.part', 'say.others', 'release.freed'];
const partReach = 2; // words: "five of them", "five others", "пятеро освобождённых"

/** Words that name a part of those whom the sentence before counts, at the beginning of the sentence. */
function partOf({ sentence, quantities, times }: Scene, before: Scene): Cue | undefined {
  if (hasTime(times, 'old') || hasAny(sentence, open)) return undefined;
  const whole = Math.max(...before.quantities.map(({ value }) => value));
  const part = quantities.find(({ value, from }) => from <= 1 && value < whole);
  const wasHeld = hasAny(sentence, ['mode.been']); // "Five others sit in Belarus": they did not come
  const isOfGroup = (each: Cue) => each.key !== 'say.others' || wasHeld;
  return part && cuesOfAny(sentence, partKeys).find((each) => follows(each, part, partReach) && isOfGroup(each));
}

const heldKeys = ['detain.state', 'detain.held', 'arg.captive', 'arg.prison'];
const heldReach = 6;

/** "Five of them were jailed in Belarus": fewer than the whole, and in no other country. */
function heldPart(scene: Scene, before: Scene): Cue | undefined {
  const { sentence } = scene;
  const part = isReturn(before) ? partOf(scene, before) : undefined;
  if (!part || hasAny(sentence, ['topic.foreign', 'authority.RU'])) return undefined;
  const isHere = (held: Cue) => isInBelarus(sentence, held) && !isElsewhere(sentence, part, held);
  return cuesOfAny(sentence, heldKeys).find(
    (held) => follows(held, part, heldReach) && !breaksBetween(sentence, part, held) && isHere(held),
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

const arrivals = ['journey.done', 'transfer.done', 'liberty.done'];

/** "250 people will be let out. Fifteen of them have already arrived in Lithuania" */
function arrivedPart(scene: Scene, before: Scene): Cue | undefined {
  const { sentence } = scene;
  const part = partOf(scene, before);
  const homes = [...cuesOf(sentence, 'journey.home'), ...otherStates(sentence)];
  if (!part) return undefined;
  return cuesOfAny(sentence, arrivals).find(
    (way) => follows(way, part, partReach + 1) && homes.some((home) => follows(home, way, placeReach)),
  );
}
