import type { FastifyRequest } from 'fastify'
import type { Opening } from '#modules/opening'
import type { Places } from '#modules/places'
import type { Printer, Printing } from '#modules/printing'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Clock } from '#platform/clock'
import type { Assets, Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { View } from './screen.tsx'

/** The parts of the house a kiosk uses. */
export interface KioskHouse {
  server: Server
  assets: Assets
  opening: Opening
  clock: Clock
  config: { mode: 'demo' | 'production' }
  places: Places
  procedures: Procedures
  reception: Pick<Reception, 'isOpen' | 'take' | 'follow' | 'policyToday' | 'expected' | 'checkInAtKiosk'>
  printing: Pick<Printing, 'atKiosk' | 'kioskToken' | 'look' | 'printAtKiosk' | 'slipOf'>
  publicUrl: string
}

/** The printer of the machine that asks; undefined where the browser prints. */
export function printerOf(house: KioskHouse, view: View, request: FastifyRequest): Printer | undefined {
  return house.printing.atKiosk(view.ward.code, request.cookies.machine)
}

/** What the visitor of this request sees and in which way. @throws Refusal `not-found` for an unknown ward */
export function viewOf(house: KioskHouse, request: FastifyRequest): View {
  const { ward: key } = request.params as { ward: string }
  const ward = house.places.find(key)
  if (!ward || ward.kind === 'city') throw notFound()
  return {
    language: request.language,
    ward,
    wardName: house.places.fullName(ward, request.language),
    contrast: request.cookies.contrast === 'high',
    demo: house.config.mode === 'demo',
    stylesheet: house.assets.url('kiosk.css'),
    script: house.assets.url('kiosk.js'),
  }
}
