import type { FormData } from '#modules/documents'
import { common, nameOf, type SlipSource } from './common.ts'

/** Thông báo dừng giải quyết hồ sơ. */
export function form05(source: SlipSource): FormData['05'] {
  const { dossier, version } = source
  const { components, ended, clock, filedAt, finishedAt } = dossier.state
  const stoppedAt = Temporal.Instant.from(finishedAt!)
  return {
    ...common(source),
    issuedAt: stoppedAt,
    receivedAt: Temporal.Instant.from(clock.start ?? filedAt),
    stoppedAt,
    reason: ended?.reason ?? '',
    ground: ended?.legalGround,
    returned: components
      .map(({ id, originals }) => ({
        name: version.components.find((it) => it.id === id)?.text.vi ?? id,
        count: originals,
      }))
      .filter(({ count }) => count > 0),
    contact: { name: undefined, phone: undefined },
    signer: { authority: undefined, position: 'Người có thẩm quyền', name: nameOf(dossier, 'stop') },
  }
}
