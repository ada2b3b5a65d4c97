import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import { rollTallies } from './index.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await testDatabase()
  await it.owner.query(`
    create schema toy;
    grant usage on schema toy to motcua_app;
    create table toy.parcel (id int primary key, place text not null, colour text, weight int, made_on date not null, gone_at timestamptz);
    insert into toy.parcel select n, 'a', 'red', n, '2026-01-05', null from generate_series(-9, 0) n;
    alter table toy.parcel enable row level security;
    alter table toy.parcel force row level security;
    create policy place on toy.parcel using (ledger.sees(place));
    grant select, insert, update, delete on toy.parcel to motcua_app;
    call tallies.create_cube('toy.lying', 'toy.parcel', 'r.gone_at is null', '{place}',
      array['place', 'colour', 'made_on', 'heavy: r.weight > 5'], array['grams: r.weight'],
      '{"day": "made_on, place, heavy", "month": "date_trunc(''month'', made_on)::date as made_in, colour, place"}');`)
})
afterAll(() => it.close())

const everywhere = { 'app.places': '*' }
const grains = {
  v_lying_day: {
    told: 'made_on, place, heavy',
    from: 'select made_on, place, weight > 5 as heavy, weight from toy.parcel where gone_at is null',
  },
  v_lying_month: {
    told: 'made_in, colour, place',
    from: `select date_trunc('month', made_on)::date as made_in, colour, place, weight from toy.parcel
      where gone_at is null`,
  },
}

/** Every cell of every grain against a count of the rows, both of one snapshot. */
async function differences(): Promise<unknown[]> {
  const client = await it.superuser.connect()
  try {
    const found: unknown[] = []
    for (const [view, { told, from }] of Object.entries(grains)) {
      const names = told.split(', ')
      const { rows } = await client.query(`
        with kept as (select ${told}, sum(n)::int as n, sum(grams)::int as grams from toy.${view}
          group by ${told} having sum(n) <> 0 or sum(grams) <> 0),
        counted as (select ${told}, count(*)::int as n, coalesce(sum(weight), 0)::int as grams from (${from}) r
          group by ${told})
        (select 'kept' as which, * from (table kept except table counted) x)
        union all (select 'counted', * from (table counted except table kept) y) order by ${names.map((_, i) => i + 2)}`)
      found.push(...rows)
    }
    return found
  } finally {
    client.release()
  }
}

test('what was there before the cube is counted', async () => {
  expect(await differences()).toEqual([])
  const { rows } = await it.superuser.query('select sum(n)::int as n from toy.v_lying_day')
  expect(rows).toEqual([{ n: 10 }])
})

test('whatever is done to rows, by many at once, and whenever it is rolled up: tallies are counts', async () => {
  let state = 41
  const roll = (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  let made = 0
  const change = () => {
    const id = roll(made + 1)
    const colour = [undefined, 'red', 'blue'][roll(3)]
    const place = ['a', 'b', 'c'][roll(3)]
    return [
      () =>
        sql`insert into toy.parcel values (${++made}, ${place}, ${colour}, ${roll(10)}, ${`2026-0${1 + roll(3)}-0${1 + roll(5)}`})`,
      () => sql`update toy.parcel set colour = ${colour}, weight = weight where id = ${id}`,
      () => sql`update toy.parcel set weight = ${[null, roll(12)][roll(2)]} where id = ${id}`,
      () => sql`update toy.parcel set gone_at = case when gone_at is null then now() end where id = ${id}`,
      () => sql`update toy.parcel set place = ${place} where id between ${id} and ${id + 3}`,
      () => sql`delete from toy.parcel where id = ${id} and ${roll(4)} = 0`,
    ][roll(6)]!()
  }
  for (let round = 0; round < 12; round++) {
    const work = Array.from({ length: 60 }, change).map((query) =>
      it.db
        .transaction(everywhere, async (tx) => {
          await tx.run(query)
          // What is taken back was never counted.
          if (roll(5) === 0) throw new Error('taken back')
        })
        .catch((error: Error) => {
          // Two that wait for each other's rows: one of them did nothing.
          if (!/taken back|deadlock/.test(error.message)) throw error
        }),
    )
    if (round % 3) work.push(rollTallies(it.db).then(() => undefined))
    await Promise.all(work)
    expect(await differences(), `round ${round}`).toEqual([])
  }
  await rollTallies(it.db)
  expect(await differences()).toEqual([])
  const { rows } = await it.superuser.query('select count(*)::int as n from toy.lying_delta')
  expect(rows).toEqual([{ n: 0 }])
  // A cell of nothing is no cell.
  const zero = await it.superuser.query('select count(*)::int as n from toy.lying_day where n = 0')
  expect(zero.rows).toEqual([{ n: 0 }])
})

test('what was written past the triggers is counted when it is asked to be, and counting again changes nothing', async () => {
  const client = await it.superuser.connect()
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into toy.parcel select n, 'a', 'blue', n % 9, '2026-02-03', null from generate_series(5000, 5020) n;
     update toy.parcel set weight = 7, gone_at = null where id between -5 and 3`,
  )
  client.release(true)
  expect(await differences()).not.toEqual([])
  for (let n = 0; n < 2; n++) {
    await it.superuser.query('call toy.recount_lying()')
    expect(await differences()).toEqual([])
    await rollTallies(it.db)
    expect(await differences()).toEqual([])
  }
})

test('who sees one place sees its cells only, and nobody may write them', async () => {
  const seen = await it.db.transaction({ 'app.places': 'b' }, (tx) =>
    tx.many<{ place: string }>(sql`select distinct place from toy.v_lying_day order by 1`),
  )
  expect(seen).toEqual([{ place: 'b' }])
  await it.db.transaction(everywhere, (tx) => tx.run(sql`update toy.parcel set weight = 11 where id = 1`))
  const fresh = await it.db.transaction({ 'app.places': '' }, (tx) =>
    tx.many(sql`select place from toy.v_lying_month`),
  )
  expect(fresh).toEqual([])
  for (const statement of [
    sql`insert into toy.lying_delta values ('b', 'red', '2026-01-01', true, 1, 1)`,
    sql`update toy.lying_day set n = 0`,
  ])
    await expect(it.db.transaction(everywhere, (tx) => tx.run(statement))).rejects.toThrow(
      'permission denied',
    )
})
