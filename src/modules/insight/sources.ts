import { type Sql, sql, trustedSql } from '#platform/db'

/** A view that keeps counts in cells. */
export interface Grain {
  view: string
  /** The column with a cell's day, or the first day of its month or year; what is counted as it is now has none. */
  time?: string
  /** Its cells are of whole months, quarters or years, not of days. */
  of?: 'month' | 'quarter' | 'year'
  /** The one of a dossier's two places that its cells know. */
  only?: 'receiving' | 'resolving'
  /** What its cells do not tell apart. Cells without places are for those who see all places. */
  without: readonly ('place' | Property)[]
}

/**
 * What is counted: rows of a published view, and, where they are many, the cells that keep their counts (`tallies`).
 * The cells have columns of the same names, so that one condition counts cells and lists rows.
 */
export interface Source {
  /** Which lines a list of it shows. */
  rows: 'ticket' | 'visit' | 'dossier' | 'paper' | 'item' | 'entry' | 'report'
  view: string
  /** Which rows of the view it is about, which may hang on the day it is now; all of them when absent. */
  belongs?: string | ((today: Temporal.PlainDate) => Sql)
  /** The column with the day on which a row counts; of what is counted as it is now, there is none. */
  day?: string
  /** Few of all rows of their days: they are found by what they are, and not by the days. */
  isFew?: true
  /** Which rows it is about as things stood on a day: its figures are of the last day of a period. */
  belongsAt?(day: Temporal.PlainDate): Sql
  /** Its cells, the fewest first. */
  grains?: readonly Grain[]
  /** Cells of what stood on a day, the fewest first, and which of them are about that day. */
  cellsAt?: {
    grains: readonly { view: string; without: readonly Property[] }[]
    belongsAt(day: Temporal.PlainDate): Sql
  }
  /** By which properties its figures may be told apart, besides place and time. */
  tells: readonly Property[]
  /** Measures of the cells, as they are made from a row of the view. */
  measures?: Record<string, string>
}

const properties = [
  ...([
    'procedure',
    'field',
    'channel',
    'status',
    'lateness_cause',
    'ending',
    'timeliness',
    'rating',
  ] as const),
  ...(['kind', 'state', 'priority', 'waited_within', 'stream', 'sorting', 'answering'] as const),
] as const
type Property = (typeof properties)[number]
/** Whether it is a property of the rows, and not a place or a time. */
export const isProperty = (by: By): boolean => (properties as readonly string[]).includes(by)
/** How figures may be told apart; days, weeks and months are ISO dates, the first one. */
export const ways = ['whole', 'place', 'day', 'week', 'month', ...properties] as const
export type By = (typeof ways)[number]

const stock = 'status in (1, 2, 4, 5, 6, 9)'
const dossiers = { rows: 'dossier', view: 'dossiers.v_dossier' } as const
const reports = { rows: 'report', view: 'feedback.v_report' } as const

const procedures = ['procedure', 'field'] as const
/** Cells of a cube without procedures and places. */
const cityOf = (cube: string, day: string, month: string): Grain[] => [
  { view: `${cube}_city_month`, time: month, of: 'month', without: ['place', ...procedures] },
  { view: `${cube}_city_day`, time: day, without: ['place', ...procedures] },
]
/** Of what has one place. */
const placesOf = (cube: string, day: string, month: string): Grain[] => [
  { view: `${cube}_place_year`, time: 'in_year', of: 'year', without: procedures },
  ...cityOf(cube, day, month),
  { view: `${cube}_place_month`, time: month, of: 'month', without: procedures },
  { view: `${cube}_day`, time: day, without: procedures },
]
/**
 * Of dossiers. Cells of months and years know one of their two places, since pairs of places are many in a month; with
 * procedures and places cells of days would be as many as the rows.
 */
const dossiersOf = (
  cube: string,
  day: string,
  month: string,
  ...places: NonNullable<Grain['only']>[]
): Grain[] => [
  ...places.map((only): Grain => {
    return { view: `${cube}_${only}_year`, time: 'in_year', of: 'year', only, without: procedures }
  }),
  ...cityOf(cube, day, month),
  ...places.map((only): Grain => {
    return { view: `${cube}_${only}_month`, time: month, of: 'month', only, without: procedures }
  }),
  { view: `${cube}_day`, time: day, without: procedures },
  { view: `${cube}_city_procedure_month`, time: month, of: 'month', without: ['place'] },
  { view: `${cube}_month`, time: month, of: 'month', without: [] },
  { view: `${cube}_city_procedure_day`, time: day, without: ['place'] },
]

const grainsOfFiled = dossiersOf('dossiers.v_filed', 'filed_on', 'filed_in', 'receiving', 'resolving')

export const sources = {
  /** Numbers as they were taken. */
  taken: {
    tells: ['channel', 'priority'],
    ...{ rows: 'ticket', view: 'reception.v_ticket', day: 'day' },
    grains: placesOf('reception.v_taken', 'day', 'month'),
  },
  /** Numbers as they are now: those of a day are found by its index. */
  ticket: { rows: 'ticket', view: 'reception.v_ticket', tells: ['channel', 'priority', 'state'] },
  /** Numbers that ended, whatever the end. */
  ended: {
    tells: ['state', 'waited_within'],
    ...{ rows: 'ticket', view: 'reception.v_ticket', belongs: 'ended_at is not null', day: 'day' },
    grains: placesOf('reception.v_ended', 'day', 'month'),
    measures: { waited: 'waited', served: 'served' },
  },
  /** Visits that people said something about. */
  visit: {
    tells: ['rating'],
    ...{ rows: 'visit', view: 'reception.v_visit', belongs: 'rating is not null', day: 'day' },
    grains: placesOf('reception.v_rated', 'day', 'month'),
  },
  /** Dossiers as they came in. */
  filed: {
    tells: ['procedure', 'field', 'channel'],
    ...{ ...dossiers, day: 'filed_on' },
    grains: grainsOfFiled,
  },
  /** Dossiers somebody has to do something about, now. */
  stock: {
    tells: ['procedure', 'field', 'channel', 'status', 'lateness_cause'],
    ...{ ...dossiers, belongs: stock },
    grains: [
      { view: 'dossiers.v_stock_city', without: ['place', ...procedures] },
      { view: 'dossiers.v_stock_place', without: procedures },
      { view: 'dossiers.v_stock_city_procedure', without: ['place', 'channel', 'lateness_cause'] },
      { view: 'dossiers.v_stock_procedure', without: ['channel', 'lateness_cause'] },
    ],
  },
  /** Dossiers that had come in by a day and had not ended by it; what becomes of one later changes nothing of that. */
  standing: {
    tells: ['procedure', 'field', 'channel'],
    ...dossiers,
    belongsAt: (day: Temporal.PlainDate) =>
      sql`filed_on <= ${day} and (status in (1, 2, 4, 5, 6) or finished_on > ${day})`,
  },
  /** Of them those whose day had passed, by the day as it is known now; who finished them later was late. */
  overdue: {
    tells: ['procedure', 'field', 'channel'],
    ...dossiers,
    belongsAt: (day: Temporal.PlainDate) =>
      sql`due_on < ${day} and (status in (1, 2, 4, 5, 6) or (timeliness = 'late' and finished_on > ${day}))`,
    cellsAt: {
      grains: [
        { view: 'dossiers.v_overdue_day', without: ['procedure', 'field', 'channel'] },
        { view: 'dossiers.v_overdue_procedure_day', without: ['channel'] },
      ],
      belongsAt: (day: Temporal.PlainDate) =>
        sql`due_on < ${day} and (finished_on is null or finished_on > ${day})`,
    },
  },
  /** Dossiers that ended, with or without a result. */
  finished: {
    tells: ['procedure', 'field', 'channel', 'ending', 'timeliness', 'lateness_cause'],
    ...{ ...dossiers, belongs: 'finished_at is not null', day: 'finished_on' },
    grains: dossiersOf('dossiers.v_finished', 'finished_on', 'finished_in', 'resolving'),
    measures: { days: 'finished_on - filed_on' },
  },
  /**
   * Dossiers that ended after their day, or are past it now, by the day on which they came in. Few of all there are: they
   * are counted row by row.
   */
  late: {
    tells: ['procedure', 'field', 'channel', 'status', 'timeliness', 'lateness_cause'],
    ...{ ...dossiers, day: 'filed_on', isFew: true },
    belongs: (today: Temporal.PlainDate) =>
      sql`(timeliness = 'late' or status in (2, 4) and due_on < ${today})`,
  },
  /** Dossiers that people said something about. */
  rated: {
    tells: ['procedure', 'field', 'rating'],
    ...{ ...dossiers, belongs: 'rating is not null and finished_at is not null', day: 'finished_on' },
    grains: dossiersOf('dossiers.v_rated', 'finished_on', 'finished_in', 'resolving'),
  },
  /** Papers of dossiers, by how they came to be digital; their cells are measures of the dossiers that came in. */
  paper: {
    tells: ['procedure'],
    ...{ rows: 'paper', view: 'dossiers.v_paper', day: 'filed_on' },
    grains: grainsOfFiled,
    measures: {
      papers_not_digitised: '(origin = 0)::int',
      papers_digitised: '(origin = 1)::int',
      papers_reused: '(origin in (2, 3))::int',
    },
  },
  /** Things that are to be certified, now. */
  item: { rows: 'item', view: 'certification.v_item', tells: ['procedure'] },
  /** Things that were asked to be certified. */
  asked: { rows: 'item', view: 'certification.v_item', day: 'received_on', tells: ['procedure'] },
  /** Lines of the books that stand. */
  entry: {
    tells: ['procedure', 'kind'],
    ...{ rows: 'entry', view: 'certification.v_entry', day: 'entered_on' },
    grains: placesOf('certification.v_entered', 'entered_on', 'entered_in'),
    measures: { copies: 'copies', fee: 'fee' },
  },
  /** What people reported, as it came in. */
  reported: {
    tells: ['kind', 'stream', 'channel'],
    ...{ ...reports, day: 'filed_on' },
    grains: [{ view: 'feedback.v_filed_day', time: 'filed_on', without: [] }],
  },
  /** Reports by the day on which their first word was or is due. */
  sorting: {
    tells: ['kind', 'stream', 'sorting'],
    ...{ ...reports, day: 'classify_due_on' },
    grains: [{ view: 'feedback.v_sorting_day', time: 'classify_due_on', without: [] }],
  },
  /** Reports by the day on which their answer was or is due; nobody here answers what was refused or passed on. */
  answering: {
    tells: ['kind', 'stream', 'answering'],
    ...{ ...reports, belongs: 'due_on is not null', day: 'due_on' },
    grains: [{ view: 'feedback.v_answering_day', time: 'due_on', without: [] }],
  },
  /** Reports as they were answered. */
  answered: {
    tells: ['kind', 'stream', 'answering', 'rating'],
    ...{ ...reports, belongs: 'answered_on is not null', day: 'answered_on' },
    grains: [{ view: 'feedback.v_answered_day', time: 'answered_on', without: [] }],
  },
  /** Reports that were turned down: few, so counted from the rows. */
  refused: {
    tells: ['kind', 'stream'],
    ...{ ...reports, belongs: 'refused_on is not null', day: 'refused_on' },
  },
  /** Reports whose answer everybody may read. */
  published: {
    tells: ['kind', 'stream', 'rating'],
    ...{ ...reports, belongs: 'published_on is not null', day: 'published_on' },
  },
  /** Reports somebody has to do something about, now. */
  report: { ...reports, belongs: 'owner_permission is not null', tells: ['kind', 'stream', 'status'] },
} satisfies Record<string, Source>

export type SourceName = keyof typeof sources
/** What a list of a figure shows. */
export type RowKind = Source['rows']

export const sourceOf = (name: SourceName): Source => sources[name]

/** Whether figures of a source can be told apart so. */
export function tellsApart(source: Source, by: By): boolean {
  if (by === 'whole' || by === 'place') return true
  if (by === 'day' || by === 'week' || by === 'month') return source.day !== undefined
  return source.tells.includes(by)
}

/** Whether its figures are of days that can be chosen, or of now. */
export const isOfDays = (source: Source): boolean =>
  source.day !== undefined || source.belongsAt !== undefined

/** The cells of a view of a source that are about what stood on a day; of other views all. */
export function cellsBelong({ cellsAt }: Source, view: string, last: Temporal.PlainDate): Sql {
  return cellsAt?.grains.some((grain) => grain.view === view) ? cellsAt.belongsAt(last) : sql`true`
}

/** The rows of a source, without their day. @param last the last day that is looked at */
export function belongsTo(source: Source, today: Temporal.PlainDate, last: Temporal.PlainDate): Sql {
  const { belongs, belongsAt } = source
  if (belongsAt) return belongsAt(last)
  if (typeof belongs === 'function') return belongs(today)
  return belongs ? trustedSql(belongs) : sql`true`
}

/** The days of rows or cells, in the column that has them. */
export function isBetween(
  source: Source,
  column: string,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): Sql {
  // The planner takes all rows of a period for fewer than these few; a sum keeps it from the index of the days.
  return sql`${trustedSql(source.isFew ? `${column} + 0` : column)} between ${from} and ${to}`
}
