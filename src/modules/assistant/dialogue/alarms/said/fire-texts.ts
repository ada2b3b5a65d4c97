import { lines } from './lines.ts'

/** Something burns, smokes, leaks gas or could explode now. */
export const fire = {
  vi: lines(`
    Nhà hàng xóm bốc lửa rồi, cháy lan sang nhà tôi
    Bếp nhà em bén lửa, dập không được
    Quán phở đầu ngõ đang cháy to lắm
    Có khói đen bốc lên từ tầng hầm chung cư
    Khói mù mịt hành lang, tụi em kẹt trên tầng chín
    Xe máy dưới bãi giữ xe bốc cháy rồi
    Ổ cắm điện tóe lửa, mùi nhựa khét lẹt
    Dây điện ngoài cột nổ lụp bụp, lửa rơi xuống mái tôn
    Trạm biến áp đầu đường phát nổ, lửa đỏ rực
    Có mùi ga nồng nặc trong bếp, không biết xì ở đâu
    Bình ga bị xì, tôi khóa không được
    Ngửi thấy mùi gas khắp cầu thang, sợ nổ quá
    Máy tính ở quầy bốc khói kìa
    Tủ điện trong phòng này bốc khói
    Điều hòa chảy nhựa, lửa phụt ra
    Chợ cháy rồi bà con ơi
    Kho hàng sau nhà tui phát hỏa
    Phòng trọ cháy, còn hai đứa nhỏ kẹt ở trỏng
    Mẹ tôi kẹt trong nhà đang cháy, cửa khóa ngoài
    Cháy rừng sát bản rồi, gió to lắm
    Đống rơm cháy lan qua chuồng bò
    Ai đó đốt rác cháy lan vào hàng rào nhà em
    Bàn thờ đổ nến, rèm cháy phừng phừng
    Nồi dầu trên bếp bùng lửa, phải làm sao
    Pin xe điện đang sạc phụt khói lửa
    Điện thoại đang sạc phồng lên bốc khói trong hàng chờ
    Cái máy photo khét lẹt, có lửa bên trong
    Gọi xe chữa cháy giùm cái
    Gọi cứu hỏa gấp, cháy ở số nhà cuối hẻm
    Lính cứu hỏa sao chưa tới, lửa lên tầng ba rồi
    cháy cháy, mọi người chạy mau
    Tòa nhà này báo cháy kêu inh ỏi, có khói thật
    Chuông báo cháy reo mà em thấy khói dưới cầu thang
    Xe bồn xăng lật, xăng chảy tràn ra đường
    Có người đổ xăng định đốt nhà
    Nó tưới xăng châm lửa cửa nhà tui rồi
    Nhà máy sau lưng nổ đùng một cái, khói vàng bay qua đây
    Hóa chất trong kho rò ra, mùi cay mắt, khói trắng
    Bếp cồn bùng cháy trong quán lẩu
    Lửa bắt vô mái tranh rồi, kêu ai chừ
    Cháy nhà o Bảy rồi, mau mau
    Răng mà khói ra dữ rứa, hình như cháy phòng bên nớ
    Nhà tui cháy, tui đang đứng ngoài đường, bà nội còn bên trong
    Bà hỏa ghé nhà bên rồi, cháy ngùn ngụt
    Tàn lửa bay sang mái nhà em, bắt đầu cháy rồi
    Có tiếng nổ lớn ở tầng dưới rồi khói tràn lên
    Bình ga mini nổ trong phòng ăn
    Ga rò mà bật quạt có sao không, mùi nặng lắm
    Lò sưởi làm cháy chăn, phòng đầy khói
    Con nghịch lửa cháy giường rồi cô ơi
    Hỏa hoạn ở xưởng gỗ, công nhân kẹt bên trong
    Xe buýt đang chở khách bốc khói ở đuôi
    Ô tô cháy ngay trước cổng ủy ban
    Ngọn lửa cao quá đầu người, sắp bén vào trụ điện
    Phòng lưu trữ có mùi khét, mở cửa ra toàn khói
    Khói từ phòng kế bên chui qua khe cửa, em không dám mở
    Chập điện rồi, bảng điện nổ tanh tách
    Chập điện cháy phòng thờ, đang cháy lan
    Nhà em cháy chập điện dập hoài không tắt
    Thang máy có khói, người ta kẹt trong đó
    Có cháy ở karaoke, người ta nhảy từ cửa sổ xuống
    Cây xăng đối diện bốc cháy
    Bãi rác cháy khói độc, cả xóm ho sặc sụa
    Cháy lan sang rồi, dùng nước dập được không
    Cái bình nước nóng bốc khói, có nên rút điện không
    Nồi cơm điện cháy đen, lửa lan ra rèm
    Quạt trần bốc khói rơi xuống rồi, lửa đó
    Nhà thờ họ đang cháy, có ai gọi chưa
    Nến đổ cháy bàn, giúp với
    Thùng sơn bắt lửa, khói đen kịt
    Hầm xe toàn khói, mắt cay không thấy đường
    Em thấy lửa ở nóc nhà bên kia đường
    Tòa nhà đối diện có lửa ở tầng mười
    Đường ống ga ngoài phố bị máy xúc làm vỡ, xì ầm ầm
    Cống nổ hất nắp lên, mùi ga kinh khủng
    Cột điện đổ, dây điện đứt tóe lửa trên vỉa hè
    Dây điện rơi xuống vũng nước ngoài đường, nguy hiểm lắm
    Nhà vệ sinh công cộng bốc cháy cạnh đây
    Chuồng gà cháy rồi lửa sắp tới nhà
    Nhà cháy mà chưa ai kêu lính chữa lửa hết
    Lửa! lửa! ở kho giấy tờ
    dưới kho có khói
    Mái nhà bếp đang rực lửa
    Tầng trệt toàn khói, tụi tôi không xuống được
    Máy sưởi nổ bốp rồi bén vào ghế
    Có tia lửa bắn ra từ công tơ điện
    Hơi ga xì mạnh quá, cả nhà choáng váng
    Xe ba gác chở gas bị cháy giữa chợ
    Rừng tràm sau nhà cháy, tro bay đầy sân
  `),
  en: lines(`
    There is a fire in the building
    My house is burning, please help
    The kitchen caught fire and I cannot put it out
    Flames are coming out of my neighbour's window
    I can see smoke on the third floor
    The corridor is full of smoke and we cannot get out
    My children are trapped in a burning room
    The socket is sparking and it smells of burnt plastic
    something is burning in this office, I smell smoke
    A motorbike is on fire in the parking lot
    The car in front of the gate is in flames
    I smell gas in the stairwell
    There is a strong smell of gas at home, what should I do
    The gas bottle is leaking and I cannot close it
    A gas cylinder exploded next door
    There was a loud bang and now there is smoke everywhere
    The transformer on the street blew up and it is burning
    The market is burning
    Forest fire is coming close to our village
    The oil pan is on fire what do I do
    my e-bike battery is smoking while charging
    A phone is smoking and swelling here in the queue
    The photocopier has caught fire
    The computer at counter two is smoking
    call the fire brigade please
    We need firefighters now
    the fire alarm is ringing and there is real smoke
    Somebody is pouring petrol on a door and wants to light it
    They set my shop on fire
    A fuel truck turned over, petrol is all over the road
    The curtains are burning because of a candle
    The heater burned the blanket, room full of smoke
    Grandma is still inside the burning house
    people are jumping from the windows, the karaoke is burning
    The roof is burning and it is spreading to us
    Sparks from the wires are falling on the roof
    A live wire fell on the pavement and it is sparking
    There is an electrical fire in the fuse box
    The fuse box is smoking
    Fire! fire in the archive
    Explosion in the factory behind us
    Chemical smoke is coming into our flat
    The warehouse is ablaze
    haystack burning near the houses
    garbage fire got out of control
    My neighbour's flat is on fire and nobody answers
    We are stuck on the roof with fire below us
    smoke is coming under my door
    It smells burnt and the lights flicker, there is smoke from the ceiling
    The air conditioner is shooting flames
    the elevator is full of smoke with people inside
    petrol station burning across the street
    Our stove exploded
    the bus is smoking at the back, passengers inside
    A candle fell and the altar is burning
    boat is on fire at the river bank
    The pipe in the street broke, gas is hissing out
    i see fire at top of building please tell somebody
    Please fire, fire, house fire, come
    Sir there is smoke, many smoke, in toilet room
    My room burning, door no open
    house next door burning, big fire
    the kids played with matches and the bed is burning
    The grill set the balcony on fire
    How do I put out the fire in my kitchen right now
    fire in the basement garage
    my oven is on fire and it won't go out
    thick black smoke from the shop downstairs
    somebody threw a burning bottle into the shop
    The power bank exploded and the sofa burns
    Our building is burning and I'm on the tenth floor with a baby
    Wood workshop is burning, workers are still inside
    There's a burning smell from the wall and it's hot
    the generator blew up and it's burning
    there's a gas leak in our block
    gas leaking and we feel dizzy
    I think the building is going to explode, the gas smell is so strong
    our tent kitchen is in flames
    trees behind the school are burning
    The electricity pole is burning
    The rice cooker is burning, fire up to the ceiling
    The roof of the shed is blazing
    The ground floor is smoky and we can't come down
    The heater popped and set the chair alight
    Sparks fly out of the electricity meter
    Gas hisses from the cooker and we all feel dizzy
    The truck with gas bottles is on fire in the market
    Ash is falling on us, the hill behind is burning
  `),
  ar: lines(`
    في حريق في المبنى
    بيتي يحترق ساعدوني
    المطبخ شبت فيه النار ولا أستطيع إطفاءها
    النار تخرج من شباك الجيران
    أرى دخانا في الطابق الثالث
    الممر مليان دخان ومش قادرين نخرج
    أولادي محاصرون والنار في الغرفة
    الفيش يطلع شرار وريحة بلاستيك محروق
    في شيء يحترق هنا أشم دخان
    دراجة نارية تحترق في الموقف
    السيارة مولعة قدام البوابة
    أشم رائحة غاز في الدرج
    رائحة الغاز قوية في البيت ماذا أفعل
    اسطوانة الغاز تسرب وما أقدر أسكرها
    انفجرت أنبوبة الغاز عند الجيران
    صوت انفجار قوي والحين دخان في كل مكان
    محول الكهرباء في الشارع انفجر وولع
    السوق يحترق
    حريق غابة يقترب من قريتنا
    الزيت ولع في المقلاة شو أعمل
    بطارية الدراجة تدخن وهي على الشاحن
    جوال يدخن وينتفخ هنا في الطابور
    آلة التصوير اشتعلت
    الكمبيوتر عند الشباك يطلع منه دخان
    اتصلوا بالإطفاء
    نحتاج رجال الإطفاء فورا
    جرس الحريق يرن وفي دخان حقيقي
    واحد يصب بنزين على الباب ويريد يولع فيه
    ولعوا في محلي
    انقلب صهريج وقود والبنزين في الشارع
    الستارة تحترق من الشمعة
    الدفاية حرقت البطانية والغرفة دخان
    جدتي ما زالت داخل البيت المحترق
    الناس تقفز من النوافذ والنار تحتهم
    السقف يحترق والنار تنتشر إلينا
    شرر من الأسلاك يسقط على السطح
    سلك كهرباء وقع على الرصيف ويشرر
    لوحة الكهرباء تدخن
    نار نار في غرفة الأرشيف
    انفجار في المصنع خلفنا
    دخان كيماوي يدخل شقتنا
    المستودع يشتعل
    النفايات مشتعلة والنار تقترب من البيوت
    شقة الجيران تحترق ولا أحد يرد
    نحن عالقون على السطح والنار تحتنا
    الدخان يدخل من تحت الباب
    المكيف يخرج منه لهب
    المصعد مليء بالدخان وفيه ناس
    محطة البنزين تحترق
    البوتاجاز انفجر
    الباص يدخن من الخلف والركاب فيه
    وقعت الشمعة والطاولة تحترق
    ماسورة الغاز في الشارع انكسرت وتسرب
    البيت ولع الحقونا
    الحقوا النار مسكت في الشقة
    في نار بالبناية التانية
    الولاد لعبوا بالكبريت والتخت عم يحترق
    الشواية حرقت البلكونة
    كيف أطفئ النار في مطبخي الآن
    حريق في موقف السيارات تحت الأرض
    الفرن مولع ومو راضي ينطفي
    دخان أسود كثيف من المحل تحتنا
    حد رمى إزازة مولعة جوه المحل
    عمارتنا تحترق وأنا في الدور العاشر مع طفل
    ورشة الخشب تحترق والعمال داخلها
    في ريحة حريق من الجدار وهو ساخن
    المولد انفجر واشتعل
    في تسريب غاز بالعمارة ودايخين
    أحس أن المبنى سينفجر من رائحة الغاز
    الأشجار خلف المدرسة تشتعل
    عمود الكهرباء يحترق
    ألسنة اللهب وصلت للسقف
    النيران تلتهم البيت المجاور
    ولعت الكهربا والنار وصلت الدور التاني
    شب حريق عندنا وأمي محبوسة جوا
    الدخان خانقنا ومش شايفين حاجة
    سخان الماء يطلع دخان وشرار
    الحريقة بتقرب علينا هاتوا المطافي
    أغلقت الغاز لكن الرائحة ما زالت قوية جدا وأخاف
    سيارة إطفاء بسرعة لو سمحتم
    سقف المخزن مشتعل
    الطابق الأول مليء بالدخان ولا نستطيع النزول
    الدفاية فرقعت وولعت في الكنبة
    عداد الكهرباء يخرج منه شرر
    الغاز يخرج بقوة من الموقد وكلنا دايخين
    شاحنة اسطوانات غاز تحترق في السوق
    الرماد يتساقط علينا والجبل خلفنا يحترق
  `),
}
