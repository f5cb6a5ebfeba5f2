// What the watchlist's own commands rely on: collisions, explanations, lists read in, and the tables behind the names.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import { explainName } from '../../../src/domain/names/explain-name.ts';
import { findCollisions } from '../../../src/domain/names/find-collisions.ts';
import { findMentions } from '../../../src/domain/names/find-mentions.ts';
import { authorities } from '../../../src/domain/names/gazetteer/authorities.ts';
import { organisations } from '../../../src/domain/names/gazetteer/organisations.ts';
import { places } from '../../../src/domain/names/gazetteer/places.ts';
import { givenNames } from '../../../src/domain/names/given-names.ts';
import { importList } from '../../../src/domain/names/import-list.ts';
import { spellingsOf } from '../../../src/domain/names/person-index.ts';
import { loadWatchlist } from '../../../src/settings/load-settings.ts';
import { organisation, person } from '../../support/watchlists.ts';

describe('collisions', () => {
  test.for([
    {
      it: 'one person entered twice',
      people: [person('Maksim Ryzhankou'), person('Maxim Ryzhenkov')],
      want: ['same-name'],
    },
    {
      it: 'one person entered in two languages',
      people: [person('Lidziya Yarmoshyna'), person('Лидия Ермошина', { id: 'second' })],
      want: ['same-name'],
    },
    {
      it: 'two people with one name, told apart by context',
      people: [person('Andrei Zhuk', { id: 'one', not: ['judge'] }), person('Andrey Zhuk', { id: 'two' })],
      want: [],
    },
    { it: 'husband and wife', people: [person('Siarhei Tsikhanouski'), person('Sviatlana Tsikhanouskaya')], want: [] },
    { it: 'father and son', people: [person('Viktar Babaryka'), person('Eduard Babaryka')], want: [] },
    { it: 'a surname that is a word', people: [person('Maksim Znak')], want: ['common-word'] },
    { it: 'a surname alone without saying so', people: [person('Lukashenka')], want: ['no-given-name'] },
    {
      it: 'one id twice',
      people: [person('Ales Bialiatski', { id: 'a' }), person('Maria Kalesnikava', { id: 'a' })],
      want: ['same-id'],
    },
  ])('$it', ({ people, want }) => {
    expect(findCollisions({ people, organisations: [] }).map(({ kind }) => kind)).toEqual(want);
  });

  test('an organisation under its name and its acronym', () => {
    const [collision] = findCollisions({
      people: [],
      organisations: [organisation('Minsk Automobile Plant'), organisation('MAZ')],
    });
    expect(collision?.subjects).toEqual(['maz', 'minsk-automobile-plant']);
    expect(collision?.message).toContain('cannot be told apart');
  });
});

describe('the default watchlist', () => {
  const watchlist = loadWatchlist('config/watchlist.yaml');
  const names = compileNames(watchlist);

  test('holds no two entries that cannot be told apart', () => {
    expect(findCollisions(watchlist).filter(({ kind }) => kind !== 'common-word')).toEqual([]);
  });

  test('finds every spelling it gives', () => {
    for (const subject of [...watchlist.people, ...watchlist.organisations]) {
      for (const { spelling } of spellingsOf(subject)) {
        const found = findMentions(`Беларусь: ${spelling}.`, names).map((mention) => mention.subject);
        expect(found, spelling).toContain(subject.id);
      }
    }
  });

  test('has measures with targets that it knows', () => {
    expect(watchlist.measures.find(({ id }) => id === 'us-potash')).toMatchObject({
      authority: 'US',
      target: 'potash',
    });
  });

  test('names its schema in the first line', () => {
    expect(readFileSync('config/watchlist.yaml', 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./schemas/watchlist.schema.json',
    );
  });
});

describe('an explanation', () => {
  const names = compileNames({
    people: [person('Siarhei Tsikhanouski'), person('Sviatlana Tsikhanouskaya'), person('Maksim Znak')],
    organisations: [],
  });

  test('shows key, classes, what is found and who shares the family name', () => {
    const explained = explainName('Сергей Тихановский', names);
    expect(explained.given?.sameAs).toContain('Siarhei');
    expect(explained.family.gender).toBe('m');
    expect(explained.family.keys[0]).toEqual({ key: 'thnvsk', sounds: 'tihanovsk' });
    expect(explained.finds.map(({ subject, rule }) => `${subject} ${rule}`)).toEqual([
      'siarhei-tsikhanouski full-name',
    ]);
    expect(explained.sameFamily.map(({ subject }) => subject)).toEqual([
      'siarhei-tsikhanouski',
      'sviatlana-tsikhanouskaya',
    ]);
  });

  test('shows the translations of an organisation', () => {
    expect(explainName('MAZ', names).organisation).toMatchObject({ id: 'minsk-automobile-plant' });
  });

  test('warns of a family name that is a word', () => {
    expect(explainName('Maksim Znak', names).family.commonWord).toBe(true);
  });
});

describe('a list read in', () => {
  test('comes out as entries to paste, with ids of its own', () => {
    const csv = 'Name,Native name,Status,Date\n"Losik, Ihar",Ігар Лосік,released,21.06.2025\nIhar Losik,,jailed,\n';
    expect(importList(csv, new Set(['maria'])).yaml).toBe(
      '  - { id: ihar-losik, name: Ihar Losik, native: Ігар Лосік, status: released, since: 2025-06-21 }\n  - { id: ihar-losik-2, name: Ihar Losik, status: detained }\n',
    );
  });

  test.for([
    {
      it: 'semicolons and a byte order mark',
      csv: '\ufeffИмя;Статус\nИгорь Лосик;освобождён\n',
      want: ['Игорь Лосик released null'],
    },
    { it: 'no head row', csv: 'Ihar Losik,Ігар Лосік,released,2025-06-21\n', want: ['Ihar Losik released 2025-06-21'] },
    {
      it: 'family name first, with patronymic',
      csv: 'ФИО\nЛосик Игорь Александрович\n',
      want: ['Игорь Александрович Лосик null null'],
    },
    {
      it: 'quotes, doubled quotes and line breaks in cells',
      csv: 'name,status\n"Ales ""A"" \n Bialiatski",freed\n',
      want: ['Ales "A" Bialiatski released null'],
    },
    { it: 'tabs', csv: 'name\tdate\nIhar Losik\t1/2/2024\n', want: ['Ihar Losik null 2024-02-01'] },
    { it: 'nothing', csv: '', want: [] },
  ])('with $it', ({ csv, want }) => {
    expect(importList(csv).entries.map(({ name, status, since }) => `${name} ${status} ${since}`)).toEqual(want);
  });

  test.for([
    { it: 'a day that is none', row: 'Ihar Losik,,released,2025-02-30', message: 'is not a day' },
    { it: 'an unknown status', row: 'Ihar Losik,,lost,', message: 'is not a status' },
    { it: 'a name of one word', row: 'Losik,,,', message: 'no given and family name' },
    { it: 'no name', row: ',,released,', message: 'no name' },
  ])('tells the line of $it', ({ row, message }) => {
    const { entries, problems } = importList(`name,native,status,date\n${row}\n`);
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining(message) }]);
  });
});

describe('the tables', () => {
  test('hold some 150 given names', () => {
    expect(givenNames.length).toBeGreaterThanOrEqual(150);
  });

  test('find each of their own names', () => {
    const names = compileNames({ people: [], organisations: [] });
    for (const row of [...organisations, ...authorities, ...places]) {
      for (const { text } of row.names) {
        const found = findMentions(`Belarus «${text}»`, names).map(({ subject }) => subject);
        expect(found, text).toContain(row.id);
      }
    }
  });
});
