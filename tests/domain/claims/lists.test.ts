// Who is put on a list of sanctions or struck off it, however many words they take.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const who: Readonly<Record<string, readonly string[]>> = {
  en: ['12 people', '78 individuals and seven entities', 'President Alexander Lukashenko and 29 other officials'],
  ru: ['12 человек', '78 физических и семь юридических лиц', 'Александра Лукашенко и еще 29 чиновников'],
  uk: ['12 осіб', '78 фізичних і сім юридичних осіб', 'Олександра Лукашенка і ще 29 чиновників'],
  be: ['12 чалавек', '78 фізічных і сем юрыдычных асоб', 'Аляксандра Лукашэнку і яшчэ 29 чыноўнікаў'],
  pl: ['12 osób', '78 osób fizycznych i siedem podmiotów', 'Alaksandra Łukaszenkę i 29 innych urzędników'],
  lt: ['12 asmenų', '78 fizinius ir septynis juridinius asmenis', 'Aliaksandrą Lukašenką ir dar 29 pareigūnus'],
  de: [
    'zwölf Personen',
    '78 Personen und sieben Organisationen',
    'Präsident Alexander Lukaschenko und 29 weitere Amtsträger',
  ],
};

const listed: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Switzerland on Wednesday added WHO to the list of those sanctioned in connection with Belarus.',
    'Lithuania put WHO on their national lists of people who may not enter, over the vote in Belarus.',
    'Estonia banned WHO from entering the country over the vote in Belarus.',
    'The EU froze the assets of WHO over the crackdown in Belarus.',
  ],
  ru: ['Швейцария добавила WHO в список подпавших под санкции в связи с ситуацией в Беларуси.'],
  uk: ['США внесли WHO до чорного списку через репресії в Білорусі.'],
  be: ['Канада ўключыла WHO у санкцыйны спіс па Беларусі.', 'ЗША ўнеслі WHO у чорны спіс праз рэпрэсіі ў Беларусі.'],
  pl: ['Szwajcaria dodała WHO do listy objętych sankcjami w związku z sytuacją na Białorusi.'],
  lt: ['Kanada įrašė WHO į juodąjį sąrašą dėl represijų Baltarusijoje.'],
  de: ['Kanada setzte WHO auf die Sanktionsliste gegen Belarus.'],
};

const struckOff: Readonly<Record<string, readonly string[]>> = {
  en: ['The EU struck WHO from the list of those sanctioned in connection with Belarus.'],
  ru: ['США вывели WHO из-под санкций, введенных против Беларуси.'],
  uk: ['Канада вилучила WHO із санкційного списку щодо Білорусі.'],
  be: ['Канада выкрасліла WHO з санкцыйнага спісу па Беларусі.'],
  pl: ['UE skreśliła WHO z listy sankcyjnej wobec Białorusi.'],
  lt: ['Kanada pašalino WHO iš sankcijų Baltarusijai sąrašo.'],
  de: ['Kanada strich WHO von der Sanktionsliste gegen Belarus.'],
};

const cases = Object.keys(who).flatMap((language) => [
  { language, type: 'sanctions_imposed', sentences: listed[language] ?? [] },
  { language, type: 'sanctions_eased', sentences: struckOff[language] ?? [] },
]);

test.for(cases)('$language: $type, few words or many', ({ language, type, sentences }) => {
  const texts = sentences.flatMap((sentence) => (who[language] ?? []).map((each) => sentence.replace('WHO', each)));
  const missed = texts.filter((text) => readText({ text, published: '2025-03-20' }).alerts.join() !== type);
  expect(missed).toEqual([]);
});

test.for([
  'The KGB of Belarus added 12 people to the list of those involved in terrorism.',
  'Der KGB von Belarus setzte zwölf Personen auf die Liste der an Terrorismus Beteiligten.',
  'КГБ Беларуси внес в список причастных к террористической деятельности еще 12 человек.',
  'A court in Minsk added three channels to the list of extremist materials.',
  'Belarus on Friday banned 12 Polish officials from entering the country.',
])('a list that is none of sanctions: %s', (text) => {
  expect(readText({ text, published: '2025-03-20' }).alerts).toEqual([]);
});
