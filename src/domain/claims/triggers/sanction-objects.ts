// The sanctions that a verb moves: named beside it, or told before where it only points back to them.

import { isForATerm, type Scene, type Setting } from '../scene.ts';
import { movingGroups, subjectAcrossAside } from '../words/across-aside.ts';
import { breaksBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasAny,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { isOtherList } from './sanction-guards.ts';
import { hasActor, nearest, tellingForms } from './trigger.ts';

const sanctionReach = 14;
const termedReach = 24;
const reachLast = 34; // where the verb stands last
const weakReach = 6;

export function sanctionOf(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  const { sentence } = scene;
  const isOfTerm = isForATerm(scene) && (cue.group === 'extend' || cue.group === 'keep' || cue.group === 'stay');
  const isTermed = isOfTerm && hasActor(sentence);
  // "The embargo on arms and the measures against four people … were prolonged for a year": the authority stands a sentence before.
  const isLong = isTermed || (isOfTerm && cue.form !== 'stay' && setting.actors > 0 && setting.sanctions > 0);
  // "the restrictive measures in view of the situation in … shall apply for a further year": what has a term has a long name.
  const isFar = isLong || (sentence.verbLast && cue.from > sanctionReach);
  const farReach = sentence.verbLast ? reachLast : termedReach;
  const strong =
    nearest(sentence, cue, ['arg.sanction'], isFar ? farReach : sanctionReach) ??
    onListBefore(sentence, cue, 'arg.sanction');
  const waiver = strong && waiverBefore(sentence, cue, strong);
  if (waiver) return waiver;
  if (strong) return isReason(sentence, cue, strong) || isBehindColon(sentence, cue, strong) ? null : strong;
  const described = describedBefore(sentence, cue);
  if (described) return described;
  // Washington's sanctions on Belarus rest on a national emergency that is prolonged each year.
  const isProlonged = cue.group === 'extend' || cue.group === 'keep';
  const emergency = isProlonged && hasCue(sentence, 'authority.US');
  if (emergency) {
    const state = nearest(sentence, cue, ['arg.emergency'], sanctionReach);
    if (state) return state;
  }
  // A bare "ban" or "restrictions" is a sanction where the article speaks of sanctions, or an authority acts on a sector.
  const isKnown =
    isTermed ||
    setting.sanctions + scene.organisations.length > 0 ||
    // "banned 20 officials. The list may be extended": amid listings the list is theirs.
    (cue.form === 'will' && setting.listings > 0) ||
    (hasActor(sentence) &&
      (groupOf(sentence, 'target').length > 0 ||
        isPlainlyOnBelarus(sentence) ||
        isAimedAtBelarus(sentence, cue) ||
        isMeasureOfUnion(sentence, cue) ||
        (cue.group === 'ease' && hasCue(sentence, 'say.envoy')) ||
        ((isProlonged || cue.group === 'ease') && isAgainstBelarus(sentence))));
  const reach = isTermed ? sanctionReach : weakReach;
  const weak = isKnown
    ? (nearest(sentence, cue, ['arg.sanctionweak', 'arg.exemption'], reach) ??
      onListBefore(sentence, cue, 'arg.sanctionweak'))
    : null;
  if (weak) return isOtherList(sentence, weak) ? null : (waiverBefore(sentence, cue, weak) ?? weak);
  return isDecidedAlone(sentence, cue, setting) ? cue : null;
}

/** "Ограничения, которые ЕС применяет к Белоруссии, продлены ещё на год", "Sanctions that the US imposed after the landing of the jet were lifted" */
export function describedBefore(sentence: Sentence, verb: Cue): Cue | undefined {
  if (!movingGroups.has(verb.group) || !tellingForms.has(verb.form)) return undefined;
  return subjectAcrossAside(sentence, verb);
}

/** "Sanctions on Belinvestbank, the Development Bank and the ministry of finance have been lifted": a list of whom they hit parts them from their verb. */
function onListBefore(sentence: Sentence, { form, from }: Cue, key: string): Cue | null {
  // "are to be dropped" is still to come.
  if ((form !== 'done' && form !== 'now') || sentence.tokens[from - 1]?.word === 'be') return null;
  const head = cuesOf(sentence, key).findLast(({ to }) => to <= from && from - to <= listReach);
  if (!head || !startsAt(sentence, ['quiet.about', 'say.against'], head.to)) return null;
  const comma = sentence.tokens.findLastIndex(({ breakBefore }, at) => breakBefore === 1 && at > head.to && at <= from);
  const isOpen = comma === -1 || !cuesOf(sentence, 'say.and').some((and) => and.from >= comma && and.to < from);
  const isVerb = (cue: Cue) => tellingForms.has(cue.form) && cue.group !== 'time' && cue.to <= from;
  return isOpen || sentence.cues.some((cue) => cue.from >= head.to && isVerb(cue)) ? null : head;
}

const listReach = 24;

/** "suspended all bookings because of EU sanctions", "signed a contract despite sanctions": why it is done, or what against, not to what. */
function isReason(sentence: Sentence, verb: Cue, sanctions: Cue): boolean {
  const reach = sentence.marksInfinitives ? 2 : 1;
  return cuesOfAny(sentence, ['say.reason', 'mode.concession']).some(
    ({ key, from, to }) =>
      (key === 'mode.concession' || sentence.verbLast || from >= verb.to) && follows(sanctions, { to }, reach),
  );
}

/** "On Tuesday he ended that talk: EU sanctions on Minsk will stay": what the verb ends stands before the colon. */
function isBehindColon(sentence: Sentence, verb: Cue, sanctions: Cue): boolean {
  if (verb.group !== 'ease' || verb.from === 0) return false;
  const isParted = sentence.tokens.slice(verb.to, sanctions.from + 1).some(({ colon }) => colon);
  return isParted && !cuesOf(sentence, 'arg.sanctionweak').some(({ to }) => to <= sanctions.from);
}

const aimed = new Set(['impose', 'adopt']);

const clauseReach = 8; // words

/** "measures against", "the measures that the Union took against" */
function isBehindMeasure(sentence: Sentence, against: Cue, weak: Cue): boolean {
  if (follows(against, weak, 3)) return true;
  return follows(against, weak, clauseReach) && cuesOf(sentence, 'mode.relative').some(({ from }) => from === weak.to);
}

/** "joined the EU's measures against Belarus", "measures against the Lukashenko regime", "extended to Belarus the limits that Russia has": the target follows at once. */
function isAimedAtBelarus(sentence: Sentence, cue: Cue): boolean {
  if (!aimed.has(cue.group) || isOfBorderOrSport(sentence) || hasCue(sentence, 'quiet.hazard')) return false;
  const aims = cuesOf(sentence, 'say.against').filter((against) =>
    cuesOf(sentence, 'arg.sanctionweak').some((weak) => isBehindMeasure(sentence, against, weak)),
  );
  if (cue.matched > 1) aims.push(cue);
  return cuesOf(sentence, 'topic.by').some((by) => aims.some((aim) => follows(by, aim, 1)));
}

const targetReach = 2; // words

/** "įsigaliojo Europos Sąjungos priemonės Lukašenkos režimui", "patvirtino naujas priemones Baltarusijai dėl karo": the target in the dative right behind, and whose they are or why right beside. */
function isMeasureOfUnion(sentence: Sentence, cue: Cue): boolean {
  if (!aimed.has(cue.group) || isOfBorderOrSport(sentence)) return false;
  const actors = groupOf(sentence, 'authority').filter(({ form }) => form !== 'BY');
  return cuesOf(sentence, 'arg.sanctionweak').some((weak) => {
    const by = cuesOf(sentence, 'topic.by').find((each) => follows(each, weak, 1));
    if (!by || cuesOf(sentence, 'say.list').some(({ from }) => from === weak.from)) return false;
    return (
      actors.some(({ to }) => to === weak.from) ||
      cuesOf(sentence, 'say.reason').some((reason) => follows(reason, by, targetReach))
    );
  });
}

function isOfBorderOrSport(sentence: Sentence): boolean {
  return hasAny(sentence, ['relation.what', 'topic.sport']);
}

/** Restrictions on somebody of Belarus that are not of a border, an embassy or a sport. */
function isPlainlyOnBelarus(sentence: Sentence): boolean {
  return !isOfBorderOrSport(sentence) && hasCue(sentence, 'topic.by') && hasCue(sentence, 'arg.listed');
}

/** "prolongs measures against Minsk", "ribojimus Baltarusijai", "lifted the ban on Belarusian laminate", "its Belarus regime": a weak word right before Belarus, prolonged or lifted by another authority. */
function isAgainstBelarus(sentence: Sentence): boolean {
  if (isOfBorderOrSport(sentence)) return false;
  return cuesOf(sentence, 'arg.sanctionweak').some((weak) =>
    cuesOf(sentence, 'topic.by').some(
      (by) => overlaps(by, weak) || (by.from >= weak.to && by.from - weak.to <= (isBehindPeople(sentence, by) ? 2 : 1)),
    ),
  );
}

/** "for citizens of Belarus" */
function isBehindPeople(sentence: Sentence, by: Cue): boolean {
  return endsAt(sentence, ['arg.people'], by.from);
}

const waiverReach = 8; // words: "the waiver for the nine firms of Belarus is scrapped"

/** "The waiver for nine firms is scrapped, so the restrictions are back": it is the waiver that is lifted, and not what stands behind the comma. */
function waiverBefore(sentence: Sentence, cue: Cue, sanction: Cue): Cue | null {
  if (cue.group !== 'ease' || sanction.from < cue.to || !breaksBetween(sentence, cue, sanction)) return null;
  const waivers = cuesOf(sentence, 'arg.exemption').filter((waiver) =>
    followsInClause(sentence, cue, waiver, waiverReach),
  );
  return waivers.at(-1) ?? null;
}

/** "to lift them", "will be prolonged": enough in an article about sanctions, as long as it has not happened. */
export function isLoose(sentence: Sentence, group: string, cue: Cue, setting: Setting): boolean {
  const isAmid = setting.sanctions > 0 && hasCue(sentence, 'arg.sanctionweak');
  if (!isAmid || (group !== 'ease' && group !== 'extend')) return false;
  return (
    cue.form === 'bare' || cue.form === 'will' || cue.form === 'noun' || (group === 'extend' && cue.form === 'done')
  );
}

/** "Member states agreed on the rollover on Monday", amid sanctions: decided right beside it, with nothing behind that it could be of. */
function isDecidedAlone(sentence: Sentence, noun: Cue, { sanctions }: Setting): boolean {
  if (noun.key !== 'extend.noun' || sanctions === 0) return false;
  const isAlone =
    noun.to >= sentence.tokens.length ||
    (sentence.tokens[noun.to]?.breakBefore ?? 0) > 0 ||
    startsAt(sentence, afterNoun, noun.to) ||
    groupOf(sentence, 'time').some(({ from }) => from === noun.to);
  return isAlone && cuesOf(sentence, 'adopt.done').some((verb) => distance(sentence, verb, noun) <= decidedReach);
}

const afterNoun = ['quiet.about', 'mode.aux', 'mode.been', 'adopt.done'];
const decidedReach = 3; // words

const anaphors = ['arg.them', 'arg.round', 'arg.listed'];
const anaphorReach = 5;

/** "A first round was imposed in May", "those on the bank were lifted", "had punished eleven officials": measures told before. */
export function isAnaphoric(scene: Scene, group: string, cue: Cue, setting: Setting): boolean {
  if (setting.sanctions === 0 || cue.form !== 'done' || (group !== 'impose' && group !== 'ease')) return false;
  return (
    nearest(scene.sentence, cue, anaphors, anaphorReach) !== null || (group === 'ease' && isSuspendedBefore(scene))
  );
}

/** "They had first been suspended in October 2015", "С октября их действие было приостановлено": an earlier easing of what was named before, and of nothing else. */
function isSuspendedBefore({ sentence, times }: Scene): boolean {
  const isDatedBack = times.some(({ freshness, since }) => freshness === 'old' && (since || hasAny(sentence, firsts)));
  // A pronoun stands for them; "Flights had been suspended" is of something else.
  if (!isDatedBack || !hasAny(sentence, ['arg.them', 'say.he', 'say.naming'])) return false;
  return !otherThings.some((group) => groupOf(sentence, group).length > 0);
}

const firsts = ['quiet.first', 'time.had', 'time.earlier'];
const otherThings = ['relation', 'access', 'trade', 'target', 'contact', 'extend', 'impose', 'release'];
