import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { createHub } from '#platform/events'
import { type Context, createLedger } from '#platform/ledger'
import { type TestDatabase, testDatabase } from '../../../../tests/support/database.ts'
import { phrasingFaults } from './faults.ts'
import { type Change, laidOver, overlayOf, type Phrases } from './overlay.ts'
import { createPhrasings, type Phrasings } from './phrasings.ts'

const clock = manualClock('2026-11-18T02:00:00Z')
const closing: (() => void)[] = []
let it: TestDatabase
let phrasings: Phrasings

/** As a process that starts on this database. */
async function start(): Promise<Phrasings> {
  const hub = createHub({ db: it.db })
  const ledger = createLedger({ db: it.db, clock, onCommitted: hub.wake })
  const process = await createPhrasings({ ledger, db: it.db, hub, city: '01' })
  closing.push(process.close, hub.close)
  return process
}

beforeAll(async () => {
  it = await testDatabase()
  phrasings = await start()
})
afterAll(async () => {
  for (const close of closing) close()
  await it.close()
})

const editor = (permissions = ['procedure.edit']): Context => ({
  actor: 'officer:editor',
  name: 'Biên tập',
  grants: new Map(permissions.map((permission) => [permission, '*' as const])),
  language: 'vi',
  purpose: 'test',
  key: randomUUID(),
})
const phrases: Phrases = { vi: ['làm khai sinh', 'giấy khai sinh'], en: ['birth'], ar: ['ولادة'] }
const wish = (procedure: string, added: string[], removed: string[] = [], present = phrases.vi) => ({
  ...{ procedure, language: 'vi' as const, added, removed, present, origin: 'editor' as const },
})

describe('a change of phrasings', () => {
  test('holds at once, also in another process, and is taken back once', async () => {
    const other = await start()
    const { number } = await phrasings.change(
      editor(),
      wish('a', ['  đẻ con  xong ', 'làm khai sinh'], ['giấy khai sinh']),
    )
    expect(phrasings.laid('a', phrases)).toEqual({ ...phrases, vi: ['làm khai sinh', 'đẻ con xong'] })
    await other.refresh()
    expect(other.laid('a', phrases).vi).toEqual(['làm khai sinh', 'đẻ con xong'])
    await phrasings.undo(editor(), number)
    expect(phrasings.laid('a', phrases).vi.toSorted()).toEqual(phrases.vi.toSorted())
    await expect(phrasings.undo(editor(), number)).rejects.toMatchObject({ type: 'phrasings-unchanged' })
    const [back, first] = await phrasings.changes(editor(), { procedure: 'a' })
    expect([back?.undoes, first?.undoneBy]).toEqual([number, back?.number])
    expect(first?.added).toEqual(['đẻ con xong'])
  })

  test('needs the permission, changes something, and holds nothing of a person', async () => {
    const change = (...it: Parameters<typeof wish>) => phrasings.change(editor(), wish(...it))
    await expect(phrasings.change(editor(['insight.read']), wish('b', ['x y z']))).rejects.toMatchObject({
      type: 'forbidden',
    })
    await expect(change('b', ['làm khai sinh'], ['không có'])).rejects.toMatchObject({
      type: 'phrasings-unchanged',
    })
    for (const line of [
      '',
      'gọi 0912345678',
      'không chín một hai ba bốn năm',
      'a@b.vn',
      '▒ khai sinh',
      'a'.repeat(201),
    ])
      await expect(change('b', [line]), line).rejects.toMatchObject({ type: 'phrasing-wrong' })
    await expect(phrasings.undo(editor(), 9999)).rejects.toMatchObject({ type: 'not-found' })
  })

  test('the application rewrites and deletes nothing', async () => {
    await phrasings.change(editor(), wish('c', ['một câu mới']))
    for (const text of [
      'delete from procedures.phrasing_change',
      `update procedures.phrasing_change set added = '{}'`,
    ])
      await expect(
        it.db.transaction({ 'app.places': '*' }, (tx) => tx.run({ strings: [text], values: [] })),
      ).rejects.toThrow(/permission denied/)
  })
})

test('what changes come to is what each of them did, one after another', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd')
  const some = fc.uniqueArray(line, { maxLength: 3 })
  fc.assert(
    fc.property(some, fc.array(fc.record({ added: some, removed: some }), { maxLength: 8 }), (own, list) => {
      const changes = list.map((it): Change => ({ procedure: 'p', language: 'vi', ...it }))
      const there = new Set<string>(own)
      for (const { added, removed } of changes) {
        for (const it of removed) there.delete(it)
        for (const it of added) there.add(it)
      }
      const laid = laidOver(overlayOf(changes), 'p', { vi: own, en: ['e'], ar: [] })
      expect(laid.vi.toSorted()).toEqual([...there].sort())
      expect(new Set(laid.vi).size).toBe(laid.vi.length)
      expect([laid.en, laid.ar]).toEqual([['e'], []])
    }),
  )
})

test('faults of a line are told', () => {
  const faults = phrasingFaults([
    { code: '1', phrases },
    { code: '2', phrases: { vi: ['Lam khai sinh!', 'KT3', 'nhà đất', 'Nhà  đất'], en: [], ar: [] } },
  ])
  const why = (line: string, code = '2') =>
    faults.of(line, code, 'vi').map((it) => [it.kind, it.why, it.other])
  expect(why('Lam khai sinh!')).toEqual([['think', 'other', '1']])
  expect(why('KT3')).toEqual([['think', 'short', undefined]])
  expect(why('nhà đất')).toEqual([['think', 'twice', undefined]])
  expect(why('một câu mới')).toEqual([])
  expect(why('cccd 001190000777')).toEqual([['stop', 'personal', undefined]])
  expect(why('thủ tục 1.001193')).toEqual([])
  expect(faults.tooFew('2')).toEqual(['vi', 'en', 'ar'])
})
