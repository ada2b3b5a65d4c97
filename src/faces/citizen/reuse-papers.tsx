import type { KeptPaper } from '#modules/documents'
import type { Component } from '#modules/procedures'
import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    title: 'Dùng lại giấy tờ đã có',
    about: (code: string) => `Từ hồ sơ ${code} bạn đang mở trên máy này. Chọn giấy phải nộp mà nó thay cho.`,
    for: (title: string) => `${title} – dùng cho`,
    use: 'Dùng lại',
  },
  en: {
    title: 'Use a paper you have already',
    about: (code) => `From dossier ${code}, which is open on this device. Choose which paper it stands for.`,
    for: (title) => `${title} – use for`,
    use: 'Use again',
  },
  ar: {
    title: 'استخدم ورقة لديك من قبل',
    about: (code) => `من الملف ${code} المفتوح على هذا الجهاز. اختر الورقة التي تحل محلها.`,
    for: (title) => `${title} – للورقة`,
    use: 'إعادة الاستخدام',
  },
})

interface ReusePapersProps {
  language: Language
  /** The dossier that is open on this device. */
  code: string
  papers: KeptPaper[]
  components: Component[]
}

/** What was kept of the open dossier stands for a paper of the list: nothing to photograph again. */
export function ReusePapers({ language, code, papers, components }: ReusePapersProps) {
  const text = texts(language)
  if (papers.length === 0 || components.length === 0) return null
  return (
    <section class="card" aria-labelledby="reuse-title">
      <div class="card-words stack-tight">
        <h2 class="card-title" id="reuse-title">
          {text.title}
        </h2>
        <p class="small soft">{text.about(code)}</p>
        {papers.map((paper) => (
          <div key={paper.id} class="field">
            <label class="field-label" for={`reuse-for-${paper.id}`}>
              {text.for(paper.title)}
            </label>
            <div class="row">
              <select class="input select" id={`reuse-for-${paper.id}`} name={`reuse-for-${paper.id}`}>
                {components.map(({ id, short }) => (
                  <option key={id} value={id}>
                    {short[language]}
                  </option>
                ))}
              </select>
              <button class="button button-quiet" type="submit" name="reuse" value={paper.id}>
                {text.use}
                <span class="visually-hidden">: {paper.title}</span>
              </button>
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
