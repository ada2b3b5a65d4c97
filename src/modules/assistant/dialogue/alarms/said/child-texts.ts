import { lines } from './lines.ts'

/** A child is lost or alone, or somebody found one, or misses one. */
export const child = {
  vi: lines(`
    Con bị lạc mẹ rồi cô ơi
    Con không thấy ba con đâu hết
    Cháu lạc bà ở chợ, cháu không biết đường về
    Cô ơi mẹ con đâu rồi, con tìm mãi không thấy
    Mẹ bảo con đứng đây đợi mà lâu quá mẹ chưa quay lại
    Ba đi đâu mất tiêu rồi, con sợ
    Con đi với bà mà giờ bà đâu con không biết
    Con ở nhà một mình, trời tối con sợ lắm
    Nhà con không có ai hết, con đói bụng
    Bố mẹ con chưa về, con không mở được cửa
    Con bị nhốt ngoài cửa, không có chìa khóa, bố mẹ đi vắng
    Em con khóc hoài, mẹ đi chợ chưa về, con không biết làm sao
    Con đi học về mà không ai đón con
    Cô giáo về rồi mà mẹ con chưa tới đón
    Con xuống nhầm trạm xe buýt, con không biết đây là đâu
    Con quên đường về nhà rồi
    Con không nhớ số điện thoại của mẹ, cô gọi mẹ giùm con
    Chú ơi gọi mẹ con giùm con với
    Con muốn mẹ, mẹ đâu rồi
    Con khóc nãy giờ mà không ai tới
    Cháu 6 tuổi, cháu bị lạc
    con lớp 1, con lạc đường
    Tụi con hai chị em, ba mẹ bỏ đi đâu rồi
    Con ngồi đây đợi từ sáng mà ông ngoại chưa ra
    Có bé gái đứng khóc một mình ngoài cổng, không thấy người lớn
    Tôi thấy một cháu nhỏ đi lạc ở sân ủy ban
    Có đứa nhỏ chừng ba tuổi đi lang thang ngoài đường một mình
    Em nhặt được một bé trai lạc, bé không nói được tên bố mẹ
    Có ai lạc con không, bé áo vàng đang khóc ở đây
    Con tôi lạc đâu mất rồi, mới buông tay một cái
    Tôi không tìm thấy con trai tôi, nó bốn tuổi
    Cháu tôi chạy đâu mất trong tòa nhà này rồi
    Con bé nhà em vừa đứng đây giờ không thấy đâu
    Thằng bé nhà tôi đi học từ trưa tới giờ chưa về
    Con gái tôi bỏ nhà đi từ tối qua
    Bé nhà tui mất tích từ chiều
    Đọc loa giùm tôi, tôi lạc mất cháu
    Bà ngoại lẫn lạc đâu mất, dắt theo thằng cháu ba tuổi
    Có em bé bị bỏ rơi trước cổng chùa
    Ai bỏ đứa trẻ sơ sinh trước cửa nhà tôi
    Nhặt được em bé còn đỏ hỏn trong giỏ ngoài đường
    Trẻ nhỏ bị nhốt trong xe ô tô một mình, khóc quá trời
    Nhà bên có hai đứa trẻ ở một mình mấy hôm nay không có người lớn
    Mẹ con đi mấy ngày rồi chưa về, con với em hết cơm
    Con lạc ba rồi chú robot ơi
    robot ơi dẫn con đi tìm mẹ
    Bạn robot gọi mẹ giúp mình, mình sợ
    Con không biết mẹ ở quầy nào
    Con đi vệ sinh ra không thấy mẹ nữa
    Mạ con mô rồi, con kiếm không ra
    Con lạc mạ rồi o ơi
    Con đi lạc, con không biết nhà con ở mô
    Má con dặn ngồi đây mà má đi luôn rồi
    Con kiếm má hổng thấy, con sợ quá
    ba má con đi đâu mất rồi hu hu
    Hu hu con muốn về nhà
    cháu sợ, cháu ở đây một mình
    Ở đây tối quá không có ai, con sợ
    Nhà mất điện, con một mình, con sợ ma lắm
    Có người lạ gõ cửa mà nhà chỉ có con
    Có chú lạ rủ con đi chơi, con sợ
    Người lạ bảo con lên xe, con chạy vào đây
    Con trốn nhà đi, giờ con không dám về
    Chị con bảo đợi ở đây mà chị đi mất
    Cháu chờ bố mẹ lâu lắm rồi, họ quên cháu rồi
    Anh ơi em lạc đoàn, em không biết cô giáo đâu
    Em đi dã ngoại bị lạc lớp
    Con lạc trong siêu thị, cô đọc loa gọi mẹ con
    Bé này nói bé tên Na, bé đi lạc, giờ phải làm sao
    Có cháu học sinh ngồi khóc trước cửa, hỏi thì bảo không ai đón
    Tìm trẻ lạc thì báo ai, con tôi mất từ sáng
    Con em đi chơi công viên lạc mất rồi cứu em với
    Mình vừa thấy em bé bò ra giữa đường một mình
    Con tui mới năm tuổi mà lạc trong hội chợ
    Đứa nhỏ không có ai đi cùng, cứ đứng run ở hành lang
    Con gọi mẹ không được, con sợ
    điện thoại con hết pin con không gọi mẹ được, con không biết về nhà
    Ông ơi cháu bị lạc
    Cháu muốn tìm mẹ
    Con chờ mẹ hoài không thấy
    Con bị mẹ bỏ ở đây rồi
    mẹ ơi mẹ ở đâu
    Con quay lại thì chị con không còn đứng đó nữa
    Con đợi xe đưa rước mà xe chạy mất, giờ con không biết về
    Nhà con khóa, con ngồi ngoài hiên từ trưa
    Một bé chừng hai tuổi cứ níu áo tôi khóc, không biết con ai
    Cháu ngoại tôi chạy theo bóng bay rồi mất hút
    Con bị bỏ lại ở trạm xăng, ba mẹ đi rồi
  `),
  en: lines(`
    I can't find my mom
    I lost my dad
    where is my mommy
    I am lost and I am six
    My mum told me to wait here and she did not come back
    I'm all alone and I'm scared
    I'm home alone and it is dark
    nobody is at home and I am hungry
    My parents are not back and I can't open the door
    Nobody came to pick me up from school
    I don't know how to get home
    I got off at the wrong bus stop and I don't know where I am
    Can you call my mommy please
    I want my mummy
    I don't remember mommy's phone number
    my little brother is crying and mum is gone
    Grandma was here and now I can't see her
    I'm five and I'm lost
    I lost my class on the school trip
    robot please help me find my mom
    Daddy went away and I am alone here
    A stranger wants me to go with him
    a man I don't know told me to get in his car and I ran in here
    someone is knocking and I am a kid alone at home
    I ran away from home and I am ten and scared
    There is a little girl crying alone at the entrance
    A small child is wandering in the street without parents
    I found a lost boy, he does not know his parents' names
    A toddler is alone in the corridor
    There is a kid here without any adult
    I can't find my son, he is four
    My daughter was here a second ago and now she is gone
    I lost my child in this building
    My little boy wandered off
    my kid is missing since this morning
    My daughter did not come home from school
    My son ran away last night
    Please make an announcement, I lost my grandson
    somebody left a baby at my door
    We found a newborn baby in a basket
    A child is locked in a parked car and crying
    Two kids next door have been alone for days
    Mom has been gone for days and we have no food
    I'm waiting since morning and grandpa did not come out
    I came out of the toilet and mom was gone
    I don't see my papa anywhere
    which counter is my mummy at, I can't find her
    help me I am lost
    I'm little and I don't know where I am
    please find my mother
    my mom left me here
    my sister said wait here but she left
    mama where are you
    I'm scared here, there is no one
    The lights went off and I am by myself and I'm only eight
    I can't reach my dad on the phone and I don't know the way home
    A boy about five is asking for his mother here
    this child says he is lost
    Did anybody lose a child, a boy in a red shirt is crying here
    A baby is crawling on the road alone
    I cannot find my two year old
    my nephew disappeared in the crowd
    Where do I report a missing child, my son is gone
    My child is lost at the fair
    the kid keeps crying for her parents, nobody is with her
    I no find mama
    mama gone, I afraid
    my baby girl is missing, please look at cameras
    my mommy went to get a paper and she's not back
    I am seven and nobody is with me
    I lost grandma at the market
    no one picked me up and school is closed
    we two are alone, our parents left
    I got separated from my parents
    I was with my auntie but now I am alone
    I want to go home but I don't know how
    my parents forgot me
    a lost kid is at the gate
    there's an abandoned baby outside
    my autistic son slipped away from me in the hall
    I turned round and my sister was not there any more
    The school bus left without me and I don't know how to go home
    The house is locked and I sit outside since noon
    A toddler keeps holding my coat and crying, I don't know whose he is
    My granddaughter ran after a balloon and vanished
    They left me at the petrol station, mum and dad drove off
  `),
  ar: lines(`
    أضعت أمي
    وين ماما مو لاقيها
    أنا ضعت وعمري ست سنوات
    ماما قالت لي انتظر هنا ولم ترجع
    أنا وحدي وخائف
    أنا لوحدي في البيت والدنيا ظلام
    ما في أحد بالبيت وأنا جوعان
    أهلي ما رجعوا ولا أستطيع فتح الباب
    لم يأت أحد ليأخذني من المدرسة
    لا أعرف كيف أرجع إلى البيت
    نزلت في محطة غلط ولا أعرف أين أنا
    ممكن تتصل بماما
    أريد ماما
    لا أتذكر رقم أمي
    أخوي الصغير يبكي وماما راحت
    جدتي كانت هنا والآن لا أراها
    عمري خمس سنين وضايع
    ضعت عن صفي في الرحلة
    يا روبوت ساعدني ألقى أمي
    بابا راح وأنا لحالي
    رجل غريب يريدني أذهب معه
    واحد ما أعرفه قال اركب سيارتي فهربت
    أحد يدق الباب وأنا طفل وحدي في البيت
    هربت من البيت وعمري عشر سنوات وخايف
    بنت صغيرة تبكي وحدها عند المدخل
    طفل صغير يمشي في الشارع بلا أهله
    وجدت ولدا تائها لا يعرف أسماء والديه
    طفل وحده في الممر
    في طفل هنا من غير أهله
    لا أجد ابني عمره أربع سنوات
    ابنتي كانت هنا قبل لحظة واختفت
    أضعت طفلي في هذا المبنى
    ولدي الصغير ضاع مني
    ابني مفقود من الصباح
    بنتي لم ترجع من المدرسة
    ابني هرب من البيت ليلة أمس
    نادوا في السماعة ضاع حفيدي
    أحد ترك رضيعا عند بابي
    وجدنا مولودا في سلة في الشارع
    طفل محبوس في سيارة ويبكي
    طفلان عند الجيران وحدهما منذ أيام
    أمي غائبة منذ أيام وليس عندنا أكل
    أنتظر من الصبح وجدي لم يخرج
    طلعت من الحمام وما لقيت ماما
    لا أرى بابا في أي مكان
    ماما عند أي شباك مش لاقيها
    ساعدوني أنا تايه
    أنا صغير ولا أعرف وين أنا
    دوروا على أمي لو سمحتم
    أمي تركتني هنا
    أختي قالت استني هنا ومشت
    ماما وينك
    أنا خايفة هنا ما في حد
    انقطعت الكهرباء وأنا وحدي وعمري ثمان سنين
    ما أقدر أكلم بابا ولا أعرف طريق البيت
    ولد عمره خمس سنين تقريبا يسأل عن أمه
    هذا الطفل يقول إنه ضائع
    مين ضيع طفل في ولد لابس أحمر بيبكي هنا
    رضيع يحبو في الشارع وحده
    لا أجد بنتي عمرها سنتان
    ابن أختي اختفى في الزحمة
    أين أبلغ عن طفل مفقود ابني ضاع
    ولدي ضاع في المعرض
    الطفلة تبكي على أهلها ولا أحد معها
    بنتي ضاعت شوفوا الكاميرات
    ماما راحت عند الموظف وما رجعت
    أنا عندي سبع سنين ومفيش حد معايا
    تهت من تيتا في السوق
    محدش جه ياخدني والمدرسة قفلت
    احنا اتنين لوحدنا وأهلنا مشيوا
    كنت مع خالتي ودلوقتي لوحدي
    عايز أروح البيت ومش عارف الطريق
    أهلي نسوني
    ضيعت ماما وخايف
    بدي ماما
    أنا تايهة ومش لاقية بابا
    ابني عنده توحد وضاع مني في الصالة
    طفل متروك عند الباب
    يا عمو أنا ضعت
    فين بابا وماما
    التفت ولم أجد أختي مكانها
    باص المدرسة مشى بدوني ولا أعرف أرجع للبيت
    البيت مقفول وأنا قاعد برا من الظهر
    طفل صغير متمسك بثوبي ويبكي ولا أعرف ابن من
    حفيدتي ركضت وراء بالون واختفت
    تركوني في محطة البنزين ومشى بابا وماما
  `),
}
