// Triggers of releases: verbs of freeing and pardoning, ways of being free, and transfers of captives.
import type { ClaimKind } from '../claim.ts';
import { asCue, heldPersons, type Scene, type Setting, speaksOfPrison } from '../scene.ts';
import { subjectAcrossAside, subjectOfSplitVerb } from '../words/across-aside.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, distance, endsAt, groupOf, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { termOfSubject, termServed } from './after-prison.ts';
import { freeByName, freedBy, freedPassively, isOfNamed, namedBehind, personReach } from './freed-by-name.ts';
import { heldInClause, jailedAside } from './jailed-and-freed.ts';
import { isOfOthers } from './releases-of-others.ts';
import { heldBeside, transferredBy } from './transferred.ts';
import { isJourneyOfThoseAround, isMereReturn, isReturnFromPrison, isReturnIntoJail } from './travellers.ts';
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
  const found = [
    ...pardons(scene, setting),
    ...liberties(scene, setting),
    ...releases(scene, setting),
    ...absences(scene, setting),
    ...discharges(scene, setting),
    ...transfers(scene, setting),
    ...swaps(scene, setting),
    ...termsServed(scene, setting).map((cue) => released(cue, null, 0.5, 'term_served')),
  ];
  return found.filter(
    (each) =>
      isBelarusian(scene, each, setting) &&
      !isOfOthers(scene, each, setting) &&
      !isListing(sentence, each) &&
      !isSeizure(sentence, each),
  );
}

function released(cue: Cue, object: Cue | null, strength: number, kind: ClaimKind | null = null): Trigger {
  return trigger('prisoner_release', kind, cue, object, strength);
}

/** A general amnesty for common crimes is not about political prisoners. */
function pardons(scene: Scene, setting: Setting): Trigger[] {
  return pardonsIn(scene, setting)
    .filter(({ form }) => setting.ordinary === 0 || form !== 'noun')
    .map((cue) => released(cue, captiveOf(scene, cue, setting.captives), 0.95, 'pardon'));
}

function liberties(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  return groupCues(sentence, 'liberty').flatMap((cue) => {
    if (isInsideVerb(sentence, cue) || (isReturnFromPrison(sentence, cue) && isJourneyOfThoseAround(scene, cue)))
      return [];
    if (isReturnIntoJail(sentence, cue)) return [];
    const object = freeOne(scene, cue, setting.captives);
    const isOfSomebody =
      isOfBelarus(sentence, setting) || freeByName(scene, cue, setting) || isOfNamed(scene, cue, setting);
    const isNamed = cue.matched > 1 && isOfSomebody && !isMereReturn(sentence, cue);
    if (object || speaksOfPrison(setting) || isNamed) return [released(cue, object, object ? 0.95 : 0.7)];
    // "when they walk free": a whole phrase needs no captive for what has not happened.
    return cue.matched > 1 && !tellingForms.has(cue.form) ? [looseTrigger('prisoner_release', cue)] : [];
  });
}

/** "The former presidential candidate is free again", in an article that speaks of Belarus. */
function isOfBelarus(sentence: Sentence, { belarus }: Setting): boolean {
  return hasCue(sentence, 'topic.by') || (belarus > 0 && hasCue(sentence, 'say.notagent'));
}

function releases(scene: Scene, setting: Setting): Trigger[] {
  const { sentence, persons } = scene;
  return groupCues(sentence, 'release').flatMap((cue) => {
    if (cue.form === 'absent' || isOfLicence(sentence, cue) || holdsNot(sentence, cue)) return [];
    const object = cue.form === 'freed' ? cue : whomItFrees(scene, cue, setting);
    if (object) return [released(cue, object, 0.9)];
    const whom = nearest(sentence, cue, ['arg.whom'], whomReach);
    if (whom && tellingForms.has(cue.form) && setting.captives > 0) return [released(cue, whom, 0.7)];
    const isLoose = cue.form !== 'now' && (speaksOfPrison(setting) || persons.length > 0);
    return isLoose ? [{ ...looseTrigger('prisoner_release', cue), object: namedBehind(scene, cue) }] : [];
  });
}

function discharges(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  // In a bargain between states nobody is dismissed from a post.
  const isOfPeople = hasCue(sentence, 'mode.exchange') || isOfCounted(scene, setting);
  const keys = ['arg.captive', 'arg.prison', 'release.freed', ...(isOfPeople ? ['arg.people'] : [])];
  return groupCues(sentence, 'discharge').flatMap((cue) => {
    const object =
      nearest(sentence, cue, keys, 12) ??
      subjectAcrossAside(sentence, cue) ??
      termOfSubject(scene, cue) ??
      heldOne(scene, cue);
    return object ? [released(cue, object, 0.85)] : [];
  });
}

/** "Reżim zwolnił Alesia Bialackiego", "Kuzniaczyk jest w Wilnie: reżim zwolnił go": who sat in prison until then is not fired. */
function heldOne(scene: Scene, cue: Cue): Cue | null {
  if (!tellingForms.has(cue.form)) return null;
  const held = heldPersons(scene);
  const whom = held.length > 0 ? nearest(scene.sentence, cue, ['arg.whom'], whomReach) : null;
  return whom ?? held.find((each) => distance(scene.sentence, cue, each) <= 1) ?? null;
}

function transfers(scene: Scene, setting: Setting): Trigger[] {
  return groupCues(scene.sentence, 'transfer').flatMap((cue) => {
    const object = transferredBy(scene, cue, setting);
    return object ? [released(cue, object, 0.6)] : [];
  });
}

function swaps(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const isOfWar = setting.war > 0;
  return groupCues(sentence, 'swap').flatMap((cue) => {
    // "in exchange for 52 prisoners" is the other side of a deal.
    if (cuesOf(sentence, 'mode.exchange').some((deal) => overlaps(deal, cue))) return [];
    // "обменяли пятерых на пятерых": whoever is swapped, unless the war swaps them.
    const people = cue.form === 'done' && !isOfWar ? nearest(sentence, cue, ['arg.people'], swappedReach) : null;
    const object = nearest(sentence, cue, ['arg.captive', 'arg.prison'], 10) ?? people ?? heldBeside(scene, cue);
    const isTold = object !== null || (cue.matched > 1 && !isOfWar && speaksOfPrison(setting));
    if (isTold && cue.form !== 'weak') return [released(cue, object, 0.8, 'exchange')];
    return isOfWar ? [] : wishedSwap(scene, setting, cue);
  });
}

const wishedForms = new Set(['noun', 'weak']);

/** "Minsk hopes for an exchange", amid captives: a word that may mean a talk is good for what has not happened. */
function wishedSwap({ sentence }: Scene, { captives }: Setting, cue: Cue): Trigger[] {
  const isWished = wishedForms.has(cue.form) && captives > 0 && hasAny(sentence, wishes);
  return isWished ? [looseTrigger('prisoner_release', cue, 'noun')] : [];
}

const wishes = ['mode.demand', 'mode.hope', 'mode.predict'];

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
  return (
    captiveOf(scene, cue, setting.captives) ??
    subjectAcrossAside(scene.sentence, cue) ??
    subjectOfSplitVerb(scene.sentence, cue) ??
    freedBy(scene, cue, setting) ??
    freedPassively(scene, cue, setting) ??
    termOfSubject(scene, cue) ??
    termServed(scene, cue) ??
    jailedAside(scene.sentence, cue) ??
    heldInClause(scene.sentence, cue)
  );
}

/** "оказались в черном списке": whoever comes onto a list came out of no prison. */
function isListing(sentence: Sentence, { cue }: Trigger): boolean {
  return groupOf(sentence, 'designate').some(({ from, matched }) => from === cue.from && matched > 1);
}

/** "забралі сілавікі, паведаміў сайт з Мінска": whom officers took away nobody fetched from anywhere. */
function isSeizure(sentence: Sentence, { cue }: Trigger): boolean {
  return cuesOf(sentence, 'detain.done').some(
    ({ from, to, matched }) => from === cue.from && matched > 1 && to - from === matched,
  );
}

/** "Her sentence ran out": whose it is stands in the words. */
function isOwnTerm(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'detain.state').some((state) => overlaps(state, cue));
}

/** "выпустило лицензию": the verb that lets out also issues. */
function isOfLicence(sentence: Sentence, cue: Cue): boolean {
  return groupOf(sentence, 'licence').some((licence) => licence.matched > cue.matched && overlaps(licence, cue));
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
  const isMercy = (cue: Cue) => speaksOfPrison(setting) || captiveOf(scene, cue, 0) !== null;
  return groupCues(scene.sentence, 'pardon')
    .filter((cue) => !isWeak(cue) || isMercy(cue))
    .map((cue) => (isNounInEnglish(scene.sentence, cue) ? { ...cue, form: 'noun' } : cue));
}

/** "Belarus: pardons mask new arrests", "reproaches over pardons": the word that opens a clause, or what a thing is over, has nobody before it who does it. */
function isNounInEnglish(sentence: Sentence, { form, matched, from }: Cue): boolean {
  if (!sentence.marksInfinitives || form !== 'now' || matched > 1) return false;
  return (sentence.tokens[from]?.breakBefore ?? 2) === 2 || endsAt(sentence, ['say.reason'], from);
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
