import { defineConfig } from 'vitest/config';
import { PlainLineReporter } from './tests/support/plain-line-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000, // for busy machines; nothing here waits for time to pass
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', new PlainLineReporter()],
  },
});
