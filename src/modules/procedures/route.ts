import type { ProcedureVersion, RouteStep, TimeLimit } from './schema.ts'

/** What decides a dossier's time and way, besides its procedure. */
export interface Circumstances {
  channel: string
  /** One of the procedure's `cases`. */
  caseId?: string | undefined
}

/** The time by law: that of the case, else that of the channel, else the procedure's own. */
export function timeLimit(version: ProcedureVersion, { channel, caseId }: Circumstances): TimeLimit {
  const ofCase = version.cases?.find((it) => it.id === caseId)?.time
  const { amount, unit } = ofCase ?? (channel === 'online' ? version.time.online : undefined) ?? version.time
  return { amount, unit }
}

/** One step of a dossier's way. */
export interface LaidStep {
  step: string
  permission: string
  hours?: number
  opinions?: { permission: string; question: string }[]
  draft?: boolean
}

/**
 * The way of one dossier: the steps of its route that its case and channel need, each with the working hours it may
 * take. Pure.
 * @throws Error when nothing is left, which is a fault of the data
 */
export function layRoute(
  route: readonly RouteStep[],
  limit: TimeLimit,
  { channel, caseId }: Circumstances,
): LaidStep[] {
  const laid = route
    .filter(({ when }) => !when?.channels || when.channels.includes(channel))
    .filter(({ when }) => !when?.cases || (caseId !== undefined && when.cases.includes(caseId)))
  if (laid.length === 0) throw new Error(`No step is left for case ${caseId ?? '–'}, channel ${channel}`)
  const shares = laid.reduce((sum, { share = 0 }) => sum + share, 0)
  return laid.map(({ step, permission, share, hours, opinions, draft }) => {
    const own = hours ?? hoursOf(limit, share && share / shares)
    return {
      step,
      permission,
      ...(own === undefined ? {} : { hours: own }),
      ...(opinions ? { opinions } : {}),
      ...(draft ? { draft } : {}),
    }
  })
}

/** Working hours of a day. */
const day = 8

/** A share of the whole time, to the quarter of an hour; a calendar day counts as five sevenths of a working day. */
export function hoursOf({ amount, unit }: TimeLimit, share: number | undefined): number | undefined {
  if (share === undefined || amount === null || unit === 'same_day') return undefined
  const whole = { hour: amount, working_day: amount * day, calendar_day: (amount * day * 5) / 7 }[unit]
  return Math.max(0.25, Math.round(whole * share * 4) / 4)
}
