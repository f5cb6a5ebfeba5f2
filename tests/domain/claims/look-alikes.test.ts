// Words that look like a measure, a release or a mood and are none, each beside a plain counterpart that must go on alerting.
import { describe, expect, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { published, returned, travels } from './look-alike-releases.ts';
import { entries, lists, shutPlaces, suits } from './look-alike-sanctions.ts';
import { seasons } from './look-alike-settings.ts';
import { readText } from './reader.ts';
import { imposed, type Line, release } from './rows.ts';

const prefixes: readonly Line[] = [
  [release, 'Pleased relatives met them at the border: Belarus freed 12 political prisoners on Friday.'],
  [release, 'Minsk has let Thomas Hoffmann and three other political prisoners go.'],
  [release, 'Belarus hat den politischen Gefangenen Thomas Hoffmann freigelassen.'],
  [release, 'Після цих подій Білорусь звільнила 14 політв’язнів.'],
  ['', 'Minsk begs the United States to lift the sanctions on potash.'],
  ['', 'Viele hoffen, dass Belarus die politischen Gefangenen freilässt.'],
];

const spring: readonly Line[] = [
  ['', 'Іспанія помилувала політв’язнів, яких тримали з весни.'],
  ['', 'Тбілісі: навесні суд звільнив двох політв’язнів.'],
  [release, 'Лукашенко помилував 15 політв’язнів, повідомила «Вясна».'],
  [release, 'Выйшлі на волю 12 палітвязняў, паведаміла «Вясна».'],
];

/** Verbs that list or pardon only beside whom sanctions hit, or beside a captive. */
const weak: readonly Line[] = [
  ['', 'The United States designated an ambassador to Belarus.'],
  ['', 'Poland designated two new crossings on the border with Belarus.'],
  ['', 'Latvia penalised a Belarusian driver for speeding.'],
  ['', 'Польша наказала белорусского водителя за превышение скорости.'],
  ['', 'Польща покарала білоруського водія за перевищення швидкості.'],
  ['', 'Polska ukarała białoruskiego kierowcę mandatem.'],
  ['', 'Lietuva nubaudė baltarusį už kontrabandą.'],
  ['', 'Litauen bestrafte einen belarussischen Schmuggler.'],
  [imposed, 'The United States designated nine Belarusian entities.'],
  [imposed, 'The EU has punished eleven Belarusian officials over the vote.'],
  [imposed, 'Евросоюз наказал санкциями семь белорусских судей.'],
  [imposed, 'Canada designates six Belarusian officials.'],
  ['', 'Frost spared the orchards of Belarus this year.'],
  ['', 'Real showed mercy in Minsk and won 2-0.'],
  ['', 'У Мінску матч закінчився 5-0: суперник змилувався над господарями.'],
  [release, 'Lukashenko showed mercy to 15 prisoners.'],
  [release, 'Lukashenko has spared 29 people convicted of extremism.'],
  [release, 'Лукашенко проявил гуманизм к 20 осужденным за протесты.'],
];

const nouns: readonly Line[] = [
  ['', 'EU sanctions two years on: how Belarus has adapted.'],
  ['', 'EU sanctions more than halved the exports of Belarus.'],
  ['', 'EU sanctions officials visited Vilnius to talk of Belarus.'],
  ['', 'На границе с Беларусью изъято 10 тонн сигарет.'],
  ['', 'На кордоні з Білоруссю вилучено 10 тонн сигарет.'],
  [imposed, 'EU sanctions two Belarusian banks.'],
  [imposed, 'US sanctions three more firms in Belarus.'],
  [imposed, 'Canada sanctions officials of the Lukashenko regime.'],
  [imposed, 'UK sanctions more Belarusian judges.'],
];

/** Whom a ruler names or dismisses, where nothing speaks of a prison. */
const rulers: readonly Line[] = [
  ['', 'Лукашенко освободил Петра Залеского. Министром назначен его заместитель.'],
  ['', 'Лукашенко звільнив Петра Залеського. Міністром призначено іншого.'],
  [release, 'Лукашенко помиловал Петра Залеского. Министром он уже не будет.'],
  [release, 'Беларусь освободила Петра Залеского. Его ждут в Варшаве.'],
];

describe.each(
  Object.entries({
    rulers,
    prefixes,
    spring,
    weak,
    nouns,
    entries,
    shutPlaces,
    suits,
    lists,
    published,
    travels,
    returned,
    seasons,
  }),
)('%s', (_name, rows) => {
  test.each(rows)('%s: %s', expectLine);
});

test('what began is not begged for', () => {
  const { claims } = readText({ text: 'The release of 52 political prisoners began in Belarus on Thursday.' });
  expect(claims.map(({ status }) => status)).not.toContain('called_for');
});
