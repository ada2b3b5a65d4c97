import {
  cityOf,
  drawCity,
  drawOffice,
  Forecaster,
  forecastWaits,
  type Hall,
  modelOf,
  type Office,
  simulateDay,
  withLane,
} from '#modules/reception'
import type { Benchmark } from './figures.ts'
import { pick, seededRandom } from './random.ts'
import { median, percentile } from './samples.ts'

const waiting = 500
const rounds = { full: 60, quick: 15 }

/** What it costs to say to 500 people, of all series and classes and with all that can go wrong, when they are called. */
export const forecast: Benchmark = {
  name: 'forecast',
  async run({ quick }) {
    const plain = measured(drawOffice(drawCity(1), 102), quick)
    const lane = measured(withLane(drawOffice(drawCity(1), 102), 1), quick)
    return [
      { name: 'forecast.500-waiting', measured: median(plain), unit: 'ms', reach: { atMost: 20 } },
      { name: 'forecast.500-waiting-p95', measured: percentile(plain, 0.95), unit: 'ms' },
      { name: 'forecast.500-waiting-lane', measured: median(lane), unit: 'ms', reach: { atMost: 20 } },
    ]
  },
}

/** Milliseconds of one forecast, again and again, after five days of learning. */
function measured(office: Office, quick: boolean): number[] {
  const forecaster = new Forecaster(office.policy)
  for (let day = 2; day < 7; day++)
    for (const event of simulateDay(office, Temporal.PlainDate.from({ year: 2026, month: 3, day }), 1))
      forecaster.tell(event)
  const model = modelOf(forecaster.learned, cityOf([forecaster.learned]))
  const hall = crowdedHall(office)
  const once = (seed: number) => {
    const begin = performance.now()
    forecastWaits(hall, model, office.policy, { seed })
    return performance.now() - begin
  }
  for (let round = 0; round < 20; round++) once(round)
  return Array.from({ length: quick ? rounds.quick : rounds.full }, (_, round) => once(round))
}

/** Nine in the morning, 500 people, every counter with somebody; the hall stays open until all are called. */
function crowdedHall(office: Office): Hall {
  const random = seededRandom(1)
  const now = Temporal.Instant.from('2026-03-10T09:00:00+07:00').epochMilliseconds
  const classes = Object.keys(office.policy.classes)
  return {
    now,
    plan: { opensAt: now - 3_600_000, closesAt: now + 48 * 3_600_000, breaks: [] },
    waiting: Array.from({ length: waiting }, (_, at) => {
      const service = pick(random, office.services)
      return {
        id: `ticket-${at}`,
        series: service.series,
        number: at + 1,
        service: service.code,
        priority: random() < 0.7 ? 'normal' : pick(random, classes),
        takenAt: now - Math.floor((waiting - at) * 7_000),
      }
    }),
    parked: [],
    counters: office.counters.map(({ counter, series }) => ({
      counter,
      series,
      officer: office.officers[counter - 1]!.name,
      state: 'serving',
      since: now - counter * 60_000,
      opened: true,
      service: office.services[0]!.code,
      priority: classes[counter % classes.length]!,
    })),
    appointments: [],
    lately: {},
  }
}
