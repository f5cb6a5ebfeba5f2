// One word may be several forms of a verb ("release", "let go", "paleisti", "entlassen"): which it is here, its neighbours tell.
import { breaksBetween, cueBetween, follows } from './between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasCue,
  isNear,
  type Sentence,
  type Span,
} from './cues.ts';

const governing = [
  'mode.demand',
  'mode.plan',
  'mode.refuse',
  'mode.hope',
  'mode.will',
  'mode.may',
  'mode.negotiate',
  'mode.should',
  'mode.fail',
];
const governReach = 8;

/** Of cues at one place, the form it has: an infinitive where something asks for one, else the finite form, else the noun. */
export function formOf(sentence: Sentence, same: readonly Cue[]): Cue | undefined {
  const bare = same.find((cue) => cue.form === 'bare');
  if (bare && (isInfinitive(sentence, bare) || isImperative(sentence, bare))) return bare;
  // "mit Sanktionen zu belegen"
  if (bare && sentence.verbLast && sentence.tokens[bare.from - 1]?.word === 'zu') return bare;
  const was = same.find((cue) => cue.form === 'was');
  if (was && isAttribute(sentence, was)) return was;
  const freed = same.find((cue) => cue.form === 'freed');
  if (freed && isBetweenCommas(sentence, freed)) return freed;
  const noun = same.find((cue) => cue.form === 'noun');
  if (noun && isBehindQuantifier(sentence, noun)) return noun;
  for (const form of ['done', 'now', 'will', 'noun', 'freed', 'was', 'bare']) {
    const found = same.find((cue) => cue.form === form);
    if (found) return found;
  }
  return same[0];
}

/** "was passed", "został przyjęty": the auxiliary stands right before the participle, or opens its cue. */
export function isPassive(sentence: Sentence, verb: Span): boolean {
  return cuesOf(sentence, 'mode.been').some(({ from, to }) => to === verb.from || from === verb.from);
}

/** "Release the prisoners!": the verb opens the sentence, and whom it frees follows. */
function isImperative({ tokens, marksInfinitives }: Sentence, { from, to }: Cue): boolean {
  const next = tokens[to]?.word ?? '';
  return marksInfinitives && from === 0 && next !== 'of' && determiners.has(next);
}

/** "sanctions imposed on Russia", "…, imposed in 2021": a participle beside its noun or behind a break. */
function isAttribute(sentence: Sentence, cue: Cue): boolean {
  const beside = cuesOf(sentence, 'arg.sanction').some((other) => other.to === cue.from || other.from === cue.to);
  return beside || (sentence.tokens[cue.from]?.breakBefore ?? 0) > 0;
}

const asideReach = 8;

/** "Українець, звільнений з білоруської колонії, одружився": between two commas a participle says who somebody is. */
function isBetweenCommas({ tokens, marksInfinitives, verbLast }: Sentence, { from, to }: Cue): boolean {
  if (marksInfinitives || verbLast || (tokens[from]?.breakBefore ?? 0) === 0 || from === 0) return false;
  return tokens.slice(to, to + asideReach).some(({ breakBefore }) => breakBefore > 0);
}

const determiners = new Set(
  'the a an of for with by from to another other all some many those his her their its including'.split(' '),
);

/** "the jailed lawyer", "a list of sanctioned persons", "its jails": behind such a word no finite verb stands. */
export function isBehindDeterminer({ tokens, marksInfinitives }: Sentence, cue: Cue): boolean {
  return marksInfinitives && cue.matched === 1 && determiners.has(tokens[cue.from - 1]?.word ?? '');
}

const quantifiers = new Set(
  'more further new fresh additional recent latest earlier previous such these those no any'.split(' '),
);

/** "More releases are expected": behind such a word a noun stands. */
function isBehindQuantifier({ tokens, marksInfinitives }: Sentence, cue: Cue): boolean {
  const before = tokens[cue.from - 1]?.word ?? '';
  return marksInfinitives && cue.matched === 1 && (quantifiers.has(before) || determiners.has(before));
}

const articles = new Set('the a an of no any these those his her their its'.split(' '));

const movers = new Set(
  'sold selling bought buying carried carrying shipped shipping smuggled smuggling brought bringing delivered delivering supplied supplying exported exporting imported importing moved moving transported transporting traded trading'.split(
    ' ',
  ),
);

function isBehindArticle({ tokens, marksInfinitives }: Sentence, { from, matched }: Cue): boolean {
  return marksInfinitives && matched === 1 && articles.has(tokens[from - 1]?.word ?? '');
}

/** "no blocked funds", "the frozen assets", "carried banned timber", "nine designated firms": whatever belongs to the cue, it opens with a noun's attribute. */
export function isNounPhrase(sentence: Sentence, cue: Cue): boolean {
  const before = sentence.tokens[cue.from - 1]?.word ?? '';
  return sentence.marksInfinitives && (articles.has(before) || movers.has(before) || isCounted(sentence, cue));
}

const yearLength = 4; // "in 2021 designated"

function isCounted(sentence: Sentence, { from, matched }: Cue): boolean {
  if (matched > 1) return false;
  const before = sentence.tokens[from - 1];
  if (before?.digits) return before.word.length < yearLength && sentence.tokens[from]?.breakBefore === 0;
  return groupOf(sentence, 'numbers').some(({ to }) => to === from);
}

const talksReach = 4; // "po JAV pasiuntinio derybų"

/** "po derybų Minske paleisti", "nach Verhandlungen entlassen": talks that came first ask for no infinitive. */
function isOverBefore(sentence: Sentence, talks: Cue, cue: Cue): boolean {
  if (talks.key !== 'mode.negotiate' || talks.to > cue.from) return false;
  return cuesOf(sentence, 'mode.presuppose').some(
    (after) => follows(talks, after, talksReach) && !breaksBetween(sentence, after, talks),
  );
}

function isInfinitive(sentence: Sentence, cue: Cue): boolean {
  // "pointed to the release of": the "to" is none of an infinitive.
  if (isBehindArticle(sentence, cue)) return false;
  const marked = cuesOf(sentence, 'mode.inf').some((mark) => follows(cue, mark, 1));
  if (marked || hasCue(sentence, 'mode.inf')) return marked;
  // "JAV sprendimas panaikinti sankcijas": what is decided stands right behind the decision.
  if (endsAt(sentence, ['mode.decision'], cue.from)) return true;
  // Languages without a marker: a verb that governs infinitives stands near, and no auxiliary does.
  if (isNear(sentence, 'mode.aux', cue, governReach)) return false;
  return cuesOfAny(sentence, governing).some(
    (verb) =>
      distance(sentence, verb, cue) <= governReach &&
      !isOverBefore(sentence, verb, cue) &&
      !isOfNounBefore(sentence, verb, cue) &&
      !isEndedBefore(sentence, verb, cue),
  );
}

/** "called for their release and put twelve judges on its list": a noun is asked for, and behind the "and" stands what was done. */
function isOfNounBefore(sentence: Sentence, verb: Cue, cue: Cue): boolean {
  const { tokens, marksInfinitives } = sentence;
  if (!marksInfinitives || verb.key !== 'mode.demand' || verb.to > cue.from) return false;
  if (!endsAt(sentence, ['say.and'], cue.from) || cueBetween(sentence, 'mode.that', verb, cue)) return false;
  return tokens.slice(verb.from, verb.to + 1).some(({ word }) => word === 'for');
}

/** "Derybos baigėsi; paleisti 52 kaliniai": behind a semicolon nothing asks for an infinitive any more. */
function isEndedBefore({ tokens }: Sentence, verb: Cue, { from }: Cue): boolean {
  return tokens.slice(verb.to, from + 1).some(({ parting }) => parting === 'semicolon');
}
