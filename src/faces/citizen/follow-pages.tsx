import {
  Button,
  Card,
  Code,
  type Definition,
  DefinitionList,
  DossierBadge,
  dossierStatuses,
  ErrorSummary,
  LinkButton,
  Money,
  Notice,
  RatingFaces,
  TextField,
  Timeline,
  type TimelineEvent,
  When,
} from '#design'
import type { ShownRequest } from '#modules/certification'
import type { FormNumber } from '#modules/documents'
import { type Action, type Carrier, type Dossier, type DossierState, openShipment } from '#modules/dossiers'
import type { Subscribed } from '#modules/messages'
import type { Places } from '#modules/places'
import type { Procedure, ProcedureVersion, RouteStep } from '#modules/procedures'
import { formatDate, formatDateTime, formatTime, type Language } from '#platform/text'
import { address } from './ask.ts'
import { Certified } from './certified.tsx'
import { DraftQuestion } from './draft-question.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { PaperBox } from './filing-pages.tsx'
import { followTexts } from './follow-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { helpersTexts } from './helpers-texts.ts'
import { Hidden } from './hidden.tsx'
import { LettersPart } from './letters-page.tsx'
import { ShipmentPart } from './shipment-part.tsx'

interface AskProps {
  shell: Shell
  code: string
  secret: string
  /** Code of the dossier that is open on this device. */
  open: string | undefined
  errors: { field?: 'code' | 'secret' | undefined; message: string }[]
}

/** Code and secret, to see one's dossier. */
export function FollowPage({ shell, code, secret, open, errors }: AskProps) {
  const { language } = shell
  const text = followTexts(language).ask
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <Frame shell={shell} title={text.title} hasErrors={errors.length > 0}>
      <div class="stack">
        <h1>{text.title}</h1>
        <ErrorSummary language={language} errors={errors} />
        {open && (
          <Card level={2} icon="paper" href={address(language, '/my')} title={text.open}>
            <p>
              <Code long>{open}</Code>
            </p>
          </Card>
        )}
        <p>{text.about}</p>
        <form method="post" action={address(language, '/follow')} noValidate>
          <TextField
            name="code"
            language={language}
            label={text.code}
            hint={text.codeHint}
            value={code}
            error={errorOf('code')}
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
            hint={text.secretHint}
            value={secret}
            error={errorOf('secret')}
            width="medium"
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            code
          />
          <Button icon="search">{text.submit}</Button>
        </form>
        <p class="soft">{text.lost}</p>
        <p>
          <a class="line-link" href={address(language, '/acting')}>
            {helpersTexts(language).acting.link}
          </a>
        </p>
      </div>
    </Frame>
  )
}

export interface DossierProps {
  shell: Shell
  places: Places
  dossier: Dossier
  procedure: Procedure | undefined
  version: ProcedureVersion
  route: RouteStep[]
  /** Sentences that lead to the due date. */
  why: string[]
  /** Until when an online filing is checked. */
  checkBy: Temporal.Instant | undefined
  forms: Exclude<FormNumber, '06' | '07'>[]
  /** The declaration was filled in page by page, so that it can be printed. */
  hasDeclaration: boolean
  now: Temporal.Instant
  formKey: string
  megabytes: number
  /** Component → why a file was not taken; `''` for the form as a whole. */
  refusals: Record<string, string>
  /** What is missing in the answer to a draft. */
  draftFault?: string | undefined
  /** Letters can be sent here, and where those about this dossier go. */
  hasLetters: boolean
  letters: Subscribed | undefined
  /** What was asked to be certified, each with its number. */
  certified?: ShownRequest | undefined
  /** Who carries results by post. */
  carriers: readonly Carrier[]
}

/** One's own dossier: what it is, where it is, what one can do. */
export function DossierPage(props: DossierProps) {
  const { shell, dossier, procedure, version, why, forms, hasDeclaration, now, formKey, refusals } = props
  const { language } = shell
  const text = followTexts(language)
  const { state } = dossier
  const asked = state.status === 5 ? state.supplements.at(-1) : undefined
  const isOver = [3, 7, 8, 10].includes(state.status)
  const name = procedure?.plain[language] ?? version.name[language]
  return (
    <Frame
      shell={shell}
      title={name}
      hasErrors={Object.keys(refusals).length > 0 || props.draftFault !== undefined}
      scripts={asked && !asked.suppliedAt ? [{ src: shell.uploadScript }] : undefined}
    >
      <div class="stack">
        <p class="soft">
          {text.dossier} <Code long>{state.code}</Code>
        </p>
        <h1>{name}</h1>
        <p>
          <DossierBadge status={dossierStatuses[state.status - 1]!} language={language} />
        </p>
        {!openShipment(state) && (
          <p class="large">{asked?.suppliedAt ? text.supplied : text.status[state.status]}</p>
        )}
        {props.certified && <Certified request={props.certified} language={language} />}
        {isLate(dossier, now) && (
          <Notice language={language} tone="warning">
            {text.late}
          </Notice>
        )}
        {asked && !asked.suppliedAt && <SupplyForm {...props} asked={asked} />}
        <DraftQuestion language={language} state={state} formKey={formKey} fault={props.draftFault} />
        {state.status === 6 && state.payment && (
          <Notice language={language} tone="warning" title={text.pay.title}>
            <p>
              <strong>
                <Money dong={state.payment.amount} language={language} />
              </strong>{' '}
              – {state.payment.reason}
            </p>
            <p>{text.pay.about}</p>
          </Notice>
        )}
        {state.ended && (
          <DefinitionList
            items={[
              { term: text.reason, detail: state.ended.reason },
              ...(state.ended.legalGround ? [{ term: text.ground, detail: state.ended.legalGround }] : []),
            ]}
          />
        )}
        <ShipmentPart language={language} state={state} carriers={props.carriers} />
        {state.finishedAt && state.result && [9, 10].includes(state.status) && <Result {...props} />}
        {isOver && !state.rating && (
          <RatingFaces
            language={language}
            action={address(language, '/my/rate')}
            question={text.rate}
            fields={{ key: formKey }}
          />
        )}
        {state.rating && (
          <Notice language={language} tone="success">
            {text.rated}
          </Notice>
        )}
        <DefinitionList items={summary(props)} />
        {why.length > 0 && !isOver && (
          <details>
            <summary>{text.why}</summary>
            <ol class="stack-tight">
              {why.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ol>
          </details>
        )}
        <h2>{text.history}</h2>
        <Timeline language={language} events={history(props)} />
        <h2>{text.papers}</h2>
        <PaperTable {...props} />
        <p>
          <a class="line-link" href={address(language, '/my/papers')}>
            {text.myPapers}
          </a>
          <a class="line-link" href={address(language, '/my/helpers')}>
            {helpersTexts(language).link}
          </a>
          <a class="line-link" href={address(language, `/feedback?about=${encodeURIComponent(state.code)}`)}>
            {feedbackTexts(language).name}
          </a>
          {state.handedOver && (
            <a class="line-link" href={address(language, '/my/receipt.pdf')}>
              {helpersTexts(language).receipt}
            </a>
          )}
        </p>
        {(forms.length > 0 || hasDeclaration) && (
          <>
            <h2>{text.forms.title}</h2>
            <ul class="plain">
              {hasDeclaration && (
                <li>
                  <a class="line-link" href={address(language, '/my/declaration.pdf')}>
                    {text.forms.declaration}
                  </a>
                </li>
              )}
              {forms.map((form) => (
                <li key={form}>
                  <a class="line-link" href={address(language, `/my/forms/${form}`)}>
                    {text.forms[form]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {props.hasLetters && !isOver && <LettersPart language={language} letters={props.letters} />}
        <hr />
        <form method="post" action={address(language, '/my/leave')}>
          <div class="row">
            <Button kind="quiet" icon="lock">
              {text.leave}
            </Button>
            {canWithdraw(state) && (
              <LinkButton kind="quiet" icon="back" href={address(language, '/my/withdraw')}>
                {text.withdraw.link}
              </LinkButton>
            )}
          </div>
        </form>
        <p class="small soft">
          {text.kept} {text.asOf(formatTime(now))}
        </p>
      </div>
    </Frame>
  )
}

export const canWithdraw = (state: DossierState) => [1, 2, 4, 5, 6].includes(state.status)

function isLate({ state, dueAt }: Dossier, now: Temporal.Instant): boolean {
  return Boolean(dueAt && [2, 4].includes(state.status) && Temporal.Instant.compare(now, dueAt) > 0)
}

function summary({ shell, places, dossier, route, checkBy }: DossierProps): Definition[] {
  const { language } = shell
  const text = followTexts(language)
  const { state, dueAt } = dossier
  const office = (code: string) => places.officeName(places.get(code), language)
  const step = [2, 4].includes(state.status)
    ? route.find((it) => it.step === (state.step ?? state.route[0]?.step))
    : undefined
  return [
    ...(step ? [{ term: text.where, detail: text.atStep(step.name[language]) }] : []),
    ...([3, 7, 8, 10].includes(state.status)
      ? []
      : [{ term: text.due, detail: <Due {...{ language, state, dueAt, checkBy }} /> }]),
    { term: text.receiving, detail: office(state.receiving) },
    ...(state.resolving === state.receiving
      ? []
      : [{ term: text.resolving, detail: office(state.resolving) }]),
    { term: text.returnLabel, detail: text.returnBy[state.returnBy] },
    { term: text.forWhom, detail: state.applicant.fullName },
    ...(state.applicant.onBehalfOf ? [{ term: text.onBehalf, detail: state.applicant.onBehalfOf }] : []),
  ]
}

interface DueProps {
  language: Language
  state: DossierState
  dueAt: Temporal.Instant | undefined
  checkBy: Temporal.Instant | undefined
}

function Due({ language, state, dueAt, checkBy }: DueProps) {
  const text = followTexts(language)
  if (dueAt) {
    return (
      <strong>
        <When at={dueAt} />
      </strong>
    )
  }
  if (state.status === 5 || state.status === 6) return <>{text.duePaused}</>
  if (state.clock.start) return <>{text.dueNone}</>
  return (
    <>
      {text.dueUnknown} {checkBy && text.checkBy(formatDateTime(checkBy))}
    </>
  )
}

interface SupplyProps extends DossierProps {
  asked: DossierState['supplements'][number]
}

function SupplyForm({ shell, version, asked, formKey, megabytes, refusals }: SupplyProps) {
  const { language } = shell
  const text = followTexts(language).supply
  const papers = asked.items
    .map((id) => version.components.find((paper) => paper.id === id))
    .filter((it) => it !== undefined)
  const errors = Object.entries(refusals).map(([field, message]) => ({ field: field || undefined, message }))
  return (
    <section class="stack" aria-labelledby="supply">
      <h2 id="supply">{text.title}</h2>
      <ErrorSummary language={language} errors={errors} />
      <Notice language={language} tone="warning" title={text.reason}>
        <p>{asked.reason}</p>
        {asked.until && (
          <p>
            {text.until} <strong>{formatDate(Temporal.PlainDate.from(asked.until))}</strong>
          </p>
        )}
      </Notice>
      <form
        class="stack"
        method="post"
        action={address(language, '/my/supply')}
        encType="multipart/form-data"
      >
        <Hidden fields={{ key: formKey }} />
        {papers.map((paper) => (
          <PaperBox
            key={paper.id}
            language={language}
            id={paper.id}
            title={paper.short[language]}
            about={paper.text[language]}
            files={[]}
            shown={new Map()}
            pictures=""
            uploads={{
              address: address(language, '/my/uploads'),
              note: `kept-${paper.id}`,
              camera: shell.cameraScript,
            }}
            error={refusals[paper.id]}
            once
          />
        ))}
        <p class="soft">
          {text.limits(megabytes)} {text.counter}
        </p>
        <TextField name="note" language={language} label={text.note} maxLength={1000} optional />
        <Button icon="upload">{text.send}</Button>
      </form>
    </section>
  )
}

function Result({ shell, dossier }: DossierProps) {
  const { language } = shell
  const text = followTexts(language)
  const result = dossier.state.result!
  return (
    <section class="card" aria-labelledby="result">
      <div class="card-words stack-tight">
        <h2 id="result" class="card-title">
          {text.result}
        </h2>
        {result.summary && <p>{result.summary}</p>}
        <p class="soft">{text.resultAbout}</p>
        <div class="row">
          {result.files.map((file, index) => (
            <LinkButton key={file} icon="download" href={address(language, `/my/files/${file}`)} download>
              {text.resultFile(index + 1)}
            </LinkButton>
          ))}
        </div>
        {dossier.state.signed.map(({ request }) => (
          <p key={request}>
            <a class="line-link" href={address(language, `/verify/${request}`)}>
              {text.checkSigned}
            </a>
          </p>
        ))}
      </div>
    </section>
  )
}

function PaperTable({ shell, dossier, version }: DossierProps) {
  const { language } = shell
  const text = followTexts(language)
  if (dossier.state.components.length === 0) return <p class="soft">{text.noPapers}</p>
  return (
    <ul class="plain papers">
      {dossier.state.components.map((given) => (
        <li key={given.id}>
          <strong>{version.components.find((it) => it.id === given.id)?.short[language] ?? given.id}</strong>
          <span class="paper-how">
            {(['originals', 'certified', 'copies'] as const)
              .filter((kind) => given[kind] > 0)
              .map((kind) => `${given[kind]} ${text.paperCount[kind]}`)
              .join(', ')}
          </span>
          {given.files.length > 0 && (
            <p>
              {given.files.map((file, index) => (
                <a key={file} class="line-link" href={address(language, `/my/files/${file}`)}>
                  {text.file(index + 1)}
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Newest first: where the dossier stands is what people look for. */
function history({ shell, dossier, version, route }: DossierProps): TimelineEvent[] {
  const { language } = shell
  const text = followTexts(language)
  const { state, actions, dueAt } = dossier
  const past = actions.toReversed().map(
    (action, index): TimelineEvent => ({
      at: Temporal.Instant.from(action.at),
      title: actionTitle(action, route, language),
      by: byWords(action, language),
      body: actionBody(action, version, language),
      tone: toneOf(action),
      state: index === 0 ? 'now' : undefined,
    }),
  )
  const expected: TimelineEvent[] =
    dueAt && [2, 4].includes(state.status) ? [{ at: dueAt, title: text.expected, state: 'expected' }] : []
  return [...expected, ...past]
}

function actionTitle(action: Action, route: RouteStep[], language: Language): string {
  const words = followTexts(language).action
  if (action.type === 'pass' || action.type === 'send-back') {
    const step = route.find((it) => it.step === action.data.step)
    return words[action.type](step?.name[language] ?? '')
  }
  return words[action.type as keyof typeof words] as string
}

/** What an action was, as its owner is told. */
export const actionWords = (action: Action, language: Language): string => actionTitle(action, [], language)

/** Officers act for the office: a citizen sees that one of them did it, not who. */
function byWords(action: Action, language: Language): string | undefined {
  const text = followTexts(language)
  if (action.actor.startsWith('officer:')) return text.officer
  // Whoever acts for somebody is named.
  if (action.actor.startsWith('helper:')) return helpersTexts(language).by(action.actorName)
  return undefined
}

/** Only what was said to the citizen; notes between officers stay between them. */
function actionBody(action: Action, version: ProcedureVersion, language: Language) {
  switch (action.type) {
    case 'ask-supplement': {
      const names = action.data.items.map(
        (id) => version.components.find((paper) => paper.id === id)?.short[language] ?? id,
      )
      return `${names.join('; ')}. ${action.data.reason}`
    }
    case 'refuse':
    case 'stop':
      return `${action.data.reason} (${action.data.legalGround})`
    case 'withdraw':
      return action.data.reason
    case 'ask-payment':
      return (
        <p>
          <Money dong={action.data.amount} language={language} /> – {action.data.reason}
        </p>
      )
    case 'paid':
      return (
        <p>
          <Money dong={action.data.amount} language={language} />
        </p>
      )
    case 'give-mandate':
    case 'end-mandate':
      return action.data.helper
    case 'hand-over':
      return helpersTexts(language).takenBy(action.data.to)
    case 'undo-hand-over':
    case 'return-shipment':
    case 'lose-shipment':
    case 'redirect':
    case 'return-redirect':
      return action.data.reason
    case 'supply':
      return action.data.note || undefined
    default:
      return undefined
  }
}

function toneOf({ type }: Action): TimelineEvent['tone'] {
  if (type === 'approve' || type === 'hand-over' || type === 'deliver-shipment') return 'success'
  if (type === 'return-shipment' || type === 'lose-shipment' || type === 'give-mandate') return 'warning'
  if (type === 'refuse' || type === 'stop') return 'danger'
  if (type === 'ask-supplement' || type === 'ask-payment' || type === 'recall-result') return 'warning'
  return 'info'
}

interface WithdrawProps {
  shell: Shell
  code: string
  reason: string
  error: string | undefined
  formKey: string
}

export function WithdrawPage({ shell, code, reason, error, formKey }: WithdrawProps) {
  const { language } = shell
  const text = followTexts(language).withdraw
  return (
    <Frame shell={shell} title={text.title} hasErrors={Boolean(error)}>
      <div class="stack">
        <h1>{text.title}</h1>
        <ErrorSummary language={language} errors={error ? [{ field: 'reason', message: error }] : []} />
        <p>
          <Code long>{code}</Code>
        </p>
        <p>{text.about}</p>
        <form method="post" action={address(language, '/my/withdraw')} noValidate>
          <Hidden fields={{ key: formKey }} />
          <TextField
            name="reason"
            language={language}
            label={text.reason}
            hint={text.reasonHint}
            value={reason}
            error={error}
            maxLength={1000}
          />
          <div class="row">
            <Button kind="danger" icon="cross">
              {text.yes}
            </Button>
            <LinkButton kind="quiet" href={address(language, '/my')}>
              {text.no}
            </LinkButton>
          </div>
        </form>
      </div>
    </Frame>
  )
}
