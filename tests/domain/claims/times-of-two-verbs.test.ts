// Two times in one sentence: that of a sentence or a listing, and that of the release or the relief.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const groups: Readonly<Record<string, readonly Line[]>> = {
  'the year of a verdict is not that of the release': [
    ['prisoner_release', 'A Belarusian journalist sentenced to ten years in 2023 was on Thursday set free.'],
    [
      'prisoner_release',
      'The Belarusian activist, who was arrested in August 2020 and sentenced in 2021 to eleven years, walked out of the Homel colony on Thursday.',
    ],
    [
      'prisoner_release',
      'Jailed in 2021 for eleven years, the Belarusian activist walked out of the Homel colony on Thursday.',
    ],
    [
      'prisoner_release',
      'Nobel laureate Ales Bialiatski, sentenced in 2023 to ten years, left a Belarusian jail on Thursday.',
    ],
    [
      'prisoner_release',
      'Белорусскую журналистку, которую в 2023 году приговорили к десяти годам, в четверг освободили.',
    ],
    [
      'prisoner_release',
      'Арестованный летом 2020 года и приговоренный в 2021-м к одиннадцати годам белорусский активист в четверг вышел на свободу.',
    ],
    [
      'prisoner_release',
      'В четверг вышел на свободу белорусский активист, арестованный летом 2020 года и приговоренный в 2021-м к одиннадцати годам.',
    ],
    [
      'prisoner_release',
      'Беларускі актывіст, якога ў 2021 годзе асудзілі на адзінаццаць гадоў, у чацвер выйшаў на волю.',
    ],
    ['prisoner_release', 'Затрыманы ўлетку 2020 года беларускі актывіст у чацвер выйшаў на волю.'],
    [
      'prisoner_release',
      'Білоруський активіст, якого 2021 року засудили до одинадцяти років, у четвер вийшов на волю.',
    ],
    ['prisoner_release', 'Заарештований улітку 2020 року білоруський активіст у четвер вийшов на волю.'],
    [
      'prisoner_release',
      'Białoruski działacz, którego w 2021 roku skazano na jedenaście lat, w czwartek wyszedł na wolność.',
    ],
    ['prisoner_release', 'Aresztowany latem 2020 roku białoruski działacz w czwartek wyszedł na wolność.'],
    [
      'prisoner_release',
      'Baltarusių aktyvistas, kuris 2021 metais buvo nuteistas vienuolikai metų, ketvirtadienį išėjo į laisvę.',
    ],
    ['prisoner_release', '2020 metų vasarą suimtas baltarusių aktyvistas ketvirtadienį išėjo į laisvę.'],
    [
      'prisoner_release',
      'Der belarussische Aktivist, der 2021 zu elf Jahren verurteilt worden war, ist am Donnerstag freigekommen.',
    ],
    ['prisoner_release', 'Der im Sommer 2020 festgenommene belarussische Aktivist kam am Donnerstag frei.'],
    ['', 'A Belarusian journalist freed in 2023 told the court on Thursday of his years in jail.'],
    [
      '',
      'The Belarusian blogger, who was jailed in 2020 and walked free in 2023, was on Thursday met by the president in Warsaw.',
    ],
    ['', 'Белорусский блогер, осужденный в 2021 году и вышедший на свободу в 2023-м, в четверг дал интервью.'],
    ['', 'Осужденный в 2021 году белорусский блогер, который вышел на свободу в 2023-м, в четверг получил премию.'],
    ['', 'Skazany w 2021 roku białoruski bloger, który w 2023 roku wyszedł na wolność, w czwartek odebrał nagrodę.'],
    ['', 'In 2021 the jailed Belarusian blogger was freed on a Thursday, his sister recalled.'],
    ['', 'The Belarusian blogger, jailed in 2020 and freed in 2023, on Thursday opened a show in Vilnius.'],
    ['', 'Arrested in 2020, the Belarusian blogger was released in 2023 and on Thursday published a book.'],
    ['', 'Jailed in 2021, the Belarusian blogger will be set free on Sunday.'],
    ['', 'Арестованный в 2020 году белорусский блогер вышел на свободу в 2023-м, а в четверг издал книгу.'],
    ['', 'Белорусского блогера, арестованного в 2020 году, в четверг не освободили.'],
    ['', 'Der 2020 verhaftete belarussische Blogger kam 2023 frei und stellte am Donnerstag sein Buch vor.'],
    ['', '2020 metais suimtas baltarusių aktyvistas 2023-iaisiais išėjo į laisvę, o ketvirtadienį pristatė knygą.'],
    ['', 'Затрыманы ў 2020 годзе беларускі блогер выйшаў на волю ў 2023-м, а ў чацвер выдаў кнігу.'],
    ['', 'Aresztowany w 2020 roku białoruski bloger wyszedł na wolność w 2023 roku, a w czwartek wydał książkę.'],
  ],
  'the year of a listing is not that of the relief': [
    [
      'sanctions_eased',
      'Belinvestbank, put on the US blacklist in 2021 over the crackdown in Belarus, was on Thursday taken off it.',
    ],
    [
      'sanctions_eased',
      'Белинвестбанк, внесенный в 2021 году в американский черный список из-за репрессий в Беларуси, в четверг из него исключен.',
    ],
    [
      'sanctions_eased',
      'Белінвестбанк, унесены ў 2021 годзе ў амерыканскі чорны спіс праз рэпрэсіі ў Беларусі, у чацвер зь яго выключаны.',
    ],
    [
      'sanctions_eased',
      'Белінвестбанк, внесений 2021 року до американського чорного списку через репресії в Білорусі, у четвер з нього виключено.',
    ],
    [
      'sanctions_eased',
      'Biełinwestbank, wpisany w 2021 roku na amerykańską czarną listę za represje na Białorusi, został z niej w czwartek skreślony.',
    ],
    [
      'sanctions_eased',
      'Bankas „Belinvestbank“, 2021 metais dėl represijų Baltarusijoje įtrauktas į JAV juodąjį sąrašą, ketvirtadienį iš jo išbrauktas.',
    ],
    [
      'sanctions_eased',
      'Die Belinvestbank, 2021 wegen der Repressionen in Belarus auf die schwarze Liste der USA gesetzt, wurde am Donnerstag von ihr gestrichen.',
    ],
    [
      '',
      'Belinvestbank, put on the US blacklist in 2021 over the crackdown in Belarus, on Thursday asked to be taken off it.',
    ],
    ['', 'Белинвестбанк, внесенный в 2021 году в американский черный список, в четверг попросил из него исключить.'],
    ['', 'Белінвестбанк, унесены ў 2021 годзе ў амерыканскі чорны спіс, у чацвер зноў трапіў у навіны.'],
    [
      '',
      'Белінвестбанк, внесений 2021 року до американського чорного списку, у четвер попросив його звідти виключити.',
    ],
    ['', 'Biełinwestbank, wpisany w 2021 roku na amerykańską czarną listę, poprosił w czwartek o skreślenie z niej.'],
    [
      '',
      'Bankas „Belinvestbank“, 2021 metais įtrauktas į JAV juodąjį sąrašą, ketvirtadienį paprašė jį iš ten išbraukti.',
    ],
    ['', 'Die Belinvestbank, 2021 auf die schwarze Liste der USA gesetzt, bat am Donnerstag um ihre Streichung.'],
  ],
  'a day in the second of two relative clauses is not of the first': [
    [
      '',
      'Банки, против которых ЕС ввел санкции в 2022 году и которые в четверг отчитались о прибыли, принадлежат белорусскому государству.',
    ],
    [
      '',
      'Банки, проти яких ЄС запровадив санкції 2022 року і які в четвер відзвітували про прибутки, належать білоруській державі.',
    ],
    [
      '',
      'Banki, na które UE nałożyła sankcje w 2022 roku i które w czwartek ogłosiły zyski, należą do białoruskiego państwa.',
    ],
    [
      '',
      'Die Banken, gegen die die EU 2022 Sanktionen verhängte und die am Donnerstag Gewinne meldeten, gehören dem belarussischen Staat.',
    ],
  ],
  'since a day of these under sanctions is news, since a year not': [
    ['sanctions_imposed', 'Since Thursday twelve Belarusian judges have been under EU sanctions.'],
    ['sanctions_imposed', 'С четверга двенадцать белорусских судей находятся под санкциями ЕС.'],
    ['sanctions_imposed', 'З чацвярга дванаццаць беларускіх суддзяў знаходзяцца пад санкцыямі ЕС.'],
    ['sanctions_imposed', 'З четверга дванадцять білоруських суддів перебувають під санкціями ЄС.'],
    ['sanctions_imposed', 'Seit Donnerstag stehen zwölf belarussische Richter auf der Sanktionsliste der EU.'],
    [
      'prisoner_release',
      'Теперь, когда 14 политзаключенных с четверга на свободе, переговоры в Минске дошли до банков.',
    ],
    ['prisoner_release', 'Цяпер, калі 14 палітвязняў з чацвярга на волі, перамовы ў Менску дайшлі да банкаў.'],
    ['', 'Since 2021 twelve Belarusian judges have been under EU sanctions.'],
    ['', 'Since Thursday the Belarusian airline under EU sanctions has flown to Cairo again.'],
    ['', 'С четверга «Белавиа», которая находится под санкциями ЕС, летает в Каир.'],
    ['', 'С 2021 года двенадцать белорусских судей находятся под санкциями ЕС.'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, lines) => {
  test.each(lines)('%j: %s', (...line) => expectLine(...line));
});
