import { Button, ErrorSummary, Notice, Questions, TextField } from '#design'
import { type PageView, provinces, scriptOf } from '#modules/forms'
import { formatTime } from '#platform/text'
import { address } from './ask.ts'
import { DraftFrame, type DraftProps } from './filing-pages.tsx'
import { filingTexts } from './filing-texts.ts'

interface FormPageProps extends DraftProps {
  view: PageView
  faults: { field: string; message: string }[]
  /** Names of the city's wards, for address boxes. */
  wards: readonly string[]
  script: string
  today: string
  /** What the first page offers to whoever has filed before. */
  reuse: ReuseOffer | undefined
}

interface ReuseOffer {
  /** Code of a dossier that is open in this browser: one tap takes its answers over. */
  open: string | undefined
  /** What was typed, and why it opened nothing. */
  tried?: { code: string; message: string } | undefined
  /** How many answers were taken over, when that has just been done. */
  taken?: number | undefined
}

/** One page of the declaration. Every button sends the whole page, so that nothing typed is lost. */
export function FormPage(props: FormPageProps) {
  const { view, faults, wards, script, today, reuse, ...draftProps } = props
  const { shell, token, draft, form } = draftProps
  const { language } = shell
  const text = filingTexts(language)
  const page = form.version.pages.find(({ id }) => id === view.id)!
  const rules = scriptOf(form.version, page, draft.answers.form.typed, { today })
  const here = address(language, `/drafts/${token}/form/${view.id}`)
  return (
    <DraftFrame
      {...draftProps}
      page={view.id}
      title={view.title}
      hasErrors={faults.length > 0}
      scripts={[{ src: script }]}
    >
      <ErrorSummary language={language} errors={faults} />
      {reuse && <Reuse {...props} reuse={reuse} />}
      {view.intro && <p>{view.intro}</p>}
      <form
        method="post"
        action={here}
        noValidate
        data-form={JSON.stringify(rules)}
        data-saved={text.saved('…')}
        data-not-saved={text.notSaved}
      >
        <Questions language={language} questions={view.questions} wards={wards} cities={provinces} />
        <p class="row">
          <Button iconEnd="arrow">{text.next}</Button>{' '}
          <span class="soft small" role="status" data-save-line>
            {Object.keys(draft.answers.form.typed).length > 0 && text.saved(formatTime(draft.updatedAt))}
          </span>
        </p>
      </form>
    </DraftFrame>
  )
}

/** Whoever has filed before need not type it all again. */
function Reuse({ shell, token, reuse }: FormPageProps & { reuse: ReuseOffer }) {
  const { language } = shell
  const text = filingTexts(language).reuse
  const action = address(language, `/drafts/${token}/reuse`)
  if (reuse.taken !== undefined) {
    return (
      <Notice language={language} tone={reuse.taken > 0 ? 'success' : 'info'} live>
        {reuse.taken > 0 ? text.taken(reuse.taken) : text.nothing}
      </Notice>
    )
  }
  return (
    <details open={reuse.open !== undefined || reuse.tried !== undefined}>
      <summary>{text.title}</summary>
      {reuse.open ? (
        <form method="post" action={action}>
          <p>{text.openAbout(reuse.open)}</p>
          <Button kind="quiet" icon="repeat" name="open" value="yes">
            {text.take}
          </Button>
        </form>
      ) : (
        <form method="post" action={action} noValidate>
          <p class="soft">{text.about}</p>
          <TextField
            name="code"
            language={language}
            label={text.code}
            value={reuse.tried?.code}
            error={reuse.tried?.message}
            width="long"
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            code
          />
          <TextField
            name="secret"
            language={language}
            label={text.secret}
            width="medium"
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            code
          />
          <Button kind="quiet" icon="repeat">
            {text.take}
          </Button>
        </form>
      )}
    </details>
  )
}
