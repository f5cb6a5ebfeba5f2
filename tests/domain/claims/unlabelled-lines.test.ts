// Plain sentences such as no labelled article holds, each read by a condition that decides nothing in the labelled ones.
import { describe, expect, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, imposed, type Line, release } from './rows.ts';

const lines: readonly Line[] = [
  [
    imposed,
    'The EU called on Minsk to free all political prisoners and imposed new sanctions on 20 Belarusian officials.',
  ],
  [eased, 'The US urged Belarus to free journalists and lifted sanctions on Belavia.'],
  ['', 'The sanctions on Belarusian potash would be lifted immediately if Minsk freed all prisoners.'],
  ['', 'US sanctions on potash will be lifted immediately, Lukashenko demanded.'],
  ['', 'Among those released in Belarus is nobody from the list.'],
  ['', 'Poland has denied entry to Belarusian carriers at the border crossing after the incident.'],
  ['', 'Latvia has denied visas to diplomats and officials of Belarus at its embassy.'],
  [imposed, 'The United Kingdom imposed sanctions on judges of Belarus, and a deal remains on ice.'],
  ['', 'Poland has lifted its ban on Belarusian lorries at the border crossings.'],
  ['', 'Five former political prisoners of Belarus visited Brussels and came to Warsaw.'],
  ['', 'A bus with former prisoners of Belarus arrived at a concert.'],
  ['', 'Political prisoner Statkevich, whose wife waited for years in Minsk, home'],
  [
    '',
    'The Council adopted its reply to the court ruling in the suit against sanctions on Belarus, the court has decided.',
  ],
  ['', 'Belarusian trade fell and sanctions 40 firms remember.'],
  [imposed, 'President Trump signed the Belarus bill and imposed sanctions on 20 Belarusian judges on Thursday.'],
  [release, 'He recalled the talks when he announced that Belarus had released 52 political prisoners on Thursday.'],
  [eased, 'Asked why it took so long, Coale said the US lifted sanctions on Belavia on Thursday.'],
  [release, 'A week after freeing 14 prisoners, Belarus released 52 political prisoners.'],
  [release, 'After a visit by her mother the blogger was released from prison in Belarus.'],
  [eased, 'The EU lifted sanctions, Syria said, and Belarus keeps waiting.'],
];

describe('alerts', () => {
  for (const [alerts, text] of lines) test(`${alerts || 'none'}: ${text}`, () => expectLine(alerts, text));
});

const news = 'Belarus freed political prisoners on Saturday.';
const rows: readonly (readonly [told: string, text: string])[] = [
  ['Ales Bialiatski', `${news} Among them is Ales Bialiatski, who had refused to ask for a pardon.`],
  ['', `${news} Viasna said that Ivan Kavalenka had been jailed in 2021 and is still in prison.`],
  ['', `${news} Those who signed the appeal: Ivan Kavalenka, Anna Zaleskaya.`],
  ['', `${news} The list: Maria Kalesnikava was not freed, Viktar Babaryka neither.`],
  ['Tatsiana Khomich', `${news} Tatsiana Khomich, sister of Maria Kalesnikava, said that she was freed.`],
  ['', `${news} Lukashenko has signed no decree for 30 others.`],
  ['', `${news} The decree runs to 15 pages.`],
];

describe('who and how many', () => {
  for (const [told, text] of rows)
    test(text, () => {
      const { claims } = readText({ text, published: '2026-03-14' });
      const freed = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
      expect(freed?.people.map(({ name }) => name).join()).toBe(told);
      expect(freed?.count ?? 1).toBe(1);
    });
});

test('a feast of this year is no old day', () => {
  const text = 'Belarus freed 20 political prisoners the day before Christmas 2025.';
  expect(readText({ text, published: '2025-12-28' }).alerts).toEqual(['prisoner_release']);
});
