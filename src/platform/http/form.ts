import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../ledger/index.ts'

/** A fresh idempotency key for a form's hidden `key` field: a second tap on its button is the same command. */
export const formKey = () => randomUUID()

/** The context of a command that a form sends. */
export function formContext(request: FastifyRequest): Context {
  const key = z.uuid().safeParse((request.body as Record<string, unknown> | undefined)?.key)
  return key.success ? { ...request.context, key: key.data } : request.context
}

/** The fields of a form as it was typed: texts only, the first of each name. */
export function formFields(request: FastifyRequest): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>)) {
    const first = Array.isArray(value) ? value[0] : value
    if (typeof first === 'string') fields[name] = first
  }
  return fields
}

/** All values of one name: ticked boxes. */
export function formValues(request: FastifyRequest, name: string): string[] {
  const value = ((request.body ?? {}) as Record<string, unknown>)[name]
  return (Array.isArray(value) ? value : [value]).filter((it): it is string => typeof it === 'string')
}
