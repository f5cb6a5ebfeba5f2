// The small shapes inside personal names: initials, patronymics, words that belong together.
import { foldWord, gaps } from '../text.ts';
import { factOf, gapBefore, isCapital, type Scan, wordAt } from './scan-names.ts';

/** Two neighbouring words of one name: a space between them, or the full stop of an initial. `other` must have a capital. */
export function joined(scan: Scan, one: number, other: number): boolean {
  const [left, right] = one < other ? [one, other] : [other, one];
  if (left < 0 || right >= scan.words.count || !isCapital(scan, other)) return false;
  const gap = gapBefore(scan, right);
  return gap === gaps.space || (gap === gaps.dot && isInitial(scan, left));
}

export const isInitial = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  return word.length <= 2 && word.length > 0 && isCapital(scan, at) && (word.length === 1 || initialPairs.test(word));
};
const initialPairs = /^(?:Дз|Дж|Yu|Ya|Ye|Zh|Ch|Sh|Ts|Sz|Cz|Kh|Dz|St|Ju|Ja|Je)$/u;

const patronymic =
  /^.{2,}(?:(?:[оеаяёэ]в|[а-яіўь])[иі]ч(?:а|у|ом|ем|ам|е|ы|и)?|[оеаяё][вў]н(?:а|ы|е|у|ой|ою|ай|і|и|ою)|ичн(?:а|ы|е|у|ой)|[оеуюи]ли)$/u;
const latinPatronymic =
  /^.{2,}(?:[aeiouy][vw]?[iy](?:ch|č|cz|tsch|tch|c|ć)(?:a|u|em|owi|us|iaus|iui)?|[aeiouy][vwuŭ]n(?:a|y|ie|u|ą|ę|os|oy|oj)|ichn(?:a|y|oy))$/;
export function isPatronymic(raw: string): boolean {
  const word = foldWord(raw);
  return patronymic.test(word) || latinPatronymic.test(word);
}

const belarus =
  /бел[ао]рус|білорус|беларус|белорусс|belarus|belaruss|bielorus|białoru|bialoru|baltarus|wei(?:ß|ss)russ|минск|мінск|mińsk|minsk|lukas[hzč]|łukas|лукаш/iu;
/** Whether a text speaks of Belarus at all, which short forms and common words need to count. */
export const isAboutBelarus = (scan: Scan): boolean => factOf(scan, belarus, () => belarus.test(scan.text));

/** More hyphens than any name has; a text of nothing else must not be walked again for each of its words. */
export const maxHyphens = 4;

/** The first word of those that hyphens tie to this one. */
export function firstOfBlock(scan: Scan, at: number): number {
  let first = at;
  while (at - first < maxHyphens && gapBefore(scan, first) === gaps.hyphen) first--;
  return first;
}

/** The last capitalised word of those that hyphens tie to this one. */
export function lastOfBlock(scan: Scan, at: number): number {
  let last = at;
  while (last - at < maxHyphens && gapBefore(scan, last + 1) === gaps.hyphen && isCapital(scan, last + 1)) last++;
  return last;
}
