import type { ComponentChildren } from 'preact'
import { classes } from '../markup.ts'
import { FieldGroup, FieldHelp, type FieldProps, wiring } from './field.tsx'

export interface Choice {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  disabled?: boolean | undefined
}

export interface RadiosProps extends FieldProps {
  options: Choice[]
  value?: string | undefined
  /** Side by side when there is room: for two or three short answers. */
  inline?: boolean | undefined
  /** Many short ones, side by side on a phone, too. */
  grid?: boolean | undefined
}

export function Radios(props: RadiosProps) {
  return <Choices {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
}

export interface CheckboxesProps extends FieldProps {
  options: Choice[]
  values?: string[] | undefined
  inline?: boolean | undefined
  /** Many short ones, side by side on a phone, too. */
  grid?: boolean | undefined
}

export function Checkboxes(props: CheckboxesProps) {
  return <Choices {...props} type="checkbox" chosen={props.values ?? []} />
}

export interface CheckboxProps extends FieldProps {
  value?: string | undefined
  checked?: boolean | undefined
}

/** One box with one sentence: a consent or a switch. */
export function Checkbox({ value = 'yes', checked, label, hint, ...rest }: CheckboxProps) {
  const field = { ...rest, label }
  return (
    <div class={classes('field', Boolean(field.error) && 'field-invalid')}>
      <FieldHelp {...field} />
      <ChoiceLine
        {...field}
        type="checkbox"
        id={field.name}
        option={{ value, label, hint }}
        chosen={Boolean(checked)}
        described={wiring(field)['aria-describedby']}
      />
    </div>
  )
}

interface ChoicesProps extends FieldProps {
  options: Choice[]
  type: 'radio' | 'checkbox'
  chosen: string[]
  inline?: boolean | undefined
  /** Many short ones, side by side on a phone, too. */
  grid?: boolean | undefined
}

function Choices({ options, type, chosen, inline, grid, ...field }: ChoicesProps) {
  return (
    <FieldGroup {...field} role={type === 'radio' ? 'radiogroup' : undefined}>
      <div class={classes('choices', inline && 'choices-inline', grid && 'choices-grid')}>
        {options.map((option, place) => (
          <ChoiceLine
            key={option.value}
            {...field}
            type={type}
            id={place === 0 ? field.name : `${field.name}-${place + 1}`}
            option={option}
            chosen={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface ChoiceLineProps {
  name: string
  id: string
  type: 'radio' | 'checkbox'
  option: Choice
  chosen: boolean
  error?: string | undefined
  described?: string | undefined
}

function ChoiceLine({ name, id, type, option, chosen, error, described }: ChoiceLineProps) {
  const about = option.hint ? `${id}-about` : undefined
  return (
    <label class="choice" for={id}>
      <input
        id={id}
        type={type}
        name={name}
        value={option.value}
        checked={chosen}
        disabled={option.disabled}
        aria-describedby={classes(about, described) || undefined}
        aria-invalid={error && type === 'checkbox' ? 'true' : undefined}
      />
      <span>
        {option.label}
        {option.hint && (
          <span class="choice-hint" id={about}>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  )
}
