import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Places } from '#platform/ledger'

const rolesSchema = z.record(
  z.string(),
  z.object({
    name: z.object({ vi: z.string(), en: z.string(), ar: z.string() }),
    reach: z.enum(['city', 'own']).describe('city: every place; own: the place of the account'),
    permissions: z.array(z.string().regex(/^[a-z]+\.[a-z-]+$/)),
  }),
)
export type Roles = z.infer<typeof rolesSchema>

/** Roles are data: a city adds one, or a permission to one, without touching code. */
export async function loadRoles(path: string): Promise<Roles> {
  return rolesSchema.parse(JSON.parse(await readFile(path, 'utf8')))
}

/** What a holder of roles may do, and where: the union of the roles' permissions and of what anybody may. */
export function grantsOf(roles: Roles, held: string[], place: string): Map<string, Places> {
  const grants = new Map<string, Places>()
  for (const name of held) {
    const role = roles[name]
    if (!role) continue
    for (const permission of role.permissions) {
      if (role.reach === 'city') grants.set(permission, '*')
      else if (!grants.has(permission)) grants.set(permission, [place])
    }
  }
  for (const [permission, places] of publicGrants) if (!grants.has(permission)) grants.set(permission, places)
  return grants
}

/**
 * What a substitute may do for whoever is away: their work with people and dossiers. What is decided in the authority's name
 * (to approve, to stop, to certify) takes a delegation of its own (Law 72/2025/QH15); to run the unit, to publish and to take
 * files of personal data out of the house is nobody's daily work.
 */
const passedOn: ReadonlySet<string> = new Set([
  'board.read',
  'queue.read',
  'queue.work',
  'queue.pick',
  'talk.serve',
  'ticket.print',
  'person.find',
  'document.read',
  'dossier.read',
  'dossier.receive',
  'dossier.process',
  'dossier.review',
  'dossier.supplement',
  'dossier.assign',
  'dossier.extend',
  'dossier.explain',
  'dossier.hand-over',
  'dossier.withdraw',
  'dossier.mandate',
  'dossier.redirect',
  'dossier.opine',
  'dossier.remark',
  'certification.receive',
  'certification.read',
  'feedback.read',
  'feedback.record',
  'feedback.receive',
  'feedback.assign',
  'feedback.handle',
])
export const isPassedOn = (permission: string): boolean => passedOn.has(permission)

/** What anybody may do without signing in. Reading back what one has made needs the secret it came with. */
export const publicGrants: ReadonlyMap<string, Places> = new Map<string, Places>([
  ['board.read', '*'],
  ['ticket.take', '*'],
  ['visit.rate', '*'],
  ['dossier.file', '*'],
  ['talk.call', '*'],
  ['feedback.file', '*'],
])
