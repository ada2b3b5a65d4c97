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
    },
  },
})
