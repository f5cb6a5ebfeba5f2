import { defineConfig } from 'vitest/config';
import { PlainLineReporter } from './tests/support/plain-line-reporter.ts';

const domain = 'tests/domain/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000, // for busy machines; nothing here waits for time to pass
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', new PlainLineReporter()],
    projects: [
      // Pure tables: the lexicons are loaded once for all of them, not once a file.
      { extends: true, test: { name: 'domain', include: [domain], isolate: false } },
      { extends: true, test: { name: 'others', include: ['tests/**/*.test.ts'], exclude: [domain] } },
    ],
  },
});
