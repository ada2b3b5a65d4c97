import { messages } from '#platform/text'

/** What a machine says that is not connected with its hall, to whoever stands there and to whoever connects it. */
export const machineTexts = messages({
  vi: {
    title: 'Máy này chưa được nối với sảnh',
    lead: 'Vì vậy máy chưa phát số được. Bạn vẫn lấy số được ngay:',
    byPhone: 'Quét mã bằng điện thoại để lấy số trên mạng',
    byPhoneLink: 'Lấy số trên mạng',
    byCounter: 'Hoặc gặp cán bộ hướng dẫn để được cấp số tại quầy.',
    staff: 'Dành cho cán bộ: nối máy',
    staffHow:
      'Trên máy của cán bộ, mở “Bàn làm việc → Máy ở sảnh → Nối máy mới” để lấy mã 12 số, dùng một lần trong 15 phút.',
    code: 'Mã nối máy (12 số)',
    connect: 'Nối máy này',
    trial: 'Nối máy này (bản dùng thử)',
    trialMore: 'Bản dùng thử nối bằng một lần chạm, không cần mã.',
    connected: (name: string) => `Máy này đang là máy lấy số ${name} của sảnh.`,
    erase: 'Xóa',
  },
  en: {
    title: 'This machine is not connected to the hall',
    lead: 'So it gives out no numbers yet. You can still take one now:',
    byPhone: 'Scan the code with your phone to take a number online',
    byPhoneLink: 'Take a number online',
    byCounter: 'Or ask the officer in the hall for a number at the counter.',
    staff: 'For officers: connect the machine',
    staffHow:
      'At your desk open “Machines in the hall → Connect a machine”. The code has 12 digits and works once, for 15 minutes.',
    code: 'Code (12 digits)',
    connect: 'Connect this machine',
    trial: 'Connect this machine (trial)',
    trialMore: 'The trial version connects with one touch, without a code.',
    connected: (name: string) => `This machine is kiosk ${name} of the hall.`,
    erase: 'Delete',
  },
  ar: {
    title: 'هذا الجهاز غير متصل بالقاعة',
    lead: 'لذلك لا يصرف أرقامًا بعد. لكن يمكنك أخذ رقم الآن:',
    byPhone: 'امسح الرمز بهاتفك لأخذ رقم عبر الإنترنت',
    byPhoneLink: 'خذ رقمًا عبر الإنترنت',
    byCounter: 'أو اطلب رقمًا من الموظف عند الشباك.',
    staff: 'للموظفين: وصل الجهاز',
    staffHow: 'من مكتبك افتح «أجهزة القاعة ← وصل جهاز». الرمز من 12 رقمًا ويعمل مرة واحدة خلال 15 دقيقة.',
    code: 'الرمز (12 رقمًا)',
    connect: 'وصل هذا الجهاز',
    trial: 'وصل هذا الجهاز (نسخة تجريبية)',
    trialMore: 'النسخة التجريبية تتصل بلمسة واحدة دون رمز.',
    connected: (name: string) => `هذا الجهاز هو جهاز الأرقام ${name} في القاعة.`,
    erase: 'حذف',
  },
})
