import { receiveCertified } from './certify.ts'
import { momentOf } from './clock.ts'
import { type NewDossier, open } from './doors.ts'
import type { Flights } from './flights.ts'
import type { PlannedDossier } from './scenario/dossier.ts'
import { keyed, type Piece, type Stage, secondsOf } from './stage.ts'

/** Something that happens in a ward at a minute. */
export interface Happening {
  minute: number
  run(): Promise<void>
}

/**
 * What is handed in to a ward in a piece of a day: at each of its moments one command for what lies at the counter, one
 * for the post and one for what came online. In the order of their codes.
 */
export function handedIn(
  stage: Stage,
  flights: Flights,
  piece: Piece,
  dossiers: readonly PlannedDossier[],
  ticketOf: (planned: PlannedDossier) => string | undefined = () => undefined,
): Happening[] {
  const groups = Map.groupBy(dossiers, ({ minute, way, isCertified }) => `${minute} ${way} ${isCertified}`)
  return [...groups.values()].map((group) => {
    const { minute, ward, isCertified, way } = group[0]!
    const moment = momentOf(stage.quarter.days.dates[piece.day]!, minute + secondsOf(ward) / 60)
    return {
      minute,
      run: () =>
        stage.clock.at(moment, async () => {
          if (isCertified) {
            for (const it of group) flights.begin(it, await receiveCertified(stage, piece, it, ticketOf(it)))
            return
          }
          const person = way === 'online' ? stage.citizen : stage.officer(ward, 'tiepnhan')
          const context = keyed(stage, person, piece, ward, 'open', minute, way)
          const inputs = group.map((it) => newDossier(stage, it, ticketOf(it)))
          const opened = await open(stage.house, context, way === 'online' ? 'file' : 'receive', inputs)
          for (const [index, it] of group.entries()) flights.begin(it, opened[index]!)
        }),
    }
  })
}

function newDossier({ quarter }: Stage, it: PlannedDossier, ticketId: string | undefined): NewDossier {
  const { wards } = quarter.world
  const { procedure, origin } = it
  const { fullName, idNumber, birthDate, sex, address } = it.person()
  return {
    place: wards[it.ward]!.code,
    ...(it.resolving === it.ward ? {} : { resolving: wards[it.resolving]!.code }),
    procedureCode: procedure.code,
    channel: it.way,
    ...(procedure.caseId ? { caseId: procedure.caseId } : {}),
    applicant: { fullName, idNumber, birthDate, sex, address },
    components: procedure.papers.map((id, index) => ({
      ...{ id, originals: 1, certified: 0, copies: 0, files: [] },
      // What was used again is one paper, not all of them.
      origin: index === 0 || origin === 1 ? origin : 0,
    })),
    request: '',
    returnBy: it.returnBy,
    ...(ticketId ? { ticketId } : {}),
  }
}
