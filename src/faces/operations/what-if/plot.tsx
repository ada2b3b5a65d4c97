import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { whatIfTexts } from './texts.ts'

/** A plot with its heading, its keys and its table. */
export function Plot({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel stack-tight" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Which is which: with no change, and as asked. */
export function Keys({ language, lines }: { language: Language; lines?: boolean | undefined }) {
  const text = whatIfTexts(language)
  const key = (bar: string, line: string) => (
    <svg class="swatch" width="22" height="14" aria-hidden="true">
      {lines ? (
        <line class={line} x1="0" x2="22" y1="7" y2="7" />
      ) : (
        <rect class={bar} width="14" height="14" />
      )}
    </svg>
  )
  return (
    <ul class="plain keys">
      <li>
        {key('bar-dossiers', 'line-was')} {text.baseline}
      </li>
      <li>
        {key('bar-tickets', 'line-would')} {text.scenario}
      </li>
    </ul>
  )
}
