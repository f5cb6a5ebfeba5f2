// Text reduced to what is compared or shown.

/** White space as a browser shows it; zero-width marks and soft hyphens would split words. */
export function collapse(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  if (!/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/.test(text)) return text;
  return text.replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}

/** Letters and digits in lower case with single spaces: two texts that fold alike say the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds any of the phrases, parted by bars or line breaks, in a folded text. */
export function foldedPhrases(list: string): RegExp {
  const phrases = list
    .split(/[|\n]/)
    .map(fold)
    .filter((phrase) => phrase !== '');
  return new RegExp(phrases.join('|'));
}
