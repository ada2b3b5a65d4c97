import { Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

/** The halls receive nothing of it: they only point the way. @param where as the procedure says it */
export const procedureElsewhere = (where: Text) =>
  new Refusal('procedure-elsewhere', 409, {
    vi: `Phường, xã không nhận hồ sơ của thủ tục này. Nơi nhận: ${where.vi}`,
    en: `Wards do not receive this procedure. It is handed in here: ${where.en}`,
    ar: `الأحياء لا تستلم ملفات هذا الإجراء. يُقدَّم هنا: ${where.ar}`,
  })
