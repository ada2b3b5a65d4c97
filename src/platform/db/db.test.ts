import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '#platform/clock'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import { allOf, migrate, sql, trustedSql } from './index.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await testDatabase()
})
afterAll(() => it.close())

describe('sql', () => {
  test('values are parameters, pieces are spliced, whatever they hold', async () => {
    const hostile = `'; drop table x; -- $1 \\`
    const where = allOf([sql`a = ${hostile}`, sql`b = any(${[1, 2]})`])
    const row = await it.db.direct.get<{ a: string; n: number }>(sql`
      select a, ${7}::int as n from (values (${hostile}, 2)) as t(a, b) where ${where}`)
    expect(row).toEqual({ a: hostile, n: 7 })
  })
  test('time goes in and comes out as Temporal, exactly to the microsecond; nothing becomes absent', async () => {
    const at = Temporal.Instant.from('2026-11-18T02:03:04.123456Z')
    const day = Temporal.PlainDate.from('2026-02-28')
    const row = await it.db.direct.get<Record<string, unknown>>(sql`
      select ${at}::timestamptz as at_, ${day}::date as day_, ${undefined}::text as missing_value, 5::bigint as big`)
    expect(row.at_).toEqual(at)
    expect(row.day_).toEqual(day)
    expect('missingValue' in row && row.missingValue).toBe(undefined)
    expect(row.big).toBe(5)
  })
  test('a moment of the clock is the same after it was stored', async () => {
    for (let times = 0; times < 20; times++) {
      const at = systemClock.now()
      const row = await it.db.direct.get<{ at: Temporal.Instant }>(sql`select ${at}::timestamptz as at`)
      expect(row.at.toString()).toBe(at.toString())
    }
  })
  test('get wants exactly one row', async () => {
    await expect(it.db.direct.get(sql`select 1 where false`)).rejects.toThrow('found 0')
    await expect(it.db.direct.get(sql`select generate_series(1, 2)`)).rejects.toThrow('found 2')
    expect(await it.db.direct.find(trustedSql('select 1 where false'))).toBeUndefined()
  })
})

test('the settings of a transaction end with it, also on the same connection, also after a failure', async () => {
  const look = sql`select current_setting('app.places', true) as places`
  for (const fail of [false, true]) {
    await it.db
      .transaction({ 'app.places': `A'B` }, async (tx) => {
        expect(await tx.get(look)).toEqual({ places: `A'B` })
        if (fail) throw new Error('on purpose')
      })
      .catch(() => {})
  }
  const after = await Promise.all(
    Array.from({ length: 12 }, () => it.db.direct.get<{ places: string }>(look)),
  )
  expect(after.every(({ places }) => !places)).toBe(true)
})

describe('migrations', () => {
  let directory: string
  const set = () => [{ name: 'thing', directory }]
  const run = async () => {
    const client = await it.owner.connect()
    try {
      return (await migrate(client, set())).filter((name) => name.startsWith('thing/'))
    } finally {
      client.release()
    }
  }
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'mot-cua-migrations-'))
    // The template's own migrations are not part of this set.
    await it.owner.query(`delete from public.migration`)
    await writeFile(join(directory, '0001_a.sql'), 'create table thing_a (x int);')
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  test('run once, also when two processes start at the same time', async () => {
    const both = await Promise.all([run(), run()])
    expect(both.flat()).toEqual(['thing/0001_a.sql'])
    expect(await run()).toEqual([])
  })
  test('a failing file leaves nothing behind', async () => {
    await writeFile(join(directory, '0002_b.sql'), 'create table thing_b (x int); select 1 / 0;')
    await expect(run()).rejects.toThrow('division by zero')
    expect((await it.owner.query(`select to_regclass('thing_b') as name`)).rows[0].name).toBeNull()
  })
  test('a file changed after it ran is refused, and so is a database from the future', async () => {
    await rm(join(directory, '0002_b.sql'))
    await writeFile(join(directory, '0001_a.sql'), 'create table thing_a (y int);')
    await expect(run()).rejects.toThrow('changed after it ran')
    await rm(join(directory, '0001_a.sql'))
    await expect(run()).rejects.toThrow('newer than this program')
  })
})
