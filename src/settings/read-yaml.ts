// Reads one YAML file against a zod schema. Every error names file, line, column and what to do.
import { readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { closest } from './closest.ts';
import { misplacedLine } from './misplaced-line.ts';
import { type Environment, fillSecrets } from './secrets.ts';

/** Where in which file, what is wrong, and how to mend it. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(showProblem).join('\n'));
    this.problems = problems;
  }
}

export const showProblem = ({ file, line, column, message }: ConfigProblem): string =>
  `${file}:${line}:${column}: ${message}`;

type Path = readonly PropertyKey[];

/** A parsed file that can still say where each of its values stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  problemAt(path: Path, message: string): ConfigProblem;
}

/** A larger file is no configuration. */
const maxConfigBytes = 5_000_000;
const maxAliasCount = 100;

/** Throws ConfigError with every problem of the file, not only the first. */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  environment: Environment,
): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const text = readText(file);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: isSameKey });
  const at = (offset: number, message: string): ConfigProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const problemAt = (path: Path, message: string) => at(offsetOf(document.contents, path), message);
  if (document.errors.length > 0) throw new ConfigError(syntaxProblems(document.errors, text, at));
  const secrets = fillSecrets(toValue(document, problemAt) ?? {}, environment);
  const missing = secrets.missing.map(({ path, message }) => problemAt(path, message));
  const parsed = schema.safeParse(secrets.value, { reportInput: true });
  const unfilled = new Set(secrets.missing.map(({ path }) => path.join('.')));
  const issues = parsed.success ? [] : parsed.error.issues.filter((issue) => !unfilled.has(issue.path.join('.')));
  const broken = issues.flatMap((issue) => issueProblems(issue, problemAt, schema));
  if (missing.length > 0 || !parsed.success) throw new ConfigError([...missing, ...broken]);
  return { file, value: parsed.data, problemAt };
}

/** Where the layout is broken the parser loses its way: what it says from there on follows from one fault, and is told as one. */
function syntaxProblems(
  errors: readonly YAMLParseError[],
  text: string,
  at: (offset: number, message: string) => ConfigProblem,
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const { code, pos, message } of errors) {
    const problem = at(pos[0], message);
    const misplaced = ofLayout.has(code) ? misplacedLine(text, problem.line) : null;
    problems.push({ ...problem, ...misplaced });
    if (ofLayout.has(code)) break;
  }
  return problems;
}

const ofLayout: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** `50` and `"50"` are two keys to YAML and one to the object that is made of them: the second would silently win. */
function isSameKey(one: unknown, other: unknown): boolean {
  return isScalar(one) && isScalar(other) && String(one.value) === String(other.value);
}

/** An alias that names nothing, or aliases that unfold without end, are found only here. */
function toValue(document: Document, problemAt: (path: Path, message: string) => ConfigProblem): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (error) {
    throw new ConfigError([problemAt([], error instanceof Error ? error.message : String(error))]);
  }
}

function readText(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > maxConfigBytes) throw new Error(`is larger than ${maxConfigBytes} bytes`);
    return text;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message =
      code === 'ENOENT'
        ? 'no such file: copy it from the config/ folder of the repository, or set VESTKA_CONFIG_DIR'
        : (error as Error).message;
    throw new ConfigError([{ file, line: 1, column: 1, message }]);
  }
}

/** The offset of the value at `path`, or of the nearest thing around it that exists; an unknown key's own place. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      const items = (node as { items?: unknown[] } | null)?.items;
      node = items?.[Number(key)];
      if (node === undefined || node === null) return offset;
      offset = (node as Node).range?.[0] ?? offset;
    }
  }
  return offset;
}

function issueProblems(
  issue: z.core.$ZodIssue,
  problemAt: (path: Path, message: string) => ConfigProblem,
  schema: z.ZodType,
): ConfigProblem[] {
  const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problemAt([...issue.path, key], `${where}unknown key "${key}"${suggestion(key, issue.path, schema)}`),
    );
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.toSorted((a, b) => b.length - a.length).at(-1) ?? [];
    const deeper = branch.flatMap((inner) =>
      issueProblems({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, problemAt, schema),
    );
    if (deeper.length > 0) return deeper;
  }
  return [problemAt(issue.path, `${where}${inWords(issue)}`)];
}

const typesInWords: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of keys',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Zod speaks of arrays and of what it received; the reader wrote YAML. */
function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), issue.input);
  const wanted = issue.code === 'invalid_type' ? typesInWords[issue.expected] : undefined;
  if (wanted === undefined) return issue.message;
  return issue.message.endsWith('received undefined') ? `is missing: give ${wanted}` : `must be ${wanted}`;
}

function oneOf(words: readonly string[], given: unknown): string {
  const near = typeof given === 'string' ? closest(given, words) : null;
  return `must be one of ${words.join(', ')}${near ? `: did you mean "${near}"?` : ''}`;
}

function suggestion(key: string, path: Path, schema: z.ZodType): string {
  const near = closest(key, keysAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), path));
  return near ? `: did you mean "${near}"?` : ': remove it, or see docs/configuration.md for the keys that exist';
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

/** The keys that may stand at `path`. */
function keysAt(schema: unknown, [key, ...rest]: Path): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema as JsonSchema;
  const branches = [...anyOf, ...oneOf];
  if (key === undefined) return [...Object.keys(properties), ...branches.flatMap((branch) => keysAt(branch, []))];
  const next = typeof key === 'number' ? items : properties[String(key)];
  return [...keysAt(next, rest), ...branches.flatMap((branch) => keysAt(branch, [key, ...rest]))];
}
