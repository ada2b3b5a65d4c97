import { type Sql, sql } from '#platform/db'

/** What stands in a cell of a file: a moment is a moment in Vietnam, wherever the file is opened. */
export type Cell = string | number | Temporal.Instant | Temporal.PlainDate | Wall | undefined

/**
 * A moment (`2026-11-18 09:05`) or a day (`2026-11-18`) by the clock on the wall in Vietnam, as the database writes it. What
 * has a million rows is not told by Temporal: each of its objects holds memory outside of the heap, which the collector
 * does not see and lets grow by hundreds of megabytes.
 */
export interface Wall {
  wall: string
}

/** A column as the text of a moment on the wall. */
export const wallTime = (column: Sql): Sql =>
  sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')`

/** A column as the text of a day on the wall. */
export const wallDay = (column: Sql): Sql =>
  sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`

/** A table as a file, piece by piece: nothing of it is kept. */
export interface TableWriter {
  mime: string
  /** What comes first, with the headings. */
  begin(headings: string[]): Promise<Buffer>
  rows(rows: Cell[][]): Promise<Buffer>
  end(): Promise<Buffer>
}
