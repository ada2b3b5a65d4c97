import { Button, Code, EmptyState, Notice, StatusBadge, TextField, When } from '#design'
import { type Authority, type Group, isOpen, isPaid, type Waiting } from '#modules/certification'
import { formatDate, formatMoney, type Language } from '#platform/text'
import { unsignedWords } from '../acts/unsigned.ts'
import { Post } from '../post.tsx'
import { CertificationFrame, type CertificationFrameProps } from './frame.tsx'
import { certificationTexts } from './texts.ts'

export interface QueuePageProps extends Pick<CertificationFrameProps, 'shell' | 'parts' | 'said'> {
  waiting: Waiting[]
  authority: Record<Group, Authority>
  signers: { name: string; title: string; groups: Group[] | 'all' }[]
  maySign: boolean
}

/** What waits for a signature. The signer ticks what was signed on paper; numbers are given at once. */
export function QueuePage(props: QueuePageProps) {
  const { shell, waiting, authority, maySign } = props
  const { language } = shell
  const text = certificationTexts(language)
  const here = [...new Set(waiting.map(({ request }) => request.group))]
  const barred = here.map((group) => authority[group]).find((it) => !it.may)
  const canAny = maySign && here.some((group) => authority[group].may)
  const hasCopies = waiting.some(({ items }) => items.some(({ electronic }) => electronic === 'waiting'))
  return (
    <CertificationFrame {...props} part="queue" title={text.queueTitle}>
      <Signers {...props} />
      {waiting.length > 0 && !canAny && (
        <Notice language={language} tone="info">
          {barred && !barred.may && maySign ? whyNot(barred, language) : text.youMayNot}
        </Notice>
      )}
      {waiting.length === 0 ? (
        <EmptyState title={text.empty} icon="check" />
      ) : (
        <Post action="/desk/certification/sign" class="stack">
          <ul class="plain stack-tight certify-queue">
            {waiting.map((it) => (
              <Request
                key={it.request.dossier}
                {...it}
                language={language}
                canSign={maySign && authority[it.request.group].may}
              />
            ))}
          </ul>
          {canAny && (
            <div class="submit-line certify-sign">
              {hasCopies && (
                <TextField
                  name="pin"
                  language={language}
                  label={text.pin}
                  type="password"
                  autoComplete="off"
                  width="medium"
                  optional
                />
              )}
              <Button icon="pen" attributes={{ 'data-key': 's' }}>
                {text.sign}
              </Button>
            </div>
          )}
        </Post>
      )}
    </CertificationFrame>
  )
}

function Signers({ shell, signers }: QueuePageProps) {
  const text = certificationTexts(shell.language)
  return (
    <p>
      {text.signersToday}:{' '}
      {signers.length === 0
        ? text.nobody
        : signers.map(({ name, title, groups }, index) => (
            <>
              {index > 0 && '; '}
              <strong>{name}</strong> ({title}:{' '}
              {groups === 'all' ? text.all : groups.map((it) => text.groups[it]).join(', ')})
            </>
          ))}
    </p>
  )
}

function Request({
  request,
  items,
  isReady,
  language,
  canSign,
}: Waiting & { language: Language; canSign: boolean }) {
  const text = certificationTexts(language)
  const { dossier, code, person, group, receivedAt, compared, fee, taken, exemption } = request
  return (
    <li class="panel stack-tight">
      <div class="title-line">
        <h2 class="certify-name">
          {person}{' '}
          <a href={`/desk/dossiers/${dossier}`}>
            <Code>{code}</Code>
          </a>
        </h2>
        <span class="row">
          {!compared && <StatusBadge tone="warning">{text.notCompared}</StatusBadge>}
          {!isPaid(request) && (
            <StatusBadge tone="warning">{text.notPaid(formatMoney(fee - taken, language))}</StatusBadge>
          )}
          {exemption && <StatusBadge tone="neutral">{text.exempt}</StatusBadge>}
          {isReady && items.some(isSignable) && <StatusBadge tone="success">{text.ready}</StatusBadge>}
        </span>
      </div>
      <p class="small soft">
        {text.groups[group]} · {text.since} <When at={receivedAt} />
      </p>
      <ul class="plain">
        {items.filter(isOpen).map((item) => {
          const { id, title, pages, copies, paper, electronic, scan, trouble } = item
          const about = [
            paper === 'waiting' ? text.pagesOf(pages, copies) : text.onlyCopy,
            paper === 'waiting' && electronic === 'waiting' ? text.withCopy : '',
          ]
          const words = (
            <>
              <bdi>{title}</bdi>
              <span class="under soft">{about.filter(Boolean).join(', ')}</span>
            </>
          )
          return (
            <li key={id}>
              {canSign && isReady && isSignable(item) ? (
                <label class="choice" for={`item-${id}`}>
                  <input id={`item-${id}`} type="checkbox" name="item" value={`${dossier} ${id}`} checked />
                  <span>{words}</span>
                </label>
              ) : (
                <p>{words}</p>
              )}
              {electronic === 'sealing' && <StatusBadge tone="info">{text.sealing}</StatusBadge>}
              {electronic === 'waiting' && !scan && <span class="warning-words">{text.noScan}</span>}
              {trouble && <span class="warning-words">{unsignedWords(trouble, language)}</span>}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** Something of it can be signed now: on paper, or an electronic copy whose scan is there. */
/** Both copies are signed at once: without the scan of the electronic one the paper waits too. */
const isSignable = ({ paper, electronic, scan }: Waiting['items'][number]) =>
  electronic === 'waiting' ? scan !== undefined : electronic !== 'sealing' && paper === 'waiting'

function whyNot(it: Extract<Authority, { may: false }>, language: Language): string {
  const { why } = certificationTexts(language)
  const day = it.day ? formatDate(it.day) : ''
  return it.why === 'ended' || it.why === 'early' ? why[it.why](day) : why[it.why]
}
