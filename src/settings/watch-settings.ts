// Picks up changed configuration while running, and keeps the last good one on a bad change.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Looked at this often: slow enough to cost nothing, fast enough for a person who waits for it. Works on mounted folders too. */
const lookEveryMs = 5_000;

/** Calls `changed` after any file below `folder` has another content. Returns the stop. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let seen = fingerprint(folder);
  const timer = setInterval(() => {
    const now = fingerprint(folder);
    if (now === seen) return;
    seen = now;
    changed();
  }, lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  try {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (file.endsWith('.yaml')) hash.update(file).update(readFileSync(join(folder, file)));
    }
  } catch (error) {
    hash.update(String((error as NodeJS.ErrnoException).code)); // half-written: looked at again in a moment
  }
  return hash.digest('hex');
}
