// Whether two texts are one text: a small sketch of each is kept, and two sketches tell how much of the texts is the same.

/** Numbers in one sketch. A likeness of 0.5 is then right within 0.09 (one standard error, sqrt(p(1-p)/n)); as 32-bit integers it takes 128 bytes. */
export const sketchSize = 128;

/** Words in a row that count as one piece of text: three told copies from retold stories best in languages that inflect and in those that do not. */
const shingleWords = 3;

/** Texts beyond this say what they are by their beginning. */
const maxChars = 100_000;

/** Copies with a new headline, a cut end or an added paragraph stay above; two reports of one event stay below 0.15. */
export const copyLikeness = 0.5;

/** A shorter text inside a longer one is a copy when nearly all of it is there: agencies are cut from the end. */
const copyContainment = 0.75;

/** Fewer shingles than this prove nothing: "Photo by", "More soon". */
const minShingles = 20;

/**
 * The sketch of a text: the smallest `sketchSize` hashes of its word triples, in rising order (bottom-k, Broder 1997).
 * Fewer where the text is short; empty where it has no words. Case, punctuation, accents and white space do not matter.
 */
export function shingle(text: string): number[] {
  const hashes = new Set<number>();
  const window: number[] = [];
  for (const word of wordsOf(text)) {
    window.push(hashWord(word));
    if (window.length > shingleWords) window.shift();
    if (window.length === shingleWords) hashes.add(combine(window));
  }
  return smallest(hashes);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, maxChars)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a over UTF-16 units, as a 32-bit number. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Order matters: "Minsk freed Vilnius" is not "Vilnius freed Minsk". The last steps (from murmur3) spread like sums evenly. */
function combine(hashes: readonly number[]): number {
  let mixed = 0;
  for (const hash of hashes) mixed = Math.imul(mixed ^ hash, 0x9e3779b1) + 0x7f4a7c15;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const smallest = (hashes: ReadonlySet<number>): number[] => [
  ...Uint32Array.from(hashes).sort().subarray(0, sketchSize),
];

/** Estimated share, 0..1, of all word triples of both texts that stand in both. 0 where a sketch is empty. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  // The smallest numbers of both lists together, walked in rising order: a scrape compares with thousands of texts.
  let [shared, taken, i, j] = [0, 0, 0, 0];
  for (; taken < sketchSize && (i < a.length || j < b.length); taken++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return taken === 0 ? 0 : shared / taken;
}

/** Estimated share, 0..1, of the smaller text's word triples that stand in the larger. */
export function containment(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  // Below the end of both sketches both are complete, so what is there can be compared one to one.
  const end = Math.min(reach(a), reach(b));
  let [shared, i, j] = [0, 0, 0];
  for (;;) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left > end && right > end) break;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const smaller = Math.min(i, j);
  return smaller < minShingles ? 0 : shared / smaller;
}

/** A sketch that is not full holds every hash of its text. */
const reach = (sketch: readonly number[]) => (sketch.length < sketchSize ? 0xffffffff : (sketch.at(-1) ?? 0));

/** Whether one text is a copy of the other: a wire text under another headline, an AMP or print page, a shortened reprint. */
export function isCopy(a: readonly number[], b: readonly number[]): boolean {
  if (Math.min(a.length, b.length) < minShingles) return a.length > 0 && a.length === b.length && likeness(a, b) === 1;
  return likeness(a, b) >= copyLikeness || containment(a, b) >= copyContainment;
}
