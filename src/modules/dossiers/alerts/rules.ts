import { type WorkingCalendar, workingTimeBetween } from '#modules/calendar'
import { startOf } from '#platform/clock'
import { status } from '../status.ts'

/** The clocks of a dossier that somebody is warned of. */
export type AlertClock = 'check' | 'step' | 'due' | 'late' | 'supplement'

/** Who is told, up the tree: whoever has it in hand, their head, the leader, the city. */
export type Rung = 'handler' | 'head' | 'leader' | 'city'

interface AlertRule {
  clock: AlertClock
  /** Working hours after the clock's moment; before it when negative. */
  after: number
  rung: Rung
}

/** Before, at and after each limit, and one rung higher each time it is not heeded. */
export const alertRules: readonly AlertRule[] = [
  { clock: 'check', after: -2, rung: 'handler' },
  { clock: 'check', after: 0, rung: 'head' },
  { clock: 'check', after: 8, rung: 'leader' },
  { clock: 'step', after: -2, rung: 'handler' },
  { clock: 'step', after: 0, rung: 'head' },
  { clock: 'step', after: 8, rung: 'leader' },
  { clock: 'due', after: -8, rung: 'handler' },
  { clock: 'due', after: -2, rung: 'head' },
  { clock: 'late', after: 0, rung: 'head' },
  { clock: 'late', after: 8, rung: 'leader' },
  { clock: 'late', after: 24, rung: 'city' },
  { clock: 'supplement', after: -16, rung: 'handler' },
]

/** What the rules look at: columns of a dossier's row. */
export interface WatchedDossier {
  id: string
  receiving: string
  resolving: string
  status: number
  assignee: string | undefined
  /** What the step it is at asks for. */
  permission: string
  checkDueAt: Temporal.Instant | undefined
  stepDueAt: Temporal.Instant | undefined
  dueAt: Temporal.Instant | undefined
  dueOn: Temporal.PlainDate | undefined
  supplementUntil: Temporal.PlainDate | undefined
}

export interface DueAlert {
  dossierId: string
  clock: AlertClock
  rung: Rung
  /** The limit it is about: another limit is another warning. */
  moment: Temporal.Instant
  /** Whoever holds the permission at the place; one officer alone when it is in their hands. */
  place: string
  permission: string
  officer: string | undefined
}

/** Every warning that a dossier gives rise to at a moment. Pure. */
export function alertsOf(calendar: WorkingCalendar, it: WatchedDossier, now: Temporal.Instant): DueAlert[] {
  const moments = momentsOf(it)
  return alertRules.flatMap(({ clock, after, rung }) => {
    const moment = moments[clock]
    if (!moment || hoursSince(calendar, moment, now) < after) return []
    // The night counts for lateness: what is late is late before the office opens.
    if (clock === 'late' && Temporal.Instant.compare(now, moment) < 0) return []
    return [{ dossierId: it.id, clock, rung, moment, ...addresseeOf(it, clock, rung) }]
  })
}

function momentsOf(it: WatchedDossier): Record<AlertClock, Temporal.Instant | undefined> {
  const isRunning = it.status === status.received || it.status === status.processing
  const dayAfter = (day: Temporal.PlainDate | undefined) => day && startOf(day.add({ days: 1 }))
  return {
    check: it.status === status.filed ? it.checkDueAt : undefined,
    step: isRunning ? it.stepDueAt : undefined,
    due: isRunning ? it.dueAt : undefined,
    late: isRunning ? dayAfter(it.dueOn) : undefined,
    supplement: it.status === status.supplement ? dayAfter(it.supplementUntil) : undefined,
  }
}

const hoursSince = (calendar: WorkingCalendar, moment: Temporal.Instant, now: Temporal.Instant) =>
  workingTimeBetween(calendar, moment, now).total('hours')

const permissionOf = { head: 'dossier.assign', leader: 'dossier.approve', city: 'dossier.oversee' } as const

function addresseeOf(
  it: WatchedDossier,
  clock: AlertClock,
  rung: Rung,
): Pick<DueAlert, 'place' | 'permission' | 'officer'> {
  const atCounter = clock === 'check' || clock === 'supplement'
  const place = atCounter ? it.receiving : it.resolving
  if (rung !== 'handler') return { place, permission: permissionOf[rung], officer: undefined }
  if (atCounter) return { place, permission: 'dossier.receive', officer: undefined }
  return { place, permission: it.permission, officer: it.assignee }
}
