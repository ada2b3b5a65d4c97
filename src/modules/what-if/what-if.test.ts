/** Questions about halls and dossiers of a real house, through its doors. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { giveDossiers, givePast, weekdaysBefore } from '../../../tests/support/past-days.ts'
import { type Answer, type Question, questionSchema } from './index.ts'

let it: TestHouse
let place: string
const ask = (wish: object): Question => questionSchema.parse({ runs: 50, ...wish })
const more = ask({ hall: { arrivals: 1.3 } })

beforeAll(async () => {
  it = await testHouse()
  place = it.house.places.get('cua-nam').code
  await givePast(it, place, weekdaysBefore(localDate(it.clock.now()), 19))
}, 120_000)
afterAll(() => it.close())

async function answered(account: string, ward: string, question: Question): Promise<Answer> {
  const context = await it.contextOf(account)
  const { whatIf, places } = it.house
  whatIf.ask(context, places.get(ward).code, question)
  await whatIf.settled()
  const asked = whatIf.ask(context, places.get(ward).code, question)
  if (asked.state !== 'done') throw new Error(`it is ${asked.state}`)
  return asked.answer
}

function hallOf({ hall }: Answer) {
  if (!hall || 'why' in hall) throw new Error(`not answered: ${JSON.stringify(hall)}`)
  return hall
}

test('a leader asks: it is worked out beside the house, told how far it is, and known from then on', async () => {
  const { whatIf } = it.house
  const leader = await it.contextOf('lanhdao.cua-nam')
  expect(whatIf.ask(leader, place, more)).toEqual({ state: 'working', share: 0, ahead: 0 })
  expect(whatIf.ask(leader, place, ask({ hall: { arrivals: 0.5 } }))).toMatchObject({ ahead: 1 })
  await whatIf.settled()
  const asked = whatIf.ask(leader, place, more)
  if (asked.state !== 'done') throw new Error(asked.state)
  const { learned, truth, baseline, scenario, longer } = hallOf(asked.answer)
  expect(learned.days).toBe(19)
  expect(scenario.runs).toBe(50)
  expect(baseline.people).toBeCloseTo(truth.people, -1)
  expect(scenario.people / baseline.people).toBeGreaterThan(1.2)
  expect(scenario.people / baseline.people).toBeLessThan(1.4)
  expect(scenario.median.middle).toBeGreaterThan(baseline.median.middle!)
  expect(longer).toBeGreaterThan(0.8)
  expect(asked.answer.dossiers).toBeUndefined()
  // The very same answer, at once, for whoever may ask.
  const again = whatIf.ask(await it.contextOf('dieuhanh.ha-noi'), place, more)
  expect(again.state === 'done' && again.answer).toBe(asked.answer)
}, 120_000)

test('only who manages the hall may ask', async () => {
  const { whatIf, places } = it.house
  for (const [account, ward] of [
    ['tiepnhan.cua-nam', 'cua-nam'],
    ['lanhdao.cua-nam', 'ba-dinh'],
    ['bientap.ha-noi', 'cua-nam'],
  ] as const) {
    const context = await it.contextOf(account)
    expect(() => whatIf.ask(context, places.get(ward).code, more)).toThrow('forbidden')
  }
})

test('too little past says so; the pattern of the city answers, and is marked', async () => {
  const own = await answered('lanhdao.tay-ho', 'tay-ho', more)
  expect(own.hall).toEqual({ why: 'too-little', days: 0, count: 0 })
  const city = await answered('lanhdao.tay-ho', 'tay-ho', ask({ past: 'city', hall: { arrivals: 1.3 } }))
  expect(city.past).toBe('city')
  const { learned, scenario, baseline } = hallOf(city)
  expect(learned.days).toBe(7)
  expect(scenario.people).toBeGreaterThan(baseline.people)
}, 120_000)

test('what would make days too large is refused with its size', async () => {
  const { hall } = await answered(
    'lanhdao.cua-nam',
    'cua-nam',
    ask({ hall: { arrivals: 10, arrivalsOf: { A: 10, B: 10 } } }),
  )
  expect(hall).toMatchObject({ why: 'too-large', most: 6_000 })
}, 120_000)

test('dossiers: too few finished ones say so; with a past, one officer fewer leaves no fewer of them late', async () => {
  const fewer = ask({ dossiers: { staff: -1 } })
  const none = await answered('lanhdao.cua-nam', 'cua-nam', fewer)
  expect(none.hall).toBeUndefined()
  expect(none.dossiers).toEqual({ why: 'too-little', days: 20, count: 0 })
  const ward = 'ba-dinh'
  await giveDossiers(it, it.house.places.get(ward).code, weekdaysBefore(localDate(it.clock.now()), 19))
  const { dossiers } = await answered('lanhdao.ba-dinh', ward, fewer)
  if (!dossiers || 'why' in dossiers) throw new Error('not answered')
  const { learned, officers, truth, baseline, scenario, difference } = dossiers
  expect(learned.officers - officers).toBe(1)
  expect(learned.dossiers).toBe(19 * 9)
  expect(truth.finished.middle! + truth.stock.middle!).toBe(19 * 9)
  expect(baseline.finished.middle! / truth.finished.middle!).toBeGreaterThan(0.7)
  expect(scenario.stock.middle).toBeGreaterThanOrEqual(baseline.stock.middle!)
  expect(difference.late.mean).toBeGreaterThan(-difference.late.error - 1e-9)
}, 120_000)

test('the page: ready questions, a wait that loads itself, then words first, in three languages', async () => {
  const cookie = await it.signIn('lanhdao.cua-nam')
  const get = (query: string) =>
    it.house.server.inject({ url: `/operations/places/cua-nam/what-if${query}`, headers: { cookie } })
  const form = (await get('')).body
  expect(form).toContain('Bớt hai quầy')
  expect(form).not.toContain('http-equiv="refresh"')
  const waiting = (await get('?morning=-2&afternoon=-2')).body
  expect(waiting).toContain('http-equiv="refresh"')
  expect(waiting).toContain('<progress')
  await it.house.whatIf.settled()
  const done = (await get('?morning=-2&afternoon=-2')).body
  expect(done).not.toContain('http-equiv="refresh"')
  expect(done).toMatch(/Một nửa số người sẽ chờ .+ thay vì/)
  expect(done.match(/role="img" aria-label="[^"]{30,}"/g)?.length).toBe(3)
  expect((await get('?morning=-2&afternoon=-2&lang=en')).body).toMatch(
    /Half of the people would wait .+ instead of/,
  )
  expect((await get('?morning=-2&afternoon=-2&lang=ar')).body).toContain('سينتظر نصف الناس')
  const wrong = await get('?arrivals=lots')
  expect(wrong.statusCode).toBe(400)
  expect(wrong.body).toContain('aria-invalid="true"')
  for (const body of [done, form, wrong.body]) expect(body).not.toMatch(/NaN|undefined|Infinity/)
}, 120_000)
