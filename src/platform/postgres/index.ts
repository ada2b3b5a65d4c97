/**
 * PostgreSQL for a program that was given none: start one of our own, keep it running, and make sure one
 * process alone works on a data folder.
 */

export { type Claim, claimFolder, type Holder } from './claim-folder.ts'
export type { Connection } from './connection.ts'
export { type Postgres, type PostgresOptions, startPostgres } from './start-postgres.ts'
