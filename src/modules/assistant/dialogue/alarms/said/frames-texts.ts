import { crossed } from './lines.ts'

/** Harmless sentences by the dozen: a beginning and an end. A husband, a child or a lost thing is no danger by itself. */
const frames: Record<'vi' | 'en' | 'ar', [beginnings: string, ends: string][]> = {
  vi: [
    [
      'chồng em, vợ tôi, bố tôi, mẹ em, con tôi, bà nội cháu, anh trai em, con gái tôi, bạn em, cháu tôi, bé nhà em, hàng xóm nhà tôi',
      'thích ăn cá, đang chờ ngoài xe, bận đi làm, mới về quê, đứng tên giấy này, ký thay được không, quên mang thẻ, làm ở công ty gần đây, học rất giỏi, đi du lịch rồi, không rành máy tính, hỏi bao giờ có kết quả, ngủ dậy muộn, tên bị ghi sai, nhờ em đi nộp, cười suốt',
    ],
    [
      'tôi không tìm thấy, em tìm mãi không ra, lạc mất, tôi làm mất',
      'quầy số năm, mẫu đơn này, cái bút, biên lai, chìa khóa xe, thẻ căn cước, đường tới phường, trang đăng ký',
    ],
    [
      'máy in, cái quạt, màn hình, cửa kính, cái ghế, điện thoại em, cái loa, đèn',
      'hỏng rồi, không chạy, gãy mất, tắt ngúm, kêu to quá, ở đây cũ quá, sửa ở đâu',
    ],
    [
      'tôi muốn, em cần, cho tôi, con muốn, giúp em, tôi đang',
      'hỏi chút việc, chờ kết quả, điền tờ khai, uống nước, về nhà lấy giấy, gặp chị quầy hai, xem lại tên, nghỉ một lát, đi mua đồ, ăn phở, nghe nhạc, sạc máy',
    ],
  ],
  en: [
    [
      'my husband, my wife, my dad, my mother, my son, my daughter, my grandma, my brother, my friend, my neighbour, my boss, the baby',
      'likes fish, is waiting in the car, is busy at work, went back home, signed this paper, forgot the card, works near here, is good at school, is on holiday, cannot use computers, asks when it is ready, got up late, has a wrong name on it, asked me to come, laughs a lot, is fine, wants to move here, has a new job',
    ],
    [
      "I can't find, I lost, where is, I am looking for",
      'counter five, this form, my pen, the receipt, my car key, my identity card, the office, the right page',
    ],
    [
      'the printer, the fan, the screen, the door, the chair, my phone, the speaker, the lamp',
      'is broken, does not work, is too loud, is off, is stuck, is old, needs repair',
    ],
    [
      'I want to, I need to, help me, I just, please let me',
      'ask something, wait for the result, fill in the form, drink some water, go home for the paper, see the lady at counter two, check my name, rest a little, buy lunch, listen to music, charge my phone, pay the fee',
    ],
  ],
  ar: [
    [
      'زوجي, زوجتي, أبي, أمي, ابني, بنتي, جدتي, أخي, صديقي, جاري, مديري, جوزي, ماما',
      'يحب السمك, ينتظر في السيارة, مشغول في العمل, رجع إلى بلده, وقع هذه الورقة, نسي البطاقة, يعمل قريبا, شاطر في المدرسة, في إجازة, لا يعرف الكمبيوتر, يسأل متى تجهز, تأخر في النوم, اسمه مكتوب غلط, طلب مني الحضور, يضحك كثيرا, بخير, يريد الانتقال إلى هنا, عنده عمل جديد',
    ],
    [
      'لا أجد, ضاع مني, وين, أبحث عن, مش لاقي',
      'الشباك الخامس, هذا النموذج, القلم, الإيصال, مفتاح السيارة, بطاقة الهوية, المكتب, الصفحة',
    ],
    [
      'الطابعة, المروحة, الشاشة, الباب, الكرسي, جوالي, السماعة, المصباح',
      'خربان, لا يعمل, صوته عال, مطفأ, عالق, قديم, يحتاج إصلاح',
    ],
    [
      'أريد أن, أحتاج أن, ساعدني أن, ممكن, بدي',
      'أسأل عن شيء, أنتظر النتيجة, أملأ النموذج, أشرب ماء, أرجع للبيت لآخذ الورقة, أرى الموظفة, أتأكد من اسمي, أرتاح قليلا, أشتري غداء, أسمع أغنية, أشحن جوالي, أدفع الرسوم',
    ],
  ],
}

export const framed = { vi: crossed(frames.vi), en: crossed(frames.en), ar: crossed(frames.ar) }
