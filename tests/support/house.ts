import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from '#modules/access'
import { actAt } from '#modules/devices'
import { manualClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { type Context, systemContext } from '#platform/ledger'
import { type MailStandIn, startMailServer } from '../../sandbox/mail/server.ts'
import { build } from '../../script/build.ts'
import { faces } from '../../src/faces.ts'
import { type House, openHouse } from '../../src/house.ts'
import { samplePassword } from '../../src/sample.ts'
import { type TestDatabase, testDatabase } from './database.ts'

export { samplePassword }

export interface TestHouse extends TestDatabase {
  house: House
  clock: ReturnType<typeof manualClock>
  /** The mail server, where one was asked for. */
  mail: MailStandIn | undefined
  /** Signs a sample account in; the answer is what to send as the `cookie` header. */
  signIn(username: string): Promise<string>
  /** A sample account's context, for calling modules directly. */
  contextOf(username: string): Promise<Context>
  /** The token of a kiosk of a ward, connected as an officer connects one; the same for the same name. */
  machine(ward: string, name?: string): Promise<string>
  /** Somebody in front of a kiosk of that ward, for calling modules directly. */
  atKiosk(ward: string): Context
  /**
   * One request to the JSON API as somebody. A number of the channel `kiosk` is asked for by a kiosk of that ward, unless
   * the headers say who it is.
   */
  api(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH',
    url: string,
    options?: ApiOptions,
  ): Promise<ApiAnswer>
}

export interface ApiOptions {
  as?: string
  body?: unknown
  key?: string
  headers?: Record<string, string>
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many endpoints, looked at by tests
export type ApiAnswer = { status: number; body: any; headers: Record<string, unknown> }

/** Wednesday, 18 November 2026, 09:00 in Hà Nội: an ordinary working morning. */
export const workingMorning = '2026-11-18T02:00:00Z'

let built: Promise<unknown> | undefined

export interface HouseOptions
  extends Pick<
    Parameters<typeof openHouse>[0],
    | 'engine'
    | 'isOpen'
    | 'lines'
    | 'printers'
    | 'patience'
    | 'voices'
    | 'transcribers'
    | 'robots'
    | 'equipment'
  > {
  start?: string
  /** Where the virus scanner listens, as in the settings; without it there is none. */
  clamd?: string
  /** The folder that scanners write to. */
  scans?: string
  /** Further settings, as in the environment. */
  settings?: Record<string, string>
  /** Letters go to a stand-in of a mail server; without it none are sent. */
  mail?: true
}

/** The whole house on a database of its own, with a clock that stands still until it is moved. */
export async function testHouse(options: HouseOptions = {}): Promise<TestHouse> {
  built ??= build()
  await built
  const database = await testDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'mot-cua-house-'))
  const { start = workingMorning, mail: hasMail, clamd, scans, settings, ...rest } = options
  const mail = hasMail ? await startMailServer() : undefined
  const mailSettings = mail && {
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'Một Cửa Hà Nội <no-reply@motcua.example>',
    MAIL_REPLY_TO: 'hoi-dap@motcua.example',
  }
  const clock = manualClock(start)
  const house = await openHouse({
    config: readConfig({
      DATA_DIR: dataDir,
      LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
      PORT: '0',
      ...mailSettings,
      CLAMD: clamd,
      SCANS_DIR: scans,
      ...settings,
    }),
    clock,
    connection: database.connection,
    role: undefined,
    publicUrl: 'http://localhost:8080',
    faces,
    // However busy the machine is: what a page says does not depend on it.
    forecastPatience: 10_000,
    voices: [],
    // The stand-in answers on this machine: what takes longer hangs.
    mailPatience: { connect: 1000, answer: 1000 },
    ...rest,
  })
  const cookies = new Map<string, string>()
  const accounts = new Map<string, Account>()
  const machines = new Map<string, Promise<string>>()

  async function signIn(username: string): Promise<string> {
    const known = cookies.get(username)
    if (known) return known
    const { token, account } = await house.access.signIn({ username, password: samplePassword })
    accounts.set(username, account)
    cookies.set(username, `session=${token}`)
    return `session=${token}`
  }

  function machine(ward: string, name = '1'): Promise<string> {
    const { code: place } = house.places.get(ward)
    const connect = async () => {
      const { code } = await house.devices.invite(systemContext('test'), place, name)
      return house.devices.connect(place, code)
    }
    const key = `${place} ${name}`
    if (!machines.has(key)) machines.set(key, connect())
    return machines.get(key)!
  }

  async function machineHeaders(url: string, body: unknown): Promise<Record<string, string>> {
    const ward = /^\/api\/v1\/places\/([\w-]+)\/tickets$/.exec(url)?.[1]
    const isAtKiosk = ward && (body as { channel?: string } | undefined)?.channel === 'kiosk'
    return isAtKiosk ? { authorization: `Bearer ${await machine(ward)}` } : {}
  }

  return {
    ...database,
    house,
    mail,
    machine,
    atKiosk: (ward) => {
      const place = house.places.get(ward).code
      return actAt(house.access.contextOf(undefined, 'vi'), { place, kind: 'kiosk', name: '1' })
    },
    clock,
    signIn,
    async contextOf(username) {
      // The account itself, not its session: the test's clock may have moved past the session's end.
      if (!accounts.has(username)) await signIn(username)
      return house.access.contextOf(accounts.get(username), 'vi')
    },
    async api(method, url, { as, body, key = randomUUID(), headers = {} } = {}) {
      const answer = await house.server.inject({
        method,
        url,
        headers: {
          host: 'localhost',
          'idempotency-key': key,
          ...(await machineHeaders(url, body)),
          ...(as ? { cookie: await signIn(as) } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      if (as && method === 'DELETE' && url.endsWith('/session')) cookies.delete(as)
      const text = answer.body
      const isJson = /[/+]json\b/.test(String(answer.headers['content-type']))
      return {
        status: answer.statusCode,
        body: isJson && text ? JSON.parse(text) : text,
        headers: answer.headers,
      }
    },
    async close() {
      await house.close()
      await mail?.close()
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
