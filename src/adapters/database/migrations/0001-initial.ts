// The first shape of the database. Never edited once released: a change is a new migration.
import { type Kysely, sql } from 'kysely';

const statements = [
  `create table feeds (
    id text primary key,
    outlet text not null,
    url text not null,
    polled boolean not null default true,
    etag text, last_modified text,
    status jsonb not null,
    polling_until timestamptz
  )`,
  `create table entries (
    id text primary key,
    feed_id text not null,
    outlet text not null,
    key text not null,
    url text not null,
    title text, summary text, content text,
    published_at text,
    updated_at text,
    first_seen_at timestamptz not null,
    status text not null,
    attempts integer not null default 0,
    failure text,
    next_attempt_at timestamptz,
    enqueued_until timestamptz,
    unique (outlet, key)
  )`,
  'create index entries_by_url on entries (outlet, url)',
  `create index entries_waiting on entries (next_attempt_at) where status = 'pending'`,
  `create table articles (
    id text primary key,
    entry_id text not null,
    outlet text not null,
    url text not null unique,
    title text, byline text,
    text text not null,
    text_from text not null,
    page_kind text not null,
    language text,
    published_at text, modified_at text,
    first_seen_at timestamptz not null,
    saved_at timestamptz not null default now(),
    content_hash text not null,
    revision integer not null,
    shingles jsonb not null,
    copy_of text,
    relevant boolean,
    status text not null,
    attempts integer not null default 0,
    failure text,
    next_attempt_at timestamptz,
    enqueued_until timestamptz
  )`,
  'create index articles_recent on articles (first_seen_at desc)',
  `create index articles_waiting on articles (next_attempt_at) where status = 'pending'`,
  'create table article_urls (url text primary key, article_id text not null references articles on delete cascade)',
  `create table article_revisions (
    article_id text not null references articles on delete cascade,
    revision integer not null,
    title text, text text not null, content_hash text not null,
    saved_at timestamptz not null default now(),
    primary key (article_id, revision)
  )`,
  `create table mentions (
    article_id text not null references articles on delete cascade,
    n integer not null,
    subject text not null, kind text not null, name text not null, spelling text not null,
    block text not null, start_at integer not null, end_at integer not null, rule text not null, confidence real not null,
    primary key (article_id, n)
  )`,
  'create index mentions_by_subject on mentions (subject)',
  `create table claims (
    article_id text not null references articles on delete cascade,
    n integer not null,
    type text not null, status text not null,
    claim jsonb not null,
    primary key (article_id, n)
  )`,
  `create table events (
    id text primary key,
    type text not null,
    rules_version integer not null,
    facts jsonb not null,
    verdict text,
    opened_at timestamptz not null,
    last_report_at text not null
  )`,
  'create index events_by_type on events (type, last_report_at)',
  `create table event_reports (
    id text primary key,
    event_id text not null references events on delete cascade,
    article_id text not null,
    report jsonb not null,
    placed_at timestamptz not null
  )`,
  'create index event_reports_by_event on event_reports (event_id)',
  'create index event_reports_by_article on event_reports (article_id)',
  `create table alerts (
    id text primary key,
    event_id text not null references events on delete cascade,
    revision integer not null,
    alert jsonb not null,
    decided_at timestamptz not null,
    unique (event_id, revision)
  )`,
  'create table notices (id text primary key, notice jsonb not null, at timestamptz not null)',
  `create table deliveries (
    id text primary key,
    alert_id text references alerts on delete cascade,
    notice_id text references notices on delete cascade,
    event_id text,
    revision integer,
    channel text not null,
    status text not null,
    attempts integer not null default 0,
    delivery jsonb not null,
    receipt jsonb,
    created_at timestamptz not null,
    next_attempt_at timestamptz,
    attempting_until timestamptz,
    enqueued_until timestamptz
  )`,
  `create index deliveries_waiting on deliveries (next_attempt_at) where status = 'pending'`,
  'create index deliveries_by_event on deliveries (event_id, channel, revision)',
  'create table holds (event_id text not null references events on delete cascade, channel text not null, until_sources integer, until timestamptz, primary key (event_id, channel))',
  'create table disabled_channels (channel text primary key, reason text not null, at timestamptz not null)',
  `create table reviews (
    id text primary key,
    article_id text, event_id text,
    why text not null,
    created_at timestamptz not null,
    verdict text, decided_at timestamptz
  )`,
  'create table heartbeats (step text not null, process text not null, at timestamptz not null, primary key (step, process))',
  `create table host_turns (host text primary key, free_at timestamptz not null, holder_until timestamptz)`,
  'create table once_keys (key text primary key, at timestamptz not null)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
