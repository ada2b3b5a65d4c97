import type { Office } from './office.ts'

/** The mean wait of M/M/c in the unit of `serviceTime` (Erlang 1917). @param load share of the counters' time, below 1 */
export function erlangC(counters: number, load: number, serviceTime: number): number {
  const offered = counters * load
  let blocked = 1
  for (let server = 1; server <= counters; server++)
    blocked = (offered * blocked) / (server + offered * blocked)
  const waits = blocked / (1 - load * (1 - blocked))
  return (waits * serviceTime) / (counters * (1 - load))
}

/** An office without accidents: one service with exponential times, one class, arrivals of the same rate all day. */
export function bareOffice(counters: number, load: number, mean: number, minutes: number): Office {
  const name = { vi: '', en: '', ar: '' }
  return {
    name: 'bare',
    policy: { version: 't', capMinutes: 1e9, classes: { normal: { rate: 1, name } } },
    services: [
      { code: 's', series: 'A', weight: 1, mean, sigma: 0, slow: { share: 0, times: 1 }, exponential: true },
    ],
    series: ['A'],
    counters: Array.from({ length: counters }, (_, at) => ({ counter: at + 1, series: ['A'] })),
    officers: Array.from({ length: counters }, (_, at) => ({ name: `o${at}`, speed: 1, bent: [1] })),
    hours: { opens: 0, closes: minutes, breaks: [], numbers: [[0, minutes]] },
    arrivals: {
      perDay: (counters * load * minutes) / mean,
      profile: new Array(48).fill(1),
      daySpread: 0,
      weekday: [1, 1, 1, 1, 1, 1, 1],
      bursts: { perDay: 0, size: [1, 1] },
    },
    priority: { share: 0, classes: [] },
    appointments: { perHour: 0, noShow: 0, early: 0, spread: 0 },
    seconds: { walk: [0, 0], absence: [0, 0], gap: [0, 0] },
    patience: { mean: Number.POSITIVE_INFINITY, givesBack: 0, comesAgain: 0 },
    park: { share: 0, minutes: [0, 0] },
    late: { mean: 0, absent: 0 },
    pauses: { perHour: 0, minutes: [0, 0], hidden: 0 },
    stopsEarly: 0,
    outOfOrder: { share: 0, manner: 'anybody' },
    speed: { daySpread: 0, badDays: 0, slowness: 1 },
  }
}
