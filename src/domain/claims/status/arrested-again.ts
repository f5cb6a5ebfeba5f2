// Releases that an arrest undoes or a sentence of today looks back at: "released, then detained again", "In 2021 he got three years and came out on a pardon".
import type { Draft } from '../drafts.ts';
import { breaksBetween, cueBetween, relativesOver } from '../words/between.ts';
import { cuesOf, cuesOfAny, type Span } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import type { Surroundings } from './looking-back.ts';
import { isFresh, isRelease } from './settled.ts';

/** "Released, then detained again": nobody is out, unless it is somebody else who is detained. */
export function isArrestedAgain(draft: Draft): boolean {
  if (!isRelease(draft)) return false;
  const { scene, trigger } = draft;
  const { cue } = trigger;
  return cuesOf(scene.sentence, 'quiet.rearrested').some((again) => {
    if (again.from < cue.to) return false;
    const isBetween = (span: Span) => span.from > cue.to && span.to <= again.from;
    // "Nach Verbüßung seiner Strafe wurde der Aktivist erneut verhaftet": who served the term is named behind it.
    const keys = cue.group === 'term' ? otherKeys.filter((key) => key !== 'arg.people') : otherKeys;
    return ![...cuesOfAny(scene.sentence, keys), ...scene.persons, ...scene.quantities].some(isBetween);
  });
}

/** "He came home to bury his mother, and they detained him": nobody was let out for that journey. */
export function isArrestedAtHome(draft: Draft): boolean {
  const { cue } = draft.trigger;
  const { sentence } = draft.scene;
  if (!isRelease(draft) || cue.group !== 'journey') return false;
  return cuesOf(sentence, 'quiet.detained').some(
    (detained) =>
      cueBetween(sentence, 'say.and', cue, detained) && !cueBetween(sentence, 'mode.relative', cue, detained),
  );
}

/** "In 2021 he got three years, came out on a pardon and left", below "A court has sentenced a builder": how the sentence before ended. */
export function isOfEarlierSentence(draft: Draft, { drafts }: Surroundings): boolean {
  const { trigger, scene } = draft;
  const { sentence, times } = scene;
  if (!isRelease(draft) || sentence.block === 'title' || isFresh(draft) || hasTime(times, 'fresh')) return false;
  const isHeaded = drafts.some((other) => isRelease(other) && other.scene.sentence.index === 0);
  return (
    !isHeaded &&
    cuesOf(sentence, 'detain.done').some(
      (jailed) =>
        jailed.to <= trigger.cue.from &&
        relativesOver(sentence, jailed, ['mode.relative', 'mode.whom']).length === 0 &&
        !breaksBetween(sentence, jailed, trigger.cue, 'strong') &&
        times.some(
          ({ freshness, from, to }) => freshness === 'old' && from < jailed.from && jailed.from - to <= sentenceReach,
        ),
    )
  );
}

const otherKeys = ['arg.people', 'arg.captive', 'say.but', 'mode.while'];

const sentenceReach = 4; // words between the day and the verb
