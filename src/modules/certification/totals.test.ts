import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { counter } from './counter.fixture.ts'
import { feeOf, figureNames, kindOf } from './index.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

/** A small seeded generator: a failure can be played again. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** What a clerk with a notebook knows: told apart from everything the house keeps. */
interface Known {
  id: string
  ward: string
  day: string
  isOver: boolean
  items: { copies: number; fee: number; number?: number; book?: string; day?: string; isRefused: boolean }[]
}

const wards = ['cua-nam', 'ba-dinh']
const codes = ['2.000815', '2.000815', '2.000815', '2.000884', '2.001035']
const details = { signers: 'A', parties: 'A' }

test('whatever happens, books, statistics, figures and lists tell the same', async () => {
  const roll = dice(280)
  const known: Known[] = []
  const money = new Map(wards.map((ward) => [ward, { taken: 0, refunded: 0 }]))
  const struck: { ward: string; number: number; book: string }[] = []
  const desks = new Map(wards.map((ward) => [ward, counter(it, ward)]))
  const { certification, dossiers, insight } = it.house
  const today = () => localDate(it.clock.now()).toString()

  const moves: ((ward: string) => Promise<void>)[] = [
    async (ward) => {
      const procedureCode = codes[roll(codes.length)]!
      const kind = kindOf(procedureCode)!
      const typed = Array.from({ length: 1 + roll(3) }, () => ({ pages: 1 + roll(9), copies: 1 + roll(4) }))
      const isRefused = roll(8) === 0
      const isPaid = roll(5) > 0
      const { id } = await desks.get(ward)!.receive({
        procedureCode,
        items: typed.map(({ pages, copies }) => ({
          title: 'x',
          pages: `${pages}`,
          copies: `${copies}`,
          details,
        })),
        fee: { paid: isPaid },
        ...(isRefused
          ? {
              refused: {
                ground:
                  kind.group === 'copy' ? 'altered' : kind.group === 'signature' ? 'identity' : 'property',
                words: '',
              },
            }
          : {}),
      })
      const items = typed.map(({ pages, copies }) => ({
        copies,
        fee: feeOf(kind.fee, { pages, copies, electronic: false }).paper,
        isRefused,
      }))
      known.push({ id, ward, day: today(), isOver: isRefused, items })
      if (isPaid && !isRefused) money.get(ward)!.taken += items.reduce((sum, { fee }) => sum + fee, 0)
    },
    async (ward) => {
      const open = known.filter(
        (it) => it.ward === ward && !it.isOver && it.items.some((one) => !one.number && !one.isRefused),
      )
      const chosen = open[roll(open.length || 1)]
      if (!chosen) return
      const { numbers } = await desks.get(ward)!.sign(chosen.id)
      for (const { n, number, book } of numbers)
        Object.assign(chosen.items[n - 1]!, { number, book, day: today() })
    },
    async (ward) => {
      const all = known.filter((it) => it.ward === ward && !it.isOver)
      const chosen = all[roll(all.length || 1)]
      const n = chosen && roll(chosen.items.length)
      if (!chosen || n === undefined) return
      const desk = desks.get(ward)!
      const item = (await desk.items(chosen.id))[n]!
      const group = (await certification.requestOf(await desk.as('chutich'), chosen.id))!.group
      const ground = group === 'copy' ? 'damaged' : group === 'signature' ? 'content' : 'not-voluntary'
      await certification.refuse(await desk.as('chutich'), desk.place, item.id, { ground, words: '' })
      chosen.items[n]!.isRefused = true
      if (chosen.items.every((one) => one.isRefused)) chosen.isOver = true
    },
    async (ward) => {
      const all = known.flatMap((one) => (one.ward === ward ? one.items.filter(({ number }) => number) : []))
      const item = all[roll(all.length || 1)]
      if (!item) return
      const desk = desks.get(ward)!
      const kind = item.book!.includes('BS') ? 'BS' : item.book!.includes('CK') ? 'CKDC' : 'HDGD'
      const line = { kind, year: 2026, number: item.number! } as const
      await certification.strike(await desk.as('chutich'), desk.place, line, 'Ghi nhầm')
      struck.push({ ward, number: item.number!, book: item.book! })
      delete item.number
      delete item.book
    },
    async (ward) => {
      const all = known.filter(
        (one) => one.ward === ward && !one.isOver && one.items.some(({ number }) => !number),
      )
      const chosen = all[roll(all.length || 1)]
      if (!chosen || roll(3) > 0) return
      const officer = await desks.get(ward)!.as('tiepnhan')
      await dossiers.act(officer, chosen.id, { type: 'withdraw', data: { reason: 'Thử nghiệm' } })
      chosen.isOver = true
    },
    async (ward) => {
      const chosen = known.filter((one) => one.ward === ward)[roll(known.length)]
      if (!chosen) return
      const desk = desks.get(ward)!
      const amount = 1 + roll(20_000)
      const reason = 'Thu nhầm'
      await certification.refund(await desk.as('chutich'), desk.place, chosen.id, { amount, reason })
      money.get(ward)!.refunded += amount
    },
    async () => it.clock.advance({ minutes: roll(120) }),
  ]

  for (let round = 0; round < 5; round++) {
    for (let n = 0; n < 24; n++) {
      const ward = wards[roll(wards.length)]!
      await moves[roll(moves.length)]!(ward).catch((error) => {
        if (error.name !== 'Refusal') throw error
      })
    }
    for (const ward of wards) await compare(ward)
  }
  expect(struck.length).toBeGreaterThan(2)
  expect(known.flatMap(({ items }) => items).filter(({ number }) => number).length).toBeGreaterThan(5)

  async function compare(ward: string): Promise<void> {
    const desk = desks.get(ward)!
    const { place } = desk
    const chair = await desk.as('chutich')
    const mine = known.filter((one) => one.ward === ward)
    const items = mine.flatMap((one) =>
      one.items.map((item) => ({ ...item, asked: one.day, isOver: one.isOver })),
    )
    const numbered = items.filter(({ number }) => number !== undefined)
    const sums = (list: typeof items) => ({
      numbers: list.length,
      copies: list.reduce((sum, { copies }) => sum + copies, 0),
      fees: list.reduce((sum, { fee }) => sum + fee, 0),
    })
    // The books.
    const volumes = await certification.books(chair, place)
    const total = (name: 'numbers' | 'copies' | 'fees' | 'struck') =>
      volumes.reduce((sum, { totals }) => sum + totals[name], 0)
    expect({ numbers: total('numbers'), copies: total('copies'), fees: total('fees') }).toEqual(
      sums(numbered),
    )
    expect(total('struck')).toBe(struck.filter((one) => one.ward === ward).length)
    for (const { kind, year, lastNumber } of volumes) {
      const { lines } = await certification.lines(chair, { place, kind, year, most: 1000 })
      expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: lastNumber }, (_, n) => n + 1))
    }
    // The statistics.
    const days = { from: Temporal.PlainDate.from('2026-11-01'), until: Temporal.PlainDate.from('2026-12-31') }
    const figures = await certification.statistics(chair, { place, ...days })
    const sum = (name: 'requests' | 'items' | 'numbers' | 'copies' | 'fees' | 'refused') =>
      figures.reduce((all, it) => all + it[name], 0)
    expect({ numbers: sum('numbers'), copies: sum('copies'), fees: sum('fees') }).toEqual(sums(numbered))
    expect([sum('requests'), sum('items'), sum('refused')]).toEqual([
      mine.length,
      items.length,
      items.filter(({ isRefused }) => isRefused).length,
    ])
    // Each figure, of each day and kind, counts rows that add up to it.
    for (const figure of figureNames) {
      for (const line of figures) {
        const wanted = { place, from: line.day, until: line.day, group: line.group, figure, most: 1000 }
        const listed = await certification.figureRows(chair, wanted)
        const name = `${figure} ${line.day} ${line.group}`
        expect(listed.value, name).toBe(line[figure])
        expect(listed.rows.length, name).toBe(listed.total)
        const added = { copies: 'copies', fees: 'amount', taken: 'amount', refunded: 'amount' } as const
        const column = figure in added ? added[figure as keyof typeof added] : undefined
        const value = column
          ? Math.abs(listed.rows.reduce((all, row) => all + (row[column] ?? 0), 0))
          : listed.rows.length
        expect(value, name).toBe(line[figure])
      }
    }
    const [paid, given] = (['taken', 'refunded'] as const).map((name) =>
      figures.reduce((all, line) => all + line[name], 0),
    )
    expect([paid, given]).toEqual([money.get(ward)!.taken, money.get(ward)!.refunded])
    // What everybody watches, with its lists.
    const shown = await insight.figures(chair, place)
    const open = items.filter((it) => !it.isOver && !it.isRefused && it.number === undefined).length
    expect([
      shown.of('to-certify', place),
      shown.of('certification-asked', place),
      shown.of('certified', place),
    ]).toEqual([
      open,
      items.filter(({ asked }) => asked === today()).length,
      numbered.filter(({ day }) => day === today()).length,
    ])
    for (const kpi of ['to-certify', 'certification-asked', 'certified', 'electronic-copies'])
      expect((await insight.list(chair, { kpi, place })).total, kpi).toBe(shown.of(kpi, place))
    const { waiting } = await certification.toSign(chair, place)
    expect(waiting.flatMap((one) => one.items).filter(({ paper }) => paper === 'waiting')).toHaveLength(open)
  }
})
