import {
  Code,
  type Definition,
  DefinitionList,
  DossierBadge,
  dossierStatuses,
  Icon,
  LinkButton,
  Notice,
  StatusBadge,
  Timeline,
  When,
} from '#design'
import type { WorkingCalendar } from '#modules/calendar'
import { isFinal } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { formatDate } from '#platform/text'
import { causeTexts, unsignedWords, verdictTexts } from './acts/index.ts'
import { CertificationPanel } from './certification/panel.tsx'
import { certificationTexts } from './certification/texts.ts'
import { Actions, type Returned } from './dossier-actions.tsx'
import { Declared } from './dossier-declaration.tsx'
import { DossierFiles } from './dossier-files.tsx'
import { HandedOver, Mandates, Shipments } from './dossier-handing.tsx'
import { history } from './dossier-history.ts'
import { Papers } from './dossier-papers.tsx'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'
import { dossiersTexts } from './dossiers-texts.ts'
import { Due } from './due.tsx'
import { Frame, type Shell } from './frame.tsx'
import { timeWords } from './rule-words.ts'
import { shipmentsTexts } from './shipments-texts.ts'
import { Tray } from './tray.tsx'

export interface DossierPageProps {
  shell: Shell
  view: DossierView
  calendar: WorkingCalendar
  maxMegabytes: number
  returned?: Returned | undefined
  said?: Said | undefined
}

/** What has just happened, or why it could not. */
export interface Said {
  tone: 'success' | 'info' | 'warning' | 'danger'
  title?: string
  message: string
}

export function DossierPage(props: DossierPageProps) {
  const { shell, view, returned, said, maxMegabytes } = props
  const { language } = shell
  const text = dossierTexts(language)
  const { state } = view.dossier
  const confidence = view.procedure?.confidence ?? 'low'
  const failed = said !== undefined && said.tone !== 'success'
  return (
    <Frame
      shell={shell}
      title={state.code}
      section="dossiers"
      hasErrors={failed || returned !== undefined}
      ask={{ procedure: state.procedure.code }}
    >
      <div class="stack">
        <p class="small">
          <a href="/desk/dossiers">{text.list}</a>
        </p>
        <div class="title-line">
          <h1>
            <Code long>{state.code}</Code> <span class="title-name">{state.applicant.fullName}</span>
          </h1>
          <DossierBadge status={dossierStatuses[state.status - 1]!} language={language} />
        </div>
        {said && (
          <Notice language={language} tone={said.tone} title={said.title} live>
            {said.message}
          </Notice>
        )}
        <div class="dossier">
          <div class="stack">
            <Head {...props} />
            <Unsigned view={view} language={language} />
            <Alike view={view} language={language} />
            {confidence !== 'high' && (
              <Notice language={language} tone="warning">
                {text.sample(text.confidence[confidence])}
              </Notice>
            )}
            {view.mayItemise && (
              <Notice language={language} tone="warning">
                <a href={`/desk/certification/new?dossier=${view.dossier.id}`}>
                  {certificationTexts(language).itemise}
                </a>
              </Notice>
            )}
            {view.certification && <CertificationPanel {...view.certification} language={language} />}
            <Declared view={view} language={language} />
            {view.tray && (
              <Tray
                view={view.tray}
                language={language}
                papers={view.version.components.map((it) => ({ id: it.id, name: it.short[language] }))}
                dossier={{ id: view.dossier.id, version: state.seq }}
                address={`/desk/scans?dossier=${view.dossier.id}`}
              />
            )}
            <Papers view={view} language={language} />
            <Opinions view={view} language={language} />
            <Result view={view} language={language} />
            <HandedOver view={view} language={language} />
            <Shipments view={view} language={language} />
            <section class="panel stack" aria-labelledby="history-title">
              <h2 id="history-title">{text.history}</h2>
              <Timeline events={history(view, language)} language={language} />
            </section>
          </div>
          <div class="stack">
            <section class="panel stack" aria-labelledby="todo-title">
              <h2 id="todo-title">{text.todo}</h2>
              <Actions view={view} language={language} maxMegabytes={maxMegabytes} returned={returned} />
            </section>
            <Forms view={view} language={language} />
            <Person view={view} language={language} />
            <Mandates view={view} language={language} />
          </div>
        </div>
      </div>
    </Frame>
  )
}

interface Part {
  view: DossierView
  language: Language
}

function Head({ view, shell, calendar }: DossierPageProps) {
  const { language } = shell
  const text = dossierTexts(language)
  const { state, dueAt, stepDueAt } = view.dossier
  const kase = view.version.cases?.find((it) => it.id === state.caseId)
  const items: Definition[] = [
    {
      term: text.procedure,
      detail: (
        <>
          <a href={`/desk/procedures/${state.procedure.code}`}>{view.version.name[language]}</a>{' '}
          <span class="soft">
            (<Code>{state.procedure.code}</Code>)
          </span>
        </>
      ),
    },
    ...(state.corrects ? [{ term: text.corrects, detail: codeLink(state.corrects) }] : []),
    ...(state.correctedBy ? [{ term: text.correctedBy, detail: codeLink(state.correctedBy) }] : []),
    ...(kase ? [{ term: text.kase, detail: kase.name[language] }] : []),
    ...(state.request && state.request !== view.version.name.vi
      ? [{ term: text.request, detail: <bdi>{state.request}</bdi> }]
      : []),
    ...(state.step
      ? [
          {
            term: text.step,
            detail: `${view.stepName(state.step)} · ${state.assignee?.name ?? text.nobody}`,
          },
          ...(stepDueAt ? [{ term: text.stepDue, detail: <When at={stepDueAt} /> }] : []),
        ]
      : []),
    {
      term: text.due,
      detail: (
        <>
          <Due
            calendar={calendar}
            now={view.now}
            language={language}
            status={state.status}
            dueAt={dueAt}
            finishedAt={state.finishedAt ? Temporal.Instant.from(state.finishedAt) : undefined}
          />
          <WhyDue view={view} language={language} />
        </>
      ),
    },
    ...(state.lateness
      ? [
          {
            term: text.lateness,
            detail: state.lateness.presumed
              ? `${causeTexts(language)[state.lateness.cause]} (${text.presumed})`
              : causeTexts(language)[state.lateness.cause],
          },
        ]
      : []),
    { term: text.limit, detail: timeWords(state.clock.limit, language) },
    {
      term: text.filed,
      detail: (
        <>
          <When at={Temporal.Instant.from(state.filedAt)} /> ·{' '}
          {dossiersTexts(language).channel[state.channel]}
        </>
      ),
    },
    { term: text.receiving, detail: view.receiving },
    ...(state.resolving === state.receiving ? [] : [{ term: text.resolving, detail: view.resolving }]),
    ...state.redirects.map(({ from, to, reason, back }) => ({
      term: shipmentsTexts(language).redirected,
      detail: (
        <>
          {shipmentsTexts(language).redirect(...[from, to, ...(back ? [from] : [])].map(view.placeName))}
          <span class="under soft">
            <bdi>{back?.reason ?? reason}</bdi>
          </span>
        </>
      ),
    })),
    { term: text.returnBy, detail: text.returns[state.returnBy] },
  ]
  return (
    <section class="panel" aria-labelledby="facts-title">
      <h2 id="facts-title" class="visually-hidden">
        {text.facts}
      </h2>
      <DefinitionList items={items} />
    </section>
  )
}

const codeLink = ({ id, code }: { id: string; code: string }) => (
  <a href={`/desk/dossiers/${id}`}>
    <Code long>{code}</Code>
  </a>
)

/** The last thing that happened is that the result could not be signed: somebody has to do something about it. */
function Unsigned({ view, language }: Part) {
  const last = view.dossier.actions.at(-1)
  if (last?.type !== 'fail-signing') return null
  return (
    <Notice language={language} tone="danger" title={dossierTexts(language).unsigned}>
      {unsignedWords(last.data.reason, language)}
    </Notice>
  )
}

/** The same person asked for the same elsewhere or lately: a word of warning, nothing more. */
function Alike({ view, language }: Part) {
  const text = dossierTexts(language)
  if (view.alike.length === 0 || isFinal(view.dossier.state.status)) return null
  return (
    <Notice language={language} tone="warning" title={text.alike}>
      <p>{text.alikeAbout}</p>
      <ul class="plain stack-tight">
        {view.alike.map(({ code, place, status, filedAt }) => (
          <li key={code}>
            <Code long>{code}</Code> · {place} · <When at={filedAt} />{' '}
            <DossierBadge status={dossierStatuses[status - 1]!} language={language} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function WhyDue({ view, language }: Part) {
  const { state, dueAt } = view.dossier
  if (view.whyDue.length === 0 || (isFinal(state.status) && !dueAt)) return null
  return (
    <details class="why">
      <summary>{dossierTexts(language).whyDue}</summary>
      <ol>
        {view.whyDue.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  )
}

function Person({ view, language }: Part) {
  const text = dossierTexts(language)
  const { applicant } = view.dossier.state
  const items: Definition[] = [
    { term: text.name, detail: <strong>{applicant.fullName}</strong> },
    { term: text.idNumber, detail: applicant.idNumber ? <Code>{applicant.idNumber}</Code> : text.unknown },
  ]
  if (applicant.birthDate)
    items.push({ term: text.birthDate, detail: formatDate(Temporal.PlainDate.from(applicant.birthDate)) })
  if (applicant.sex) items.push({ term: text.sex, detail: text.sexes[applicant.sex] })
  if (applicant.phone) {
    items.push({
      term: text.phone,
      detail: (
        <a href={`tel:${applicant.phone}`}>
          <Code>{applicant.phone.replace(/^\+84/, '0')}</Code>
        </a>
      ),
    })
  }
  if (applicant.email) items.push({ term: text.email, detail: <Code long>{applicant.email}</Code> })
  if (applicant.address) items.push({ term: text.address, detail: <bdi>{applicant.address}</bdi> })
  if (applicant.onBehalfOf) items.push({ term: text.onBehalfOf, detail: <bdi>{applicant.onBehalfOf}</bdi> })
  return (
    <section class="panel stack-tight narrow-definitions" aria-labelledby="person-title">
      <h2 id="person-title">{text.person}</h2>
      <DefinitionList items={items} />
    </section>
  )
}

const filesOf = (view: DossierView, language: Language) => ({
  id: view.dossier.id,
  shown: view.files,
  mayTurn: view.mayTurn,
  language,
})

/** Who was asked, and what they said. */
function Opinions({ view, language }: Part) {
  const text = dossierTexts(language)
  const { opinions } = view.dossier.state
  if (opinions.length === 0) return null
  return (
    <section class="panel stack" aria-labelledby="opinions-title">
      <h2 id="opinions-title">{text.opinions}</h2>
      <ul class="plain paper-list">
        {opinions.map(({ n, place, question, until, given }) => (
          <li key={n} class={given ? 'paper-has' : undefined}>
            <Icon name={given ? 'check' : 'clock'} />
            <div>
              <span>
                <strong>{view.placeName(place)}</strong>: <bdi>{question}</bdi>
              </span>{' '}
              {!given && (
                <StatusBadge tone="warning" icon="clock">
                  {text.awaited}
                </StatusBadge>
              )}
              {!given && until && (
                <span class="under soft">{text.answerUntil(formatDate(Temporal.PlainDate.from(until)))}</span>
              )}
              {given && (
                <span class="under">
                  {'waived' in given
                    ? [text.waived, given.waived].filter(Boolean).join(': ')
                    : [verdictTexts(language)[given.verdict], given.text].filter(Boolean).join(' – ')}{' '}
                  {given.by && <span class="soft">· {given.by}</span>}
                </span>
              )}
              {given && 'files' in given && (
                <DossierFiles {...filesOf(view, language)} files={given.files} name={question} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Result({ view, language }: Part) {
  const text = dossierTexts(language)
  const { state } = view.dossier
  if (!state.result) return null
  const { summary, files, by } = state.result
  return (
    <section class="panel stack-tight" aria-labelledby="result-title">
      <h2 id="result-title">{text.result}</h2>
      <p>
        <strong>{summary || text.result}</strong> <span class="soft">· {by}</span>
      </p>
      <DossierFiles {...filesOf(view, language)} files={files} name={summary || text.result} />
      {state.signed.map(({ request }) => (
        <p key={request}>
          <a href={`/verify/${request}`}>{text.checkSigned}</a>
        </p>
      ))}
      {state.signing && (
        <Notice language={language} tone="info">
          {text.signing}
        </Notice>
      )}
      {state.approvedBy && (
        <p>
          {text.signedBy}: {state.approvedBy.name} · <When at={Temporal.Instant.from(state.approvedBy.at)} />
          {state.approvedBy.number && ` · ${text.withNumber(state.approvedBy.number)}`}
        </p>
      )}
    </section>
  )
}

function Forms({ view, language }: Part) {
  const text = dossierTexts(language)
  if (view.forms.length === 0) return null
  return (
    <section class="panel stack-tight" aria-labelledby="forms-title">
      <h2 id="forms-title">{text.forms}</h2>
      <ul class="plain stack-tight">
        {view.forms.map((form) => (
          <li key={form}>
            <LinkButton
              href={`/desk/dossiers/${view.dossier.id}/forms/${form}`}
              kind="quiet"
              icon="print"
              attributes={form === '01' ? { 'data-key': 'p' } : undefined}
            >
              {text.form[form]}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
