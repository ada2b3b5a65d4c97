import type { FormData } from '#modules/documents'
import { common, endOfOffice, nameOf, type SlipSource } from './common.ts'

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, as last asked. */
export function form02(source: SlipSource): FormData['02'] {
  const { dossier, version } = source
  const asked = dossier.state.supplements.at(-1)!
  return {
    ...common(source),
    issuedAt: Temporal.Instant.from(asked.askedAt),
    items: asked.items.map((id) => ({
      name: version.components.find((it) => it.id === id)?.text.vi ?? id,
      demand: 'Bổ sung hoặc hoàn thiện',
    })),
    reason: asked.reason,
    deadline: asked.until ? endOfOffice(asked.until) : undefined,
    contact: { name: undefined, phone: undefined },
    officer: nameOf(dossier, 'ask-supplement'),
  }
}
