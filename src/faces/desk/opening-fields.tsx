import { Button, Checkbox, Checkboxes, FieldGroup, Radios, Select, TextArea, TextField } from '#design'
import { states, stateWords, templates } from '#modules/opening'
import { type Language, languages } from '#platform/text'
import { first, spanNumbers, type Typed } from './opening-form.ts'
import { openingTexts } from './opening-texts.ts'

interface Props {
  typed: Typed
  faults?: Record<string, string> | undefined
  language: Language
}

/** A few fields for the day that is not as usual; sent as an address, so that it can be corrected and sent again. */
export function ExceptionForm(props: Props & { mayCity: boolean }) {
  const { typed, faults, language, mayCity } = props
  const text = openingTexts(language)
  return (
    <form method="get" action="/desk/opening/check" class="stack">
      <Radios
        name="wish"
        label={text.wish}
        language={language}
        value={first(typed, 'wish') || 'close'}
        options={[
          { value: 'close', label: text.close, hint: text.closeHint },
          { value: 'hours', label: text.other, hint: text.otherHint },
        ]}
      />
      <div class="pair">
        <DateInput {...props} name="from" label={text.from} />
        <DateInput {...props} name="until" label={text.until} optional />
      </div>
      <Hours typed={typed} faults={faults} language={language} most={2} />
      <Select
        name="reason"
        label={text.reason}
        language={language}
        value={first(typed, 'reason')}
        error={faults?.reason}
        empty={text.ownReason}
        options={templates.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      {mayCity && <Scope {...props} />}
      <Button icon="search">{text.preview}</Button>
    </form>
  )
}

/** Everything a rule can say. */
export function RuleForm(
  props: Props & { mayCity: boolean; fields: { value: string; label: string }[]; kept?: Typed },
) {
  const { typed, faults, language, mayCity, fields, kept } = props
  const text = openingTexts(language)
  return (
    <form method="get" action="/desk/opening/check" class="stack">
      <Hidden typed={kept ?? {}} />
      <Texts {...props} part="name" label={text.names} />
      <div class="pair">
        <DateInput {...props} name="from" label={text.from} />
        <DateInput {...props} name="until" label={text.until} hint={text.untilOpen} optional />
      </div>
      <Checkboxes
        name="weekdays"
        label={text.weekdaysOf}
        language={language}
        inline
        values={typed.weekdays}
        error={faults?.weekdays}
        options={text.weekdays.map((label, place) => ({ value: String(place + 1), label }))}
      />
      <Radios
        name="state"
        label={text.state}
        language={language}
        inline
        value={first(typed, 'state') || 'open'}
        options={states.map((value) => ({ value, label: stateWords(value, language) }))}
      />
      <Hours typed={typed} faults={faults} language={language} most={3} />
      <Radios
        name="rest"
        label={text.rest}
        language={language}
        inline
        value={first(typed, 'rest') || 'closed'}
        options={[
          { value: 'closed', label: text.restClosed },
          { value: 'usual', label: text.restUsual },
        ]}
      />
      <div class="pair">
        <Select
          name="repeat"
          label={text.repeat}
          language={language}
          empty={false}
          value={first(typed, 'repeat') || 'weekly-1'}
          error={faults?.repeat}
          options={Object.entries(text.repeats).map(([value, label]) => ({ value, label }))}
        />
        <DateInput {...props} name="anchor" label={text.anchor} hint={text.anchorHint} optional />
      </div>
      <Select
        name="field"
        label={text.field}
        language={language}
        empty={text.allFields}
        value={first(typed, 'field')}
        error={faults?.field}
        options={fields}
      />
      <Checkbox
        name="override"
        label={text.override}
        hint={text.overrideHint}
        language={language}
        checked={first(typed, 'override') === 'yes'}
      />
      {mayCity && !kept && <Scope {...props} />}
      <Button icon="search">{text.preview}</Button>
    </form>
  )
}

function DateInput(props: Props & { name: string; label: string; hint?: string; optional?: boolean }) {
  const { typed, faults, language, name, label, hint, optional } = props
  return (
    <TextField
      name={name}
      label={label}
      language={language}
      hint={hint}
      optional={optional}
      value={first(typed, name)}
      error={faults?.[name]}
      type="date"
    />
  )
}

/** Rows of two times each. */
function Hours({ typed, faults, language, most }: Props & { most: number }) {
  const text = openingTexts(language)
  return (
    <FieldGroup name="hours" label={text.hours} hint={text.hoursHint} language={language}>
      {spanNumbers.slice(0, most).map((n) => (
        <div class="pair span-pair" key={n}>
          {(['open', 'close'] as const).map((end) => (
            <TextField
              key={end}
              name={`${end}-${n}`}
              label={end === 'open' ? text.spanFrom(n) : text.spanTo(n)}
              language={language}
              code
              maxLength={5}
              value={first(typed, `${end}-${n}`)}
              error={faults?.[`${end}-${n}`]}
            />
          ))}
        </div>
      ))}
    </FieldGroup>
  )
}

function Scope({ typed, language }: Props) {
  const text = openingTexts(language)
  return (
    <Radios
      name="scope"
      label={text.scope}
      language={language}
      value={first(typed, 'scope') || 'ward'}
      options={[
        { value: 'ward', label: text.thisWard },
        { value: 'city', label: text.allWards },
      ]}
    />
  )
}

/** One text in the three languages of the public. */
export function Texts(props: Props & { part: 'name' | 'message'; label: string; hint?: string | undefined }) {
  const { typed, faults, language, part, label, hint } = props
  const text = openingTexts(language)
  return (
    <FieldGroup name={part} label={label} hint={hint} language={language}>
      {languages.map((it) => {
        const field = {
          name: `${part}-${it}`,
          label: text.languageNames[it],
          language,
          value: first(typed, `${part}-${it}`),
          error: faults?.[`${part}-${it}`],
          attributes: { lang: it, dir: it === 'ar' ? 'rtl' : 'ltr' },
        }
        return part === 'name' ? (
          <TextField key={it} {...field} maxLength={120} />
        ) : (
          <TextArea key={it} {...field} rows={2} maxLength={400} />
        )
      })}
    </FieldGroup>
  )
}

/** What was typed, carried on unseen. */
export function Hidden({ typed, but = [] }: { typed: Typed; but?: string[] }) {
  return (
    <>
      {Object.entries(typed)
        .filter(([name]) => !but.includes(name))
        .flatMap(([name, values]) =>
          values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
    </>
  )
}
