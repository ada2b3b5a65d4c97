import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemSchema } from './problem.ts'

/** Commands take the client's key, so that a retry is the same command. */
export const commandHeaders = z.object({
  'idempotency-key': z.uuid().describe('made by the client, one for each command; a retry sends the same'),
})

/** The idempotency key a request carries, if it is one; where one is needed, `commandHeaders` refuses the rest. */
export function keyOf(request: FastifyRequest): string | undefined {
  return commandHeaders.safeParse(request.headers).data?.['idempotency-key']
}

/** The problems an endpoint may answer with, for its schema's `response`. */
export function problems<const Status extends number>(
  ...statuses: Status[]
): Record<Status, typeof problemSchema> {
  return Object.fromEntries(statuses.map((status) => [status, problemSchema])) as Record<
    Status,
    typeof problemSchema
  >
}

/** Instants travel as ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime()

/** Turns Temporal values inside an answer into the text they travel as. */
export function plain<Value>(value: Value): Plain<Value> {
  return JSON.parse(JSON.stringify(value)) as Plain<Value>
}

type Plain<Value> = Value extends Temporal.Instant | Temporal.PlainDate
  ? string
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Plain<Value[Key]> }
      : Value
