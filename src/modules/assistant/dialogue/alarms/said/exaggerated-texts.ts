import { crossed } from './lines.ts'

/** Words of danger that are none: what people exaggerate, play, watch, own as a pet, or fear from the law. */
export const exaggerated = {
  vi: crossed([
    [
      'tôi, em, anh tôi',
      'có bị phạt không, có phải ra tòa không, có bị kiện không, có vi phạm gì không, bị từ chối hồ sơ, bị mất quyền lợi không, bị trễ hẹn rồi, có bị hủy kết quả không, bị sai ngày sinh, có bị xử lý hình sự không, có được hưởng án treo không, vào trại thăm anh được không, muốn nghỉ một hôm, muốn đổi lịch',
    ],
    [
      'con mèo nhà em, con chó của tôi, chó cưng nhà bác, con vẹt, con mèo con, cún nhà mình, con chó già, chó nhà chị tôi',
      'lạc ở chợ, lạc ngoài đường, bị lạc rồi, đi lạc hai hôm nay, chạy mất, không thấy về, mất tích từ hôm qua, bị bắt trộm mất, ốm nặng rồi, nhảy từ ban công xuống, cắn nát tờ giấy, chết tuần trước',
    ],
    [
      'chờ lâu, xếp hàng, nghe đóng tiền, điền tờ khai này, trời nóng, đi lại mấy lần, leo cầu thang',
      'muốn xỉu luôn, muốn chết mất thôi, mệt chết đi được, chắc tôi chết mất, phát điên mất, muốn đứt hơi, đau cả đầu, tức nổ mắt, mà hết hồn, bốc hỏa luôn',
    ],
    [
      'phim tối qua, trò chơi mới của con tôi, truyện trinh thám đó, vở kịch ở nhà văn hóa, bản tin thời sự',
      'có cảnh cướp ngân hàng, bắn nhau kinh quá, cháy nổ đầy màn hình, kể chuyện bắt cóc, có vụ giết người, ma quỷ sợ chết khiếp, hay chết đi được',
    ],
    [
      'giá nhà, học phí, tiền điện, phí làm nhanh, tiền thuê phòng',
      'cắt cổ quá, tăng muốn ngất, đắt khủng khiếp, giết người ta à, như ăn cướp vậy, chặt chém dân',
    ],
    [
      'đội bóng phường mình, con trai tôi, thầy dạy võ, chị tôi, cả nhà em, bạn thân em',
      'đánh bại đội kia, đánh cầu lông rất hay, đá bóng ngoài sân, đánh đàn giỏi lắm, cười muốn chết, bơi qua sông dễ dàng, thắng sát nút, chạy bộ muốn tắt thở mà vui, đánh máy nhanh lắm',
    ],
    [
      'quán, bếp nhà mình, lớp học, cửa hàng',
      'có món cay xé lưỡi, nướng thịt khói một chút, dạy làm bánh bằng lò, hết ga phải đổi bình, bán đồ chơi súng nước, dùng dao cắt bánh sinh nhật, cháy hàng mất rồi',
    ],
    [
      'em sốc, tôi choáng, con xỉu, mình đau tim',
      'khi biết lệ phí, vì hồ sơ dày quá, vì giao diện mới đẹp, khi thấy hàng người chờ, với cái ảnh thẻ này',
    ],
  ]),
  en: crossed([
    [
      'my cat, our dog, the neighbours’ cat, my parrot, our puppy, my rabbit, the kitten',
      'is lost, got lost at the market, cannot be found, ran away, is missing since yesterday, did not come home, was stolen, jumped from the balcony, is stuck in a tree, is very sick, died last week, bit my shoe, ate the form',
    ],
    [
      'this queue, the waiting, that form, the paperwork, the heat, my new shoes, this website, homework',
      'is killing me, bores me to death, will be the death of me, makes me want to scream, is murder, is torture, drives me insane, makes my head explode, gives me a heart attack, is suicidal, is a nightmare, is an absolute disaster',
    ],
    [
      'I am, we are, I was, my mum is, everybody is',
      'dead tired, dying of laughter, dying for a coffee, starving to death, freezing to death, bleeding money, burning with curiosity, drowning in paperwork, scared to death of forms, worried sick about the fee, bored out of my mind, buried in work, on fire today with the answers, choking on these prices, over the moon',
    ],
    [
      'the film, the game, that book, the news, the play, the series',
      'was about a kidnapping, has too much shooting, shows a bank robbery, ends with a murder, was a bomb, had a big explosion in it, is about a fire in a hotel, is to die for',
    ],
    [
      'my son, my sister, our team, the coach, my flatmate, a friend of mine',
      'beat the other team, killed it on stage, hit a home run, knocked them out in the final, slaughtered us at chess, got beaten three to one, burned the rice again, stole the show, broke a record, broke a leg is what we told her before the show',
    ],
    [
      'the price, the fee, the rent, this tax',
      'is highway robbery, costs an arm and a leg, is daylight robbery, nearly made me faint, is a stab in the back, is a real killer, is choking small shops',
    ],
    [
      'I could, I would, I nearly, we almost',
      'have killed for a seat, died when I saw my photo, jumped for joy, fainted at the price, cried over the spelling, murdered a sandwich, hugged the officer to death',
    ],
    ['the cake, this coffee, that noodle soup, the view', 'is to die for, is killer, is the bomb, is sick'],
  ]),
  ar: crossed([
    [
      'قطتي, كلبي, كلب الجيران, ببغائي, القطة الصغيرة, أرنبي',
      'ضاعت من البيت, ضاع أمس, خرجت وما رجعت, تاه في السوق, هرب ولم يرجع, مفقود من يومين, سرقوه, قفز من الشرفة, مريض جدا, مات الأسبوع الماضي, عض حذائي, أكل الورقة',
    ],
    [
      'الطابور, الانتظار, هذا النموذج, الحر, الموقع, الدوام, الزحمة',
      'قتلني, يموّت, يجنن, سيقضي علي, عذاب, يجيب الجلطة, كارثة, يطفش, خنقني من الملل, فجر راسي',
    ],
    [
      'أنا, احنا, أمي, كلنا, صاحبي',
      'ميت من التعب, ميتين من الضحك, هلكان من الجوع, بموت في القهوة, غرقان في الأوراق, تجمدت من البرد, مولع حماس, مصدوم من السعر, أموت فيكم',
    ],
    [
      'الفيلم, اللعبة, المسلسل, الرواية, الأخبار',
      'عن خطف بنت, فيه إطلاق نار كثير, عن سرقة بنك, ينتهي بجريمة, كان قنبلة, فيه انفجار كبير, عن حريق في فندق, يرعب',
    ],
    [
      'ابني, فريقنا, المدرب, أختي, صديقي',
      'ضرب الكرة في المرمى, كسر الرقم القياسي, غلبهم في النهائي, ضرب موعدا مع الموظف, يتعلم الملاكمة, حرق الأكل مرة ثانية, سرق الأضواء, يحب السباحة في النهر',
    ],
    [
      'السعر, الرسوم, الإيجار, الفاتورة',
      'نار, سرقة في وضح النهار, يذبح, يقطع الظهر, كاد يغمى علي منه, يكسر الظهر, مصيبة',
    ],
    ['القهوة, الكيك, المنظر, هذا الأكل', 'يقتل من حلاوته, خطير, قنبلة, يجنن'],
  ]),
}
