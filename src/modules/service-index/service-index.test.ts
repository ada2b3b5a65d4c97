import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#platform/config'
import type { Context } from '#platform/ledger'
import { rollTallies } from '#platform/tallies'
import {
  type DossierRow,
  dice,
  finishDossier,
  insertDossiers,
  randomDossier,
} from '../../../tests/support/dossier-rows.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { differencesBetween, type Scored, totalOf } from './index.ts'

const slugs = ['cua-nam', 'ba-dinh', 'kim-lien']
let it: TestHouse
let city: Context
let wards: string[]
let rows: DossierRow[]
let reports: Report[]
let catalogue: { code: string; field: string; online: boolean; complete: boolean }[]

/** What somebody reported, as the index sees it. */
interface Report {
  id: string
  place: string
  stream: string
  sortBy: string
  sortedOn: string | null
  dueOn: string | null
  answeredOn: string | null
  rating: number | null
}

function randomReport(roll: (below: number) => number): Report {
  const later = (day: string, days: number) =>
    Temporal.PlainDate.from(day)
      .add({ days: roll(days) })
      .toString()
  const past = (day: string) => (day <= '2026-11-18' && roll(8) > 0 ? day : null)
  const sortBy = later('2026-08-01', 115)
  const sortedOn = past(roll(2) ? sortBy : later(sortBy, 4))
  const dueOn = sortedOn && later(sortedOn, 20)
  const answeredOn = sortedOn && past(later(sortedOn, 25))
  const rating = answeredOn && roll(2) ? 1 + roll(4) : null
  const stream = roll(3) ? 'administrative' : 'field'
  return { id: randomUUID(), place: wards[roll(3)]!, stream, sortBy, sortedOn, dueOn, answeredOn, rating }
}

const insertReports = (all: readonly Report[]) =>
  it.superuser.query(
    `insert into feedback.report (id, code, place, came_in_at, kind, stream, channel, status, filed_at, filed_on,
      classify_due_on, classified_on, due_on, answered_on, rating, version, calendar, language, search_key, state,
      secret_hash)
    select (r->>'id')::uuid, r->>'id', r->>'place', r->>'place', 'x', r->>'stream', 'web',
      case when r->>'answeredOn' is null then 'handling' else 'answered' end, (r->>'sortBy')::date, (r->>'sortBy')::date,
      (r->>'sortBy')::date, (r->>'sortedOn')::date, (r->>'dueOn')::date, (r->>'answeredOn')::date, (r->>'rating')::int,
      1, 'x', 'vi', 'x', '{}', sha256(convert_to(r->>'id', 'UTF8'))
    from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(all)],
  )

beforeAll(async () => {
  it = await testHouse()
  city = await it.contextOf('dieuhanh.ha-noi')
  wards = slugs.map((slug) => it.house.places.get(slug).code)
  catalogue = await readCatalogue()
  const procedures = [
    ...catalogue.filter(({ online }) => online).slice(0, 5),
    catalogue.find(({ online }) => !online)!,
  ]
  const roll = dice(766)
  // To the eighteenth of November, which is today.
  const span = { from: '2026-08-01', days: 109 }
  rows = Array.from({ length: 900 }, () => randomDossier(roll, { places: wards, procedures }, span))
  await insertDossiers(it.superuser, rows.slice(0, 600))
  await rollTallies(it.house.db)
  await insertDossiers(it.superuser, rows.slice(600))
  // By a clock that was ahead, in the month under way: never counted before their day.
  const ahead = { from: '2026-11-20', days: 9 }
  const early = Array.from({ length: 30 }, (): DossierRow => {
    const row = randomDossier(roll, { places: wards, procedures }, ahead)
    const open = {
      status: 2,
      dueOn: undefined,
      finishedOn: undefined,
      timeliness: undefined,
      rating: undefined,
    }
    const plain = {
      isIndexLate: false,
      isElectronic: false,
      isDigitised: false,
      isReused: false,
      isKept: false,
    }
    return { ...row, ...open, ...plain }
  })
  await insertDossiers(it.superuser, early)
  reports = Array.from({ length: 300 }, () => randomReport(roll))
  await insertReports(reports)
  for (const row of rows.filter(({ status }) => status === 4).slice(0, 20))
    await finishDossier(it.superuser, row, '2026-11-17')
}, 60_000)
afterAll(() => it.close())

/** What the halls receive, read from the files by itself. */
async function readCatalogue() {
  const directory = join(root, 'procedures')
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'))
  const files = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(directory, name), 'utf8'))),
  )
  return files
    .map((file) => ({
      file,
      version: file.versions.findLast((it: { from: string }) => it.from <= '2026-08-01'),
    }))
    .filter(({ version }) => version && !version.place)
    .map(({ file, version }) => ({
      code: file.code as string,
      field: file.field.vi as string,
      online: file.online !== 'none',
      complete: Boolean(
        (version.who ?? file.who) &&
          (version.time.amount !== null || version.time.note) &&
          (version.fee.amount !== null || version.fee.note || version.fee.formula) &&
          version.legalBasis.trim(),
      ),
    }))
}

/** Every indicator counted by hand, over the rows themselves. */
function byHand(from: string, to: string, place: string | undefined): Record<string, [number, number]> {
  const here = (code: string) => (place === undefined ? wards.includes(code) : code === place)
  const ended = rows.filter(
    (it) => it.finishedOn && it.finishedOn >= from && it.finishedOn <= to && here(it.resolving),
  )
  const results = ended.filter(({ status }) => status === 9 || status === 10)
  const overdue = rows.filter(
    (it) => here(it.resolving) && it.dueOn && it.dueOn < to && !(it.finishedOn && it.finishedOn <= to),
  )
  const online = new Set(catalogue.filter((it) => it.online).map(({ code }) => code))
  const filed = rows.filter(
    (it) => it.filedOn >= from && it.filedOn <= to && here(it.receiving) && online.has(it.procedure),
  )
  const filedOnline = filed.filter(({ channel }) => channel === 'online')
  const late = ended.filter(({ isIndexLate }) => isIndexLate).length
  const days = results.map(
    ({ filedOn, finishedOn }) =>
      Temporal.PlainDate.from(filedOn).until(Temporal.PlainDate.from(finishedOn!), { largestUnit: 'days' })
        .days,
  )
  const withProperty = (name: 'isElectronic' | 'isDigitised' | 'isReused' | 'isKept'): [number, number] => [
    results.filter((it) => it[name]).length,
    results.length,
  ]
  const asked = reports.filter((it) => it.stream === 'administrative' && here(it.place))
  const within = (day: string | null) => day !== null && day >= from && day <= to
  const toSort = asked.filter((it) => within(it.sortBy) && (it.sortedOn || it.sortBy < '2026-11-18'))
  const toAnswer = asked.filter((it) => within(it.dueOn) && (it.answeredOn || it.dueOn! < '2026-11-18'))
  const rated = asked.filter((it) => within(it.answeredOn) && it.rating !== null)
  return {
    ...Object.fromEntries(
      ['1.1', '1.2', '1.4', '3.5a', '3.5b', '3.6', '4.5a', '4.5b'].map((id) => [id, [0, 0]]),
    ),
    '1.3': [catalogue.filter(({ complete }) => complete).length, catalogue.length],
    '2.1': [ended.length - late, ended.length + overdue.length],
    '2.2': [days.reduce((left, right) => left + right, 0), results.length],
    '3.1': [online.size, catalogue.length],
    '3.2': [new Set(filedOnline.map(({ procedure }) => procedure)).size, online.size],
    '3.3': [filedOnline.length, filed.length],
    '4.1': withProperty('isElectronic'),
    '4.2': withProperty('isDigitised'),
    '4.x': [0, 0],
    '4.3': withProperty('isReused'),
    '4.4': withProperty('isKept'),
    '5.1': [toSort.filter((it) => it.sortedOn && it.sortedOn <= it.sortBy).length, toSort.length],
    '5.2': [toAnswer.filter((it) => it.answeredOn && it.answeredOn <= it.dueOn!).length, toAnswer.length],
    '5.3': [rated.filter(({ rating }) => rating! >= 3).length, rated.length],
    '5.4': [ended.length - late - ended.filter(({ rating }) => rating === 1).length, ended.length],
  }
}

const periodOf = (from: string, to: string) => ({
  from: Temporal.PlainDate.from(from),
  to: Temporal.PlainDate.from(to),
})
const told = (scored: readonly Scored[]) =>
  Object.fromEntries(
    scored.flatMap(({ indicator, value }) =>
      value ? [[indicator.id, [value.numerator, value.denominator]]] : [],
    ),
  )

const periods: [string, string][] = [
  ['2026-08-01', '2026-08-31'],
  ['2026-09-01', '2026-09-30'],
  ['2026-07-01', '2026-09-30'],
  ['2026-11-01', '2026-11-18'],
  ['2026-09-15', '2026-10-14'],
  ['2026-10-31', '2026-11-01'],
  ['2026-08-31', '2026-08-31'],
  ['2026-01-01', '2026-01-31'],
  ['2026-01-01', '2026-12-31'],
  ['2026-08-15', '2026-11-18'],
  ['2026-08-20', '2026-10-05'],
]

test('every indicator of the city and of each ward is what one counts by hand, over month edges', async () => {
  for (const isRolled of [false, true]) {
    if (isRolled) await rollTallies(it.house.db)
    const readings = await it.house.serviceIndex.measure(
      city,
      periods.map(([from, to]) => periodOf(from, to)),
    )
    for (const [index, [from, given]] of periods.entries()) {
      const to = given > '2026-11-18' ? '2026-11-18' : given
      const reading = readings[index]!
      expect(told(reading.whole), `city ${from}–${to}`).toEqual(byHand(from, to, undefined))
      for (const ward of wards)
        expect(told(reading.of(ward)), `${ward} ${from}–${to}`).toEqual(byHand(from, to, ward))
    }
  }
  const all = byHand('2026-01-01', '2026-11-18', undefined)
  for (const id of ['2.1', '3.3', '4.1', '5.1', '5.2', '5.3', '5.4'])
    expect(all[id]![0], id).toBeGreaterThan(20)
})

test('a reader of one ward sees that ward only', async () => {
  const leader = await it.contextOf('lanhdao.cua-nam')
  const [reading] = await it.house.serviceIndex.measure(leader, [periodOf('2026-09-01', '2026-09-30')])
  expect(told(reading!.whole)).toEqual(byHand('2026-09-01', '2026-09-30', wards[0]))
  for (const other of wards.slice(1)) {
    const seen = told(reading!.of(other))
    for (const id of ['2.1', '2.2', '3.3', '4.1', '5.2', '5.4']) expect(seen[id], id).toEqual([0, 0])
  }
  expect(
    (await it.api('GET', '/api/v1/index/ba-dinh?from=2026-09-01&to=2026-09-30', { as: 'lanhdao.cua-nam' }))
      .status,
  ).toBe(403)
  const { body } = await it.api('GET', '/api/v1/index?from=2026-09-01&to=2026-09-30', {
    as: 'lanhdao.cua-nam',
  })
  expect(Object.keys(body.places)).toEqual([wards[0]])
})

test('what is not in the house says so, and counts no points; a share of nothing neither', async () => {
  const answer = await it.api('GET', '/api/v1/index/ha-noi?from=2026-09-01&to=2026-09-30', {
    as: 'dieuhanh.ha-noi',
  })
  const none = answer.body.indicators
    .filter((scored: { points: number | null }) => scored.points === null)
    .map(({ indicator }: { indicator: string }) => indicator)
  expect(none).toEqual([...['1.1', '1.2', '1.4', '3.5a', '3.5b', '3.6', '4.x', '4.5a', '4.5b']])
  expect(answer.body.total).toMatchObject({ of: 100, measurable: 68 })
  // Each of them can be entered: there is none of which nobody can say anything.
  const { body: all } = await it.api('GET', '/api/v1/index/indicators', { as: 'dieuhanh.ha-noi' })
  for (const { id, entered } of all) expect(entered !== undefined, id).toBe(none.includes(id) && id !== '4.x')
})

test('a published month stays as it was said; where counting differs today is shown with the reason', async () => {
  const { serviceIndex } = it.house
  const month = Temporal.PlainDate.from('2026-10-01')
  const place = wards[0]!
  const publish = (as: string, which: string) => it.api('POST', `/api/v1/index/months/${which}`, { as })
  expect((await publish('lanhdao.cua-nam', '2026-10')).status).toBe(403)
  expect((await publish('dieuhanh.ha-noi', '2026-11')).body.type).toContain('index-month-open')
  expect((await publish('dieuhanh.ha-noi', '2026-10')).status).toBe(201)
  expect((await publish('dieuhanh.ha-noi', '2026-10')).body.type).toContain('index-published')

  const october = periodOf('2026-10-01', '2026-10-31')
  const [before] = await serviceIndex.measure(city, [october])
  const kept = await serviceIndex.values(city, { place, month })
  expect(differencesBetween(kept, before!.of(place))).toEqual([])
  const [row] = await serviceIndex.months(city, { place, month })
  expect(row).toMatchObject({
    points: totalOf(before!.of(place)).points,
    wards: it.house.places.wards.length,
  })

  // Somebody rates a dossier of October afterwards.
  const rated = rows.find(
    (it) =>
      it.resolving === place &&
      it.status === 10 &&
      it.rating === undefined &&
      it.finishedOn?.startsWith('2026-10'),
  )!
  await it.superuser.query('update dossiers.dossier set rating = 1 where id = $1', [rated.id])
  rated.rating = 1
  const [after] = await serviceIndex.measure(city, [october])
  expect(await serviceIndex.values(city, { place, month })).toEqual(kept)
  const differences = differencesBetween(kept, after!.of(place))
  expect(differences.map(({ indicator, why }) => [indicator, why])).toEqual([['5.4', 'dossiers']])
  expect(differences[0]!.now!.numerator).toBe(differences[0]!.was!.numerator - 1)

  // Who reads one ward reads its month, with its rank, and no other's.
  const leader = await it.contextOf('lanhdao.cua-nam')
  const own = await serviceIndex.months(leader, { month })
  expect(own.map((it) => [it.place, it.rank === row!.rank])).toEqual([[place, true]])
  expect(await serviceIndex.values(leader, { place: wards[1]!, month })).toEqual([])
  await expect(
    it.owner.query(`set role motcua_app; update service_index.value set numerator = 0`),
  ).rejects.toThrow()
})

const enter = (as: string, ward: string, indicator: string, more: object = {}) =>
  it.api('POST', `/api/v1/index/${ward}/entries`, {
    as,
    body: {
      ...{ indicator, from: '2026-09-01', to: '2026-09-30', numerator: 30, denominator: 40 },
      ...{ source: 'Cổng Dịch vụ công quốc gia, 02/10/2026', seen: 0, ...more },
    },
  })
const countedOf = (scored: readonly Scored[], id: string) => {
  const { value, points, parts } = scored.find(({ indicator }) => indicator.id === id)!
  return [value.numerator, value.denominator, points, parts.flatMap((it) => it.entries ?? []).length]
}
const septemberOf = async (context: Context) =>
  (await it.house.serviceIndex.measure(context, [periodOf('2026-09-01', '2026-09-30')]))[0]!

test('a figure from outside counts for its agency and months, with who said so; corrected by a further version', async () => {
  expect((await enter('lanhdao.cua-nam', 'cua-nam', '3.6')).status).toBe(403)
  expect((await enter('dieuhanh.ha-noi', 'cua-nam', '3.6')).body).toEqual({ version: 1 })
  expect((await enter('dieuhanh.ha-noi', 'cua-nam', '3.6')).body.type).toContain('stale')
  await enter('dieuhanh.ha-noi', 'ba-dinh', '3.6', { numerator: 10, denominator: 60 })
  // Without the city's own figure the city is its wards together.
  let september = await septemberOf(city)
  expect(countedOf(september.of(wards[0]!), '3.6')).toEqual([30, 40, 4.5, 1])
  expect(countedOf(september.of(wards[2]!), '3.6')).toEqual([0, 0, undefined, 0])
  expect(countedOf(september.whole, '3.6')).toEqual([40, 100, 2.4, 2])
  await enter('dieuhanh.ha-noi', 'ha-noi', '3.6', { numerator: 50, denominator: 100 })
  await enter('dieuhanh.ha-noi', 'cua-nam', '3.6', { numerator: 20, seen: 1 })
  september = await septemberOf(city)
  expect(countedOf(september.whole, '3.6')).toEqual([50, 100, 3, 1])
  expect(countedOf(september.of(wards[0]!), '3.6')).toEqual([20, 40, 3, 1])
  const { body } = await it.api('GET', '/api/v1/index/cua-nam/entries?from=2026-09-01&to=2026-09-30', {
    as: 'lanhdao.cua-nam',
  })
  expect(body.map((it: { version: number; numerator: number }) => [it.version, it.numerator])).toEqual([
    [1, 30],
    [2, 20],
  ])
  expect(body[0]).toMatchObject({ indicator: '3.6', source: 'Cổng Dịch vụ công quốc gia, 02/10/2026' })
  // Taken back it is as if it had not been said; the versions stay.
  await enter('dieuhanh.ha-noi', 'ha-noi', '3.6', { numerator: null, denominator: null, seen: 1 })
  expect(countedOf((await septemberOf(city)).whole, '3.6')).toEqual([30, 100, 1.8, 2])
  await expect(
    it.owner.query(`set role motcua_app; update service_index.entry set numerator = 0`),
  ).rejects.toThrow()
})

test('the city’s figure holds for every ward, and wards see it; a state is the latest, and a year its months', async () => {
  const year = { from: '2025-01-01', to: '2025-12-31' }
  const month = (nth: string) => ({ from: `2025-${nth}-01`, to: `2025-${nth}-30` })
  expect((await enter('dieuhanh.ha-noi', 'cua-nam', '3.5a')).body.type).toContain('index-entry-wrong')
  await enter('dieuhanh.ha-noi', 'ha-noi', '3.5a', { ...month('06'), numerator: 8, denominator: 40 })
  await enter('dieuhanh.ha-noi', 'ha-noi', '3.5a', { ...month('09'), numerator: 16, denominator: 40 })
  await enter('dieuhanh.ha-noi', 'ha-noi', '1.4', { ...month('06'), numerator: 1, denominator: 10 })
  await enter('dieuhanh.ha-noi', 'ha-noi', '1.4', { ...month('09'), numerator: 2, denominator: 10 })
  const leader = await it.contextOf('lanhdao.cua-nam')
  const measure = (context: Context, from: string, to: string) =>
    it.house.serviceIndex.measure(context, [periodOf(from, to)]).then(([reading]) => reading!)
  const threeQuarters = await measure(leader, '2025-01-01', '2025-09-30')
  expect(countedOf(threeQuarters.of(wards[0]!), '3.5a')).toEqual([16, 40, 1, 1])
  // What the city says of itself is not the ward's.
  expect(countedOf(threeQuarters.of(wards[0]!), '1.4')).toEqual([0, 0, undefined, 0])
  expect(countedOf((await measure(city, '2025-01-01', '2025-09-30')).whole, '1.4')).toEqual([3, 20, 0.9, 2])
  // Days that are no whole month say nothing.
  expect(countedOf((await measure(city, '2025-06-02', '2025-09-29')).whole, '1.4')).toEqual([
    0,
    0,
    undefined,
    0,
  ])
  await enter('dieuhanh.ha-noi', 'ha-noi', '1.4', { ...year, numerator: 90, denominator: 100 })
  expect(countedOf((await measure(city, year.from, year.to)).whole, '1.4')).toEqual([90, 100, 5.4, 1])
  expect(countedOf((await measure(city, '2025-01-01', '2025-09-30')).whole, '1.4')).toEqual([3, 20, 0.9, 2])
})

test.each([
  ['numerator', { numerator: 41 }],
  ['denominator', { denominator: 0, numerator: 0 }],
  ['source', { source: ' x ' }],
  ['period', { from: '2026-09-02', to: '2026-10-01' }],
  ['indicator', { indicator: '2.1' }],
])('what cannot be entered is said by its field: %s', async (field, more) => {
  const { status, body } = await enter('dieuhanh.ha-noi', 'kim-lien', '4.5b', more)
  expect([status, Object.keys(body.fields)]).toEqual([400, [field]])
})

test('a month that is not over waits; what there is not is not found', async () => {
  const november = { from: '2026-11-01', to: '2026-11-30' }
  expect((await enter('dieuhanh.ha-noi', 'kim-lien', '4.5b', november)).body.type).toContain(
    'index-month-open',
  )
  expect((await enter('dieuhanh.ha-noi', 'kim-lien', '9.9')).status).toBe(404)
})

test('a procedure published by a decision counts: early enough before it holds, soon enough disclosed', async () => {
  const code = 'procedure:1.001193'
  const { editions } = it.house
  const editor = await it.contextOf('bientap.ha-noi')
  const day = (text: string) => Temporal.PlainDate.from(text)
  const why = { vi: 'Luật mới có hiệu lực', en: 'A new law holds', ar: 'قانون جديد ساري المفعول' }
  const publish = async (decidedOn: string, from: string) => {
    const last = editions.of(code).at(-1)!
    const { revision } = await editions.saveDraft({ ...editor, key: randomUUID() }, code, {
      seen: 0,
      body: last.body,
      basedOn: last.number,
    })
    await editions.publish(
      { ...city, key: randomUUID() },
      code,
      revision,
      {
        from: day(from),
        correction: false,
        why,
        ground: 'Quyết định 1234/QĐ-UBND',
        decidedOn: day(decidedOn),
      },
      (body, as) => ({ ...(body as object), version: as.number, from: as.from }),
    )
  }
  // Today is Wednesday the 18th of November: five working days from the 11th, four from the 12th, six from the 10th.
  await publish('2026-11-11', '2026-11-19')
  await publish('2026-11-10', '2026-11-20')
  await publish('2026-11-16', '2026-11-20')
  const before = it.clock.now()
  it.clock.advance({ hours: 24 * 3 })
  const [reading] = await it.house.serviceIndex.measure(city, [periodOf('2026-11-01', '2026-11-21')])
  it.clock.set(before)
  expect(countedOf(reading!.whole, '1.1').slice(0, 2)).toEqual([2, 3])
  expect(countedOf(reading!.of(wards[1]!), '1.2').slice(0, 2)).toEqual([2, 3])
})

test('months that are over are kept for a line for some minutes; the period itself is counted now', async () => {
  const months = [periodOf('2026-09-01', '2026-09-30'), periodOf('2026-10-01', '2026-10-31')]
  const { serviceIndex } = it.house
  const before = await serviceIndex.course(city, months[1]!, months)
  const row = rows.find((it) => it.status === 10 && !it.rating && it.finishedOn?.startsWith('2026-10'))!
  await it.superuser.query('update dossiers.dossier set rating = 1 where id = $1', [row.id])
  row.rating = 1
  const dislikes = (scored: readonly Scored[]) => countedOf(scored, '5.4')[0] as number
  const soon = await serviceIndex.course(city, months[1]!, months)
  expect(dislikes(soon.reading.whole)).toBe(dislikes(before.reading.whole) - 1)
  expect(dislikes(soon.months[1]!.whole)).toBe(dislikes(before.months[1]!.whole))
  const now = it.clock.now()
  it.clock.advance({ minutes: 11 })
  const later = await serviceIndex.course(city, months[1]!, months)
  it.clock.set(now)
  expect(dislikes(later.months[1]!.whole)).toBe(dislikes(later.reading.whole))
})

test('wards with the same points share a rank', async () => {
  const { body } = await it.api('GET', '/api/v1/index?from=2026-09-01&to=2026-09-30', {
    as: 'dieuhanh.ha-noi',
  })
  const all = Object.values(body.places) as { rank: number; points: number }[]
  expect(all).toHaveLength(it.house.places.wards.length)
  // Nothing happened in 123 wards: the catalogue's points are the same for all of them.
  expect(all.filter(({ rank }) => rank === 4)).toHaveLength(all.length - 3)
  for (const { rank, points } of all) expect(rank).toBe(1 + all.filter((it) => it.points > points).length)
})
