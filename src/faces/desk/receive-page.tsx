import type { ComponentChildren } from 'preact'
import {
  Button,
  Code,
  DateField,
  ErrorSummary,
  LinkButton,
  Notice,
  Radios,
  SearchBox,
  Select,
  type SelectOption,
  TextArea,
  TextField,
  When,
} from '#design'
import { labelAt, type World } from '#modules/forms'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import type { Language } from '#platform/text'
import { dossierTexts } from './dossier-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import type { KeptFile } from './kept-files.ts'
import { mandateFieldTexts } from './mandate-fields.tsx'
import { PapersTable } from './papers-table.tsx'
import { Post } from './post.tsx'
import { proceduresTexts } from './procedures-texts.ts'
import { Declaration } from './receive-declaration.tsx'
import type { DeskForm } from './receive-form.ts'
import { Helper } from './receive-helper.tsx'
import { type Known, KnownForms, KnownPanel } from './receive-known.tsx'
import { receiveTexts } from './receive-texts.ts'
import { feeWords, timeWords } from './rule-words.ts'
import { Tray, type TrayView } from './tray.tsx'

export interface Ticket {
  id: string
  label: string
  brings: string[]
}

export interface ChooseProps {
  shell: Shell
  ticket: Ticket | undefined
  words: string
  hits: { procedure: Procedure; version: ProcedureVersion }[]
}

/** First question: which procedure. */
export function ChooseProcedurePage({ shell, ticket, words, hits }: ChooseProps) {
  const { language } = shell
  const text = receiveTexts(language)
  const kept: Record<string, string> = ticket ? { ticket: ticket.id } : {}
  return (
    <Frame shell={shell} title={text.title} section="receive" ask={{ procedure: undefined }}>
      <div class="stack narrow">
        <h1>{text.title}</h1>
        {ticket && <p class="large">{text.forTicket(ticket.label)}</p>}
        <SearchBox
          language={language}
          action="/desk/receive"
          label={text.findProcedure}
          hint={text.findHint}
          value={words}
          kept={kept}
          autoFocus
        />
        <h2>{words ? text.results : text.asked}</h2>
        {hits.length === 0 && <p>{text.nothing}</p>}
        <ul class="plain choices-list">
          {hits.map(({ procedure, version }) => (
            <li key={procedure.code} data-row>
              <a
                class="cover"
                href={`/desk/receive?${new URLSearchParams({ ...kept, procedure: procedure.code })}`}
              >
                {procedure.plain[language]}
              </a>
              <span class="under soft">
                <Code>{procedure.code}</Code> · {version.name[language]} ·{' '}
                {version.place ? proceduresTexts(language).elsewhereShort : timeWords(version.time, language)}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <a href="/desk/procedures">{text.catalogue}</a>
        </p>
      </div>
    </Frame>
  )
}

export interface ReceivePageProps {
  shell: Shell
  ticket: Ticket | undefined
  procedure: Procedure
  version: ProcedureVersion
  dueAt: Temporal.Instant | undefined
  /** As typed; undefined on a fresh page. */
  fields: Record<string, string> | undefined
  values: Record<string, string[]>
  faults: Record<string, string>
  /** The last day proposed for somebody who files for another. */
  mandateUntil: Temporal.PlainDate
  /** Doubts that do not stop anything. */
  warnings: string[]
  /** What the look-up of the number found. */
  lookup?: string | undefined
  missing: string[]
  kept: Record<string, KeptFile[]>
  ownPlace: string
  places: SelectOption[]
  maxMegabytes: number
  /** The declaration; absent for procedures without a form of their own. */
  filled: DeskForm | undefined
  world: World
  /** What the counter's scanner brought. */
  tray: TrayView
  /** Somebody is known by the number: what we have of them may be asked for. */
  canAsk: boolean
  known: Known | undefined
  knownFault?: string | undefined
  today: Temporal.PlainDate
  /** What could not be done, besides the faults of single fields. */
  refused?: string | undefined
}

/** The whole of receiving on one page: who, which papers, how the result is given. */
export function ReceivePage(props: ReceivePageProps) {
  const { shell, ticket, version, faults, missing } = props
  const { language } = shell
  const text = receiveTexts(language)
  const hasFaults = Object.keys(faults).length > 0 || props.refused !== undefined || missing.length > 0
  const keepsFiles = Object.values(props.kept).some((files) => files.length > 0)
  return (
    <Frame
      shell={shell}
      title={text.title}
      section="receive"
      hasErrors={hasFaults}
      ask={{ procedure: props.procedure.code }}
    >
      <div class="stack">
        <div class="title-line">
          <h1>
            {text.title} {ticket && <span class="title-name">{text.forTicket(ticket.label)}</span>}
          </h1>
        </div>
        <Pinned {...props} />
        <Post
          action="/desk/receive"
          fields={{ procedure: props.procedure.code, ...(ticket ? { ticket: ticket.id } : {}) }}
          files
          class="stack"
          id="receive-form"
        >
          <ErrorSummary language={language} errors={summaryOf(props)} />
          {props.refused && (
            <Notice language={language} tone="danger" live>
              {props.refused}
            </Notice>
          )}
          {missing.length > 0 && Object.keys(faults).length === 0 && (
            <Notice language={language} tone="warning" title={text.missing} live>
              <p>{text.missingWhy(missing.map((id) => paperName(version, id, language)).join('; '))}</p>
              <Button kind="quiet" name="anyway" value="yes">
                {text.anyway}
              </Button>
            </Notice>
          )}
          {keepsFiles && hasFaults && <p class="soft">{text.filesAgain}</p>}
          <div class="receive">
            <Person {...props} />
            <div class="stack">
              <div id="known">
                <KnownPanel
                  language={language}
                  canAsk={props.canAsk}
                  known={props.known}
                  components={version.components}
                  fields={props.fields}
                  today={props.today}
                  fault={props.knownFault}
                />
              </div>
              {props.filled && (
                <Declaration
                  language={language}
                  filled={props.filled}
                  world={props.world}
                  showFaults={hasFaults}
                />
              )}
              <Tray
                view={props.tray}
                language={language}
                papers={version.components.map((it) => ({ id: it.id, name: it.short[language] }))}
                chosen={props.fields}
                address={`/desk/scans?procedure=${props.procedure.code}`}
              />
              <section class="panel stack" aria-labelledby="papers-title">
                <h2 id="papers-title">{text.papers}</h2>
                <p class="soft">
                  {text.papersWhy} {text.fileLimit(props.maxMegabytes)}
                </p>
                <PapersTable
                  prefix=""
                  cameraScript={shell.cameraScript}
                  language={language}
                  components={version.components}
                  fields={props.fields}
                  faults={faults}
                  kept={props.kept}
                  brings={ticket?.brings}
                  missing={missing}
                />
              </section>
              <Helper
                language={language}
                fields={props.fields}
                values={props.values}
                faults={faults}
                until={props.mandateUntil}
              />
              <More {...props} />
              <div class="submit-line">
                <Button icon="check">{text.submit}</Button>
                <DueNow {...props} />
              </div>
            </div>
          </div>
        </Post>
        <div id="known-forms">
          <KnownForms known={props.known} />
        </div>
      </div>
    </Frame>
  )
}

const paperName = (version: ProcedureVersion, id: string, language: Language) =>
  version.components.find((it) => it.id === id)?.short[language] ?? id

function summaryOf({ faults, version, filled, shell: { language } }: ReceivePageProps) {
  return Object.entries(faults).map(([field, message]) => {
    const paper = /^scan-(c\d+)$/.exec(field)?.[1]
    const asked = filled ? labelAt(filled.form.version, field, language) : field
    const ofPerson = field.startsWith('for-')
      ? mandateFieldTexts(language)[field.slice('for-'.length) as 'until']
      : receiveTexts(language)[field as 'fullName']
    const label = paper ? paperName(version, paper, language) : asked === field ? ofPerson : asked
    return { field, message: label ? `${label}: ${message}` : message }
  })
}

function Pinned({ shell, ticket, procedure, version }: ReceivePageProps) {
  const { language } = shell
  const text = receiveTexts(language)
  const change = `/desk/receive${ticket ? `?ticket=${ticket.id}` : ''}`
  return (
    <section class="panel pinned" aria-label={text.procedure}>
      <div>
        <p class="large">
          <strong>{version.name[language]}</strong>
        </p>
        <p class="soft">
          <Code>{procedure.code}</Code> · {text.limit}: {timeWords(version.time, language)} · {text.fee}:{' '}
          {feeWords(version, language)}
        </p>
        {procedure.confidence !== 'high' && (
          <p class="warning-words">
            {dossierTexts(language).sample(dossierTexts(language).confidence[procedure.confidence])}
          </p>
        )}
      </div>
      <div class="row">
        <LinkButton
          href={`/desk/procedures/${procedure.code}`}
          kind="quiet"
          size="small"
          attributes={{ 'data-new-tab': true }}
        >
          {text.guide}
        </LinkButton>
        <LinkButton href={change} kind="quiet" size="small">
          {text.change}
        </LinkButton>
      </div>
    </section>
  )
}

function DueNow({ shell, dueAt }: ReceivePageProps) {
  const text = receiveTexts(shell.language)
  return (
    <p>
      {text.due}: <strong>{dueAt ? <When at={dueAt} /> : text.noDue}</strong>
    </p>
  )
}

function Person({ shell, fields, faults, warnings, lookup }: ReceivePageProps) {
  const { language } = shell
  const text = receiveTexts(language)
  const field = (name: string) => ({ name, language, value: fields?.[name], error: faults[name] })
  return (
    <section class="panel stack" id="person" aria-labelledby="person-title">
      <div>
        <h2 id="person-title">{text.person}</h2>
        <p class="soft">{text.onlyName}</p>
      </div>
      <div class="with-button">
        <TextField
          {...field('idNumber')}
          label={text.idNumber}
          inputMode="numeric"
          maxLength={15}
          autoComplete="off"
          autoFocus={!fields}
          code
        />
        <Button
          kind="quiet"
          icon="search"
          name="do"
          value="lookup"
          attributes={{ 'data-partial': 'person known known-forms declaration' }}
        >
          {text.lookup}
        </Button>
      </div>
      <div aria-live="polite" class="stack-tight">
        {lookup && (
          <Notice language={language} tone="info">
            {lookup}
          </Notice>
        )}
        {warnings.length > 0 && (
          <Notice language={language} tone="warning" title={text.check}>
            <Lines lines={warnings} />
          </Notice>
        )}
      </div>
      <TextField {...field('fullName')} label={text.fullName} maxLength={200} autoComplete="off" />
      <div class="pair pair-wide">
        <DateField
          name="birthDate"
          label={text.birthDate}
          language={language}
          error={faults.birthDate}
          value={{
            day: fields?.['birthDate-day'],
            month: fields?.['birthDate-month'],
            year: fields?.['birthDate-year'],
          }}
        />
        <Select
          {...field('sex')}
          label={text.sex}
          empty="–"
          options={(['female', 'male'] as const).map((it) => ({ value: it, label: text.sexes[it] }))}
        />
      </div>
      <div class="pair">
        <TextField {...field('phone')} label={text.phone} type="tel" autoComplete="off" />
        <TextField {...field('email')} label={text.email} type="email" autoComplete="off" />
      </div>
      <TextField {...field('address')} label={text.address} maxLength={500} autoComplete="off" />
      <TextField {...field('onBehalfOf')} label={text.onBehalfOf} maxLength={200} autoComplete="off" />
    </section>
  )
}

function More({ shell, version, fields, places, ownPlace, faults }: ReceivePageProps) {
  const { language } = shell
  const text = receiveTexts(language)
  return (
    <section class="panel stack" aria-labelledby="more-title">
      <h2 id="more-title">{text.more}</h2>
      {version.cases && (
        <Select
          name="caseId"
          label={text.kase}
          language={language}
          value={fields?.caseId}
          error={faults.caseId}
          empty={text.kaseNone}
          options={version.cases.map((it) => ({ value: it.id, label: it.name[language] }))}
          width="long"
        />
      )}
      <TextArea
        name="request"
        label={text.request}
        hint={text.requestHint}
        language={language}
        value={fields?.request}
        rows={2}
        maxLength={1000}
      />
      <Radios
        name="returnBy"
        label={text.returnBy}
        language={language}
        value={fields?.returnBy ?? 'counter'}
        inline
        options={(['counter', 'post', 'online'] as const).map((it) => ({
          value: it,
          label: text.returns[it],
        }))}
      />
      <Select
        name="resolving"
        label={text.resolving}
        language={language}
        value={fields?.resolving ?? ownPlace}
        error={faults.resolving}
        empty={false}
        options={places}
        width="long"
      />
      <details open={Boolean(fields?.correctsCode || faults.correctsCode || faults.correctsReason)}>
        <summary>{text.corrects}</summary>
        <div class="stack">
          <TextField
            name="correctsCode"
            label={text.correctsCode}
            language={language}
            value={fields?.correctsCode}
            error={faults.correctsCode}
            width="long"
            autoComplete="off"
            code
            optional
          />
          <TextArea
            name="correctsReason"
            label={text.correctsReason}
            language={language}
            value={fields?.correctsReason}
            error={faults.correctsReason}
            rows={2}
            optional
          />
        </div>
      </details>
    </section>
  )
}

export function Lines({ lines }: { lines: ComponentChildren[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>
  return (
    <ul>
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}
