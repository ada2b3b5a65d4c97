import { join } from 'node:path'
import { deadline, loadCalendar } from '#modules/calendar'
import { root } from '#platform/config'
import type { Benchmark } from './figures.ts'

const rounds = 20_000

/** What one due date costs, explained, with a pause: a list of 10,000 dossiers must not cost half a second. */
export const dueDate: Benchmark = {
  name: 'due-date',
  async run() {
    const calendar = loadCalendar(join(root, 'places/hanoi/calendar'))
    const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Asia/Ho_Chi_Minh]`).toInstant()
    const request = {
      start: at('2026-01-20T10:17'),
      duration: 30,
      unit: 'working_day',
      pauses: [{ from: at('2026-01-22T09:00'), to: at('2026-01-23T15:00') }],
      extensions: [],
    } as const
    for (let round = 0; round < rounds; round++) deadline(calendar, request)
    const begin = performance.now()
    for (let round = 0; round < rounds; round++) deadline(calendar, request)
    const measured = ((performance.now() - begin) / rounds) * 1000
    return [{ name: 'due-date.cost', measured, unit: 'µs', reach: { atMost: 20 } }]
  },
}
