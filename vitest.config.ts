import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['tests/support/postgres.ts'],
    // One PostgreSQL serves all; each test file clones its own database from a template.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'everything',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/**/*.test.{ts,tsx}',
            'bench/**/*.test.ts',
            'evaluate/**/*.test.ts',
            'replay/**/*.test.ts',
            'script/**/*.test.ts',
          ],
        },
      },
      {
        // Again what is mostly SQL, on the PostgreSQL that npm brings: it is newer than many a system's own.
        extends: true,
        test: {
          name: 'npm-postgres',
          include: [
            'src/modules/{dossiers,insight,people,reception}/*.test.ts',
            'src/platform/{db,jobs,ledger,tallies}/*.test.ts',
            'tests/own-database.test.ts',
            'tests/row-level-security.test.ts',
            'tests/journeys/story.test.ts',
          ],
          // Pure, or long for other reasons than SQL: once is enough.
          exclude: ['**/{fold,hall.interleavings}.test.ts'],
        },
      },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
