import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { classes, type Tone } from '../markup.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface StatProps {
  language: Language
  /** Already written out, with unit if it has one: `59,71 %`. */
  value: ComponentChildren
  label: string
  /** The list behind the number. */
  href?: string | undefined
  tone?: Tone | undefined
  trend?:
    | {
        direction: 'up' | 'down' | 'flat'
        /** Against what: `12 so với hôm qua`. */
        label: string
        /** Whether this direction is welcome; without it the trend stays grey. */
        good?: boolean | undefined
      }
    | undefined
  /** A sparkline or a bar beneath. */
  children?: ComponentChildren
}

/** One number that matters. It leads to the list it was counted from. */
export function Stat({ language, value, label, href, tone = 'neutral', trend, children }: StatProps) {
  const number = (
    <span class="stat-value" dir="ltr">
      {value}
    </span>
  )
  return (
    <div class={classes('stat', `stat-${tone}`)}>
      <p>
        {href ? (
          <a class="cover" href={href}>
            {number}
            <span class="stat-label">{label}</span>
          </a>
        ) : (
          <>
            {number}
            <span class="stat-label">{label}</span>
          </>
        )}
      </p>
      {trend && (
        <p class={classes('trend', trend.good !== undefined && (trend.good ? 'trend-good' : 'trend-bad'))}>
          <Icon name={trend.direction} label={texts(language)[trend.direction]} />
          <span>{trend.label}</span>
        </p>
      )}
      {children}
    </div>
  )
}
