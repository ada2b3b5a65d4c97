import { Frame, type Shell } from './frame.tsx'
import { helpTexts } from './help-texts.ts'

/** How to use the site, what happens to one's data, and for whom it was made to work. */
export function HelpPage({ shell }: { shell: Shell }) {
  const text = helpTexts(shell.language)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <h2>{text.use.title}</h2>
        <ol class="stack-tight">
          {text.use.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{text.use.phone}</p>
        <p>{text.use.nobody}</p>
        <h2 id="languages">{text.languages.title}</h2>
        <p>{text.languages.about}</p>
        <h2 id="privacy">{text.privacy.title}</h2>
        <Lines lines={text.privacy.lines} />
        <h2 id="accessibility">{text.accessibility.title}</h2>
        <Lines lines={text.accessibility.lines} />
      </div>
    </Frame>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="stack-tight">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
