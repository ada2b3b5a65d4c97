import { type Demand, type DemandSlot, slotMinutes } from './demand.ts'
import { countersNeeded, meanWait, type ServiceLevel } from './erlang.ts'

export interface PlannedSlot extends DemandSlot {
  /** Counters needed when each queue has its own. */
  needed: Record<string, number>
  /** Counters needed when every counter calls every queue. */
  pooled: number
  /** People in the room on average with the pooled counters: those who wait and those at the counters (Little 1961). */
  expectedRoom: number
}

/**
 * The counters that an average day needs, slot by slot: each slot as if its rate lasted. Exact for a rate that changes
 * slowly; after a peak that was understaffed it promises too much.
 */
export function planOf(demand: Demand, level: ServiceLevel): PlannedSlot[] {
  return demand.slots.map((slot) => {
    const perHour = (count: number) => (count * 60) / slotMinutes
    const works = Object.entries(slot.arrivals).map(([queue, count]) => ({
      queue,
      perHour: perHour(count),
      serviceMinutes: demand.service[queue] ?? 0,
    }))
    const all = works.reduce((sum, it) => sum + it.perHour, 0)
    const pool = {
      perHour: all,
      serviceMinutes:
        all === 0 ? 0 : works.reduce((sum, it) => sum + it.perHour * it.serviceMinutes, 0) / all,
    }
    const pooled = countersNeeded(pool, level)
    return {
      ...slot,
      needed: Object.fromEntries(works.map((it) => [it.queue, countersNeeded(it, level)])),
      pooled,
      expectedRoom: pooled === 0 ? 0 : (all / 60) * (meanWait(pooled, pool) + pool.serviceMinutes),
    }
  })
}
