// A name in plain Latin letters, and the id made of it.

/** "алесь Бяляцкі" -> "ales-bialiatski": what an id of the watchlist may hold, at most 70 characters. */
export function idOfName(name: string): string {
  const slug = romanise(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.slice(0, 70) || 'person';
}

const romanised = new Map(
  'а:a б:b в:v г:h ґ:g д:d е:e ё:io ж:zh з:z и:i й:i і:i ї:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia є:e ł:l đ:d ø:o ß:ss'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Plain small Latin letters, for ids and as a first spelling to be looked over: no standard's transliteration. */
export function romanise(name: string): string {
  let plain = '';
  for (const letter of name.normalize('NFC').toLowerCase())
    plain += romanised.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  return plain;
}
