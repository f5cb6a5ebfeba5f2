// Whom or what a verb is about where a clause on it stands between: "52 prisoners, most of whom had been held for years, were freed".
import { breaksBetween, follows, followsInClause } from './between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, type Sentence, type Span } from './cues.ts';

const openings = ['mode.relative', 'mode.whom', 'mode.that', 'mode.query', 'say.among', 'say.part'];
const openingsOfMeasures = [...openings, 'impose.was']; // "санкции, введённые за репрессии, продлены"
const ofEnglish = new Set(['mode.that', 'mode.query']); // "sanctions that", "sanctions which"
const openingReach = 2; // words: "most of whom", "z których"
const complementReach = 5; // words: "sanctions on the makers of potash, which"
const verbReach = 4; // words: "zostali na Białorusi zwolnieni"
const lastVerbReach = 6; // words: "wurde von Lukaschenko begnadigt"

/** The captives that a verb frees, or the sanctions that it moves, which a clause of its own follows, closed by a comma right before the verb or by the verb's English auxiliary. */
export function subjectAcrossAside(sentence: Sentence, verb: Cue): Cue | undefined {
  const end = endOfAside(sentence, verb);
  const isMoving = movingGroups.has(verb.group);
  const opened = end === undefined ? [] : cuesOfAny(sentence, isMoving ? openingsOfMeasures : openings);
  const asides = opened.filter(({ to }) => to < (end ?? 0));
  if (asides.length === 0) return undefined;
  const isOpened = sentence.tokens[end ?? 0]?.breakBefore === 1 ? isOpenedBehind : isBareOpening;
  const subjects = isMoving ? cuesOfAny(sentence, measures) : [...cuesOfAny(sentence, captives), ...counted(sentence)];
  return subjects.find((subject) => asides.some((opening) => isOpened(sentence, subject, opening)));
}

const countReach = 2; // words: "two Catholic priests"

/** People right behind their number: "two priests, who had been held for years, were freed". */
function counted(sentence: Sentence): readonly Cue[] {
  const numbers = groupOf(sentence, 'numbers');
  return cuesOf(sentence, 'arg.people').filter((people) => numbers.some((each) => follows(people, each, countReach)));
}

const notReach = 1; // words: "nie zostało"
const splitReach = 24; // words from the auxiliary to the comma that closes the aside
/** What may stand between the auxiliary and the comma: a day and a place. */
const settings = new Set(['time', 'topic', 'authority']);

/** "52 prisoners were on Thursday, after talks that lasted until midnight, freed": the auxiliary stands right behind them, its participle behind the aside. */
export function subjectOfSplitVerb(sentence: Sentence, verb: Cue): Cue | undefined {
  const beens = beensOfSplit(sentence, verb);
  if (beens.length === 0) return undefined;
  return cuesOfAny(sentence, captives).find((subject) =>
    beens.some((been) => followsInClause(sentence, been, subject, notReach)),
  );
}

/** "were not on Thursday, despite the talks, freed": the auxiliary before the aside is negated. */
export function notOfSplitVerb(sentence: Sentence, verb: Cue): Cue | undefined {
  const beens = subjectOfSplitVerb(sentence, verb) ? beensOfSplit(sentence, verb) : [];
  return beens.length === 0
    ? undefined
    : cuesOfAny(sentence, ['mode.not']).find((not) => beens.some(({ from, to }) => not.to >= from && not.from <= to));
}

/** But in German the participle stands right behind the aside: "…, a report released on Thursday says" has another subject. */
function beensOfSplit(sentence: Sentence, verb: Cue): readonly Cue[] {
  const end = endOfAside(sentence, verb);
  if (end === undefined || (!sentence.verbLast && verb.from - end > 1)) return [];
  return cuesOfAny(sentence, ['mode.been', 'mode.aux']).filter((been) => isSplit(sentence, been, end));
}

/** Behind the auxiliary stand no more than a day and a place before a comma opens the aside. */
function isSplit(sentence: Sentence, been: Cue, end: number): boolean {
  const { tokens, cues } = sentence;
  const opening = tokens.findIndex(({ breakBefore }, at) => at >= been.to && breakBefore > 0);
  if (opening < 0 || opening >= end || end - been.to > splitReach || tokens[opening]?.breakBefore !== 1) return false;
  const isSetting = (at: number) =>
    cues.some(({ group, key, from, to }) => (settings.has(group) || key === 'mode.not') && from <= at + 1 && at < to);
  return tokens.slice(been.to, opening).every((_, at) => isSetting(been.to + at));
}

/** Within the clause that parts the verb from captives or sanctions, unless that tells of a way out itself: "those who were freed in June, having served their terms". */
export function isInAside(sentence: Sentence, span: Span, verb: Cue): boolean {
  const end = endOfAside(sentence, verb);
  if (end === undefined || span.to > end) return false;
  const subject = subjectAcrossAside(sentence, verb);
  if (subject === undefined || span.from < subject.to) return false;
  return (
    movingGroups.has(verb.group) ||
    !sentence.cues.some(({ group, from, to }) => waysOut.has(group) && from >= subject.to && to <= end)
  );
}

const captives = ['arg.captive'];
const measures = ['arg.sanction', 'arg.sanctionweak'];
/** Verbs of what becomes of sanctions that stand. */
export const movingGroups: ReadonlySet<string> = new Set(['ease', 'extend', 'keep', 'stay']);
const waysOut = new Set(['release', 'pardon', 'liberty', 'transfer', 'journey', 'discharge', 'term']);

/** "Sanctions that the US imposed" needs no comma in English, neither before nor behind. */
function isBareOpening({ marksInfinitives }: Sentence, subject: Cue, { from }: Cue): boolean {
  return marksInfinitives && from === subject.to;
}

function isOpenedBehind(sentence: Sentence, subject: Cue, opening: Cue): boolean {
  if (isBareOpening(sentence, subject, opening)) return true;
  const { tokens, marksInfinitives } = sentence;
  const { key, from, to } = opening;
  if (ofEnglish.has(key) && !(marksInfinitives && tokens[from]?.breakBefore === 1)) return false;
  const comma = [from, from - 1, from - openingReach].find((at) => tokens[at]?.breakBefore === 1);
  if (comma === undefined || comma < subject.to || comma - subject.to > complementReach) return false;
  return !breaksBetween(sentence, subject, { from: comma - 1, to });
}

/** Index of the word before which the clause ends. */
function endOfAside({ tokens, marksInfinitives, verbLast, byForm }: Sentence, verb: Cue): number | undefined {
  const reach = verbLast ? lastVerbReach : verbReach;
  for (let at = verb.from; at > verb.from - reach && at > 0; at--) if (tokens[at]?.breakBefore === 1) return at;
  if (!marksInfinitives) return undefined;
  // "were said to have been freed" goes on with the clause.
  const ends = byForm
    .get('mode.been')
    ?.filter(({ from }) => !tokens.slice(Math.max(0, from - 2), from).some(({ word }) => word === 'to'));
  return ends?.find(({ from, to }) => to === verb.from || from === verb.from)?.from;
}
