// Releases hoped for or made a condition, talks that only belong to who somebody is, trials that go on.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What it tells; the text. */
type Row = readonly [says: string, text: string];

const releases: readonly Row[] = [
  ['release called_for', 'Coale hopes that by the end of the year nobody will be left behind bars in Belarus.'],
  [
    'release called_for',
    'Коул надеется, что к концу года за решеткой в Беларуси не останется ни одного политзаключенного.',
  ],
  ['release called_for', "Коул сподівається, що до кінця року за ґратами в Білорусі не лишиться жодного політв'язня."],
  [
    'release called_for',
    'Коўл спадзяецца, што да канца года за кратамі ў Беларусі не застанецца ніводнага палітвязня.',
  ],
  [
    'release called_for',
    'Coale ma nadzieję, że do końca roku za kratami na Białorusi nie zostanie ani jeden więzień polityczny.',
  ],
  [
    'release called_for',
    "Coale'as tikisi, kad iki metų pabaigos už grotų Baltarusijoje neliks nė vieno politinio kalinio.",
  ],
  ['release called_for', 'Coale hofft, dass bis Jahresende in Belarus niemand mehr hinter Gittern sitzt.'],
  ['release called_for', 'Коул рассчитывает, что к концу года в белорусских тюрьмах никого не останется.'],
  ['release called_for', 'Political prisoners in Belarus must be released without delay, the statement says.'],
  [
    'release called_for',
    'All those jailed in Belarus for their opinions should be released without conditions, the report says.',
  ],
  [
    'release called_for',
    'European diplomats said that further steps would be possible only after the release of political prisoners in Belarus.',
  ],
  [
    'release called_for',
    'Дипломаты ЕС говорят, что дальнейшие шаги возможны только после освобождения политзаключенных в Беларуси.',
  ],
  [
    'release called_for',
    "Дипломати ЄС кажуть, що подальші кроки можливі лише після звільнення політв'язнів у Білорусі.",
  ],
  [
    'release called_for',
    'Дыпламаты ЕС кажуць, што далейшыя крокі магчымыя толькі пасля вызвалення палітвязняў у Беларусі.',
  ],
  [
    'release called_for',
    'Dyplomaci UE mówią, że dalsze kroki będą możliwe dopiero po zwolnieniu więźniów politycznych na Białorusi.',
  ],
  [
    'release called_for',
    'ES diplomatai sako, kad tolesni žingsniai bus įmanomi tik po politinių kalinių paleidimo Baltarusijoje.',
  ],
  [
    'release called_for',
    'EU-Diplomaten sagen, weitere Schritte seien erst nach der Freilassung der politischen Gefangenen in Belarus möglich.',
  ],
  ['release background', 'The talks with Minsk began only after the release of political prisoners in August.'],
  ['', 'The Belarusian ministry released, in English, a report on the harvest.'],
];

const talks: readonly Row[] = [
  [
    '',
    'Two teachers crossed into Lithuania on Monday. They belong to 52 prisoners whom Minsk let go after talks with a US envoy.',
  ],
  [
    '',
    'Две учительницы приехали в Литву. Они из 52 заключенных, которых Минск отпустил после переговоров с посланником США.',
  ],
  ['', "Дві вчительки приїхали до Литви. Вони з 52 в'язнів, яких Мінськ відпустив після переговорів із посланцем США."],
  ['', 'Дзве настаўніцы прыехалі ў Літву. Яны з 52 вязняў, якіх Мінск адпусціў пасля перамоваў з пасланнікам ЗША.'],
  [
    '',
    'Dwie nauczycielki przyjechały na Litwę. Należą do 52 więźniów, których Mińsk wypuścił po rozmowach z wysłannikiem USA.',
  ],
  ['', 'Dvi mokytojos atvyko į Lietuvą. Jos yra iš 52 kalinių, kuriuos Minskas paleido po derybų su JAV pasiuntiniu.'],
  ['contact occurred', 'Belarus freed 52 prisoners on Monday after talks with a US envoy in Minsk.'],
  [
    'contact occurred',
    'Two teachers crossed into Lithuania on Monday. They belong to 14 prisoners whose release was brokered during a visit to Minsk by US envoy Keith Kellogg.',
  ],
];

const trials: readonly Row[] = [
  ['detention background', 'В Витебске судят бывшего преподавателя за донаты.'],
  ['detention background', 'У Віцебску судзяць былога выкладчыка за данаты.'],
  ['detention background', 'У Вітебську судять колишнього викладача за донати.'],
  ['detention background', 'Baltarusijos Vitebske teisia buvusį dėstytoją už aukas.'],
  ['detention background', 'A former teacher is on trial in Belarus over donations.'],
];

const groups: readonly (readonly [string, 'diplomatic' | 'prisoner', RegExp, readonly Row[]])[] = [
  ['hopes and conditions', 'prisoner', /^release/, releases],
  ['talks', 'diplomatic', /^contact/, talks],
  ['trials', 'prisoner', /^detention/, trials],
];

describe.each(groups)('%s', (_, prefix, kind, rows) => {
  test.for(rows)('%s: %s', ([says, text]) => {
    const told = toldOf(readText({ text, published: '2025-09-16' }), prefix).filter((each) => kind.test(each));
    expect([...new Set(told)].join(', ')).toBe(says);
  });
});
