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
 * Whether a substitute may do it for whoever is away. Work is passed on; what is decided in the authority's name (to
 * approve, to stop, to certify) is not: that takes a delegation of its own (Law 72/2025/QH15), and neither is
 * the running of the unit.
 */
export const isPassedOn = (permission: string): boolean =>
  /^(board|dossier|queue|ticket|person|document)\./.test(permission) &&
  !['dossier.approve', 'dossier.stop', 'queue.manage', 'document.rescan'].includes(permission)

/** What anybody may do without signing in. Reading back what one has made needs the secret it came with. */
export const publicGrants: ReadonlyMap<string, Places> = new Map<string, Places>([
  ['board.read', '*'],
  ['ticket.take', '*'],
  ['visit.rate', '*'],
  ['dossier.file', '*'],
])
