import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { classes } from '../markup.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

/** What every field has. The element with the id `name` is the one an error summary leads to. */
export interface FieldProps {
  /** Name in the form and id on the page. */
  name: string
  label: string
  language: Language
  /** One line of help, read before the field is filled. */
  hint?: ComponentChildren
  /** What is wrong and how to put it right. */
  error?: string | undefined
  /** Fields are needed unless they say so here. */
  optional?: boolean | undefined
}

/** Attributes that tie an input to its hint and its error. */
export function wiring({ name, hint, error }: FieldProps) {
  const described = classes(hint ? `${name}-hint` : undefined, error ? `${name}-error` : undefined)
  return {
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  }
}

/** A field with one input: label, help and error stand above it, where a phone's keyboard does not hide them. */
export function Field({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={classes('field', Boolean(props.error) && 'field-invalid')}>
      <label class="field-label" for={props.name}>
        <LabelWords {...props} />
      </label>
      <FieldHelp {...props} />
      {children}
    </div>
  )
}

interface FieldGroupProps extends FieldProps {
  role?: 'radiogroup' | undefined
  children: ComponentChildren
}

/** A field of several inputs that answer one question. */
export function FieldGroup({ children, role, ...props }: FieldGroupProps) {
  const wires = wiring(props)
  return (
    <div class={classes('field', Boolean(props.error) && 'field-invalid')}>
      <fieldset
        role={role}
        aria-describedby={wires['aria-describedby']}
        aria-invalid={role && wires['aria-invalid']}
      >
        <legend class="field-label">
          <LabelWords {...props} />
        </legend>
        <FieldHelp {...props} />
        {children}
      </fieldset>
    </div>
  )
}

function LabelWords({ label, optional, language }: FieldProps) {
  return (
    <>
      {label}
      {optional && <span class="field-optional"> ({texts(language).optional})</span>}
    </>
  )
}

/** Hint and error, in this order, with the ids that `wiring` names. */
export function FieldHelp({ name, hint, error, language }: FieldProps) {
  return (
    <>
      {hint && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          <Icon name="warning" />
          <span>
            <span class="visually-hidden">{texts(language).error} </span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}
