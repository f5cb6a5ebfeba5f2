// Who is told of beside the freed and is none of them: who will not leave the country, who speaks behind a long office.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const rows: readonly [it: string, published: string, text: string, people: readonly string[]][] = [
  [
    'en: who refused to leave',
    '2025-09-12',
    'Belarus freed 52 prisoners on Thursday, among them Ihar Novik and Mikola Petrov. One of them, the politician Mikola Petrov, got off the bus at the border and refused to leave the country.',
    ['Ihar Novik'],
  ],
  [
    'ru: who refused to leave',
    '2025-09-12',
    'Беларусь в четверг освободила 52 заключенных, среди них Игоря Новика и Николая Петрова. Николай Петров вышел из автобуса и отказался покидать страну.',
    ['Игоря Новика'],
  ],
  [
    'uk: who refused to leave',
    '2025-09-12',
    'Білорусь у четвер звільнила 52 в’язнів, серед них Ігоря Новика та Миколу Петрова. Микола Петров вийшов з автобуса і відмовився залишати країну.',
    ['Ігоря Новика'],
  ],
  [
    'be: who refused to leave',
    '2025-09-12',
    'Беларусь у чацвер вызваліла 52 зняволеных, сярод іх Ігара Новіка і Міколу Пятрова. Мікола Пятроў выйшаў з аўтобуса і адмовіўся пакідаць краіну.',
    ['Ігара Новіка'],
  ],
  [
    'pl: who refused to leave',
    '2025-09-12',
    'Białoruś uwolniła w czwartek 52 więźniów, wśród nich Igora Nowika i Mikołę Piatroua. Mikoła Piatrou wysiadł z autobusu i odmówił wyjazdu z kraju.',
    ['Igora Nowika'],
  ],
  [
    'de: who refused to leave',
    '2025-09-12',
    'Belarus hat am Donnerstag 52 Gefangene freigelassen, darunter Igor Nowik und Mikola Petrow. Mikola Petrow stieg aus dem Bus und weigerte sich, das Land zu verlassen.',
    ['Igor Nowik'],
  ],
  [
    'lt: who refused to leave',
    '2025-09-12',
    'Baltarusija ketvirtadienį paleido 52 kalinius, tarp jų Igorį Noviką ir Mikolą Petrovą. Mikola Petrovas išlipo iš autobuso ir atsisakė išvykti iš šalies.',
    ['Igorį Noviką'],
  ],
  [
    'en: who refused to ask for mercy',
    '2025-09-12',
    'Belarus freed Ihar Novik on Thursday. Novik had refused to ask for a pardon and left the colony at noon.',
    ['Ihar Novik'],
  ],
  [
    'ru: the head of a company',
    '2025-02-12',
    'В Беларуси освобожден журналист Андрей Новик. Президент корпорации Радио Свет Стивен Мур поблагодарил за освобождение коллеги.',
    ['Андрей Новик'],
  ],
  [
    'uk: the head of a company',
    '2025-02-12',
    'У Білорусі звільнили журналіста Андрія Новика. Про це повідомив президент корпорації Радіо Світ Стівен Мур.',
    ['Андрія Новика'],
  ],
  [
    'be: the head of a company',
    '2025-02-12',
    'У Беларусі вызвалілі журналіста Андрэя Новіка, пацвердзіў кіраўнік карпарацыі Стывен Мур.',
    ['Андрэя Новіка'],
  ],
  [
    'de: the head of a company',
    '2025-02-12',
    'In Belarus ist der Journalist Andrej Nowik freigelassen worden, bestätigte der Präsident des Senders Radio Welt Stephen Moore.',
    ['Andrej Nowik'],
  ],
  [
    'en: the head of a company',
    '2025-02-12',
    'Belarus has freed journalist Andrei Novik, confirmed the president of the corporation Radio World Stephen Moore.',
    ['Andrei Novik'],
  ],
];

test.each(rows)('%s', (_, published, text, people) => {
  const { claims } = readText({ text, published });
  const told = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect(told?.people.map(({ as }) => as)).toEqual(people);
});
