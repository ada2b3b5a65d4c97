import type { DispatchPolicy } from '../dispatch.ts'

/** What the picker has to know of one person. Times in milliseconds, from any zero. */
export interface Standing {
  series: string
  priority: string
  number: number
  takenAt: number
}

/**
 * The waiting of a hall, standing in one line for each series, rate and limited class. In such a line nobody overtakes:
 * with the same rate, whoever came first has the higher score and reaches the cap first. So whoever is to be called stands at the
 * head of a line, and to choose costs as much as there are lines. Chooses the same person as `rank` (dispatch.ts), with
 * the same arithmetic; a property test compares them.
 *
 * People are numbers: positions in `takenAt` and `number`, which belong to the caller and may grow.
 */
export class Lines {
  readonly #rate: Float64Array
  /** The limited class of each line; -1 for none. */
  readonly #lane: Int32Array
  readonly #capMinutes: number
  readonly #start: Int32Array
  readonly #head: Int32Array
  readonly #tail: Int32Array
  /** When the head of each line took their number; Infinity when nobody stands in it. */
  readonly #headTakenAt: Float64Array
  readonly #slots: Int32Array
  readonly #room: number
  readonly takenAt: Float64Array
  readonly number: Float64Array

  /** @param room how many people a line can hold in all, those already gone included */
  constructor(
    { rates, lanes }: Pick<LineNames, 'rates' | 'lanes'>,
    capMinutes: number,
    room: number,
    takenAt: Float64Array,
    number: Float64Array,
  ) {
    this.#rate = rates
    this.#lane = lanes
    this.#capMinutes = capMinutes
    this.#room = room
    this.#start = Int32Array.from(rates, (_, line) => line * room)
    this.#head = Int32Array.from(this.#start)
    this.#tail = Int32Array.from(this.#start)
    this.#headTakenAt = new Float64Array(rates.length).fill(Number.POSITIVE_INFINITY)
    this.#slots = new Int32Array(rates.length * room)
    this.takenAt = takenAt
    this.number = number
  }

  length(line: number): number {
    return this.#tail[line]! - this.#head[line]!
  }

  clear(): void {
    this.#head.set(this.#start)
    this.#tail.set(this.#start)
    this.#headTakenAt.fill(Number.POSITIVE_INFINITY)
  }

  /** Makes these lines stand as the others do: same rates, same room. */
  copyFrom(other: Lines): void {
    this.#head.set(other.#head)
    this.#tail.set(other.#tail)
    this.#headTakenAt.set(other.#headTakenAt)
    this.#slots.set(other.#slots)
  }

  /** Stands where the time of the number says, which for somebody new is the end. */
  join(line: number, who: number): void {
    const slots = this.#slots
    // Rather one simulated person too few than an error in a forecast.
    if (this.#tail[line] === this.#start[line]! + this.#room && !this.#makeRoom(line)) return
    const head = this.#head[line]!
    let at = this.#tail[line]!
    const taken = this.takenAt[who]!
    while (at > head && this.#after(slots[at - 1]!, who, taken)) {
      slots[at] = slots[at - 1]!
      at--
    }
    slots[at] = who
    this.#tail[line]!++
    if (at === head) this.#headTakenAt[line] = taken
  }

  /**
   * The line whose head is to be called at a counter.
   * @param lines the counter's lines from `from` to `to` (exclusive)
   * @param full for each limited class whether it has as many counters as it may: 1 or 0
   * @returns -1 when nobody stands in any of them
   */
  pick(lines: Int32Array, from: number, to: number, now: number, full: Uint8Array): number {
    const headTakenAt = this.#headTakenAt
    const cap = this.#capMinutes
    let best = -1
    let bestStep = Number.NEGATIVE_INFINITY
    let bestScore = -1
    let bestTaken = Number.POSITIVE_INFINITY
    for (let at = from; at < to; at++) {
      const line = lines[at]!
      const taken = headTakenAt[line]!
      if (taken === Number.POSITIVE_INFINITY) continue
      const waited = now > taken ? (now - taken) / 60_000 : 0
      const rate = this.#rate[line]!
      const urgent = rate === Number.POSITIVE_INFINITY ? 2 : waited > cap ? 1 : 0
      const score = urgent > 0 ? 0 : rate * waited
      const lane = this.#lane[line]!
      const step = lane >= 0 && full[lane] === 1 ? urgent - 4 : urgent
      if (step !== bestStep) {
        if (bestStep > step) continue
      } else {
        if (score === bestScore) {
          if (taken > bestTaken || (taken === bestTaken && !this.#earlier(line, best))) continue
        } else if (score < bestScore) continue
      }
      best = line
      bestStep = step
      bestTaken = taken
      bestScore = score
    }
    return best
  }

  /** Takes the head out of a line. */
  call(line: number): number {
    const head = this.#head[line]!
    const who = this.#slots[head]!
    this.#head[line] = head + 1
    this.#headTakenAt[line] =
      head + 1 < this.#tail[line]! ? this.takenAt[this.#slots[head + 1]!]! : Number.POSITIVE_INFINITY
    return who
  }

  /** Who stands at a position of a line, 0 the head. */
  at(line: number, position: number): number {
    return this.#slots[this.#head[line]! + position]!
  }

  /** Takes somebody out of the middle of a line. */
  take(line: number, position: number): number {
    const slots = this.#slots
    const head = this.#head[line]!
    const who = slots[head + position]!
    for (let at = head + position; at > head; at--) slots[at] = slots[at - 1]!
    this.call(line)
    return who
  }

  /** Does somebody in a line stand after this person? */
  #after(other: number, who: number, taken: number): boolean {
    const theirs = this.takenAt[other]!
    return (
      theirs > taken ||
      (theirs === taken &&
        (this.number[other]! > this.number[who]! || (this.number[other] === this.number[who] && other > who)))
    )
  }

  /** Two heads who took their numbers at the same moment. */
  #earlier(line: number, than: number): boolean {
    const one = this.#slots[this.#head[line]!]!
    const other = this.#slots[this.#head[than]!]!
    return this.number[one]! < this.number[other]! || (this.number[one] === this.number[other] && one < other)
  }

  #makeRoom(line: number): boolean {
    const start = this.#start[line]!
    const head = this.#head[line]!
    if (head === start) return false
    this.#slots.copyWithin(start, head, this.#tail[line]!)
    this.#tail[line]! -= head - start
    this.#head[line] = start
    return true
  }
}

/**
 * Which line somebody stands in: one for each series and each distinct rate of the policy. Classes of absolute priority
 * share one of an infinite rate; a class with a limit has lines of its own.
 */
export class LineNames {
  readonly rates: Float64Array
  /** The limited class of each line, as a position in `limits`; -1 for none. */
  readonly lanes: Int32Array
  /** At how many counters each limited class may be at once. */
  readonly limits: readonly number[]
  readonly #series: readonly string[]
  readonly #policy: DispatchPolicy
  readonly #limited: readonly string[]
  readonly #distinct: readonly { rate: number; lane: number }[]

  constructor(series: readonly string[], policy: DispatchPolicy) {
    this.#series = series
    this.#policy = policy
    this.#limited = Object.keys(policy.classes).filter((it) => policy.classes[it]!.atOnce !== undefined)
    this.limits = this.#limited.map((it) => policy.classes[it]!.atOnce!)
    // An unknown class counts as rate 1, as in `rank`.
    const all = [{ rate: 1, lane: -1 }, ...Object.keys(policy.classes).map((it) => this.#kindOf(it))]
    this.#distinct = [...new Map(all.map((it) => [`${it.rate} ${it.lane}`, it])).values()]
    this.rates = Float64Array.from(series.flatMap(() => this.#distinct.map(({ rate }) => rate)))
    this.lanes = Int32Array.from(series.flatMap(() => this.#distinct.map(({ lane }) => lane)))
  }

  /** The number of the line; -1 for a series that the hall does not have. */
  lineOf(series: string, priority: string): number {
    const at = this.#series.indexOf(series)
    const { rate, lane } = this.#kindOf(priority)
    const kind = this.#distinct.findIndex((it) => it.rate === rate && it.lane === lane)
    return at < 0 ? -1 : at * this.#distinct.length + kind
  }

  /** The position of a limited class in `limits`; -1 for a class without a limit. */
  laneOf(priority: string | undefined): number {
    return priority === undefined ? -1 : this.#limited.indexOf(priority)
  }

  /** Which limited classes have as many counters as they may: 1 or 0 for each, as `Lines.pick` asks. */
  full(atCounters: Iterable<string | undefined>): Uint8Array {
    const busy = this.limits.map(() => 0)
    for (const priority of atCounters) {
      const lane = this.laneOf(priority)
      if (lane >= 0) busy[lane]!++
    }
    return Uint8Array.from(busy, (count, lane) => Number(count >= this.limits[lane]!))
  }

  #kindOf(priority: string): { rate: number; lane: number } {
    return { rate: this.rateOf(priority), lane: this.laneOf(priority) }
  }

  rateOf(priority: string): number {
    const it = this.#policy.classes[priority]
    return it?.absolute ? Number.POSITIVE_INFINITY : (it?.rate ?? 1)
  }

  /** All lines of some series. */
  linesOf(series: readonly string[]): number[] {
    return series.flatMap((name) => {
      const at = this.#series.indexOf(name)
      return at < 0 ? [] : this.#distinct.map((_, rate) => at * this.#distinct.length + rate)
    })
  }
}

/**
 * Everybody in the order in which they would be called at this moment by one counter that serves every series: what
 * `rank` says, without sorting.
 * @param atCounters the class of everybody who is called or served in the hall, once for each
 * @returns positions in `standing`
 */
export function callingOrder(
  standing: readonly Standing[],
  policy: DispatchPolicy,
  now: number,
  atCounters: Iterable<string>,
): number[] {
  const series = [...new Set(standing.map((it) => it.series))]
  const names = new LineNames(series, policy)
  const takenAt = Float64Array.from(standing, (it) => it.takenAt)
  const lines = new Lines(
    names,
    policy.capMinutes,
    standing.length,
    takenAt,
    Float64Array.from(standing, (it) => it.number),
  )
  const byTime = standing.map((_, at) => at).sort((a, b) => takenAt[a]! - takenAt[b]!)
  for (const at of byTime) lines.join(names.lineOf(standing[at]!.series, standing[at]!.priority), at)
  const all = Int32Array.from(names.rates, (_, line) => line)
  const full = names.full(atCounters)
  const next = () => lines.pick(all, 0, all.length, now, full)
  const order: number[] = []
  for (let line = next(); line >= 0; line = next()) order.push(lines.call(line))
  return order
}
