// Reads the lexicons of a folder, one YAML file a language, and checks them; the domain compiles them.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { compileLexicons, type LexiconSource, type Lexicons } from '../domain/claims/words/lexicon.ts';
import { misreadOf } from './misread-lexicon.ts';
import { ConfigError, type ConfigProblem, readYaml } from './read-yaml.ts';

const lexiconSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a lower-case ISO 639 code such as be'),
  level: z.enum(['full', 'small']),
  verbLast: z.boolean().optional(),
  sets: z.record(z.string(), z.string()).optional(),
  cues: z.record(z.string(), z.record(z.string(), z.string())),
});

/** Throws ConfigError with every problem of every file. */
export function loadLexicons(folder: string): Lexicons {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  if (files.length === 0) {
    const message = 'no lexicon found; each language has a file such as be.yaml';
    throw new ConfigError([{ file: folder, line: 1, column: 1, message }]);
  }
  const problems: ConfigProblem[] = [];
  const sources = files.sort().flatMap((file) => sourceOrProblems(join(folder, file), problems));
  if (problems.length > 0) throw new ConfigError(problems);
  return compileLexicons(sources);
}

function sourceOrProblems(file: string, problems: ConfigProblem[]): LexiconSource[] {
  try {
    return [readLexicon(file)];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

/** Throws ConfigError. */
export function readLexicon(file: string): LexiconSource {
  const { value, problemAt } = readYaml(file, lexiconSchema, {});
  const { language } = value;
  if (language !== basename(file, '.yaml'))
    throw new ConfigError([problemAt(['language'], `language is ${language}; name the file ${language}.yaml`)]);
  const misread = misreadOf(value);
  if (misread.length > 0) throw new ConfigError(misread.map(({ path, message }) => problemAt(path, message)));
  return value;
}
