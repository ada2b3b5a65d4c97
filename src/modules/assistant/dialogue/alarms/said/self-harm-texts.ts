import { lines } from './lines.ts'

/** Somebody thinks of ending or hurting themselves, or fears it of another. */
export const selfHarm = {
  vi: lines(`
    Tôi không còn muốn sống trên đời này nữa
    Em mệt mỏi lắm rồi, chỉ muốn biến mất
    Sống khổ thế này thà chết còn hơn
    Con muốn chết cho bố mẹ đỡ khổ
    Chắc tôi chết đi thì mọi người sẽ nhẹ gánh
    Tôi đang đứng trên cầu, không biết có nên nhảy không
    Em đang ở trên sân thượng, em muốn nhảy xuống
    Tôi đã mua thuốc ngủ rồi, tối nay uống hết
    Em vừa rạch tay, em thấy đỡ đau trong lòng
    Em hay lấy dao lam cứa vào tay mình
    Tôi viết thư tuyệt mệnh rồi, nhờ phường lo cho mẹ tôi
    Nếu tôi chết thì ai nuôi con tôi, tôi không trụ nổi nữa
    Nợ nần ngập đầu, chắc chỉ còn đường treo cổ
    Tui tính uống thuốc rầy cho rồi đời
    Tui hổng thiết gì nữa, đi cho nhẹ mình
    Không ai cần em trên đời này hết
    Em chẳng còn lý do gì để sống tiếp
    Tôi chán đời lắm, muốn kết thúc tất cả
    Đời em tới đây là hết rồi, em xin lỗi mọi người
    Ước gì sáng mai tôi không tỉnh dậy nữa
    Ước chi ngủ một giấc rồi thôi luôn
    Mình muốn ngủ mãi mãi
    Tôi muốn đi theo vợ tôi, bà ấy mất rồi tôi sống làm gì
    Con tôi mất rồi, tôi cũng muốn đi theo nó
    Từ ngày chồng mất em chỉ nghĩ tới cái chết
    Em nghĩ tới chuyện tự tử mỗi đêm
    Trong đầu em lúc nào cũng có tiếng bảo em chết đi
    Bạn em nhắn là nó sắp tự tử, em phải làm gì
    Con gái tôi khóa cửa phòng, nói là sẽ tự tử
    Chồng tôi cầm dao dọa tự đâm mình
    Em gái em đòi nhảy lầu, đang đứng ngoài lan can
    Con trai tôi để lại thư rồi bỏ đi, tôi sợ nó dại dột
    Bạn cùng phòng cắt cổ tay, nó bảo đừng gọi ai
    Mẹ tôi nói không muốn sống nữa, bà nhịn ăn mấy hôm rồi
    Bố em cứ bảo bố chết quách cho xong
    Tui muốn nhảy sông cho xong chuyện
    Có cách nào chết mà không đau không
    Uống bao nhiêu viên thì chết
    Chết thì có được tiền bảo hiểm cho con không, tôi định đi sớm
    Sau khi tôi tự tử thì nhà có bị liên lụy gì không
    Tôi muốn làm di chúc gấp vì tuần này tôi sẽ đi
    Cho tôi làm giấy để lại hết cho con, xong là tôi buông
    Em bị bạn bè tẩy chay, em không muốn đi học, không muốn sống
    Em thi trượt rồi, em không dám về nhà, em muốn chết
    Người yêu bỏ em, em sống không nổi
    Bị bêu xấu trên mạng nên em chỉ muốn chết đi
    Tôi bị ung thư, không muốn kéo dài nữa, muốn tự giải thoát
    Đau quá rồi, cho tôi được chết đi
    Tôi hết sức chịu đựng, muốn kết liễu cuộc đời
    Em hay tự đánh vào đầu, tự làm đau mình
    Em toàn tự cấu xé người em khi buồn
    Em nhịn ăn cho chết luôn
    Chừ tui chỉ muốn chết cho khỏe
    Sống chi cho cực ri, chết quách cho rồi
    Mần chi cũng hỏng, tui nỏ muốn sống nữa mô
    Hổng còn gì để mất, tối nay em đi
    Xin lỗi con, mẹ không cố được nữa
    Chắc đây là lần cuối tôi nói chuyện với ai đó
    Không ai hiểu, tôi muốn chấm dứt
    Em sợ em sẽ làm hại chính mình
    Tôi có ý định quyên sinh
    Con ghét bản thân con, con muốn chết
    Con bị bắt nạt, con muốn nhảy lầu
    Tôi trầm cảm sau sinh, hay nghĩ ôm con nhảy xuống
    Mẹ nó ôm con đứng ngoài cầu kìa, muốn nhảy
    Có người đang trèo qua thành cầu định nhảy xuống
    Có cô gái đứng ngoài lan can tầng năm khóc
    Có ai đó muốn nhảy lầu ở tòa nhà này
    Tôi bế tắc lắm, đường cùng rồi, không thấy lối ra
    Cuộc đời này vô nghĩa, em không muốn tồn tại
    Thà em chưa từng được sinh ra
    Em cầm sẵn dao rồi
    Em mở ga nằm chờ chết
    tui mệt, muốn bỏ hết, bỏ luôn cái mạng này
    Em đang cầm lọ thuốc trên tay, em sợ
    Tôi thấy mình là gánh nặng, không nên sống
    Mọi người sẽ tốt hơn nếu không có tôi
    Em muốn gặp bà ngoại trên trời, em không muốn ở đây
    Con lạy trời cho con chết sớm
    Anh ấy bảo vĩnh biệt rồi tắt máy, tôi sợ anh ấy tự tử
    Tôi định kết thúc đêm nay
    Tôi gom đủ thuốc rồi, chỉ chờ con ngủ
    Đêm nào em cũng tưởng tượng mình chết ra sao
    Tôi không thiết ăn uống, chỉ mong nhắm mắt xuôi tay
    Có người trèo ra ngoài cửa sổ tầng sáu, bảo đừng lại gần
    Em bấm kim vào tay cho chảy máu mới thấy dễ chịu
    Hết đường rồi, xuống sông cho mát
    Con em viết trong nhật ký là muốn chết
    Tui sống dư thừa, chết cho rảnh nợ
  `),
  en: lines(`
    I want to end it all
    I don't want to live any longer
    Life is not worth living for me
    I wish I would not wake up tomorrow
    I just want to disappear forever
    Everyone would be better off without me
    I am standing on the bridge and I want to jump
    I'm on the roof and thinking of jumping
    I bought the pills and I will take them tonight
    I cut my wrists
    I keep hurting myself with a razor
    I want to hang myself
    I have been thinking about suicide
    I am going to kill myself
    What is the least painful way to die
    How many tablets does it take to die
    I wrote a goodbye letter
    I need to make a will because I won't be here next week
    After I'm dead, will my children get my pension? I plan to go soon
    If I kill myself, will my family have trouble
    I can't go on like this
    I have nothing left to live for
    I am a burden and should not be alive
    My son locked himself in and says he will kill himself
    My friend texted that he wants to die tonight
    my sister is on the balcony and says she will jump
    My husband has a knife and says he will cut himself
    My roommate cut her wrists
    There is a girl on the railing of the bridge about to jump
    A man is about to jump off the building
    My mother stopped eating and says she wants to die
    I'm afraid I will do something to myself
    I don't feel safe with myself
    I hear voices telling me to die
    since my wife died I only want to follow her
    I lost my child and I want to go to him
    I failed my exams and I want to die
    they bully me and I want to be dead
    She left me and I cannot live without her, I'll end it
    I hate myself, I want to die
    Nobody would miss me if I died
    I am so tired of living
    I'm done with life
    i wanna die
    i dont wanna live anymore
    I took all the pills and now I'm scared
    I turned on the gas and I'm waiting
    I have a rope ready
    I think about throwing myself under a train
    I drank poison because I wanted to die
    i burn my arms when i am sad
    I starve myself because I want to die
    This is probably the last time I talk to anyone
    goodbye, I won't be around any more
    there is no way out for me, I'd rather be dead
    I'm in debt and suicide is the only way
    Please tell my kids I love them, I can't do this any more
    life no good, I want die
    I no want live, please sorry
    I wish I was never born
    I can't stop thinking about ending my life
    My daughter cuts herself and talks about death
    He said farewell and turned off his phone, I'm afraid he will harm himself
    My dad says he will shoot himself
    I want to sleep and never wake up again
    I feel empty, I want it to stop, I want to be gone
    the pain is too much, let me die
    I have cancer and want to finish it myself
    I want to overdose
    after the baby was born I keep thinking of jumping with her
    I'm holding a knife to my arm
    nobody needs me in this world
    I've decided to die
    I am thinking of ending things tonight
    I can't take it any more, I want out of this life
    I plan to drown myself in the river
    I don't see any reason to keep living
    hurting myself is the only thing that helps
    do you think anyone would care if i died
    I tried to kill myself yesterday
    my boyfriend swallowed pills because he wants to die
    It would be easier if I was dead
    I have collected enough pills and wait till the kids sleep
    Every night I picture how I die
    I don't eat, I only hope to close my eyes for good
    A person climbed out of a sixth floor window and says stay away
    I stick needles in my arm until it bleeds, then I feel calm
    no road left for me, the river is the answer
    My kid wrote in the diary about wanting to die
    I'm surplus in this world, dying would solve it
  `),
  ar: lines(`
    لا أريد أن أعيش بعد الآن
    أريد أن أنهي كل شيء
    الحياة لا معنى لها وأتمنى الموت
    أتمنى أن لا أستيقظ غدا
    نفسي أختفي للأبد
    الجميع سيكونون أفضل من دوني
    أنا واقف على الجسر وأريد أن أقفز
    أنا على السطح وأفكر أرمي نفسي
    اشتريت الحبوب وسأبلعها الليلة
    قطعت شرايين يدي
    أجرح نفسي بالشفرة
    أريد أن أشنق نفسي
    أفكر في الانتحار كل يوم
    سأقتل نفسي
    ما هي أسهل طريقة للموت بدون ألم
    كم حبة تكفي للموت
    كتبت رسالة وداع
    أريد كتابة وصية لأني لن أكون هنا الأسبوع القادم
    لو انتحرت هل تتضرر عائلتي
    لا أستطيع الاستمرار هكذا
    لم يبق لي شيء أعيش لأجله
    أنا عبء على الجميع ولا يجب أن أعيش
    ابني قفل على نفسه ويقول سيقتل نفسه
    صديقي أرسل لي أنه يريد أن يموت الليلة
    أختي على الشرفة وتقول سترمي نفسها
    زوجي معه سكين ويقول سيذبح نفسه
    زميلتي قطعت يدها وتقول لا تخبروا أحدا
    فتاة على حافة الجسر تريد أن تقفز
    رجل سيرمي نفسه من المبنى
    أمي لا تأكل وتقول أريد الموت
    أخاف أن أؤذي نفسي
    أسمع أصواتا تقول لي مت
    منذ ماتت زوجتي أريد أن ألحق بها
    فقدت ابني وأريد أن أذهب إليه
    رسبت في الامتحان وأريد أن أموت
    يتنمرون علي وأتمنى الموت
    تركني ولا أستطيع العيش بدونه سأنهيها
    أكره نفسي وأريد الموت
    لن يفتقدني أحد لو مت
    تعبت من الحياة
    مليت من العيشة خلاص
    عايز أموت وأرتاح
    نفسي أموت ومحدش فاهمني
    بدي موت وارتاح
    ما بدي عيش بقى
    ودي أموت وأفتك من هالحياة
    ما عاد أبغى أعيش
    خلاص مش عايز أكمل
    هرمي نفسي من فوق
    بلعت كل الحبوب وأنا خايف
    فتحت الغاز وأنتظر الموت
    الحبل جاهز
    أفكر أرمي نفسي تحت القطار
    شربت سم لأني أريد الموت
    أحرق يدي لما أحزن
    هذه آخر مرة أتكلم مع أحد
    وداعا لن أكون موجودا بعد اليوم
    لا مخرج لي والموت أرحم
    غارق في الديون والموت هو الحل
    قولوا لأولادي إني أحبهم لم أعد أحتمل
    ليتني لم أولد
    لا أتوقف عن التفكير في إنهاء حياتي
    ابنتي تجرح نفسها وتتكلم عن الموت
    ودعني وأغلق هاتفه وأخاف أنه ينتحر
    أبي يقول سيطلق النار على نفسه
    أريد أن أنام ولا أصحى أبدا
    أحس بالفراغ وأريد أن يتوقف كل شيء وأرحل
    الألم لا يحتمل دعوني أموت
    أمسك السكين على يدي
    لا أحد يحتاجني في هذه الدنيا
    قررت أن أموت
    أفكر أن أنهي الأمر الليلة
    لا أرى سببا لأعيش
    حاولت الانتحار أمس
    حبيبي بلع حبوب لأنه يريد أن يموت
    لو كنت ميت أحسن
    كرهت حياتي وودي أختفي من الدنيا
    الدنيا ضاقت بي وأفكر أقتل نفسي
    من بعد الولادة وأنا أفكر أقفز مع البنت
    إذا مت من يربي عيالي لأني ما أقدر أكمل
    أؤذي نفسي كل ما أزعل
    زهقت من حياتي وعايزة أنتحر
    جمعت حبوبا كافية وأنتظر أن ينام الأولاد
    كل ليلة أتخيل كيف أموت
    لا آكل وأتمنى أن أغمض عيني للأبد
    شخص خرج من شباك الطابق السادس ويقول لا تقتربوا
    أغرز الإبر في ذراعي حتى ينزل الدم فأرتاح
    ما بقي لي طريق والنهر هو الحل
    ابنتي كتبت في دفترها أنها تريد أن تموت
    أنا زائد في هذه الدنيا وموتي راحة
  `),
}
