import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface SearchBoxProps {
  language: Language
  /** Where the question goes, by GET. */
  action: string
  /** Says what is searched: always visible above the box. */
  label: string
  name?: string | undefined
  value?: string | undefined
  hint?: string | undefined
  /** Filters that stay as they are. */
  kept?: Record<string, string> | undefined
  autoFocus?: boolean | undefined
  /** Stands under the box: a `VoiceInput` for its field. */
  children?: ComponentChildren
}

export function SearchBox(props: SearchBoxProps) {
  const { language, action, label, name = 'q', value, hint, kept, autoFocus, children } = props
  return (
    <search class="search">
      <form method="get" action={action}>
        {Object.entries(kept ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label class="field-label" for={`search-${name}`}>
          {label}
        </label>
        {hint && (
          <p class="field-hint" id={`search-${name}-hint`}>
            {hint}
          </p>
        )}
        <div class="search-row">
          <input
            class="input"
            id={`search-${name}`}
            type="search"
            name={name}
            value={value}
            autocomplete="off"
            autofocus={autoFocus}
            aria-describedby={hint ? `search-${name}-hint` : undefined}
          />
          <button class="button" type="submit">
            <Icon name="search" />
            <span>{texts(language).search}</span>
          </button>
        </div>
        {children}
      </form>
    </search>
  )
}
