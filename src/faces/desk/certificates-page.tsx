import {
  Button,
  Code,
  DefinitionList,
  EmptyState,
  LinkButton,
  Notice,
  Radios,
  Stat,
  StatusBadge,
  Table,
  TextField,
  When,
} from '#design'
import type { CertificateUsability, Holder, StoredCertificate, TroubledRequest } from '#modules/signatures'
import type { Language } from '#platform/text'
import { certificatesTexts } from './certificates-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

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
  rows: SignerRow[]
  counts: Record<CertificateUsability, number>
  /** Of all wards, for whoever sees them. */
  cityCounts: Record<CertificateUsability, number> | undefined
  requests: TroubledRequest[]
  said: string | undefined
}

/** Who can sign, until when; and what is not signed yet. */
export function CertificatesPage(props: CertificatesPageProps) {
  const { shell, isOffered, rows, counts, cityCounts, requests, said } = props
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
                cell: ({ name, title }) => (
                  <>
                    <strong>{name}</strong> <span class="small soft">{title}</span>
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
                    {certificate ? text.open : text.issue}
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

function State({
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

function errorWords(error: string, language: Language): string {
  const { errors } = certificatesTexts(language)
  return error in errors ? errors[error as keyof typeof errors] : errors.other
}

interface SignerPageProps {
  shell: Shell
  isOffered: boolean
  row: SignerRow
  fault?: string | undefined
}

/** One signer's certificate: what it is, a new one, or its end. */
export function SignerPage({ shell, isOffered, row, fault }: SignerPageProps) {
  const { language } = shell
  const text = certificatesTexts(language)
  const { holder, name, title, certificate } = row
  const own = `/desk/certificates/${encodeURIComponent(holder)}`
  const isSeal = holder.startsWith('agency:')
  const isLive = certificate && !['revoked', 'expired'].includes(certificate.state)
  return (
    <Frame shell={shell} title={name} section="certificates" hasErrors={Boolean(fault)}>
      <div class="stack">
        <h1>
          {name} <span class="small soft">{title}</span>
        </h1>
        <div class="panel stack-tight">
          <DefinitionList
            items={[
              { term: text.state, detail: <State {...{ language, certificate }} /> },
              ...(certificate
                ? [
                    { term: text.until, detail: <When at={certificate.notAfter} /> },
                    { term: text.where, detail: text.places[certificate.signer] },
                    { term: text.serial, detail: <Code long>{certificate.serial}</Code> },
                  ]
                : []),
              ...(certificate?.reason
                ? [{ term: text.reason, detail: text.reasons[certificate.reason] }]
                : []),
            ]}
          />
        </div>
        {isOffered && (
          <Post action={`${own}/issue`} class="panel stack-tight">
            <h2>{certificate ? text.renew : text.issue}</h2>
            {isSeal ? (
              <p>{text.sealAbout}</p>
            ) : (
              <TextField
                name="pin"
                type="password"
                label={text.pin}
                hint={text.pinHint}
                language={language}
                autoComplete="new-password"
                error={fault}
                maxLength={64}
                required
              />
            )}
            <p>
              <Button icon="key">{certificate ? text.renew : text.issue}</Button>
            </p>
          </Post>
        )}
        {isLive && (
          <Post action={`${own}/revoke`} fields={{ certificate: certificate.id }} class="panel stack-tight">
            <h2>{text.revoke}</h2>
            <p>{text.revokeAbout}</p>
            <Radios
              name="reason"
              label={text.reason}
              language={language}
              options={Object.entries(text.reasons).map(([value, label]) => ({ value, label }))}
            />
            <p>
              <Button kind="danger" icon="cross">
                {text.revoke}
              </Button>
            </p>
          </Post>
        )}
        <p>
          <LinkButton kind="quiet" icon="back" href="/desk/certificates">
            {text.back}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}

/** A paper that could not be signed: once more, with the PIN entered anew. */
export function PaperPage({ shell, request }: { shell: Shell; request: TroubledRequest }) {
  const { language } = shell
  const text = certificatesTexts(language)
  return (
    <Frame shell={shell} title={text.retry} section="certificates">
      <div class="stack">
        <h1>{text.retry}</h1>
        <p>
          <bdi>{request.fileName}</bdi>
        </p>
        {request.error && (
          <Notice language={language} tone="warning">
            {errorWords(request.error, language)}
          </Notice>
        )}
        <Post action={`/desk/certificates/papers/${request.id}`} class="panel stack-tight">
          <TextField
            name="pin"
            type="password"
            label={text.retryPin}
            language={language}
            autoComplete="off"
            maxLength={64}
          />
          <p>
            <Button icon="pen">{text.retry}</Button>
          </p>
        </Post>
        <p>
          <LinkButton kind="quiet" icon="back" href="/desk/certificates">
            {text.back}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}
