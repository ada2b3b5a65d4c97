import { Button, DefinitionList, Notice, Select, Sparkline, StatusBadge, TextArea, Timeline } from '#design'
import { alarmWords, type OfficerAct } from '#modules/alarms'
import { formatDateTime } from '#platform/text'
import { Frame } from '../frame.tsx'
import { Post } from '../post.tsx'
import type { AlarmPageProps } from './alarm-props.ts'
import { alarmFacts } from './facts.tsx'
import { tones, written } from './list-page.tsx'
import { AlarmRowsTable } from './rows.tsx'
import { alarmsTexts } from './texts.ts'

/** One alarm: what to do, who has it, the rows that made it, and what this officer may do now. */
export function AlarmPage(props: AlarmPageProps) {
  const { shell, alarm, rule, fault, saved, possible } = props
  const { language } = shell
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const { state, samples, actions } = alarm
  const title = rule?.name[language] ?? state.rule
  const isTaken = state.status === 'acknowledged'
  const [first, last] = [samples.at(0), samples.at(-1)]
  return (
    <Frame shell={shell} title={title} section="alarms" hasErrors={fault !== undefined}>
      <div class="stack">
        <p>
          <a href="/desk/alarms">{text.back}</a>
        </p>
        <h1>{title}</h1>
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
          <StatusBadge tone={tones[state.severity]}>{words.severity[state.severity]}</StatusBadge>
          <StatusBadge tone="neutral">{words.status[state.status]}</StatusBadge>
          {alarm.isMine && <StatusBadge tone="warning">{text.mine}</StatusBadge>}
        </p>
        <h2>{text.next}</h2>
        <p>{rule?.next[language]}</p>
        <DefinitionList items={alarmFacts(props)} />
        {possible.map((type, at) => (
          <details
            key={type}
            class="panel"
            // What somebody has taken on needs no answer any more.
            open={props.typed.type ? props.typed.type === type : at === 0 && !isTaken}
          >
            <summary>{isTaken && type === 'acknowledge' ? text.takeAgain : text.act[type]}</summary>
            <ActForm {...props} type={type} />
          </details>
        ))}
        {first && last && samples.length > 1 && (
          <>
            <h2>{text.course}</h2>
            <Sparkline
              values={samples.map(({ value }) => value)}
              title={text.courseOf(formatDateTime(first.at), formatDateTime(last.at))}
              description={`${written(first.value, language)} – ${written(last.value, language)}`}
            />
          </>
        )}
        <h2>{text.rows}</h2>
        <AlarmRowsTable {...props} language={language} />
        <h2>{text.history}</h2>
        <Timeline
          language={language}
          events={actions.map(({ type, at, actor, actorName, data }) => ({
            at: Temporal.Instant.from(at),
            title: text.act[type],
            // What the house does is no person's deed.
            by: actor.startsWith('system:') ? '' : <bdi>{actorName}</bdi>,
            body: 'nextStep' in data ? said(data.nextStep) : 'reason' in data ? said(data.reason) : undefined,
          }))}
        />
      </div>
    </Frame>
  )
}

/** In the direction of the language it was written in. */
const said = (words: string) => (
  <p>
    <bdi>{words}</bdi>
  </p>
)

function ActForm({ shell, alarm, moments, typed, type }: AlarmPageProps & { type: OfficerAct['type'] }) {
  const { language } = shell
  const text = alarmsTexts(language)
  const own = typed.type === type ? typed : {}
  // Several forms stand on the page: an id is one field's alone.
  const field = (name: string) => ({
    ...{ name: `${type}.${name}`, language, value: own[`${type}.${name}`] ?? '', required: true as const },
  })
  const said = type === 'acknowledge' ? 'nextStep' : 'reason'
  return (
    <Post
      action={`/desk/alarms/${alarm.id}/actions`}
      fields={{ type, version: String(alarm.state.seq) }}
      class="stack"
    >
      <TextArea {...field(said)} label={text.fields[said]} rows={3} maxLength={1000} />
      {type !== 'close' && (
        <Select
          {...field('until')}
          label={text.fields.until}
          options={moments[type].map((at) => ({ value: at.toString(), label: formatDateTime(at) }))}
        />
      )}
      <Button>{text.act[type]}</Button>
    </Post>
  )
}
