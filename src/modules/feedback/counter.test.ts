import { afterAll, beforeAll, expect, test } from 'vitest'
import { rollTallies } from '#platform/tallies'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const told = { kind: 'site', words: 'Bà kể: đèn đường trước ngõ 5 hỏng đã hai tuần, tối rất nguy hiểm.' }
const record = (as: string, ward: string, more: object = {}) =>
  it.api('POST', `/api/v1/places/${ward}/feedback`, { as, body: { ...told, ...more } })

/** A form of the desk, as a browser sends it. */
async function send(as: string, fields: Record<string, string>) {
  const { statusCode, body } = await it.house.server.inject({
    ...{ method: 'POST', url: '/desk/feedback/new', payload: new URLSearchParams(fields).toString() },
    headers: {
      ...{ host: 'localhost', cookie: await it.signIn(as), 'sec-fetch-site': 'same-origin' },
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  return { status: statusCode, body }
}

test('an officer at the counter writes down what is said; the person follows it by code and secret', async () => {
  const { status, body } = await record('tiepnhan.cua-nam', 'cua-nam', {
    ...{ name: 'Nguyễn Thị Mẫu', phone: '0912345678', language: 'en' },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  const own = await it.house.feedback.follow(body.code, body.secret)
  expect(own.state).toMatchObject({ channel: 'counter', status: 'filed' })
  // Whoever wrote it down is known to the unit, and to the sender not by name.
  const { name } = await it.contextOf('tiepnhan.cua-nam')
  expect(JSON.stringify(own)).not.toContain(name)
  const report = await it.house.feedback.get(await it.contextOf('lanhdao.cua-nam'), body.id)
  expect(report.actions[0]).toMatchObject({ type: 'file', actorName: name })
  expect(report.sender).toEqual({ name: 'Nguyễn Thị Mẫu', phone: '0912345678' })
  // Nobody is named by a report of their own.
  const { body: ownReport } = await it.api('POST', '/api/v1/feedback', {
    as: 'tiepnhan.cua-nam',
    body: { ...told, place: 'cua-nam' },
  })
  const leader = await it.contextOf('lanhdao.cua-nam')
  expect((await it.house.feedback.get(leader, ownReport.id)).actions[0]).toMatchObject({ actorName: '' })
})

test('whoever leads the unit writes down what people tell them in person, the chair on the day of receiving citizens too', async () => {
  for (const name of ['truongphong', 'lanhdao', 'chutich']) {
    const { status, body } = await record(`${name}.cua-nam`, 'cua-nam')
    expect(status, name).toBe(201)
    const chair = await it.contextOf('chutich.cua-nam')
    const { actions } = await it.house.feedback.get(chair, body.id)
    expect(actions[0], name).toMatchObject({
      type: 'file',
      actorName: (await it.contextOf(`${name}.cua-nam`)).name,
    })
    expect((await record(`${name}.cua-nam`, 'ba-dinh')).status, name).toBe(403)
  }
  const page = await it.api('GET', '/desk/feedback/new', { as: 'chutich.cua-nam' })
  expect(page.status).toBe(200)
})

test('the form at the counter names the doors that do not lead past its officer, to this ward’s form, in three languages', async () => {
  const words = { vi: 'không cần qua bạn', en: 'without you', ar: 'من دونك' }
  for (const [language, said] of Object.entries(words)) {
    const { body } = await it.api('GET', `/desk/feedback/new?lang=${language}`, { as: 'tiepnhan.cua-nam' })
    expect(body, language).toContain(said)
    const prefix = language === 'vi' ? '' : `/${language}`
    expect(body, language).toContain(`http://localhost:8080${prefix}/feedback?ward=cua-nam`)
    expect(body, language).toContain('class="qr"')
  }
  // Where it leads, that ward is chosen already.
  const { body } = await it.api('GET', '/feedback?ward=cua-nam')
  expect(body).toMatch(/<option[^>]*value="cua-nam"[^>]*selected|selected[^>]*value="cua-nam"/)
})

test('only at one’s own unit, and only by whoever may; what was written down the counter cannot open', async () => {
  expect((await record('tiepnhan.cua-nam', 'ba-dinh')).status).toBe(403)
  expect((await record('chuyenvien.cua-nam', 'cua-nam')).status).toBe(403)
  const { body } = await record('tiepnhan.cua-nam', 'cua-nam')
  expect(
    (await it.api('GET', `/api/v1/feedback/reports/${body.id}`, { as: 'tiepnhan.cua-nam' })).status,
  ).toBe(403)
})

test('it is read back before it is kept; the slip has code and secret; a second tap is the same slip', async () => {
  const count = async () =>
    Number((await it.superuser.query('select count(*) from feedback.report')).rows[0].count)
  const before = await count()
  const key = crypto.randomUUID()
  const fields = { ...told, key, name: 'Lò Văn Mẫu', language: 'vi' }
  const short = await send('tiepnhan.cua-nam', { ...fields, words: 'Ngắn quá', do: 'read' })
  expect(short.status).toBe(400)
  expect(short.body).toContain('Ngắn quá')
  const readBack = await send('tiepnhan.cua-nam', { ...fields, do: 'read' })
  expect(readBack.status).toBe(200)
  for (const words of [told.words, 'Lò Văn Mẫu', 'value="save"']) expect(readBack.body).toContain(words)
  const back = await send('tiepnhan.cua-nam', { ...fields, do: 'back' })
  expect(back.body).toContain('value="Lò Văn Mẫu"')
  expect(await count()).toBe(before)
  const codesIn = (page: string) =>
    [...page.matchAll(/PA-\d{6}-\d{4}\/\w{10}|PA-\d{6}-\d{4}/g)].map(([it]) => it)
  const [first, second] = [
    await send('tiepnhan.cua-nam', { ...fields, do: 'save' }),
    await send('tiepnhan.cua-nam', { ...fields, do: 'save' }),
  ]
  expect(first.status).toBe(200)
  expect(codesIn(second.body)).toEqual(codesIn(first.body))
  expect(await count()).toBe(before + 1)
  const code = /PA-\d{6}-\d{4}/.exec(first.body)![0]
  const secret = [...first.body.matchAll(/\b[A-Z0-9]{5}[ -]?[A-Z0-9]{5}\b/g)].map(([it]) => it)
  const opened = await Promise.all(
    secret.map((it_) => it.house.feedback.follow(code, it_).catch(() => undefined)),
  )
  expect(opened.some((report) => report?.state.code === code)).toBe(true)
})

test('counted as the counter’s: with the web page’s they are all that came in, also once cells are rolled up', async () => {
  const count = async () => {
    const { insight } = it.house
    const { today } = insight.moment()
    const kpis = ['reports-came-in', 'reports-from-web', 'reports-at-counter']
    const leader = await it.contextOf('lanhdao.ba-vi')
    const measured = await insight.measure(leader, { kpis, by: 'whole', period: { from: today, to: today } })
    const channels = await insight.measure(leader, {
      kpis,
      by: 'channel',
      period: { from: today, to: today },
    })
    return {
      counted: kpis.map((kpi) => measured.totalParts(kpi).counted),
      channels: [...channels.keys('reports-came-in')].sort(),
    }
  }
  expect(await count()).toEqual({ counted: [0, 0, 0], channels: [] })
  for (let n = 0; n < 3; n++) await record('tiepnhan.ba-vi', 'ba-vi')
  for (let n = 0; n < 2; n++) await it.api('POST', '/api/v1/feedback', { body: { ...told, place: 'ba-vi' } })
  const all = { counted: [5, 2, 3], channels: ['counter', 'web'] }
  expect(await count()).toEqual(all)
  await rollTallies(it.house.db)
  expect(await count()).toEqual(all)
})
