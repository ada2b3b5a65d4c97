import { messages } from '#platform/text'

export const arriveTexts = messages({
  vi: {
    notHere: 'Bạn chưa có mặt tại sảnh',
    notHereAbout:
      'Số của bạn vẫn giữ thứ tự và được gọi khi bạn đã đến. Khi tới nơi: quét mã QR ở cửa, hoặc gõ bốn số ở cửa vào đây, hoặc chạm vào số của bạn trên máy lấy số, hoặc báo cán bộ.',
    turnCame: (minutes: number) => `Đã đến lượt bạn. Hãy có mặt trong ${minutes} phút để không mất lượt.`,
    code: 'Bốn số ở cửa sảnh',
    here: 'Tôi đã đến',
    setOut: 'Tôi đang trên đường',
    onTheWay: 'Cán bộ đã biết bạn đang trên đường.',
    arrived: 'Bạn đã có mặt. Hãy ngồi chờ, số sẽ được đọc và hiện trên bảng.',
    away: 'Tôi phải ra ngoài một lúc',
    left: 'Bạn đang ở ngoài sảnh. Khi quay lại, hãy báo để được gọi.',
    idNumber: 'Số căn cước (12 số)',
    idNumberHint: (perDay: number) =>
      `Chỉ để mỗi người lấy tối đa ${perDay} số một ngày, mỗi lĩnh vực một số. Số căn cước không được lưu lại.`,
    doorTitle: 'Bạn đã đến nơi',
    doorLead: (ward: string) => `Bạn đang ở ${ward}.`,
    doorNone:
      'Hãy mở trang số của bạn trên điện thoại này (liên kết nhận khi lấy số); mã ở cửa đã được điền sẵn.',
    doorWrong: 'Mã này không phải của hôm nay. Hãy quét lại mã QR ở cửa sảnh.',
    openNumber: (label: string) => `Số ${label}`,
    noNumber: 'Chưa có số? Lấy số ngay tại máy ở sảnh hoặc trên trang này.',
    take: 'Lấy số',
  },
  en: {
    notHere: 'You are not in the hall yet',
    notHereAbout:
      'Your number keeps its place and is called once you are here. When you arrive: scan the QR code at the door, or type the four digits at the door here, or touch your number on the kiosk, or tell an officer.',
    turnCame: (minutes: number) => `It is your turn. Be here within ${minutes} minutes to keep it.`,
    code: 'The four digits at the door',
    here: 'I am here',
    setOut: 'I am on my way',
    onTheWay: 'The counter knows that you are on your way.',
    arrived: 'You are here. Please sit down: your number will be spoken and shown.',
    away: 'I have to step out for a while',
    left: 'You are outside. Say so when you are back, and you will be called.',
    idNumber: 'Identity number (12 digits)',
    idNumberHint: (perDay: number) =>
      `Only so that nobody takes more than ${perDay} numbers a day, one for each field. The number is not kept.`,
    doorTitle: 'You have arrived',
    doorLead: (ward: string) => `This is ${ward}.`,
    doorNone:
      'Open your number’s page on this phone (the link you got with it); the door’s code is filled in.',
    doorWrong: 'This is not today’s code. Scan the QR code at the door again.',
    openNumber: (label: string) => `Number ${label}`,
    noNumber: 'No number yet? Take one at the machine in the hall, or here.',
    take: 'Take a number',
  },
  ar: {
    notHere: 'لم تصل إلى القاعة بعد',
    notHereAbout:
      'يحتفظ رقمك بمكانه ويُنادى عند حضورك. عند وصولك: امسح رمز الباب، أو اكتب هنا الأرقام الأربعة الموجودة عند الباب، أو المس رقمك على الكشك، أو أخبر موظفًا.',
    turnCame: (minutes: number) => `حان دورك. احضر خلال ${minutes} دقيقة حتى لا تفقده.`,
    code: 'الأرقام الأربعة عند الباب',
    here: 'لقد وصلت',
    setOut: 'أنا في الطريق',
    onTheWay: 'علم الشباك بأنك في الطريق.',
    arrived: 'أنت حاضر. تفضل بالجلوس: سيُنطق رقمك ويُعرض.',
    away: 'عليّ الخروج قليلًا',
    left: 'أنت خارج القاعة. أخبرنا عند عودتك لتُنادى.',
    idNumber: 'رقم الهوية (12 رقمًا)',
    idNumberHint: (perDay: number) =>
      `فقط حتى لا يأخذ أحد أكثر من ${perDay} أرقام في اليوم، رقم لكل مجال. لا يُحفظ الرقم.`,
    doorTitle: 'لقد وصلت',
    doorLead: (ward: string) => `أنت في ${ward}.`,
    doorNone: 'افتح صفحة رقمك على هذا الهاتف (الرابط الذي استلمته معه)؛ رمز الباب مُدخل مسبقًا.',
    doorWrong: 'هذا ليس رمز اليوم. امسح رمز الباب مرة أخرى.',
    openNumber: (label: string) => `الرقم ${label}`,
    noNumber: 'لا رقم لديك؟ خذ رقمًا من الجهاز في القاعة أو من هنا.',
    take: 'خذ رقمًا',
  },
})
