import { spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#platform/config'
import { connectTrialKiosk } from '../sandbox/kiosk/connect.ts'
import { build } from '../script/build.ts'
import { samplePassword } from '../src/sample.ts'
import { type TestHouse, testHouse } from './support/house.ts'

interface Asked {
  headers?: Record<string, string>
  /** What is sent as it is; `body` is sent as JSON. */
  payload?: string | Buffer
  body?: unknown
  as?: string
  /** The device's address; each request comes from another one unless told. */
  from?: string
}

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const someAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { headers = {}, payload, body, as, from = someAddress() }: Asked = {},
  house: TestHouse = it,
) {
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  const atKiosk = (body as { channel?: string } | undefined)?.channel === 'kiosk'
  const answer = await house.house.server.inject({
    method,
    url,
    remoteAddress: from,
    headers: {
      host: 'localhost',
      'idempotency-key': randomUUID(),
      ...json,
      ...(atKiosk ? { authorization: `Bearer ${await house.machine('cua-nam')}` } : {}),
      ...(as ? { cookie: await house.signIn(as) } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    ...(payload === undefined ? {} : { payload }),
  })
  const type = String(answer.headers['content-type'] ?? '')
  return {
    status: answer.statusCode,
    type,
    headers: answer.headers,
    text: answer.body,
    // biome-ignore lint/suspicious/noExplicitAny: answers of many endpoints
    body: (type.includes('json') ? JSON.parse(answer.body) : undefined) as any,
  }
}

type Answer = Awaited<ReturnType<typeof ask>>
const seen = new Set<string>()

/** RFC 9457, with nothing beside what the house promises. */
function expectProblem(answer: Answer, status: number, name: string): void {
  const where = `${answer.status} ${answer.text.slice(0, 200)}`
  expect(answer.status, where).toBe(status)
  expect(answer.type, where).toMatch(/^application\/problem\+json/)
  expect(answer.body, where).toMatchObject({
    type: `/problems/${name}`,
    status,
    title: expect.stringMatching(/^[A-Z].*[.!]$/),
    detail: expect.stringMatching(/[.!]$/),
    instance: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
  const known = ['type', 'title', 'status', 'detail', 'instance', 'fields']
  expect(Object.keys(answer.body).filter((key) => !known.includes(key))).toEqual([])
  expect(answer.headers['cache-control']).toContain('no-store')
  seen.add(answer.body.type)
}

const tickets = '/api/v1/places/cua-nam/tickets'
const dossiers = '/api/v1/places/cua-nam/dossiers'
const officer = 'tiepnhan.cua-nam'
const newDossier = (applicant: object = {}, more: object = {}) => ({
  procedureCode: '1.001193',
  applicant: { fullName: 'Nguyễn Thị Mẫu', ...applicant },
  ...more,
})
const countOf = async (table: string) =>
  Number((await it.superuser.query(`select count(*) from ${table}`)).rows[0].count)

describe('who may come in', () => {
  test.each(['evil.example', 'evil.example:8080', 'localhost.evil.example', 'xlocalhost', '[::2]'])(
    'a request under another name (%s) is refused',
    async (host) => {
      const headers = { host, 'x-forwarded-host': 'localhost' }
      expectProblem(await ask('GET', '/api/v1/places', { headers }), 421, 'wrong-host')
    },
  )

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:8080', '[::1]:8080'])('%s is ours', async (host) => {
    expect((await ask('GET', '/api/v1/places?words=cua', { headers: { host } })).status).toBe(200)
  })

  test('without any name (HTTP/1.0) nobody is let in', async () => {
    await it.house.server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = it.house.server.server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setEncoding('utf8').on('data', (some) => {
      text += some
    })
    socket.write('GET /api/v1/places HTTP/1.0\r\n\r\n')
    await once(socket, 'close')
    expect(text).toMatch(/^HTTP\/1\.1 421 /)
    expect(text).toContain('"/problems/wrong-host"')
  })

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:9999' },
    { origin: 'https://localhost.evil.example' },
    { origin: 'null' },
    { origin: 'nonsense' },
    { 'sec-fetch-site': 'cross-site' },
  ])('a command that another site sends (%o) is not carried out', async (headers) => {
    const before = await countOf('reception.ticket')
    expectProblem(
      await ask('POST', tickets, { headers, body: { series: 'A', channel: 'kiosk' } }),
      403,
      'wrong-origin',
    )
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
    expectProblem(await ask('POST', tickets, { headers: form, payload: 'series=A' }), 403, 'wrong-origin')
    expect(await countOf('reception.ticket')).toBe(before)
  })

  test('our own site and programs may', async () => {
    for (const headers of [{ origin: 'http://localhost' }, { 'sec-fetch-site': 'same-origin' }, {}])
      expect((await ask('POST', tickets, { headers, body: { series: 'A', channel: 'kiosk' } })).status).toBe(
        201,
      )
  })
})

describe('idempotency keys', () => {
  test.each(['', 'x', 'x'.repeat(36), '123', `' or 1=1 --`])('%o is none', async (key) => {
    const headers = { 'idempotency-key': key }
    expectProblem(
      await ask('POST', tickets, { headers, body: { series: 'A', channel: 'kiosk' } }),
      400,
      'invalid',
    )
    // Where none is asked for, a wrong one does no harm.
    const read = await ask('GET', '/api/v1/places/cua-nam/queue', { headers, as: officer })
    expect(read.status).toBe(200)
    const left = await ask('DELETE', '/api/v1/places/cua-nam/desk', { headers, as: officer })
    expect([204, 400]).toContain(left.status)
    const draft = await ask('POST', '/api/v1/drafts/none/file', { headers })
    expect([400, 404]).toContain(draft.status)
  })

  test('a command without one is refused', async () => {
    const answer = await it.house.server.inject({
      method: 'POST',
      url: tickets,
      headers: { host: 'localhost' },
      payload: { series: 'A', channel: 'kiosk' },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({
      type: '/problems/invalid',
      fields: { 'idempotency-key': expect.any(String) },
    })
  })

  test('one for two different requests is refused, whoever sends them', async () => {
    const headers = { 'idempotency-key': randomUUID() }
    const taken = await ask('POST', tickets, { headers, body: { series: 'A', channel: 'kiosk' } })
    expect((await ask('POST', tickets, { headers, body: { series: 'A', channel: 'kiosk' } })).body).toEqual(
      taken.body,
    )
    const other = await ask('POST', tickets, { headers, body: { series: 'B', channel: 'kiosk' } })
    expectProblem(other, 422, 'idempotency-key-reused')
    const officers = await ask('POST', tickets, {
      headers,
      body: { series: 'A', channel: 'desk' },
      as: officer,
    })
    expectProblem(officers, 422, 'idempotency-key-reused')
  })
})

describe('bodies', () => {
  const json = { 'content-type': 'application/json' }
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  test.each([
    ['{"series":', json, 400, 'invalid'],
    ['', json, 400, 'invalid'],
    ['"A"', json, 400, 'invalid'],
    ['null', json, 400, 'invalid'],
    ['[]', json, 400, 'invalid'],
    ['{"series":["A"]}', json, 400, 'invalid'],
    ['{"series":{"$ne":1}}', json, 400, 'invalid'],
    ['{"brings":"c1"}', json, 400, 'invalid'],
    ['{"brings":[1]}', json, 400, 'invalid'],
    ['{"channel":"bộ"}', json, 400, 'invalid'],
    ['<a/>', { 'content-type': 'text/xml' }, 415, 'unsupported-media-type'],
    ['{}', { 'content-type': 'nonsense' }, 415, 'unsupported-media-type'],
    ['--x', { 'content-type': 'multipart/form-data; boundary=x' }, 400, 'invalid'],
    [`{"series":"${'A'.repeat(2 * 1024 * 1024)}"}`, json, 413, 'too-large'],
    ['x=1&'.repeat(600_000), form, 413, 'too-large'],
  ] as const)('number %# is refused', async (payload, headers, status, name) => {
    const before = await countOf('reception.ticket')
    expectProblem(await ask('POST', tickets, { headers, payload }), status, name)
    expect(await countOf('reception.ticket')).toBe(before)
  })

  test.each([
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['lists under a known name', `{"brings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s nested a hundred thousand deep are refused', async (_what, payload) => {
    expectProblem(await ask('POST', tickets, { headers: json, payload }), 400, 'invalid')
  })

  test.each([
    '{"__proto__":{"isAdmin":true},"series":"A"}',
    '{"constructor":{"prototype":{"isAdmin":true}},"series":"A"}',
    '{"series":"A","brings":[],"extra":{"__proto__":{"isAdmin":true}}}',
  ])('%s changes no prototype', async (payload) => {
    expectProblem(await ask('POST', tickets, { headers: json, payload }), 400, 'invalid')
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the name %s is a name like any other, and means nothing',
    async (name) => {
      const fields = `${encodeURIComponent(name)}=1&series=A`
      expect((await ask('POST', tickets, { headers: form, payload: fields })).status).toBeLessThan(500)
      expect((await ask('GET', `/api/v1/places/${name}`)).status).toBe(404)
      expect((await ask('GET', `/api/v1/procedures/${name}`)).status).toBe(404)
      expect((await ask('GET', `/api/v1/figures/${name}/rows`, { as: officer })).status).toBe(404)
      expect((await ask('POST', tickets, { body: { procedureCode: name } })).status).toBe(404)
      const taken = await ask('POST', tickets, { body: { series: name, priority: name, channel: 'kiosk' } })
      expect(taken.status).toBe(201)
      const kept = await it.superuser.query('select priority, series from reception.ticket where id = $1', [
        taken.body.id,
      ])
      expect(kept.rows).toEqual([{ priority: 'normal', series: 'A' }])
      const action = { type: name, data: {} }
      const acted = await ask('POST', `/api/v1/dossiers/${randomUUID()}/actions`, {
        as: officer,
        body: { action },
      })
      expectProblem(acted, 400, 'invalid')
    },
  )

  test('a body where none is expected is no harm', async () => {
    const answer = await ask('POST', '/api/v1/places/cua-nam/calls', { as: officer, body: { x: 1 } })
    expectProblem(answer, 409, 'desk-not-open')
  })
})

describe('texts', () => {
  /** Everywhere a text of the client goes into the database. */
  const doors = (text: string): [method: 'POST' | 'PUT' | 'GET', url: string, body?: unknown][] => [
    ['POST', dossiers, newDossier({ fullName: text })],
    ['POST', dossiers, newDossier({ address: text })],
    ['POST', dossiers, newDossier({ onBehalfOf: text })],
    ['POST', dossiers, newDossier({}, { request: text })],
    ['POST', dossiers, newDossier({}, { procedureCode: text })],
    ['POST', dossiers, newDossier({}, { resolving: text })],
    ['POST', tickets, { series: text }],
    ['POST', tickets, { series: 'A', channel: 'kiosk', brings: [text.slice(0, 8)] }],
    ['POST', tickets, { series: 'A', channel: 'kiosk', priority: text }],
    ['POST', '/api/v1/session', { username: text, password: 'x' }],
    ['POST', '/api/v1/session', { username: officer, password: text }],
    ['POST', '/api/v1/session', { username: officer, password: samplePassword, code: text }],
    ['POST', '/api/v1/follow', { code: text, secret: text }],
    ['POST', '/api/v1/places/cua-nam/drafts', { procedureCode: text }],
  ]
  const queries = (text: string) => {
    const it = encodeURIComponent(text)
    return [
      `/api/v1/dossiers?words=${it}`,
      `/api/v1/dossiers?words=H26-${it}`,
      `/api/v1/dossiers?place=${it}`,
      `/api/v1/dossiers/${it}`,
      `/api/v1/places?words=${it}`,
      `/api/v1/places/${it}`,
      `/api/v1/places/${it}/queue`,
      `/api/v1/procedures?words=${it}`,
      `/api/v1/procedures/${it}`,
      `/api/v1/tickets/${it.padEnd(30, 'x')}`,
      `/api/v1/figures?place=${it}`,
      `/api/v1/figures/${it}/rows`,
      `/vi/procedures?q=${it}`,
      `/kiosk?q=${it}`,
      `/desk/dossiers?q=${it}`,
      `/operations/kpis/${it}`,
    ]
  }

  test.each([
    ['the character NUL', 'a\u0000b'],
    ['half of a character', 'a\ud800b'],
    ['the other half', 'a\udc00b'],
  ])('%s, which the database cannot hold, is refused and never breaks anything', async (_what, text) => {
    for (const [method, url, body] of doors(text)) {
      const answer = await ask(method, url, { as: officer, body })
      expect(answer.status, `${url} ${JSON.stringify(body)} ${answer.text}`).toBe(400)
      expectProblem(answer, 400, 'invalid')
    }
    const started = await ask('POST', '/api/v1/places/cua-nam/drafts', {
      body: { procedureCode: '1.001193' },
    })
    const draft = `/api/v1/drafts/${started.body.token}`
    for (const body of [{ request: text }, { applicant: { fullName: text } }, { applicant: { [text]: 'x' } }])
      expectProblem(await ask('PUT', draft, { body }), 400, 'invalid')
  })

  test('NUL in an address or a form is refused too', async () => {
    for (const url of queries('a\u0000b')) {
      const answer = await ask('GET', url, { as: officer })
      expect([400, 404], `${url} ${answer.status} ${answer.text.slice(0, 200)}`).toContain(answer.status)
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const typed = await ask('POST', '/desk/sign-in', { headers, payload: 'username=a%00b&password=x' })
    expect(typed.status).toBe(400)
  })

  test.each([
    `'; drop table dossiers.dossier; --`,
    `\\'; select pg_sleep(10); --`,
    `$1 || (select 1) %s %`,
    '<script>alert(1)</script>',
    `"><img src=x onerror=alert(1)>`,
    '{{7*7}} #panic("typst") $x$ @label \\ #eval("1")',
    '../../etc/passwd',
    'a & b | c:* ! (d) <-> e',
    '\u202egnp.exe',
    '👩‍👩‍👧 Ẻ',
  ])('%s comes back as it was written', async (text) => {
    const body = newDossier({ address: text }, { request: text })
    const opened = await ask('POST', dossiers, { as: officer, body })
    expect(opened.status, opened.text).toBe(201)
    const read = await ask('GET', `/api/v1/dossiers/${opened.body.id}`, { as: officer })
    expect(read.body.state).toMatchObject({ request: text, applicant: { address: text } })
    const { code, secret } = opened.body
    const followed = await ask('POST', '/api/v1/follow', { body: { code, secret } })
    expect(followed.body.state.request).toBe(text)
    const page = await ask('GET', `/desk/dossiers/${opened.body.id}`, { as: officer })
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/<script>alert|<img src=x/)
    const slip = await ask('GET', `/api/v1/dossiers/${opened.body.id}/forms/01`, { as: officer })
    expect([slip.status, slip.type]).toEqual([200, 'application/pdf'])
    for (const url of queries(text)) {
      const answer = await ask('GET', url, { as: officer })
      expect(answer.status, `${url} ${answer.text.slice(0, 300)}`).toBeLessThan(500)
      expect(answer.text).not.toMatch(/<script>alert|<img src=x/)
    }
    for (const [method, url, it] of doors(text)) {
      const answer = await ask(method, url, { as: officer, body: it })
      expect(answer.status, `${url} ${answer.text}`).toBeLessThan(500)
    }
  })

  test('decomposed letters are stored composed, from JSON and from forms', async () => {
    const decomposed = 'Nguyễn Thị Mẫu'.normalize('NFD')
    expect(decomposed).not.toBe('Nguyễn Thị Mẫu')
    const body = newDossier({ fullName: decomposed, address: decomposed })
    const opened = await ask('POST', dossiers, { as: officer, body })
    const kept = await it.superuser.query(
      `select applicant_name, state->'applicant'->>'address' as address from dossiers.dossier where id = $1`,
      [opened.body.id],
    )
    expect(kept.rows).toEqual([{ applicant_name: 'Nguyễn Thị Mẫu', address: 'Nguyễn Thị Mẫu' }])

    const started = await ask('POST', '/api/v1/places/cua-nam/drafts', {
      body: { procedureCode: '1.001193' },
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const payload = new URLSearchParams({ request: decomposed }).toString()
    const saved = await ask('PUT', `/api/v1/drafts/${started.body.token}`, { headers, payload })
    expect(saved.status).toBe(204)
    const draft = await it.house.dossiers.getDraft(started.body.token)
    expect(draft.answers.request).toBe('Nguyễn Thị Mẫu')
  })

  test('a name of ten thousand letters is refused, with the field named', async () => {
    const answer = await ask('POST', dossiers, {
      as: officer,
      body: newDossier({ fullName: 'Ă'.repeat(10_000) }),
    })
    expectProblem(answer, 400, 'invalid')
    expect(Object.keys(answer.body.fields)).toEqual(['applicant.fullName'])
    for (const body of [
      { username: 'a'.repeat(10_000), password: 'x' },
      { username: 'a', password: 'x'.repeat(10_000) },
    ])
      expectProblem(await ask('POST', '/api/v1/session', { body }), 400, 'invalid')
  })

  test.each([
    '1990-05-01[u-ca=roc]',
    '1990-05-01T10:00',
    '19900501',
    '1990-13-01',
    '2990-01-01',
    '-000001-01-01',
  ])('a birth date %s is none', async (birthDate) => {
    const answer = await ask('POST', dossiers, { as: officer, body: newDossier({ birthDate }) })
    expectProblem(answer, 400, 'invalid')
    expect(Object.keys(answer.body.fields)).toEqual(['birthDate'])
  })

  test.each([
    '/api/v1/dossiers?before=0000-01-01T00:00:00Z',
    '/api/v1/dossiers?before=2026-02-30T00:00:00Z',
    '/api/v1/dossiers?limit=1e9',
    '/api/v1/dossiers?status=11',
    '/api/v1/figures/received/rows?page=0',
    '/api/v1/figures/received/rows?page=9007199254740991',
    '/api/v1/figures/received/rows?page=1e300',
  ])('%s is refused or finds nothing', async (url) => {
    const answer = await ask('GET', url, { as: officer })
    expect([200, 400], `${answer.status} ${answer.text}`).toContain(answer.status)
    if (answer.status === 200) expect(answer.body.rows ?? answer.body).toEqual([])
    else expectProblem(answer, 400, 'invalid')
  })
})

describe('addresses', () => {
  test('an unknown one is a problem for programs and a page for people, in the language asked for', async () => {
    for (const [lang, detail] of [
      ['vi', 'Không có trang này'],
      ['en', 'There is no such page'],
      ['ar', 'لا توجد صفحة'],
    ] as const) {
      const asked = { 'accept-language': lang }
      const problem = await ask('GET', '/api/v1/nothing', { headers: asked })
      expectProblem(problem, 404, 'not-found')
      expect(problem.body.detail).toContain(detail)
      for (const url of [`/${lang}/nothing/at/all`, `/nothing?lang=${lang}`]) {
        const page = await ask('GET', url)
        expect([page.status, page.type]).toEqual([404, 'text/html; charset=utf-8'])
        expect(page.text).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
        expect(page.text).toContain(detail)
      }
    }
    // Vietnamese unless asked otherwise; a browser’s own preference does not turn a page of Hà Nội.
    expect((await ask('GET', '/nothing', { headers: { 'accept-language': 'en' } })).text).toContain(
      'lang="vi"',
    )
  })

  test('a language once chosen stays, also where the page names its own query', async () => {
    for (const url of [
      '/kiosk/cua-nam?lang=ar',
      '/kiosk/cua-nam/number?series=A&lang=ar',
      '/desk/sign-in?lang=ar',
    ]) {
      const page = await ask('GET', url)
      expect([page.headers['set-cookie']].flat().join(), url).toContain('lang=ar')
      const next = await ask('GET', '/kiosk/cua-nam', { headers: { cookie: 'lang=ar' } })
      expect(next.text).toContain('dir="rtl"')
    }
    expect((await ask('GET', '/kiosk/cua-nam?lang=xx')).headers['set-cookie']).toBeUndefined()
  })

  test.each([
    '/api/v1/%',
    '/api/v1/%E0%A4%A',
    '/api/v1/places/%ff',
    `/api/v1/tickets/${'x'.repeat(300)}`,
    `/api/v1/drafts/${'x'.repeat(5000)}/file`,
    '/api/v1//places',
    '/api/v1/places/../../x',
    '/api/v1/places/..%2f..%2fx',
  ])('%s is a problem like any other', async (url) => {
    const answer = await ask('GET', url)
    expect([400, 404, 414]).toContain(answer.status)
    expectProblem(answer, answer.status, answer.status === 404 ? 'not-found' : 'invalid')
  })

  test.each(['/%', '/vi/%E0%A4%A', `/problems/${'x'.repeat(300)}`])('%s is a page', async (url) => {
    const page = await ask('GET', url)
    expect([400, 404]).toContain(page.status)
    expect(page.type).toBe('text/html; charset=utf-8')
    expect(page.headers['content-security-policy']).toBeDefined()
  })

  test.each(['/assets/x', '/assets/../package.json', '/assets/%2e%2e/package.json', '/.git/config', '/data'])(
    '%s gives nothing away',
    async (url) => {
      expect((await ask('GET', url)).status).toBe(404)
    },
  )

  test.each([
    ['GET', `/api/v1/dossiers/${randomUUID()}`, 404, 'not-found'],
    ['GET', '/api/v1/dossiers/1', 400, 'invalid'],
    ['GET', `/api/v1/dossiers/${randomUUID()}/forms/01`, 404, 'not-found'],
    ['GET', `/api/v1/dossiers/${randomUUID()}/forms/99`, 400, 'invalid'],
    ['GET', `/api/v1/dossiers/${randomUUID()}/files/${randomUUID()}`, 404, 'not-found'],
    ['GET', `/api/v1/tickets/${'x'.repeat(43)}`, 404, 'not-found'],
    ['GET', '/api/v1/tickets/x', 400, 'invalid'],
    ['POST', `/api/v1/tickets/${'x'.repeat(43)}/cancel`, 404, 'not-found'],
    ['POST', `/api/v1/places/cua-nam/tickets/${randomUUID()}/finish`, 409, 'wrong-state'],
    ['POST', '/api/v1/places/cua-nam/tickets/1/finish', 400, 'invalid'],
    ['POST', '/api/v1/places/nowhere/calls', 404, 'not-found'],
    ['POST', '/api/v1/places/ha-noi/calls', 404, 'not-found'],
    ['POST', '/api/v1/drafts/none/file', 404, 'draft-gone'],
    ['GET', '/api/v1/figures?place=nowhere', 404, 'not-found'],
    ['GET', '/api/v1/figures/nothing/rows', 404, 'not-found'],
  ] as const)('%s %s: %i %s', async (method, url, status, name) => {
    expectProblem(await ask(method, url, { as: officer }), status, name)
  })

  test('whoever has seen an older state is told so, and changes nothing', async () => {
    const opened = await ask('POST', dossiers, { as: officer, body: newDossier() })
    const { actor } = await it.contextOf('chuyenvien.cua-nam')
    const action = { type: 'assign', data: { officer: actor } }
    const act = (version: number) =>
      ask('POST', `/api/v1/dossiers/${opened.body.id}/actions`, {
        as: 'chuyenvien.cua-nam',
        body: { action, version },
      })
    for (const version of [0, 2, 99]) expectProblem(await act(version), 409, 'stale')
    expect((await act(1)).status).toBe(201)
    expectProblem(await act(1), 409, 'stale')
    const read = await ask('GET', `/api/v1/dossiers/${opened.body.id}`, { as: officer })
    expect(read.body.actions).toHaveLength(2)
  })
})

describe('sessions', () => {
  const whoAmI = (cookie: string, house = it) =>
    ask('GET', '/api/v1/session', { headers: { cookie } }, house).then(({ status, body }) => {
      expect(status).toBe(200)
      return body.signedIn as boolean
    })

  test.each([
    'session=',
    'session=x',
    `session=${'x'.repeat(5000)}`,
    `session=${'A'.repeat(43)}`,
    `session=' or 1=1 --`,
    'session=%00',
    'session=%',
    'session=\u00e9',
    'session; =; ;;;=x',
    `a=b; session=${'A'.repeat(43)}; session=x`,
  ])('the cookie %s signs nobody in', async (cookie) => {
    expect(await whoAmI(cookie)).toBe(false)
    expectProblem(await ask('GET', '/api/v1/places/cua-nam/queue', { headers: { cookie } }), 403, 'forbidden')
    expect((await ask('GET', '/desk', { headers: { cookie } })).status).toBeLessThan(500)
  })

  test('signing in sets a cookie no script reads, signing out ends the session', async () => {
    const signedIn = await ask('POST', '/api/v1/session', {
      body: { username: ` ${officer.toUpperCase()} `, password: samplePassword },
    })
    expect(signedIn.status).toBe(200)
    const [setCookie] = [signedIn.headers['set-cookie']].flat()
    expect(setCookie).toMatch(/^session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(signedIn.headers['cache-control']).toContain('no-store')
    const cookie = setCookie!.split(';')[0]!
    expect(await whoAmI(cookie)).toBe(true)
    expect((await ask('DELETE', '/api/v1/session', { headers: { cookie } })).status).toBe(204)
    expect(await whoAmI(cookie)).toBe(false)
    expect(
      await it.superuser.query(`select 1 from access.session where encode(token_hash, 'escape') like $1`, [
        `%${cookie.slice(8, 20)}%`,
      ]),
    ).toMatchObject({ rowCount: 0 })
  })

  test('a session ends after four hours of rest, and after twelve in any case', async () => {
    const other = await testHouse()
    try {
      const signIn = async () =>
        (await other.house.access.signIn({ username: officer, password: samplePassword })).token
      const resting = `session=${await signIn()}`
      expect(await whoAmI(resting, other)).toBe(true)
      other.clock.advance({ hours: 3, minutes: 59 })
      expect(await whoAmI(resting, other)).toBe(true)
      other.clock.advance({ hours: 4, minutes: 1 })
      expect(await whoAmI(resting, other)).toBe(false)
      const headers = { cookie: resting }
      expectProblem(await ask('GET', '/api/v1/places/cua-nam/queue', { headers }, other), 403, 'forbidden')

      const busy = `session=${await signIn()}`
      for (let hour = 0; hour < 11; hour++) {
        other.clock.advance({ hours: 1 })
        expect(await whoAmI(busy, other)).toBe(true)
      }
      other.clock.advance({ minutes: 59 })
      expect(await whoAmI(busy, other)).toBe(true)
      other.clock.advance({ minutes: 2 })
      expect(await whoAmI(busy, other)).toBe(false)
    } finally {
      await other.close()
    }
  })
})

describe('signing in', () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  let names = 0
  const newAccount = async (more: object = {}) => {
    const username = `thu${names++}.cua-nam`
    const place = it.house.places.get('cua-nam').code
    const fullName = 'Phạm Văn Mẫu'
    const account = { username, password: 'đúng rồi', fullName, place, roles: ['reception'], ...more }
    await it.house.access.createAccount(account)
    return username
  }
  const signIn = (username: string, password: string, code?: string, from = someAddress()) =>
    ask('POST', '/api/v1/session', { body: { username, password, ...(code ? { code } : {}) }, from })

  test('five wrong passwords lock the account for fifteen minutes, for the right one too', async () => {
    const username = await newAccount()
    for (let i = 0; i < 4; i++) expectProblem(await signIn(username, 'sai'), 401, 'sign-in-failed')
    expect((await signIn(username, 'đúng rồi')).status).toBe(200)
    // A success begins the count anew.
    for (let i = 0; i < 5; i++) expectProblem(await signIn(username, 'sai'), 401, 'sign-in-failed')
    expectProblem(await signIn(username, 'đúng rồi'), 423, 'locked')
    it.clock.advance({ minutes: 14, seconds: 59 })
    expectProblem(await signIn(username, 'đúng rồi'), 423, 'locked')
    it.clock.advance({ seconds: 2 })
    expect((await signIn(username, 'đúng rồi'.normalize('NFD'))).status).toBe(200)
  })

  test('a name nobody has locks like any other, so that a lock tells nothing', async () => {
    for (let i = 0; i < 5; i++) expectProblem(await signIn('khongcoai.locked', 'sai'), 401, 'sign-in-failed')
    expectProblem(await signIn(' KhongCoAi.locked', 'sai'), 423, 'locked')
    it.clock.advance({ minutes: 15, seconds: 1 })
    expectProblem(await signIn('khongcoai.locked', 'sai'), 401, 'sign-in-failed')
  })

  test('many tries at once do not get past the lock', async () => {
    const username = await newAccount()
    await Promise.all(Array.from({ length: 12 }, () => signIn(username, 'sai')))
    expectProblem(await signIn(username, 'đúng rồi'), 423, 'locked')
  })

  test('an account with a second factor opens with its code only', async () => {
    const username = await newAccount({ totpSecret: secret })
    const code = (shift = 0) =>
      new TOTP({ secret }).generate({ timestamp: it.clock.now().epochMilliseconds + shift * 30_000 })
    expectProblem(await signIn(username, 'đúng rồi'), 401, 'code-needed')
    const wrong = code() === '000000' ? '000001' : '000000'
    const refused = await signIn(username, 'đúng rồi', wrong)
    expectProblem(refused, 401, 'sign-in-failed')
    // Neither long past nor yet to come, and nothing that only looks like a code; two at a time, below the lock.
    for (const codes of [
      [code(-10), code(10)],
      [code(-2), code(2)],
      ['x', '12345'],
      ['1234567', '٠٠٠٠٠٠'],
      ['-00000', ' '],
    ]) {
      const fresh = await newAccount({ totpSecret: secret })
      for (const none of codes) expect((await signIn(fresh, 'đúng rồi', none)).status, none).toBe(401)
    }
    // A wrong password is not told apart from a wrong code, with or without one.
    const { instance: _one, ...one } = refused.body
    const { instance: _other, ...other } = (await signIn(username, 'sai', code())).body
    expect(other).toEqual(one)
    const typed = `${code().slice(0, 3)} ${code().slice(3)}`
    expect((await signIn(username, 'đúng rồi', typed)).status).toBe(200)
    // Whoever looked over the shoulder comes too late: a code, and any before it, opens once.
    expect((await signIn(username, 'đúng rồi', typed)).status).toBe(401)
    expect((await signIn(username, 'đúng rồi', code(-1))).status).toBe(401)
    expect((await signIn(username, 'đúng rồi', code(1))).status).toBe(200)
  })

  test('wrong codes lock the account as wrong passwords do', async () => {
    const username = await newAccount({ totpSecret: secret })
    for (let i = 0; i < 5; i++) await signIn(username, 'đúng rồi', 'xxxxxx')
    expectProblem(await signIn(username, 'đúng rồi'), 423, 'locked')
  })

  test('an unknown name and a closed account get the words and the time of a wrong password', async () => {
    const username = await newAccount()
    const closed = await newAccount()
    await it.superuser.query('update access.account set disabled = true where username = $1', [closed])
    const tries: Record<string, () => ReturnType<typeof signIn>> = {
      wrong: () => signIn(username, 'sai'),
      unknown: () => signIn('khongcoai.cua-nam', 'sai'),
      closed: () => signIn(closed, 'đúng rồi'),
    }
    const best: Record<string, number> = {}
    const words = new Set<string>()
    for (let round = 0; round < 4; round++) {
      for (const [name, tryIt] of Object.entries(tries)) {
        const since = performance.now()
        const answer = await tryIt()
        best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - since)
        expectProblem(answer, 401, 'sign-in-failed')
        words.add(answer.body.detail)
      }
    }
    expect(words.size).toBe(1)
    // Without the same hashing an unknown name would be answered at once, in a tenth of the time.
    expect(best.unknown).toBeGreaterThan(best.wrong! / 3)
    expect(best.closed).toBeGreaterThan(best.wrong! / 3)
  })

  test('one device may try twenty times a minute, others go on', async () => {
    const from = '10.9.8.7'
    for (let i = 0; i < 20; i++) expect((await signIn(`ai${i}`, 'sai', undefined, from)).status).toBe(401)
    const refused = await signIn(officer, samplePassword, undefined, from)
    expectProblem(refused, 429, 'too-many-requests')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    // An address that a client invents is not believed.
    const headers = { 'x-forwarded-for': '10.1.1.1' }
    const body = { username: officer, password: samplePassword }
    expectProblem(await ask('POST', '/api/v1/session', { headers, body, from }), 429, 'too-many-requests')
    expect((await signIn(officer, samplePassword)).status).toBe(200)
    expect((await ask('GET', '/api/v1/places/cua-nam/board', { from })).status).toBe(200)
  })

  test('the sign-in page is limited as well', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const statuses: number[] = []
    for (let i = 0; i < 21; i++) {
      const payload = `sign-in-username=trang${i}&sign-in-password=sai`
      statuses.push((await ask('POST', '/desk/sign-in', { headers, payload, from: '10.9.8.6' })).status)
    }
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401))
    expect(statuses[20]).toBe(429)
  })
})

describe('headers', () => {
  test.each([
    '/',
    '/desk/sign-in',
    '/board/cua-nam',
    '/kiosk',
    '/nothing',
    '/api/v1/places',
    '/api/v1/nothing',
  ])('%s', async (url) => {
    const { headers } = await ask('GET', url)
    const policy = new Map(
      String(headers['content-security-policy'])
        .split(';')
        .map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1).join(' ')]),
    )
    expect(policy.get('default-src')).toBe(`'none'`)
    expect(policy.get('script-src')).toBe(`'self'`)
    expect(policy.get('style-src')).toBe(`'self'`)
    expect(policy.get('frame-ancestors')).toBe(`'none'`)
    expect(policy.get('base-uri')).toBe(`'none'`)
    expect(policy.get('form-action')).toBe(`'self'`)
    expect(String(headers['content-security-policy'])).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  })

  test('no page carries a script or a style of its own, which the policy would stop', async () => {
    for (const url of ['/vi/', '/desk/sign-in', '/board/cua-nam', '/kiosk', '/nothing']) {
      const { text } = await ask('GET', url)
      expect(text).not.toMatch(/<script(?![^>]*(src=|type="application\/(ld\+)?json"))[^>]*>/)
      expect(text).not.toMatch(/<[^>]+ (style|on[a-z]+)="/)
    }
  })

  test('what belongs to one person is kept by no cache', async () => {
    const opened = await ask('POST', dossiers, { as: officer, body: newDossier() })
    const taken = await ask('POST', tickets, { body: { series: 'A', channel: 'kiosk' } })
    const { id, code, secret } = opened.body
    const answers = {
      opened,
      taken,
      dossier: await ask('GET', `/api/v1/dossiers/${id}`, { as: officer }),
      list: await ask('GET', '/api/v1/dossiers', { as: officer }),
      slip: await ask('GET', `/api/v1/dossiers/${id}/forms/01`, { as: officer }),
      followed: await ask('POST', '/api/v1/follow', { body: { code, secret } }),
      ticket: await ask('GET', `/api/v1/tickets/${taken.body.secret}`),
      queue: await ask('GET', '/api/v1/places/cua-nam/queue', { as: officer }),
      session: await ask('GET', '/api/v1/session', { as: officer }),
      figures: await ask('GET', '/api/v1/figures', { as: officer }),
      desk: await ask('GET', `/desk/dossiers/${id}`, { as: officer }),
      refused: await ask('GET', `/api/v1/dossiers/${id}`),
    }
    for (const [name, answer] of Object.entries(answers)) {
      expect(answer.headers['cache-control'], `${name} ${answer.status}`).toContain('no-store')
    }
  })
})

test('each kind of problem has a page at the address that names it', async () => {
  expect(seen.size).toBeGreaterThan(12)
  for (const type of seen) expect((await ask('GET', type)).status, type).toBe(200)
})

describe('what is written down', () => {
  const out = join(root, 'build', `doorstep-${process.pid}`)
  const person = {
    fullName: 'Đặng Thị Kín',
    idNumber: '000190777123',
    phone: '0912345999',
    email: 'kin.dang@example.vn',
    address: '7 ngõ Giấu Kín',
  }
  let other: TestHouse
  let program: ReturnType<typeof spawn>
  let output = ''

  beforeAll(async () => {
    await build({ out })
    other = await testHouse()
    const { host, port, database } = other.connection
    const url = `postgresql:///${database}?host=${encodeURIComponent(String(host))}&port=${port}&user=postgres`
    const { PATH, HOME } = process.env
    program = spawn(process.execPath, ['--enable-source-maps', join(out, 'main.mjs')], {
      env: {
        PATH,
        HOME,
        DATA_DIR: other.house.config.dataDir,
        DATABASE_URL: url,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'debug',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [program.stdout!, program.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    await eventually(() => address() !== undefined || program.exitCode !== null)
  })
  afterAll(async () => {
    if (program.exitCode === null) {
      program.kill('SIGKILL')
      await once(program, 'close')
    }
    await other.close()
    await rm(out, { recursive: true, force: true })
  })

  const address = () => /For citizens\s+http:\/\/localhost:(\d+)\//.exec(output)?.[1]

  async function eventually(condition: () => boolean | Promise<boolean>, within = 20_000): Promise<void> {
    const since = performance.now()
    while (!(await condition())) {
      if (performance.now() - since > within) throw new Error(`not within ${within} ms: ${output}`)
      await sleep(10)
    }
  }

  async function send(method: string, path: string, body?: unknown, cookie = '') {
    const answer = await fetch(`http://127.0.0.1:${address()}${path}`, {
      method,
      headers: {
        cookie,
        'idempotency-key': randomUUID(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.includes('json')
    const cookies = answer.headers.getSetCookie()
    return { status: answer.status, text, body: json ? JSON.parse(text) : undefined, cookies }
  }

  test('neither log nor metrics name a person, whatever goes wrong', async () => {
    const username = officer
    const wrong = await send('POST', '/api/v1/session', { username, password: 'mật-khẩu-lộ' })
    expect(wrong.status).toBe(401)
    const signedIn = await send('POST', '/api/v1/session', { username, password: samplePassword })
    const cookie = signedIn.cookies[0]!.split(';')[0]!
    const words = encodeURIComponent(person.fullName)
    const body = { procedureCode: '1.001193', applicant: person, request: 'Việc thật kín' }
    const opened = await send('POST', dossiers, body, cookie)
    expect(opened.status).toBe(201)
    const kiosk = await connectTrialKiosk(`http://127.0.0.1:${address()}`, 'cua-nam')
    const taken = await send('POST', tickets, { series: 'A', channel: 'kiosk' }, kiosk)
    await send('GET', `/api/v1/dossiers?words=${words}`, undefined, cookie)
    await send('GET', `/api/v1/dossiers?words=${person.idNumber}`, undefined, cookie)
    await send('GET', `/api/v1/dossiers/${opened.body.id}`, undefined, cookie)
    await send('GET', `/api/v1/tickets/${taken.body.secret}`)
    await send('POST', '/api/v1/follow', { code: opened.body.code, secret: opened.body.secret })
    await send('GET', `/api/v1/${words}`)
    await send('GET', `/vi/${words}?q=${words}`)
    await send(
      'POST',
      dossiers,
      { ...body, applicant: { ...person, fullName: `${person.fullName}\u0000` } },
      cookie,
    )

    // A fault in the house itself: the database’s words about it quote the row.
    await other.superuser.query(
      `alter table people.person add constraint fault check (full_name <> '${person.fullName}') not valid`,
    )
    const broken = await send('POST', dossiers, body, cookie)
    expect(broken.status).toBe(500)
    expect(broken.body).toMatchObject({ type: '/problems/unexpected' })
    expect(broken.text).not.toContain('fault')
    await other.superuser.query(`alter table people.person drop constraint fault;
      alter table people.person alter column phone type int using null`)
    const second = await send('POST', dossiers, body, cookie)
    expect(second.status).toBe(500)

    // What the log does say: which request failed, where and why.
    await eventually(() => [broken, second].every((it) => output.includes(it.body.instance)))
    const lines = output.split('\n').filter((line) => line.startsWith('{'))
    const failure = lines.find((line) => line.includes(broken.body.instance))!
    expect(JSON.parse(failure)).toMatchObject({
      level: 50,
      msg: 'request failed',
      err: {
        code: '23514',
        table: 'person',
        constraint: 'fault',
        stack: expect.stringContaining('people.ts'),
      },
    })
    expect(lines.filter((line) => line.includes('request failed'))).toHaveLength(2)

    const metrics = await send('GET', '/metrics')
    expect(metrics.status).toBe(200)
    expect(metrics.text).toMatch(
      /http_request_seconds_count\{method="GET",route="\/api\/v1\/tickets\/:secret",status="200"\} 1\n/,
    )
    expect(metrics.text).toMatch(/http_errors_total\{route="\/api\/v1\/places\/:place\/dossiers"\} 2\n/)

    const secrets = [
      ...Object.values(person),
      'Đặng Thị',
      'Giấu Kín',
      'thật kín',
      words,
      'mật-khẩu-lộ',
      samplePassword,
      opened.body.code,
      opened.body.secret,
      taken.body.secret,
      cookie.slice('session='.length),
    ]
    // The demo greets with its password; that is what it is for.
    const log = output.slice(output.indexOf('creates none.'))
    for (const text of secrets) {
      expect(log.includes(text), `log: ${text}`).toBe(false)
      expect(metrics.text.includes(text), `metrics: ${text}`).toBe(false)
    }
  })

  test('the database’s own log holds nothing either, also where a statement was slow or failed', async () => {
    const place = other.house.places.get('cua-nam').code
    const signedIn = await send('POST', '/api/v1/session', { username: officer, password: samplePassword })
    const cookie = signedIn.cookies[0]!.split(';')[0]!
    const { rows } = await other.superuser.query('show data_directory')
    const log = join(dirname(rows[0].data_directory), 'postgres.log')
    await other.superuser.query('alter table people.person alter column phone type text')

    // The end of the transaction waits longer than any statement should.
    const holder = await other.superuser.connect()
    await holder.query('begin')
    await holder.query('select 1 from ledger.head where name = $1 for update', [place])
    const receiving = send('POST', dossiers, { procedureCode: '1.001193', applicant: person }, cookie)
    await eventually(async () => {
      const waiting = await holder.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and clock_timestamp() - query_start > interval '700 ms'`,
      )
      return waiting.rowCount === 1
    })
    await holder.query('commit')
    holder.release()
    const slow = await receiving
    expect(slow.status).toBe(201)
    // And one fails at the very end.
    await other.superuser.query(
      `alter table ledger.event add constraint fault check (type <> 'dossier.receive') not valid`,
    )
    const failed = await send('POST', dossiers, { procedureCode: '1.001193', applicant: person }, cookie)
    expect(failed.status).toBe(500)
    const text = await readFile(log, 'utf8')
    for (const secret of [slow.body.secret, slow.body.code, ...Object.values(person)])
      expect(text.includes(secret), secret).toBe(false)
    expect(text).not.toContain('"secret"')
  })
})
