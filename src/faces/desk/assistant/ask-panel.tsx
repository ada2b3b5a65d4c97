import type { Language } from '#platform/text'
import { askTexts } from './ask-texts.ts'

/** Beside an officer's work: closed until its key or a click opens it. */
export function AskPanel({ language, code }: { language: Language; code: string | undefined }) {
  const text = askTexts(language)
  const page = code ? `/desk/ask?${new URLSearchParams({ procedure: code })}` : '/desk/ask'
  return (
    <details class="ask-panel">
      <summary data-key="q" aria-keyshortcuts="q">
        {text.title} <kbd class="key">q</kbd>
      </summary>
      <div class="stack-tight">
        <p class="small">
          <a href={page}>{text.open}</a>
        </p>
        <div data-ask={page} data-sending={text.sending} />
      </div>
    </details>
  )
}
