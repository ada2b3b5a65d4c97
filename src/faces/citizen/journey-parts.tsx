import { Table } from '#design'
import type { FollowedTicket, Journey } from '#modules/reception'
import { formatDuration, formatTime, type Language } from '#platform/text'
import { journeyTexts } from './journey-texts.ts'

type NameOf = (queue: string) => string

/** The steps a person has gone with their number, and the one they are at; nothing before the second step. */
export function OwnJourney(props: { ticket: FollowedTicket; nameOf: NameOf; language: Language }) {
  const { ticket, nameOf, language } = props
  const text = journeyTexts(language)
  if (ticket.stages.length === 0) return null
  const active = ['waiting', 'called', 'serving'].includes(ticket.state)
  return (
    <section class="journey">
      <h2>{text.yours}</h2>
      <ol>
        {ticket.stages.map(({ queue, enteredAt, calledAt, endedAt, counter }) => {
          const from = Temporal.Instant.from(enteredAt)
          const called = calledAt ? Temporal.Instant.from(calledAt) : undefined
          const ended = Temporal.Instant.from(endedAt)
          const waited = (called ?? ended).since(from).total('minutes')
          return (
            <li>
              <strong>{nameOf(queue)}</strong>
              {' – '}
              {text.waited(formatDuration(waited, language))}
              {called && counter && `; ${text.served(counter, formatTime(called), formatTime(ended))}`}
            </li>
          )
        })}
        {active && (
          <li aria-current="step">
            <strong>{nameOf(ticket.queue)}</strong>
            {' – '}
            {ticket.counter && ticket.calledAt
              ? text.calledAt(ticket.counter, formatTime(ticket.calledAt))
              : text.waitingSince(formatTime(ticket.enteredAt))}
          </li>
        )}
      </ol>
    </section>
  )
}

/** The ways of several steps that people went on one day, step by step. */
export function Journeys(props: { journeys: readonly Journey[]; nameOf: NameOf; language: Language }) {
  const { journeys, nameOf, language } = props
  const text = journeyTexts(language)
  const time = (minutes: number | undefined) =>
    minutes === undefined ? text.none : formatDuration(minutes, language)
  if (journeys.length === 0) return null
  return (
    <section class="stack">
      <h2>{text.several}</h2>
      <p>{text.severalAbout}</p>
      {journeys.map(({ people, total, steps }) => (
        <Table
          language={language}
          caption={`${text.people(people)}, ${text.total(time(total))}`}
          rows={steps.map((step, n) => ({ ...step, n: n + 1 }))}
          keyOf={({ n }) => String(n)}
          columns={[
            { heading: text.step, naming: true, cell: ({ n, queue }) => `${n}. ${nameOf(queue)}` },
            { heading: text.wait, numeric: true, cell: ({ wait }) => time(wait) },
            { heading: text.ninth, numeric: true, cell: ({ waitNinth }) => time(waitNinth) },
            { heading: text.atCounter, numeric: true, cell: ({ atCounter }) => time(atCounter) },
          ]}
        />
      ))}
    </section>
  )
}
