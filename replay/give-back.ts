import type { Act } from '#modules/dossiers'
import { type Flight, status } from './flight.ts'
import type { Part } from './parts.ts'

/** Working days from a result until its parcel goes, and until it is there. */
const postedAfter = 1
const deliveredAfter = 3

/** Results reach people: at once online, by post, or when they come for them; and what they say of it. */
export const giveBack: Part = {
  ...{ name: 'give-back', officer: 'tiepnhan', at: 'receiving' },
  actsOn({ quarter: { days } }, flight, { work, round }) {
    const { planned: it, status: now, finished } = flight
    if (now !== status.finished || finished === undefined) return []
    const since = work - days.workIndex(finished)
    if (it.returnBy === 'post') return parcel(flight, since, round)
    if (it.returnBy === 'online') return [handedOver(flight, 'online'), ...rated(flight)]
    const after = it.isCertified ? 0 : it.fetchedAfter
    return after !== undefined && since >= after ? [handedOver(flight, 'counter'), ...rated(flight)] : []
  },
}

function parcel(flight: Flight, since: number, round: number): Act[] {
  const { code } = flight
  // On one day each, in one round: whether a parcel has gone stands in the dossier, not among what is kept here.
  if (round !== 0) return []
  if (since === postedAfter)
    return [
      {
        type: 'post-shipment',
        data: { carrier: 'vnpost', tracking: `VN${code.replace(/\D/g, '').slice(-12)}` },
      },
    ]
  if (since === deliveredAfter) return [{ type: 'deliver-shipment', data: { to: '' } }, ...rated(flight)]
  return []
}

function handedOver({ planned: it }: Flight, by: 'counter' | 'online'): Act {
  const { fullName, idNumber } = it.person()
  const receipt = {
    recipient: { kind: 'applicant' as const },
    identity: { kind: 'citizen-card' as const, last4: idNumber.slice(-4) },
    acknowledged: { how: 'paper' as const },
    given: [it.procedure.name.slice(0, 200)],
    returned: [],
  }
  return {
    type: 'hand-over',
    data: { to: fullName, by, acknowledged: true, ...(by === 'counter' ? { receipt } : {}) },
  }
}

/** Said at the counter, or on the form that lies in the parcel. */
const rated = ({ planned: { rating } }: Flight): Act[] => (rating ? [{ type: 'rate', data: { rating } }] : [])
