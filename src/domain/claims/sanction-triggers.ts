// Triggers of sanctions: verbs with the sanctions that they move, listings, licences, courts; each by its real effect.
import type { ClaimType } from './claim.ts';
import { type Cue, cuesOf, distance, type Sentence } from './cues.ts';
import { isForATerm, type Scene, type Setting, watchedIn } from './scene.ts';
import { groupCues, hasActor, nearest, type Trigger, trigger } from './trigger.ts';

const sanctionReach = 14;
const weakReach = 6;
const effects: Readonly<Record<string, ClaimType>> = {
  impose: 'sanctions_imposed',
  adopt: 'sanctions_imposed',
  ease: 'sanctions_eased',
  extend: 'sanctions_extended',
  keep: 'sanctions_extended',
};

export function sanctionTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of cuesOf(sentence, 'impose.was'))
    found.push({ ...trigger('sanctions_imposed', null, cue, null, 0.5), form: 'was' });
  for (const cue of groupCues(sentence, 'designate')) {
    // One word such as "punished" needs sanctions or a foreign authority beside it.
    if (isWhatExtensionMeans(sentence, cue) || isOtherList(sentence, cue) || isRevenge(sentence, cue)) continue;
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
    if (!isForeignBan(sentence, cue)) continue;
    const kind = cue.form === 'freeze' ? 'designation' : 'sectoral';
    found.push({ ...trigger('sanctions_imposed', kind, cue, null, 0.75), form: 'done' });
  }
  found.push(...licenceTriggers(sentence, setting), ...refusalTriggers(scene, setting));
  found.push(...verbTriggers(scene, setting));
  const [standing] = cuesOf(sentence, 'arg.sanction');
  const isOpen =
    !found.some((each) => !each.loose) &&
    groupCues(sentence, 'ease').length + groupCues(sentence, 'extend').length === 0;
  if (standing && isOpen && hasActor(sentence)) {
    found.push({ ...trigger('sanctions_imposed', null, standing, null, 0.2), form: 'standing' });
  }
  return found.filter((each) => isAboutBelarus(scene, each, setting) && !isWindDown(sentence, each));
}

/** Leave to wind up what is banned from now on comes with sanctions, and eases none. */
function isWindDown(sentence: Sentence, { type, kind }: Trigger): boolean {
  const isLeave = type === 'sanctions_eased' && (kind === 'licence' || kind === 'delisting');
  return isLeave && cuesOf(sentence, 'arg.winddown').length > 0;
}

/** "Minsk has barred twenty Polish officials": Belarus acts, and on another country's people. */
function isRevenge(sentence: Sentence, cue: Cue): boolean {
  if (!isOwnOfBelarus(sentence, cue, { ...cue, from: cue.to })) return false;
  return sentence.cues.some(
    (whose) =>
      whose.group === 'authority' &&
      whose.form !== 'BY' &&
      whose.from >= cue.from &&
      whose.from - cue.to <= 4 &&
      ['arg.listed', 'arg.people'].some((key) => cuesOf(sentence, key).some((who) => who.from === whose.to)),
  );
}

/** The lists of terrorists, of the wanted, of political prisoners are none of sanctions. */
function isOtherList(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'arg.otherlist').some((list) => distance(sentence, list, cue) <= 2);
}

/** "may not enter for another year": what prolonging means, not a new listing. */
function isWhatExtensionMeans(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'extend.time').some((time) => distance(sentence, time, cue) <= 8);
}

/** Trade banned by another authority; what Belarus bans itself is no sanction on it. */
function isForeignBan(sentence: Sentence, cue: Cue): boolean {
  const left = sentence.cues.filter((other) => other.group === 'authority' && other.to <= cue.from).at(-1);
  return hasActor(sentence) && left?.form !== 'BY';
}

/** "has cleared banks to handle payments for …": leave to deal is relief where another authority gives it amid sanctions. */
function isPermission(scene: Scene, cue: Cue, setting: Setting): boolean {
  const { sentence } = scene;
  const isAmidSanctions = setting.sanctions + scene.organisations.length + cuesOf(sentence, 'licence.noun').length > 0;
  return isAmidSanctions && isForeignBan(sentence, cue);
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

/** A bank may lose its licence too: that of sanctions is a general one, or stands beside its authority or Belarus. */
function isOfSanctions(sentence: Sentence, licence: Cue): boolean {
  return licence.matched > 1 || hasActor(sentence) || cuesOf(sentence, 'topic.by').length > 0;
}

function verbTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const group of ['impose', 'ease', 'extend', 'keep', 'adopt']) {
    for (const cue of groupCues(sentence, group)) {
      if (cue.form === 'was' || (group === 'keep' && !isForATerm(scene))) continue;
      const object = sanctionOf(scene, cue, setting);
      if (!object) {
        if (isLoose(group, cue, setting))
          found.push({ ...trigger(effects[group] ?? 'sanctions_eased', null, cue, null, 0.35), loose: true });
        continue;
      }
      if (
        group === 'adopt' &&
        found.some((other) => other.form !== 'noun' && other.object && Math.abs(other.object.from - object.from) < 8)
      )
        continue;
      if (group === 'adopt' && !isAdopted(sentence, cue, object)) continue;
      if (isBlockedByRival(sentence, cue, object, group) || isOwnOfBelarus(sentence, cue, object)) continue;
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
function isLoose(group: string, cue: Cue, setting: Setting): boolean {
  if (setting.sanctions < 2 || (group !== 'ease' && group !== 'extend')) return false;
  return (
    cue.form === 'bare' || cue.form === 'will' || cue.form === 'noun' || (group === 'extend' && cue.form === 'done')
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

/** "Belarus has lifted its ban on apples": Belarus opens the clause, right before the verb, and nobody else acts. */
function isOwnOfBelarus(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (cue.form === 'time') {
    // "has prolonged its embargo for another year": the time goes with its verb.
    const verb = nearest(sentence, cue, ['extend.done', 'extend.now', 'impose.none'], sanctionReach);
    if (verb === null || verb.to > cue.from) return false;
    const isInside = cuesOf(sentence, 'authority.BY').some((by) => by.from >= verb.from && by.to <= verb.to);
    return (verb.form === 'none' && isInside) || isOwnOfBelarus(sentence, verb, cue);
  }
  if (object.from < cue.to) return false;
  const left = sentence.cues.filter((other) => other.group === 'authority' && other.to <= cue.from);
  const subject = left.at(-1);
  if (subject?.form !== 'BY' || cue.from - subject.to > 2) return false;
  if (left.some((other) => other.form !== 'BY' && other.form !== 'RU')) return false;
  // "Lukashenko demanded to lift sanctions", "counts on the lifting": he asks others.
  const asks = ['mode.demand', 'mode.hope'].flatMap((key) => cuesOf(sentence, key));
  if (asks.some((ask) => ask.from >= subject.to && ask.to <= cue.from)) return false;
  return subject.from === 0 || (sentence.tokens[subject.from]?.breakBefore ?? 0) > 0;
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
      other.group in effects &&
      other.group !== 'adopt' &&
      !(group === 'extend' && other.form === 'noun'),
  );
}

/** An expression of time, a verb of staying and a verb with its term: decided, whatever the tense. */
const termForms = new Set(['time', 'stay', 'term']);

/** "will be prolonged for another year": the term is as far off as its verb. */
function isTermOfFuture(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== 'time') return false;
  const verb = nearest(sentence, cue, ['extend.done', 'extend.will', 'extend.now', 'extend.bare'], 8);
  if (verb?.form === 'will') return true;
  return verb !== null && nearest(sentence, verb, ['mode.will'], 3) !== null;
}

/** The real effect: what is done to a suspension or a licence is the opposite of what is done to sanctions. */
function effectOf(sentence: Sentence, group: string, cue: Cue, object: Cue): Trigger {
  if (group === 'extend' || group === 'keep') {
    const form = isTermOfFuture(sentence, cue) ? 'will' : termForms.has(cue.form) ? 'done' : cue.form;
    if (isEased(sentence, cue, object)) return { ...trigger('sanctions_eased', 'suspension', cue, object, 0.85), form };
    if (negated(sentence, cue))
      return { ...trigger('sanctions_eased', 'other', cue, object, 0.7), form: `un${cue.form}` };
    return { ...trigger('sanctions_extended', 'renewal', cue, object, cue.form === 'stay' ? 0.6 : 0.85), form };
  }
  if (group === 'ease' && object.form === 'exemption') return trigger('sanctions_imposed', 'other', cue, object, 0.6);
  const effect = trigger(effects[group] ?? 'sanctions_imposed', null, cue, object, group === 'adopt' ? 0.6 : 0.85);
  // "The measures were introduced so that …": weak words before the verb name what is known already.
  const isKnown =
    group === 'impose' &&
    object.form === 'sanctionweak' &&
    object.to <= cue.from &&
    cue.form === 'done' &&
    cue.matched === 1 && // "the ban came into force" is news
    !isNewOnes(sentence, object);
  return isKnown ? { ...effect, form: 'was' } : effect;
}

function isNewOnes(sentence: Sentence, object: Cue): boolean {
  return cuesOf(sentence, 'impose.noun').some((cue) => cue.from <= object.from && cue.to >= object.from);
}

/** What is prolonged is a suspension or an exemption, or the time is that of an easing ("suspended for another year"). */
function isEased(sentence: Sentence, cue: Cue, object: Cue): boolean {
  // "a sanctions waiver": the words of the sanctions only tell the kind of the waiver.
  const isOfWaiver = cuesOf(sentence, 'arg.exemption').some((other) => other.from === object.to);
  if (object.form === 'exemption' || isOfWaiver) return true;
  const before = (key: string) =>
    cuesOf(sentence, key).some(
      (other) => other.to <= object.from && object.from - other.to <= 2 && other.from !== cue.from,
    );
  if (before('arg.exemption') || before('ease.noun')) return true;
  if (cue.form !== 'time') return false;
  return ['ease.done', 'ease.now'].some((key) =>
    cuesOf(sentence, key).some((other) => distance(sentence, other, cue) <= 8),
  );
}

function negated(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'mode.not').some((not) => not.to <= cue.from && distance(sentence, not, cue) <= 1);
}

const foreignTargetReach = 5;

/** Sanctions on Belarus: not those "on Russia", "on Syria", nor those of a federation of sport. */
function isAboutBelarus(scene: Scene, each: Trigger, setting: Setting): boolean {
  const { sentence } = scene;
  if (setting.belarus === 0) return false;
  if (setting.sport > 2 && setting.sport > setting.sanctions) return false;
  // Federations of sport have sanctions of their own.
  if (cuesOf(sentence, 'topic.sport').length > 0 && !hasActor(sentence)) return false;
  const anchor = each.object ?? each.cue;
  if (cuesOf(sentence, 'topic.by').length > 0) return !hasOwnTarget(sentence, anchor);
  if (watchedIn(scene) > 0) return true;
  if (scene.isAbroad) return false;
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= foreignTargetReach,
  );
  if (foreign) return false;
  return setting.belarus >= setting.foreign;
}

const besideReach = 5;

/** "a package of sanctions on Russia; as for Belarus …": the measure names another target, and Belarus stands in another clause. */
function hasOwnTarget(sentence: Sentence, anchor: Cue): boolean {
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= besideReach - 2,
  );
  if (!foreign) return false;
  return cuesOf(sentence, 'topic.by').every(
    (by) => distance(sentence, by, foreign) > besideReach && distance(sentence, by, anchor) > besideReach,
  );
}
