// A participle before its noun says who somebody is; news is what is dated before the noun, and who is on the way home.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const known: readonly Line[] = [
  ['', 'Zwolniony z białoruskiego więzienia nauczyciel Aleś Hurko uczy dziś chemii w liceum w Białymstoku.'],
  ['', 'Uwolniony białoruski dziennikarz Ihar Sawicki był wczoraj gościem zjazdu w Krakowie.'],
  ['', 'Die aus belarussischer Haft entlassene Lehrerin Volha Krauchanka lebt heute in Berlin-Lichtenberg.'],
  ['', 'Vier begnadigte Belarussen backen in Hamburg-Altona Brot.'],
  ['', 'Вызваленая з калоніі настаўніца Вольга Краўчанка вядзе сёння ўрокі ў Беластоку.'],
  ['', 'Звільнений з білоруської колонії вчитель Олесь Гурко сьогодні викладає хімію в Чернігові.'],
  ['', 'Освобождённая из белорусской колонии учительница Ольга Кравченко сегодня ведёт уроки в Вильнюсе.'],
  ['', 'Freed Belarusian teacher Volha Krauchanka gives piano lessons in Berlin today.'],
];

const news: readonly Line[] = [
  ['prisoner_release', 'Zwolniony wczoraj z białoruskiego więzienia nauczyciel Aleś Hurko uczył chemii w liceum.'],
  ['prisoner_release', 'Wczoraj z białoruskiego więzienia został zwolniony nauczyciel Aleś Hurko z Mińska.'],
  ['prisoner_release', 'Vakar iš Baltarusijos kolonijos paleistas poetas Ryhoras Dudka skaitė eiles Vilniuje.'],
  ['prisoner_release', 'Gestern sind in Belarus vier begnadigte Häftlinge freigekommen.'],
  ['prisoner_release', 'Учора вызвалены з калоніі настаўнік Алесь Гурко вядзе ўжо ўрокі ў Беластоку.'],
  ['prisoner_release', 'Звільнений учора з білоруської колонії вчитель Олесь Гурко викладав хімію в Чернігові.'],
  ['prisoner_release', 'Помилованы 250 человек, осужденных в Беларуси по политическим статьям.'],
  ['prisoner_release', 'Lukashenko has signed a decree to pardon 37 people convicted of extremist crimes.'],
];

describe('a participle before its noun', () => {
  test.each(known)('says who it is%s: %s', (...line) => expectLine(...line));
  test.each(news)('is news (%s) with a day or a way home: %s', (...line) => expectLine(...line));
});
