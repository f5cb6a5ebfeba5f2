// Who speaks in a sentence: a name beside a verb of saying, an office held by whoever says it.
import { breaksBetween, cueBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, type Sentence, type Span } from '../words/cues.ts';
import { freeing } from './appositions.ts';

/** "Pavel Slunkin, a former diplomat, told …", unless he is told of before: "… freed Ales Bialiatski, the laureate, said Viasna". */
export function speaks(sentence: Sentence, span: Cue, apposition: Span | null): boolean {
  // A headline that opens with a name and a colon quotes its bearer.
  if (sentence.block === 'title' && span.from === 0 && sentence.tokens[span.to]?.colon) return true;
  // "Freed, says Viasna", "вызвалены паводле ўказу": what is said behind the deed, or by a decree, is said of somebody.
  const says = cuesOf(sentence, 'say.says').filter(
    (cue) => !isSaidOf(sentence, cue, span) && !isTold(sentence, cue, span),
  );
  if (says.some((cue) => distance(sentence, cue, span) <= 1 || closesSaying(sentence, cue, span))) return true;
  if (says.some((cue) => endsSaying(sentence, cue, span)) || holdsAndSays(sentence, span)) return true;
  if (!apposition || says.every((cue) => cue.from !== apposition.to)) return false;
  // "One of those who came home is Piotr Zaleski, the former editor, according to Viasna"
  const isListed = cuesOfAny(sentence, ['say.among', 'say.next']).some((cue) => cue.to <= span.from);
  return !isListed && !freeing.some((group) => groupOf(sentence, group).some((cue) => cue.to <= span.from));
}

/** "Viasna says that Ina was freed": what is said is said of her. */
function isTold(sentence: Sentence, says: Cue, span: Cue): boolean {
  return cueBetween(sentence, 'mode.that', says, span);
}

function isSaidOf(sentence: Sentence, says: Cue, span: Cue): boolean {
  const isDeed = (group: string) =>
    groupOf(sentence, group).some((cue) => cue.from === span.to && cue.to === says.from);
  return says.from > span.to && freeing.some(isDeed);
}

/** "…, the envoy for hostages, Adam Boehler, said." */
function closesSaying({ tokens, marksInfinitives }: Sentence, says: Cue, span: Cue): boolean {
  const isApart = tokens[span.from]?.breakBefore === 1 && says.from === span.to;
  return marksInfinitives && isApart && tokens[says.to] === undefined;
}

const sayingReach = 12; // words: "сообщил в среду спецпредставитель президента … по делам заложников Адам Бёлер"

/** "…, announced the president of Lithuania, Gitanas N.", "сообщила супруга политика Ирина Х.": an office or kin stands between, and no news. */
function endsSaying(sentence: Sentence, says: Cue, span: Cue): boolean {
  // At the end, or before a clause: "…, told the governor of Primorye Oleg Kozhemyako, who met her".
  if (sentence.tokens[span.to]?.breakBefore === 0 || says.to > span.from || span.from - says.to > sayingReach)
    return false;
  const between = sentence.cues.filter((cue) => cue.from >= says.to && cue.to <= span.from);
  if (breaksBetween(sentence, says, span, 'strong')) return false;
  const isSpeaker = (cue: Cue) => speakers.has(cue.key);
  return between.some(isSpeaker) && !between.some((cue) => cue.key === 'mode.that' || freeing.includes(cue.group));
}

const sayings = ['say.says', 'mode.decide', 'mode.welcome'];

/** Words between an office and its holder's name. */
export const officeReach = 7;
export const notInTitle = new Set([...freeing, 'detain', 'contact', 'arg', 'adopt']);

/** "The president of the corporation RFE/RL Stephen Capus thanked", "confirmed the president of the corporation Stephen Capus": a saying on either side. */
export function holdsAndSays(sentence: Sentence, span: Cue): boolean {
  const said = cuesOfAny(sentence, sayings);
  const isSaid = ({ from }: Cue) =>
    said.some((cue) => isNextButForDay(sentence, span, cue) || isJustBefore(sentence, cue, from));
  return cuesOfAny(sentence, ['say.agent', 'say.guest']).some(
    (office) =>
      follows(span, office, officeReach) &&
      isSaid(office) &&
      !breaksBetween(sentence, office, span) &&
      !sentence.cues.some((cue) => cue.from >= office.to && cue.to <= span.from && notInTitle.has(cue.group)),
  );
}

/** "сообщила еврокомиссар", "pranešė ES komisarė": at most whose office it is stands between. */
function isJustBefore(sentence: Sentence, says: Cue, office: number): boolean {
  const owners = groupOf(sentence, 'authority');
  // "teilte … mit" holds the office.
  return [says.to, (says.places[0] ?? says.from) + 1].some(
    (at) => at === office || owners.some((owner) => owner.from === at && owner.to === office),
  );
}

/** "Ina M. on Monday announced" */
function isNextButForDay(sentence: Sentence, span: Cue, says: Cue): boolean {
  if (says.from < span.to || says.from - span.to > dayReach) return false;
  const days = groupOf(sentence, 'time');
  const isOfDay = (_: unknown, at: number) => days.some((day) => day.from <= span.to + at && span.to + at < day.to);
  return sentence.tokens.slice(span.to, says.from).every(isOfDay);
}

const dayReach = 3; // words

const speakers = new Set(['say.agent', 'say.wife', 'say.partner', 'say.guest', 'arg.around']);
