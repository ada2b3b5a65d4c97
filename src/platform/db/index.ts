export { type Database, openDatabase, type Transaction } from './database.ts'
export { type MigrationSet, migrate } from './migrate.ts'
export { allOf, plannedAnew, type Sql, sql, trustedSql } from './sql.ts'
