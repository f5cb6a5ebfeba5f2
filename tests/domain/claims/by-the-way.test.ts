// An article about something else says by the way whom sanctions have hit and who was freed; a day, a number or a decision makes it news.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';
import { imposed } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

const clauses: readonly (readonly [title: string, text: string])[] = [
  ['Potash prices rise', 'Belaruskali, which the US has sanctioned, supplies a fifth of the world’s potash.'],
  ['Potash prices rise', 'Belaruskali, on which America imposes sanctions, has found buyers in China.'],
  ['Line to Antalya', 'Belavia, banned from European skies, flies to Antalya on Wednesday.'],
  ['Bank changes its head', 'Belinvestbank, cut off from SWIFT by Brussels, opened a branch in Moscow on Monday.'],
  ['Калийные цены растут', '«Беларуськалий», к которому США применяют санкции, нашел покупателей в Китае.'],
  ['Встреча в Минске', 'Келлог встретился в понедельник с Лукашенко, против которого США ввели санкции.'],
  ['Зустріч у Мінську', 'Келлог зустрівся в понеділок з Лукашенком, проти якого США запровадили санкції.'],
  ['Банк зьмяніў кіраўніка', 'Белаграпрамбанк, які Брусэль адключыў ад SWIFT, у панядзелак зьмяніў кіраўніка.'],
  ['Ceny potażu rosną', 'Biełaruskalij, wobec którego USA stosują sankcje, znalazł nabywców w Chinach.'],
  ['Spotkanie w Mińsku', 'Kellogg spotkał się w poniedziałek z Łukaszenką, na którego USA nałożyły sankcje.'],
  ['Kalio trąšų kainos kyla', '„Belaruskalij“, kuriai JAV taiko sankcijas, rado pirkėjų Kinijoje.'],
  ['Bankas keičia vadovą', '„Belagroprombank“, kurį Briuselis atjungė nuo SWIFT, pirmadienį pakeitė vadovą.'],
  ['Kalipreise steigen', 'Belaruskali, gegen das die USA Sanktionen verhängt haben, findet Käufer in China.'],
];

const secondSentences: readonly (readonly [title: string, text: string])[] = [
  ['Grodno Azot posts loss', 'Grodno Azot made a loss last year. The US Treasury has added it to the SDN list.'],
  ['New head of Belavia', 'Lukashenko named a new head of Belavia. The EU has closed its skies to the airline.'],
  ['«Гродно Азот» получил убыток', '«Гродно Азот» получил убыток. ЕС ввел против предприятия санкции.'],
  ['Новий керівник «Белавіа»', 'Лукашенко призначив керівника «Белавіа». ЄС закрив для авіакомпанії своє небо.'],
  ['«Гродна Азот» атрымаў страты', '«Гродна Азот» атрымаў страты. ЕС увёў супраць прадпрыемства санкцыі.'],
  ['Grodno Azot ze stratą', 'Producent nawozów poniósł stratę. UE nałożyła na firmę sankcje.'],
  ['„Grodno Azot“ patyrė nuostolių', 'Trąšų gamintoja patyrė nuostolių. ES įvedė įmonei sankcijas.'],
  [
    'Grodno Azot schreibt Verlust',
    'Der Hersteller hat Verlust gemacht. Die EU hat Sanktionen gegen das Unternehmen verhängt.',
  ],
];

describe('sanctions that only say whom they hit', () => {
  test.each([...clauses, ...secondSentences])('%s: %s', (title, text) => {
    const reading = readText({ title, text: `${text}\n\nMore on Friday.`, published });
    expect(reading.alerts).toEqual([]);
    expect(toldOf(reading, 'sanctions')).toEqual(['imposed background']);
  });
});

const freed: readonly (readonly [title: string, text: string])[] = [
  ['Blogger opens café', 'A blogger from Gomel, pardoned by Lukashenko, has opened a café in Bialystok.'],
  ['Blogger opens café', 'A blogger from Gomel has opened a café in Bialystok. He got out of prison and left Belarus.'],
  ['Блогер открыл кафе', 'Блогер из Гомеля открыл кафе в Белостоке. Он вышел из тюрьмы и уехал из Беларуси.'],
  ['Премьера в Вильнюсе', 'В Вильнюсе показали спектакль, автора которого освободили из белорусской колонии.'],
  ['Прем’єра у Львові', 'У Львові показали виставу. Її авторку звільнили з білоруської колонії.'],
  ['Прэм’ера ў Вільні', 'У Вільні паказалі спектакль, аўтарку якога вызвалілі з беларускай калоніі.'],
  ['Bloger otworzył kawiarnię', 'Bloger z Homla otworzył kawiarnię. Wyszedł z więzienia i wyjechał z Białorusi.'],
  ['Lietuvos kinas', 'Kino teatre rodomas filmas apie protestus. Jo herojė paleista iš Baltarusijos kalėjimo.'],
  ['Kino: Film über Proteste', 'Ein Film kommt ins Kino. Seine Heldin wurde in Belarus aus der Haft entlassen.'],
];

const relieved: readonly (readonly [title: string, text: string])[] = [
  ['Belavia buys parts', 'Belavia has bought parts in Turkey. The US has lifted its sanctions on the airline.'],
  ['«Белавиа» купила детали', '«Белавиа» купила детали в Турции. США сняли санкции с авиакомпании.'],
  ['«Белавіа» купила деталі', '«Белавіа» купила деталі в Туреччині. США зняли санкції з авіакомпанії.'],
  ['«Белавія» купіла дэталі', '«Белавія» купіла дэталі ў Турцыі. ЗША знялі санкцыі з авіякампаніі.'],
  ['Biełavia kupiła części', 'Biełavia kupiła części w Turcji. USA zniosły sankcje wobec linii.'],
  ['„Belavia“ nusipirko dalių', '„Belavia“ nusipirko dalių Turkijoje. JAV panaikino sankcijas bendrovei.'],
  [
    'Belavia kauft Teile',
    'Belavia hat Teile in der Türkei gekauft. Die USA haben die Sanktionen gegen die Fluglinie aufgehoben.',
  ],
];

describe('who was freed and what was lifted, by the way', () => {
  test.each([...freed, ...relieved])('%s: %s', (title, text) => {
    expect(readText({ title, text: `${text}\n\nMore on Friday.`, published }).alerts).toEqual([]);
  });

  test('a second sentence that may be news is for a person to look at', () => {
    const [title, text] = [
      'Belavia buys parts',
      'Belavia has bought parts in Turkey. The US has lifted its sanctions on it.',
    ];
    const { review } = readText({ title, text, published });
    expect(review).toBe(
      'sanctions_eased said by the way, below an opening of something else: not surely enough to alert',
    );
  });
});

const newsOfThatDay: readonly (readonly [types: string, title: string, text: string])[] = [
  [
    'prisoner_release',
    'Tears and laughter',
    'A bus from Minsk reached Vilnius. Lukashenko let its passengers out of prison.',
  ],
  ['sanctions_imposed', 'Brussels has had enough', 'Kaja Kallas found clear words. The EU bans potash from Belarus.'],
  [
    'prisoner_release',
    'Смех и слезы',
    'Автобус из Минска пришел в Чернигов. Лукашенко выпустил из тюрем его пассажиров.',
  ],
  ['sanctions_imposed', 'Брюссель устал ждать', 'Кая Каллас нашла ясные слова. ЕС запрещает белорусский калий.'],
  [
    'prisoner_release',
    'Łzy w Miednikach',
    'Autobus z Mińska dotarł do Miednik. Łukaszenka wypuścił jego pasażerów z więzień.',
  ],
  [
    'prisoner_release',
    'Ein Wiedersehen',
    'Belarus hat 52 Häftlinge freigelassen. Unter ihnen ist der Blogger Ihar Losik.',
  ],
  [
    'sanctions_eased',
    'A good Monday',
    'Belavia has bought parts in Turkey. On Monday the US lifted its sanctions on the airline.',
  ],
];

describe('an opening of powers and of buses, a day and a number tell of news', () => {
  test.each(newsOfThatDay)('%s: %s: %s', (type, title, text) => {
    expect(readText({ title, text: `${text}\n\nMore on Friday.`, published }).alerts).toEqual([type]);
  });
});

const news: readonly (readonly [title: string, text: string])[] = [
  ['Minsk is angry', 'Belavia, which the EU on Monday put on its blacklist, called the step unfair.'],
  ['Minsk is angry', 'Belavia, blacklisted by the EU on Monday, called the step unfair.'],
  ['Answer to Minsk', 'The ministers condemned the trial, banned potash imports from Belarus, and called for talks.'],
  ['Minsk is angry', 'Minsk protested against the package, which bans the sale of cars to Belarus.'],
  ['EU sanctions: Minsk is angry', 'Belavia, which the EU has put on its blacklist, called the step unfair.'],
  ['Минск возмущен', '«Белавиа», которую ЕС в понедельник внес в черный список, назвала шаг несправедливым.'],
  [
    'Mińsk protestuje',
    'Biełavia, którą UE w poniedziałek wpisała na listę sankcji, nazwała ten krok niesprawiedliwym.',
  ],
  [
    'Minsk protestiert',
    'Belavia, das die EU am Montag auf ihre schwarze Liste gesetzt hat, nannte den Schritt unfair.',
  ],
  ['Ottawa answers', 'The minister spoke of Belarus. Canada put ten judges of Minsk on its blacklist.'],
];

describe('measures of these days under such a headline', () => {
  test.each(news)('%s: %s', (title, text) => expect(readText({ title, text, published }).alerts).toEqual([imposed]));
});
