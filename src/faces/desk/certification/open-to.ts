import { may } from '#platform/ledger'
import type { Visit } from '../door.tsx'
import type { Part } from './frame.tsx'

/** The parts of certification that this officer may open. */
export function partsOf({ context, place }: Visit): Part[] {
  const can = (permission: string) => may(context, permission, place.code)
  const parts: Part[] = []
  if (can('certification.read')) parts.push('queue')
  if (can('certification.receive')) parts.push('new')
  if (can('certification.read')) parts.push('books', 'delegations', 'statistics')
  return parts
}
