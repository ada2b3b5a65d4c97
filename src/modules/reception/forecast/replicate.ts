import { noShowClass, type WaitModel } from './model.ts'
import { firstFree, type Prepared } from './prepare.ts'
import { mix, normal, stream } from './random.ts'
import { quantile } from './table.ts'

/**
 * Plays the rest of the day `replications` times by the rule of dispatch.
 * @returns for person i of the waiting, at `i * replications + r`: minutes until the call in replication r; Infinity
 *   when the hall closes before
 */
export function replicate(
  prepared: Prepared,
  model: WaitModel,
  { seed, replications }: { seed: number; replications: number },
): Float32Array {
  const waits = new Float32Array(prepared.waiting * replications).fill(Number.POSITIVE_INFINITY)
  const day = new Day(prepared, model)
  for (let replication = 0; replication < replications; replication++)
    day.play(mix(seed, replication), waits, replication, replications)
  return waits
}

/** One day's remainder; its arrays serve every replication. */
class Day {
  readonly #it: Prepared
  readonly #model: WaitModel
  readonly #freeAt: Float64Array
  readonly #slowness: Float64Array
  /** Of each counter the limited class of the person at it, -1 for none, and until when they are there. */
  readonly #lane: Int32Array
  readonly #laneUntil: Float64Array
  /** For each limited class whether it has as many counters as it may. */
  readonly #full: Uint8Array
  /** People on their way back to the queue or to the hall, and when they arrive. */
  readonly #comingWho: Int32Array
  readonly #comingAt: Float64Array
  #coming = 0
  #nextComing = Number.POSITIVE_INFINITY
  readonly #done: Uint8Array

  constructor(it: Prepared, model: WaitModel) {
    this.#it = it
    this.#model = model
    this.#freeAt = new Float64Array(it.counters.length)
    this.#slowness = new Float64Array(it.counters.length)
    this.#lane = new Int32Array(it.counters.length)
    this.#laneUntil = new Float64Array(it.counters.length)
    this.#full = new Uint8Array(it.limits.length)
    this.#comingWho = new Int32Array(it.takenAt.length)
    this.#comingAt = new Float64Array(it.takenAt.length)
    this.#done = new Uint8Array(it.waiting)
  }

  play(seed: number, waits: Float32Array, column: number, columns: number): void {
    const it = this.#it
    const model = this.#model
    const { scratch: lines, counterLines, counterFrom, takenAt, services, closes } = it
    const freeAt = this.#freeAt
    const slowness = this.#slowness
    const counters = freeAt.length
    const luck = stream(seed)
    lines.copyFrom(it.lines)
    this.#coming = 0
    this.#nextComing = Number.POSITIVE_INFINITY
    this.#done.fill(0)

    const today = model.today.log + model.today.spread * normal(luck)
    for (let counter = 0; counter < counters; counter++) {
      const own = it.counters[counter]!
      const dice = stream(mix(seed, own.key))
      slowness[counter] = Math.exp(today + own.log + own.spread * normal(dice))
      freeAt[counter] = firstFree(own, model, services, slowness[counter]!, dice)
      this.#lane[counter] = own.lane
      this.#laneUntil[counter] = freeAt[counter]!
    }
    this.#expectThoseAway(seed)

    let strangers = 0
    const firstStranger = it.waiting + it.parked + it.appointments
    let nextStranger = this.#arrivalAfter(0, luck)
    let left = it.waiting

    while (left > 0) {
      let counter = -1
      let time = Number.POSITIVE_INFINITY
      for (let at = 0; at < counters; at++) {
        if (freeAt[at]! < time) {
          time = freeAt[at]!
          counter = at
        }
      }
      if (time >= closes) return
      const back = this.#endOfBreak(time)
      if (back > time) {
        freeAt[counter] = back + quantile(model.late.length, luck())
        continue
      }
      while (this.#nextComing <= time) this.#arrive()
      while (nextStranger <= time && firstStranger + strangers < takenAt.length) {
        const who = firstStranger + strangers++
        const share = luck()
        let kind = 0
        while (kind + 1 < it.arrivalShare.length && it.arrivalShare[kind]! < share) kind++
        takenAt[who] = nextStranger
        it.number[who] = who
        it.line[who] = it.arrivalLine[kind]!
        it.service[who] = it.arrivalService[kind]!
        it.key[who] = who
        lines.join(it.line[who]!, who)
        nextStranger = this.#arrivalAfter(nextStranger, luck)
      }
      const from = counterFrom[counter]!
      const to = counterFrom[counter + 1]!
      if (it.limits.length > 0) this.#countLanes(time)
      const line = lines.pick(counterLines, from, to, time, this.#full)
      if (line < 0) {
        freeAt[counter] = Math.min(this.#nextComing, nextStranger)
        continue
      }
      const who =
        model.outOfOrder > 0 && luck() < model.outOfOrder
          ? this.#callAnybody(counterLines, from, to, luck())
          : lines.call(line)
      const again = who < it.waiting && this.#done[who] === 1
      if (who < it.waiting && !again) {
        waits[who * columns + column] = time / 60_000
        this.#done[who] = 1
        left--
      }
      // Gave the number back meanwhile: the wait is what it would have been, the counter goes on.
      if (model.givesBack > 0 && luck() < model.givesBack * (time - Math.max(0, takenAt[who]!))) continue

      // Passed over while they are not there: that takes no time.
      if (it.away[who] === 1 && uniform(mix(seed ^ 0x2545f491, it.key[who]!)) >= model.remoteShow) continue

      // The person's own luck: theirs alone, whoever else is in the hall.
      let state = mix(seed ^ (again ? 0x51ed270b : 0), it.key[who]!)
      state = (state + 0x6d2b79f5) | 0
      const one = uniform(state)
      state = (state + 0x6d2b79f5) | 0
      const two = uniform(state)
      state = (state + 0x6d2b79f5) | 0
      const three = uniform(state)
      state = (state + 0x6d2b79f5) | 0
      const four = uniform(state)
      const missing = model.noShow[noShowClass((time - takenAt[who]!) / 60_000)]!
      let end = time + quantile(model.gap, two)
      this.#lane[counter] = it.lanes[it.line[who]!]!
      if (four < missing) {
        const absent = quantile(model.absence, three)
        end += absent
        this.#laneUntil[counter] = time + absent
      } else {
        const stay =
          quantile(model.walk, three) + quantile(services[it.service[who]!]!, one) * slowness[counter]!
        end += stay
        this.#laneUntil[counter] = time + stay
        if (luck() < model.park.share) this.#expect(who, time + stay + quantile(model.park.away, luck()))
        if (luck() < model.pause.share)
          end =
            luck() < model.pause.gone ? Number.POSITIVE_INFINITY : end + quantile(model.pause.length, luck())
      }
      freeAt[counter] = end
    }
  }

  /** Which limited classes have as many counters as they may at a moment. */
  #countLanes(time: number): void {
    const { limits } = this.#it
    for (let lane = 0; lane < limits.length; lane++) {
      let busy = 0
      for (let counter = 0; counter < this.#lane.length; counter++)
        if (this.#lane[counter] === lane && this.#laneUntil[counter]! > time) busy++
      this.#full[lane] = busy >= limits[lane]! ? 1 : 0
    }
  }

  /** The parked come back; those with an appointment come, or do not. */
  #expectThoseAway(seed: number): void {
    const it = this.#it
    const { park, appointment } = this.#model
    for (let who = it.waiting; who < it.waiting + it.parked + it.appointments; who++) {
      const dice = stream(mix(seed, it.key[who]!))
      if (who < it.waiting + it.parked) this.#expect(who, quantile(park.away, dice()))
      else {
        const one = who - it.waiting - it.parked
        if (dice() >= it.bookedShow[one]!) continue
        const gone = it.bookedGone[one]!
        const at = Math.max(
          0,
          it.bookedAt[one]! + quantile(appointment.after, gone + dice() * (1 - gone) * 0.999_999),
        )
        it.takenAt[who] = at
        this.#expect(who, at)
      }
    }
  }

  #expect(who: number, at: number): void {
    if (this.#coming === this.#comingWho.length) return
    this.#comingWho[this.#coming] = who
    this.#comingAt[this.#coming++] = at
    if (at < this.#nextComing) this.#nextComing = at
  }

  /** The next of those on their way joins the queue, with the time already waited. */
  #arrive(): void {
    let next = 0
    for (let at = 1; at < this.#coming; at++) if (this.#comingAt[at]! < this.#comingAt[next]!) next = at
    const who = this.#comingWho[next]!
    this.#it.scratch.join(this.#it.line[who]!, who)
    this.#coming--
    this.#comingWho[next] = this.#comingWho[this.#coming]!
    this.#comingAt[next] = this.#comingAt[this.#coming]!
    this.#nextComing = Number.POSITIVE_INFINITY
    for (let at = 0; at < this.#coming; at++)
      if (this.#comingAt[at]! < this.#nextComing) this.#nextComing = this.#comingAt[at]!
  }

  /** When the next stranger comes: a Poisson process whose rate changes every half-hour. */
  #arrivalAfter(time: number, luck: () => number): number {
    const { arrivalUntil, arrivalRate } = this.#it
    let wanted = -Math.log(luck())
    let from = time
    for (let span = 0; span < arrivalUntil.length; span++) {
      const until = arrivalUntil[span]!
      if (until <= from) continue
      const inSpan = (until - from) * arrivalRate[span]!
      if (inSpan >= wanted) return from + wanted / arrivalRate[span]!
      wanted -= inSpan
      from = until
    }
    return Number.POSITIVE_INFINITY
  }

  /** The end of the break that a moment falls into; otherwise the moment itself. */
  #endOfBreak(time: number): number {
    const { breakFrom, breakTo } = this.#it
    for (let at = 0; at < breakFrom.length; at++)
      if (time >= breakFrom[at]! && time < breakTo[at]!) return breakTo[at]!
    return time
  }

  /** Staff do not always keep the order: anybody whom the counter serves. */
  #callAnybody(counterLines: Int32Array, from: number, to: number, share: number): number {
    const lines = this.#it.scratch
    let all = 0
    for (let at = from; at < to; at++) all += lines.length(counterLines[at]!)
    let position = Math.floor(share * all)
    for (let at = from; at < to; at++) {
      const line = counterLines[at]!
      const length = lines.length(line)
      if (position < length) return lines.take(line, position)
      position -= length
    }
    return lines.call(counterLines[from]!)
  }
}

/** One number between 0 and 1 from a state of `stream`. */
function uniform(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 + 1.1641532182693481e-10
}
