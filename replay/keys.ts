import { createHash } from 'node:crypto'
import { type Context, Refusal } from '#platform/ledger'

/**
 * The idempotency key of a piece of the replay: the same piece has the same key in every run of it, so that the house
 * itself does it once, whenever and wherever the run before was killed.
 */
export function keyFor(...name: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(name.join('|')).digest('hex')
  // Version 8: made by a rule of one's own (RFC 9562).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const withKey = (context: Context, key: string): Context => ({ ...context, key })

/**
 * A command that a run before may have done: then it is planned anew from how things stand after it, is another one
 * under the same key, and is not needed any more.
 * @returns undefined when it had been done
 */
export async function unlessDone<Answer>(command: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await command()
  } catch (error) {
    if (error instanceof Refusal && error.type === 'idempotency-key-reused') return undefined
    throw error
  }
}
