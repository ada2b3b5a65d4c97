import { bell, blend, type Histogram, meanLog, shifted, tableFrom, weightOf } from './histogram.ts'
import { appointmentSteps, type Learned, nothingLearned, shareOf } from './learned.ts'
import { type Arrivals, halfHours, noShowMiddle, type WaitModel } from './model.ts'
import { officerLog, todayLog } from './pace.ts'
import { cells, type Table } from './table.ts'

/** How many observations of the city stand beside an office's own. */
const strength = 12
/** A series can be simulated once this many of its people were served here, or this many in the city. */
const enough = { here: 20, city: 200 }

/**
 * What is learned as a model to simulate with: the office's own observations, drawn towards the city's where they are
 * few, and towards what is usual where nobody has any.
 */
export function modelOf(learned: Learned, city: Learned = nothingLearned()): WaitModel {
  const usual = (own: Histogram, cities: Histogram, guess: Histogram) =>
    tableFrom(blend(own, blend(cities, guess, 2), strength))
  const serviceOf = serviceTables(learned, city)
  const share = (own: { of: number; hits: number }, cities: { of: number; hits: number }, guess: number) =>
    shareOf(own, shareOf(cities, guess, 10), 20)
  const { calls } = learned.today
  const known = Object.values(city.seen).reduce((sum, seen) => sum + seen, 0) >= enough.city
  return {
    service: serviceOf,
    officer: (name) => officerLog(learned, name),
    today: todayLog(learned),
    walk: usual(learned.walk, city.walk, bell(30_000, 0.4)),
    absence: usual(learned.absence, city.absence, bell(120_000, 0.4)),
    gap: usual(learned.gap, city.gap, bell(30_000, 0.8)),
    reaction: usual(learned.reaction, city.reaction, bell(6_000, 0.8)),
    noShow: noShows(learned, city),
    givesBack: shareOf(learned.givesBack, shareOf(city.givesBack, 0.0005, 1_000), 5_000) / 60_000,
    pause: {
      share: share(learned.pause.share, city.pause.share, 0.02),
      length: usual(learned.pause.length, city.pause.length, bell(600_000, 0.6)),
      gone: share(learned.pause.gone, city.pause.gone, 0.1),
    },
    late: {
      length: usual(learned.late.length, city.late.length, bell(180_000, 1)),
      absent: share(learned.late.absent, city.late.absent, 0.05),
      lost: share(learned.late.lost, city.late.lost, 0.02),
    },
    park: {
      share: share(learned.park.share, city.park.share, 0.04),
      away: usual(learned.park.away, city.park.away, bell(600_000, 0.6)),
    },
    outOfOrder: shareOf(calls, share(learned.outOfOrder, city.outOfOrder, 0.03), 40),
    appointment: {
      show: share(learned.appointment.show, city.appointment.show, 0.75),
      after: appointmentTable(learned.appointment.after, city.appointment.after),
    },
    remoteShow: share(learned.remote, city.remote, 0.75),
    arrivals: arrivals(learned),
    knows: (series) => (learned.seen[series] ?? 0) >= enough.here || known,
  }
}

/**
 * People leave at a steady rate while they wait, so the share of those who are still there falls like an exponential:
 * a line through the logarithms of the classes. Each class is then drawn from that line to what was seen in it.
 */
function noShows(learned: Learned, city: Learned): Float64Array {
  const seen = learned.noShow.map((own, at) => {
    const cities = city.noShow[at]!
    const scale = Math.min(1, 20 / Math.max(1, cities.of))
    const of = own.of + cities.of * scale + 1
    const stayed = 1 - (own.hits + cities.hits * scale + 0.05) / of
    return { of, wait: noShowMiddle[at]!, log: -Math.log(Math.max(0.02, stayed)) }
  })
  const sum = (value: (it: (typeof seen)[number]) => number) =>
    seen.reduce((all, it) => all + it.of * value(it), 0) / seen.reduce((all, it) => all + it.of, 0)
  const wait = sum((it) => it.wait)
  const log = sum((it) => it.log)
  const steepness = Math.max(
    0,
    sum((it) => (it.wait - wait) * (it.log - log)) /
      Math.max(
        1,
        sum((it) => (it.wait - wait) ** 2),
      ),
  )
  return Float64Array.from(learned.noShow, (own, at) =>
    shareOf(own, 1 - Math.exp(-Math.max(0.005, log + steepness * (noShowMiddle[at]! - wait))), 30),
  )
}

function serviceTables(learned: Learned, city: Learned): (code: string) => Table {
  // How the office as a whole differs from the city: what it does for the first time will differ as much.
  let weight = 30
  let sum = 0
  for (const [code, own] of Object.entries(learned.services)) {
    const cities = city.services[code]
    const count = weightOf(own)
    if (!cities || count < 1 || weightOf(cities) < 5) continue
    weight += count
    sum += count * (meanLog(own) - meanLog(cities))
  }
  const office = sum / weight
  const means = [...Object.values(learned.services), ...Object.values(city.services)].filter(
    (it) => weightOf(it) > 5,
  )
  const middle =
    means.length > 0 ? means.reduce((all, it) => all + meanLog(it), 0) / means.length : Math.log(420_000)
  const shape = blend(
    blend(learned.shape, bell(600_000, 0.8), 5),
    city.shape,
    Math.min(50, weightOf(city.shape)),
  )
  const tables = new Map<string, Table>()
  return (code) => {
    const made = tables.get(code)
    if (made) return made
    const own = learned.services[code]
    const cities = city.services[code]
    const fallback =
      cities && weightOf(cities) >= 5 ? shifted(cities, office) : shifted(shape, middle - meanLog(shape))
    const table = tableFrom(blend(own, fallback, strength))
    tables.set(code, table)
    return table
  }
}

/** Early and late in five-minute steps, with a few cases of about on time beside them. */
function appointmentTable(own: readonly number[], cities: readonly number[]): Table {
  const whole = Math.max(
    1,
    cities.reduce((sum, it) => sum + it, 0),
  )
  const weights = own.map((count, step) => {
    const minutes = (step - appointmentSteps / 2 + 0.5) * 5
    return count + (12 * cities[step]!) / whole + 0.5 * Math.exp(-(((minutes + 5) / 12) ** 2))
  })
  const sum = weights.reduce((all, it) => all + it, 0)
  const table = new Float64Array(cells + 1)
  let step = 0
  let before = 0
  for (let cell = 0; cell <= cells; cell++) {
    const wanted = (cell / cells) * sum
    while (step < appointmentSteps - 1 && before + weights[step]! < wanted) before += weights[step++]!
    table[cell] = (step - appointmentSteps / 2 + Math.min(1, (wanted - before) / weights[step]!)) * 300_000
  }
  return table
}

/** Each series and class: the series' numbers by half-hour, times the share of the class. */
function arrivals(learned: Learned): Arrivals[] {
  const days = Math.max(1, learned.days)
  return Object.entries(learned.arrivals).flatMap(([series, { slots, classes, services }]) => {
    const whole = slots.reduce((sum, count) => sum + count, 0)
    const shares = Object.entries(services).map(([code, count]) => ({ code, share: count / whole }))
    return Object.entries(classes).map(([priority, count]) => ({
      series,
      priority,
      services: shares,
      perHour: Float64Array.from(
        { length: halfHours },
        (_, slot) => ((count / whole) * slots[slot]! * 2) / days,
      ),
    }))
  })
}
