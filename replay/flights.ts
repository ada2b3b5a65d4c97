import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { Opened } from './doors.ts'
import { type Flight, isOver, status } from './flight.ts'
import { hasDraft } from './route.ts'
import type { PlannedDossier } from './scenario/dossier.ts'
import type { Stage } from './stage.ts'

/** The dossiers under way, of all wards. What is here follows from the database and can be read from it at any time. */
export interface Flights {
  all(): Iterable<Flight>
  size(): number
  /** One that has begun. @throws Error when its code is not the planned one: somebody else opened dossiers here */
  begin(planned: PlannedDossier, opened: Pick<Opened, 'id' | 'code' | 'dueAt'>): void
  /** Where a command left it. */
  settle(flight: Flight, now: { status: number; step?: string | undefined }, day: number): void
  /** Asks the house when those are due whose clock started or went on, and what became of papers that did not come. */
  refresh(): Promise<void>
}

interface Row {
  id: string
  code: string
  status: number
  step: string | null
  receivedAt: Temporal.Instant | undefined
  dueOn: Temporal.PlainDate | undefined
  finishedOn: Temporal.PlainDate | undefined
}
const columns = sql`id, code, status, step, received_at, due_on, finished_on`
const everybody = systemContext('replay')

/** Reads what is under way. */
export async function loadFlights(stage: Stage): Promise<Flights> {
  const { house, quarter } = stage
  const { days } = quarter
  const flights = new Map<string, Flight>()
  const planned = planFinder(stage)
  const mayHaveDraft = ({ planned: it, status: now, step }: Flight) =>
    now === status.processing && step === 'process' && hasDraft(stage, it)

  const rows = await house.ledger.read(everybody, 'dossier.read', (tx) =>
    tx.many<Row>(
      sql`select ${columns} from dossiers.v_dossier where status in (1, 2, 4, 5, 9) order by code`,
    ),
  )
  for (const row of rows) flights.set(row.id, flightOf(row, planned(row.code)))
  for (const flight of flights.values()) if (mayHaveDraft(flight)) flight.draft = await draftOf(flight)

  function flightOf(row: Row, it: PlannedDossier): Flight {
    const flight: Flight = {
      ...{ id: row.id, code: row.code, planned: it, late: quarter.latenessOf(it), status: row.status },
      step: row.status === status.received ? undefined : (row.step ?? undefined),
      ...{ received: undefined, due: undefined, finished: undefined, isDueAsked: false, draft: 'none' },
    }
    take(flight, row)
    return flight
  }

  function take(flight: Flight, row: Row): void {
    flight.received = row.receivedAt && days.indexOf(localDate(row.receivedAt))
    flight.due = row.dueOn && days.indexOf(row.dueOn)
    flight.finished = row.finishedOn && days.indexOf(row.finishedOn)
    flight.isDueAsked = row.receivedAt !== undefined && row.status !== status.supplement
  }

  async function draftOf({ id, planned: it }: Flight): Promise<Flight['draft']> {
    const { state } = await house.dossiers.get(stage.officer(it.resolving, 'chuyenvien'), id)
    return state.draft ? (state.draft.answer ? 'answered' : 'sent') : 'none'
  }

  return {
    all: () => flights.values(),
    size: () => flights.size,
    begin(it, { id, code, dueAt }) {
      if (code !== codeOf(stage, it))
        throw new Error(`${code} is no dossier of the replay, which expected ${codeOf(stage, it)}`)
      const isReceived = it.way !== 'online'
      flights.set(id, {
        ...{
          id,
          code,
          planned: it,
          late: quarter.latenessOf(it),
          step: it.isCertified ? 'certify' : undefined,
        },
        status: it.isCertified ? status.processing : isReceived ? status.received : status.filed,
        received: isReceived ? it.day : undefined,
        due: dueAt === undefined ? undefined : days.indexOf(localDate(Temporal.Instant.from(dueAt))),
        ...{ finished: undefined, isDueAsked: isReceived, draft: 'none' },
      })
    },
    settle(flight, now, day) {
      // Its clock started, stopped or went on: only the house knows until when.
      if (now.status !== flight.status && now.status !== status.finished)
        flight.isDueAsked &&= isSameClock(flight.status, now.status)
      if (now.status === status.finished && flight.status !== status.finished) flight.finished = day
      flight.status = now.status
      flight.step = now.step
      if (isOver(flight)) flights.delete(flight.id)
    },
    async refresh() {
      const asked = [...flights.values()].filter((it) => !it.isDueAsked && it.status !== status.filed)
      if (asked.length === 0) return
      const found = await house.ledger.read(everybody, 'dossier.read', (tx) =>
        tx.many<Row>(
          sql`select ${columns} from dossiers.v_dossier where id = any(${asked.map(({ id }) => id)}::uuid[])`,
        ),
      )
      for (const row of found) {
        const flight = flights.get(row.id)!
        flight.status = row.status
        take(flight, row)
        if (isOver(flight)) flights.delete(flight.id)
      }
    },
  }
}

/** Received and begun: the clock runs on. */
const isSameClock = (before: number, now: number) => before === status.received && now === status.processing

/** The code the house gives to a planned dossier. */
export function codeOf({ quarter }: Pick<Stage, 'quarter'>, { ward, day, number }: PlannedDossier): string {
  const date = quarter.days.dates[day]!.slice(2).replaceAll('-', '')
  return `${quarter.world.wards[ward]!.agencyCode}-${date}-${String(number).padStart(4, '0')}`
}

/** Finds the planned dossier of a code. */
function planFinder({ quarter }: Stage): (code: string) => PlannedDossier {
  const wards = new Map(quarter.world.wards.map(({ agencyCode }, index) => [agencyCode, index]))
  const known = new Map<string, PlannedDossier[]>()
  return (code) => {
    const [, agency = '', yymmdd = '', number = ''] = /^(.+)-(\d{6})-(\d+)$/.exec(code) ?? []
    const key = `${agency}-${yymmdd}`
    if (!known.has(key)) {
      const day = quarter.days.dates.indexOf(
        `20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4)}`,
      )
      const ward = wards.get(agency)
      known.set(key, ward === undefined || day < 0 ? [] : quarter.dossiersOn(ward, day))
    }
    const planned = known.get(key)![Number(number) - 1]
    if (!planned) throw new Error(`${code} is no dossier of the replay`)
    return planned
  }
}
