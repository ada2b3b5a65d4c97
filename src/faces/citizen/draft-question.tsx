import { Button, ErrorSummary, LinkButton, Notice, Radios, TextArea } from '#design'
import type { DossierState } from '#modules/dossiers'
import { formatDateTime, type Language, messages } from '#platform/text'
import { address } from './ask.ts'
import { Hidden } from './hidden.tsx'

export const draftTexts = messages({
  vi: {
    title: 'Hãy xem bản nháp kết quả của bạn',
    about: 'Xem kỹ họ tên, ngày tháng, địa chỉ. Đúng thì cơ quan ký; sai thì cho biết chỗ cần sửa.',
    until: (moment: string) =>
      `Trả lời trước ${moment}. Quá giờ này mà bạn không trả lời thì được coi là đồng ý.`,
    file: (number: number) => `Xem bản nháp ${number}`,
    question: 'Bản nháp đã đúng chưa?',
    yes: 'Đúng, đề nghị ký',
    no: 'Có chỗ phải sửa',
    words: 'Chỗ phải sửa',
    hint: 'Ví dụ: tên mẹ viết sai, đúng là Nguyễn Thị Hoa.',
    send: 'Gửi trả lời',
    choose: 'Hãy chọn đúng hay có chỗ phải sửa.',
    sayWhat: 'Hãy ghi chỗ phải sửa.',
    agreed: 'Bạn đã xác nhận bản nháp kết quả.',
    silent: 'Đã quá giờ trả lời; bản nháp được coi là bạn đồng ý.',
    objected: 'Bạn đã báo chỗ phải sửa; cơ quan sẽ gửi bản nháp mới.',
  },
  en: {
    title: 'Please look at the draft of your result',
    about: 'Check names, dates and addresses. If it is right it will be signed; if not, say what to change.',
    until: (moment: string) => `Answer before ${moment}. If you say nothing until then, it counts as agreed.`,
    file: (number: number) => `See draft ${number}`,
    question: 'Is the draft right?',
    yes: 'Yes, please sign it',
    no: 'Something has to be changed',
    words: 'What has to be changed',
    hint: 'For example: my mother’s name is spelt wrong, it is Nguyễn Thị Hoa.',
    send: 'Send the answer',
    choose: 'Choose whether it is right or something has to be changed.',
    sayWhat: 'Say what has to be changed.',
    agreed: 'You have confirmed the draft of your result.',
    silent: 'The time to answer is over; the draft counts as agreed.',
    objected: 'You said what has to be changed; the office will send a new draft.',
  },
  ar: {
    title: 'يرجى الاطلاع على مسودة نتيجتك',
    about: 'راجع الأسماء والتواريخ والعناوين. إن كانت صحيحة وُقّعت، وإلا فاذكر ما يلزم تغييره.',
    until: (moment: string) => `أجب قبل ${moment}. إن لم تُجب حتى ذلك الوقت عُدّ ذلك موافقة.`,
    file: (number: number) => `عرض المسودة ${number}`,
    question: 'هل المسودة صحيحة؟',
    yes: 'نعم، أرجو التوقيع',
    no: 'يلزم تغيير شيء',
    words: 'ما يلزم تغييره',
    hint: 'مثال: اسم أمي مكتوب خطأ، والصحيح Nguyễn Thị Hoa.',
    send: 'إرسال الرد',
    choose: 'اختر هل هي صحيحة أم يلزم تغيير شيء.',
    sayWhat: 'اذكر ما يلزم تغييره.',
    agreed: 'لقد أكّدت مسودة نتيجتك.',
    silent: 'انتهى وقت الرد؛ وتُعد المسودة مقبولة.',
    objected: 'ذكرت ما يلزم تغييره؛ وسترسل الجهة مسودة جديدة.',
  },
})

interface Props {
  language: Language
  state: DossierState
  formKey: string
  fault: string | undefined
}

/** The result as it will be written, and whether it is right. */
export function DraftQuestion({ language, state, formKey, fault }: Props) {
  const text = draftTexts(language)
  const { draft } = state
  if (!draft || ![4, 5, 6].includes(state.status)) return null
  if (draft.answer) {
    const { agreed, by } = draft.answer
    return (
      <Notice language={language} tone={agreed ? 'success' : 'info'}>
        {agreed ? (by === 'silence' ? text.silent : text.agreed) : text.objected}
      </Notice>
    )
  }
  return (
    <section class="stack" aria-labelledby="draft">
      <h2 id="draft">{text.title}</h2>
      <ErrorSummary language={language} errors={fault ? [{ field: 'answer', message: fault }] : []} />
      <p>{text.about}</p>
      <div class="row">
        {draft.files.map((file, index) => (
          <LinkButton key={file} icon="paper" href={address(language, `/my/files/${file}`)}>
            {text.file(index + 1)}
          </LinkButton>
        ))}
      </div>
      {draft.note && <p>{draft.note}</p>}
      <Notice language={language} tone="warning">
        {text.until(formatDateTime(Temporal.Instant.from(draft.until)))}
      </Notice>
      <form class="stack" method="post" action={address(language, '/my/draft')} noValidate>
        <Hidden fields={{ key: formKey }} />
        <Radios
          name="answer"
          language={language}
          label={text.question}
          error={fault}
          options={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        <TextArea name="words" language={language} label={text.words} hint={text.hint} rows={3} optional />
        <Button icon="check">{text.send}</Button>
      </form>
    </section>
  )
}
