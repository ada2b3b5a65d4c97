import { Code, type Definition, DefinitionList, Notice, StatusBadge, Timeline, When } from '#design'
import type { ActType, Kind, Report, ShownPhoto } from '#modules/feedback'
import { Frame, type Shell } from '../frame.tsx'
import { ActForms, type ActFormsProps } from './act-forms.tsx'
import { Lines } from './lines.tsx'
import { isLate, lastMoment } from './list-page.tsx'
import { ReportPhotos } from './report-photos.tsx'
import { feedbackTexts } from './texts.ts'

export interface ReportPageProps extends Omit<ActFormsProps, 'language' | 'state' | 'id' | 'limits'> {
  shell: Shell
  report: Report
  photos: ShownPhoto[]
  kind: Kind | undefined
  nameOf: (place: string) => string
  now: Temporal.Instant
  /** Whose turn it is. */
  owner: { permission: string; officer: string | undefined } | undefined
  /** Why what was just sent was not done. */
  fault: string | undefined
  saved: boolean
}

/** One report: what it is, what happened, what this officer may do now. */
export function ReportPage(props: ReportPageProps) {
  const { shell, report, kind, now, fault, saved } = props
  const { language } = shell
  const text = feedbackTexts(language)
  const { state, nextDueAt, actions } = report
  return (
    <Frame
      shell={shell}
      title={`${text.title} ${state.code}`}
      section="feedback"
      hasErrors={fault !== undefined}
    >
      <div class="stack">
        <h1>
          {kind?.name[language] ?? text.title} · <Code long>{state.code}</Code>
        </h1>
        {fault && (
          <Notice language={language} tone="danger" title={text.fault} live>
            {fault}
          </Notice>
        )}
        {saved && (
          <Notice language={language} tone="success" live>
            {text.done}
          </Notice>
        )}
        <p class="row">
          <StatusBadge tone="info">{text.status[state.status]}</StatusBadge>
          {nextDueAt && isLate(nextDueAt, now) && (
            <StatusBadge tone="danger" icon="warning">
              {text.late}
            </StatusBadge>
          )}
        </p>
        <DefinitionList items={facts(props)} />
        <h2>{text.words}</h2>
        <Lines>{state.words}</Lines>
        <ReportPhotos language={language} id={report.id} photos={props.photos} />
        {state.answer && (
          <>
            <h2>{text.answer}</h2>
            <Lines>{state.answer.words}</Lines>
          </>
        )}
        <ActForms {...props} language={language} id={report.id} state={state} />
        <h2>{text.history}</h2>
        <Timeline
          language={language}
          events={actions.map(({ type, at, actorName, data }) => ({
            at: Temporal.Instant.from(at),
            title: text.act[type as ActType | 'file'],
            by: actorName,
            body: type === 'file' ? undefined : <Said data={data} />,
          }))}
        />
      </div>
    </Frame>
  )
}

function facts({ shell, report, kind, nameOf, owner }: ReportPageProps): Definition[] {
  const { language } = shell
  const text = feedbackTexts(language)
  const { state, dueAt, nextDueAt, sender } = report
  const known = [sender?.name, sender?.phone].filter(Boolean).join(' · ')
  return [
    { term: text.facts.kind, detail: kind?.name[language] ?? state.kind },
    ...(state.level ? [{ term: text.facts.level, detail: text.levels[state.level] }] : []),
    { term: text.facts.unit, detail: nameOf(state.place) },
    ...(state.cameInAt === state.place ? [] : [{ term: text.facts.cameIn, detail: nameOf(state.cameInAt) }]),
    { term: text.facts.filed, detail: <When at={Temporal.Instant.from(state.filedAt)} /> },
    ...(dueAt ? [{ term: text.facts.due, detail: <When at={dueAt} /> }] : []),
    ...(nextDueAt ? [{ term: text.facts.next, detail: <When at={lastMoment(nextDueAt)} /> }] : []),
    ...(owner
      ? [
          {
            term: text.facts.owner,
            detail: owner.officer ? (state.assignee?.name ?? '') : text.owners[owner.permission],
          },
        ]
      : []),
    ...(state.dossierCode
      ? [{ term: text.facts.dossier, detail: <Code long>{state.dossierCode}</Code> }]
      : []),
    ...(state.procedure ? [{ term: text.facts.procedure, detail: <Code>{state.procedure}</Code> }] : []),
    { term: text.facts.channel, detail: text.channels[state.channel] },
    { term: text.facts.sender, detail: known ? <bdi>{known}</bdi> : text.facts.unknown },
    ...(state.isPrivate ? [{ term: text.facts.private, detail: '✓' }] : []),
    ...(state.rating
      ? [
          {
            term: text.facts.rating,
            detail: [text.ratings[state.rating.rating], state.rating.reason].filter(Boolean).join(' – '),
          },
        ]
      : []),
  ]
}

/** What was said with an action: words only, ids are nobody's reading. */
function Said({ data }: { data: unknown }) {
  const { question, words, reason, ground, agency, title, answer, name } = data as Record<string, unknown>
  const said = [name, agency, title, question, words, answer, reason, ground].filter(
    (it): it is string => typeof it === 'string' && it !== '',
  )
  return <Lines>{said.join('\n')}</Lines>
}
