import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import type { Context, Ledger } from '#platform/ledger'

/** A code with which one machine connects itself, once. */
export interface Invitation {
  /** Twelve digits: a touch screen without a keyboard can type them. */
  code: string
  expiresAt: Temporal.Instant
}

/** Who connects and names machines, and sends them away. */
export const managing = 'queue.manage'

export const nameSchema = z.string().regex(/^[a-z0-9-]{1,20}$/)

/** Somebody walks from the desk to the machine; nobody needs the code tomorrow. */
const validMinutes = 15

/** What is kept of a code. Those of one place are of no use at another. */
export const hashOf = (place: string, code: string) => sha256(`device ${place} ${code.replace(/\D/g, '')}`)

/**
 * Makes the code for a machine of a hall; an earlier code for the same stand is void. Permission `queue.manage`.
 * @param name what the machine is called in its hall: letters a–z, digits, hyphens
 */
export async function invite(
  { ledger }: { ledger: Ledger },
  context: Context,
  place: string,
  name: string,
): Promise<Invitation> {
  const code = String(randomInt(10 ** 12)).padStart(12, '0')
  const stand = nameSchema.parse(name)
  // Without the key: the code is nowhere kept, so a second request could not be given the first one's again.
  const { key, ...once } = context
  const expiresAt = await ledger.command(
    once,
    { name: 'devices.invite', permission: managing, place, input: stand },
    async (tx, at) => {
      const expires = at.add({ minutes: validMinutes })
      tx.send(
        sql`delete from devices.invitation where place = ${place} and (expires_at <= ${at} or name = ${stand})`,
      )
      await tx.run(sql`
        insert into devices.invitation (code_hash, place, kind, name, invited_by, expires_at)
        values (${hashOf(place, code)}, ${place}, 'kiosk', ${stand}, ${context.actor}, ${expires})`)
      return {
        answer: expires.toString(),
        subject: `device:kiosk-${place}-${stand}`,
        detail: { name: stand },
      }
    },
  )
  return { code, expiresAt: Temporal.Instant.from(expiresAt) }
}
