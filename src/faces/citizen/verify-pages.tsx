import { Button, Code, DefinitionList, FileField, LinkButton, Notice, When } from '#design'
import type { PublicCopy } from '#modules/certification'
import type {
  FileReport,
  Indication,
  RegisteredFile,
  SignatureReport,
  SubIndication,
} from '#modules/signatures'
import { formatDateTime, type Language } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { verifyTexts } from './verify-texts.ts'

interface VerifyPageProps {
  shell: Shell
  megabytes: number
  answer?: { report: FileReport; registered: RegisteredFile | undefined } | undefined
  fault?: string | undefined
}

/** Checks a file that somebody holds. The answer stands on the same page: one sentence, the reason, the details. */
export function VerifyPage({ shell, megabytes, answer, fault }: VerifyPageProps) {
  const { language, demo } = shell
  const text = verifyTexts(language)
  return (
    <Frame shell={shell} title={text.title} hasErrors={Boolean(fault)}>
      <div class="stack">
        <h1>{text.title}</h1>
        {answer ? (
          <Answer {...{ language, demo }} {...answer} />
        ) : (
          <>
            <p>{text.lead}</p>
            <VerifyForm {...{ language, megabytes, fault }} />
          </>
        )}
      </div>
    </Frame>
  )
}

function VerifyForm({
  language,
  megabytes,
  fault,
}: { language: Language } & Pick<VerifyPageProps, 'megabytes' | 'fault'>) {
  const text = verifyTexts(language)
  return (
    <form
      method="post"
      action={address(language, '/verify')}
      enctype="multipart/form-data"
      class="stack-tight"
    >
      <FileField
        name="file"
        label={text.file}
        hint={text.fileHint}
        language={language}
        accept="application/pdf,.pdf"
        maxMegabytes={megabytes}
        error={fault}
      />
      <p>
        <Button icon="check">{text.submit}</Button>
      </p>
    </form>
  )
}

type Said = Pick<FileReport, 'indication' | 'subIndication' | 'cause'>

const tones = { 'TOTAL-PASSED': 'success', INDETERMINATE: 'warning', 'TOTAL-FAILED': 'danger' } as const

const reasonOf = ({ subIndication, cause }: Said, language: Language): string => {
  const text = verifyTexts(language)
  return cause ? text.special[cause].reason : text.reasons[subIndication ?? 'ok']
}

/** One large sentence and why, in words for whoever holds the file. */
function sentencesOf(said: Said, language: Language): { title: string; reason: string; next?: string } {
  const text = verifyTexts(language)
  const { indication, subIndication, cause } = said
  if (cause) return text.special[cause]
  if (subIndication === 'SIGNED_DATA_NOT_FOUND') return text.special.none
  const title =
    subIndication === 'NO_CERTIFICATE_CHAIN_FOUND' ? text.unknownSigner : text.verdicts[indication]
  const reason = reasonOf(said, language)
  return indication === 'TOTAL-PASSED' || subIndication === 'TRY_LATER'
    ? { title, reason }
    : { title, reason, next: text.next[indication] }
}

function Answer({
  language,
  demo,
  report,
  registered,
}: {
  language: Language
  demo: string | undefined
  report: FileReport
  registered: RegisteredFile | undefined
}) {
  const text = verifyTexts(language)
  const { indication, signatures } = report
  const { title, reason, next } = sentencesOf(report, language)
  return (
    <>
      <div class="answer">
        <Notice language={language} tone={tones[indication]} title={title} live>
          <p>{reason}</p>
          {next && <p>{next}</p>}
          {registered && <p>{text.issued}</p>}
          {demo && indication === 'TOTAL-PASSED' && <p>{text.trial}</p>}
        </Notice>
      </div>
      {signatures.length > 0 && (
        <section class="stack-tight" aria-labelledby="signatures">
          <h2 id="signatures">{text.signatures}</h2>
          {signatures.map((signature, index) => (
            <div class="panel stack-tight" key={index}>
              <Signature language={language} signature={signature} />
            </div>
          ))}
        </section>
      )}
      <details>
        <summary>{text.details}</summary>
        <DefinitionList
          items={[
            { term: text.verdict, detail: <Code>{codesOf(report)}</Code> },
            { term: text.digest, detail: <Code long>{Buffer.from(report.sha256).toString('hex')}</Code> },
            ...signatures.map((it) => ({
              term: <bdi>{it.field}</bdi>,
              detail: <Code>{[codesOf(it), it.level].filter(Boolean).join(', ')}</Code>,
            })),
          ]}
        />
      </details>
      <p>
        <LinkButton kind="quiet" icon="back" href={address(language, '/verify')}>
          {text.another}
        </LinkButton>
      </p>
    </>
  )
}

const codesOf = ({
  indication,
  subIndication,
}: {
  indication: Indication
  subIndication: SubIndication | undefined
}) => [indication, subIndication].filter(Boolean).join(' / ')

function Signature({ language, signature }: { language: Language; signature: SignatureReport }) {
  const text = verifyTexts(language)
  const { kind, signer, provenAt, subIndication } = signature
  const name = kind === 'time-stamp' ? text.stamp : text.signer
  return (
    <DefinitionList
      items={[
        { term: name, detail: <strong>{signer?.name || text.unknown}</strong> },
        ...(signer?.title ? [{ term: text.position, detail: signer.title }] : []),
        ...(signer?.organisation && kind === 'signature'
          ? [{ term: text.organisation, detail: signer.organisation }]
          : []),
        { term: text.time, detail: provenAt ? <When at={provenAt} /> : text.noTime },
        ...(signer?.issuer ? [{ term: text.issuer, detail: signer.issuer }] : []),
        ...(subIndication ? [{ term: text.verdict, detail: reasonOf(signature, language) }] : []),
      ]}
    />
  )
}

/** What an electronic certified copy is, and whether its number still stands. */
function CopyNotice({ copy, language }: { copy: PublicCopy; language: Language }) {
  const text = verifyTexts(language)
  return (
    <Notice
      language={language}
      tone={copy.isStruck ? 'danger' : 'info'}
      title={copy.isStruck ? text.copyStruck : text.copy}
    >
      <p>
        {text.copyNumber} <strong>{copy.number}</strong>, {text.copyBook} <Code>{copy.book}</Code>,{' '}
        <When at={copy.on} />
      </p>
      <p>{copy.isStruck ? text.copyStruckWhy : text.copyWhy}</p>
    </Notice>
  )
}

interface RegisteredPageProps {
  shell: Shell
  file: RegisteredFile
  place: string
  megabytes: number
  /** When it is an electronic certified copy. */
  copy: PublicCopy | undefined
}

/** What the QR code on a paper leads to. Nothing about the citizen it is for. */
export function RegisteredPage({ shell, file, place, megabytes, copy }: RegisteredPageProps) {
  const { language, demo } = shell
  const text = verifyTexts(language)
  return (
    <Frame shell={shell} title={text.registered}>
      <div class="stack">
        <h1>{text.registered}</h1>
        {copy && <CopyNotice {...{ copy, language }} />}
        <Notice language={language} tone="success" title={text.sealedHere}>
          <p>{text.sealedAt(formatDateTime(file.registeredAt))}</p>
          {demo && <p>{text.trial}</p>}
        </Notice>
        <p>{text.registeredLead}</p>
        <div class="panel stack-tight">
          <DefinitionList
            items={[
              { term: text.agency, detail: place },
              { term: text.level, detail: <Code>{file.level}</Code> },
              { term: text.digest, detail: <Code long>{file.sha256.toString('hex')}</Code> },
            ]}
          />
        </div>
        <section class="stack-tight" aria-labelledby="signatures">
          <h2 id="signatures">{text.signatures}</h2>
          {file.signers.map(({ name, title, organisation, at }, index) => (
            <div class="panel stack-tight" key={index}>
              <DefinitionList
                items={[
                  { term: text.signer, detail: <strong>{name}</strong> },
                  ...(title ? [{ term: text.position, detail: title }] : []),
                  ...(organisation ? [{ term: text.organisation, detail: organisation }] : []),
                  ...(at ? [{ term: text.time, detail: <When at={Temporal.Instant.from(at)} /> }] : []),
                ]}
              />
            </div>
          ))}
        </section>
        <section class="stack-tight">
          <h2>{text.title}</h2>
          <p>{text.compare}</p>
          <VerifyForm {...{ language, megabytes }} />
        </section>
      </div>
    </Frame>
  )
}
