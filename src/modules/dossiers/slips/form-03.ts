import type { FormData } from '#modules/documents'
import { common, nameOf, type SlipSource } from './common.ts'

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
export function form03(source: SlipSource): FormData['03'] {
  const { dossier } = source
  const { ended, filedAt } = dossier.state
  return {
    ...common(source),
    issuedAt: Temporal.Instant.from(dossier.actions.at(-1)!.at),
    filedAt: Temporal.Instant.from(filedAt),
    reason: ended?.reason ?? '',
    ground: ended?.legalGround ?? '',
    advice: undefined,
    officer: nameOf(dossier, 'refuse'),
  }
}
