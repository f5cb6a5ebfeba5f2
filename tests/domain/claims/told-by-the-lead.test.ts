// Plain leads of agencies without their headline, and beside them the same words without news.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { leads } from './leads-of-agencies.ts';
import type { Line } from './rows.ts';

/** Planned, denied, of old, said of somebody, or of another country. */
const nearMisses: readonly Line[] = [
  [
    '',
    'The Swiss government wants to put President Alexander Lukashenko of Belarus and 14 other people, including his son Viktor, on its sanctions list.',
  ],
  [
    '',
    'In 2020 the Swiss government put President Alexander Lukashenko of Belarus and 14 other people, including his son Viktor, on its sanctions list.',
  ],
  ['', 'Russia, an ally of Belarus, let 31 political prisoners go on Thursday.'],
  ['', 'Andrzej Borowski, who is in Poland after five years in a Belarusian prison, read his poems on Thursday.'],
  ['', 'Andrzej Borowski is not in Poland after five years in a Belarusian prison, his wife said on Thursday.'],
  ['', 'Airlines of Belarus may not land in the EU under measures adopted by the Council in June 2021.'],
  ['', 'One more package of sanctions on Belarus, the sixth, was not passed by the Council on Thursday.'],
  [
    '',
    'One more package of sanctions on Belarus, the sixth from the European Union, is to be passed by its Council on Monday.',
  ],
  ['', 'Kolejny pakiet sankcji wobec Białorusi nie został w czwartek przyjęty przez Radę.'],
  ['', 'Kolejny pakiet sankcji wobec Białorusi ma zostać przyjęty przez Radę w poniedziałek.'],
  ['', 'Pakiet sankcji wobec Białorusi został przyjęty przez Radę w 2021 roku.'],
  ['', 'Ще один пакет санкцій проти Білорусі буде ухвалений Радою ЄС у понеділок.'],
  ['', 'Ще один пакет санкцій проти Білорусі не був ухвалений у четвер Радою ЄС.'],
  ['', 'Пакет санкцій проти Білорусі був ухвалений Радою ЄС у 2021 році.'],
  ['', 'Яшчэ адзін пакет санкцый супраць Беларусі можа быць ухвалены Радай ЕС у панядзелак.'],
  [
    '',
    'Швейцария намерена внести президента Белоруссии Александра Лукашенко и еще 14 человек, включая его сына Виктора, в свой санкционный список.',
  ],
  [
    '',
    'Швейцария не внесла президента Белоруссии Александра Лукашенко и еще 14 человек, включая его сына Виктора, в свой санкционный список.',
  ],
  [
    '',
    'Szwajcaria zamierza wpisać prezydenta Białorusi Alaksandra Łukaszenkę i 14 innych osób, w tym jego syna Wiktara, na swoją listę sankcyjną.',
  ],
  [
    '',
    'Die Schweiz will den belarussischen Präsidenten Alexander Lukaschenko und 14 weitere Personen, darunter seinen Sohn Viktor, auf ihre Sanktionsliste setzen.',
  ],
  [
    '',
    'Šveicarija ketina įtraukti Baltarusijos prezidentą Aliaksandrą Lukašenką ir dar 14 žmonių, tarp jų jo sūnų Viktorą, į savo sankcijų sąrašą.',
  ],
  [
    '',
    'Калийные компании Белоруссии по-прежнему подпадают под американские ограничения, сообщила в четверг администрация Трампа.',
  ],
  ['', 'Potash firms from Belarus still face American restrictions, the Trump administration said on Thursday.'],
  [
    '',
    'If potash firms from Belarus no longer faced American restrictions, farmers would gain, the association said on Thursday.',
  ],
  [
    '',
    'Журналист Анджей Боровский, который находится в Польше после пяти лет тюрьмы в Белоруссии, в четверг прочел лекцию.',
  ],
  [
    '',
    'Der Journalist Andrzej Borowski, der nach fünf Jahren Haft in Belarus in Polen ist, hielt am Donnerstag einen Vortrag.',
  ],
  ['', 'The envoy said on Thursday that Lukashenko had not freed them.'],
  ['', 'Canada is punishing Belarus with silence, the opposition said on Thursday.'],
  [
    '',
    'Officers from Belarus handed them a letter and they crossed into Lithuania on Thursday. Political prisoners are still in jail.',
  ],
  ['', 'Россия, союзница Белоруссии, в четверг выпустила 31 политзаключенного.'],
  ['', 'Rosja, sojuszniczka Białorusi, wypuściła w czwartek 31 więźniów politycznych.'],
  ['', 'Russland, ein Verbündeter von Belarus, hat am Donnerstag 31 politische Gefangene freigelassen.'],
  ['', 'Rusija, Baltarusijos sąjungininkė, ketvirtadienį paleido 31 politinį kalinį.'],
  ['', "Росія, союзниця Білорусі, у четвер випустила 31 політв'язня."],
  ['', 'Расія, саюзніца Беларусі, у чацвер выпусціла 31 палітвязня.'],
];

describe('a lead tells its news without a headline', () => test.each(leads)('%s: %s', expectLine));
describe('the same words tell no news', () => test.each(nearMisses)('%s: %s', expectLine));
