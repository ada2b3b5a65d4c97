import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { announce } from '#platform/jobs'
import { systemContext } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import type { Holder, Signatures } from './index.ts'
import { createSignatures, openTrial, sealSoon } from './index.ts'
import { smallPdf } from './pki.fixture.ts'

/** The way of a file through signing and sealing, on a real database, with services that fail and processes that die. */
let it: TestHouse
let ward: string
let signatures: Signatures
let officer: Holder
let agency: Holder
const faults = { timeStamps: false }
const people = 'dossier:00000000-0000-4000-8000-000000000001' as const

beforeAll(async () => {
  it = await testHouse()
  ward = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())
/** The module as another process would have it. */
async function open(name: string): Promise<Signatures> {
  const { ledger, db, clock, documents } = it.house
  const { value: key } = (await it.superuser.query("select value from ledger.key where name = 'signatures'"))
    .rows[0]
  const trial = await openTrial({ db, clock, key, publicUrl: 'http://localhost' })
  const shaky = {
    ...trial,
    timeStamp: async (digest: Uint8Array) => {
      if (faults.timeStamps) throw new Error('the time-stamp service is down')
      return trial.timeStamp(digest)
    },
  }
  const log = { warn() {}, error() {} }
  return createSignatures({
    ...{ ledger, db, clock, documents, process: name, log },
    ...{ trial: shaky, trust: undefined, keys: {}, publicUrl: 'http://localhost' },
  })
}

beforeEach(async () => {
  it.clock.set(workingMorning)
  faults.timeStamps = false
  signatures = await open('one')
  officer = `officer:${randomUUID()}`
  agency = `agency:${randomUUID()}`
  await issue(officer, '1234')
  await issue(agency, '')
})
afterEach(async () => {
  await signatures.close()
  await it.superuser.query('delete from signatures.request')
})

const issue = (holder: Holder, pin: string) =>
  signatures.issue(systemContext('test'), {
    ...{ place: ward, holder, name: 'Nguyễn Thị Mẫu', title: 'Phó Chủ tịch', pin },
    organisation: 'Ủy ban nhân dân phường Cửa Nam',
  })

/** Asks for a signature as the approval of a dossier will. */
async function wish(pin = '1234'): Promise<string> {
  const { ledger, documents } = it.house
  const staged = await documents.takeIn(await smallPdf(randomUUID()), { fileName: 'ket-qua.pdf' })
  const id = randomUUID()
  await ledger.command(
    systemContext('test'),
    { name: 'test.approve', permission: 'dossier.approve', place: ward, input: null },
    async (tx, at) => {
      const source = await documents.insert(tx, staged, {
        place: ward,
        owner: people,
        uploadedBy: 'officer:test',
      })
      await signatures.request(tx, at, 'officer:test', {
        ...{ id, place: ward, subject: people, owner: people, source, fileName: 'ket-qua-da-ky.pdf' },
        ...{ officer, agency, pin },
        mark: { name: 'Nguyễn Thị Mẫu', position: 'Phó Chủ tịch', agency: 'Ủy ban nhân dân phường Cửa Nam' },
      })
      return { answer: null, subject: people, jobs: [sealSoon] }
    },
  )
  return id
}
const rowOf = async (id: string) =>
  (
    await it.superuser.query(
      'select state, error, attempts, parked_with, work is not null as work, sealed_pin is not null as pin from signatures.request where id = $1',
      [id],
    )
  ).rows[0]
const registeredFiles = async (id: string) =>
  (await it.superuser.query('select file from signatures.registered where id = $1', [id])).rows

/** As if the pause until the next try were over. */
async function later() {
  it.clock.advance({ minutes: 20 })
  return signatures.sealDue({})
}

test('a file is signed, sealed, checked and handed over, and its PIN is forgotten', async () => {
  const id = await wish()
  expect((await rowOf(id)).pin).toBe(true)
  const seen: string[] = []
  await signatures.sealDue({}, (state) => void seen.push(state))
  expect(seen).toEqual(['signed', 'sealed', 'verified'])
  expect(await rowOf(id)).toMatchObject({ state: 'verified', work: false, pin: false })
  const registered = await signatures.registered(id)
  expect(registered).toMatchObject({ place: ward, level: 'B-LTA' })
  expect(registered.signers.map(({ name, at }) => [name, at])).toEqual([
    ['Nguyễn Thị Mẫu', '2026-11-18T02:00:00Z'],
    ['Nguyễn Thị Mẫu', '2026-11-18T02:00:00Z'],
  ])
  const [{ file }] = await registeredFiles(id)
  const { stream } = await it.house.documents.open(systemContext('test'), 'document.read', file)
  const answer = await signatures.verify(await buffer(stream))
  expect(answer.report).toMatchObject({ indication: 'TOTAL-PASSED' })
  expect(answer.registered?.id).toBe(id)
})

test.each(['signed', 'sealed', 'verified'])(
  'a process that dies before “%s” is written down is made up for',
  async (step) => {
    const id = await wish()
    // It stays there for ever, as a dead one does.
    void signatures.sealDue({}, (state) => (state === step ? new Promise<void>(() => {}) : undefined))
    const reached = { signed: 'requested', sealed: 'signed', verified: 'sealed' }[step]
    await expect.poll(() => rowOf(id), { timeout: 20_000 }).toMatchObject({ state: reached, attempts: 1 })
    const alive = await announce(it.owner, ['one'])
    const other = await open('two')
    expect(await other.sealDue({}), 'while the first one is alive').toBe(0)
    await alive.end()
    await expect.poll(() => other.sealDue({}), { timeout: 20_000 }).toBe(1)
    await other.close()
    expect(await rowOf(id)).toMatchObject({ state: 'verified', attempts: 2 })
    expect(await registeredFiles(id)).toHaveLength(1)
  },
)

test('two processes at the same file hand it over once', async () => {
  const id = await wish()
  const second = await open('two')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = signatures.sealDue({}, (state) => (state === 'verified' ? held : undefined))
  await expect.poll(async () => (await rowOf(id)).state, { timeout: 10_000 }).toBe('sealed')
  // The first one is slow, not dead: its lease runs out and another takes over.
  await it.superuser.query(
    "update signatures.request set due_at = '2020-01-01', attempts = attempts + 1 where id = $1",
    [id],
  )
  release()
  await first
  await second.sealDue({})
  await second.close()
  expect(await rowOf(id)).toMatchObject({ state: 'verified' })
  expect(await registeredFiles(id)).toHaveLength(1)
})

test('without time stamps it is tried again, then parked with its owner, and taken up again', async () => {
  faults.timeStamps = true
  const id = await wish()
  await signatures.sealDue({})
  expect(await rowOf(id)).toMatchObject({ state: 'requested', error: 'away', attempts: 1 })
  for (let tries = 2; tries <= 7; tries++) await later()
  expect(await rowOf(id)).toMatchObject({
    state: 'failed',
    error: 'away',
    parked_with: 'officer:test',
    pin: false,
  })
  expect((await signatures.backlog()).parked).toBe(1)
  faults.timeStamps = false
  await signatures.retry(systemContext('test'), ward, id, '1234')
  await signatures.sealDue({})
  expect(await rowOf(id)).toMatchObject({ state: 'verified', error: null })
})

test('a time-stamp service that comes back is enough', async () => {
  faults.timeStamps = true
  const id = await wish()
  await signatures.sealDue({})
  faults.timeStamps = false
  expect(await later()).toBe(1)
  expect(await rowOf(id)).toMatchObject({ state: 'verified' })
})

test('a certificate revoked between signing and sealing ends it clearly', async () => {
  const id = await wish()
  await signatures.sealDue({}, async (state) => {
    if (state !== 'signed') return
    const { certificates } = await signatures.list(systemContext('test'), ward)
    const own = certificates.find(({ holder }) => holder === officer)!
    await signatures.revoke(systemContext('test'), { place: ward, id: own.id, reason: 'key-compromise' })
  })
  expect(await rowOf(id)).toMatchObject({
    state: 'failed',
    error: 'certificate-revoked',
    parked_with: 'officer:test',
  })
  expect(await registeredFiles(id)).toEqual([])
})

test('a wrong PIN is said and not tried again', async () => {
  const id = await wish('4321')
  await signatures.sealDue({})
  expect(await rowOf(id)).toMatchObject({ state: 'failed', error: 'wrong-pin', attempts: 1 })
})

test('whoever cannot sign is told before anything is promised', async () => {
  await expect(wishOf('officer:nobody')).rejects.toMatchObject({ type: 'certificate-missing' })
  it.clock.advance({ hours: 24 * 400 })
  await expect(wish()).rejects.toMatchObject({ type: 'certificate-expired' })
  it.clock.set('2026-11-17T02:00:00Z')
  await expect(wish()).rejects.toMatchObject({ type: 'certificate-not-yet-valid' })
  it.clock.set(workingMorning)
  const { certificates } = await signatures.list(systemContext('test'), ward)
  const { id } = certificates.find((c) => c.holder === officer)!
  await signatures.revoke(systemContext('test'), { place: ward, id, reason: 'superseded' })
  await expect(wish()).rejects.toMatchObject({ type: 'certificate-revoked' })
  const { rows } = await it.superuser.query('select 1 from signatures.request')
  expect(rows).toEqual([])

  async function wishOf(holder: Holder) {
    const before = officer
    officer = holder
    try {
      return await wish()
    } finally {
      officer = before
    }
  }
})

test('certificates are counted, and renewed ones count once', async () => {
  const of = async () => (await signatures.list(systemContext('test'), ward)).counts
  const before = await of()
  await issue(officer, '1234')
  expect(await of()).toEqual(before)
  it.clock.advance({ hours: 24 * 350 })
  expect((await of()).expiring).toBeGreaterThan(0)
})

test('sample people who have no certificate get one, once, that signs with the PIN everybody knows', async () => {
  const sample = {
    place: ward,
    name: 'Nguyễn Thị Mẫu',
    title: 'Chủ tịch',
    organisation: 'UBND phường Cửa Nam',
  }
  const people = [`officer:${randomUUID()}`, `agency:${randomUUID()}`, officer] as Holder[]
  const wishes = people.map((holder) => ({ ...sample, holder }))
  expect(await signatures.issueSamples(wishes, 'mot-cua-demo')).toBe(2)
  expect(await signatures.issueSamples(wishes, 'mot-cua-demo')).toBe(0)
  ;[officer, agency] = people as [Holder, Holder]
  const id = await wish('mot-cua-demo')
  await signatures.sealDue({})
  expect(await rowOf(id)).toMatchObject({ state: 'verified' })
})

test('what a trial issued signs no more in a house that has no authority of its own', async () => {
  const { ledger, db, clock, documents } = it.house
  const log = { warn() {}, error() {} }
  const production = await createSignatures({
    ...{ ledger, db, clock, documents, process: 'three', log, publicUrl: 'http://localhost' },
    ...{ trial: undefined, trust: undefined, keys: {} },
  })
  await production.close()
  const { certificates, counts } = await signatures.list(systemContext('test'), ward)
  expect(counts).toMatchObject({ valid: 0, revoked: certificates.length })
  await expect(wish()).rejects.toMatchObject({ type: 'certificate-revoked' })
})
