import type { Growth } from '#modules/insight'
import type { Context } from '#platform/ledger'

/** What was read or made for one and is given to all who may see the same. */
export type Share = <Answer>(context: Context, key: string, make: () => Promise<Answer>) => Promise<Answer>

/** Older than this nothing is given to anybody: time itself changes some figures. */
const keptMs = 1000

/**
 * Fifty walls that are told to look again ask within the same moment: what they ask for is read once. Only those share
 * whose permissions (for figures, and for equipment) reach the same places, and nothing that was begun before something was committed there: whoever has
 * just written sees it.
 */
export function shareReads(growth: Growth, nowMs = () => performance.now()): Share {
  const kept = new Map<string, { grown: number; at: number; answer: Promise<unknown> }>()
  return <Answer>(context: Context, key: string, make: () => Promise<Answer>) => {
    const reach = context.grants.get('insight.read') ?? []
    const name = `${reachOf(context, 'insight.read')} ${reachOf(context, 'equipment.read')} ${key}`
    const now = nowMs()
    const grown = growth.of(reach)
    const known = kept.get(name)
    if (known && known.grown === grown && now - known.at < keptMs) return known.answer as Promise<Answer>
    for (const [old, { at }] of kept) {
      if (now - at < keptMs) break
      kept.delete(old)
    }
    const answer = make()
    kept.delete(name)
    kept.set(name, { grown, at: now, answer })
    answer.catch(() => kept.get(name)?.answer === answer && kept.delete(name))
    return answer
  }
}

function reachOf(context: Context, permission: string): string {
  const reach = context.grants.get(permission) ?? []
  return reach === '*' ? reach : [...reach].sort().join(',')
}
