// Triggers of sanctions: verbs with the sanctions that they move, listings, licences, courts; each by its real effect.

import type { ClaimKind } from '../claim.ts';
import { isForATerm, type Scene, type Setting } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, groupOf, hasCue, hasGroup, type Sentence } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import { isBehindDeterminer, isNounPhrase } from '../words/forms.ts';
import { isAboutBelarus } from './about-belarus.ts';
import { accessTriggers } from './access-triggers.ts';
import {
  isForeignFreeze,
  isOfOwnMeasures,
  isOwnFreeze,
  isOwnListing,
  isOwnOfBelarus,
  isRevenge,
} from './acts-of-belarus.ts';
import { isClauseOfList } from './clauses-of-lists.ts';
import { forbidTriggers } from './forbid-triggers.ts';
import { isOfTwo } from './foreign-bans.ts';
import { inForceSince } from './in-force-since.ts';
import { licenceTriggers } from './licence-triggers.ts';
import { isPartedPair, isVerbOfListing } from './listing-verbs.ts';
import { isPermission } from './permissions.ts';
import { refusalTriggers } from './refusal-triggers.ts';
import { exemptionSought, reliefByTheWay } from './relief-by-the-way.ts';
import { effectOf, effects } from './sanction-effects.ts';
import {
  isContrastedObject,
  isListOfCaptives,
  isOfMeasures,
  isOtherClause,
  isOtherList,
  isPrisonTerm,
  isStillSo,
  isWhatExtensionMeans,
  isWindDown,
} from './sanction-guards.ts';
import { isAnaphoric, isLoose, sanctionOf } from './sanction-objects.ts';
import {
  isAdopted,
  isAroundOther,
  isAttributeOfEased,
  isBlockedByRival,
  isClauseOfEased,
  isFreezeOfAssets,
  isGoingOn,
  isObjectOfEasing,
  isOfLicence,
  isOfListNamed,
  isOfRenewal,
  isOfTies,
  isReliefInForce,
  isWidening,
  nearestFirst,
} from './sanction-rivals.ts';
import { standingTriggers } from './standing-measures.ts';
import { groupCues, hasActor, isWeak, looseTrigger, nearest, plainForm, type Trigger, trigger } from './trigger.ts';
import { isOfUndone } from './undone-decisions.ts';
import {
  isBesideListed,
  isIntoListNamedHere,
  isOverDisease,
  isOverHazard,
  isReliefOfListed,
} from './whom-sanctions-hit.ts';

/** The groups of cues that tell of a measure. */
export const measureHeads = 'impose designate relief ban forbid licence stay keep court ease extend adopt access'.split(
  ' ',
);

export function sanctionTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found = hasGroup(sentence, measureHeads) ? toldByVerbs(scene, setting) : [];
  found.push(...exemptionSought(scene, setting, found));
  found.push(...inForceSince(scene));
  found.push(...standingTriggers(scene, found));
  return found.filter(
    (each) =>
      isAboutBelarus(scene, each, setting) &&
      !isWindDown(sentence, each) &&
      !isOfOwnMeasures(sentence, each.cue) &&
      !isClauseOfList(sentence, each) &&
      !isOverDisease(scene, each, setting),
  );
}

function toldByVerbs(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of cuesOf(sentence, 'impose.was'))
    found.push({ ...trigger('sanctions_imposed', null, cue, null, 0.5), form: 'was' });
  for (const cue of groupCues(sentence, 'designate')) {
    if (isPartedPair(sentence, cue) || (cue.form === 'either' && !isVerbOfListing(scene, cue, setting))) continue;
    if (
      isOfListNamed(sentence, cue) ||
      isWhatExtensionMeans(sentence, cue) ||
      isOtherList(sentence, cue) ||
      isListOfCaptives(sentence, setting) ||
      isRevenge(sentence, cue) ||
      isOwnListing(sentence, cue)
    )
      continue;
    if (isStillSo(sentence, cue) || isOwnFreeze(sentence, cue) || isOverHazard(scene, cue, setting)) continue;
    if (plainForm(cue) === 'done' && (isBehindDeterminer(sentence, cue) || isNounPhrase(sentence, cue))) continue;
    if (isWeak(cue) && !isBesideListed(scene, cue, setting)) continue;
    // "added forty people to it": the list was named before.
    // "The Council extended its list by 15": that of sanctions stands beside its authority, or amid their name.
    if (cue.form === 'grown' && !hasActor(sentence) && setting.sanctions === 0) continue;
    if (cue.form === 'into' && setting.sanctions === 0 && !isIntoListNamedHere(scene, cue, setting)) continue;
    // One word needs sanctions or a foreign authority in its sentence; a verb of listing has whom it hits.
    if (
      cue.matched > 1 ||
      cue.form === 'either' ||
      hasActor(sentence) ||
      hasCue(sentence, 'arg.sanction') ||
      isListedLongAgo(scene, cue, setting)
    )
      found.push(trigger('sanctions_imposed', 'designation', cue, null, 0.85));
  }
  found.push(...reliefTriggers(scene, setting));
  for (const cue of groupCues(sentence, 'ban')) {
    if ((plainForm(cue) === 'done' && isNounPhrase(sentence, cue)) || isStillSo(sentence, cue)) continue;
    // "no longer restrict trade": told as relief already.
    if (!isForeignFreeze(sentence, cue, setting) || isToldAsRelief(cue, found) || isOverHazard(scene, cue, setting))
      continue;
    if (isOfTwo(sentence, cue)) continue;
    const kind = cue.form === 'freeze' ? 'designation' : 'sectoral';
    found.push({ ...trigger('sanctions_imposed', kind, cue, null, 0.75), form: 'done' });
  }
  found.push(...forbidTriggers(scene, setting));
  found.push(...licenceTriggers(sentence, setting), ...refusalTriggers(scene, setting));
  found.push(...verbTriggers(scene, setting, found));
  if (found.length === 0) found.push(...accessTriggers(scene, setting));
  found.push(...reliefByTheWay(scene, setting, found));
  return found
    .map((each): Trigger => (isOfUndone(sentence, each, found) ? { ...each, form: 'was' } : each))
    .filter((each) => !isWithinOther(each, found));
}

/** "left the regime under sanctions for another year", "until February 2027 the sanctions will apply": what stands is part of what is done to it. */
function isWithinOther({ type, form, cue }: Trigger, found: readonly Trigger[]): boolean {
  const isPart = form === 'was' || (form === 'bare' && type === 'sanctions_imposed');
  return isPart && found.some(({ type, cue: other }) => type === 'sanctions_extended' && overlaps(other, cue));
}

/** "struck off because they have died" eases nothing ("thirteen, two of whom have died" does). */
function isOfDead(sentence: Sentence): boolean {
  return groupOf(sentence, 'death').length > 0 && !hasCue(sentence, 'say.part');
}

/** "The bank was designated in August 2021", amid sanctions: a listing of a year long past needs nobody who lists. */
function isListedLongAgo({ times }: Scene, { to }: Cue, { sanctions, actors }: Setting): boolean {
  const isItsOwn = ({ from }: TimeExpression) => from >= to && from - to <= ownTimeReach;
  return (
    sanctions + actors > 0 && times.some((time) => time.freshness === 'old' && time.year !== null && isItsOwn(time))
  );
}

const ownTimeReach = 4; // "listed the company in June 2022"

/** Delistings, suits won and leave to deal. */
function reliefTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const eased = (cue: Cue, kind: ClaimKind | null, strength: number) =>
    trigger('sanctions_eased', kind, cue, null, strength);
  return groupCues(sentence, 'relief').flatMap((cue): Trigger[] => {
    if (isOtherList(sentence, cue) || isOfDead(sentence)) return [];
    if (cue.form === 'permit')
      return isPermission(scene, cue, setting) ? [{ ...eased(cue, 'licence', 0.75), form: 'done' }] : [];
    // "The list has become shorter": that of sanctions stands beside its authority, or amid their name.
    if (cue.form === 'shrunk')
      return hasActor(sentence) || setting.sanctions > 0 ? [{ ...eased(cue, 'delisting', 0.75), form: 'done' }] : [];
    if (!isReliefOfListed(scene, cue, setting)) return [];
    if (cue.form !== 'noun') return [eased(cue, 'delisting', 0.85)];
    return cue.matched > 1 || nearest(sentence, cue, ['arg.sanction'], 8) ? [eased(cue, null, 0.85)] : [];
  });
}

function isToldAsRelief(ban: Cue, found: readonly Trigger[]): boolean {
  return found.some(({ type, cue }) => type === 'sanctions_eased' && overlaps(cue, ban));
}

function isOfEasing(sentence: Sentence, cue: Cue, object: Cue): boolean {
  return (
    isObjectOfEasing(sentence, cue) ||
    isAttributeOfEased(sentence, cue, object) ||
    isClauseOfEased(sentence, cue, object)
  );
}

/** "OFAC published a general licence": told as relief already. */
function isOfRelief({ from }: Cue, before: readonly Trigger[]): boolean {
  return before.some(({ type, cue }) => type === 'sanctions_eased' && cue.from === from);
}

function verbTriggers(scene: Scene, setting: Setting, before: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const group of ['impose', 'ease', 'extend', 'keep', 'adopt']) {
    for (const cue of group === 'adopt' ? nearestFirst(scene, setting) : groupCues(sentence, group)) {
      if (cue.form === 'was' || (group === 'keep' && !isForATerm(scene) && !hasCue(sentence, 'arg.emergency')))
        continue;
      // "prolongs the licence to deal with sanctioned banks": told as relief already.
      if (group === 'extend' && (isOfLicence(cue, before) || isWidening(cue, [...before, ...found]))) continue;
      // "revoking a licence": told as a measure already.
      if (
        group === 'ease' &&
        isOfLicence(
          cue,
          before.filter(({ type }) => type === 'sanctions_imposed'),
        )
      )
        continue;
      if (isFreezeOfAssets(sentence, cue) || isGoingOn(sentence, cue) || isAroundOther(sentence, cue)) continue;
      if (group === 'adopt' && isOfRelief(cue, before)) continue;
      const object = sanctionOf(scene, cue, setting);
      if (!object) {
        if (isLoose(sentence, group, cue, setting) || isAnaphoric(scene, group, cue, setting))
          found.push(looseTrigger(effects[group] ?? 'sanctions_eased', cue));
        continue;
      }
      if (group === 'adopt' && !isAdopted(sentence, cue, object, { before, found })) continue;
      if (
        isPrisonTerm(sentence, cue) ||
        isOfTies(sentence, cue, object) ||
        isOfRenewal(sentence, cue, object) ||
        isOtherClause(sentence, cue, object) ||
        (group === 'impose' && isReliefInForce(sentence, cue, before))
      )
        continue;
      if (isBlockedByRival(sentence, cue, object, group) || isOwnOfBelarus(sentence, cue, object)) continue;
      if (isContrastedObject(sentence, object) || (group === 'impose' && isOfEasing(sentence, cue, object))) continue;
      if (group === 'ease' && object.form === 'exemption' && !isOfMeasures(sentence)) continue;
      found.push(effectOf(sentence, group, cue, object));
    }
  }
  return found;
}
