import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import {
  cityOf,
  drawCity,
  drawOffice,
  type EventLog,
  Forecaster,
  type HallEvent,
  type Learned,
  nothingLearned,
  type Office,
  simulateDay,
} from '#modules/reception'
import { Baselines } from './baselines.ts'
import { type Answer, train, walk } from './walk.ts'

/** How much is run. */
export interface Size {
  offices: number
  /** Offices whose learning is the city's; never tested. */
  cityOffices: number
  trainDays: number
  testDays: number
  stressDays: number
  replications: number
}

export interface Answers {
  normal: Answer[]
  /** The first day on which service is slower and the order is broken, always from what was learned before. */
  firstDay: Answer[]
  /** The same without end: the forecaster goes on learning. */
  lasting: Answer[]
}

/** Service takes a quarter longer than learned, and of a hundred calls fifteen are out of order. */
const stress = { slowness: 1.25, outOfOrder: 0.15 }

/** All offices of a run, on two processors. The answers do not depend on how many there are. */
export async function runAll(seed: number, size: Size): Promise<Answers> {
  const step = 2
  const parts = await Promise.all(
    Array.from({ length: step }, async (_, from) => {
      const worker = new Worker(new URL('./offices.worker.ts', import.meta.url), {
        workerData: { seed, size, from, step },
      })
      const [answers] = (await once(worker, 'message')) as [Answers]
      return answers
    }),
  )
  // In the order of the offices, so that every run says the same.
  const ordered = (name: keyof Answers) =>
    parts.flatMap((part) => part[name]).sort((a, b) => a.office.localeCompare(b.office))
  return { normal: ordered('normal'), firstDay: ordered('firstDay'), lasting: ordered('lasting') }
}

/**
 * Draws a city and some of its offices, trains on the first days and tests on later ones. Days are never in both.
 * @param offices which of `size.offices`
 */
export function runSimulated(seed: number, size: Size, offices: readonly number[]): Answers {
  const city = drawCity(seed)
  const prior = cityOf(
    Array.from({ length: size.cityOffices }, (_, at) => {
      const office = drawOffice(city, seed * 1_000 + 500 + at)
      const forecaster = new Forecaster(office.policy)
      for (const event of days(office, 0, size.trainDays, seed)) forecaster.tell(event)
      return forecaster.learned
    }),
  )
  const all: Answers = { normal: [], firstDay: [], lasting: [] }
  for (const at of offices) {
    const office = drawOffice(city, seed * 1_000 + at)
    process.stderr.write(`${office.name} …\n`)
    const answers = runOffice(office, prior, seed, size)
    all.normal.push(...answers.normal)
    all.firstDay.push(...answers.firstDay)
    all.lasting.push(...answers.lasting)
  }
  return all
}

function runOffice(office: Office, city: Learned, seed: number, size: Size): Answers {
  const { replications, trainDays } = size
  const options = { seed, replications }
  const forecaster = new Forecaster(office.policy, { city })
  const baselines = new Baselines(office.policy)
  train(days(office, 0, trainDays, seed), forecaster, baselines, { seed, replications: 60 })
  const learned = structuredClone(forecaster.learned)
  const normal = walk(
    office.name,
    days(office, trainDays, size.testDays, seed),
    forecaster,
    baselines,
    options,
  )

  const worse: Office = {
    ...office,
    speed: { ...office.speed, slowness: office.speed.slowness * stress.slowness },
    outOfOrder: { ...office.outOfOrder, share: stress.outOfOrder },
  }
  const again = () => new Forecaster(office.policy, { city, learned: structuredClone(learned) })
  const firstDay = Array.from({ length: size.stressDays }, (_, at) =>
    walk(office.name, days(worse, trainDays + at, 1, seed), again(), baselines, options),
  ).flat()
  const lasting = walk(
    office.name,
    days(worse, trainDays, size.stressDays, seed),
    again(),
    baselines,
    options,
  )
  return { normal, firstDay, lasting }
}

/** An office's own log: the first half of its days to learn from, the second to be tested on. */
export function runLogs(logs: readonly EventLog[], seed: number, replications: number): Answer[] {
  return logs.flatMap(({ office, policy, events }) => {
    const starts = events.flatMap((event, at) => (event.type === 'day.planned' ? [at] : []))
    if (starts.length < 2)
      throw new Error(`${office}: at least two days are needed, each beginning with day.planned`)
    const middle = starts[Math.ceil(starts.length / 2)]!
    const forecaster = new Forecaster(policy, { city: nothingLearned() })
    const baselines = new Baselines(policy)
    train(events.slice(0, middle), forecaster, baselines, { seed, replications: 60 })
    return walk(office, events.slice(middle), forecaster, baselines, { seed, replications })
  })
}

/** Working days from the first Monday of March 2026 on. */
function days(office: Office, from: number, count: number, seed: number): HallEvent[] {
  const monday = Temporal.PlainDate.from('2026-03-02')
  return Array.from({ length: count }, (_, at) => from + at).flatMap((day) =>
    simulateDay(office, monday.add({ days: (day % 5) + 7 * Math.floor(day / 5) }), seed),
  )
}
