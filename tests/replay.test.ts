import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { root } from '#platform/config'
import { build } from '../script/build.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })

const opened: { database: TestDatabase; folder: string }[] = []
afterAll(async () => {
  for (const { database, folder } of opened) {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
})

/** The replay as a program of its own, on a database of its own. */
async function stage() {
  await build()
  const database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-replay-'))
  opened.push({ database, folder })
  const { host, port, user, database: name } = database.owner.options as pg.PoolConfig
  const query = new URLSearchParams({ host: String(host), port: String(port ?? 5432) })
  const url = `postgresql://${user}@/${name}?${query}`
  const begin = (...options: string[]): ChildProcess =>
    spawn(process.execPath, [join(root, 'replay/run.ts'), '--share', '0.0005', ...options], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder, DATABASE_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  return { database, begin }
}

/** Until it ends. */
async function toTheEnd(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (piece) => (said += piece))
  const [code] = await once(child, 'close')
  return { code, said }
}

/** Kills it in the middle of its work once it shows a day. */
async function killOn(child: ChildProcess, date: string): Promise<void> {
  const ended = once(child, 'close')
  child.stdout!.resume()
  for await (const line of createInterface({ input: child.stderr! }))
    if ((/\d{4}-\d{2}-\d{2}/.exec(line)?.[0] ?? '') >= date) break
  child.kill('SIGKILL')
  await ended
}

/** All that happened, without what is drawn by chance in every run: ids and secrets. */
async function story({ superuser }: TestDatabase) {
  const rows = async (text: string) => (await superuser.query(text)).rows
  return {
    dossiers:
      await rows(`select code, receiving, resolving, procedure_code, channel, status, step, applicant_name,
      filed_at, received_at, due_at, finished_at, returned_at, rating, lateness_cause, is_electronic, version
      from dossiers.dossier order by code`),
    actions: await rows(`select code, seq, type, a.at, actor_name from dossiers.action a
      join dossiers.dossier d on d.id = a.dossier_id order by code, seq`),
    tickets: await rows(
      `select place, day, series, number, state, called_at, ended_at from reception.ticket order by 1, 2, 3, 4`,
    ),
    books: await rows(
      `select place, kind, year, number, entered_on, title from certification.entry order by 1, 2, 3, 4`,
    ),
    reports:
      await rows(`select r.code, r.place, r.status, r.rating, a.seq, a.type, a.at from feedback.report r
      join feedback.action a on a.report_id = r.id order by r.code, a.seq`),
  }
}

test('a replay that is killed, again and again, ends as one that was not; nothing is done twice', async () => {
  const whole = await stage()
  const atOnce = await toTheEnd(whole.begin('--rounds', '2'))
  expect(atOnce.said).toContain('383 of 383 figures as planned')
  expect(atOnce.code).toBe(0)

  const broken = await stage()
  for (const date of ['2025-07-03', '2025-07-22', '2025-09-03'])
    await killOn(broken.begin('--rounds', '2'), date)
  const goneOn = await toTheEnd(broken.begin('--rounds', '2'))
  expect(goneOn.said).toContain('383 of 383 figures as planned')
  expect(goneOn.code).toBe(0)

  const [one, other] = [await story(whole.database), await story(broken.database)]
  expect(one.dossiers).toHaveLength(266)
  expect(one.dossiers.filter((it) => it.is_electronic)).not.toEqual([])
  expect(one.tickets.length).toBeGreaterThan(0)
  expect(one.books.length).toBeGreaterThan(0)
  expect(new Set(one.reports.map(({ code }) => code)).size).toBe(24)
  for (const type of ['assign', 'answer', 'publish', 'rate'])
    expect(
      one.reports.filter((it) => it.type === type),
      type,
    ).not.toEqual([])
  expect(other).toEqual(one)

  // The same house holds no other replay.
  const refused = await toTheEnd(broken.begin('--seed', '7'))
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('another replay')
  // Nor one that an older program began.
  await broken.database.superuser.query('update replay.progress set program = 1')
  const older = await toTheEnd(broken.begin('--rounds', '2'))
  expect(older.code).toBe(1)
  expect(older.said).toContain('another version of the program')
})
