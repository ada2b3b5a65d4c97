import type { ComponentChildren } from 'preact'
import { round } from './scale.ts'

export interface BulletProps {
  label: ComponentChildren
  /** Undefined where nothing can be said: no bar, and the words say so. */
  value: number | undefined
  display: ComponentChildren
  /** What it is measured against, with its words: `trung vị 82 %`. */
  mark: number | undefined
  markWords: string
  /** Value of the full width. */
  max: number
  tone?: 'good' | 'bad' | undefined
}

/** A value as a bar, and a stroke where it might be. The words beside it say both. */
export function Bullet({ label, value, display, mark, markWords, max, tone }: BulletProps) {
  const share = (it: number) => `${round((100 * Math.min(max, Math.max(0, it))) / (max || 1))}%`
  return (
    <div class="bullet">
      <p class="bullet-words">
        <span class="bullet-label">{label}</span>
        <strong dir="ltr">{display}</strong>
        <span class="soft small">{markWords}</span>
      </p>
      <svg
        class={tone ? `bullet-bar bullet-${tone}` : 'bullet-bar'}
        width="100%"
        height="16"
        aria-hidden="true"
      >
        <rect class="bar-track" width="100%" height="16" />
        {value !== undefined && <rect class="bullet-fill" y="3" width={share(value)} height="10" />}
        {mark !== undefined && <line class="bullet-mark" x1={share(mark)} x2={share(mark)} y1="0" y2="16" />}
      </svg>
    </div>
  )
}
