import { lines } from './lines.ts'

/** What people say all day, about anything: greetings, answers, broken things, weather, chat. */
export const everyday = {
  vi: lines(`
    dạ vâng ạ
    không cần đâu em
    ừ đúng rồi
    cái thứ hai
    chào buổi sáng
    cảm ơn bạn nhé
    thôi được rồi
    em ơi cho chị hỏi tí
    Chiều nay thời tiết ra sao
    Ngày mai có bão không
    Ăn trưa ở đâu ngon
    Đường nào đi ra hồ Gươm
    Xe buýt số mấy đi bến xe Mỹ Đình
    Giá vàng hôm nay bao nhiêu
    Kể chuyện cười đi
    Bạn có người yêu chưa
    Bạn mấy tuổi rồi
    Hát cho tôi nghe một bài
    Hai cộng hai bằng mấy
    Đội nào thắng trận tối qua
    Món này nấu sao cho ngon
    Mua điện thoại hãng nào tốt
    Đặt giúp vé tàu về quê
    Áo màu đỏ còn không
    Ship về quận mấy ngày
    Chồng em thích ăn cá kho
    Bé nhà em thích siêu nhân
    Con mèo nằm ngủ trên ghế
    Con chó hàng xóm sủa nhiều
    Bà nội thích nghe cải lương
    Mẹ bận nên nhờ con lên hỏi giúp
    Bố em nhờ em nộp hồ sơ
    Vợ tôi chờ ở ngoài xe
    Con trai tôi mới thi đỗ đại học
    Cái quạt này hỏng rồi
    Màn hình tối thui không bấm được
    Cửa tự động không mở
    Loa nhỏ quá nghe không ra
    Bút hết mực rồi
    Đèn phòng chờ không sáng
    Ghế gãy một chân
    Máy in kẹt giấy
    Điện thoại tôi hỏng, không nhận được mã
    Wifi yếu quá
    Tìm mãi không ra cái nút
    Tôi không tìm thấy mẫu đơn trên trang web
    Tìm không thấy phòng số năm
    Nhìn không rõ chữ vì quên kính
    Mắt tôi kém, in chữ to được không
    Tai tôi nghe kém, nói to lên
    Chân tôi yếu, có thang máy không
    Tôi bị cảm nhẹ, mai lên được không
    Con hơi sốt nên hôm nay em nghỉ, hẹn hôm khác
    Thuốc này uống trước hay sau ăn
    Bị đau dạ dày nên ăn gì
    Hôm nay em hơi buồn
    Chia tay người yêu nên không có tâm trạng
    Sếp khó tính quá
    Con lười học phải làm sao
    Dạo này mất ngủ vì lo giấy tờ
    Mệt ghê, còn lâu không
    Vui quá được giấy rồi
    Lo quá không biết có kịp không
    Giúp tôi điền tờ này với
    Gọi số của tôi chưa vậy
    Kêu giùm chị ở quầy ba
    Nhanh giùm nha, tôi bận
    Tôi đi vệ sinh ở đâu
    Có nước uống không
    Gửi xe ở chỗ nào
    Xe tôi để ngoài có sao không
    Có chỗ cho trẻ con chơi không
    Trông giúp tôi cái túi
    Tôi để quên cái ô
    Ai nhặt được chùm chìa khóa không
    Tôi rớt cái thẻ ở đây
    Bạn nói gì tôi không hiểu
    Nói lại đi
    Hỏi chút thôi mà
    Tôi chỉ hỏi cho biết
    phường mình tên gì
    bao giờ tới lượt tôi
    Trước tôi còn mấy người
    Hôm qua tôi tới mà đóng cửa
    Tôi muốn góp ý thái độ phục vụ
    Cô quầy hai dễ thương lắm
    Quán bên cạnh nướng thịt thơm ghê
    Tết này nghỉ mấy ngày
    Mấy hôm nay nóng quá trời
    Nhà tôi gần đây, tôi chạy về lấy giấy
    Tôi đang ở ngoài đường, lát nữa tới
    Đang kẹt xe, tới trễ mười lăm phút
    Máy treo rồi, khởi động lại đi
    Ứng dụng cứ văng ra
    Bị khóa tài khoản do nhập sai nhiều lần
    Tôi không muốn đi xa, có chỗ nào gần không
    Không muốn nộp trên mạng, tới quầy được không
    Sống ở đây mười năm rồi
    Đời tôi chưa thấy chỗ nào nhanh vậy
    Con học lớp 5, con làm bài tập về phường xã
    Cô cho con hỏi thư viện ở đâu
    Phim ma này hay lắm
    Chơi game bắn súng không bạn
    Đọc truyện trinh thám giết người hay lắm
    Xem đá bóng la khản cổ
    Làm bánh bị cháy khét có ăn được không
    Nấu cơm bị khê
    Cháy nắng rồi thoa kem gì
    Bạn là robot hả
    Ai làm ra bạn vậy
    Bạn là thật hay ảo
    Mình đang nói chuyện với ai đây
    Bạn tên gì
    Bạn biết làm những gì
    Bạn có nghe tôi nói không
    Tạm biệt nhé
    thôi chào em, chị về
    à ừm thì
    ờ để coi
    alo alo nghe không
    Nhức đầu nhẹ thì uống gì
    Bé sổ mũi nên cho uống gì
    Ho lâu ngày nên khám ở đâu
    Bị viêm họng có được đi làm không
    Cao huyết áp kiêng ăn gì
    Thu nhập thấp thì có được giảm không
    Xem hộ hồ sơ của chính tôi với
    Cho tôi xem lại hồ sơ của tôi
    Máy này dùng sao vậy
    Hệ thống có lưu thông tin của tôi không
    Quy định mới có hiệu lực khi nào
  `),
  en: lines(`
    yes please
    no thank you
    the second one
    good morning
    thanks a lot
    that is all
    ok then
    What will the weather be like
    Where is a good place for lunch
    Which bus goes to the old quarter
    What is the price of gold today
    Tell me a joke
    How old are you
    Do you have a girlfriend
    Sing me a song
    What is two plus two
    Who won the match
    How do I cook this dish
    Which phone should I buy
    Book me a train ticket
    Do you have this shirt in red
    My husband likes fish
    My wife is waiting in the car
    My kid loves superheroes
    The cat sleeps on the chair
    The neighbour's dog barks a lot
    Mum is busy so I came to ask
    My dad asked me to bring his papers
    My son passed his exam
    The fan is broken
    The screen is black and I can't press anything
    The door does not open
    The speaker is too quiet
    The pen is out of ink
    The printer is out of paper
    My phone is broken and I don't get the code
    The wifi is weak
    I can't find the button
    I can't find the form on the site
    I can't find room five
    I can't read this without glasses
    My eyes are bad, bigger print please
    I am hard of hearing, speak up
    My legs are weak, is there a lift
    I have a cold, may I come tomorrow
    My child has a little fever so I come another day
    Is this medicine taken before or after meals
    What should I eat with a bad stomach
    I am a bit sad today
    I broke up with my girlfriend
    My boss is difficult
    My child is lazy at school, what to do
    I sleep badly because of the papers
    so tired, how much longer
    so happy I got it
    I worry it will be late
    Please help me fill in this
    Has my number been called
    Can you call the lady at counter three
    Be quick please, I am busy
    Where is the toilet
    Is there drinking water
    Where can I park
    Is there a play corner for children
    Can you watch my bag
    I forgot my umbrella
    Has anybody found keys
    I dropped my card here
    I don't understand you
    say that again
    just asking
    what is the name of this ward
    when is it my turn
    how many are before me
    I came yesterday and it was closed
    I want to give feedback about the service
    The lady at counter two is lovely
    The grill next door smells good
    How many days off at Tet
    It is so hot these days
    I live nearby, I'll run home for the paper
    I am on the road, I will come later
    stuck in traffic, fifteen minutes late
    The machine froze, please restart
    The app keeps closing
    My account is blocked after wrong passwords
    I don't want to go far, is there an office near me
    I don't want to do it online
    I have lived here ten years
    I never saw such quick service in my life
    I'm in grade five and do homework about wards
    Where is the library
    The horror film is great
    Do you play shooting games
    I read murder stories
    I burnt the cake, can I still eat it
    sunburn cream
    what should I do with old batteries
    my boss won't let me take leave, what now
    my friend does not answer my message
    I feel bored
    the baby is cute
    what do I do next
    i pressed the wrong key
    where do I sign
    a man told me to come to this counter
    someone said it is free
    somebody took my seat
    they called me yesterday about my file
    he is not here today, can I sign instead
    she has the form already
    are you a robot
    who made you
    are you real
    who am I talking to
    what is your name
    what can you do
    can you hear me
    goodbye
    bye bye, see you
    thanks and bye
    uh well let me think
    hello hello
    what helps against a light headache
    my baby has a runny nose, which syrup
    a cough for weeks, which clinic
    is low income defined somewhere
    show me my own dossier again
    how does this machine work
    does the system keep my data
    when do the new rules start
    I want to stay here for good, what now
    the meeting with the officer was nice
    calculate my fee
  `),
  ar: lines(`
    نعم من فضلك
    لا شكرا
    الثاني
    صباح الخير
    شكرا جزيلا
    خلاص تمام
    طيب
    كيف الطقس اليوم
    هل ستمطر غدا
    أين مطعم جيد للغداء
    أي باص يذهب إلى المدينة القديمة
    كم سعر الذهب اليوم
    قل لي نكتة
    كم عمرك
    هل عندك صديقة
    غن لي أغنية
    كم يساوي اثنان زائد اثنين
    من فاز في المباراة
    كيف أطبخ هذه الأكلة
    أي جوال أشتري
    احجز لي تذكرة قطار
    هل عندكم هذا القميص بالأحمر
    زوجي يحب السمك
    زوجتي تنتظر في السيارة
    ابني يحب الأبطال
    القطة نائمة على الكرسي
    كلب الجيران ينبح كثيرا
    أمي مشغولة فجئت أسأل عنها
    أبي طلب مني أن أحضر أوراقه
    ابني نجح في الامتحان
    المروحة خربانة
    الشاشة سوداء ولا تعمل
    الباب لا يفتح
    السماعة صوتها منخفض
    القلم خلص حبره
    الطابعة ما فيها ورق
    جوالي خربان ولا يصلني الرمز
    الواي فاي ضعيف
    لا أجد الزر
    لا أجد النموذج في الموقع
    لا أجد الغرفة رقم خمسة
    لا أقرأ بدون نظارة
    نظري ضعيف أريد خطا أكبر
    سمعي ضعيف ارفع صوتك
    رجلي تتعبني هل يوجد مصعد
    عندي زكام هل آتي غدا
    ابني عنده حرارة بسيطة فسآتي يوما آخر
    هذا الدواء قبل الأكل أم بعده
    ماذا آكل لألم المعدة البسيط
    أنا حزين قليلا اليوم
    انفصلت عن خطيبتي
    مديري صعب
    ابني كسول في الدراسة
    لا أنام جيدا بسبب الأوراق
    تعبان كم بقي
    فرحان لأني استلمتها
    قلقان أن تتأخر
    ساعدني في ملء هذه من فضلك
    هل نودي على رقمي
    ناد الموظفة في الشباك الثالث
    بسرعة من فضلك أنا مشغول
    أين الحمام
    هل يوجد ماء للشرب
    أين أوقف سيارتي
    هل يوجد ركن للأطفال
    انتبه لحقيبتي من فضلك
    نسيت مظلتي
    هل وجد أحد مفاتيح
    وقعت بطاقتي هنا
    لم أفهم كلامك
    أعد من فضلك
    مجرد سؤال
    ما اسم هذا الحي
    متى دوري
    كم شخصا قبلي
    جئت أمس وكان مغلقا
    أريد إبداء رأي في الخدمة
    موظفة الشباك الثاني لطيفة
    رائحة الشواء عند الجيران طيبة
    كم يوم إجازة العيد
    الجو حار هذه الأيام
    بيتي قريب سأرجع وآتي بالورقة
    أنا في الطريق سأصل لاحقا
    عالق في الزحمة وسأتأخر ربع ساعة
    الجهاز علق أعيدوا تشغيله
    التطبيق يغلق وحده
    حسابي توقف بعد كلمة سر خاطئة
    لا أريد الذهاب بعيدا هل يوجد مكتب قريب
    لا أريد التقديم عبر الإنترنت
    أعيش هنا منذ عشر سنوات
    لم أر خدمة سريعة هكذا في حياتي
    أنا في الصف الخامس وعندي واجب عن الحي
    أين المكتبة
    فيلم الرعب جميل
    هل تلعب ألعاب الحرب
    حرقت الكعكة هل تؤكل
    كريم لحروق الشمس
    ما أحسن محل ملابس هنا
    فين أقرب كافيه
    بدي أعرف وين الموظف
    شو اسمك
    إيه الأخبار
    وش تسوي اليوم
    صديقي ما يرد على رسالتي
    أشعر بالملل
    الطفل جميل ما شاء الله
    ماذا أفعل بعد ذلك
    أين أوقع
    رجل قال لي تعال إلى هذا الشباك
    أحد أخذ مكاني في الكرسي
    اتصلوا بي أمس بخصوص الملف
    هو غير موجود اليوم هل أوقع بدلا منه
    وقع أبي على الورقة
    وقعت على النموذج هل يكفي
    الموقع لا يفتح
    ضاع مني رقم الدور
    راح دوري
    ماما تقول متى نستلم الجواز
    هل أنت روبوت
    من صنعك
    هل أنت حقيقي
    مع من أتكلم
    ما اسمك
    ماذا تستطيع أن تفعل
    هل تسمعني
    مع السلامة
    شكرا ووداعا إلى اللقاء
    طيب خليني أفكر
    ألو ألو
    ما الدواء لصداع خفيف
    طفلي عنده رشح أي شراب
    سعال من أسابيع أي عيادة
    ما تعريف أصحاب الدخل القليل
    أرني ملفي مرة أخرى
    كيف يعمل هذا الجهاز
    هل يحفظ النظام بياناتي
    متى تبدأ القواعد الجديدة
    أريد البقاء هنا دائما ماذا أفعل
    احسب رسومي
    ما هي الغرامات على التأخير
    يا رب تخلص معاملتي قريبا
    نفسي أعرف متى تخلص الورقة
  `),
}
