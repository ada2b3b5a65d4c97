import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Context, createLedger } from '#platform/ledger'
import { type Clamd, eicar, startClamd } from '../../../../sandbox/clamd/server.ts'
import { testDatabase } from '../../../../tests/support/database.ts'
import { pdfOf, pngChunk, pngOf } from '../files.fixture.ts'
import { createDocuments, type Documents } from '../index.ts'
import { clamd, verdictOf } from './clamd.ts'
import type { Engine } from './engine.ts'

let db: Database
let close: () => Promise<void>
let scanner: Clamd
beforeAll(async () => {
  ;({ db, close } = await testDatabase())
  scanner = await startClamd()
})
afterAll(async () => {
  await scanner?.close()
  await close?.()
})

const clock = manualClock('2026-11-18T02:00:00Z')
let folder: string
let said: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-scan-'))
  said = []
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  // Each test has the queue of pending files to itself.
  const id = sql`select id from documents.file where scan_due_at is not null`
  for (const row of await inside('*', (tx) => tx.many<{ id: string }>(id)))
    await inside('*', (tx) =>
      tx.run(sql`select documents.judge(${row.id}, 'unscannable', 'test', null, now())`),
    )
})

function house(engine: Engine | undefined): Documents {
  const log = (_: object, message: string) => said.push(message)
  return createDocuments({
    process: 'this one',
    ...{
      ledger: createLedger({ db, clock }),
      db,
      clock,
      filesDir: join(folder, 'files'),
      maxBytes: 5_000_000,
    },
    engine,
    log: { info: log, warn: log, error: log },
  })
}
const inside = <Answer>(places: string, body: (tx: Transaction) => Promise<Answer>) =>
  db.transaction({ 'app.places': places, 'app.actor': 'officer:1' }, body)
const officer: Context = {
  actor: 'officer:1',
  name: 'Trần Đỗ Quỳnh Nga',
  grants: new Map([['document.read', ['cua-nam']]]),
  language: 'vi',
  purpose: 'test',
}
const owning = { place: 'cua-nam', owner: 'dossier:1', uploadedBy: 'officer:1' } as const
async function bring(documents: Documents, content: Buffer, fileName = 'a.pdf'): Promise<string> {
  const staged = await documents.takeIn(content, { fileName, sender: 'officer' })
  return inside('cua-nam', (tx) => documents.insert(tx, staged, owning))
}
const stateOf = (id: string) =>
  inside('*', (tx) =>
    tx.get<{ scan: string; scannedBy: string; finding: string | undefined; scanAttempts: number }>(
      sql`select scan, scanned_by, finding, scan_attempts from documents.file where id = ${id}`,
    ),
  )
const refusal = (type: string) => expect.objectContaining({ name: 'Refusal', type })
let serial = 0
const someFile = () => pdfOf(`% ${++serial}`)
const infectedPhoto = () =>
  pngOf(8, 8, pngChunk('tEXt', Buffer.concat([Buffer.from(`c${++serial}\0`), eicar])))

describe('with a real clamd', () => {
  test('nobody opens a file before it was looked at; then the clean one opens, the infected one never', async () => {
    const documents = house(clamd(scanner.address))
    const content = someFile()
    const good = await bring(documents, content)
    const bad = await bring(documents, infectedPhoto(), 'anh.png')
    for (const id of [good, bad])
      await expect(documents.open(officer, 'document.read', id)).rejects.toEqual(refusal('file-pending'))
    await documents.work()
    const { stream } = await documents.open(officer, 'document.read', good)
    expect((await buffer(stream)).equals(content)).toBe(true)
    await expect(documents.open(officer, 'document.read', bad)).rejects.toEqual(refusal('file-infected'))
    expect(await stateOf(bad)).toMatchObject({ scan: 'infected', finding: 'Eicar-Test-Signature.UNOFFICIAL' })
    expect((await stateOf(good)).scannedBy).toMatch(/^ClamAV \d/)
    // Its row says so, to whoever lists the dossier's files.
    const rows = await inside('cua-nam', (tx) => documents.listByOwner(tx, 'dossier:1'))
    expect(rows.find(({ id }) => id === bad)).toMatchObject({ name: 'anh.png', scan: 'infected' })
  })

  test('what is too large for it, and what is locked, is unscannable and stays closed', async () => {
    const engine = clamd(scanner.address)
    const large = (async function* () {
      for (let n = 0; n < 400; n++) yield Buffer.alloc(64 * 1024, n)
    })()
    expect(await engine.scan(large)).toMatchObject({ state: 'unscannable' })
    const documents = house({
      ...engine,
      scan: async () => verdictOf('stream: Heuristics.Encrypted.PDF FOUND'),
    })
    const id = await bring(documents, someFile())
    await documents.work()
    await expect(documents.open(officer, 'document.read', id)).rejects.toEqual(refusal('file-unscannable'))
  })

  test('one that dies leaves files waiting, says so once, and finds them when it is back', async () => {
    const documents = house(clamd(scanner.address))
    await scanner.kill()
    const ids = [await bring(documents, someFile()), await bring(documents, someFile())]
    await documents.work()
    await documents.work()
    expect(said.filter((it) => it.includes('is away'))).toHaveLength(1)
    clock.advance({ minutes: 90 })
    expect(await documents.scanning.report()).toMatchObject({
      engine: 'away',
      pending: 2,
      oldestSeconds: 5400,
    })
    await scanner.start()
    await documents.work()
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ scan: 'clean' })
    expect(await documents.scanning.report()).toMatchObject({ engine: 'here', pending: 0, oldestSeconds: 0 })
  })

  test('one that hangs is given up in time, and the file is looked at later', async () => {
    const documents = house(clamd(scanner.address, { connect: 300, answer: 300 }))
    const id = await bring(documents, someFile())
    scanner.pause()
    try {
      await documents.work()
      expect(await stateOf(id)).toMatchObject({ scan: 'pending' })
    } finally {
      scanner.goOn()
    }
    await documents.work()
    expect(await stateOf(id)).toMatchObject({ scan: 'clean' })
  })
})

describe('the queue', () => {
  const answering = (scan: Engine['scan']): Engine => ({ version: async () => 'Test 1/1', scan })

  test('whoever died with a file in hand leaves it to the next', async () => {
    const never = house(answering(() => new Promise(() => {})))
    const id = await bring(never, someFile())
    void never.work()
    await expect.poll(async () => (await stateOf(id)).scanAttempts).toBe(1)
    const next = house(answering(async () => ({ state: 'clean' })))
    await next.work()
    // Still in the hand of one that may be alive.
    expect(await stateOf(id)).toMatchObject({ scan: 'pending' })
    clock.advance({ minutes: 4 })
    await next.work()
    expect(await stateOf(id)).toMatchObject({ scan: 'clean' })
  })

  test('a file the engine never answers about is unscannable in the end', async () => {
    let asked = 0
    const documents = house(
      answering(async () => {
        asked++
        throw new Error('no answer')
      }),
    )
    const id = await bring(documents, someFile())
    for (let round = 0; round < 10; round++) {
      await documents.work()
      clock.advance({ minutes: 4 })
    }
    expect(await stateOf(id)).toMatchObject({ scan: 'unscannable', finding: 'no-answer' })
    expect(asked).toBe(6)
  })

  test('the same content is judged once, for all who brought it', async () => {
    let asked = 0
    const documents = house(
      answering(async () => {
        asked++
        return { state: 'infected', finding: 'X' }
      }),
    )
    const content = someFile()
    const ids = [await bring(documents, content), await bring(documents, content)]
    await documents.work()
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ scan: 'infected' })
    expect(asked).toBeLessThanOrEqual(2)
  })

  test('a newer database is asked again; until it answers, the file stays open', async () => {
    let verdict: Awaited<ReturnType<Engine['scan']>> = { state: 'clean' }
    const documents = house(answering(async () => verdict))
    const id = await bring(documents, someFile())
    await documents.work()
    verdict = { state: 'infected', finding: 'New' }
    const asked = await inside('cua-nam', (tx) => documents.scanning.askAgain(tx, ['dossier:1'], clock.now()))
    expect(asked).toBeGreaterThan(0)
    expect(await inside('hong-ha', (tx) => documents.scanning.askAgain(tx, ['dossier:1'], clock.now()))).toBe(
      0,
    )
    ;(await documents.open(officer, 'document.read', id)).stream.destroy()
    await documents.work()
    await expect(documents.open(officer, 'document.read', id)).rejects.toEqual(refusal('file-infected'))
  })
})

describe('without an engine', () => {
  test('files open, and their rows and the report say that nobody looked', async () => {
    const documents = house(undefined)
    const id = await bring(documents, someFile())
    expect(await stateOf(id)).toMatchObject({ scan: 'clean', scannedBy: 'none' })
    ;(await documents.open(officer, 'document.read', id)).stream.destroy()
    expect(await documents.scanning.report()).toMatchObject({ engine: 'none', pending: 0 })
    expect(said[0]).toContain('no virus scanner')
  })

  test('what waited for an engine that is no more set is let through, what was bad stays bad', async () => {
    const before = house({
      version: async () => 'T',
      scan: async () => ({ state: 'infected', finding: 'X' }),
    })
    const content = someFile()
    const bad = await bring(before, content)
    await before.work()
    const waiting = await bring(before, someFile())
    const after = house(undefined)
    const same = await bring(after, content)
    await after.work()
    expect(await stateOf(waiting)).toMatchObject({ scan: 'clean', scannedBy: 'none' })
    for (const id of [bad, same]) expect(await stateOf(id)).toMatchObject({ scan: 'infected' })
  })
})

test('what the house made itself opens at once', async () => {
  const documents = house(clamd({ path: join(folder, 'nobody') }))
  const bytes = someFile()
  const id = await inside('cua-nam', (tx) =>
    documents.insertMade(tx, { bytes, mime: 'application/pdf', fileName: 'Kết quả.pdf' }, owning),
  )
  expect(await stateOf(id)).toMatchObject({ scan: 'clean', scannedBy: 'house' })
  const { stream } = await documents.open(officer, 'document.read', id)
  expect((await buffer(stream)).equals(bytes)).toBe(true)
})

describe('the gate in the database', () => {
  test('the application cannot read where a file’s bytes lie, nor say itself that it is clean', async () => {
    const documents = house(clamd({ path: join(folder, 'nobody') }))
    const id = await bring(documents, someFile())
    for (const statement of [
      sql`select sha256 from documents.file`,
      sql`select * from documents.file`,
      sql`select 1 from documents.file where sha256 is not null`,
      sql`update documents.file set scan = 'clean'`,
      sql`insert into documents.file (id, sha256, size, mime, name, place, owner, uploaded_by, at, scan)
        select gen_random_uuid(), '\\x00', 1, 'a', 'a', 'cua-nam', 'dossier:1', 'x', now(), 'clean'`,
    ])
      await expect(inside('*', (tx) => tx.run(statement))).rejects.toThrow(/permission denied/)
    const content = () => inside('*', (tx) => tx.get(sql`select documents.content(${id}) as content`))
    expect(await content()).toEqual({ content: undefined })
  })

  test('out of reach is out of reach, also for the functions of the gate', async () => {
    const documents = house(undefined)
    const id = await bring(documents, someFile())
    const seen = (places: string) =>
      inside(places, (tx) => tx.get<{ content?: Buffer }>(sql`select documents.content(${id}) as content`))
    expect((await seen('cua-nam')).content).toHaveLength(32)
    expect((await seen('hong-ha')).content).toBeUndefined()
    const judged = sql`select documents.judge(${id}, 'infected', 'x', null, now())`
    await inside('hong-ha', (tx) => tx.run(judged))
    expect(await stateOf(id)).toMatchObject({ scan: 'clean' })
  })
})

describe('clamd’s answers', () => {
  test.each([
    ['stream: OK', { state: 'clean' }],
    ['stream: Win.Test.EICAR_HDB-1 FOUND', { state: 'infected', finding: 'Win.Test.EICAR_HDB-1' }],
    ['stream: Heuristics.Encrypted.PDF FOUND', { state: 'unscannable', finding: 'Heuristics.Encrypted.PDF' }],
    [
      'stream: Heuristics.Limits.Exceeded.MaxRecursion FOUND',
      { state: 'unscannable', finding: 'Heuristics.Limits.Exceeded.MaxRecursion' },
    ],
    ['INSTREAM size limit exceeded. ERROR', { state: 'unscannable', finding: 'too-large' }],
  ])('%s', (answer, verdict) => expect(verdictOf(answer)).toEqual(verdict))

  test.each(['', 'stream: ERROR', 'UNKNOWN COMMAND', 'OK'])('“%s” says nothing about a file', (answer) =>
    expect(() => verdictOf(answer)).toThrow(),
  )

  test('a server that answers rubbish without end is not listened to', async () => {
    const server: Server = createServer((socket) => {
      socket.on('error', () => {})
      const timer = setInterval(() => socket.write('x'.repeat(1000)), 1)
      socket.on('close', () => clearInterval(timer))
    })
    const path = join(folder, 'rubbish')
    await new Promise<void>((resolve) => server.listen(path, resolve))
    await expect(clamd({ path }).version()).rejects.toThrow()
    await new Promise((resolve) => server.close(resolve))
  })
})
