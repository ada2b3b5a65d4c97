import { lines } from './lines.ts'

/** Somebody is hurt or ill now. */
export const medical = {
  vi: lines(`
    Bố tôi tự nhiên ngã lăn ra đất, gọi không thấy trả lời
    Bà ngoại con đau thắt ngực, mồ hôi vã ra như tắm
    có người xỉu ở hàng ghế chờ rồi, ai giúp với
    Chú bảo vệ nằm bất động ngoài sân, không biết còn thở không
    Mẹ em hôn mê rồi, lay mãi không tỉnh
    Vợ tôi đau bụng dữ dội, ra máu, đang mang thai bảy tháng
    Vợ em vỡ nước ối rồi, con sắp ra tới nơi, giờ làm sao
    Con tôi nuốt phải đồng xu, nó đang ho sặc sụa
    Cháu bé hóc hạt nhãn, mặt tím tái không khóc được
    Thằng nhỏ uống nhầm chai thuốc tẩy trong nhà tắm
    Con bé nhà em sốt 41 độ, người giật giật, mắt đảo lên
    Ông tôi lên cơn tim, thuốc để quên ở nhà
    Chồng em bị máy cưa cắt đứt ngón tay, máu phun nhiều lắm
    Anh thợ rơi từ giàn giáo xuống, gãy chân lòi xương
    Ngoài đường có vụ đụng xe, hai người nằm đó máu me đầy đầu
    Xe tải cán qua chân người ta trước cổng phường rồi
    Có em bé rơi xuống ao, vớt lên không thấy thở
    Ba tui nói đớ, một bên mặt xệ xuống, chân đi không được
    Bà cụ tự nhiên liệt nửa người, nói ú ớ
    Tôi khó thở quá, ngực như bị đè, sắp ngất
    Tui chóng mặt, mắt tối sầm, chắc xỉu mất
    Em bị ong đốt sưng hết mặt, cổ họng nghẹn lại không thở nổi
    Nó bị rắn độc cắn vô chân, sưng vù lên rồi
    Con em bị chó dại cắn chảy máu quá trời
    Cả nhà tôi ăn nấm xong ai cũng nôn mửa, có đứa lả đi rồi
    Bạn tôi bị điện giật văng ra, tim không đập nữa
    Cô kia bị dị ứng thuốc, mặt sưng phù, thở rít
    Bác tài ngồi gục trên vô lăng, gọi không dậy
    Ông già té cầu thang đập đầu, máu ra tai
    Mạ tui té trong nhà tắm, chừ nằm không cục cựa
    Răng ông nớ nằm co quắp sùi bọt mép ri, kêu ai chừ
    Có o bầu đau đẻ giữa phòng chờ nì, cứu với
    Chị ấy lên cơn hen, không có ống xịt, thở không ra hơi
    Con tôi tím môi, thở rút lõm ngực, tôi phải làm gì bây giờ
    Nhà tôi có người uống thuốc sâu, miệng sùi bọt
    Ông nhà tôi bị tiểu đường ngất đi, tay chân lạnh ngắt
    Cháu tôi bị bỏng nước sôi khắp người
    Thằng bé bị bỏng dầu, da phồng rộp tuột ra
    Chú kia nôn ra máu, mặt trắng bệch
    Gọi xe cứu thương giùm, có người sắp chết ở đây
    Gọi cấp cứu hộ tôi với, mẹ tôi nguy rồi
    Cho xe cấp cứu tới ngay, bà ấy tắt thở rồi
    Có bác sĩ nào ở đây không, có người bị ngất
    Ở đây có ai biết sơ cứu không, anh này ngưng tim
    Đứa nhỏ đuối nước vừa kéo lên, bụng trướng, không thở
    Em chồng tôi bị đâm xe, chân gãy gập lại, đang nằm ngoài ngõ
    Ông cụ hàng xóm ở một mình, gõ cửa không thưa, nhìn qua cửa thấy nằm dưới sàn
    Em trai tôi chơi thuốc quá liều, thở khò khè, da xanh
    Chị tôi sau sinh ra huyết ướt hết giường
    Cụ ông ngồi cạnh tôi tự dưng cứng đờ, mắt trợn, sùi bọt
    máy lạnh nhà em xì khí, cả phòng ai cũng buồn nôn, lả đi
    Cả phòng trọ ngạt khí than, lay mấy đứa không tỉnh
    Tay tôi bị cửa kính cắt sâu, máu chảy không cầm
    Có người bị ngã xuống giếng, còn kêu yếu lắm
    Tường đổ đè lên người ta, chưa kéo ra được
    Thang máy rơi, có người kẹt chân trong đó, đau lắm
    Anh đó trúng gió méo miệng, nói không ra tiếng
    Mẹ em bị tụt huyết áp, mặt tái xanh, nằm xuống ghế rồi
    Huyết áp bố tôi lên hai trăm hai, đau đầu nôn ói
    Bà bầu bị ra máu nhiều, bụng đau quặn từng cơn
    Con gái tôi uống cả vỉ thuốc của bà, giờ lơ mơ gọi không mở mắt
    Bé nhà tôi té từ ban công lầu hai xuống, bất tỉnh
    Thằng cu bị kẹt đầu trong song sắt, khóc ngất rồi
    Cô giáo ngất trong lớp, mạch yếu lắm
    Chú ấy tự dưng ôm tim rồi đổ xuống bàn
    Ông nội bị sặc cơm, không nói được, mặt đỏ bầm
    có người đột quỵ ở quầy số 3
    dạ có bác gái bị tai biến ở sân ủy ban ạ
    Tôi vừa bị xe tông, đau ngực quá, không đứng dậy được
    Tôi bị chảy máu đầu, choáng lắm, giúp tôi với
    Bé bị sốt xuất huyết chảy máu mũi miệng, lịm đi
    Ba em bị cá nóc, tê môi tê lưỡi, nói không nổi nữa
    Có cháu học sinh bị say nắng nằm vật ra, người nóng ran
    Bác gái kia say nắng ngã quỵ ngoài cổng kìa
    Bạn em cắn lưỡi co quắp tay chân, giờ phải làm sao
    Có ông bị dao đứt mạch máu ở tay, máu bắn tung tóe
    Mắt tôi bị axit bắn vào, rát quá không mở được
    Vôi bắn vô mắt con tôi rồi, rửa sao đây
    Con em bị xe đạp quẹt, đầu u một cục, ói liên tục
    Chị ơi em đau ngực trái lan ra tay, khó thở lắm
    Anh em đang chạy thận thì ngất, giờ sao
    Cháu bị hạ đường huyết run lẩy bẩy sắp xỉu
    Đẻ rơi ngoài xe rồi, em bé chưa khóc
    tim bà đập loạn lên, bà bảo bà sắp đi rồi
    Cần người cấp cứu gấp ở phòng tiếp dân
    Thằng bạn nhậu xong nằm im re, người lạnh toát, kêu hổng nghe
    Ai gọi giùm bệnh viện, ông này thở thoi thóp rồi
    Trời ơi má tui sao hổng thở nữa nè
    Anh ấy lảo đảo rồi té sấp mặt, kêu không đáp
    Bạn tôi nhậu quá chén, nằm vật ra, thở yếu dần
    Bác bảo vệ đau quặn ngực, tay ôm bên trái, toát mồ hôi lạnh
    Thằng bé ngậm bi rồi trôi vô họng, mặt đỏ gay
    Con uống nhầm dầu hỏa rồi
    Bà bầu trượt chân té, ra nước lẫn máu
    Cô ấy bỗng nhiên không cử động được nửa bên, mồm méo
    Có anh thợ bị máy dập nát bàn tay
    Chú xe ôm bị ô tô húc văng xuống mương
    Bị mảnh kính đâm vào cổ, máu phụt ra
    Bé bị nồi canh đổ vào người, khóc ngằn ngặt
    Người ta bị cây đè, còn tỉnh nhưng kêu đau lắm
  `),
  en: lines(`
    My father just fell down and he does not answer
    An old man in the waiting area has passed out
    She fainted at counter three, her lips are blue
    He is having a heart attack I think, he holds his chest
    I have a terrible pain in my chest going into my arm
    My wife's water broke and the baby is coming now
    My wife is pregnant and bleeding heavily
    A child is choking on a sweet, he cannot cough
    My son drank bleach, what should I do
    My toddler swallowed some of my pills
    My daughter ate a magnet and now she vomits
    The baby stopped breathing
    There is no pulse, he is cold
    My mother's face is drooping and she cannot speak clearly
    He suddenly cannot move his left arm and his speech is slurred
    I think my grandma is having a stroke
    Someone is having a seizure on the floor, foam from the mouth
    He keeps shaking and his eyes rolled back
    I feel faint, everything is going dark
    I cannot get enough air, please help
    She is having an asthma attack and has no inhaler
    My tongue is swelling after eating peanuts
    My friend was bitten by a snake and his leg is swelling fast
    A dog bit my kid, there is blood everywhere
    He cut his hand with a saw, the blood does not stop
    There is a motorbike accident outside, two people are lying on the road
    A car hit a woman in front of your gate
    A worker fell off the roof and cannot move his legs
    He hit his head on the stairs and is bleeding from the ear
    My boy fell into the pond, we pulled him out but he is not moving
    A man drowned, he is not responding
    He got an electric shock and fell down
    She took too many sleeping tablets and will not wake up
    My roommate overdosed, he is turning blue
    Please send an ambulance to this office
    call a doctor quick, this lady is dying
    Is there a doctor here? Somebody is unconscious
    Does anybody know first aid, his heart stopped
    My baby has very high fever and is jerking
    My kid is burning up with fever and went limp
    Boiling water spilled over my child, the skin is coming off
    He has acid in his eyes
    We all ate the same mushrooms and now everyone is throwing up
    My diabetic husband is sweating and confused and cannot stand
    Her blood sugar dropped, she is shaking and passing out
    Old neighbour lies on the floor behind the door, not answering
    My colleague is vomiting blood
    She is in labour right here in the hall
    my chest is so tight i think i am dying
    help my dad is turning grey he can't talk
    he is gasping and making strange noises
    My husband collapsed in the toilet
    A lady slipped and I think her hip is broken, she screams with pain
    his bone is sticking out of the leg
    The wall fell on a man, he is trapped and hurt
    My child has his head stuck in the railing and is fainting
    My brother was stabbed, he is losing a lot of blood
    I was hit by a car, I cannot feel my legs
    I am bleeding a lot, please someone
    my wife fainted and her hands are ice cold
    somebody got heatstroke outside, he is on the ground
    I am having a bad allergic reaction, my face is swelling up
    there was a gas heater on and now my family will not wake up
    A bee stung him and he struggles to breathe
    My grandfather choked on rice and his face is purple
    medical emergency at the entrance
    We need a medic here now
    she can not feel half of her body suddenly
    My nose has been bleeding for an hour and I feel dizzy, about to fall
    He drank pesticide
    Sir, one uncle is lying here no moving, please come
    Madam my friend he is not good, he fall and no wake up
    Please, hospital, my mother very pain heart
    wife baby come now, no time go hospital
    an old woman here has lost consciousness
    my dad is not waking up no matter how much I shake him
    his breathing is very shallow and he is cold and sweaty
    Someone's hurt badly in the car park, there's so much blood
    My baby rolled off the bed and now he will not open his eyes
    She swallowed cleaning liquid and her mouth is burnt
    his finger got cut off by the machine
    There's a cyclist under a truck at the junction
    I took the wrong medicine and my heart is racing, I might pass out
    My kid put a bean in his throat and he's suffocating
    mum has diabetes and she's not waking up
    He staggered and dropped, no reaction when I talk to him
    My friend drank far too much and is barely breathing
    Her lips went pale and she slid off the chair
    The boy has a marble in his throat
    She drank paraffin by mistake
    My pregnant sister fell and there is fluid and blood
    One half of her body stopped working a minute ago
    The press crushed his hand
    A bus knocked down a pedestrian outside
    A piece of glass went into his neck
    Hot soup spilled on the baby and she won't stop screaming
    A tree fell on somebody, he's awake but in terrible pain
  `),
  ar: lines(`
    أبي وقع على الأرض ولا يرد علينا
    رجل كبير في صالة الانتظار فقد وعيه
    أمي أغمي عليها أمام الشباك
    زوجتي تنزف بشدة وهي حامل في الشهر السابع
    نزل ماء الجنين وزوجتي تلد الآن
    ابني بلع قطعة نقود ويختنق
    الطفل شرق بالأكل ووجهه صار أزرق
    ابنتي شربت مادة تنظيف
    ولدي شرب كلور بالغلط ايش أسوي
    الرضيع توقف عن التنفس
    جدتي فمها مال وكلامها غير مفهوم
    نصف جسمه لا يتحرك فجأة وكلامه ثقيل
    أظن أن والدي أصيب بجلطة
    عنده نوبة قلبية وماسك صدره
    عندي ألم قوي بصدري ويدي اليسار خدرانة
    صدري مقبوض ومش قادر أتنفس
    ما أقدر أتنفس ساعدوني
    عنده نوبة صرع على الأرض ويرغي من فمه
    البنت تتشنج وعيونها مقلوبة
    ابني حرارته أربعين ويتشنج
    أختي عندها ربو وما معها البخاخ وتختنق
    وجهي ورم كله من حساسية ولساني متورم
    لدغته أفعى ورجله تنتفخ
    عضه كلب والدم لا يتوقف
    جرح يده بالمنشار والدم ينزف كثيرا
    حادث سيارة أمام المبنى وفيه مصابين على الأرض
    سيارة دهست امرأة قدام الباب
    عامل سقط من السقالة ولا يحرك رجليه
    وقع على راسه من الدرج والدم من أذنه
    طفل غرق في البركة وطلعناه ما يتنفس
    صديقي تكهرب وقلبه واقف
    أخوي أخذ جرعة زيادة من الحبوب وما يصحى
    ابنتي أكلت شريط دواء كامل ونايمة ما تفتح عينها
    اطلبوا الإسعاف بسرعة
    نحتاج سيارة إسعاف فورا
    هل يوجد طبيب هنا؟ هناك شخص فاقد الوعي
    فيه حد يعرف إسعافات أولية؟ الراجل قلبه وقف
    الحقوني أبويا بيموت
    الحقونا ماما وقعت ومش بترد
    انسكب ماء مغلي على ابني وجلده احترق
    طار حمض في عيني ولا أرى
    أكلنا فطر وكلنا نستفرغ وواحد أغمي عليه
    زوجي عنده سكر وتعرق ووقع
    نزل السكر عندي وأرجف وراح أطيح
    جارنا العجوز مرمي على الأرض ولا يفتح الباب
    الرجل يتقيأ دما
    ضغط أمي مرتفع جدا ورأسها ينفجر وتتقيأ
    امرأة تولد هنا في الصالة
    حاسة اني راح يغمى علي الدنيا اسودت
    يا جماعة في وحدة طايحة هون ما عم تتنفس
    في زلمة وقع ومو عم يرد
    بابا مو عم يقدر يحكي ووجهو نازل
    ابني وقع من البلكون ومابيتحرك
    واحد مطعون وينزف في الشارع
    صدمتني سيارة ورجلي مكسورة
    أنزف كثيرا ساعدوني أرجوكم
    شخص أصيب بضربة شمس وهو مرمي بالخارج
    عائلتي كلها نائمة من غاز المدفأة ولا تستيقظ
    لسعته نحلة ولا يستطيع التنفس
    جدي اختنق باللقمة
    حالة طارئة عند المدخل نحتاج طبيب
    شرب مبيد حشرات
    كسر في رجله والعظم طالع
    الجدار وقع على رجل وهو محشور تحته
    إصبعه انقطع بالماكينة
    دراجة نارية صدمت شاحنة وفي دم كثير
    أخذت دواء غلط وقلبي يدق بسرعة
    أمي ما تصحى مهما هزيتها
    نفسه ضعيف وجسمه بارد وعرقان
    أنفي ينزف من ساعة ودايخ
    طفلي سقط من السرير ولا يفتح عينيه
    راسي يدور وما أحس برجولي
    المريض ازرقت شفايفه
    خالتي طاحت بالحمام وما تقدر تقوم وتصرخ من الألم
    البنت بلعت مغناطيس وتستفرغ
    عمتي جاها تشنج ومو قادرة تتكلم
    مراتي بتولد دلوقتي ومفيش عربية
    الست دي اغمى عليها هاتوا دكتور
    الولد اتخنق ومش عارف ياخد نفسه
    دم كتير قوي نازل من راسه
    جوزي وقع من طوله ومبيتحركش
    قلبي واجعني اوي وايدي منملة
    صاحبي تسمم ويرجع دم
    لا نبض عنده وجسمه بارد
    ترنح ثم سقط ولا يستجيب
    صديقي شرب كثيرا ويتنفس بصعوبة
    شفتاها شاحبتان وانزلقت من الكرسي
    الولد ابتلع كرة زجاجية وانسد حلقه
    شربت كيروسين بالخطأ
    أختي الحامل وقعت ونزل ماء ودم
    نصفها توقف عن الحركة من دقيقة
    المكبس سحق يده
    الباص صدم رجلا يمشي
    قطعة زجاج دخلت في رقبته
    انسكب الحساء على الرضيعة وتصرخ بلا توقف
    شجرة وقعت على شخص ويتألم كثيرا
  `),
}
