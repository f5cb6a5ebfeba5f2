// A release that is going on: how many are out by now is its count, a sum over a time or over several rounds is none.
import { describe, expect, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { readText } from './reader.ts';
import type { Line } from './rows.ts';

const rows: readonly [it: string, text: string, count: number | null][] = [
  [
    'en: left so far',
    'Belarus has freed several political prisoners with serious illnesses. The sick were promised freedom on Tuesday. At least 12 people have left prison so far.',
    12,
  ],
  [
    'en: freed so far',
    'Belarus has freed several political prisoners with serious illnesses. The sick were promised freedom on Tuesday. Twelve have been freed so far, Viasna said.',
    12,
  ],
  [
    'ru: на данный момент',
    'Беларусь начала освобождать больных политзаключенных. По данным «Вясны», на данный момент на свободу вышли не менее двенадцати человек.',
    12,
  ],
  [
    'ru: уже',
    'Беларусь начала освобождать больных политзаключенных. По данным «Вясны», из колоний отпустили уже не менее 12 человек.',
    12,
  ],
  [
    'uk: наразі',
    'Білорусь почала звільняти хворих політв’язнів. За даними «Вясни», наразі на волю вийшли щонайменше дванадцять людей.',
    12,
  ],
  [
    'uk: вже',
    'Білорусь почала звільняти хворих політв’язнів. За даними «Вясни», з колоній відпустили вже щонайменше 12 людей.',
    12,
  ],
  [
    'be: ужо',
    'Беларусь пачала вызваляць хворых палітвязняў. Паводле «Вясны», на гэты момант на волю выйшлі ўжо не менш за дванаццаць чалавек.',
    12,
  ],
  [
    'be: пакуль',
    'Беларусь вызваліла некалькі хворых палітвязняў. Паводле «Вясны», пакуль выйшлі на волю 12 чалавек.',
    12,
  ],
  [
    'pl: dotąd',
    'Białoruś zaczęła zwalniać chorych więźniów politycznych. Według Wiasny na wolność wyszło dotąd co najmniej dwanaście osób.',
    12,
  ],
  [
    'pl: już',
    'Białoruś zaczęła zwalniać chorych więźniów politycznych. Według Wiasny zwolniono już ponad dwa tysiące ludzi.',
    2000,
  ],
  [
    'de: bislang',
    'Belarus hat mehrere kranke politische Gefangene freigelassen. Nach Angaben von Wjasna sind bislang mindestens zwölf Menschen freigekommen.',
    12,
  ],
  [
    'de: bisher',
    'Belarus hat mit der Freilassung kranker politischer Gefangener begonnen. Bisher kamen zwölf Häftlinge frei.',
    12,
  ],
  [
    'lt: iki šiol',
    'Baltarusija paleido kelis sergančius politinius kalinius. „Viasnos“ duomenimis, iki šiol į laisvę išėjo mažiausiai dvylika žmonių.',
    12,
  ],
  [
    'en: since a date',
    'Belarus has freed Ales Bialiatski. So far at least 300 people have been released since July 2024.',
    1,
  ],
  [
    'en: beside one who is named',
    'Belarus has freed Ales Bialiatski. More than 300 people have left prison so far.',
    1,
  ],
  [
    'en: beside a count of the day',
    'Belarus has freed 14 political prisoners. More than 300 people have left prison so far.',
    14,
  ],
  [
    'en: in some years',
    'Lukashenko pardoned several political prisoners on Friday. Since July 2024 at least 300 people have been released so far.',
    null,
  ],
  [
    'en: in several rounds',
    'Lukashenko pardoned several political prisoners on Friday. It was the fifth such decree; so far 300 people have been released.',
    null,
  ],
  [
    'ru: с начала',
    'Беларусь освободила нескольких политзаключенных. С июля 2024 года на свободу вышли уже не менее 300 человек.',
    null,
  ],
  [
    'ru: кто остается',
    'Беларусь освободила несколько политзаключенных. За решеткой остаются уже не менее 1200 человек.',
    null,
  ],
  [
    'en: reported in the past of the past',
    'Belarus has freed several political prisoners. Viasna said at least 10 people had left prison so far, but their names were not known.',
    10,
  ],
];

test.each(rows)('%s', (_, text, count) => {
  const told = readText({ text }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.count).toBe(count);
});

const sinceMonth: readonly Line[] = [
  ['', '37 pardoned in Belarus since July.'],
  ['', 'С июля в Беларуси помиловали 37 человек.'],
  ['', 'З липня в Білорусі помилували 37 людей.'],
  ['', 'З ліпеня ў Беларусі памілавалі 37 чалавек.'],
  ['', 'Od lipca na Białorusi ułaskawiono 37 osób.'],
  ['', 'Nuo liepos Baltarusijoje suteikta malonė 37 žmonėms.'],
  ['', 'Seit Juli sind in Belarus 37 Häftlinge begnadigt worden.'],
  ['prisoner_release', 'Belarus freed 52 prisoners, the largest group since July.'],
  ['prisoner_release', 'Belarus freed two bloggers held since July.'],
  ['prisoner_release', 'Лукашенко помиловал 14 человек, а с июля — уже 430.'],
  ['prisoner_release', 'Belarus hat 14 Häftlinge freigelassen, die seit Juli ohne Urteil saßen.'],
];

describe('counted since a month', () => {
  test.each(sinceMonth)('%s: %s', (alerts, text) => expectLine(alerts, text));
});
