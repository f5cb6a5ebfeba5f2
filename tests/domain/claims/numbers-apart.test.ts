// How many were let go where the number stands apart: in two places, in the decree, before minutes, beside an earlier round.
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

interface Told {
  readonly it: string;
  readonly title?: string;
  readonly text: string;
  readonly published: string;
  readonly count: number;
  /** How many of the released are named. */
  readonly named?: number;
}

const rows: readonly Told[] = [
  {
    it: 'en: 114 and nine more',
    title: 'Ukraine takes in 114 civilians freed by Belarus',
    text: 'Ukraine has received 114 civilians released from prisons in Belarus, its Coordination Headquarters said on Saturday. Five of them are Ukrainian citizens. Nine more people were brought to the US embassy in Vilnius.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'ru: 114 и еще девять',
    title: 'Украина приняла 114 человек, освобожденных в Беларуси',
    text: 'Украина приняла 114 гражданских лиц, освобожденных из белорусских тюрем, сообщили в Координационном штабе в субботу. Пятеро из них — граждане Украины. Еще девять человек привезли в Вильнюс.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'uk: 114 і ще дев’ятьох',
    title: 'Україна прийняла 114 людей, звільнених у Білорусі',
    text: 'Україна прийняла 114 цивільних, звільнених із білоруських тюрем, повідомили в Координаційному штабі в суботу. П’ятеро з них — громадяни України. Ще дев’ятьох людей привезли до Вільнюса.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'pl: 114 i dziewięć kolejnych',
    title: 'Ukraina przyjęła 114 osób zwolnionych na Białorusi',
    text: 'Ukraina przyjęła 114 cywilów zwolnionych z białoruskich więzień, poinformował w sobotę sztab koordynacyjny. Pięcioro z nich to obywatele Ukrainy. Kolejnych dziewięć osób przewieziono do Wilna.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'de: 114 und neun weitere',
    title: 'Ukraine nimmt 114 Freigelassene aus Belarus auf',
    text: 'Die Ukraine hat 114 aus belarussischer Haft entlassene Zivilisten aufgenommen, teilte der Koordinierungsstab am Samstag mit. Fünf von ihnen sind ukrainische Staatsbürger. Neun weitere Personen wurden nach Vilnius gebracht.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'lt: 114 ir dar devyni',
    title: 'Ukraina priėmė 114 Baltarusijoje paleistų žmonių',
    text: 'Ukraina priėmė 114 civilių, paleistų iš Baltarusijos kalėjimų, šeštadienį pranešė koordinacinis štabas. Penki iš jų – Ukrainos piliečiai. Dar devyni žmonės atvežti į Vilnių.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'be: 114 і яшчэ дзевяць',
    title: 'Украіна прыняла 114 чалавек, вызваленых у Беларусі',
    text: 'Украіна прыняла 114 цывільных, вызваленых з беларускіх турмаў, паведамілі ў Каардынацыйным штабе ў суботу. Пяцёра з іх — грамадзяне Украіны. Яшчэ дзевяць чалавек прывезлі ў Вільню.',
    published: '2025-12-14',
    count: 123,
  },
  {
    it: 'en: earlier the same day a decree for 123',
    title: 'Ukraine takes in 114 people freed from Belarusian prisons',
    text: 'Ukraine has received 114 civilians released in Belarus, the Coordination Headquarters said. Earlier the same day Alexander Lukashenko had signed a decree pardoning 123 people.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'ru: ранее в тот же день указ о 123',
    title: 'В Украину прибыли 114 освобожденных из белорусских тюрем',
    text: 'Украина приняла 114 гражданских лиц, освобожденных в Беларуси, сообщили в Координационном штабе. Ранее в тот же день Александр Лукашенко подписал указ о помиловании 123 человек.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'uk: раніше того ж дня указ про 123',
    title: 'В Україну прибули 114 звільнених із білоруських тюрем',
    text: 'Україна прийняла 114 цивільних, звільнених у Білорусі, повідомили в Координаційному штабі. Раніше того ж дня Олександр Лукашенко підписав указ про помилування 123 осіб.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'pl: wcześniej tego dnia dekret o 123',
    title: 'Do Ukrainy dotarło 114 osób zwolnionych z białoruskich więzień',
    text: 'Ukraina przyjęła 114 cywilów zwolnionych na Białorusi, poinformował sztab koordynacyjny. Wcześniej tego samego dnia Alaksandr Łukaszenka podpisał dekret o ułaskawieniu 123 osób.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'de: zuvor am selben Tag Erlass über 123',
    title: '114 Freigelassene aus Belarus in der Ukraine eingetroffen',
    text: 'Die Ukraine hat 114 in Belarus freigelassene Zivilisten aufgenommen, teilte der Koordinierungsstab mit. Zuvor hatte Alexander Lukaschenko am selben Tag einen Erlass über die Begnadigung von 123 Menschen unterzeichnet.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'lt: anksčiau tą pačią dieną įsakas dėl 123',
    title: 'Į Ukrainą atvyko 114 iš Baltarusijos kalėjimų paleistų žmonių',
    text: 'Ukraina priėmė 114 Baltarusijoje paleistų civilių, pranešė koordinacinis štabas. Anksčiau tą pačią dieną Aliaksandras Lukašenka pasirašė įsaką dėl 123 žmonių malonės.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'be: раней у той жа дзень указ пра 123',
    title: 'Ва Украіну прыбылі 114 вызваленых з беларускіх турмаў',
    text: 'Украіна прыняла 114 цывільных, вызваленых у Беларусі, паведамілі ў Каардынацыйным штабе. Раней у той жа дзень Аляксандр Лукашэнка падпісаў указ аб памілаванні 123 чалавек.',
    published: '2025-12-13',
    count: 123,
  },
  {
    it: 'ru: узнал за десять минут',
    title: 'Беляцкий: «О своем освобождении я узнал за десять минут»',
    text: 'Глава «Весны» Алесь Беляцкий, вышедший 21 июня из бобруйской колонии, встретился в Минске с журналистами.',
    published: '2014-06-22',
    count: 1,
    named: 1,
  },
  {
    it: 'en: learned of it ten minutes before',
    title: 'Bialiatski: "I learned of my release ten minutes before"',
    text: 'The head of Viasna, Ales Bialiatski, who left the colony in Babruisk on 21 June, met reporters in Minsk.',
    published: '2014-06-22',
    count: 1,
    named: 1,
  },
  {
    it: 'be: даведаўся за дзесяць хвілін',
    title: 'Бяляцкі: «Пра сваё вызваленне я даведаўся за дзесяць хвілін»',
    text: 'Кіраўнік «Вясны» Алесь Бяляцкі, які 21 чэрвеня выйшаў з бабруйскай калоніі, сустрэўся ў Мінску з журналістамі.',
    published: '2014-06-22',
    count: 1,
    named: 1,
  },
  {
    it: 'de: zehn Minuten vorher',
    title: 'Bjaljazki: Von meiner Freilassung erfuhr ich zehn Minuten vorher',
    text: 'Der Leiter von Wjasna, Ales Bjaljazki, der am 21. Juni aus der Kolonie in Babrujsk entlassen wurde, traf in Minsk Journalisten.',
    published: '2014-06-22',
    count: 1,
    named: 1,
  },
  {
    it: 'ru: в указе 30 осужденных',
    title: 'Что известно о помилованных: на свободе Ксения Луцкина',
    text: 'Всего в указе, подписанном 16 августа, 30 осужденных по протестным делам. На свободу, как сообщает «Весна», вышла Ксения Луцкина.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'en: the decree covers 30 convicts',
    title: 'What is known of the pardoned: Ksenia Lutskina is free',
    text: 'The decree signed on 16 August covers 30 people convicted over the protests. Ksenia Lutskina has walked free, Viasna says.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'uk: в указі 30 засуджених',
    title: 'Що відомо про помилуваних: на волі Ксенія Луцкіна',
    text: 'Усього в указі, підписаному 16 серпня, 30 засуджених у протестних справах. На волю, як повідомляє «Весна», вийшла Ксенія Луцкіна.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'be: ва ўказе 30 асуджаных',
    title: 'Што вядома пра памілаваных: на волі Ксенія Луцкіна',
    text: 'Усяго ва ўказе, падпісаным 16 жніўня, 30 асуджаных па пратэстных справах. На волю, як паведамляе «Вясна», выйшла Ксенія Луцкіна.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'pl: dekret obejmuje 30 skazanych',
    title: 'Co wiadomo o ułaskawionych: Ksenia Łuckina na wolności',
    text: 'Podpisany 16 sierpnia dekret obejmuje 30 skazanych w sprawach protestów. Na wolność, jak podaje Wiasna, wyszła Ksenia Łuckina.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'lt: įsake 30 nuteistųjų',
    title: 'Kas žinoma apie pasigailėtuosius: laisvėje Ksenija Luckina',
    text: 'Rugpjūčio 16 d. pasirašytas įsakas apima 30 nuteistųjų protestų bylose. Į laisvę, praneša „Viasna“, išėjo Ksenija Luckina.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'de: Erlass betrifft 30 Verurteilte',
    title: 'Was über die Begnadigten bekannt ist: Ksenija Luzkina ist frei',
    text: 'Der am 16. August unterzeichnete Erlass betrifft 30 wegen der Proteste Verurteilte. Freigekommen ist nach Angaben von Wjasna Ksenija Luzkina.',
    published: '2024-08-17',
    count: 30,
    named: 1,
  },
  {
    it: 'nl: ook dertien anderen',
    title: 'Oppositieleider Tichanovski vrij',
    text: 'De oppositieleider Sergej Tichanovski is zaterdag vrijgelaten uit een Belarussische gevangenis. Ook dertien anderen zijn vrij, onder wie oud-journalist Ihar Karnej.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'en: thirteen others are free too',
    title: 'Opposition leader Tsikhanouski free',
    text: 'The opposition leader Siarhei Tsikhanouski was released from a Belarusian prison on Saturday. Thirteen others are free too, among them the journalist Ihar Karnei.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'ru: на свободе и еще тринадцать человек',
    title: 'Тихановский на свободе',
    text: 'Политик Сергей Тихановский в субботу вышел из белорусской колонии. На свободе и еще тринадцать человек, в их числе журналист Игорь Карней.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'uk: на волі ще тринадцятеро',
    title: 'Тихановський на волі',
    text: 'Політик Сергій Тихановський у суботу вийшов із білоруської колонії. На волі й ще тринадцятеро людей, серед них журналіст Ігор Карней.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'pl: wolnych jest też trzynaście innych osób',
    title: 'Cichanouski na wolności',
    text: 'Polityk Siarhiej Cichanouski wyszedł w sobotę z białoruskiego więzienia. Wolnych jest też trzynaście innych osób, wśród nich dziennikarz Ihar Karniej.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'de: auch dreizehn andere sind frei',
    title: 'Tichanowski frei',
    text: 'Der Oppositionelle Sergej Tichanowski ist am Samstag aus belarussischer Haft entlassen worden. Auch dreizehn andere sind frei, darunter der Journalist Ihar Karnej.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'lt: laisvi ir dar trylika žmonių',
    title: 'Cichanouskis laisvas',
    text: 'Politikas Siarhejus Cichanouskis šeštadienį paleistas iš Baltarusijos kalėjimo. Laisvi ir dar trylika žmonių, tarp jų žurnalistas Iharas Karnejus.',
    published: '2025-06-21',
    count: 14,
    named: 2,
  },
  {
    it: 'en: on June 21 14 were let go, among them S.',
    text: 'Lukashenko has set 16 more people free, BelTA said on Friday. It is the second act of clemency in two weeks: on June 21, 14 people were let go, among them Sergei Tikhanovsky.',
    published: '2025-07-04',
    count: 16,
    named: 0,
  },
  {
    it: 'ru: 21 июня отпустили 14, среди них Т.',
    text: 'Лукашенко освободил еще 16 человек, сообщила в пятницу БелТА. Это второе помилование за две недели: 21 июня отпустили 14 человек, среди них Сергея Тихановского.',
    published: '2025-07-04',
    count: 16,
    named: 0,
  },
  {
    it: 'de: am 21. Juni kamen 14 frei, darunter T.',
    text: 'Lukaschenko hat 16 weitere Menschen freigelassen, meldete Belta am Freitag. Es ist die zweite Begnadigung in zwei Wochen: Am 21. Juni kamen 14 Menschen frei, darunter Sergej Tichanowski.',
    published: '2025-07-04',
    count: 16,
    named: 0,
  },
  {
    it: 'pl: 21 czerwca zwolniono 14, wśród nich C.',
    text: 'Łukaszenka uwolnił kolejnych 16 osób, podała w piątek Biełta. To drugie ułaskawienie w ciągu dwóch tygodni: 21 czerwca zwolniono 14 osób, wśród nich Siarhieja Cichanouskiego.',
    published: '2025-07-04',
    count: 16,
    named: 0,
  },
];

test.for(rows)('$it', ({ title, text, published, count, named }) => {
  const { claims } = readArticle({ url: null, title: title ?? null, text, published }, reader);
  const release = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect(release?.count).toBe(count);
  if (named !== undefined) expect(release?.people).toHaveLength(named);
});
