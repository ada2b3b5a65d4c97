import { Button, Checkbox, Code, Icon, LinkButton, Notice, Radios, StatusBadge } from '#design'
import type { Consent, KeptPaper } from '#modules/documents'
import type { Dossier } from '#modules/dossiers'
import type { ProcedureVersion } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { formatDate, messages } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { originTexts } from './origin-texts.ts'
import { Post } from './post.tsx'

const texts = messages({
  vi: {
    title: 'Kho giấy tờ của người nộp',
    back: 'Về hồ sơ',
    about:
      'Kết quả đã cấp và giấy tờ đã số hóa của người này, để khỏi phải nộp lại. Chỉ xem khi người đó đồng ý; mỗi lần xem đều được ghi lại tên bạn, hồ sơ và cách đồng ý.',
    person: 'Người nộp',
    consent: 'Người nộp đồng ý bằng cách nào?',
    consents: { spoken: 'Nói đồng ý tại quầy', written: 'Ký đồng ý trên giấy' },
    agreed: 'Tôi xác nhận người nộp đã đồng ý cho xem kho giấy tờ của họ cho hồ sơ này.',
    needed: 'Cần có sự đồng ý của người nộp và cách họ đồng ý.',
    look: 'Xem kho giấy tờ',
    none: 'Kho chưa có giấy tờ nào.',
    from: (code: string) => `Từ hồ sơ ${code}`,
    since: (date: string) => `ngày ${date}`,
    until: (date: string) => `dùng được đến hết ${date}`,
    expired: (date: string) => `hết hạn dùng ngày ${date}`,
    open: 'Mở xem',
    verify: 'Kiểm tra chữ ký số',
    for: 'Dùng cho giấy tờ',
    use: 'Dùng lại',
    kind: { result: 'Kết quả', paper: 'Giấy tờ đã số hóa' },
  },
  en: {
    title: 'The applicant’s own papers',
    back: 'Back to the dossier',
    about:
      'Results given to this person and papers digitised for them, so that nobody has to hand them in again. Look only with their consent; each look is written down with your name, the dossier and how they agreed.',
    person: 'Applicant',
    consent: 'How did the applicant agree?',
    consents: { spoken: 'Said so at the counter', written: 'Signed on paper' },
    agreed: 'I confirm that the applicant agreed to a look into their papers for this dossier.',
    needed: 'The applicant’s consent, and how it was given, is needed.',
    look: 'Look into the store',
    none: 'Nothing is kept there yet.',
    from: (code) => `From dossier ${code}`,
    since: (date) => `of ${date}`,
    until: (date) => `may be used until ${date}`,
    expired: (date) => `ran out on ${date}`,
    open: 'Open',
    verify: 'Check the digital signature',
    for: 'Use for the paper',
    use: 'Use again',
    kind: { result: 'Result', paper: 'Digitised paper' },
  },
  ar: {
    title: 'أوراق مقدّم الطلب المحفوظة',
    back: 'العودة إلى الملف',
    about:
      'النتائج الصادرة لهذا الشخص والأوراق المرقمنة له، كي لا يقدمها مجددًا. لا يُنظر فيها إلا بموافقته؛ وتُسجَّل كل مرة مع اسمك والملف وكيفية الموافقة.',
    person: 'مقدّم الطلب',
    consent: 'كيف وافق مقدّم الطلب؟',
    consents: { spoken: 'شفهيًا عند الشباك', written: 'بتوقيع على ورقة' },
    agreed: 'أؤكد أن مقدّم الطلب وافق على النظر في أوراقه من أجل هذا الملف.',
    needed: 'يلزم موافقة مقدّم الطلب وكيفية إعطائها.',
    look: 'النظر في الخزانة',
    none: 'لا شيء محفوظ بعد.',
    from: (code) => `من الملف ${code}`,
    since: (date) => `بتاريخ ${date}`,
    until: (date) => `صالحة حتى ${date}`,
    expired: (date) => `انتهت في ${date}`,
    open: 'فتح',
    verify: 'التحقق من التوقيع الرقمي',
    for: 'استخدامها للورقة',
    use: 'إعادة الاستخدام',
    kind: { result: 'نتيجة', paper: 'ورقة مرقمنة' },
  },
})

export interface StorePageProps {
  shell: Shell
  dossier: Dossier
  components: ProcedureVersion['components']
  now: Temporal.Instant
  placeName(code: string): string
  /** What was found, once the consent was given. */
  papers?: KeptPaper[]
  consent?: Consent
  /** The form came without consent. */
  isRefused?: boolean
  fault?: string
}

/** A person's store, for one dossier of theirs and with their consent. */
export function StorePage(props: StorePageProps) {
  const { shell, dossier, papers, consent, isRefused, fault } = props
  const { language } = shell
  const text = texts(language)
  const { id, state } = dossier
  return (
    <Frame shell={shell} title={text.title} section="dossiers" hasErrors={isRefused || fault !== undefined}>
      <div class="stack narrow">
        <p class="small">
          <a href={`/desk/dossiers/${id}#papers-title`}>
            {text.back} <Code long>{state.code}</Code>
          </a>
        </p>
        <h1>{text.title}</h1>
        <p>
          {text.person}: <strong>{state.applicant.fullName}</strong>{' '}
          {state.applicant.idNumber && <Code>{state.applicant.idNumber}</Code>}
        </p>
        <p class="soft">{text.about}</p>
        {fault && (
          <Notice language={language} tone="danger" live>
            {fault}
          </Notice>
        )}
        {papers && consent ? (
          <Found {...props} papers={papers} consent={consent} />
        ) : (
          <Post action={`/desk/dossiers/${id}/store`} class="panel stack">
            <Radios
              name="consent"
              label={text.consent}
              language={language}
              value="spoken"
              options={(['spoken', 'written'] as const).map((it) => ({
                value: it,
                label: text.consents[it],
              }))}
            />
            <Checkbox
              name="agreed"
              label={text.agreed}
              language={language}
              error={isRefused ? text.needed : undefined}
            />
            <Button icon="search">{text.look}</Button>
          </Post>
        )}
      </div>
    </Frame>
  )
}

function Found({
  shell: { language },
  dossier,
  components,
  now,
  placeName,
  papers,
  consent,
}: StorePageProps & { papers: KeptPaper[]; consent: Consent }) {
  const text = texts(language)
  const today = localDate(now)
  const path = `/desk/dossiers/${dossier.id}/store`
  if (papers.length === 0) return <p class="panel">{text.none}</p>
  return (
    <ul class="plain stack">
      {papers.map((paper) => {
        const { validUntil } = paper
        const isOver = validUntil !== undefined && Temporal.PlainDate.compare(validUntil, today) < 0
        return (
          <li key={paper.id} class="panel stack-tight">
            <div class="title-line">
              <strong>{paper.title}</strong>
              <StatusBadge tone={paper.kind === 'result' ? 'success' : 'info'} icon="paper">
                {text.kind[paper.kind]}
              </StatusBadge>
            </div>
            <p class="soft">
              {paper.code && (
                <>
                  <Code>{paper.code}</Code> ·{' '}
                </>
              )}
              {placeName(paper.place)} · {text.from(paper.dossierCode)} ·{' '}
              {text.since(formatDate(localDate(paper.since)))}
            </p>
            {validUntil && (
              <p class={isOver ? 'file-bad' : 'soft'}>
                <Icon name="calendar" />{' '}
                {isOver ? text.expired(formatDate(validUntil)) : text.until(formatDate(validUntil))}
              </p>
            )}
            <div class="buttons">
              <form method="post" action={`${path}/${paper.id}`} target="_blank" rel="noopener">
                <input type="hidden" name="consent" value={consent} />
                <button class="button button-quiet button-small" type="submit">
                  {text.open}
                  <span class="visually-hidden"> {paper.title}</span>
                </button>
              </form>
              {paper.request && (
                <LinkButton href={`/verify/${paper.request}`} kind="quiet" size="small">
                  {text.verify}
                </LinkButton>
              )}
            </div>
            {!isOver && (
              <Post action={path} fields={{ consent, agreed: 'yes', kept: paper.id }} class="with-button">
                <div class="field">
                  <label class="field-label" for={`use-${paper.id}`}>
                    {text.for}
                  </label>
                  <select class="input select" id={`use-${paper.id}`} name="component">
                    {components.map(({ id, short }) => (
                      <option key={id} value={id}>
                        {short[language]}
                      </option>
                    ))}
                  </select>
                </div>
                <button class="button button-small" type="submit">
                  {text.use}
                  <span class="visually-hidden">
                    {' '}
                    {paper.title} ({originTexts(language).origin[paper.origin]})
                  </span>
                </button>
              </Post>
            )}
          </li>
        )
      })}
    </ul>
  )
}
