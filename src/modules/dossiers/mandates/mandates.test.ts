import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse, workingMorning } from '../../../../tests/support/house.ts'
import { desk } from '../desk.fixture.ts'
import type { Act, NewMandate } from '../index.ts'
import { allows, holds, readMandate } from './mandate.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
beforeAll(async () => {
  it = await testHouse({ mail: true })
  at = desk(it)
})
afterEach(() => it.clock.set(workingMorning))
afterAll(() => it.close())

const helper = { fullName: 'Lò Thị Giúp', idNumber: '001190009999' }
const mandate = (more: Partial<NewMandate> = {}): NewMandate => ({
  ...{ helperKind: 'family', helperName: helper.fullName, helperIdNumber: helper.idNumber },
  ...{ helperPhone: undefined, helperAccount: undefined, scope: 'dossier' },
  powers: ['follow', 'supplement', 'collect'],
  until: Temporal.PlainDate.from('2026-12-31'),
  consent: { how: 'paper' },
  ...more,
})
const citizen = () => it.house.access.contextOf(undefined, 'vi')
const give = async (id: string, more: Partial<NewMandate> = {}) =>
  it.house.dossiers.mandates.give(await at.as('tiepnhan'), id, { mandate: mandate(more) })
/** Papers are awaited for it. */
async function asked() {
  const opened = await at.receive()
  await at.take(opened.id)
  await at.act('chuyenvien', opened.id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ' })
  return opened
}
/** The helper as their page lets them act. */
async function acting(code: string, secret: string, id: string) {
  const { mandates } = it.house.dossiers
  const opened = await mandates.open(code, secret)
  return mandates.context(citizen(), opened.mandate, opened.dossiers.find((one) => one.id === id)!)
}
const supply: Act = { type: 'supply', data: { note: 'Ảnh rõ', components: [] } }

test('it holds from its first moment until the last has passed, and not a moment after it was ended', () => {
  const from = Temporal.Instant.from('2026-11-18T02:00:00Z')
  const span = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(span, fc.option(span), fc.integer({ min: -100, max: 200_000 }), (length, ended, now) => {
      const one = {
        fromAt: from,
        untilAt: from.add({ seconds: length }),
        endedAt: ended === null ? undefined : from.add({ seconds: ended }),
        powers: ['collect' as const],
      }
      const moment = from.add({ seconds: now })
      const expected = now >= 0 && now < length && ended === null
      expect(holds(one, moment)).toBe(expected)
      expect(allows(one, 'collect', moment)).toBe(expected)
      expect(allows(one, 'follow', moment)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('what was typed: nobody acts for themselves, for ever, for nothing, or with one witness twice', () => {
  const typed = {
    ...{ kind: 'family', helperName: helper.fullName, helperIdNumber: helper.idNumber, helperPhone: '' },
    ...{ scope: 'dossier', powers: ['follow'], until: '2026-12-31', consent: 'paper' },
  }
  const today = Temporal.PlainDate.from('2026-11-18')
  const read = (more: object = {}) =>
    readMandate({ ...typed, ...more }, { today, principal: { fullName: 'A', idNumber: '000190000001' } })
  expect(read().faults).toEqual({})
  expect(read().mandate).toMatchObject({ helperName: helper.fullName, consent: { how: 'paper' } })
  for (const [more, faults] of [
    [{ helperIdNumber: '000190000001' }, ['helperIdNumber']],
    [{ helperIdNumber: '' }, ['helperIdNumber']],
    [{ powers: ['own-the-house'] }, ['powers']],
    [{ until: '2027-11-19' }, ['until']],
    [{ until: '2026-11-17' }, ['until']],
    [{ until: '2026-02-30' }, ['until']],
    [{ consent: 'rumour' }, ['consent']],
    [{ consent: 'oral', witness1: 'Lò Văn Một', witness2: 'Lò Văn Một' }, ['witness2']],
    [{ consent: 'oral', witness1: helper.fullName, witness2: 'Lò Văn Hai' }, ['witness1']],
  ] as const) {
    expect(Object.keys(read(more).faults), JSON.stringify(more)).toEqual(faults)
    expect(read(more).mandate).toBeUndefined()
  }
})

test('a helper brings papers under both names, and nothing from the moment the applicant ends it', async () => {
  const { id, code, secret } = await asked()
  const given = await give(id)
  const context = await acting(given.code, given.secret, id)
  const staged = () => it.house.documents.takeIn(onePixel, { fileName: 'a.png' })
  const file = await it.house.dossiers.addFile(context, id, await staged())
  const component = { id: 'c1', originals: 0, certified: 0, copies: 1, origin: 1 as const, files: [file] }
  await it.house.dossiers.act(context, id, { type: 'supply', data: { note: '', components: [component] } })
  const { actions } = await at.get(id)
  expect(actions.at(-1)).toMatchObject({
    ...{ type: 'supply', actor: `helper:${given.id}`, actorName: helper.fullName },
  })
  // What only the applicant may say.
  for (const body of [
    { type: 'withdraw', data: { reason: 'Thôi' } },
    { type: 'rate', data: { rating: 3 } },
  ] as const)
    await expect(it.house.dossiers.act(context, id, body)).rejects.toMatchObject({ type: 'forbidden' })

  const other = await asked()
  const second = await give(other.id)
  const late = await acting(second.code, second.secret, other.id)
  const owner = it.house.dossiers.ownerContext(citizen(), other.code, other.secret)
  await it.house.dossiers.mandates.end(owner, second.id)
  await expect(it.house.dossiers.act(late, other.id, supply)).rejects.toMatchObject({ type: 'mandate-over' })
  await expect(it.house.dossiers.addFile(late, other.id, await staged())).rejects.toMatchObject({
    type: 'mandate-over',
  })
  await expect(it.house.dossiers.mandates.open(second.code, second.secret)).rejects.toMatchObject({
    type: 'mandate-over',
  })
  // The other applicant's own is as it was, and opens nothing of this one.
  expect((await it.house.dossiers.mandates.open(given.code, given.secret)).dossiers).toHaveLength(1)
  const stranger = it.house.dossiers.ownerContext(citizen(), code, secret)
  await expect(it.house.dossiers.mandates.end(stranger, second.id)).rejects.toMatchObject({
    type: 'not-found',
  })
})

test('its time is up by the clock alone, whether or not anybody has looked', async () => {
  const { id } = await asked()
  const given = await give(id, { until: Temporal.PlainDate.from('2026-11-18') })
  const context = await acting(given.code, given.secret, id)
  it.clock.set('2026-11-18T16:59:59Z')
  await it.house.dossiers.mandates.open(given.code, given.secret)
  it.clock.set('2026-11-18T17:00:00Z')
  await expect(it.house.dossiers.act(context, id, supply)).rejects.toMatchObject({ type: 'mandate-over' })
  await it.house.dossiers.mandates.noteEnded()
  const { state } = await at.get(id)
  expect(state.mandates).toMatchObject([{ mandate: given.id, endedAt: '2026-11-18T17:00:00Z' }])
  const before = state.seq
  await it.house.dossiers.mandates.noteEnded()
  expect((await at.get(id)).state.seq).toBe(before)
})

test('without the power there is not the thing: the page of a mandate to collect shows no dossier', async () => {
  const { id } = await asked()
  const given = await give(id, { powers: ['collect'] })
  expect((await it.house.dossiers.mandates.open(given.code, given.secret)).dossiers).toEqual([])
  const follow = await give(id, { powers: ['follow'] })
  const { dossiers } = await it.house.dossiers.mandates.open(follow.code, follow.secret)
  // How it stands, and not what is in it.
  expect(JSON.stringify(dossiers)).not.toMatch(/000190000001|Nguyễn Thị Mẫu|Ảnh mờ/)
  const context = await acting(follow.code, follow.secret, id)
  await expect(it.house.dossiers.act(context, id, supply)).rejects.toMatchObject({ type: 'mandate-over' })
})

test('at the counter: a result goes to whoever may collect it, by the name of the mandate, and to nobody else', async () => {
  const one = await at.receive()
  const given = await give(one.id)
  const other = await at.receive()
  await at.finish(one.id)
  await at.finish(other.id)
  const byMandate = { recipient: { kind: 'mandate', mandate: given.id } }
  await expect(at.handOver(other.id, byMandate)).rejects.toMatchObject({ type: 'may-not-collect' })
  const wrong = { ...byMandate, acknowledged: { how: 'code', code: one.secret } }
  await expect(at.handOver(one.id, wrong)).rejects.toMatchObject({ type: 'wrong-collecting-code' })
  await at.handOver(one.id, { ...byMandate, acknowledged: { how: 'code', code: given.secret } })
  const { state, actions } = await at.get(one.id)
  expect(state.handedOver).toMatchObject({ to: helper.fullName, receipt: { recipient: byMandate.recipient } })
  expect(JSON.stringify([state, actions])).not.toContain(given.secret)

  const third = await at.receive()
  const ended = await give(third.id)
  await at.finish(third.id)
  await it.house.dossiers.mandates.end(await at.as('tiepnhan'), ended.id)
  await expect(
    at.handOver(third.id, { recipient: { kind: 'mandate', mandate: ended.id } }),
  ).rejects.toMatchObject({ type: 'may-not-collect' })
})

test('who may give and end one: the counter that receives, and the applicant for their own dossier', async () => {
  const { id, code, secret } = await at.receive()
  const { mandates } = it.house.dossiers
  for (const who of ['chuyenvien', 'lanhdao', 'tiepnhan.ba-dinh'])
    await expect(mandates.give(await at.as(who), id, { mandate: mandate() })).rejects.toMatchObject({
      type: who.includes('.') ? 'not-found' : 'forbidden',
    })
  const owner = it.house.dossiers.ownerContext(citizen(), code, secret)
  // The secret of one dossier says nothing of another.
  const other = await at.receive()
  const wish = { mandate: mandate({ consent: { how: 'link' } }) }
  await expect(mandates.give(owner, other.id, wish)).rejects.toMatchObject({ type: 'not-found' })
  // An applicant cannot say that an officer heard them.
  await expect(mandates.give(owner, id, { mandate: mandate() })).rejects.toMatchObject({ type: 'forbidden' })
  const own = await mandates.give(owner, id, { mandate: mandate({ consent: { how: 'link' } }) })
  await expect(mandates.end(await at.as('chuyenvien'), own.id)).rejects.toMatchObject({ type: 'forbidden' })
  expect(await mandates.of(owner, id)).toMatchObject([{ id: own.id, holds: true }])
  await mandates.end(owner, own.id)
  expect(await mandates.of(owner, id)).toMatchObject([{ holds: false, endedBy: 'applicant' }])
})

test('several named dossiers of one person, and of nobody else', async () => {
  const [one, two] = [await at.receive(), await at.receive()]
  const foreign = await at.receive({ applicant: { fullName: 'Lò Văn Khác', idNumber: '000190000777' } })
  const { mandates } = it.house.dossiers
  const officer = await at.as('tiepnhan')
  const wish = { mandate: mandate({ scope: 'dossiers' }) }
  await expect(mandates.give(officer, one.id, { ...wish, also: [foreign.code] })).rejects.toMatchObject({
    type: 'other-applicant',
  })
  const given = await mandates.give(officer, one.id, { ...wish, also: [two.code] })
  const { dossiers } = await mandates.open(given.code, given.secret)
  expect(dossiers.map(({ code }) => code).sort()).toEqual([one.code, two.code].sort())
  // Ended from one of them it is over for both, and both say so.
  await mandates.end(it.house.dossiers.ownerContext(citizen(), one.code, one.secret), given.id)
  await mandates.noteEnded()
  for (const { id } of [one, two])
    expect((await at.get(id)).actions.at(-1)).toMatchObject({
      type: 'end-mandate',
      data: { by: 'applicant' },
    })
})

test('somebody hands in for the applicant: the dossier is the applicant’s, and says who stood there', async () => {
  const { id } = await at.receive({ mandate: mandate({ powers: ['file', 'follow'] }) })
  const { state, actions } = await at.get(id)
  expect(state.applicant.fullName).toBe('Nguyễn Thị Mẫu')
  expect(actions.map(({ type }) => type)).toEqual(['receive', 'give-mandate'])
  expect(actions[1]).toMatchObject({ data: { helper: helper.fullName, filed: true } })
})

test('the applicant is told when it begins, is used to collect, and ends', async () => {
  const email = 'nguoi-uy-quyen@example.vn'
  const { id } = await at.receive({
    applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '000190000001', email },
  })
  const arriving = async () => {
    it.mail!.arrived.length = 0
    await it.house.deliverMessages()
    return it.mail!.arrived.map(({ mail }) => mail.subject!.replace(/^.*: /, ''))
  }
  await arriving()
  const given = await give(id)
  expect(await arriving()).toEqual(['có người được làm thay bạn'])
  // Nobody's name in a letter.
  expect(it.mail!.arrived[0]!.mail.text).not.toContain(helper.fullName)
  await at.finish(id)
  await arriving()
  await at.handOver(id, { recipient: { kind: 'mandate', mandate: given.id } })
  expect(await arriving()).toEqual(['kết quả đã trao cho người được bạn ủy quyền'])
  await it.house.dossiers.mandates.end(await at.as('tiepnhan'), given.id)
  await it.house.dossiers.mandates.noteEnded()
  expect(await arriving()).toEqual(['việc ủy quyền đã hết'])
})

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
