import type { DispatchPolicy } from '../dispatch.ts'
import type { Hall, HallCounter, WaitingTicket } from './hall.ts'
import { noShowClasses, type WaitModel } from './model.ts'
import { constantTable, type Table, tableOf } from './table.ts'

const text = { vi: '', en: '', ar: '' }
export const policy: DispatchPolicy = {
  version: 't',
  capMinutes: 60,
  classes: { normal: { rate: 1, name: text }, aged: { rate: 3, name: text } },
}
export const now = Temporal.Instant.from('2026-11-18T03:00:00Z').epochMilliseconds
const hour = 3_600_000

/** Exponential times of a given mean; the last cell reaches as far as its own mean asks. */
export function exponential(mean: number): Table {
  const table = tableOf((share) => -mean * Math.log(1 - Math.min(share, 127 / 128)))
  table[128] = table[127]! + 2 * mean
  return table
}

/** A world without accidents: nobody is missing, nobody walks, nobody comes later. */
export function plainModel(change: Partial<WaitModel> = {}): WaitModel {
  const nothing = constantTable(0)
  return {
    service: () => exponential(600_000),
    officer: () => ({ log: 0, spread: 0 }),
    today: { log: 0, spread: 0 },
    walk: nothing,
    absence: nothing,
    gap: nothing,
    reaction: nothing,
    noShow: new Float64Array(noShowClasses),
    givesBack: 0,
    pause: { share: 0, length: nothing, gone: 0 },
    late: { length: nothing, absent: 0, lost: 0 },
    park: { share: 0, away: nothing },
    outOfOrder: 0,
    appointment: { show: 1, after: nothing },
    remoteShow: 1,
    arrivals: [],
    knows: () => true,
    ...change,
  }
}

export function counter(number: number, change: Partial<HallCounter> = {}): HallCounter {
  return { counter: number, series: ['A'], state: 'idle', since: now, opened: true, ...change }
}

export function waiting(id: string, minutes: number, change: Partial<WaitingTicket> = {}): WaitingTicket {
  return {
    id,
    series: 'A',
    number: 1,
    service: 's',
    priority: 'normal',
    takenAt: now - minutes * 60_000,
    ...change,
  }
}

export function hall(change: Partial<Hall> = {}): Hall {
  return {
    now,
    plan: { opensAt: now - 2 * hour, closesAt: now + 500 * hour, breaks: [] },
    waiting: [],
    parked: [],
    counters: [counter(1)],
    appointments: [],
    lately: {},
    ...change,
  }
}
