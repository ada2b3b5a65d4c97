import { Button, Code, DefinitionList, LinkButton, Notice, Radios, TextField, When } from '#design'
import type { PendingCsr, Signatures, StoredCertificate } from '#modules/signatures'
import type { Language } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { type SignerRow, State } from './list-page.tsx'
import { certificatesTexts } from './texts.ts'

export interface SignerPageProps {
  shell: Shell
  ways: Signatures['ways']
  isOffered: boolean
  row: SignerRow
  /** Keys that wait for their certificates. */
  pending: PendingCsr[]
  /** Whoever looks after all of them goes back to the list. */
  isManager: boolean
  said?: string | undefined
  fault?: string | undefined
}

export const addressOf = (holder: string) => `/desk/certificates/${encodeURIComponent(holder)}`

/** One signer's certificate: what it is, a new one, or its end. */
export function SignerPage(props: SignerPageProps) {
  const { shell, ways, isOffered, row, pending, isManager, said, fault } = props
  const { language } = shell
  const text = certificatesTexts(language)
  const { holder, name, title, certificate } = row
  const isLive = certificate && !['revoked', 'expired'].includes(certificate.state)
  return (
    <Frame shell={shell} title={name} section="certificates" hasErrors={Boolean(fault)}>
      <div class="stack">
        <h1>
          {name} <span class="small soft">{title}</span>
        </h1>
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
        <div class="panel stack-tight">
          <DefinitionList
            items={[
              { term: text.state, detail: <State {...{ language, certificate }} /> },
              ...(certificate ? detailsOf(certificate, language) : []),
            ]}
          />
        </div>
        {pending.length > 0 && <Pending {...{ language, holder, pending }} />}
        {ways.trial && <FromTrial {...{ language, row, fault }} />}
        {(ways.csr || ways.csc || ways.pkcs11) && <FromOutside {...{ language, row, ways, fault }} />}
        {isLive && (
          <Post
            action={`${addressOf(holder)}/revoke`}
            fields={{ certificate: certificate.id }}
            class="panel stack-tight"
          >
            <h2>{certificate.isOutside ? text.stop : text.revoke}</h2>
            <p>{certificate.isOutside ? text.stopAbout : text.revokeAbout}</p>
            <Radios
              name="reason"
              label={text.reason}
              language={language}
              options={Object.entries(text.reasons).map(([value, label]) => ({ value, label }))}
            />
            <p>
              <Button kind="danger" icon="cross">
                {certificate.isOutside ? text.stop : text.revoke}
              </Button>
            </p>
          </Post>
        )}
        {isManager && (
          <p>
            <LinkButton kind="quiet" icon="back" href="/desk/certificates">
              {text.back}
            </LinkButton>
          </p>
        )}
      </div>
    </Frame>
  )
}

function detailsOf(certificate: StoredCertificate, language: Language) {
  const text = certificatesTexts(language)
  return [
    { term: text.until, detail: <When at={certificate.notAfter} /> },
    { term: text.where, detail: text.places[certificate.signer] },
    ...(certificate.isOutside
      ? [
          { term: text.subject, detail: <bdi>{certificate.subject}</bdi> },
          { term: text.issuer, detail: <bdi>{certificate.issuer}</bdi> },
        ]
      : []),
    { term: text.serial, detail: <Code long>{certificate.serial}</Code> },
    ...(certificate.reason ? [{ term: text.reason, detail: text.reasons[certificate.reason] }] : []),
  ]
}

function FromTrial({
  language,
  row: { holder, certificate },
  fault,
}: { language: Language } & Pick<SignerPageProps, 'row' | 'fault'>) {
  const text = certificatesTexts(language)
  return (
    <Post action={`${addressOf(holder)}/issue`} class="panel stack-tight">
      <h2>{certificate ? text.renew : text.issue}</h2>
      <NewPin {...{ language, holder, fault }} />
      <p>
        <Button icon="key">{certificate ? text.renew : text.issue}</Button>
      </p>
    </Post>
  )
}

/** Ways to a certificate of another authority, for a key at the service, in a token, or here. */
function FromOutside({
  language,
  row: { holder, certificate },
  ways,
  fault,
}: { language: Language } & Pick<SignerPageProps, 'row' | 'ways' | 'fault'>) {
  const text = certificatesTexts(language)
  const own = addressOf(holder)
  return (
    <section class="stack-tight" aria-labelledby="outside">
      <h2 id="outside">{certificate ? text.registerNext : text.register}</h2>
      <p>{text.registerAbout}</p>
      {(ways.csc || ways.pkcs11) && (
        <div class="panel stack-tight">
          <h3>{text.elsewhere}</h3>
          <p>{text.elsewhereAbout}</p>
          <p class="row">
            {ways.pkcs11 && (
              <LinkButton icon="key" href={`${own}/register?from=pkcs11`}>
                {text.fromToken}
              </LinkButton>
            )}
            {ways.csc && (
              <LinkButton icon="arrow" href={`${own}/register?from=csc`}>
                {text.fromService}
              </LinkButton>
            )}
          </p>
        </div>
      )}
      {ways.csr && (
        <Post action={`${own}/requests`} class="panel stack-tight">
          <h3>{text.ownKey}</h3>
          <p>{text.ownKeyAbout}</p>
          <NewPin {...{ language, holder, fault }} />
          <Radios
            name="kind"
            label={text.kind}
            language={language}
            value="rsa"
            options={[
              { value: 'rsa', label: text.kinds.rsa },
              { value: 'ec', label: text.kinds.ec },
            ]}
          />
          <p>
            <Button icon="key">{text.makeCsr}</Button>
          </p>
        </Post>
      )}
    </section>
  )
}

function NewPin({
  language,
  holder,
  fault,
}: {
  language: Language
  holder: string
  fault: string | undefined
}) {
  const text = certificatesTexts(language)
  if (holder.startsWith('agency:')) return <p>{text.sealAbout}</p>
  return (
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
  )
}

function Pending({
  language,
  holder,
  pending,
}: { language: Language; holder: string } & Pick<SignerPageProps, 'pending'>) {
  const text = certificatesTexts(language)
  const own = addressOf(holder)
  return (
    <section class="stack-tight" aria-labelledby="pending">
      <h2 id="pending">{text.pending}</h2>
      <p>{text.pendingAbout}</p>
      {pending.map(({ id, kind, requestedAt }) => (
        <div class="panel stack-tight" key={id}>
          <p>
            <strong>{text.kinds[kind]}</strong>, <When at={requestedAt} />
          </p>
          <p class="row">
            <LinkButton icon="lower" kind="quiet" href={`${own}/requests/${id}/csr`}>
              {text.download}
            </LinkButton>
            <LinkButton icon="check" href={`${own}/register?from=csr&id=${id}`}>
              {text.upload}
            </LinkButton>
          </p>
          <Post action={`${own}/requests/${id}/discard`}>
            <Button kind="quiet" icon="cross">
              {text.discard}
            </Button>
          </Post>
        </div>
      ))}
    </section>
  )
}
