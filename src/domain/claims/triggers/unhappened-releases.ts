// Releases without a verb of releasing: freedom, return, a captive asked after, handed over or kept back. Good for what is planned,
// asked or refused; what happened is told in plainer words.

import { asCue, type Scene, type Setting } from '../scene.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny, hasCue, hasGroup } from '../words/cues.ts';
import { freedKeys, groupCues, isBelarusian, looseTrigger, nearest, type Trigger } from './trigger.ts';

export function unhappenedReleases(scene: Scene, setting: Setting): Trigger[] {
  const nobody = cuesOf(scene.sentence, 'passover.nobody').map((cue) =>
    looseTrigger('prisoner_release', cue, 'refused'),
  );
  if (setting.captives === 0 && !scene.persons.some((person) => person.subject !== null)) return nobody;
  const found = [
    ...nobody,
    ...freedoms(scene),
    ...yielded(scene),
    ...(hasGroup(scene.sentence, ['release', 'pardon', 'liberty']) ? [] : sought(scene)),
    ...soughtForOthers(scene, setting),
    ...passedOver(scene),
  ];
  return found.filter((each) => isBelarusian(scene, each, setting));
}

const freedomReach = 4;

/** "freedom for another 1,300", "переговори про їх повернення": of somebody who stands beside it. */
function freedoms(scene: Scene): Trigger[] {
  const liberties = groupOf(scene.sentence, 'liberty');
  return groupOf(scene.sentence, 'freedom')
    .filter(
      (cue) =>
        !liberties.some((other) => other.from <= cue.from && cue.to <= other.to) &&
        (isOfSomebody(scene, cue, freedomReach) || isOfAll(scene, cue)),
    )
    .map((cue) => looseTrigger('prisoner_release', cue, 'noun'));
}

/** "the release of all" */
function isOfAll({ sentence }: Scene, cue: Cue): boolean {
  return cuesOf(sentence, 'arg.whom').some((whom) => whom.from === cue.to);
}

const yieldReach = 3;

/** "Poczobuta nie oddano", "не выйдет": verbs of so many meanings that they count only beside a captive. */
function yielded(scene: Scene): Trigger[] {
  return groupCues(scene.sentence, 'yield')
    .filter((cue) => isOfSomebody(scene, cue, yieldReach) || (cue.form === 'bare' && isOfAll(scene, cue)))
    .map((cue) => looseTrigger('prisoner_release', cue, cue.form));
}

const soughtReach = 6;
const amnestyReach = 14; // "The law on an amnesty for the jubilee of … does not touch"

/** "is pressing for Poczobut", "action on the people still behind bars": whoever stands behind the asking is asked for. */
function sought(scene: Scene): Trigger[] {
  return cuesOf(scene.sentence, 'seek.for')
    .filter((cue) => isOfSomebody(scene, cue, soughtReach, cue.to))
    .map((cue) => looseTrigger('prisoner_release', cue, 'sought'));
}

/** "asked the president to help those who remain", "hopes that others will follow": amid captives, behind a wish and beside no sanctions. */
function soughtForOthers({ sentence }: Scene, { captives }: Setting): Trigger[] {
  if (captives === 0 || hasCue(sentence, 'arg.sanction')) return [];
  const wished = cuesOf(sentence, 'seek.others').filter((cue) =>
    cuesOfAny(sentence, wishes).some((wish) => wish.from < cue.to),
  );
  return wished.map((cue) => looseTrigger('prisoner_release', cue, 'sought'));
}

const wishes = ['mode.hope', 'mode.demand', 'mode.should', 'mode.propose', 'quiet.wanted'];

/** "the amnesty does not cover political prisoners": denied whatever else is said. */
function passedOver({ sentence }: Scene): Trigger[] {
  const passed = cuesOf(sentence, 'passover.captives').filter(
    (cue) =>
      nearest(sentence, cue, ['arg.captive'], soughtReach) !== null ||
      nearest(sentence, cue, ['pardon.noun'], amnestyReach) !== null,
  );
  return passed.map((cue) => looseTrigger('prisoner_release', cue, 'refused'));
}

/** A captive, a watched person, a number of others or a pronoun, at `from` or later. */
function isOfSomebody({ sentence, persons, quantities }: Scene, cue: Cue, reach: number, from = 0): boolean {
  const isNear = (span: Cue) => span.from >= from && distance(sentence, cue, span) <= reach;
  if (cuesOfAny(sentence, ['arg.captive', 'arg.them', 'say.he']).some(isNear)) return true;
  return (
    persons.some((person) => isNear(asCue(person))) ||
    (hasCue(sentence, 'say.others') && quantities.some((each) => isNear(asCue(each))))
  );
}

/** "is not on the list of those freed", said of a captive or beside those who were let go. */
export function absences({ sentence, persons }: Scene, setting: Setting): Trigger[] {
  const isOfFreed = hasAny(sentence, [...freedKeys, 'pardon.done', 'pardon.noun']);
  const isOfCaptives = setting.captives > 0 && (persons.length > 0 || hasCue(sentence, 'arg.captive'));
  if (!isOfFreed && !isOfCaptives) return [];
  return cuesOf(sentence, 'release.absent').map((cue) => looseTrigger('prisoner_release', cue, 'refused'));
}
