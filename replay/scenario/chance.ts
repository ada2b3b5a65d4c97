import { type Random, seededRandom } from '../../bench/random.ts'

/** Numbers of its own for each thing that is named, so that any part of the quarter can be made without the others. */
export function chanceOf(seed: number, ...name: readonly (number | string)[]): Random {
  let state = seed >>> 0
  for (const part of name) {
    const text = String(part)
    for (let index = 0; index < text.length; index++) state = mix(state ^ text.charCodeAt(index))
    state = mix(state + 0x9e3779b9)
  }
  return seededRandom(state)
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** An entry by its weight. `upTo`: the weights added up. */
export function weighted<Item>(random: Random, items: readonly Item[], upTo: readonly number[]): Item {
  const wanted = random() * upTo.at(-1)!
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (upTo[middle]! > wanted) high = middle
    else low = middle + 1
  }
  return items[low]!
}

export function addedUp(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map((weight) => {
    sum += weight
    return sum
  })
}

/** About a bell around 0 with a spread of 1. */
export const bell = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
