import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Deps } from '../deps.ts'
import { onEach } from './each.ts'

/**
 * Stops the dossiers whose applicants were asked for papers and did not bring them in time (status 8), so that none
 * waits for ever. Run every night. Returns how many.
 */
export function stopUnsupplied(deps: Deps): Promise<number> {
  return onEach(deps, 'unsupplied', sql`supplement_until < ${localDate(deps.clock.now())}`, () => ({
    type: 'stop',
    data: {
      reason: 'Quá thời hạn bổ sung giấy tờ mà hồ sơ chưa được hoàn thiện.',
      legalGround:
        'Thời hạn ghi trong phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (mẫu số 02, Thông tư 03/2025/TT-VPCP)',
    },
  }))
}
