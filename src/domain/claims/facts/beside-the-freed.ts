// Who is named beside the freed and was not freed: arrested with them, worked for by them, married to them, let go before them.
import { asCue, type Scene } from '../scene.ts';
import { breaksBetween, follows, followsInClause, inOrder, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, endsAt, groupOf, type Sentence, type Span } from '../words/cues.ts';
import { appositionTo, freeingDone } from './appositions.ts';

export function isBesideTheFreed(scene: Scene, span: Cue): boolean {
  const { sentence } = scene;
  return (
    wasTakenAlong(sentence, span) ||
    isPartnerOf(sentence, span) ||
    hasAide(scene, span) ||
    isKinByTrade(scene, span) ||
    isOfReleaseBefore(sentence, span) ||
    isOwner(sentence, span) ||
    isEscort(sentence, span) ||
    isFollowed(sentence, span)
  );
}

const possessive = /['’]s$/u;

/** "Pavel Hrom's former colleague Ina", "his cellmate": he is only whose colleague she is. */
function isOwner(sentence: Sentence, span: Cue): boolean {
  if (!possessive.test(sentence.tokens[span.to - 1]?.text ?? '')) return false;
  return cuesOfAny(sentence, ['arg.around', 'say.fellow']).some((each) => followsInClause(sentence, each, span, 1));
}

const escortReach = 5; // words: "accompanied by the American diplomat Peter"

/** "They crossed the border accompanied by the diplomat Peter." */
function isEscort(sentence: Sentence, span: Cue): boolean {
  return cuesOf(sentence, 'say.escort').some((escort) => followsInClause(sentence, span, escort, escortReach));
}

const companionReach = 3; // "together with the blogger Raman"
const describedReach = 8; // "with her then boyfriend, the blogger Raman"

/** "Sofia, arrested in 2021 in Minsk together with the blogger Raman, is free": he was arrested with her. */
function wasTakenAlong(sentence: Sentence, span: Cue): boolean {
  // "Задержанная с блогером", "zatrzymana z blogerem": a word for "from" too, but nobody is arrested from somebody.
  return cuesOfAny(sentence, ['say.with', 'say.next', 'journey.source']).some(
    (word) =>
      word.to <= span.from &&
      (followsInClause(sentence, span, word, companionReach) || isDescribedBehind(sentence, word, span)) &&
      (isOfArrest(sentence, word) || isArrestedBehind(sentence, span)),
  );
}

const arrestReach = 3; // words: "(Bachwaławą)"

/** "Журналистку вместе с коллегой Екатериной задержали": where words may stand in any order, the arrest stands behind its company. */
function isArrestedBehind(sentence: Sentence, span: Cue): boolean {
  if (sentence.marksInfinitives || cuesOfAny(sentence, freeingDone).length > 0) return false;
  return cuesOf(sentence, 'detain.done').some((verb) => followsInClause(sentence, verb, span, arrestReach));
}

/** "… with her then boyfriend, the blogger Raman": a comma and a trade between. */
function isDescribedBehind(sentence: Sentence, word: Cue, span: Cue): boolean {
  const { tokens } = sentence;
  const comma = tokens.findLastIndex((token, at) => at > word.to && at < span.from && token.breakBefore > 0);
  if (comma < 0 || span.from - word.to > describedReach || !isTradeBefore(sentence, span)) return false;
  return span.from - comma <= tradeReach && tokens.slice(word.to, comma).every(({ breakBefore }) => breakBefore === 0);
}

/** "Arrested together with", "die zusammen mit … festgenommen worden war": the company of an arrest. */
export function isOfArrest(sentence: Sentence, word: Span): boolean {
  const taken = [...groupOf(sentence, 'detain'), ...cuesOf(sentence, 'quiet.detained')];
  return taken.some((verb) =>
    verb.to <= word.from
      ? !breaksBetween(sentence, verb, word)
      : sentence.verbLast && verb.from >= word.to && !breaksBetween(sentence, word, verb),
  );
}

/** "Freundin von Blogger Protassewitsch": a trade between somebody's friend and that somebody. */
function isPartnerOf(sentence: Sentence, span: Cue): boolean {
  const trade = cuesOf(sentence, 'arg.people').find(({ to }) => to === span.from);
  if (trade === undefined) return false;
  return cuesOf(sentence, 'say.partner').some(
    ({ to }) => to <= trade.from && trade.from - to <= 1 && !breaksBetween(sentence, { from: to - 1, to }, span),
  );
}

const aideReach = 3; // "spokesman for presidential candidate Andrei"

/** "Among them are Alexander, spokesman for the candidate Andrei, and Dmitri": Andrei is whom the one named before him works for. */
function hasAide(scene: Scene, span: Cue): boolean {
  const { sentence, persons } = scene;
  const aides = cuesOfAny(sentence, ['say.aide', 'say.agent']);
  // "Andrejaus Sanikovo atstovas spaudai": right before the trade.
  if (cuesOf(sentence, 'say.aide').some((aide) => aide.from === span.to && !breaksBetween(sentence, span, aide)))
    return true;
  return persons.some((person) => {
    const aside = person.to <= span.from ? appositionTo(scene, asCue(person)) : null;
    if (aside === null || span.from < aside.from || span.to > aside.to) return false;
    return aides.some(
      (aide) => aide.from - aside.from <= 1 && aide.from >= aside.from && follows(span, aide, aideReach),
    );
  });
}

/** "Among them are Alexander, spokesman for …": in a list of the freed a trade says who somebody is, where it names whom they work for. */
export function isAideInList({ sentence, persons }: Scene, span: Cue, apposition: Span): boolean {
  const isListed = cuesOf(sentence, 'say.among').some((cue) => cue.to <= span.from);
  return isListed && persons.some((other) => other.from >= apposition.from && other.to <= apposition.to);
}

const tradeReach = 3; // "his wife, the well-known journalist Irina"

/** "He phoned his wife, the journalist Irina": kin, a comma and a trade; not "her son, the cameraman Piotr, was let go too". */
function isKinByTrade(scene: Scene, span: Cue): boolean {
  const { sentence } = scene;
  const kin = cuesOfAny(sentence, ['say.wife', 'say.partner', 'arg.around']);
  const isFreed = (cue: Cue) => cuesOfAny(sentence, freeingDone).some((verb) => follows(cue, verb, tradeReach));
  return kin.some(
    (cue) =>
      sentence.tokens[cue.to]?.breakBefore === 1 &&
      span.from > cue.to &&
      span.from - cue.to <= tradeReach &&
      !breaksBetween(sentence, { from: cue.to, to: cue.to + 1 }, span) &&
      isTradeBefore(sentence, span) &&
      !isFreed(cue),
  );
}

function isTradeBefore(sentence: Sentence, span: Cue): boolean {
  return endsAt(sentence, ['arg.people', 'lone.who', 'arg.dissident'], span.from);
}

const releaseNouns = [
  ...['release.noun', 'pardon.noun', 'transfer.noun', 'freedom.noun'],
  // "… four days after letting out Alexander"
  ...['release.bare', 'pardon.bare', 'liberty.bare', 'transfer.bare'],
];
const nounReach = 2; // "four days after the [early] release"
const titleReach = 6; // "release of the former presidential candidate Alexander"

/** "Sergei and Andrei were let out four days after the release of Alexander": another release, known before this one. */
function isOfReleaseBefore(sentence: Sentence, span: Cue): boolean {
  const nouns = cuesOfAny(sentence, releaseNouns);
  if (nouns.length === 0) return false;
  const after = cuesOfAny(sentence, ['mode.presuppose', 'time.after']);
  const freed = cuesOfAny(sentence, freeingDone);
  const units = groupOf(sentence, 'time').filter(({ form }) => form === 'day' || form === 'week');
  return nouns.some(
    (noun) =>
      followsInClause(sentence, span, noun, titleReach) &&
      after.some((word) => follows(noun, word, nounReach) && units.some(({ to }) => to === word.from)) &&
      freed.some((verb) => verb.to <= noun.from && !overlaps(verb, noun)),
  );
}

/** "Освобождены вслед за Козулиным": who went before. */
function isFollowed(sentence: Sentence, span: Cue): boolean {
  return cuesOfAny(sentence, ['say.example', 'mode.presuppose']).some(
    (word) => word.to === span.from && word.matched > 1,
  );
}

/** "his former colleagues Stepan and Jan": who is near somebody told before. */
export function isNearSomebody(scene: Scene, span: Cue): boolean {
  const { sentence } = scene;
  const around = cuesOf(sentence, 'arg.around').filter(
    (cue) => cue.to <= span.from && distance(sentence, cue, span) <= 1,
  );
  const isOwned = (cue: Cue) =>
    cuesOf(sentence, 'say.he').some((he) => follows(cue, he, 1)) &&
    !cuesOf(sentence, 'arg.captive').some((other) => overlaps(other, cue));
  return around.some((cue) => isOwned(cue) && !isFreedToo(scene, cue, span));
}

/** "Pardoned Yulia, the founder of the club, and her colleague Alla": joined to the freed by an "and", and no other verb. */
function isFreedToo(scene: Scene, around: Cue, span: Cue): boolean {
  const { sentence, persons } = scene;
  const owner = cuesOf(sentence, 'say.he').find((he) => follows(around, he, 1));
  // "and [of] her colleague"
  const and = owner && cuesOf(sentence, 'say.and').find(({ to }) => to <= owner.from && owner.from - to <= 1);
  if (!and) return false;
  // "Pardoned Yulia, and her colleague met her": a comma without an aside opens another clause.
  const isApart = (sentence.tokens[and.from]?.breakBefore ?? 0) > 0;
  const first = persons.find((each) => (isApart ? appositionTo(scene, each)?.to : each.to) === and.from);
  const verbs = cuesOfAny(sentence, freeingDone);
  return (
    first !== undefined &&
    verbs.some(
      (verb) => !breaksBetween(sentence, ...inOrder(verb, verb.from < first.from ? first : lastOfList(scene, span))),
    )
  );
}

/** "her colleagues [Alla, Siarhei and Piotr] were let out": the last of the names that follow each other. */
function lastOfList({ sentence, persons }: Scene, span: Cue): Span {
  const isNext = (next: Span, last: Span) =>
    next.from === last.to || (next.from === last.to + 1 && endsAt(sentence, ['say.and'], next.from));
  return persons.reduce<Span>((last, next) => (isNext(next, last) ? next : last), span);
}
