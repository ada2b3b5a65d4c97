/** What stands in a cell of a file: a moment is a moment in Vietnam, wherever the file is opened. */
export type Cell = string | number | Temporal.Instant | Temporal.PlainDate | undefined

/** A table as a file, piece by piece: nothing of it is kept. */
export interface TableWriter {
  mime: string
  /** What comes first, with the headings. */
  begin(headings: string[]): Promise<Buffer>
  rows(rows: Cell[][]): Promise<Buffer>
  end(): Promise<Buffer>
}
