import { randomUUID } from 'node:crypto'
import { samplePassword } from '../../src/sample.ts'
import type { TestHouse } from '../support/house.ts'
import type { Subject } from './subject.ts'
import type { Answer, Row } from './table.ts'
import { onePixel, procedure } from './ward.ts'

/** `GET`, `/desk`: a row's name without what it tries beyond the route. */
export function partsOf(name: string): { method: 'GET' | 'POST'; path: string } {
  const [method, path] = name.split(' ') as ['GET' | 'POST', string]
  return { method, path }
}

/** An address of the citizen's door in another language. */
export const inLanguage = (prefix: string, path: string) =>
  prefix && path === '/' ? prefix : `${prefix}${path}`

/** What fits every ward. */
const common = {
  code: procedure,
  procedure,
  form: '01',
  kpi: 'received',
  field: '1',
  type: 'forbidden',
  name: 'death',
}

/** A form of our own pages says where it comes from. */
const ownSite = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }

let devices = 0

/** One request as a browser sends it, each from a device of its own: how often one may try is not the matter here. */
export async function ask(
  it: TestHouse,
  name: string,
  row: Row,
  subject: Subject,
  options: { as?: string | undefined; prefix?: string; site?: Record<string, string>; ward?: string } = {},
): Promise<{ answer: Answer; text: string; bytes: Buffer }> {
  const { as, prefix = '', site = ownSite, ward = subject.ward } = options
  const { method, path } = partsOf(name)
  const form = method === 'POST' ? formOf(row, subject) : undefined
  const query = row.query?.(subject) ?? {}
  const values: Record<string, unknown> = { ...common, ...subject, place: subject.ward }
  const address =
    row.url?.(subject, it.house) ?? path.replace(/:(\w+)/g, (_, key: string) => `${values[key]}`)
  const cookies = [
    as && (row.endsSession ? await newSession(it, as) : await it.signIn(as)),
    // The operator's choice. An officer of a ward may send it, too.
    ward && `desk-ward=${ward}`,
    row.machine && `machine=${await it.machine(ward || subject.ward)}`,
    row.acts &&
      `acting=${Buffer.from(JSON.stringify(Object.values(subject.acting ?? {}))).toString('base64url')}`,
    row.follows && `follow=${Buffer.from(JSON.stringify(Object.values(subject.slip))).toString('base64url')}`,
  ]
  const device = ++devices
  const { statusCode, headers, body, rawPayload } = await it.house.server.inject({
    method,
    url: `${inLanguage(prefix, address)}?${new URLSearchParams(query)}`,
    remoteAddress: row.from ?? `10.0.${device >> 8}.${device & 255}`,
    headers: {
      host: 'localhost',
      cookie: cookies.filter(Boolean).join('; '),
      ...(form ? { ...site, ...form.headers } : {}),
    },
    ...(form ? { payload: form.payload } : {}),
  })
  const location = String(headers.location ?? '')
  // What somebody typed and gets back is not news to them.
  const typed = Object.values({ ...query, ...row.form?.(subject) }).filter((value) => value.length > 3)
  const text = typed.reduce((rest, value) => rest.replaceAll(value, ''), `${location} ${body}`)
  return { answer: `${statusCode} ${shortened(location, subject)}`.trim(), text, bytes: rawPayload }
}

function formOf(row: Row, subject: Subject) {
  const fields = { key: randomUUID(), ...row.form?.(subject) }
  if (!row.files) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return { payload: new URLSearchParams(fields).toString(), headers }
  }
  const payload = new FormData()
  for (const [field, value] of Object.entries(fields)) payload.set(field, value)
  const files = typeof row.files === 'function' ? row.files(subject) : row.files
  for (const field of files) payload.set(field, new File([onePixel], 'anh.png', { type: 'image/png' }))
  return { payload, headers: {} }
}

async function newSession(it: TestHouse, username: string): Promise<string> {
  return `session=${(await it.house.access.signIn({ username, password: samplePassword })).token}`
}

/** Where a redirect leads, as the table writes it. */
function shortened(location: string, subject: Subject): string {
  return location
    .replace(/\?.*/, '')
    .replace(/^\/(?:en|ar)(?=\/|$)/, '')
    .replace(/[\w-]{30,}/g, '…')
    .replace(/\/PA-\d{6}-\d{4,}\/\w{10}$/, '/reported')
    .replace(new RegExp(`/(?:${subject.code}|${subject.name})(?=/|$)`), '/…')
    .replace(new RegExp(`/${subject.ward}(?=/|$)`), '/:ward')
}
