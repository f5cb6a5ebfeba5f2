// What a sentence starts from is no news of today: a clause that opens it, people whom another country had before, what a verb ends before a colon.
import { describe, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import { type Line, type Row, release } from './rows.ts';

const known: readonly Line[] = [
  ['', 'That Minsk has freed 123 prisoners is a good sign, the minister said.'],
  ['', 'То, что Минск освободил 123 заключённых, — хороший знак, считает политолог.'],
  ['', "Те, що Мінськ звільнив 123 ув'язнених, — добрий знак, вважає політолог."],
  ['', 'Тое, што Мінск вызваліў 123 зняволеных, — добры знак, лічыць палітолаг.'],
  ['', 'To, że Mińsk uwolnił 123 więźniów, to dobry znak, uważa minister.'],
  ['', 'Tai, kad Minskas paleido 123 kalinius, yra geras ženklas, sako ministras.'],
  ['', 'Dass die USA die Sanktionen gegen Belaruskali aufgehoben haben, ist ein gutes Zeichen, sagt der Minister.'],
  ['', 'Twenty Belarusian opposition members whom the regime had first sent to Ukraine arrived in Lithuania today.'],
  ['', 'Двадцать белорусских оппозиционеров, которых режим сначала отправил на Украину, сегодня приехали в Литву.'],
  ['', 'Двадцятеро білоруських опозиціонерів, яких режим спершу відправив в Україну, сьогодні приїхали до Литви.'],
  ['', 'Дваццаць беларускіх апазіцыянераў, якіх рэжым спачатку адправіў ва Украіну, сёння прыехалі ў Літву.'],
  ['', 'Dwudziestu białoruskich opozycjonistów, których reżim najpierw wysłał na Ukrainę, dziś przyjechało na Litwę.'],
  [
    '',
    'Zwanzig belarussische Oppositionelle, die das Regime zunächst in die Ukraine geschickt hatte, sind heute in Litauen angekommen.',
  ],
  ['', 'Президент сегодня прекратил эти разговоры: переговоров нет, санкции ЕС против Минска останутся.'],
  ['', 'Prezidentas šiandien tokias kalbas nutraukė: derybų nėra, Europos Sąjungos sankcijos Minskui liks.'],
  [
    '',
    'Der Präsident hat dieses Gerede heute beendet: Es gibt keine Verhandlungen, die Sanktionen der EU gegen Minsk bleiben.',
  ],
];

const headed: readonly Row[] = [
  {
    it: 'en: answers reproaches',
    title: 'Lukashenko answers reproaches over pardons',
    text: 'Among those freed in Belarus there were people who had weeks to serve, Lukashenko said.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'ru: answers criticism',
    title: 'Лукашенко ответил на критику из-за помилований',
    text: 'Президент Белоруссии признал, что среди вышедших на свободу были люди, которым оставалось сидеть месяц.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'uk: answers reproaches',
    title: 'Лукашенко відповів на докори через помилування',
    text: 'Серед звільнених у Білорусі були люди, яким лишалося сидіти місяць, визнав Лукашенко.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'be: answers reproaches',
    title: 'Лукашэнка адказаў на папрокі за памілаванні',
    text: 'Сярод вызваленых у Беларусі былі людзі, якім заставалася сядзець месяц, прызнаў Лукашэнка.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'pl: answers reproaches',
    title: 'Łukaszenka odpowiada na zarzuty w sprawie ułaskawień',
    text: 'Wśród uwolnionych na Białorusi byli ludzie, którym został miesiąc odsiadki, przyznał Łukaszenka.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'lt: answers reproaches',
    title: 'Lukašenka atsako į priekaištus dėl malonių',
    text: 'Tarp paleistųjų Baltarusijoje buvo žmonių, kuriems liko sėdėti mėnuo, pripažino Lukašenka.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'de: rejects criticism',
    title: 'Lukaschenko weist Kritik an Begnadigungen zurück',
    text: 'Unter den Freigelassenen in Belarus waren Menschen, die nur noch einen Monat absitzen mussten, räumte Lukaschenko ein.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'be: went home and was jailed',
    title: 'Паехаў дадому — трапіў за краты: 207 затрыманняў на мяжы за год',
    text: 'Вяртанне ў Беларусь летась скончылася затрыманнем прынамсі для 207 чалавек, падлічыла «Вясна».',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'uk: went home and was jailed',
    title: 'Поїхав додому — потрапив за ґрати: 207 затримань на кордоні за рік',
    text: 'Повернення до Білорусі торік скінчилося затриманням для 207 людей.',
    published: '2025-12-18',
    alerts: '',
  },
  {
    it: 'pl: came home and was jailed',
    title: 'Wrócił do domu, trafił za kraty: 207 zatrzymań na granicy',
    text: 'Powrót na Białoruś skończył się w zeszłym roku zatrzymaniem 207 osób.',
    published: '2025-12-18',
    alerts: '',
  },
];

const told: readonly Line[] = [
  [release, 'То, что Минск сегодня освободил 123 заключённых, — хороший знак, сказал министр.'],
  [release, 'That Minsk today freed 123 prisoners is a good sign, the minister said.'],
  [release, 'Dass Minsk heute 123 Gefangene freigelassen hat, ist ein gutes Zeichen, sagt der Minister.'],
];

// The number behind the month counts people.
const counted: readonly Row[] = [
  {
    it: 'uk: twenty-two around New Year',
    text: 'Лукашенко помилував під Новий рік 22 людей, із них 20 — «екстремісти».',
    published: '2025-12-30',
    alerts: release,
    says: ['prisoner_release occurred 22'],
  },
  {
    it: 'ru: twenty-two around New Year',
    text: 'Лукашенко помиловал под Новый год 22 человек.',
    published: '2025-12-30',
    alerts: release,
    says: ['prisoner_release occurred 22'],
  },
];

describe('what a sentence starts from', () => {
  test.for(known)('%s: %s', ([...line]) => expectLine(...line));
  test.for(headed)('$it', (row) => expectRow(row));
});
describe('a clause that opens with its day', () => {
  test.for(told)('%s: %s', ([...line]) => expectLine(...line));
  test.for(counted)('$it', (row) => expectRow(row));
});
