// A trigger is a cue that tells a happening: a release, or a sanctions verb together with the sanctions it moves.
import type { ClaimKind, ClaimType } from './claim.ts';
import { type Cue, cuesOf, distance, groupOf, type Sentence } from './cues.ts';
import { formOf } from './forms.ts';
import { asCue, isForATerm, type Scene, type Setting, watchedIn } from './scene.ts';

export interface Trigger {
  readonly type: ClaimType;
  readonly kind: ClaimKind | null;
  /** done: it happened · now: present · will: future · bare: infinitive · noun: nominal · freed: a participle that presupposes · state: it exists */
  readonly form: string;
  readonly cue: Cue;
  /** The sanctions, licence or captives that the cue moves. */
  readonly object: Cue | null;
  readonly strength: number; // 0..1, how surely the words mean this type
  /** No captive or sanctions beside it: good for what is asked, planned or refused, not for what happened. */
  readonly loose: boolean;
}

export function triggersOf(scene: Scene, setting: Setting): Trigger[] {
  if (setting.belarus === 0) return [];
  return [...releaseTriggers(scene, setting), ...sanctionTriggers(scene, setting), ...otherTriggers(scene, setting)];
}

/** Cues of one action; where one word is several of its forms, only the one that it is here. */
function groupCues(sentence: Sentence, group: string): readonly Cue[] {
  const cues = groupOf(sentence, group);
  if (cues.length < 2) return cues;
  return cues.filter((cue) => {
    const same = cues.filter((other) => other.from === cue.from && other.to === cue.to);
    return same.length === 1 || formOf(sentence, same) === cue;
  });
}

export function nearest(sentence: Sentence, to: Cue, keys: readonly string[], reach: number): Cue | null {
  let best: Cue | null = null;
  let bestDistance = reach;
  for (const key of keys) {
    for (const cue of cuesOf(sentence, key)) {
      if (cue === to) continue;
      const d = distance(sentence, to, cue);
      if (d > bestDistance || (best && d === bestDistance)) continue;
      best = cue;
      bestDistance = d;
    }
  }
  return best;
}

// Releases.

const captiveReach = 14;
const personReach = 7;
const watchedReach = 24;

function releaseTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  const push = (cue: Cue, kind: ClaimKind | null, object: Cue | null, strength: number) =>
    found.push({ type: 'prisoner_release', kind, form: cue.form, cue, object, strength, loose: false });
  for (const cue of groupCues(sentence, 'pardon')) {
    const object = captiveOf(scene, cue, setting.captives);
    // A general amnesty for common crimes is not about political prisoners.
    if (setting.ordinary === 0 || cue.form !== 'noun') push(cue, 'pardon', object, 0.95);
  }
  for (const cue of groupCues(sentence, 'liberty')) {
    const object = captiveOf(scene, cue, setting.captives);
    if (object || setting.captives > 1) push(cue, null, object, object ? 0.95 : 0.7);
  }
  for (const cue of groupCues(sentence, 'release')) {
    if (cue.form === 'absent') continue;
    const object = cue.form === 'freed' ? cue : captiveOf(scene, cue, setting.captives);
    if (object) push(cue, null, object, 0.9);
    else if (setting.captives > 1 && cue.form !== 'done' && cue.form !== 'now') found.push(looseRelease(cue));
  }
  for (const cue of cuesOf(sentence, 'release.absent')) {
    if (setting.captives > 0) found.push({ ...looseRelease(cue), form: 'refused' });
  }
  for (const cue of groupCues(sentence, 'discharge')) {
    const object = nearest(sentence, cue, ['arg.captive', 'arg.prison', 'release.freed'], 9);
    if (object) push(cue, null, object, 0.85);
  }
  for (const cue of groupCues(sentence, 'transfer')) {
    const object = transferredBy(scene, cue, setting);
    if (object) push(cue, null, object, 0.6);
  }
  for (const cue of groupCues(sentence, 'swap')) {
    const object = nearest(sentence, cue, ['arg.captive', 'arg.prison'], 10);
    if (object || cue.matched > 1) push(cue, 'exchange', object, 0.8);
  }
  for (const cue of groupCues(sentence, 'term')) {
    if (captiveOf(scene, cue, setting.captives)) push(cue, 'term_served', null, 0.5);
  }
  return found.filter((trigger) => isBelarusian(scene, trigger, setting));
}

function looseRelease(cue: Cue): Trigger {
  return { type: 'prisoner_release', kind: null, form: cue.form, cue, object: null, strength: 0.35, loose: true };
}

/** Who is brought, handed over or comes: captives, the freed, somebody jailed; in an article about captives also people of today. */
function transferredBy(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  const { sentence } = scene;
  const captive =
    nearest(sentence, cue, ['arg.captive', 'release.freed', 'pardon.freed'], 10) ??
    nearest(sentence, cue, ['arg.prison'], 6) ??
    nearest(sentence, cue, ['detain.done'], 16);
  if (captive || setting.captives < 2 || cue.form !== 'done') return captive;
  const isToday = scene.times.some((time) => time.freshness === 'fresh');
  if (!isToday) return null;
  const counted = scene.quantities.some((quantity) => distance(sentence, cue, asCue(quantity)) <= 6);
  const watched = scene.persons.find((person) => person.subject !== null && distance(sentence, cue, asCue(person)) <= 8);
  if (watched) return asCue(watched);
  return counted ? nearest(sentence, cue, ['arg.people'], 6) : null;
}

function captiveOf(scene: Scene, cue: Cue, captives: number): Cue | null {
  const { sentence } = scene;
  const captive =
    nearest(sentence, cue, ['arg.captive'], captiveReach) ?? nearest(sentence, cue, ['arg.prison', 'arg.people'], 9);
  if (captive) return captive;
  for (const person of scene.persons) {
    if (person.subject === null && captives === 0) continue;
    const span = asCue(person);
    if (distance(sentence, cue, span) <= (person.subject === null ? personReach : watchedReach)) return span;
  }
  for (const quantity of scene.quantities) {
    const span = asCue(quantity);
    if (distance(sentence, cue, span) <= 3) return span;
  }
  return null;
}

/** The happening belongs to Belarus: named nearby, or nobody else is and the article is about it. */
function isBelarusian(scene: Scene, trigger: Trigger, setting: Setting): boolean {
  const { sentence } = scene;
  if (setting.belarus === 0) return false;
  const foreign = cuesOf(sentence, 'topic.foreign').length;
  const belarus = cuesOf(sentence, 'topic.by').length + watchedIn(scene);
  const war = cuesOf(sentence, 'topic.pow').length;
  if (war > 0) return false;
  if (belarus > 0) {
    if (foreign === 0) return true;
    const by = nearest(sentence, trigger.cue, ['topic.by'], 60);
    const other = nearest(sentence, trigger.cue, ['topic.foreign'], 60);
    if (!by || !other) return true;
    return distance(sentence, trigger.cue, by) <= distance(sentence, trigger.cue, other) + 4;
  }
  if (foreign > 0) return setting.belarus > 3 * setting.foreign;
  return setting.belarus >= setting.foreign && setting.war < 3;
}

// Sanctions.

const sanctionReach = 14;
const weakReach = 6;
const effects: Readonly<Record<string, ClaimType>> = {
  impose: 'sanctions_imposed',
  adopt: 'sanctions_imposed',
  ease: 'sanctions_eased',
  extend: 'sanctions_extended',
  keep: 'sanctions_extended',
};

function sanctionTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of cuesOf(sentence, 'impose.was')) found.push({ ...trigger('sanctions_imposed', null, cue, null, 0.5), form: 'was' });
  for (const cue of groupCues(sentence, 'designate')) {
    // One word such as "punished" needs sanctions or a foreign authority beside it.
    if (cue.matched > 1 || hasActor(sentence) || cuesOf(sentence, 'arg.sanction').length > 0)
      found.push(trigger('sanctions_imposed', 'designation', cue, null, 0.85));
  }
  for (const cue of groupCues(sentence, 'relief')) {
    if (cue.matched > 1 || cue.form !== 'noun' || nearest(sentence, cue, ['arg.sanction'], 8)) {
      found.push(trigger('sanctions_eased', cue.form === 'noun' ? null : 'delisting', cue, null, 0.85));
    }
  }
  found.push(...licenceTriggers(sentence, setting), ...refusalTriggers(scene, setting));
  found.push(...verbTriggers(scene, setting));
  const [standing] = cuesOf(sentence, 'arg.sanction');
  const isOpen = !found.some((each) => !each.loose) && groupCues(sentence, 'ease').length + groupCues(sentence, 'extend').length === 0;
  if (standing && isOpen && hasActor(sentence)) {
    found.push({ ...trigger('sanctions_imposed', null, standing, null, 0.2), form: 'standing' });
  }
  return found.filter((each) => isAboutBelarus(scene, each, setting));
}

function hasActor(sentence: Sentence): boolean {
  return groupOf(sentence, 'authority').some((cue) => cue.form !== 'BY' && cue.form !== 'RU');
}

function trigger(type: ClaimType, kind: ClaimKind | null, cue: Cue, object: Cue | null, strength: number): Trigger {
  return { type, kind, form: cue.form, cue, object, strength, loose: false };
}

/** Sanctions that stay, a change refused, a complaint dismissed: no easing. */
function refusalTriggers(scene: Scene, setting: Setting): Trigger[] {
  if (setting.sanctions === 0) return [];
  const { sentence } = scene;
  const found: Trigger[] = [];
  const push = (cue: Cue, object: Cue | null) => found.push({ ...trigger('sanctions_eased', null, cue, object, 0.5), form: 'refused' });
  const isTerm = isForATerm(scene);
  for (const cue of [...cuesOf(sentence, 'stay.now'), ...(isTerm ? [] : groupCues(sentence, 'keep'))]) {
    const object = sanctionOf(scene, cue, setting);
    if (object && !isTerm) push(cue, object);
  }
  for (const cue of cuesOf(sentence, 'stay.change')) {
    const object = sanctionOf(scene, cue, setting);
    if (object && nearest(sentence, cue, ['mode.not', 'mode.refuse'], 4)) push(cue, object);
  }
  for (const cue of cuesOf(sentence, 'court.suit')) {
    if (cuesOf(sentence, 'court.done').length > 0 && nearest(sentence, cue, ['mode.refuse', 'mode.fail'], 14)) push(cue, null);
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
    if (cue.form === 'ended')
      found.push({ ...trigger('sanctions_imposed', 'licence', cue, licence, 0.85), form: 'done' });
    else found.push(trigger('sanctions_eased', 'licence', cue, licence, 0.8));
  }
  // What ends the licence is not also a new one.
  return found.some((each) => each.type === 'sanctions_imposed')
    ? found.filter((each) => each.type === 'sanctions_imposed')
    : found;
}

function verbTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const group of ['impose', 'ease', 'extend', 'keep', 'adopt']) {
    for (const cue of groupCues(sentence, group)) {
      if (cue.form === 'was' || (group === 'keep' && !isForATerm(scene))) continue;
      const object = sanctionOf(scene, cue, setting);
      if (!object) {
        if (isLoose(group, cue, setting)) found.push({ ...trigger(effects[group] ?? 'sanctions_eased', null, cue, null, 0.35), loose: true });
        continue;
      }
      if (group === 'adopt' && found.some((other) => other.object && Math.abs(other.object.from - object.from) < 8))
        continue;
      if (group === 'adopt' && !isAdopted(sentence, cue, object)) continue;
      if (isBlockedByRival(sentence, cue, object, group)) continue;
      found.push(effectOf(sentence, group, cue, object));
    }
  }
  return found;
}

function sanctionOf(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  const { sentence } = scene;
  const strong = nearest(sentence, cue, ['arg.sanction'], sanctionReach);
  if (strong) return strong;
  // A bare "ban" or "restrictions" is a sanction where the article speaks of sanctions, or an authority acts on a sector.
  const isKnown =
    setting.sanctions + scene.organisations.length > 0 || (hasActor(sentence) && sentence.cues.some((each) => each.group === 'target'));
  return isKnown ? nearest(sentence, cue, ['arg.sanctionweak', 'arg.exemption'], weakReach) : null;
}

/** "to lift them", "will be prolonged": enough in an article about sanctions, as long as it has not happened. */
function isLoose(group: string, cue: Cue, setting: Setting): boolean {
  if (setting.sanctions < 2 || (group !== 'ease' && group !== 'extend')) return false;
  return cue.form === 'bare' || cue.form === 'will' || cue.form === 'noun' || (group === 'extend' && cue.form === 'done');
}

/** Adopting means imposing only where the sanctions are its object, not what it says of them. */
function isAdopted(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (object.form === 'exemption') return false;
  if (distance(sentence, cue, object) > (sentence.verbLast ? 20 : 7)) return false;
  return !cuesOf(sentence, 'mode.that').some((that) => that.from >= cue.to && that.to <= object.from);
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

/** The real effect: what is done to a suspension or a licence is the opposite of what is done to sanctions. */
function effectOf(sentence: Sentence, group: string, cue: Cue, object: Cue): Trigger {
  if (group === 'extend' || group === 'keep') {
    const form = cue.form === 'time' ? 'done' : cue.form;
    if (isEased(sentence, cue, object)) return { ...trigger('sanctions_eased', 'suspension', cue, object, 0.85), form };
    if (negated(sentence, cue))
      return { ...trigger('sanctions_eased', 'other', cue, object, 0.7), form: `un${cue.form}` };
    return { ...trigger('sanctions_extended', 'renewal', cue, object, 0.85), form };
  }
  if (group === 'ease' && object.form === 'exemption')
    return trigger('sanctions_imposed', 'other', cue, object, 0.6);
  const effect = trigger(effects[group] ?? 'sanctions_imposed', null, cue, object, group === 'adopt' ? 0.6 : 0.85);
  // "The measures were introduced so that …": weak words before the verb name what is known already.
  const isKnown = group === 'impose' && object.form === 'sanctionweak' && object.to <= cue.from && cue.form === 'done';
  return isKnown ? { ...effect, form: 'was' } : effect;
}

/** What is prolonged is a suspension or an exemption, or the time is that of an easing ("suspended for another year"). */
function isEased(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (object.form === 'exemption') return true;
  const before = (key: string) => cuesOf(sentence, key).some((other) => other.to <= object.from && object.from - other.to <= 2 && other.from !== cue.from);
  if (before('arg.exemption') || before('ease.noun')) return true;
  if (cue.form !== 'time') return false;
  return ['ease.done', 'ease.now'].some((key) => cuesOf(sentence, key).some((other) => distance(sentence, other, cue) <= 8));
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
  if (cuesOf(sentence, 'topic.by').length > 0 || watchedIn(scene) > 0) return true;
  const anchor = each.object ?? each.cue;
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= foreignTargetReach,
  );
  if (foreign) return false;
  return setting.belarus >= setting.foreign;
}

// Detentions, deaths, diplomacy: recorded and shown, never paged.

function otherTriggers(scene: Scene, setting: Setting): Trigger[] {
  if (setting.belarus === 0) return [];
  const { sentence } = scene;
  const found: Trigger[] = [];
  for (const cue of groupCues(sentence, 'detain')) {
    const form = cue.form === 'state' ? 'was' : cue.form;
    found.push({ ...trigger('prisoner_detention', null, cue, null, 0.7), form });
  }
  for (const cue of groupCues(sentence, 'death')) {
    if (nearest(sentence, cue, ['arg.captive', 'arg.prison'], 20))
      found.push(trigger('prisoner_death', null, cue, null, 0.7));
  }
  found.push(...contactTriggers(sentence));
  for (const what of cuesOf(sentence, 'relation.what')) {
    const cue = nearest(sentence, what, ['relation.done', 'relation.now', 'relation.will', 'relation.bare'], 8);
    if (cue) found.push(trigger('diplomatic_relations', null, cue, what, 0.7));
  }
  return found.filter((each) => each.type.startsWith('diplomatic') || isBelarusian(scene, each, setting));
}

/** A meeting needs two sides that are countries. */
function contactTriggers(sentence: Sentence): Trigger[] {
  const sides = new Set(sentence.cues.filter((cue) => cue.group === 'authority').map((cue) => cue.form));
  if (sides.size < 2) return [];
  return groupCues(sentence, 'contact').map((cue) => trigger('diplomatic_contact', null, cue, null, 0.6));
}
