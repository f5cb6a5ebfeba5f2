// What a named person does in a sentence: speaks, acts, is related to somebody, stays behind; who does none of these is told of.

import type { NameIndex } from '../../names/compile-names.ts';
import { asCue, type PersonSpan, type Scene } from '../scene.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  type Sentence,
  type Span,
  startsAt,
} from '../words/cues.ts';
import { appositionTo, freeing, isFreedBefore, isFreedBehind } from './appositions.ts';
import { isAideInList, isBesideTheFreed, isNearSomebody } from './beside-the-freed.ts';
import { holdsAndSays, notInTitle, officeReach, speaks } from './speaking.ts';
import { staysBehind } from './staying-behind.ts';

/** Subjects of these groups act or speak; they are not released. */
const actingGroups = new Set(['official', 'officials', 'propagandist', 'judge', 'envoy']);

/** Subjects of these groups are or were in prison. */
const captiveGroups = new Set(['freed', 'prisoner']);

/** Ids of the subjects of some groups: found once per index. */
function idsOf(groups: ReadonlySet<string>): (names: NameIndex) => ReadonlySet<string> {
  const known = new WeakMap<NameIndex, ReadonlySet<string>>();
  return (names) => {
    const held = known.get(names);
    if (held) return held;
    const found = new Set(
      names.people.filter((each) => each.group !== null && groups.has(each.group)).map((each) => each.id),
    );
    known.set(names, found);
    return found;
  };
}

/** Officials and envoys of the watchlist. */
export const actorsAmong = idsOf(actingGroups);
const captivesAmong = idsOf(captiveGroups);

/** True of whoever the sentence does not count among the released. */
export function isActing(scene: Scene, person: PersonSpan, names: NameIndex): boolean {
  const { sentence } = scene;
  const span = asCue(person);
  if (isInOffice(scene, person, names)) return true;
  if (isTopic(sentence, span) || isBesideTheFreed(scene, span)) return true;
  const apposition = appositionTo(scene, span);
  if (isNegated(sentence, span) || goesOtherWay(sentence, span)) return true;
  return speaks(sentence, span, apposition) || staysBehind(sentence, span, apposition);
}

/** "… but not Andrzej Poczobut", "Uss is free, Sannikau — no". */
function isNegated(sentence: Sentence, span: Cue): boolean {
  const isEnd = (at: number) => sentence.tokens[at] === undefined || (sentence.tokens[at]?.breakBefore ?? 0) > 0;
  return cuesOf(sentence, 'mode.not').some((not) => not.to === span.from || (not.from === span.to && isEnd(not.to)));
}

/** "in the opposite direction went the archaeologist …": the other side of a swap. */
function goesOtherWay(sentence: Sentence, span: Cue): boolean {
  return cuesOf(sentence, 'say.otherway').some((way) => way.to <= span.from);
}

/** "Подписал указ о помиловании Софии", "указ за помилването на София": a decree is about whom it pardons. */
function isOfDecree(sentence: Sentence, about: Cue): boolean {
  const acts = freeing.flatMap((group) => groupOf(sentence, group));
  const isInside = acts.some((cue) => cue.from < about.from && overlaps(cue, about));
  const isDecree = endsAt(sentence, ['mode.decree', 'mode.decision'], about.from);
  return isInside || (isDecree && acts.some((cue) => cue.from === about.to));
}

/** Officials, kin and lawyers: whatever they say, they were in no prison. */
export function isInOffice(scene: Scene, person: PersonSpan, names: NameIndex): boolean {
  const { sentence } = scene;
  const span = asCue(person);
  if (person.subject !== null && actorsAmong(names).has(person.subject)) return true;
  // "София Сапега" is named like a capital.
  const isCaptive = captivesAmong(names).has(person.subject ?? '');
  const isTitle = (cue: Cue) => isTitleOf(cue) && !(isCaptive && cue.group === 'authority');
  if (sentence.cues.some((cue) => isTitle(cue) && overlaps(cue, span))) return true;
  const kin = cuesOfAny(sentence, ['say.wife', 'say.partner']);
  if (kin.some((cue) => isRightBefore(sentence, cue, span) && !isClergy(scene, cue) && !isTrade(scene, cue)))
    return true;
  if (isNearSomebody(scene, span) || isOfAnotherCountry(sentence, span)) return true;
  // A prisoner of the watchlist may hold an office or a degree: "political analyst Aliaksandr Fiaduta".
  if (!isCaptive && isAgent(sentence, span)) return true;
  const apposition = appositionTo(scene, span);
  if (apposition !== null && isAideInList(scene, span, apposition)) return false;
  return isRelative(scene, apposition) || (person.subject === null && isOfficer(sentence, apposition));
}

/** "Oleg Kozhemyako, head of Russia's Primorye, …": who is not watched and holds an office was in no prison. */
function isOfficer(sentence: Sentence, apposition: Span | null): boolean {
  if (apposition === null) return false;
  const opens = (key: string, within: number) =>
    cuesOf(sentence, key).some((cue) => cue.from >= apposition.from && cue.from - apposition.from <= within);
  // "Adam Boehler, the US special envoy for …": an envoy is one however the words before describe him.
  return opens('say.agent', 0) || opens('say.guest', 3);
}

const topicReach = 4; // over a title in quotes

/** "served a term for an article about Raman Bandarenka": who is written about. */
function isTopic(sentence: Sentence, span: Cue): boolean {
  const naming = cuesOfAny(sentence, ['say.naming', 'say.among']);
  return cuesOf(sentence, 'quiet.about').some(
    (about) =>
      // "Chodzi o Henryka", "Йдеться про Ігоря" say who is meant.
      !naming.some((cue) => overlaps(cue, about)) &&
      !isOfDecree(sentence, about) &&
      follows(span, about, topicReach) &&
      // "on Monday Ales walked out", "on Friday, Ales …" speak of days.
      sentence.tokens.slice(about.to, span.from).every((token) => !token.capital) &&
      !breaksBetween(sentence, about, span),
  );
}

/** "The commissioner Ina announced": who speaks by office here is none of the freed in any sentence. */
export function speaksInOffice({ sentence }: Scene, person: PersonSpan, names: NameIndex): boolean {
  return !captivesAmong(names).has(person.subject ?? '') && holdsAndSays(sentence, asCue(person));
}

/** Who tells of sanctions is not hit by them: "…, its special envoy John Coale said". */
export function isSpeaking(scene: Scene, person: PersonSpan): boolean {
  const span = asCue(person);
  return isAgent(scene.sentence, span) || speaks(scene.sentence, span, appositionTo(scene, span));
}

/** "Żona Oksana" is no name of a prisoner, and what the lexicon knows as an authority or a speaker is none either. */
function isTitleOf(cue: Cue): boolean {
  return cue.group === 'authority' || cue.key === 'say.speaker' || cue.key === 'say.wife';
}

function isRightBefore(sentence: Sentence, cue: Cue, span: Cue): boolean {
  return cue.to <= span.from && distance(sentence, cue, span) <= 1;
}

/** "Father Andrzej", "ojciec Henryk": a father of somebody needs that somebody before him ("his father", "Maria's brother"). */
function isClergy({ sentence, persons }: Scene, cue: Cue): boolean {
  if (!startsAt(sentence, ['say.clergy'], cue.from)) return false;
  return !endsAt(sentence, ['say.he'], cue.from) && !persons.some((person) => person.to === cue.from);
}

/** "Gershkovich", "Navalny": captives of another country, whom its lexicon knows by name. */
function isOfAnotherCountry(sentence: Sentence, span: Cue): boolean {
  return cuesOf(sentence, 'topic.foreign').some((cue) => overlaps(cue, span));
}

/** "American lawyer Youras": a lawyer is somebody's only where that somebody is told ("her lawyer", "Maria's lawyer", "lawyer of Maria"). */
function isTrade({ sentence, persons }: Scene, cue: Cue): boolean {
  if (!startsAt(sentence, ['arg.people'], cue.from)) return false;
  if (endsAt(sentence, ['say.he'], cue.from)) return false;
  return !persons.some((person) => person.to === cue.from || (person.from > cue.to && person.from - cue.to <= 2));
}

function isAgent(sentence: Sentence, span: Cue): boolean {
  const isHolder = ['say.agent', 'say.guest'].some((key) => isBefore(sentence, key, span, 2)) || holds(sentence, span);
  return isHolder && !isBefore(sentence, 'say.notagent', span, 3);
}

/** "Was handed to the governor of the Russian Far East, Oleg Kozhemyako, who …", "the envoy for hostage affairs, Adam Boehler, told": named between commas behind the office. */
function holds(sentence: Sentence, span: Cue): boolean {
  const { tokens } = sentence;
  if (tokens[span.from]?.breakBefore !== 1 || tokens[span.to]?.breakBefore === 0) return false;
  const isOpen = (at: number) => tokens.slice(at, span.from).every((token) => token.breakBefore === 0);
  const isOfTitle = (cue: Cue) => cue.key === 'arg.captive' && endsAt(sentence, ['say.sake'], cue.from);
  return cuesOf(sentence, 'say.agent').some(
    (office) =>
      follows(span, office, officeReach) &&
      isOpen(office.to) &&
      !sentence.cues.some(
        (cue) => cue.from >= office.to && cue.to <= span.from && notInTitle.has(cue.group) && !isOfTitle(cue),
      ),
  );
}

/** "Tatsiana Khomich, Kolesnikova's sister, …", not "Ihar Losik, whose wife …" */
function isRelative(scene: Scene, apposition: Span | null): boolean {
  const { sentence } = scene;
  if (!apposition || startsAt(sentence, ['mode.query'], apposition.from)) return false;
  // "Siarhei, husband of the leader of the opposition, walked free": kin may be let go too.
  if (isFreedBehind(sentence, apposition.to)) return false;
  // "With him they let go Daria, the wife of a blogger": whom the verb is about.
  if (isFreedBefore(scene, apposition)) return false;
  return cuesOf(sentence, 'say.wife').some(
    (cue) =>
      !isTrade(scene, cue) &&
      ((cue.from >= apposition.from && cue.from <= apposition.from + 1) ||
        (cue.to === apposition.to && cue.from > apposition.from)),
  );
}

function isBefore(sentence: Sentence, key: string, span: Cue, within: number): boolean {
  return cuesOf(sentence, key).some((cue) => cue.to <= span.from && distance(sentence, cue, span) <= within);
}
