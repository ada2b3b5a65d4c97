import { Notice } from '#design'
import type { ScanReport } from '#modules/documents'
import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    none: 'Chưa cài phần mềm quét vi-rút: tệp người dân gửi không được kiểm tra mã độc. Hãy đặt CLAMD (xem README).',
    away: (count: number) =>
      `Phần mềm quét vi-rút không trả lời. ${count} tệp đang chờ và chưa ai mở được; hệ thống sẽ tự quét khi phần mềm hoạt động lại.`,
  },
  en: {
    none: 'No virus scanner is set: files that people send are not looked at for viruses. Set CLAMD (see the README).',
    away: (count) =>
      `The virus scanner does not answer. Files waiting, which nobody can open yet: ${count}. They are looked at as soon as it is back.`,
  },
  ar: {
    none: 'لم يُضبط ماسح فيروسات: ملفات المواطنين لا تُفحص. اضبط CLAMD (انظر README).',
    away: (count) =>
      `ماسح الفيروسات لا يستجيب. ملفات تنتظر ولا يمكن لأحد فتحها بعد: ${count}. ستُفحص فور عودته.`,
  },
})

/** Says plainly when files are not looked at for viruses, or wait for it. */
export function ScannerNotice({ language, report }: { language: Language; report: ScanReport }) {
  const text = texts(language)
  if (report.engine === 'here') return null
  return (
    <Notice language={language} tone="warning">
      {report.engine === 'none' ? text.none : text.away(report.pending)}
    </Notice>
  )
}
