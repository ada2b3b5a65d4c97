/** What will happen when: a binary heap, the same order for the same times as they were added. */
export class Agenda {
  readonly #heap: { at: number; order: number; act: (now: number) => void }[] = []
  #order = 0

  add(at: number, act: (now: number) => void): void {
    const heap = this.#heap
    const entry = { at, order: this.#order++, act }
    let hole = heap.push(entry) - 1
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (!sooner(entry, heap[parent]!)) break
      heap[hole] = heap[parent]!
      hole = parent
    }
    heap[hole] = entry
  }

  /** Everything up to a moment, that moment included. */
  runUntil(end: number): void {
    while (this.#heap.length > 0 && this.#heap[0]!.at <= end) {
      const { at, act } = this.#next()
      act(at)
    }
  }

  #next() {
    const heap = this.#heap
    const first = heap[0]!
    const last = heap.pop()!
    if (heap.length === 0) return first
    let hole = 0
    for (;;) {
      let child = 2 * hole + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && sooner(heap[child + 1]!, heap[child]!)) child++
      if (!sooner(heap[child]!, last)) break
      heap[hole] = heap[child]!
      hole = child
    }
    heap[hole] = last
    return first
  }
}

function sooner(one: { at: number; order: number }, other: { at: number; order: number }): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
