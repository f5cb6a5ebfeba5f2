// Triggers of sanctions: verbs with the sanctions that they move, listings, licences, courts; each by its real effect.
import { type Cue, cuesOf, distance, type Sentence } from './cues.ts';
import { effectOf, effects } from './sanction-effects.ts';
import {
  isAboutBelarus,
  isContrastedObject,
  isForeignFreeze,
  isOfSanctions,
  isOtherList,
  isOwnFreeze,
  isOwnOfBelarus,
  isPermission,
  isRevenge,
  isStillSo,
  isWhatExtensionMeans,
  isWindDown,
} from './sanction-guards.ts';
import { isForATerm, type Scene, type Setting } from './scene.ts';
import { groupCues, hasActor, nearest, type Trigger, trigger } from './trigger.ts';

const sanctionReach = 14;
const weakReach = 6;

export function sanctionTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of cuesOf(sentence, 'impose.was'))
    found.push({ ...trigger('sanctions_imposed', null, cue, null, 0.5), form: 'was' });
  for (const cue of groupCues(sentence, 'designate')) {
    // One word such as "punished" needs sanctions or a foreign authority beside it.
    if (isWhatExtensionMeans(sentence, cue) || isOtherList(sentence, cue) || isRevenge(sentence, cue)) continue;
    if (isStillSo(sentence, cue) || isOwnFreeze(sentence, cue)) continue;
    if (cue.matched > 1 || hasActor(sentence) || cuesOf(sentence, 'arg.sanction').length > 0)
      found.push(trigger('sanctions_imposed', 'designation', cue, null, 0.85));
  }
  for (const cue of groupCues(sentence, 'relief')) {
    if (cue.form === 'permit') {
      if (isPermission(scene, cue, setting))
        found.push({ ...trigger('sanctions_eased', 'licence', cue, null, 0.75), form: 'done' });
    } else if (cue.matched > 1 || cue.form !== 'noun' || nearest(sentence, cue, ['arg.sanction'], 8)) {
      found.push(trigger('sanctions_eased', cue.form === 'noun' ? null : 'delisting', cue, null, 0.85));
    }
  }
  for (const cue of groupCues(sentence, 'ban')) {
    if (!isForeignFreeze(sentence, cue, setting)) continue;
    const kind = cue.form === 'freeze' ? 'designation' : 'sectoral';
    found.push({ ...trigger('sanctions_imposed', kind, cue, null, 0.75), form: 'done' });
  }
  found.push(...licenceTriggers(sentence, setting), ...refusalTriggers(scene, setting));
  found.push(...verbTriggers(scene, setting, found));
  const [standing] = cuesOf(sentence, 'arg.sanction');
  const isOpen =
    !found.some((each) => !each.loose) &&
    groupCues(sentence, 'ease').length + groupCues(sentence, 'extend').length === 0;
  if (standing && isOpen && hasActor(sentence)) {
    found.push({ ...trigger('sanctions_imposed', null, standing, null, 0.2), form: 'standing' });
  }
  return found.filter((each) => isAboutBelarus(scene, each, setting) && !isWindDown(sentence, each));
}

/** Sanctions that stay, a change refused, a complaint dismissed: no easing. */
function refusalTriggers(scene: Scene, setting: Setting): Trigger[] {
  if (setting.sanctions === 0 && !isForATerm(scene)) return [];
  const { sentence } = scene;
  const found: Trigger[] = [];
  const push = (cue: Cue, object: Cue | null) =>
    found.push({ ...trigger('sanctions_eased', null, cue, object, 0.5), form: 'refused' });
  const isTerm = isForATerm(scene);
  for (const cue of [...cuesOf(sentence, 'stay.now'), ...(isTerm ? [] : groupCues(sentence, 'keep'))]) {
    const object = sanctionOf(scene, cue, setting);
    if (object && !isTerm) push(cue, object);
    // "will stay in force until 28 February": prolonged, if an authority and a day are named.
    if (object && isTerm && hasActor(sentence))
      found.push({ ...trigger('sanctions_extended', 'renewal', cue, object, 0.6), form: 'done' });
  }
  for (const cue of cuesOf(sentence, 'stay.change')) {
    const object = sanctionOf(scene, cue, setting);
    if (object && nearest(sentence, cue, ['mode.not', 'mode.refuse'], 4)) push(cue, object);
  }
  for (const cue of cuesOf(sentence, 'court.suit')) {
    if (cuesOf(sentence, 'court.done').length > 0 && nearest(sentence, cue, ['mode.refuse', 'mode.fail'], 14))
      push(cue, null);
  }
  for (const key of ['ease.noun', 'ease.bare']) {
    for (const cue of cuesOf(sentence, key)) {
      const refused = sanctionOf(scene, cue, setting) === null ? nearest(sentence, cue, ['mode.refuse'], 8) : null;
      if (refused && setting.sanctions > 1) push(cue, refused);
    }
  }
  return found;
}

/** A licence issued or prolonged eases; one revoked, expired or not renewed imposes. */
function licenceTriggers(sentence: Sentence, setting: Setting): Trigger[] {
  const licences = cuesOf(sentence, 'licence.noun');
  if (licences.length === 0) return [];
  const known = setting.sanctions > 0 || cuesOf(sentence, 'authority.US').length > 0;
  if (!known) return [];
  const found: Trigger[] = [];
  for (const cue of groupCues(sentence, 'licence')) {
    if (cue.form === 'noun') continue;
    const licence = nearest(sentence, cue, ['licence.noun'], cue.form === 'ended' ? 14 : 9);
    if (!licence) continue;
    // "lifted the last curbs, and there is talk of an exemption": the verb has its own object.
    const [curbs] = cue.from < licence.from ? cuesBetween(sentence, cue, licence) : [];
    if (cue.form === 'ended' && curbs) continue;
    if (cue.form === 'ended' && !isOfSanctions(sentence, licence)) continue;
    if (cue.form === 'ended')
      found.push({ ...trigger('sanctions_imposed', 'licence', cue, licence, 0.85), form: 'done' });
    else found.push(trigger('sanctions_eased', 'licence', cue, licence, 0.8));
  }
  // What ends the licence is not also a new one.
  return found.some((each) => each.type === 'sanctions_imposed')
    ? found.filter((each) => each.type === 'sanctions_imposed')
    : found;
}

function cuesBetween(sentence: Sentence, one: Cue, other: Cue): Cue[] {
  return ['arg.sanction', 'arg.sanctionweak']
    .flatMap((key) => cuesOf(sentence, key))
    .filter((cue) => cue.from >= one.to && cue.to <= other.from);
}

function verbTriggers(scene: Scene, setting: Setting, before: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const group of ['impose', 'ease', 'extend', 'keep', 'adopt']) {
    for (const cue of groupCues(sentence, group)) {
      if (cue.form === 'was' || (group === 'keep' && !isForATerm(scene))) continue;
      const object = sanctionOf(scene, cue, setting);
      if (!object) {
        if (isLoose(sentence, group, cue, setting) || isAnaphoric(sentence, group, cue, setting))
          found.push({ ...trigger(effects[group] ?? 'sanctions_eased', null, cue, null, 0.35), loose: true });
        continue;
      }
      if (
        group === 'adopt' &&
        found.some((other) => other.form !== 'noun' && other.object && Math.abs(other.object.from - object.from) < 8)
      )
        continue;
      if (
        group === 'adopt' &&
        (isWithin(object, before) || isMovedElse(object, found) || !isAdopted(sentence, cue, object))
      )
        continue;
      if (isBlockedByRival(sentence, cue, object, group) || isOwnOfBelarus(sentence, cue, object)) continue;
      if (isContrastedObject(sentence, object) || (group === 'impose' && isObjectOfEasing(sentence, cue))) continue;
      if (group === 'ease' && object.form === 'exemption' && !isOfSanctions(sentence, object)) continue;
      found.push(effectOf(sentence, group, cue, object));
    }
  }
  return found;
}

function sanctionOf(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  const { sentence } = scene;
  const strong = nearest(sentence, cue, ['arg.sanction'], sanctionReach);
  if (strong) return strong;
  // Washington's sanctions on Belarus rest on a national emergency that is prolonged each year.
  const isProlonged = cue.group === 'extend' || cue.group === 'keep';
  const emergency = isProlonged && cuesOf(sentence, 'authority.US').length > 0;
  if (emergency) {
    const state = nearest(sentence, cue, ['arg.emergency'], sanctionReach);
    if (state) return state;
  }
  // A bare "ban" or "restrictions" is a sanction where the article speaks of sanctions, or an authority acts on a sector.
  const isTermed =
    hasActor(sentence) && isForATerm(scene) && (cue.group === 'extend' || cue.group === 'keep' || cue.group === 'stay');
  const isKnown =
    isTermed ||
    setting.sanctions + scene.organisations.length > 0 ||
    (hasActor(sentence) && (sentence.byGroup.has('target') || isPlainlyOnBelarus(sentence)));
  const reach = isTermed ? sanctionReach : weakReach;
  const weak = isKnown ? nearest(sentence, cue, ['arg.sanctionweak', 'arg.exemption'], reach) : null;
  return weak && isOtherList(sentence, weak) ? null : weak;
}

/** Restrictions on somebody of Belarus that are not of a border, an embassy or a sport. */
function isPlainlyOnBelarus(sentence: Sentence): boolean {
  const other = ['relation.what', 'topic.sport'].some((key) => cuesOf(sentence, key).length > 0);
  return !other && cuesOf(sentence, 'topic.by').length > 0 && cuesOf(sentence, 'arg.listed').length > 0;
}

/** "to lift them", "will be prolonged": enough in an article about sanctions, as long as it has not happened. */
function isLoose(sentence: Sentence, group: string, cue: Cue, setting: Setting): boolean {
  const isAmid = setting.sanctions > 1 || (setting.sanctions > 0 && cuesOf(sentence, 'arg.sanctionweak').length > 0);
  if (!isAmid || (group !== 'ease' && group !== 'extend')) return false;
  return (
    cue.form === 'bare' || cue.form === 'will' || cue.form === 'noun' || (group === 'extend' && cue.form === 'done')
  );
}

const anaphors = ['arg.them', 'arg.round', 'arg.listed'];
const anaphorReach = 5;

/** "A first round was imposed in May", "those on the bank were lifted", "had punished eleven officials": measures told before. */
function isAnaphoric(sentence: Sentence, group: string, cue: Cue, setting: Setting): boolean {
  if (setting.sanctions === 0 || cue.form !== 'done' || (group !== 'impose' && group !== 'ease')) return false;
  return nearest(sentence, cue, anaphors, anaphorReach) !== null;
}

/** "will strike the bank off the sanctions list, he announced": the list belongs to the striking off. */
function isWithin(object: Cue, found: readonly Trigger[]): boolean {
  return found.some(({ cue }) => cue.matched > 1 && cue.from < object.to && object.from < cue.to);
}

/** "ease more sanctions": the words that otherwise mean new ones are the object of a verb of easing. */
function isObjectOfEasing(sentence: Sentence, cue: Cue): boolean {
  if (cue.matched < 2) return false;
  return ['ease', 'extend'].some((group) =>
    groupCues(sentence, group).some((verb) => verb.to <= cue.from && cue.from - verb.to <= 1),
  );
}

/** "agreed on a prolongation of the sanctions": what is agreed is the prolongation. */
function isMovedElse(object: Cue, found: readonly Trigger[]): boolean {
  return found.some(
    (other) => other.type !== 'sanctions_imposed' && (other.object === object || isWithin(object, [other])),
  );
}

/** Adopting means imposing only where the sanctions are its object, not what it says of them. */
function isAdopted(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (object.form === 'exemption') return false;
  // A court that announces what became of a suit adopts nothing.
  if (cuesOf(sentence, 'court.suit').length > 0 && cuesOf(sentence, 'court.done').length > 0) return false;
  if (distance(sentence, cue, object) > (sentence.verbLast ? 20 : 7)) return false;
  return !cuesOf(sentence, 'mode.that').some((that) => that.from >= cue.to && that.to <= object.from);
}

/** "not eased but tightened": the sanctions are the object of both. */
function isContrast(sentence: Sentence, one: Cue, cue: Cue): boolean {
  return cuesOf(sentence, 'say.but').some((but) => but.from >= one.to && but.to <= cue.from);
}

/** Another sanctions verb that stands between the verb and the sanctions takes them: "adopted a decision to lift sanctions". */
function isBlockedByRival(sentence: Sentence, cue: Cue, object: Cue, group: string): boolean {
  const [left, right] = cue.to <= object.from ? [cue.to, object.from] : [object.to, cue.from];
  return sentence.cues.some(
    (other) =>
      other.from >= left &&
      other.to <= right &&
      other.group !== group &&
      other.form !== 'none' &&
      !isContrast(sentence, other, cue) &&
      other.form !== 'was' && // "the sanctions introduced in May will not be lifted"
      other.group in effects &&
      other.group !== 'adopt' &&
      !(group === 'extend' && other.form === 'noun'),
  );
}
