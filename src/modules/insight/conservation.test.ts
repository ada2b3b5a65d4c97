import { afterAll, beforeAll, expect, test } from 'vitest'
import { rollTallies } from '#platform/tallies'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { randomLife } from '../../../tests/support/random-life.ts'

/** `npm run soak:figures` has 50,000 of them, and more wards. */
const actions = Number(process.env.FIGURES_ACTIONS ?? 400)
const seed = Number(process.env.FIGURES_SEED ?? 1766)
/** All wards are looked at now and then; after each action those it was about. */
const wholeAfter = 250

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

interface Side {
  from: string
  /** What is summed; rows count one each. */
  n?: string
}
/** Two counts that must be equal for each of these properties. */
interface Law {
  name: string
  by: string
  left: Side
  right: Side
}

const dossier = 'dossiers.v_dossier'
const unit = 'receiving, resolving'
const cells = (view: string, where = 'true'): Side => ({
  from: `(select * from ${view} where ${where}) as it`,
  n: 'n',
})
const rows = (where = 'true', view = dossier): Side => ({
  from: `(select * from ${view} where ${where}) as it`,
})
/** A finished dossier that waits to be collected has flowed out and is still somebody's work: it is counted once. */
const stockAndOut = (stock: string, out: string, by: string): Side => ({
  from: `(select ${by}, n from ${stock} where status <> 9 union all select ${by}, n from ${out}) as it`,
  n: 'n',
})
const open = 'status in (1, 2, 4, 5, 6, 9)'
const of = `${unit}, field`
const laws: Law[] = [
  {
    ...{ name: 'flows in = stock + flows out', by: of },
    left: cells('dossiers.v_filed_month'),
    right: stockAndOut('dossiers.v_stock_procedure', 'dossiers.v_finished_month', of),
  },
  {
    ...{ name: 'sum of statuses = rows', by: of },
    left: stockAndOut('dossiers.v_stock_procedure', 'dossiers.v_finished_month', of),
    right: rows(),
  },
  {
    ...{ name: 'each status', by: `${of}, status` },
    left: cells('dossiers.v_stock_procedure'),
    right: rows(open),
  },
  {
    ...{ name: 'each ending', by: `${of}, ending` },
    left: cells('dossiers.v_finished_month'),
    right: rows('finished_at is not null'),
  },
  {
    name: 'numbers',
    by: 'place',
    left: cells('reception.v_taken_day'),
    right: rows('true', 'reception.v_ticket'),
  },
  {
    ...{ name: 'numbers that ended', by: 'place, state' },
    left: cells('reception.v_ended_day'),
    right: rows('ended_at is not null', 'reception.v_ticket'),
  },
]

/** Every way in which the same dossiers are kept besides: by days and months and years, without fields, without units. */
const otherGrains: Law[] = [
  ...Object.entries({
    ...{ day: unit, hour: 'receiving' },
    ...{ receiving_month: 'receiving', receiving_year: 'receiving' },
    ...{ resolving_month: 'resolving', resolving_year: 'resolving' },
    ...{ city_day: 'channel', city_month: 'channel' },
    ...{ city_procedure_day: 'channel, field', city_procedure_month: 'channel, field' },
  }).map(([grain, by]) => ({
    ...{ name: `came in, ${grain}`, by, left: cells(`dossiers.v_filed_${grain}`), right: rows() },
  })),
  ...['month', 'quarter', 'year'].flatMap((grain) => {
    const [view, by] = [`dossiers.v_filed_receiving_procedure_${grain}`, 'receiving, procedure_code']
    const online = { from: `${view} as it`, n: 'online' }
    return [
      { name: `came in by procedure, ${grain}`, by, left: cells(view), right: rows() },
      { name: `came in online, ${grain}`, by, left: online, right: rows("channel = 'online'") },
    ]
  }),
  ...Object.entries({
    ...{ day: `${unit}, timeliness`, resolving_month: 'resolving, timeliness', resolving_year: 'resolving' },
    ...{ city_day: 'channel', city_month: 'channel' },
    ...{ city_procedure_day: 'channel, field', city_procedure_month: 'channel, field' },
  }).map(([grain, by]) => ({
    ...{ name: `ended, ${grain}`, by: `${by}, ending, lateness_cause` },
    ...{ left: cells(`dossiers.v_finished_${grain}`), right: rows('finished_at is not null') },
  })),
  ...['place', 'city', 'city_procedure'].map((grain) => ({
    ...{ name: `stock, ${grain}`, by: grain === 'place' ? `${unit}, due_on, status` : 'due_on, status' },
    ...{ left: cells(`dossiers.v_stock_${grain}`), right: rows(open) },
  })),
]

/** One statement, so that both sides are of one snapshot; what differs is what it gives. @param $1 places, or null for all */
function statementOf(given: readonly Law[]): string {
  const side = ({ from, n }: Side, by: string) => {
    const place = /^(?:receiving|resolving|place)/.exec(by)?.[0]
    const here = place ? `($1::text[] is null or ${place} = any($1))` : 'true'
    return `select ${by}, sum(${n ?? 1})::int as n from ${from} where ${here} group by ${by} having sum(${n ?? 1}) <> 0`
  }
  return given
    .map(({ name, by, left, right }) => {
      const [one, other] = [side(left, by), side(right, by)]
      return `select '${name}' as law, to_jsonb(x) as wrong from (
        (${one} except ${other}) union all (${other} except ${one})) x`
    })
    .join('\nunion all ')
}

test(
  'after each action: flows in = stock + flows out, and the sum of statuses is the rows, by ward and field',
  async () => {
    const wards = it.house.places.wards.slice(0, actions > 5000 ? 30 : 3).map(({ slug }) => slug)
    const life = randomLife(it, wards, seed)
    const [often, now] = [statementOf(laws), statementOf([...laws, ...otherGrains])]
    const broken = async (statement: string, places: string[] | null) =>
      (await it.superuser.query(statement, [places])).rows
    for (let n = 1; n <= actions; n++) {
      const touched = await life.step()
      if (life.roll(20) === 0) await rollTallies(it.house.db)
      const isWhole = n % wholeAfter === 0 || n === actions
      expect(await broken(isWhole ? now : often, isWhole ? null : touched), `action ${n}`).toEqual([])
      if (actions > 5000 && n % 1000 === 0) console.log(`${n} actions`)
    }
    // Laws of nothing hold as well.
    const { rows: seen } = await it.superuser.query<{ status: number }>(
      'select distinct status from dossiers.dossier order by 1',
    )
    const statuses = seen.map(({ status }) => status)
    if (actions > 5000) console.log(Object.fromEntries([...life.done].sort()))
    expect(statuses.length).toBeGreaterThan(4)
    if (actions > 5000) expect(statuses).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  },
  60_000 + actions * 400,
)

test('a count that is wrong by one is seen', async () => {
  const place = it.house.places.wards[0]!.code
  await it.superuser.query(
    `insert into dossiers.filed_delta select receiving, resolving, procedure_code, field, channel, filed_on, 9, 0, 0, 0, 0, 1
     from dossiers.dossier where receiving = $1 limit 1`,
    [place],
  )
  const { rows } = await it.superuser.query(statementOf(laws), [[place]])
  expect(rows.map(({ law }) => law)).toContain('flows in = stock + flows out')
})
