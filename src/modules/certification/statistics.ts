import { type Sql, sql, trustedSql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { type Deps, reading } from './deps.ts'
import { type Group, kinds } from './kinds.ts'

/** What was asked for on a day, what was certified on it and what was paid; each figure counts rows that can be listed. */
export type DayFigures = { day: Temporal.PlainDate; group: Group } & Record<Figure, number>

interface Definition {
  source: keyof typeof sources
  where: Sql
  /** What is added up, in đồng or copies; without it rows are counted. */
  sum?: Sql
}

const procedures = kinds.map(({ procedure }) => procedure)
const categories = kinds.map(({ group }) => group)
const none = trustedSql('null::int')

/** Where rows come from, the day and the unit they count for, and what is shown of them. Nothing of whom they are for. */
const sources = {
  // Dossiers of these procedures, however they were received: none can be there and not be counted.
  dossier: {
    table: sql`(select id as dossier, code, resolving as place, filed_on as day, filed_at as at, procedure_code, k.category,
        ${none} as number, ${none} as copies, ${none} as amount
      from dossiers.v_dossier
      join unnest(${procedures}::text[], ${categories}::text[]) as k (procedure_code, category) using (procedure_code)) as d`,
  },
  item: {
    table: sql`(select dossier, code, place, received_on as day, received_at as at, procedure_code, category, refused, failed,
        ${none} as number, copies, fee as amount from certification.v_item) as i`,
  },
  entry: {
    table: sql`(select dossier, code, place, entered_on as day, at, procedure_code, category, kind, number, copies,
        fee as amount from certification.v_entry) as e`,
  },
  payment: {
    table: sql`(select dossier, code, place, paid_on as day, at, procedure_code, category, ${none} as number,
        ${none} as copies, amount from certification.v_payment) as p`,
  },
}

const all = sql`true`
const onPaper = sql`kind <> 'BSDT'`

/** In the order in which they are read: asked for, certified, not certified, money. */
export const figures = {
  requests: { source: 'dossier', where: all },
  items: { source: 'item', where: all },
  /** Originals, cases and transactions that got a number on paper. */
  numbers: { source: 'entry', where: onPaper },
  copies: { source: 'entry', where: onPaper, sum: sql`copies` },
  electronic: { source: 'entry', where: sql`kind = 'BSDT'` },
  refused: { source: 'item', where: sql`refused` },
  /** Electronic copies that could not be signed and wait with a reason. */
  failed: { source: 'item', where: sql`failed` },
  /** Of what was certified, in đồng. */
  fees: { source: 'entry', where: all, sum: sql`amount` },
  /** Money that came in on the day, and money that was given back on it, in đồng. */
  taken: { source: 'payment', where: sql`amount > 0`, sum: sql`amount` },
  refunded: { source: 'payment', where: sql`amount < 0`, sum: sql`-amount` },
} as const satisfies Record<string, Definition>
export type Figure = keyof typeof figures
export const figureNames = Object.keys(figures) as Figure[]
export const isFigure = (name: string): name is Figure => name in figures

export interface WantedDays {
  place?: string | undefined
  from: Temporal.PlainDate
  until: Temporal.PlainDate
}

/** By day and kind; of one unit, or of all that the permission reaches. Days on which nothing happened are absent. */
export function statistics(deps: Deps, context: Context, wanted: WantedDays): Promise<DayFigures[]> {
  const counted = figureNames
    .map((name) => {
      const of = figures[name]
      return sql`select ${name}::text as figure, day, category as "group", ${amountOf(of)} as value
        from ${sources[of.source].table} where ${rowsOf(of, wanted)} group by day, category`
    })
    .reduce((left, right) => sql`${left} union all ${right}`)
  return deps.ledger.read(context, reading, async (tx) => {
    const found = await tx.many<{ figure: Figure; day: Temporal.PlainDate; group: Group; value: number }>(
      sql`${counted} order by day desc, "group"`,
    )
    const byLine = new Map<string, DayFigures>()
    for (const { figure, day, group, value } of found) {
      const key = `${day} ${group}`
      const line = byLine.get(key) ?? { ...nothing, day, group }
      byLine.set(key, { ...line, [figure]: value })
    }
    return [...byLine.values()].filter((line) => figureNames.some((name) => line[name] !== 0))
  })
}

/** A row that a figure counts. */
export interface FigureRow {
  dossier: string
  code: string
  place: string
  procedureCode: string
  group: Group
  day: Temporal.PlainDate
  at: Temporal.Instant
  /** Of a line of a book. */
  number: number | undefined
  copies: number | undefined
  /** In đồng. */
  amount: number | undefined
}

/**
 * The rows a figure counts, by the figure's own condition and under the same permission, the oldest first.
 * @returns with `value`, what the figure says of all of them
 */
export function figureRows(
  deps: Deps,
  context: Context,
  wanted: WantedDays & {
    figure: string
    group?: Group | undefined
    from: Temporal.PlainDate
    skip?: number
    most?: number
  },
): Promise<{ rows: FigureRow[]; total: number; value: number }> {
  const { figure, group, skip = 0, most = 100 } = wanted
  if (!isFigure(figure)) throw notFound()
  const of = figures[figure]
  const { table } = sources[of.source]
  const where = sql`${rowsOf(of, wanted)} and ${group ? sql`category = ${group}` : all}`
  return deps.ledger.read(context, reading, async (tx) => ({
    ...(await tx.get<{ total: number; value: number }>(
      sql`select count(*)::int as total, ${amountOf(of)} as value from ${table} where ${where}`,
    )),
    rows: await tx.many<FigureRow>(sql`
      select dossier, code, place, procedure_code, category as "group", day, at, number, copies, amount from ${table}
      where ${where} order by at, code, number limit ${Math.min(most, 1000)} offset ${skip}`),
  }))
}

const nothing = Object.fromEntries(figureNames.map((name) => [name, 0])) as Record<Figure, number>

const amountOf = ({ sum }: Definition): Sql => (sum ? sql`coalesce(sum(${sum}), 0)::int` : sql`count(*)::int`)

const rowsOf = ({ where }: Definition, { place, from, until }: WantedDays): Sql =>
  sql`${where} and day between ${from} and ${until} and ${place ? sql`place = ${place}` : all}`
