import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import type { Tone } from '../markup.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

export interface NoticeProps {
  language: Language
  tone?: Exclude<Tone, 'neutral'> | undefined
  title?: string | undefined
  icon?: IconName | undefined
  /** Spoken at once by screen readers: for what has just happened. */
  live?: boolean | undefined
  children?: ComponentChildren
}

export function Notice({ language, tone = 'info', title, icon, live, children }: NoticeProps) {
  const kind = <span class="visually-hidden">{texts(language).tone[tone]} </span>
  const urgent = tone === 'danger' || tone === 'warning'
  return (
    <div class={`notice tone-${tone}`} role={live ? (urgent ? 'alert' : 'status') : undefined}>
      <Icon name={icon ?? toneIcons[tone]} size="large" />
      <div class="notice-words stack-tight">
        {title ? (
          <p class="notice-title">
            {kind}
            {title}
          </p>
        ) : (
          kind
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}

export const toneIcons = {
  neutral: 'flat',
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'warning',
} as const satisfies Record<Tone, IconName>
