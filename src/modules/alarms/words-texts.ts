import { messages } from '#platform/text'

/** What alarms are called wherever they are shown or written about. */
export const alarmWords = messages({
  vi: {
    severity: { urgent: 'Khẩn', high: 'Cao', normal: 'Thường' },
    status: {
      raised: 'Chưa ai nhận',
      acknowledged: 'Đã có người nhận',
      snoozed: 'Để sau',
      cleared: 'Đã tự hết',
      closed: 'Đã đóng',
    },
    /** By the permission of a rung: whose turn it is. */
    owners: {
      'alarm.handle': 'Lãnh đạo phòng',
      'alarm.lead': 'Lãnh đạo đơn vị',
      'alarm.oversee': 'Điều hành thành phố',
    } as Record<string, string>,
  },
  en: {
    severity: { urgent: 'Urgent', high: 'High', normal: 'Normal' },
    status: {
      raised: 'Nobody has it',
      acknowledged: 'Somebody has it',
      snoozed: 'Put off',
      cleared: 'Cleared',
      closed: 'Closed',
    },
    owners: {
      'alarm.handle': 'Head of department',
      'alarm.lead': 'Leader of the unit',
      'alarm.oversee': 'City operators',
    } as Record<string, string>,
  },
  ar: {
    severity: { urgent: 'عاجل', high: 'مرتفع', normal: 'عادي' },
    status: {
      raised: 'لم يتولّه أحد',
      acknowledged: 'تولّاه موظف',
      snoozed: 'مؤجل',
      cleared: 'زال',
      closed: 'مغلق',
    },
    owners: {
      'alarm.handle': 'رئيس القسم',
      'alarm.lead': 'قائد الوحدة',
      'alarm.oversee': 'مشغلو المدينة',
    } as Record<string, string>,
  },
})
