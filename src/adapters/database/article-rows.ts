// Articles, their revisions, mentions and claims.
import type { Kysely } from 'kysely';
import type { ArticleDraft, StoredArticle } from '../../domain/article.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { ArticleStore, ReadArticle, StoredReading } from '../../store.ts';
import { hashOf, idOf } from './ids.ts';
import type { ArticlesTable, Tables } from './tables.ts';

export const articleRows = (db: Kysely<Tables>): ArticleStore => ({
  async save(draft) {
    const hash = hashOf(`${draft.title ?? ''}\n${draft.text}`);
    const known = await findArticle(db, [draft.url, ...draft.otherUrls]);
    if (!known) return insertArticle(db, draft, hash);
    await linkUrls(db, known.id, draft);
    if (known.content_hash === hash) return { id: known.id, revision: known.revision, changed: false };
    return reviseArticle(db, known, draft, hash);
  },
  async load(id) {
    const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? toArticle(row as unknown as ArticleRow) : null;
  },
  async findByUrl(url) {
    const known = await findArticle(db, [url]);
    return known ? this.load(known.id) : null;
  },
  async recentShingles(since, limit) {
    return db
      .selectFrom('articles')
      .select(['id', 'outlet', 'shingles'])
      .where('first_seen_at', '>=', since)
      .orderBy('first_seen_at', 'desc')
      .limit(limit)
      .execute();
  },
  async listRead({ since, limit }) {
    const rows = await db
      .selectFrom('articles')
      .selectAll()
      .where('status', '=', 'classified')
      .$if(since !== null, (q) => q.where('first_seen_at', '>=', since ?? new Date(0)))
      .orderBy('first_seen_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return withReadings(db, rows as unknown as ArticleRow[]);
  },
  saveReading: (id, reading) => saveReading(db, id, reading),
  async recordFailure(id, failure, nextAttemptAt) {
    await db
      .updateTable('articles')
      .set((row) => ({
        failure,
        attempts: row('attempts', '+', 1),
        next_attempt_at: nextAttemptAt,
        enqueued_until: null,
        status: nextAttemptAt ? 'pending' : 'failed',
      }))
      .where('id', '=', id)
      .execute();
  },
});

async function findArticle(db: Kysely<Tables>, urls: readonly string[]) {
  return db
    .selectFrom('articles')
    .innerJoin('article_urls', 'article_urls.article_id', 'articles.id')
    .select(['articles.id', 'articles.revision', 'articles.content_hash'])
    .where('article_urls.url', 'in', [...new Set(urls)])
    .executeTakeFirst();
}

async function insertArticle(db: Kysely<Tables>, draft: ArticleDraft, hash: string) {
  const id = idOf('a', draft.url);
  await db
    .insertInto('articles')
    .values({ id, ...toRow(draft, hash), revision: 1 })
    .onConflict((c) => c.doNothing())
    .execute();
  await linkUrls(db, id, draft);
  return { id, revision: 1, changed: true };
}

async function reviseArticle(
  db: Kysely<Tables>,
  known: { id: string; revision: number },
  draft: ArticleDraft,
  hash: string,
) {
  const old = await db
    .selectFrom('articles')
    .select(['title', 'text', 'content_hash'])
    .where('id', '=', known.id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('article_revisions')
    .values({ article_id: known.id, revision: known.revision, ...old })
    .onConflict((c) => c.doNothing())
    .execute();
  const revision = known.revision + 1;
  const { url: _sameUrl, first_seen_at: _sameMoment, ...row } = toRow(draft, hash);
  await db
    .updateTable('articles')
    .set({ ...row, revision })
    .where('id', '=', known.id)
    .execute();
  return { id: known.id, revision, changed: true };
}

async function linkUrls(db: Kysely<Tables>, id: string, draft: ArticleDraft): Promise<void> {
  const rows = [...new Set([draft.url, ...draft.otherUrls])].map((url) => ({ url, article_id: id }));
  await db
    .insertInto('article_urls')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

async function saveReading(db: Kysely<Tables>, id: string, reading: StoredReading): Promise<void> {
  // A worker that was taken for dead and its successor may read it at one time: they write one after the other.
  await db.selectFrom('articles').select('id').where('id', '=', id).forNoKeyUpdate().execute();
  await db.deleteFrom('mentions').where('article_id', '=', id).execute();
  await db.deleteFrom('claims').where('article_id', '=', id).execute();
  const mentions = reading.mentions.map(({ subject, kind, name, block, rule, confidence, as, start, end }, n) => ({
    ...{ article_id: id, n, subject, kind, name, block, rule, confidence },
    ...{ spelling: as, start_at: start, end_at: end },
  }));
  if (mentions.length > 0) await db.insertInto('mentions').values(mentions).execute();
  const claims = reading.claims.map((claim, n) => ({
    article_id: id,
    n,
    type: claim.type,
    status: claim.status,
    claim: JSON.stringify(claim),
  }));
  if (claims.length > 0) await db.insertInto('claims').values(claims).execute();
  const { language, relevant } = reading;
  await db
    .updateTable('articles')
    .set({ language, relevant, status: 'classified', failure: null, next_attempt_at: null, enqueued_until: null })
    .where('id', '=', id)
    .execute();
}

async function withReadings(db: Kysely<Tables>, rows: readonly ArticleRow[]): Promise<ReadArticle[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const claims = await db
    .selectFrom('claims')
    .select(['article_id', 'claim'])
    .where('article_id', 'in', ids)
    .orderBy('n')
    .execute();
  const reports = await db
    .selectFrom('event_reports')
    .select(['article_id', 'event_id'])
    .distinct()
    .where('article_id', 'in', ids)
    .execute();
  const claimsOf = Map.groupBy(claims, (each) => each.article_id);
  const eventsOf = Map.groupBy(reports, (each) => each.article_id);
  return rows.map((row) => ({
    article: toArticle(row),
    claims: (claimsOf.get(row.id) ?? []).map((each) => each.claim as Claim),
    eventIds: (eventsOf.get(row.id) ?? []).map((each) => each.event_id),
  }));
}

function toRow(draft: ArticleDraft, hash: string) {
  const { outlet, url, title, byline, text, language } = draft;
  return {
    ...{ outlet, url, title, byline, text, language },
    entry_id: draft.entryId,
    text_from: draft.textFrom,
    page_kind: draft.pageKind,
    published_at: draft.publishedAt,
    modified_at: draft.modifiedAt,
    first_seen_at: draft.firstSeenAt,
    content_hash: hash,
    shingles: JSON.stringify(draft.shingles),
    copy_of: draft.copyOf,
    relevant: null,
    status: 'pending',
    attempts: 0,
    failure: null,
    next_attempt_at: null,
    enqueued_until: null,
  };
}

type ArticleRow = Omit<ArticlesTable, 'shingles' | 'attempts' | 'saved_at'> & { shingles: number[]; attempts: number };

function toArticle(row: ArticleRow): StoredArticle {
  const { id, outlet, url, title, byline, text, language, revision, shingles, attempts } = row;
  return {
    ...{ id, outlet, url, title, byline, text, language, revision, shingles, attempts },
    entryId: row.entry_id,
    textFrom: row.text_from as StoredArticle['textFrom'],
    pageKind: row.page_kind,
    publishedAt: row.published_at,
    modifiedAt: row.modified_at,
    firstSeenAt: row.first_seen_at,
    copyOf: row.copy_of,
    status: row.status as StoredArticle['status'],
  };
}
