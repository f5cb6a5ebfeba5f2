// The columns as kysely sees them. JSON is bound as text and read back as objects on both databases.
import type { ColumnType, Generated } from 'kysely';

/** Bound as a string (JSON.stringify), because PGlite and node-postgres disagree about arrays; read as the parsed value. */
type Json<T> = ColumnType<T, string, string>;

export interface FeedsTable {
  id: string;
  outlet: string;
  url: string;
  polled: Generated<boolean>;
  etag: string | null;
  last_modified: string | null;
  status: Json<Record<string, unknown>>;
  polling_until: Date | null;
}

export interface EntriesTable {
  id: string;
  feed_id: string;
  outlet: string;
  key: string;
  url: string;
  title: string | null;
  summary: string | null;
  content: string | null;
  published_at: string | null;
  updated_at: string | null;
  first_seen_at: Date;
  status: string;
  attempts: Generated<number>;
  failure: string | null;
  next_attempt_at: Date | null;
  enqueued_until: Date | null;
}

export interface ArticlesTable {
  id: string;
  entry_id: string;
  outlet: string;
  url: string;
  title: string | null;
  byline: string | null;
  text: string;
  text_from: string;
  page_kind: string;
  language: string | null;
  published_at: string | null;
  modified_at: string | null;
  first_seen_at: Date;
  saved_at: Generated<Date>;
  content_hash: string;
  revision: number;
  shingles: Json<number[]>;
  copy_of: string | null;
  relevant: boolean | null;
  status: string;
  attempts: Generated<number>;
  failure: string | null;
  next_attempt_at: Date | null;
  enqueued_until: Date | null;
}

export interface Tables {
  feeds: FeedsTable;
  entries: EntriesTable;
  articles: ArticlesTable;
  article_urls: { url: string; article_id: string };
  article_revisions: {
    article_id: string;
    revision: number;
    title: string | null;
    text: string;
    content_hash: string;
    saved_at: Generated<Date>;
  };
  mentions: {
    article_id: string;
    n: number;
    subject: string;
    kind: string;
    name: string;
    spelling: string;
    block: string;
    start_at: number;
    end_at: number;
    rule: string;
    confidence: number;
  };
  claims: { article_id: string; n: number; type: string; status: string; claim: Json<unknown> };
  events: {
    id: string;
    type: string;
    rules_version: number;
    facts: Json<unknown>;
    verdict: string | null;
    opened_at: Date;
    last_report_at: string;
  };
  event_reports: { id: string; event_id: string; article_id: string; report: Json<unknown>; placed_at: Date };
  alerts: { id: string; event_id: string; revision: number; alert: Json<unknown>; decided_at: Date };
  notices: { id: string; notice: Json<unknown>; at: Date };
  deliveries: {
    id: string;
    alert_id: string | null;
    notice_id: string | null;
    event_id: string | null;
    revision: number | null;
    channel: string;
    status: string;
    attempts: Generated<number>;
    delivery: Json<unknown>;
    receipt: Json<Record<string, string> | null> | null;
    created_at: Date;
    next_attempt_at: Date | null;
    attempting_until: Date | null;
    enqueued_until: Date | null;
  };
  holds: { event_id: string; channel: string; until_sources: number | null; until: Date | null };
  disabled_channels: { channel: string; reason: string; at: Date };
  reviews: {
    id: string;
    article_id: string | null;
    event_id: string | null;
    why: string;
    created_at: Date;
    verdict: string | null;
    decided_at: Date | null;
  };
  heartbeats: { step: string; process: string; at: Date };
  host_turns: { host: string; free_at: Date; holder_until: Date | null };
  once_keys: { key: string; at: Date };
}
