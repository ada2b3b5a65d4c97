import { type Call, oldMs } from './announcements.ts'

const longestQueue = 10

export interface Announcer {
  add(calls: Call[]): void
}

/**
 * Says one call after another, never two at once. The queue is short and forgets: a number that is called again
 * replaces its older place, the eleventh pushes out the first, and what waited too long is not said any more.
 * @param deps.say speaks one call and is done when it is silent again
 * @param deps.isStillCalled false when the person has come meanwhile
 */
export function createAnnouncer(deps: {
  say(call: Call): Promise<void>
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
      await deps.say(call).catch(() => {})
    }
    speaking = false
  }
  return {
    add(calls) {
      const again = new Set(calls.map((call) => call.label))
      queue = [...queue.filter((call) => !again.has(call.label)), ...calls].slice(-longestQueue)
      void run()
    },
  }
}
