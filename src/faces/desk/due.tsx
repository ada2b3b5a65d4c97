import { StatusBadge, type Tone, When } from '#design'
import { type DueClass, dueClass, type WorkingCalendar } from '#modules/calendar'
import { type Status, status } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { dossiersTexts } from './dossiers-texts.ts'

/** A dossier whose due day is today or the next working day is marked. */
const soonWorkingDays = 1

const looks: Record<DueClass, { tone: Tone; icon: 'check' | 'clock' | 'warning' }> = {
  early: { tone: 'success', icon: 'check' },
  on_time: { tone: 'success', icon: 'check' },
  late: { tone: 'danger', icon: 'warning' },
  in_time: { tone: 'success', icon: 'clock' },
  soon: { tone: 'warning', icon: 'clock' },
  overdue: { tone: 'danger', icon: 'warning' },
}

export interface DueProps {
  calendar: WorkingCalendar
  now: Temporal.Instant
  language: Language
  status: Status
  dueAt: Temporal.Instant | undefined
  finishedAt: Temporal.Instant | undefined
}

/** When a result is due, and in words how that stands. */
export function Due({ calendar, now, language, dueAt, finishedAt, ...dossier }: DueProps) {
  const text = dossiersTexts(language)
  const stopped: Status[] = [status.refused, status.withdrawn, status.stopped]
  if (!dueAt) {
    const paused: Status[] = [status.supplement, status.payment]
    if (stopped.includes(dossier.status)) return <span class="soft">–</span>
    if (paused.includes(dossier.status)) {
      return (
        <span class="due">
          <StatusBadge icon="pause">{text.paused}</StatusBadge>
        </span>
      )
    }
    return <span class="soft">{dossier.status === status.filed ? text.notStarted : text.noLimit}</span>
  }
  if (stopped.includes(dossier.status)) return <When at={dueAt} />
  const which = dueClass(calendar, { due: dueAt, finished: finishedAt, now, soonWorkingDays })
  return (
    <span class="due">
      <When at={dueAt} /> <StatusBadge {...looks[which]}>{text.dueClass[which]}</StatusBadge>
    </span>
  )
}
