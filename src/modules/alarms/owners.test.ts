import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readDraft } from '#modules/equipment'
import { Refusal } from '#platform/ledger'
import { samplePassword, type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'

let it: TestHouse
let ward: string
beforeAll(async () => {
  it = await testHouse({ mail: true })
  ward = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())
beforeEach(async () => {
  it.clock.set(workingMorning)
  await it.superuser.query(`truncate alarms.sample, alarms.action, alarms.alarm, alarms.watch, alarms.rule_change;
    truncate messages.message, messages.subscription; delete from equipment.outage_step; delete from equipment.outage`)
  it.mail!.mend()
  it.mail!.arrived.length = 0
})

const house = () => it.house
const later = (time: Temporal.DurationLike) => it.clock.advance(time)
const give = async (as: string) => {
  const address = `${as.replace('.', '-')}@example.vn`
  await house().alarms.letters.give(await it.contextOf(as), address)
  return address
}
/** Looks, and sends what is due; who got letters, in the order of the alphabet. */
async function letters(): Promise<string[]> {
  await house().alarms.evaluate()
  it.mail!.arrived.length = 0
  await house().deliverMessages()
  return it.mail!.arrived.flatMap(({ to }) => to).sort()
}

/** Something in a ward that does not answer since a moment, and that nobody has said they look after. */
async function outage(slug: string, from: string): Promise<string> {
  const { code } = house().places.get(slug)
  const { draft } = readDraft({ kind: 'scanner', name: `Máy quét ${++things}` })
  const owner = slug === 'ha-noi' ? 'dieuhanh' : 'lanhdao'
  const thing = await house().equipment.add(await it.contextOf(`${owner}.${slug}`), code, draft!)
  const { rows } = await it.superuser.query(
    `insert into equipment.outage (id, thing, place, from_at, found_at, found_by, trouble, note, owner_place, owner_permission, contact)
     values (gen_random_uuid(), $1, $2, $3, $3, 'system:equipment', 'timeout', '', $2, 'equipment.work', '') returning id`,
    [thing.id, code, from],
  )
  return rows[0].id
}
let things = 0
const openOf = async (rule: string) =>
  (await it.superuser.query('select * from alarms.alarm where rule = $1 and ended_at is null', [rule])).rows

test('whoever gave an address is written to when it is their turn, once for each step of the ladder', async () => {
  const head = await give('truongphong.cua-nam')
  const leader = await give('lanhdao.cua-nam')
  const elsewhere = await give('truongphong.ba-dinh')
  expect((await house().alarms.letters.find(await it.contextOf('truongphong.cua-nam')))?.masked).toMatch(/•/)
  await outage('cua-nam', '2026-11-18T00:30:00Z')
  // Both hold the first rung's permission at the ward; the third one holds it at another ward.
  expect(await letters()).toEqual([leader, head].sort())
  const { mail } = it.mail!.arrived[0]!
  const [{ id }] = await openOf('equipment-down')
  expect(mail.subject).toContain('Phường Cửa Nam')
  expect(mail.text).toContain(`/desk/alarms/${id}`)
  expect(await letters()).toEqual([])
  later({ hours: 2 })
  // Further up: the leader alone, and the head is not asked again.
  expect(await letters()).toEqual([leader])
  expect(await letters()).toEqual([])
  expect(elsewhere).toBeTruthy()
})

test('no letter goes once somebody has it, to whom it is no longer the turn, or to a stopped address', async () => {
  const head = await give('truongphong.cua-nam')
  const leader = await give('lanhdao.cua-nam')
  await house().alarms.letters.takeBack(await it.contextOf('truongphong.cua-nam'))
  expect(await house().alarms.letters.find(await it.contextOf('truongphong.cua-nam'))).toBeUndefined()
  await outage('cua-nam', '2026-11-18T00:30:00Z')
  await house().alarms.evaluate()
  const [{ id }] = await openOf('equipment-down')
  const until = it.clock.now().add({ hours: 5 }).toString()
  const data = { nextStep: 'Gọi thợ', until }
  await house().alarms.act(await it.contextOf('lanhdao.cua-nam'), id, { type: 'acknowledge', data })
  await house().deliverMessages()
  expect(it.mail!.arrived).toEqual([])
  // It came back to the same rung: those who were told are not told again.
  later({ hours: 5 })
  expect(await letters()).toEqual([])
  const { rows } = await it.superuser.query(
    'select state, count(*)::int as n from messages.message group by 1',
  )
  expect(rows).toEqual([{ state: 'dropped', n: 1 }])
  expect([head, leader]).toHaveLength(2)
})

test('a letter that was held up until the evening waits for opening; where a rule calls at any time it goes', async () => {
  const leader = await give('lanhdao.cua-nam')
  const head = await give('truongphong.cua-nam')
  await outage('cua-nam', '2026-11-18T00:30:00Z')
  await house().alarms.evaluate()
  // The mail server comes back at night.
  it.clock.set('2026-11-18T14:00:00Z')
  await house().deliverMessages()
  expect(it.mail!.arrived).toEqual([])
  it.clock.set('2026-11-19T00:59:00Z')
  await house().deliverMessages()
  expect(it.mail!.arrived).toEqual([])
  it.clock.set('2026-11-19T01:00:00Z')
  await house().deliverMessages()
  expect(it.mail!.arrived.flatMap(({ to }) => to).sort()).toEqual([head, leader].sort())

  const operator = await it.contextOf('dieuhanh.ha-noi')
  await house().alarms.changeRule(operator, 'equipment-down', {
    ...{ isOff: false, quiet: 'never', place: house().places.get('ba-dinh').code, reason: 'Trực đêm' },
  })
  const away = await give('truongphong.ba-dinh')
  it.clock.set('2026-11-19T14:00:00Z')
  await outage('ba-dinh', '2026-11-19T12:00:00Z')
  expect(await letters()).toEqual([away])
})

test('what stands still is an alarm of exactly those rows', async () => {
  await outage('cua-nam', '2026-11-18T01:30:00Z')
  await outage('cua-nam', '2026-11-18T00:30:00Z')
  const taken = await outage('cua-nam', '2026-11-18T00:20:00Z')
  await it.superuser.query(
    `insert into equipment.outage_step (outage, seq, place, at, actor, actor_name, what, note)
     values ($1, 1, $2, now(), 'officer:x', 'x', 'acknowledged', '')`,
    [taken, ward],
  )
  await it.superuser.query(
    `insert into messages.message (id, place, subject, kind, cause, facts, state, made_at, wanted_at, due_at, secret_hash, settled_at, error)
     select gen_random_uuid(), $1, 'ticket:' || n, 'soon', 'c' || n, '{}', s.state, s.at, s.at, s.at, sha256('x'), s.settled, s.error
     from (values (1, 'waiting', '2026-11-18T00:30Z'::timestamptz, null::timestamptz, 'CONN'),
       (2, 'waiting', '2026-11-18T00:40Z', null, null), (3, 'given_up', '2026-11-17T03:00Z', '2026-11-17T09:00Z', 'CONN'),
       (4, 'waiting', '2026-11-18T01:30Z', null, null), (5, 'given_up', '2026-11-17T03:00Z', '2026-11-17T09:00Z', 'too-many'),
       (6, 'sent', '2026-11-17T03:00Z', '2026-11-17T09:00Z', null)) s (n, state, at, settled, error)`,
    [ward],
  )
  const dossier = await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
    as: 'tiepnhan.cua-nam',
    body: { procedureCode: '1.001193', applicant: { fullName: 'Lò Văn Mẫu' } },
  })
  const signer = {
    place: ward,
    holder: `agency:${crypto.randomUUID()}` as const,
    name: 'UBND',
    title: '',
    organisation: 'UBND',
  }
  await house().signatures.issueSamples([signer], 'mot-cua-demo')
  const certificate = await it.superuser.query('select id from signatures.certificate limit 1')
  await it.superuser.query(
    `insert into signatures.request (id, place, subject, owner, file_name, source, officer, mark, state, requested_by, requested_at, moved_at, due_at, attempts, error)
     values (gen_random_uuid(), $1, $2, $2, 'a.pdf', gen_random_uuid(), $3, '{}', 'requested', 'officer:x', $4, $4, $4, 3, 'tsa-away')`,
    [ward, `dossier:${dossier.body.id}`, certificate.rows[0].id, '2026-11-18T01:00:00Z'],
  )
  for (let minute = 0; minute <= 15; minute += 5) {
    await house().alarms.evaluate()
    later({ minutes: 5 })
  }
  const head = await it.contextOf('truongphong.cua-nam')
  const rowsOf = async (rule: string) => {
    const [alarm] = await openOf(rule)
    const found = await house().alarms.rows(head, alarm.state)
    return found.kind === 'found' ? { value: alarm.state.value, rows: found.rows } : undefined
  }
  const down = await rowsOf('equipment-down')
  expect(down?.rows.map(({ trouble }) => trouble)).toEqual(['timeout'])
  expect(down?.rows.map(({ at }) => at?.toString())).toEqual(['2026-11-18T00:30:00Z'])
  const stuck = await rowsOf('letters-stuck')
  expect([stuck?.value, stuck?.rows.map(({ trouble }) => trouble).sort()]).toEqual([
    3,
    ['CONN', 'CONN', 'waiting'],
  ])
  const seals = await rowsOf('seals-stuck')
  expect(seals?.rows).toMatchObject([{ trouble: 'tsa-away', dossier: { code: dossier.body.code } }])
  // The page shows each with what went wrong, and leads to where it is dealt with.
  // Earlier sessions ended when the clock stood on another day.
  const session = await house().access.signIn({ username: 'lanhdao.cua-nam', password: samplePassword })
  const cookie = `session=${session.token}`
  const [{ id }] = await openOf('letters-stuck')
  const page = await house().server.inject({ url: `/desk/alarms/${id}`, headers: { cookie } })
  expect(page.body).toContain('href="/desk/messages"')
  await it.superuser.query('delete from signatures.request; delete from messages.message')
})

test('what the city owns is no ward’s: its outages are an alarm of the city, of those rows alone', async () => {
  const { city } = house().places
  await outage('cua-nam', '2026-11-18T00:30:00Z')
  await house().alarms.evaluate()
  expect((await openOf('equipment-down')).map(({ place }) => place)).toEqual([ward])
  expect(await openOf('city-equipment-down')).toEqual([])
  const mine = await outage('ha-noi', '2026-11-18T00:40:00Z')
  await house().alarms.evaluate()
  expect(await openOf('equipment-down')).toHaveLength(1)
  const [alarm] = await openOf('city-equipment-down')
  expect(alarm).toMatchObject({ place: city.code, state: { value: 1 } })
  const operator = await it.contextOf('dieuhanh.ha-noi')
  const found = await house().alarms.rows(operator, alarm.state)
  if (found.kind !== 'found') throw new Error('a detector finds rows')
  expect(found.rows.map(({ place, at }) => [place, at?.toString()])).toEqual([
    [city.code, '2026-11-18T00:40:00Z'],
  ])
  expect((await house().alarms.get(operator, alarm.id)).isMine).toBe(true)
  await expect(house().alarms.get(await it.contextOf('lanhdao.cua-nam'), alarm.id)).rejects.toThrow(Refusal)
  await it.superuser.query(
    `insert into equipment.outage_step (outage, seq, place, at, actor, actor_name, what, note)
     values ($1, 1, $2, now(), 'officer:x', 'x', 'acknowledged', '')`,
    [mine, city.code],
  )
  await house().alarms.evaluate()
  expect(await openOf('city-equipment-down')).toEqual([])
})

test('an address is an officer’s own: wrong ones come back with the form, and the public has none', async () => {
  const cookie = await it.signIn('chuyenvien.cua-nam')
  const post = (fields: Record<string, string>) =>
    house().server.inject({
      ...{ method: 'POST', url: '/desk/alarms/letters' },
      headers: {
        ...{ cookie, 'content-type': 'application/x-www-form-urlencoded' },
        ...{ origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' },
      },
      payload: new URLSearchParams({ key: crypto.randomUUID(), ...fields }).toString(),
    })
  const wrong = await post({ address: 'không phải' })
  expect([wrong.statusCode, wrong.body.includes('value="không phải"')]).toEqual([400, true])
  expect((await post({ address: 'an@example.vn' })).statusCode).toBe(303)
  const read = async () =>
    (await house().server.inject({ url: '/desk/alarms', headers: { cookie } })).body.includes(
      'a•••@example.vn',
    )
  expect(await read()).toBe(true)
  expect((await post({ stop: '1' })).statusCode).toBe(303)
  expect(await read()).toBe(false)
  const publicContext = house().access.contextOf(undefined, 'vi')
  await expect(house().alarms.letters.give(publicContext, 'an@example.vn')).rejects.toThrow(Refusal)
})
