import { Code, type Definition, DefinitionList, LinkButton, StatusBadge, When } from '#design'
import { pathOf, signatureSize } from '#modules/dossiers'
import { formatDate, type Language } from '#platform/text'
import { handOverTexts } from './acts/hand-over.tsx'
import type { DossierView } from './dossier-view.ts'
import { MandateList } from './mandate-list.tsx'
import { mandatesTexts } from './mandates-texts.ts'
import { shipmentsTexts } from './shipments-texts.ts'

interface Part {
  view: DossierView
  language: Language
}

/** Who may act for the applicant. */
export function Mandates({ view, language }: Part) {
  const text = mandatesTexts(language)
  if (view.mandates.length === 0 && !view.mayMandate) return null
  return (
    <section class="panel stack-tight" aria-labelledby="mandates-title">
      <h2 id="mandates-title">{text.title}</h2>
      {view.mandates.length === 0 ? (
        <p class="soft">{text.none}</p>
      ) : (
        <MandateList language={language} mandates={view.mandates} />
      )}
      {view.mayMandate && (
        <p>
          <LinkButton href={`/desk/dossiers/${view.dossier.id}/mandates`} kind="quiet" icon="people">
            {view.mandates.length > 0 ? text.open : text.give}
          </LinkButton>
        </p>
      )}
    </section>
  )
}

/** The parcels with the result, the newest first. */
export function Shipments({ view, language }: Part) {
  const text = shipmentsTexts(language)
  const { shipments } = view.dossier.state
  if (shipments.length === 0) return null
  return (
    <section class="panel stack-tight" aria-labelledby="shipments-title">
      <h2 id="shipments-title">{text.section}</h2>
      <ul class="plain stack-tight">
        {shipments.toReversed().map(({ n, state, name, address, posted, preparedAt, endedAt, reason }) => (
          <li key={n}>
            <StatusBadge
              tone={
                state === 'delivered'
                  ? 'success'
                  : state === 'returned' || state === 'lost'
                    ? 'warning'
                    : 'info'
              }
              icon="post"
            >
              {text.states[state]}
            </StatusBadge>{' '}
            <When at={Temporal.Instant.from(endedAt ?? posted?.at ?? preparedAt)} />
            <span class="under">
              <bdi>{[name, address ?? text.noAddress].join(', ')}</bdi>
            </span>
            {posted && (
              <span class="under soft">
                {view.carriers.find(({ id }) => id === posted.carrier)?.name[language] ?? posted.carrier} ·{' '}
                <Code>{posted.tracking}</Code>
                {state === 'posted' &&
                  ` · ${text.expected(formatDate(Temporal.PlainDate.from(posted.expectedOn)))}`}
              </span>
            )}
            {reason && (
              <span class="under">
                <bdi>{reason}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who took the result, with the signature that was drawn. */
export function HandedOver({ view, language }: Part) {
  const text = shipmentsTexts(language)
  const own = handOverTexts(language)
  const { handedOver, returnedAt, applicant } = view.dossier.state
  if (!handedOver || !returnedAt) return null
  const { receipt, to } = handedOver
  const items: Definition[] = [
    { term: text.receipt, detail: <strong>{to}</strong> },
    ...(receipt?.recipient.kind === 'papers'
      ? [{ term: own.papers, detail: <bdi>{receipt.recipient.papers}</bdi> }]
      : []),
    ...(receipt
      ? [
          {
            term: own.identity,
            detail: own.seen(own.identities[receipt.identity.kind], receipt.identity.last4),
          },
          { term: own.gave, detail: <bdi>{receipt.given.join('; ')}</bdi> },
          ...(receipt.returned.length > 0
            ? [{ term: own.gaveBack, detail: <bdi>{receipt.returned.join('; ')}</bdi> }]
            : []),
        ]
      : []),
  ]
  return (
    <section class="panel stack-tight narrow-definitions" aria-labelledby="handed-title">
      <h2 id="handed-title">{text.receipt}</h2>
      <p>
        <When at={Temporal.Instant.from(returnedAt)} />
      </p>
      <DefinitionList items={items} />
      {receipt?.recipient.kind === 'mandate' && <p>{own.byMandate(applicant.fullName)}</p>}
      {view.signature && (
        <svg
          class="signature-shown"
          viewBox={`0 0 ${signatureSize.width} ${signatureSize.height}`}
          role="img"
          aria-label={text.signature(to)}
        >
          <path d={pathOf(view.signature)} />
        </svg>
      )}
      <p>
        <LinkButton href={`/desk/dossiers/${view.dossier.id}/receipt.pdf`} kind="quiet" icon="print">
          {text.receiptPdf}
        </LinkButton>
      </p>
    </section>
  )
}
