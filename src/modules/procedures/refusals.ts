import { Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

/** The halls receive nothing of it: they only point the way. @param where as the procedure says it */
export const procedureElsewhere = (where: Text) =>
  new Refusal('procedure-elsewhere', 409, {
    vi: `Quầy một cửa của phường, xã không nhận thủ tục này. Nơi nhận: ${where.vi}`,
    en: `One-stop halls of wards do not receive this procedure. It is handed in here: ${where.en}`,
    ar: `قاعات الشباك الواحد في الأحياء لا تستلم هذا الإجراء. يُقدَّم هنا: ${where.ar}`,
  })
