// Names that the words beside them give away, whatever they sound like: "Estonian citizen Allan Roio", "Emanuel Zeltser, 55, was …".
import { gaps, shape } from '../text.ts';
import { joined } from './name-shapes.ts';
import { gapBefore, isCapital, type Scan, wordAt } from './scan-names.ts';

// Who may be named next, in the singular: citizens, trades, callings of people who go to prison for what they say.
const callings = new RegExp(
  `^(?:${[
    'citizen|national|journalist|reporter|correspondent|editor|v?blogger|activist|politician|priest|pastor|businessm[ae]n|businesswoman',
    'entrepreneur|photographer|prisoner|dissident|philosopher|writer|poet|musician|student|teacher|pensioner',
    '(?:граждан|громадян|грамадзян)(?:ин|ін|к)\\p{L}*|(?:журналист|журналіст|корреспондент|кореспондент|карэспандэнт|репорт)\\p{L}*',
    '(?:редактор|рэдактар|блогер|активист|активіст|актывіст|политик|політик|палітык|бизнесмен|бізнесмен|прадпрымальні|підприєм)\\p{L}*',
    '(?:священник|священик|святар|ксендз|ксёндз|пастор|пастар|политзаключ|политзэк|палітвяз|політв.?яз|предпринимател)\\p{L}*',
    '(?:философ|філософ|філосаф|фотограф|фатограф|студент|студэнт|учител|вчител|настаўні)\\p{L}*',
    'obywatel\\p{L}*|(?:dziennikar|redaktor|bloger|aktywist|działacz|polityk|księ|biznesmen|przedsiębior|wię[źz]|filozof|nauczyciel)\\p{L}*|ksiądz',
    '(?:piliet|pilieč|žurnalist|tinklaraštinink|aktyvist|politik|kunig|verslinink|kalin|filosof|mokytoj)\\p{L}*',
    '(?:staats)?bürger(?:in|s)?|staatsangehörige[rn]?|(?:journalist|aktivist|blogger|politiker|reporter|student|lehrer)(?:in|en|s)?',
    'redakteur(?:in)?|priester|pfarrer|unternehmer(?:in)?|geschäftsmann|fotograf(?:in)?|häftling|philosoph(?:in)?',
    'ciudadan[oa]|cidad(?:ão|ã)|citoyen(?:ne)?|cittadin[oa]|cetățean(?:ul|a)?|periodista|jornalista|journaliste|giornalista|jurnalist(?:ul|a)?',
    'activista|ativista|attivista|militante?|sacerdote|gra[dđ]anin\\p{L}*|novinar\\p{L}*|občan\\p{L}*|novinář\\p{L}*|гражданин\\p{L}*',
  ].join('|')})$`,
  'iu',
);

/** Two capitalised words and no third, behind a calling or before an age; both must be parts of a name by themselves. */
export function isPresented(scan: Scan, at: number): boolean {
  const next = at + 1;
  if (!joined(scan, at, next) || joined(scan, next, next + 1) || isShouted(scan, at) || isShouted(scan, next))
    return false;
  return isAfterCalling(scan, at) || isBeforeAge(scan, next);
}

/** Letters alone are names of parties and stations: "journalist RFE Radio". */
function isShouted(scan: Scan, at: number): boolean {
  return ((scan.words.shapes[at] ?? 0) & shape.allCapitals) !== 0;
}

/** "the citizen Allan Roio", "Journalist Allan Roio was"; a headline with capitals throughout proves nothing: "Journalist Returns Home". */
function isAfterCalling(scan: Scan, at: number): boolean {
  if (at === 0 || gapBefore(scan, at) !== gaps.space || !callings.test(wordAt(scan, at - 1))) return false;
  return !isCapital(scan, at - 1) || gapBefore(scan, at + 2) === gaps.space;
}

const ageBehind = /^(?:,\s\d{2}(?=[,.;])|\s\(\d{2}\))/u;
const longestAge = 6; // letters

/** "Emanuel Zeltser, 55, was", "Emanuel Zeltser (55)" */
function isBeforeAge(scan: Scan, last: number): boolean {
  const end = scan.words.ends[last] ?? 0;
  return ageBehind.test(scan.text.slice(end, end + longestAge));
}
