import type { FormData } from '#modules/documents'
import { dueOf, termDueOf } from '../due.ts'
import { common, type SlipSource, unitOf } from './common.ts'

/** Văn bản xin lỗi và đề nghị gia hạn: the unit that resolves apologises, the counter delivers. */
export function form04(source: SlipSource): FormData['04'] {
  const { deps, dossier } = source
  const { clock, resolving, receiving } = dossier.state
  const extension = clock.extensions[0]!
  // As it was when it was extended: a pause that came later moves both dates, and this paper neither.
  const then = { ...clock, pauses: clock.pauses.filter((pause) => pause.from <= extension.at) }
  const received = Temporal.Instant.from(clock.start!)
  return {
    ...common(source),
    issuedAt: Temporal.Instant.from(extension.at),
    unit: unitOf(deps, receiving),
    responsible: unitOf(deps, resolving),
    receivedAt: received,
    dueAt: termDueOf(deps.calendar, then) ?? received,
    newDueAt: dueOf(deps.calendar, then) ?? received,
    reason: extension.reason,
    signer: { authority: undefined, position: 'Người có thẩm quyền', name: extension.by || undefined },
  }
}
