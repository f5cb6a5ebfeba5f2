import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { counts, effects, moods, others, releases, times } from './rows.ts';
import { wordings } from './wordings.ts';

describe.for([
  ['moods', moods],
  ['releases', releases],
  ['effects', effects],
  ['counts', counts],
  ['others', others],
  ['times', times],
  ['wordings', wordings],
] as const)('%s', ([, rows]) => {
  test.for(rows)('$it', (row) => expectRow(row));
});

const longStory = {
  title: 'Belarus frees 52 prisoners after an envoy visits Minsk',
  published: '2025-09-11',
  text: [
    'Belarus on Thursday freed 52 prisoners, among them Siarhei Tsikhanouski and 14 foreigners, after talks with an American envoy.',
    'In return the United States lifted sanctions on the airline Belavia, the envoy said.',
    'Lithuania said that its own measures would stay in place and called on Minsk to release the rest.',
    'In August 2015 Lukashenko pardoned six opponents, and in February 2016 the European Union lifted most of its sanctions.',
    'Since July 2024 more than 300 people have been let go. Rights groups count another 1,100 behind bars.',
  ].join('\n\n'),
};

describe('a long story', () => {
  const { claims, alerts } = readText(longStory);
  const release = claims.find((claim) => claim.type === 'prisoner_release' && claim.status === 'occurred');
  const eased = claims.filter((claim) => claim.type === 'sanctions_eased' && claim.status === 'occurred');

  test('pages for the release and the relief alone', () => {
    expect([...alerts].sort()).toEqual(['prisoner_release', 'sanctions_eased']);
  });

  test('counts the whole and names the freed, not those who speak', () => {
    expect(release?.count).toBe(52);
    expect(release?.people.map((each) => each.subject)).toEqual(['siarhei-tsikhanouski']);
    expect(release?.happenedOn).toBe('2025-09-11');
  });

  test('gives the relief to its authority and its target', () => {
    expect(eased.map((claim) => claim.authorities)).toEqual([['US']]);
    expect(eased[0]?.targets).toContain('belavia');
  });

  test('keeps the pardon of 2015 as background', () => {
    expect(claims.some((claim) => claim.type === 'prisoner_release' && claim.status === 'background')).toBe(true);
  });
});

test('two authorities in one text are two claims', () => {
  const text =
    'The United States on Monday lifted sanctions on Belarusian potash. On the same Monday Canada eased its sanctions on Belarus too.';
  const { claims } = readText({ text, published: '2025-12-15' });
  const eased = claims.filter((claim) => claim.type === 'sanctions_eased' && claim.status === 'occurred');
  expect(eased.map((claim) => claim.authorities.join()).sort()).toEqual(['CA', 'US']);
});

test('a language without a lexicon never alerts, and asks for a look where it names a subject', () => {
  const text =
    'Ales Bialiatski ja 122 muuta vankia on vapautettu Valko-Venäjällä, ja Yhdysvallat poistaa pakotteita. Asiasta kertoi presidentin kanslia lauantaina.';
  const reading = readText({ text });
  expect(reading.alerts).toEqual([]);
  expect(reading.review).toContain('fi');
});

test('every sentence says which cues it holds and why a claim was made', () => {
  const { sentences } = readText(longStory);
  const lead = sentences().find((sentence) => sentence.block === 'lead');
  expect(lead?.says[0]).toMatchObject({ type: 'prisoner_release', status: 'occurred' });
  expect(lead?.says[0]?.why).toContain('freed');
  expect(lead?.cues.map((cue) => cue.name)).toContain('release.done');
});
