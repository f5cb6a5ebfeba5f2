// Lists that a text announces ("among them", "в их числе"): what stands in them is taken for names more readily.
import { isInitial } from './name-shapes.ts';
import { isCapital, type Scan, wordAt } from './scan-names.ts';

const announcements: readonly (readonly string[])[] = [
  'among them',
  'among those',
  'among the freed',
  'including',
  'includes',
  'include',
  'namely',
  'в их числе',
  'среди них',
  'в том числе',
  'среди освобожденных',
  'среди освобождённых',
  'включая',
  'это',
  'сярод іх',
  'у іх ліку',
  'у тым ліку',
  'сярод вызваленых',
  'уключаючы',
  'серед них',
  'у тому числі',
  'в тому числі',
  'зокрема',
  'серед звільнених',
  'включно з',
  'wśród nich',
  'w tym',
  'między innymi',
  'm.in',
  'wśród uwolnionych',
  'tarp jų',
  'įskaitant',
  'tarp išlaisvintųjų',
  'tarp paleistųjų',
  'darunter',
  'unter ihnen',
  'einschließlich',
  'unter den freigelassenen',
].map((phrase) => phrase.split(/[\s.]+/u));

/** By length and first letter of the first word, so that the few words that may begin one are told by a glance. */
const announcedBy = indexAnnouncements();

function indexAnnouncements(): ReadonlyMap<number, readonly (readonly string[])[]> {
  const index = new Map<number, (readonly string[])[]>();
  for (const phrase of announcements) {
    const [word = ''] = phrase;
    for (const spelling of new Set([word, word.toUpperCase()])) {
      const key = glanceOf(spelling, 0, word.length);
      index.set(key, [...(index.get(key) ?? []), phrase]);
    }
  }
  return index;
}

function glanceOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 0x100 + Math.min(end - start, 0xff);
}

const maxListWords = 80;

/** By word: 1 where it stands in an announced list, up to the end of its sentence. */
export function listedWords(scan: Scan): Uint8Array {
  const listed = new Uint8Array(scan.words.count);
  for (let at = 0; at < scan.words.count; at++) {
    const begun = announcedBy.get(glanceOf(scan.text, scan.words.starts[at] ?? 0, scan.words.ends[at] ?? 0));
    const phrase = begun?.find((words) => words.every((word, offset) => sameLetters(scan, at + offset, word)));
    if (!phrase) continue;
    const end = Math.min(scan.words.count, at + phrase.length + maxListWords);
    for (let next = at + phrase.length; next < end && !endsSentence(scan, next); next++) listed[next] = 1;
  }
  return listed;
}

const sameLetters = (scan: Scan, at: number, word: string): boolean => {
  const start = scan.words.starts[at] ?? 0;
  return (
    at < scan.words.count &&
    (scan.words.ends[at] ?? 0) - start === word.length &&
    wordAt(scan, at).toLowerCase() === word
  );
};

/** A full stop that ends more than an initial, or an empty line, before the word. */
function endsSentence(scan: Scan, at: number): boolean {
  const between = scan.text.slice(scan.words.ends[at - 1], scan.words.starts[at]);
  if (/[!?…]|\n\s*\n/u.test(between)) return true;
  return between.includes('.') && !isInitial(scan, at - 1) && isCapital(scan, at);
}
