// The news of a day under one headline: every paragraph is a story.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, extended, imposed, type Row, release } from './rows.ts';

const published = '2025-10-24';
const story = (...paragraphs: string[]) => paragraphs.join('\n\n');

const stories: readonly Row[] = [
  {
    it: 'en: what else happened',
    title: 'Rain, rates and a lost goat: Friday in brief',
    text: story(
      'The central bank in Oslo left its rate unchanged, and economists shrugged.',
      'A goat that had gone missing from a farm near Cork was found in a chapel.',
      'Minsk. The ruler has pardoned 14 convicts, among them two reporters. Their names were not given.',
      'Ottawa added nine Belarusian companies and a director to its sanctions list.',
      'Tomorrow it will rain in the west.',
    ),
    published,
    alerts: `${release},${imposed}`,
  },
  {
    it: 'ru: коротко',
    title: 'Снег, пробки и коза: пятница коротко',
    text: story(
      'В Осло центральный банк оставил ставку без изменений.',
      'Пропавшую козу нашли в часовне под Витебском.',
      'Калий. США сняли санкции с белорусского производителя удобрений, сообщил спецпосланник.',
      'Завтра на западе пройдет дождь.',
    ),
    published,
    alerts: eased,
  },
  {
    it: 'be: і іншыя навіны дня',
    title: 'Снег на Нарачы і іншыя навіны дня',
    text: story(
      'Цэнтральны банк у Осла пакінуў стаўку без зменаў.',
      'Згубленую казу знайшлі ў капліцы.',
      'Мінск. Лукашэнка памілаваў 14 палітвязняў, паведаміла яго прэс-служба.',
      'Заўтра на захадзе пройдзе дождж.',
    ),
    published,
    alerts: release,
  },
  {
    it: 'uk: та інше за п’ятницю',
    title: 'Сніг, ставка банку та інше за п’ятницю',
    text: story(
      'Центральний банк в Осло залишив ставку без змін.',
      'Загублену козу знайшли в каплиці.',
      'Мінськ. Лукашенко помилував 14 політв’язнів, повідомила його пресслужба.',
      'Завтра на заході пройде дощ.',
    ),
    published,
    alerts: release,
  },
  {
    it: 'pl: dzień w skrócie',
    title: 'Dzień w skrócie: śnieg, koza, stopy procentowe',
    text: story(
      'Bank centralny w Oslo pozostawił stopy bez zmian.',
      'Zaginioną kozę znaleziono w kaplicy.',
      'Unia Europejska przedłużyła sankcje wobec Białorusi o rok.',
      'Jutro na zachodzie deszcz.',
    ),
    published,
    alerts: extended,
  },
  {
    it: 'lt: trumpai',
    title: 'Trumpai: sniegas, ožka, palūkanos',
    text: story(
      'Oslo centrinis bankas palūkanų nekeitė.',
      'Dingusi ožka rasta koplyčioje.',
      'Lukašenka suteikė malonę 14 politinių kalinių, pranešė jo spaudos tarnyba.',
      'Rytoj vakaruose lis.',
    ),
    published,
    alerts: release,
  },
  {
    it: 'de: Kurz gemeldet',
    title: 'Kurz gemeldet: Schnee, Ziege, Zinsen',
    text: story(
      'Die Zentralbank in Oslo lässt den Zins unverändert.',
      'Eine verlorene Ziege wurde in einer Kapelle gefunden.',
      'Lukaschenko hat 14 politische Gefangene begnadigt, teilte sein Pressedienst mit.',
      'Morgen regnet es im Westen.',
    ),
    published,
    alerts: release,
  },
];

const others: readonly Row[] = [
  {
    it: 'en: a story that only mentions an old measure',
    title: 'Rain, rates and a lost goat: Friday in brief',
    text: story(
      'The central bank in Oslo left its rate unchanged, and economists shrugged.',
      'A goat that had gone missing from a farm near Cork was found in a chapel.',
      'A port near Klaipeda reported a loss. It handled Belarusian potash until the EU imposed sanctions in 2021.',
      'Tomorrow it will rain in the west.',
    ),
    published,
    alerts: '',
  },
  {
    it: 'ru: требуют освободить',
    title: 'Снег, пробки и коза: пятница коротко',
    text: story(
      'В Осло центральный банк оставил ставку без изменений.',
      'Пропавшую козу нашли в часовне под Витебском.',
      'Правозащитники потребовали освободить политзаключенных в Беларуси.',
      'Завтра на западе пройдет дождь.',
    ),
    published,
    alerts: '',
  },
];

describe.each([
  ['each paragraph opens with news of its own', stories],
  ['what is old or asked for stays so', others],
] as const)('%s', (_, rows) => {
  test.for(rows)('$it', (row) => expectRow(row));
});

/** A live blog has a headline of two sentences; its stories are told by the hour. */
const told: readonly Row[] = [
  {
    it: 'lt: of the Council, not of the country of the headline',
    title: 'Karas Ukrainoje. Tiesiogiai: naktį degė uostas',
    text: story(
      '18.20. Ministrė pristatė savo planą.',
      '12.40. Prie Sumų nukrito dronai.',
      '10.15. Europos Sąjungos Taryba patvirtino sankcijų paketą. Kartu priimtos naujos priemonės Baltarusijai: į sąrašą įrašytos septynios įmonės.',
      '08.30. Uoste užsidegė sandėlis.',
    ),
    published,
    alerts: imposed,
  },
  {
    it: 'en: a live blog',
    title: 'War in Ukraine. Live updates: port on fire',
    text: story(
      '18:20. The minister presented her plan.',
      '12:40. Drones fell on a field.',
      '10:15. The Council of the EU met. It has adopted new sanctions against Belarus and listed seven companies.',
      '08:30. A store burnt in the port.',
    ),
    published,
    alerts: imposed,
  },
  {
    it: 'de: news of the weekday',
    title: 'Die wichtigsten Nachrichten vom Freitag',
    text: story(
      'Haushalt. Das Parlament stimmte zu.',
      'Wetter. Im Norden schneit es am Abend.',
      'Minsk. Aus dem Gefängnis in Belarus kamen zwei Organisten frei.',
      'Kultur. Ein Theater öffnete.',
    ),
    published,
    alerts: release,
  },
  {
    it: 'pl: a day further back is none of its stories',
    title: 'Najważniejsze wiadomości piątku',
    text: story(
      'Budżet. Sejm go przyjął.',
      'Pogoda. Na północy spadnie śnieg.',
      'Rynki. W poniedziałek Rada UE przedłużyła o rok sankcje wobec Białorusi, akcje zyskały.',
      'Kultura. Otwarto teatr.',
    ),
    published,
    alerts: '',
    says: [`${extended} background`],
  },
];

test.each(told)('$it', (row) => expectRow(row));

test('lt: whose measures a story tells stands in the story', () => {
  const [row] = told;
  const [measure] = row ? readText(row).claims.filter(({ status }) => status === 'occurred') : [];
  expect(measure?.authorities).toEqual(['EU']);
});
