import {
  Button,
  Code,
  DefinitionList,
  ErrorSummary,
  Notice,
  Radios,
  StatusBadge,
  TextArea,
  Timeline,
  When,
} from '#design'
import { type FollowedReport, type Kind, openAsk, type ReportState, type ShownPhoto } from '#modules/feedback'
import { address } from './ask.ts'
import { ReportPhotos } from './feedback-photos.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'

export interface MyReportProps {
  shell: Shell
  report: FollowedReport
  photos: ShownPhoto[]
  secret: string
  kind: Kind | undefined
  unit: string
  now: Temporal.Instant
  formKey: string
  /** What is missing in what was just sent, by its field. */
  faults: Record<string, string>
  /** What was just sent did not fit any more. */
  moved: boolean
}

/** One's own report: how it stands, what is asked, the answer. */
export function MyReportPage(props: MyReportProps) {
  const { shell, report, secret, kind, unit, now, faults } = props
  const { language } = shell
  const all = feedbackTexts(language)
  const text = all.my
  const { state, dueAt } = report
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }))
  const isOpen = ['filed', 'received', 'handling', 'waiting'].includes(state.status)
  const asked = openAsk(state as ReportState)
  return (
    <Frame shell={shell} title={`${all.name} ${state.code}`} hasErrors={errors.length > 0}>
      <div class="stack">
        <h1>{kind?.name[language] ?? all.name}</h1>
        <p>
          <StatusBadge tone={toneOf(state.status)}>{all.status[state.status]}</StatusBadge>
        </p>
        <ErrorSummary language={language} errors={errors} />
        {props.moved && (
          <Notice language={language} tone="warning" live>
            {text.moved}
          </Notice>
        )}
        {isOpen && dueAt && Temporal.Instant.compare(now, dueAt) > 0 && (
          <Notice language={language} tone="warning">
            {text.late}
          </Notice>
        )}
        {asked && <Supply {...props} asked={asked} />}
        {state.answer && (
          <section class="stack-tight" aria-labelledby="answer">
            <h2 id="answer">{text.answer}</h2>
            <Words>{state.answer.words}</Words>
            {state.published && <p class="soft">{text.published}</p>}
          </section>
        )}
        {state.answer && !state.rating && <Rate {...props} />}
        {state.rating && (
          <Notice language={language} tone="success">
            {`${text.rated} (${text.ratings[state.rating.rating]})`}
          </Notice>
        )}
        {state.turned && (
          <>
            <DefinitionList
              items={[
                ...(state.turned.agency ? [{ term: text.agency, detail: state.turned.agency }] : []),
                { term: text.reason, detail: <Words>{state.turned.reason}</Words> },
                ...(state.turned.ground ? [{ term: text.ground, detail: state.turned.ground }] : []),
              ]}
            />
            {state.status === 'refused' && <p>{text.refusedAbout}</p>}
          </>
        )}
        <Notice language={language} title={text.keep} icon="key">
          <p>{text.keepAbout}</p>
          <DefinitionList
            items={[
              { term: text.code, detail: <Code long>{state.code}</Code> },
              { term: text.secret, detail: <Code long>{secret}</Code> },
            ]}
          />
        </Notice>
        <DefinitionList
          items={[
            { term: text.unit, detail: unit },
            ...(isOpen && dueAt ? [{ term: text.due, detail: <When at={dueAt} /> }] : []),
            {
              term: state.channel === 'counter' ? text.toldAtCounter : text.words,
              detail: <Words>{state.words}</Words>,
            },
          ]}
        />
        <ReportPhotos
          language={language}
          photos={props.photos}
          at={`${doorOf(shell, report, secret)}/photos`}
        />
        <h2>{text.history}</h2>
        <Timeline
          language={language}
          events={report.steps.map(({ type, at }) => ({
            at: Temporal.Instant.from(at),
            title: all.steps[type],
          }))}
        />
      </div>
    </Frame>
  )
}

function Supply({ shell, report, secret, formKey, faults, asked }: MyReportProps & { asked: Asked }) {
  const { language } = shell
  const text = feedbackTexts(language).my
  return (
    <section class="stack" aria-labelledby="asked">
      <h2 id="asked">{text.asked}</h2>
      <Words>{asked.question}</Words>
      <p>
        {text.askedUntil} <When at={Temporal.Instant.from(asked.until)} />. {text.askedAbout}
      </p>
      <form method="post" action={`${doorOf(shell, report, secret)}/supply`} noValidate>
        <Hidden fields={{ key: formKey }} />
        <TextArea
          name="words"
          language={language}
          label={text.yourAnswer}
          error={faults.words}
          maxLength={4000}
        />
        <Button icon="post">{text.supply}</Button>
      </form>
    </section>
  )
}
type Asked = NonNullable<ReturnType<typeof openAsk>>

function Rate({ shell, report, secret, formKey, faults }: MyReportProps) {
  const { language } = shell
  const text = feedbackTexts(language).my
  return (
    <form method="post" action={`${doorOf(shell, report, secret)}/rate`} noValidate>
      <Hidden fields={{ key: formKey }} />
      <Radios
        name="rating"
        language={language}
        label={text.rate}
        error={faults.rating}
        options={([4, 3, 2, 1] as const).map((it) => ({ value: String(it), label: text.ratings[it] }))}
      />
      <TextArea
        name="reason"
        language={language}
        label={text.rateReason}
        rows={3}
        maxLength={1000}
        optional
      />
      <Button icon="check">{text.rateSend}</Button>
    </form>
  )
}

const doorOf = ({ language }: Shell, { state }: FollowedReport, secret: string) =>
  address(language, `/feedback/my/${encodeURIComponent(state.code)}/${encodeURIComponent(secret)}`)

/** What somebody wrote, in the language they wrote it in: its lines stay lines. */
export function Words({ children }: { children: string }) {
  return (
    <>
      {children.split(/\n+/).map((line, at) => (
        <p key={at} dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}

const toneOf = (status: ReportState['status']) =>
  status === 'answered' || status === 'published'
    ? 'success'
    : status === 'refused'
      ? 'danger'
      : status === 'waiting'
        ? 'warning'
        : 'info'
