import { Button, LinkButton, Notice, TextField } from '#design'
import type { TroubledRequest } from '#modules/signatures'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { errorWords } from './list-page.tsx'
import { certificatesTexts } from './texts.ts'

/** A paper that could not be signed: once more, with the PIN entered anew. */
export function PaperPage({ shell, request }: { shell: Shell; request: TroubledRequest }) {
  const { language } = shell
  const text = certificatesTexts(language)
  return (
    <Frame shell={shell} title={text.retry} section="certificates">
      <div class="stack">
        <h1>{text.retry}</h1>
        <p>
          <bdi>{request.fileName}</bdi>
        </p>
        {request.error && (
          <Notice language={language} tone="warning">
            {errorWords(request.error, language)}
          </Notice>
        )}
        <Post action={`/desk/certificates/papers/${request.id}`} class="panel stack-tight">
          <TextField
            name="pin"
            type="password"
            label={text.retryPin}
            language={language}
            autoComplete="off"
            maxLength={64}
          />
          <p>
            <Button icon="pen">{text.retry}</Button>
          </p>
        </Post>
        <p>
          <LinkButton kind="quiet" icon="back" href="/desk/certificates">
            {text.back}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}
