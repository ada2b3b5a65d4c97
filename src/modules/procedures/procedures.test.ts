import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEditions, type Editions } from '#modules/editions'
import { manualClock } from '#platform/clock'
import { root } from '#platform/config'
import { createHub } from '#platform/events'
import { createLedger } from '#platform/ledger'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import { certifiedCopyFee, createProcedures, type Procedures, subjectOf } from './index.ts'

const routesFile = join(root, 'places/hanoi/routes.json')
const clock = manualClock('2026-11-22T02:00:00Z')
let it: TestDatabase
let procedures: Procedures
const said: object[] = []
const closing: (() => void)[] = []
/** As a process that starts. */
async function startEditions(): Promise<Editions> {
  const hub = createHub({ db: it.db })
  const ledger = createLedger({ db: it.db, clock, onCommitted: hub.wake })
  const log = { error: (fields: object) => void said.push(fields) }
  const editions = await createEditions({ ...{ ledger, db: it.db, clock, hub, log }, city: '01' })
  closing.push(editions.close, hub.close)
  return editions
}
const start = async (directory: string) =>
  createProcedures({ directory, routesFile, editions: await startEditions(), clock })
beforeAll(async () => {
  it = await testDatabase()
  procedures = await start(join(root, 'procedures'))
})
afterAll(async () => {
  for (const close of closing) close()
  await it.close()
})

describe('found by everyday words', () => {
  test.each([
    ['làm giấy khai sinh cho con', '1.001193'],
    ['lam giay khai sinh', '1.001193'],
    ['LÀM GIẤY KHAI SINH', '1.001193'],
    ['con mới sinh thì làm giấy gì', '1.001193'],
    ['giay khai sing', '1.001193'],
    ['birth certificate', '1.001193'],
    ['شهادة ميلاد', '1.001193'],
    ['sao y giấy tờ', '2.000815'],
    ['công chứng bằng tốt nghiệp', '2.000815'],
    ['xác nhận độc thân', '1.004873'],
    ['đăng ký kết hôn', '1.000894'],
    ['tạm trú', '1.004194'],
    ['nhập hộ khẩu', '1.004222'],
    ['mở quán cà phê', '1.001612'],
    ['tiền trợ cấp người già', '1.014027'],
    ['xin phép xây nhà', '1.013225'],
    ['sổ đỏ lần đầu', '1.013978'],
    ['mất bằng lái xe máy', '3.000348'],
    ['làm hộ chiếu cho con', '1.001456'],
    ['lý lịch tư pháp số 2', '3.000333'],
    ['police clearance certificate', '3.000333'],
    ['sang tên sổ đỏ', '1.013831'],
    ['رخصة قيادة دولية', '3.000353'],
    ['1.001193', '1.001193'],
  ])('%s', (words, code) => expect(procedures.search(words)[0]?.code).toBe(code))

  test.each([
    ['giấy khai sing', 'giấy khai sinh'],
    ['Birth certificat', 'Birth certificate'],
    ['شهادة ميلاد', undefined],
    ['làm giấy khai sinh cho con', undefined],
    ['xyzzy qwrtp', undefined],
  ])('%s is understood as %s', (words, meant) => {
    expect(procedures.meant(words)).toBe(meant)
    // What it says it understood finds the same.
    if (meant) expect(procedures.search(meant)[0]).toEqual(procedures.search(words)[0])
  })

  test('one letter wrong, missing, extra or swapped in a long word still finds the procedure', () => {
    const words = ['khuyết tật', 'residence', 'certificate', 'chứng thực']
    const spoilt = fc.tuple(
      fc.constantFrom(...words),
      fc.nat(),
      fc.constantFrom('wrong', 'missing', 'extra', 'swapped'),
    )
    fc.assert(
      fc.property(spoilt, ([phrase, at, how]) => {
        const parts = phrase.split(' ')
        const long = parts.findIndex((it) => it.length >= 5)
        const word = [...parts[long]!]
        const place = 1 + (at % (word.length - 2))
        if (how === 'missing') word.splice(place, 1)
        else if (how === 'extra') word.splice(place, 0, 'x')
        else if (how === 'wrong') word[place] = 'x'
        else [word[place], word[place + 1]] = [word[place + 1]!, word[place]!]
        parts[long] = word.join('')
        expect(procedures.search(parts.join(' ')).length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  test('every procedure is found first, or nearly, by its own plain name in each language', () => {
    const lost = procedures.all.flatMap(({ code, plain }) =>
      Object.values(plain)
        .filter(
          (name) =>
            !procedures
              .search(name)
              .slice(0, 3)
              .some((hit) => hit.code === code),
        )
        .map((name) => `${code}: ${name}`),
    )
    expect(lost).toEqual([])
  })

  test('nonsense finds nothing, and nothing breaks it', () => {
    for (const words of ['', '   ', 'xyzzy qwrt', '%%%', "'; drop table", '💥', 'a'.repeat(5000)]) {
      expect(Array.isArray(procedures.search(words))).toBe(true)
    }
    expect(procedures.search('xyzzy qwrtp')).toEqual([])
  })
})

test('all 189 are there, complete in three languages, each with a route; 22 of them other offices receive', () => {
  expect(procedures.all).toHaveLength(189)
  expect(procedures.received).toHaveLength(167)
  for (const { versions } of procedures.all)
    expect(procedures.route(versions[0]!.route).length).toBeGreaterThan(0)
  expect(procedures.fields).toHaveLength(44)
})

describe('versions', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mot-cua-procedures-'))
    await cp(join(root, 'procedures/1.001193.json'), join(folder, '1.001193.json'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const edit = async (
    change: (procedure: { versions: Record<string, unknown>[]; plain: Record<string, string> }) => void,
  ) => {
    const file = join(folder, '1.001193.json')
    const procedure = JSON.parse(await readFile(file, 'utf8'))
    change(procedure)
    await writeFile(file, JSON.stringify(procedure))
    return start(folder)
  }
  const on = (it: Procedures, day: string) => it.versionOn('1.001193', Temporal.PlainDate.from(day))

  test('a new version rules from its first day; what began before keeps its own', async () => {
    const changed = await edit(({ versions }) => {
      versions.push({ ...versions[0]!, version: 2, from: '2026-01-01', fee: { amount: 5000 } })
    })
    expect([on(changed, '2025-12-31').version, on(changed, '2026-01-01').version]).toEqual([1, 2])
    expect(on(changed, '2020-01-01').version).toBe(1)
    expect((await changed.pinned('1.001193', 1)).fee.amount).toBe(0)
  })

  test('a version that left the files is still known to the dossiers that began with it, and holds', async () => {
    const changed = await edit(({ versions }) => void versions.splice(1, 1))
    expect((await changed.pinned('1.001193', 2)).fee.amount).toBe(5000)
    expect(on(changed, '2026-11-22').version).toBe(2)
  })

  test('what wards no longer receive from a day on is handed in elsewhere from that day', async () => {
    const where = { vi: 'Ở sở', en: 'At the department', ar: 'في الإدارة' }
    const changed = await edit(({ versions }) => {
      const [first] = versions
      versions.push({ ...first!, version: 3, from: '2026-12-01', fee: { amount: 5000 }, place: where })
    })
    expect(changed.elsewhere('1.001193')).toBeUndefined()
    expect(changed.received).toHaveLength(1)
    const before = clock.now().toString()
    clock.set('2026-12-01T02:00:00Z')
    expect(changed.elsewhere('1.001193')).toEqual(where)
    expect([changed.all.length, changed.received.length]).toEqual([1, 0])
    expect(changed.search('khai sinh')[0]?.code).toBe('1.001193')
    clock.set(before)
  })

  test('a file edited in place does not change what was published: the house opens, and says so loudly', async () => {
    said.length = 0
    const changed = await edit(({ versions, plain }) => {
      plain.en = 'Register your newborn'
      Object.assign(versions[0]!, { fee: { amount: 1 } })
    })
    expect((await changed.pinned('1.001193', 1)).fee.amount).toBe(0)
    expect(said).toEqual([{ subject: 'procedure:1.001193', number: 1, kind: 'edited' }])
    expect(changed.get('1.001193').plain.en).toBe('Register your newborn')
  })

  test('a faulty file is named with its fault', async () => {
    const faulty = edit(({ versions }) => Object.assign(versions[0]!, { components: [] }))
    await expect(faulty).rejects.toThrow(/procedures\/1\.001193\.json: versions\.0\.components/)
  })
})

test.each([
  [1, 1, 2000],
  [2, 1, 4000],
  [5, 3, 21_000],
  [300, 1, 200_000],
])('certified copy of %d pages × %d', (pages, copies, fee) =>
  expect(certifiedCopyFee(pages, copies)).toBe(fee),
)

test('while the index is made anew after a change the one before goes on answering', async () => {
  const editions = await startEditions()
  const own = await createProcedures({
    ...{ directory: join(root, 'procedures'), routesFile, editions, clock },
  })
  await own.searchReady()
  const code = '1.004194'
  const first = (question: string) => own.search(question)[0]?.code
  const { version: number, ...version } = own.get(code).versions.at(-1)!
  const plain = { vi: 'Khai báo trống đồng', en: 'Report a bronze drum', ar: 'التصريح بطبل برونزي' }
  const body = { ...version, version: number + 1, from: '2026-11-01', plain }
  await editions.adopt([{ subject: subjectOf(code), number: number + 1, from: '2026-11-01', body }])

  expect(first('bronze drum')).not.toBe(code)
  let isReady = false
  const ready = own.searchReady().then(() => {
    isReady = true
  })
  let answered = 0
  while (!isReady) {
    expect(first('đăng ký kết hôn')).toBe('1.000894')
    answered++
    await new Promise((resolve) => setImmediate(resolve))
  }
  await ready
  expect(answered).toBeGreaterThan(5)
  expect(first('bronze drum')).toBe(code)
})

test('what was repealed is found no longer, also while the index still has it', async () => {
  const editions = await startEditions()
  const listeners: (() => void)[] = []
  const code = '1.000894'
  let isRepealed = false
  const own = await createProcedures({
    ...{ directory: join(root, 'procedures'), routesFile, clock },
    editions: {
      ...editions,
      onChange: (listener) => void listeners.push(listener),
      of: (subject) => {
        const all = editions.of(subject)
        if (!isRepealed || subject !== subjectOf(code)) return all
        const holdsFrom = Temporal.PlainDate.from('2026-11-01')
        return [...all, { ...all.at(-1)!, number: all.length + 1, holdsFrom, body: undefined }]
      },
    },
  })
  await own.searchReady()
  expect(own.understand('đăng ký kết hôn').verdict).toBe('sure')
  isRepealed = true
  for (const listener of listeners) listener()
  const { hits, verdict } = own.understand('đăng ký kết hôn')
  expect(hits.map((hit) => hit.code)).not.toContain(code)
  expect(verdict).not.toBe('sure')
})
