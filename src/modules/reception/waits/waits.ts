import { localDate } from '#platform/clock'
import type { Context } from '#platform/ledger'
import { type Accuracy, accuracyOf } from './accuracy.ts'
import type { WaitsDeps } from './deps.ts'
import type { ExpectedWait, QueueWait } from './expected-wait.ts'
import { exportLog } from './export-log.ts'
import { learnDays } from './learn-days.ts'
import { createLiveHalls } from './live-halls.ts'
import { keepTold, type Told, toldBetween } from './told.ts'

/** Days whose forecasts the public page counts. */
const accuracyDays = 60

/** Waiting times of the city's halls: foretold, published with how good they were, and given out as logs. */
export interface Waits {
  /** The wait of a number; the first answer for a new one is kept for the public figures. */
  ofTicket(ticket: Told & { queue: string }): Promise<ExpectedWait>
  ofNewcomer(
    place: string,
    asking: { series: string; service: string; priority: string },
  ): Promise<ExpectedWait>
  ofQueues(place: string): Promise<QueueWait[]>
  glance(place: string): QueueWait[] | undefined
  /** How good an office's forecasts of the last days were, up to yesterday. */
  accuracy(place: string): Promise<Accuracy>
  exportLog(
    context: Context,
    place: string,
    period: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  ): Promise<AsyncIterable<string>>
  learnDays(): Promise<number>
  close(): void
}

export function createWaits(deps: WaitsDeps): Waits {
  const halls = createLiveHalls(deps)
  /** Numbers whose forecast was kept lately: their pages are loaded again and again. */
  const kept = new Set<string>()
  return {
    async ofTicket(ticket) {
      const wait = await halls.ofTicket(ticket.place, ticket)
      if (!kept.has(ticket.id) && keepTold(deps, ticket, wait)) {
        if (kept.size >= 10_000) kept.clear()
        kept.add(ticket.id)
      }
      return wait
    },
    ofNewcomer: halls.ofNewcomer,
    ofQueues: halls.ofQueues,
    glance: (place) => halls.glance(place),
    async accuracy(place) {
      const today = localDate(deps.clock.now())
      const from = today.subtract({ days: accuracyDays })
      return accuracyOf(await toldBetween(deps, place, from, today.subtract({ days: 1 })))
    },
    exportLog: (context, place, period) => exportLog(deps, context, place, period),
    learnDays: () => learnDays(deps),
    close: halls.close,
  }
}
