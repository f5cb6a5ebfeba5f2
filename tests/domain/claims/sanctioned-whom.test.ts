// Below a headline of something else, a clause that says whom sanctions have hit tells nothing new; a day of its own makes it news.
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
