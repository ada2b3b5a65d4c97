/**
 * What the calendar files may say, and what makes them wrong. A wrong file must stop the program at start, with
 * every fault named at once: a bad holiday found in production has already put wrong dates on paper.
 */
import { z } from 'zod'
import { clockOf } from './vietnam-time.ts'

const HOLIDAY_KINDS = [
  'public_holiday',
  'public_holiday_pending',
  'compensatory_day_off',
  'swapped_day_off',
  'swapped_working_day',
] as const

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const text = z.string().transform((value) => value.normalize('NFC'))
const confidence = z.enum(['high', 'medium', 'low'])
const date = z.iso.date().transform((value) => Temporal.PlainDate.from(value))
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like 08:00')
  .transform((value) => Temporal.PlainTime.from(value))

const window = z.strictObject({ open: time, close: time })

const holiday = z.strictObject({
  date,
  name_vi: text.refine((value) => value.trim() !== '', 'must not be empty'),
  kind: z.enum(HOLIDAY_KINDS, {
    error: ({ input }) => `unknown kind ${JSON.stringify(input)}; known are ${HOLIDAY_KINDS.join(', ')}`,
  }),
  confidence,
  note: text,
})

const holidays = z.array(holiday).min(1)

const officeHours = z.strictObject({
  sample: z.boolean(),
  note: text,
  /** Hours of every working day, each entry from its date until the next entry's. */
  office: z
    .array(z.strictObject({ from: date, windows: z.array(window).min(1), confidence, source: text }))
    .min(1),
  /** Receiving papers outside working time. Without `fields`: every field. */
  reception: z.array(
    z.strictObject({
      from: date,
      to: date.optional(),
      fields: z.array(text).min(1).optional(),
      weekdays: z.array(z.enum(WEEKDAYS)).min(1),
      windows: z.array(window).min(1),
      confidence,
      source: text,
    }),
  ),
  /** Numbers of the hall queue are given from `first` until before `last`. */
  queue: z.array(z.strictObject({ from: date, first: time, last: time, confidence, source: text })).min(1),
})

export type Confidence = z.infer<typeof confidence>
export type Holiday = z.infer<typeof holiday>
export type OfficeHours = z.infer<typeof officeHours>
type ClockWindow = z.infer<typeof window>

/** ISO number of a weekday's name: 1 Monday … 7 Sunday. */
export const weekdayNumber = (name: (typeof WEEKDAYS)[number]): number => WEEKDAYS.indexOf(name) + 1

/** Holidays in order of date. @throws Error naming every fault, one a line. */
export const parseHolidays = (raw: unknown): readonly Holiday[] => {
  const days = parse('holidays.json', holidays, raw)
  reject('holidays.json', [
    ...days.flatMap(faultsOfDay),
    ...faultsOfRepeatedDays(days),
    ...faultsOfMissingYears(days),
  ])
  return days.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
}

/** Office, reception and queue hours, each in order of date. @throws Error naming every fault, one a line. */
export const parseOfficeHours = (raw: unknown): OfficeHours => {
  const hours = parse('office-hours.json', officeHours, raw)
  reject('office-hours.json', [
    ...hours.office.flatMap(({ from, windows }) => faultsOfWindows(`office from ${from}`, windows)),
    ...hours.reception.flatMap(({ from, windows }) => faultsOfWindows(`reception from ${from}`, windows)),
    ...hours.queue.flatMap(({ from, first, last }) =>
      faultsOfWindows(`queue from ${from}`, [{ open: first, close: last }]),
    ),
    ...faultsOfRepeatedStart('office', hours.office),
    ...faultsOfRepeatedStart('queue', hours.queue),
    ...faultsOfReception(hours.reception),
  ])
  return { ...hours, office: byStart(hours.office), queue: byStart(hours.queue) }
}

function parse<Schema extends z.ZodType>(file: string, schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  throw wrong(
    file,
    result.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole file'}: ${message}`),
  )
}

function reject(file: string, faults: readonly string[]): void {
  if (faults.length > 0) throw wrong(file, faults)
}

function wrong(file: string, faults: readonly string[]): Error {
  return new Error(`${file} is wrong:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
}

function faultsOfDay({ date, kind }: Holiday): string[] {
  const restDay = date.dayOfWeek >= 6
  if (kind === 'swapped_working_day' && !restDay)
    return [`${date} cannot be a swapped working day: it is a working weekday anyway`]
  if ((kind === 'swapped_day_off' || kind === 'compensatory_day_off') && restDay)
    return [`${date} cannot be a ${kind}: it is Saturday or Sunday, a day off anyway`]
  return []
}

function faultsOfRepeatedDays(days: readonly Holiday[]): string[] {
  const kinds = Map.groupBy(days, (day) => day.date.toString())
  return [...kinds]
    .filter(([, same]) => same.length > 1)
    .map(
      ([date, same]) => `${date} is listed ${same.length} times, as ${same.map((d) => d.kind).join(' and ')}`,
    )
}

/** A year without entries would silently be counted without Tết. */
function faultsOfMissingYears(days: readonly Holiday[]): string[] {
  const years = new Set(days.map((day) => day.date.year))
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first }, (_, index) => first + index)
    .filter((year) => !years.has(year))
    .map((year) => `the year ${year} has no entry, but years before and after it have`)
}

function faultsOfWindows(where: string, windows: readonly ClockWindow[]): string[] {
  const sorted = windows.toSorted((a, b) => Temporal.PlainTime.compare(a.open, b.open))
  return sorted.flatMap((window, index) => {
    const next = sorted[index + 1]
    if (clockOf(window.open) >= clockOf(window.close))
      return [`${where}: ${show(window)} does not end after it opens`]
    if (next && clockOf(next.open) < clockOf(window.close))
      return [`${where}: windows ${show(window)} and ${show(next)} overlap`]
    return []
  })
}

function faultsOfRepeatedStart(where: string, entries: readonly { from: Temporal.PlainDate }[]): string[] {
  const starts = Map.groupBy(entries, (entry) => entry.from.toString())
  return [...starts]
    .filter(([, same]) => same.length > 1)
    .map(([from, same]) => `${where}: ${same.length} entries take effect on ${from}`)
}

function faultsOfReception(entries: OfficeHours['reception']): string[] {
  const backwards = entries
    .filter(({ from, to }) => to && Temporal.PlainDate.compare(to, from) < 0)
    .map(({ from, to }) => `reception from ${from} ends on ${to}, before it begins`)
  const clashes = entries.flatMap((a, index) =>
    entries
      .slice(index + 1)
      .filter((b) => sameDays(a, b) && sameField(a, b))
      .flatMap((b) =>
        faultsOfWindows(`reception from ${a.from} and from ${b.from}`, [...a.windows, ...b.windows]),
      ),
  )
  return [...backwards, ...clashes]
}

type Reception = OfficeHours['reception'][number]

function sameDays(a: Reception, b: Reception): boolean {
  const startsBeforeEnd = (x: Reception, y: Reception) =>
    !y.to || Temporal.PlainDate.compare(x.from, y.to) <= 0
  return (
    startsBeforeEnd(a, b) &&
    startsBeforeEnd(b, a) &&
    a.weekdays.some((weekday) => b.weekdays.includes(weekday))
  )
}

function sameField(a: Reception, b: Reception): boolean {
  return !a.fields || !b.fields || a.fields.some((field) => b.fields?.includes(field))
}

function byStart<Entry extends { from: Temporal.PlainDate }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))
}

function show({ open, close }: ClockWindow): string {
  const short = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
  return `${short(open)}–${short(close)}`
}
