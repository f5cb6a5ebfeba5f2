// A participle before its noun says who somebody is, where that somebody does something else: "Zwolniony z więzienia nauczyciel uczy dziś chemii".
import type { Draft } from '../drafts.ts';
import { countsSeveral } from '../facts/quantities.ts';
import type { Scene } from '../scene.ts';
import { freedKeys } from '../triggers/trigger.ts';
import { breaksBetween, overlaps } from '../words/between.ts';
import { type Cue, cuesOfAny, hasAny, type Sentence, type Span } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import type { Surroundings } from './looking-back.ts';
import { isFresh, isRelease } from './settled.ts';

const few = 9;
const nounReach = 4; // words: "zwolniony z białoruskiego więzienia nauczyciel"
const homeReach = 3; // words: "jest już w Polsce"
const homes = ['journey.home', 'journey.state', 'atliberty.free'];
const predicateLength = 2; // words: "in Vilnius" behind the name is a headline's whole news

/** Told of no day of its own, by a form that stands before a noun, in a sentence that tells of no way home. */
export function isAttribute(draft: Draft, { drafts }: Surroundings): boolean {
  const { scene, trigger } = draft;
  const { sentence, times } = scene;
  if (!isRelease(draft) || !isParticiple(scene, trigger.cue) || isPassive(sentence, trigger.cue)) return false;
  // "52 paleisti kaliniai lipa iš autobuso": so many are news
  if (scene.quantities.some(({ value }) => value > few)) return false;
  const end = endOfPhrase(scene, trigger.cue);
  if (end === null || !isFollowed(sentence, end)) return false;
  if (times.some(({ freshness, from }) => freshness === 'fresh' && from < end)) return false;
  if (hasAny(sentence, ways)) return false;
  return !drafts.some((other) => other.scene === scene && isRelease(other) && !isSame(other, draft));
}

/** "Freed from a Belarusian jail, she now conducts a choir", "Aus der Haft entlassen, leitet sie …": what opens a headline and a comma closes. */
export function isClosedOpening(draft: Draft, around: Surroundings): boolean {
  const { scene, trigger } = draft;
  const { sentence } = scene;
  const { cue } = trigger;
  if (!isRelease(draft) || sentence.block !== 'title' || scene.quantities.length > 0 || tellsNews(around)) return false;
  if (!attributive.has(cue.key) || hasAny(sentence, ways) || hasTime(scene.times, 'fresh')) return false;
  const comma = sentence.tokens.findIndex(({ breakBefore }, at) => at >= cue.to && breakBefore > 0);
  if (comma < 0 || sentence.tokens[comma]?.breakBefore !== 1) return false;
  if (comma - cue.to > openingReach || sentence.tokens.length - comma <= predicateLength) return false;
  const isClosing = sentence.verbLast && comma === cue.to; // "Aus der Haft entlassen, …"
  return isClosing || (cue.from === 0 && (sentence.marksInfinitives || isParticiple(scene, cue)));
}

/** A release of these days, or of several, is no life told from its end: "Freed from jail, the blogger meets his daughter" above "Minsk let 52 people go". */
function tellsNews({ drafts }: Surroundings): boolean {
  return drafts.some((draft) => isRelease(draft) && (isFresh(draft) || countsSeveral(draft.scene)));
}

const openingReach = 5; // words

/** "Вызвалены мастак малюе рыбу" above "Ён выйшаў на волю, пераехаў у Вільню": when whom the headline calls freed came out is told of a life. */
export function isOfHeadedAttribute(draft: Draft, around: Surroundings): boolean {
  const { sentence, persons, times } = draft.scene;
  if (!isRelease(draft) || sentence.block === 'title' || draft.time !== null || hasTime(times, 'fresh')) return false;
  if (tellsNews(around) || persons.some(({ isHeld }) => isHeld)) return false;
  return around.drafts.some(
    (other) => other.scene.sentence.block === 'title' && (isAttribute(other, around) || isClosedOpening(other, around)),
  );
}

/** "uwolniony", "вызвалены", "išlaisvinto", "entlassene": no finite verb; "begnadigte" is one behind its subject. */
function isParticiple({ sentence, quantities }: Scene, { key, from, to }: Cue): boolean {
  // "The gates of the colony opened for her"
  if (!attributive.has(key) || (key === 'liberty.done' && sentence.marksInfinitives)) return false;
  const words = sentence.tokens.slice(from, to).map(({ word }) => word);
  if (
    cuesOfAny(sentence, freedKeys).some((freed) => freed.from === from) ||
    words.some((word) => strongEnding.test(word))
  )
    return true;
  const isBehindNone = from === 0 || quantities.some((count) => count.to === from);
  return (isBehindNone && words.some((word) => weakEnding.test(word))) || opensHeadline(sentence, { from, to });
}

/** "Pardoned blogger opens a school", "Памілаваны блогер адкрыў школу": one word that opens a headline, right before a noun. */
function opensHeadline(sentence: Sentence, { from, to }: Span): boolean {
  if (sentence.block !== 'title' || from > 0 || to > 1) return false;
  return cuesOfAny(sentence, nouns).some((noun) => noun.from === to);
}

/** Where the noun phrase ends that the participle opens: behind the noun and the names of its bearer. */
function endOfPhrase({ sentence, persons, quantities }: Scene, { to }: Cue): number | null {
  const heads: readonly Span[] = [...cuesOfAny(sentence, nouns), ...persons];
  const near = heads.filter(({ from }) => from >= to && from - to <= nounReach);
  const first = near.reduce<Span | null>((found, each) => (found && found.from <= each.from ? found : each), null);
  // "помилованы 250 человек" tells how many
  if (!first || quantities.some(({ from }) => from >= to && from < first.from)) return null;
  if (breaksBetween(sentence, { from: to - 1, to }, first)) return null;
  let end = first.to;
  while (isOfName(sentence, end)) end++;
  return end;
}

function isOfName({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.breakBefore === 0;
}

/** What somebody does stands behind, and opens no place and no time. */
function isFollowed(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  if (!next || next.breakBefore > 0 || next.digits || sentence.tokens.length - at < predicateLength) return false;
  const isHome = cuesOfAny(sentence, homes).some(({ from }) => from >= at && from - at <= homeReach);
  const isBeing = cuesOfAny(sentence, ['mode.been', 'mode.aux']).some(({ from }) => from === at);
  return !(isBeing && isHome) && !cuesOfAny(sentence, placing).some(({ from }) => from === at);
}

/** "został zwolniony nauczyciel", "buvo paleistas poetas" */
function isPassive(sentence: Sentence, { from }: Cue): boolean {
  return cuesOfAny(sentence, ['mode.aux', 'mode.been']).some(
    (be) => be.to <= from && !breaksBetween(sentence, be, { from, to: from + 1 }),
  );
}

function isSame(one: Draft, other: Draft): boolean {
  return one === other || overlaps(one.trigger.cue, other.trigger.cue);
}

const nouns = ['arg.people', 'lone.who', 'arg.captive'];
const attributive = new Set(
  'release.done release.freed discharge.done discharge.freed pardon.done pardon.freed liberty.done'.split(' '),
);
const polish = '(?:on|an|en)(?:y|a|i|e|ego|ej|emu|ych|ym|ymi)|czeni';
const lithuanian = '(?:is|in|uo)t(?:as|a|i|os|o|ą|am|ai|ų|us|iems|oms)';
const cyrillic = '(?:а|е|я)н(?:ая|ыя|ага|ай|аму|ым|ымі|ых|ую|ий|их|ого|ої|ому|им|ими)';
const russian = '(?:нн|вш)(?:ый|ая|ые|ых|ого|ой|ому|ым|ыми|ую|ий|ие|их|его|ей|им)';
const strongEnding = new RegExp(`(?:${polish}|${lithuanian}|${cyrillic}|${russian}|ene[rnms]?)$`, 'u');
const weakEnding = /te[rn]?$/u;
const ways = ['journey.done', 'journey.now', 'journey.vehicle', 'transfer.done', 'atliberty.free'];
const placing = 'journey.home journey.source say.outof time.in time.since time.after say.and mode.relative'.split(' ');
