/** A day driven through the hall's own doors, then rebuilt from what the ledger kept and played again. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { type Context, Refusal } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import { stream } from '../forecast/random.ts'
import { Comparing } from './compare.ts'
import { readHallDay, replayDays } from './read.ts'
import { replay } from './replay.ts'

let it: TestHouse
const place = '00082'

beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

test('numbers from home, parkings, absences, transfers and picks: played again, the same calls at the same moments', async () => {
  const { reception, places } = it.house
  const day = localDate(it.clock.now())
  const random = stream(4)
  const roll = (sides: number) => Math.floor(random() * sides)
  const base = await it.contextOf('tiepnhan.cua-nam')
  const queues = places.hall(place).groups.map(({ series }) => series)
  const officers = [1, 2, 3].map((counter): Context => ({ ...base, actor: `officer:${counter}` }))
  const secrets: string[] = []
  const parked: string[] = []
  const absent: string[] = []
  const busy = new Map<Context, string>()
  const attempt = async (work: () => Promise<unknown>) => {
    await work().catch((error) => {
      if (!(error instanceof Refusal) || error.status >= 500) throw error
    })
    // No two things happen in the same moment.
    it.clock.advance({ milliseconds: 500 + roll(40_000) })
  }
  for (const [at, who] of officers.entries())
    await attempt(() => reception.openDesk(who, place, at + 1, at === 0 ? queues : queues.slice(at)))
  const take = async () => {
    const remote = roll(5) === 0
    const { secret } = await reception.take(
      { ...(remote ? it.house.access.contextOf(undefined, 'vi') : officers[0]!), key: randomUUID() },
      {
        place,
        channel: remote ? 'web' : 'desk',
        language: 'vi',
        series: queues[roll(queues.length)]!,
        priority: roll(3) === 0 ? 'aged' : 'normal',
        dossiers: roll(4) === 0 ? 5 + roll(20) : 1,
        brings: [],
        ...(remote ? { idNumber: String(1e11 + roll(1e9)) } : {}),
      },
    )
    secrets.push(secret)
  }
  for (let steps = 0; steps < 700; steps++) {
    const who = officers[roll(3)]!
    const id = busy.get(who)
    const kind = roll(20)
    if (kind < 6 && steps < 550) await attempt(take)
    else if (kind === 6 && secrets.length > 0) {
      const secret = secrets[roll(secrets.length)]!
      const code = reception.doorCode(place)
      const where = (['on_site', 'on_site', 'left'] as const)[roll(3)]!
      await attempt(() =>
        reception.tellPresence(it.house.access.contextOf(undefined, 'vi'), secret, where, code),
      )
    } else if (kind === 7) {
      const back = roll(2) === 0 ? parked.shift() : undefined
      if (back) await attempt(() => reception.resume(who, place, back))
      const again = absent.shift()
      if (again) await attempt(() => reception.putBack(who, place, again))
    } else if (kind === 8 && secrets.length > 0)
      await attempt(() =>
        reception.cancel(it.house.access.contextOf(undefined, 'vi'), secrets[roll(secrets.length)]!),
      )
    else if (kind === 9) {
      const { waiting } = await reception.queue(who, place)
      const one = waiting[roll(waiting.length)]?.ticket
      if (one) await attempt(() => reception.transfer(who, place, one.id, queues[roll(queues.length)]!))
    } else if (!id) {
      const { waiting } = await reception.queue(who, place)
      const one = waiting[roll(waiting.length)]?.ticket
      await attempt(async () => {
        const called =
          one && roll(8) === 0
            ? await reception.pick(who, place, one.id, 'thử gọi trước')
            : await reception.callNext(who, place)
        busy.set(who, called.id)
      })
    } else if (kind < 12) await attempt(() => reception.recall(who, place, id))
    else {
      const end = roll(8)
      await attempt(async () => {
        if (end === 0) parked.push((await reception.park(who, place, id, { reason: 'đi photo' })).id)
        else if (end === 1) absent.push((await reception.markAbsent(who, place, id)).id)
        else if (end === 3)
          await reception.declareDossiers(who, place, id, { dossiers: 5 + roll(9), waitAgain: true })
        else if (end === 2) await reception.transfer(who, place, id, queues[roll(queues.length)]!)
        else await reception.finish(who, place, id)
        busy.delete(who)
      })
    }
    if (roll(60) === 0) {
      await attempt(() => reception.closeDesk(who, place, { anyway: true }))
      await attempt(() => reception.openDesk(who, place, officers.indexOf(who) + 1, queues))
    }
  }

  const rebuilt = await readHallDay(it, place, day)
  const steps = rebuilt.people.flatMap(({ id, waits }) =>
    waits.flatMap(({ step }) => (step ? [{ ...step, id }] : [])),
  )
  for (const kind of ['completed', 'absent', 'parked', 'transferred'] as const)
    expect(
      steps.some(({ ends }) => ends === kind),
      kind,
    ).toBe(true)
  expect(steps.some(({ picked }) => picked)).toBe(true)
  expect(rebuilt.people.some(({ presence }) => presence.length > 1)).toBe(true)
  const { policy } = reception.policies.on(place, day)
  const played = replay(rebuilt, policy, reception.numbers.graceMinutes)
  const inOrder = <Call extends { counter: number }>(calls: Call[], at: (call: Call) => number) =>
    calls.toSorted((a, b) => at(a) - at(b) || a.counter - b.counter)
  expect(
    inOrder(played.calls, (call) => call.at).map((call) => [call.person.id, call.at, call.counter]),
  ).toEqual(inOrder(steps, (step) => step.calledAt).map((step) => [step.id, step.calledAt, step.counter]))

  const deps = { ...it, numbers: reception.numbers, policyOn: () => policy }
  const comparison = await replayDays(deps, place, { from: day, days: 1 }, policy)
  expect(comparison.people).toBe(secrets.length)
  expect(comparison.check).toMatchObject({ distance: 0, withinFive: 1, assumed: 0 })
  expect(comparison.check.picks).toBe(steps.filter(({ picked }) => picked).length)
  expect(comparison.all.longer.people + comparison.all.shorter.people).toBe(0)
  expect(comparison.all.before).toEqual(comparison.all.after)
}, 120_000)

test('groups of fewer than five are not shown, and are counted as hidden', () => {
  const at = 1_800_000_000_000
  const person = (id: string, name: string) => ({
    id,
    number: 1,
    series: 'A',
    class: name,
    channel: 'kiosk',
    takenAt: at,
    countsFrom: at,
    presence: [{ at, here: true }],
    waits: [
      {
        queue: 'A',
        joinedAt: at,
        declared: { said: name, dossiers: 1 },
        later: [],
        begins: 'taken' as const,
        step: undefined,
        movedAt: undefined,
      },
    ],
    goneAt: undefined,
  })
  const people = [
    ...Array.from({ length: 5 }, (_, n) => person(`n${n}`, 'normal')),
    ...Array.from({ length: 4 }, (_, n) => person(`a${n}`, 'aged')),
  ]
  const played = (minutes: number) => ({
    calls: people.map((it) => ({
      ...{ at, person: it, queue: 'A', counter: 1, waited: minutes * 60_000 },
      ...{ joinedAt: at - minutes * 60_000, freeAt: at },
    })),
    left: [],
    uncalled: [],
    assumed: 0,
  })
  const comparing = new Comparing(20, undefined)
  comparing.add({ people, counters: new Map() }, played(10), played(30))
  const { all, byClass, byQueue, hidden, curves } = comparing.result()
  expect(byClass.map(({ key, people }) => [key, people])).toEqual([['normal', 5]])
  expect(byQueue.map(({ key }) => key)).toEqual(['A'])
  expect(hidden).toBe(1)
  expect(all).toMatchObject({
    before: { mean: 10, median: 10, ninth: 10, longest: 10, over: 0 },
    after: { mean: 30, over: 9 },
    longer: { people: 9, minutes: 180 },
    shorter: { people: 0, minutes: 0 },
  })
  expect(curves.map(({ of }) => of)).toEqual(['normal'])
  const [curve] = curves
  expect([curve!.before[9], curve!.before[10], curve!.after.at(-2), curve!.after.at(-1)]).toEqual([
    0, 1, 0, 1,
  ])
})
