import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk, signedOnPaper } from './desk.fixture.ts'
import type { Act } from './index.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
})
afterAll(() => it.close())

const given = (idNumber: string) => ({
  ...{ place: 'cua-nam', procedureCode: '1.004222', channel: 'counter' as const, components: [] },
  ...{ applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber }, request: '', returnBy: 'counter' as const },
})
const handing: Act = {
  type: 'hand-over',
  data: { to: 'Nguyễn Thị Mẫu', by: 'counter', acknowledged: true, receipt: signedOnPaper },
} as unknown as Act

/** What was done to a dossier, without what differs between two of the same life. */
async function lifeOf(id: string) {
  const { state, actions } = await at.get(id)
  const hidden = new Set([id, state.code, ...(state.result?.files ?? []), state.personId ?? ''])
  const clean = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (_key, it_) => (hidden.has(it_) ? '…' : it_))
  const { rows } = await it.superuser.query(
    `select to_jsonb(d) - '{id,code,state,secret_hash,person_id,applicant_id_number}'::text[] as row
    from dossiers.dossier d where id = $1`,
    [id],
  )
  const { rows: audit } = await it.superuser.query(
    `select action, actor, detail - 'code' as detail from ledger.audit where subject = $1 order by at, seq`,
    [`dossier:${id}`],
  )
  const { rows: events } = await it.superuser.query(
    `select stream, type, data - 'code' as data from ledger.event where subject = $1 order by at, stream, seq`,
    [`dossier:${id}`],
  )
  const { rows: words } = await it.superuser.query(
    `select array_length(tsvector_to_array(words), 1) as n from dossiers.name where dossier_id = $1`,
    [id],
  )
  return clean({
    state: { ...state, applicant: undefined },
    actions: actions.slice(1),
    row: rows[0].row,
    audit,
    events,
    words,
  })
}

test('what is done together is what is done one by one: state, row, actions, audit log, events, words', async () => {
  const officer = await at.as('chuyenvien')
  const single = [
    await at.receive({ ...given('000190000011') }),
    await at.receive({ ...given('000190000012') }),
  ]
  const together = await it.house.dossiers.openTogether(await at.as('tiepnhan'), 'receive', [
    given('000190000013'),
    given('000190000014'),
  ])
  const place = it.house.places.get('cua-nam').code
  const files = new Map<string, string>()
  for (const { id } of [...single, ...together]) files.set(id, '')
  const acts = (id: string): Act[] => [
    { type: 'assign', data: { officer: officer.actor, name: '' } },
    { type: 'attach-result', data: { files: [files.get(id)!], summary: 'Giấy xác nhận' } },
    { type: 'pass', data: { step: 'approve', note: '' } } as Act,
  ]
  for (const { id } of single) {
    await it.house.dossiers.act(officer, id, acts(id)[0]!)
    files.set(id, await at.addFile('chuyenvien', id))
    for (const said of acts(id).slice(1)) await it.house.dossiers.act(officer, id, said)
    await at.act('lanhdao', id, 'approve', { note: '' })
    await it.house.dossiers.act(await at.as('tiepnhan'), id, handing)
  }
  const first = together.map(({ id }) => ({ id, acts: acts(id).slice(0, 1) }))
  await it.house.dossiers.actTogether(officer, place, first)
  for (const { id } of together) files.set(id, await at.addFile('chuyenvien', id))
  await it.house.dossiers.actTogether(
    officer,
    place,
    together.map(({ id }) => ({ id, acts: acts(id).slice(1) })),
  )
  const leader = await at.as('lanhdao')
  await it.house.dossiers.actTogether(
    leader,
    place,
    together.map(({ id }) => ({ id, acts: [{ type: 'approve', data: { note: '' } } as Act] })),
  )
  const answers = await it.house.dossiers.actTogether(
    await at.as('tiepnhan'),
    place,
    together.map(({ id }) => ({ id, acts: [handing] })),
  )
  expect(answers.map(({ status }) => status)).toEqual([10, 10])
  const [one, other] = [await lifeOf(single[0]!.id), await lifeOf(together[0]!.id)]
  expect(other).toEqual(one)
  expect(await lifeOf(together[1]!.id)).toEqual(one)
  expect(one.audit.length).toBeGreaterThan(5)
  // Numbers follow on each other, and each opens with its own secret.
  const numbers = [...single, ...together].map(({ code }) => Number(code.slice(-4)))
  expect(numbers).toEqual([1, 2, 3, 4].map((n) => numbers[0]! + n - 1))
  const followed = await it.house.dossiers.follow(together[1]!.code, together[1]!.secret)
  expect(followed.state.code).toBe(together[1]!.code)
  expect((await verifyAudit(it.house.db)).filter(({ brokenAt }) => brokenAt)).toEqual([])
})

test('one that is refused leaves all as they were; the same key does nothing twice', async () => {
  const officer = await at.as('chuyenvien')
  const place = it.house.places.get('cua-nam').code
  const [a, b] = [await at.receive(), await at.receive()]
  const assign: Act = { type: 'assign', data: { officer: officer.actor, name: '' } }
  const wishes = [
    { id: a.id, acts: [assign] },
    { id: b.id, acts: [{ type: 'approve', data: { note: '' } } as Act] },
  ]
  await expect(it.house.dossiers.actTogether(officer, place, wishes)).rejects.toThrow()
  expect((await at.get(a.id)).state.status).toBe(2)
  await expect(
    it.house.dossiers.actTogether(officer, place, [{ id: a.id, acts: [assign], version: 7 }]),
  ).rejects.toMatchObject({ type: 'stale' })
  // Another ward's dossiers are not there for this officer, and the ward may not act on them.
  await expect(
    it.house.dossiers.actTogether(
      await it.contextOf('chuyenvien.ba-dinh'),
      it.house.places.get('ba-dinh').code,
      [{ id: a.id, acts: [assign] }],
    ),
  ).rejects.toMatchObject({ type: 'not-found' })
  const again = { ...officer, key: randomUUID() }
  const done = [{ id: a.id, acts: [assign] }]
  const answer = await it.house.dossiers.actTogether(again, place, done)
  expect(await it.house.dossiers.actTogether(again, place, done)).toEqual(answer)
  expect((await at.get(a.id)).actions).toHaveLength(2)
  const clerk = { ...(await at.as('tiepnhan')), key: randomUUID() }
  const pile = [given('000190000021'), given('000190000021'), given('000190000022')]
  const opened = await it.house.dossiers.openTogether(clerk, 'receive', pile)
  expect(await it.house.dossiers.openTogether(clerk, 'receive', pile)).toEqual(opened)
  const people = await Promise.all(opened.map(async ({ id }) => (await at.get(id)).state.personId))
  expect(new Set(people).size).toBe(2)
  await expect(
    it.house.dossiers.openTogether(clerk, 'receive', [
      given('000190000023'),
      { ...given('000190000024'), place: 'ba-dinh' },
    ]),
  ).rejects.toMatchObject({ type: 'other-place' })
})

test('what others send is filed by nobody in particular, and waits to be checked', async () => {
  const outside = it.house.access.contextOf(undefined, 'vi')
  const [opened] = await it.house.dossiers.openTogether(outside, 'file', [
    { ...given('000190000031'), channel: 'online' },
  ])
  const { state, actions } = await at.get(opened!.id)
  expect([state.status, state.channel, actions[0]!.actor]).toEqual([1, 'online', outside.actor])
  const place = it.house.places.get('cua-nam').code
  const [accepted] = await it.house.dossiers.actTogether(await at.as('tiepnhan'), place, [
    { id: opened!.id, acts: [{ type: 'accept', data: {} } as Act] },
  ])
  expect(accepted!.status).toBe(2)
})

test('a result on paper needs no file, and is not digitised; no file and no word of paper is refused', async () => {
  const { id } = await at.receive()
  await at.take(id)
  await at.act('chuyenvien', id, 'attach-result', { files: [], summary: '', onPaper: true })
  await at.act('chuyenvien', id, 'pass', { step: 'approve' })
  await at.act('lanhdao', id, 'approve')
  const { rows } = await it.superuser.query(
    'select status, is_digitised, is_kept from dossiers.dossier where id = $1',
    [id],
  )
  expect(rows).toEqual([{ status: 9, is_digitised: false, is_kept: false }])
  const other = await at.receive()
  const answer = await it.api('POST', `/api/v1/dossiers/${other.id}/actions`, {
    as: 'chuyenvien.cua-nam',
    body: { action: { type: 'attach-result', data: { files: [], summary: '' } } },
  })
  expect(answer.status).toBe(400)
})
