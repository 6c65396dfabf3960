import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/count-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup/own-temporary-folder.ts'],
    reporters: ['default', new CountReporter()],
    expect: { requireAssertions: true },
    // Real scanners and daemons on two cores: a deadline that only a hang can meet.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Tests start ClamAV, osv-scanner and Node processes; more workers than cores only fight each other.
    maxWorkers: 2,
  },
});
