// One article that two workers read at one time, because one of them was taken for dead.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore } from '../../../src/adapters/database/store.ts';
import type { Mention } from '../../../src/domain/mention.ts';
import type { StoredReading } from '../../../src/store.ts';
import { databaseKinds, type OpenDatabase } from '../../support/databases.ts';

const mention = (n: number): Mention & { readonly block: 'body' } => ({
  ...{
    subject: `person-${n}`,
    kind: 'person',
    name: 'Ales Bialiatski',
    rule: 'surname',
    confidence: 0.9,
    block: 'body',
  },
  ...{ as: 'Bialiatski', start: n * 20, end: n * 20 + 10 },
});
const reading: StoredReading = { language: 'en', relevant: true, mentions: [0, 1, 2].map(mention), claims: [] };

describe.each(databaseKinds())('on $name', ({ open }) => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  test('is written by both, and holds what one of them would have left', async () => {
    const store = createStore(opened.database);
    const { id } = await store.articles.save({
      ...{
        entryId: 'n1',
        outlet: 'post',
        url: 'https://post.test/a',
        otherUrls: [],
        title: 'A',
        byline: null,
        text: 'Text.',
      },
      ...{ textFrom: 'page', pageKind: 'article', language: 'en', publishedAt: '2025-12-13', modifiedAt: null },
      ...{ firstSeenAt: new Date('2025-12-13T15:00:00Z'), shingles: [1, 2, 3], copyOf: null },
    });
    const save = () =>
      store.transaction(async (tx) => {
        await tx.articles.saveReading(id, reading);
        await new Promise((resolve) => setTimeout(resolve, 50)); // the rest of the work of a step
      });
    await Promise.all([save(), save(), save()]);
    const rows = await opened.database.db
      .selectFrom('mentions')
      .select('subject')
      .where('article_id', '=', id)
      .execute();
    expect(rows.map(({ subject }) => subject).toSorted()).toEqual(['person-0', 'person-1', 'person-2']);
  });
});
