import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    camera: 'Chụp bằng máy ảnh',
    title: 'Chụp giấy tờ',
    take: 'Chụp',
    use: 'Dùng, chụp trang tiếp',
    again: 'Chụp lại',
    finish: 'Xong',
    close: 'Đóng',
    aim: 'Đặt giấy trên nền tối hơn, cho cả bốn góc vào hình.',
    adjust: 'Kéo bốn góc cho đúng mép giấy (hoặc dùng phím Tab và mũi tên).',
    denied: 'Không mở được máy ảnh. Hãy cho phép dùng máy ảnh, hoặc đóng và chọn tệp.',
    pages: 'Số trang đã chụp:',
    corners: 'Góc',
    sending: 'Đang tải lên',
    waiting: 'Mất mạng; sẽ tự tiếp tục khi có mạng lại.',
    done: 'Đã tải xong',
    failed: 'Không tải lên được. Hãy chọn lại tệp.',
    empty: 'Tệp không có nội dung. Hãy mở thử tệp trên máy rồi chọn lại.',
    without: 'Bấm lại lần nữa nếu muốn tiếp tục mà không có tệp này.',
  },
  en: {
    camera: 'Use the camera',
    title: 'Photograph papers',
    take: 'Take',
    use: 'Use it, next page',
    again: 'Again',
    finish: 'Done',
    close: 'Close',
    aim: 'Lay the paper on something darker, with all four corners in the picture.',
    adjust: 'Drag the four corners to the edges of the paper (or use Tab and the arrow keys).',
    denied: 'The camera could not be opened. Allow its use, or close this and choose a file.',
    pages: 'Pages taken:',
    corners: 'Corner',
    sending: 'Sending',
    waiting: 'No connection; it goes on by itself when there is one.',
    done: 'Sent',
    failed: 'It could not be sent. Choose the file again.',
    empty: 'The file has no content. Try to open it on your device, then choose it again.',
    without: 'Press once more to go on without this file.',
  },
  ar: {
    camera: 'استخدم الكاميرا',
    title: 'تصوير الأوراق',
    take: 'التقط',
    use: 'استخدمها، الصفحة التالية',
    again: 'أعد التصوير',
    finish: 'تم',
    close: 'إغلاق',
    aim: 'ضع الورقة على سطح أغمق وأظهر زواياها الأربع في الصورة.',
    adjust: 'اسحب الزوايا الأربع إلى حواف الورقة (أو استخدم Tab والأسهم).',
    denied: 'تعذّر فتح الكاميرا. اسمح باستخدامها، أو أغلق واختر ملفًا.',
    pages: 'الصفحات المصوّرة:',
    corners: 'الزاوية',
    sending: 'يجري الإرسال',
    waiting: 'انقطع الاتصال؛ سيُستأنف الإرسال تلقائيًا عند عودته.',
    done: 'تم الإرسال',
    failed: 'تعذّر الإرسال. اختر الملف من جديد.',
    empty: 'الملف فارغ. جرّب فتحه على جهازك ثم اختره من جديد.',
    without: 'اضغط مرة أخرى للمتابعة من دون هذا الملف.',
  },
})

/**
 * What a box for files carries, so that a script may send what is chosen in pieces (`uploads-script.ts`).
 * @param to.address where an upload begins
 * @param to.camera the address of the script that takes photos of pages, loaded when it is asked for
 * @param to.note the name of the notes that the form then carries; without one the house has the files already
 */
export function uploadAttributes(
  language: Language,
  to: { address: string; note?: string; camera?: string | undefined },
) {
  return {
    'data-uploads': to.address,
    'data-note': to.note,
    'data-camera': to.camera,
    'data-words': JSON.stringify(texts(language)),
  }
}
