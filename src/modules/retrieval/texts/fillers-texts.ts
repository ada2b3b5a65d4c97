import type { Language } from '#platform/text'

/**
 * Expressions around a question that say nothing of what is asked for: politeness, and what of a procedure somebody wants
 * to know (papers, days, money, place). Several words each, or words that mean nothing alone. Longest first wins.
 */
export const fillers: Record<Language, string> = {
  vi: `
    dạ, vâng, thưa, alo, à, ạ, ơi, ờ, ừm, ừ, nha, nhé, nhỉ, hả, hử, vậy, với, đấy, đó, thế, kìa, này, nè, luôn, á, ha, hen, nghen
    cho em hỏi, cho con hỏi, cho cháu hỏi, cho tôi hỏi, cho mình hỏi, cho cô hỏi, cho chú hỏi, cho bác hỏi, cho anh hỏi, cho chị hỏi, cho ông hỏi, cho bà hỏi, cho hỏi, xin hỏi, hỏi chút, hỏi một chút, hỏi xíu, hỏi tí, hỏi thăm, xin phép hỏi
    em ơi, anh ơi, chị ơi, cô ơi, chú ơi, bác ơi, cháu ơi, con ơi, mọi người ơi, cán bộ ơi, xin chào, chào em, chào anh, chào chị, chào bạn, chào cô, bạn ơi, ad ơi, shop ơi, cho biết, vui lòng, làm ơn, giúp em, giúp tôi, giúp con, giúp mình, giúp với, giùm, dùm, hộ tôi, cảm ơn, cám ơn
    em muốn hỏi, tôi muốn hỏi, con muốn hỏi, mình muốn hỏi, cô muốn hỏi, bác muốn hỏi, chú muốn hỏi, muốn hỏi
    bao lâu, mất bao lâu, trong bao lâu, bao lâu thì xong, bao lâu có, mấy ngày, mấy hôm, mất mấy ngày, bao nhiêu ngày, mất bao nhiêu ngày, bao giờ xong, bao giờ có, khi nào có, khi nào xong, chừng nào có, chừng nào xong, có nhanh không, lấy ngay, lấy liền, có lâu không
    bao nhiêu tiền, hết bao nhiêu, mất bao nhiêu, tốn bao nhiêu, mất tiền không, mất phí không, có mất phí không, lệ phí bao nhiêu, phí bao nhiêu, giá bao nhiêu, tốn tiền không, đóng bao nhiêu tiền, lệ phí, bao nhiêu, có tốn, miễn phí không
    cần giấy tờ gì, cần những giấy tờ gì, những giấy tờ gì, giấy tờ gì, giấy gì, cần mang gì, mang theo gì, mang gì, cần gì, cần những gì, hồ sơ gì, hồ sơ gồm những gì, gồm những gì, gồm gì, chuẩn bị gì, chuẩn bị những gì, cần chuẩn bị, thủ tục gì, thủ tục như thế nào, thủ tục thế nào, thủ tục ra sao, thủ tục sao, làm thủ tục, thủ tục, hồ sơ ra sao, hồ sơ thế nào
    ở đâu, chỗ nào, làm ở đâu, nộp ở đâu, đến đâu, quầy nào, cửa nào, cửa số mấy, phòng nào, đi đâu, ra đâu, gặp ai, hỏi ai, ở chỗ nào, lên đâu, tới đâu
    làm sao, làm thế nào, như thế nào, thế nào, ra sao, làm như nào, như nào, kiểu gì, bằng cách nào, phải làm sao, phải làm gì, thì làm gì, thì phải làm gì, phải làm thế nào, cần làm gì, nên làm gì, thì sao, làm gì, làm được không, có được không, được không, được chưa, có phải, phải không, đúng không, có cần, không biết, có thể, sao ạ, sao vậy, làm răng, răng hè, ra răng, mần răng, mô, chi rứa
    hôm nay, ngày mai, hôm trước, hôm qua, bây giờ, giờ này, lúc này, tuần trước, năm nay, tháng trước, vừa rồi, mới đây
    thì, là, mà, và, của, được, cần, muốn, phải, gì, sao, nào, đang, đã, sẽ, rồi, thôi nhé, cũng, cái, những, các, để, nên, còn, nếu, vì, tại vì, nó, tôi, em, mình, tui, tao, họ, ta, chúng tôi, nhà em, nhà tôi, nhà mình, bên em, bên mình, cái này, như, đi, ra, lên, vào, theo, bị, do, thấy, khi, lúc, chưa biết, nghe nói, nghe bảo, thấy bảo, bảo là, nói là, về việc, về vụ, vụ, việc, hiện tại, hiện nay, hiện, ngoài ra, xong, a lô, trên, có, anh, chị, ông, bà, cô, chú, bác, cho, làm, xin, không, hay, bạn, ai, đâu, tự, rất, quá, lắm, chút, hỏi, biết, thủ tục này, ủy ban, phường, xã, ubnd, cơ quan, nhà nước, một cửa
  `,
  en: `
    please, hello, hi, hey, excuse me, sorry, thanks, thank you, good morning, sir, madam
    i would like to, i'd like to, i want to, i need to, i have to, i am trying to, how do i, how can i, how to, where do i, where can i, what do i need, what papers do i need, which papers, what documents, which documents, what is, what are, can i, could you, can you, do i need, do i have to, is it possible to, could i, may i, am i able to, tell me, help me, i wonder, i need help, i need, i want, i am, i'm, i have, i've
    how long does it take, how long, how many days, how much does it cost, how much is it, how much, what does it cost, fee, cost, for free, free, how soon, when will, opening hours, what time, which counter, which window, online
    the, a, an, of, to, in, on, at, for, my, our, your, his, her, their, is, are, was, were, be, been, it, its, this, that, these, those, with, by, from, as, and, or, we, i, me, us, you, he, she, they, do, does, did, need, want, get, getting, got, how, what, which, where, who, when, so, if, but, there, here, about, some, any, just, also, will, would, can, could, should, must, have, has, had, am, because, who is, now, then, today, ward, office, paper, papers, document, documents, procedure, application, apply, applying, make, go, going, one, s, t, m, ve, re, d, ll, up, into, than
  `,
  ar: `
    من فضلك, لو سمحت, لو سمحتم, مرحبا, السلام عليكم, شكرا, صباح الخير, أهلا, يا أخي, يا أستاذ
    أريد أن, أريد, أود أن, أود, أحتاج إلى, أحتاج, أرغب في, أرغب, كيف يمكنني, هل يمكنني, هل يمكن, كيف أقدم, كيف أحصل على, كيف, كيفية, ما هي, ما هو, ماذا, ما, هل, أين, متى, كم, لماذا, بدي, عايز, ابغى, اريد اعرف, ممكن
    ما الأوراق المطلوبة, الأوراق المطلوبة, ما المستندات المطلوبة, المستندات المطلوبة, الوثائق المطلوبة, ما المطلوب, كم يستغرق, كم يوما, كم الرسوم, كم تكلفة, كم يكلف, الرسوم, عبر الإنترنت, أي شباك, ماذا أفعل, ماذا علي, ماذا يجب
    في, من, إلى, على, عن, مع, أن, إن, هذا, هذه, ذلك, تلك, التي, الذي, لدي, عندي, لي, أنا, نحن, هو, هي, كان, كانت, قد, ثم, أو, و, لا, لم, لن, بعد أن, حتى, لكي, كي, يجب, علي, عليه, عليها, إذا, لو, معاملة, إجراء, إجراءات, طلب, تقديم, الحصول, بشأن, فيها, به, بها, له, لها, كل, أي, ذا, لأن
  `,
}

/** What people write for longer words; read as if they had written those. */
export const shortForms: Record<Language, Record<string, string>> = {
  vi: {
    cccd: 'căn cước công dân',
    cmnd: 'chứng minh nhân dân',
    cmt: 'chứng minh thư',
    cmtnd: 'chứng minh thư nhân dân',
    gplx: 'giấy phép lái xe',
    blx: 'bằng lái xe',
    bhyt: 'bảo hiểm y tế',
    bhxh: 'bảo hiểm xã hội',
    bhtn: 'bảo hiểm thất nghiệp',
    nvqs: 'nghĩa vụ quân sự',
    hktt: 'hộ khẩu thường trú',
    shk: 'sổ hộ khẩu',
    kt3: 'tạm trú dài hạn',
    ct07: 'xác nhận cư trú ct07',
    hkd: 'hộ kinh doanh',
    htx: 'hợp tác xã',
    gpxd: 'giấy phép xây dựng',
    gpkd: 'giấy phép kinh doanh',
    dkkd: 'đăng ký kinh doanh',
    dkkh: 'đăng ký kết hôn',
    dkks: 'đăng ký khai sinh',
    gcnqsdd: 'giấy chứng nhận quyền sử dụng đất',
    gcn: 'giấy chứng nhận',
    qsdd: 'quyền sử dụng đất',
    gks: 'giấy khai sinh',
    thcs: 'trung học cơ sở',
    thpt: 'trung học phổ thông',
    attp: 'an toàn thực phẩm',
    vsattp: 'vệ sinh an toàn thực phẩm',
    lltp: 'lý lịch tư pháp',
    nkt: 'người khuyết tật',
    noxh: 'nhà ở xã hội',
    dtm: 'đánh giá tác động môi trường',
    tnxp: 'thanh niên xung phong',
    ldtt: 'lao động tiên tiến',
    csdl: 'cơ sở dữ liệu',
    ttbhyt: 'thẻ bảo hiểm y tế',
    xnhn: 'xác nhận hôn nhân',
    tthn: 'tình trạng hôn nhân',
    nn: 'nước ngoài',
    dk: 'đăng ký',
    dki: 'đăng ký',
    xn: 'xác nhận',
    gt: 'giấy tờ',
    ko: 'không',
    hok: 'không',
    hong: 'không',
    hem: 'không',
    khum: 'không',
    dc: 'được',
    vk: 'vợ',
    ck: 'chồng',
    mn: 'mọi người',
    ntn: 'như thế nào',
    lm: 'làm',
    bn: 'bao nhiêu',
    sanh: 'sinh',
    mần: 'làm',
    gởi: 'gửi',
    bịnh: 'bệnh',
    chánh: 'chính',
    lãnh: 'lĩnh',
    tía: 'cha',
    bố: 'cha',
    má: 'mẹ',
    hổng: 'không',
    hông: 'không',
    passport: 'hộ chiếu',
    online: 'trực tuyến',
    '18t': '18 tuổi',
  },
  en: {
    id: 'identity',
    dob: 'date of birth',
    cccd: 'identity card',
    bhyt: 'health insurance',
    certs: 'certificates',
    docs: 'documents',
    biz: 'business',
    licence: 'license',
  },
  ar: {},
}
