// Who is met at the border or is at home, by word of these days; and who only seems to come out: days of arrest, migrants, kin, a search.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { release } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

type Told = readonly [title: string, text: string];

const back: readonly Told[] = [
  ['He is home', 'The political prisoner Aliaksandr Ivanou is at home, his family said on Monday. Belarus is silent.'],
  ['Homecoming', 'Political prisoner Pavel Sidarau is at home, Viasna reported on Tuesday.'],
  ['Вернулась', 'Политзаключенная Анна Сидорова дома, сообщила «Вясна» во вторник.'],
  ['Повернувся', 'Політв’язень Павло Сидоров удома, повідомила «Вясна» у вівторок.'],
  ['Вярнулася', 'Палітзняволеная Ганна Сідарава дома, паведаміла «Вясна» ў аўторак.'],
  ['Wrócił', 'Więzień polityczny Paweł Sidorow jest w domu, podała we wtorek Wiasna.'],
  ['Grįžo', 'Politinė kalinė Ana Sidorova namie, antradienį pranešė „Viasna“. Minskas tyli.'],
  ['Zurück', 'Der politische Gefangene Pawel Sidorow ist zu Hause, berichtete Wjasna am Dienstag.'],
  ['Spotkanie', 'Rodziny w poniedziałek uściskały w Wilnie więźniów politycznych przywiezionych z Białorusi.'],
  ['Susitikimas', 'Artimieji pirmadienį pasienyje apkabino 14 politinių kalinių. Minskas tyli.'],
  ['In den Armen', 'Eine Mutter umarmte am Montag in Vilnius ihren Sohn, einen politischen Gefangenen aus Belarus.'],
];

const not: readonly Told[] = [
  ['Her son', 'The political prisoner’s son is at home, his lawyer said on Monday. She remains in the Homel colony.'],
  ['Searched again', 'The former political prisoner was at home when officers came on Monday. She lives in Minsk.'],
  ['Обыск', 'Бывший политзаключенный был дома, когда в понедельник пришли силовики. Его допросили в Минске.'],
  ['Студентку отпустили', 'Минская студентка в понедельник вышла из изолятора на Окрестина, отбыв 15 суток.'],
  ['Activist out', 'A Brest activist walked free on Monday after serving ten days of arrest in Belarus.'],
  ['Активіст вийшов', 'Активіст із Бреста в понеділок вийшов на волю після 10 діб арешту.'],
  ['Актывіст выйшаў', 'Актывіст з Брэста ў панядзелак выйшаў на волю пасля 10 сутак арышту.'],
  ['Studentka', 'Studentka z Mińska w poniedziałek wyszła z aresztu na Okrestina po 15 dniach za wpis.'],
  ['Studentin frei', 'Eine Minsker Studentin hat am Montag nach 15 Tagen Arrest die Haftanstalt Okrestina verlassen.'],
  ['Migrants let go', 'Belarusian guards on Monday released 30 migrants detained in a forest.'],
  ['Мигрантов отпустили', 'Белорусские пограничники в понедельник отпустили 12 мигрантов, задержанных у границы.'],
  ['Мігрантів відпустили', 'Прикордонники Білорусі в понеділок відпустили 30 мігрантів, затриманих у лісі.'],
  ['Мігрантаў адпусцілі', 'Памежнікі ў панядзелак адпусцілі 12 мігрантаў, затрыманых каля мяжы.'],
  ['Migrantai paleisti', 'Baltarusijos pasieniečiai pirmadienį paleido 30 miškuose sulaikytų migrantų.'],
  [
    'Demo in Berlin',
    'Angehörige politischer Gefangener umarmten sich am Montag in Berlin. In Belarus sitzen über 1000.',
  ],
];

describe('who is back', () => {
  test.each(back)('%s: %s', (title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([release]);
  });

  test.each(not)('not: %s: %s', (title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([]);
  });
});
