// Triggers of releases: verbs of freeing and pardoning, ways of being free, and transfers of captives.
import type { ClaimKind } from '../claim.ts';
import { asCue, type Scene, type Setting } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { termOfSubject } from './after-prison.ts';
import { freedBy, personReach } from './freed-by-name.ts';
import { isOfOthers } from './releases-of-others.ts';
import { heldBeside, transferredBy } from './transferred.ts';
import { isJourneyOfThoseAround, isMereReturn, isReturnFromPrison, isStraightToWard } from './travellers.ts';
import {
  groupCues,
  isBelarusian,
  isWeak,
  looseTrigger,
  nearest,
  type Trigger,
  tellingForms,
  trigger,
} from './trigger.ts';
import { absences } from './unhappened-releases.ts';

const captiveReach = 14;
const watchedReach = 24;
const whomReach = 2; // "отпустить обоих", "ее освободили"
const swappedReach = 3;

export function releaseTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  const push = (cue: Cue, kind: ClaimKind | null, object: Cue | null, strength: number) =>
    found.push(trigger('prisoner_release', kind, cue, object, strength));
  for (const cue of pardonsIn(scene, setting)) {
    const object = captiveOf(scene, cue, setting.captives);
    // A general amnesty for common crimes is not about political prisoners.
    if (setting.ordinary === 0 || cue.form !== 'noun') push(cue, 'pardon', object, 0.95);
  }
  for (const cue of groupCues(sentence, 'liberty')) {
    if (isInsideVerb(sentence, cue)) continue;
    const object = freeOne(scene, cue, setting.captives);
    if (isReturnFromPrison(sentence, cue) && isOfNoneFreed(scene, cue)) continue;
    const isNamed = cue.matched > 1 && hasCue(sentence, 'topic.by') && !isMereReturn(sentence, cue);
    if (object || setting.captives + setting.jailed > 0 || isNamed) push(cue, null, object, object ? 0.95 : 0.7);
    // "when they walk free": a whole phrase needs no captive for what has not happened.
    else if (cue.matched > 1 && !tellingForms.has(cue.form)) found.push(looseTrigger('prisoner_release', cue));
  }
  for (const cue of groupCues(sentence, 'release')) {
    if (cue.form === 'absent' || isOfLicence(sentence, cue) || holdsNot(sentence, cue)) continue;
    const object = cue.form === 'freed' ? cue : whomItFrees(scene, cue, setting);
    const whom = object ? null : nearest(sentence, cue, ['arg.whom'], whomReach);
    if (object) push(cue, null, object, 0.9);
    else if (whom && tellingForms.has(cue.form) && setting.captives > 0) push(cue, null, whom, 0.7);
    else if (cue.form !== 'now' && (setting.captives + setting.jailed > 0 || scene.persons.length > 0))
      found.push(looseTrigger('prisoner_release', cue));
  }
  found.push(...absences(scene, setting));
  for (const cue of groupCues(sentence, 'discharge')) {
    // In a bargain between states nobody is dismissed from a post.
    const keys = [
      'arg.captive',
      'arg.prison',
      'release.freed',
      ...(hasCue(sentence, 'mode.exchange') || isOfCounted(scene, setting) ? ['arg.people'] : []),
    ];
    const object = nearest(sentence, cue, keys, 12) ?? termOfSubject(scene, cue);
    if (object) push(cue, null, object, 0.85);
  }
  for (const cue of groupCues(sentence, 'transfer')) {
    const object = transferredBy(scene, cue, setting);
    if (object) push(cue, null, object, 0.6);
  }
  for (const cue of groupCues(sentence, 'swap')) {
    // "in exchange for 52 prisoners" is the other side of a deal.
    if (cuesOf(sentence, 'mode.exchange').some((deal) => overlaps(deal, cue))) continue;
    // "обменяли пятерых на пятерых": whoever is swapped, unless the war swaps them.
    const people =
      cue.form === 'done' && setting.war === 0 ? nearest(sentence, cue, ['arg.people'], swappedReach) : null;
    const object = nearest(sentence, cue, ['arg.captive', 'arg.prison'], 10) ?? people ?? heldBeside(scene, cue);
    if (object || (cue.matched > 1 && setting.war === 0 && setting.captives + setting.jailed > 0))
      push(cue, 'exchange', object, 0.8);
  }
  for (const cue of termsServed(scene, setting)) push(cue, 'term_served', null, 0.5);
  return found.filter(
    (each) => isBelarusian(scene, each, setting) && !isOfOthers(sentence, each, setting) && !isListing(sentence, each),
  );
}

function termsServed(scene: Scene, setting: Setting): Cue[] {
  const { sentence, persons } = scene;
  // "Died in the colony where he served his term": nobody came out.
  if (groupOf(sentence, 'death').length > 0) return [];
  const isSomebodys = ({ form }: Cue) =>
    form === 'will' ? setting.captives > 0 : setting.captives > 1 && persons.length > 0;
  // "The term for winding up has ended": a day or a number beside it serves no sentence.
  return groupCues(sentence, 'term').filter(
    (cue) =>
      isSomebodys(cue) || isOwnTerm(sentence, cue) || captiveOf({ ...scene, quantities: [] }, cue, setting.captives),
  );
}

function whomItFrees(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  return captiveOf(scene, cue, setting.captives) ?? freedBy(scene, cue, setting) ?? termOfSubject(scene, cue);
}

/** "оказались в черном списке": whoever comes onto a list came out of no prison. */
function isListing(sentence: Sentence, { cue }: Trigger): boolean {
  return groupOf(sentence, 'designate').some(({ from, matched }) => from === cue.from && matched > 1);
}

/** "Her sentence ran out": whose it is stands in the words. */
function isOwnTerm(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'detain.state').some((state) => overlaps(state, cue));
}

/** "выпустило лицензию": the verb that lets out also issues. */
function isOfLicence(sentence: Sentence, cue: Cue): boolean {
  return groupOf(sentence, 'licence').some((licence) => licence.matched > cue.matched && overlaps(licence, cue));
}

function isOfNoneFreed(scene: Scene, cue: Cue): boolean {
  return isJourneyOfThoseAround(scene, cue) || isStraightToWard(scene.sentence, cue);
}

/** Whoever comes home is a captive only where more than "people" says so. */
function freeOne(scene: Scene, cue: Cue, captives: number): Cue | null {
  const beside = captiveOf(scene, cue, captives);
  return beside?.key === 'arg.people' && isMereReturn(scene.sentence, cue) ? null : beside;
}

/** "52 were let go in September", amid captives: nobody dismisses so many. */
function isOfCounted({ quantities }: Scene, { captives }: Setting): boolean {
  return captives > 0 && quantities.some(({ value }) => value > 1);
}

/** "to be set at liberty": the state is part of a verb of release, which tells when and whether. */
function isInsideVerb(sentence: Sentence, { from, to }: Cue): boolean {
  return groupOf(sentence, 'release').some((verb) => verb.from < from && verb.to === to && verb.places.includes(from));
}

/** "Frost spared the orchards", "showed mercy and won 2-0": mercy pardons only where somebody is held. */
function pardonsIn(scene: Scene, setting: Setting): readonly Cue[] {
  const isMercy = (cue: Cue) => setting.captives + setting.jailed > 0 || captiveOf(scene, cue, 0) !== null;
  return groupCues(scene.sentence, 'pardon').filter((cue) => !isWeak(cue) || isMercy(cue));
}

function captiveOf(scene: Scene, cue: Cue, captives: number): Cue | null {
  const { sentence } = scene;
  const captive =
    nearest(sentence, cue, ['arg.captive'], captiveReach) ?? nearest(sentence, cue, ['arg.prison', 'arg.people'], 9);
  if (captive) return captive;
  for (const person of scene.persons) {
    if ((person.subject === null && captives === 0) || person.isActor) continue;
    const span = asCue(person);
    if (distance(sentence, cue, span) <= (person.subject === null ? personReach : watchedReach)) return span;
  }
  for (const quantity of scene.quantities) {
    const span = asCue(quantity);
    if (distance(sentence, cue, span) <= 3) return span;
  }
  return null;
}

/** "Тех, кого [не] отпустили": a negation in the gap of a participle. */
function holdsNot(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== 'freed') return false;
  return cuesOf(sentence, 'mode.not').some(
    (not) => not.from > cue.from && not.to < cue.to && !cue.places.includes(not.from),
  );
}
