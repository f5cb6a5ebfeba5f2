// News told in other words: days counted from each other, measures by their effect, releases without a verb of freeing.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, extended, imposed, type Row, release } from './rows.ts';

const days: readonly Row[] = [
  {
    it: 'the day after a release is still news of it',
    text: 'The day after 40 prisoners left Belarusian jails, their families met the press in Warsaw.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Polish)',
    text: 'Dzień wcześniej władze Białorusi wypuściły z więzień 40 osób. Rodziny czekały na nich w Warszawie.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (German)',
    text: 'Einen Tag zuvor hatte Belarus 40 politische Gefangene freigelassen. Die Familien warteten in Warschau.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Lithuanian)',
    text: 'Diena anksčiau Baltarusija paleido 40 politinių kalinių. Šeimos jų laukė Varšuvoje.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Bulgarian)',
    text: 'Ден по-рано властите в Беларус пуснаха от затвора 40 души. Семействата ги чакаха във Варшава.',
    alerts: release,
  },
  {
    it: 'a release of years before is none (Bulgarian)',
    text: 'Две години по-рано властите в Беларус пуснаха от затвора 40 души. Семействата ги чакаха във Варшава.',
    alerts: '',
  },
  {
    it: 'a trade that is allowed again is relief (Bulgarian)',
    title: 'САЩ вдигнаха забраната за беларуската поташ',
    text: 'Вносът на беларуска поташ отново е разрешен, обявиха в петък от Вашингтон.',
    alerts: eased,
  },
];

const measures: readonly Row[] = [
  {
    it: 'measures in force until a day to come, so decided, are prolonged (Ukrainian)',
    title: 'Ще рік без поступок: Брюссель і Мінськ',
    text: 'Санкції проти режиму Лукашенка чинні до 28 лютого 2027 року. Таке рішення ухвалила у четвер Рада ЄС.',
    alerts: extended,
  },
  {
    it: 'what the same decision forbids is as new as what it prolongs (Russian)',
    title: 'Совет ЕС продлил на год санкции против Беларуси',
    text: 'Совет Европейского союза в пятницу продлил на год санкции против Беларуси. В списках 300 человек. В Брюсселе говорят о войне. Тем же решением введен запрет на поставки дронов белорусским предприятиям.',
    alerts: `${extended},${imposed}`,
  },
  {
    it: 'a state that is today freezing assets imposes',
    text: 'The Foreign Office spoke of a stolen vote in Belarus. The United Kingdom is today freezing the assets of, and banning travel by, seven Belarusian prosecutors who handed long terms to students.',
    alerts: imposed,
  },
  {
    it: 'a blacklist put on ice is eased',
    title: 'EU puts Belarus blacklist on ice',
    text: 'Ministers agreed on Monday to suspend the travel bans on 40 Belarusian officials.',
    alerts: eased,
  },
  {
    it: 'sanctions laid on ice are eased (German)',
    text: 'Die EU hat am Donnerstag ihre Sanktionen gegen 40 belarussische Beamte auf Eis gelegt.',
    alerts: eased,
  },
  {
    it: 'a name struck from the list is relief, and an embargo kept for another year prolonged (Spanish)',
    title: 'Bruselas tacha a Lukashenko de su lista negra',
    text: 'La Unión Europea suspendió el lunes las sanciones contra 40 bielorrusos. Los ministros lo decidieron en Bruselas. Se mantiene el embargo de armas contra Bielorrusia durante un año más.',
    alerts: `${eased},${extended}`,
  },
];

const releases: readonly Row[] = [
  {
    it: 'who came back from captivity is free (Ukrainian)',
    text: 'Двадцять українців повернулися з білоруської неволі, повідомив у середу штаб. Їх засудили на строки від двох до семи років.',
    alerts: release,
  },
  {
    it: 'who came back from captivity is free (Russian)',
    text: 'Двадцать украинцев вернулись из белорусской неволи, сообщил в среду штаб.',
    alerts: release,
  },
  {
    it: 'who came back from captivity is free (Polish)',
    text: 'Dwudziestu Polaków wróciło z białoruskiej niewoli, podał w środę sztab.',
    alerts: release,
  },
  {
    it: 'camps left, with the subject behind the verb (Polish)',
    text: 'W sobotę białoruskie łagry opuściło 40 osób, podała „Viasna”.',
    alerts: release,
  },
  {
    it: 'met at the gates of the colony (Russian)',
    text: 'Сегодня у ворот ИК-17 в Шклове встречали Игоря Петренко. Политзаключенный отсидел весь срок.',
    alerts: release,
  },
  {
    it: 'handed over to diplomats, behind an apposition and before a place',
    text: 'Pavel Hancharou, a blogger whose arrest in 2021 shook the town, was handed over to Polish diplomats at the Belarusian border on Thursday together with nine other prisoners.',
    published: '2026-03-06',
    alerts: release,
  },
  {
    it: 'people handed to another country, the prisoners named in the next sentence (Russian)',
    text: 'Белорусская сторона передала американцам 40 человек. Остальные узники ждут в колониях, сообщила «Весна».',
    alerts: release,
  },
  {
    it: 'people taken out of the country, told by one who was in a colony (Russian)',
    text: 'Еще вчера я был в колонии, рассказывает он. Со мной из Беларуси вывезли еще 40 человек. Сейчас мы в Вильнюсе.',
    alerts: release,
  },
  {
    it: 'foreigners expelled are no prisoners freed (Russian)',
    text: 'Минск выслал двух иностранцев, подозреваемых в шпионаже. Третий остается в тюрьме.',
    alerts: '',
  },
  {
    it: 'terms handed to somebody are no handover',
    text: 'Judges in Minsk handed long terms to five activists on Friday, Viasna says.',
    alerts: '',
  },
];

/** "One of them is …": named behind the release of three. */
const named = [
  {
    text: 'Belarus freed three people on Thursday, the envoy said. One of them is Pavel Hancharou, sentenced to six years.',
    person: 'Pavel Hancharou',
  },
  {
    text: 'Беларусь в четверг освободила трех политзаключенных. Одна из них — Алена Петрова, приговоренная к шести годам.',
    person: 'Алена Петрова',
  },
  {
    text: "Білорусь у четвер звільнила трьох політв'язнів. Одна з них — Олена Петренко, засуджена на шість років.",
    person: 'Олена Петренко',
  },
  {
    text: 'Białoruś wypuściła w czwartek trzech więźniów. Jedną z tych osób jest Alena Nowak, skazana na sześć lat.',
    person: 'Alena Nowak',
  },
  {
    text: 'Belarus hat am Donnerstag drei Gefangene freigelassen. Eine von ihnen ist Alena Petrowa, verurteilt zu sechs Jahren.',
    person: 'Alena Petrowa',
  },
  {
    text: 'Baltarusija ketvirtadienį paleido tris politinius kalinius. Viena iš jų – Alena Petrova, nuteista šešeriems metams.',
    person: 'Alena Petrova',
  },
  {
    text: 'Беларусь у чацвер вызваліла трох палітвязняў. Адна з іх — Алена Пятрова, асуджаная на шэсць гадоў.',
    person: 'Алена Пятрова',
  },
];

describe('one of the released, named in the next sentence', () => {
  test.for(named)('$text', ({ text, person }) => {
    const { claims } = readText({ text, published: '2026-03-06' });
    const release = claims.find((claim) => claim.type === 'prisoner_release' && claim.status === 'occurred');
    expect([release?.count, release?.people.map((each) => each.as)]).toEqual([3, [person]]);
  });
});

test('the number of those whose assets are frozen is not lost behind the terms that they handed to others', () => {
  const text =
    'The United Kingdom is today freezing the assets of, and banning travel by, seven Belarusian prosecutors who handed long terms to students.';
  const { claims } = readText({ text, published: '2026-03-06' });
  expect(claims.map((claim) => [claim.type, claim.count])).toEqual([[imposed, 7]]);
});

/** A term without a decision, a freedom to do something, gates that stay shut; and gates where somebody is met. */
const near: readonly Omit<Row, 'it'>[] = [
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Білорусь і Литва говорили про фури на кордоні. Санкції ЄС проти Білорусі діють до 28 лютого 2027 року. Перевізники чекають.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Білорусь і Литва говорили про фури на кордоні. Санкції ЄС проти Білорусі чинні до 28 лютого 2027 року. Перевізники чекають.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Białoruś i Litwa rozmawiały o tirach na granicy. Sankcje UE wobec Białorusi obowiązują do 28 lutego 2027 roku. Przewoźnicy czekają.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Belarus und Litauen sprachen über Lastwagen an der Grenze. Die Sanktionen der EU gegen Belarus gelten bis zum 28. Februar 2027. Die Spediteure warten.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Baltarusija ir Lietuva kalbėjo apie vilkikus. ES sankcijos Baltarusijai galioja iki 2027 metų vasario 28 dienos. Vežėjai laukia.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Беларусь и Литва говорили о фурах на границе. Санкции ЕС против Беларуси действуют до 28 февраля 2027 года. Перевозчики ждут.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: '"I am free to say what I think," the analyst in Minsk said of the prison diaries.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'The day after the verdict the activist was sent to a colony in Belarus.',
  },
  {
    published: '2026-03-06',
    alerts: '',
    text: 'Wczoraj przed bramą kolonii w Bobrujsku matka nie została wpuszczona do syna, więźnia politycznego.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Dziś rano przed bramą kolonii w Bobrujsku rodzina witała Władimira Nierońskiego. Więzień polityczny odsiedział cały wyrok.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'This morning Uladzimir Niaronski was met at the gates of the prison in Babruisk. The political prisoner served his full term.',
  },
];

describe('what only sounds like it', () => {
  test.for(near)('$text', check);
});

/** One construction after another, in each language: acting today, in force until, back from captivity, handed over, taken out, on ice, allowed again, by the same decision. */
const inAll: readonly Omit<Row, 'it'>[] = [
  {
    published: '2026-03-06',
    alerts: imposed,
    text: 'Лондон сегодня замораживает активы и закрывает въезд семи белорусским судьям, сообщил МИД Великобритании.',
  },
  {
    published: '2026-03-06',
    alerts: imposed,
    text: "Лондон сьогодні заморожує активи та закриває в'їзд сімом білоруським суддям, повідомило МЗС Британії.",
  },
  {
    published: '2026-03-06',
    alerts: imposed,
    text: 'Лондан сёння замарожвае актывы і закрывае ўезд сямі беларускім суддзям, паведаміла МЗС Брытаніі.',
  },
  {
    published: '2026-03-06',
    alerts: imposed,
    text: 'Londyn zamraża dziś majątki siedmiu białoruskich sędziów i zakazuje im wjazdu.',
  },
  {
    published: '2026-03-06',
    alerts: imposed,
    text: 'Großbritannien friert heute die Vermögen von sieben belarussischen Richtern ein und verhängt Einreiseverbote gegen sie.',
  },
  {
    published: '2026-03-06',
    alerts: imposed,
    text: 'Jungtinė Karalystė šiandien įšaldo septynių Baltarusijos teisėjų turtą ir draudžia jiems atvykti.',
  },
  {
    published: '2026-03-06',
    alerts: imposed,
    text: 'Canada is today banning travel by nine Belarusian judges and freezing their assets.',
  },
  {
    published: '2026-02-26',
    alerts: extended,
    text: 'Санкции против режима Лукашенко действуют до 28 февраля 2027 года. Такое решение принял в четверг Совет ЕС.',
  },
  {
    published: '2026-02-26',
    alerts: extended,
    text: 'Санкцыі супраць рэжыму Лукашэнкі дзейнічаюць да 28 лютага 2027 года. Такое рашэнне прыняла ў чацвер Рада ЕС.',
  },
  {
    published: '2026-02-26',
    alerts: extended,
    text: 'Sankcje wobec reżimu Łukaszenki obowiązują do 28 lutego 2027 roku. Taką decyzję podjęła w czwartek Rada UE.',
  },
  {
    published: '2026-02-26',
    alerts: extended,
    text: 'Die Sanktionen gegen das Regime Lukaschenko gelten bis zum 28. Februar 2027. Diese Entscheidung traf der Rat der EU am Donnerstag.',
  },
  {
    published: '2026-02-26',
    alerts: extended,
    text: 'Sankcijos Lukašenkos režimui galioja iki 2027 metų vasario 28 dienos. Tokį sprendimą ketvirtadienį priėmė ES Taryba.',
  },
  {
    published: '2026-02-26',
    alerts: extended,
    text: 'The sanctions on the Lukashenka regime are in force until 28 February 2027. The decision was adopted by the Council of the EU on Thursday.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Дваццаць украінцаў вярнуліся з беларускай няволі, паведаміў у сераду штаб.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Zwanzig Ukrainer sind aus belarussischer Gefangenschaft zurückgekehrt, teilte der Stab am Mittwoch mit.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Dvidešimt ukrainiečių grįžo iš baltarusių nelaisvės, trečiadienį pranešė štabas.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Twenty Ukrainians came home from Belarusian captivity, the headquarters said on Wednesday.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: "Білоруська сторона передала американцям 40 людей. Решта в'язнів чекає в колоніях.",
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Беларускі бок перадаў амерыканцам 40 чалавек. Астатнія вязні чакаюць у калоніях.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Strona białoruska przekazała Amerykanom 40 osób. Pozostali więźniowie czekają w koloniach.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Belarus übergab am Donnerstag 40 Menschen an die Amerikaner. Die übrigen Häftlinge warten in Straflagern.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Baltarusijos pusė perdavė amerikiečiams 40 žmonių. Kiti kaliniai laukia kolonijose.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'The Belarusian side handed 40 people over to the Americans. The other inmates wait in the colonies.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Учора я був у колонії, розповідає він. Зі мною з Білорусі вивезли ще 40 людей.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Учора я быў у калоніі, распавядае ён. Са мной з Беларусі вывезлі яшчэ 40 чалавек.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Wczoraj byłem w kolonii, opowiada. Razem ze mną wywieziono z Białorusi jeszcze 40 osób.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Gestern war ich noch im Straflager, erzählt er. Mit mir wurden 40 weitere Menschen aus Belarus gebracht.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Vakar dar buvau kolonijoje, pasakoja jis. Kartu su manimi iš Baltarusijos išvežė dar 40 žmonių.',
  },
  {
    published: '2026-03-06',
    alerts: release,
    text: 'Yesterday I was in a penal colony, he says. Another 40 people were taken out of Belarus with me.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'ЕС поставил на паузу санкции против 40 белорусских чиновников, сообщили в пятницу в Брюсселе.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: "ЄС поставив на паузу санкції проти 40 білоруських чиновників, повідомили у п'ятницю в Брюсселі.",
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'ЕС паставіў на паўзу санкцыі супраць 40 беларускіх чыноўнікаў, паведамілі ў пятніцу ў Бруселі.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'UE zamroziła sankcje wobec 40 białoruskich urzędników, podała w piątek Bruksela.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'ES pristabdė sankcijas 40 Baltarusijos pareigūnų, penktadienį pranešė Briuselis.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'Коул в пятницу объявил в Минске, что торговля белорусским калием снова разрешена.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: "Коул у п'ятницю оголосив у Мінську, що торгівлю білоруським калієм знову дозволено.",
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'Коўл у пятніцу абвясціў у Менску, што гандаль беларускім каліем зноў дазволены.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'Coale ogłosił w piątek w Mińsku, że handel białoruskim potasem jest znów dozwolony.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'Coale erklärte am Freitag in Minsk, der Handel mit belarussischem Kali sei wieder erlaubt.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'Coale penktadienį Minske paskelbė, kad prekyba baltarusišku kaliu vėl leidžiama.',
  },
  {
    published: '2026-03-06',
    alerts: eased,
    text: 'Coale announced in Minsk on Friday that trade in Belarusian potash is allowed again.',
  },
  {
    published: '2026-02-26',
    alerts: `${extended},${imposed}`,
    text: 'Рада ЄС у четвер продовжила на рік санкції проти Білорусі. У списках 300 осіб. У Брюсселі говорять про війну. Тим самим рішенням заборонено постачати дрони білоруським підприємствам.',
  },
  {
    published: '2026-02-26',
    alerts: `${extended},${imposed}`,
    text: 'Rada UE w czwartek przedłużyła o rok sankcje wobec Białorusi. Na listach jest 300 osób. W Brukseli mówi się o wojnie. Tą samą decyzją wprowadzono zakaz dostaw dronów białoruskim zakładom.',
  },
  {
    published: '2026-02-26',
    alerts: `${extended},${imposed}`,
    text: 'Der Rat der EU hat am Donnerstag die Sanktionen gegen Belarus um ein Jahr verlängert. Auf den Listen stehen 300 Personen. In Brüssel spricht man vom Krieg. Mit demselben Beschluss wurde ein Verbot der Lieferung von Drohnen an belarussische Betriebe eingeführt.',
  },
  {
    published: '2026-02-26',
    alerts: `${extended},${imposed}`,
    text: 'The Council of the EU on Thursday prolonged its sanctions on Belarus by a year. 300 people are on the lists. Brussels speaks of the war. By the same decision a ban on drones for Belarusian plants was introduced.',
  },
];

describe('in all languages', () => {
  test.for(inAll)('$text', check);
});

const authors = [
  {
    it: 'the country over which another acts is no author',
    text: 'Brussels on Friday imposed sanctions on twelve Belarusian officers over Ukraine.',
    authorities: ['EU'],
  },
  {
    it: 'the country over which another acts is no author (German)',
    text: 'Brüssel hat am Freitag wegen der Ukraine Sanktionen gegen zwölf belarussische Offiziere verhängt.',
    authorities: ['EU'],
  },
  {
    it: 'who acts in coordination acts too',
    text: 'In coordination with Canada and the United Kingdom, OFAC today designated twelve Belarusian officials.',
    authorities: ['US', 'CA', 'UK'],
  },
  {
    it: 'a ministry in reported speech (Belarusian)',
    text: 'Брытанскі МЗС у пятніцу абвясціў, што забараняе ўезд дванаццаці беларускім чыноўнікам.',
    authorities: ['UK'],
  },
];

describe('authors of sanctions', () => {
  test.for(authors)('$it', ({ text, authorities }) => {
    const { claims } = readText({ text, published: '2026-03-06' });
    const told = claims.filter((claim) => claim.type === 'sanctions_imposed' && claim.status === 'occurred');
    expect(told.map((claim) => claim.authorities)).toEqual([authorities]);
  });
});

function check(row: Omit<Row, 'it'>): void {
  expectRow({ published: '2026-03-06', ...row });
}

describe.for([
  ['days counted from each other', days],
  ['measures', measures],
  ['releases', releases],
] as const)('%s', ([, rows]) => {
  test.for(rows)('$it', check);
});
