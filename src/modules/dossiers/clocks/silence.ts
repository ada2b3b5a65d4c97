import { sql } from '#platform/db'
import type { Deps } from '../deps.ts'
import { onEach } from './each.ts'

/** Whoever was shown the draft of their result and said nothing until its hour has agreed. Returns how many. */
export function noteSilence(deps: Deps): Promise<number> {
  return onEach(deps, 'silence', sql`draft_until < ${deps.clock.now()}`, () => ({
    type: 'answer-draft',
    data: { agreed: true, words: '', silence: true } as { agreed: true; words: string },
  }))
}
