import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { eventually, type Follower, followAt, streamsOf } from './support/follow.ts'
import { samplePassword, type TestHouse, testHouse } from './support/house.ts'

/**
 * Rights that go while a line is open, for every stream of the OpenAPI document: one without a row here fails. A line that
 * not everybody may hold ends within seconds, says why, tells nothing that happens afterwards and is not opened again;
 * those of others stay.
 */
interface Kind {
  url(ward: string): string
  /** Who holds it, of a ward; undefined: everybody may. */
  holder: string | undefined
  /** What is told when a number is taken. */
  event: string
}

const kinds: Record<string, Kind> = {
  followEvents: {
    url: (ward) => `/api/v1/places/${ward}/events`,
    holder: 'tiepnhan',
    event: 'ticket.taken',
  },
  followFigures: { url: () => '/api/v1/figures/stream', holder: 'lanhdao', event: 'grown' },
  'followFigures:of one place': {
    url: (ward) => `/api/v1/figures/stream?place=${ward}`,
    holder: 'lanhdao',
    event: 'grown',
  },
  followBoard: { url: (ward) => `/api/v1/places/${ward}/board/stream`, holder: undefined, event: 'board' },
}
const guarded = Object.entries(kinds).filter(([, { holder }]) => holder)

let it: TestHouse
let port: number
const followers: Follower[] = []
/** Each case has a ward of its own, whose officers it may spoil. */
let wards: string[]
const elsewhere = 'ba-dinh'

beforeAll(async () => {
  it = await testHouse()
  await it.house.server.listen({ host: '127.0.0.1', port: 0 })
  port = (it.house.server.server.address() as AddressInfo).port
  wards = it.house.places.wards.map(({ slug }) => slug).filter((slug) => slug !== elsewhere)
})
afterEach(() => {
  for (const follower of followers.splice(0)) follower.leave()
})
afterAll(() => it.close())

async function follow(url: string, cookie?: string): Promise<Follower> {
  const follower = await followAt(port, url, cookie ? { cookie } : {})
  followers.push(follower)
  return follower
}
async function signIn(username: string): Promise<string> {
  const { token } = await it.house.access.signIn({ username, password: samplePassword })
  return `session=${token}`
}
const takeNumber = (ward: string) =>
  it.api('POST', `/api/v1/places/${ward}/tickets`, { body: { series: 'A', channel: 'kiosk' } })
const told = ({ frames }: Follower, event: string) => frames.filter((it) => it.event === event).length

/** One line that is to end, and one of somebody else that is not; both are told of a number. */
async function twoLines({ url, holder, event }: Kind, username: string, ward: string) {
  const cookie = await signIn(username)
  const line = await follow(url(ward), cookie)
  const other = await follow(url(ward), await signIn(`chutich.${ward}`))
  expect([line.status, other.status], holder).toEqual([200, 200])
  await takeNumber(ward)
  await eventually(() => told(line, event) > 0 && told(other, event) > 0)
  return { cookie, line, other }
}

async function expectEnded(
  kind: Kind,
  ward: string,
  lines: Awaited<ReturnType<typeof twoLines>>,
  why: string,
) {
  const { line, other, cookie } = lines
  await eventually(() => line.ended)
  expect(line.why).toBe(why)
  const [before, others] = [line.frames.length, told(other, kind.event)]
  await takeNumber(ward)
  await eventually(() => told(other, kind.event) > others)
  expect(line.frames.length).toBe(before)
  expect([other.ended, other.why]).toEqual([false, undefined])
  // Whoever comes back with the same cookie is refused, at once and not after five seconds.
  const isElsewhere = Boolean(
    (await it.house.access.findSession(cookie.replace('session=', '')))?.roles.length,
  )
  const ofOwnUnit = !kind.url(ward).includes(ward)
  expect((await follow(kind.url(ward), cookie)).status).toBe(isElsewhere && ofOwnUnit ? 200 : 403)
}

test('every stream of the OpenAPI document has a row, and every row a stream', () => {
  const listed = new Set(Object.keys(kinds).map((name) => name.split(':')[0]!))
  expect(streamsOf(it).sort()).toEqual([...listed].sort())
})

describe.each(guarded)('%s ends', (_name, kind) => {
  const update = (set: string) => (username: string) =>
    it.superuser.query(`update access.account set ${set} where username = $1`, [username])
  test.each<[string, string, (username: string, cookie: string) => Promise<unknown>]>([
    [
      'when its holder signs out, in another window',
      'signed-out',
      (_, cookie) => it.api('DELETE', '/api/v1/session', { headers: { cookie } }),
    ],
    [
      'when the session is ended by somebody else',
      'signed-out',
      (username) =>
        it.superuser.query(
          `delete from access.session where account_id = (select id from access.account where username = $1)`,
          [username],
        ),
    ],
    ['when the account is closed', 'signed-out', update('disabled = true')],
    ['when the post is taken away', 'narrowed', update("roles = '{}'")],
    ['when the holder goes to another unit', 'narrowed', update(`place = '00004'`)],
  ])('%s', async (_how, why, lose) => {
    const ward = wards.pop()!
    const username = `${kind.holder}.${ward}`
    const lines = await twoLines(kind, username, ward)
    await lose(username, lines.cookie)
    await expectEnded(kind, ward, lines, why)
  })
})

test('a city’s line ends when its holder becomes a ward’s, who may follow that ward only', async () => {
  const username = 'dieuhanh.ha-noi'
  const line = await follow('/api/v1/figures/stream', await signIn(username))
  const events = await follow(`/api/v1/places/${elsewhere}/events`, await signIn(username))
  await eventually(() => line.frames.length > 0)
  const was = await it.superuser.query('select place, roles from access.account where username = $1', [
    username,
  ])
  const { code } = it.house.places.get('cua-nam')
  const become = (place: string, roles: string[]) =>
    it.superuser.query('update access.account set place = $1, roles = $2 where username = $3', [
      ...[place, roles],
      username,
    ])
  await become(code, ['leader'])
  await eventually(() => line.ended && events.ended)
  expect([line.why, events.why]).toEqual(['narrowed', 'narrowed'])
  const cookie = await signIn(username)
  expect((await follow('/api/v1/figures/stream', cookie)).status).toBe(200)
  expect((await follow(`/api/v1/figures/stream?place=${elsewhere}`, cookie)).status).toBe(403)
  await become(was.rows[0].place, was.rows[0].roles)
})

test('a line ends with the absence in which its holder stood in for somebody', async () => {
  const ward = wards.pop()!
  const { code } = it.house.places.get(ward)
  const [substitute, away] = [`lanhdao.${ward}`, `tiepnhan.${ward}`]
  const idOf = async (username: string) =>
    (await it.superuser.query('select id from access.account where username = $1', [username])).rows[0].id
  // Without roles of their own: what they may do is what they do for the other.
  await it.superuser.query(`update access.account set roles = '{}' where username = $1`, [substitute])
  const chair = await it.contextOf(`chutich.${ward}`)
  const { absences } = it.house.access
  const { id } = await absences.declare(chair, code, {
    ...{ officer: await idOf(away), substitute: await idOf(substitute) },
    ...{ from: '2026-11-18', to: '2026-11-20', note: '' },
  })
  const line = await follow(`/api/v1/places/${ward}/events`, await signIn(substitute))
  expect(line.status).toBe(200)
  await absences.end(chair, code, id)
  await eventually(() => line.ended)
  expect(line.why).toBe('narrowed')
})

test('more rights end nothing; what everybody may see stays when a session ends', async () => {
  const ward = wards.pop()!
  const cookie = await signIn(`tiepnhan.${ward}`)
  const events = await follow(`/api/v1/places/${ward}/events`, cookie)
  const board = await follow(`/api/v1/places/${ward}/board/stream`, cookie)
  const leaving = await follow(`/api/v1/places/${ward}/events`, await signIn(`truongphong.${ward}`))
  await it.superuser.query(
    `update access.account set roles = roles || '{specialist}' where username = 'tiepnhan.${ward}'`,
  )
  await it.superuser.query(`update access.account set disabled = true where username = 'truongphong.${ward}'`)
  // The look that ended this one has looked at all.
  await eventually(() => leaving.ended)
  expect([events.ended, board.ended]).toEqual([false, false])
  await it.api('DELETE', '/api/v1/session', { headers: { cookie } })
  await eventually(() => events.ended)
  const before = told(board, 'board')
  await takeNumber(ward)
  await eventually(() => told(board, 'board') > before)
  expect(board.ended).toBe(false)
})

// Last: the clock does not go back.
test('an open line keeps nobody signed in: after four idle hours it ends', async () => {
  const ward = wards.pop()!
  const [idle, busy] = [await signIn(`tiepnhan.${ward}`), await signIn(`chuyenvien.${ward}`)]
  const url = `/api/v1/places/${ward}/events`
  const [line, other] = [await follow(url, idle), await follow(url, busy)]
  for (let hour = 0; hour < 5; hour++) {
    it.clock.advance({ minutes: 55 })
    await it.api('GET', '/api/v1/session', { headers: { cookie: busy } })
  }
  await eventually(() => line.ended)
  expect(line.why).toBe('signed-out')
  expect(other.ended).toBe(false)
})
