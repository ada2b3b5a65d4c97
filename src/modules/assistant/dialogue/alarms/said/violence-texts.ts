import { lines } from './lines.ts'

/** Somebody is beaten, threatened, locked in or abused by those they live with. */
export const violence = {
  vi: lines(`
    Chồng tôi vừa đánh tôi bầm mắt, tôi chạy ra đây
    Chồng em cứ nhậu vào là lôi vợ con ra đánh
    Anh ấy tát em, bóp cổ em trước mặt con
    Chồng nhốt tôi trong phòng không cho ra ngoài
    Chồng tôi giữ hết căn cước, điện thoại, không cho tôi đi đâu
    Bố em đánh em bằng dây điện
    Ba con uống rượu về là đập phá, đánh mẹ con
    Bố dượng hay sờ soạng con, con không dám nói với mẹ
    Cha dượng làm bậy với em gái em
    Cậu ruột xâm hại cháu tôi, mới tám tuổi
    Mẹ kế bỏ đói con, bắt con ngủ ngoài hiên
    Mẹ chồng chửi mắng, đuổi em ra khỏi nhà giữa đêm
    Nhà chồng bắt em làm như đầy tớ, không cho ăn, đánh suốt
    Con trai tôi nghiện, đánh cả bố mẹ già để lấy tiền
    Thằng con bất hiếu nó bóp cổ tôi đòi sổ đỏ
    Cháu nội đánh bà, lấy hết lương hưu của bà
    Chồng dọa giết em nếu em bỏ đi
    Chồng cũ tới nhà dọa tạt axit tôi
    Người yêu cũ dọa tung ảnh nóng rồi đánh em
    Bạn trai nhốt em, đánh em gãy tay
    Ảnh đánh em hoài, em sợ lắm, em phải trốn đi đâu
    Ổng đập đầu tui vô tường, tui chịu hết nổi rồi
    Ổng bạo hành tui mấy chục năm nay
    Em bị chồng bạo hành, ai giúp em với
    Tôi bị chồng ép quan hệ, không chịu là đánh
    Vợ tôi hay đánh tôi, cào mặt, ném đồ vào người tôi
    Em bị bố mẹ đánh đòn gãy roi, người tím hết
    Con bị mẹ đánh đau quá, con không muốn về nhà
    Cô ơi bố con đang đánh mẹ con
    Con ở nhà bị bố đánh, cô cứu con
    Bố đuổi đánh mẹ con chạy sang nhà hàng xóm trốn
    Tụi con trốn trong nhà tắm, ba đang cầm dao ngoài cửa
    Hàng xóm nhà tôi đêm nào cũng nghe tiếng vợ bị đánh khóc
    Nhà bên cạnh đánh con dã man, đứa bé khóc thét cả đêm
    Đứa bé nhà kế bên toàn vết bầm, bị mẹ ghẻ hành hạ
    Tôi thấy ông kia xích đứa con lại như chó
    Chị gái tôi bị chồng đánh nhập viện mà không dám báo
    Con gái tôi lấy chồng xa bị nhà chồng nhốt lại
    Em gái bị anh rể cưỡng bức
    Bạn em bị người yêu đánh, nó sợ không dám chia tay
    Chồng không đưa tiền, theo dõi điện thoại, cấm em gặp mẹ đẻ
    Chồng tôi khóa cửa ngoài, bỏ đói hai mẹ con
    Ảnh lấy dao kề cổ em bắt ký đơn
    Chồng đánh, tôi ôm con bỏ chạy, giờ không có chỗ ngủ
    Mẹ con em bị đuổi ra đường, chồng em giữ giấy tờ
    Đêm qua chồng về đánh, sáng nay tui ra phường nhờ giúp
    Chồng chửi bới, lăng nhục, dọa đốt nhà mỗi ngày
    Anh ấy nói nếu ly hôn sẽ giết cả nhà em
    Hắn đánh mệ tui hoài, răng chừ
    Hắn nhậu vô là đập vợ, tui sợ có ngày chết người
    Chừ dôn tui đánh tui, tui đi mô được
    Chồng bắt em phá thai, không nghe là đạp vào bụng
    Chồng đang cầm dao đuổi em
    Chồng em đấm vào mặt em chảy máu mũi
    ông xã hay quăng đồ, tát tôi, đá tôi
    Lão chồng tôi đánh vợ như cơm bữa
    Em trai tôi đánh mẹ vì không cho tiền
    Anh hai hay đụng vô người con lúc ba mẹ đi làm
    Ông ngoại sờ chỗ kín của con
    Chú họ cởi đồ con gái tôi
    Bố mẹ bắt em lấy chồng, em mới mười lăm tuổi, không chịu thì nhốt
    Nhà em ép cưới, khóa em trong buồng
    Chồng ép tôi đi vay nợ, không đi thì đánh
    Con dâu đánh mẹ chồng, bà cụ khóc suốt
    Mẹ già bị con cái bỏ đói, nhốt ngoài chái bếp
    Tôi già rồi mà con nó chửi, nó đánh, nó đuổi
    Chồng đánh mà tôi không muốn ai biết, tôi phải nói với ai
    bị chồng đánh thì kêu ai
    chồng em vũ phu quá, em muốn thoát ra
    Em có bầu mà chồng vẫn đánh
    Anh ta bóp cổ tôi, dọa ném con xuống sông
    Mỗi lần cãi nhau anh ấy lại đánh em rồi xin lỗi
    Nó trói con nó lại rồi lấy roi quất
    Cô giữ trẻ là dì tôi, dì tát cháu sưng mặt
    Ba con cấm con ra khỏi nhà, lấy thắt lưng đánh con
    Người nhà đánh đập, không cho em đi học
    Em sợ về nhà, về là bị đánh
    Chồng em đập điện thoại em, xé giấy tờ em, đánh em
    Chồng theo dõi tôi tới tận đây, về nhà anh ấy sẽ đánh tôi
    Bạn gái em hay đánh và dọa em
    Bố dượng đánh em trai con thâm tím, mẹ con sợ không dám nói
    Ổng xỉn, ổng đang đập cửa đòi đánh má con con
    Anh ta vặn tay tôi, ném tôi xuống cầu thang
    Nhà tôi mà nấu cơm trễ là bị chồng hất mâm, tát vô mặt
    Chồng cấm tôi đi làm, cấm ra đường, cãi là đấm
    Bố cháu vừa cầm ghế phang mẹ cháu
    Bà ngoại bị cậu út xô ngã, giật tiền hoài
    Anh rể hay vào phòng em lúc đêm
    Con bé giúp việc nhà kế bên bị chủ dí bàn ủi vô lưng
    Vợ cũ của em bị chồng mới đánh, đang kêu cứu
  `),
  en: lines(`
    My husband beats me
    My husband hit me last night and I ran away
    He slaps me in front of the children
    He choked me and threatened to kill me
    My husband locked me in the house
    He took my phone and my passport and doesn't let me leave the house
    My boyfriend punched me in the face
    My ex keeps threatening to kill me
    My partner is violent and I am afraid to go home
    I am a victim of domestic violence and need help
    I am being abused at home
    My wife throws things at me and hits me
    Dad is hitting mum right now
    My father beats me with a belt
    my stepdad touches me at night
    My uncle abused my little girl
    My mother hits me and I don't want to go home
    My parents lock me in my room and hit me
    My stepmother does not give me food and makes me sleep outside
    My son hits me and takes my pension
    My grandson beats grandma for money
    My mother-in-law starves me and beats me
    his family treats me like a slave and locks the door
    My neighbour beats his wife every night, I hear her scream
    The child next door is full of bruises, the parents beat him
    My sister is beaten by her husband and is afraid to report it
    My friend's boyfriend hits her
    He forces me to have sex
    my husband raped me
    He kicks me although I am pregnant
    He said he will kill me if I divorce him
    He will kill me if I leave
    He controls my money and forbids me to see my family and hits me
    Every time he drinks he beats us
    he drinks and then he smashes everything and beats the kids
    We ran away from home because dad has a knife
    We are hiding from my husband
    I escaped from my husband with my kids and have nowhere to sleep
    He threw me out of the house at night with the baby
    He follows me everywhere and beats me when I get home
    My family wants to force me to marry and locked me up
    I'm fifteen and they make me marry an old man
    My brother hits me and won't let me go to school
    My brother touches me when our parents are away
    grandpa touches my private parts
    My employer's husband hits me, I live in their house as a maid
    My husband broke my arm
    my husband burned me with a cigarette
    He says he will take the children and hurt me
    My girlfriend hits me and threatens me
    Where can I go, my husband hits me
    who do I call if my husband is beating me
    i am scared of my husband
    my husband he hit me many time, please help
    My husband no let me go out, he beat me
    He pulled my hair and banged my head on the wall
    He holds a knife at my throat at home
    he's outside the door shouting that he'll beat us
    My ex husband is at my house breaking things
    Daddy hurts mommy
    daddy hits me and I'm scared
    My mum's boyfriend hits me
    My aunt beats the kids she looks after
    They chained the boy in the yard
    The old woman next door is beaten by her son
    My children don't feed me and lock me in the kitchen
    My daughter is kept locked up by her in-laws
    he hits me then says sorry then hits me again
    I can't go home, he will beat me again
    My husband threatens to burn us
    My husband threatens me with a knife
    my spouse abuses me physically
    He strangled me yesterday
    He beats me but I don't want anyone to know
    My husband forbids me to leave and hit me when I tried
    He tore up my papers and punched me
    my father in law tries to rape me
    my partner pushed me down the stairs
    I have bruises all over from my boyfriend
    I am hiding in the toilet from my drunk father
    my husband keeps my children from me and beats me
    help, he is beating her again upstairs
    He twisted my arm and threw me down the steps
    If dinner is late he knocks over the table and slaps my face
    He does not allow me to work or go out, if I argue he punches
    dad just hit mum with a chair
    My uncle shoves grandma and takes her money
    My brother in law enters my room at night
    The maid next door is burned with an iron by her employer
    My sister's new husband is beating her and she is calling for help
  `),
  ar: lines(`
    زوجي يضربني
    زوجي ضربني البارحة وهربت من البيت
    يصفعني أمام أولادي
    خنقني وهدد بقتلي
    زوجي حبسني في البيت
    أخذ هاتفي وجوازي ولا يسمح لي بالخروج
    خطيبي لكمني في وجهي
    طليقي يهددني بالقتل
    أخاف أن أرجع إلى البيت لأنه عنيف
    أنا ضحية عنف أسري وأحتاج مساعدة
    أتعرض للإيذاء في البيت
    زوجتي تضربني وترمي علي الأشياء
    بابا يضرب ماما الآن
    أبي يضربني بالحزام
    زوج أمي يلمسني بالليل
    خالي تحرش بابنتي الصغيرة
    أمي تضربني ولا أريد العودة للبيت
    أهلي يحبسونني ويضربونني
    زوجة أبي لا تطعمني وتنومني برا
    ابني يضربني ويأخذ معاشي
    حماتي تجوعني وتضربني
    أهل زوجي يعاملوني كعبدة ويقفلون الباب
    جاري يضرب زوجته كل ليلة وأسمع صراخها
    طفل الجيران كله كدمات أهله يعذبونه
    أختي يضربها زوجها وتخاف تشتكي
    صديقتي يضربها خطيبها
    يجبرني على العلاقة بالقوة
    يركلني وأنا حامل
    قال سيقتلني إذا طلبت الطلاق
    سيقتلني إذا تركته
    يمنعني من رؤية أهلي ويضربني
    كل ما يسكر يضربنا
    يشرب ويكسر البيت ويضرب العيال
    هربنا من البيت لأن أبي معه سكين
    نحن مختبئون من زوجي
    هربت من زوجي مع أولادي ولا مكان أنام فيه
    طردني من البيت بالليل مع الرضيع
    أهلي يريدون تزويجي بالقوة وحبسوني
    عمري خمسة عشر سنة ويجبروني أتزوج رجل كبير
    أخي يلمسني لما أهلي يطلعون
    جدي يلمس جسمي
    صاحب البيت الذي أعمل فيه يضربني
    زوجي كسر يدي
    حرقني بالسيجارة
    يقول سيأخذ الأولاد ويؤذيني
    أين أذهب زوجي يضربني
    بمن أتصل إذا ضربني زوجي
    أنا خائفة من زوجي جدا
    شدني من شعري وضرب راسي بالحيط
    حط السكين على رقبتي في البيت
    واقف ورا الباب ويصرخ إنه بيضربنا
    طليقي في بيتي يكسر الأغراض
    بابا بيضربني وأنا خايف
    صاحب ماما بيضربني
    عمتي تضرب الأطفال عندها
    رابطين الولد بسلسلة في الحوش
    العجوز جارتنا يضربها ابنها
    عيالي ما يأكلوني ويحبسوني في المطبخ
    بنتي محبوسة عند أهل زوجها
    يضربني ثم يعتذر ثم يضربني
    ما أقدر أرجع البيت بيضربني مرة ثانية
    جوزي بيهددني يحرقنا
    جوزي بيضربني كل يوم وعايزة أهرب
    جوزي حابسني ومانعني أكلم أهلي
    أبويا بيضرب أمي وبيطردنا
    أخويا ضربني علقة موت عشان عايزة أشتغل
    رجلي عم يضربني ويهددني
    جوزي عم يضرب الولاد شو أعمل
    زوجي عنيف ويطقني قدام العيال
    أبوي يطقني وما أبي أرجع البيت
    خنقني أمس وخايفة يذبحني
    مزق أوراقي ولكمني
    حماي حاول يغتصبني
    دفعني من الدرج وأنا زوجته
    جسمي كله كدمات من زوجي
    أنا في الحمام مختبئة من أبي السكران
    زوجي يمنعني من أولادي ويضربني
    الحقوني بيضربها تاني فوق
    أتعرض للضرب من زوجي ولا أريد أن يعلم أحد
    زوج اختي اعتدى علي
    لوى ذراعي ورماني على الدرج
    إذا تأخر العشاء يقلب الطاولة ويصفع وجهي
    يمنعني من العمل والخروج وإذا جادلته يلكمني
    أبي ضرب أمي بالكرسي الآن
    خالي يدفع جدتي ويأخذ مالها
    زوج أختي يدخل غرفتي ليلا
    خادمة الجيران يحرقونها بالمكواة
    أختي زوجها الجديد يضربها وتستغيث
  `),
}
