// Cues are the words of the lexicon that a sentence holds, with their places among its words.
import { withoutFormers } from './formers.ts';
import type { Lexicon } from './lexicon.ts';
import { matchPatterns } from './match-patterns.ts';
import { verbsAmong } from './participles.ts';
import { withParticles } from './particles.ts';
import { withRelatives } from './relatives.ts';
import type { RawSentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { withWeakPasts } from './weak-pasts.ts';

/** Words of a sentence. */
export interface Span {
  readonly from: number; // index of its first token in the sentence
  readonly to: number; // index after its last token
}

export interface Cue extends Span {
  readonly group: string;
  readonly form: string;
  readonly key: string; // `group.form`
  readonly source: string;
  readonly matched: number; // how many words of the pattern matched
  readonly places: readonly number[]; // their indexes in the sentence; between them are gaps
}

export interface Sentence extends RawSentence {
  readonly index: number;
  readonly cues: readonly Cue[];
  readonly byForm: ReadonlyMap<string, readonly Cue[]>; // by `group.form`
  readonly byGroup: ReadonlyMap<string, readonly Cue[]>; // without `none`
  /** Sum of break penalties up to each token: the distance between two tokens is O(1). */
  readonly breaks: readonly number[];
  readonly verbLast: boolean;
  readonly marksInfinitives: boolean;
}

const none: readonly Cue[] = [];
const penalties = [0, 2, 5] as const; // of no break, a comma, a strong break

export function readCues(sentence: RawSentence, index: number, lexicon: Lexicon): Sentence {
  const matched = without(matchPatterns(sentence.tokens, lexicon), (cue) => !isOfOneClause(sentence, cue));
  const whole = hideInner(lexicon.verbLast ? withParticles(matched, sentence.tokens) : matched);
  const verbs = lexicon.marksInfinitives
    ? verbsAmong(whole, sentence.tokens)
    : lexicon.verbLast
      ? withRelatives(withWeakPasts(whole, sentence.tokens), sentence.tokens)
      : whole;
  const cues = withoutFormers(verbs, sentence.tokens);
  const byForm = new Map<string, Cue[]>();
  const byGroup = new Map<string, Cue[]>();
  for (const cue of cues) {
    push(byForm, cue.key, cue);
    if (cue.form !== 'none') push(byGroup, cue.group, cue);
  }
  return {
    ...sentence,
    index,
    cues,
    byForm,
    byGroup,
    breaks: breakSums(sentence.tokens, cues),
    verbLast: lexicon.verbLast,
    marksInfinitives: lexicon.marksInfinitives,
  };
}

/** Most sentences lose no cue, and keep their list as it is. */
function without(cues: readonly Cue[], isLost: (cue: Cue) => boolean): readonly Cue[] {
  return cues.some(isLost) ? cues.filter((cue) => !isLost(cue)) : cues;
}

function push(map: Map<string, Cue[]>, key: string, cue: Cue): void {
  const list = map.get(key);
  if (list) list.push(cue);
  else map.set(key, [cue]);
}

/** Cues of one action, as `release`, whatever their form. */
export function groupOf(sentence: Sentence, group: string): readonly Cue[] {
  return sentence.byGroup.get(group) ?? none;
}

export function cuesOf(sentence: Sentence, key: string): readonly Cue[] {
  return sentence.byForm.get(key) ?? none;
}

export function hasCue(sentence: Sentence, key: string): boolean {
  return sentence.byForm.has(key);
}

/** Cues of several kinds, one kind behind the other. Most sentences hold none or one of them, and nothing is copied. */
export function cuesOfAny(sentence: Sentence, keys: readonly string[]): readonly Cue[] {
  let all = none;
  for (const key of keys) {
    const own = sentence.byForm.get(key);
    if (own) all = all.length === 0 ? own : [...all, ...own];
  }
  return all;
}

/** A cue of one of these actions stands here, whatever its form: most sentences hold few of them, and rules that begin with others are not asked. */
export function hasGroup({ byGroup }: Sentence, groups: readonly string[]): boolean {
  return groups.some((group) => byGroup.has(group));
}

export function hasAny(sentence: Sentence, keys: readonly string[]): boolean {
  return keys.some((key) => sentence.byForm.has(key));
}

/** A cue of this kind stands within reach, before or behind. */
export function isNear(sentence: Sentence, key: string, span: Span, reach: number): boolean {
  return cuesOf(sentence, key).some((cue) => distance(sentence, cue, span) <= reach);
}

/** Words between two cues, breaks weighed in; negative is never returned. */
export function distance(sentence: Sentence, one: Span, other: Span): number {
  if (one.to <= other.from) return gapBetween(sentence, one.to, other.from);
  if (other.to <= one.from) return gapBetween(sentence, other.to, one.from);
  return 0;
}

function gapBetween(sentence: Sentence, from: number, to: number): number {
  return to - from + (sentence.breaks[to] ?? 0) - (sentence.breaks[from - 1] ?? 0);
}

const datings = /^(?:weekday|month|day)\d+$|^fresh$/u;

/** Penalties up to each token. A date and the commas or brackets around it count for nothing: "adopted on Monday, 21 June, in Luxembourg a package". */
function breakSums(tokens: readonly Token[], cues: readonly Cue[]): number[] {
  const dated = datedAmong(tokens, cues);
  let sum = 0;
  let isOpened = false; // by a break before the date
  return tokens.map(({ breakBefore }, at) => {
    if (dated.has(at)) {
      isOpened ||= breakBefore > 0;
      return --sum;
    }
    if (!isOpened) sum += penalties[breakBefore];
    isOpened = false;
    return sum;
  });
}

const undated: ReadonlySet<number> = new Set();

function datedAmong(tokens: readonly Token[], cues: readonly Cue[]): ReadonlySet<number> {
  const dates = cues.filter(({ group, form }) => group === 'time' && datings.test(form));
  if (dates.length === 0) return undated;
  const dated = new Set<number>();
  for (const { from, to } of dates) {
    for (let at = from; at < to; at++) dated.add(at);
    for (const at of [from - 1, to]) if (tokens[at]?.digits) dated.add(at);
  }
  return dated;
}

const ofOneClause = new Set(['time.anniversary', 'time.had', 'extend.term', 'release.none']);

/** "Verurteilt worden war, ist freigelassen worden": no "war … worden"; "Sentenced to six years, free": no "years free" that somebody looks back at; "extends the sanctions, a year after the vote" has no term; "released at once, the statement says" is no release of a statement. */
function isOfOneClause({ tokens }: RawSentence, { key, from, to }: Cue): boolean {
  if (to - from < 2 || !ofOneClause.has(key)) return true;
  return tokens.slice(from + 1, to).every((token) => token.breakBefore === 0);
}

// Groups whose words also count inside a longer cue: a place inside a phrase is still a place.
const independent = new Set(['topic', 'authority', 'target', 'arg', 'time']);

/** A longer cue hides the shorter ones of its own group inside it; the form `none` also those of other groups but the mood, diplomacy and the independent ones. */
function hideInner(cues: readonly Cue[]): readonly Cue[] {
  const long = cues.filter((cue) => cue.matched > 1);
  return long.length === 0 ? cues : without(cues, (cue) => isHidden(cue, long));
}

/** `long` in the order of the words, as all cues are. */
function isHidden(cue: Cue, long: readonly Cue[]): boolean {
  for (const other of long) {
    if (other.from > cue.from) return false;
    if (other !== cue && hides(other, cue)) return true;
  }
  return false;
}

function hides(other: Cue, cue: Cue): boolean {
  if (other.matched <= cue.matched || other.to < cue.to) return false;
  // What merely stands in the gap of a longer one ("let the prisoners freed in May go") is not part of it.
  const isSolid = other.to - other.from === other.matched;
  if (!isSolid && cue.from !== other.from && cue.to !== other.to) return false;
  // "to send an ambassador": the thing that a verb of ties needs still stands inside its phrase.
  if (cue.key === 'relation.what' && other.form !== 'none' && other.form !== 'what') return false;
  if (independent.has(cue.group)) return other.group === cue.group;
  if (cue.group === 'mode') return other.group === 'mode' && hidesMood(other.form, cue.form);
  if (other.group === cue.group) return true;
  return other.form === 'none' ? rivals(other.group, cue.group) : false;
}

/**
 * Of the mood a phrase such as "not only" hides its "not", "пока не станет" also its refusal; `none` hides all ("указ передбачає
 * блокування активів" provides for it and foresees nothing), and nothing else hides anything.
 */
function hidesMood(form: string, inner: string): boolean {
  return form === 'none' || (form === 'pseudonot' && negating.has(inner));
}

const negating = new Set(['not', 'without', 'refuse']);

/** `none` of one action hides other readings of its words too; of the mood only the mood, and nobody but diplomacy hides diplomacy. */
function rivals(one: string, other: string): boolean {
  // "brought in by the Council", "moved to ease": nobody is moved, and measures are.
  if (one === 'transfer' && measures.has(other)) return false;
  return one !== 'mode' && other !== 'mode' && other !== 'say' && !diplomacy.has(other);
}

const diplomacy = new Set(['contact', 'relation', 'sever']);
const measures = new Set(['impose', 'ease', 'extend', 'designate']);

/** Words that set one more beside who or what was told of. */
export const alsoKeys: readonly string[] = ['say.also', 'say.too'];

/** A cue of one of these kinds begins with this word. */
export function startsAt(sentence: Sentence, keys: readonly string[], at: number): boolean {
  for (const key of keys) for (const { from } of cuesOf(sentence, key)) if (from === at) return true;
  return false;
}

/** A cue of one of these kinds ends right before this word. */
export function endsAt(sentence: Sentence, keys: readonly string[], at: number): boolean {
  for (const key of keys) for (const { to } of cuesOf(sentence, key)) if (to === at) return true;
  return false;
}
