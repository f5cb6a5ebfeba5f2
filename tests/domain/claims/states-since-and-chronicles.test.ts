// What only looks like news below no headline: free since a day of old, returned behind bars, a chronicle by months, measures on another country; and live blogs without a headline.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { release } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

const told: readonly string[] = [
  'Политзаключенный Павел Сидоров на свободе с понедельника. Минск молчит.',
  'Der politische Gefangene Pawel Sidorow ist seit Montag frei. Minsk schweigt.',
  '10:15 Israel meldet Raketen auf Haifa.\n\n11:20 In Rom beginnt ein Gipfel.\n\n12:45 Belarus hat neun politische Gefangene freigelassen, meldet Wjasna.\n\n13:50 Der Ölpreis fällt.',
];

const not: readonly string[] = [
  'Диссидент Павел Сидоров на свободе с 13 мая. В тот день Минск освободил 12 политзаключенных.',
  'Dysydent Paweł Sidorow jest na wolności od 13 maja. Tego dnia Mińsk zwolnił 12 więźniów politycznych.',
  'Disidentas Pavelas Sidorovas laisvėje nuo gegužės 13-osios. Tądien Minskas išleido 12 politinių kalinių.',
  'Der Dissident Pawel Sidorow ist seit dem 13. Mai frei. An jenem Tag ließ Minsk zwölf politische Gefangene frei.',
  'Political prisoner Pavel Sidarau has been returned behind bars in Belarus, his lawyer heard.',
  'Politinis kalinys Pavelas Sidorovas sugrąžintas už grotų Baltarusijoje, sakė advokatas.',
  'Der politische Gefangene Pawel Sidorow wurde in Belarus hinter Gitter zurückgebracht, sagt sein Anwalt.',
  'January. Journalist Pavel Sidarau walks free in Minsk.\n\nMarch. Belarus releases nine political prisoners.\n\nMay. The US lifts sanctions on Belavia.',
  'Styczeń. Dziennikarz Paweł Sidorow wychodzi na wolność w Mińsku.\n\nMarzec. Białoruś zwalnia 9 więźniów politycznych.\n\nMaj. USA znoszą sankcje na Biełavię.',
  'Januar. Der Journalist Pawel Sidorow kommt in Minsk frei.\n\nMärz. Belarus lässt neun politische Gefangene frei.\n\nMai. Die USA heben die Sanktionen gegen Belavia auf.',
  'Пакет, который уравнял бы меры против Минска с теми, какие ЕС ввел против Москвы, застрял в Брюсселе.',
  'Pakiet, który zrównałby środki wobec Mińska z tymi, jakie UE nałożyła na Moskwę, utknął w Brukseli.',
  'Dafür, Lukaschenko mit Sanktionen der EU zu belegen, war im März schon Prag eingetreten.',
];

describe('states since and chronicles', () => {
  test.each(told)('%s', (text) => {
    expect(readText({ text, published }).alerts).toEqual([release]);
  });

  test.each(not)('not: %s', (text) => {
    expect(readText({ text, published }).alerts).toEqual([]);
  });
});
