import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { rollTallies } from '#platform/tallies'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { type Kpi, pageSize, sourceOf } from './index.ts'
import { list } from './list.ts'
import { measure } from './measure.ts'

let it: TestHouse
let city: Context
let papers = 0
const wards = ['cua-nam', 'ba-dinh', 'kim-lien']

beforeAll(async () => {
  it = await testHouse()
  city = await it.contextOf('dieuhanh.ha-noi')
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

const sent: { id: string }[] = []

async function report(roll: (below: number) => number, place: string): Promise<void> {
  const kind = ['conduct', 'rules', 'site'][roll(3)]!
  const words = 'Đợi lâu ở quầy mà không ai gọi đến số của tôi.'
  // By the account and not by its session, which the clock has moved past.
  const told = { place, kind, words, language: 'vi' } as const
  const [context, channel] =
    sent.length % 3
      ? [it.house.access.contextOf(undefined, 'vi'), 'web' as const]
      : [await it.contextOf(`tiepnhan.${it.house.places.get(place).slug}`), 'counter' as const]
  sent.push(await it.house.feedback.file(context, { ...told, channel }))
}

/** What may have become of a report: sorted, answered, turned down; in time or late. */
async function dealWithReport(roll: (below: number) => number): Promise<void> {
  const door = sent[roll(sent.length || 1)]
  if (!door) return
  const [days, rating] = [roll(5), roll(2) ? 1 + roll(4) : null]
  const isAnswered = roll(4) > 0
  await it.superuser.query(
    `update feedback.report set classified_on = filed_on + $2::int, due_on = filed_on + 2,
       status = case when $4 then 'answered' else 'refused' end,
       answered_on = case when $4 then filed_on + $2::int end, rating = case when $4 then $3::int end,
       refused_on = case when $4 then null else filed_on end
     where id = $1`,
    [door.id, days, rating, isAnswered],
  )
}

/** One random step of a ward's day; a refusal is part of life. */
async function step(roll: (below: number) => number): Promise<void> {
  const ward = wards[roll(wards.length)]!
  const place = it.house.places.get(ward).code
  const officer = await it.contextOf(`tiepnhan.${ward}`)
  const leader = await it.contextOf(`lanhdao.${ward}`)
  const { reception, dossiers } = it.house
  const anybody = { ...it.atKiosk(place), key: randomUUID() }
  const queue = await reception.queue(officer, place)
  const called = queue.atCounters[0]
  const { rows: open } = await dossiers.page(officer, { place }, { limit: 200 })
  const dossier = open[roll(open.length || 1)]
  const moves: (() => Promise<unknown>)[] = [
    () =>
      reception.take(anybody, {
        place,
        channel: 'kiosk',
        language: 'vi',
        series: 'A',
        priority: 'normal',
        brings: [],
      }),
    () => reception.openDesk(officer, place, 1),
    () => reception.callNext(officer, place),
    async () => called && reception.finish(officer, place, called.id),
    async () => called && reception.markAbsent(officer, place, called.id),
    () =>
      dossiers.receive(officer, {
        place,
        resolving: wards[roll(3)],
        procedureCode: ['2.000815', '1.001193', '1.004873'][roll(3)]!,
        channel: 'counter',
        applicant: { fullName: 'Nguyễn Thị Mẫu' },
        components: [
          {
            id: 'c1',
            ...{ originals: 1, certified: 0, copies: 0, files: [] },
            origin: (papers++ % 4) as 0 | 1 | 2 | 3,
          },
        ],
        request: '',
        returnBy: 'counter',
      }),
    async () =>
      dossier &&
      dossiers.act(leader, dossier.id, { type: 'stop', data: { reason: 'Thử', legalGround: 'Thử' } }),
    async () => dossier && dossiers.act(officer, dossier.id, { type: 'withdraw', data: { reason: 'Thử' } }),
    async () => it.clock.advance({ minutes: roll(90) }),
    () => report(roll, place),
    () => dealWithReport(roll),
  ]
  await moves[roll(moves.length)]!().catch((error) => {
    if (error.name !== 'Refusal') throw error
  })
}

/** A comparison of nothing with nothing proves nothing. */
async function reportsWereCounted(): Promise<void> {
  const { insight } = it.house
  const { today } = insight.moment()
  const period = { from: today.subtract({ days: 60 }), to: today }
  const kpis = [
    ...['reports-came-in', 'reports-from-web', 'reports-at-counter'],
    ...['reports-answered', 'reports-refused', 'reports-sorted-in-time'],
  ]
  const measured = await insight.measure(city, { kpis, by: 'whole', period })
  for (const kpi of kpis) expect(measured.totalParts(kpi).counted, kpi).toBeGreaterThan(0)
  // However they came in, together they are all.
  const [all, web, counter] = kpis.map((kpi) => measured.totalParts(kpi).counted)
  expect(web! + counter!).toBe(all)
}

/** Every figure, told apart in every way it can be, equals the length of its list, for the days that were and each reader. */
async function agreeOverPeriods(readers: [string, Context][]): Promise<void> {
  const { insight } = it.house
  const { today } = insight.moment()
  const periods = [
    { from: today, to: today },
    { from: today.with({ day: 1 }), to: today },
    { from: today.subtract({ days: 3 }), to: today.add({ days: 400 }) },
    // Days, whole months, and days again.
    { from: today.subtract({ days: 62 }), to: today.subtract({ days: 1 }) },
  ]
  for (const [name, reader] of readers)
    for (const period of periods)
      for (const kpi of insight.kpis) {
        const { tells, day } = sourceOf(kpi.source)
        const whole = await insight.measure(reader, { kpis: [kpi.id], by: 'whole', period })
        const parts = whole.totalParts(kpi.id)
        const { total } = await insight.list(reader, { kpi: kpi.id, period })
        const said = `${name} ${kpi.id} ${period.from}–${period.to}`
        expect(kpi.kind === 'mean' ? parts.whole : parts.counted, said).toBe(total)
        if (kpi.kind === 'share') {
          const of = await insight.list(reader, { kpi: kpi.id, period, part: 'whole' })
          expect(parts.whole, said).toBe(of.total)
          expect(whole.total(kpi.id), said).toBe(of.total === 0 ? undefined : (100 * total) / of.total)
        }
        for (const by of ['place', ...(day ? (['day', 'week', 'month'] as const) : []), ...tells] as const) {
          const apart = await insight.measure(reader, { kpis: [kpi.id], by, period })
          expect(apart.totalParts(kpi.id), `${said} by ${by}`).toEqual(parts)
          if (by !== 'procedure') continue
          for (const procedure of apart.keys(kpi.id)) {
            const listed = await insight.list(reader, { kpi: kpi.id, period, procedure })
            const { counted, whole: of } = apart.parts(kpi.id, procedure)
            expect(kpi.kind === 'mean' ? of : counted, `${said} ${procedure}`).toBe(listed.total)
          }
        }
      }
}

test('whatever happens, every figure equals the list it counts, for every place and every reader', async () => {
  const roll = dice(766)
  const { today } = it.house.insight.moment()
  // Today, the last day of the month, the first of the next, and one in its middle.
  const days = [0, today.daysInMonth - today.day, 1, 17]
  for (let round = 0; round < 4; round++) {
    it.clock.advance({ hours: 24 * days[round]! })
    for (let i = 0; i < 50; i++) await step(roll)
    if (round % 2) await rollTallies(it.house.db)
    const readers: [string, Context][] = [
      ['city', city],
      ...(await Promise.all(
        wards.map(async (ward) => [ward, await it.contextOf(`lanhdao.${ward}`)] as [string, Context]),
      )),
    ]
    for (const [name, reader] of readers) {
      const figures = await it.house.insight.figures(reader)
      for (const kpi of it.house.insight.dayKpis) {
        const whole = await it.house.insight.list(reader, { kpi: kpi.id })
        expect(whole.total, `${name} ${kpi.id}`).toBe(figures.total(kpi.id))
        expect(whole.rows.length).toBe(Math.min(whole.total, pageSize))
        for (const ward of wards) {
          const { code } = it.house.places.get(ward)
          const part = await it.house.insight.list(reader, { kpi: kpi.id, place: code })
          expect(part.total, `${name} ${kpi.id} ${ward}`).toBe(figures.of(kpi.id, code))
        }
      }
    }
    if (round % 2) await agreeOverPeriods(readers.slice(0, 2))
    if (round === 3) await reportsWereCounted()
    // The wards' own figures add up to the city's.
    const all = await it.house.insight.figures(city)
    for (const kpi of it.house.insight.dayKpis) {
      let sum = 0
      for (const [name, reader] of readers.slice(1)) {
        const own = await it.house.insight.figures(reader)
        sum += own.of(kpi.id, it.house.places.get(name).code)
        expect(own.total(kpi.id)).toBe(own.of(kpi.id, it.house.places.get(name).code))
      }
      expect(sum, kpi.id).toBe(all.total(kpi.id))
    }
  }
  const now = it.house.insight.moment().today
  const seen = await it.house.insight.measure(city, {
    ...{ kpis: ['served', 'received', 'papers-digitised', 'papers-reused'], by: 'whole' },
    period: { from: today, to: now },
  })
  const count = (kpi: string) => seen.totalParts(kpi).counted
  expect(count('served') + count('received')).toBeGreaterThan(5)
  expect(count('papers-digitised')).toBeGreaterThan(0)
  expect(count('papers-reused')).toBeGreaterThan(count('papers-digitised'))
}, 300_000)

/** `FIGURES_ACTIONS=50000` for a night. */
const actions = Number(process.env.FIGURES_ACTIONS ?? 250)

/** What came in is in stock or has ended; by unit and field; and cells are what rows are. Both of one snapshot. */
const laws = `
  with kept as (
    select resolving, field, sum(n)::int as n from (
      select resolving, field, n from dossiers.v_stock_procedure where status <> 9
      union all select resolving, field, n from dossiers.v_finished_month) cells group by 1, 2 having sum(n) <> 0),
  came as (select resolving, field, sum(n)::int as n from dossiers.v_filed_month group by 1, 2 having sum(n) <> 0),
  rows as (select resolving, field, count(*)::int as n from dossiers.dossier group by 1, 2),
  statuses as (
    select resolving, status, sum(n)::int as n from dossiers.v_stock_place group by 1, 2 having sum(n) <> 0),
  counted as (
    select resolving, status, count(*)::int as n from dossiers.dossier where status in (1, 2, 4, 5, 6, 9) group by 1, 2),
  numbers as (
    select place, sum(n)::int as n from reception.v_taken_day group by 1 having sum(n) <> 0),
  tickets as (select place, count(*)::int as n from reception.ticket group by 1),
  over as (
    select place, state, sum(n)::int as n from reception.v_ended_day group by 1, 2 having sum(n) <> 0),
  ended as (
    select place, state, count(*)::int as n from reception.ticket where ended_at is not null group by 1, 2)
  select 'stock and ended' as law, to_jsonb(x) as wrong from ((table kept except table rows) union all (table rows except table kept)) x
  union all select 'came in', to_jsonb(x) from ((table came except table rows) union all (table rows except table came)) x
  union all select 'status', to_jsonb(x) from ((table statuses except table counted) union all (table counted except table statuses)) x
  union all select 'numbers', to_jsonb(x) from ((table numbers except table tickets) union all (table tickets except table numbers)) x
  union all select 'ended', to_jsonb(x) from ((table over except table ended) union all (table ended except table over)) x`

test(
  'after each action: what came in is in stock or has ended, by unit and field; cells are rows',
  async () => {
    const roll = dice(1766)
    for (let n = 0; n < actions; n++) {
      await step(roll)
      if (roll(20) === 0) await rollTallies(it.house.db)
      const { rows } = await it.superuser.query(laws)
      expect(rows, `action ${n}`).toEqual([])
    }
  },
  60_000 + actions * 400,
)

test('what was or is late is one figure, by the day on which it came in, and it moves with the day', async () => {
  const { insight, dossiers } = it.house
  const officer = await it.contextOf('tiepnhan.tay-mo')
  const { code: place } = it.house.places.get('tay-mo')
  const hand = () =>
    dossiers.receive(officer, {
      ...{ place, procedureCode: '1.004873', channel: 'counter', applicant: { fullName: 'Lê Văn Mẫu' } },
      ...{ components: [], request: '', returnBy: 'counter' as const },
    })
  const end = (id: string) => dossiers.act(officer, id, { type: 'withdraw', data: { reason: 'Thử' } })
  const day = insight.moment().today
  const late = async (period: { from: Temporal.PlainDate; to: Temporal.PlainDate }) => {
    const measured = await insight.measure(city, { kpis: ['was-late'], by: 'day', period, place })
    const { total } = await insight.list(city, { kpi: 'was-late', period, place })
    expect(measured.total('was-late')).toBe(total)
    return total
  }
  const thatDay = { from: day, to: day }
  const [inTime, afterwards] = [await hand(), await hand(), await hand()]
  await end(inTime!.id)
  expect(await late(thatDay)).toBe(0)
  it.clock.advance({ hours: 24 * 60 })
  // Two are open past their day; one of them then ends, and was late.
  expect(await late(thatDay)).toBe(2)
  await end(afterwards!.id)
  await it.house.dossiers.noteLate()
  expect(await late(thatDay)).toBe(2)
  expect((await insight.list(city, { kpi: 'late', place })).total).toBe(1)
  // By the day on which they came in, whenever they ended.
  const { today } = insight.moment()
  expect(await late({ from: day.add({ days: 1 }), to: today })).toBe(0)
})

test('a figure whose definition changed: each day under its own; a definition is never taken back', async () => {
  const received = it.house.insight.find('received')!
  const { today } = it.house.insight.moment()
  const officer = await it.contextOf('tiepnhan.thanh-xuan')
  const { code: place } = it.house.places.get('thanh-xuan')
  const hand = (channel: 'counter' | 'post') =>
    it.house.dossiers.receive(officer, {
      ...{ place, procedureCode: '1.001193', channel, applicant: { fullName: 'Lê Văn Mẫu' } },
      ...{ components: [], request: '', returnBy: 'counter' as const },
    })
  const before = it.clock.now()
  for (const channel of ['counter', 'post', 'post'] as const) await hand(channel)
  it.clock.advance({ hours: 24 })
  for (const channel of ['counter', 'counter', 'post'] as const) await hand(channel)
  const changed: Kpi = {
    ...received,
    definitions: [
      { where: () => sql`channel = 'counter' or false` },
      { from: today.add({ days: 1 }).toString(), where: () => sql`channel = 'post'` },
    ],
  }
  const period = { from: today, to: today.add({ days: 1 }) }
  for (const by of ['whole', 'day', 'place', 'procedure', 'channel'] as const) {
    const measured = await measure(it.house.ledger, city, it.house.insight.moment(), {
      ...{ kpis: [changed], by, period, place },
    })
    // One at the counter on the first day, one by post on the second.
    expect(measured.totalParts('received').counted, by).toBe(2)
    if (by === 'day') expect(measured.keys('received')).toHaveLength(2)
  }
  const listed = await list(it.house.ledger, city, it.house.insight.moment(), { kpi: changed, period, place })
  expect(listed.rows.map((row) => 'channel' in row && row.channel)).toEqual(['counter', 'post'])
  it.clock.set(before)
})

test('a place that was not yet has no figures; a share of nothing is none; tomorrow is not counted', async () => {
  const { insight, places } = it.house
  const { code } = places.get('ba-dinh')
  const day = (text: string) => Temporal.PlainDate.from(text)
  const early = { from: day('2024-01-01'), to: day('2025-06-30') }
  const ask = { kpis: ['received', 'online-share'], by: 'place' as const }
  const before = await insight.measure(city, { ...ask, period: early })
  expect([before.of('received', code), before.of('online-share', code)]).toEqual([undefined, undefined])
  const first = await insight.measure(city, { ...ask, period: { from: early.from, to: day('2025-07-01') } })
  expect([first.of('received', code), first.of('online-share', code)]).toEqual([0, undefined])
  const { today } = insight.moment()
  await it.superuser.query(
    `update dossiers.dossier set filed_on = $1 where ctid in (select ctid from dossiers.dossier limit 1)`,
    [today.add({ days: 3 }).toString()],
  )
  const rows = await it.superuser.query<{ n: number }>(
    'select count(*)::int as n from dossiers.dossier where filed_on <= $1',
    [today.toString()],
  )
  const whole = { from: early.from, to: today.add({ days: 30 }) }
  const counted = await insight.measure(city, { kpis: ['received'], by: 'whole', period: whole })
  expect(counted.total('received')).toBe(rows.rows[0]!.n)
  await expect(
    insight.measure(city, { kpis: ['waiting'], by: 'month', period: whole }),
  ).rejects.toMatchObject({ type: 'not-told-apart' })
})

test('a dossier becomes late when its promised day is over, and is late for the ward that resolves it', async () => {
  const officer = await it.contextOf('tiepnhan.cua-nam')
  const before = await it.house.insight.figures(city)
  await it.house.dossiers.receive(officer, {
    place: 'cua-nam',
    resolving: 'kim-lien',
    procedureCode: '2.000815',
    channel: 'counter',
    applicant: { fullName: 'Lê Văn Mẫu' },
    components: [],
    request: '',
    returnBy: 'counter',
  })
  const lienCode = it.house.places.get('kim-lien').code
  it.clock.advance({ hours: 24 * 14 })
  const after = await it.house.insight.figures(city)
  expect(after.of('late', lienCode)).toBeGreaterThan(before.of('late', lienCode))
})

test('what a hall is asked most: by its own numbers, most first, and nothing after a number or two', async () => {
  const ask = (ward: string, procedureCode: string) =>
    it.house.reception.take(it.atKiosk(ward), {
      place: it.house.places.get(ward).code,
      channel: 'kiosk',
      language: 'vi',
      procedureCode,
      priority: 'normal',
      brings: [],
    })
  for (const [code, times] of [
    ['1.001193', 3],
    ['2.000815', 4],
    ['1.004873', 2],
  ] as const)
    for (let n = 0; n < times; n++) await ask('long-bien', code)
  await ask('tay-ho', '1.004873')
  const { insight, places } = it.house
  expect(await insight.mostAsked(places.get('long-bien').code)).toEqual(['2.000815', '1.001193'])
  expect(await insight.mostAsked(places.get('tay-ho').code)).toEqual([])
  // Counted once a day: the screens of a hall ask every minute.
  for (let n = 0; n < 9; n++) await ask('long-bien', '1.004873')
  expect(await insight.mostAsked(places.get('long-bien').code)).toHaveLength(2)
  it.clock.advance({ hours: 24 })
  expect((await insight.mostAsked(places.get('long-bien').code))[0]).toBe('1.004873')
})
