import type { ComponentChildren } from 'preact'
import { type Language, messages } from '#platform/text'
import { classes } from '../markup.ts'
import { Button } from './button.tsx'
import { Checkbox, Checkboxes, Radios } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import { FieldGroup } from './field.tsx'
import { Icon } from './icon.tsx'
import { Select, TextArea, TextField } from './text-field.tsx'

/** A question of a form that is data, in the language of the page. */
export interface Question {
  /** Beginning of the names of its boxes; the element with this id is where an error summary leads. */
  name: string
  kind: 'line' | 'lines' | 'date' | 'radios' | 'boxes' | 'select' | 'address' | 'tick' | 'group'
  label: string
  hint?: string | undefined
  /** “Fill in only if …”, for whoever has no script that decides it. */
  only?: string | undefined
  optional: boolean
  /** What stands in each box; the key is what comes after the name. */
  typed: Record<string, string>
  error?: string | undefined
  doubts: string[]
  /** The dossier the answer was taken from; `''` for what is known of the person otherwise. */
  from?: string | undefined
  type?: 'text' | 'tel' | 'email' | undefined
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** What may stand in a line at all; never narrower than what the check takes. */
  pattern?: string | undefined
  autoComplete?: string | undefined
  maxLength?: number | undefined
  width?: 'full' | 'long' | 'medium' | 'short' | undefined
  code?: boolean | undefined
  birthday?: boolean | undefined
  unit?: string | undefined
  options?: { value: string; label: string; hint?: string | undefined }[] | undefined
  /** A choice with a box for words of one's own. */
  withOther?: boolean | undefined
  /** Of a group: what one of its items is called, and whether there may be more or fewer. */
  item?: string | undefined
  canAdd?: boolean | undefined
  canRemove?: boolean | undefined
  items?: Question[][] | undefined
}

export interface QuestionsProps {
  language: Language
  questions: Question[]
  /** Names that address boxes offer while one types. */
  wards: readonly string[]
  cities: readonly string[]
  /** A part of a sheet that may be left empty as a whole; the names stand with the first one. */
  part?: 'first' | 'further' | undefined
}

/** The questions of a page, with every button that adds or takes away a repeated part; to be put into a form. */
export function Questions({ language, questions, wards, cities, part }: QuestionsProps) {
  const all = [...questions, ...questions.flatMap(({ items }) => (items ?? []).flat())]
  const needsNames = part ? part === 'first' : all.some(({ kind }) => kind === 'address')
  return (
    <>
      {/* What Enter presses: else it would be the first button that takes something away. */}
      {!part && (
        <button type="submit" class="visually-hidden" tabindex={-1}>
          {texts(language).next}
        </button>
      )}
      {needsNames && (
        <>
          <Names id="wards" names={wards} />
          <Names id="cities" names={cities} />
        </>
      )}
      {questions.map((question) => (
        <One key={question.name} language={language} question={question} demands={!part} />
      ))}
    </>
  )
}

function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

interface OneProps {
  language: Language
  question: Question
  /** The browser may say what is needed; not where all of it may stay empty. */
  demands: boolean
}

function One({ language, question, demands }: OneProps) {
  const text = texts(language)
  const { name, only, doubts, from } = question
  return (
    <div class="question" data-question={name}>
      {only && (
        <p class="question-only" data-only>
          {only}
        </p>
      )}
      <Boxes language={language} question={question} demands={demands} />
      {from !== undefined && (
        <p class="question-from">
          <Icon name="check" /> {from ? text.from(from) : text.known}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} class="question-doubt">
          <Icon name="warning" />
          <span>
            {doubt} {text.doubt}
          </span>
        </p>
      ))}
    </div>
  )
}

function Boxes({ language, question, demands }: OneProps): ComponentChildren {
  const { name, label, hint, optional, error, typed, kind } = question
  const text = texts(language)
  const field = { name, label, hint, optional, error, language }
  const options = question.options ?? []
  switch (kind) {
    case 'line':
      return (
        <TextField
          {...field}
          label={question.unit ? `${label} (${question.unit})` : label}
          value={typed['']}
          type={question.type}
          inputMode={question.inputMode}
          // Where all of it may stay empty a browser must not stop anybody at a box that is folded away.
          pattern={demands ? question.pattern : undefined}
          autoComplete={question.autoComplete}
          maxLength={question.maxLength}
          width={question.width}
          code={question.code}
          required={demands && !optional}
        />
      )
    case 'lines':
      return (
        <TextArea
          {...field}
          value={typed['']}
          rows={4}
          maxLength={question.maxLength}
          required={demands && !optional}
        />
      )
    case 'date':
      return (
        <DateField
          {...field}
          value={{ day: typed['-day'], month: typed['-month'], year: typed['-year'] }}
          birthday={question.birthday}
        />
      )
    case 'radios':
      return <Radios {...field} value={typed['']} options={options} inline={areShort(options)} />
    case 'boxes':
      return <Checkboxes {...field} values={(typed[''] ?? '').split(',')} options={options} inline />
    case 'tick':
      return <Checkbox {...field} checked={typed[''] === 'yes'} />
    case 'select':
      return (
        <div class="question-listed">
          <Select
            {...field}
            value={typed['']}
            width={question.width}
            required={demands && !optional}
            options={[...options, ...(question.withOther ? [{ value: 'other', label: text.other }] : [])]}
          />
          {question.withOther && (
            <div class="question-other" data-other={name}>
              <label class="field-label small" for={`${name}.other`}>
                {text.whichOther}
              </label>
              <input
                class="input input-long"
                id={`${name}.other`}
                name={`${name}.other`}
                value={typed['.other']}
                maxlength={100}
              />
            </div>
          )}
        </div>
      )
    case 'address':
      return <Address language={language} question={question} demands={demands} />
    case 'group':
      return <Group language={language} question={question} demands={demands} />
  }
}

/** Beside each other when that is easier to read than a list. */
function areShort(options: NonNullable<Question['options']>): boolean {
  return options.length < 4 || (options.length === 4 && options.every(({ label }) => label.length <= 16))
}

function Address({ language, question }: OneProps) {
  const { name, typed, error } = question
  const text = texts(language).address
  const box = (part: keyof typeof text, more: { list?: string; autoComplete?: string } = {}) => (
    <div class={`address-${part}`}>
      <label class="date-label" for={part === 'house' ? name : `${name}.${part}`}>
        {text[part]}
      </label>
      <input
        class="input"
        id={part === 'house' ? name : `${name}.${part}`}
        name={`${name}.${part}`}
        value={typed[`.${part}`]}
        maxlength={200}
        list={more.list}
        autocomplete={more.autoComplete}
        aria-invalid={error && (part === 'ward' || part === 'city') ? 'true' : undefined}
      />
    </div>
  )
  return (
    <FieldGroup {...question} language={language}>
      <div class="address">
        {box('house')}
        {box('street')}
        {box('group')}
        {box('ward', { list: 'wards' })}
        {box('city', { list: 'cities' })}
        {box('old')}
      </div>
    </FieldGroup>
  )
}

function Group({ language, question, demands }: OneProps) {
  const text = texts(language)
  const { name, label, hint, error, item = '', items = [], canAdd, canRemove, typed } = question
  return (
    <div class="stack group" id={name} data-group={name} data-item={item}>
      <input type="hidden" name={`${name}.count`} value={typed['.count']} />
      <h2>{label}</h2>
      {hint && <p class="field-hint">{hint}</p>}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
      {items.map((questions, place) => (
        <fieldset key={place} class="panel group-item" data-item-of={name}>
          <legend>{`${item} ${place + 1}`}</legend>
          {questions.map((inner) => (
            <One key={inner.name} language={language} question={inner} demands={demands} />
          ))}
          {canRemove && (
            <Button kind="quiet" name="remove" value={`${name}.${place}`} icon="cross">
              {text.remove}
              <span class="visually-hidden">
                : {item} {place + 1}
              </span>
            </Button>
          )}
        </fieldset>
      ))}
      <p class={classes('row', !canAdd && 'group-full')}>
        <Button kind="quiet" name="add" value={name} disabled={!canAdd}>
          {text.add(item.toLowerCase())}
        </Button>
      </p>
    </div>
  )
}

const texts = messages({
  vi: {
    next: 'Lưu và tiếp tục',
    other: 'Khác (ghi rõ)',
    whichOther: 'Chọn “Khác” thì ghi rõ ở đây',
    add: (item: string) => `Thêm ${item}`,
    remove: 'Bỏ',
    from: (code: string) => `Lấy từ hồ sơ ${code}; sai thì sửa lại.`,
    known: 'Đã điền sẵn từ thông tin đã có; sai thì sửa lại.',
    doubt: 'Nếu đúng như giấy tờ của bạn thì cứ để vậy.',
    address: {
      house: 'Số nhà, ngõ',
      street: 'Đường, phố',
      group: 'Tổ dân phố, thôn',
      ward: 'Phường, xã',
      city: 'Tỉnh, thành phố',
      old: 'Địa chỉ cũ, nếu giấy tờ còn ghi',
    },
  },
  en: {
    next: 'Save and continue',
    other: 'Other (please say)',
    whichOther: 'If “other”, please say here',
    add: (item: string) => `Add: ${item}`,
    remove: 'Remove',
    from: (code: string) => `From your dossier ${code}; change it if it is wrong.`,
    known: 'Filled in from what is known; change it if it is wrong.',
    doubt: 'If it is as your papers say, leave it.',
    address: {
      house: 'House number, lane',
      street: 'Street',
      group: 'Residential group, hamlet',
      ward: 'Ward, commune',
      city: 'Province or city',
      old: 'Old address, if papers still show it',
    },
  },
  ar: {
    next: 'احفظ وتابع',
    other: 'أخرى (يرجى التوضيح)',
    whichOther: 'عند اختيار «أخرى» وضّح هنا',
    add: (item: string) => `إضافة: ${item}`,
    remove: 'إزالة',
    from: (code: string) => `مأخوذ من ملفك ${code}؛ عدّله إن كان خطأ.`,
    known: 'مملوء مما هو معروف؛ عدّله إن كان خطأ.',
    doubt: 'إذا كان مطابقًا لأوراقك فاتركه.',
    address: {
      house: 'رقم المنزل والزقاق',
      street: 'الشارع',
      group: 'المجموعة السكنية أو القرية',
      ward: 'الحي أو البلدة',
      city: 'المحافظة أو المدينة',
      old: 'العنوان القديم إن ورد في الأوراق',
    },
  },
})
