import { Code, Icon, LinkButton } from '#design'
import type { KeptPaper } from '#modules/documents'
import { localDate } from '#platform/clock'
import { formatDate, messages } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'

const texts = messages({
  vi: {
    title: 'Giấy tờ của tôi',
    about:
      'Những gì bạn được cấp và những giấy tờ cán bộ đã số hóa trong hồ sơ này. Tải về để giữ, hoặc dùng lại khi nộp hồ sơ mới mà không phải chụp lại.',
    none: 'Hồ sơ này chưa có giấy tờ nào được lưu. Kết quả hiện ở đây khi đã ký.',
    kind: { result: 'Kết quả', paper: 'Giấy tờ đã số hóa' },
    given: (date: string) => `Lưu ngày ${date}`,
    until: (date: string) => `Dùng được đến hết ngày ${date}`,
    download: 'Tải về',
    verify: 'Kiểm tra chữ ký',
    again: 'Nộp hồ sơ mới với giấy tờ này',
    againAbout: 'Ở bước nộp giấy tờ, bạn chọn giấy tờ này thay cho một giấy phải nộp.',
    only: 'Trang này chỉ có giấy tờ của hồ sơ đang mở. Muốn xem của hồ sơ khác, hãy mở hồ sơ đó bằng mã và mã bí mật của nó.',
    back: 'Về hồ sơ',
  },
  en: {
    title: 'My papers',
    about:
      'What you were given, and the papers an officer digitised for this dossier. Download them to keep, or use them again in a new dossier without a new photo.',
    none: 'Nothing is kept of this dossier yet. A result shows here once it is signed.',
    kind: { result: 'Result', paper: 'Digitised paper' },
    given: (date) => `Kept on ${date}`,
    until: (date) => `May be used until ${date}`,
    download: 'Download',
    verify: 'Check the signature',
    again: 'File something new with these papers',
    againAbout: 'On the page of papers you choose one of these instead of sending a photo.',
    only: 'This page has the papers of the open dossier only. For those of another one, open it with its own code and secret.',
    back: 'Back to the dossier',
  },
  ar: {
    title: 'أوراقي',
    about:
      'ما صدر لك والأوراق التي رقمنها موظف لهذا الملف. نزّلها لتحتفظ بها، أو استخدمها في ملف جديد دون تصوير جديد.',
    none: 'لا شيء محفوظ من هذا الملف بعد. تظهر النتيجة هنا بعد توقيعها.',
    kind: { result: 'نتيجة', paper: 'ورقة مرقمنة' },
    given: (date) => `حُفظت بتاريخ ${date}`,
    until: (date) => `صالحة حتى ${date}`,
    download: 'تنزيل',
    verify: 'التحقق من التوقيع',
    again: 'تقديم ملف جديد بهذه الأوراق',
    againAbout: 'في صفحة الأوراق تختار إحداها بدل إرسال صورة.',
    only: 'تعرض هذه الصفحة أوراق الملف المفتوح فقط. لأوراق ملف آخر افتحه برمزه ورمزه السري.',
    back: 'العودة إلى الملف',
  },
})

/** What was kept of one's own dossier: to download, to show to others, to use again. */
export function MyPapersPage({ shell, code, papers }: { shell: Shell; code: string; papers: KeptPaper[] }) {
  const { language } = shell
  const text = texts(language)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <p class="soft">
          <a class="line-link" href={address(language, '/my')}>
            {text.back}
          </a>{' '}
          <Code>{code}</Code>
        </p>
        <h1>{text.title}</h1>
        <p>{papers.length > 0 ? text.about : text.none}</p>
        {papers.map((paper) => (
          <section key={paper.id} class="card" aria-labelledby={`paper-${paper.id}`}>
            <div class="card-words stack-tight">
              <h2 class="card-title" id={`paper-${paper.id}`}>
                {paper.title}
              </h2>
              <p class="soft">
                {text.kind[paper.kind]}
                {paper.code && (
                  <>
                    {' '}
                    · <Code>{paper.code}</Code>
                  </>
                )}{' '}
                · {text.given(formatDate(localDate(paper.since)))}
              </p>
              {paper.validUntil && (
                <p>
                  <Icon name="calendar" /> {text.until(formatDate(paper.validUntil))}
                </p>
              )}
              <div class="row">
                <LinkButton icon="download" href={address(language, `/my/files/${paper.fileId}`)} download>
                  {text.download}
                  <span class="visually-hidden"> {paper.title}</span>
                </LinkButton>
                {paper.request && (
                  <LinkButton kind="quiet" icon="check" href={address(language, `/verify/${paper.request}`)}>
                    {text.verify}
                    <span class="visually-hidden"> {paper.title}</span>
                  </LinkButton>
                )}
              </div>
            </div>
          </section>
        ))}
        {papers.length > 0 && (
          <p>
            <a class="line-link" href={address(language, '/')}>
              {text.again}
            </a>
            <br />
            <span class="small soft">{text.againAbout}</span>
          </p>
        )}
        <p class="small soft">{text.only}</p>
      </div>
    </Frame>
  )
}
