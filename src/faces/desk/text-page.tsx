import { Code, SearchBox } from '#design'
import { findFacts, type PageText } from '#modules/documents'
import { formatDate, type Language, messages } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'

const texts = messages({
  vi: {
    title: 'Chữ trong giấy tờ',
    back: 'Về hồ sơ',
    about: 'Chữ do máy đọc có thể sai. Hãy đối chiếu với ảnh trước khi dùng.',
    none: 'Chưa đọc được chữ nào: giấy tờ đang được đọc, hoặc máy chủ chưa cài phần mềm đọc chữ.',
    nothing: 'Không có trang nào có những chữ này.',
    search: 'Tìm trong giấy tờ của hồ sơ',
    page: (file: string, page: number) => `${file}, trang ${page}`,
    recognised: 'máy đọc từ ảnh',
    found: 'Tìm thấy',
    kind: { 'id-number': 'Số định danh', name: 'Họ tên', date: 'Ngày' },
  },
  en: {
    title: 'Words in the papers',
    back: 'Back to the dossier',
    about: 'Words read by the machine may be wrong. Compare them with the picture before you use them.',
    none: 'No words yet: the papers are being read, or the server has no program that reads.',
    nothing: 'No page has these words.',
    search: 'Search in the papers of the dossier',
    page: (file, page) => `${file}, page ${page}`,
    recognised: 'read from the picture',
    found: 'Found',
    kind: { 'id-number': 'Personal number', name: 'Name', date: 'Date' },
  },
  ar: {
    title: 'الكلمات في الأوراق',
    back: 'العودة إلى الملف',
    about: 'قد تخطئ الآلة في القراءة. قارن بالصورة قبل الاستخدام.',
    none: 'لا كلمات بعد: تُقرأ الأوراق الآن، أو لا يوجد برنامج قراءة على الخادم.',
    nothing: 'لا توجد صفحة فيها هذه الكلمات.',
    search: 'البحث في أوراق الملف',
    page: (file, page) => `${file}، الصفحة ${page}`,
    recognised: 'قُرئت من الصورة',
    found: 'وُجد',
    kind: { 'id-number': 'الرقم الشخصي', name: 'الاسم', date: 'التاريخ' },
  },
})

export const factWords = (kind: 'id-number' | 'name' | 'date', language: Language) =>
  texts(language).kind[kind]

interface TextPageProps {
  shell: Shell
  dossier: { id: string; code: string }
  pages: PageText[]
  /** Names of the files, by id. */
  names: ReadonlyMap<string, string>
  find: string | undefined
}

/** What the machine read in the papers of a dossier: to be copied, and searched. */
export function TextPage({ shell, dossier, pages, names, find }: TextPageProps) {
  const { language } = shell
  const text = texts(language)
  const facts = findFacts(pages.map(({ words }) => words).join('\n'))
  return (
    <Frame shell={shell} title={text.title} section="dossiers">
      <div class="stack narrow">
        <p class="small">
          <a href={`/desk/dossiers/${dossier.id}#papers-title`}>
            {text.back} <Code long>{dossier.code}</Code>
          </a>
        </p>
        <h1>{text.title}</h1>
        <p class="soft">{text.about}</p>
        <SearchBox
          language={language}
          action={`/desk/dossiers/${dossier.id}/text`}
          name="find"
          label={text.search}
          value={find ?? ''}
        />
        {pages.length === 0 && <p>{find ? text.nothing : text.none}</p>}
        {facts.length > 0 && (
          <ul class="plain facts" aria-label={text.found}>
            {facts.map(({ kind, value }) => (
              <li key={`${kind} ${value}`}>
                {text.kind[kind]}:{' '}
                <bdi>{kind === 'date' ? formatDate(Temporal.PlainDate.from(value)) : value}</bdi>
              </li>
            ))}
          </ul>
        )}
        {pages.map(({ fileId, page, words, source }) => (
          <section key={`${fileId} ${page}`} class="panel stack-tight">
            <h2 class="small">
              <bdi>{text.page(names.get(fileId) ?? '', page)}</bdi>{' '}
              {source === 'recognised' && <span class="soft">· {text.recognised}</span>}
            </h2>
            <pre class="page-words" dir="auto" lang="vi">
              {words.trim()}
            </pre>
          </section>
        ))}
      </div>
    </Frame>
  )
}
