import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge, type Standing } from './judge.ts'

const start = Temporal.Instant.from('2026-11-18T02:00:00Z')
const unknown: Standing = {
  ...{ isUp: undefined, hits: 0, misses: 0, hitSince: undefined, missedSince: undefined },
}
const momentOf = (index: number) => start.add({ seconds: 30 * index })

/** By looking back at everything that was: up after the last `hits` were answered, down after the last `misses` were not. */
function oracle(results: readonly boolean[], { hits, misses }: { hits: number; misses: number }) {
  const turns: { index: number; turns: 'up' | 'down'; from: number }[] = []
  let is: 'up' | 'down' | undefined
  for (let end = 1; end <= results.length; end++) {
    const lastAre = (count: number, ok: boolean) =>
      end >= count && results.slice(end - count, end).every((it) => it === ok)
    const now = lastAre(hits, true) ? 'up' : lastAre(misses, false) ? 'down' : is
    if (now && now !== is)
      turns.push({ index: end - 1, turns: now, from: end - (now === 'up' ? hits : misses) })
    is = now
  }
  return turns
}

test('turns as whoever looks back at all probes would say', () => {
  const cases = fc.record({
    results: fc.array(fc.boolean(), { maxLength: 80 }),
    hits: fc.integer({ min: 1, max: 4 }),
    misses: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(cases, ({ results, ...patience }) => {
      let standing = unknown
      const turned = results.flatMap((ok, index) => {
        const judged = judge(standing, { ok, at: momentOf(index) }, patience)
        standing = judged.standing
        const { turns } = judged
        if (!turns) return []
        standing = { ...standing, isUp: turns === 'up' }
        const since = turns === 'up' ? standing.hitSince! : standing.missedSince!
        return [{ index, turns, from: since.since(start).total('seconds') / 30 }]
      })
      expect(turned).toEqual(oracle(results, patience))
    }),
    { numRuns: 500 },
  )
})

test('a turn that could not be written is found again, from its first probe', () => {
  const patience = { hits: 2, misses: 3 }
  let standing: Standing = { ...unknown, isUp: true }
  const seen = [0, 1, 2, 3, 4].map((index) => {
    const judged = judge(standing, { ok: false, at: momentOf(index) }, patience)
    standing = judged.standing
    return judged.turns
  })
  expect(seen).toEqual([undefined, undefined, 'down', 'down', 'down'])
  expect(standing.missedSince).toEqual(start)
})
