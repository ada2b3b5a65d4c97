import type { FastifyRequest } from 'fastify'
import { Table } from '#design'
import type { Trial } from '#modules/alarms'
import { formatDate } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { written } from './rules-page.tsx'
import { alarmsTexts } from './texts.ts'

const mostShown = 20

/** What a change would have meant, or why nobody can say. */
export function TrialWords(props: {
  house: Pick<OperationsHouse, 'places'>
  request: FastifyRequest
  trial: Trial
}) {
  const { house, request, trial } = props
  const { language } = request
  const text = alarmsTexts(language)
  if (trial.kind === 'kept')
    return (
      <>
        <p>
          <strong>{text.keptReached(trial.raised, trial.reached)}</strong>
        </p>
        <p class="soft">{trial.isEasier ? text.keptEasier : text.keptWhy}</p>
      </>
    )
  const { asIs, asWanted, days } = trial
  return (
    <>
      <p>
        <strong>{text.replayed(asWanted.length, asIs.length, days)}</strong>
      </p>
      {asWanted.length > 0 && (
        <Table
          language={language}
          caption={text.wouldRaise(Math.min(mostShown, asWanted.length), asWanted.length)}
          dense
          rows={asWanted.slice(0, mostShown)}
          keyOf={({ day, place }) => `${day} ${place}`}
          columns={[
            { heading: text.day, naming: true, cell: ({ day }) => formatDate(day) },
            {
              heading: text.columns.unit,
              cell: ({ place }) => house.places.fullName(house.places.get(place), language),
            },
            {
              heading: text.expected,
              numeric: true,
              cell: ({ expected }) => written(Math.round(10 * expected) / 10, language),
            },
            {
              heading: text.seen,
              numeric: true,
              cell: ({ seen }) => written(Math.round(10 * seen) / 10, language),
            },
          ]}
        />
      )}
    </>
  )
}
