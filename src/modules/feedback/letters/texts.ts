import { messages } from '#platform/text'

/** Letters to senders of reports: short, and what to do stands first. */
export const letterTexts = messages({
  vi: {
    code: 'Mã phản ánh',
    where: 'Đơn vị xử lý',
    due: 'Trả lời trước',
    until: 'Hãy trả lời trước',
    agency: 'Cơ quan xử lý',
    open: 'Xem phản ánh',
    kinds: {
      filed: {
        subject: (code: string) => `Phản ánh ${code}: đã gửi đến`,
        lead: 'Phản ánh của bạn đã đến nơi. Hãy giữ thư này: đường dẫn bên dưới mở phản ánh của bạn, đừng đưa cho người khác.',
      },
      receive: {
        subject: (code: string) => `Phản ánh ${code}: đã được tiếp nhận`,
        lead: 'Phản ánh của bạn đã được tiếp nhận và đang được xử lý.',
      },
      refuse: {
        subject: (code: string) => `Phản ánh ${code}: không tiếp nhận`,
        lead: 'Phản ánh của bạn không được tiếp nhận. Lý do và cách làm tiếp ghi trên trang phản ánh.',
      },
      'pass-on': {
        subject: (code: string) => `Phản ánh ${code}: thuộc cơ quan khác`,
        lead: 'Việc này do một cơ quan khác xử lý và đã được chuyển đến đó.',
      },
      transfer: {
        subject: (code: string) => `Phản ánh ${code}: chuyển đơn vị xử lý`,
        lead: 'Phản ánh của bạn đã được chuyển đến đơn vị có thẩm quyền. Thời hạn tính lại từ lúc chuyển.',
      },
      ask: {
        subject: (code: string) => `Phản ánh ${code}: cần bạn cho biết thêm`,
        lead: 'Cán bộ xử lý cần bạn cho biết thêm. Thời gian xử lý tạm dừng cho đến khi bạn trả lời.',
      },
      answer: {
        subject: (code: string) => `Phản ánh ${code}: đã có trả lời`,
        lead: 'Phản ánh của bạn đã được trả lời. Mời bạn xem và cho biết có hài lòng không.',
      },
    },
  },
  en: {
    code: 'Code',
    where: 'Dealt with by',
    due: 'To be answered by',
    until: 'Please answer by',
    agency: 'Office',
    open: 'Open the report',
    kinds: {
      filed: {
        subject: (code: string) => `Report ${code}: it has arrived`,
        lead: 'Your report has arrived. Keep this letter: the link below opens your report; give it to nobody else.',
      },
      receive: {
        subject: (code: string) => `Report ${code}: taken on`,
        lead: 'Your report was taken on and is being dealt with.',
      },
      refuse: {
        subject: (code: string) => `Report ${code}: not taken on`,
        lead: 'Your report was not taken on. Why, and what you can do, stands on its page.',
      },
      'pass-on': {
        subject: (code: string) => `Report ${code}: with another office`,
        lead: 'Another office deals with this; it was passed on to it.',
      },
      transfer: {
        subject: (code: string) => `Report ${code}: sent to another unit`,
        lead: 'Your report was sent to the unit that deals with it. Its time counts from then.',
      },
      ask: {
        subject: (code: string) => `Report ${code}: we need to know more`,
        lead: 'The officer needs to know more from you. The time stands still until you answer.',
      },
      answer: {
        subject: (code: string) => `Report ${code}: an answer is there`,
        lead: 'Your report was answered. Please read it and say whether you are satisfied.',
      },
    },
  },
  ar: {
    code: 'الرمز',
    where: 'الجهة المعالجة',
    due: 'موعد الرد',
    until: 'يرجى الرد قبل',
    agency: 'الجهة المختصة',
    open: 'فتح البلاغ',
    kinds: {
      filed: {
        subject: (code: string) => `البلاغ ${code}: وصل`,
        lead: 'وصل بلاغك. احتفظ بهذه الرسالة: الرابط أدناه يفتح بلاغك، فلا تعطه لأحد.',
      },
      receive: {
        subject: (code: string) => `البلاغ ${code}: قُبل للمعالجة`,
        lead: 'قُبل بلاغك وتجري معالجته.',
      },
      refuse: {
        subject: (code: string) => `البلاغ ${code}: لم يُقبل`,
        lead: 'لم يُقبل بلاغك. السبب وما يمكنك فعله مذكوران في صفحته.',
      },
      'pass-on': {
        subject: (code: string) => `البلاغ ${code}: لدى جهة أخرى`,
        lead: 'تعالج جهة أخرى هذا الأمر وقد أُحيل إليها.',
      },
      transfer: {
        subject: (code: string) => `البلاغ ${code}: أُرسل إلى وحدة أخرى`,
        lead: 'أُرسل بلاغك إلى الوحدة المختصة، ويُحسب الوقت من تلك اللحظة.',
      },
      ask: {
        subject: (code: string) => `البلاغ ${code}: نحتاج معلومات أكثر`,
        lead: 'يحتاج الموظف إلى معلومات أكثر منك. يتوقف الوقت حتى ترد.',
      },
      answer: {
        subject: (code: string) => `البلاغ ${code}: وصل الرد`,
        lead: 'تم الرد على بلاغك. اقرأه وأخبرنا إن كنت راضيًا.',
      },
    },
  },
})
