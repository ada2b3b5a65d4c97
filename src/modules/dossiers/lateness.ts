import { type WorkingCalendar, workingTimeBetween } from '#modules/calendar'
import type { DossierState, LatenessCause } from './state.ts'

/**
 * Why a dossier is late, as its record suggests: whoever held it longer than it is late. A partner is another unit that
 * was asked for an opinion, the applicant somebody who was shown a draft; else it lay with the staff of the step it is
 * at. What the record cannot know (synchronisation, equipment) somebody has to state. Pure.
 */
export function presumeCause(
  calendar: WorkingCalendar,
  state: DossierState,
  due: Temporal.Instant,
  now: Temporal.Instant,
): { cause: LatenessCause; note: string } {
  const until = state.finishedAt ? Temporal.Instant.from(state.finishedAt) : now
  const minutes = (from: string, to: string | undefined) =>
    workingTimeBetween(calendar, Temporal.Instant.from(from), to ? Temporal.Instant.from(to) : until).total(
      'minutes',
    )
  const late = Temporal.Instant.compare(due, until) < 0 ? minutes(due.toString(), undefined) : 0
  const partner = longest(
    state.opinions
      .filter(({ place }) => place !== state.resolving)
      .map(({ askedAt, given }) => minutes(askedAt, given?.at)),
  )
  const { draft } = state
  const applicant = draft ? minutes(draft.sentAt, draft.answer?.at) : 0
  const note = state.step ?? ''
  if (partner > 0 && partner >= late && partner >= applicant) return { cause: 'partner', note }
  if (applicant > 0 && applicant >= late) return { cause: 'applicant', note }
  return { cause: 'staff', note }
}

const longest = (minutes: number[]) => Math.max(0, ...minutes)
