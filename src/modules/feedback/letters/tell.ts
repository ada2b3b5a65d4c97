import { deliverSoon } from '#modules/messages'
import type { Transaction } from '#platform/db'
import { type Job, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { ActType } from '../actions.ts'
import type { Deps } from '../deps.ts'
import { doorOf } from '../secret.ts'
import type { ReportState } from '../state.ts'

/** No report is open for longer. */
const longestDays = 400

/** What a sender is told by mail, each when it happens; nothing of what goes on between officers. */
export const letterKinds = ['filed', 'receive', 'refuse', 'pass-on', 'transfer', 'ask', 'answer'] as const
export type LetterKind = (typeof letterKinds)[number]

export const isLetterKind = (type: string): type is LetterKind => letterKinds.some((it) => it === type)

/**
 * Whoever gives an e-mail address with their report is told what becomes of it. An address that cannot be used keeps
 * nobody from reporting.
 */
export async function tellFromNowOn(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  report: {
    id: string
    code: string
    secret: string
    place: string
    email: string | undefined
    language: Language
  },
): Promise<Job[]> {
  const { id, code, secret, place, email, language } = report
  if (!email || !deps.messages.isOffered) return []
  const subject = `feedback:${id}`
  try {
    await deps.messages.subscribe(tx, at, {
      ...{ subject, place, address: email, language, secret: doorOf(code, secret) },
      forgetAt: at.add({ hours: 24 * longestDays }),
    })
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
  deps.messages.tell(tx, at, { subject, kind: 'filed', cause: 'filed 1' })
  return [deliverSoon]
}

/** Tells of a change in its own transaction. */
export function tellOf(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  { id, type, state }: { id: string; type: ActType; state: ReportState },
): Job[] {
  if (!deps.messages.isOffered || !isLetterKind(type)) return []
  deps.messages.tell(tx, at, { subject: `feedback:${id}`, kind: type, cause: `${type} ${state.seq}` })
  return [deliverSoon]
}
