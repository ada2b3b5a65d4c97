import { Notice } from '#design'
import type { ScanReport } from '#modules/documents'
import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    none: 'Chưa cài phần mềm quét vi-rút: tệp người dân gửi không được kiểm tra mã độc. Hãy đặt CLAMD (xem README).',
    unread:
      'Chưa cài phần mềm đọc chữ (tesseract với tiếng Việt): chữ trong ảnh không tìm được. Chạy script/extras.',
    away: (count: number) =>
      `Phần mềm quét vi-rút không trả lời. ${count} tệp đang chờ và chưa ai mở được; hệ thống sẽ tự quét khi phần mềm hoạt động lại.`,
  },
  en: {
    none: 'No virus scanner is set: files that people send are not looked at for viruses. Set CLAMD (see the README).',
    unread:
      'No program that reads pictures is installed (tesseract with Vietnamese): their words cannot be searched. Run script/extras.',
    away: (count) =>
      `The virus scanner does not answer. Files waiting, which nobody can open yet: ${count}. They are looked at as soon as it is back.`,
  },
  ar: {
    none: 'لم يُضبط ماسح فيروسات: ملفات المواطنين لا تُفحص. اضبط CLAMD (انظر README).',
    unread:
      'لا يوجد برنامج لقراءة الصور (tesseract بالفيتنامية): لا يمكن البحث في كلماتها. شغّل script/extras.',
    away: (count) =>
      `ماسح الفيروسات لا يستجيب. ملفات تنتظر ولا يمكن لأحد فتحها بعد: ${count}. ستُفحص فور عودته.`,
  },
})

/** Says plainly when files are not looked at for viruses, or wait for it. */
export function ScannerNotice({
  language,
  report,
  reads,
}: {
  language: Language
  report: ScanReport
  /** Whether words in pictures are read here. */
  reads: boolean
}) {
  const text = texts(language)
  return (
    <>
      {report.engine !== 'here' && (
        <Notice language={language} tone="warning">
          {report.engine === 'none' ? text.none : text.away(report.pending)}
        </Notice>
      )}
      {!reads && <p class="small soft">{text.unread}</p>}
    </>
  )
}
