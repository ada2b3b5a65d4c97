import type { Context } from '#platform/ledger'
import type { House } from '../src/house.ts'
import type { ReplayClock } from './clock.ts'
import { keyFor, withKey } from './keys.ts'
import type { Officers } from './officers.ts'
import type { Quarter } from './scenario/quarter.ts'
import type { Slips } from './slips.ts'

/** What every part of the replay works with. */
export interface Stage {
  house: House
  clock: ReplayClock
  quarter: Quarter
  officer: Officers
  /** Somebody at home. */
  citizen: Context
  slips: Slips
  /** How many wards work at once. */
  width: number
}

/** A piece of a day that is marked as done when all wards have done it. */
export interface Piece {
  day: number
  /** `morning`, `round-0`, `afternoon`, `round-1`, `evening`, `night`; on days off `day`. */
  name: string
}

/** A context with the key of a command of a ward in a piece. */
export function keyed(
  stage: Stage,
  context: Context,
  piece: Piece,
  ward: number,
  ...name: (string | number)[]
): Context {
  const { seed } = stage.quarter
  return withKey(context, keyFor('replay', seed, piece.day, piece.name, ward, ...name))
}

/** Wards do not do things in the same second. */
export const secondsOf = (ward: number) => (ward * 7) % 60
