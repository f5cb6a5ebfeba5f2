// What Belarus itself bans, freezes, lists or lifts is no sanction on it.
import { isForeign } from '../lands.ts';
import type { Setting } from '../scene.ts';
import { cueBetween, follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import { isForeignBan } from './foreign-bans.ts';
import { hasActor, nearest } from './trigger.ts';

/** "Minsk has barred twenty Polish officials": Belarus acts, and on another country's people. */
export function isRevenge(sentence: Sentence, cue: Cue): boolean {
  if (isSaidOfOwnBan(sentence, cue)) return true;
  const isTold = cuesOf(sentence, 'impose.none').some((act) => act.to <= cue.from);
  // "Minsk hat zwölf Beamten der EU die Einreise verboten": whom it hits stands between who acts and the verb.
  const isOpened = sentence.verbLast && groupOf(sentence, 'authority')[0]?.form === 'BY' && startsAt(sentence, own, 0);
  if (!isTold && !isOpened && !isOwnOfBelarus(sentence, cue, { ...cue, from: cue.to })) return false;
  return groupOf(sentence, 'authority').some(
    (whose) =>
      whose.form !== 'BY' &&
      isBehindOrClosed(sentence, cue, whose) &&
      cuesOfAny(sentence, ['arg.listed', 'arg.people']).some((who) => isOfState(cue, who, whose, sentence.verbLast)),
  );
}

const own = ['authority.BY'];
const hitReach = 4;

/** Whom a ban hits stands behind it, or before a verb that closes the clause. */
function isBehindOrClosed({ verbLast }: Sentence, cue: Cue, { from, to }: Cue): boolean {
  return (from >= cue.from && from - cue.to <= hitReach) || (verbLast && to <= cue.from && cue.from - to <= hitReach);
}

const openingReach = 3; // words: "The Foreign Ministry of Belarus"
const saying = ['say.says', 'mode.decide'];

/** "The Belarusian Foreign Ministry announced that it bans entry to 20 Poles": Minsk speaks, and names nobody else who bans and nobody of its own who is banned. */
function isSaidOfOwnBan(sentence: Sentence, { form, from, to }: Cue): boolean {
  // "… that its airline had been barred": others have done it.
  if (form === 'done') return false;
  const [first, ...more] = groupOf(sentence, 'authority').filter((each) => each.from < to);
  if (first?.form !== 'BY' || first.from > openingReach || more.length > 0) return false;
  return cuesOfAny(sentence, saying).some(
    (said) =>
      said.from >= first.to && said.to <= from && !cuesOf(sentence, 'topic.by').some((by) => by.from >= said.to),
  );
}

/** "Minsk adds a German broadcaster to its banned list", "Belarus hat seine Liste um 26 EU-Politiker ergänzt": a list of its own, whoever is put there. */
export function isOwnListing(sentence: Sentence, cue: Cue): boolean {
  if (cue.form === 'grown') {
    const [first] = groupOf(sentence, 'authority');
    // "Belarus-Liste"
    return first?.form === 'BY' && first.from === 0 && sentence.tokens[first.to]?.tied !== true && cue.from >= first.to;
  }
  const isActive = cue.form === 'now' && /^(?:adds|puts|places|blacklists|bars|bans)\b/u.test(cue.source);
  return isActive && isOwnOfBelarus(sentence, cue, { ...cue, from: cue.to });
}

/** "Polish officials", "funcionarios de la UE": the people are those of the other state. */
function isOfState(ban: Cue, who: Cue, whose: Cue, verbLast: boolean): boolean {
  return who.from === whose.to || ((verbLast || who.from >= ban.to) && follows(whose, who, ownerReach));
}

const ownerReach = 2;

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
  // "a repair works in Baranavichy" says which works.
  const places = cuesOf(sentence, 'time.in').filter(({ from }) => !endsAt(sentence, ['arg.listed'], from));
  const isInBelarus = cuesOf(sentence, 'topic.by').some((by) => places.some((place) => place.to === by.from));
  const isByBelarus = cuesOf(sentence, 'authority.BY').some((by) => follows(cue, by, 1));
  return isInBelarus || isByBelarus;
}

/** "Minsk imposed sanctions on Lithuania: imports of its goods are banned": what stands behind its own measures tells what they are. */
export function isOfOwnMeasures(sentence: Sentence, cue: Cue): boolean {
  const isBan = cue.group === 'ban' || cue.group === 'forbid';
  if (!isBan && !(cue.group === 'impose' && sentence.tokens[cue.from]?.colon)) return false;
  return cuesOfAny(sentence, ownMeasures).some(
    (act) => act.to <= cue.from && isOwnAct(sentence, act) && isLast(sentence, act),
  );
}

const ownMeasures = ['impose.done', 'impose.now', 'impose.none', 'impose.was'];

function isOwnAct(sentence: Sentence, act: Cue): boolean {
  const isInside = act.form === 'none' && cuesOf(sentence, 'authority.BY').some((by) => overlaps(by, act));
  return isInside || isOwnOfBelarus(sentence, act, { ...act, from: act.to });
}

/** Nobody is told to do anything to Belarus behind it. */
function isLast(sentence: Sentence, { to }: Cue): boolean {
  return !cuesOf(sentence, 'topic.by').some((by) => by.from >= to);
}

const verbReach = 14;

/** "Belarus has lifted its ban on apples": Belarus opens the clause, right before the verb, and nobody else acts. */
export function isOwnOfBelarus(sentence: Sentence, cue: Cue, object: Cue): boolean {
  if (cue.form === 'time') {
    // "has prolonged its embargo for another year": the time goes with its verb.
    const verb = nearest(sentence, cue, ['extend.done', 'extend.now', 'impose.none'], verbReach);
    if (verb === null) return false;
    // "Baltarusija pusmečiui pratęsė draudimą": a time before its verb.
    if (verb.to > cue.from) return verb.from === cue.to && isOwnOfBelarus(sentence, verb, { ...verb, from: verb.to });
    const isInside = cuesOf(sentence, 'authority.BY').some((by) => by.from >= verb.from && by.to <= verb.to);
    return (verb.form === 'none' && isInside) || isOwnOfBelarus(sentence, verb, cue);
  }
  if (object.to <= cue.from) return isOwnPerfect(sentence, object);
  const left = sentence.cues.filter((other) => other.group === 'authority' && other.to <= cue.from);
  const subject = left.at(-1);
  if (subject?.form !== 'BY' || cue.from - subject.to > 2) return false;
  // "Baltarusijos vyriausybė panaikino embargą" is one cue of both; a mere "Belarus" before one may be whom the measures hit.
  if (object.from < cue.to && subject.matched === 1) return false;
  if (left.some(isForeign)) return false;
  // "On Lukashenko's son were imposed …": a relative of his stands between.
  if (cueBetween(sentence, 'say.wife', subject, cue)) return false;
  // "Lukashenko demanded to lift sanctions", "counts on the lifting": he asks others.
  if (['mode.demand', 'mode.hope'].some((key) => cueBetween(sentence, key, subject, cue))) return false;
  return opensClause(sentence, subject);
}

/** "Belarus hat das Einfuhrverbot um ein Jahr verlängert": Belarus opens the sentence, right before its auxiliary, and nobody else stands before the object. */
function isOwnPerfect(sentence: Sentence, object: Cue): boolean {
  const [first] = groupOf(sentence, 'authority');
  if (!sentence.verbLast || first?.form !== 'BY' || first.from > 1) return false;
  return cuesOf(sentence, 'mode.aux').some((aux) => aux.from === first.to && aux.to <= object.from);
}

/** First in its clause, but for an article, a day or a given name: "The Belarusian KGB …", "Last October Alexander Lukashenko …". */
function opensClause(sentence: Sentence, { from }: Cue): boolean {
  const { tokens, marksInfinitives } = sentence;
  const isBehindArticle = marksInfinitives && from === 1 && tokens[0]?.word === 'the';
  return from === 0 || isBehindArticle || isBehindDay(sentence, from) || (tokens[from]?.breakBefore ?? 0) > 0;
}

const days = /^(?:old|fresh|weekday\d|day\d)$/u;

function isBehindDay(sentence: Sentence, from: number): boolean {
  const isName = (at: number) => at === from || (at === from - 1 && sentence.tokens[at]?.capital === true);
  return groupOf(sentence, 'time').some(({ from: start, to, form }) => start === 0 && days.test(form) && isName(to));
}
