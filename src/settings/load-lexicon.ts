// Reads the lexicons of a folder, one YAML file a language, and checks them; the domain compiles them.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { compileLexicons, type LexiconSource, type Lexicons } from '../domain/claims/words/lexicon.ts';

const lexiconSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/, 'a lower-case ISO 639 code such as be'),
  level: z.enum(['full', 'small']),
  verbLast: z.boolean().optional(),
  cues: z.record(z.string(), z.record(z.string(), z.string())),
});

export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/** Throws LexiconError naming file, line and fix. */
export async function loadLexicons(folder: string): Promise<Lexicons> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  if (files.length === 0)
    throw new LexiconError(`${folder}: no lexicon found; each language has a file such as be.yaml`);
  return compileLexicons(await Promise.all(files.map((file) => loadLexicon(join(folder, file)))));
}

async function loadLexicon(path: string): Promise<LexiconSource> {
  return parseLexicon(await readFile(path, 'utf8'), path);
}

/** Throws LexiconError. */
export function parseLexicon(text: string, path: string): LexiconSource {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) {
    const at = fault.linePos?.[0];
    throw new LexiconError(`${path}:${at?.line ?? 1}:${at?.col ?? 1}: ${fault.message.split('\n')[0]}`);
  }
  const parsed = lexiconSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new LexiconError(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a lexicon'}`);
  }
  if (parsed.data.language !== basename(path, '.yaml')) {
    throw new LexiconError(`${path}: language is ${parsed.data.language}; name the file ${parsed.data.language}.yaml`);
  }
  return parsed.data;
}
