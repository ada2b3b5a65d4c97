import { LinkButton, Notice } from '#design'
import { Frame, type Shell } from './frame.tsx'
import { frameTexts } from './frame-texts.ts'

/** A clear no, inside the frame, with a way on. */
export function SorryPage({ shell, message }: { shell: Shell; message: string }) {
  const text = frameTexts(shell.language)
  return (
    <Frame shell={shell} title={text.sorry} hasErrors>
      <div class="stack">
        <h1>{text.sorry}</h1>
        <Notice language={shell.language} tone="danger" live>
          {message}
        </Notice>
        <p class="row">
          <LinkButton href="/desk" kind="quiet" icon="people">
            {text.back}
          </LinkButton>
          <LinkButton href="/desk/dossiers" kind="quiet" icon="paper">
            {text.toDossiers}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}
