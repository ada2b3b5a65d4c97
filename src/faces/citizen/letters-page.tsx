import { Button, ErrorSummary, LinkButton, TextField } from '#design'
import type { Subscribed } from '#modules/messages'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'
import { lettersTexts } from './letters-texts.ts'
import { MailDestination } from './mail-destination.tsx'

/** On the page of a dossier: where its letters go, or the way to ask for them. */
export function LettersPart({ language, letters }: { language: Language; letters: Subscribed | undefined }) {
  const text = lettersTexts(language)
  return (
    <section class="panel stack-tight" aria-labelledby="letters-title">
      <h2 id="letters-title">{text.title}</h2>
      {letters ? <MailDestination {...{ language, text }} to={letters} /> : <p>{text.about}</p>}
      <p>
        <LinkButton kind="quiet" icon="post" href={address(language, '/my/letters')}>
          {letters ? text.change : text.submit}
        </LinkButton>
      </p>
    </section>
  )
}

export interface LettersPageProps {
  shell: Shell
  formKey: string
  letters: Subscribed | undefined
  /** What was typed and could not be taken, and why. */
  typed?: string | undefined
  fault?: string | undefined
}

export function LettersPage({ shell, formKey, letters, typed, fault }: LettersPageProps) {
  const { language } = shell
  const text = lettersTexts(language)
  return (
    <Frame shell={shell} title={text.title} hasErrors={fault !== undefined}>
      <div class="stack">
        <h1>{text.title}</h1>
        {fault !== undefined && (
          <ErrorSummary language={language} errors={[{ field: 'address', message: fault }]} />
        )}
        <p>{text.about}</p>
        {letters && <MailDestination {...{ language, text }} to={letters} />}
        <form method="post" action={address(language, '/my/letters')} class="stack" noValidate>
          <Hidden fields={{ key: formKey }} />
          <TextField
            name="address"
            label={text.address}
            hint={text.privacy}
            language={language}
            value={typed ?? ''}
            error={fault}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            width="long"
          />
          <p>
            <Button>{letters ? text.save : text.submit}</Button>
          </p>
        </form>
        {letters && (
          <form method="post" action={address(language, '/my/letters/drop')}>
            <Hidden fields={{ key: formKey }} />
            <Button kind="quiet">{text.drop}</Button>
          </form>
        )}
        <p>
          <a class="line-link" href={address(language, '/my')}>
            {text.back}
          </a>
        </p>
      </div>
    </Frame>
  )
}
