import { Code, type Definition, DefinitionList, Notice } from '#design'
import type { Carrier, DossierState } from '#modules/dossiers'
import { formatDate, formatMoney, type Language } from '#platform/text'
import { helpersTexts } from './helpers-texts.ts'

interface ShipmentPartProps {
  language: Language
  state: DossierState
  carriers: readonly Carrier[]
}

/** Where the parcel with one's result is. */
export function ShipmentPart({ language, state, carriers }: ShipmentPartProps) {
  const text = helpersTexts(language).shipment
  const last = state.shipments.at(-1)
  if (!last || last.state === 'cancelled') return null
  const { posted } = last
  const carrier = carriers.find(({ id }) => id === posted?.carrier)
  const isBad = last.state === 'returned' || last.state === 'lost'
  const items: Definition[] = [
    { term: text.to, detail: <bdi>{[last.name, last.address ?? text.noAddress].join(', ')}</bdi> },
    ...(posted
      ? [
          {
            term: text.carrier,
            detail: (
              <>
                {carrier?.name[language] ?? posted.carrier}
                {carrier?.phone && (
                  <>
                    {' '}
                    · <a href={`tel:${carrier.phone}`}>{carrier.phone}</a>
                  </>
                )}
              </>
            ),
          },
          { term: text.tracking, detail: <Code long>{posted.tracking}</Code> },
          ...(last.state === 'posted'
            ? [{ term: text.expected, detail: formatDate(Temporal.PlainDate.from(posted.expectedOn)) }]
            : []),
          { term: text.fee, detail: posted.fee > 0 ? formatMoney(posted.fee, language) : text.free },
        ]
      : []),
  ]
  return (
    <section class="stack" aria-labelledby="shipment">
      <h2 id="shipment">{text.title}</h2>
      <Notice language={language} tone={last.state === 'delivered' ? 'success' : isBad ? 'warning' : 'info'}>
        {text.states[last.state]}
      </Notice>
      <DefinitionList items={items} />
    </section>
  )
}
