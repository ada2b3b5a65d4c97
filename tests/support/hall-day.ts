import { localDate, zone } from '#platform/clock'
import { type Context, Refusal, systemContext } from '#platform/ledger'
import { seededRandom } from '../../bench/random.ts'
import type { TestHouse } from './house.ts'

export interface HallDay {
  slug: string
  /** `2026-11-18`. */
  date: string
  from?: string
  to?: string
  seed: number
  /** The chance that somebody takes a number, each minute. */
  load?: number
  /** Everybody looks at their number once they have it. */
  looks?: boolean
}

/**
 * Drives a hall through a day by its own commands, minute by minute, with everything that happens in one: priority,
 * absence, parking, transfers, undone steps, numbers given back, counters that change. The same seed, the same day.
 * @returns the secrets of the numbers taken
 */
export async function driveHall(it: TestHouse, day: HallDay): Promise<string[]> {
  const { slug, date, from = '08:00', to = '11:30', load = 0.35, looks = false } = day
  const { reception, places } = it.house
  const place = places.get(slug).code
  const chance = seededRandom(day.seed)
  const at = (time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant()
  const officers = await Promise.all(
    ['tiepnhan', 'tiepnhan2'].map(async (name, index) => ({
      context: await it.contextOf(`${name}.${slug}`),
      counter: 1 + index,
      ticket: undefined as string | undefined,
      busyUntil: 0,
      comes: true,
    })),
  )
  const visitor: Context = it.house.access.contextOf(undefined, 'vi')
  const secrets: string[] = []
  it.clock.set(at(from))
  await reception.expireOldTickets(systemContext('expire'))
  for (const { context, counter } of officers)
    await tolerant(() => reception.openDesk(context, place, counter, ['A', 'B']))
  const procedures = ['2.000815', '1.001193', undefined]
  for (
    const end = at(to);
    Temporal.Instant.compare(it.clock.now(), end) < 0;
    it.clock.advance({ seconds: 60 })
  ) {
    if (chance() < load) {
      const procedureCode = procedures[Math.floor(chance() * 3)]
      const taken = await reception.take(it.atKiosk(place), {
        place,
        channel: 'kiosk',
        language: 'vi',
        series: chance() < 0.8 ? 'A' : 'B',
        procedureCode,
        priority: chance() < 0.2 ? 'aged' : 'normal',
        brings: [],
      })
      secrets.push(taken.secret)
      if (looks) await reception.follow(taken.secret, 'vi')
      if (chance() < 0.03) await reception.cancel(visitor, taken.secret)
    }
    for (const officer of officers) {
      const { context } = officer
      const now = it.clock.now().epochMilliseconds
      if (chance() < 0.01 && !officer.ticket) {
        officer.counter = officer.counter < 3 ? officer.counter + 2 : officer.counter - 2
        await tolerant(() => reception.openDesk(context, place, officer.counter, ['A', 'B']))
      }
      if (!officer.ticket) {
        officer.ticket = (await tolerant(() => reception.callNext(context, place)))?.id
        officer.comes = chance() > 0.1
        officer.busyUntil = now + (officer.comes ? 2 + 6 * chance() : 2) * 60_000
      } else if (now < officer.busyUntil) {
        if (officer.comes && chance() < 0.6)
          await tolerant(() => reception.serve(context, place, officer.ticket!))
      } else {
        const ticket = officer.ticket
        officer.ticket = undefined
        const dice = chance()
        if (!officer.comes) {
          await tolerant(() => reception.markAbsent(context, place, ticket))
          if (chance() < 0.5) await tolerant(() => reception.putBack(context, place, ticket))
        } else if (dice < 0.06) {
          await tolerant(() => reception.park(context, place, ticket, { reason: 'Sao chụp giấy tờ' }))
          if (chance() < 0.7) await tolerant(() => reception.resume(context, place, ticket))
        } else if (dice < 0.12) await tolerant(() => reception.transfer(context, place, ticket, 'B'))
        else if (dice < 0.16) {
          const dossiers = { dossiers: 5 + Math.floor(chance() * 9), waitAgain: chance() < 0.5 }
          await tolerant(() => reception.declareDossiers(context, place, ticket, dossiers))
          if (
            !dossiers.waitAgain ||
            (chance() < 0.3 && (await tolerant(() => reception.undo(context, place, ticket))))
          )
            officer.ticket = ticket
        } else {
          await tolerant(() => reception.finish(context, place, ticket))
          if (dice > 0.95 && (await tolerant(() => reception.undo(context, place, ticket))))
            officer.ticket = ticket
        }
      }
    }
  }
  if (localDate(it.clock.now()).toString() !== date) throw new Error('a day ends on its date')
  return secrets
}

/** What a hall refuses happens to officers too. */
async function tolerant<Answer>(step: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
