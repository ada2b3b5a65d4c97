import type { ComponentChildren } from 'preact'
import { classes, type Tone } from '../markup.ts'

/** A filled track. The words beside it say the same; in Arabic it fills from the other side. */
function Bar({ share, tone = 'info' }: { share: number; tone?: Tone | undefined }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return (
    <svg class={`bar bar-${tone}`} width="100%" height="10" aria-hidden="true">
      <rect class="bar-track" width="100%" height="100%" />
      <rect class="bar-fill" width={`${percent}%`} height="100%" />
    </svg>
  )
}

export interface BarItem {
  label: ComponentChildren
  value: number
  /** The value as it is written; the plain number when not given. */
  display?: ComponentChildren
  href?: string | undefined
  tone?: Tone | undefined
}

export interface BarListProps {
  /** Read to those who cannot see the bars. */
  label: string
  items: BarItem[]
  /** Length of a full bar; the largest value when not given. */
  max?: number | undefined
}

/** Ranked bars, in the order given. */
export function BarList({ label, items, max }: BarListProps) {
  const full = max ?? Math.max(1, ...items.map((item) => item.value))
  return (
    <ol class="plain bars" aria-label={label}>
      {items.map(({ label, value, display, href, tone }, place) => (
        <li key={place} class={classes('bar-line', Boolean(href) && 'bar-link')}>
          <span class="bar-label">
            {href ? (
              <a class="cover" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </span>
          <span class="bar-value" dir="ltr">
            {display ?? value}
          </span>
          <Bar share={value / full} tone={tone} />
        </li>
      ))}
    </ol>
  )
}

export interface MeterProps {
  label: ComponentChildren
  value: number
  max: number
  display: ComponentChildren
  tone?: Tone | undefined
}

/** How full, how far: a share of a known whole. */
export function Meter({ label, value, max, display, tone }: MeterProps) {
  return (
    <div class="bar-line">
      <span class="bar-label">{label}</span>
      <span class="bar-value" dir="ltr">
        {display}
      </span>
      <Bar share={max === 0 ? 0 : value / max} tone={tone} />
    </div>
  )
}
