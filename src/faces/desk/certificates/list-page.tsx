import { EmptyState, Notice, Stat, StatusBadge, Table, When } from '#design'
import type { CertificateUsability, Holder, StoredCertificate, TroubledRequest } from '#modules/signatures'
import type { Language } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { certificatesTexts } from './texts.ts'

/** Somebody who may sign, or the seal, with the certificate they have. */
export interface SignerRow {
  holder: Holder
  name: string
  title: string
  certificate: StoredCertificate | undefined
}

const tones = {
  valid: 'success',
  expiring: 'warning',
  expired: 'danger',
  revoked: 'danger',
  'not-yet-valid': 'info',
} as const

interface CertificatesPageProps {
  shell: Shell
  isOffered: boolean
  /** Certificates are issued here, by the trial's authority. */
  isTrial: boolean
  rows: SignerRow[]
  counts: Record<CertificateUsability, number>
  /** Of all wards, for whoever sees them. */
  cityCounts: Record<CertificateUsability, number> | undefined
  requests: TroubledRequest[]
  said: string | undefined
}

/** Who can sign, until when; and what is not signed yet. */
export function CertificatesPage(props: CertificatesPageProps) {
  const { shell, isOffered, isTrial, rows, counts, cityCounts, requests, said } = props
  const { language } = shell
  const text = certificatesTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="certificates">
      <div class="stack">
        <h1>{text.title}</h1>
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        {!isOffered && (
          <Notice language={language} tone="warning">
            {text.off}
          </Notice>
        )}
        <p>{text.lead}</p>
        <Counts language={language} counts={counts} />
        {cityCounts && (
          <section class="stack-tight" aria-labelledby="city">
            <h2 id="city">{text.city}</h2>
            <Counts language={language} counts={cityCounts} />
          </section>
        )}
        <section class="stack-tight" aria-labelledby="people">
          <h2 id="people">{text.people}</h2>
          <Table
            language={language}
            caption={text.people}
            captionHidden
            rows={rows}
            keyOf={({ holder }) => holder}
            columns={[
              {
                heading: text.who,
                cell: ({ name, title, certificate }) => (
                  <>
                    <strong>{name}</strong> <span class="small soft">{title}</span>
                    {certificate?.isOutside && (
                      <div class="small soft">
                        {text.subject}: <bdi>{certificate.subject}</bdi>
                      </div>
                    )}
                  </>
                ),
              },
              { heading: text.state, cell: ({ certificate }) => <State {...{ language, certificate }} /> },
              {
                heading: text.until,
                cell: ({ certificate }) => certificate && <When at={certificate.notAfter} show="date" />,
              },
              {
                heading: text.where,
                cell: ({ certificate }) => certificate && text.places[certificate.signer],
              },
              {
                heading: text.act,
                cell: ({ holder, name, certificate }) => (
                  <a class="line-link" href={`/desk/certificates/${encodeURIComponent(holder)}`}>
                    {certificate ? text.open : isTrial ? text.issue : text.register}
                    <span class="visually-hidden"> {name}</span>
                  </a>
                ),
              },
            ]}
          />
        </section>
        <section class="stack-tight" aria-labelledby="waiting">
          <h2 id="waiting">{text.waiting}</h2>
          {requests.length === 0 ? (
            <EmptyState title={text.noneWaiting} icon="pen" />
          ) : (
            <Table
              language={language}
              caption={text.waiting}
              captionHidden
              rows={requests}
              keyOf={({ id }) => id}
              columns={[
                { heading: text.file, cell: ({ fileName }) => <bdi>{fileName}</bdi> },
                {
                  heading: text.state,
                  cell: ({ state, error }) => (
                    <>
                      <StatusBadge tone={state === 'failed' ? 'danger' : 'info'}>
                        {text.states[state]}
                      </StatusBadge>{' '}
                      {error && <span class="small soft">{errorWords(error, language)}</span>}
                    </>
                  ),
                },
                { heading: text.since, cell: ({ requestedAt }) => <When at={requestedAt} /> },
                {
                  heading: text.act,
                  cell: ({ id, state, fileName }) =>
                    state === 'failed' && (
                      <a class="line-link" href={`/desk/certificates/papers/${id}`}>
                        {text.retry}
                        <span class="visually-hidden"> {fileName}</span>
                      </a>
                    ),
                },
              ]}
            />
          )}
        </section>
      </div>
    </Frame>
  )
}

function Counts({ language, counts }: { language: Language; counts: Record<CertificateUsability, number> }) {
  const text = certificatesTexts(language)
  return (
    <div class="stats">
      {(['valid', 'expiring', 'expired', 'revoked'] as const).map((state) => (
        <Stat key={state} language={language} value={counts[state]} label={text.counts[state]} />
      ))}
    </div>
  )
}

export function State({
  language,
  certificate,
}: {
  language: Language
  certificate: StoredCertificate | undefined
}) {
  const { counts } = certificatesTexts(language)
  if (!certificate) return <StatusBadge>{counts.none}</StatusBadge>
  return <StatusBadge tone={tones[certificate.state]}>{counts[certificate.state]}</StatusBadge>
}

export function errorWords(error: string, language: Language): string {
  const { errors } = certificatesTexts(language)
  return error in errors ? errors[error as keyof typeof errors] : errors.other
}
