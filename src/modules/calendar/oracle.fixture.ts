/**
 * A second opinion on deadlines, as naive as can be: one flag for every minute of six years, and feet that walk over
 * them one minute at a time. It shares no line and no idea with the module: no sums, no tables, no search.
 */
import type { RawFiles } from './calendars.fixture.ts'
import type { TermUnit } from './index.ts'

export const ORACLE_FROM = Temporal.PlainDate.from('2024-01-01')
export const ORACLE_UNTIL = Temporal.PlainDate.from('2030-01-01')

/** Minutes since 2024-01-01T00:00 in Vietnam. */
export type Minute = number

export type Case = {
  start: Minute
  duration: number
  unit: TermUnit
  pauses: { from: Minute; to?: Minute }[]
  extensions: { duration: number; unit: Exclude<TermUnit, 'same_day'> }[]
}

export type Verdict = { due: Minute } | { paused: Minute }

const MIDNIGHT = 24 * 60

export const createOracle = ({ holidays, officeHours }: RawFiles) => {
  const minutes = ORACLE_UNTIL.since(ORACLE_FROM).days * MIDNIGHT
  const open = new Uint8Array(minutes)
  const paused = new Uint8Array(minutes)
  const dayOpen: boolean[] = []

  for (let date = ORACLE_FROM; !date.equals(ORACLE_UNTIL); date = date.add({ days: 1 })) {
    const iso = date.toString()
    const hours = officeHours.office.filter(({ from }) => from <= iso).at(-1) ?? officeHours.office[0]!
    const works = isWorked(holidays, iso, date.dayOfWeek, date.year)
    dayOpen.push(works)
    const midnight = (dayOpen.length - 1) * MIDNIGHT
    for (const window of works ? hours.windows : [])
      for (let clock = minutesOf(window.open); clock < minutesOf(window.close); clock++)
        open[midnight + clock] = 1
  }

  const date = (minute: Minute) => Math.trunc(minute / MIDNIGHT)
  const clock = (minute: Minute) => minute % MIDNIGHT

  const walkToWork = (minute: Minute): Minute => {
    while (!open[minute]) minute++
    return minute
  }

  /** A due date may stand at a minute of work, or right after one: at closing. */
  const walkToDue = (minute: Minute): Minute => {
    while (!open[minute] && !open[minute - 1]) minute++
    return minute
  }

  const walkWork = (minute: Minute, minutesOfWork: number): Minute => {
    while (minutesOfWork > 0) {
      if (open[minute]) minutesOfWork--
      minute++
    }
    return minute
  }

  const walkWorkingDays = (from: Minute, days: number): Minute => {
    let minute = from
    let left = Math.trunc(days)
    for (let sinceSameClock = 0; left > 0; ) {
      minute++
      sinceSameClock++
      if (sinceSameClock < MIDNIGHT) continue
      sinceSameClock = 0
      if (dayOpen[date(minute)]) left--
    }
    return walkWork(walkToDue(minute), (days - Math.trunc(days)) * 8 * 60)
  }

  const walkCalendarDays = (from: Minute, days: number): Minute => walkToDue(from + days * MIDNIGHT)

  const walkToClosing = (from: Minute): Minute => {
    let minute = from
    if (clock(from) >= 15 * 60) {
      while (date(minute) === date(from)) minute++
      minute = walkToWork(minute)
    }
    return lastClosing(minute)
  }

  /** When the office closes for the day, seen from a moment of that day; that moment, if it has closed. */
  const lastClosing = (moment: Minute): Minute => {
    let closing = moment
    for (let minute = moment; date(minute) === date(moment); minute++) if (open[minute]) closing = minute + 1
    return closing
  }

  const walkTerm = (from: Minute, duration: number, unit: TermUnit): Minute => {
    switch (unit) {
      case 'same_day':
        return walkToClosing(from)
      case 'working_day':
        return walkWorkingDays(from, duration)
      case 'calendar_day':
        return walkCalendarDays(from, duration)
      case 'hour':
        return walkWork(from, duration * 60)
    }
  }

  /** Lives through the case minute by minute; each paused minute of work pushes the due date on by one. */
  const judge = ({ start, duration, unit, pauses, extensions }: Case): Verdict => {
    let minute = walkToWork(start)
    let due = walkTerm(minute, duration, unit)
    for (const extension of extensions) due = walkTerm(due, extension.duration, extension.unit)

    const lastEvent = Math.max(minute, ...pauses.map(({ from, to }) => to ?? from))
    paused.fill(0, minute, lastEvent + 1)
    for (const { from, to = lastEvent + 1 } of pauses)
      for (let during = Math.max(from, minute); during < to; during++) paused[during] = 1
    let wasPaused = false
    let stopped = false
    let lostWork = false
    let left = { from: minute, due }
    for (; minute <= lastEvent; minute++) {
      const isPaused = paused[minute] === 1
      if (isPaused && !wasPaused) {
        stopped = minute < lastClosing(due)
        lostWork = false
        left = { from: minute, due }
      }
      if (stopped && isPaused && open[minute]) {
        due = walkWork(due, 1)
        lostWork = true
      }
      if (stopped && !isPaused) {
        stopped = false
        if (lostWork && due < minute) due = walkToDue(minute)
      }
      wasPaused = isPaused
    }
    return stopped ? { paused: countWork(left.from, left.due) } : { due }
  }

  const countWork = (from: Minute, to: Minute): number => {
    let work = 0
    for (let minute = from; minute < to; minute++) if (open[minute]) work++
    return work
  }

  return { judge, countWork, isOpen: (minute: Minute) => open[minute] === 1 }
}

function isWorked(holidays: RawFiles['holidays'], iso: string, dayOfWeek: number, year: number): boolean {
  const kind = holidays.find(({ date }) => date === iso)?.kind
  if (kind === 'swapped_working_day') return true
  if (kind?.endsWith('off') || kind === 'public_holiday') return false
  if (dayOfWeek === 6 || dayOfWeek === 7) return false
  const published = holidays.some(({ date }) => date.startsWith(`${year}-`))
  return published || !/-(01-01|04-30|05-01|09-02)$/.test(iso)
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
