// One text as different hands and machines write it: decomposed letters, soft hyphens, stress marks, letters of the other alphabet, capitals, no ß.
import { describe, expect, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, imposed, type Line, release } from './rows.ts';

const plain: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Belarus released 52 political prisoners on Thursday.'],
  ['ru', 'Белоруссия в четверг освободила ещё 52 политзаключённых, среди них Николай Статкевич.'],
  ['be', 'Лукашэнка ў чацвер вызваліў 52 палітвязняў з калоній.'],
  ['uk', "Лукашенко у четвер звільнив ще 52 політв'язнів із колоній."],
  ['pl', 'Łukaszenka zwolnił w czwartek 52 więźniów.'],
  ['lt', 'Ketvirtadienį Baltarusija išleido į laisvę 52 politinius kalinius.'],
  ['de', 'Belarus lässt am Donnerstag 52 Häftlinge frei.'],
];

const hyphenated = (text: string): string => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad');
const withLatinLetters = (text: string): string => text.replaceAll('і', 'i').replaceAll('о', 'o').replaceAll('а', 'a');

describe.each(plain)('%s: %s', (_, text) => {
  test.each([
    ['as it stands', text],
    ['decomposed', text.normalize('NFD')],
    ['with soft hyphens', hyphenated(text)],
    ['in capitals', text.toUpperCase()],
  ])('%s', (_, written) => expectLine(release, written));
});

const ofOthers: readonly Line[] = [
  [release, withLatinLetters('Бiлорусь звільнила в четвер 52 політв’язнів.')],
  [release, withLatinLetters('Беларусь вызваліла ў чацвер 52 палітвязняў.')],
  [release, withLatinLetters('Беларусь освободила в четверг 52 политзаключенных.')],
  [release, 'Бе\u0301ларусь освободи\u0301ла в четверг 52 политзаключенных.'],
  [release, 'Lukaschenko liess am Donnerstag 52 politische Gefangene frei.'],
  [release, '52 Häftlinge kamen am Donnerstag in Belarus auf freien Fuss.'],
  [release, 'Am Donnerstag verliess Mikola Statkewitsch die Strafanstalt in Hlybokaje.'],
  [
    imposed,
    'Die Schweiz schliesst sich den EU-Sanktionen gegen Belarus an, wie der Bundesrat am Donnerstag mitteilte.',
  ],
  [
    imposed,
    'Der Bundesrat hat am Donnerstag beschlossen, sich den Massnahmen anzuschliessen, welche die EU gegenüber Belarus verhängt hat.',
  ],
  [imposed, 'Grossbritannien hat am Donnerstag neue Strafmassnahmen gegen Belarus verhängt.'],
  [eased, 'US LIFTS SANCTIONS ON BELAVIA, ENVOY SAYS ON THURSDAY'],
  ['', 'Die Schweiz dürfte sich den EU-Sanktionen gegen Belarus anschliessen, hiess es am Donnerstag in Bern.'],
];

describe('letters of another alphabet, stress marks, Swiss spelling', () => test.each(ofOthers)('%s: %s', expectLine));

test.each([
  ['Belarus frees 52 political prisoners', 'Details will follow.'],
  ['Belarus lässt 52 politische Gefangene frei', 'Weitere Einzelheiten folgen.'],
  ['Беларусь освободила 52 политзаключенных', 'Подробности следуют.'],
])('what feeds put before and behind a headline changes nothing: %s', (headline, text) => {
  const told = [
    'BREAKING: %',
    '[VIDEO] %',
    '% [PHOTO]',
    '⚡️ %',
    '#Belarus: %',
    'UPDATE 1-%',
    '% | Reuters',
    '% – Belsat',
    '12:35 %',
  ];
  for (const each of told)
    expectRow({ title: each.replace('%', headline), text, published: '2026-03-14', alerts: release });
});

test('the sentence that proves it is quoted as it was written', () => {
  const text = 'Bela\u00adrus re\u00adleased 52 political pri\u00adsoners on Thurs\u00adday.';
  expect(readText({ text, published: '2026-03-14' }).claims[0]?.evidence.quote).toBe(text);
});
