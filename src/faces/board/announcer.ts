import { type Call, oldMs } from './announcements.ts'

const longestQueue = 10

export interface Announcer {
  add(calls: Call[]): void
  /** Nothing is being said, and nothing waits to be. */
  isSilent(): boolean
}

/**
 * Says one call after another, never two at once. The queue is short and forgets: a number that is called again
 * replaces its older place, the eleventh pushes out the first, and what waited too long is not said any more.
 * @param deps.say speaks one call and is done when it is silent again; `behind` calls wait after it
 * @param deps.isStillCalled false when the person has come meanwhile, or the call was taken back
 */
export function createAnnouncer(deps: {
  say(call: Call, behind: number): Promise<void>
  nowMs(): number
  isStillCalled(call: Call): boolean
}): Announcer {
  let queue: Call[] = []
  let speaking = false

  const run = async () => {
    if (speaking) return
    speaking = true
    for (let call = queue.shift(); call; call = queue.shift()) {
      if (deps.nowMs() - call.calledAt > oldMs || !deps.isStillCalled(call)) continue
      // A clip that cannot be played must not silence those that follow.
      await deps.say(call, queue.length).catch(() => {})
    }
    speaking = false
  }
  return {
    isSilent: () => !speaking && queue.length === 0,
    add(calls) {
      const again = new Set(calls.map((call) => call.label))
      queue = [...queue.filter((call) => !again.has(call.label)), ...calls].slice(-longestQueue)
      void run()
    },
  }
}
