import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#platform/config'
import { openDatabase } from '#platform/db'
import { verifyAudit } from '#platform/ledger'
import { killProcess as kill, databaseProcesses as processesOf } from '../bench/processes.ts'
import { connectTrialKiosk } from '../sandbox/kiosk/connect.ts'
import { build } from '../script/build.ts'
import { samplePassword } from '../src/sample.ts'

/** A command that was sent, and the answer once it was acknowledged. */
interface Sent {
  kind: 'take' | 'receive' | 'call' | 'finish'
  key: string
  path: string
  ward: string
  as?: string
  body?: unknown
  acknowledged?: Answer
}

interface Answer {
  status: number
  type: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: answers of several endpoints
  body: any
}

const wards = ['cua-nam', 'ba-dinh', 'hoan-kiem', 'hai-ba-trung']
const officers = wards.flatMap((ward) => [
  { username: `tiepnhan.${ward}`, ward, counter: 1 },
  { username: `tiepnhan2.${ward}`, ward, counter: 2 },
])
/** Refusals that a working day brings. */
const ordinary = ['/problems/nobody-waiting', '/problems/counter-busy', '/problems/wrong-state']

const out = join(root, 'build', `crash-${process.pid}`)
const agent = new Agent({ keepAlive: true, maxSockets: 100 })
const children: ChildProcess[] = []
const cookies = new Map<string, string>()
const sent: Sent[] = []
let folder: string
let dataDir: string
let app: App
let superuser: pg.Pool

beforeAll(async () => {
  await build()
  await build({ out })
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-crash-'))
  // Passable, so that the user who runs PostgreSQL gets to its part of the folder.
  await chmod(folder, 0o755)
  dataDir = join(folder, 'data')
  app = await start()
  const host = join(dataDir, 'postgres/socket')
  superuser = new pg.Pool({ host, user: 'postgres', database: 'motcua', max: 2 })
  superuser.on('error', () => {})
  for (const ward of wards) cookies.set(ward, await connectTrialKiosk(`http://127.0.0.1:${app.port}`, ward))
  for (const { username, ward, counter } of officers) {
    await signIn(username)
    const opened = await call('POST', `/api/v1/places/${ward}/desk`, { as: username, body: { counter } })
    expect(opened.status).toBe(204)
  }
}, 120_000)

afterAll(async () => {
  agent.destroy()
  await superuser?.end().catch(() => {})
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  for (const pid of databaseProcesses()) kill(pid)
  await eventually(() => databaseProcesses().length === 0)
  await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  await rm(out, { recursive: true, force: true })
}, 60_000)

interface App {
  child: ChildProcess
  port: number
  /** Everything it wrote. */
  output(): string
  ended: Promise<number | NodeJS.Signals>
}

function run(...args: string[]): Omit<App, 'port'> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', join(out, 'main.mjs'), ...args], {
    env: { PATH, HOME, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let text = ''
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (some: string) => {
      text += some
    })
  }
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  return { child, output: () => text, ended }
}

async function start(): Promise<App> {
  const begun = run()
  const address = () => /For citizens\s+http:\/\/localhost:(\d+)\//.exec(begun.output())?.[1]
  await eventually(() => {
    if (begun.child.exitCode !== null) throw new Error(begun.output())
    return address() !== undefined
  }, 60_000)
  return { ...begun, port: Number(address()) }
}

async function eventually(condition: () => boolean | Promise<boolean>, within = 20_000): Promise<void> {
  const since = performance.now()
  while (!(await condition())) {
    if (performance.now() - since > within) throw new Error(`not within ${within} ms: ${condition}`)
    await sleep(10)
  }
}

const databaseProcesses = (only?: RegExp) => processesOf(join(dataDir, 'postgres/data'), only)

function call(
  method: string,
  path: string,
  options: { as?: string; body?: unknown; key?: string } = {},
): Promise<Answer> {
  const { as, body, key = randomUUID() } = options
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: app.port,
      agent,
      method,
      path,
      headers: {
        'idempotency-key': key,
        cookie: cookies.get(as ?? kioskAt(path)) ?? '',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
    })
    asked.on('error', reject)
    asked.on('response', (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (some: string) => {
        text += some
      })
      answer.on('error', reject)
      answer.on('end', () => {
        if (!answer.complete) return reject(new Error('cut'))
        const session = answer.headers['set-cookie']?.find((cookie) => cookie.startsWith('session='))
        if (as && session) cookies.set(as, session.split(';')[0]!)
        const type = answer.headers['content-type']
        resolve({ status: answer.statusCode!, type, body: type?.includes('json') ? JSON.parse(text) : text })
      })
    })
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Numbers are asked for by the hall's kiosk. */
const kioskAt = (path: string) => /^\/api\/v1\/places\/([\w-]+)\/tickets$/.exec(path)?.[1] ?? ''

async function signIn(username: string): Promise<void> {
  const body = { username, password: samplePassword }
  expect((await call('POST', '/api/v1/session', { as: username, body })).status).toBe(200)
}

const send = (it: Sent) =>
  call('POST', it.path, { key: it.key, ...(it.as ? { as: it.as } : {}), body: it.body })

/** Citizens who take numbers and officers who receive, call and finish, until told to stop. */
function load(onAnswer: (answer: Answer | Error, it: Sent) => void = () => {}) {
  let stopping = false
  const begun = sent.length
  const ask = async (it: Omit<Sent, 'key'>): Promise<Answer | undefined> => {
    const command: Sent = { ...it, key: randomUUID() }
    sent.push(command)
    try {
      const answer = await send(command)
      if (answer.status < 300) command.acknowledged = answer
      onAnswer(answer, command)
      return answer
    } catch (error) {
      onAnswer(error as Error, command)
      // Whoever finds the door closed tries again a little later.
      if (!stopping) await sleep(20)
      return undefined
    }
  }
  const citizen = async (n: number) => {
    const ward = wards[n % wards.length]!
    const path = `/api/v1/places/${ward}/tickets`
    while (!stopping)
      await ask({ kind: 'take', ward, path, body: { series: n % 5 === 4 ? 'B' : 'A', channel: 'kiosk' } })
  }
  const officer = async ({ username: as, ward }: (typeof officers)[number]) => {
    const place = `/api/v1/places/${ward}`
    while (!stopping) {
      await ask({ kind: 'receive', ward, as, path: `${place}/dossiers`, body: newDossier() })
      const called = await ask({ kind: 'call', ward, as, path: `${place}/calls` })
      const busy = called?.status === 201 ? called.body.id : await atCounter(as, ward).catch(() => undefined)
      if (busy) await ask({ kind: 'finish', ward, as, path: `${place}/tickets/${busy}/finish` })
    }
  }
  const all = Promise.all([...Array.from({ length: 20 }, (_, n) => citizen(n)), ...officers.map(officer)])
  return {
    acknowledged: (kind: Sent['kind']) =>
      sent.slice(begun).filter((it) => it.kind === kind && it.acknowledged).length,
    async stop() {
      stopping = true
      await all
      return sent.slice(begun)
    },
  }
}

async function atCounter(as: string, ward: string): Promise<string | undefined> {
  const mine = officers.find((it) => it.username === as)!.counter
  const { body } = await call('GET', `/api/v1/places/${ward}/queue`, { as })
  return body.atCounters?.find((it: { counter: number }) => it.counter === mine)?.id
}

let people = 0
function newDossier() {
  const number = String(people++).padStart(6, '0')
  // Names have no digits.
  const name = [...number].map((digit) => 'ABCDEFGHIK'[Number(digit)]).join('')
  const applicant = { fullName: `Nguyễn Thị ${name}`, idNumber: `000190${number}` }
  return { procedureCode: '1.001193', applicant, components: [{ id: 'c1', originals: 1 }], request: name }
}

/** Sends every command again with its key, some at a time: what was acknowledged is answered the same. */
async function sendAgain(commands: Sent[]): Promise<void> {
  const left = [...commands]
  const lane = async () => {
    for (let it = left.shift(); it; it = left.shift()) {
      const answer = await send(it)
      if (it.acknowledged) {
        expect(answer).toEqual(it.acknowledged)
      } else if (answer.status < 300) {
        it.acknowledged = answer
        expect(await send(it)).toEqual(answer)
      } else {
        expect(ordinary).toContain(answer.body.type)
      }
    }
  }
  await Promise.all(Array.from({ length: 16 }, lane))
}

/** The whole database against everything that was ever sent. */
async function expectWhole(): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: rows of several tables
  const rows = async (text: string): Promise<any[]> => (await superuser.query(text)).rows
  const of = (kind: Sent['kind']) => sent.filter((it) => it.kind === kind)

  const tickets = await rows(`
    select t.id, p.slug, t.series || lpad(t.number::text, greatest(3, length(t.number::text)), '0') as label, t.state, t.calls, t.officer
    from reception.ticket t join places.place p on p.code = t.place`)
  // Each key did its work, and did it once.
  expect(of('take').filter((it) => !it.acknowledged)).toEqual([])
  expect(tickets).toHaveLength(of('take').length)
  const ticketOf = new Map(tickets.map((row) => [row.id, row]))
  for (const { acknowledged, ward } of of('take')) {
    const { id, label } = acknowledged!.body
    expect(ticketOf.get(id)).toMatchObject({ slug: ward, label })
  }
  expect(
    await rows(`
      select s.place, s.series from reception.series s
      left join reception.ticket t using (place, day, series)
      group by s.place, s.day, s.series, s.last_number
      having array_agg(t.number order by t.number) <> array(select generate_series(1, s.last_number))`),
    'numbers with gaps or doubles',
  ).toEqual([])

  const called = of('call').flatMap((it) => (it.acknowledged ? [it.acknowledged.body] : []))
  expect(new Set(called.map((it) => it.id)).size).toBe(called.length)
  for (const { id } of called) expect(ticketOf.get(id)).toMatchObject({ calls: 1 })
  for (const { acknowledged } of of('finish'))
    if (acknowledged) expect(ticketOf.get(acknowledged.body.id)).toMatchObject({ state: 'completed' })

  const dossiers = await rows(`
    select d.id, d.code, d.applicant_name, d.applicant_id_number, d.state->>'request' as request,
      (select count(*)::int from dossiers.action a where a.dossier_id = d.id) as actions
    from dossiers.dossier d`)
  expect(of('receive').filter((it) => !it.acknowledged)).toEqual([])
  expect(dossiers).toHaveLength(of('receive').length)
  const dossierOf = new Map(dossiers.map((row) => [row.id, row]))
  for (const { acknowledged, body } of of('receive')) {
    const { applicant, request } = body as ReturnType<typeof newDossier>
    expect(dossierOf.get(acknowledged!.body.id)).toEqual({
      id: acknowledged!.body.id,
      code: acknowledged!.body.code,
      applicant_name: applicant.fullName,
      applicant_id_number: applicant.idNumber,
      request,
      actions: 1,
    })
  }
  expect(
    await rows(`
      select s.agency from dossiers.series s
      left join dossiers.dossier d on d.code like s.agency || '-' || to_char(s.day, 'YYMMDD') || '-%'
      group by s.agency, s.day, s.last_number
      having array_agg(right(d.code, 4)::int order by d.code) <> array(select generate_series(1, s.last_number))`),
    'codes with gaps or doubles',
  ).toEqual([])
  expect(await rows('select count(*)::int as n from people.person')).toEqual([{ n: dossiers.length }])

  // Each remembered key stands for one event; the events of a place are numbered without gap.
  expect(await rows('select stream from ledger.event group by stream having count(*) <> max(seq)')).toEqual(
    [],
  )
  expect(
    await rows(`select count(distinct subject)::int as n from ledger.event where type = 'ticket.taken'`),
  ).toEqual([{ n: tickets.length }])

  const db = openDatabase({ ...superuser.options, user: 'motcua_app' }, undefined)
  try {
    const chains = await verifyAudit(db)
    expect(chains.length).toBeGreaterThan(4)
    expect(chains.filter((chain) => chain.brokenAt !== undefined)).toEqual([])
  } finally {
    await db.close()
  }
}

/** A board that stays: how many pictures it was given, the newest one's number, and whether the line broke. */
async function openBoard(ward: string) {
  const it = { pictures: 0, seq: 0, ended: false, leave: () => asked.destroy() }
  const path = `/api/v1/places/${ward}/board/stream`
  const asked = request({ host: '127.0.0.1', port: app.port, path, agent: false })
  asked.on('error', () => {})
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.setEncoding('utf8').on('data', (text: string) => {
    for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) {
      it.pictures++
      it.seq = Number(id)
    }
  })
  answer.on('error', () => {})
  answer.on('close', () => {
    it.ended = true
  })
  await eventually(() => it.pictures > 0)
  return it
}

const isReady = () => call('GET', '/readyz').then(({ status }) => status === 200)

test('a second process on the same folder says who has it and ends; the first goes on', async () => {
  const second = run()
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`in use by process ${app.child.pid}`)
  expect(second.output()).not.toContain('is open on')
  expect(app.child.exitCode).toBeNull()
  expect(await isReady()).toBe(true)
})

test('killed in the middle of its work, the program comes back with all it acknowledged', async () => {
  const work = load()
  await eventually(() => work.acknowledged('take') > 300 && work.acknowledged('finish') > 30)
  app.child.kill('SIGKILL')
  expect(await app.ended).toBe('SIGKILL')
  const commands = await work.stop()
  expect(commands.some((it) => !it.acknowledged)).toBe(true)

  app = await start()
  await sendAgain(commands)
  await expectWhole()
  for (const { acknowledged } of commands.filter((it) => it.kind === 'take').slice(-50)) {
    const { id, label, secret } = acknowledged!.body
    expect((await call('GET', `/api/v1/tickets/${secret}`)).body).toMatchObject({ id, label })
  }
  for (const it of commands.filter((it) => it.kind === 'receive').slice(-20)) {
    const { id, code } = it.acknowledged!.body
    const opened = await call('GET', `/api/v1/dossiers/${id}`, { as: it.as! })
    expect(opened.body).toMatchObject({ id, state: { code, applicant: (it.body as NewDossier).applicant } })
  }
}, 120_000)

type NewDossier = ReturnType<typeof newDossier>

test.each([
  { what: 'all processes of the database', which: undefined },
  { what: 'one session of the database', which: /^postgres: motcua_app / },
])(
  '$what killed: refused cleanly or truly done, and back by itself',
  async ({ which }) => {
    const before = app.output().length
    const boards = await Promise.all(wards.map(openBoard))
    const odd: unknown[] = []
    let refused = 0
    const work = load((answer, it) => {
      if (answer instanceof Error) odd.push(answer)
      else if (answer.status === 503) {
        refused++
        if (
          answer.body.type !== '/problems/database-away' ||
          !answer.type?.startsWith('application/problem+json')
        )
          odd.push(answer)
      } else if (answer.status >= 300 && !ordinary.includes(answer.body.type)) odd.push([it.kind, answer])
    })
    await eventually(() => work.acknowledged('take') > 100 && work.acknowledged('receive') > 10)
    const victims = databaseProcesses(which)
    expect(victims.length).toBeGreaterThan(0)
    for (const pid of which ? victims.slice(0, 1) : victims) kill(pid)
    await eventually(async () => refused > 0 && (which !== undefined || !(await isReady())))
    const down = performance.now()
    await eventually(isReady)
    expect(performance.now() - down).toBeLessThan(15_000)
    // Work goes on, without anybody’s help.
    const taken = work.acknowledged('take')
    await eventually(() => work.acknowledged('take') > taken + 100)
    const commands = await work.stop()
    expect(odd).toEqual([])
    expect(app.child.exitCode).toBeNull()

    await sendAgain(commands)
    await expectWhole()
    for (const [index, board] of boards.entries()) {
      const { pictures, seq } = board
      const key = randomUUID()
      const body = { series: 'A', channel: 'kiosk' }
      const path = `/api/v1/places/${wards[index]}/tickets`
      const acknowledged = await call('POST', path, { key, body })
      sent.push({ kind: 'take', ward: wards[index]!, key, path, body, acknowledged })
      await eventually(() => board.pictures > pictures && board.seq > seq)
      expect(board.ended).toBe(false)
      board.leave()
    }
    // The log says what happened and blames no request.
    expect(app.output().slice(before)).not.toMatch(/"status(Code)?":500|Unhandled|uncaught/i)
  },
  120_000,
)

test('told to end under load, it finishes what was begun and leaves with 0', async () => {
  const ward = 'cua-nam'
  const board = await openBoard(ward)
  const odd: unknown[] = []
  const work = load((answer, it) => {
    const isClosed = answer instanceof Error && /ECONNREFUSED|ECONNRESET|socket hang up/.test(String(answer))
    const isOrdinary =
      !(answer instanceof Error) && (answer.status < 300 || ordinary.includes(answer.body.type))
    if (!isClosed && !isOrdinary) odd.push([it.kind, answer])
  })
  await eventually(() => work.acknowledged('take') > 100)
  // Some wait for a row that the test holds: they are certainly open when the signal comes.
  const holder = await superuser.connect()
  await holder.query('begin')
  await holder.query(
    `select 1 from reception.series s join places.place p on p.code = s.place where p.slug = $1 for update of s`,
    [ward],
  )
  const waiting = Array.from({ length: 3 }, () => {
    const path = `/api/v1/places/${ward}/tickets`
    const it: Sent = { kind: 'take', key: randomUUID(), ward, path, body: { series: 'A', channel: 'kiosk' } }
    sent.push(it)
    return send(it).then((answer) => {
      it.acknowledged = answer
      return answer.status
    })
  })
  const blocked = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and usename = 'motcua_app'`
  await eventually(async () => (await holder.query(blocked)).rows[0].n >= 5)
  app.child.kill('SIGTERM')
  // The door is closed, and those inside are still being served.
  await eventually(() =>
    fetch(`http://127.0.0.1:${app.port}/healthz`, { headers: { connection: 'close' } }).then(
      () => false,
      () => true,
    ),
  )
  expect(app.child.exitCode).toBeNull()
  await holder.query('rollback')
  holder.release()
  const released = performance.now()
  expect(await Promise.all(waiting)).toEqual([201, 201, 201])
  const commands = await work.stop()
  expect(odd).toEqual([])
  await eventually(() => board.ended)
  expect(await app.ended).toBe(0)
  // Nobody's silent connection keeps it.
  expect(performance.now() - released).toBeLessThan(30_000)
  expect(databaseProcesses()).toEqual([])

  const verified = await new Promise<{ code: number; text: string }>((resolve) => {
    const { PATH, HOME } = process.env
    const env = { PATH, HOME, DATA_DIR: dataDir, LOG_LEVEL: 'error' }
    execFile(process.execPath, [join(out, 'main.mjs'), 'verify-audit'], { env }, (error, text) =>
      resolve({ code: Number(error?.code ?? 0), text }),
    )
  })
  expect(verified.text).toMatch(/\d+ chains, all whole/)
  expect(verified.code).toBe(0)
  expect(databaseProcesses()).toEqual([])

  app = await start()
  await sendAgain(commands)
  await sendAgain(sent.slice(-3))
  await expectWhole()
  app.child.kill('SIGTERM')
  expect(await app.ended).toBe(0)
}, 120_000)
