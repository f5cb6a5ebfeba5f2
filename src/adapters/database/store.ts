// The Store port over one kysely: the files beside this one behind one object and one transaction.
import type { Kysely } from 'kysely';
import type { Store } from '../../store.ts';
import { articleRows } from './article-rows.ts';
import type { Database } from './connect.ts';
import { deliveryRows } from './delivery-rows.ts';
import { entryRows } from './entry-rows.ts';
import { alertRows, eventRows, holdRows, reviewRows } from './event-rows.ts';
import { feedRows } from './feed-rows.ts';
import { healthRows } from './health-rows.ts';
import { outboxRows } from './outbox-rows.ts';
import type { Tables } from './tables.ts';

export const createStore = ({ db, kind }: Pick<Database, 'db' | 'kind'>): Store => storeOver(db, kind);

function storeOver(db: Kysely<Tables>, kind: Database['kind']): Store {
  return {
    feeds: feedRows(db),
    entries: entryRows(db),
    articles: articleRows(db),
    events: eventRows(db),
    alerts: alertRows(db),
    holds: holdRows(db),
    deliveries: deliveryRows(db),
    reviews: reviewRows(db),
    outbox: outboxRows(db),
    health: healthRows(db, kind),
    transaction: (work) => db.transaction().execute((tx) => work(storeOver(tx, kind))),
  };
}
