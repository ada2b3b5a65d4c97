import { localDate } from '#platform/clock'
import type { Group } from './kinds.ts'

/** From this day the power is the chair's personally, who may entrust it (Decree 280/2025/NĐ-CP). */
export const personalFrom = Temporal.PlainDate.from('2025-11-01')

export type Position = 'chair' | 'vice-chair' | 'official'

/** That the chair entrusted somebody with certifying. */
export interface Delegation {
  id: string
  /** Actor: `officer:<id>`. */
  to: string
  toName: string
  toTitle: string
  groups: Group[]
  fromDay: Temporal.PlainDate
  /** The last day. */
  untilDay: Temporal.PlainDate
  /** Number of the decision on paper. */
  decision: string
  givenByName: string
  revokedAt: Temporal.Instant | undefined
  revokedByName: string | undefined
}

export type Authority =
  | { may: true; as: 'chair' | 'vice-chair' | 'delegate' }
  | { may: false; why: 'none' | 'ended' | 'early' | 'kind'; day?: Temporal.PlainDate }

/**
 * Whether somebody may certify something at a moment. Pure.
 * Until 31/10/2025 the chair and the vice-chairs; from 01/11/2025 the chair, and whom the chair entrusted, for the
 * kinds and days that were named.
 * @param delegations those given to this officer at this unit
 */
export function mayCertify(
  at: Temporal.Instant,
  group: Group,
  position: Position,
  delegations: readonly Delegation[],
): Authority {
  const day = localDate(at)
  if (position === 'chair') return { may: true, as: 'chair' }
  const isPersonal = Temporal.PlainDate.compare(day, personalFrom) >= 0
  if (!isPersonal) {
    return position === 'vice-chair' ? { may: true, as: 'vice-chair' } : { may: false, why: 'none' }
  }
  if (delegations.length === 0) return { may: false, why: 'none' }
  const ofKind = delegations.filter(({ groups }) => groups.includes(group))
  if (ofKind.length === 0) return { may: false, why: 'kind' }
  if (ofKind.some((it) => holds(it, at))) return { may: true, as: 'delegate' }
  const ended = ofKind
    .filter((it) => Temporal.PlainDate.compare(it.fromDay, day) <= 0)
    .map((it) => endOf(it))
    .toSorted(Temporal.PlainDate.compare)
    .at(-1)
  if (ended) return { may: false, why: 'ended', day: ended }
  const begins = ofKind.map(({ fromDay }) => fromDay).toSorted(Temporal.PlainDate.compare)[0]!
  return { may: false, why: 'early', day: begins }
}

/** Whether a delegation is in force at a moment. */
export function holds({ fromDay, untilDay, revokedAt }: Delegation, at: Temporal.Instant): boolean {
  const day = localDate(at)
  const isOfDay =
    Temporal.PlainDate.compare(fromDay, day) <= 0 && Temporal.PlainDate.compare(day, untilDay) <= 0
  return isOfDay && (!revokedAt || Temporal.Instant.compare(at, revokedAt) < 0)
}

/** The last day on which it was in force, at least for a part of it. */
function endOf({ untilDay, revokedAt }: Delegation): Temporal.PlainDate {
  if (!revokedAt) return untilDay
  const revoked = localDate(revokedAt)
  return Temporal.PlainDate.compare(revoked, untilDay) < 0 ? revoked : untilDay
}

/** What stands above the signature. */
export function capacityWords(as: 'chair' | 'vice-chair' | 'delegate', title: string): string[] {
  const own = title.replace(/\s+(UBND|Ủy ban nhân dân).*$/i, '').toLocaleUpperCase('vi')
  if (as === 'chair') return ['CHỦ TỊCH']
  if (as === 'vice-chair' || own.startsWith('PHÓ CHỦ TỊCH')) return ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
  return ['TUQ. CHỦ TỊCH', own]
}
