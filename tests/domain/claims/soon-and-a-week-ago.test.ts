// Words of time that belong to another word: "soon" to the telling, "a week ago" to its weekday; and clauses that say whom.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, type Row, release } from './rows.ts';

const published = '2025-12-21'; // a Sunday

/** Behind the news of relief: told soon afterwards, and not to come soon. */
const soon: readonly Row[] = [
  [
    'en',
    'US lifts sanctions on Belarusian potash',
    'Washington lifts its sanctions. Shortly afterwards Minsk announced the pardon of 123 prisoners.',
  ],
  [
    'ru',
    'США снимают санкции с белорусского калия',
    'Вашингтон снимает санкции. Вскоре Минск сообщил о помиловании 123 заключенных.',
  ],
  [
    'be',
    'ЗША здымаюць санкцыі з беларускага калію',
    'Вашынгтон здымае санкцыі. Неўзабаве Мінск паведаміў пра памілаванне 123 зняволеных.',
  ],
  [
    'uk',
    'США знімають санкції з білоруського калію',
    'Вашингтон знімає санкції. Невдовзі Мінськ повідомив про помилування 123 ув’язнених.',
  ],
  [
    'pl',
    'USA znoszą sankcje na białoruski potas',
    'Waszyngton znosi sankcje. Wkrótce potem Mińsk poinformował o ułaskawieniu 123 więźniów.',
  ],
  [
    'lt',
    'JAV panaikina sankcijas baltarusiškoms trąšoms',
    'Vašingtonas panaikina sankcijas. Netrukus Minskas pranešė apie malonę 123 kaliniams.',
  ],
  [
    'de',
    'USA heben Sanktionen gegen Kali aus Belarus auf',
    'Die USA heben ihre Sanktionen auf. Kurz darauf meldete Minsk die Begnadigung von 123 Häftlingen.',
  ],
].map(([it = '', title = '', text = '']) => ({ it, title, text, alerts: `${release},${eased}` }));

/** A weekday with a week behind it or before it. */
const weekAgo: readonly Row[] = [
  { it: 'en', text: 'A week ago on Saturday Belarus released 123 political prisoners.', alerts: '' },
  {
    it: 'en: behind it',
    text: 'After the release of 123 prisoners in Belarus on Saturday a week ago eyes turned to the others.',
    alerts: '',
  },
  { it: 'ru', text: 'В субботу неделю назад Беларусь освободила 123 политзаключенных.', alerts: '' },
  { it: 'pl', text: 'W sobotę tydzień temu Białoruś uwolniła 123 więźniów politycznych.', alerts: '' },
  { it: 'de', text: 'Belarus hat am Samstag vor einer Woche 123 politische Gefangene freigelassen.', alerts: '' },
  {
    it: 'ru: в субботу, а неделю назад',
    text: 'Минск в субботу освободил 123 политзаключенных, неделю назад отпустили еще 20.',
    alerts: release,
  },
];

/** What goes on with an old day, a part of those who are known, a year counted up, a fine. */
const known: readonly Row[] = [
  {
    it: 'de: tags darauf',
    text: 'Rico Krieger kam im vergangenen August frei. In Belarus war er zum Tode verurteilt worden, Lukaschenko begnadigte ihn, tags darauf saß er im Flugzeug.',
    alerts: '',
  },
  {
    it: 'en: what July brought',
    text: 'A man who left a Belarusian prison only in July, pardoned after two years, has been arrested again, Viasna says.\n\nHis flat has been searched.\n\n“They were let go on a leash,” said a lawyer.',
    alerts: '',
  },
  {
    it: 'en: of the 52',
    text: 'Of the 52 people released by Belarus, 41 accepted the offer of a check-up, a doctor said.',
    alerts: '',
  },
  { it: 'ru: из 52', text: 'Из 52 человек, которых освободили в Беларуси, документы оформили 29.', alerts: '' },
  { it: 'de: von den 52', text: 'Von den 52 Menschen, die Belarus freigelassen hat, haben 29 Papiere.', alerts: '' },
  { it: 'pl: z 52', text: 'Z 52 osób, które Białoruś uwolniła, dokumenty dostało 29.', alerts: '' },
  {
    it: 'de: im Laufe eines Jahres',
    text: 'Im Laufe des Jahres 2024 ließ Belarus 227 politische Gefangene frei, teilte Human Rights Watch am Donnerstag mit.',
    alerts: '',
  },
  {
    it: 'be: цягам года',
    text: 'Цягам 2024 года Беларусь вызваліла 227 палітвязняў, паведаміла ў чацвер арганізацыя.',
    alerts: '',
  },
  {
    it: 'uk: упродовж року',
    text: 'Упродовж 2024 року Білорусь звільнила 227 політв’язнів, повідомила в четвер організація.',
    alerts: '',
  },
  {
    it: 'en: a fine',
    text: 'A court on Thursday found the firm guilty of breaching sanctions on Belarus and imposed a fine of 13 million euros.',
    alerts: '',
  },
  {
    it: 'de: eine Strafe',
    text: 'Ein Gericht hat am Donnerstag wegen Verstoßes gegen die Sanktionen gegen Belarus eine Strafe von 13 Millionen Euro verhängt.',
    alerts: '',
  },
  {
    it: 'pl: kara',
    text: 'Sąd w czwartek uznał firmę za winną naruszenia sankcji wobec Białorusi i nałożył na nią karę 13 mln euro.',
    alerts: '',
  },
  {
    it: 'lt: bauda',
    text: 'Teismas ketvirtadienį pripažino įmonę kalta dėl sankcijų Baltarusijai pažeidimo ir skyrė jai 13 mln. eurų baudą.',
    alerts: '',
  },
  {
    it: 'uk: штраф',
    text: 'Суд у четвер визнав фірму винною в порушенні санкцій проти Білорусі та наклав штраф.',
    alerts: '',
  },
];

/** Whom measures hit may be a list, and "the pardons" are no verb. */
const lists: readonly Row[] = [
  {
    it: 'en: sanctions on three',
    text: 'Sanctions on Belinvestbank, the Development Bank of Belarus and the finance ministry have been lifted.',
    alerts: eased,
  },
  {
    it: 'en: restrictions on three, said by the envoy',
    text: 'Coale told reporters in Minsk that restrictions on Belinvestbank, the Development Bank and the finance ministry were being lifted at once.',
    alerts: eased,
  },
  {
    it: 'en: arrests outnumber the pardons',
    title: 'Lukashenko pardons 37 more people',
    text: 'Six women and 31 men were pardoned on Sunday. Viasna, which counts more than 1,300 political prisoners, says that arrests outnumber the pardons.',
    alerts: release,
    says: [`${release} occurred 37`],
  },
];

/** Told soon afterwards in a longer article, and a headline that denies behind a colon. */
const longer: readonly Row[] = [
  {
    it: 'de: kurz darauf',
    title: 'USA heben Sanktionen gegen Kali aus Belarus auf',
    text: 'Die Vereinigten Staaten beenden ihre Sanktionen gegen Kali aus Belarus.\n\nDas gab der Gesandte John Coale in Minsk bekannt.\n\nKurz darauf meldete Minsk die Begnadigung von 123 Häftlingen.\n\nKali ist das wichtigste Exportgut des Landes.\n\nDie Verhandlungen dauerten zwei Tage.',
    alerts: `${release},${eased}`,
  },
  {
    it: 'de: keine Lockerung',
    title: 'Berlin: Keine Lockerung der Belarus-Sanktionen geplant',
    text: 'Das sagte ein Sprecher am Sonntag.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
];

/** Rules that are named, goods that shops let go, and what a historian concludes. */
const named: readonly Row[] = [
  {
    it: 'en: under which',
    text: 'The bill would renew the act under which the United States sanctioned Lukashenko’s inner circle after the election in Belarus.',
    alerts: '',
  },
  {
    it: 'en: under which, on Sunday',
    text: 'On Sunday the Treasury issued an order under which it sanctioned eight Belarusian officials.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: картошку отпускают',
    text: 'В магазинах Минска ее снова отпускают не больше трех килограммов в руки. Политзаключенные сидят.',
    alerts: '',
  },
  {
    it: 'pl: przekonuje historyk',
    title: 'Prof. Nowak: zniesienie sankcji na potas niczego w Mińsku nie zmieniło',
    text: 'Amerykanie znieśli sankcje na potas, a Łukaszenka oddał Bialackiego, przekonuje historyk Jan Nowak.',
    alerts: '',
  },
];

/** Who they are: nobody is counted or named, or a clause says what was done to them. */
const whom: readonly Row[] = [
  { it: 'be: вызваленыя', text: 'Вызваленыя беларусы прайшлі першае абследаванне ў віленскіх клініках.', alerts: '' },
  { it: 'uk: звільнені', text: 'Звільнені з білоруських тюрем проходять реабілітацію на Чернігівщині.', alerts: '' },
  {
    it: 'be: якога вызвалілі',
    text: 'Заснавальнік «Вясны», якога вызвалілі пасля чатырох гадоў зняволення ў Беларусі, прамаўляў па-беларуску.',
    alerts: '',
  },
  {
    it: 'ru: которого выпустили',
    text: 'Основатель «Весны», которого выпустили из белорусской колонии, говорил по-белорусски.',
    alerts: '',
  },
  {
    it: 'uk: якого звільнили',
    text: 'Засновник «Весни», якого звільнили з білоруської колонії, говорив білоруською.',
    alerts: '',
  },
  {
    it: 'pl: którego wypuszczono',
    text: 'Założyciel „Wiasny”, którego wypuszczono z białoruskiej kolonii, mówił po białorusku.',
    alerts: '',
  },
  { it: 'uk: прибули', text: 'Звільнені з білоруських тюрем українці прибули до Києва.', alerts: release },
  { it: 'be: названыя', text: 'Вызваленыя з калоніі палітвязні Мікола Статкевіч і Ігар Лосік.', alerts: release },
];

describe('the time and the clause', () => {
  test.for(soon)('$it: soon afterwards Minsk told of a pardon', (row) => expectRow({ published, ...row }));
  test.for(weekAgo)('$it: the weekday of a week ago', (row) => expectRow({ published, ...row }));
  test.for(known)('$it: of what is known', (row) => expectRow({ published, ...row }));
  test.for(lists)('$it: lists', (row) => expectRow({ published, ...row }));
  test.for(longer)('$it: in its article', (row) => expectRow({ published, ...row }));
  test.for(named)('$it: named', (row) => expectRow({ published, ...row }));
  test.for(whom)('$it: whom it happened to', (row) => expectRow({ published, ...row }));
});
