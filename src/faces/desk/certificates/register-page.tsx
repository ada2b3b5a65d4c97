import {
  Button,
  Code,
  DefinitionList,
  EmptyState,
  FileField,
  LinkButton,
  Notice,
  Radios,
  Table,
  TextArea,
  TextField,
  When,
} from '#design'
import { type CertificateSeen, type KeyElsewhere, type KeySource, toPem } from '#modules/signatures'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import type { SignerRow } from './list-page.tsx'
import { addressOf } from './signer-page.tsx'
import { certificatesTexts } from './texts.ts'

interface ChoosePageProps {
  shell: Shell
  row: SignerRow
  from: KeySource['from']
  /** Of a key that waits for its certificate. */
  id: string | undefined
  /** Keys in tokens or at the service. */
  keys: KeyElsewhere[]
  fault?: string | undefined
}

/** Which certificate: a file that the authority sent, or a key elsewhere with its own. */
export function ChoosePage({ shell, row, from, id, keys, fault }: ChoosePageProps) {
  const { language } = shell
  const text = certificatesTexts(language)
  const title = from === 'csr' ? text.upload : from === 'csc' ? text.fromService : text.fromToken
  const isEmpty = from !== 'csr' && keys.length === 0
  return (
    <Frame shell={shell} title={title} section="certificates" hasErrors={Boolean(fault)}>
      <div class="stack">
        <h1>{title}</h1>
        <p>
          <strong>{row.name}</strong> <span class="soft">{row.title}</span>
        </p>
        {fault && (
          <Notice language={language} tone="danger" live>
            {fault}
          </Notice>
        )}
        {isEmpty ? (
          !fault && <EmptyState title={text.noKeys} icon="key" />
        ) : (
          <Post action={`${addressOf(row.holder)}/register`} fields={{ from }} files class="panel stack">
            {from === 'csr' ? (
              <input type="hidden" name="id" value={id} />
            ) : (
              <Radios
                name="id"
                label={text.whichKey}
                language={language}
                value={keys.length === 1 ? keys[0]!.source.id : undefined}
                options={keys.map(({ source, label, certificate }) => ({
                  value: source.id,
                  label: <bdi>{label}</bdi>,
                  hint: certificate ? (
                    <>
                      <bdi>{certificate.subject}</bdi>, <bdi>{certificate.issuer}</bdi>,{' '}
                      <When at={certificate.notAfter} show="date" />
                    </>
                  ) : (
                    text.noCertificateThere
                  ),
                }))}
              />
            )}
            {from !== 'csc' && (
              <>
                <FileField
                  name="file"
                  label={from === 'csr' ? text.certificateFile : text.fileIfNone}
                  hint={text.fileHint}
                  language={language}
                  accept=".cer,.crt,.pem,.der,.p7b,.p7c"
                />
                <TextArea name="pem" label={text.paste} language={language} rows={4} optional />
              </>
            )}
            <p>
              <Button icon="search">{text.look}</Button>
            </p>
          </Post>
        )}
        <p>
          <LinkButton kind="quiet" icon="back" href={addressOf(row.holder)}>
            {text.backToSigner}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}

interface LookPageProps {
  shell: Shell
  row: SignerRow
  organisation: string
  source: KeySource
  seen: CertificateSeen
  fault?: string | undefined
}

/** What the certificate says beside what is known here, before it is used. */
export function LookPage({ shell, row, organisation, source, seen, fault }: LookPageProps) {
  const { language } = shell
  const text = certificatesTexts(language)
  const pem = seen.certificates.map(({ der }) => toPem(der)).join('')
  const needsPin = row.holder.startsWith('agency:') && source.from !== 'csr'
  return (
    <Frame shell={shell} title={text.compare} section="certificates" hasErrors={Boolean(fault)}>
      <div class="stack">
        <h1>{text.compare}</h1>
        {seen.warnings.map((warning) => (
          <Notice key={warning} language={language} tone="warning">
            {text.warnings[warning]}
          </Notice>
        ))}
        <Table
          language={language}
          caption={text.compare}
          captionHidden
          keyOf={({ what }) => what}
          rows={[
            { what: text.name, here: row.name, there: seen.subject },
            { what: text.position, here: row.title, there: seen.title },
            { what: text.agency, here: organisation, there: seen.organisation },
          ]}
          columns={[
            { heading: text.what, cell: ({ what }) => what },
            { heading: text.here, cell: ({ here }) => <bdi>{here || '–'}</bdi> },
            {
              heading: text.there,
              cell: ({ there }) => (
                <strong>
                  <bdi>{there || '–'}</bdi>
                </strong>
              ),
            },
          ]}
        />
        <div class="panel">
          <DefinitionList
            items={[
              { term: text.issuer, detail: <bdi>{seen.issuer}</bdi> },
              { term: text.serial, detail: <Code long>{seen.serial}</Code> },
              { term: text.validFrom, detail: <When at={seen.notBefore} /> },
              { term: text.until, detail: <When at={seen.notAfter} /> },
            ]}
          />
        </div>
        <Post
          action={`${addressOf(row.holder)}/register`}
          fields={{
            from: source.from,
            id: source.id,
            pem: source.from === 'csc' ? '' : pem,
            confirmed: 'yes',
          }}
          class="panel stack-tight"
        >
          <p>{text.useAbout}</p>
          {needsPin && (
            <TextField
              name="pin"
              type="password"
              label={text.sealPin}
              hint={text.sealPinHint}
              language={language}
              autoComplete="off"
              error={fault}
              maxLength={64}
              required
            />
          )}
          <p>
            <Button icon="check">{text.use}</Button>
          </p>
        </Post>
        <p>
          <LinkButton kind="quiet" icon="back" href={addressOf(row.holder)}>
            {text.backToSigner}
          </LinkButton>
        </p>
      </div>
    </Frame>
  )
}
