// What sanctions articles tell beside their news: measures in preparation, questions still open, what the law allows, measures told before.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';
import type { Told } from './rows.ts';

interface Row extends Told {
  /** Every claim of sanctions that the text makes: "imposed planned". */
  readonly says: readonly string[];
}

const inPreparation: readonly Row[] = [
  {
    it: 'uk: agreed to impose',
    text: 'Міністри ЄС погодилися запровадити санкції проти білоруських перевізників.',
    published: '2025-03-05',
    says: ['imposed planned'],
  },
  {
    it: 'be: to be looked at',
    text: 'Рада ЕС у панядзелак разгледзіць новыя санкцыі супраць Менска.',
    published: '2025-03-05',
    says: ['imposed planned'],
  },
  {
    it: 'uk: imposed after the election of a year long past',
    text: 'Санкції проти Лукашенка ввели після виборів 2020 року.',
    published: '2025-03-05',
    says: ['imposed background'],
  },
  {
    it: 'be: at the same time others were hit',
    text: 'Рада ЭЗ у панядзелак падоўжыла санкцыі супраць Менску на год. Адначасова пад забарону патрапілі новыя тавары.',
    published: '2025-03-05',
    says: ['extended occurred', 'imposed occurred'],
  },
  {
    it: 'en: steps being prepared',
    text: 'Britain sanctioned four Belarusian officials on Tuesday. Further steps against the oil trade are being prepared.',
    published: '2025-03-05',
    says: ['imposed occurred', 'imposed planned'],
  },
  {
    it: 'en: a list that will not be ready soon',
    text: 'Belarusian judges are under EU sanctions. The next package is unlikely to be ready soon.',
    says: ['imposed planned', 'imposed background'],
  },
  {
    it: 'en: sanctions that will be taken further',
    text: 'Kyiv says its sanctions on Lukashenko will be taken further and reach his sons.',
    says: ['imposed planned', 'imposed background'],
  },
  {
    it: 'en: any new measures are none in preparation',
    text: 'EU envoys agreed on sanctions against Belarus. Minsk said it would answer any new measures.',
    says: ['imposed planned'],
  },
  {
    it: 'ru: пакет готовят',
    text: 'Великобритания в среду ввела санкции против четырех белорусских чиновников. Евросоюз готовит собственный пакет.',
    says: ['imposed occurred', 'imposed planned'],
  },
  {
    it: 'uk: список готують',
    text: 'Україна у середу запровадила санкції проти посадовців Білорусі. Новий список уже готують.',
    says: ['imposed occurred', 'imposed planned'],
  },
  {
    it: 'be: спіс рыхтуюць',
    text: 'Канада ў сераду ўвяла санкцыі супраць чыноўнікаў Беларусі. Еўразвяз рыхтуе свой спіс.',
    says: ['imposed occurred', 'imposed planned'],
  },
  {
    it: 'pl: pakiet ma dotyczyć',
    text: 'Wielka Brytania nałożyła w środę sankcje na urzędników z Białorusi. Kolejny pakiet ma dotyczyć przewoźników.',
    says: ['imposed occurred', 'imposed planned'],
  },
  {
    it: 'lt: sąrašas rengiamas',
    text: 'Lietuva trečiadienį įvedė sankcijas Baltarusijos pareigūnams. Naujas sąrašas jau rengiamas.',
    says: ['imposed occurred', 'imposed planned'],
  },
  {
    it: 'de: weitere Maßnahmen in Vorbereitung',
    text: 'Kanada hat am Mittwoch Sanktionen gegen Beamte aus Belarus verhängt. Weitere Maßnahmen sind in Vorbereitung.',
    says: ['imposed occurred', 'imposed planned'],
  },
];

const openQuestions: readonly Row[] = [
  {
    it: 'en: whether to scrap them is still to be decided',
    text: 'By spring the European Union will decide whether to keep its restrictive measures against Belarus or to scrap them for good.',
    says: ['eased planned'],
  },
  {
    it: 'ru: обсуждают, не заморозить ли',
    text: 'В Брюсселе обсуждают, не приостановить ли санкции против Беларуси.',
    says: ['eased planned'],
  },
  {
    it: 'ru: еще не решил, вводить ли',
    text: 'Швейцария еще не решила, вводить ли санкции против белорусских заводов.',
    says: ['imposed planned'],
  },
  {
    it: 'uk: вирішать, чи скасувати',
    text: 'У Брюсселі вирішать навесні, чи скасувати санкції проти Білорусі.',
    says: ['eased planned'],
  },
  {
    it: 'pl: zdecyduje, czy znieść',
    text: 'Rada zdecyduje w marcu, czy sankcje wobec Białorusi znieść.',
    says: ['eased planned'],
  },
  {
    it: 'en: sanctions that could be reviewed',
    text: 'Brussels hints that its sanctions on Belarus could be reviewed.',
    says: ['eased called_for'],
  },
  {
    it: 'pl: można by rozmawiać o zawieszeniu',
    text: 'Po zwolnieniu więźniów moglibyśmy rozmawiać o zawieszeniu części środków wobec Białorusi, mówi dyplomata. Embargo UE trwa.',
    says: ['eased called_for', 'imposed background'],
  },
];

const noClaims: readonly Row[] = [
  {
    it: 'en: what the law allows at any time',
    text: 'The United States issued a licence for Belavia on Monday. It can be revoked at any time.',
    says: ['eased occurred'],
  },
  {
    it: 'pl: zezwolenie można cofnąć w każdej chwili',
    text: 'Stany Zjednoczone wydały w poniedziałek licencję na transakcje z Belavią mimo sankcji. Zezwolenie można w każdej chwili cofnąć.',
    says: ['eased occurred'],
  },
  {
    it: 'en: the news and the list that it changes are one claim',
    text: 'The EU on Monday added a Belarusian judge to its sanctions list, a blacklist of 300 names.',
    says: ['imposed occurred'],
  },
  {
    it: 'ru: заголовок спрашивает, текст отвечает',
    title: 'США отменили санкции против Беларуси?',
    text: 'В Госдепартаменте сказали, что решения об отмене санкций против Беларуси не принято.',
    says: ['eased denied'],
  },
  {
    it: 'ru: отсрочку не продлевают, и это одно дело',
    title: 'США не станут продлевать отсрочку для белорусских предприятий',
    text: 'Генеральная лицензия, защищавшая белорусские заводы от санкций США, в понедельник отозвана.',
    says: ['imposed occurred'],
  },
];

const toldBefore: readonly Row[] = [
  {
    it: 'en: a first round',
    text: 'Canada on Friday imposed sanctions on ten Belarusian judges. A first round was imposed in March 2021.',
    published: '2021-08-07',
    says: ['imposed occurred', 'imposed background'],
  },
  {
    it: 'de: hatte elf Beamte bestraft',
    text: 'Kanada hat weitere Beamte aus Belarus mit Sanktionen belegt. Bereits im März 2021 hatte Ottawa elf Beamte bestraft.',
    published: '2021-08-07',
    says: ['imposed occurred', 'imposed background'],
  },
  {
    it: 'uk: запроваджених у лютому',
    text: 'Київ своїх санкцій проти Лукашенка, запроваджених у лютому, скасовувати не збирається.',
    published: '2025-09-01',
    says: ['imposed background', 'eased denied'],
  },
  {
    it: 'en: behind a "but" the refusal is over',
    text: 'Vilnius is not planning to close the border but will seek new EU sanctions on Belarus.',
    says: ['imposed called_for'],
  },
  {
    it: 'ru: не планируют, но будут добиваться',
    text: 'Закрывать границу с Беларусью не планируют, но Вильнюс будет добиваться новых санкций Евросоюза.',
    says: ['imposed called_for'],
  },
  {
    it: 'en: restrictions that somebody wants tightened',
    text: 'Lithuania wants the EU sanctions on Belarus kept and its trade restrictions tightened.',
    says: ['imposed called_for'],
  },
];

const listsToCome: readonly Row[] = [
  {
    it: 'ru: внесут в список',
    text: 'Брюссель в марте внесет белорусских судей в санкционный список, сообщила представитель Еврокомиссии.',
    says: ['imposed planned'],
  },
  {
    it: 'uk: потраплять до списку',
    text: 'До кінця року білоруські банки потраплять до санкційного списку, пообіцяли у Брюсселі.',
    says: ['imposed planned'],
  },
  {
    it: 'be: закліканыя ўнесці ў спіс',
    text: 'Ціханоўская просіць ЕС унесці беларускіх суддзяў у санкцыйны спіс.',
    says: ['imposed called_for'],
  },
  {
    it: 'pl: wykreślą z listy',
    text: 'Amerykanie wiosną wykreślą bank z listy sankcyjnej, zapowiedział w Mińsku wysłannik.',
    says: ['eased planned'],
  },
  {
    it: 'ru: напрасно добивались',
    text: 'Минск напрасно добивался отмены санкций Евросоюза.',
    says: ['eased denied'],
  },
  {
    it: 'en: the sooner they go, the better',
    text: 'The EU keeps its sanctions on Belarus. The sooner the sanctions on Minsk are lifted, the better, the Hungarian minister said.',
    says: ['eased called_for', 'imposed background'],
  },
  {
    it: 'de: rechnet mit einer Verlängerung',
    text: 'Der Minister rechnet mit einer Verlängerung der EU-Sanktionen gegen Belarus.',
    says: ['extended called_for'],
  },
];

const oldStates: readonly Row[] = [
  {
    it: 'uk: майно лишається заблокованим',
    text: 'США дозволили «Белавіа» купувати запчастини попри санкції. Її майно лишається заблокованим.',
    says: ['eased occurred'],
  },
  {
    it: 'pl: przedłuża śledztwo, nie sankcje',
    text: 'Litwa przedłuża śledztwo w sprawie przemytu, nie sankcje wobec Białorusi.',
    says: [],
  },
  {
    it: 'lt: panaikino ribojimus, kalba apie išimtį',
    text: 'JAV ketvirtadienį panaikino „Belaruskalij“ ribojimus, o Vilniuje kalbama apie išimtį iš sankcijų.',
    says: ['eased occurred'],
  },
  {
    it: 'be: ці выкрасляць, ён не сказаў',
    text: 'Санкцыі ЗША з «Беларуськалію» пакуль дзейнічаюць. Ці выкрасляць яго са спісу, ён не сказаў.',
    says: ['imposed background'],
  },
  {
    it: 'en: on an anniversary, in the present',
    title: 'Treasury marks anniversary of Belarus vote with new list',
    text: 'Five years after the vote the US Treasury is designating nine Belarusian companies.',
    says: ['imposed occurred'],
  },
];

const groups: readonly (readonly [string, readonly Row[]])[] = [
  ['measures in preparation', inPreparation],
  ['questions still open', openQuestions],
  ['no claims of their own', noClaims],
  ['lists to come', listsToCome],
  ['states that are no news', oldStates],
  ['measures told before, and what is asked for', toldBefore],
];

describe.each(groups)('%s', (_name, rows) => {
  test.each(rows)('$it', ({ title, text, published, says }) => {
    const told = toldOf(readText({ title, text, published }), 'sanctions');
    expect([...new Set(told)]).toEqual([...says].sort());
  });
});
