import { messages } from '#platform/text'

/** Letters to applicants: short, and what to do stands first. */
export const letterTexts = messages({
  vi: {
    code: 'Mã hồ sơ',
    what: 'Thủ tục',
    where: 'Nơi nhận hồ sơ',
    due: 'Ngày hẹn trả',
    wasDue: 'Ngày hẹn trước đây',
    until: 'Bổ sung trước hết ngày',
    amount: 'Số tiền',
    answerBy: 'Trả lời trước',
    resolvedBy: 'Đơn vị giải quyết',
    carrier: 'Bên chuyển phát',
    tracking: 'Mã vận đơn',
    papers: 'Giấy tờ cần bổ sung',
    open: 'Xem hồ sơ',
    kinds: {
      filed: {
        subject: (code: string) => `Hồ sơ ${code}: đã gửi đến, chờ kiểm tra`,
        lead: 'Hồ sơ của bạn đã đến nơi. Cán bộ sẽ kiểm tra trong 8 giờ làm việc.',
        lines: ['Hãy giữ mã hồ sơ và mã bí mật trên phiếu: cần cả hai để xem hồ sơ.'],
      },
      received: {
        subject: (code: string) => `Hồ sơ ${code}: đã được tiếp nhận`,
        lead: 'Hồ sơ của bạn đã được tiếp nhận và đang được giải quyết.',
        lines: [],
      },
      supplement: {
        subject: (code: string) => `Hồ sơ ${code}: cần bổ sung giấy tờ`,
        lead: 'Hồ sơ của bạn còn thiếu giấy tờ hoặc thông tin. Thời gian giải quyết tạm dừng cho đến khi bạn bổ sung.',
        lines: ['Có thể gửi ảnh chụp giấy tờ qua mạng, hoặc mang đến nơi nhận hồ sơ.'],
      },
      payment: {
        subject: (code: string) => `Hồ sơ ${code}: cần nộp tiền`,
        lead: 'Hồ sơ của bạn chờ bạn thực hiện nghĩa vụ tài chính.',
        lines: [
          'Chỉ nộp theo hướng dẫn trên trang hồ sơ hoặc tại quầy. Không ai được yêu cầu bạn chuyển tiền riêng.',
        ],
      },
      draft: {
        subject: (code: string) => `Hồ sơ ${code}: mời bạn xem bản dự thảo`,
        lead: 'Hãy xem bản dự thảo kết quả và cho biết có đúng không. Không trả lời trong thời hạn được hiểu là đồng ý.',
        lines: [],
      },
      redated: {
        subject: (code: string) => `Hồ sơ ${code}: ngày hẹn trả thay đổi`,
        lead: 'Ngày hẹn trả kết quả của hồ sơ đã thay đổi. Chúng tôi xin lỗi vì sự bất tiện. Lý do ghi trên trang hồ sơ.',
        lines: [],
      },
      finished: {
        subject: (code: string) => `Hồ sơ ${code}: đã có kết quả`,
        lead: 'Hồ sơ của bạn đã có kết quả.',
        lines: ['Nếu nhận tại quầy, hãy mang theo phiếu hẹn và giấy tờ tùy thân.'],
      },
      recalled: {
        subject: (code: string) => `Hồ sơ ${code}: kết quả được thu hồi để sửa`,
        lead: 'Kết quả của hồ sơ được thu hồi để sửa. Chúng tôi xin lỗi và sẽ báo ngay khi có kết quả mới.',
        lines: [],
      },
      refused: {
        subject: (code: string) => `Hồ sơ ${code}: không được tiếp nhận`,
        lead: 'Hồ sơ của bạn không được tiếp nhận. Lý do và căn cứ pháp luật ghi trên trang hồ sơ.',
        lines: ['Bạn có thể nộp lại khi đã đủ điều kiện, hoặc gửi phản ánh nếu không đồng ý.'],
      },
      stopped: {
        subject: (code: string) => `Hồ sơ ${code}: đã dừng giải quyết`,
        lead: 'Hồ sơ của bạn đã dừng giải quyết. Lý do ghi trên trang hồ sơ.',
        lines: ['Bạn có thể nộp lại, hoặc gửi phản ánh nếu không đồng ý.'],
      },
      redirected: {
        subject: (code: string) => `Hồ sơ ${code}: chuyển đơn vị giải quyết`,
        lead: 'Hồ sơ của bạn đã chuyển đến đơn vị có trách nhiệm giải quyết. Thời hạn vẫn tính tiếp, bạn không phải nộp lại.',
        lines: [],
      },
      posted: {
        subject: (code: string) => `Hồ sơ ${code}: kết quả đã gửi qua bưu chính`,
        lead: 'Kết quả của bạn đã giao cho bên chuyển phát. Hãy để ý điện thoại để nhận.',
        lines: ['Khi nhận, hãy kiểm tra phong bì còn nguyên.'],
      },
      'not-delivered': {
        subject: (code: string) => `Hồ sơ ${code}: chưa giao được kết quả`,
        lead: 'Bên chuyển phát chưa giao được kết quả của bạn. Hãy liên hệ nơi nhận hồ sơ để gửi lại hoặc đến nhận.',
        lines: [],
      },
      'hand-over-undone': {
        subject: (code: string) => `Hồ sơ ${code}: sửa việc ghi trả kết quả`,
        lead: 'Việc ghi đã trả kết quả là nhầm và đã được sửa. Kết quả vẫn chờ bạn nhận.',
        lines: [],
      },
      'mandate-given': {
        subject: (code: string) => `Hồ sơ ${code}: có người được làm thay bạn`,
        lead: 'Đã ghi nhận một người được làm thay bạn với hồ sơ này. Tên và việc được làm ghi trên trang hồ sơ.',
        lines: ['Nếu bạn không đồng ý, hãy mở trang hồ sơ và bấm “Chấm dứt”, hoặc báo ngay nơi nhận hồ sơ.'],
      },
      'mandate-used': {
        subject: (code: string) => `Hồ sơ ${code}: kết quả đã trao cho người được bạn ủy quyền`,
        lead: 'Kết quả của bạn đã trao cho người được ủy quyền nhận. Tên người nhận ghi trên trang hồ sơ.',
        lines: ['Nếu bạn không biết việc này, hãy báo ngay nơi nhận hồ sơ.'],
      },
      'mandate-ended': {
        subject: (code: string) => `Hồ sơ ${code}: việc ủy quyền đã hết`,
        lead: 'Từ nay không còn ai làm thay bạn theo ủy quyền này.',
        lines: [],
      },
    },
  },
  en: {
    code: 'Dossier code',
    what: 'Procedure',
    where: 'Received at',
    due: 'Result due',
    wasDue: 'Was due',
    until: 'Hand in by the end of',
    amount: 'Amount',
    answerBy: 'Answer by',
    resolvedBy: 'Resolved by',
    carrier: 'Carrier',
    tracking: 'Tracking number',
    papers: 'Papers that are missing',
    open: 'Open the dossier',
    kinds: {
      filed: {
        subject: (code) => `Dossier ${code}: arrived, to be checked`,
        lead: 'Your dossier has arrived. An officer checks it within 8 working hours.',
        lines: ['Keep the code and the secret on your slip: you need both to see the dossier.'],
      },
      received: {
        subject: (code) => `Dossier ${code}: accepted`,
        lead: 'Your dossier has been accepted and is being dealt with.',
        lines: [],
      },
      supplement: {
        subject: (code) => `Dossier ${code}: papers are missing`,
        lead: 'Something is missing in your dossier. The time stands still until you hand it in.',
        lines: ['You may send photos of the papers online, or bring them to the office.'],
      },
      payment: {
        subject: (code) => `Dossier ${code}: a payment is due`,
        lead: 'Your dossier waits for a payment.',
        lines: [
          'Pay only as the page of the dossier says, or at the counter. Nobody may ask you to send money privately.',
        ],
      },
      draft: {
        subject: (code) => `Dossier ${code}: please look at the draft`,
        lead: 'Please look at the draft of your result and say whether it is right. No answer in time counts as agreement.',
        lines: [],
      },
      redated: {
        subject: (code) => `Dossier ${code}: another date`,
        lead: 'The date on which your result is due has changed. We are sorry. The reason stands on the page of the dossier.',
        lines: [],
      },
      finished: {
        subject: (code) => `Dossier ${code}: the result is ready`,
        lead: 'The result of your dossier is ready.',
        lines: ['If you collect it at the counter, bring your slip and an identity paper.'],
      },
      recalled: {
        subject: (code) => `Dossier ${code}: the result is taken back to be corrected`,
        lead: 'The result of your dossier is taken back to be corrected. We are sorry, and write as soon as there is a new one.',
        lines: [],
      },
      refused: {
        subject: (code) => `Dossier ${code}: not accepted`,
        lead: 'Your dossier was not accepted. The reason and its ground in law stand on the page of the dossier.',
        lines: ['You may file again when the conditions are met, or complain if you do not agree.'],
      },
      stopped: {
        subject: (code) => `Dossier ${code}: stopped`,
        lead: 'Work on your dossier has stopped. The reason stands on the page of the dossier.',
        lines: ['You may file again, or complain if you do not agree.'],
      },
      redirected: {
        subject: (code) => `Dossier ${code}: another unit resolves it`,
        lead: 'Your dossier went to the unit that has to resolve it. Its time goes on, and you need not file again.',
        lines: [],
      },
      posted: {
        subject: (code) => `Dossier ${code}: the result is in the post`,
        lead: 'Your result was handed to the carrier. Keep your telephone at hand.',
        lines: ['When it comes, see that the envelope is whole.'],
      },
      'not-delivered': {
        subject: (code) => `Dossier ${code}: the result could not be delivered`,
        lead: 'The carrier could not bring you the result. Ask the office where you filed to send it again, or fetch it there.',
        lines: [],
      },
      'hand-over-undone': {
        subject: (code) => `Dossier ${code}: a hand-over was noted by mistake`,
        lead: 'That your result was handed over was a mistake, and is corrected. The result still waits for you.',
        lines: [],
      },
      'mandate-given': {
        subject: (code) => `Dossier ${code}: somebody may act for you`,
        lead: 'It was noted that somebody may act for you in this dossier. Who, and what they may do, stands on its page.',
        lines: [
          'If you do not agree, open the page and press “End it”, or tell the office where you filed at once.',
        ],
      },
      'mandate-used': {
        subject: (code) => `Dossier ${code}: the result went to somebody who acts for you`,
        lead: 'Your result was handed to somebody with your mandate to collect it. Their name stands on the dossier’s page.',
        lines: ['If you know nothing of this, tell the office where you filed at once.'],
      },
      'mandate-ended': {
        subject: (code) => `Dossier ${code}: a mandate is over`,
        lead: 'From now on nobody acts for you by this mandate.',
        lines: [],
      },
    },
  },
  ar: {
    code: 'رمز الملف',
    what: 'الإجراء',
    where: 'مكان الاستلام',
    due: 'موعد النتيجة',
    wasDue: 'الموعد السابق',
    until: 'التسليم قبل نهاية يوم',
    amount: 'المبلغ',
    answerBy: 'الرد قبل',
    resolvedBy: 'الجهة المعالجة',
    carrier: 'شركة التوصيل',
    tracking: 'رقم التتبع',
    papers: 'الأوراق الناقصة',
    open: 'افتح الملف',
    kinds: {
      filed: {
        subject: (code) => `الملف ${code}: وصل وسيُفحص`,
        lead: 'وصل ملفك. يفحصه موظف خلال 8 ساعات عمل.',
        lines: ['احتفظ برمز الملف والرمز السري على الإيصال: تحتاج إلى كليهما لرؤية الملف.'],
      },
      received: {
        subject: (code) => `الملف ${code}: قُبل`,
        lead: 'قُبل ملفك وتجري معالجته.',
        lines: [],
      },
      supplement: {
        subject: (code) => `الملف ${code}: أوراق ناقصة`,
        lead: 'ينقص ملفك شيء. تتوقف المدة حتى تسلّمه.',
        lines: ['يمكنك إرسال صور الأوراق عبر الإنترنت أو إحضارها إلى المكتب.'],
      },
      payment: {
        subject: (code) => `الملف ${code}: دفعة مطلوبة`,
        lead: 'ينتظر ملفك دفعة مالية.',
        lines: ['ادفع فقط كما تقول صفحة الملف أو عند الشباك. لا يحق لأحد أن يطلب منك تحويلًا خاصًا.'],
      },
      draft: {
        subject: (code) => `الملف ${code}: يرجى مراجعة المسودة`,
        lead: 'يرجى مراجعة مسودة النتيجة وإخبارنا إن كانت صحيحة. عدم الرد في المدة يُعد موافقة.',
        lines: [],
      },
      redated: {
        subject: (code) => `الملف ${code}: موعد آخر`,
        lead: 'تغيّر موعد نتيجة ملفك. نعتذر عن ذلك. السبب مذكور في صفحة الملف.',
        lines: [],
      },
      finished: {
        subject: (code) => `الملف ${code}: النتيجة جاهزة`,
        lead: 'نتيجة ملفك جاهزة.',
        lines: ['إن كنت ستستلمها عند الشباك فأحضر الإيصال ووثيقة هوية.'],
      },
      recalled: {
        subject: (code) => `الملف ${code}: سُحبت النتيجة لتصحيحها`,
        lead: 'سُحبت نتيجة ملفك لتصحيحها. نعتذر، وسنكتب إليك فور صدور نتيجة جديدة.',
        lines: [],
      },
      refused: {
        subject: (code) => `الملف ${code}: لم يُقبل`,
        lead: 'لم يُقبل ملفك. السبب وسنده القانوني مذكوران في صفحة الملف.',
        lines: ['يمكنك التقديم من جديد عند استيفاء الشروط أو تقديم شكوى إن لم توافق.'],
      },
      stopped: {
        subject: (code) => `الملف ${code}: أُوقفت المعالجة`,
        lead: 'أُوقفت معالجة ملفك. السبب مذكور في صفحة الملف.',
        lines: ['يمكنك التقديم من جديد أو تقديم شكوى إن لم توافق.'],
      },
      redirected: {
        subject: (code) => `الملف ${code}: تعالجه جهة أخرى`,
        lead: 'انتقل ملفك إلى الجهة المسؤولة عن معالجته. المهلة مستمرة ولا حاجة إلى التقديم من جديد.',
        lines: [],
      },
      posted: {
        subject: (code) => `الملف ${code}: النتيجة في البريد`,
        lead: 'سُلّمت نتيجتك إلى شركة التوصيل. أبقِ هاتفك قريبًا.',
        lines: ['عند وصولها تأكد من سلامة الظرف.'],
      },
      'not-delivered': {
        subject: (code) => `الملف ${code}: تعذّر توصيل النتيجة`,
        lead: 'لم تتمكن شركة التوصيل من إيصال نتيجتك. اطلب من مكان التقديم إرسالها ثانية أو استلمها هناك.',
        lines: [],
      },
      'hand-over-undone': {
        subject: (code) => `الملف ${code}: سُجّل التسليم خطأً`,
        lead: 'تسجيل تسليم نتيجتك كان خطأً وقد صُحّح. ما زالت النتيجة بانتظارك.',
        lines: [],
      },
      'mandate-given': {
        subject: (code) => `الملف ${code}: شخص ينوب عنك`,
        lead: 'سُجّل أن شخصًا ينوب عنك في هذا الملف. اسمه وما يُسمح له به في صفحة الملف.',
        lines: ['إن لم توافق فافتح الصفحة واضغط «إنهاء»، أو أبلغ مكان التقديم فورًا.'],
      },
      'mandate-used': {
        subject: (code) => `الملف ${code}: استلم النتيجة من ينوب عنك`,
        lead: 'سُلّمت نتيجتك إلى من وكّلته باستلامها. اسمه في صفحة الملف.',
        lines: ['إن كنت لا تعلم بذلك فأبلغ مكان التقديم فورًا.'],
      },
      'mandate-ended': {
        subject: (code) => `الملف ${code}: انتهى التوكيل`,
        lead: 'لم يعد أحد ينوب عنك بهذا التوكيل.',
        lines: [],
      },
    },
  },
})
