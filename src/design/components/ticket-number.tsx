import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { texts } from '../texts.ts'

export interface TicketNumberProps {
  language: Language
  /** As it is called: `A047`. */
  number: string
  /** Above the number; "Your number" when not given, `false` for nothing. */
  label?: string | false | undefined
  /** Below it: the counter, the wait. */
  children?: ComponentChildren
  /** `called`: the number is being called now. */
  state?: 'called' | undefined
}

export function TicketNumber({ language, number, label, children, state }: TicketNumberProps) {
  return (
    <div class={state ? 'ticket ticket-called' : 'ticket'}>
      {label !== false && <p class="ticket-label">{label ?? texts(language).yourNumber}</p>}
      <p class="ticket-number" dir="ltr">
        {number}
      </p>
      {children && <div class="ticket-detail">{children}</div>}
    </div>
  )
}
