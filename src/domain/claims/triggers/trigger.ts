// A trigger is a cue that tells a happening: a release, or a sanctions verb together with the sanctions it moves.
import type { ClaimKind, ClaimType } from '../claim.ts';
import { isForeign } from '../lands.ts';
import { type Scene, type Setting, watchedIn } from '../scene.ts';
import { cueBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, endsAt, groupOf, type Sentence } from '../words/cues.ts';
import { formOf } from '../words/forms.ts';

export interface Trigger {
  readonly type: ClaimType;
  readonly kind: ClaimKind | null;
  /**
   * done: it happened · now: present · will: future · bare: infinitive · noun: nominal · freed: a participle that presupposes ·
   * was, standing: it exists · coming: on its way · sought: asked for · refused: denied by the words themselves ·
   * undone, unnow, unwill, unbare: a verb of prolonging negated, which eases
   */
  readonly form: string;
  readonly cue: Cue;
  /** The sanctions, licence or captives that the cue moves. */
  readonly object: Cue | null;
  readonly strength: number; // 0..1, how surely the words mean this type
  /** No captive or sanctions beside it: good for what is asked, planned or refused, not for what happened. */
  readonly loose: boolean;
}

export function trigger(
  type: ClaimType,
  kind: ClaimKind | null,
  cue: Cue,
  object: Cue | null,
  strength: number,
): Trigger {
  return { type, kind, form: plainForm(cue), cue, object, strength, loose: false };
}

/** A trigger without its captive or sanctions beside it. */
export function looseTrigger(type: ClaimType, cue: Cue, form: string = cue.form, strength = 0.35): Trigger {
  return { ...trigger(type, null, cue, null, strength), form, loose: true };
}

/** Cues of one action; where one word is several of its forms, only the one that it is here. */
export function groupCues(sentence: Sentence, group: string): readonly Cue[] {
  const cues = groupOf(sentence, group);
  if (!cues.some((cue, at) => isSameWord(cue, cues[at + 1]))) return cues;
  return cues.filter((cue) => {
    const same = cues.filter((other) => other.from === cue.from && other.to === cue.to);
    return same.length === 1 || formOf(sentence, same) === cue;
  });
}

/** Cues come in the order of the words. */
function isSameWord(one: Cue, next: Cue | undefined): boolean {
  return next !== undefined && one.from === next.from;
}

export function nearest(sentence: Sentence, to: Cue, keys: readonly string[], reach: number): Cue | null {
  let best: Cue | null = null;
  let bestDistance = reach;
  for (const key of keys) {
    for (const cue of cuesOf(sentence, key)) {
      // "Suspension" is both what is done and an exemption: it has no object in itself.
      if (cue === to || (cue.form === 'exemption' && cue.from === to.from)) continue;
      const d = distance(sentence, to, cue);
      if (d > bestDistance || (best && d === bestDistance)) continue;
      best = cue;
      bestDistance = d;
    }
  }
  return best;
}

/** The form in which a cue is read once it counts: a weak verb as a plain one, "added to it" as the listing that it is. */
export function plainForm({ form }: Cue): string {
  return plainForms.get(form) ?? form;
}

const plainForms = new Map([
  ['weak', 'done'],
  ['weaknow', 'now'],
  ['either', 'now'],
  ['into', 'done'],
  ['grown', 'done'],
]);

export function isWeak({ form }: Cue): boolean {
  return form === 'weak' || form === 'weaknow';
}

/** An authority other than Belarus or Russia stands in the sentence. */
export function hasActor(sentence: Sentence): boolean {
  return groupOf(sentence, 'authority').some(isForeign);
}

/** Authorities other than Belarus. */
export function otherStates(sentence: Sentence): Cue[] {
  return groupOf(sentence, 'authority').filter((cue) => cue.form !== 'BY');
}

const subjectReach = 4; // words: "Cuba that on Thursday freed"
const lastVerbReach = 10; // words: "Kuba ließ am Donnerstag 52 politische Gefangene frei"

/** "Turkmenistan pardoned …": another country stands right before the verb, and Belarus only behind it; so does "not Belarus but Cuba". */
function isForeignSubject(sentence: Sentence, cue: Cue): boolean {
  const before = (key: string, within: number) => cuesOf(sentence, key).some((other) => follows(cue, other, within));
  if (before('topic.foreign', 1) && !before('topic.by', 60)) return true;
  const nots = cuesOf(sentence, 'mode.not');
  const denied = cuesOf(sentence, 'topic.by').filter((by) => nots.some((not) => follows(by, not, 0)));
  return cuesOf(sentence, 'topic.foreign').some(
    (foreign) =>
      followsInClause(sentence, cue, foreign, sentence.verbLast ? lastVerbReach : subjectReach) &&
      denied.some((by) => by.to <= foreign.from && cueBetween(sentence, 'say.but', by, foreign)),
  );
}

/** "Tashkent pardons a blogger": a state, not one of its people ("Russian woman freed"). */
function isStateBefore(sentence: Sentence, cue: Cue): boolean {
  const people = cuesOf(sentence, 'arg.people');
  return cuesOf(sentence, 'topic.foreign').some(
    (state) => state.to === cue.from && !people.some((each) => overlaps(each, state)),
  );
}

/** "Sofia Sapega walked free, the Russian student who …": behind the verb, of which nation she is who was let go. */
function isNationOfFreed(sentence: Sentence, { to }: Cue, foreign: Cue): boolean {
  const isPerson = cuesOf(sentence, 'arg.people').some(
    (people) => people.from >= foreign.from && people.from <= foreign.to,
  );
  return isPerson && foreign.from >= to && !endsAt(sentence, ['time.in', 'journey.source'], foreign.from);
}

/** "… who had been arrested in Minsk" */
function isHeldHere(sentence: Sentence): boolean {
  return cuesOf(sentence, 'topic.by').some((by) =>
    groupOf(sentence, 'detain').some((held) => distance(sentence, held, by) <= heldReach),
  );
}

const heldReach = 4; // words
const sidesReach = 4;

/** "The German sentenced in Belarus was freed in an exchange between Russia and the West": whose exchange it was does not say who held him. */
function isSideOfSwap(sentence: Sentence, nation: Cue): boolean {
  return isHeldHere(sentence) && groupOf(sentence, 'swap').some((swap) => follows(nation, swap, sidesReach));
}

/** The happening belongs to Belarus: named nearby, or nobody else is and the article is about it. */
export function isBelarusian(scene: Scene, trigger: Trigger, setting: Setting): boolean {
  const { sentence } = scene;
  const nations = cuesOf(sentence, 'topic.foreign').filter((nation) => !isSideOfSwap(sentence, nation));
  const foreign = nations.length;
  const belarus = cuesOf(sentence, 'topic.by').length + watchedIn(scene);
  const war = cuesOf(sentence, 'topic.pow').length;
  if (war > 0) return false;
  if (belarus > 0) {
    if (foreign === 0) return true;
    const isOfFreed = nations.every((nation) => isNationOfFreed(sentence, trigger.cue, nation));
    if (isOfFreed && (watchedIn(scene) > 0 || isHeldHere(sentence))) return true;
    if (isForeignSubject(sentence, trigger.cue)) return false;
    const by = nearest(sentence, trigger.cue, ['topic.by'], 60);
    const other = nearest(sentence, trigger.cue, ['topic.foreign'], 60);
    if (!by || !other) return true;
    return distance(sentence, trigger.cue, by) <= distance(sentence, trigger.cue, other) + 4;
  }
  if (foreign > 0) return setting.belarus > 3 * setting.foreign && !isStateBefore(sentence, trigger.cue);
  if (scene.isAbroad) return false;
  return setting.belarus >= setting.foreign && setting.war < 3;
}

/** Cues of who was let go. */
export const freedKeys: readonly string[] = ['release.freed', 'pardon.freed'];

/** Cues of being in prison. */
export const prisonKeys: readonly string[] = ['detain.state', 'detain.held', 'arg.prison'];

/** Forms of a verb that tells what happened, or what happens. */
export const tellingForms: ReadonlySet<string> = new Set(['done', 'now']);

/** Forms of a verb that tells of a happening, done or to come. */
export const verbForms: ReadonlySet<string> = new Set(['done', 'now', 'will', 'bare']);

/** Sanctions or a captivity that merely exist. */
export function isStanding({ form }: Trigger): boolean {
  return form === 'standing' || form === 'was';
}

export function isSanctions(type: ClaimType): boolean {
  return type.startsWith('sanctions');
}
