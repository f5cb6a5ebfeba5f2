// Brings the database to the newest shape, once, however many processes start together.
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as initial from './migrations/0001-initial.ts';
import type { Tables } from './tables.ts';

const migrations: Record<string, Migration> = { '0001-initial': initial };

export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((each) => each.status === 'Error');
  const message = error instanceof Error ? error.message : String(error);
  // Without a failed migration the fault lies before them: a server that can't be reached.
  throw new Error(failed ? `migration ${failed.migrationName} failed: ${message}` : message, { cause: error });
}
