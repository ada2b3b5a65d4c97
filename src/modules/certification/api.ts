import { z } from 'zod'
import type { Documents } from '#modules/documents'
import type { Places } from '#modules/places'
import type { Server } from '#platform/http'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Certification } from './certification.ts'
import { reading } from './deps.ts'

/** What the routes of this module are made of. */
export interface Api {
  server: Server
  certification: Certification
  places: Places
  documents: Documents
  config: { maxUploadBytes: number }
}

export const tags = ['certification']
export const base = '/api/v1/places/:place/certification'
export const dong = z.number().int().describe('đồng')
export const day = z.iso.date()
export const reason = z.string().max(500)
export const placeParams = z.object({
  place: z.string().describe('a ward: its code or its name in addresses'),
})

/** @throws Refusal `not-found` when there is no such ward */
export function codeOf({ places }: Api, key: string): string {
  const place = places.find(key)
  if (!place || place.kind === 'city') throw notFound()
  return place.code
}

/** Reads are of one unit: whoever may not read there is told so instead of seeing an empty list. @throws Refusal `forbidden` */
export function toRead(api: Api, context: Context, key: string, permission = reading): string {
  const code = codeOf(api, key)
  if (!may(context, permission, code)) throw forbidden()
  return code
}
