import { lines } from './lines.ts'

/** Strangers rob, attack, threaten, follow or take somebody now. */
export const crime = {
  vi: lines(`
    Có cướp ở tiệm vàng đầu phố
    Trộm đang leo vào nhà tôi bằng cửa sổ sau
    Có kẻ lạ cạy khóa nhà em, em đang ở trong phòng ngủ
    Tụi nó phá cửa xông vô nhà rồi
    Nhà tôi bị trộm vào, nó vẫn còn ở trên lầu
    Tôi vừa bị giật điện thoại trước cổng phường
    Em bị giật dây chuyền, té xe, tụi nó chạy rồi
    Có thằng móc túi đang lảng vảng ở hàng chờ
    Cướp, cướp, bắt lấy nó
    Thằng kia rút dao dí vào cổ người ta
    Ở quầy 2 có người cầm dao đòi chém cán bộ
    Một nhóm thanh niên mang mã tấu rượt nhau ngoài đường
    Đánh nhau to trước quán nhậu, có đứa cầm gậy sắt
    Tụi nó hội đồng thằng nhỏ ngoài cổng trường
    Có người bị chém ở đầu hẻm
    Nghe mấy tiếng súng nổ ở ngoài chợ
    Có người mang súng vào trụ sở
    Thằng đó nói trong ba lô nó có mìn
    Có túi lạ kêu tích tắc bỏ dưới ghế chờ, sợ bom quá
    Có kẻ đi theo em từ bến xe tới đây, em sợ lắm
    Có gã bám theo tôi nãy giờ, không dám về
    Một ông lạ mặt sàm sỡ em trong thang máy
    Có thằng biến thái sờ soạng con gái tôi
    Nó bắt em lên xe kéo đi, em trốn được vào đây
    Con gái tôi bị người lạ dụ lên xe chở đi mất
    Có người vừa bế trộm đứa bé chạy mất
    Con tôi bị bắt cóc, họ gọi đòi tiền chuộc
    Tôi bị nhốt trong nhà trọ, họ bắt đi tiếp khách
    Chủ nhà giữ tôi không cho ra ngoài, thu hết giấy tờ, bắt làm việc
    Em bị lừa sang biên giới, họ giam em trong phòng
    Bọn đòi nợ kéo tới nhà đập cửa, dọa chém cả nhà
    Xã hội đen tới quậy phá, tạt sơn nhà em
    Tụi cho vay nặng lãi dọa giết tôi nếu chiều nay không trả
    Hàng xóm cầm búa đập cửa nhà tôi, đòi đánh
    Ông hàng xóm say vác rựa sang đòi giết bố tôi
    Mấy người lạ xông vào đập phá quán của tui
    Có ai đang phá khóa xe tôi dưới sân
    Xe tôi vừa bị trộm dắt đi, nó còn ở cuối đường
    Có đứa bẻ khóa cây ATM
    Bọn chúng trói bảo vệ lại rồi lấy đồ
    Có người đâm bị thương rồi bỏ chạy về phía chợ
    Tài xế tông người rồi bỏ chạy
    Thằng đó đang đập đầu người ta ngoài kia
    Có ông say rượu cầm chai bể dọa mọi người trong phòng chờ
    Có người ném đá vỡ kính cửa trụ sở
    Nó tạt axit vô mặt chị kia
    Có kẻ bắn súng hơi vào nhà em
    Tôi thấy hai người khiêng một cô gái đang vùng vẫy lên ô tô
    Em đang bị khống chế, không nói to được
    Gọi công an giùm, có đánh người
    Gọi 113 tới đây ngay, nó quay lại rồi
    báo công an giúp tôi, chúng nó đang ở ngoài cửa
    Có án mạng, tui thấy xác người dưới mương
    Phát hiện người chết trong phòng trọ, nhiều máu lắm
    Có người bị hiếp trong công viên
    Tôi vừa bị cưỡng hiếp, tôi phải đến đâu
    Bạn em bị chuốc thuốc mê rồi lôi vào nhà nghỉ
    Có thằng quay lén trong nhà vệ sinh nữ
    Kẻ trộm chó bị phát hiện quay lại bắn roi điện
    Cướp ngân hàng, nó bắt con tin
    Nó bắt con tin trong lớp mẫu giáo
    Có chi mô, mấy thằng nớ cầm dao tới nhà tui, cứu với
    Tụi hắn đập tui ngoài bến, chừ đang kiếm tui
    Mần răng chừ, ăn trộm đang trong nhà tui
    Có đám giang hồ tới đòi đốt quán
    Tôi trốn trong tủ, có người lạ trong nhà
    nó sắp phá được cửa rồi, cứu
    Có thằng đột nhập phòng trọ lúc em đang tắm
    Bảo mẫu đánh trẻ ở nhà trẻ cạnh nhà tôi, bé khóc thét
    Có người đánh một ông ăn xin tới chảy máu ngoài cổng
    Người ta giật túi bà cụ kéo lê trên đường
    Nó vừa lấy ví của tôi chạy ra cửa kìa
    Có kẻ lạ rình trước nhà mấy đêm nay, giờ đang trèo cổng
    Thằng chủ nợ bắt giữ con trai tôi
    Nó cầm súng đứng trong quán
    Nhóm côn đồ chặn xe tôi giữa đường
    Em bị chặn đường xin đểu, tụi nó đông lắm
    Có ông đang lăm lăm con dao phay ngoài hành lang
    Thằng nghiện cầm kim tiêm dọa đâm người ở bến xe buýt
    Có kẻ định ném trẻ con xuống sông
    Tài xế taxi khóa cửa xe không cho em xuống, chạy đường lạ
    Tên lạ vừa chộp ví của khách rồi lẫn vào đám đông
    Có bóng người trong bếp nhà tôi, tôi đang ở một mình
    Chúng nó chặn đầu xe, lấy gậy đập kính
    Hắn kề dao vào cổ bảo đưa hết tiền
    Ông kia cầm can xăng với dao lao vào quầy
    Cháu gái tôi bị dụ đi làm bên kia biên giới, nó nhắn cầu cứu
    Có kẻ lén vào phòng em, em đang trùm chăn không dám thở
    Hai băng nhóm chém nhau đầu chợ
    Có người bị trói trong xe tải, tôi nghe đập cửa
  `),
  en: lines(`
    I have just been robbed
    A man snatched my bag in front of your office
    Two guys on a motorbike grabbed my phone
    A thief is climbing through our back window
    Someone is trying to break my door
    There are strangers inside my house right now
    I hear people downstairs, I think they are burglars
    He pulled out a knife and wants our money
    A man with a machete is in the street
    someone has a gun in the waiting room
    I heard gunshots near the market
    They are fighting with iron bars outside
    A gang is beating a boy at the gate
    A man was stabbed outside the bar and the attacker ran
    There is a bomb, he said so
    Somebody left a ticking bag under the seats
    A man has been following me since the bus stop, I am scared
    A stranger is stalking me and he is outside now
    He touched me in the elevator and will not let me leave
    I was raped last night
    A man tried to pull me into his car
    A stranger took my daughter in a van
    my son was kidnapped, they want ransom
    Somebody stole a baby from the ward
    My boss locked us in and took our papers, we are forced to work
    I am held in a room and they make me work, please call police
    They brought me here for a job and now I cannot leave the house
    Loan sharks are at my door threatening to kill us
    They threaten to cut me if I do not pay today
    My neighbour is smashing my door with a hammer
    A drunk man with a broken bottle is threatening people here
    someone is shooting
    They are smashing our shop
    A taxi driver locked the doors and does not let me out
    A driver hit a person and ran away
    My motorbike is being stolen in front of me
    The pickpocket is still in the hall
    There's a dead body in the canal
    I saw someone drag a screaming girl into a house
    please call the police, they are coming back
    we need police here now
    He is holding people hostage
    He threw acid at a woman
    There is an intruder in my garden
    he is about to break in, I'm hiding in the closet
    Somebody drugged my friend and took her away
    There is a man filming in the ladies' toilet
    Thieves with masks in the jewellery shop
    I was attacked on the way here
    A man just punched an officer and he has a blade
    they tied up the guard
    someone is going to kill me
    Man is chasing me with stick
    Please police, bad man in my room
    Sir, they take my money and hit me, they are outside
    thief thief stop him
    my wallet got stolen just now and I see the guy
    He says he will burn the place down
    I'm being blackmailed and they are waiting for me outside
    A teacher at the nursery is beating the kids right now
    someone attacked my brother with a screwdriver
    masked people jumped over our fence
    Someone's in my flat, I can hear them moving
    An armed man walked into the bank
    they surrounded my car and won't let us go
    A man exposed himself and grabbed a student
    He's got a weapon
    there's a riot outside, people throw stones at the windows
    I witnessed a murder
    I've been assaulted and I'm hurt
    My landlord came with men, they are throwing me out by force and hitting us
    people on the road stopped us and took the motorbike at knife point
    I escaped from people who wanted to sell me
    They sold my sister across the border
    Someone is trying to take a child from the playground
    men with sticks entered the restaurant
    that guy slashed someone's face
    help they've got my friend in the car
    A burglar is on my roof
    robbery in progress at the shop
    Someone grabbed a customer's wallet and vanished into the crowd
    There's a shadow in my kitchen and I live alone
    They blocked our car and beat the windows with bars
    He put a blade to my throat and took the money
    My cousin was lured abroad and texts that she is held prisoner
    A creep got into my room, I am under the blanket
    Two gangs are slashing each other by the market
    I hear someone tied up banging inside a truck
    He punched the cashier and is emptying the till
  `),
  ar: lines(`
    سرقوني قبل قليل
    رجل خطف حقيبتي أمام مكتبكم
    اثنين على دراجة خطفوا جوالي
    حرامي يدخل من الشباك الخلفي
    أحد يحاول يكسر بابي
    في ناس غرباء داخل بيتي الآن
    أسمع أصواتا تحت أظنهم لصوص
    طلع سكين ويبغى فلوسنا
    رجل معه ساطور في الشارع
    واحد معه سلاح في صالة الانتظار
    سمعت طلقات نار قرب السوق
    يتقاتلون بالعصي في الخارج
    عصابة تضرب ولدا عند البوابة
    طعنوا رجلا وهربوا
    يقول إن معه قنبلة
    حقيبة غريبة تحت الكراسي وفيها صوت
    رجل يلاحقني من محطة الباص وأنا خائفة
    غريب يتبعني وهو واقف برا
    لمسني في المصعد ولا يتركني أخرج
    اغتصبوني أمس
    رجل حاول يسحبني إلى سيارته
    واحد أخذ بنتي في سيارة وهرب
    خطفوا أخي ويطلبون فدية
    سرقوا الطفل من المستشفى
    صاحب العمل حبسنا وأخذ جوازاتنا ويجبرنا على العمل
    أنا محتجزة في غرفة ولا يسمحون لي بالخروج اتصلوا بالشرطة
    المرابون عند بابي يهددون بقتلنا
    هددني أنه سيقتلني إن لم أدفع اليوم
    جاري يكسر بابي بمطرقة
    سكران معه زجاجة مكسورة يهدد الناس
    أحد يطلق النار
    يكسرون محلنا الآن
    سائق التاكسي قفل الأبواب وما ينزلني
    سيارة صدمت رجلا وهرب السائق
    يسرقون دراجتي أمامي
    النشال لسه في القاعة
    في جثة في القناة
    شفت واحد يسحب بنت تصرخ إلى بيت
    اتصلوا بالشرطة من فضلكم سيعودون
    نحتاج الشرطة هنا حالا
    ماسك ناس رهائن
    رمى ماء نار على امرأة
    في حد غريب في الحديقة
    راح يكسر الباب وأنا مختبئ في الخزانة
    خدروا صديقتي وأخذوها
    رجل يصور في حمام النساء
    لصوص ملثمون في محل الذهب
    هاجموني في الطريق إليكم
    ضرب الموظف ومعه شفرة
    ربطوا الحارس وسرقوا كل شيء
    سيقتلونني
    يجري وراي بعصا
    حرامي حرامي امسكوه
    سرق محفظتي توا وهو هناك
    يقول إنه سيحرق المكان
    يبتزونني وهم ينتظرونني بالخارج
    مربية الحضانة تضرب الأطفال الآن
    هجموا على أخي بمفك
    ناس ملثمين نطوا السور
    في حد جوه شقتي سامعه بيتحرك
    رجل مسلح دخل البنك
    حاوطوا سيارتي ومش بيسيبونا نمشي
    معاه سلاح الحقونا
    في شغب برا ويرمون الحجارة على الشبابيك
    شفت جريمة قتل
    اعتدوا علي وأنا مصاب
    هربت من ناس كانوا يريدون بيعي
    واحد يحاول ياخذ طفل من الملعب
    رجال معهم عصي دخلوا المطعم
    شرط وجه واحد بالموس
    الحقوني خدوا صاحبي في العربية
    لص على سطح بيتي
    البلطجية بيكسروا العربيات تحت
    حرامية دخلوا علينا البيت واحنا نايمين
    شلحوني مصاري وتلفوني هلق
    في زعران برا بدن يضربوني
    واحد عم يلحقني وخايفة كتير
    يهددني بالسكين عند الباب
    بلغوا الشرطة في واحد يضرب الناس
    سطو مسلح على المحل
    واحد خطف محفظة زبون واختفى في الزحمة
    في خيال رجل في مطبخي وأنا وحدي
    قطعوا طريق سيارتنا وكسروا الزجاج بالعصي
    وضع السكين على رقبتي وأخذ المال
    بنت عمي خدعوها بعمل في الخارج وتقول إنها محتجزة
    رجل تسلل إلى غرفتي وأنا تحت البطانية
    عصابتان تتقاتلان بالسكاكين عند السوق
    أسمع واحدا مربوطا يدق داخل شاحنة
    ضرب المحاسب ويأخذ فلوس الصندوق
  `),
}
