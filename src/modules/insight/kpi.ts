import type { Sql } from '#platform/db'
import type { Text } from '#platform/text'
import type { SourceName } from './sources.ts'

/** The moment to look at, so that a count and its list look at the same one. Lateness goes by the day (see calendar). */
export interface Moment {
  now: Temporal.Instant
  today: Temporal.PlainDate
}

/** Days, both included. */
export interface Period {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/**
 * What a figure counts. One condition counts and lists; it names columns that the source's rows and its cells have both,
 * never the day: a figure of a period adds its own.
 */
export interface Definition {
  /** The day from which figures are counted so; the one before holds for days before. Absent: since ever. */
  from?: string
  where(moment: Moment): Sql
  /** Of a share: the rows it is a share of. */
  of?(moment: Moment): Sql
  /** What is summed instead of counting; of a mean, what is divided by the count. A measure of the source. */
  sum?: string
  /** Which rows a sum is made of, where the cells have no column that says it. */
  rows?(): Sql
}

/** A named figure: what it means in words, whose place it counts for, and how it is counted. */
export interface Kpi {
  id: string
  kind: 'count' | 'share' | 'mean'
  unit: 'tickets' | 'visits' | 'dossiers' | 'papers' | 'items' | 'reports' | 'percent' | 'minutes' | 'days'
  source: SourceName
  /** Column of the source that says which place a row counts for. */
  place: 'place' | 'receiving' | 'resolving' | 'unit' | 'came_in_at'
  name: Text
  meaning: Text
  tone: 'neutral' | 'good' | 'warning' | 'danger'
  /** Whether more of it is better, worse, or neither; of shares and means. */
  better?: 'more' | 'less'
  /** What is measured is divided by this for the unit: seconds by 60 for minutes. */
  per?: number
  /** Who may see it: everybody, or who may read the house's figures. */
  audience: 'public' | 'officers'
  /** Where the rule comes from. */
  rule?: string
  /** Oldest first. What was said of the past stays true: a changed definition is another one with a later day. */
  definitions: [Definition, ...Definition[]]
}
