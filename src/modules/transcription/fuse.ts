/** Whether something that may fail is asked, or left alone for a while. */
export interface Fuse {
  readonly isClosed: boolean
  /** True when it has been left alone long enough to be tried again. */
  readonly isDue: boolean
  worked(): void
  failed(): void
  /** Left alone at once, whatever went before. */
  open(): void
}

/**
 * A fuse for one provider and language. It begins open: nothing is offered before it has worked once.
 * @param now milliseconds, of a clock that only goes forward
 */
export function createFuse(now: () => number, mostFailures = 3, restMs = 30_000): Fuse {
  let failures = 0
  let openedAt: number | undefined = Number.NEGATIVE_INFINITY
  return {
    get isClosed() {
      return openedAt === undefined
    },
    get isDue() {
      return openedAt !== undefined && now() - openedAt >= restMs
    },
    worked() {
      failures = 0
      openedAt = undefined
    },
    failed() {
      failures++
      // A failed trial begins the rest anew.
      if (failures >= mostFailures || openedAt !== undefined) openedAt = now()
    },
    open() {
      openedAt = now()
    },
  }
}
