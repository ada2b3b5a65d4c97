import type { Language } from '#platform/text'
import { texts } from '../texts.ts'

export interface KeyHint {
  /** One key or several pressed together: `F2`, `Ctrl Enter`. */
  key: string
  label: string
}

export function KeyHints({ language, keys }: { language: Language; keys: KeyHint[] }) {
  return (
    <section class="key-hints" aria-label={texts(language).keys}>
      <ul class="plain">
        {keys.map(({ key, label }) => (
          <li key={key}>
            {key.split(' ').map((one) => (
              <kbd key={one} class="key">
                {one}
              </kbd>
            ))}
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
