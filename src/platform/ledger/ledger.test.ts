import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { sql } from '#platform/db'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import {
  type Context,
  createLedger,
  forgetOldKeys,
  type Ledger,
  Refusal,
  systemContext,
  verifyAudit,
} from './index.ts'

let it: TestDatabase
let ledger: Ledger
const woken: string[][] = []
const officer = (places: '*' | string[]): Context => ({
  actor: 'officer:1',
  name: 'Nguyễn Thị Mẫu',
  grants: new Map([['thing.do', places]]),
  language: 'vi',
  purpose: 'test',
})

beforeAll(async () => {
  it = await testDatabase()
  ledger = createLedger({
    db: it.db,
    clock: manualClock('2026-11-18T02:00:00Z'),
    onCommitted: (streams) => woken.push(streams),
  })
})
afterAll(() => it.close())

let done = 0
const doIt = (context: Context, input: unknown = null, fail = false) =>
  ledger.command(context, { name: 'thing.do', permission: 'thing.do', place: 'A', input }, async () => {
    done++
    if (fail) throw new Error('in the middle')
    return {
      answer: { done },
      subject: 'thing:1',
      events: [{ stream: 'A', type: 'thing.done', subject: 'thing:1', data: { done } }],
    }
  })

test('the same key does it once and answers the same', async () => {
  const context = { ...officer(['A']), key: randomUUID() }
  const first = await doIt(context, 'x')
  const before = done
  expect(await doIt(context, 'x')).toEqual(first)
  expect(done).toBe(before)
  await expect(doIt(context, 'y')).rejects.toMatchObject({ type: 'idempotency-key-reused' })
})

test('forty taps of one key at the same moment do it once', async () => {
  const context = { ...officer(['A']), key: randomUUID() }
  const events = () =>
    it.db.direct.get<{ n: number }>(sql`select count(*)::int as n from ledger.event where stream = 'A'`)
  const before = (await events()).n
  const answers = await Promise.all(Array.from({ length: 40 }, () => doIt(context, 'taps')))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect((await events()).n).toBe(before + 1)
})

test('another actor cannot take over a key', async () => {
  const key = randomUUID()
  await doIt({ ...officer(['A']), key }, 'mine')
  await expect(doIt({ ...officer(['A']), actor: 'officer:2', key }, 'mine')).rejects.toMatchObject({
    type: 'idempotency-key-reused',
  })
})

test('without the permission at the place nothing happens', async () => {
  const before = done
  await expect(doIt(officer(['B']))).rejects.toBeInstanceOf(Refusal)
  await expect(doIt({ ...officer('*'), grants: new Map() })).rejects.toMatchObject({ type: 'forbidden' })
  expect(done).toBe(before)
})

test('a failure in the middle leaves no trace', async () => {
  const count = () =>
    it.superuser.query('select (select count(*) from ledger.event) e, (select count(*) from ledger.audit) a')
  const before = (await count()).rows[0]
  const key = randomUUID()
  await expect(doIt({ ...officer(['A']), key }, null, true)).rejects.toThrow('in the middle')
  expect((await count()).rows[0]).toEqual(before)
  await expect(doIt({ ...officer(['A']), key })).resolves.toBeTruthy()
})

test('a job is in the queue if and only if its command was committed', async () => {
  const jobs = async () =>
    (
      await it.superuser.query(
        `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'thing.later'`,
      )
    ).rows[0].n
  const run = (fail: boolean) =>
    ledger.command(
      officer(['A']),
      { name: 'thing.do', permission: 'thing.do', place: 'A', input: null },
      async (tx) => {
        if (fail) await tx.run(sql`select 1 / 0`)
        return { answer: null, subject: 'thing:1', jobs: [{ task: 'thing.later', payload: { id: 1 } }] }
      },
    )
  await expect(run(true)).rejects.toThrow('division by zero')
  expect(await jobs()).toBe(0)
  await run(false)
  expect(await jobs()).toBe(1)
})

test('events of a place are numbered without gap under concurrency', async () => {
  await Promise.all(Array.from({ length: 60 }, () => doIt(officer(['A']))))
  const rows = await it.db.direct.many<{ seq: number }>(
    sql`select seq from ledger.event where stream = 'A' order by seq`,
  )
  expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1))
})

test('commands that touch two places in opposite order do not wait for each other for ever', async () => {
  const both = (first: string, second: string) =>
    ledger.command(
      systemContext('test'),
      { name: 'two', permission: 'thing.do', place: first, input: null },
      async () => ({
        answer: null,
        subject: 'thing:2',
        events: [first, second].map((stream) => ({ stream, type: 'two', subject: 'thing:2', data: {} })),
      }),
    )
  await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? both('P', 'Q') : both('Q', 'P'))))
})

test('commands whose bodies wait for each other are both done, each once', async () => {
  const held = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let tries = 0
  const lock = (n: number) => sql`select pg_advisory_xact_lock(7, ${n}::int)`
  const one = (mine: number) =>
    ledger.command(
      officer(['A']),
      { name: 'thing.do', permission: 'thing.do', place: 'A', input: mine },
      async (tx) => {
        tries++
        await tx.run(lock(mine))
        held[mine]!.resolve()
        await held[1 - mine]!.promise
        await tx.run(lock(1 - mine))
        return {
          answer: mine,
          subject: `thing:tangle-${mine}`,
          events: [{ stream: 'A', type: 'thing.done', subject: `thing:tangle-${mine}`, data: {} }],
        }
      },
    )
  expect(await Promise.all([one(0), one(1)])).toEqual([0, 1])
  expect(tries).toBe(3)
  const { rows } = await it.superuser.query(
    "select subject from ledger.event where subject like 'thing:tangle-%' order by 1",
  )
  expect(rows.map(({ subject }) => subject)).toEqual(['thing:tangle-0', 'thing:tangle-1'])
})

test('old keys are forgotten, young ones are kept', async () => {
  const clock = manualClock('2026-11-18T02:00:00Z')
  const key = randomUUID()
  const first = await doIt({ ...officer(['A']), key }, 'keep')
  clock.advance({ hours: 24 * 6 })
  await forgetOldKeys({ db: it.db, clock })
  expect(await doIt({ ...officer(['A']), key }, 'keep')).toEqual(first)
  clock.advance({ hours: 24 * 2 })
  expect(await forgetOldKeys({ db: it.db, clock })).toBeGreaterThan(0)
  expect(await doIt({ ...officer(['A']), key }, 'keep')).not.toEqual(first)
})

test('the application can neither change nor remove what the ledger holds', async () => {
  for (const statement of [
    'update ledger.audit set actor = $$x$$',
    'delete from ledger.audit',
    'insert into ledger.audit select * from ledger.audit limit 1',
    'update ledger.event set type = $$x$$',
    'delete from ledger.event',
    'update ledger.head set audit_hash = $$x$$',
    'truncate ledger.audit',
    'drop table ledger.audit',
    'alter table ledger.audit disable row level security',
    'set role motcua_owner',
  ]) {
    await expect(it.db.pool.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
  }
})

test('the audit log is seen for the places of the permission only', async () => {
  await doIt(officer(['A']))
  const rows = (places: '*' | string[]) =>
    ledger.read(officer(places), 'thing.do', (tx) =>
      tx.many(sql`select 1 from ledger.audit where chain = 'A'`),
    )
  expect((await rows(['A'])).length).toBeGreaterThan(0)
  expect(await rows(['B'])).toEqual([])
  // Outside any transaction scope: nothing at all.
  expect(await it.db.direct.many(sql`select 1 from ledger.audit`)).toEqual([])
})

test('the verifier finds every kind of tampering, and where', async () => {
  const whole = await verifyAudit(it.db, 7)
  expect(whole.every((chain) => chain.brokenAt === undefined)).toBe(true)
  const chainA = whole.find((chain) => chain.chain === 'A')!
  expect(chainA.rows).toBeGreaterThan(10)

  const tamper = async (statement: string, expected: number) => {
    const client = await it.superuser.connect()
    try {
      await client.query('create table keep as select * from ledger.audit')
      await client.query(statement)
      const report = await verifyAudit(it.db, 7)
      expect(report.find((chain) => chain.chain === 'A')?.brokenAt, statement).toBe(expected)
    } finally {
      await client.query(
        'truncate ledger.audit; insert into ledger.audit select * from keep; drop table keep',
      )
      client.release()
    }
  }
  await tamper(`update ledger.audit set actor = 'officer:9' where chain = 'A' and seq = 3`, 3)
  await tamper(`update ledger.audit set at = at + interval '1 microsecond' where chain = 'A' and seq = 8`, 8)
  await tamper(`update ledger.audit set detail = '{"x":1}' where chain = 'A' and seq = 1`, 1)
  await tamper(`delete from ledger.audit where chain = 'A' and seq = 5`, 5)
  await tamper(`delete from ledger.audit where chain = 'A' and seq > ${chainA.rows - 2}`, chainA.rows - 1)
  await tamper(
    `update ledger.audit set actor = 'x', hash = sha256(previous || convert_to(ledger.audit_text(
       row(chain, seq, at, 'x', action, subject, purpose, detail, previous, hash)::ledger.audit), 'UTF8'))
     where chain = 'A' and seq = 4`,
    5,
  )
  expect((await verifyAudit(it.db)).every((chain) => chain.brokenAt === undefined)).toBe(true)
})
