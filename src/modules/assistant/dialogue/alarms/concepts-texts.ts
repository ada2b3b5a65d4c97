/** Words for one thing that matters in danger, in three languages: what is learnt of one of them holds for the others. */
export const concepts: Record<string, string[]> = {
  body: [
    'ngực, tim, đầu, tay, chân, mặt, môi, miệng, họng, cổ họng, mắt, bụng, lưỡi, tai, mũi, lưng, ngón tay, da, xương, mạch',
    'chest, heart, head, arm, arms, hand, hands, leg, legs, face, lips, mouth, throat, eyes, eye, belly, stomach, tongue, skin, bone, pulse, neck',
    'صدر, صدري, صدره, قلب, قلبي, قلبه, راس, راسي, راسه, يد, يدي, يده, ايدي, رجل, رجله, رجولي, وجه, وجهه, وجهي, شفايفه, فم, فمه, فمها, حلق, حلقي, عيون, عيونه, عينيه, بطن, بطني, لسان, لسانه, لساني, جلده, نبض, ذراعي, ذراعه, كتفي',
  ],
  collapse: [
    'ngất, ngất xỉu, xỉu, gục, ngã gục, ngã quỵ, bất tỉnh, hôn mê, ngã lăn, đổ gục, đổ xuống, gục xuống, lịm, lả đi, lơ mơ, bất động, không tỉnh, không dậy, lay không dậy, gọi không thưa, không nhúc nhích, nằm im, nằm bất động, ngã xuống, té xuống, té xỉu, lăn ra',
    'fainted, faint, faints, passed out, pass out, passing out, unconscious, collapsed, collapse, collapses, fell down, not moving, limp, not responding, unresponsive, not waking, not wake up, no wake up, lost consciousness, blacked out, keeled over, slumped, doesn t wake, won t wake',
    'اغمي, اغمى, يغمي, مغمي, فقد وعيه, فاقد الوعي, وقع, وقعت, طاح, طاحت, سقط, سقطت, لا يرد, ما يرد, مش بيرد, مبيردش, انهار, انهارت, ما يصحي, لا يتحرك, ما يتحرك, مبيتحركش, غايب عن الوعي, داخ, هبط',
  ],
  breath: [
    'khó thở, không thở, ngừng thở, tắt thở, thở không, nghẹt thở, ngạt, thở dốc, thở gấp, thở khò khè, thoi thóp, hết thở, hụt hơi, thở rít, hóc, nghẹn, sặc',
    'breathe, breathing, breath, gasping, gasp, choking, choke, choked, suffocating, wheezing, airway',
    'يتنفس, تتنفس, اتنفس, التنفس, نفس, نفسي, يختنق, تختنق, اختنق, اختنقت, مخنوق, شرق, بيتنفس, نفسه, نفسها',
  ],
  blood: [
    'máu, chảy máu, ra máu, máu me, ra huyết, băng huyết, nôn ra máu',
    'blood, bleeding, bleeds, bleed',
    'دم, الدم, ينزف, تنزف, نزيف, انزف, دما, بينزف',
  ],
  fit: [
    'co giật, động kinh, sùi bọt, trợn mắt, mắt trợn, trợn ngược, đột quỵ, tai biến, méo miệng, méo mồm, nhồi máu, nói ngọng, nói đớ, liệt, đau tim, lên cơn, tím tái, tím môi, tái xanh, tái nhợt, sốc',
    'seizure, seizures, convulsing, convulsions, stroke, heart attack, foam, foaming, drooping, slurred, asthma, allergic, allergy, fever, turning blue, blue, grey, purple, shock, fit',
    'تشنج, يتشنج, تتشنج, صرع, جلطه, نوبه, نوبه قلبيه, مايل, مال, مشلول, ازرق, ازرقت, حساسيه, ربو, شلل, شاحب',
  ],
  swallow: [
    'nuốt, nuốt phải, uống nhầm, ngộ độc, trúng độc, thuốc sâu, thuốc trừ sâu, thuốc rầy, thuốc diệt cỏ, thuốc tẩy, thuốc chuột, axit, quá liều, bả chuột',
    'swallowed, swallow, poison, poisoned, bleach, pesticide, overdosed, overdose, acid, detergent, drank',
    'بلع, بلعت, ابتلع, ابتلعت, تسمم, سم, كلور, مبيد, حمض, جرعه زائده',
  ],
  hurt: [
    'bị thương, gãy, gãy chân, gãy tay, đứt, bỏng, phỏng, điện giật, đuối nước, chết đuối, tai nạn, đụng xe, tông xe, tông, đâm xe, cán, cắn, ong đốt, rắn cắn, té lầu, rơi xuống, đè, sưng, nôn, ói, đau dữ dội, đau quặn, bị kẹt, mắc kẹt, kẹt',
    'hurt, injured, broken, burnt, electrocuted, drowning, drowned, accident, crash, run over, hit by a car, bitten, stung, swelling, swollen, vomiting, vomits, throwing up, dizzy, trapped, crushed, wounded',
    'مصاب, مصابين, كسر, انكسر, مكسوره, حروق, تكهرب, غرق, حادث, دهس, دهست, صدم, صدمت, صدمتني, عض, لدغ, لسع, ورم, تورم, يتقيا, تستفرغ, يستفرغ, دايخ, دوخه, محشور, جرح, مجروح',
  ],
  birth: [
    'vỡ ối, sắp sinh, sắp đẻ, đau đẻ, chuyển dạ, đẻ rơi, trở dạ',
    'in labour, in labor, water broke, contractions, baby is coming, giving birth',
    'تلد, بتولد, طلق, ماء الجنين, مخاض, ولاده',
  ],
  rescue: [
    'cấp cứu, cứu thương, xe cứu thương, bác sĩ, sơ cứu, 115, hô hấp nhân tạo',
    'ambulance, doctor, medic, paramedic, first aid, 115',
    'اسعاف, الاسعاف, طبيب, دكتور, مسعف, 115',
  ],
  flame: [
    'cháy, cháy lan, bốc cháy, lửa, bốc lửa, bén lửa, hỏa hoạn, phát hỏa, phừng phừng, ngùn ngụt, tóe lửa, chập điện, bùng lửa, ngọn lửa, cháy nhà, cháy lớn',
    'fire, flames, flame, burning, burns, ablaze, on fire, sparks, sparking, caught fire, in flames, blaze',
    'حريق, حريقه, الحريقه, نار, النار, النيران, يحترق, تحترق, محترق, ولع, ولعت, مولع, مولعه, اشتعل, يشتعل, تشتعل, مشتعله, لهب, شرار, شرر, شب',
  ],
  smoke: [
    'khói, khói đen, bốc khói, mùi khét, khét, khói mù, khét lẹt',
    'smoke, smoking, smoky, smells burnt, burnt smell, burning smell',
    'دخان, يدخن, تدخن, الدخان, ريحه حريق, ريحه محروق, شياط',
  ],
  gas: [
    'ga, gas, bình ga, rò ga, xì ga, mùi ga, rò rỉ, xì, xăng, mùi gas',
    'gas, gas smell, gas leak, leaking, leak, petrol, gasoline, smell gas',
    'غاز, الغاز, تسريب, تسرب, بنزين, رائحه غاز, ريحه غاز, انبوبه',
  ],
  blast: [
    'nổ, phát nổ, nổ tung, nổ đùng, nổ lớn, tiếng nổ',
    'explosion, exploded, explode, explodes, blew up, blow up, bang',
    'انفجار, انفجر, انفجرت, ينفجر, سينفجر',
  ],
  brigade: [
    'cứu hỏa, chữa cháy, lính cứu hỏa, xe chữa cháy, 114',
    'fire brigade, firefighters, fire truck, fire department, 114',
    'اطفاء, الاطفاء, مطافي, المطافي, 114',
  ],
  weapon: [
    'dao, con dao, mã tấu, súng, búa, rựa, gậy, kiếm, bom, mìn, lựu đạn, roi điện, vũ khí, dao găm, kéo, gạch',
    'knife, gun, machete, weapon, blade, axe, hammer, bomb, grenade, sword, bat, rifle, pistol, armed',
    'سكين, السكين, سلاح, مسدس, ساطور, قنبله, عصا, مطرقه, شفره, خنجر, مسلح, رشاش',
  ],
  rob: [
    'cướp, trộm, ăn trộm, kẻ trộm, giật, giật túi, giật đồ, giật điện thoại, móc túi, trấn lột, xin đểu, kẻ cướp, cướp giật, lấy mất',
    'robbed, rob, robber, robbers, robbery, stole, stealing, steal, thief, thieves, burglar, burglars, mugged, snatched, grabbed, pickpocket',
    'سرق, سرقوا, سرقوني, يسرق, يسرقون, حرامي, حراميه, لص, لصوص, نشال, سطو, نهبوا, خطف حقيبتي, شلحوني',
  ],
  intrude: [
    'đột nhập, phá cửa, cạy cửa, cạy khóa, phá khóa, xông vào, trèo vào, leo vào, trèo cổng, lẻn vào, bịt mặt, kẻ lạ, người lạ, đập cửa, rình',
    'break in, breaking in, breaking into, broke into, intruder, intruders, smashing, stranger, strangers, masked, climbing in, sneaking, forced the door',
    'يكسر, يكسرون, بيكسر, بيكسروا, بيكسرو, اقتحم, اقتحموا, ملثم, ملثمون, ملثمين, غريب, غرباء, تسلل, دخلوا, هجموا, يقتحم',
  ],
  threat: [
    'dọa, đe dọa, hăm dọa, dọa giết, đòi giết, giết, đòi chém, chém, tống tiền, sẽ giết, đâm, dí, khống chế, uy hiếp',
    'threatens, threatening, threatened, threaten, kill us, kill me, will kill, stab, stabbed, blackmail, attacked, attacking, attack, shooting, shots, gunshots',
    'يهدد, تهدد, هدد, هددني, يهددني, يهددنا, سيقتل, سيقتلني, يقتلني, بيقتلني, يذبح, طعن, طعنوا, ابتزاز, هاجم, هاجموني, يطلق النار, طلقات',
  ],
  follow: [
    'bám theo, đi theo, theo dõi, rượt, đuổi theo, đuổi, rình rập, bám đuôi',
    'following me, follows me, followed me, stalking, chasing, stalks',
    'يلاحقني, يتبعني, يطاردني, يلحقني, وراي, ماشي ورايا',
  ],
  abduct: [
    'bắt cóc, bắt đi, kéo lên xe, lôi lên xe, chuộc, tiền chuộc, con tin, bị giam, giam, bị bán, lừa bán, buôn người, bắt giữ',
    'kidnapped, kidnap, abducted, ransom, hostage, hostages, trafficked, dragged, pulled into',
    'خطف, خطفوا, مخطوف, فديه, رهائن, رهينه, يسحب, سحب',
  ],
  rape: [
    'hiếp, hiếp dâm, cưỡng hiếp, cưỡng bức, xâm hại, sàm sỡ, sờ soạng, quấy rối, dâm ô, sờ mó, làm bậy, chỗ kín, ép quan hệ',
    'raped, rape, molested, touches me, touched me, harassed, groped, private parts, sexually, forces me',
    'اغتصب, اغتصبني, اغتصبوني, تحرش, يتحرش, لمسني, يلمسني, يلمس, اعتدي',
  ],
  police: [
    'công an, cảnh sát, 113, gọi công an, báo công an',
    'police, 113, cops',
    'شرطه, الشرطه, البوليس, 113',
  ],
  hit: [
    'đánh, đánh đập, bị đánh, tát, đấm, đá, đạp, bóp cổ, bạo hành, hành hạ, đập đầu, đánh đòn, quất, trói, xích, nắm tóc, túm tóc, vũ phu, bạo lực, tra tấn, đập, bầm, bầm tím, vết bầm, thâm tím',
    'hits, hit, beats, beat, beating, beaten, slaps, slapped, slap, punched, punches, kicked, kicks, choked me, strangled, abuses, abused, abusive, violent, violence, bruises, hurting me, hurts me, hitting, chained',
    'يضرب, يضربني, يضربها, يضربنا, تضربني, ضربني, ضرب, ضربها, بيضربني, بيضرب, بيضربها, بيضربنا, يصفعني, صفعني, لكمني, خنقني, يركلني, يعنف, عنيف, عنف, كدمات, يعذب, يطقني, يعتدي, اعتدي علي',
  ],
  locked: [
    'nhốt, bị nhốt, khóa cửa, khóa trái, giữ hết, giữ giấy tờ, cấm, không cho ra, không cho đi, không cho, cấm ra, khóa trong nhà, không được ra ngoài, bỏ đói, giam lỏng',
    'locked, locks, lock me, locked in, locked up, took my passport, keeps my passport, took my phone, won t let me, does not let, doesn t let, not allowed to leave, forbids, can t leave, cannot leave, starves',
    'حبسني, يحبسني, حابسني, محبوسه, محبوس, يمنعني, منعني, مانعني, قفل, يقفل, اخذ جوازي, اخذ هاتفي, لا يسمح, ما يخليني, يجبرني, محتجزه, محبوسين',
  ],
  partner: [
    'chồng, vợ, ông xã, bà xã, người yêu, bạn trai, bạn gái, chồng cũ, dôn, ảnh, ổng, chả, nhà chồng, mẹ chồng, bố chồng, con dâu, con rể, anh rể, lão chồng, người yêu cũ',
    'husband, wife, boyfriend, girlfriend, partner, ex, fiance, in laws, mother in law, spouse, hubby',
    'زوجي, زوجها, زوج, جوزي, جوزها, رجلي, خطيبي, طليقي, زوجتي, حماتي, حماي, مراتي, اهل زوجي, خطيبها',
  ],
  parent: [
    'bố, ba, cha, mẹ, má, mạ, bố dượng, cha dượng, dượng, mẹ kế, mẹ ghẻ, bố mẹ, ba mẹ, ba má, cậu, chú, bác, ông ngoại, bà ngoại, ông nội, bà nội, anh trai, chị gái, anh hai, má con, tía',
    'father, dad, daddy, mother, mom, mum, mommy, mummy, parents, stepfather, stepdad, stepmother, uncle, aunt, brother, sister, grandma, grandpa, mama, papa',
    'ابي, ابوي, ابويا, بابا, امي, ماما, اهلي, اخي, اخوي, اخويا, عمي, خالي, زوج امي, زوجه ابي, جدي, جدتي, ابوه, امه',
  ],
  kid: [
    'con tôi, con em, bé, em bé, cháu bé, đứa bé, thằng bé, con bé, thằng nhỏ, trẻ em, trẻ, con gái, con trai, cháu nhỏ, đứa nhỏ, bé gái, bé trai, tụi nhỏ',
    'child, kid, kids, children, baby, son, daughter, toddler, boy, girl, newborn, infant',
    'ابني, بنتي, ابنتي, طفل, طفلي, طفله, اطفال, ولد, ولدي, رضيع, الرضيع, العيال, عيالي, الاولاد, اولادي, الولاد',
  ],
  pet: [
    'mèo, chó, con mèo, con chó, cún, chó cưng, mèo con, thú cưng, con vẹt, con thỏ',
    'cat, cats, dog, dogs, puppy, kitten, pet, pets, parrot, rabbit, hamster',
    'قطه, قطتي, القطه, قط, كلب, كلبي, الكلب, ببغاء, ببغائي, ارنب, ارنبي',
  ],
  lost: [
    'lạc, bị lạc, đi lạc, lạc đường, lạc mẹ, mất tích, không thấy mẹ, không tìm thấy, tìm không thấy, kiếm không thấy, lang thang, bỏ nhà đi, bị bỏ rơi, đâu rồi, chưa về, không thấy',
    'lost, missing, can t find, cannot find, wandered off, disappeared, gone, separated, where is, abandoned, ran away, not come back, didn t come back, not back',
    'ضاع, ضعت, ضايع, ضائع, تايه, تائه, تهت, اضعت, مفقود, اختفي, اختفت, مش لاقي, مو لاقيها, لا اجد, ما لقيت, ما رجعت, لم ترجع, مارجعت, ما رجع',
  ],
  alone: [
    'một mình, không có ai, không ai đón, ở nhà một mình, không có người lớn, không thấy người lớn, chỉ có con',
    'alone, by myself, all alone, nobody, no one, without parents, on my own, home alone',
    'وحدي, لوحدي, لحالي, وحده, وحدها, وحيد, ما في احد, مفيش حد, لا احد, بدون اهله, بلا اهله',
  ],
  afraid: [
    'sợ, sợ lắm, sợ quá, hoảng, run, khóc, khóc thét, lo quá, không dám, trốn, núp, chạy trốn, hu hu',
    'scared, afraid, frightened, crying, cries, terrified, screaming, screams, hiding, hide, escaped, run away',
    'خايف, خايفه, خائف, خائفه, اخاف, يبكي, تبكي, بيبكي, يصرخ, تصرخ, مختبئ, مختبئه, هربت, مرعوب',
  ],
  small: [
    'tuổi con, con tuổi, lớp 1, lớp 2, lớp 3, lớp một, lớp hai, lớp ba, mẫu giáo, tiểu học, con chào cô, con chào chú',
    'i m six, i m seven, i m eight, i m nine, i m five, years old, first grade, second grade, kindergarten, my mommy, my mummy, my daddy',
    'عمري, سنوات, سنين, صف اول, ابتدائي, روضه, ماما, بابا',
  ],
  dying: [
    'muốn chết, muốn ngủ luôn, không muốn sống, hết muốn sống, sống làm gì, sống làm chi, sống chi, không thiết sống, thiết gì nữa, tự tử, tự sát, tự vẫn, quyên sinh, kết liễu, nhảy lầu, nhảy cầu, nhảy sông, treo cổ, thắt cổ, cắt tay, rạch tay, cắt cổ tay, chết quách, chết đi, thà chết, ngủ mãi, biến mất, tuyệt mệnh, giải thoát, gánh nặng, dại dột, không dậy nữa, không tỉnh dậy nữa, chấm dứt, kết thúc tất cả, vĩnh biệt, không muốn sống nữa, chết cho, từ giã, bỏ mạng, lìa đời, tìm đến cái chết',
    'kill myself, want to die, wanna die, suicide, suicidal, end my life, end it all, end it, ending it, hang myself, cut myself, cutting myself, hurt myself, hurting myself, harm myself, not want to live, don t want to live, dont want to live, no reason to live, wish i was dead, better off dead, better off without me, jump off, slit my wrists, cut my wrists, disappear forever, living any more, live anymore, kill himself, kill herself, be dead, goodbye forever, don t want to be here, tired of living, overdose',
    'انتحر, الانتحار, انتحار, سانتحر, ينتحر, اقتل نفسي, بقتل نفسي, اموت, اريد الموت, اتمني الموت, انهي حياتي, انهاء حياتي, لا اريد ان اعيش, ما ابغي اعيش, مش عايز اعيش, اشنق, ارمي نفسي, اوذي نفسي, اجرح نفسي, عايز اموت, بدي موت, ودي اموت, تعبت من الحياه, مليت من الحياه, كرهت حياتي, ليتني, ينهي حياته, تقتل نفسها, يقتل نفسه',
  ],
  high: [
    'cầu, sân thượng, lan can, ban công, nóc nhà, tầng thượng, đường ray, thành cầu, lầu cao',
    'bridge, roof, rooftop, balcony, railing, ledge, tracks, cliff, rope, pills, razor, tablets, train',
    'جسر, الجسر, سطح, السطح, شرفه, الشرفه, البلكونه, حافه, حبوب, الحبوب, حبل, شفره, القطار',
  ],
  self: ['tôi, em, con, mình, cháu, tui, tao', 'i, me, my, myself, i m', 'انا, نفسي, حياتي'],
  stop: [
    'chịu hết nổi, không chịu nổi, hết hy vọng, tuyệt vọng, bế tắc, chán đời, vô nghĩa, mệt mỏi, đường cùng, không còn gì, buông xuôi, kiệt sức, trầm cảm, cô đơn, không ai cần, trống rỗng',
    'hopeless, worthless, burden, pointless, empty, can t go on, cannot go on, no way out, depressed, nothing left, unbearable, can t take it, give up on life, lonely, nobody cares',
    'يائس, ياس, اكتئاب, مكتئب, عبء, لا معني, بلا فائده, لا استطيع الاستمرار, ما عاد اقدر, لم اعد احتمل, وحيد, ضاقت, الدنيا',
  ],
  help: [
    'cứu, cứu với, cứu tôi, cứu em, giúp với, ai giúp, gọi giùm, gọi giúp, kêu giùm, gọi ngay, mau lên, nhanh lên, làm sao bây giờ, phải làm sao, làm răng, giờ làm sao, gọi ai, kêu ai, trời ơi',
    'help, help me, please help, somebody help, call, hurry, what do i do, what should i do, quick, quickly, come quick, save me',
    'ساعدوني, ساعدونا, الحقوني, الحقونا, النجده, بسرعه, ماذا افعل, شو اعمل, ايش اسوي, اعمل ايه, اتصلوا, انقذوني, حالا, فورا',
  ],
  now: [
    'đang, bây giờ, vừa, vừa mới, ngay, kìa, nãy giờ, tự nhiên, tự dưng, bỗng, đột ngột, lúc nãy, hiện giờ, mới đây, chừ, nè',
    'right now, now, just now, suddenly, just, at the moment, currently, still, again, tonight',
    'الان, هلق, دلوقتي, الحين, فجاه, للتو, توا, هسه, قبل قليل, الليله, لسه, حالا',
  ],
  here: [
    'ở đây, chỗ này, phòng chờ, hàng chờ, trước cổng, trong phòng, ngoài cổng, ở quầy, nhà bên, hàng xóm, ngoài đường',
    'here, in the hall, in the waiting room, outside, next door, downstairs, upstairs, in front of, at the gate, neighbour, neighbor',
    'هنا, هون, في الصاله, القاعه, برا, بره, الجيران, الشارع, قدام, امام, فوق, تحت',
  ],
  paper: [
    'giấy, giấy tờ, thủ tục, hồ sơ, đăng ký, cấp lại, xin, làm lại, giấy phép, chứng nhận, xác nhận, trợ cấp, hỗ trợ, bảo hiểm, khai tử, khai sinh, căn cước, hộ chiếu, lệ phí, phí, mẫu đơn, trích lục, công chứng, tạm trú, thường trú, đơn, nộp, ủy quyền, chế độ, thừa kế, giám hộ, tờ khai, hộ khẩu, sổ đỏ, kết hôn',
    'certificate, register, registration, papers, paper, document, documents, procedure, allowance, dossier, permit, licence, license, fee, form, apply, application, card, passport, visa, benefits, insurance, id, residence, complain, copy, pension, guardian, appointment',
    'شهاده, تسجيل, اسجل, اوراق, الاوراق, معامله, رخصه, اعانه, وثائق, بطاقه, جواز, جوازي, رسوم, الرسوم, نموذج, طلب, تامين, تصريح, نسخه, استخرج, معاش, موعد, تصديق, اشتكي',
  ],
  asks: [
    'ở đâu, bao nhiêu, bao lâu, mấy giờ, cần gì, thế nào, được không, có được không, hay không, mấy ngày, gồm những gì, cần những gì, làm sao để, có phải, chỗ nào, khi nào, cho hỏi',
    'where can, how much, how long, what time, which, when, do i need, may i, can i, is it possible, how do i, where do i, is there, opening hours, how can i',
    'كم, متي, اين, كيف, هل, ما هي, وين, فين, ما الاوراق, اي, امتي, يلزم',
  ],
  past: [
    'năm ngoái, tháng trước, tuần trước, hồi, hôm qua, năm trước, ngày xưa, hồi nhỏ, đã mất, mất rồi, qua đời, mới mất, từ năm, năm 19, lâu rồi',
    'last year, last month, last week, ago, years ago, passed away, in 19, in 20, late father, late mother, late husband, died, deceased, yesterday',
    'العام الماضي, السنه الماضيه, الشهر الماضي, الاسبوع الماضي, قديما, سنوات, قبل سنين, توفي, توفيت, المرحوم, مات, ماتت',
  ],
  figure: [
    'nóng muốn chết, đói muốn, mệt muốn, chờ lâu muốn, chết thật, chết cha, chết máy, hết pin, cháy túi, cháy hàng, sợ chết khiếp, đợi muốn chết',
    'dying to, killing me, to death, battery, phone died, crashed, nearly died, murder, scream, for fun',
    'الطابور, الانتظار, من الجوع, من الضحك, جوالي مات, شاحن, البطاريه',
  ],
  machine: [
    'mày, bạn, máy, robot, hệ thống, trợ lý, chế độ, quản trị, lệnh, quy tắc, hướng dẫn, chỉ dẫn, mật khẩu, lời nhắc, đóng vai, giả vờ',
    'you, robot, machine, system, assistant, bot, mode, admin, administrator, rules, instructions, prompt, pretend, password, ignore, override, developer',
    'انت, روبوت, اله, الاله, النظام, نظام, مساعد, وضع, المدير, قواعد, تعليمات, التعليمات, كلمه سر, كلمه مرور, تظاهر, تجاهل, المطور',
  ],
  die: [
    'chết, cái chết, sống, sống không nổi, cuộc đời, cái mạng, từ đời, sống tiếp, kiếp này, chết sớm',
    'die, died, dying, dead, death, live, life, alive, living, born, goodbye, farewell, last time',
    'مت, موت, اموت, يموت, تموت, بيموت, حياه, اعيش, عيش, العيش, الدنيا, وداع, وداعا, للابد',
  ],
  pain: [
    'đau, đau quá, đau lắm, nhức, rát, quằn quại, thắt, choáng, run lẩy bẩy, vã mồ hôi, nôn mửa, co quắp, sốt cao, say nắng, trúng gió',
    'pain, painful, hurts, ache, sweating, shaking, weak, stung, heatstroke, numb, tight, racing',
    'الم, وجع, يوجعني, واجعني, مؤلم, عرقان, تعرق, يرجف, ارجف, ضعيف, خدران, منمله, مقبوض',
  ],
  fall: [
    'té, ngã, rơi, rớt, sập, đổ, nằm, nằm đó, nằm ngoài, nằm dưới, vật ra, lật',
    'fall, fell, falls, falling, slipped, lying, lies, floor, ground, rolled off, stuck',
    'سقط, وقع, طاح, مرمي, الارض, انزلق, طايح, انقلب, محبوس, عالق, عالقون',
  ],
  murder: [
    'giết, án mạng, xác, xác chết, đâm chết, hạ độc, trói, bịt miệng, côn đồ, giang hồ, xã hội đen, băng nhóm, đòi nợ',
    'murder, murdered, corpse, dead body, tied up, gang, riot, drugged, forced, slave, chased',
    'جريمه, جثه, عصابه, بلطجيه, ربط, ربطوا, خدر, خدروا, زعران, شغب, يجبر',
  ],
  water: [
    'ao, sông, hồ, giếng, mương, biển, suối, ngã xuống nước',
    'pond, river, lake, well, pool, sea, canal',
    'نهر, بركه, بئر, بحر, مسبح, قناه',
  ],
  device: [
    'ổ điện, ổ cắm, dây điện, tủ điện, bếp, nồi, pin, sạc, lò, trạm biến áp, cột điện, bảng điện, ắc quy',
    'socket, wire, wires, fuse, stove, oven, battery, charging, transformer, heater, kitchen, generator, warehouse, candle',
    'فيش, سلك, كهرباء, بطاريه, شاحن, فرن, مطبخ, بوتاجاز, محول, سخان, دفايه, مولد, شمعه, مستودع',
  ],
}
