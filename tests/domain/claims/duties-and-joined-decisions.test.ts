// Measures of plain kinds that need no word of sanctions or look like another one: duties, measures put back, decisions joined,
// ties cut beside a ban, the answers of Belarus, agreements that are published the same day.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText, toldOf } from './reader.ts';
import type { Row, Told } from './rows.ts';

const published = '2026-03-12';
const imposed = 'sanctions_imposed';
const extended = 'sanctions_extended';

/** Duties on goods of Belarus are a measure of trade. */
const duties: readonly Row[] = [
  { it: 'en', text: 'The EU imposes tariffs on fertilisers from Russia and Belarus.', alerts: imposed },
  { it: 'ru', text: 'ЕС повысил пошлины на удобрения из России и Белоруссии.', alerts: imposed },
  { it: 'be', text: 'ЕС уводзіць пошліны на ўгнаенні з Расіі і Беларусі.', alerts: imposed },
  { it: 'uk', text: 'ЄС запровадив вищі мита на добрива з Росії та Білорусі.', alerts: imposed },
  { it: 'pl', text: 'Unia nakłada wyższe cła na nawozy i żywność z Rosji i Białorusi.', alerts: imposed },
  { it: 'lt', text: 'ES padidino muitus trąšoms iš Rusijos ir Baltarusijos.', alerts: imposed },
  { it: 'de', text: 'Die EU hat höhere Zölle auf Dünger aus Russland und Belarus verhängt.', alerts: imposed },
  { it: 'de: führt ein', text: 'Die EU führt Zölle auf Dünger aus Russland und Belarus ein.', alerts: imposed },
  { it: 'pl: in force before', text: 'Od lipca obowiązują unijne cła na nawozy z Rosji i Białorusi.', alerts: '' },
  { it: 'ru: on others', text: 'США повысили пошлины на товары из Китая. Беларусь пока молчит.', alerts: '' },
];

/** What was suspended is put back; firms of Belarus with whom nobody may deal any more. */
const putBack: readonly Row[] = [
  { it: 'ru', title: 'Вашингтон возвращает санкции против белорусских заводов', text: 'Подробностей нет.' },
  { it: 'uk', title: 'Вашингтон повертає санкції проти білоруських заводів', text: 'Подробиць немає.' },
  { it: 'be', title: 'Вашынгтон вяртае санкцыі супраць беларускіх заводаў', text: 'Падрабязнасцяў няма.' },
  { it: 'pl', title: 'Waszyngton przywraca sankcje wobec białoruskich zakładów', text: 'Szczegółów brak.' },
  { it: 'lt', title: 'Vašingtonas grąžina sankcijas Baltarusijos gamykloms', text: 'Išsamiau nežinoma.' },
  { it: 'en', title: 'Washington reinstates sanctions on Belarusian plants', text: 'No details were given.' },
  {
    it: 'ru: сделки',
    text: 'США вновь запретили своим компаниям сделки с белорусским «Нафтаном».',
  },
  { it: 'en: business', text: 'The US again forbade its companies to do business with Naftan of Belarus.' },
  { it: 'de: Geschäfte', text: 'Die USA haben ihren Firmen Geschäfte mit Belarus verboten.' },
].map((row) => ({ ...row, alerts: imposed }));

/** Who joins a decision to prolong prolongs, and imposes nothing. */
const joined: readonly Row[] = [
  {
    it: 'en',
    text: "Moldova and Norway have aligned themselves with the Council's decision to prolong sanctions against Belarus for a year.",
  },
  {
    it: 'ru',
    text: 'Молдавия и Норвегия присоединились к решению Совета ЕС продлить санкции против Белоруссии еще на год.',
  },
  {
    it: 'be',
    text: 'Малдова і Нарвегія далучыліся да рашэння Рады ЕС падоўжыць санкцыі супраць Беларусі яшчэ на год.',
  },
  {
    it: 'uk',
    text: 'Молдова й Норвегія приєдналися до рішення Ради ЄС продовжити санкції проти Білорусі ще на рік.',
  },
  { it: 'pl', text: 'Mołdawia i Norwegia przyłączyły się do decyzji Rady UE o przedłużeniu sankcji wobec Białorusi.' },
  {
    it: 'lt',
    text: 'Moldova ir Norvegija prisijungė prie ES Tarybos sprendimo pratęsti sankcijas Baltarusijai dar metams.',
  },
  {
    it: 'de',
    text: 'Moldau und Norwegen haben sich dem Beschluss des EU-Rates angeschlossen, die Sanktionen gegen Belarus zu verlängern.',
  },
].map((row) => ({ ...row, alerts: extended }));

/** The sanctions stand far before the verb that prolongs them, and whose they are in a sentence before. */
const longNamed: readonly Told[] = [
  {
    it: 'ru',
    title: 'ЕС смягчил часть санкций против Беларуси',
    text: 'Решение о санкциях Совет ЕС принял в понедельник. Само эмбарго на поставки вооружений и меры против четырех человек, связанных с исчезновением оппозиционеров, продлены на год.',
  },
  {
    it: 'be',
    title: 'ЕС змякчыў частку санкцый супраць Беларусі',
    text: 'Рашэнне пра санкцыі Рада ЕС прыняла ў панядзелак. Само эмбарга на пастаўкі ўзбраенняў і меры супраць чатырох чалавек, звязаных са знікненнем апазіцыянераў, падоўжаны яшчэ на год.',
  },
  {
    it: 'uk',
    title: 'ЄС пом’якшив частину санкцій проти Білорусі',
    text: "Рішення про санкції Рада ЄС ухвалила в понеділок. Саме ембарго на постачання озброєнь і заходи проти чотирьох осіб, пов'язаних зі зникненням опозиціонерів, продовжено ще на рік.",
  },
  {
    it: 'pl',
    title: 'UE złagodziła część sankcji wobec Białorusi',
    text: 'Decyzję o sankcjach Rada UE podjęła w poniedziałek. Samo embargo na dostawy broni oraz środki wobec czterech osób, związanych ze zniknięciem opozycjonistów, przedłużono o rok.',
  },
];

describe('prolonged behind a long name', () => {
  test.each(longNamed)('$it', ({ title, text }) => {
    expect(toldOf(readText({ title, text, published }), 'sanctions')).toContain('extended occurred');
  });
});

/** Ties that are cut beside a ban are no sanctions that are lifted. */
const ties: readonly Row[] = [
  {
    it: 'en',
    text: 'Ukraine yesterday suspended air links with Belarus and introduced a ban on flights of its carriers.',
  },
  { it: 'ru', text: 'Украина вчера приостановила авиасообщение с Беларусью и ввела запрет на полеты ее авиакомпаний.' },
  { it: 'be', text: 'Украіна ўчора спыніла авіязносіны з Беларуссю і ўвяла забарону на палёты яе авіякампаній.' },
  {
    it: 'uk',
    text: 'Україна вчора припинила авіасполучення з Білоруссю й заборонила її літакам літати над країною.',
  },
].map((row) => ({ ...row, title: 'Sanctions of Ukraine against Belarus', alerts: imposed }));

/** What Belarus forbids others puts nothing on Belarus. */
const answers: readonly Row[] = [
  {
    it: 'en',
    title: 'Minsk bans food imports from the EU',
    text: 'A decree was published on Monday. It answers the fifth package of sanctions. Their officials are denied entry as well.',
  },
  {
    it: 'ru',
    title: 'Минск запретил ввоз продуктов из ЕС',
    text: 'Постановление опубликовано в понедельник. Это ответ на пятый пакет санкций. Чиновникам этих стран закрывают въезд.',
  },
  {
    it: 'uk',
    title: 'Мінськ заборонив ввезення продуктів з ЄС',
    text: "Постанову оприлюднили в понеділок. Це відповідь на п'ятий пакет санкцій. Чиновникам цих країн закривають в'їзд.",
  },
  {
    it: 'lt',
    title: 'Minskas uždraudė maisto importą iš ES',
    text: 'Nutarimas paskelbtas pirmadienį. Tai atsakas į penktąjį sankcijų paketą. Šių šalių pareigūnams draudžiama atvykti.',
  },
  {
    it: 'de',
    title: 'Minsk verbietet Lebensmittelimporte aus der EU',
    text: 'Der Erlass erschien am Montag. Er antwortet auf das fünfte Sanktionspaket. Auch Beamten wird die Einreise verwehrt.',
  },
].map((row) => ({ ...row, alerts: '' }));

const theirs: Row = {
  it: 'en: beside a measure of the day',
  title: 'Minsk bans food imports from the EU',
  text: 'The decree is an answer to Brussels. The EU on Wednesday adopted new sanctions against Belarus.',
  alerts: imposed,
};

/** Agreed and, in the same sentence, published: adopted. */
const agreed: readonly Row[] = [
  {
    it: 'en',
    text: 'The EU ambassadors agreed today on new sanctions against Belarus, and in the evening the act was published in the Official Journal.',
    alerts: imposed,
  },
  {
    it: 'ru',
    text: 'Постпреды ЕС сегодня договорились о новых санкциях против Минска, и вечером документ опубликован в Официальном журнале.',
    alerts: imposed,
  },
  {
    it: 'uk',
    text: 'Посли ЄС сьогодні домовилися про нові санкції проти Мінська, і ввечері документ опубліковано в Офіційному журналі.',
    alerts: imposed,
  },
  {
    it: 'be',
    text: 'Паслы ЕС сёння дамовіліся аб новых санкцыях супраць Мінска, і ўвечары дакумент апублікаваны ў Афіцыйным часопісе.',
    alerts: imposed,
  },
  {
    it: 'pl',
    text: 'Ambasadorowie UE uzgodnili dziś nowe sankcje wobec Białorusi, a wieczorem dokument opublikowano w Dzienniku Urzędowym.',
    alerts: imposed,
  },
  {
    it: 'de',
    text: 'Die EU-Botschafter haben sich heute auf neue Sanktionen gegen Belarus geeinigt, und am Abend wurde der Rechtsakt im Amtsblatt veröffentlicht.',
    alerts: imposed,
  },
  {
    it: 'en: to be published',
    text: 'The EU ambassadors agreed today on new sanctions against Belarus, and the act will be published in the Official Journal tomorrow.',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
];

/** Who is not on a list amid captives is not among the freed, and nothing is eased. */
const missing: readonly Row[] = [
  {
    it: 'pl',
    text: 'Białoruś zwolniła dziś 123 więźniów politycznych. Andrzeja Poczobuta na liście nie ma.',
    alerts: 'prisoner_release',
    says: ['prisoner_release denied'],
  },
  {
    it: 'uk',
    text: "Білорусь звільнила сьогодні 123 політв'язнів. Анджея Почобута у списку немає.",
    alerts: 'prisoner_release',
    says: ['prisoner_release denied'],
  },
];

/** Who is to vanish from a list. */
const vanishing: readonly Row[] = [
  { it: 'en', text: 'Belaruskali is to disappear from the US sanctions list.' },
  { it: 'ru', text: 'Из санкционного списка США исчезнет «Беларуськалий».' },
  { it: 'uk', text: 'Із санкційного списку США має зникнути «Беларуськалій».' },
  { it: 'be', text: 'Са спісу санкцый ЗША знікне «Беларуськалій».' },
  { it: 'pl', text: 'Z listy sankcyjnej USA ma zniknąć Biełaruśkalij.' },
  { it: 'lt', text: 'Iš JAV sankcijų sąrašo dings „Belaruskalij“.' },
  { it: 'de', text: 'Belaruskali soll von der Sanktionsliste der USA verschwinden.' },
].map((row) => ({ ...row, alerts: '', says: ['sanctions_eased planned'] }));

describe.each([
  ['duties', duties],
  ['put back', putBack],
  ['joined', joined],
  ['ties beside a ban', ties],
  ['answers of Belarus', [...answers, theirs]],
  ['agreed and published', agreed],
  ['missing amid captives', missing],
  ['to vanish from a list', vanishing],
] as const)('%s', (_, rows) => {
  test.each(rows)('$it', (row) => expectRow({ published, ...row }));
});
