import { z } from 'zod'
import { may } from '#platform/ledger'
import { askDueOf, endOf } from '../due.ts'
import { askedTooLate, notTheirWork } from '../refusals.ts'
import { need } from '../state.ts'
import { askEnded, define, handlers, only, text } from './definition.ts'

/** An officer of the unit is to deal with it. */
export const assign = define({
  schema: z.object({ officer: z.string().max(100).describe('actor: officer:<id>') }),
  rights: only('feedback.assign'),
  isInternal: true,
  async complete(deps, tx, state, { officer }): Promise<{ officer: string; name: string }> {
    const named = await deps.access.findOfficer(tx, officer)
    if (!named || !may(named, 'feedback.handle', state.place)) throw notTheirWork()
    return { officer, name: named.name }
  },
  apply(state, { officer, name }: { officer: string; name: string }) {
    need(state, 'received', 'handling', 'waiting')
    const status = state.status === 'waiting' ? 'waiting' : 'handling'
    return { ...state, status, assignee: { officer, name } }
  },
})

/** The sender is asked for more; the clock stands meanwhile, for so long. */
export const ask = define({
  schema: z.object({ question: text(2000) }),
  rights: handlers,
  complete(deps, _tx, state, { question }, { at }): { question: string; until: string } {
    const latest = askDueOf(deps.calendar, state)
    // Later it would only win time for the office.
    if (latest && Temporal.Instant.compare(at, latest) > 0) throw askedTooLate(latest)
    return { question, until: endOf(deps.calendar, at.toString(), state.limits.supply).toString() }
  },
  apply(state, { question, until }: { question: string; until: string }, { at }) {
    need(state, 'received', 'handling')
    return { ...state, status: 'waiting', asks: [...state.asks, { question, at, until }] }
  },
})

/** The sender gives what was asked for. */
export const supply = define({
  schema: z.object({ words: text(4000) }),
  rights: () => [],
  bySender: true,
  apply(state, { words }, { at }) {
    need(state, 'waiting')
    const asks = state.asks.with(-1, { ...state.asks.at(-1)!, endedAt: at, words })
    return { ...state, status: state.assignee ? 'handling' : 'received', asks }
  },
})

/** What was found and done, for the sender to read. */
export const answer = define({
  schema: z.object({ words: text(8000) }),
  rights: handlers,
  apply(state, { words }, { at, actorName }) {
    need(state, 'received', 'handling', 'waiting')
    return { ...state, status: 'answered', asks: askEnded(state, at), answer: { words, at, by: actorName } }
  },
})
