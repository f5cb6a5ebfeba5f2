// What an inserted word says is only recalled, what was decided by one noun, and words that only look like a deed.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

type Told = Readonly<Record<string, string>>; // by language, a headline and an empty line before the text where it has one

const rows: readonly (readonly [what: string, published: string, alerts: string, told: Told])[] = [
  [
    'an old bargain, recalled in passing',
    '2023-08-18',
    '',
    {
      en: 'The price of a border\n\nLukashenko will trade in people again. Back then, let us recall, he let six political prisoners go, and Brussels scrapped the list.',
      ru: 'Цена границы\n\nЛукашенко снова будет торговать людьми. Тогда, напомним, он отпустил шестерых политзаключенных, а Брюссель отменил список.',
      uk: "Ціна кордону\n\nЛукашенко знову торгуватиме людьми. Тоді, нагадаємо, він відпустив шістьох політв'язнів, а Євросоюз скасував майже весь список.",
      be: 'Цана мяжы\n\nЛукашэнка зноў будзе гандляваць людзьмі. Тады, нагадаем, ён адпусціў шасцярых палітвязняў, а Брусель скасаваў спіс.',
      pl: 'Cena granicy\n\nŁukaszenka znów będzie handlował ludźmi. Wtedy, przypomnijmy, wypuścił sześciu więźniów politycznych, a Bruksela zniosła listę.',
      lt: 'Sienos kaina\n\nLukašenka vėl prekiaus žmonėmis. Tada, primename, jis paleido šešis politinius kalinius, o Briuselis panaikino sąrašą.',
      de: 'Der Preis der Grenze\n\nLukaschenko wird wieder mit Menschen handeln. Damals, zur Erinnerung, ließ er sechs politische Gefangene frei, und Brüssel hob die Liste auf.',
    },
  ],
  [
    'a release of yesterday, recalled in passing',
    '2023-08-18',
    'prisoner_release',
    {
      en: 'The price of a border\n\nLukashenko trades in people. Yesterday, let us recall, he let six political prisoners go.',
      ru: 'Цена границы\n\nЛукашенко торгует людьми. Вчера, напомним, он отпустил шестерых политзаключенных.',
      uk: "Ціна кордону\n\nЛукашенко торгує людьми. Учора, нагадаємо, він відпустив шістьох політв'язнів.",
      be: 'Цана мяжы\n\nЛукашэнка гандлюе людзьмі. Учора, нагадаем, ён адпусціў шасцярых палітвязняў.',
      pl: 'Cena granicy\n\nŁukaszenka handluje ludźmi. Wczoraj, przypomnijmy, wypuścił sześciu więźniów politycznych.',
      lt: 'Sienos kaina\n\nLukašenka prekiauja žmonėmis. Vakar, primename, jis paleido šešis politinius kalinius.',
      de: 'Der Preis der Grenze\n\nLukaschenko handelt mit Menschen. Gestern, zur Erinnerung, ließ er sechs politische Gefangene frei.',
    },
  ],
  [
    'the prolongation of what was named before',
    '2023-02-27',
    'sanctions_extended',
    {
      en: 'The sanctions on Belarus are in their third year. EU member states agreed on the rollover on Monday.',
      ru: 'Санкции против Беларуси действуют с 2004 года. Страны ЕС согласовали продление в понедельник.',
      uk: 'Санкції проти Білорусі діють з 2004 року. Країни ЄС ухвалили продовження у понеділок.',
      be: 'Санкцыі супраць Беларусі дзейнічаюць з 2004 года. Краіны ЕС прынялі працяг у панядзелак.',
      pl: 'Sankcje wobec Białorusi obowiązują od 2004 roku. Kraje UE przyjęły przedłużenie w poniedziałek.',
      lt: 'Sankcijos Baltarusijai galioja nuo 2004 metų. ES šalys pirmadienį pritarė pratęsimui.',
      de: 'Die Sanktionen gegen Belarus gelten seit 2004. Die EU-Staaten haben am Montag die Verlängerung beschlossen.',
    },
  ],
  [
    'the prolongation of something else',
    '2023-02-27',
    '',
    {
      en: 'The sanctions on Belarus are in their third year. Kyiv and Moscow agreed on the extension of the grain deal on Monday.',
      ru: 'Санкции против Беларуси действуют с 2004 года. Стороны согласовали продление зерновой сделки в понедельник.',
      uk: 'Санкції проти Білорусі діють з 2004 року. Сторони ухвалили продовження зернової угоди у понеділок.',
      be: 'Санкцыі супраць Беларусі дзейнічаюць з 2004 года. Бакі прынялі працяг збожжавай дамовы ў панядзелак.',
      pl: 'Sankcje wobec Białorusi obowiązują od 2004 roku. Strony przyjęły przedłużenie umowy zbożowej w poniedziałek.',
      lt: 'Sankcijos Baltarusijai galioja nuo 2004 metų. Šalys pirmadienį pritarė grūdų sutarties pratęsimui.',
      de: 'Die Sanktionen gegen Belarus gelten seit 2004. Beide Seiten beschlossen die Verlängerung des Getreideabkommens am Montag.',
    },
  ],
  [
    'what the envoy had announced before the release of the day',
    '2025-12-13',
    'prisoner_release,sanctions_eased',
    {
      en: 'In all, 123 prisoners were freed in Belarus on Saturday. Earlier the US envoy John Coale had announced in Minsk the lifting of sanctions on potash.',
      ru: 'В субботу в Беларуси освободили 123 человека. Ранее спецпосланник США Джон Коул объявил в Минске о снятии санкций с калия.',
      uk: 'У суботу в Білорусі звільнили 123 людини. Перед тим посланець США Джон Коул оголосив у Мінську про скасування санкцій проти калію.',
      be: 'У суботу ў Беларусі вызвалілі 123 чалавекі. Раней пасланнік ЗША Джон Коўл абвясціў у Менску пра зняцце санкцый з калію.',
      pl: 'W sobotę na Białorusi uwolniono 123 więźniów. Wcześniej wysłannik USA John Coale ogłosił w Mińsku zniesienie sankcji na potas.',
      de: 'Insgesamt kamen am Samstag 123 Gefangene in Belarus frei. Zuvor hatte der US-Gesandte John Coale in Minsk das Ende der Sanktionen gegen die Kaliindustrie verkündet.',
    },
  ],
  [
    'what a state had lifted before it',
    '2025-12-13',
    'prisoner_release',
    {
      en: 'In all, 123 prisoners were freed in Belarus on Saturday. Earlier the US had lifted sanctions on Belavia.',
      ru: 'В субботу в Беларуси освободили 123 человека. Ранее США сняли санкции с «Белавиа».',
      uk: 'У суботу в Білорусі звільнили 123 людини. Раніше США зняли санкції з «Белавіа».',
      be: 'У суботу ў Беларусі вызвалілі 123 чалавекі. Раней ЗША знялі санкцыі з «Белавія».',
      pl: 'W sobotę na Białorusi uwolniono 123 więźniów. Wcześniej USA zniosły sankcje na Belavię.',
      lt: 'Šeštadienį Baltarusijoje paleisti 123 kaliniai. Anksčiau JAV panaikino sankcijas „Belavia“.',
      de: 'Insgesamt kamen am Samstag 123 Gefangene in Belarus frei. Zuvor hatten die USA die Sanktionen gegen Belavia aufgehoben.',
    },
  ],
  [
    'measures that are kept for a term',
    '2023-02-27',
    'sanctions_extended',
    {
      en: 'EU keeps Belarus measures for twelve more months\n\nThe decision was taken on Monday.',
    },
  ],
  [
    'pardons as a noun that opens a clause',
    '2024-09-17',
    '',
    { en: 'Belarus: pardons mask new arrests\n\nRights groups warned governments on Tuesday.' },
  ],
  ['pardons as a verb', '2024-09-17', 'prisoner_release', { en: 'Lukashenko, 70, pardons 30\n\nHe signed a decree.' }],
  [
    'small groups let out several times over a season',
    '2024-09-17',
    '',
    {
      en: 'Belarus keeps arresting\n\nThree times over the summer, the group notes, Lukashenka let political prisoners out.',
    },
  ],
  [
    'a resolution that condemns and demands',
    '2021-06-04',
    '',
    {
      uk: 'Рада звернулася до світу\n\nВерховна Рада схвалила постанову, в якій засуджує посадку літака в Мінську. Депутати закликають партнерів посилити санкції проти режиму.',
    },
  ],
];

describe.each(rows)('%s', (_what, published, alerts, told) => {
  test.each(Object.entries(told))('%s', (_language, whole) => {
    const at = whole.indexOf('\n\n');
    expectRow({ title: at < 0 ? null : whole.slice(0, at), text: whole.slice(at < 0 ? 0 : at + 2), published, alerts });
  });
});
