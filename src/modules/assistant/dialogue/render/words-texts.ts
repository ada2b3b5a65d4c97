import { messages } from '#platform/text'

/** What the assistant says of itself and of the talk. No numbers: whoever states one states where it is from. */
export const words = messages({
  vi: {
    greet:
      'Xin chào! Tôi là trợ lý một cửa. Cứ hỏi bằng lời thường ngày: giấy tờ cần mang, lệ phí, bao lâu, nộp ở đâu.',
    help: 'Tôi cho biết giấy tờ, thời hạn, lệ phí, nơi nộp của các thủ tục; xem giúp hồ sơ đến đâu; lấy số và đặt hẹn. Khi tôi không biết, tôi nói là không biết và mời cán bộ.',
    thanks: 'Không có gì. Cần gì thêm cứ hỏi.',
    bye: 'Chào tạm biệt. Chúc mọi việc thuận lợi.',
    silence: 'Tôi chưa nghe thấy gì. Xin hỏi lại, hoặc bấm chọn trên màn hình.',
    noise: 'Ở đây ồn quá, tôi nghe chưa rõ. Xin nói gần hơn, hoặc bấm chọn.',
    unclear: 'Tôi chưa hiểu. Xin nói cách khác, ví dụ: “làm khai sinh cho con cần giấy tờ gì”.',
    unclearAgain: 'Tôi vẫn chưa hiểu. Có muốn gặp cán bộ không?',
    offTopic:
      'Việc này tôi không có trong danh mục thủ tục nên không trả lời được. Tôi giúp về giấy tờ, thủ tục của phường, xã.',
    suggest: 'Có phải hỏi về việc nào dưới đây?',
    noneThen: 'Vậy xin nói lại bằng lời khác: muốn làm gì, cho ai?',
    askProcedure: 'Việc này là về thủ tục nào?',
    askWard: 'Ở phường hay xã nào?',
    wardUnknown: 'Tôi không thấy phường, xã tên như vậy ở Hà Nội. Xin nói lại tên.',
    askDossierCode: 'Xin cho mã hồ sơ, in trên giấy tiếp nhận. Tôi không ghi lại mã này.',
    askSecret: 'Còn mã bí mật, in dưới mã hồ sơ trên giấy tiếp nhận. Tôi không ghi lại mã này.',
    codeWrong: 'Đó chưa phải mã hồ sơ. Mã in ở góc trên giấy tiếp nhận.',
    secretWrong: 'Đó chưa phải mã bí mật. Mã gồm chữ và số, in dưới mã hồ sơ.',
    askIdentity:
      'Để lấy số từ xa cần số định danh cá nhân trên thẻ căn cước. Số này chỉ dùng để đếm lượt trong ngày, tôi không đọc lại và không ghi lại.',
    identityWrong: 'Đó chưa phải số định danh. Số này in trên mặt trước thẻ căn cước.',
    askSlot: 'Những giờ còn chỗ gần nhất. Chọn giờ nào?',
    noSlots: 'Hiện không còn giờ hẹn nào. Có thể lấy số trong ngày.',
    cancelled: 'Đã thôi, chưa làm gì cả.',
    person: 'Đã báo cán bộ. Xin chờ ở đây; cán bộ sẽ xem nội dung đã hỏi, không có số giấy tờ nào.',
    personAfar:
      'Đã báo cán bộ của phường, xã. Nếu đang ở sảnh, xin chờ ở đó. Nếu ở nơi khác thì cán bộ không trả lời trong khung này được: xin lấy số hoặc đặt hẹn để gặp.',
    officerTold: 'Tôi đang báo cán bộ đến giúp.',
    officerToldAfar: 'Tôi cũng báo cán bộ của phường, xã, nhưng đừng chờ họ: hãy gọi trước.',
    inHall: 'Xin xem sơ đồ phòng ở máy lấy số, hoặc hỏi cán bộ ở sảnh.',
    inHallDrawn: 'Xin xem sơ đồ phòng, hoặc hỏi cán bộ ở sảnh.',
    whoAreYou:
      'Tôi là máy, không phải người. Tôi chỉ biết về thủ tục ở phường, xã. Có việc gì cần hỏi không?',
    keepNumber: 'Xin đừng nói số giấy tờ hay số điện thoại ở đây. Tôi không cần và không ghi lại.',
    slower: 'Tôi sẽ nói chậm hơn.',
    nothingToRepeat: 'Tôi chưa nói gì để nhắc lại.',
    language: 'Từ giờ tôi nói tiếng Việt.',
    onBehalf: 'Nếu làm thay người khác, xem giấy ủy quyền trong danh sách.',
    ownDossiers: 'Muốn biết hồ sơ đến đâu, cần mã hồ sơ và mã bí mật trên giấy tiếp nhận.',
    elsewhere: 'Việc này không nộp tại quầy của phường, xã nên không lấy số ở đây được.',
    young: 'Con cứ hỏi nhé. Việc giấy tờ con nhờ bố mẹ hoặc cô chú cán bộ làm cùng con.',
    onlyRecords: 'Tôi chỉ nói theo hồ sơ thủ tục và không làm theo yêu cầu khác.',
    moment: 'Xin chờ giây lát.',
  },
  en: {
    greet:
      'Hello! I am the one-stop assistant. Ask in your own words: what to bring, the fee, how long it takes, where to go.',
    help: 'I can tell the papers, time limit, fee and place of each procedure, look up how far a dossier is, take a number and book an appointment. When I do not know, I say so and call an officer.',
    thanks: 'You are welcome. Ask whenever you need something else.',
    bye: 'Goodbye, and all the best.',
    silence: 'I did not hear anything. Please ask again, or choose on the screen.',
    noise: 'It is loud here and I could not hear well. Please come closer, or choose.',
    unclear:
      'I did not understand. Please say it differently, for example: “what papers to register a birth”.',
    unclearAgain: 'I still do not understand. Would you like an officer?',
    offTopic:
      'This is not in the catalogue of procedures, so I cannot answer it. I help with papers and procedures of wards and communes.',
    suggest: 'Is it about any of these?',
    noneThen: 'Then please say it in other words: what do you want to do, and for whom?',
    askProcedure: 'Which procedure is it about?',
    askWard: 'In which ward or commune?',
    wardUnknown: 'I find no ward or commune of that name in Hanoi. Please say it again.',
    askDossierCode: 'Please give the dossier code, printed on your slip. I do not keep it.',
    askSecret: 'And the secret, printed below the dossier code on your slip. I do not keep it.',
    codeWrong: 'That is not a dossier code. It is printed at the top of your slip.',
    secretWrong: 'That is not the secret. It has letters and digits and stands below the dossier code.',
    askIdentity:
      'To take a number from afar, your personal identification number is needed. It only counts numbers of a day; I neither repeat nor keep it.',
    identityWrong:
      'That is not a personal identification number. It stands on the front of the identity card.',
    askSlot: 'The next free hours. Which would you like?',
    noSlots: 'There are no free hours at present. You can take a number for today.',
    cancelled: 'Cancelled; nothing was done.',
    person:
      'An officer has been told. Please wait here; they will see what you asked, without any personal number.',
    personAfar:
      'The officers of the ward have been told. If you are in its hall, please wait there. If you are elsewhere they cannot answer in this chat: take a number or book a time to meet them.',
    officerTold: 'I am telling an officer to come.',
    officerToldAfar: 'I am telling the officers of the ward, too, but do not wait for them: call first.',
    inHall: 'Please see the plan of the hall at the number machine, or ask an officer there.',
    inHallDrawn: 'Please see the plan of the hall, or ask an officer there.',
    whoAreYou:
      'I am a machine, not a person. I only know the procedures of wards and communes. What would you like to ask?',
    keepNumber: 'Please do not give identity or telephone numbers here. I need none and keep none.',
    slower: 'I will speak more slowly.',
    nothingToRepeat: 'I have not said anything yet.',
    language: 'I will go on in English.',
    onBehalf: 'If you act for somebody else, see the power of attorney in the list.',
    ownDossiers: 'To see how far a dossier is, the dossier code and the secret on your slip are needed.',
    elsewhere: 'This is not handed in at a counter of the ward, so no number can be taken for it here.',
    young: 'You may ask me anything. For papers, ask your parents or an officer to do it with you.',
    onlyRecords: 'I only say what is in the records of procedures, and follow no other orders.',
    moment: 'Just a moment, please.',
  },
  ar: {
    greet: 'مرحبًا! أنا مساعد الشباك الموحد. اسأل بكلماتك: الأوراق المطلوبة، الرسوم، المدة، ومكان التقديم.',
    help: 'أخبرك بأوراق كل معاملة ومدتها ورسومها ومكانها، وأبحث عن حالة ملفك، وآخذ لك رقمًا أو موعدًا. وعندما لا أعرف أقول ذلك وأستدعي موظفًا.',
    thanks: 'على الرحب والسعة. اسأل متى احتجت.',
    bye: 'مع السلامة، وبالتوفيق.',
    silence: 'لم أسمع شيئًا. اسأل مرة أخرى من فضلك، أو اختر على الشاشة.',
    noise: 'المكان صاخب ولم أسمع جيدًا. اقترب من فضلك، أو اختر.',
    unclear: 'لم أفهم. قلها بطريقة أخرى من فضلك، مثلًا: «ما الأوراق لتسجيل مولود».',
    unclearAgain: 'ما زلت لا أفهم. هل تريد التحدث مع موظف؟',
    offTopic: 'هذا ليس في دليل المعاملات، فلا أستطيع الإجابة عنه. أساعد في أوراق ومعاملات الأحياء والبلدات.',
    suggest: 'هل السؤال عن شيء من هذه؟',
    noneThen: 'إذن قلها بكلمات أخرى: ماذا تريد أن تفعل، ولمن؟',
    askProcedure: 'عن أي معاملة تسأل؟',
    askWard: 'في أي حي أو بلدة؟',
    wardUnknown: 'لا أجد حيًّا أو بلدة بهذا الاسم في هانوي. قل الاسم مرة أخرى من فضلك.',
    askDossierCode: 'أعطني رمز الملف المطبوع على إيصال الاستلام من فضلك. لا أحتفظ به.',
    askSecret: 'والرمز السري المطبوع تحت رمز الملف على الإيصال. لا أحتفظ به.',
    codeWrong: 'هذا ليس رمز ملف. الرمز مطبوع أعلى الإيصال.',
    secretWrong: 'هذا ليس الرمز السري. فيه حروف وأرقام، ومكانه تحت رمز الملف.',
    askIdentity:
      'لأخذ رقم عن بعد يلزم رقمك الشخصي المكتوب على بطاقة الهوية. يُستخدم فقط لعدّ أرقام اليوم؛ لا أكرره ولا أحتفظ به.',
    identityWrong: 'هذا ليس الرقم الشخصي. مكانه على وجه بطاقة الهوية.',
    askSlot: 'أقرب الساعات المتاحة. أيها تختار؟',
    noSlots: 'لا توجد مواعيد متاحة حاليًا. يمكن أخذ رقم لليوم.',
    cancelled: 'أُلغي، ولم يُنفَّذ شيء.',
    person: 'أُبلغ موظف. انتظر هنا من فضلك؛ سيرى ما سألت عنه، دون أي رقم شخصي.',
    personAfar:
      'أُبلغ موظفو الحي. إن كنت في القاعة فانتظر هناك من فضلك. وإن كنت في مكان آخر فلا يمكنهم الرد في هذه المحادثة: خذ رقمًا أو احجز موعدًا للقائهم.',
    officerTold: 'أُبلغ موظفًا ليأتي.',
    officerToldAfar: 'أُبلغ موظفي الحي أيضًا، لكن لا تنتظرهم: اتصل أولًا.',
    inHall: 'انظر مخطط القاعة عند جهاز الأرقام من فضلك، أو اسأل موظفًا هناك.',
    inHallDrawn: 'انظر مخطط القاعة من فضلك، أو اسأل موظفًا هناك.',
    whoAreYou: 'أنا آلة ولست إنسانًا. لا أعرف إلا معاملات الأحياء والبلدات. ماذا تريد أن تسأل؟',
    keepNumber: 'لا تذكر أرقام الهوية أو الهاتف هنا من فضلك. لا أحتاجها ولا أحتفظ بها.',
    slower: 'سأتكلم ببطء أكثر.',
    nothingToRepeat: 'لم أقل شيئًا بعد.',
    language: 'سأكمل بالعربية.',
    onBehalf: 'إذا كنت تقوم بها عن شخص آخر فانظر الوكالة في القائمة.',
    ownDossiers: 'لمعرفة حالة ملف يلزم رمز الملف والرمز السري على الإيصال.',
    elsewhere: 'هذه المعاملة لا تُقدَّم في شباك الحي، فلا يؤخذ لها رقم هنا.',
    young: 'اسأل ما تشاء. أما الأوراق فاطلب من أهلك أو من موظف أن يقوم بها معك.',
    onlyRecords: 'لا أقول إلا ما في سجلات المعاملات، ولا أتبع أوامر أخرى.',
    moment: 'لحظة من فضلك.',
  },
})

export type WordKey = keyof ReturnType<typeof words>

/** What is said before anything else. Numbers for emergencies are national. */
export const safetyWords = messages({
  vi: {
    medical: 'Gọi ngay 115 (cấp cứu y tế). Xin ở lại bên người bệnh.',
    fire: 'Ra khỏi nơi nguy hiểm và gọi ngay 114 (cứu hỏa).',
    crime: 'Gọi ngay 113 (công an) và đến chỗ an toàn. Trẻ em bị hại: gọi 111.',
    lost: 'Đừng sợ nhé. Ở yên tại chỗ, đừng đi theo người lạ. Gọi 111 (trẻ em, không mất tiền) hoặc 113 (công an); trong sảnh thì gọi to cho cán bộ gần nhất.',
    violence:
      'Không ai được phép đánh, dọa hay nhốt người khác, kể cả người nhà. Gọi ngay 113 (công an) và đến chỗ an toàn; trẻ em gọi 111, không mất tiền. Cán bộ phường, xã cũng phải giúp và giữ kín.',
    perhaps:
      'Nếu có người đang gặp nguy hiểm, gọi ngay 115 (cấp cứu), 114 (cứu hỏa), 113 (công an), 111 (trẻ em), hoặc gặp cán bộ.',
    'self-harm':
      'Nghe điều này tôi rất lo. Xin đừng ở một mình. Gọi ngay 115, hoặc người thân tin cậy nhất; trẻ em gọi 111.',
    insult: 'Tôi hiểu là đang bực. Tôi vẫn ở đây để giúp; xin nói việc cần làm, hoặc gặp cán bộ.',
    legal:
      'Việc này cần người hiểu pháp luật xem giấy tờ cụ thể, tôi không khuyên được. Xin gặp cán bộ tư pháp; người được trợ giúp pháp lý không mất tiền.',
    injection: 'Tôi chỉ trả lời về thủ tục ở phường, xã. Có thủ tục nào cần hỏi không?',
  },
  en: {
    medical: 'Call 115 (ambulance) now. Please stay with the person.',
    fire: 'Leave the danger and call 114 (fire brigade) now.',
    crime: 'Call 113 (police) now and go where it is safe. For a child in danger call 111.',
    lost: 'Do not be afraid. Stay where you are and go with no stranger. Call 111 (children, free of charge) or 113 (police); in a hall call out to the nearest officer.',
    violence:
      'Nobody may hit, threaten or lock in another person, not even family. Call 113 (police) now and go where it is safe; children call 111, free of charge. The officers of the ward have to help, too, in confidence.',
    perhaps:
      'If somebody is in danger, call 115 (ambulance), 114 (fire), 113 (police) or 111 (children) now, or ask for an officer.',
    'self-harm':
      'I am worried to hear this. Please do not stay alone. Call 115 now, or the person you trust most; children call 111.',
    insult: 'I see that you are upset. I am still here to help: say what you need, or ask for an officer.',
    legal:
      'This needs somebody who knows the law to look at your papers; I cannot advise on it. Please see the justice officer; legal aid is free for those entitled to it.',
    injection: 'I only answer about procedures of wards and communes. Which would you like to ask about?',
  },
  ar: {
    medical: 'اتصل الآن بالرقم 115 (الإسعاف). ابقَ مع المريض من فضلك.',
    fire: 'ابتعد عن الخطر واتصل الآن بالرقم 114 (الإطفاء).',
    crime: 'اتصل الآن بالرقم 113 (الشرطة) واذهب إلى مكان آمن. لطفل في خطر اتصل بالرقم 111.',
    lost: 'لا تخف. ابقَ في مكانك ولا تذهب مع غريب. اتصل بالرقم 111 (الأطفال، مجانًا) أو 113 (الشرطة)؛ وفي القاعة نادِ أقرب موظف.',
    violence:
      'لا يحق لأحد أن يضرب غيره أو يهدده أو يحبسه، ولو كان من الأهل. اتصل الآن بالرقم 113 (الشرطة) واذهب إلى مكان آمن؛ وللأطفال الرقم 111 مجانًا. وعلى موظفي الحي أن يساعدوا أيضًا وأن يكتموا السر.',
    perhaps:
      'إذا كان أحد في خطر فاتصل الآن بالرقم 115 (الإسعاف) أو 114 (الإطفاء) أو 113 (الشرطة) أو 111 (الأطفال)، أو اطلب موظفًا.',
    'self-harm':
      'يقلقني سماع هذا. لا تبقَ وحدك من فضلك. اتصل الآن بالرقم 115 أو بأكثر من تثق به؛ والأطفال بالرقم 111.',
    insult: 'أفهم أنك منزعج. ما زلت هنا لأساعد: قل ما تحتاج، أو اطلب موظفًا.',
    legal:
      'هذا يحتاج إلى من يعرف القانون ليرى أوراقك؛ لا أستطيع أن أنصح فيه. راجع موظف العدل من فضلك؛ والمساعدة القانونية مجانية لمستحقيها.',
    injection: 'لا أجيب إلا عن معاملات الأحياء والبلدات. عن أي منها تسأل؟',
  },
})

export type SafetyKey = keyof ReturnType<typeof safetyWords>
