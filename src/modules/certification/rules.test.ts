import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startOf } from '#platform/clock'
import { capacityWords, type Delegation, mayCertify, type Position } from './authority.ts'
import { copyFee, feeOf } from './fee.ts'
import { grounds, groundsOf } from './grounds.ts'
import { bookSign, groups, kinds } from './kinds.ts'

const pages = fc.integer({ min: 1, max: 3000 })
const copies = fc.integer({ min: 0, max: 500 })

describe('fees', () => {
  test('the worked examples of the rules', () => {
    expect(feeOf('pages', { pages: 5, copies: 3, electronic: false }).paper).toBe(21_000)
    expect(feeOf('pages', { pages: 300, copies: 1, electronic: false }).paper).toBe(200_000)
  })

  test('page by page, as a person would add it up', () => {
    fc.assert(
      fc.property(pages, copies, fc.boolean(), (pages, copies, electronic) => {
        let one = 0
        for (let page = 1; page <= pages; page++) one += page <= 2 ? 2000 : 1000
        one = Math.min(one, 200_000)
        let all = 0
        for (let copy = 0; copy < copies; copy++) all += one
        expect(feeOf('pages', { pages, copies, electronic })).toEqual({
          paper: all,
          electronic: electronic ? one : 0,
        })
      }),
      { numRuns: 300 },
    )
  })

  test('never falls with pages or copies, and a copy never costs more than the most', () => {
    fc.assert(
      fc.property(pages, (pages) => {
        expect(copyFee(pages + 1)).toBeGreaterThanOrEqual(copyFee(pages))
        expect(copyFee(pages)).toBeLessThanOrEqual(200_000)
      }),
    )
  })

  test('everything else costs the same however long it is', () => {
    fc.assert(
      fc.property(pages, copies, (pages, copies) => {
        const of = (scale: Parameters<typeof feeOf>[0]) => feeOf(scale, { pages, copies, electronic: true })
        expect([of('case'), of('transaction'), of('amendment'), of('correction'), of('free')]).toEqual(
          [10_000, 50_000, 30_000, 25_000, 0].map((paper) => ({ paper, electronic: 0 })),
        )
      }),
    )
  })
})

const day = (text: string) => Temporal.PlainDate.from(text)
const noon = (text: string) => startOf(day(text)).add({ hours: 12 })
const delegation = (more: Partial<Delegation> = {}): Delegation => ({
  ...{ id: 'd', to: 'officer:x', toName: '', toTitle: '', decision: '12/QĐ', givenByName: '' },
  groups: ['copy'],
  fromDay: day('2026-01-05'),
  untilDay: day('2026-06-30'),
  revokedAt: undefined,
  revokedByName: undefined,
  ...more,
})

describe('who may certify', () => {
  test('the chair always; a vice-chair without more only until 31/10/2025', () => {
    for (const on of ['2025-07-01', '2025-10-31', '2025-11-01', '2026-11-18']) {
      expect(mayCertify(noon(on), 'transaction', 'chair', []).may).toBe(true)
      expect(mayCertify(noon(on), 'copy', 'vice-chair', []).may).toBe(on < '2025-11-01')
      expect(mayCertify(noon(on), 'copy', 'official', []).may).toBe(false)
    }
    // The last and the first second of these days in Vietnam.
    const turn = startOf(day('2025-11-01'))
    expect(mayCertify(turn.subtract({ milliseconds: 1 }), 'copy', 'vice-chair', []).may).toBe(true)
    expect(mayCertify(turn, 'copy', 'vice-chair', []).may).toBe(false)
  })

  test('before 01/11/2025 nobody could be entrusted', () => {
    const early = delegation({ fromDay: day('2025-10-01') })
    expect(mayCertify(noon('2025-10-15'), 'copy', 'official', [early]).may).toBe(false)
    expect(mayCertify(noon('2025-11-01'), 'copy', 'official', [early])).toEqual({ may: true, as: 'delegate' })
  })

  test('a delegation holds from its first to its last day, and not the day after', () => {
    const on = (text: string) => mayCertify(noon(text), 'copy', 'official', [delegation()])
    expect(on('2026-01-04')).toEqual({ may: false, why: 'early', day: day('2026-01-05') })
    expect(on('2026-01-05').may).toBe(true)
    expect(on('2026-06-30').may).toBe(true)
    expect(on('2026-07-01')).toEqual({ may: false, why: 'ended', day: day('2026-06-30') })
  })

  test('only for what was named, and not once it was taken back', () => {
    expect(mayCertify(noon('2026-02-01'), 'signature', 'official', [delegation()])).toEqual({
      may: false,
      why: 'kind',
    })
    const revokedAt = noon('2026-03-01')
    const taken = [delegation({ revokedAt })]
    expect(mayCertify(revokedAt.subtract({ seconds: 1 }), 'copy', 'official', taken).may).toBe(true)
    expect(mayCertify(revokedAt, 'copy', 'official', taken)).toEqual({
      may: false,
      why: 'ended',
      day: day('2026-03-01'),
    })
  })

  test('one day after another, as a calendar of days would say', () => {
    const someDay = fc.integer({ min: 0, max: 400 }).map((days) => day('2025-11-01').add({ days }))
    const some = fc.record({
      from: someDay,
      length: fc.integer({ min: 0, max: 90 }),
      group: fc.constantFrom(...groups),
    })
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 4 }),
        someDay,
        fc.constantFrom(...groups),
        (given, on, group) => {
          const delegations = given.map(({ from, length, group: it }) =>
            delegation({ fromDay: from, untilDay: from.add({ days: length }), groups: [it] }),
          )
          const days = given
            .filter((it) => it.group === group)
            .flatMap(({ from, length }) =>
              Array.from({ length: length + 1 }, (_, n) => `${from.add({ days: n })}`),
            )
          const officer: Position = 'official'
          expect(mayCertify(noon(`${on}`), group, officer, delegations).may).toBe(days.includes(`${on}`))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('what stands above the signature', () => {
    expect(capacityWords('chair', 'Chủ tịch UBND')).toEqual(['CHỦ TỊCH'])
    expect(capacityWords('vice-chair', 'Phó Chủ tịch UBND')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    expect(capacityWords('delegate', 'Phó Chủ tịch UBND phường')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    expect(capacityWords('delegate', 'Chuyên viên')).toEqual(['TUQ. CHỦ TỊCH', 'CHUYÊN VIÊN'])
  })
})

test('every kind has grounds of refusal with their law, and each ground belongs to one', () => {
  for (const { group } of kinds) expect(groundsOf(group).length).toBeGreaterThan(2)
  for (const it of grounds) {
    expect(it.law).toMatch(/Điều \d+ Nghị định/)
    expect(it.groups.length).toBeGreaterThan(0)
  }
  expect(new Set(grounds.map(({ id }) => id)).size).toBe(grounds.length)
})

test('a book is called as on its cover', () => {
  expect(bookSign('BS', 2026, 1)).toBe('01/2026-SCT/BS')
  expect(bookSign('HDGD', 2025, 12)).toBe('12/2025-SCT/HĐ,GD')
})
