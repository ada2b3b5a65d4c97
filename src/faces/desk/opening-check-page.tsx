import { Button, ErrorSummary, LinkButton, Notice, Table } from '#design'
import { dateWords, type Preview, periodWords, type RuleDraft } from '#modules/opening'
import { Frame, type Shell } from './frame.tsx'
import { Hidden, Texts } from './opening-fields.tsx'
import { type Typed, textFields } from './opening-form.ts'
import { HoursOfDay } from './opening-month.tsx'
import { Back, RuleLines } from './opening-page.tsx'
import { openingTexts } from './opening-texts.ts'
import { Post } from './post.tsx'

export interface CheckPageProps {
  shell: Shell
  typed: Typed
  draft: RuleDraft
  preview: Preview
  /** Whom it touches; counted when it closes hours of today. */
  people: { waiting: number; holding: number } | undefined
  /** Where the form stands, with what was typed. */
  back: string
  fieldName: (field: string) => string
  faults?: Record<string, string> | undefined
  /** Why it could not be saved. */
  refusal?: string | undefined
}

/** Before anything is saved: which days change, whom it touches now, and the words that people will read. */
export function CheckPage(props: CheckPageProps) {
  const { shell, typed, draft, preview, people, back, fieldName, faults, refusal } = props
  const { language } = shell
  const text = openingTexts(language)
  const words = {
    ...textFields('name', draft.name),
    ...textFields('message', draft.message),
    ...namedIn(typed),
  }
  const inForm = Object.keys(words)
  const listed = faults ? Object.entries(faults) : []
  return (
    <Frame shell={shell} title={text.checkTitle} section="opening" hasErrors={Boolean(refusal)}>
      <div class="stack narrow">
        <Back language={language} />
        <h1>{text.checkTitle}</h1>
        {refusal && listed.length === 0 && (
          <Notice language={language} tone="danger" live>
            {refusal}
          </Notice>
        )}
        <ErrorSummary
          language={language}
          errors={listed.map(([field, message]) => ({
            ...(inForm.includes(field) ? { field } : {}),
            message,
          }))}
        />
        <p class="large">
          {periodWords(draft, language)}
          {draft.field && <span class="hours-line">{text.ofField(fieldName(draft.field))}</span>}
          <RuleLines rule={draft} language={language} />
        </p>
        {people && (
          <Notice language={language} tone="warning" title={text.touches} live>
            {people.holding === 0 ? text.nobody : text.people(people.waiting, people.holding)}
          </Notice>
        )}
        <section class="stack-tight" aria-labelledby="changes-title">
          <h2 id="changes-title">{text.changes}</h2>
          {preview.days.length === 0 ? (
            <Notice language={language}>{text.nothing}</Notice>
          ) : (
            <Table
              language={language}
              caption={text.changes}
              captionHidden
              dense
              rows={preview.days}
              keyOf={({ date, fields }) => `${date} ${fields}`}
              columns={[
                {
                  heading: text.day,
                  cell: ({ date, fields }) => (
                    <>
                      {dateWords(date, language)}
                      {fields && (
                        <span class="under soft">{text.onlyFields(fields.map(fieldName).join(', '))}</span>
                      )}
                    </>
                  ),
                },
                {
                  heading: text.before,
                  cell: ({ before }) => <HoursOfDay spans={before} language={language} />,
                },
                {
                  heading: text.after,
                  cell: ({ after }) => <HoursOfDay spans={after} language={language} />,
                },
              ]}
            />
          )}
          {preview.more && (
            <p class="soft">{text.more(new Set(preview.days.map(({ date }) => `${date}`)).size)}</p>
          )}
        </section>
        <Post action="/desk/opening/rules" class="stack panel">
          <Hidden typed={typed} but={[...inForm, 'key', 'reason']} />
          <Texts typed={words} faults={faults} language={language} part="name" label={text.names} />
          {(draft.override || preview.closesToday) && (
            <Texts
              typed={words}
              faults={faults}
              language={language}
              part="message"
              label={text.messages}
              hint={text.messageHint}
            />
          )}
          <p class="buttons">
            <Button icon="check">{text.save}</Button>
            <LinkButton href={back} kind="quiet" icon="back">
              {text.back}
            </LinkButton>
          </p>
        </Post>
      </div>
    </Frame>
  )
}

/** Words that somebody typed, the half-finished ones too. */
function namedIn(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([name, values]) => /^(name|message)-(vi|en|ar)$/.test(name) && values[0]?.trim(),
    ),
  )
}
