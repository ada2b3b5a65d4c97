import { addWorkingDays, nextWorkingDay, workingTimeBetween } from '#modules/calendar'
import { localDate, startOf, zone } from '#platform/clock'
import { type Sql, sql } from '#platform/db'
import { type Context, within } from '#platform/ledger'
import type { Deps } from './deps.ts'
import type { Detector } from './found.ts'
import type { DetectorName } from './rules.ts'
import { createStuckDetectors } from './stuck.ts'
import type { UsualTimes } from './usual-times.ts'

/** A clock may run ahead by so much without anybody noticing. */
const toleratedMinutes = 5

export function createDetectors(deps: Deps, usual: UsualTimes): Record<DetectorName, Detector> {
  const { ledger, clock, calendar } = deps
  const at = (column: 'resolving' | 'place' | 'receiving', context: Context, place: string | undefined) =>
    reachOf(context, place, column)

  return {
    ...createStuckDetectors(deps),

    /**
     * Dossiers that will be late unless somebody acts today: due today, or due on the next working day and in need of
     * more office time at their step than is left, by how long the step usually takes in this ward.
     */
    'at-risk': async (context, place) => {
      const now = clock.now()
      const today = localDate(now)
      const next = nextWorkingDay(calendar, today)
      const rows = await ledger.read(context, 'insight.read', (tx) =>
        tx.many<Risk>(sql`
          select d.id, d.code, d.resolving as place, d.assignee_name, d.step, d.due_at, d.due_on, v.from_at
          from dossiers.v_dossier d
          left join lateral (
            select from_at from dossiers.v_step_visit v where v.dossier_id = d.id and v.until_at is null limit 1) v on true
          where d.status in (2, 4, 5, 6) and d.due_at >= ${now} and d.due_at < ${startOf(next.add({ days: 1 }))}
            and ${at('resolving', context, place)}
          order by d.due_at, d.id`),
      )
      const minutesOf = await usual(rows)
      return rows.flatMap((row) => {
        const minutesLeft = minutesUntil(now, row.dueAt)
        const usualMinutes = minutesOf(row.place, row.step)
        const spent = row.fromAt ? minutesUntil(row.fromAt, now) : 0
        const minutesNeeded = usualMinutes === undefined ? undefined : Math.max(0, usualMinutes - spent)
        const isToday = Temporal.PlainDate.compare(row.dueOn, today) <= 0
        if (!isToday && (minutesNeeded ?? 0) <= minutesLeft) return []
        const dossier = { id: row.id, code: row.code }
        return [
          {
            ...{ place: row.place, dossier, officer: row.assigneeName, step: row.step, at: row.dueAt },
            ...{ minutesLeft, minutesNeeded },
          },
        ]
      })
    },

    /** Rows that say they were made later than now: some clock is wrong, and what counts by it. */
    'from-the-future': (context, place) => {
      const now = clock.now()
      const limit = now.add({ minutes: toleratedMinutes })
      const today = localDate(now)
      return ledger.read(context, 'insight.read', async (tx) => {
        const dossiers = await tx.many<{ id: string; code: string; place: string; at: Temporal.Instant }>(sql`
          select id, code, receiving as place, filed_at as at from dossiers.v_dossier
          where filed_on >= ${today} and filed_at > ${limit} and ${at('receiving', context, place)}
          order by filed_at, id limit 500`)
        const numbers = await tx.many<{ label: string; place: string; at: Temporal.Instant }>(sql`
          select label, place, taken_at as at from reception.v_ticket
          where day >= ${today} and taken_at > ${limit} and ${at('place', context, place)}
          order by taken_at, id limit 500`)
        return [...dossiers.map(({ id, code, ...row }) => ({ ...row, dossier: { id, code } })), ...numbers]
      })
    },

    /** Dossiers that have been in nobody's hands for more than a working day. */
    'without-owner': (context, place) => {
      const now = clock.now().toZonedDateTimeISO(zone)
      const before = addWorkingDays(calendar, now.toPlainDate(), -1)
        .toZonedDateTime({ timeZone: zone, plainTime: now.toPlainTime() })
        .toInstant()
      return ledger.read(context, 'insight.read', async (tx) => {
        const rows = await tx.many<Risk>(sql`
          select d.id, d.code, d.resolving as place, d.step, d.due_at, v.from_at
          from dossiers.v_dossier d
          join dossiers.v_step_visit v on v.dossier_id = d.id and v.until_at is null and v.from_at < ${before}
          where d.status = 2 and d.assignee is null and d.received_at < ${before}
            and ${at('resolving', context, place)}
          order by v.from_at, d.id`)
        return rows.map(({ id, code, ...row }) => ({
          ...{ place: row.place, dossier: { id, code }, step: row.step, at: row.fromAt },
        }))
      })
    },
  }

  function minutesUntil(from: Temporal.Instant, to: Temporal.Instant): number {
    return Math.floor(workingTimeBetween(calendar, from, to).total('minutes'))
  }
}

interface Risk {
  id: string
  code: string
  place: string
  assigneeName: string | undefined
  step: string | undefined
  dueAt: Temporal.Instant
  dueOn: Temporal.PlainDate
  fromAt: Temporal.Instant | undefined
}

/** Row-level security also shows a dossier to its other place; it counts for one place only. */
function reachOf(
  context: Context,
  place: string | undefined,
  column: 'resolving' | 'place' | 'receiving',
): Sql {
  const name = { resolving: sql`resolving`, place: sql`place`, receiving: sql`receiving` }[column]
  const seen = within(context, 'insight.read', name)
  return place === undefined ? seen : sql`${name} = ${place} and ${seen}`
}
