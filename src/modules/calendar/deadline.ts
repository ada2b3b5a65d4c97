/**
 * The deadline (*hạn trả kết quả*) of a dossier, or of a step of it, as one pure function of the calendar and of what
 * happened. Store what happened and the calendar's version; derive the deadline.
 *
 * 1. **Start.** The clock starts when papers are received in office hours; otherwise at the next opening: the
 *    afternoon for lunch, the next working morning after closing, on a day off, and in a Saturday reception window,
 *    which is reception and not working time (domain.md §2.4, §8). Closing time itself is after closing.
 * 2. **Term**, see `term.ts`. The start day is not counted (Civil Code 2015 art. 147.2).
 * 3. **Extensions** lengthen the term, one after the other, before any pause is looked at. Whether an extension is
 *    lawful (at most 2 working days for certification; once only) is for the module of the dossier to say.
 * 4. **Pauses** move the due date by the **working time** between asking and back (in the systems studied: by the
 *    wall-clock time). The office then has exactly the working time the term gave it, whatever the citizen does.
 *    Wall-clock time would not. Asked on the eve of Tết and back the day after, an office that lost two hours would
 *    be given nine days. Asked Thursday 10:00 and back Friday 10:00, what was due Friday 10:00 would land on Saturday
 *    and be due Monday 08:00, two hours short. So a pause over a holiday, a night or lunch moves nothing. Calendar
 *    days and same-day terms pause by the same rule.
 *    - Overlapping pauses stop the clock once. One that began before the clock counts from the clock's start.
 *    - What counts is the due day (`dueClass`), so a supplement may be asked until closing on it. One asked later
 *      changes nothing: a late dossier stays late.
 *    - Nothing is due before the papers are back; back after closing means back at the next opening.
 *    - A moved date is in office hours or exactly at a closing.
 *    - While a pause is open nothing is due; `remaining` is the working time left when the clock stopped.
 *
 * A later start never gives an earlier due date (with pauses asked after it), nor does a longer pause.
 */
import {
  beyondPublished,
  countedTime,
  type StartReason,
  type Step,
  skippedDays,
  type TermUnit,
} from './explanation.ts'
import { isReceptionForAnyField } from './office-hours.ts'
import { joinPauses, type LocalPause, type Pause } from './pauses.ts'
import { endOfTerm, type Reached } from './term.ts'
import { clockAt, dayAt, durationOf, instantOf, localOf } from './vietnam-time.ts'
import { isWorking, type WorkingCalendar } from './working-calendar.ts'
import { addWork, closingOf, nextDueMoment, nextWorkingMoment, workBetween } from './working-time.ts'

/** A lengthening of the term: its own length, counted from the due date. `ground` is handed on to the explanation. */
export type Extension = {
  readonly duration: number
  readonly unit: Exclude<TermUnit, 'same_day'>
  readonly ground?: string
}

export type DeadlineRequest = {
  /** When complete papers were received. Read to the millisecond. */
  readonly start: Temporal.Instant
  /** More than 0: whole for `calendar_day`; half a working day is 4 hours. `same_day` takes 0 or 1. */
  readonly duration: number
  readonly unit: TermUnit
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
}

export type Deadline = {
  /** `undefined` while a pause is open. To tell late from on time ask `dueClass`: what counts is the due day. */
  readonly due: Temporal.Instant | undefined
  /** Only while a pause is open: working time left on the stopped clock, in hours and smaller units. */
  readonly remaining?: Temporal.Duration
  readonly explanation: readonly Step[]
}

/** @throws RangeError for a senseless duration, a pause that ends before it begins, or a date outside 2000–2099. */
export const deadline = (calendar: WorkingCalendar, request: DeadlineRequest): Deadline => {
  const received = localOf(request.start)
  const start = startClock(calendar, received)
  const term = endOfTerm(calendar, start.at, request.duration, request.unit)
  const extended = extend(calendar, term.at, request.extensions)
  const paused = pause(calendar, start.at, extended.at, request.pauses)
  const steps = [...start.steps, ...term.steps, ...extended.steps, ...paused.steps]
  const explanation = [...steps, ...beyondPublished(calendar, dayAt(received), dayAt(paused.at))]
  return paused.remaining === undefined
    ? { due: instantOf(paused.at), explanation }
    : { due: undefined, remaining: durationOf(paused.remaining), explanation }
}

/**
 * Until when the counter must check an online filing: 8 working hours (NĐ 61/2018 and NĐ 107/2021, presumed kept by
 * NĐ 118/2025). Filed outside hours: counted from the next opening.
 */
export const receptionDeadline = (calendar: WorkingCalendar, filedAt: Temporal.Instant): Deadline =>
  deadline(calendar, { start: filedAt, duration: 8, unit: 'hour', pauses: [], extensions: [] })

function startClock(calendar: WorkingCalendar, received: number): Reached {
  const at = nextWorkingMoment(calendar, received)
  const because = at === received ? 'received' : reasonToWait(calendar, received)
  return {
    at,
    steps: [
      ...skippedDays(calendar, dayAt(received), dayAt(at)),
      { step: 'clock_started', at: instantOf(at), received: instantOf(received), because },
    ],
  }
}

function reasonToWait(calendar: WorkingCalendar, received: number): StartReason {
  if (isReceptionForAnyField(calendar, received)) return 'reception_window_only'
  if (!isWorking(calendar.reasons[dayAt(received)]!)) return 'day_off'
  const windows = calendar.windows[dayAt(received)]!
  if (clockAt(received) < windows[0]!.open) return 'before_opening'
  return clockAt(received) < windows.at(-1)!.close ? 'during_lunch' : 'after_closing'
}

function extend(calendar: WorkingCalendar, due: number, extensions: readonly Extension[]): Reached {
  return extensions.reduce<Reached>(
    (before, { duration, unit, ground }) => {
      const after = endOfTerm(calendar, before.at, duration, unit)
      const step: Step = {
        step: 'extended',
        duration,
        unit,
        ...(ground === undefined ? {} : { ground }),
        dueBefore: instantOf(before.at),
        due: instantOf(after.at),
      }
      return { at: after.at, steps: [...before.steps, step, ...after.steps] }
    },
    { at: due, steps: [] },
  )
}

type Paused = Reached & { readonly remaining?: number }

function pause(calendar: WorkingCalendar, start: number, due: number, pauses: readonly Pause[]): Paused {
  const steps: Step[] = []
  let at = due
  for (const { from: asked, to } of joinPauses(pauses)) {
    const from = Math.max(asked, start)
    const ignored = reasonToIgnore(calendar, { from, to }, start, at)
    if (ignored) {
      steps.push({ step: 'pause_ignored', ...instants({ from: asked, to }), because: ignored })
      continue
    }
    if (to === Number.POSITIVE_INFINITY) {
      const remaining = Math.max(0, workBetween(calendar, from, at))
      steps.push({
        step: 'pause_open',
        from: instantOf(from),
        dueBefore: instantOf(at),
        remaining: durationOf(remaining),
      })
      return { at, steps, remaining }
    }
    const moved = moveByPause(calendar, at, { from, to })
    steps.push(...moved.steps)
    at = moved.at
  }
  return { at, steps }
}

function moveByPause(
  calendar: WorkingCalendar,
  due: number,
  { from, to }: { from: number; to: number },
): Reached {
  const lost = workBetween(calendar, from, to)
  const shifted = addWork(calendar, due, lost)
  const at = lost > 0 ? Math.max(shifted, nextDueMoment(calendar, to)) : due
  const steps: Step[] = [
    {
      step: 'paused',
      from: instantOf(from),
      to: instantOf(to),
      workingTime: durationOf(lost),
      dueBefore: instantOf(due),
      due: instantOf(at),
    },
  ]
  if (lost > 0) steps.push(...countedTime(calendar, due, shifted))
  if (at > shifted) steps.push({ step: 'due_when_back', from: instantOf(shifted), to: instantOf(at) })
  return { at, steps }
}

function reasonToIgnore(calendar: WorkingCalendar, { from, to }: LocalPause, start: number, due: number) {
  if (to <= start) return 'ended_before_clock_started'
  return from >= closingOf(calendar, dayAt(due)) ? 'began_after_due_day' : undefined
}

function instants({ from, to }: LocalPause) {
  return to === Number.POSITIVE_INFINITY
    ? { from: instantOf(from) }
    : { from: instantOf(from), to: instantOf(to) }
}
