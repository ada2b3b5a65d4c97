import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Refusal, systemContext } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { desk, signedOnPaper } from './desk.fixture.ts'
import { anyLife } from './histories.fixture.ts'
import type { Act, DossierState } from './index.ts'

/** What the evidence says of the courses of dossiers; by the fixtures of dossiers, and so beside them. */

/** `EVIDENCE_HISTORIES=5000` for a night. */
const histories = Number(process.env.EVIDENCE_HISTORIES ?? 60)
const procedure = '1.004222'
const today = Temporal.PlainDate.from('2026-11-18')
/** The months of handing in. */
const period = { from: today.toPlainYearMonth().subtract({ months: 11 }), until: today.toPlainYearMonth() }

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())
// Histories move the clock on by weeks, and it is set back as no clock is: everything is looked at again.
beforeEach(async () => {
  it.clock.set(workingMorning)
  await lookAgain()
})
const lookAgain = () => it.superuser.query(`update evidence.mark set counted_until = '2000-01-01'`)

const editor = () => it.contextOf('bientap.ha-noi')

test('nothing handed in: nothing counted, and no share of nothing', async () => {
  await it.house.evidence.keepUp()
  const { dossiers, papers, steps } = await it.house.evidence.of(await editor(), procedure, period)
  expect(dossiers.handedIn).toBe(0)
  expect([papers.size, steps.length]).toEqual([0, 0])
  const page = await get(`/operations/evidence/${procedure}`)
  expect(page.body).toContain('Chưa có hồ sơ nào trong kỳ này')
  expect(page.body).not.toContain('NaN')
})

test('one dossier, counted by hand', async () => {
  const at = desk(it)
  const paper = { id: 'c1', originals: 1, certified: 0, copies: 0, origin: 0 as const, files: [] }
  const { id } = await at.receive({ components: [paper] })
  await at.take(id)
  it.clock.advance({ minutes: 20 })
  await at.act('chuyenvien', id, 'ask-supplement', { items: ['c2'], reason: 'Thiếu giấy tờ' })
  it.clock.advance({ minutes: 30 })
  const copy = { ...paper, id: 'c2', originals: 0, certified: 2 }
  await at.act('tiepnhan', id, 'supply', { note: '', components: [copy] })
  await at.act('chuyenvien', id, 'resume', { note: '' })
  it.clock.advance({ minutes: 40 })
  await at.act('chuyenvien', id, 'pass', { step: 'approve' })
  await it.house.evidence.keepUp()
  const { dossiers, papers, steps } = await it.house.evidence.of(await editor(), procedure, period)
  expect(dossiers).toMatchObject({
    ...{ handedIn: 1, open: 1, rounds: 1, supplemented: 1, returns: 1, trips: 1, citizenMinutes: 30 },
  })
  expect(papers.get('c1')).toMatchObject({ original: 1, onPaper: 1, missing: 0, asked: 0 })
  // The list says that the state looks c2 up: it is never missing, and was avoidable.
  expect(papers.get('c2')).toMatchObject({
    ...{
      certified: 1,
      certifiedCopies: 2,
      missing: 0,
      asked: 1,
      askedAlone: 1,
      brought: 1,
      cameFor: 1,
      avoidable: 1,
    },
  })
  expect(steps.map(({ step, times, p50 }) => [step, times, p50])).toEqual([
    ['for-citizen', 1, 30],
    ['process', 1, 60],
  ])
  // Counted once, and anew when something happens.
  expect(await it.house.evidence.keepUp()).toBe(0)
  await at.act('chuyenvien', id, 'remark', { text: 'Đã xem' })
  expect(await it.house.evidence.keepUp()).toBe(1)
  expect((await it.house.evidence.of(await editor(), procedure, period)).dossiers).toEqual(dossiers)
})

test('random histories: every figure is the number of its rows, and of a count by hand', {
  timeout: 90_000 + histories * 500,
}, async () => {
  const at = desk(it)
  const house = systemContext('test')
  const officer = (await at.as('chuyenvien')).actor
  const states = new Map<string, { state: DossierState; opened: Set<string>; supplied: number }>()
  await fc.assert(
    fc.asyncProperty(anyLife, async ([type, tries]) => {
      it.clock.set(workingMorning)
      const { id } = await (type === 'file' ? at.file(procedure) : at.receive())
      for (const [body, minutes] of tries) {
        it.clock.advance({ minutes })
        await it.house.dossiers.act(house, id, real(body as Act, officer)).catch((error) => {
          if (!(error instanceof Refusal)) throw error
        })
      }
    }),
    { numRuns: histories },
  )
  await it.house.evidence.keepUp()
  const all = await it.superuser.query<{ id: string }>(
    `select id from dossiers.dossier where procedure_code = $1`,
    [procedure],
  )
  for (const { id } of all.rows) {
    const { state, actions } = await it.house.dossiers.get(house, id)
    const first = actions[0]!.data as { components: { id: string }[] }
    const supplied = actions.filter(({ type, actor }) => type === 'supply' && actor.startsWith('officer:'))
    states.set(id, {
      ...{ state, opened: new Set(first.components.map((one) => one.id)), supplied: supplied.length },
    })
  }
  const count = (meets: (it: DossierState, supplied: number) => boolean) =>
    [...states.values()].filter(({ state, supplied }) => meets(state, supplied)).length
  const { dossiers, papers, steps } = await it.house.evidence.of(await editor(), procedure, period)
  expect(dossiers.handedIn).toBe(states.size)
  expect(dossiers.result).toBe(count(({ status }) => status === 9 || status === 10))
  expect(dossiers.refused).toBe(count(({ status }) => status === 3))
  expect(dossiers.withdrawn).toBe(count(({ status }) => status === 7))
  expect(dossiers.stopped).toBe(count(({ status }) => status === 8))
  expect(dossiers.supplemented).toBe(count(({ supplements }) => supplements.length > 0))
  expect(dossiers.returned).toBe(count((_, supplied) => supplied > 0))
  expect(papers.get('c1')?.asked ?? 0).toBe(
    count(({ supplements }) => supplements.some(({ items }) => items.includes('c1'))),
  )
  expect(papers.get('c1')?.digitised ?? 0).toBe(
    count(({ components }) => components.some((one) => one.id === 'c1' && one.origin === 1)),
  )
  for (const { step, times } of steps.filter(({ step }) => !step.startsWith('for-')))
    expect(times, step).toBe(
      [...states.values()]
        .flatMap(({ state }) => state.visits)
        .filter((one) => one.step === step && one.until).length,
    )
  expect(dossiers.supplemented).toBeGreaterThan(3)
  expect(steps.length).toBeGreaterThan(1)
  // Behind each number stand as many rows.
  const rows = async (figure: string, about?: string) =>
    (await it.house.evidence.rows(await editor(), { procedure, figure, about, period, page: 1 })).total
  for (const figure of [
    'handedIn',
    'result',
    'refused',
    'withdrawn',
    'stopped',
    'open',
    'supplemented',
    'returned',
    'visited',
  ] as const)
    expect(await rows(figure), figure).toBe(dossiers[figure])
  for (const [component, counts] of papers)
    for (const [mark, count] of Object.entries(counts).filter(([mark]) => !/opies$|Certified$/.test(mark)))
      expect(await rows(mark, component), mark).toBe(count)
  for (const { step, times } of steps) expect(await rows('step', step), step).toBe(times)
})

test('a proposal keeps its figures, has versions, goes its way, and is printed', async () => {
  const { evidence } = it.house
  const [writes, publishes] = [await editor(), await it.contextOf('dieuhanh.ha-noi')]
  const wish = {
    measure: { kind: 'look-up' as const, about: 'c2' },
    words: 'Dữ liệu dân cư đã có nơi ở.',
    ...{ period, assumptions: evidence.assume({ wage: '70000' }) },
  }
  const { id } = await evidence.propose(writes, { procedure, ...wish })
  const before = (await evidence.proposal(writes, id)).versions[0]!.body
  expect(before.assumptions.wage).toBe(70_000)
  expect(before.paper!.onPaper).toBeGreaterThan(0)
  await desk(it).receive()
  await evidence.keepUp()
  expect((await evidence.proposal(writes, id)).versions[0]!.body).toEqual(before)
  await evidence.revise(writes, id, 1, { ...wish, words: 'Đã sửa cho rõ hơn.' })
  await expect(evidence.revise(writes, id, 1, wish)).rejects.toMatchObject({ type: 'proposal-settled' })
  const revised = await evidence.proposal(writes, id)
  expect(revised.versions.map(({ version }) => version)).toEqual([2, 1])
  expect(revised.versions[0]!.body.dossiers.handedIn).toBe(before.dossiers.handedIn + 1)
  expect(revised.versions[1]!.body).toEqual(before)
  const send = { from: 'draft', to: 'sent', words: 'Gửi Sở Tư pháp' } as const
  await evidence.move(writes, id, send)
  await expect(evidence.move(writes, id, send)).rejects.toMatchObject({ type: 'proposal-settled' })
  await expect(evidence.revise(writes, id, 2, wish)).rejects.toMatchObject({ type: 'proposal-settled' })
  const accept = { from: 'sent', to: 'accepted', words: '' } as const
  await expect(evidence.move(writes, id, accept)).rejects.toMatchObject({ type: 'forbidden' })
  await evidence.move(publishes, id, accept)
  expect(
    Buffer.from(await evidence.paper(writes, id))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const sheet = await get(`/operations/evidence/proposals/${id}/proposal.xlsx`)
  expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
  for (const [kind, about] of [
    ['remove', 'c99'],
    ['shorten', 'process'],
    ['merge-step', 'c2'],
    ['merge', 'process'],
  ] as const)
    await expect(
      evidence.propose(writes, { procedure, ...wish, measure: { kind, about } }),
      `${kind} ${about}`,
    ).rejects.toMatchObject({ type: 'proposal-empty' })
})

test('pages show figures and no names, and every number leads to its rows', async () => {
  const page = await get(`/operations/evidence/${procedure}?wage=99000`)
  expect(page.statusCode).toBe(200)
  expect(page.body).not.toContain('Nguyễn Thị Mẫu')
  const links = [...page.body.matchAll(/href="(\/operations\/evidence\/[^"]+\/rows\?[^"]+)"/g)].map(
    ([, href]) => href!.replaceAll('&amp;', '&'),
  )
  expect(links.length).toBeGreaterThan(10)
  for (const href of links) {
    const list = await get(href)
    expect(list.statusCode, href).toBe(200)
    expect(href).toContain('wage=99000')
    expect(list.body).not.toContain('Nguyễn Thị Mẫu')
  }
  const fault = await it.house.server.inject({
    ...{ method: 'POST', url: `/operations/evidence/${procedure}/proposals` },
    headers: { host: 'localhost', cookie: await it.signIn('bientap.ha-noi') },
    payload: { about: 'c1', kind: 'remove', words: 'ngắn' },
  })
  expect(fault.statusCode).toBe(422)
  expect(fault.body).toContain('ngắn')
})

const get = async (url: string) =>
  it.house.server.inject({ url, headers: { host: 'localhost', cookie: await it.signIn('bientap.ha-noi') } })

/** What the histories of the pure test name, as it is called in this house. */
function real(body: Act, officer: string): Act {
  const data = { ...body.data } as Record<string, unknown>
  if ('officer' in data) data.officer = officer
  if ('step' in data && data.step === 'review') data.step = 'approve'
  if (body.type === 'redirect') data.place = 'ba-dinh'
  if ('receipt' in data || body.type === 'hand-over') data.receipt = signedOnPaper
  if (Array.isArray(data.files)) data.files = []
  return { type: body.type, data } as Act
}
