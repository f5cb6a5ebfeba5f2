// Keeps a second process off a PGlite folder: PGlite itself has no lock, and two processes would lose each other's rows silently.
//
// SQLite takes an operating-system lock, which ends with the process however it dies.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** Locks `folder` for this process and returns the unlock. Throws FolderInUseError, naming the holder. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const holderPath = join(folder, 'holder.json');
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new FolderInUseError(
      `${folder} is in use by ${readHolder(holderPath)}. One process at a time can use an embedded database: stop the other, set VESTKA_DATA_DIR to another folder, or set DATABASE_URL to share a PostgreSQL server.`,
      { cause: error },
    );
  }
  writeFileSync(holderPath, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }));
  return () => lock.close();
}

function readHolder(path: string): string {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; host: string; since: string };
    return `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  } catch {
    return 'another process';
  }
}
