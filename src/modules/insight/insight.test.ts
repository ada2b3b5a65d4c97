import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { rollTallies } from '#platform/tallies'
import { samplePassword, type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { randomLife } from '../../../tests/support/random-life.ts'
import { type Kpi, pageSize, sourceOf } from './index.ts'
import { list } from './list.ts'
import { measure } from './measure.ts'

let it: TestHouse
let city: Context
const wards = ['cua-nam', 'ba-dinh', 'kim-lien']

beforeAll(async () => {
  it = await testHouse()
  city = await it.contextOf('dieuhanh.ha-noi')
})
afterAll(() => it.close())

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
    { from: today.with({ month: 1, day: 1 }), to: today },
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
  const life = randomLife(it, wards, 766)
  const { today } = it.house.insight.moment()
  // Today, the last day of the month, the first of the next, and one in its middle.
  const days = [0, today.daysInMonth - today.day, 1, 17]
  for (let round = 0; round < 4; round++) {
    it.clock.advance({ hours: 24 * days[round]! })
    for (let i = 0; i < 100; i++) await life.step()
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

test('a figure that is a sum of other things from a day on: each day of what was summed then, cells and rows alike', async () => {
  const { ledger, insight, places } = it.house
  const { today } = insight.moment()
  const { code: place } = places.get('thanh-xuan')
  const officer = await it.contextOf('tiepnhan.thanh-xuan')
  const before = it.clock.now()
  const hand = (origins: (0 | 1 | 2)[]) =>
    it.house.dossiers.receive(officer, {
      ...{ place, procedureCode: '1.001193', channel: 'counter', applicant: { fullName: 'Lê Văn Mẫu' } },
      ...{ request: '', returnBy: 'counter' as const },
      components: origins.map((origin, nth) => ({
        ...{ id: `c${nth + 1}`, originals: 1, certified: 0, copies: 0, files: [], origin },
      })),
    })
  it.clock.advance({ hours: 48 })
  await hand([1, 1, 2])
  it.clock.advance({ hours: 24 })
  await hand([1, 2, 2])
  const [first, second] = [today.add({ days: 2 }), today.add({ days: 3 })]
  const changed: Kpi = {
    ...insight.find('papers-digitised')!,
    definitions: [
      { where: () => sql`true`, sum: 'papers_digitised', rows: () => sql`origin = 1` },
      {
        ...{ from: second.toString(), where: () => sql`true` },
        ...{ sum: 'papers_reused', rows: () => sql`origin in (2, 3)` },
      },
    ],
  }
  const moment = insight.moment()
  // The same days a year around: whole months lie on both sides of the change.
  for (const period of [
    { from: first, to: second },
    { from: today.subtract({ months: 6 }).with({ day: 1 }), to: second },
  ])
    for (const by of ['whole', 'day', 'month', 'place', 'procedure'] as const) {
      const asked = { kpis: [changed], by, period, place }
      const measured = await measure(ledger, city, moment, asked)
      const { total } = await list(ledger, city, moment, { kpi: changed, period, place })
      const apart = await Promise.all(
        [
          { ...period, to: first },
          { from: second, to: second },
        ].map((days) => measure(ledger, city, moment, { ...asked, period: days })),
      )
      const sum = apart.reduce((all, it) => all + it.totalParts(changed.id).counted, 0)
      const said = `${by} from ${period.from}`
      expect(measured.totalParts(changed.id).counted, said).toBe(sum)
      expect(total, said).toBe(sum)
    }
  const both = { kpi: changed, period: { from: first, to: second }, place }
  expect((await list(ledger, city, moment, both)).total).toBe(4)
  it.clock.set(before)
})

test('rows of clocks that are ahead: nothing that is dated after today is counted or listed, whatever the figure', async () => {
  const { insight } = it.house
  const { today } = insight.moment()
  const ahead = today.add({ days: 2 }).toString()
  const some = (table: string, where: string, most = 4) =>
    `ctid in (select ctid from ${table} where ${where} order by ctid limit ${most})`
  await it.superuser.query(`
    update dossiers.dossier set filed_on = '${ahead}' where ${some('dossiers.dossier', `filed_on <= '${today}'`)};
    update dossiers.dossier set finished_on = '${ahead}', rating = 2
      where ${some('dossiers.dossier', `finished_on <= '${today}'`)};
    update reception.ticket set day = '${ahead}' where ${some('reception.ticket', 'ended_at is not null', 1)};
    update feedback.report set filed_on = '${ahead}', answered_on = '${ahead}'
      where ${some('feedback.report', 'answered_on is not null')}`)
  await rollTallies(it.house.db)
  await agreeOverPeriods([['city', city]])
  const until = { from: today.subtract({ days: 90 }), to: today }
  const beyond = { from: until.from, to: today.add({ days: 60 }) }
  const month = { from: today.with({ day: 1 }), to: today.with({ day: today.daysInMonth }) }
  const onlyAhead = { from: today.add({ days: 1 }), to: today.add({ days: 9 }) }
  for (const { id, source } of insight.kpis) {
    const parts = async (period: typeof until) =>
      (await insight.measure(city, { kpis: [id], by: 'whole', period })).totalParts(id)
    expect(await parts(beyond), id).toEqual(await parts(until))
    expect(await parts(month), id).toEqual(await parts({ ...month, to: today }))
    if (!sourceOf(source).day) continue
    expect(await parts(onlyAhead), id).toEqual({ counted: 0, whole: 0 })
    expect((await insight.list(city, { kpi: id, period: onlyAhead })).total, id).toBe(0)
  }
}, 120_000)

test('who may see less from one page to the next sees less: figures, their lists and the pages of those', async () => {
  const hand = async (ward: string) => {
    const officer = await it.contextOf(`tiepnhan.${ward}`)
    const wish = {
      ...{ place: ward, procedureCode: '1.001193', channel: 'counter' as const },
      ...{ applicant: { fullName: 'Lê Văn Mẫu' }, components: [], request: '', returnBy: 'counter' as const },
    }
    await it.house.dossiers.openTogether(officer, 'receive', Array(60).fill(wish))
  }
  for (const ward of ['yen-hoa', 'tay-ho']) await hand(ward)
  const { code } = it.house.places.get('yen-hoa')
  await it.superuser.query('delete from access.session')
  const { token } = await it.house.access.signIn({ username: 'dieuhanh.ha-noi', password: samplePassword })
  const open = { headers: { cookie: `session=${token}` } }
  const look = async (url: string) => it.api('GET', url, open)
  const page = await look('/operations/kpis/received')
  const rows = await look('/api/v1/figures/received/rows?page=2')
  expect([page.status, rows.status, rows.body.rows.length > 0]).toEqual([200, 200, true])
  expect(rows.body.total).toBeGreaterThanOrEqual(120)

  // The account becomes a ward's while its pages are open.
  const was = await it.superuser.query(
    `select place, roles from access.account where username = 'dieuhanh.ha-noi'`,
  )
  await it.superuser.query(
    `update access.account set place = $1, roles = '{leader}' where username = 'dieuhanh.ha-noi'`,
    [code],
  )
  it.clock.advance({ seconds: 6 })
  const own = await look('/api/v1/figures/received/rows')
  expect(own.body.total).toBe(60)
  expect(new Set(own.body.rows.map(({ receiving }: { receiving: string }) => receiving))).toEqual(
    new Set([code]),
  )
  expect((await look('/api/v1/figures/received/rows?page=2')).body.rows).toEqual([])
  for (const url of [
    '/api/v1/figures/received/rows?place=tay-ho',
    '/api/v1/figures?place=tay-ho',
    '/operations/places/tay-ho',
    '/operations/kpis/received?place=tay-ho',
  ])
    expect((await look(url)).status, url).toBe(403)
  // Nothing that was shared among those who see the city is shown to them.
  const again = await look('/operations/kpis/received')
  expect(again.body).not.toContain(it.house.places.fullName(it.house.places.get('tay-ho'), 'vi'))
  const { place, roles } = was.rows[0]
  await it.superuser.query(
    `update access.account set place = $1, roles = $2 where username = 'dieuhanh.ha-noi'`,
    [place, roles],
  )
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
