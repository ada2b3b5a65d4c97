import type { WorkingCalendar } from '#modules/calendar'
import { localDate } from '#platform/clock'
import { countedOf } from './counted.ts'
import { checkDueOf, dueOf, stepDueOf, termDueOf } from './due.ts'
import { shipmentColumns } from './shipments/shipment.ts'
import { type DossierState, openOpinions } from './state.ts'
import { status } from './status.ts'

/**
 * The columns of a dossier that follow from its state, as the lists need them. Pure: the same state and calendar give
 * the same row, whoever writes it.
 */
export function rowOf(calendar: WorkingCalendar, state: DossierState) {
  const due = dueOf(calendar, state.clock)
  const termDue = state.clock.extensions.length > 0 ? termDueOf(calendar, state.clock) : due
  const finished = state.finishedAt ? Temporal.Instant.from(state.finishedAt) : undefined
  const day = (at: Temporal.Instant | undefined) => (at ? localDate(at).toString() : undefined)
  return {
    resolving: state.resolving,
    // The unit that sent it on, or back, last: it sees what becomes of it.
    redirectedFrom: redirectedFrom(state),
    ...shipmentColumns(calendar, state),
    status: state.status,
    step: state.step ?? (state.status === status.received ? state.route[0]!.step : undefined),
    assignee: state.assignee?.officer,
    assigneeName: state.assignee?.name,
    personId: state.personId,
    receivedAt: state.clock.start,
    dueAt: due?.toString(),
    dueOn: day(due),
    termDueOn: day(termDue),
    stepDueAt: stepDueOf(calendar, state)?.toString(),
    checkDueAt: checkDueOf(calendar, state)?.toString(),
    finishedAt: state.finishedAt,
    finishedOn: day(finished),
    returnedAt: state.returnedAt,
    supplements: state.supplements.length,
    supplementUntil: openSupplement(state),
    draftUntil: state.draft && !state.draft.answer && !finished ? state.draft.until : undefined,
    latenessCause: state.lateness?.cause,
    awaited: openOpinions(state).length,
    rating: state.rating,
    ...countedOf(state, { finished: day(finished), due: day(due), term: day(termDue) }),
    version: state.seq,
  }
}

function redirectedFrom({ redirects }: DossierState): string | undefined {
  const last = redirects.at(-1)
  return last && (last.back ? last.to : last.from)
}

/** The day until which papers are awaited; undefined once they came or when none were asked for. */
function openSupplement(state: DossierState): string | undefined {
  const asked = state.supplements.at(-1)
  return state.status === status.supplement && asked && !asked.suppliedAt ? asked.until : undefined
}
