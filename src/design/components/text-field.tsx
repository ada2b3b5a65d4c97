import type { Language } from '#platform/text'
import { directionOf } from '../face.ts'
import { type Attributes, classes } from '../markup.ts'
import { texts } from '../texts.ts'
import { Field, type FieldProps, wiring } from './field.tsx'

interface InputProps extends FieldProps {
  value?: string | undefined
  /** Length of the expected answer: the box shows it. */
  width?: 'full' | 'long' | 'medium' | 'short' | undefined
  maxLength?: number | undefined
  autoComplete?: string | undefined
  autoFocus?: boolean | undefined
  disabled?: boolean | undefined
  readOnly?: boolean | undefined
  required?: boolean | undefined
  /** The language that is written here, when it is not the page's. */
  written?: Language | undefined
  attributes?: Attributes | undefined
}

export interface TextFieldProps extends InputProps {
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'url' | 'time' | 'date' | undefined
  /** `numeric` for identity numbers and codes: digits, but never a spin box. */
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal' | 'search' | undefined
  pattern?: string | undefined
  /** Numbers and codes are written from left to right in Arabic, too. */
  code?: boolean | undefined
  spellCheck?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
  const latin = props.code || props.type === 'tel' || props.type === 'email' || props.type === 'url'
  return (
    <Field {...props}>
      <input
        class={inputClass(props)}
        id={props.name}
        name={props.name}
        // Preact ties each type to its roles; none of ours has one.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        inputmode={props.inputMode}
        pattern={props.pattern}
        maxlength={props.maxLength}
        autocomplete={props.autoComplete}
        autofocus={props.autoFocus}
        disabled={props.disabled}
        readonly={props.readOnly}
        required={props.required}
        spellcheck={props.spellCheck}
        lang={props.written}
        dir={latin ? 'ltr' : props.written && directionOf(props.written)}
        {...wiring(props)}
        {...props.attributes}
      />
    </Field>
  )
}

export interface TextAreaProps extends InputProps {
  rows?: number | undefined
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        class={inputClass(props)}
        id={props.name}
        name={props.name}
        rows={props.rows ?? 5}
        maxlength={props.maxLength}
        autocomplete={props.autoComplete}
        autofocus={props.autoFocus}
        disabled={props.disabled}
        readonly={props.readOnly}
        required={props.required}
        lang={props.written}
        dir={props.written && directionOf(props.written)}
        {...wiring(props)}
        {...props.attributes}
      >
        {props.value}
      </textarea>
    </Field>
  )
}

export interface SelectOption {
  value: string
  label: string
  /** Heading under which the option stands. */
  group?: string | undefined
}

export interface SelectProps extends Omit<InputProps, 'maxLength' | 'readOnly'> {
  options: SelectOption[]
  /** First, empty option; `false` for none, a text for your own. */
  empty?: string | false | undefined
}

export function Select(props: SelectProps) {
  const { options, value, empty, language } = props
  const groups = [...new Set(options.map((option) => option.group))]
  return (
    <Field {...props}>
      <select
        class={classes(inputClass(props), 'select')}
        id={props.name}
        name={props.name}
        autocomplete={props.autoComplete}
        autofocus={props.autoFocus}
        disabled={props.disabled}
        required={props.required}
        {...wiring(props)}
        {...props.attributes}
      >
        {empty !== false && <option value="">{empty ?? texts(language).choose}</option>}
        {groups.map((group) => {
          const members = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ))
          return group ? (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          ) : (
            members
          )
        })}
      </select>
    </Field>
  )
}

function inputClass({ width = 'full' }: { width?: InputProps['width'] }): string {
  return classes('input', width !== 'full' && `input-${width}`)
}
