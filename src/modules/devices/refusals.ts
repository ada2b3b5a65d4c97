import { Refusal } from '#platform/ledger'

export const deviceUnknown = () =>
  new Refusal('device-unknown', 403, {
    vi: 'Máy này chưa được nối với sảnh nên chưa phát số được. Bạn vẫn lấy số trên điện thoại hoặc tại quầy được.',
    en: 'This machine is not connected to the hall, so it gives out no numbers. You can still take one on your phone or at the counter.',
    ar: 'هذا الجهاز غير متصل بالقاعة، لذلك لا يصرف أرقامًا. يمكنك أخذ رقم من هاتفك أو من الشباك.',
  })

export const deviceCodeWrong = () =>
  new Refusal(
    'device-code-wrong',
    400,
    {
      vi: 'Mã nối máy không đúng, đã dùng hoặc đã quá 15 phút. Hãy lấy mã mới ở mục “Máy ở sảnh”.',
      en: 'This code is wrong, was used already, or is older than 15 minutes. Make a new one under “Machines in the hall”.',
      ar: 'الرمز غير صحيح أو سبق استخدامه أو مضى عليه أكثر من 15 دقيقة. أنشئ رمزًا جديدًا في «أجهزة القاعة».',
    },
    {
      code: {
        vi: 'Nhập đủ 12 số của mã nối máy.',
        en: 'Enter all 12 digits of the code.',
        ar: 'أدخل الأرقام الاثني عشر كلها.',
      },
    },
  )
