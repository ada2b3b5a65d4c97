import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    sending: 'Đang tải lên',
    waiting: 'Mất mạng; sẽ tự tiếp tục khi có mạng lại.',
    done: 'Đã tải xong',
    failed: 'Không tải lên được. Hãy chọn lại tệp.',
    empty: 'Tệp không có nội dung. Hãy mở thử tệp trên máy rồi chọn lại.',
  },
  en: {
    sending: 'Sending',
    waiting: 'No connection; it goes on by itself when there is one.',
    done: 'Sent',
    failed: 'It could not be sent. Choose the file again.',
    empty: 'The file has no content. Try to open it on your device, then choose it again.',
  },
  ar: {
    sending: 'يجري الإرسال',
    waiting: 'انقطع الاتصال؛ سيُستأنف الإرسال تلقائيًا عند عودته.',
    done: 'تم الإرسال',
    failed: 'تعذّر الإرسال. اختر الملف من جديد.',
    empty: 'الملف فارغ. جرّب فتحه على جهازك ثم اختره من جديد.',
  },
})

/**
 * What a box for files carries, so that a script may send what is chosen in pieces (`uploads-script.ts`).
 * @param to.address where an upload begins
 * @param to.note the name of the notes that the form then carries; without one the house has the files already
 */
export function uploadAttributes(language: Language, to: { address: string; note?: string }) {
  return { 'data-uploads': to.address, 'data-note': to.note, 'data-words': JSON.stringify(texts(language)) }
}
