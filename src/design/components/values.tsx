import type { ComponentChildren } from 'preact'
import { formatDate, formatDateTime, formatMoney, formatTime, type Language } from '#platform/text'
import { classes } from '../markup.ts'

export type Moment = Temporal.Instant | Temporal.PlainDate

export interface WhenProps {
  at: Moment
  /** A calendar date has no time of day; for an instant everything is shown unless less is asked for. */
  show?: 'date' | 'time' | 'date-time' | undefined
}

export function When({ at, show = 'date-time' }: WhenProps) {
  return (
    <time class="code" dir="ltr" datetime={at.toString()}>
      {words(at, show)}
    </time>
  )
}

function words(at: Moment, show: NonNullable<WhenProps['show']>): string {
  if (at instanceof Temporal.PlainDate || show === 'date') return formatDate(at)
  return show === 'time' ? formatTime(at) : formatDateTime(at)
}

/** Whole đồng. */
export function Money({ dong, language }: { dong: number; language: Language }) {
  return (
    <span class="code" dir="ltr">
      {formatMoney(dong, language)}
    </span>
  )
}

/** A dossier code, a number, a telephone number: read from left to right in every language. */
export function Code({ children, long }: { children: ComponentChildren; long?: boolean | undefined }) {
  return (
    <span class={classes('code', long && 'code-long')} dir="ltr">
      {children}
    </span>
  )
}
