import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/**/*.test.{ts,tsx}',
      'bench/**/*.test.ts',
      'script/**/*.test.ts',
    ],
    globalSetup: ['tests/support/postgres.ts'],
    // One PostgreSQL serves all; each test file clones its own database from a template.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
