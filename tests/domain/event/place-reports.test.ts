import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeReports, relevantSince } from '../../../src/domain/event/place-reports.ts';
import { eventsOf, grouped, people, reports, type Told, watched, wireText } from './told.ts';

interface Row {
  readonly it: string;
  readonly told: readonly Told[];
  readonly want: readonly string[];
}

const eased = { type: 'sanctions_eased' } as const;
const imposed = { type: 'sanctions_imposed' } as const;

describe('releases', () => {
  test.for<Row>([
    {
      it: 'joins one release told in two scripts on one day',
      told: [
        {
          in: 'a',
          at: '2025-12-13T13:00',
          language: 'en',
          claims: [{ count: 123, people: people('Maria Kalesnikava') }],
        },
        { in: 'b', at: '2025-12-13T15:00', language: 'uk', claims: [{ people: people('Марію Колеснікову') }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts two releases of one day that are counted',
      told: [
        { in: 'a', at: '2025-11-22T14:30', claims: [{ count: 31, countIs: 'exact' }] },
        { in: 'b', at: '2025-11-22T15:30', claims: [{ count: 7, countIs: 'exact' }] },
        { in: 'c', at: '2025-11-22T18:00', claims: [{ count: 31 }] },
        { in: 'd', at: '2025-11-22T18:30', claims: [{ count: 7 }] },
      ],
      want: ['a.1 c.1', 'b.1 d.1'],
    },
    {
      it: 'parts two releases of one day that are named',
      told: [
        { in: 'a', at: '2024-05-01T09:00', claims: [{ count: 1, people: people('Ryhor Kastusiou') }] },
        { in: 'b', at: '2024-05-01T10:00', claims: [{ count: 1, people: people('Ksenia Lutskina') }] },
        { in: 'c', at: '2024-05-01T11:00', claims: [{ count: 1, people: people('Рыгора Касцусёва') }] },
      ],
      want: ['a.1 c.1', 'b.1'],
    },
    {
      it: 'parts two releases of one article whose deals have other parties',
      told: [
        {
          in: 'a',
          at: '2025-11-22',
          text: wireText,
          claims: [
            { count: 31, authorities: ['BY', 'UA'] },
            { count: 2, people: people('Henryk Akalatovich', 'Andrzej Yukhnevich') },
          ],
        },
      ],
      want: ['a.1', 'a.2'],
    },
    {
      it: 'parts two releases of one article on other days',
      told: [
        {
          in: 'a',
          at: '2025-11-22',
          claims: [
            { count: 31, happenedOn: '2025-11-22' },
            { count: 2, happenedOn: '2025-11-14' },
          ],
        },
      ],
      want: ['a.1', 'a.2'],
    },
    {
      it: 'joins a part and the whole that one article tells',
      told: [
        { in: 'a', at: '2025-12-13T14:00', claims: [{ count: 123 }] },
        {
          in: 'b',
          at: '2025-12-13T18:00',
          claims: [{ count: 2, people: people('Marija Batalionok') }, { count: 123 }],
        },
      ],
      want: ['a.1 b.1 b.2'],
    },
    {
      it: 'joins a part whose sentence names the whole',
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ count: 123 }] },
        {
          in: 'b',
          at: '2025-12-14',
          claims: [{ count: 9, evidence: { quote: '9 of the 123 went to Vilnius', block: 'lead', start: 0, end: 28 } }],
        },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins a person named in the hours of a mass release',
      told: [
        { in: 'a', at: '2025-12-13T13:00', claims: [{ count: 123 }] },
        { in: 'b', at: '2025-12-13T14:00', claims: [{ count: 1, people: people('Viktar Babaryka') }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins the whole to the names that were known first',
      told: [
        { in: 'a', at: '2025-12-13T12:40', claims: [{ count: 1, people: people('Ales Bialiatski') }] },
        { in: 'b', at: '2025-12-13T13:20', claims: [{ count: 123 }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts a single person freed two days after a mass release',
      told: [
        { in: 'a', at: '2025-01-24', claims: [{ count: 23 }] },
        { in: 'b', at: '2025-01-26', claims: [{ count: 1, people: people('Anastassia Nuhfer') }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins 52, 51 and more than 50',
      told: [
        { in: 'a', at: '2025-09-11T13:40', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-09-11T15:30', claims: [{ count: 50, countIs: 'at_least' }] },
        { in: 'c', at: '2025-09-13T10:00', claims: [{ count: 51, countIs: 'exact' }] },
      ],
      want: ['a.1 b.1 c.1'],
    },
    {
      it: 'joins a part whose headline names the whole',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-09-11', title: '52 people cross the border', claims: [{ count: 14, countIs: 'exact' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins a part whose article names the whole further down',
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ count: 123, countIs: 'exact' }] },
        { in: 'b', at: '2025-12-13', text: 'Two are home. Minsk freed 123.', claims: [{ count: 2, countIs: 'exact' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins the whole to a part whose article had named it',
      told: [
        { in: 'a', at: '2025-12-13', text: 'Two are home. Minsk freed 123.', claims: [{ count: 2, countIs: 'exact' }] },
        { in: 'b', at: '2025-12-13', claims: [{ count: 123, countIs: 'exact' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts a larger release of the next day whose article names the smaller',
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-12-14', text: 'After 52 yesterday, 60.', claims: [{ count: 60, countIs: 'exact' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'takes the day of a headline for no count',
      told: [
        { in: 'a', at: '2025-09-14', claims: [{ count: 14, countIs: 'exact' }] },
        { in: 'b', at: '2025-09-14', title: 'News of 14 September', claims: [{ count: 7, countIs: 'exact' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins six and "him and five others"',
      told: [
        { in: 'a', at: '2015-08-22', claims: [{ count: 6, countIs: 'exact' }] },
        { in: 'b', at: '2015-08-22', claims: [{ count: 5, countIs: 'exact' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins news without a number to the event of the day, though its article gives the number as past',
      told: [
        { in: 'a', at: '2025-06-21T16:00', claims: [{ count: 14 }] },
        { in: 'b', at: '2025-06-22T06:00', claims: [{}, { count: 14, status: 'background' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins who names two of a mass release to who names another',
      told: [
        { in: 'a', at: '2025-12-13T12:40', claims: [{ people: people('Ales Bialiatski', 'Maria Kalesnikava') }] },
        { in: 'b', at: '2025-12-13T12:50', claims: [{ people: people('Viktar Babaryka') }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins three days later only what has something in common',
      told: [
        { in: 'a', at: '2025-03-01', claims: [{ count: 15 }] },
        { in: 'b', at: '2025-03-04', claims: [{ count: 15 }] },
        { in: 'c', at: '2025-03-04', claims: [{}] },
        { in: 'd', at: '2025-03-04', claims: [{ people: people('Ryhor Kastusiou') }] },
      ],
      want: ['a.1 b.1 c.1', 'd.1'],
    },
    {
      it: 'parts a release two weeks later that shares one name of several',
      told: [
        { in: 'a', at: '2025-03-01', claims: [{ count: 15, people: people('Ryhor Kastusiou', 'Ksenia Lutskina') }] },
        { in: 'b', at: '2025-03-15', claims: [{ people: people('Ryhor Kastusiou', 'Maksim Znak') }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins the release of one person retold ten days later',
      told: [
        { in: 'a', at: '2026-02-19', claims: [{ count: 1, people: people('Mikalai Statkevich') }] },
        { in: 'b', at: '2026-03-01', claims: [{ count: 1, people: people('Николай Статкевич') }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts two releases of 52 that are six weeks apart',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] },
        { in: 'b', at: '2025-10-25', claims: [{ count: 52 }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts a smaller release some days later, though its report names somebody of the larger',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52, people: people('Larysa Shchyrakova') }] },
        { in: 'b', at: '2025-09-16', claims: [{ count: 25, people: people('Larysa Shchyrakova', 'Maksim Znak') }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts a second release whose headline names the first',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] },
        {
          in: 'b',
          at: '2025-09-12',
          title: 'After 52, another 41 are let go',
          claims: [{ count: 41 }, { count: 52, status: 'background' }],
        },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'leaves out a denial that was told before there was anything to deny',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52, people: people('Mikalai Statkevich') }] },
        {
          in: 'b',
          at: '2025-09-10',
          seen: '2025-09-12',
          claims: [{ status: 'denied', count: 1, people: people('Mikalai Statkevich') }],
        },
      ],
      want: ['a.1'],
    },
    {
      it: 'parts by a hundred days, whatever is shared',
      told: [
        { in: 'a', at: '2025-03-01', claims: [{ count: 123, people: people('Maksim Znak', 'Ales Bialiatski') }] },
        { in: 'b', at: '2025-06-11', claims: [{ count: 123, people: people('Maksim Znak', 'Ales Bialiatski') }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'goes by the day that a report states rather than by the day of the first telling',
      told: [
        { in: 'a', at: '2025-03-08', claims: [{ count: 15 }] },
        { in: 'b', at: '2025-03-08', claims: [{ count: 15, happenedOn: '2025-03-05' }] },
        { in: 'c', at: '2025-03-08', claims: [{ happenedOn: '2025-03-04' }] },
      ],
      want: ['a.1 b.1 c.1'],
    },
    {
      it: 'joins what tells nothing of its own five days later, and not ten',
      told: [
        { in: 'a', at: '2025-12-13T08:00', claims: [{ count: 123, happenedOn: '2025-12-13' }] },
        { in: 'b', at: '2025-12-18T16:00', claims: [{}] },
        { in: 'c', at: '2025-12-23T16:00', claims: [{}] },
      ],
      want: ['a.1 b.1', 'c.1'],
    },
    {
      it: 'joins 123 to the more than 50 of the first minutes',
      told: [
        { in: 'a', at: '2025-12-13T13:05', claims: [{ count: 50, countIs: 'at_least' }] },
        { in: 'b', at: '2025-12-13T13:20', claims: [{ count: 123, countIs: 'exact' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts a running total from the release of the day',
      told: [
        { in: 'a', at: '2025-09-11T13:05', claims: [{ count: 52, countIs: 'exact' }] },
        { in: 'b', at: '2025-09-11T13:20', claims: [{ count: 430, countIs: 'at_least' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts the pardon of the next week, whose article tells the last release as past',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] },
        { in: 'b', at: '2025-09-18', claims: [{ count: 25 }, { count: 52, status: 'background' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts the release of the next day when its article tells the last as past',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] },
        { in: 'b', at: '2025-09-12', claims: [{ count: 60 }, { count: 52, status: 'background' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins a release to its rumour of the day before',
      told: [
        { in: 'a', at: '2025-06-20', claims: [{ status: 'planned' }] },
        { in: 'b', at: '2025-06-21', claims: [{ count: 14 }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'leaves background, demands and hopes out',
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ count: 123 }, { count: 52, status: 'background' }] },
        { in: 'b', at: '2025-12-14', claims: [{ count: 1000, status: 'called_for' }] },
      ],
      want: ['a.1'],
    },
    {
      it: 'joins a denial to what it names, and to nothing else',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ count: 52, people: people('Mikalai Statkevich') }] },
        { in: 'b', at: '2025-09-12', claims: [{ status: 'denied', count: 1, people: people('Николай Статкевич') }] },
        { in: 'c', at: '2025-09-12', claims: [{ status: 'denied', count: 1, people: people('Andrzej Poczobut') }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'keeps the anniversary of a release apart',
      told: [
        { in: 'a', at: '2015-08-22', claims: [{ count: 6, people: people('Mikalai Statkevich') }] },
        { in: 'b', at: '2016-08-22', claims: [{ count: 6, people: people('Mikalai Statkevich') }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins an anniversary that states its day to the event it remembers',
      told: [
        { in: 'a', at: '2015-08-22', claims: [{ count: 6, happenedOn: '2015-08-22' }] },
        { in: 'b', at: '2016-08-22', claims: [{ count: 6, happenedOn: '2015-08-22' }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins a report of the whole that arrives three weeks late',
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ count: 123, people: [watched('ales-bialiatski')] }] },
        { in: 'b', at: '2026-01-03', claims: [{ count: 123, people: [watched('ales-bialiatski')] }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins a copy of its text that lost its numbers',
      told: [
        { in: 'a', at: '2025-03-01', text: wireText, claims: [{ count: 15 }] },
        { in: 'b', at: '2025-03-05', text: `Update. ${wireText}`, claims: [{}] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts the end of a term from a pardon',
      told: [
        { in: 'a', at: '2025-03-01', claims: [{ kind: 'pardon', count: 15 }] },
        { in: 'b', at: '2025-03-02', claims: [{ kind: 'term_served', people: people('Marfa Rabkova') }] },
      ],
      want: ['a.1', 'b.1'],
    },
  ])('$it', ({ told, want }) => {
    expect(grouped(eventsOf(told))).toEqual(want);
  });
});

describe('sanctions', () => {
  test.for<Row>([
    {
      it: 'parts the EU, the UK and Canada acting on one day',
      told: [
        { in: 'a', at: '2021-06-21T10:00', claims: [{ ...imposed, authorities: ['EU'], count: 78 }] },
        { in: 'b', at: '2021-06-21T11:00', claims: [{ ...imposed, authorities: ['UK'] }] },
        { in: 'c', at: '2021-06-21T12:00', claims: [{ ...imposed, authorities: ['CA'] }] },
        { in: 'd', at: '2021-06-21T13:00', claims: [{ ...imposed, authorities: ['UK'], count: 11 }] },
      ],
      want: ['a.1', 'b.1 d.1', 'c.1'],
    },
    {
      it: "joins the licence of two days later to the envoy's word on the same target",
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ ...eased, targets: ['potash'], happenedOn: '2025-12-13' }] },
        {
          in: 'b',
          at: '2025-12-15',
          outletKind: 'official',
          claims: [{ ...eased, kind: 'licence', targets: ['potash'], happenedOn: '2025-12-15' }],
        },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'joins news to the news of the day, not to the plan of more that was told beside it',
      told: [
        {
          in: 'a',
          at: '2025-12-13T13:00',
          claims: [
            { ...eased, status: 'planned' },
            { ...eased, targets: ['potash'] },
          ],
        },
        { in: 'b', at: '2025-12-13T14:00', claims: [eased] },
      ],
      want: ['a.2 b.1', 'a.1'],
    },
    {
      it: 'parts a delisting eight weeks after the word that announced it',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ ...eased, targets: ['Belavia'] }] },
        { in: 'b', at: '2025-11-04', claims: [{ ...eased, kind: 'delisting', targets: ['Belavia'] }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts relief on other names on one day',
      told: [
        { in: 'a', at: '2025-09-11', claims: [{ ...eased, targets: ['Belavia'] }] },
        { in: 'b', at: '2025-09-11', claims: [{ ...eased, targets: ['Grodno Azot'] }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins two reports of one package that name other people of it',
      told: [
        {
          in: 'a',
          at: '2022-11-22T10:00',
          claims: [{ ...imposed, authorities: ['CA'], targets: ['22 officials'], count: 22 }],
        },
        {
          in: 'b',
          at: '2022-11-22T15:00',
          claims: [{ ...imposed, authorities: ['CA'], targets: ['Sohra'], count: 16 }],
        },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts sectoral sanctions three days after a list of names',
      told: [
        {
          in: 'a',
          at: '2021-06-21',
          claims: [{ ...imposed, authorities: ['EU'], count: 78, targets: ['78 individuals'] }],
        },
        { in: 'b', at: '2021-06-24', claims: [{ ...imposed, authorities: ['EU'], targets: ['potash', 'tobacco'] }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins a law firm that reports three weeks late on the same companies',
      told: [
        { in: 'a', at: '2021-04-19', claims: [{ ...imposed, targets: ['Белшина', 'Гродно Азот', 'Нафтан'] }] },
        { in: 'b', at: '2021-05-10', claims: [{ ...imposed, targets: ['Naftan', 'Belshina'] }] },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts a court that annuls a listing from a council that lifts another',
      told: [
        {
          in: 'a',
          at: '2015-10-06',
          claims: [{ ...eased, authorities: ['EU'], kind: 'court_annulment', targets: ['Yury Chyzh'] }],
        },
        { in: 'b', at: '2015-10-07', claims: [{ ...eased, authorities: ['EU'], kind: 'suspension' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins a delisting and a licence that one article tells as one act',
      told: [
        {
          in: 'a',
          at: '2025-11-04',
          claims: [
            { ...eased, kind: 'delisting', targets: ['Belavia'] },
            { ...eased, kind: 'licence', targets: ['3 aircraft'] },
          ],
        },
      ],
      want: ['a.1 a.2'],
    },
    {
      it: 'joins the act that is dated two weeks after the word on the same three companies',
      told: [
        {
          in: 'a',
          at: '2026-03-01',
          claims: [{ ...eased, happenedOn: '2026-03-01', targets: ['naftan', 'mozyr', 'belneftekhim'] }],
        },
        {
          in: 'b',
          at: '2026-03-15',
          claims: [{ ...eased, happenedOn: '2026-03-15', targets: ['naftan', 'mozyr', 'belneftekhim'] }],
        },
      ],
      want: ['a.1 b.1'],
    },
    {
      it: 'parts a second list of judges some days later',
      told: [
        {
          in: 'a',
          at: '2023-12-08',
          claims: [{ ...imposed, authorities: ['UK'], targets: ['judges', 'prosecutors'] }],
        },
        { in: 'b', at: '2023-12-11', claims: [{ ...imposed, authorities: ['UK'], targets: ['judges'] }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts two counts where one report does not say who acted',
      told: [
        { in: 'a', at: '2020-10-13', claims: [{ ...imposed, authorities: ['CH'], count: 40, countIs: 'exact' }] },
        { in: 'b', at: '2020-10-15', claims: [{ ...imposed, authorities: [], count: 31, countIs: 'exact' }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'joins a number whose author is not told to the act that has the number',
      told: [
        { in: 'a', at: '2021-02-19T07:00', claims: [{ ...imposed, authorities: ['US'], count: 43 }] },
        { in: 'b', at: '2021-02-19T08:00', claims: [{ ...imposed, authorities: ['UK'], count: 27 }] },
        { in: 'c', at: '2021-02-19T10:00', claims: [{ ...imposed, authorities: [], count: 27 }] },
      ],
      want: ['a.1', 'b.1 c.1'],
    },
    {
      it: 'keeps the plan of more relief on one target, weeks later, as an event of its own',
      told: [
        { in: 'a', at: '2025-12-13', claims: [{ ...eased, targets: ['potash'] }] },
        { in: 'b', at: '2026-01-05', claims: [{ ...eased, status: 'planned', targets: ['potash'] }] },
      ],
      want: ['a.1', 'b.1'],
    },
    {
      it: 'parts an extension from the listings adopted with it',
      told: [
        {
          in: 'a',
          at: '2026-02-26',
          claims: [
            { type: 'sanctions_extended', authorities: ['EU'] },
            { ...imposed, authorities: ['EU'], count: 54 },
          ],
        },
      ],
      want: ['a.1', 'a.2'],
    },
  ])('$it', ({ told, want }) => {
    expect(grouped(eventsOf(told))).toEqual(want);
  });
});

test('keeps reasons and a score with the link', () => {
  const [event] = eventsOf([
    { in: 'a', at: '2025-12-13', claims: [{ count: 123 }] },
    { in: 'b', at: '2025-12-13', claims: [{ count: 123, people: people('Ales Bialiatski') }] },
  ]);
  expect(event?.reports[1]?.link).toEqual({
    score: expect.closeTo(1, 2),
    reasons: ['of the same days (+2)', 'same count 123 (+6.9)'],
    by: 'rule',
  });
});

test('says why a report opened an event beside one of its type', () => {
  const [, placed] = eventsOf([
    { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] },
    { in: 'b', at: '2025-09-18', claims: [{ count: 25 }] },
  ]);
  expect(placed?.reports[0]?.link.reasons).toEqual(['nearest e-a.1: 5 days apart (-2.5); count 25, not 52 (-4)']);
});

test('asks for events old enough to hold what a report may join', () => {
  const [late] = reports({ in: 'a', at: '2025-12-13', claims: [{ happenedOn: '2025-11-01' }] });
  expect(late && relevantSince(late)).toBe('2025-08-16T00:00:00.000Z');
});

/** Articles that tell releases, at odd moments, with whatever they happen to tell. */
const someTold = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      claims: fc.array(
        fc.record({
          status: fc.constantFrom('occurred', 'planned', 'denied', 'background'),
          type: fc.constantFrom('prisoner_release', 'sanctions_eased'),
          count: fc.option(fc.integer({ min: 1, max: 200 })),
          people: fc.subarray(people('Ales Bialiatski', 'Maria Kalesnikava', 'Mikola Statkevich')),
          targets: fc.subarray(['potash', 'Belavia']),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((articles) =>
    articles.map(
      ({ day, claims }, i): Told => ({ in: `a${i}`, at: `2025-03-${String(day).padStart(2, '0')}`, claims }),
    ),
  );

describe('whatever is told', () => {
  test('placing an article again changes nothing', () => {
    fc.assert(
      fc.property(someTold, (told) => {
        expect(eventsOf(told.flatMap((article) => [article, article]))).toEqual(eventsOf(told));
      }),
      { numRuns: 60 },
    );
  });

  test('every report that is placed is in exactly one event, of its own type', () => {
    fc.assert(
      fc.property(someTold, (told) => {
        const placed = eventsOf(told).flatMap((event) =>
          event.reports.map((report) => ({ id: report.id, event, report })),
        );
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
        expect(placed.filter(({ event, report }) => event.type !== report.claim.type)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which unrelated events arrive does not matter', () => {
    const releases: Told[] = [
      { in: 'a', at: '2025-09-11', claims: [{ count: 52 }] },
      { in: 'b', at: '2025-12-13', claims: [{ count: 123 }] },
      { in: 'c', at: '2025-12-13', claims: [{ ...eased, targets: ['potash'] }] },
      { in: 'd', at: '2026-03-05', claims: [{ count: 18 }] },
      { in: 'e', at: '2021-06-21', claims: [{ ...imposed, authorities: ['UK'] }] },
      { in: 'f', at: '2021-06-21', claims: [{ ...imposed, authorities: ['CA'] }] },
    ];
    const retold = releases.map((told) => ({ ...told, in: `${told.in}2`, by: told.in }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...releases, ...retold], { minLength: 12, maxLength: 12 }), (told) => {
        const groups = grouped(eventsOf(told)).map((ids) => ids.split(' ').sort().join(' '));
        expect(groups.sort()).toEqual(releases.map((each) => `${each.in}.1 ${each.in}2.1`).sort());
      }),
      { numRuns: 60 },
    );
  });
});

test('looks at no event that was first seen after the moment of deciding', () => {
  const [later] = eventsOf([{ in: 'a', at: '2025-12-13T18:00', claims: [{ count: 123 }] }]);
  const early = reports({ in: 'b', at: '2025-12-13T14:00', claims: [{ count: 123 }] });
  expect(placeReports(early, later ? [later] : [], '2025-12-13T14:00:00Z')[0]?.opened).toBe(true);
});
