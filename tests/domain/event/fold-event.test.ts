import { describe, expect, test } from 'vitest';
import type { EventState } from '../../../src/domain/event/event.ts';
import { foldEvent } from '../../../src/domain/event/fold-event.ts';
import { eventOf, people, type Told, watched, wireText } from './told.ts';

const fold = (...told: readonly Told[]) => foldEvent(eventOf(...told), { measures: [] });
const at = '2025-12-13';

describe('state', () => {
  const release = { count: 52, people: [watched('mikalai-statkevich')] };
  const eased = { type: 'sanctions_eased', targets: ['potash'] } as const;

  test.for<{ it: string; told: readonly Told[]; want: EventState }>([
    { it: 'is reported by one source', told: [{ in: 'a', at, claims: [release] }], want: 'reported' },
    {
      it: 'is corroborated by two owners',
      told: [
        { in: 'a', at, claims: [release] },
        { in: 'b', at, claims: [release] },
      ],
      want: 'corroborated',
    },
    {
      it: 'is reported only, by two outlets of one owner',
      told: [
        { in: 'a', at, by: 'belta-en', owner: 'group', claims: [release] },
        { in: 'b', at, by: 'belta-de', owner: 'group', claims: [release] },
      ],
      want: 'reported',
    },
    {
      it: 'is reported only, by a text and its copy',
      told: [
        { in: 'a', at, text: wireText, claims: [release] },
        { in: 'b', at, text: `By our desk. ${wireText}`, claims: [release] },
      ],
      want: 'reported',
    },
    {
      it: 'is reported only, by two copies of a text that we never saw',
      told: [
        { in: 'a', at, copyOf: 'wire', claims: [release] },
        { in: 'b', at, copyOf: 'wire', claims: [release] },
      ],
      want: 'reported',
    },
    {
      it: 'is not confirmed by state media alone',
      told: [
        { in: 'a', at, outletKind: 'state_media', claims: [release] },
        { in: 'b', at, outletKind: 'state_media', claims: [release] },
        { in: 'c', at, claims: [release] },
      ],
      want: 'reported',
    },
    {
      it: 'is official once an official outlet says so',
      told: [
        { in: 'a', at, claims: [release] },
        { in: 'b', at, outletKind: 'official', claims: [release] },
      ],
      want: 'official',
    },
    {
      it: 'of sanctions is announced, however many tell it',
      told: [
        { in: 'a', at, claims: [eased] },
        { in: 'b', at, claims: [{ ...eased, kind: 'delisting' }] },
        { in: 'c', at, outletKind: 'official', claims: [eased] },
      ],
      want: 'announced',
    },
    {
      it: 'of sanctions is in force once an official outlet tells the act',
      told: [
        { in: 'a', at, claims: [eased] },
        { in: 'b', at: '2025-12-15', outletKind: 'official', claims: [{ ...eased, kind: 'licence' }] },
      ],
      want: 'in_force',
    },
    {
      it: 'is corrected when a denial strikes one person out',
      told: [
        { in: 'a', at, claims: [release] },
        { in: 'b', at, claims: [{ status: 'denied', count: 1, people: [watched('mikalai-statkevich')] }] },
      ],
      want: 'corrected',
    },
    {
      it: 'is corrected when an outlet counts its own group anew',
      told: [
        { in: 'a', at, by: 'x', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-12-14', by: 'x', claims: [{ count: 51, countIs: 'exact' }] },
      ],
      want: 'corrected',
    },
    {
      it: 'is official when an official outlet tells it after the correction',
      told: [
        { in: 'a', at, by: 'x', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-12-14', by: 'x', claims: [{ count: 51, countIs: 'exact' }] },
        { in: 'c', at: '2025-12-15', outletKind: 'official', claims: [{ count: 51, countIs: 'exact' }] },
      ],
      want: 'official',
    },
    {
      it: 'is corrected when the correction comes after the official word',
      told: [
        { in: 'c', at: '2025-12-12', outletKind: 'official', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'a', at: '2025-12-13', by: 'x', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-12-14', by: 'x', claims: [{ count: 51, countIs: 'exact' }] },
      ],
      want: 'corrected',
    },
    {
      it: 'is withdrawn when an official outlet denies it',
      told: [
        { in: 'a', at, claims: [eased] },
        { in: 'b', at, claims: [eased] },
        { in: 'c', at, outletKind: 'official', claims: [{ ...eased, status: 'denied' }] },
      ],
      want: 'withdrawn',
    },
    {
      it: 'is withdrawn when the only outlet that told it takes it back',
      told: [
        { in: 'a', at, by: 'x', claims: [eased] },
        { in: 'b', at, by: 'x', claims: [{ ...eased, status: 'denied' }] },
      ],
      want: 'withdrawn',
    },
    {
      it: 'stays when one outlet denies what another tells',
      told: [
        { in: 'a', at, claims: [eased] },
        { in: 'b', at, claims: [{ ...eased, status: 'denied' }] },
      ],
      want: 'announced',
    },
    {
      it: 'stays official when somebody denies it',
      told: [
        { in: 'a', at, outletKind: 'official', claims: [{ count: 52 }] },
        { in: 'b', at, claims: [{ count: 52, status: 'denied' }] },
        { in: 'c', at, claims: [{ count: 52, status: 'denied' }] },
      ],
      want: 'official',
    },
  ])('$it', ({ told, want }) => {
    expect(fold(...told).state).toBe(want);
  });

  test("follows a person's verdict before any rule", () => {
    const event = eventOf({ in: 'a', at, outletKind: 'official', claims: [{ count: 52 }] });
    expect(foldEvent({ ...event, verdict: 'not_an_event' }, { measures: [] }).state).toBe('withdrawn');
    expect(foldEvent({ ...event, verdict: 'event' }, { measures: [] }).confidence).toBe(1);
  });
});

describe('count', () => {
  test.for<{ it: string; told: readonly Told[]; want: readonly [number | null, readonly [number, number] | null] }>([
    { it: 'is unknown where nobody tells it', told: [{ in: 'a', at, claims: [{}] }], want: [null, null] },
    {
      it: 'is what most owners say, with the disagreement as a range',
      told: [
        { in: 'a', at, claims: [{ count: 51, countIs: 'exact' }] },
        { in: 'b', at, claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'c', at, claims: [{ count: 52, countIs: 'exact' }] },
      ],
      want: [52, [51, 52]],
    },
    {
      it: 'stays with the first where two near counts have one voice each',
      told: [
        { in: 'a', at, claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at, claims: [{ count: 51, countIs: 'exact' }] },
      ],
      want: [52, [51, 52]],
    },
    {
      it: 'prefers an exact count to more than',
      told: [
        { in: 'a', at, claims: [{ count: 100, countIs: 'at_least' }] },
        { in: 'b', at, claims: [{ count: 100, countIs: 'at_least' }] },
        { in: 'c', at, claims: [{ count: 123, countIs: 'exact' }] },
      ],
      want: [123, [123, 123]],
    },
    {
      it: 'is of the whole, not of its parts',
      told: [
        { in: 'a', at, claims: [{ count: 9, countIs: 'exact' }] },
        {
          in: 'b',
          at,
          claims: [
            { count: 123, countIs: 'exact' },
            { count: 9, countIs: 'exact' },
          ],
        },
      ],
      want: [123, [123, 123]],
    },
    {
      it: 'is not the number of names that reports happen to list',
      told: [
        { in: 'a', at, claims: [{ count: 1, people: people('Ales Bialiatski') }] },
        { in: 'b', at, claims: [{ count: 1, people: people('Maria Kalesnikava') }] },
        { in: 'c', at, claims: [{ count: 123 }] },
      ],
      want: [123, [123, 123]],
    },
    {
      it: 'stays unknown where names follow on news of a group of unknown size',
      told: [
        { in: 'a', at, claims: [{}] },
        { in: 'b', at, claims: [{ count: 2, people: people('Ales Bialiatski', 'Maria Kalesnikava') }] },
      ],
      want: [null, null],
    },
    {
      it: 'is the number of names where names were all there was',
      told: [
        { in: 'a', at, claims: [{ count: 2, people: people('Ales Bialiatski', 'Maria Kalesnikava') }] },
        { in: 'b', at, claims: [{}] },
      ],
      want: [2, [2, 2]],
    },
    {
      it: 'is what an official outlet says, against the many',
      told: [
        { in: 'a', at, claims: [{ count: 52 }] },
        { in: 'b', at, claims: [{ count: 52 }] },
        { in: 'c', at, outletKind: 'official', claims: [{ count: 51 }] },
      ],
      want: [51, [51, 52]],
    },
    {
      it: 'counts a copied text once',
      told: [
        { in: 'a', at, copyOf: 'wire', claims: [{ count: 51 }] },
        { in: 'b', at, copyOf: 'wire', claims: [{ count: 51 }] },
        { in: 'c', at, claims: [{ count: 52 }] },
        { in: 'd', at, claims: [{ count: 52 }] },
      ],
      want: [52, [51, 52]],
    },
    {
      it: 'stays with the whole when another outlet tells a part later',
      told: [
        { in: 'a', at, claims: [{ count: 123, countIs: 'exact' }] },
        { in: 'b', at, claims: [{ count: 9, countIs: 'exact' }] },
      ],
      want: [123, [123, 123]],
    },
    {
      it: "keeps the whole when the same outlet's follow-up tells a part",
      told: [
        { in: 'a', at, by: 'x', claims: [{ count: 123, countIs: 'exact' }] },
        { in: 'b', at, by: 'x', claims: [{ count: 9, countIs: 'exact' }] },
      ],
      want: [123, [123, 123]],
    },
  ])('$it', ({ told, want: [count, range] }) => {
    expect(fold(...told)).toMatchObject({ count, countRange: range });
  });
});

test('every fact keeps the reports that it was chosen from', () => {
  const facts = fold(
    { in: 'a', at, claims: [{ count: 51, authorities: ['BY', 'US'], people: people('Ales Bialiatski') }] },
    { in: 'b', at, claims: [{ count: 52, authorities: [], kind: 'pardon', happenedOn: at }] },
    { in: 'c', at, claims: [{ status: 'denied', people: people('Maksim Znak') }] },
  );
  expect(facts.basis).toEqual({
    count: ['a.1'],
    kind: ['b.1'],
    happenedOn: ['b.1'],
    people: ['a.1'],
    authorities: ['a.1'],
    targets: [],
  });
});

describe('people', () => {
  test('are the union, each once, under the spelling that has a subject', () => {
    const facts = fold(
      { in: 'a', at, claims: [{ people: people('Алеся Бяляцкага', 'Maksim Znak') }] },
      { in: 'b', at, claims: [{ people: [watched('ales-bialiatski', 'Ales Bialiatski')] }] },
    );
    expect(facts.people.map(({ subject, name }) => [subject, name])).toEqual([
      ['ales-bialiatski', 'Ales Bialiatski'],
      [null, 'Maksim Znak'],
    ]);
  });

  test('leave out whom a denial struck out', () => {
    const facts = fold(
      { in: 'a', at, claims: [{ count: 52, people: people('Mikalai Statkevich', 'Larysa Shchyrakova') }] },
      { in: 'b', at, claims: [{ status: 'denied', count: 1, people: people('Николай Статкевич') }] },
    );
    expect(facts.people.map(({ name }) => name)).toEqual(['Larysa Shchyrakova']);
  });
});

describe('other facts', () => {
  test('take the day that most owners state', () => {
    const facts = fold(
      { in: 'a', at, claims: [{ happenedOn: '2025-12-12' }] },
      { in: 'b', at, claims: [{ happenedOn: '2025-12-13' }] },
      { in: 'c', at, claims: [{ happenedOn: '2025-12-13' }] },
    );
    expect(facts).toMatchObject({ happenedOn: '2025-12-13', basis: { happenedOn: ['b.1', 'c.1'] } });
  });

  test('take the day of an official outlet, against the many', () => {
    const facts = fold(
      { in: 'a', at, claims: [{ happenedOn: '2025-12-12' }] },
      { in: 'b', at, claims: [{ happenedOn: '2025-12-12' }] },
      { in: 'c', at, outletKind: 'official', claims: [{ happenedOn: '2025-12-13' }] },
    );
    expect(facts.happenedOn).toBe('2025-12-13');
  });

  test('hold each target once and the measures it touches', () => {
    const told: Told = { in: 'a', at, claims: [{ type: 'sanctions_eased', targets: ['potash', 'Belaruskali'] }] };
    const again: Told = { in: 'b', at, claims: [{ type: 'sanctions_eased', targets: ['«Беларуськалий»'] }] };
    const measure = { instrument: null, since: null, status: 'in_force', expires: null } as const;
    const measures = [
      { ...measure, id: 'us-potash', authority: 'US', target: 'potash' },
      { ...measure, id: 'eu-potash', authority: 'EU', target: 'potash' },
    ];
    expect(foldEvent(eventOf(told, again), { measures })).toMatchObject({
      targets: ['potash', 'Belaruskali'],
      measures: ['us-potash'],
      cameo: '085',
    });
  });

  test('drop an authority that one report of many names for a release', () => {
    const facts = fold(
      { in: 'a', at, claims: [{ authorities: ['BY', 'PL'] }] },
      ...['b', 'c', 'd', 'e'].map((id): Told => ({ in: id, at, claims: [{}] })),
    );
    expect(facts.authorities).toEqual(['BY']);
  });

  test('count the first telling, the sources with their sentences, and what each rests on', () => {
    const facts = fold(
      { in: 'a', at: '2025-12-13T15:00', by: 'late', claims: [{}] },
      { in: 'b', at: '2025-12-13T13:00', by: 'early', language: 'be', claims: [{ confidence: 0.8 }] },
    );
    expect(facts).toMatchObject({
      firstReportedAt: '2025-12-13T13:00:00.000Z',
      confidence: 0.98,
      confirmations: 2,
      status: 'occurred',
      sources: [
        { articleId: 'a', outlet: 'late', quote: 'they were let go' },
        { articleId: 'b', outlet: 'early', language: 'be' },
      ],
    });
  });

  test('name each article once as a source, and who denies only where the denial counts', () => {
    const twice: Told = { in: 'a', at, claims: [{ count: 123 }, { count: 9 }] };
    const denial: Told = { in: 'b', at, claims: [{ status: 'denied', count: 123 }] };
    const official: Told = { ...denial, in: 'c', outletKind: 'official' };
    const sourcesOf = (...told: readonly Told[]) => fold(...told).sources.map(({ articleId }) => articleId);
    expect(
      sourcesOf({ in: 'r', at, claims: [{ status: 'planned' }] }, twice, denial, { in: 'd', at, claims: [{}] }),
    ).toEqual(['a', 'd']);
    expect(sourcesOf(official, twice)).toEqual(['a', 'c']);
  });

  test('trust state media by half', () => {
    expect(fold({ in: 'a', at, outletKind: 'state_media', claims: [{ confidence: 0.9 }] }).confidence).toBe(0.45);
  });

  test.for([
    ['prisoner_release', 'occurred', '0841'],
    ['prisoner_release', 'planned', '0353'],
    ['sanctions_imposed', 'occurred', '163'],
    ['sanctions_imposed', 'planned', '1312'],
    ['prisoner_death', 'occurred', null],
  ] as const)('code %s that is %s as %s', ([type, status, cameo]) => {
    expect(fold({ in: 'a', at, claims: [{ type, status }] }).cameo).toBe(cameo);
  });
});

test('a rumour that came true is judged by what happened, not by what was planned', () => {
  const facts = fold(
    { in: 'a', at: '2025-12-12', claims: [{ status: 'planned', count: 1000 }] },
    { in: 'b', at, claims: [{ count: 123 }] },
  );
  expect(facts).toMatchObject({ status: 'occurred', count: 123, countRange: [123, 123] });
});
