import TinyQueue from 'tinyqueue'

/**
 * One published count, as an arc of a circulation: at every node as much comes in as goes out, which is how counts and
 * their totals belong together. A total is the arc that leads back.
 */
export interface Arc {
  from: string
  to: string
  count: number
}

/**
 * Chooses the counts that are not published, so that nobody can compute a small one from the others.
 *
 * Small are 1 to `threshold` − 1. Zeros are published, so a reader knows of a withheld count that it is at least 1, of
 * the published ones everything, and of all of them that every node balances. Each withheld count lies on a cycle of
 * withheld counts, around which `threshold` can be moved without any published number changing and without any count
 * falling below 1: so another table, in which this count differs by `threshold`, has the very same publication. As long
 * as the way back to the cycle's beginning may lead through a total, there always is one. Decision 0078.
 *
 * @param kept counts that are to be withheld in any case: those of an earlier revision
 * @returns the indexes of the withheld arcs
 */
export function withhold(
  arcs: readonly Arc[],
  threshold: number,
  kept: ReadonlySet<number> = new Set(),
): Set<number> {
  const withheld = new Set(kept)
  for (const [index, { count }] of arcs.entries()) if (count > 0 && count < threshold) withheld.add(index)
  const steps = stepsOf(arcs, threshold)
  const safe = new Set<number>()
  // The smallest first: their cycles cover most of the others.
  const order = [...withheld].sort((a, b) => arcs[a]!.count - arcs[b]!.count || a - b)
  for (const index of order) {
    if (safe.has(index)) continue
    for (const member of cycleThrough(arcs, index, steps, withheld)) {
      withheld.add(member)
      safe.add(member)
    }
  }
  return withheld
}

/** From a node, along an arc by making its count larger, or against it by making it smaller. */
interface Step {
  arc: number
  to: string
}

/** Every step that may be taken with a whole threshold. What is zero stays zero, for everybody sees it. */
function stepsOf(arcs: readonly Arc[], threshold: number): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  const add = (from: string, step: Step) => {
    const known = steps.get(from)
    if (known) known.push(step)
    else steps.set(from, [step])
  }
  for (const [arc, { from, to, count }] of arcs.entries()) {
    if (count === 0) continue
    add(from, { arc, to })
    if (count > threshold) add(to, { arc, to: from })
  }
  return steps
}

/** A node that can be reached for so much. */
interface Reached {
  node: string
  cost: number
}

/**
 * The cheapest cycle that makes one count larger: counts that are withheld already cost nothing, others what is lost
 * with them. Dijkstra: a day of a large city has some thousand nodes.
 */
function cycleThrough(
  arcs: readonly Arc[],
  index: number,
  steps: Map<string, Step[]>,
  withheld: ReadonlySet<number>,
): number[] {
  const { from: end, to: start } = arcs[index]!
  const least = new Map([[start, 0]])
  const came = new Map<string, { arc: number; from: string }>()
  const reached = new TinyQueue<Reached>([{ node: start, cost: 0 }], (a, b) => a.cost - b.cost)
  for (;;) {
    const next = reached.pop()
    if (!next) throw new Error(`no cycle through ${end} → ${start}: the counts do not balance`)
    const { node, cost } = next
    if (node === end) break
    // A cheaper way to it was found after this one.
    if (cost > least.get(node)!) continue
    for (const { arc, to } of steps.get(node) ?? []) {
      if (arc === index) continue
      const total = cost + (withheld.has(arc) ? 0 : 1 + Math.log2(arcs[arc]!.count))
      if (total >= (least.get(to) ?? Number.POSITIVE_INFINITY)) continue
      least.set(to, total)
      came.set(to, { arc, from: node })
      reached.push({ node: to, cost: total })
    }
  }
  const cycle = [index]
  for (let node = end; node !== start; ) {
    const { arc, from } = came.get(node)!
    cycle.push(arc)
    node = from
  }
  return cycle
}
