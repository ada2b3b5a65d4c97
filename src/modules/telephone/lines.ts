import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Places } from '#modules/places'
import { phoneNumber } from './keypad.ts'
import type { Target } from './verbs.ts'

const target = /^(\+[1-9]\d{7,14}|sips?:[^\s]+|queue:[\w-]+)$/
const file = z.object({
  numbers: z.record(z.string(), z.string()),
  officers: z.record(z.string(), z.string().regex(target)),
  callBackDays: z.number().int().min(1).max(30),
})

/** The city's lines: which ward a number is of, and where officers are reached. */
export interface Lines {
  /** Days after which somebody who was not reached is given up and their number removed. */
  callBackDays: number
  /** The ward whose number was called; undefined for the city's. */
  placeOf(called: string | undefined): string | undefined
  /** Where the officers of a ward are reached, or those of the city. */
  officersOf(place: string): Target | undefined
}

/**
 * Reads `telephone.json` of a city's folder.
 * @throws Error naming a place that is not there, or a number that is none
 */
export async function loadLines(path: string, places: Places): Promise<Lines> {
  return linesOf(JSON.parse(await readFile(path, 'utf8')), places)
}

export function linesOf(data: unknown, places: Places): Lines {
  const { numbers, officers, callBackDays } = file.parse(data)
  const placeNamed = (name: string) => {
    const place = places.find(name)
    if (!place) throw new Error(`telephone.json: there is no place ${name}`)
    return place.code
  }
  const byNumber = new Map(
    Object.entries(numbers).map(([typed, place]) => {
      const number = phoneNumber(typed)
      if (!number) throw new Error(`telephone.json: ${typed} is no telephone number`)
      return [number, placeNamed(place)]
    }),
  )
  const byPlace = new Map(Object.entries(officers).map(([place, to]) => [placeNamed(place), aimOf(to)]))
  return {
    callBackDays,
    placeOf: (called) => byNumber.get(phoneNumber(called ?? '') ?? ''),
    officersOf: (place) => byPlace.get(place) ?? byPlace.get(places.city.code),
  }
}

function aimOf(text: string): Target {
  if (text.startsWith('+')) return { kind: 'number', number: text }
  const at = text.indexOf(':')
  return text.startsWith('queue:') ? { kind: 'queue', name: text.slice(at + 1) } : { kind: 'sip', uri: text }
}
