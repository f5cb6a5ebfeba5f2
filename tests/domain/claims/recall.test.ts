// News told in other words: days counted from each other, measures by their effect, releases without a verb of freeing.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

interface Row {
  readonly it: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly alerts: string;
}

const release = 'prisoner_release';
const eased = 'sanctions_eased';

const days: readonly Row[] = [
  {
    it: 'the day after a release is still news of it',
    text: 'The day after 40 prisoners left Belarusian jails, their families met the press in Warsaw.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Polish)',
    text: 'Dzień wcześniej władze Białorusi wypuściły z więzień 40 osób. Rodziny czekały na nich w Warszawie.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (German)',
    text: 'Einen Tag zuvor hatte Belarus 40 politische Gefangene freigelassen. Die Familien warteten in Warschau.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Lithuanian)',
    text: 'Diena anksčiau Baltarusija paleido 40 politinių kalinių. Šeimos jų laukė Varšuvoje.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Bulgarian)',
    text: 'Ден по-рано властите в Беларус пуснаха от затвора 40 души. Семействата ги чакаха във Варшава.',
    alerts: release,
  },
  {
    it: 'a release of years before is none (Bulgarian)',
    text: 'Две години по-рано властите в Беларус пуснаха от затвора 40 души. Семействата ги чакаха във Варшава.',
    alerts: '',
  },
  {
    it: 'a trade that is allowed again is relief (Bulgarian)',
    title: 'САЩ вдигнаха забраната за беларуската поташ',
    text: 'Вносът на беларуска поташ отново е разрешен, обявиха в петък от Вашингтон.',
    alerts: eased,
  },
];

function check(row: Row): void {
  const found = readArticle(
    { title: row.title ?? null, text: row.text, published: row.published ?? '2026-03-06', url: null },
    reader,
  );
  expect(found.alerts.join()).toBe(row.alerts);
}

describe('days counted from each other', () => {
  test.for(days)('$it', check);
});
