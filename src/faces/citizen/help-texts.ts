import { messages } from '#platform/text'

/** Texts of the help page and of errors. */
export const helpTexts = messages({
  vi: {
    title: 'Hướng dẫn sử dụng',
    use: {
      title: 'Dùng trang này thế nào?',
      lines: [
        'Gõ việc bạn cần vào ô tìm kiếm, bằng lời thường ngày, có dấu hay không dấu đều được.',
        'Đọc danh sách giấy tờ. Giấy nào nhà nước đã có thì không phải nộp.',
        'Lấy số từ nhà rồi đến khi gần tới lượt, hoặc nộp trực tuyến nếu việc đó cho phép.',
        'Giữ mã hồ sơ và mã bí mật để theo dõi. Ngày hẹn trả có lời giải thích vì sao.',
      ],
      phone:
        'Trang chạy được trên điện thoại cũ và mạng chậm, không cần cài đặt gì. Muốn cài như ứng dụng: chọn “Thêm vào màn hình chính” trong trình duyệt.',
      nobody: 'Không có điện thoại? Cứ đến thẳng quầy: máy lấy số và cán bộ ở đó giúp bạn.',
    },
    languages: {
      title: 'Ngôn ngữ',
      about:
        'Trang có tiếng Việt, tiếng Anh và tiếng Ả Rập, đổi ở đầu trang. Giấy tờ của cơ quan viết bằng tiếng Việt.',
    },
    privacy: {
      title: 'Bảo vệ thông tin của bạn',
      lines: [
        'Đọc hướng dẫn và lấy số không cần khai tên. Số thứ tự không gắn với tên ai.',
        'Nếu bạn muốn được nhắc qua email, địa chỉ được mã hóa, chỉ dùng để nhắc và bị xóa khi hết ngày của số.',
        'Khi nộp hồ sơ, chúng tôi chỉ hỏi những gì cần để giải quyết việc của bạn. Chỉ cán bộ nơi nhận và nơi giải quyết mở được hồ sơ; mỗi lần mở đều bị ghi lại.',
        'Bản nháp chưa nộp được xóa sau 30 ngày.',
        'Trang đặt ba cookie trên máy bạn: phường bạn chọn lần trước, ngôn ngữ, và (trong 30 phút) hồ sơ bạn đang xem. Không có quảng cáo, không theo dõi.',
        'Đừng đưa mã bí mật, đường dẫn bản nháp hay đường dẫn số thứ tự cho người lạ.',
      ],
    },
    accessibility: {
      title: 'Dành cho người khuyết tật',
      lines: [
        'Mọi việc làm được bằng bàn phím và trình đọc màn hình. Trang không dùng mã chạy trên máy bạn.',
        'Chữ phóng to được đến 400 %, màu đủ tương phản, không có gì nhấp nháy hay tự biến mất.',
        'Chúng tôi theo chuẩn WCAG 2.2 mức AA. Gặp chỗ khó dùng, hãy nói với cán bộ ở bất kỳ quầy nào.',
        'Người khuyết tật, người từ 75 tuổi, phụ nữ mang thai, người có con nhỏ và người có công được ưu tiên khi gọi số.',
      ],
    },
    error: {
      400: 'Yêu cầu chưa đúng',
      403: 'Không được phép',
      404: 'Không tìm thấy trang này',
      409: 'Chưa thực hiện được',
      413: 'Tệp quá lớn',
      429: 'Bạn thao tác hơi nhanh',
      500: 'Hệ thống gặp lỗi',
      503: 'Hệ thống đang bận',
      other: 'Chưa thực hiện được',
      what: 'Bạn có thể',
      back: 'Bấm nút quay lại của trình duyệt rồi thử lại.',
      home: 'Về trang đầu',
      number: 'Số yêu cầu',
      numberAbout: 'Nếu cần giúp, hãy đọc số này cho cán bộ.',
      fields: 'Cần xem lại',
    },
  },
  en: {
    title: 'How to use this site',
    use: {
      title: 'How does it work?',
      lines: [
        'Type what you need into the search box, in everyday words.',
        'Read what to bring. What the State already has you need not hand in.',
        'Take a number from home and come when it is nearly your turn, or file online where that is possible.',
        'Keep your dossier code and secret to follow it. Every due date comes with the reason why.',
      ],
      phone:
        'It works on old phones and slow lines; there is nothing to install. To keep it like an app, choose “Add to home screen” in your browser.',
      nobody: 'No phone? Just come: the number machine and the officers there help you.',
    },
    languages: {
      title: 'Languages',
      about:
        'Vietnamese, English and Arabic, at the head of every page. Letters of the office are in Vietnamese.',
    },
    privacy: {
      title: 'Your data',
      lines: [
        'Reading and taking a number need no name. Numbers are tied to nobody’s name.',
        'If you ask to be reminded by e-mail, your address is encrypted, used for that only, and deleted when the day of your number is over.',
        'When you file, we ask only what your request needs. Only officers where it is received and decided can open it, and every look is recorded.',
        'Drafts that are not sent are deleted after 30 days.',
        'Three cookies are kept on your device: the ward you chose last, your language, and (for 30 minutes) the dossier you are looking at. No advertising, no tracking.',
        'Do not give your secret, the link of a draft or of your number to strangers.',
      ],
    },
    accessibility: {
      title: 'Accessibility',
      lines: [
        'Everything can be done with a keyboard and a screen reader. No scripts run on your device.',
        'Text can be enlarged to 400 %, colours have enough contrast, nothing flashes or disappears by itself.',
        'We follow WCAG 2.2, level AA. If something is hard to use, tell an officer at any counter.',
        'People with disabilities, people aged 75 or over, pregnant women, people with small children and people of merit have priority when numbers are called.',
      ],
    },
    error: {
      400: 'The request was not right',
      403: 'Not permitted',
      404: 'This page was not found',
      409: 'This could not be done',
      413: 'The file is too large',
      429: 'A little too fast',
      500: 'Something went wrong',
      503: 'The system is busy',
      other: 'This could not be done',
      what: 'What you can do',
      back: 'Go back in your browser and try again.',
      home: 'Go to the home page',
      number: 'Request number',
      numberAbout: 'If you need help, read this number to an officer.',
      fields: 'Please look at',
    },
  },
  ar: {
    title: 'كيفية الاستخدام',
    use: {
      title: 'كيف يعمل الموقع؟',
      lines: [
        'اكتب ما تحتاجه في خانة البحث بكلماتك اليومية.',
        'اقرأ قائمة الأوراق. ما هو موجود لدى الدولة لا تقدّمه.',
        'خذ رقمًا من بيتك واحضر حين يقترب دورك، أو قدّم عبر الإنترنت إن أمكن.',
        'احتفظ برمز الملف والرمز السري للمتابعة. ولكل موعد شرح لسببه.',
      ],
      phone:
        'يعمل على الهواتف القديمة والاتصال البطيء ودون تثبيت. ولحفظه كتطبيق اختر «إضافة إلى الشاشة الرئيسية» في متصفحك.',
      nobody: 'ليس لديك هاتف؟ تعال مباشرة: جهاز الأرقام والموظفون سيساعدونك.',
    },
    languages: {
      title: 'اللغات',
      about: 'الفيتنامية والإنجليزية والعربية في أعلى كل صفحة. أوراق الجهات مكتوبة بالفيتنامية.',
    },
    privacy: {
      title: 'حماية بياناتك',
      lines: [
        'القراءة وأخذ الرقم لا يحتاجان إلى اسم، ولا يرتبط الرقم باسم أحد.',
        'إذا طلبت التذكير بالبريد الإلكتروني فعنوانك مشفّر ويُستخدم لذلك فقط ويُحذف بانتهاء يوم رقمك.',
        'عند التقديم نسأل فقط عمّا يلزم طلبك. ولا يفتح الملف إلا موظفو جهة الاستلام وجهة البت، وكل اطلاع يُسجَّل.',
        'تُحذف المسودات غير المرسلة بعد 30 يومًا.',
        'نحفظ على جهازك ثلاثة ملفات تعريف: آخر حي اخترته، ولغتك، والملف الذي تطالعه (30 دقيقة). لا إعلانات ولا تتبع.',
        'لا تعطِ الرمز السري أو رابط المسودة أو رابط رقمك للغرباء.',
      ],
    },
    accessibility: {
      title: 'إمكانية الوصول لذوي الإعاقة',
      lines: [
        'يمكن إنجاز كل شيء بلوحة المفاتيح وقارئ الشاشة. لا تعمل أي برامج على جهازك.',
        'يمكن تكبير النص حتى 400 %، والألوان واضحة التباين، ولا شيء يومض أو يختفي وحده.',
        'نتبع معيار WCAG 2.2 بمستوى AA. إن صعب عليك شيء فأخبر موظفًا عند أي شباك.',
        'للأشخاص ذوي الإعاقة ومن بلغ 75 عامًا والحوامل ومن معهم أطفال صغار وأصحاب الاستحقاق أولوية في النداء.',
      ],
    },
    error: {
      400: 'الطلب غير صحيح',
      403: 'غير مسموح',
      404: 'لم يُعثر على الصفحة',
      409: 'تعذّر التنفيذ',
      413: 'الملف كبير جدًا',
      429: 'أسرع من اللازم قليلًا',
      500: 'حدث خطأ',
      503: 'النظام مشغول',
      other: 'تعذّر التنفيذ',
      what: 'ما يمكنك فعله',
      back: 'ارجع في متصفحك وحاول مرة أخرى.',
      home: 'إلى الصفحة الرئيسية',
      number: 'رقم الطلب',
      numberAbout: 'إذا احتجت إلى مساعدة فاقرأ هذا الرقم للموظف.',
      fields: 'يرجى مراجعة',
    },
  },
})
