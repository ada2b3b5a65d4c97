import { messages } from '#platform/text'

/** What is said about a file that was sent. */
export const paperTexts = messages({
  vi: {
    pending: 'Đang kiểm tra vi-rút; thường xong sau ít phút. Bạn cứ tiếp tục.',
    infected: 'Tệp có mã độc nên đã bị khóa. Hãy bỏ tệp này và gửi ảnh chụp mới.',
    unscannable: 'Không kiểm tra được tệp này. Hãy bỏ tệp và gửi ảnh chụp mới.',
    drawing: 'Đang tạo ảnh xem trước…',
    noPicture: 'Không có ảnh xem trước.',
    pages: (count: number) => `${count} trang`,
    picture: (name: string) => `Xem ảnh lớn: ${name}`,
    up: 'Lên trên',
    down: 'Xuống dưới',
    turn: 'Xoay',
    order: 'Nhiều trang thì xếp theo đúng thứ tự.',
  },
  en: {
    pending: 'Being checked for viruses; it usually takes minutes. You can go on.',
    infected: 'This file carries a virus and is locked. Remove it and send a new photo.',
    unscannable: 'This file could not be checked. Remove it and send a new photo.',
    drawing: 'The preview is being made…',
    noPicture: 'There is no preview.',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    picture: (name) => `Large picture: ${name}`,
    up: 'Up',
    down: 'Down',
    turn: 'Turn',
    order: 'Put several pages into their order.',
  },
  ar: {
    pending: 'يجري فحصه من الفيروسات؛ يستغرق ذلك دقائق عادةً. يمكنك المتابعة.',
    infected: 'يحتوي هذا الملف على فيروس وقد أُقفل. احذفه وأرسل صورة جديدة.',
    unscannable: 'تعذّر فحص هذا الملف. احذفه وأرسل صورة جديدة.',
    drawing: 'يجري إعداد المعاينة…',
    noPicture: 'لا توجد معاينة.',
    pages: (count) => `عدد الصفحات: ${count}`,
    picture: (name) => `صورة كبيرة: ${name}`,
    up: 'إلى أعلى',
    down: 'إلى أسفل',
    turn: 'تدوير',
    order: 'رتّب الصفحات بالتسلسل الصحيح.',
  },
})
