// What the environment says: where things are, and nothing about what is watched.
import { type Environment, fillSecrets } from './secrets.ts';

export interface Surroundings {
  readonly configDir: string; // VESTKA_CONFIG_DIR
  readonly dataDir: string; // VESTKA_DATA_DIR, for the embedded database
  readonly databaseUrl: string | null; // DATABASE_URL or DATABASE_URL_FILE
  readonly redisUrl: string | null; // REDIS_URL or REDIS_URL_FILE
  readonly logLevel: string; // LOG_LEVEL
}

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Throws EnvironmentError where two settings don't go together. */
export function readEnvironment(environment: Environment): Surroundings {
  const databaseUrl = optional('DATABASE_URL', environment);
  const redisUrl = optional('REDIS_URL', environment);
  if (redisUrl && !databaseUrl)
    throw new EnvironmentError(
      'REDIS_URL is set without DATABASE_URL: a shared queue needs a shared database. Set DATABASE_URL, or unset REDIS_URL.',
    );
  for (const [name, url, scheme] of [
    ['DATABASE_URL', databaseUrl, /^postgres(ql)?:\/\//],
    ['REDIS_URL', redisUrl, /^rediss?:\/\//],
  ] as const)
    if (url !== null && !scheme.test(url))
      throw new EnvironmentError(
        `${name} is no address of the right kind: it must look like ${name === 'REDIS_URL' ? 'redis://host:6379' : 'postgres://user:password@host:5432/name'}`,
      );
  return {
    configDir: environment.VESTKA_CONFIG_DIR || 'config',
    dataDir: environment.VESTKA_DATA_DIR || 'data',
    databaseUrl,
    redisUrl,
    logLevel: environment.LOG_LEVEL || 'info',
  };
}

function optional(name: string, environment: Environment): string | null {
  if (!environment[name] && !environment[`${name}_FILE`]) return null;
  const { value, missing } = fillSecrets(`\${${name}}`, environment);
  const problem = missing[0];
  if (problem) throw new EnvironmentError(problem.message);
  return String(value);
}
