// Words of sanctions that are none of this concern: other lists, other licences, other targets, acts of Belarus itself.

import { isForeign, type Scene, type Setting, watchedIn } from '../scene.ts';
import { breaksBetween, cueBetween, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  isNear,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { isForeignBan } from './foreign-bans.ts';
import { hasActor, nearest, type Trigger } from './trigger.ts';

const verbReach = 14;
/** Leave to wind up what is banned from now on comes with sanctions, and eases none. */
export function isWindDown(sentence: Sentence, { type, kind }: Trigger): boolean {
  const isLeave = type === 'sanctions_eased' && (kind === 'licence' || kind === 'delisting');
  return isLeave && hasCue(sentence, 'arg.winddown');
}

/** "Minsk has barred twenty Polish officials": Belarus acts, and on another country's people. */
export function isRevenge(sentence: Sentence, cue: Cue): boolean {
  const isTold = cuesOf(sentence, 'impose.none').some((own) => own.to <= cue.from);
  if (!isTold && !isOwnOfBelarus(sentence, cue, { ...cue, from: cue.to })) return false;
  return sentence.cues.some(
    (whose) =>
      whose.group === 'authority' &&
      whose.form !== 'BY' &&
      whose.from >= cue.from &&
      whose.from - cue.to <= 4 &&
      cuesOfAny(sentence, ['arg.listed', 'arg.people']).some((who) => isOfState(cue, who, whose)),
  );
}

/** "Minsk adds a German broadcaster to its banned list": a list of its own, whoever is put there. */
export function isOwnListing(sentence: Sentence, cue: Cue): boolean {
  const isActive = cue.form === 'now' && /^(?:adds|puts|places|blacklists|bars|bans)\b/u.test(cue.source);
  return isActive && isOwnOfBelarus(sentence, cue, { ...cue, from: cue.to });
}

/** "Polish officials", "funcionarios de la UE": the people are those of the other state. */
function isOfState(ban: Cue, who: Cue, whose: Cue): boolean {
  return who.from === whose.to || (who.from >= ban.to && who.to <= whose.from && whose.from - who.to <= ownerReach);
}

const ownerReach = 2;

/** The lists of terrorists, of the wanted, of political prisoners are none of sanctions. */
export function isOtherList(sentence: Sentence, cue: Cue): boolean {
  return isNear(sentence, 'arg.otherlist', cue, 2) || isListOfFreed(sentence, cue);
}

/** "None of the prisoners got on the lists": those of who is let out, beside captives. */
function isListOfFreed(sentence: Sentence, cue: Cue): boolean {
  const isOfCaptives = hasAny(sentence, ['arg.captive', 'release.freed', 'pardon.freed']);
  return isOfCaptives && cuesOf(sentence, 'release.absent').some((absent) => overlaps(absent, cue));
}

/** "260 prisoners were added to the list", where nobody speaks of sanctions and no other state acts: rights groups keep lists too. */
export function isListOfCaptives(sentence: Sentence, { sanctions, actors }: Setting): boolean {
  return sanctions + actors === 0 && hasCue(sentence, 'arg.captive');
}

/** "may not enter for another year": what prolonging means, not a new listing. */
export function isWhatExtensionMeans(sentence: Sentence, cue: Cue): boolean {
  return isNear(sentence, 'extend.time', cue, 8);
}

const stillReach = 3;

/** "their property remains frozen", "frozen the assets are and stay so": nothing new. */
export function isStillSo(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'say.still').some(
    (still) =>
      // "will remain barred from the Union"
      (still.to === cue.from && cue.form === 'done') ||
      (still.from > cue.from && still.to <= cue.to && !cue.places.includes(still.from)) ||
      (still.from >= cue.to && still.from - cue.to < stillReach && cue.matched > 1 && isEndOf(sentence, still)),
  );
}

function isEndOf(sentence: Sentence, cue: Cue): boolean {
  return cue.to >= sentence.tokens.length;
}

/** "Their accounts are frozen": where others act nobody need be named again, unless it is done in Belarus. */
export function isForeignFreeze(sentence: Sentence, cue: Cue, setting: Setting): boolean {
  if (cue.form !== 'freeze') return isForeignBan(sentence, cue);
  return !isOwnFreeze(sentence, cue) && (isForeignBan(sentence, cue) || setting.actors > 0);
}

/** "The KGB of Belarus froze the accounts", "accounts in Belarus are frozen": Belarus does it to its own. */
export function isOwnFreeze(sentence: Sentence, cue: Cue): boolean {
  // "the Development Bank of Belarus lost access to SWIFT": nobody in Belarus shuts its banks out of that.
  if (/\bswift\b/iu.test(cue.source)) return false;
  const isIn = (key: string) => cuesOf(sentence, key).some((each) => overlaps(each, cue));
  // "The Belarusian KGB froze the property of …": nobody else stands in the sentence.
  if (
    !hasActor(sentence) &&
    /^fr[eo]ez|^froze/u.test(cue.source) &&
    isOwnOfBelarus(sentence, cue, { ...cue, from: cue.to })
  )
    return true;
  // "A bank in Minsk blocked the accounts of pensioners": words of accounts are of sanctions where another authority acts.
  if (!isIn('ban.freeze') && (hasActor(sentence) || !isIn('access.what'))) return false;
  const places = cuesOf(sentence, 'time.in');
  const isInBelarus = cuesOf(sentence, 'topic.by').some((by) => places.some((place) => place.to === by.from));
  const isByBelarus = cuesOf(sentence, 'authority.BY').some((by) => by.to <= cue.from && cue.from - by.to <= 1);
  return isInBelarus || isByBelarus;
}

/** A bank may lose its licence too: that of sanctions is a general one, or stands beside its authority or Belarus. */
export function isOfSanctions(sentence: Sentence, licence: Cue): boolean {
  return licence.matched > 1 || hasActor(sentence) || hasCue(sentence, 'topic.by');
}

/** "Belarus has lifted its ban on apples": Belarus opens the clause, right before the verb, and nobody else acts. */
export function isOwnOfBelarus(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (cue.form === 'time') {
    // "has prolonged its embargo for another year": the time goes with its verb.
    const verb = nearest(sentence, cue, ['extend.done', 'extend.now', 'impose.none'], verbReach);
    if (verb === null || verb.to > cue.from) return false;
    const isInside = cuesOf(sentence, 'authority.BY').some((by) => by.from >= verb.from && by.to <= verb.to);
    return (verb.form === 'none' && isInside) || isOwnOfBelarus(sentence, verb, cue);
  }
  if (object.from < cue.to) return false;
  const left = sentence.cues.filter((other) => other.group === 'authority' && other.to <= cue.from);
  const subject = left.at(-1);
  if (subject?.form !== 'BY' || cue.from - subject.to > 2) return false;
  if (left.some(isForeign)) return false;
  // "On Lukashenko's son were imposed …": a relative of his stands between.
  if (cueBetween(sentence, 'say.wife', subject, cue)) return false;
  // "Lukashenko demanded to lift sanctions", "counts on the lifting": he asks others.
  if (['mode.demand', 'mode.hope'].some((key) => cueBetween(sentence, key, subject, cue))) return false;
  return opensClause(sentence, subject);
}

/** First in its clause, but for an article: "The Belarusian KGB …". */
function opensClause({ tokens, marksInfinitives }: Sentence, { from }: Cue): boolean {
  const isBehindArticle = marksInfinitives && from === 1 && tokens[0]?.word === 'the';
  return from === 0 || isBehindArticle || (tokens[from]?.breakBefore ?? 0) > 0;
}

/** "prolongs the inquiry, not the sanctions": what the verb does is done to something else. */
export function isContrastedObject(sentence: Sentence, object: Cue): boolean {
  return cuesOf(sentence, 'mode.not').some(
    (not) =>
      not.source !== 'ne-' &&
      not.to <= object.from &&
      object.from - not.to <= 1 &&
      sentence.tokens[not.from]?.breakBefore === 1,
  );
}

const foreignTargetReach = 5;

/** Sanctions on Belarus: not those "on Russia", "on Syria", nor those of a federation of sport. */
export function isAboutBelarus(scene: Scene, each: Trigger, setting: Setting): boolean {
  const { sentence } = scene;
  if (setting.sport > 2 && setting.sport > setting.sanctions) return false;
  // Federations of sport have sanctions of their own; an athlete or two among officials are no federation.
  if (hasCue(sentence, 'topic.sport') && setting.sport > 1 && !hasActor(sentence)) return false;
  const anchor = each.object ?? each.cue;
  if (isForeignAct(sentence, each) || isSanctionOfOthers(sentence, anchor) || isNamedForOthers(sentence, each))
    return false;
  if (hasCue(sentence, 'topic.by')) return !hasOwnTarget(sentence, anchor) && !isOnAnother(sentence, anchor);
  if (watchedIn(scene) > 0) return true;
  // What is planned, asked or refused may be told a sentence after another country was named.
  if (scene.isAbroad) return unhappenedForms.has(each.form) && setting.belarus > setting.foreign;
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= foreignTargetReach,
  );
  if (foreign) return false;
  return setting.belarus >= setting.foreign;
}

/** "Russia has imposed sanctions on nine British judges": who stands right before the verb acts, and Belarus is not near. */
function isForeignAct(sentence: Sentence, { cue, object, form }: Trigger): boolean {
  if (form !== 'done' && form !== 'now') return false;
  const isBy = endsAt(sentence, ['topic.foreign'], cue.from);
  return isBy && [cue, object ?? cue].every((each) => nearest(sentence, each, ['topic.by'], besideReach) === null);
}

/** "Russian sanctions hit Belarusian milk": whose they are stands right before them, and nobody of the West acts. */
function isSanctionOfOthers(sentence: Sentence, anchor: Cue): boolean {
  return !hasActor(sentence) && endsAt(sentence, ['topic.foreign'], anchor.from);
}

/** "adopted the 16th package of anti-Russian sanctions and prolonged the Belarusian measures": right behind, whose they are. */
function isNamedForOthers(sentence: Sentence, { cue, object }: Trigger): boolean {
  const end = Math.max(cue.to, object?.to ?? 0);
  return startsAt(sentence, ['arg.none'], end);
}

const unhappenedForms = new Set(['will', 'bare', 'refused']);
const besideReach = 5;

/** "lifted sanctions on Syria, the agency in Minsk reports": the target follows the sanctions at once, and Belarus stands in no list with it. */
function isOnAnother(sentence: Sentence, anchor: Cue): boolean {
  const foreign = cuesOf(sentence, 'topic.foreign');
  const target = foreign.find(({ from }) => from >= anchor.to && from - anchor.to <= 1);
  if (!target || breaksBetween(sentence, anchor, target)) return false;
  const isListed = (by: Cue) => [anchor, ...foreign].some((each) => each !== by && gap(each, by) <= 1);
  return !cuesOf(sentence, 'topic.by').some(isListed);
}

function gap(one: Cue, other: Cue): number {
  return one.to <= other.from ? other.from - one.to : one.from - other.to;
}

/** "a package of sanctions on Russia; as for Belarus …": the measure names another target, and Belarus stands in another clause. */
function hasOwnTarget(sentence: Sentence, anchor: Cue): boolean {
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= besideReach - 2,
  );
  if (!foreign) return false;
  return cuesOf(sentence, 'topic.by').every(
    (by) =>
      isWhoAsks(sentence, by) ||
      (distance(sentence, by, foreign) > besideReach && distance(sentence, by, anchor) > besideReach),
  );
}

/** "…, Belarus asked for the same": behind a comma and right before a verb of asking it is who asks. */
function isWhoAsks(sentence: Sentence, by: Cue): boolean {
  if ((sentence.tokens[by.from]?.breakBefore ?? 0) === 0) return false;
  return startsAt(sentence, ['mode.demand', 'mode.hope', 'say.says'], by.to);
}

/** "ambassadors gave their approval and the package entered into force" */
export function isInForce(sentence: Sentence, cue: Cue): boolean {
  return cuesOf(sentence, 'quiet.inforce').some((force) => overlaps(force, cue));
}

/** "The decision took effect; the embargo stays": what takes effect stands in the clause of its verb. */
export function isOtherClause(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (!isInForce(sentence, cue) || object.from < cue.to) return false;
  return breaksBetween(sentence, cue, object, 'strong');
}

/** "A grace period on a coupon ran out": an exemption is one of sanctions beside them, their authority or their target. */
export function isOfMeasures(sentence: Sentence): boolean {
  if (hasActor(sentence) || groupOf(sentence, 'target').length > 0) return true;
  return hasAny(sentence, ['arg.sanction', 'say.envoy']);
}
