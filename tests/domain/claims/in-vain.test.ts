// "The sanctions were lifted in vain": whoever judges it takes it as known, and tells no news.
import { describe, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import type { Line } from './rows.ts';

const judged: readonly string[] = [
  'Пазняк: санкцыі з Беларусі знялі дарма',
  'Аналитик: санкции с «Беларуськалия» сняли зря',
  'Политолог: США напрасно сняли санкции с Беларуси',
  'Оглядач: санкції з Білорусі зняли дарма',
  'Publicysta: USA niepotrzebnie zniosły sankcje wobec Białorusi',
  'Apžvalgininkas: JAV veltui panaikino sankcijas Baltarusijai',
  'Kolumnist: Die USA haben die Sanktionen gegen Belarus umsonst aufgehoben',
  'Columnist: the US lifted its Belarus sanctions in vain',
  'Депутат: Лукашенко зря освободил политзаключенных',
];

const told: readonly Line[] = [
  ['sanctions_eased', 'США сегодня сняли санкции с «Беларуськалия», и не зря, сказал Коул.'],
  ['sanctions_eased', 'The US lifted its sanctions on Belavia on Friday; the talks were not in vain, Coale said.'],
  ['sanctions_eased', 'Адміністрацыя ЗША зняла санкцыі з «Белавія», чакалі недарма.'],
  ['prisoner_release', 'Rodziny na próżno czekały latami, a dziś Białoruś uwolniła 52 więźniów politycznych.'],
  ['prisoner_release', 'Es war nicht umsonst: Belarus hat 52 politische Gefangene freigelassen.'],
  ['', 'Senators tried in vain to lift the sanctions on Belarus.'],
];

describe('a judgement tells no news', () => {
  test.for(judged)('%s', (title) => expectRow({ title, text: 'An expert criticises the deal.', alerts: '' }));
});
describe('the word beside it belongs to another verb', () => {
  test.for(told)('%s: %s', ([...line]) => expectLine(...line));
});
