import { messages } from '#platform/text'

/** What stands at the end of every letter. */
export const letterTexts = messages({
  vi: {
    why: 'Bạn nhận thư này vì địa chỉ này đã được ghi để nhắc về một số thứ tự hoặc lịch hẹn. Đây là thư tự động.',
    stop: 'Ngừng nhận thư về việc này',
  },
  en: {
    why: 'You get this because this address was given to be reminded of a number or an appointment. It was written by a machine.',
    stop: 'Stop letters about this',
  },
  ar: {
    why: 'تصلك هذه الرسالة لأن هذا العنوان أُعطي للتذكير برقم أو موعد. إنها رسالة آلية.',
    stop: 'أوقف الرسائل عن هذا الأمر',
  },
})
