import type { FastifyRequest } from 'fastify'
import type { Assistant } from '#modules/assistant'
import { type Devices, tokenOf } from '#modules/devices'
import type { FloorPlans, Moving } from '#modules/floor-plans'
import type { Opening } from '#modules/opening'
import type { Places } from '#modules/places'
import type { Printer, Printing } from '#modules/printing'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { RobotReport, Robots } from '#modules/robots'
import type { Speech } from '#modules/speech'
import type { Transcription } from '#modules/transcription'
import type { Clock } from '#platform/clock'
import type { Assets, Server } from '#platform/http'
import { type Context, notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { View } from './screen.tsx'

/** The parts of the house a kiosk uses. */
export interface KioskHouse {
  server: Server
  assets: Assets
  opening: Opening
  floorPlans: Pick<FloorPlans, 'of'>
  /** Where the robots of a hall were last seen, on its plan. */
  robotsIn(place: string, language: Language): Promise<Moving[]>
  robots: Pick<Robots, 'ofScreen' | 'ask' | 'stop' | 'rate'>
  assistant: Pick<Assistant, 'start' | 'say' | 'talk'>
  clock: Clock
  config: { mode: 'demo' | 'production' }
  places: Places
  devices: Pick<Devices, 'recognise' | 'contextAt' | 'connect' | 'connectForTrial'>
  procedures: Procedures
  reception: Pick<Reception, 'isOpen' | 'take' | 'follow' | 'policyToday' | 'expected' | 'checkInAtKiosk'>
  printing: Pick<Printing, 'printerOf' | 'look' | 'printAtKiosk' | 'slipOf'>
  speech: Pick<Speech, 'speaks' | 'prove' | 'say'>
  transcription: Pick<Transcription, 'hears' | 'prove'>
  publicUrl: string
}

/** The printer of the machine that asks; undefined where the browser prints. */
export function printerOf(house: KioskHouse, view: View): Printer | undefined {
  return house.printing.printerOf(view.device)
}

/** The robot that carries the machine that asks; undefined for one that stands. */
export async function robotOf(house: KioskHouse, { ward, device }: View): Promise<RobotReport | undefined> {
  return device && house.robots.ofScreen(ward.code, device.name)
}

/** A visitor's context at the machine that asks; `context` itself where none proved itself. */
export function atMachine(house: KioskHouse, view: View, request: FastifyRequest, context: Context): Context {
  return house.devices.contextAt(context, view.ward.code, tokenOf(request))
}

/** What the visitor of this request sees and in which way. @throws Refusal `not-found` for an unknown ward */
export function viewOf(house: KioskHouse, request: FastifyRequest): View {
  const { ward: key } = request.params as { ward: string }
  const ward = house.places.find(key)
  if (!ward || ward.kind === 'city') throw notFound()
  return {
    language: request.language,
    ward,
    device: house.devices.recognise(ward.code, tokenOf(request)),
    wardName: house.places.fullName(ward, request.language),
    contrast: request.cookies.contrast === 'high',
    large: request.cookies.text === 'large',
    low: request.cookies.reach === 'low',
    prove: house.speech.speaks(request.language) ? house.speech.prove : undefined,
    demo: house.config.mode === 'demo',
    stylesheet: house.assets.url('kiosk.css'),
    script: house.assets.url('kiosk.js'),
  }
}
