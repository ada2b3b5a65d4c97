import { messages } from '#platform/text'

/** Why a dossier is late, in words. */
export const causeTexts = messages({
  vi: {
    staff: 'cán bộ xử lý',
    partner: 'đơn vị phối hợp',
    synchronisation: 'đồng bộ dữ liệu',
    equipment: 'thiết bị, đường truyền, phần mềm',
    applicant: 'người nộp hồ sơ',
  },
  en: {
    staff: 'staff',
    partner: 'another unit',
    synchronisation: 'synchronisation of data',
    equipment: 'equipment, network or software',
    applicant: 'the applicant',
  },
  ar: {
    staff: 'الموظفون',
    partner: 'جهة أخرى',
    synchronisation: 'مزامنة البيانات',
    equipment: 'الأجهزة أو الشبكة أو البرامج',
    applicant: 'مقدّم الطلب',
  },
})
