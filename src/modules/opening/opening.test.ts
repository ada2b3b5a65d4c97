import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '#platform/ledger'
import { type ApiOptions, type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const words = { vi: 'Mất điện', en: 'Power cut', ar: 'انقطاع الكهرباء' }
const message = { vi: 'Xin quay lại sau.', en: 'Please come later.', ar: 'يُرجى العودة لاحقًا.' }
/** The clock stands at Wednesday, 18 November 2026, 09:00. */
const today = '2026-11-18'
const closure = (from = today, more: object = {}) => ({
  name: words,
  message,
  from,
  until: from,
  override: true,
  state: 'closed',
  ...more,
})
const head = (ward: string) => `truongphong.${ward}`
const add = (ward: string, body: object, options: ApiOptions = {}) =>
  it.api('POST', `/api/v1/places/${ward}/opening/rules`, { as: head(ward), body, ...options })
const end = (ward: string, { id, version }: { id: string; version: number }) =>
  it.api('POST', `/api/v1/places/${ward}/opening/rules/${id}/end`, { as: head(ward), body: { version } })
/** Open hours of one day, as anybody may ask. */
async function hours(ward: string, date: string, field?: string): Promise<string> {
  const query = new URLSearchParams({ from: date, until: date, ...(field ? { field } : {}) })
  const { status, body } = await it.api('GET', `/api/v1/places/${ward}/opening?${query}`)
  expect(status).toBe(200)
  return body.days[0].spans
    .filter(({ state }: { state: string }) => state !== 'closed')
    .map(
      ({ from, to, state }: Record<string, string>) => `${from}-${to}${state === 'open' ? '' : ` ${state}`}`,
    )
    .join(' ')
}
const usual = '08:00-12:00 13:30-17:30'
const take = (ward: string) =>
  it.api('POST', `/api/v1/places/${ward}/tickets`, { body: { series: 'A', channel: 'kiosk' } })

describe('a holiday declared in the middle of the morning', () => {
  test('is previewed with the days and the people it touches, and saves nothing', async () => {
    await take('cua-nam')
    await take('cua-nam')
    // Somebody with a number who is not there yet.
    const remote = { series: 'B', idNumber: '000190000001' }
    expect((await it.api('POST', '/api/v1/places/cua-nam/tickets', { body: remote })).status).toBe(201)
    const preview = () =>
      it.api('POST', '/api/v1/places/cua-nam/opening/preview', { as: head('cua-nam'), body: closure() })
    const { status, body } = await preview()
    expect(status).toBe(200)
    expect(body).toMatchObject({ closesToday: true, waiting: 2, holding: 3, more: false })
    expect(body.days).toHaveLength(1)
    expect(body.days[0]).toMatchObject({ date: today })
    expect(body.days[0].after).toEqual([
      { from: '00:00', to: '24:00', state: 'closed', reason: words, rule: expect.any(String) },
    ])
    expect(await hours('cua-nam', today)).toBe(usual)
    expect((await preview()).body.days).toHaveLength(1)
  })

  test('without words for the public it is refused; with them it closes the hall at once', async () => {
    const silent = await add('cua-nam', closure(today, { message: undefined }))
    expect(silent.status).toBe(400)
    expect(silent.body).toMatchObject({ type: expect.stringContaining('opening-rule-wrong') })
    expect(Object.keys(silent.body.fields)).toEqual(['message'])

    const seq = (await it.api('GET', '/api/v1/places/cua-nam/board')).body.seq
    const added = await add('cua-nam', closure())
    expect(added.status).toBe(201)
    expect(await hours('cua-nam', today)).toBe('')
    expect(await hours('ba-dinh', today)).toBe(usual)
    expect((await take('cua-nam')).body.type).toContain('hall-closed')
    expect((await take('ba-dinh')).status).toBe(201)

    const board = (await it.api('GET', '/api/v1/places/cua-nam/board')).body
    expect(board.seq).toBeGreaterThan(seq)
    expect(board.closed.title.en).toBe('Closed today')
    expect(board.closed.text.en).toBe(
      'Reason: Power cut. Please come later. Opens again at 08:00, Thursday 19/11/2026.',
    )
    const [event] = (await it.house.hub.after(it.house.places.get('cua-nam').code, seq)).filter(
      ({ type }) => type === 'opening.changed',
    )
    expect(event).toMatchObject({
      subject: `opening:${added.body.id}`,
      data: { place: '00082', from: today, until: today, state: 'closed' },
    })

    expect((await end('cua-nam', added.body)).body.version).toBe(2)
    expect(await hours('cua-nam', today)).toBe(usual)
    expect((await take('cua-nam')).status).toBe(201)
    expect((await it.api('GET', '/api/v1/places/cua-nam/board')).body.closed).toBeUndefined()
  })

  test('a closure of hours that are over, or of a day to come, needs no message', async () => {
    const earlier = closure(today, { message: undefined, hours: [{ open: '08:00', close: '09:00' }] })
    const over = await add('dong-da', earlier)
    expect(over.status).toBe(201)
    const tomorrow = await add('dong-da', closure('2026-11-19', { message: undefined }))
    expect(tomorrow.status).toBe(201)
    const preview = await it.api('POST', '/api/v1/places/dong-da/opening/preview', {
      as: head('dong-da'),
      body: closure(today, { hours: [{ open: '12:00', close: '13:30' }] }),
    })
    expect(preview.body).toMatchObject({ closesToday: false, days: [] })
  })
})

describe('versions', () => {
  const rhythm = (close: string) => ({
    name: { vi: 'Giờ phường', en: 'Ward hours', ar: 'ساعات الحي' },
    from: '2026-11-16',
    state: 'open',
    weekdays: [1, 2, 3, 4, 5],
    hours: [{ open: '07:30', close }],
    // Fewer hours of today: said to the public as any other closing.
    message,
  })
  test('a change decides from its day on, an end likewise; what was, stays', async () => {
    const ward = 'kim-lien'
    expect((await add(ward, rhythm('11:30'))).body.fields).toMatchObject({ from: expect.any(String) })
    it.clock.set('2026-11-16T02:00:00Z')
    const { body } = await add(ward, rhythm('11:30'))
    it.clock.set(workingMorning)
    const url = `/api/v1/places/${ward}/opening/rules/${body.id}`
    const changed = await it.api('PUT', url, { as: head(ward), body: { ...rhythm('16:30'), version: 1 } })
    expect(changed.body).toEqual({ id: body.id, version: 2 })
    expect(await hours(ward, '2026-11-17')).toBe('07:30-11:30')
    expect(await hours(ward, today)).toBe('07:30-16:30')

    const late = await it.api('PUT', url, { as: head(ward), body: { ...rhythm('15:30'), version: 1 } })
    expect(late.body.type).toContain('stale')
    const invented = await it.api('PUT', url, { as: head(ward), body: { ...rhythm('15:30'), version: 9 } })
    expect(invented.body.type).toContain('stale')

    it.clock.set('2026-11-20T02:00:00Z')
    // Nobody is signed in for two days.
    const context = await it.contextOf(head(ward))
    const { opening, places } = it.house
    const endIt = (version: number) => opening.end(context, places.get(ward).code, body.id, version)
    expect(await endIt(2)).toEqual({ id: body.id, version: 3 })
    expect(await hours(ward, '2026-11-17')).toBe('07:30-11:30')
    expect(await hours(ward, '2026-11-19')).toBe('07:30-16:30')
    expect(await hours(ward, '2026-11-20')).toBe(usual)
    await expect(endIt(3)).rejects.toMatchObject({ type: 'opening-rule-ended' })
    it.clock.set(workingMorning)
    const { rows } = await it.superuser.query(
      'select version, ended from opening.rule where id = $1 order by 1',
      [body.id],
    )
    expect(rows).toEqual([
      { version: 1, ended: false },
      { version: 2, ended: false },
      { version: 3, ended: true },
    ])
  })

  test('two who change the same version: one is told', async () => {
    const ward = 'hoan-kiem'
    const { body } = await add(ward, closure('2026-12-01'))
    const url = `/api/v1/places/${ward}/opening/rules/${body.id}`
    const answers = await Promise.all(
      ['2026-12-02', '2026-12-03'].map((until) =>
        it.api('PUT', url, { as: head(ward), body: closure('2026-12-01', { until, version: 1 }) }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('the same key makes one rule, and the same change once', async () => {
    const ward = 'tay-ho'
    const key = randomUUID()
    const first = await add(ward, closure('2026-12-01'), { key })
    expect(await add(ward, closure('2026-12-01'), { key })).toMatchObject({ status: 201, body: first.body })
    const url = `/api/v1/places/${ward}/opening/rules/${first.body.id}/end`
    const again = randomUUID()
    const send = () => it.api('POST', url, { as: head(ward), body: { version: 1 }, key: again })
    expect((await send()).body).toEqual({ id: first.body.id, version: 2 })
    expect((await send()).body).toEqual({ id: first.body.id, version: 2 })
    const { rows } = await it.superuser.query(
      'select count(*)::int as n from opening.rule where place = $1',
      [it.house.places.get(ward).code],
    )
    expect(rows[0].n).toBe(2)
  })

  test('the application can neither change nor delete a version', async () => {
    await expect(it.db.pool.query(`update opening.rule set name = '{}'`)).rejects.toThrow('permission denied')
    await expect(it.db.pool.query('delete from opening.rule')).rejects.toThrow('permission denied')
  })

  test('each is in the audit log, and the chains are whole', async () => {
    const { rows } = await it.superuser.query(
      `select distinct action from ledger.audit where action like 'opening.%' order by 1`,
    )
    expect(rows.map(({ action }) => action)).toEqual(['opening.add', 'opening.change', 'opening.end'])
    const reports = await verifyAudit(it.db)
    expect(reports.filter(({ brokenAt }) => brokenAt !== undefined)).toEqual([])
  })
})

describe('the city', () => {
  test('closes every ward with one rule and tells every stream; a head of a ward cannot', async () => {
    const city = it.house.places.city.slug
    const body = closure('2026-12-08', { name: { vi: 'Nghỉ bão', en: 'Storm', ar: 'عاصفة' } })
    const url = `/api/v1/places/${city}/opening/rules`
    expect((await it.api('POST', url, { as: head('cua-nam'), body })).status).toBe(403)
    const seq = (await it.api('GET', '/api/v1/places/ha-dong/board')).body.seq
    const added = await it.api('POST', url, { as: 'dieuhanh.ha-noi', body })
    expect(added.status).toBe(201)
    expect(await hours('ha-dong', '2026-12-08')).toBe('')
    expect(await hours('cua-nam', '2026-12-08')).toBe('')
    const events = await it.house.hub.after(it.house.places.get('ha-dong').code, seq)
    expect(events.map(({ type }) => type)).toEqual(['opening.changed'])
    const { body: rules } = await it.api('GET', '/api/v1/places/ha-dong/opening/rules')
    expect(rules).toEqual([expect.objectContaining({ id: added.body.id, place: 'H26', name: body.name })])

    const shelter = closure('2026-12-08', { state: 'open', hours: [{ open: '09:00', close: '10:00' }] })
    expect((await add('ha-dong', shelter)).status).toBe(201)
    expect(await hours('ha-dong', '2026-12-08')).toBe('09:00-10:00')
  })

  test('previews a closure of today with the people of all its halls', async () => {
    const url = `/api/v1/places/${it.house.places.city.slug}/opening/preview`
    const { body } = await it.api('POST', url, { as: 'dieuhanh.ha-noi', body: closure() })
    const { rows } = await it.superuser.query(
      `select count(*)::int as holding, count(*) filter (where presence = 'on_site')::int as waiting
       from reception.ticket where state = 'waiting'`,
    )
    expect(rows[0].waiting).toBeGreaterThan(1)
    expect(body).toMatchObject({ closesToday: true, ...rows[0] })
  })
})

describe('what is refused, with the part that is wrong', () => {
  const cases: [string, object, string][] = [
    ['it ends before it begins', { until: '2026-11-17' }, 'until'],
    ['it begins on a day that is over', { from: '2026-11-17' }, 'from'],
    ['hours past midnight', { hours: [{ open: '22:00', close: '02:00' }] }, 'hours'],
    ['hours of no length', { hours: [{ open: '08:00', close: '08:00' }] }, 'hours'],
    ['open without hours', { state: 'open', hours: [] }, 'hours'],
    ['a field the hall does not have', { field: 'Thả diều' }, 'field'],
    ['a name in one language only', { name: { ...words, ar: ' ' } }, 'name'],
    ['no weekday', { weekdays: [] }, 'weekdays'],
    ['a day that never comes', { weekdays: [7], until: '2026-11-20' }, 'weekdays'],
    ['a year the calendar does not know', { until: '2150-01-01' }, 'until'],
  ]
  test.each(cases)('%s', async (_, change, part) => {
    const { status, body } = await add('long-bien', closure(today, change))
    expect(status).toBe(400)
    expect(Object.keys(body.fields)).toEqual([part])
  })
  test.each([
    ['29 February of a common year', { from: '2027-02-29' }],
    ['a time of day that is none', { hours: [{ open: '8h', close: '12:00' }] }],
    ['every 0 weeks', { recurrence: { kind: 'weekly', every: 0, anchor: today } }],
  ])('%s', async (_, change) => {
    expect((await add('long-bien', closure(today, change))).status).toBe(400)
  })
  test('29 February of a leap year is taken, and overlapping hours are made one', async () => {
    const spans = [
      { open: '13:00', close: '15:00' },
      { open: '09:00', close: '11:00' },
      { open: '10:30', close: '12:00' },
      { open: '12:00', close: '12:30' },
    ]
    const leap = closure('2028-02-29', { state: 'open', hours: spans })
    expect((await add('long-bien', leap)).status).toBe(201)
    expect(await hours('long-bien', '2028-02-29')).toBe('09:00-12:30 13:00-15:00')
  })
})

test('usual hours end the giving of numbers with the calendar’s last number only where the calendar decides', async () => {
  const ward = 'thanh-xuan'
  const numbers = async (date: string) => {
    const { body } = await it.api('GET', `/api/v1/places/${ward}/opening?from=${date}&until=${date}`)
    return body.days[0].numbers.map(({ open, close }: Record<string, string>) => `${open}-${close}`).join(' ')
  }
  expect(await numbers('2026-11-25')).toBe('08:00-12:00 13:30-16:00')
  const evening = closure('2026-11-25', {
    state: 'open',
    hours: [{ open: '17:30', close: '19:30' }],
    rest: 'usual',
  })
  expect((await add(ward, evening)).status).toBe(201)
  expect(await numbers('2026-11-25')).toBe('08:00-12:00 13:30-16:00 17:30-19:30')
})

test('a second process hears of a change, and keeps what it knows while the database is silent', async () => {
  const { createOpening } = await import('./index.ts')
  const { createHub } = await import('#platform/events')
  const { house } = it
  const hub = createHub({ db: house.db, lookEvery: 50 })
  const other = await createOpening({ ...house, hub })
  const ward = house.places.get('hai-ba-trung')
  const day = Temporal.PlainDate.from('2026-12-15')
  expect(other.on(ward.code, undefined, day)[0]!.to).toBe(480)
  expect((await add(ward.slug, closure('2026-12-15'))).status).toBe(201)
  await expect.poll(() => other.on(ward.code, undefined, day)[0]!.to, { timeout: 5000 }).toBe(1440)
  other.close()
  hub.close()
})
