import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Context } from '#platform/ledger'
import { may } from '#platform/ledger'
import { samplePassword } from '../src/sample.ts'
import { type TestHouse, testHouse, workingMorning } from './support/house.ts'

let it: TestHouse
let place: string
let head: Context
const idOf = async (who: string) =>
  (await it.superuser.query('select id from access.account where username = $1', [`${who}.cua-nam`])).rows[0]
    .id as string
/** As they are known when they sign in now. */
const now = async (who: string): Promise<Context> => {
  const { access } = it.house
  const { token } = await access.signIn({ username: `${who}.cua-nam`, password: samplePassword })
  return access.contextOf(await access.findSession(token), 'vi')
}

beforeAll(async () => {
  it = await testHouse()
  place = it.house.places.get('cua-nam').code
  head = await it.contextOf('truongphong.cua-nam')
})
beforeEach(async () => {
  await it.superuser.query('delete from access.absence')
  it.clock.set(workingMorning)
})
afterAll(() => it.close())

const declare = async (officer: string, substitute: string | undefined, from: string, to = from) =>
  it.house.access.absences.declare(head, place, {
    officer: await idOf(officer),
    substitute: substitute && (await idOf(substitute)),
    from,
    to,
    note: '',
  })

test('a substitute may do the work of whoever is away, on those days and no others, and decides nothing for them', async () => {
  expect(may(await now('tiepnhan'), 'dossier.process', place)).toBe(false)
  await declare('chuyenvien', 'tiepnhan', '2026-11-19', '2026-11-20')
  await declare('lanhdao', 'tiepnhan', '2026-11-19')
  expect(may(await now('tiepnhan'), 'dossier.process', place)).toBe(false)
  it.clock.set('2026-11-19T01:00:00Z')
  const standing = await now('tiepnhan')
  expect(may(standing, 'dossier.process', place)).toBe(true)
  expect(may(standing, 'dossier.process', '00004')).toBe(false)
  expect(may(standing, 'dossier.approve', place)).toBe(false)
  expect(may(standing, 'certificate.manage', place)).toBe(false)
  expect(may(standing, 'dossier.export', place)).toBe(false)
  expect(standing.standsFor?.toSorted()).toEqual(
    [`officer:${await idOf('chuyenvien')}`, `officer:${await idOf('lanhdao')}`].toSorted(),
  )
  it.clock.set('2026-11-20T16:59:00Z')
  expect(may(await now('tiepnhan'), 'dossier.process', place)).toBe(true)
  it.clock.set('2026-11-20T17:00:00Z')
  expect(may(await now('tiepnhan'), 'dossier.process', place)).toBe(false)
})

test('the counter’s certifying goes on: what a substitute receives, others sign', async () => {
  expect(may(await now('chuyenvien'), 'certification.receive', place)).toBe(false)
  await declare('tiepnhan', 'chuyenvien', '2026-11-18')
  expect(may(await now('chuyenvien'), 'certification.receive', place)).toBe(true)
})

test('whoever is back early works again themselves', async () => {
  const { id } = await declare('chuyenvien', 'tiepnhan', '2026-11-18', '2026-11-27')
  expect(may(await now('tiepnhan'), 'dossier.process', place)).toBe(true)
  await it.house.access.absences.end(head, place, id)
  expect(may(await now('tiepnhan'), 'dossier.process', place)).toBe(false)
  const [absence] = await it.house.access.absences.list(head, place)
  expect(absence).toMatchObject({ id, endedAt: expect.anything() })
})

test('nothing is laid into the hands of somebody who is away; it goes to the substitute, who is warned in their place', async () => {
  const receive = async (): Promise<string> => {
    const answer = await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
      as: 'tiepnhan.cua-nam',
      body: { procedureCode: '1.004222', applicant: { fullName: 'Nguyễn Thị Mẫu' } },
    })
    return answer.body.id
  }
  const id = await receive()
  await declare('chuyenvien', 'tiepnhan', '2026-11-18', '2026-11-27')
  const specialist = `officer:${await idOf('chuyenvien')}`
  const assign = (officer: string) =>
    it.house.dossiers.act(head, id, { type: 'assign', data: { officer, name: '' } })
  await expect(assign(specialist)).rejects.toMatchObject({ type: 'officer-away' })
  await it.superuser.query(
    `insert into dossiers.alert (id, dossier_id, clock, rung, moment, place, permission, officer, raised_at)
     values (gen_random_uuid(), $1, 'step', 'handler', now(), $2, 'dossier.process', $3, now())`,
    [id, place, specialist],
  )
  const standing = await now('tiepnhan')
  const [alert] = await it.house.dossiers.alerts(standing)
  expect(alert).toMatchObject({ dossierId: id })
  await it.house.dossiers.noteAlert(standing, alert!.id)
  expect(await it.house.dossiers.alerts(standing)).toEqual([])
})

test.each([
  ['ends before it begins', 'chuyenvien', 'tiepnhan', '2026-11-20', '2026-11-19', 'wrong-days'],
  ['over', 'chuyenvien', 'tiepnhan', '2026-11-16', '2026-11-17', 'wrong-days'],
  ['longer than a year', 'chuyenvien', 'tiepnhan', '2026-11-20', '2027-11-21', 'wrong-days'],
  ['stands in for themselves', 'chuyenvien', 'chuyenvien', '2026-11-20', '2026-11-20', 'not-found'],
  ['away already', 'truongphong', 'tiepnhan', '2026-11-25', '2026-11-26', 'away-already'],
  ['substitute away', 'chuyenvien', 'truongphong', '2026-11-25', '2026-11-26', 'substitute-away'],
  ['away who stands in', 'lanhdao', 'tiepnhan', '2026-11-25', '2026-11-26', 'substitute-away'],
])('a plan that leaves nobody there is refused: %s', async (_, officer, substitute, from, to, type) => {
  await declare('truongphong', 'lanhdao', '2026-11-24', '2026-11-25')
  await expect(declare(officer, substitute, from, to)).rejects.toMatchObject({ type })
})

test('another unit’s head cannot send anybody away, nor name their own people', async () => {
  const away = await it.contextOf('truongphong.ba-dinh')
  const absence = { officer: await idOf('chuyenvien'), from: '2026-11-20', to: '2026-11-20', note: '' }
  const { absences } = it.house.access
  await expect(absences.declare(away, place, absence)).rejects.toMatchObject({ status: 403 })
  await expect(absences.declare(away, it.house.places.get('ba-dinh').code, absence)).rejects.toMatchObject({
    type: 'not-found',
  })
})
