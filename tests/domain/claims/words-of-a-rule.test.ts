// News that holds the words of a rule for quiet texts, and is news all the same.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, imposed, type Row, release } from './rows.ts';

const published = '2026-03-12'; // a Thursday

/** The headline tells it itself, whatever else it holds. */
const headed: readonly Row[] = [
  [
    'en: in pictures',
    'Belarus frees 52 political prisoners: the arrival in Vilnius in pictures',
    'Belarus has freed 52 political prisoners.',
  ],
  [
    'de: in Bildern',
    'Belarus lässt 52 Gefangene frei: die Ankunft in Bildern',
    'Belarus hat 52 politische Gefangene freigelassen.',
  ],
  [
    'pl: na zdjęciach',
    'Białoruś uwolniła 52 więźniów: powitanie na zdjęciach',
    'Białoruś uwolniła 52 więźniów politycznych.',
  ],
  ['en: lessons', 'Lessons of patience: Belarus frees Nobel laureate Bialiatski', 'Belarus has freed Ales Bialiatski.'],
  ['en: a month', 'Belarus releases 14 in the month of March', 'Belarus has released 14 political prisoners.'],
  [
    'en: what next',
    'Belarus frees 52 political prisoners, the opposition says: what next',
    'Belarus has freed 52 political prisoners.',
  ],
  [
    'en: why, and how many',
    'Why Minsk has let 52 people go',
    'Belarus has freed 52 political prisoners, the US embassy in Vilnius said.',
  ],
  ['ru: почему', 'Почему Минск отпустил 52 человек', 'Беларусь освободила 52 политзаключенных.'],
  ['en: experts welcome it', 'Experts welcome release of prisoners', 'Belarus has freed 52 political prisoners.'],
  [
    'en: a researcher',
    'Researcher from Minsk back in Vilnius',
    'Belarus has released the political prisoner Tatsiana Kuzina.',
  ],
  [
    'en: an analyst among the freed',
    'Tsikhanouskaya: a day of joy',
    'Belarus has freed 52 political prisoners, among them the analyst Valeria Kastsiuhova.',
  ],
].map(([it = '', title = '', text = '']) => ({ it, title, text, alerts: release }));

/** A part of a whole that nobody has freed yet, and things that are no people. */
const parts: readonly Row[] = [
  ['en', 'Of 123 political prisoners on the American list Belarus released 52.'],
  ['ru', 'Из 123 политзаключенных, о которых просил Вашингтон, Минск освободил 52.'],
  ['be', 'Са 123 палітвязняў, пра якіх прасіў Вашынгтон, Мінск вызваліў 52.'],
  ['uk', 'Зі 123 політв’язнів, про яких просив Вашингтон, Мінськ звільнив 52.'],
  ['pl', 'Spośród 123 więźniów, o których prosił Waszyngton, Mińsk uwolnił 52.'],
  ['lt', 'Iš 123 politinių kalinių Minskas paleido 52.'],
  ['ru: из колоний', 'Из 14 колоний Лукашенко выпустил 11 политзаключенных.'],
  ['de: aus Straflagern', 'Aus 14 Straflagern entließ Lukaschenko 6 politische Gefangene.'],
].map(([it = '', text = '']) => ({ it, text, alerts: release }));

const others: readonly Row[] = [
  {
    it: 'en: how often somebody came',
    text: 'Belarus has freed 52 political prisoners after John Coale came to Minsk twice this winter.',
    alerts: release,
  },
  {
    it: 'en: how often they spoke',
    text: 'Trump spoke with Lukashenko three times this month and Belarus released 52 prisoners.',
    alerts: release,
  },
  {
    it: 'ru: считают в Белом доме',
    text: 'США сняли санкции с «Белавиа», и Минск освободил 52 человек, считают в Белом доме.',
    alerts: `${release},${eased}`,
  },
  {
    it: 'en: a ban of Belarus above a list of the EU',
    title: 'Belarus bans imports of food from the EU',
    text: 'The EU has put 25 officials and three companies on its sanctions list.',
    alerts: imposed,
  },
  {
    it: 'en: veterinary drugs',
    text: 'Poland imposed sanctions on Belarusian meat and veterinary drugs.',
    alerts: imposed,
  },
  {
    it: 'de: Veterinärfirmen',
    text: 'Die EU hat Sanktionen gegen belarussische Banken und Veterinärfirmen verhängt.',
    alerts: imposed,
  },
  {
    it: 'en: a fine as well',
    text: 'Washington imposed sanctions on six Belarusian judges and a fine on a trader.',
    alerts: imposed,
  },
  { it: 'ru: и штраф', text: 'США наложили на белорусские банки санкции и штраф.', alerts: imposed },
  {
    it: 'de: und Geldstrafen',
    text: 'Die EU hat gegen belarussische Banken Sanktionen und Geldstrafen verhängt.',
    alerts: imposed,
  },
  { it: 'en: if only', text: 'Belarus frees 52 political prisoners, if only to please Donald Trump.', alerts: release },
  {
    it: 'ru: если верить',
    text: 'Лукашенко отпускает 52 политзаключенных, если верить посольству США.',
    alerts: release,
  },
  {
    it: 'ru: тем временем',
    title: 'Умер политзаключенный',
    text: 'В колонии умер политзаключенный Валентин Штермер. Тем временем Минск освободил 14 политзаключенных.',
    alerts: release,
  },
];

/** A clause says whom he let go, and the name is on its way. */
const onTheWay: readonly Row[] = [
  { it: 'ru: приехал', text: 'В Вильнюс приехал Николай Статкевич, которого Лукашенко помиловал.', alerts: release },
  {
    it: 'en: taken to Vilnius',
    text: 'Political prisoner Ihar Losik, whom Lukashenko pardoned and who was taken to Vilnius, is free.',
    alerts: release,
  },
  {
    it: 'en: of an old day, soon afterwards',
    text: 'Lukashenko was inaugurated in January 2025. Soon afterwards Belarus freed a US citizen.',
    alerts: '',
  },
  {
    it: 'en: of an old day, hours later',
    text: 'In September 2025 Coale flew to Minsk. Hours later 52 political prisoners were freed.',
    alerts: '',
  },
];

describe('words of a rule in news', () => {
  test.for(headed)('$it: told by the headline', (row) => expectRow({ published, ...row }));
  test.for(parts)('$it: a part', (row) => expectRow({ published, ...row }));
  test.for(onTheWay)('$it', (row) => expectRow({ published, ...row }));
  test.for(others)('$it', (row) => expectRow({ published, ...row }));
});
