import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../markup.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

interface ButtonLook {
  kind?: 'primary' | 'quiet' | 'danger' | undefined
  /** `huge` is the tile of the kiosk; `small` is for rows of dense tables and grows again under a finger. */
  size?: 'normal' | 'huge' | 'small' | undefined
  icon?: IconName | undefined
  /** Stands after the words: `arrow` for "go on". */
  iconEnd?: IconName | undefined
  /** A second, quieter line under the words (for huge buttons). */
  detail?: ComponentChildren
  /** Key that does the same: `F2`. The face's script listens; here it is only shown and announced. */
  keyHint?: string | undefined
  attributes?: Attributes | undefined
  children: ComponentChildren
}

export interface ButtonProps extends ButtonLook {
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Id of the form this button belongs to when it stands outside. */
  form?: string | undefined
  formAction?: string | undefined
  disabled?: boolean | undefined
}

export function Button(props: ButtonProps) {
  return (
    <button
      class={look(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      disabled={props.disabled}
      aria-keyshortcuts={props.keyHint}
      {...props.attributes}
    >
      <Inside {...props} />
    </button>
  )
}

export interface LinkButtonProps extends ButtonLook {
  href: string
  download?: boolean | undefined
}

/** Looks like a button, is a link: it goes somewhere and changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a
      class={look(props)}
      href={props.href}
      download={props.download}
      aria-keyshortcuts={props.keyHint}
      {...props.attributes}
    >
      <Inside {...props} />
    </a>
  )
}

function look({ kind = 'primary', size = 'normal' }: ButtonLook): string {
  return classes('button', kind !== 'primary' && `button-${kind}`, size !== 'normal' && `button-${size}`)
}

function Inside({ icon, iconEnd, detail, keyHint, size, children }: ButtonLook) {
  return (
    <>
      {icon && <Icon name={icon} size={size === 'huge' ? 'large' : 'text'} />}
      <span class="button-words">
        {children}
        {detail && <span class="button-detail">{detail}</span>}
      </span>
      {keyHint && (
        <span class="key" aria-hidden="true">
          {keyHint}
        </span>
      )}
      {iconEnd && <Icon name={iconEnd} size={size === 'huge' ? 'large' : 'text'} />}
    </>
  )
}
