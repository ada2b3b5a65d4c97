import { normal } from '../forecast/random.ts'

/** Draws from the distributions the simulated hall is made of. `random` gives numbers between 0 and 1. */
type Random = () => number

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!
}

export function exponentialOf(random: Random, mean: number): number {
  return -mean * Math.log(random())
}

/** Log-normal with mean 1. */
export function lognormalOf(random: Random, sigma: number): number {
  return Math.exp(sigma * normal(random) - (sigma * sigma) / 2)
}

export function poissonOf(random: Random, mean: number): number {
  let count = 0
  for (let sum = exponentialOf(random, 1); sum < mean; sum += exponentialOf(random, 1)) count++
  return count
}

/** A position, by weight. */
export function weighted(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [at, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return at
  }
  return weights.length - 1
}
