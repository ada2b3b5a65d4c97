import { FileField, Radios, Select, TextArea, TextField } from '#design'
import { lastDay } from '#modules/dossiers'
import { formatDate, type Language, messages } from '#platform/text'
import type { DossierView } from '../dossier-view.ts'
import { Kept } from '../kept.tsx'
import { SignatureField } from '../signature-field.tsx'
import { type Ask, defineActFace } from './act-face.ts'

export const handOverTexts = messages({
  vi: {
    action: 'Trả kết quả',
    about: 'Xem giấy tờ tùy thân, trao kết quả, để người nhận ký. Ghi nhầm thì hoàn tác được trong 15 phút.',
    event: (name: string) => `Trả kết quả cho ${name}`,
    slip: 'In phiếu để ký trên giấy (PDF)',
    recipient: 'Ai nhận?',
    applicant: (name: string) => `${name} – người nộp hồ sơ`,
    mandated: (name: string, until: string) => `${name} – được ủy quyền nhận, đến hết ${until}`,
    other: 'Người khác, có giấy tờ được nhận thay',
    to: 'Họ tên người nhận (nếu là người khác)',
    papers: 'Giấy tờ cho phép nhận thay (nếu là người khác)',
    papersHint: 'Ví dụ: giấy ủy quyền chứng thực số 12, ngày 17/11/2026',
    identity: 'Giấy tờ tùy thân đã xem',
    identities: { 'citizen-card': 'Căn cước công dân', passport: 'Hộ chiếu', other: 'Giấy tờ khác' },
    last4: '4 số cuối',
    last4Wrong: 'Ghi đúng 4 chữ số hoặc chữ cái cuối.',
    given: 'Đã trao (mỗi dòng một giấy)',
    returned: 'Bản chính trả lại (mỗi dòng một giấy)',
    gave: 'Đã trao',
    gaveBack: 'Bản chính trả lại',
    how: 'Ký nhận bằng cách nào?',
    hows: {
      drawn: 'Ký trên màn hình của quầy',
      paper: 'Ký trên phiếu in',
      code: 'Người nhận đọc mã bí mật',
    },
    scan: 'Bản quét phiếu đã ký (nếu có; không thì giữ bản giấy)',
    code: 'Mã bí mật trên giấy tiếp nhận, hoặc trên giấy ủy quyền',
    seen: (kind: string, last4: string) => `${kind}, số cuối ${last4}`,
    byMandate: (applicant: string) => `Nhận thay ${applicant} theo ủy quyền`,
    byPapers: (papers: string) => `Nhận thay, có giấy tờ: ${papers}`,
    keptOnPaper: 'Ký trên giấy, giữ bản giấy',
    keptAsScan: 'Ký trên giấy, đã quét',
    proved: { drawn: 'Ký trên màn hình', code: 'Xác nhận bằng mã bí mật' },
  },
  en: {
    action: 'Hand over the result',
    about:
      'See their identity document, hand it over, let them sign. A mistake can be undone for 15 minutes.',
    event: (name: string) => `Result given to ${name}`,
    slip: 'Print the slip to sign on paper (PDF)',
    recipient: 'Who takes it?',
    applicant: (name) => `${name} – the applicant`,
    mandated: (name, until) => `${name} – may collect, until ${until}`,
    other: 'Somebody else, with papers that let them',
    to: 'Name of the recipient (somebody else)',
    papers: 'Papers that let them collect (somebody else)',
    papersHint: 'For example: certified mandate no. 12 of 17/11/2026',
    identity: 'Identity document seen',
    identities: { 'citizen-card': 'Citizen card', passport: 'Passport', other: 'Another document' },
    last4: 'Last 4 of its number',
    last4Wrong: 'Write the last 4 digits or letters.',
    given: 'Handed over (one paper a line)',
    returned: 'Originals given back (one paper a line)',
    gave: 'Handed over',
    gaveBack: 'Originals given back',
    how: 'How do they sign for it?',
    hows: {
      drawn: 'On the counter’s screen',
      paper: 'On the printed slip',
      code: 'By their secret code',
    },
    scan: 'Scan of the signed slip (if any; else it is kept on paper)',
    code: 'The secret on the receipt, or on the mandate',
    seen: (kind, last4) => `${kind}, ending in ${last4}`,
    byMandate: (applicant) => `Collected for ${applicant} by mandate`,
    byPapers: (papers) => `Collected with papers: ${papers}`,
    keptOnPaper: 'Signed on paper, kept on paper',
    keptAsScan: 'Signed on paper, scanned',
    proved: { drawn: 'Signed on the screen', code: 'Confirmed by secret code' },
  },
  ar: {
    action: 'تسليم النتيجة',
    about: 'اطلع على وثيقة الهوية، سلّم النتيجة، ودع المستلم يوقّع. يمكن التراجع عن الخطأ خلال 15 دقيقة.',
    event: (name: string) => `سُلّمت النتيجة إلى ${name}`,
    slip: 'اطبع القسيمة للتوقيع على الورق (PDF)',
    recipient: 'من يستلم؟',
    applicant: (name) => `${name} – صاحب الملف`,
    mandated: (name, until) => `${name} – موكَّل بالاستلام حتى ${until}`,
    other: 'شخص آخر لديه أوراق تخوّله',
    to: 'اسم المستلم (إن كان شخصًا آخر)',
    papers: 'الأوراق التي تخوّله الاستلام (إن كان شخصًا آخر)',
    papersHint: 'مثال: توكيل مصدّق رقم 12 بتاريخ 17/11/2026',
    identity: 'وثيقة الهوية التي اطُّلع عليها',
    identities: { 'citizen-card': 'بطاقة المواطن', passport: 'جواز سفر', other: 'وثيقة أخرى' },
    last4: 'آخر 4 خانات',
    last4Wrong: 'اكتب آخر 4 أرقام أو حروف.',
    given: 'ما سُلّم (ورقة في كل سطر)',
    returned: 'الأصول المعادة (ورقة في كل سطر)',
    gave: 'ما سُلّم',
    gaveBack: 'الأصول المعادة',
    how: 'كيف يوقّع بالاستلام؟',
    hows: {
      drawn: 'على شاشة الشباك',
      paper: 'على القسيمة المطبوعة',
      code: 'برمزه السري',
    },
    scan: 'مسح القسيمة الموقعة (إن وُجد، وإلا تُحفظ ورقيًا)',
    code: 'الرمز السري على الإيصال أو على التوكيل',
    seen: (kind, last4) => `${kind}، تنتهي بـ ${last4}`,
    byMandate: (applicant) => `استُلمت نيابة عن ${applicant} بتوكيل`,
    byPapers: (papers) => `استُلمت بأوراق: ${papers}`,
    keptOnPaper: 'وُقّع على الورق وحُفظ ورقيًا',
    keptAsScan: 'وُقّع على الورق ومُسح ضوئيًا',
    proved: { drawn: 'وُقّع على الشاشة', code: 'أُكّد بالرمز السري' },
  },
})

const identities = ['citizen-card', 'passport', 'other'] as const
const hows = ['drawn', 'paper', 'code'] as const

export const handOver = defineActFace({
  type: 'hand-over',
  texts: handOverTexts,
  tone: 'success',
  hasFiles: true,
  Fields: (ask) => {
    const { field, text, view, language, kept, maxMegabytes } = ask
    const own = handOverTexts(language)
    const { state, id } = view.dossier
    const way = field('by').value ?? (state.returnBy === 'online' ? 'online' : 'counter')
    return [
      <Radios
        {...field('by')}
        label={text.field.by}
        value={way}
        inline
        options={(['counter', 'online'] as const).map((it) => ({ value: it, label: text.returns[it] }))}
      />,
      <Radios
        {...field('recipient')}
        label={own.recipient}
        value={field('recipient').value ?? 'applicant'}
        options={recipients(view, language)}
      />,
      <div class="stack" data-for="papers">
        <TextField {...field('to')} label={own.to} maxLength={200} optional />
        <TextField {...field('papers')} label={own.papers} hint={own.papersHint} maxLength={500} optional />
      </div>,
      <div class="row">
        <Select
          {...field('identity')}
          label={own.identity}
          empty={false}
          value={field('identity').value ?? 'citizen-card'}
          options={identities.map((it) => ({ value: it, label: own.identities[it] }))}
        />
        <TextField
          {...field('last4')}
          label={own.last4}
          width="short"
          maxLength={4}
          autoComplete="off"
          code
        />
      </div>,
      <TextArea
        {...field('given')}
        value={field('given').value ?? (state.result?.summary || view.version.results[0]?.name.vi)}
        label={own.given}
        rows={2}
      />,
      <TextArea
        {...field('returned')}
        value={field('returned').value ?? originals(view)}
        label={own.returned}
        rows={2}
        optional
      />,
      <Radios
        {...field('how')}
        label={own.how}
        value={field('how').value ?? 'paper'}
        options={hows.map((it) => ({ value: it, label: own.hows[it] }))}
      />,
      <SignatureField name={field('strokes').name} value={field('strokes').value} language={language} />,
      <div class="stack" data-for="paper">
        <p>
          <a href={`/desk/dossiers/${id}/receipt.pdf`} data-new-tab>
            {own.slip}
          </a>
        </p>
        <FileField
          {...field('files')}
          label={own.scan}
          accept="application/pdf,image/*"
          maxMegabytes={maxMegabytes}
          optional
        />
      </div>,
      <Kept name="hand-over-kept" files={kept.files ?? []} label={text.field.kept} />,
      <div data-for="code">
        <TextField
          {...field('code')}
          label={own.code}
          width="medium"
          maxLength={40}
          autoComplete="off"
          code
          optional
        />
      </div>,
    ]
  },
  async read(form, { view, text, language }) {
    const own = handOverTexts(language)
    const { applicant } = view.dossier.state
    if (form.get('by') === 'online') return { to: applicant.fullName, by: 'online', acknowledged: true }
    const chosen = form.get('recipient')
    const last4 = form.get('last4').toUpperCase()
    if (!/^[0-9A-Z]{4}$/.test(last4)) form.fault('last4', own.last4Wrong)
    const given = lines(form.get('given'))
    if (given.length === 0) form.fault('given', text.needed)
    if (chosen === 'papers' && form.get('papers').length < 3) form.fault('papers', text.tooShort)
    if (chosen === 'papers') form.need('to')
    const how = form.get('how')
    if (how === 'drawn' && !form.get('strokes')) form.fault('how', own.hows.drawn)
    if (how === 'code') form.need('code')
    const [file] = how === 'paper' ? await form.files({ optional: true }) : []
    return {
      to: chosen === 'papers' ? form.get('to') : applicant.fullName,
      by: 'counter',
      acknowledged: true,
      receipt: {
        recipient: recipientOf(chosen, form.get('papers')),
        identity: { kind: form.get('identity'), last4 },
        acknowledged: {
          how,
          ...(how === 'drawn' ? { strokes: form.get('strokes') } : {}),
          ...(how === 'code' ? { code: form.get('code') } : {}),
          ...(file ? { file } : {}),
        },
        given,
        returned: lines(form.get('returned')),
      },
    }
  },
  told: ({ data: { to, by, receipt } }, { text, view, language }) => {
    const own = handOverTexts(language)
    if (!receipt) return { title: own.event(to), body: [text.returns[by]] }
    const { recipient, identity, acknowledged, given, returned } = receipt
    return {
      title: own.event(to),
      body: [
        recipient.kind === 'mandate' && own.byMandate(view.dossier.state.applicant.fullName),
        recipient.kind === 'papers' && own.byPapers(recipient.papers),
        own.seen(own.identities[identity.kind], identity.last4),
        acknowledged.how === 'paper'
          ? acknowledged.file
            ? own.keptAsScan
            : own.keptOnPaper
          : own.proved[acknowledged.how],
        given.join('; '),
        returned.join('; '),
      ],
    }
  },
})

function recipients({ dossier, mandates }: DossierView, language: Language) {
  const own = handOverTexts(language)
  return [
    { value: 'applicant', label: own.applicant(dossier.state.applicant.fullName) },
    ...mandates
      .filter(({ holds, powers }) => holds && powers.includes('collect'))
      .map(({ id, helperName, untilAt }) => ({
        value: `mandate:${id}`,
        label: own.mandated(helperName, formatDate(lastDay({ untilAt }))),
      })),
    { value: 'papers', label: own.other },
  ]
}

function recipientOf(chosen: string, papers: string) {
  if (chosen === 'papers') return { kind: 'papers', papers }
  const mandate = /^mandate:(.+)$/.exec(chosen)?.[1]
  return mandate ? { kind: 'mandate', mandate } : { kind: 'applicant' }
}

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** What was filled in for the office stays with it. */
const isDeclaration = (version: Ask['view']['version'], id: string) =>
  version.components.find((it) => it.id === id)?.form === 'form'

/** The originals it came with go back, unless the office keeps them. */
const originals = ({ dossier, version }: Ask['view']) =>
  dossier.state.components
    .filter((paper) => paper.originals > 0 && !isDeclaration(version, paper.id))
    .map(
      (paper) =>
        `${version.components.find(({ id }) => id === paper.id)?.short.vi ?? paper.id}: ${paper.originals}`,
    )
    .join('\n')
