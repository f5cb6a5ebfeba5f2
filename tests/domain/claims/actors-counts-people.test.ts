// Who was released, how many they were, and whose measures they are: actors told apart from those they act on.
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import type { Row, Told } from './rows.ts';

const news = ({ title, text, published }: Told, type: Claim['type']): readonly Claim[] =>
  readText({ title, text, published }).claims.filter((claim) => claim.type === type && claim.status === 'occurred');

interface PeopleRow extends Told {
  readonly people: readonly string[]; // watchlist ids, or names as they stand
}

const people: readonly PeopleRow[] = [
  {
    it: 'en: an expert introduced between commas speaks and was not released',
    text: 'Belarus has freed 40 prisoners, among them Ales Bialiatski. The release changes little for those who stay, Minsk being Minsk. Piotr Zaleski, a former consul, told reporters that the release of prisoners came as a surprise.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'en: a sister introduced between commas was not released',
    text: 'Belarus freed Maria Kalesnikava on Friday. Tatsiana Khomich, her sister, heard of the release by phone.',
    published: '2025-12-13',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'en: whoever refuses to leave, described between commas, was not released',
    text: 'Belarus freed Ales Bialiatski and 30 other prisoners; Mikalai Statkevich, once a candidate for president, refused to go.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'pl: a wife without a family name is nobody released',
    text: 'Białoruś uwolniła w piątek Andrzeja Poczobuta. Żona Oksana przyjechała na granicę, gdzie uwolniony czekał.',
    people: ['andrzej-poczobut'],
  },
  {
    it: 'en: the others are listed in a sentence of their own',
    text: 'Lukashenko pardoned three prisoners on Monday. One of those freed is Ales Bialiatski. The second is Maria Kalesnikava. Viktar Babaryka is the third.',
    people: ['ales-bialiatski', 'maria-kalesnikava', 'viktar-babaryka'],
  },
  {
    it: 'pl: where somebody was brought, and whom the others include',
    text: 'Białoruś uwolniła w sobotę 30 więźniów. Do Wilna trafił Ales Bialacki, pozostałych, w tym Wiktara Babarykę, przewieziono na Ukrainę.',
    people: ['ales-bialiatski', 'viktar-babaryka'],
  },
  {
    it: 'de: a former candidate belongs to the freed',
    text: 'Belarus hat am Donnerstag 52 Gefangene freigelassen. Zu ihnen gehört der frühere Präsidentschaftskandidat Mikalaj Statkewitsch.',
    people: ['mikalai-statkevich'],
  },
  {
    it: 'lt: a man who ran for president is no president',
    text: 'Baltarusija šeštadienį paleido 123 politinius kalinius. Tarp jų – prezidento posto siekęs Viktaras Babaryka.',
    people: ['viktar-babaryka'],
  },
  {
    it: 'uk: the name stands in full where the headline shortens it',
    title: 'Колеснікова вийшла на свободу',
    text: 'Білоруська влада звільнила Марію Колеснікову, повідомили правозахисники.',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'es: those who came out as well',
    text: 'Bielorrusia liberó el sábado a 123 presos políticos. También salieron Ales Bialiatski y Viktar Babaryka.',
    people: ['ales-bialiatski', 'viktar-babaryka'],
  },
  {
    it: 'en: a family name alone in the headline',
    title: 'Opposition figure Zaleuski back home in Minsk after two years in prison',
    text: 'Aliaksandr Zaleuski, who stood against Lukashenko in 2006, was met by his daughters at the gate.',
    people: ['Aliaksandr Zaleuski'],
  },
  {
    it: 'ru: a pronoun stands for the one person of the headline',
    title: 'Виктор Бабарико дома',
    text: 'О том, что свободен, он узнал утром, когда в белорусскую колонию привезли указ о помиловании.',
    people: ['viktar-babaryka'],
  },
  {
    it: 'uk: who speaks in the headline was not released',
    title: 'Бабарика: у Білорусі звільнили 114 в’язнів, серед них Марія Колеснікова',
    text: 'Білорусь звільнила 114 цивільних, серед них Марію Колеснікову.',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'ru: who died is not among the released',
    title: 'Колесникова на свободе, Статкевич умер',
    text: 'Марию Колесникову выпустили из белорусской колонии сегодня днем.',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'ru: the best known of them',
    text: 'Сегодня из белорусских тюрем освободили людей. Всего их 14. Самый известный — блогер Сергей Тихановский, сидевший пять лет.',
    people: ['siarhei-tsikhanouski'],
  },
  {
    it: 'be: confirmed already, and a town that sounds like a given name',
    title: 'Лукашэнка памілаваў 18 чалавек',
    text: 'Указ падпісаны сёння. Праваабаронцы ўжо пацвердзілі, што на волю выйшла настаўніца з Ліды Ірына Каваленка.',
    people: ['Ірына Каваленка'],
  },
  {
    it: 'be: a handover to Ўкраіна with the short sound in front',
    text: 'Улады вызвалілі сёння 123 вязняў. Астатніх, а гэта 114 чалавек, перадалі Ўкраіне: Марыю Калеснікаву і Віктара Бабарыку.',
    people: ['maria-kalesnikava', 'viktar-babaryka'],
  },
  {
    it: 'de: more than five years in prison do not make the release old',
    title: 'Poczobut frei: Belarus und Polen tauschen Gefangene aus',
    text: 'Der Journalist Andrzej Poczobut ist nach mehr als fünf Jahren Haft in Belarus wieder in Freiheit.',
    people: ['andrzej-poczobut'],
  },
  {
    it: 'en: something else is asked for in the clause before',
    text: 'Belarus freed 123 prisoners on Saturday. Maria Kalesnikava, once pushed to leave, went to Ukraine with 113 others.',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'pl: a story that comes to its news late goes on with it',
    title: 'Jest w Polsce',
    text: 'Szedł powoli i nikt go nie poznawał. Potem ktoś zawołał głośno. Po 1860 dniach Andrzej Poczobut odzyskał wolność. Autobus czekał na moście. Białoruś wypuściła pięć osób, w tym Wiktara Babarykę.',
    people: ['andrzej-poczobut', 'viktar-babaryka'],
  },
  {
    it: 'en: priests are called father, relatives need somebody they belong to',
    text: 'Belarus freed two jailed priests on Thursday. Father Ales Bialiatski and Father Viktar Babaryka were pardoned. His brother Ivan Kavalenka was pardoned by nobody.',
    people: ['ales-bialiatski', 'viktar-babaryka'],
  },
  {
    it: 'pl: family names that are only an initial',
    text: 'Białoruś zwolniła w sobotę 30 więźniów. Jest wśród nich dwoje Polaków: Tomasz B. i Roman G., skazani za szpiegostwo.',
    people: ['Tomasz B', 'Roman G'],
  },
  {
    it: 'uk: those who were held in Belarus, of a greater exchange',
    text: 'Десятеро цивільних повернулися з полону, п’ятьох звільнили в Білорусі. У Білорусі сиділи Наталія Коваленко та Микола Шевченко, якого судили за підрив літака.',
    people: ['Микола Шевченко', 'Наталія Коваленко'],
  },
  {
    it: 'en: who is in Vilnius already, told by somebody else',
    text: 'Belarus freed 52 prisoners on Thursday. Viktar Babaryka, Ales Bialiatski and Maria Kalesnikava are in Vilnius, President Gitanas Nauseda said.',
    people: ['ales-bialiatski', 'maria-kalesnikava', 'viktar-babaryka'],
  },
  {
    it: 'en: a year in a long clause about somebody is not that of the release',
    text: 'Belarus freed 123 prisoners on Saturday. Maria Kalesnikava, the musician who in 2020 tore up her papers so that nobody could take her over the border, went to Ukraine with 113 others.',
    people: ['maria-kalesnikava'],
  },
];

test.for(people)('$it', (row) => {
  const named = news(row, 'prisoner_release').flatMap((claim) => claim.people.map((each) => each.subject ?? each.name));
  expect([...new Set(named)].sort()).toEqual([...row.people].sort());
});

test('the full form of a name is shown, not the short one of the headline', () => {
  const [claim] = news(
    {
      it: '',
      title: 'Колесникова на свободе',
      text: 'Мария Колесникова вышла из колонии в Гомеле, сообщили правозащитники. Белорусские власти молчат.',
    },
    'prisoner_release',
  );
  expect(claim?.people.map((person) => person.as)).toEqual(['Мария Колесникова']);
});

interface CountRow extends Told {
  readonly count: number | null;
}

const counts: readonly CountRow[] = [
  {
    it: 'en: one person named is one',
    title: 'Minsk lets American woman go, minister says',
    text: 'Anna Kowalska, held in Belarus for a year, was released on Friday, the minister wrote.',
    published: '2025-01-31',
    count: 1,
  },
  {
    it: 'ru: two persons named are two',
    title: 'Алесь Беляцкий и Мария Колесникова — на свободе',
    text: 'Из белорусских колоний они вышли сегодня, сообщили правозащитники.',
    count: 2,
  },
  {
    it: 'be: three persons in a headline without a verb',
    title: 'Алесь Бяляцкі, Марыя Калеснікава, Віктар Бабарыка на волі!',
    text: 'Пра гэта паведамілі праваабаронцы ў Менску.',
    count: 3,
  },
  {
    it: 'en: the named are examples where others are spoken of',
    title: 'Belarus frees Ales Bialiatski and other prisoners',
    text: 'The prisoners were released in Minsk today.',
    count: null,
  },
  {
    it: 'ru: an anniversary is no number of people',
    title: 'В Беларуси на свободу вышли 18 политзаключенных',
    text: 'Накануне 75-летия освобождения города ворота колоний открылись: домой вернулись 18 человек.',
    count: 18,
  },
  {
    it: 'ru: a colony with a number in its name',
    title: 'Колесникова на свободе',
    text: 'Марию Колесникову помиловали: в колонию «Полоцк-4» сегодня привезли указ о помиловании.',
    count: 1,
  },
  {
    it: 'it: years served are no number of people',
    text: 'Due sacerdoti sono usciti oggi dalle carceri della Bielorussia: Ales Bialiatski e Viktar Babaryka scontavano 11 e 13 anni.',
    count: 2,
  },
  {
    it: 'de: whoever is named with others counts too',
    title: 'Belarus lässt Sjarhej Tichanowski frei',
    text: 'Mit ihm kamen am Samstag dreizehn weitere Gefangene frei, teilte Minsk mit.',
    count: 14,
  },
  {
    it: 'be: a blogger and thirteen more',
    title: 'Сяргей Ціханоўскі на волі',
    text: 'Разам з блогерам рэжым выпусціў яшчэ трынаццаць чалавек.',
    count: 14,
  },
  {
    it: 'uk: together with a person thirteen others',
    text: 'Режим у Мінську звільнив Сергія Тихановського разом із тринадцятьма іншими в’язнями.',
    count: 14,
  },
  {
    it: 'en: talks with somebody add nobody',
    text: 'After talks with the envoy another 52 prisoners were freed by Belarus.',
    count: 52,
  },
  {
    it: 'uk: a sentence that sums up wins over its parts',
    title: 'Україна прийняла 114 звільнених у Білорусі',
    text: 'Білорусь звільнила 114 цивільних, їх зустріли на кордоні. Ще дев’ятьох повезли до Вільнюса, тож загалом вийшли 123 особи.',
    count: 123,
  },
  {
    it: 'ru: women and men, in all',
    text: 'Пятнадцать женщин и семерых мужчин — всего двадцать два человека — выпустил на свободу Лукашенко.',
    count: 22,
  },
  {
    it: 'ru: in all they are so many',
    text: 'Сегодня из белорусских тюрем освободили политзаключенных. Всего их 14: пятеро белорусов, трое поляков и другие.',
    count: 14,
  },
  {
    it: 'bg: one of so many, further down the lead of a language of best effort',
    title: 'Алес Беляцки излезе от затвора в Беларус',
    text: 'Алес Беляцки пътува за Вилнюс след години зад решетките. Той е един от 123-мата, помилвани от Александър Лукашенко.',
    count: 123,
  },
  {
    it: 'lt: that day, after a sentence that tells the news',
    title: 'Laureatas laisvas',
    text: 'Žmonės laukė Vilniuje su vėliavomis. Alesis Bialiackis, 2022 metų Nobelio taikos premijos laureatas, buvo laisvas. Minskas tą dieną paleido iš viso 123 kalinius.',
    count: 123,
  },
];

test.for(counts)('$it', (row) => {
  const [claim] = news(row, 'prisoner_release');
  expect(claim).toBeDefined();
  expect(claim?.count).toBe(row.count);
});

const listings: readonly CountRow[] = [
  {
    it: 'en: the listed are counted',
    text: 'The European Union on Monday imposed sanctions on 28 officials of Belarus.',
    count: 28,
  },
  {
    it: 'en: prisoners are not counted as listed',
    text: 'The European Union imposed new sanctions on Belarus on Monday, a week before 52 prisoners are to be freed.',
    count: null,
  },
  {
    it: 'ru: prisoners are not counted as listed',
    text: 'Евросоюз ввел новые санкции против Беларуси, хотя Минск освободил 52 политзаключенных.',
    count: null,
  },
];

test.for(listings)('$it', (row) => {
  const [claim] = news(row, 'sanctions_imposed');
  expect(claim).toBeDefined();
  expect(claim?.count).toBe(row.count);
});

test('what follows a name between commas dates its bearer, not the release', () => {
  const claims = news(
    {
      it: '',
      text: 'Also freed were Ales Bialiatski, a leader of the protests of 2020 in Belarus, and Viktar Babaryka, who was arrested in June of that year. Both prisoners are in Vilnius.',
      published: '2025-12-13',
    },
    'prisoner_release',
  );
  expect(claims.flatMap((claim) => claim.people.map((person) => person.subject))).toEqual([
    'ales-bialiatski',
    'viktar-babaryka',
  ]);
});

interface AuthorityRow extends Told {
  readonly authorities: readonly string[];
}

const authorities: readonly AuthorityRow[] = [
  {
    it: 'de: the neighbours at whose borders it happened impose nothing',
    text: 'Wegen der Lage an den Grenzen Polens und Litauens haben die Europäische Union, die USA und Kanada am Montag neue Sanktionen gegen Belarus verhängt.',
    authorities: ['CA', 'EU', 'US'],
  },
  {
    it: 'de: the victim of a war imposes nothing',
    text: 'Die EU-Staaten haben am Montag neue Sanktionen gegen Belarus, Verbündeter Moskaus im Krieg gegen die Ukraine, beschlossen.',
    authorities: ['EU'],
  },
  {
    it: 'en: in step with a list, another acts alone',
    text: 'In step with the United States, Canada and the EU, the UK has sanctioned seven officials of Belarus.',
    authorities: ['UK'],
  },
  {
    it: 'en: neighbours joined by "or" act together',
    text: 'Nobody on the new Belarus blacklist may enter: Lithuania, Latvia or Estonia imposed sanctions on 28 officials on Friday.',
    authorities: ['EE', 'LT', 'LV'],
  },
  {
    it: 'ru: others announced measures on the same day',
    title: 'ЕС ввел новые санкции против Беларуси',
    text: 'Министры приняли пакет санкций против белорусских властей в понедельник. Въезд закрыт, счета арестованы. В списке есть судьи. В тот же день о своих мерах объявили США, Великобритания и Канада.',
    authorities: ['CA', 'EU', 'UK', 'US'],
  },
  {
    it: 'uk: another authority at the same time',
    title: 'ЄС запровадив нові санкції проти Білорусі',
    text: 'Міністри ухвалили пакет санкцій проти білоруської влади в понеділок. До списку потрапили судді. В’їзд їм закрито. Водночас Канада запровадила санкції проти шести чиновників.',
    authorities: ['CA', 'EU'],
  },
  {
    it: 'ru: о собственных мерах в тот же день',
    text: 'США в понедельник ввели санкции против 19 чиновников Беларуси. О собственных мерах в тот же день сообщили Великобритания и Канада.',
    authorities: ['CA', 'UK', 'US'],
  },
  {
    it: 'pl: o podobnych krokach tego samego dnia',
    text: 'Unia Europejska w poniedziałek nałożyła sankcje na 78 urzędników z Białorusi. Tego samego dnia o podobnych krokach poinformowały Kanada i USA.',
    authorities: ['CA', 'EU', 'US'],
  },
  {
    it: 'en: steps of their own are planned, not taken',
    text: 'The United States imposed sanctions on 19 Belarusian officials on Monday. Canada plans to take similar steps next month.',
    authorities: ['US'],
  },
  {
    it: 'en: a clause that leaves out the verb',
    text: 'London blacklisted six Belarusian officials on Monday, Ottawa ten, but Brussels waits.',
    authorities: ['CA', 'UK'],
  },
  {
    it: 'uk: речення без дієслова',
    text: 'Лондон у понеділок вніс до санкційного списку шістьох білоруських посадовців, Оттава — десятьох.',
    authorities: ['CA', 'UK'],
  },
  {
    it: 'en: the Baltic states are three',
    text: 'The three Baltic states imposed entry bans on 30 Belarusian officials on Monday.',
    authorities: ['EE', 'LT', 'LV'],
  },
  {
    it: 'de: wer übernimmt, handelt; wessen Maßnahmen es waren, nicht',
    title: 'Schweiz übernimmt weitere EU-Sanktionen gegen Belarus',
    text: 'Die Schweiz hat am Montag 38 Personen aus Belarus auf ihre Sanktionsliste gesetzt.',
    authorities: ['CH'],
  },
  {
    it: 'en: whom a war is against imposes nothing',
    title: 'Council adopts new measures over the war of aggression against Ukraine',
    text: 'The EU imposed new sanctions on Belarus on Monday over its part in the war against Ukraine. The decision bans exports of luxury goods to Belarus.',
    authorities: ['EU'],
  },
  {
    it: 'en: what another authority did at the time of an older measure is older too',
    title: 'EU imposes new sanctions on Belarus',
    text: 'Ministers adopted the package of sanctions on Belarus on Monday. Judges are on the list. Their entry is barred. Brussels first listed the judges in September 2020. At the same time Canada imposed sanctions on six officials.',
    authorities: ['EU'],
  },
];

test.for(authorities)('$it', (row) => {
  const codes = news({ published: '2021-06-22', ...row }, 'sanctions_imposed').flatMap((claim) => claim.authorities);
  expect([...new Set(codes)].sort()).toEqual(row.authorities);
});

const countries: readonly Row[] = [
  {
    it: 'en: another country in the headline governs a lead that names none',
    title: 'Venezuela frees dozens after talks with Washington',
    text: 'Five Americans were among those let go on Tuesday. They had been held for months. Analysts compared it to Belarus, where Lukashenko keeps hundreds of political prisoners.',
    alerts: '',
  },
  {
    it: 'de: generals of another country, Belarus only on the agenda',
    title: 'Sanktionen gegen die Junta, Minsk im Blick',
    text: 'Die EU hat Sanktionen gegen elf Generäle aus Myanmar verhängt. Am Wochenende begnadigte die Junta 6000 Häftlinge. Über Belarus und die dortigen politischen Gefangenen beraten die Minister im Mai.',
    alerts: '',
  },
  {
    it: 'bg: a clause with a target of its own is not about Belarus',
    title: 'Полша настоява за мерки срещу Беларус',
    text: 'Европейският съюз одобри вчера пакет санкции срещу Русия; за Беларус в него се говори само накратко.',
    alerts: '',
  },
  {
    it: 'en: prisoners of two other countries in transit through Belarus',
    title: 'Russia and Ukraine exchange 205 prisoners each',
    text: 'Russia and Ukraine exchanged 205 prisoners each on Friday, with Belarus as the transit country. The freed soldiers were given food in Belarus before they travelled home.',
    alerts: '',
  },
  {
    it: 'pl: a comparison with Belarus does not make the freed Belarusian',
    title: 'Iran uwolnił więźniów politycznych',
    text: 'Iran zwolnił w piątek 40 więźniów politycznych. Podobnie postąpiła w grudniu Białoruś. Wśród zwolnionych są dwie dziennikarki.',
    alerts: '',
  },
  {
    it: 'lt: nor does it in Lithuanian',
    title: 'Kuba paleido kalinius',
    text: 'Kuba penktadienį paleido 120 kalinių. Panašiai pernai pasielgė Baltarusija. Tarp paleistųjų yra žurnalistų.',
    alerts: '',
  },
  {
    it: 'uk: convicts of another country with Belarusians among them',
    title: 'Туркменістан помилував сотні засуджених',
    text: 'Президент Туркменістану помилував 320 засуджених до свята. Серед звільнених є громадяни Білорусі.',
    alerts: '',
  },
  {
    it: 'be: authorities that nobody names are those of Belarus',
    title: 'Рэжым выпусціў палітвязняў',
    text: 'Улады адпусцілі сёння 15 палітвязняў, паведамілі праваабаронцы. Іх сустрэлі сваякі.',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: one measure against two countries',
    text: 'The European Union imposed new sanctions on Russia and Belarus on Monday.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: Russia named in passing does not govern what follows',
    title: 'В Беларуси освободили политзаключенных',
    text: 'Белорусские власти освободили 15 политзаключенных. Москва не возражала. Освобожденных встретили родные.',
    alerts: 'prisoner_release',
  },
];

test.for(countries)('$it', (row) => expectRow({ ...row, published: '2026-01-14' }));
