import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#platform/config'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import { certifiedCopyFee, createProcedures, type Procedures } from './index.ts'

const routesFile = join(root, 'places/hanoi/routes.json')
let it: TestDatabase
let procedures: Procedures
beforeAll(async () => {
  it = await testDatabase()
  procedures = await createProcedures({ directory: join(root, 'procedures'), routesFile, db: it.db })
})
afterAll(() => it.close())

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
    ['1.001193', '1.001193'],
  ])('%s', (words, code) => expect(procedures.search(words)[0]?.code).toBe(code))

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

test('all 159 are there, complete in three languages, each with a route', () => {
  expect(procedures.all).toHaveLength(159)
  for (const { versions } of procedures.all)
    expect(procedures.route(versions[0]!.route).length).toBeGreaterThan(0)
  expect(procedures.fields).toHaveLength(37)
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
    return createProcedures({ directory: folder, routesFile, db: it.db })
  }

  test('a new version rules from its first day; what began before keeps its own', async () => {
    const changed = await edit(({ versions }) => {
      versions.push({ ...versions[0]!, version: 2, from: '2026-01-01', fee: { amount: 5000 } })
    })
    const on = (day: string) => changed.versionOn('1.001193', Temporal.PlainDate.from(day))
    expect([on('2025-12-31').version, on('2026-01-01').version]).toEqual([1, 2])
    expect(on('2020-01-01').version).toBe(1)
    expect((await changed.pinned('1.001193', 1)).fee.amount).toBe(0)
  })

  test('a version that left the files is still known to the dossiers that began with it', async () => {
    const changed = await edit(({ versions }) => void versions.splice(1, 1))
    expect((await changed.pinned('1.001193', 2)).fee.amount).toBe(5000)
  })

  test('better words need no new version, other rules do', async () => {
    await edit(({ plain }) => {
      plain.en = 'Register your newborn'
    })
    await expect(edit(({ versions }) => Object.assign(versions[0]!, { fee: { amount: 1 } }))).rejects.toThrow(
      /add a new version/,
    )
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
