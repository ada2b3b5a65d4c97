import type { Period } from '#modules/insight'
import type { Text } from '#platform/text'

export const reportNames = ['ii06a', 'units', 'certification'] as const
export type ReportName = (typeof reportNames)[number]

/** A number of a report, and the figure that lists what it counts. */
export interface Cell {
  value: number
  /** In đồng. */
  isMoney?: true
  rows?: { figure: string; period: Period } | undefined
}

export interface Row {
  key: string
  name: Text
  /** Which rows of the figures: those of a field, or of a place (its code). */
  field?: string | undefined
  place?: string | undefined
  cells: Cell[]
}

/** Columns under one heading; of a single column it is the heading itself. */
export interface ColumnGroup {
  name: Text
  columns: Text[]
}

/** A report as a table: page, PDF and spreadsheet are made of it. */
export interface Report {
  name: ReportName
  at: Temporal.Instant
  period: Period
  /** The agency's code; undefined: all the reader may see. */
  place: string | undefined
  title: Text
  /** `Biểu số II.06a/VPCP/KSTT`. */
  form: string | undefined
  /** What names the rows. */
  naming: Text
  groups: ColumnGroup[]
  rows: Row[]
  total: Row
  /** What is checked in the report itself, with the numbers; undefined where there is nothing to check. */
  check: { holds: boolean; words: Text } | undefined
  notes: Text[]
}
