import type { WorkingCalendar } from '#modules/calendar'
import { localDate } from '#platform/clock'
import { fold } from '#platform/text'
import { classifyDueOf, dueOf, nextDueOf, publishDueOf } from './due.ts'
import { ownerOf, type ReportState } from './state.ts'

/** The columns of a report that follow from its state, for lists and for whoever counts. Pure. */
export function rowOf(calendar: WorkingCalendar, state: ReportState) {
  const day = (at: Temporal.Instant | string | undefined) =>
    at === undefined ? undefined : localDate(Temporal.Instant.from(at)).toString()
  const owner = ownerOf(state)
  return {
    place: state.place,
    sentFrom: state.sentFrom,
    transfers: state.transfers,
    status: state.status,
    level: state.level,
    ownerPermission: owner?.permission,
    ownerOfficer: owner?.officer,
    nextDueAt: nextDueOf(calendar, state)?.toString(),
    classifyDueOn: day(classifyDueOf(calendar, state)),
    classifiedOn: day(state.classifiedAt),
    receivedOn: day(state.receivedAt),
    dueAt: dueOf(calendar, state)?.toString(),
    dueOn: day(dueOf(calendar, state)),
    answeredOn: day(state.answer?.at),
    refusedOn: state.status === 'refused' ? day(state.turned?.at) : undefined,
    passedOnOn: state.status === 'passed-on' ? day(state.turned?.at) : undefined,
    publishDueOn: day(publishDueOf(calendar, state)),
    publishedOn: day(state.published?.at),
    rating: state.rating?.rating,
    version: state.seq,
  }
}

/** What a report is found by, folded: its code, its words, what it is about. */
export const searchKeyOf = (state: ReportState): string =>
  fold([state.code, state.dossierCode, state.procedure, state.words].filter(Boolean).join(' '))
