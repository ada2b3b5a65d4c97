import type { Random } from '../../bench/random.ts'
import { addedUp, weighted } from './chance.ts'
import type { Way } from './mix.ts'

/**
 * Moments of a day, in minutes after midnight, at which what was handed in since the one before is entered; with how
 * many come in that time, against each other.
 */
const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const hours = (list: Record<string, number>) => {
  const minutes = Object.keys(list).map(at)
  return { minutes, upTo: addedUp(Object.values(list)) }
}

/** Counters: every half-hour, most before ten and after two. */
const counter = hours({
  ...{ '08:30': 1.5, '09:00': 2, '09:30': 2.1, '10:00': 1.9, '10:30': 1.6, '11:00': 1.2, '11:30': 0.7 },
  ...{
    '14:00': 1.2,
    '14:30': 1.7,
    '15:00': 1.6,
    '15:30': 1.3,
    '16:00': 1,
    '16:30': 0.7,
    '17:00': 0.3,
    '17:20': 0.08,
  },
})
const saturday = hours({
  '08:30': 1,
  '09:00': 1.6,
  '09:30': 1.6,
  '10:00': 1.3,
  '10:30': 1,
  '11:00': 0.8,
  '11:25': 0.4,
})
/** Online: all day, much of it in the evening. */
const online = hours({
  ...{
    '06:30': 0.35,
    '08:35': 1,
    '09:35': 1.6,
    '10:35': 1.6,
    '11:25': 1,
    '14:05': 1.5,
    '15:05': 1.6,
    '16:05': 1.3,
  },
  ...{ '17:25': 1.2, '19:30': 1.2, '21:00': 1.7, '22:30': 1.1, '23:40': 0.35 },
})
const post = hours({ '09:30': 1, '15:30': 0.4 })

/** When a dossier is entered. */
export function minuteOf(random: Random, way: Way, isWorking: boolean): number {
  const { minutes, upTo } = way === 'online' ? online : way === 'post' ? post : isWorking ? counter : saturday
  return weighted(random, minutes, upTo)
}

/** How often a day officers deal with what came. */
export type Rounds = 1 | 2

/** When they do, in minutes after midnight: after the morning's people and after the afternoon's, or after all of them. */
export const roundsOf = (count: Rounds): readonly number[] =>
  count === 2 ? [at('11:35'), at('16:40')] : [at('16:40')]

/** Few dossiers of a ward are dealt with once a day: twice would mostly be one command for each. */
export const usualRounds = (dossiers: number): Rounds => (dossiers < 50_000 ? 1 : 2)

/** How many rounds of working days there have been before a moment: the next one has this number. */
export function nextRound(
  rounds: readonly number[],
  workIndex: number,
  isWorking: boolean,
  minute: number,
): number {
  if (!isWorking) return workIndex * rounds.length
  return workIndex * rounds.length + rounds.filter((round) => round <= minute).length
}
