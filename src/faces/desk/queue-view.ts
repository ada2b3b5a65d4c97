import type { ServiceGroup } from '#modules/places'
import type { PrinterReport } from '#modules/printing'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import {
  classesOfPeople,
  className,
  type DispatchPolicy,
  dossierQuestion,
  dossierWords,
  type Queue,
  type QueueTicket,
  type Reason,
  shortWaitWords,
} from '#modules/reception'
import { localDate } from '#platform/clock'
import { may } from '#platform/ledger'
import { formatDuration, formatTime, type Language } from '#platform/text'
import type { Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { hallTexts } from './queue-hall-texts.ts'
import { queueTexts } from './queue-texts.ts'

/** Everything the queue's page shows, read at one moment. */
export interface QueueView {
  at: Temporal.Instant
  /** Position in the place's events: the script listens from here on. */
  seq: number
  place: string
  /** May call numbers. */
  works: boolean
  /** May say what officers are trained for. */
  manages: boolean
  counter: number | undefined
  current:
    | { ticket: QueueTicket; procedure: PinnedProcedure | undefined; waited: string; dossiers: string }
    | undefined
  lines: Line[]
  absent: QueueTicket[]
  parked: QueueTicket[]
  undoable: Queue['undoable']
  /** May call somebody whose turn it is not. */
  picks: boolean
  counters: { number: number; groups: string; officerName: string | undefined; serving: string | undefined }[]
  groups: ServiceGroup[]
  /** What this counter calls. */
  queues: string[]
  /** Groups in which people wait and which no open counter calls. */
  unserved: { queue: string; name: string; waiting: number }[]
  help: Queue['help']
  /** What somebody who comes now would wait, in words. */
  waits: { series: string; name: string; words: string }[]
  /** Where whoever manages the hall finds its log of the last days. */
  logAddress: string | undefined
  /** The hall's printers; empty where it has none. */
  printers: PrinterReport[]
  classes: { value: string; label: string }[]
  dossierQuestion: ReturnType<typeof dossierQuestion>
  policy: { version: string; capMinutes: number }
}

export interface PinnedProcedure {
  procedure: Procedure
  version: ProcedureVersion
}

export interface Line {
  ticket: QueueTicket
  procedureName: string | undefined
  groupName: string
  className: string | undefined
  /** Of the class for many dossiers. */
  many: boolean
  /** How many dossiers, in words; undefined for one. */
  dossiers: string | undefined
  why: string
  overCap: boolean
  /** This counter's officer would call it, once the person is here. */
  mine: boolean
  here: boolean
  /** The groups behind a person who was sent on. */
  passed: string[]
}

export async function readQueue(parts: DeskParts, visit: Visit): Promise<QueueView> {
  const { reception, places, procedures, clock, printing } = parts
  const { context, language } = visit
  const place = visit.place.code
  const works = may(context, 'queue.work', place)
  const [queue, board, counter, printers, waits] = await Promise.all([
    reception.queue(context, place),
    reception.board(place),
    works ? reception.findDesk(context, place) : undefined,
    printing.reports(context, place),
    reception.waits.ofQueues(place),
  ])
  const at = clock.now()
  const hall = places.hall(place)
  const queues = queue.desks.find((desk) => desk.counter === counter)?.queues ?? []
  const versionOf = (code: string | undefined): PinnedProcedure | undefined => {
    const procedure = code ? procedures.find(code) : undefined
    return procedure && { procedure, version: procedures.versionOn(procedure.code, localDate(at)) }
  }
  const groupName = (series: string) =>
    hall.groups.find((it) => it.series === series)?.name[language] ?? series
  const isHere = (ticket: QueueTicket) => ticket.presence === 'on_site'
  const mine = queue.atCounters.find((ticket) => counter !== undefined && ticket.counter === counter)
  const policy = reception.policyToday(place)
  return {
    at,
    seq: board.seq,
    place: visit.place.slug,
    works,
    manages: may(context, 'queue.manage', place),
    counter,
    current: mine && {
      ticket: mine,
      procedure: versionOf(mine.procedureCode),
      dossiers: dossierWords(mine.dossiers, policy, language),
      waited: formatDuration(Math.max(0, minutes(waitsFrom(mine), mine.calledAt ?? at)), language),
    },
    lines: queue.waiting.map(({ ticket, reason }) => ({
      ticket,
      procedureName: versionOf(ticket.procedureCode)?.procedure.plain[language],
      groupName: groupName(ticket.queue),
      className: ticket.priority === 'normal' ? undefined : className(policy, ticket.priority)[language],
      many: policy.classes[ticket.priority]?.dossiersFrom !== undefined,
      dossiers: ticket.dossiers > 1 ? dossierWords(ticket.dossiers, policy, language) : undefined,
      why: why(policy, ticket, reason, language),
      overCap: reason.overCap,
      mine: queues.includes(ticket.queue),
      here: isHere(ticket),
      passed: ticket.stages
        .map((stage) => stage.queue)
        .filter((queue, at, all) => queue !== (all[at + 1] ?? ticket.queue)),
    })),
    absent: queue.absent,
    parked: queue.parked,
    undoable: works ? queue.undoable : undefined,
    picks: counter !== undefined && mine === undefined && may(context, 'queue.pick', place),
    counters: hall.counters.map((it) => ({
      number: it.number,
      groups: (queue.desks.find((desk) => desk.counter === it.number)?.queues ?? it.groups)
        .map(groupName)
        .join('; '),
      officerName: queue.desks.find((desk) => desk.counter === it.number)?.officerName,
      serving: servingAt(queue, it.number),
    })),
    groups: hall.groups,
    queues,
    unserved: queue.unserved.map((it) => ({ ...it, name: groupName(it.queue) })),
    help: queue.help,
    waits: waits.map(({ series, wait }) => ({
      series,
      name: groupName(series),
      words: shortWaitWords(wait, language),
    })),
    logAddress: may(context, 'queue.manage', place) ? logAddress(visit.place.slug, localDate(at)) : undefined,
    printers,
    classes: classesOfPeople(policy).map(([value, it]) => ({ value, label: it.name[language] })),
    dossierQuestion: dossierQuestion(policy, language),
    policy,
  }
}

/** The last four weeks, as a file. */
const logAddress = (slug: string, today: Temporal.PlainDate) =>
  `/api/v1/places/${slug}/event-log?from=${today.subtract({ days: 27 })}&to=${today}`

/** Of a number taken for another day: when it began to count there; of an appointment: its hour. */
function waitsFrom({ takenAt, since, slot }: QueueTicket): Temporal.Instant {
  if (slot) return slot
  return localDate(takenAt).equals(localDate(since)) ? takenAt : since
}

const minutes = (from: Temporal.Instant, to: Temporal.Instant) =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000

const servingAt = (queue: Queue, counter: number) =>
  queue.atCounters.find((ticket) => ticket.counter === counter)?.label

/** The rule in words: anybody at the desk can say why one person is called before another. */
function why(
  policy: DispatchPolicy,
  { priority, slot }: QueueTicket,
  reason: Reason,
  language: Language,
): string {
  const text = queueTexts(language)
  // The minutes of an appointment are a reserved position, not a wait.
  if (slot && !reason.laneFull) return hallTexts(language).booked(formatTime(slot))
  const wait = formatDuration(reason.waitedMinutes, language)
  if (reason.laneFull)
    return `${text.plainWait(wait)} – ${text.laneFull(policy.classes[priority]?.atOnce ?? 1)}`
  if (reason.absolute)
    return `${text.plainWait(wait)} – ${text.absolute(className(policy, priority)[language])}`
  if (reason.overCap) return `${text.plainWait(wait)} – ${text.overCap(policy.capMinutes)}`
  if (reason.rate === 1) return text.plainWait(wait)
  return text.weighedWait(wait, reason.rate, className(policy, priority)[language])
}
