import { allOf, plannedAnew, type Sql, sql, trustedSql } from '#platform/db'
import { type Context, isEverywhere, type Ledger, within } from '#platform/ledger'
import { anyOf, type Part, partOf, partsOf } from './condition.ts'
import type { Kpi, Moment, Period } from './kpi.ts'
import { piecesOf } from './pieces.ts'
import { notToldApart } from './refusals.ts'
import { type By, belongsTo, cellsBelong, isBetween, sourceOf, tellsApart } from './sources.ts'

/** Columns of cells by which figures may be told apart, besides place, time and procedure. */
export interface Question {
  kpis: readonly Kpi[]
  /**
   * What the figures are told apart by; the keys of the answer. Days, weeks and months are ISO dates, the first one.
   * Of several ways at once the keys are JSON arrays of texts (null where a row has none), in their order.
   */
  by: By | readonly By[]
  /** Told apart by time as well: keys are `<key> <ISO date>`, the first day of the week or month. */
  over?: 'day' | 'week' | 'month' | undefined
  /** Figures of what is as it is now do not look at it. Days after today are not looked at. */
  period: Period
  /** One place; absent: all the reader may see. */
  place?: string | undefined
  /** The first day of a place, where it has one: what a place was before it was one is not zero, but nothing. */
  since?(place: string): Temporal.PlainDate | undefined
}

/** What a figure is made of: a count or a sum, and what it is divided by. */
export interface Parts {
  counted: number
  /** Of a share or a mean; a count has none. */
  whole?: number | undefined
}

export interface Measured {
  at: Temporal.Instant
  period: Period
  /** Keys under which anything was counted, for one figure. */
  keys(kpi: string): string[]
  parts(kpi: string, key: string): Parts
  /** Undefined where nothing can be said: a share or a mean of nothing, a place that was not yet. */
  of(kpi: string, key: string): number | undefined
  /** Over all keys: of shares and means it is not their mean. */
  total(kpi: string): number | undefined
  totalParts(kpi: string): Parts
}

const nothing: Parts = { counted: 0, whole: 0 }

/** Counts figures for all keys at once; see `measureAll`. */
export async function measure(
  ledger: Ledger,
  context: Context,
  moment: Moment,
  question: Question,
): Promise<Measured> {
  const [measured] = (await measureAll(ledger, context, moment, [question])) as [Measured]
  return measured
}

/**
 * Answers several questions in one statement, so that all figures are of one snapshot: from the fewest cells that tell
 * apart what is asked for (`pieces.ts`), or from the rows.
 */
export async function measureAll(
  ledger: Ledger,
  context: Context,
  moment: Moment,
  questions: readonly Question[],
): Promise<Measured[]> {
  const asked = questions.map((question) => ({
    ...question,
    period: untilToday(question.period, moment),
    cells: new Map<string, Map<string, Parts>>(question.kpis.map(({ id }) => [id, new Map()])),
  }))
  const looks = asked.flatMap((it) => {
    const hasPlaces = it.place !== undefined || !isEverywhere(context, 'insight.read')
    const columns = it.kpis.flatMap((kpi) => columnsOf(kpi, moment, it, hasPlaces))
    return looksOf(columns, moment, it.period).map((look) => ({ ...look, place: it.place, cells: it.cells }))
  })
  const statements = looks.map(({ columns, where, place }, index) => {
    const { kpi, piece, groups, key } = columns[0]!
    const column = trustedSql(kpi.place)
    const values = columns.flatMap(({ counted, whole }) => (whole ? [counted, whole] : [counted]))
    const rows = allOf([
      within(context, 'insight.read', column),
      place ? sql`${column} = ${place}` : sql`true`,
      where,
    ])
    // Grouped by what they are and written as text afterwards: there are far fewer groups than rows.
    return sql`select ${index}::int as nth, ${key} as key, sums from (
      select ${listOf(groups)}, array[${listOf(values)}]::bigint[] as sums
      from ${trustedSql(piece.view)} where ${rows} group by ${trustedSql(groups.map((_, at) => at + 1).join())}) c`
  })
  type Row = { nth: number; key: string | undefined; sums: (string | number)[] }
  // Also who asks for nothing that could be counted has to be allowed to ask.
  const rows = await ledger.read(context, 'insight.read', async (tx) =>
    statements.length === 0
      ? []
      : tx.many<Row>(plannedAnew(statements.reduce((left, right) => sql`${left} union all ${right}`))),
  )
  for (const { nth, key, sums } of rows) {
    const { columns, cells } = looks[nth]!
    let next = 0
    for (const { kpi, piece, whole } of columns) {
      const parts: Parts = { counted: piece.sign * Number(sums[next++]) }
      if (whole) parts.whole = piece.sign * Number(sums[next++])
      if (parts.counted !== 0 || parts.whole) add(cells.get(kpi.id)!, key ?? '', parts)
    }
  }
  return asked.map((question) => answer(moment, question.period, question, question.cells))
}

/** Days of one period may be counted in several pieces; of what one has and another takes away no key stays. */
function add(cells: Map<string, Parts>, key: string, parts: Parts): void {
  const before = cells.get(key)
  const counted = parts.counted + (before?.counted ?? 0)
  const whole = parts.whole === undefined ? undefined : parts.whole + (before?.whole ?? 0)
  if (counted === 0 && !whole) cells.delete(key)
  else cells.set(key, { counted, ...(whole === undefined ? {} : { whole }) })
}

/** Figures of the same rows and the same place are counted by one look at them. */
function looksOf(columns: ReturnType<typeof columnsOf>, moment: Moment, period: Period) {
  return [...Map.groupBy(columns, ({ from }) => from).values()].map((group) => {
    const { source, piece } = group[0]!
    const { time, days } = piece
    const where = allOf([
      time ? isBetween(source, time, days) : sql`true`,
      piece.isOfRows
        ? belongsTo(source, moment.today, period.to)
        : cellsBelong(source, piece.view, period.to),
      // Cells are few; of rows only those any of the figures is about are read, by an index where there is one.
      piece.isOfRows ? anyOf(group.map(({ among }) => among)) : sql`true`,
    ])
    return { columns: group, where }
  })
}

/** One figure as columns of statements: where from, and what to sum. */
function columnsOf(
  kpi: Kpi,
  moment: Moment,
  { by, over, period }: Pick<Question, 'by' | 'over' | 'period'>,
  hasPlaces: boolean,
) {
  const source = sourceOf(kpi.source)
  const ways = [...(typeof by === 'string' ? [by] : by), ...(over ? [over] : [])]
  if (!ways.every((way) => tellsApart(source, way))) throw notToldApart()
  const places = hasPlaces ? (['place', ...ways] as const) : ways
  return partsOf(kpi, moment, period).flatMap(({ definition, days, at }) =>
    piecesOf(source, days, places, kpi.place, moment.today).map((piece) => {
      const { view, time, isOfRows } = piece
      const sumOf = (condition: Sql, measured: string | undefined) => {
        const what = measured
          ? trustedSql(isOfRows ? (source.measures?.[measured] ?? measured) : measured)
          : trustedSql(isOfRows ? '1' : 'n')
        return sql`coalesce(sum(${what}) filter (where ${condition}), 0)`
      }
      const condition = (part: Part) => partOf(definition, part, at)
      const rows = isOfRows && definition.rows ? definition.rows() : sql`true`
      return {
        kpi,
        source,
        piece,
        groups: ways.map((way, at) => sql`${keyOf(kpi, way, time)} as ${trustedSql(`k${at + 1}`)}`),
        key: keyFrom(by, over),
        among: condition(kpi.kind === 'share' ? 'whole' : 'counted'),
        counted: sumOf(sql`${condition('counted')} and ${rows}`, definition.sum),
        whole:
          kpi.kind === 'share'
            ? sumOf(condition('whole'), undefined)
            : kpi.kind === 'mean'
              ? sumOf(condition('counted'), undefined)
              : undefined,
        // Cells are told apart by their view; the same rows belong to several sources, each with its own day.
        from: `${isOfRows ? kpi.source : view} ${kpi.place} ${piece.days.from} ${piece.days.to}`,
      }
    }),
  )
}

/** The key of a group, of its columns k1, k2 …; of several ways at once a JSON array. */
function keyFrom(by: Question['by'], over: Question['over']): Sql {
  const count = typeof by === 'string' ? 1 : by.length
  const texts = Array.from({ length: count }, (_, at) => trustedSql(`k${at + 1}::text`))
  const key = typeof by === 'string' ? texts[0]! : sql`jsonb_build_array(${listOf(texts)})`
  return over ? sql`concat_ws(' ', ${key}, ${trustedSql(`k${count + 1}`)})` : sql`${key}::text`
}

const listOf = (pieces: readonly Sql[]): Sql => pieces.reduce((left, right) => sql`${left}, ${right}`)

function keyOf(kpi: Kpi, by: By, time: string | undefined): Sql {
  if (by === 'whole') return sql`''`
  if (by === 'place') return trustedSql(kpi.place)
  if (by === 'procedure') return sql`procedure_code`
  if (by === 'field') return sql`field`
  if (by === 'day' || by === 'week' || by === 'month') {
    return trustedSql(by === 'day' ? time! : `date_trunc('${by}', ${time})::date`)
  }
  return trustedSql(by)
}

/** A clock that is ahead does not count days that have not come. */
function untilToday({ from, to }: Period, { today }: Moment): Period {
  return { from, to: Temporal.PlainDate.compare(to, today) > 0 ? today : to }
}

function answer(
  moment: Moment,
  period: Period,
  { kpis, by, over, since }: Question,
  cells: Map<string, Map<string, Parts>>,
): Measured {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]))
  const cellsOf = (id: string) => {
    const found = cells.get(id)
    if (!found) throw new Error(`${id} was not asked for`)
    return found
  }
  const isBefore = (key: string) => {
    const first = by === 'place' && !over ? since?.(key) : undefined
    return first !== undefined && Temporal.PlainDate.compare(first, period.to) > 0
  }
  const totalParts = (id: string): Parts => {
    const all = [...cellsOf(id).values()]
    const sum = (pick: (parts: Parts) => number) => all.reduce((total, parts) => total + pick(parts), 0)
    return { counted: sum((it) => it.counted), whole: sum((it) => it.whole ?? 0) }
  }
  return {
    at: moment.now,
    period,
    keys: (id) => [...cellsOf(id).keys()],
    parts: (id, key) => cellsOf(id).get(key) ?? nothing,
    of: (id, key) => (isBefore(key) ? undefined : figureOf(byId.get(id)!, cellsOf(id).get(key) ?? nothing)),
    total: (id) => figureOf(byId.get(id)!, totalParts(id)),
    totalParts,
  }
}

/** A figure of its parts: a count, a percentage, or a mean in the figure's unit; undefined of nothing. */
export function figureOf(kpi: Kpi, { counted, whole }: Parts): number | undefined {
  if (kpi.kind === 'count') return counted
  if (!whole) return undefined
  return kpi.kind === 'share' ? (100 * counted) / whole : counted / whole / (kpi.per ?? 1)
}
