import type { Language } from '#platform/text'

/**
 * What people speak of that no public office answers, or another one does: words of daily life, of banks, doctors, schools'
 * homework, machines, companies, taxes, traffic, foreign consulates. They are known words (nothing is guessed from them), and a
 * question that consists of them is hardly about a procedure.
 */
export const elsewhere: Record<Language, string> = {
  vi: `
    thời tiết, trời mưa, trời nắng, có mưa, mưa không, nắng, nhiệt độ, dự báo, lạnh, nóng, gió, bão số, không khí lạnh
    bóng đá, cầu thủ, trận đấu, tỉ số, tỷ số, ngoại hạng, bàn thắng, đội tuyển, world cup, huấn luyện viên, thể thao, đá banh, ghi bàn
    nấu, món, công thức, bánh, phở, bún, cơm, gà, heo, bò, cà phê sữa, ngon, nấu ăn, luộc, chiên, xào, nướng, ăn gì, uống gì, trà sữa, hạt nêm, nước mắm, đói, bánh mì, kem, chè
    người yêu, bạn gái, bạn trai, tỏ tình, chia tay, thất tình, yêu, crush, hẹn hò, nhớ em, tán gái, buồn, vui, chán, cô đơn, ghen
    ngu, điên, khùng, đồ chó, cút, im đi, dở hơi, vô dụng, bực, ghét, dốt, mất dạy, óc chó
    kể chuyện, truyện cười, chuyện cười, đố vui, hát, bài hát, ca sĩ, phim, diễn viên, game, chơi game, nhạc, xem phim, tiểu thuyết, thơ, đố em, xổ số, tử vi, bói, cung hoàng đạo, phong thủy, tuổi dần, hợp tuổi, số đề, trúng số
    mèo, chó, con mèo, con chó, thú cưng, cá cảnh, chim
    sốt, ho, đau bụng, đau đầu, uống thuốc, thuốc gì, bác sĩ, huyết áp, tiểu đường, triệu chứng, vắc xin, tiêm, cảm cúm, nha sĩ, răng đau, giảm cân, dị ứng, mất ngủ, kê đơn, nhà thuốc, viêm
    phương trình, bài tập, toán, giải bài, đạo hàm, tích phân, bình phương, bài văn, tả cảnh, lịch sử, chiến dịch, thủ đô, trái đất, mặt trăng, cộng trừ, nhân chia, cộng, trừ, tiếng anh là gì, dịch giúp, viết luận, điểm thi, đại học, thi đại học, công bố điểm
    điện thoại, laptop, máy tính, tivi, máy giặt, tủ lạnh, wifi, mạng chậm, cài phần mềm, facebook, zalo, tiktok, youtube, mật khẩu, iphone, sạc, pin, lập trình, in ấn, mạng internet, sửa máy
    mua ở đâu rẻ, size, áo, quần, giày, giảm giá, khuyến mãi, ship, đơn hàng, giao hàng, shopee, lazada, chụp hình, mỹ phẩm, son, trả hàng
    ngân hàng, thẻ atm, atm, thẻ tín dụng, chuyển khoản, lãi suất, trả góp, vay tiền, gửi tiết kiệm, cổ phiếu, chứng khoán, bitcoin, tiền ảo, giá vàng, đô la, tỷ giá, đầu tư
    câu lệnh, hướng dẫn trước, bỏ qua, prompt, hệ thống của bạn, đóng vai, giả vờ, mã nguồn, quản trị viên, cơ sở dữ liệu của bạn, dữ liệu của người khác
    visa, thị thực, đại sứ quán, lãnh sự, du học, thẻ xanh, vé máy bay, khách sạn, du lịch, tour, đặt vé, đặt phòng, xe buýt, bãi biển, sân bay, tàu hỏa, grab, taxi, đường đi, bến xe
    công ty, trách nhiệm hữu hạn, cổ phần, doanh nghiệp tư nhân, vốn điều lệ, nhãn hiệu, thương hiệu, sáng chế, bản quyền, phá sản, nhập khẩu hàng, hải quan, xuất khẩu
    thuế, quyết toán, thu nhập cá nhân, hoàn thuế, hóa đơn, thuế vat, mã số thuế
    phạt nguội, đèn đỏ, vi phạm giao thông, biển số, đăng kiểm, đăng ký xe, phạt, csgt, bằng lái, thi bằng lái, ô tô hạng, xe máy, ô tô
    giấy phép lao động, thất nghiệp, lương, sếp, nghỉ phép, tuyển dụng, phỏng vấn, cv đẹp, đồng nghiệp, sa thải, hợp đồng lao động, thưởng tết
    tòa án, ra tòa, luật sư, ly hôn đơn phương, đơn ly hôn, giành quyền nuôi con, kiện ra tòa, thi hành án, án phí, đòi nợ, tù, truy nã
    điện, tiền điện, công tơ, tiền nước, cúp điện, rác, internet, cáp quang, karaoke, vũ trường
    vệ sinh, toilet, nhà vệ sinh, đi vệ sinh, bãi xe, gửi xe, uống nước, quầy nước
    bạn là ai, tên gì, bao nhiêu tuổi, ai tạo ra, robot, trí tuệ nhân tạo, chatgpt, mấy giờ rồi, chào buổi sáng, ngủ ngon, chúc, khỏe không, hôm nay thứ mấy
  `,
  en: `
    weather, rain, sunny, temperature, forecast, tomorrow, hot, cold, storm coming, umbrella
    football, soccer, match, score, team, player, league, world cup, basketball, tennis
    recipe, cook, cooking, soup, chicken, noodle, pho, cake, pizza, delicious, hungry, coffee, tea, breakfast, dinner, restaurant recommend, bread, rice cooker
    girlfriend, boyfriend, love, date, dating, crush, flirt, lonely, sad, bored, happy, feelings
    stupid, idiot, useless, junk, hate, dumb, shut up, damn, hell
    joke, story, song, sing, movie, film, music, game, poem, riddle, lottery, horoscope, meaning of life, novel, actor
    dog, cat, pet, puppy, kitten
    fever, cough, headache, medicine, doctor, symptom, vaccine, dentist, dose, pill, flu, diet, lose weight, pain, prescription
    solve, equation, homework, math, derivative, essay, history of, capital of, physics, chemistry, calculate, translate this, summarise, grammar
    laptop, phone, computer, tv, wifi, password, software, app, iphone, battery, facebook, youtube, python, code, printer, internet
    buy, shopping, price of, discount, size, shirt, shoes, delivery, order, amazon, refund my order, dollars
    bank, credit card, atm, loan rate, interest, stock, stocks, bitcoin, crypto, gold, exchange rate, savings, invest, account balance
    ignore, instructions, system prompt, prompt, pretend, jailbreak, admin, database, sql, reveal, secret, developer mode
    visa, tourist, embassy, consulate, green card, flight, hotel, travel, airport, bus, train, beach, taxi, tour, london, paris, california, new york, directions
    company, limited, shareholders, trademark, patent, copyright, bankruptcy, import, export, customs, startup, corporate
    tax, taxes, vat, income tax, tax return, invoice
    speeding, fine, traffic, parking, ticket, vehicle, car, motorbike, driving, driver, number plate
    work permit, salary, boss, job, holiday, interview, unemployment, vacation, fired, colleague, employer, criminal record
    court, file for divorce, get divorced, lawyer, sue, prison, custody, lawsuit, police report
    electricity, water bill, power cut, garbage, rubbish, plumber
    toilet, bathroom, restroom, wifi password
    who are you, your name, how old are you, robot, ai, chatgpt, hello, good night, how are you, what time is it
  `,
  ar: `
    طقس, مطر, حرارة, جو, غدا, توقعات, شمس, برد
    كرة القدم, مباراة, لاعب, فريق, نتيجة, هدف, دوري, رياضي
    وصفة, طبخ, دجاج, كبسة, أرز, شوربة, كعكة, جائع, لذيذ, بطيخ, خبز, قهوة, شاي, طعام, مطعم
    حبيبتي, حبيبي, حب, مواعدة, حزين, وحيد, ملل, سعيد
    غبي, أحمق, تافه, اخرس, كلب, حمار
    نكتة, قصة, أغنية, فيلم, موسيقى, لعبة, شعر, برج, أبراج, حظ, يانصيب
    قطة, حيوان, عصفور
    حمى, سعال, صداع, دواء, طبيب, أعراض, لقاح, حبوب, ألم, سكري, ضغط الدم, وصفة طبية
    معادلة, واجب, رياضيات, مسألة, تاريخ, عاصمة, فيزياء, احسب, ترجم لي, خمسة, سبعة, ثلاثة
    هاتف, حاسوب, كمبيوتر, شبكة, واي فاي, كلمة المرور, الرقم السري, تطبيق, برنامج, انترنت, الإنترنت مقطوعة, بطارية
    تسوق, سعر, خصم, قميص, حذاء, توصيل, أشتري, ميزانية
    بنك, بنكية, بطاقة ائتمان, صراف, أسهم, ذهب, عملة, فائدة, استثمار, حساب بنكي, قرض شخصي
    تجاهل, تعليمات, سرية, اكشف, تظاهر, نظامك, اخترق
    تأشيرة, تأشيرتي, سياحية, سفارة, قنصلية, طيران, فندق, سياحة, مطار, حافلة, قطار, تاكسي, القاهرة, دبي, باريس
    شركة, مساهمة, علامة تجارية, براءة, إفلاس, جمارك, استيراد, تصدير
    ضريبة, ضريبي, إقرار ضريبي, فاتورة, ضرائب
    مخالفة مرورية, مرور, سيارة, سرعة, موقف, دراجة نارية, لوحة
    تصريح عمل, راتب, راتبي, مدير, مديري, وظيفة, إجازة, مقابلة, بطالة
    محكمة, دعوى طلاق, محام, سجن, قضية, حضانة الأطفال
    كهرباء, فاتورة الماء, قمامة, سباك
    حمام, مرحاض, دورة المياه
    من أنت, إنسان, اسمك, كم عمرك, روبوت, ذكاء اصطناعي, مرحبا, كيف حالك, تصبح على خير, كم الساعة
  `,
}
