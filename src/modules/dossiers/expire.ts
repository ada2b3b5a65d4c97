import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import { act } from './act.ts'
import type { Deps } from './deps.ts'

/**
 * Stops the dossiers whose applicants were asked for papers and did not bring them in time (status 8), so that none
 * waits for ever. Run every night; the day is a column, the schedule only looks. Returns how many.
 */
export async function stopUnsupplied(deps: Deps): Promise<number> {
  const context = systemContext('unsupplied')
  const today = localDate(deps.clock.now())
  const overdue = await deps.ledger.read(context, 'dossier.stop', (tx) =>
    tx.many<{ id: string; version: number }>(
      sql`select id, version from dossiers.dossier where supplement_until < ${today} order by supplement_until limit 1000`,
    ),
  )
  let stopped = 0
  for (const { id, version } of overdue) {
    const data = {
      reason: 'Quá thời hạn bổ sung giấy tờ mà hồ sơ chưa được hoàn thiện.',
      legalGround:
        'Thời hạn ghi trong phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (mẫu số 02, Thông tư 03/2025/TT-VPCP)',
    }
    // Papers that came in this very moment change the version, and the dossier goes on.
    const done = await act(deps, context, id, { type: 'stop', data }, { version }).catch((error) => {
      if (error.name === 'Refusal') return undefined
      throw error
    })
    if (done) stopped++
  }
  return stopped
}
