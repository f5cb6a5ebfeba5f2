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
  test.for(whom)('$it: whom it happened to', (row) => expectRow({ published, ...row }));
});
