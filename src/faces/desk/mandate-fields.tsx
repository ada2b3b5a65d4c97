import { Checkboxes, DateField, Radios, Select, TextArea, TextField } from '#design'
import { helperKinds, type MandateScope, mandateScopes, powers, type TypedMandate } from '#modules/dossiers'
import { type Language, messages } from '#platform/text'
import { mandateWords } from './mandate-words.ts'

export const mandateFieldTexts = messages({
  vi: {
    helperName: 'Họ tên người làm thay',
    helperIdNumber: 'Số định danh của người làm thay',
    helperPhone: 'Điện thoại của người làm thay',
    kind: 'Là ai',
    scope: 'Với hồ sơ nào',
    also: 'Mã các hồ sơ khác (mỗi dòng một mã)',
    powers: 'Được làm gì',
    until: 'Đến hết ngày',
    untilHint: 'Không quá một năm. Người nộp chấm dứt được bất cứ lúc nào.',
    consent: 'Người nộp đã đồng ý thế nào',
    witness1: 'Người làm chứng thứ nhất',
    witness2: 'Người làm chứng thứ hai',
    witnessHint: 'Chỉ khi người nộp không viết được.',
  },
  en: {
    helperName: 'Name of the helper',
    helperIdNumber: 'Personal number of the helper',
    helperPhone: 'Telephone of the helper',
    kind: 'Who that is',
    scope: 'For which dossiers',
    also: 'Codes of the other dossiers (one a line)',
    powers: 'What they may do',
    until: 'Last day',
    untilHint: 'A year at most. The applicant may end it at any moment.',
    consent: 'How the applicant agreed',
    witness1: 'First witness',
    witness2: 'Second witness',
    witnessHint: 'Only when the applicant cannot write.',
  },
  ar: {
    helperName: 'اسم النائب',
    helperIdNumber: 'الرقم الشخصي للنائب',
    helperPhone: 'هاتف النائب',
    kind: 'صفته',
    scope: 'لأي ملفات',
    also: 'رموز الملفات الأخرى (رمز في كل سطر)',
    powers: 'ما يجوز له',
    until: 'آخر يوم',
    untilHint: 'سنة على الأكثر. يمكن لصاحب الملف إنهاؤه في أي وقت.',
    consent: 'كيف وافق صاحب الملف',
    witness1: 'الشاهد الأول',
    witness2: 'الشاهد الثاني',
    witnessHint: 'فقط إن كان صاحب الملف لا يستطيع الكتابة.',
  },
})

export interface MandateFieldsProps {
  language: Language
  /** Before the names of the boxes. */
  prefix: string
  fields: Record<string, string> | undefined
  values: Record<string, string[]>
  /** By the names of `MandateFault`. */
  faults: Partial<Record<string, string>>
  scopes: readonly MandateScope[]
  /** The last day that is proposed. */
  until: Temporal.PlainDate
}

/** Who acts, for what, how long, and how that was agreed. */
export function MandateFields(props: MandateFieldsProps) {
  const { language, prefix, fields, values, faults, scopes, until } = props
  const text = mandateFieldTexts(language)
  const words = mandateWords(language)
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    language,
    value: fields?.[`${prefix}${name}`],
    error: faults[name],
  })
  const day = (part: string) => fields?.[`${prefix}until-${part}`]
  return (
    <>
      <TextField {...field('helperName')} label={text.helperName} maxLength={120} autoComplete="off" />
      <TextField
        {...field('helperIdNumber')}
        label={text.helperIdNumber}
        inputMode="numeric"
        maxLength={15}
        autoComplete="off"
        code
      />
      <TextField
        {...field('helperPhone')}
        label={text.helperPhone}
        inputMode="tel"
        maxLength={20}
        autoComplete="off"
        optional
      />
      <Select
        {...field('kind')}
        label={text.kind}
        empty={false}
        value={field('kind').value ?? 'family'}
        options={helperKinds.map((it) => ({ value: it, label: words.kinds[it] }))}
      />
      {scopes.length > 1 && (
        <Radios
          {...field('scope')}
          label={text.scope}
          value={field('scope').value ?? scopes[0]}
          options={scopes.map((it) => ({ value: it, label: words.scopes[it] }))}
        />
      )}
      {scopes.includes('dossiers') && (
        <div data-for="dossiers">
          <TextArea {...field('also')} label={text.also} rows={2} optional />
        </div>
      )}
      <Checkboxes
        {...field('powers')}
        label={text.powers}
        values={fields ? (values[`${prefix}powers`] ?? []) : ['file', 'supplement', 'follow']}
        options={powers.map((it) => ({ value: it, label: words.powers[it] }))}
      />
      <DateField
        {...field('until')}
        label={text.until}
        hint={text.untilHint}
        value={{
          day: day('day') ?? String(until.day),
          month: day('month') ?? String(until.month),
          year: day('year') ?? String(until.year),
        }}
      />
      <Radios
        {...field('consent')}
        label={text.consent}
        value={field('consent').value ?? 'paper'}
        options={(['paper', 'oral'] as const).map((it) => ({ value: it, label: words.consents[it] }))}
      />
      <div class="stack" data-for="oral">
        <TextField
          {...field('witness1')}
          label={text.witness1}
          hint={text.witnessHint}
          maxLength={120}
          optional
        />
        <TextField {...field('witness2')} label={text.witness2} maxLength={120} optional />
      </div>
    </>
  )
}

/** What was typed, out of a sent page. */
export function typedMandate(
  prefix: string,
  fields: Record<string, string>,
  values: Record<string, string[]>,
): TypedMandate {
  const get = (name: string) => fields[`${prefix}${name}`]?.trim() ?? ''
  const [day, month, year] = ['day', 'month', 'year'].map((part) => get(`until-${part}`))
  return {
    kind: get('kind'),
    helperName: get('helperName'),
    helperIdNumber: get('helperIdNumber'),
    helperPhone: get('helperPhone'),
    scope: mandateScopes.find((it) => it === get('scope')) ?? 'dossier',
    powers: values[`${prefix}powers`] ?? [],
    until: `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
    consent: get('consent'),
    witness1: get('witness1'),
    witness2: get('witness2'),
  }
}
