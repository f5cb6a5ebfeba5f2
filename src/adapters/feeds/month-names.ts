// Months as feeds and list pages write them, in the languages this project reads and in some it meets.

/**
 * Beginnings of month names, without diacritics and in lower case; the longest beginning that fits wins. English, German, Dutch and the
 * Nordic languages share most stems. Sources: Unicode CLDR month names (wide and abbreviated, format and stand-alone).
 */
const stems: readonly (readonly string[])[] = [
  // biome-ignore format: one month a line
  ['jan', 'jän', 'gen', 'ene', 'sau', 'sty', 'янв', 'сту', 'січ', 'ιαν', 'jaan', 'led'],
  ['feb', 'fev', 'fév', 'vas', 'veebr', 'lut', 'фев', 'лют', 'φεβ', 'úno'],
  ['mar', 'mär', 'mrz', 'maa', 'mrt', 'kov', 'мар', 'сак', 'бер', 'μαρ', 'bře'],
  ['apr', 'avr', 'abr', 'ápr', 'bal', 'kwi', 'апр', 'кра', 'кві', 'απρ', 'dub'],
  ['may', 'mai', 'mei', 'maj', 'mag', 'máj', 'geg', 'мая', 'май', 'мае', 'маю', 'тра', 'μαι', 'μαϊ', 'kvě', 'toukok'],
  ['jun', 'jui', 'juin', 'jún', 'giu', 'bir', 'cze', 'июн', 'чэр', 'чер', 'ιουν', 'červn', 'juun', 'jūn'],
  ['jul', 'juil', 'júl', 'lug', 'lie', 'lip', 'июл', 'ліп', 'лип', 'ιουλ', 'červen', 'červenc', 'juul', 'jūl'],
  ['aug', 'aoû', 'aou', 'ago', 'rugp', 'sie', 'авг', 'жні', 'сер', 'αυγ', 'srp'],
  ['sep', 'set', 'sze', 'rugs', 'wrz', 'сен', 'вер', 'σεπ', 'zář'],
  ['oct', 'okt', 'ott', 'out', 'spa', 'paz', 'paź', 'окт', 'кас', 'жов', 'οκτ', 'říj'],
  ['nov', 'lap', 'lis', 'ноя', 'ліс', 'лис', 'νοε'],
  ['dec', 'des', 'dez', 'dic', 'dét', 'déc', 'gru', 'gruo', 'grd', 'dek', 'дек', 'сне', 'сьн', 'гру', 'δεκ', 'pro'],
];

const monthOfStem = new Map(stems.flatMap((names, i) => names.map((name): [string, number] => [bare(name), i + 1])));
const longestStem = Math.max(...[...monthOfStem.keys()].map((stem) => stem.length));

/** 1 to 12, or null when the word is no month. */
export function monthNumber(word: string): number | null {
  const name = bare(word);
  for (let length = Math.min(longestStem, name.length); length >= 3; length--) {
    const month = monthOfStem.get(name.slice(0, length));
    if (month) return month;
  }
  return null;
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
