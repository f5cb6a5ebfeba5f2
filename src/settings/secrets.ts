// Secrets come from the environment: `${NAME}` in a value takes NAME, or the content of the file that NAME_FILE names.
import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Filled {
  readonly value: unknown;
  readonly missing: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

const placeholder = /\$\{([A-Z][A-Z0-9_]*)\}/g;

/** Fills every `${NAME}` in the strings of `value`. What is missing is told, never printed. */
export function fillSecrets(value: unknown, environment: Environment): Filled {
  const missing: { path: readonly PropertyKey[]; message: string }[] = [];
  const fill = (each: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof each === 'string')
      return each.replace(placeholder, (_, name: string) => {
        const secret = lookUp(name, environment);
        if (typeof secret === 'string') return secret;
        missing.push({ path, message: `${name} is not set: ${secret.why}` });
        return '';
      });
    if (Array.isArray(each)) return each.map((item, i) => fill(item, [...path, i]));
    if (each !== null && typeof each === 'object')
      return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, fill(item, [...path, key])]));
    return each;
  };
  return { value: fill(value, []), missing };
}

function lookUp(name: string, environment: Environment): string | { readonly why: string } {
  const direct = environment[name];
  if (direct) return direct;
  const file = environment[`${name}_FILE`];
  if (!file) return { why: `set the environment variable ${name}, or ${name}_FILE to a file that holds it` };
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    return { why: `${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  }
}
