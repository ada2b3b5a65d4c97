import { Button, EmptyState, Notice, StatusBadge, When } from '#design'
import type { HandOver } from '#modules/assistant'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'
import { talksTexts } from './talks-texts.ts'

export interface TalksPageProps {
  shell: Shell
  place: string
  waiting: HandOver[]
  nameOf: (procedure: string) => string
  isToday: (at: Temporal.Instant) => boolean
  saved: boolean
  /** How far the place's events had come. */
  seq: number
}

const urgent = ['emergency', 'self-harm']

/** Who asked the assistant for a person, the urgent first. */
export function TalksPage({ shell, place, waiting, nameOf, isToday, saved, seq }: TalksPageProps) {
  const { language } = shell
  const text = talksTexts(language)
  const inOrder = [
    ...waiting.filter(({ reason }) => urgent.includes(reason)),
    ...waiting.filter(({ reason }) => !urgent.includes(reason)),
  ]
  return (
    <Frame shell={shell} title={text.title} section="talks">
      <div class="stack" data-live-talks={place} data-live-after={seq}>
        <h1>{text.title}</h1>
        {saved && (
          <Notice language={language} tone="success" live>
            {text.saved}
          </Notice>
        )}
        <p>{text.lead}</p>
        <div class="stack" data-live>
          {inOrder.length === 0 && (
            <EmptyState title={text.none} icon="people">
              {text.noneAbout}
            </EmptyState>
          )}
          {inOrder.map((it) => (
            <HandOverCard key={it.id} it={it} shell={shell} nameOf={nameOf} isToday={isToday} />
          ))}
        </div>
      </div>
    </Frame>
  )
}

/** The assistant's greeting is a turn in which nobody said anything. */
const isSaid = ({ said, verdict }: HandOver['turns'][number]) => said !== '' || verdict !== 'social'

function HandOverCard({
  it,
  shell,
  nameOf,
  isToday,
}: {
  it: HandOver
  shell: Shell
  nameOf: (code: string) => string
  isToday: (at: Temporal.Instant) => boolean
}) {
  const { language } = shell
  const text = talksTexts(language)
  const isUrgent = urgent.includes(it.reason)
  const channel = text.channels[it.channel as keyof typeof text.channels]
  return (
    <section class="panel stack" aria-labelledby={`talk-${it.id}`}>
      <h2 id={`talk-${it.id}`}>
        <StatusBadge tone={isUrgent ? 'danger' : 'warning'}>{text.reasons[it.reason]}</StatusBadge> {channel}{' '}
        · {text.since} <When at={it.at} show={isToday(it.at) ? 'time' : 'date-time'} />
      </h2>
      {it.officerName && <p>{text.takenBy(it.officerName)}</p>}
      <ol class="plain stack-tight" aria-label={text.said}>
        {it.turns.filter(isSaid).map(({ at, said, procedure }) => (
          <li key={at.toString()}>
            <bdi>{said.replaceAll('▒', '•••') || text.hidden}</bdi>
            {procedure && <span class="small soft"> → {nameOf(procedure)}</span>}
          </li>
        ))}
      </ol>
      <div class="row">
        {it.state === 'waiting' && (
          <Post action={`/desk/talks/${it.id}/take`}>
            <Button>{text.take}</Button>
          </Post>
        )}
        <Post action={`/desk/talks/${it.id}/finish`}>
          <Button kind="quiet">{text.done}</Button>
        </Post>
      </div>
    </section>
  )
}
