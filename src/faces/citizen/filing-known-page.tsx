import { Button, KnownAnswers } from '#design'
import { answerWords, type Offer } from '#modules/forms'
import { formatDate } from '#platform/text'
import { address } from './ask.ts'
import { DraftFrame, type DraftProps } from './filing-pages.tsx'
import { filingTexts } from './filing-texts.ts'
import { Hidden } from './hidden.tsx'

interface KnownPageProps extends DraftProps {
  offers: Offer[]
  /** Opens the same dossier again: `open`, or its code and secret. */
  opening: Record<string, string>
}

/** What an earlier dossier says of this form's questions: looked through first, then taken over by one press. */
export function KnownPage({ offers, opening, ...props }: KnownPageProps) {
  const { shell, token, form } = props
  const { language } = shell
  const text = filingTexts(language)
  const first = form.version.pages[0]!.id
  return (
    <DraftFrame {...props} page={first} title={text.reuse.found}>
      <p>{text.reuse.foundAbout}</p>
      <form class="stack" method="post" action={address(language, `/drafts/${token}/reuse`)}>
        <Hidden fields={{ ...opening, do: 'take' }} />
        <KnownAnswers
          language={language}
          answers={offers.map(({ field, page, value, from, on, isOld }) => ({
            ...{ name: field.id, label: field.label[language], part: page[language], from, isOld },
            answer: answerWords(field, value, language),
            on: on && formatDate(Temporal.PlainDate.from(on)),
          }))}
        />
        <p class="row">
          <Button icon="repeat">{text.reuse.takeTicked}</Button>{' '}
          <a class="line-link" href={address(language, `/drafts/${token}/form/${first}`)}>
            {text.reuse.leave}
          </a>
        </p>
      </form>
    </DraftFrame>
  )
}
