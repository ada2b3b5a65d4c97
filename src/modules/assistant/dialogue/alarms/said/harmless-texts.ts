import { lines } from './lines.ts'

/** What sounds dangerous and is not, or is past, or is only asked about. */
export const harmless = {
  vi: lines(`
    Chết thật, tôi quên mang căn cước rồi
    Chết cha, hôm nay thứ bảy có làm việc không
    Đợi lâu muốn chết luôn á
    Đói muốn xỉu, quanh đây có quán ăn nào không
    Mệt muốn đứt hơi mà hồ sơ chưa xong
    Sợ chết khiếp vì thấy lệ phí cao quá
    Tức muốn hộc máu, đi ba lần chưa được
    Cười đau cả bụng với cái tờ khai này
    Điện thoại em chết nguồn rồi, có chỗ sạc không
    Máy em sắp hết pin, sắp chết máy
    Mạng chết rồi, không vào được cổng dịch vụ công
    Xe tôi chết máy, tới trễ hẹn có sao không
    Tôi cháy túi rồi, có được miễn phí không
    Deadline cháy nhà tới nơi, xin giấy gấp được không
    Vé concert cháy hàng, mình hỏi lộn chỗ rồi
    Hồ sơ bị treo hoài vậy em
    Tài khoản tôi bị khóa, đăng nhập không được
    Cửa kẹt không mở được, tôi vào bằng lối nào
    Tiền phí cắt cổ vậy
    Giá này chém đẹp quá
    Giết thời gian chờ thì ở đây có báo đọc không
    Anh bạn tôi bắn nhau trong game suốt ngày, giờ cần giấy học nghề
    Tôi thích xem phim cướp biển, có vé không
    Trận bóng hôm qua đánh nhau ghê, hôm nay mấy giờ đá
    Tôi muốn đăng ký lớp võ cho con, có cần giấy tờ gì
    Xin giấy phép bắn pháo hoa cần gì
    Mua súng hơi tập thể thao có phải xin phép không
    Dao rựa làm rẫy có phải khai báo vũ khí không
    Ai cấp giấy chứng nhận đủ điều kiện phòng cháy
    Nhà trọ tôi cần nộp hồ sơ nghiệm thu chữa cháy ở đâu
    Bình chữa cháy hết hạn thì đổi ở chỗ nào
    Tập huấn cứu hỏa của phường khi nào có
    Quán tôi bán ga, muốn xin giấy phép kinh doanh khí
    Đổi bình ga ở đâu rẻ
    Nhà tôi bị cháy năm ngoái, mất hết giấy tờ, giờ làm lại khai sinh
    Cháy nhà hồi tháng trước, xin hỗ trợ sửa nhà thế nào
    Sau vụ hỏa hoạn tôi cần xin xác nhận thiệt hại
    Bố tôi mất vì tai nạn giao thông, làm giấy báo tử ở đâu
    Ông tôi chết đuối từ năm 1975, giờ mới khai tử được không
    Chú tôi tự tử năm ngoái, giấy chứng tử ghi nguyên nhân gì
    Mẹ tôi đột quỵ tháng trước, xin hưởng trợ cấp khuyết tật
    Bố tôi bị tai biến nằm một chỗ, làm ủy quyền tại nhà được không
    Vợ tôi sắp sinh tháng sau, chuẩn bị giấy khai sinh trước được không
    Em đang mang thai, đăng ký tạm trú cần gì
    Vợ em mới sinh hôm qua, làm khai sinh cho bé ở đâu
    Con tôi sinh rớt ở nhà hồi năm ngoái, không có giấy chứng sinh
    Tôi bị tai nạn lao động năm 2019, giờ xin trợ cấp
    Tôi bị mất trộm ví tuần trước, giờ xin cấp lại căn cước
    Bị giật túi mất hết giấy tờ hồi tháng tư, làm lại thế nào
    Mất xe máy thì trình báo công an nào để làm giấy bảo hiểm
    Bị lừa mua đất giả giấy tờ, muốn gửi đơn tố cáo thì mẫu nào
    Nhà chồng em ở quê, em muốn chuyển hộ khẩu về
    Chồng em đi làm xa, em nộp thay được không
    Chồng tôi không chịu ký đơn, làm sao tách hộ
    Chồng cũ không đưa giấy tờ của con, làm lại khai sinh được không
    Vợ chồng tôi thuận tình ly hôn, giờ xin xác nhận độc thân
    Vợ tôi giữ sổ hộ khẩu, tôi đăng ký tạm trú cho con được không
    Bố mẹ con muốn làm hộ chiếu cho con
    Mẹ con bận nên con nộp giúp được không ạ
    Con muốn hỏi thẻ căn cước cho bé 6 tuổi
    Con tôi 6 tuổi, làm thẻ căn cước được chưa
    Con em học lớp 1 cần giấy xác nhận cư trú
    Con tôi hay khóc, lúc chụp ảnh căn cước có sao không
    Con tôi ở với bà ngoại, ba mẹ đi xuất khẩu lao động, đăng ký thường trú sao
    Tôi ở một mình, có được hưởng trợ cấp người cao tuổi không
    Tôi đi lạc đường, phường mình nằm ở phố nào
    Tôi bị lạc giữa mấy cái biểu mẫu, chỉ giùm tôi
    Em tìm hoài không thấy quầy tư pháp
    Tôi làm mất thẻ xe, tìm ở đâu
    Mẹ tôi tên sai trên giấy khai sinh
    Ba tôi mất rồi, tôi muốn nhận thừa kế
    Tìm mộ liệt sĩ ở đâu
    Xin trích lục khai tử của mẹ tôi
    Xin hỗ trợ mai táng cho ông nội mới mất
    Nghĩa trang phường còn chỗ không
    Hỏa táng có được hỗ trợ tiền không
    Chó nhà tôi chết có cần khai báo dịch không
    Heo chết nhiều quá, xin hỗ trợ dịch bệnh
    Tiêm phòng dại cho chó ở đâu
    Con mèo nhà em bị lạc, phường có loa thông báo không
    Cây trước nhà tôi sắp chết, ai chăm
    Xin chặt cây nguy hiểm trước cửa nhà
    Nhà hàng xóm xây làm nứt tường nhà tôi, gửi đơn ở đâu
    Hàng xóm hát karaoke ồn muốn điên, phản ánh ở đâu
    Hàng xóm đốt rác khói quá thì báo ai xử lý
    Quán nướng dưới nhà khói mùi suốt ngày, kiến nghị thế nào
    Dây điện trước nhà chằng chịt, gửi kiến nghị chỗ nào
    Tôi muốn tố cáo cán bộ nhận tiền
    Tôi bức xúc vì bị hành lên hành xuống
    Thủ tục hành chính hành dân quá
    Đau đầu với mấy cái giấy tờ này
    Đau tim với giá đất
    Tôi già rồi tim yếu, có quầy ưu tiên không
    Tôi bị khuyết tật đi xe lăn, lối vào ở đâu
    Tôi đau chân, ngồi chờ ở đâu được
    Khám sức khỏe làm bằng lái ở đâu
    Bệnh viện gần đây nhất ở đâu
    Trạm y tế phường mở cửa mấy giờ
    Nhà thuốc nào gần đây
    Tiêm vắc xin cho bé ở trạm y tế ngày nào
    Mua bảo hiểm y tế hộ gia đình
    Giấy ra viện có cần công chứng không
    Giấy chứng thương xin ở đâu
    Xin giấy xác nhận không có tiền án
    Con tôi bị bạn đánh ở trường năm ngoái, xin chuyển trường cần gì
    Tôi muốn xin chỗ ở tạm lánh cho nạn nhân bạo lực gia đình, hồ sơ gồm gì
    Thủ tục cấm tiếp xúc theo luật phòng chống bạo lực gia đình
    Phường có lớp tuyên truyền phòng chống xâm hại trẻ em không
    Số điện thoại bảo vệ trẻ em là số nào
    Đường dây nóng của phường số mấy
    Gọi cho cán bộ hộ tịch giùm em
    Cứu tôi với cái tờ khai này khó quá
    Giúp với, em không biết điền ô này
    Khẩn cấp quá, mai em bay rồi mà hộ chiếu chưa có
    Gấp lắm em ơi, chiều nay phải nộp
    Ai giúp tôi lấy số với
    Nguy rồi, hết hạn hôm qua
    Tôi sợ nộp trễ bị phạt
    Em sợ mẹ la vì làm mất giấy khai sinh
    Bà tôi yếu không ra phường được
    Mẹ em nằm viện, em nhận lương hưu thay được không
    Bác tôi hôn mê nằm viện ba tháng, ai ký thay được
    Bố tôi lẫn rồi, làm giám hộ thế nào
    Người yêu em là người nước ngoài, kết hôn cần gì
    Xin phép dựng rạp cưới trước nhà
    Xin phép tổ chức đốt lửa trại
    Tôi muốn mở lò nướng bánh, có cần giấy môi trường
    Mở tiệm hớt tóc có cần chứng chỉ không
    Nhà tôi ở ngõ cụt tối om, xin lắp đèn đường
    Ngập nước trước cửa, ai xử lý
    Nước máy nhà tôi bị đục
    Mất điện cả buổi, bao giờ có lại
    Tôi muốn rút hồ sơ, hủy thủ tục này
    Xóa đăng ký tạm trú
    Khai báo tạm vắng khi đi tù về
    Vừa ra tù, xin giấy tờ làm lại căn cước
    Xin xóa án tích
    Con tôi đi nghĩa vụ quân sự, bị thương, hưởng chế độ gì
    Ông tôi bị thương ở chiến trường, làm thẻ thương binh
    Chất độc da cam trợ cấp ra sao
    Bắn tin cho tôi khi xong nhé
    Bể bụng rồi, bị trả hồ sơ lần nữa
    Nhìn tờ giấy muốn ngất
    Thuốc lá có bán ở đây không
    Ghế này gãy rồi, thay giùm
    Máy lấy số bị hư
    Ở đây lạnh quá, tắt bớt máy lạnh
    Nóng như lửa đốt, có quạt không
    Trong phòng ngột ngạt, mở cửa sổ được không
    Ồn quá nghe không rõ
    Em muốn bỏ cuộc, giấy tờ rắc rối quá
    Tôi chán cái thủ tục này lắm rồi
    Tôi không muốn chờ nữa
    Con ngủ rồi, mai em quay lại được không
    Bé ngủ suốt lúc chụp ảnh hộ chiếu có được không
    Đám tang xong tôi mới lên được, có trễ không
    Hồ sơ của tôi nằm bất động cả tháng nay
    Ba mẹ tôi đều mất, ai đứng tên giám hộ
    Trẻ mồ côi được trợ cấp bao nhiêu
    Nhận con nuôi trẻ bị bỏ rơi cần thủ tục gì
    Đăng ký khai sinh cho trẻ bị bỏ rơi
    Phòng khám nha khoa xin phép quảng cáo
    Mổ ruột thừa có được bảo hiểm không
    Tôi từng bị nhồi máu cơ tim, có được miễn lao động công ích không
    Chùa muốn đốt vàng mã lớn có phải xin phép
    Camera quay cảnh trộm lần trước lấy ở đâu để nộp bảo hiểm
    Bị xe quẹt tuần rồi, xin biên bản hiện trường
    Chồng em mất đột ngột hồi tháng giêng, em xin tuất
    Tôi bỏ nhà lên phố lâu rồi, giờ đăng ký lại thường trú
    Cháy nồi cá kho nên nhà ám mùi, tôi tới trễ
    Lò bánh mì của tôi cần giấy gì về an toàn
    Bảng nội quy phòng cháy treo ở đâu
    Đau lưng ngồi lâu không nổi, cho tôi lên trước được không
    Con tôi bị tai nạn năm kia, giờ làm giấy khuyết tật
    Chú tôi bị giam năm ngoái, ủy quyền ra sao
    Tên cướp trong phim đó đóng hay ghê
    Mất bóp hồi hè, cấp lại bằng lái
    Vợ chồng tôi cãi nhau chuyện đặt tên con
    Đập nhà cũ xây lại có cần phép không
    Tôi sắp chết đuối trong đống giấy tờ
  `),
  en: lines(`
    I'm dying to know when my card is ready
    My phone died, is there a charger
    This queue is killing me
    I nearly had a heart attack when I saw the fee
    I'm starving, is there a canteen
    It is freezing in here
    It's hot as hell, do you have a fan
    The website crashed while I was paying
    My application got rejected, I could scream
    I'd kill for a coffee, where can I get one
    You saved my life, thank you
    The deadline is tomorrow, help
    Emergency! My flight is tomorrow and my passport is not here
    Please hurry, I need the paper today
    Help me with this form please
    I am lost with these forms
    I am lost, which street is the office on
    I can't find counter five
    I lost my ID card
    I lost my wallet last week, how do I replace my papers
    My purse was stolen in March, how do I get a new card
    My bike was stolen last year, where do I get a certificate for insurance
    My house burned down last year and the papers are gone
    After the fire I want to ask for repair support
    Where do I apply for a fire safety certificate
    My fire extinguisher expired, where to change it
    Fire drill in our block, who organises it
    Do I need a permit for fireworks
    Can I get a licence for an air rifle for sport
    Are kitchen knives allowed in carry luggage
    Can we make a bonfire at our party
    I sell gas bottles, which licence
    Where can I refill a gas bottle
    I was fired from my job, how do I claim benefits
    My boss fired me without paper
    My father died in an accident, how to register the death
    My uncle killed himself last year, do I need a special death certificate
    My grandmother died of a stroke last month, what papers
    My husband passed away suddenly, can I get survivor's pension
    My father had a stroke last year and can't walk, can you come home to sign
    My mother is in a coma in hospital, who can sign for her
    My wife will give birth next month, what should I prepare
    My wife gave birth yesterday, where do I register
    I'm pregnant, can I go first in the queue
    I have a weak heart, is there a chair
    I use a wheelchair, where is the entrance
    I had an accident at work in 2020, what benefit can I get
    My child broke his arm last year at school, insurance claim
    Where is the nearest hospital
    When is the health station open
    Where can I get a health check for a driving licence
    Where is a pharmacy
    Do I need a doctor's letter
    I want health insurance for my family
    vaccination day for babies
    my dog died, do I need to report it
    Dog rabies vaccination
    My cat is lost, can I put a notice here
    My husband works abroad, may I sign for him
    My husband doesn't want to sign the paper
    My ex-husband keeps our child's birth certificate, can I get a copy
    My husband took my form home by mistake
    My wife kept the household book
    We are divorced, how do I change my marital status
    Where do I file for divorce
    What papers for shelter for victims of domestic violence
    How do I apply for a no-contact order
    What is the child protection hotline number
    Does the ward hold a class against child abuse
    I want to report corruption of an officer
    I want to complain about noise
    My neighbour's smoke from the grill bothers me, where to complain
    My neighbour burns trash every evening, how can I complain
    The wires in our alley are messy, who repairs
    The street light is broken
    Power cut the whole day, when is it back
    Flood in front of my door, who handles it
    Dead tree in front of my house, may I cut it
    Permission to cut a dangerous tree
    My kid is six, can he have an ID card
    My son is 7, what papers for first grade
    I'm 14, when do I get my card
    My daughter lives with grandma, we work abroad, how to register her
    I live alone, can I get the elderly allowance
    My kid cries when photographed, is this ok
    My mother is waiting at counter 3, can I join her
    My mom asked me to ask about her pension
    How to adopt an abandoned child
    Register birth for an abandoned baby
    Orphan allowance amount
    Guardian for my father with dementia
    War invalid card, my grandfather was shot in 1968
    Agent orange allowance
    He was stabbed in the army, is he entitled to invalid benefits
    I just got out of prison, how do I get an ID card
    criminal record certificate
    How do I clear my criminal record
    I want to withdraw my dossier, kill it please
    Cancel my appointment
    I want to end my residence registration
    I want to end my contract with the ward market stall
    end my business registration
    I'm tired of waiting
    I give up, this is too hard
    I'm sick of these papers
    I can't take more days off, can I do it online
    I can't breathe in this mask, must I wear it for the photo
    The room is stuffy, open a window please
    it is too loud here
    the ticket machine is broken
    The chair is broken
    the printer is jammed
    My account is locked
    I'm locked out of my account
    The door is locked, which way do I go in
    I missed my number
    Shoot me a message when it is done
    Can I shoot a film in the street, permit
    Bomb disposal museum opening hours
    I bombed the interview
    We are throwing a party, do we need permission
    Wedding tent on the street, permission
    Funeral tent on the street, permission
    Cremation support money
    Burial plot in the public cemetery
    Extract of a death certificate for my mother
    I need a copy of the death certificate
    Can a suicide be registered like other deaths
    I found an ID card on the road, where do I bring it
    I found a wallet
    My visa will expire, am I in trouble
    Will the police come if I do not register my guest
    Which police station does ID cards
    The police gave me a paper, is it enough
    I was robbed in Thailand in May, can I get a copy of my marriage paper
    Someone used my name for a loan, how do I complain
    I hit the wrong button
    It hit me that I forgot the photo
    The baby is asleep, can I come later for the photo
    My heart belongs to Hanoi, how can I stay longer
    Crash course for the driving test
    I crashed my car last month, need the report for insurance
    Blood type on the ID card
    Blood donation day in the ward
    I want to donate my body after death, where do I register
    How do I write a will
    certify my will
    Inheritance of my late father's house
    I burned my hand last week, can fingerprints still be taken
    My fingerprint is worn, can I still get a card
    swimming class for kids against drowning
    first aid course in the ward
    Is there a life insurance office
    That film was a bomb, by the way when do you close
    The stairs are deadly, is there a lift
    You people are murdering my patience, when will it be done
    My son is fighting for a place at school, which documents
    knock-out fee, why so high
    Is alcohol allowed at a street party
    Karaoke licence and fire rules
    My kitchen is being rebuilt, permit
    Permit for a wood oven
    Smoking area, where
    What do I do if I am attacked by paperwork, haha
    They attacked my proposal at the meeting, how do I appeal
    strike at the factory, where do we register
    fire rules for a bakery, which paper
    Who inspects fire alarms in our block
    Where do I read the fire regulations of the market
    Do I need a fire certificate for a guest house
    My extinguisher is old, who checks it
    My back hurts from sitting, can I go first
    My son had an accident two years ago, now a disability paper
    My uncle was jailed last year, how can he sign
    The robber in that film was funny
    I lost my purse in summer, new driving licence
    My wife and I argue about the baby's name
    I want to knock down my old house, permit
    I am drowning in paperwork
    I died laughing at that photo
    my legs are killing me, is there a seat
    The fee is a crime
    That stamp cost me an arm and a leg
    He beat me to the counter
    The heat is unbearable, any water
    the system kicked me out
    I was cut off on the phone
    a heart surgery bill, does insurance pay
    My ex husband and I share custody, which address counts
    a missing page in my dossier, what now
    my missing document was found
    kids alone cannot sign, right
    an abandoned car in our lane, who removes it
    Can the dead be removed from the household list
    how to report a stolen bicycle from last spring
    Does the city pay after a fire
    We protest against a decision, where
    He broke the stamp, sorry
    Blood group needed on the form?
    poison for rats, where does the ward hand it out
    Appeal against a fine
    The dog next door bites, which office
  `),
  ar: lines(`
    أموت وأعرف متى تجهز البطاقة
    جوالي مات وين الشاحن
    الانتظار قتلني
    كدت أصاب بجلطة لما شفت الرسوم
    ميت من الجوع وين المطعم
    الجو نار هنا هل عندكم مروحة
    الموقع وقع وأنا أدفع
    رفضوا طلبي وانقهرت
    أنقذتم حياتي شكرا
    الموعد غدا ساعدوني في الطلب
    حالة مستعجلة سفري غدا والجواز لم يصل
    بسرعة لو سمحت أحتاج الورقة اليوم
    ساعدني في تعبئة النموذج
    أنا ضائع بين هذه النماذج
    أنا تايه في أي شارع المكتب
    لا أجد الشباك الخامس
    أضعت بطاقتي
    ضاعت محفظتي الأسبوع الماضي كيف أستخرج بدل
    سرقت حقيبتي في مارس وأريد بطاقة جديدة
    سرقت دراجتي السنة الماضية أين شهادة التأمين
    احترق بيتنا العام الماضي وضاعت الأوراق
    بعد الحريق أريد طلب دعم لإصلاح البيت
    أين أقدم على شهادة السلامة من الحريق
    طفاية الحريق انتهت أين أبدلها
    متى تدريب الإطفاء في الحي
    رخصة ألعاب نارية
    رخصة بندقية هواء للرياضة
    هل السكين مسموحة في الحقيبة
    هل يسمح بإشعال نار في حفلة
    أبيع اسطوانات غاز أي رخصة
    أين أعبئ اسطوانة الغاز
    طردت من عملي كيف أطلب الإعانة
    مات أبي في حادث كيف أسجل الوفاة
    عمي انتحر العام الماضي هل تلزم شهادة خاصة
    جدتي ماتت بجلطة الشهر الماضي ما الأوراق
    توفي زوجي فجأة هل لي معاش
    والدي أصيب بجلطة العام الماضي ولا يمشي هل تأتون للبيت للتوقيع
    أمي في غيبوبة في المستشفى من يوقع عنها
    زوجتي ستلد الشهر القادم ماذا أجهز
    زوجتي ولدت أمس أين أسجل المولود
    أنا حامل هل لي أولوية في الدور
    قلبي ضعيف هل يوجد كرسي
    أستخدم كرسيا متحركا أين المدخل
    حادث عمل سنة 2020 ما التعويض
    ابني كسر يده السنة الماضية في المدرسة والتأمين
    أين أقرب مستشفى
    متى يفتح المركز الصحي
    أين الفحص الطبي لرخصة القيادة
    أين الصيدلية
    هل أحتاج رسالة من الطبيب
    تأمين صحي لعائلتي
    يوم تطعيم الأطفال
    مات كلبي هل يجب أن أبلغ
    تطعيم الكلب ضد السعار
    قطتي ضاعت هل أعلق إعلانا
    زوجي يعمل في الخارج هل أوقع عنه
    زوجي لا يريد التوقيع على الورقة
    طليقي عنده شهادة ميلاد ابننا هل أستخرج نسخة
    زوجتي عندها دفتر العائلة
    تطلقنا كيف أغير حالتي الاجتماعية
    أوراق مأوى ضحايا العنف الأسري
    كيف أطلب أمر منع الاقتراب
    ما رقم حماية الطفل
    هل عندكم دورة ضد إيذاء الأطفال
    أريد أن أشتكي على موظف مرتش
    أشتكي من الضوضاء
    دخان مشوى الجيران يزعجني أين أشتكي
    جاري يحرق القمامة كل مساء كيف أشتكي
    أسلاك الحارة ملخبطة من يصلحها
    مصباح الشارع خربان
    انقطعت الكهرباء طول اليوم متى ترجع
    ماء أمام بابي من المسؤول
    شجرة ميتة أمام بيتي هل أقطعها
    إذن قطع شجرة خطرة
    ابني عمره ست سنوات هل له بطاقة
    ابني سبع سنين ما أوراق الصف الأول
    عمري أربع عشرة سنة متى آخذ بطاقتي
    ابنتي مع جدتها ونحن في الخارج كيف نسجلها
    أعيش وحدي هل لي إعانة كبار السن
    طفلي يبكي وقت الصورة هل يصلح
    أمي عند الشباك الثالث هل أدخل معها
    أمي طلبت أن أسأل عن معاشها
    كيف أتبنى طفلا متروكا
    تسجيل ميلاد طفل مجهول الأبوين
    كم إعانة اليتيم
    وصي على أبي المصاب بالخرف
    بطاقة جريح حرب جدي أصيب برصاصة قديما
    خرجت من السجن كيف أستخرج بطاقة
    شهادة عدم سوابق
    كيف أمحو السابقة الجنائية
    أريد سحب ملفي
    إلغاء موعدي
    أريد إنهاء تسجيل إقامتي
    إنهاء السجل التجاري
    أنهي معاملتي متى
    تعبت من الانتظار
    مللت من هذه الأوراق
    لا أستطيع أخذ إجازة أخرى هل يمكن عبر الإنترنت
    الكمامة تخنقني هل ألبسها في الصورة
    المكان خانق افتحوا الشباك
    الصوت عال هنا
    جهاز الأرقام معطل
    الكرسي مكسور
    الطابعة معلقة
    حسابي مقفل
    الباب مقفل من أين أدخل
    فاتني دوري
    أرسل لي رسالة عندما تنتهي
    تصريح تصوير فيلم في الشارع
    تصريح خيمة عرس في الشارع
    تصريح خيمة عزاء
    دعم الدفن
    قبر في المقبرة العامة
    مستخرج شهادة وفاة أمي
    نسخة من شهادة الوفاة
    وجدت بطاقة هوية في الشارع أين أسلمها
    وجدت محفظة
    تأشيرتي ستنتهي هل علي غرامة
    هل تأتي الشرطة إذا لم أسجل ضيفي
    أي مركز شرطة يصدر البطاقات
    أعطتني الشرطة ورقة هل تكفي
    سرقوني في مايو في بلد آخر هل أستخرج نسخة عقد الزواج
    أحد استخدم اسمي في قرض كيف أشتكي
    ضغطت الزر الغلط
    الرضيع نائم هل أعود لاحقا للصورة
    قلبي مع هانوي كيف أمدد إقامتي
    صدمت سيارتي الشهر الماضي أريد التقرير للتأمين
    فصيلة الدم في البطاقة
    يوم التبرع بالدم
    أريد التبرع بأعضائي بعد الوفاة
    كيف أكتب وصية
    تصديق وصيتي
    ميراث بيت أبي المرحوم
    حرقت يدي الأسبوع الماضي هل تؤخذ البصمة
    بصمتي غير واضحة
    دورة سباحة للأطفال
    دورة إسعافات أولية في الحي
    الدرج متعب هل يوجد مصعد
    ابني يريد ناديا للملاكمة ما الأوراق
    رخصة كاريوكي وشروط الحريق
    رخصة فرن خبز
    رخصة مطعم شواء
    أين مكان التدخين
    زوجي مات قبل سنوات وأريد الزواج
    قتل جدي في الحرب كيف أثبت ذلك
    والدي شهيد ما حقوقنا
    دمي يغلي من هذه الإجراءات
    راسي انفجر من الأوراق
    الرسوم نار
    الأسعار تذبح
    هلكت وأنا أدور على الشباك
    قلبي وقف لما ضاع ملفي ثم وجدته
    خايف أتأخر عن الموعد
    خايفة يرفضوا الطلب
    أخاف من الغرامة
    ماما بدها تجدد جوازها
    بابا مشغول ممكن أقدم بداله
    الولد نايم ممكن أجي بكرا
    كيف أسجل طفلي في الروضة
    طفلي يحتاج بطاقة تأمين
    هربت من الزحمة وجيت بدري هل فتحتوا
    ضربت مشوار على الفاضي
    اضرب لي رقم الموظف لو سمحت
    ضرب المكتب مثلا رائعا في الخدمة
    انضرب جوالي وما أقدر أدخل التطبيق
    التطبيق مضروب ما يفتح
    فجر باكر تفتحون
    النار على جهاز الشواء تحتاج تصريح
    السكن محترق من الشمس أريد مكيف مدعوم
    قواعد الحريق للمخبز أي ورقة
    من يفحص جرس الحريق في عمارتنا
    ظهري يؤلمني من الجلوس هل أتقدم في الدور
    ابني تعرض لحادث قبل عامين وأريد ورقة إعاقة
    عمي سجن العام الماضي كيف يوقع
    اللص في ذلك الفيلم مضحك
    ضاعت محفظتي في الصيف وأريد رخصة جديدة
    أنا وزوجتي نختلف على اسم المولود
    أريد هدم بيتي القديم هل يلزم تصريح
    أغرق في الأوراق
    مت من الضحك
    سيارة مهجورة في حارتنا من يزيلها
  `),
}
