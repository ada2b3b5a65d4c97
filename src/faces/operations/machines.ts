import type { DeviceReport } from '#modules/devices'
import type { HallNow } from '#modules/reception'
import type { RobotPresence } from '#modules/robots'

/** Machines of one kind in one hall. */
export interface Alive {
  alive: number
  all: number
  /** While a hall is closed its machines may be switched off. */
  silent: number
}

export interface Machines {
  kiosks: Alive
  robots: Alive
  /** Undefined where no board has ever followed the hall. */
  board: 'alive' | 'silent' | 'off' | undefined
  silent: number
}

/** A kiosk is seen with what people do and about once a minute besides; a board once a minute. */
const patience = { kioskMinutes: 10, boardMinutes: 3 }

/** Which machines of a hall report. Pure. */
export function machinesOf(
  hall: HallNow,
  reports: { devices: readonly DeviceReport[]; robots: readonly RobotPresence[] },
  now: Temporal.Instant,
): Machines {
  const isFresh = (seen: Temporal.Instant, minutes: number) =>
    now.epochMilliseconds - seen.epochMilliseconds < minutes * 60_000
  const count = (all: boolean[]): Alive => {
    const alive = all.filter(Boolean).length
    return { alive, all: all.length, silent: hall.isOpen ? all.length - alive : 0 }
  }
  const kiosks = count(
    reports.devices
      .filter(({ place }) => place === hall.place)
      .map(({ seenAt }) => isFresh(seenAt, patience.kioskMinutes)),
  )
  const robots = count(
    reports.robots
      .filter(({ place }) => place === hall.place)
      .map(({ isOnline, stoppedAt }) => isOnline && !stoppedAt),
  )
  const { boardSeenAt } = hall
  const board =
    boardSeenAt && (isFresh(boardSeenAt, patience.boardMinutes) ? 'alive' : hall.isOpen ? 'silent' : 'off')
  return { kiosks, robots, board, silent: kiosks.silent + robots.silent + (board === 'silent' ? 1 : 0) }
}
