// Whom or what a verb is about where a clause on it stands between: "52 prisoners, most of whom had been held for years, were freed".
import { breaksBetween } from './between.ts';
import { type Cue, cuesOfAny, type Sentence, type Span } from './cues.ts';

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
  const subjects = isMoving ? measures : captives;
  return cuesOfAny(sentence, subjects).find((subject) =>
    asides.some((opening) => isOpened(sentence, subject, opening)),
  );
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
  return byForm.get('mode.been')?.find(({ from, to }) => to === verb.from || from === verb.from)?.from;
}
