import { actAt } from '#modules/devices'
import { momentOf } from './clock.ts'
import type { Happening } from './counter.ts'
import type { PlannedDossier } from './scenario/dossier.ts'
import type { PlannedVisit } from './scenario/visits.ts'
import { keyed, type Piece, type Stage } from './stage.ts'

interface Desk {
  officer: 'tiepnhan' | 'tiepnhan2'
  counter: number
  /** Whom they serve, and until when. */
  busy: { ticket: string; visit: PlannedVisit; until: number } | undefined
}

/** Minutes between steps at a counter. */
const toTheCounter = 0.6
const untilGone = 1.5

/**
 * A hall between two pauses: people come by the minute and take numbers, two counters call whoever the hall's own rule
 * says, and what else happens in the ward happens between. Every step is the hall's own command, under a key that says
 * the how-many-eth it is: what was done before is answered again and so goes the same way.
 */
export async function playHall(
  stage: Stage,
  piece: Piece,
  ward: number,
  visits: readonly PlannedVisit[],
  makeHappenings: (ticketOf: (planned: PlannedDossier) => string | undefined) => Happening[],
): Promise<void> {
  const { house, clock, quarter, officer, citizen } = stage
  const { reception } = house
  const place = quarter.world.wards[ward]!.code
  const kiosk = actAt(citizen, { place, kind: 'kiosk', name: '1' })
  const tickets = new Map<string, { secret: string; visit: PlannedVisit }>()
  const ticketOfDossier = new Map<PlannedDossier, string>()
  const happenings = makeHappenings((planned) => ticketOfDossier.get(planned))
  const desks: Desk[] = [
    { officer: 'tiepnhan', counter: 1, busy: undefined },
    { officer: 'tiepnhan2', counter: 2, busy: undefined },
  ]
  const everything = house.places.hall(place).groups.map(({ series }) => series)
  let steps = 0
  let waiting = 0

  const step = <Answer>(
    minute: number,
    who: Stage['citizen'],
    body: (context: Stage['citizen']) => Promise<Answer>,
  ) =>
    clock.at(momentOf(quarter.days.dates[piece.day]!, minute), () =>
      body(keyed(stage, who, piece, ward, 'hall', steps++)),
    )
  const atDesk = <Answer>(
    minute: number,
    { officer: who }: Desk,
    body: (context: Stage['citizen']) => Promise<Answer>,
  ) => step(minute, officer(ward, who), body)

  async function arrive(visit: PlannedVisit): Promise<void> {
    const { dossier, why, priority, minute } = visit
    const taken = await step(minute, kiosk, (context) =>
      reception.take(context, {
        ...{ place, channel: 'kiosk', language: 'vi', priority, brings: [] },
        ...(dossier
          ? { procedureCode: dossier.procedure.code, field: dossier.procedure.field }
          : { series: why === 'collect' ? 'K' : 'G' }),
      }),
    )
    tickets.set(taken.id, { secret: taken.secret, visit })
    if (dossier) ticketOfDossier.set(dossier, taken.id)
    waiting++
  }

  async function callNext(desk: Desk, minute: number): Promise<void> {
    const { id } = await atDesk(minute, desk, (context) => reception.callNext(context, place))
    waiting--
    const { visit } = tickets.get(id)!
    if (!visit.isGone)
      await atDesk(minute + toTheCounter, desk, (context) => reception.serve(context, place, id))
    desk.busy = {
      ticket: id,
      visit,
      until: minute + (visit.isGone ? untilGone : toTheCounter + visit.service),
    }
  }

  async function end(desk: Desk): Promise<void> {
    const { ticket, visit, until } = desk.busy!
    desk.busy = undefined
    if (visit.isGone)
      return void (await atDesk(until, desk, (context) => reception.markAbsent(context, place, ticket)))
    await atDesk(until, desk, (context) => reception.finish(context, place, ticket))
    const { rating } = visit
    if (rating)
      await step(until, citizen, (context) =>
        reception.rateVisit(context, tickets.get(ticket)!.secret, rating),
      )
  }

  const begin = Math.min(visits[0]!.minute, happenings[0]?.minute ?? Number.POSITIVE_INFINITY) - 1
  for (const desk of desks)
    await atDesk(begin, desk, (context) => reception.openDesk(context, place, desk.counter, everything))
  let [nextVisit, nextHappening, now] = [0, 0, begin]
  for (;;) {
    const visit = visits[nextVisit]
    const happening = happenings[nextHappening]
    const desk = desks.filter(({ busy }) => busy).sort((a, b) => a.busy!.until - b.busy!.until)[0]
    const soonest = Math.min(
      visit?.minute ?? Number.POSITIVE_INFINITY,
      happening?.minute ?? Number.POSITIVE_INFINITY,
      desk?.busy?.until ?? Number.POSITIVE_INFINITY,
    )
    if (soonest === Number.POSITIVE_INFINITY) break
    now = Math.max(now, soonest)
    if (visit?.minute === soonest) {
      nextVisit++
      await arrive(visit)
    } else if (desk?.busy?.until === soonest) await end(desk)
    else {
      nextHappening++
      await happening!.run()
    }
    for (const idle of desks) if (!idle.busy && waiting > 0) await callNext(idle, now)
  }
  for (const desk of desks)
    await atDesk(now + 1, desk, (context) => reception.closeDesk(context, place, { anyway: true }))
}
