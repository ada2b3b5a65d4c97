import { most, periodsOffered, type Question, questionSchema } from '#modules/what-if'

/** The form as it stands in the address: the same address is the same question. */
export const fields = [
  'arrivals',
  'of',
  'online',
  'morning',
  'afternoon',
  'learns',
  'counter',
  'absent',
  'dossiers',
  'staff',
  'days',
  'past',
] as const
export type Field = (typeof fields)[number]
export type Typed = Partial<Record<Field, string>>

export function typedOf(query: unknown): Typed {
  const given = (query ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    fields.flatMap((name) => {
      const value = [given[name]].flat()[0]
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim().slice(0, 20)]] : []
    }),
  )
}

export const isAsked = (typed: Typed) => Object.keys(typed).length > 0

export type Reading = { question: Question } | { wrong: Field[] }

/** What each box may hold: percent of today, or officers and counters more or fewer. */
export const bounds: Partial<Record<Field, { low: number; high: number }>> = {
  arrivals: { low: 0, high: most.times * 100 },
  online: { low: 0, high: 100 },
  absent: { low: 0, high: 500 },
  dossiers: { low: 0, high: most.times * 100 },
  morning: { low: -most.counters, high: most.counters },
  afternoon: { low: -most.counters, high: most.counters },
  staff: { low: -most.staff, high: most.staff },
}

/**
 * @param queues of the hall; only these can be named
 * @returns the question, or the fields that make no sense
 */
export function readQuestion(typed: Typed, queues: readonly string[]): Reading {
  const wrong: Field[] = []
  const whole = (name: Field, usual: number) => {
    const words = typed[name]
    if (words === undefined) return usual
    // A minus sign may be the one that texts have.
    const value = Number(words.replace('\u2212', '-').replace(/%$/, ''))
    const { low, high } = bounds[name]!
    if (Number.isInteger(value) && value >= low && value <= high) return value
    wrong.push(name)
    return usual
  }
  const one = (name: Field, offered: readonly string[]) => {
    const value = typed[name]
    if (value === undefined || offered.includes(value)) return value
    wrong.push(name)
    return undefined
  }
  const of = one('of', queues)
  const learns = one('learns', queues)
  const counter = typed.counter && /^\d{1,3}$/.test(typed.counter) ? Number(typed.counter) : undefined
  const days = one('days', periodsOffered.map(String))
  const past = one('past', ['own', 'city'])
  const arrivals = whole('arrivals', 100) / 100
  const online = whole('online', 0) / 100
  const question = {
    ...(days ? { days: Number(days) } : {}),
    ...(past ? { past } : {}),
    hall: {
      ...(of ? { arrivalsOf: { [of]: arrivals } } : { arrivals }),
      online: online === 0 ? {} : Object.fromEntries((of ? [of] : queues).map((queue) => [queue, online])),
      counters: { morning: whole('morning', 0), afternoon: whole('afternoon', 0) },
      skills: learns ? [{ queue: learns, change: 'learns', ...(counter ? { counter } : {}) }] : [],
      absent: whole('absent', 100) / 100,
    },
    dossiers: { arrivals: whole('dossiers', 100) / 100, staff: whole('staff', 0) },
  }
  return wrong.length > 0 ? { wrong } : { question: questionSchema.parse(question) }
}
