import {
  Button,
  Checkbox,
  Code,
  FileField,
  Money,
  Select,
  StatusBadge,
  TextArea,
  TextField,
  When,
} from '#design'
import { groundsOf, isOpen, isPaid, isUntouched, overpaid, type ShownRequest } from '#modules/certification'
import { formatMoney, type Language } from '#platform/text'
import { unsignedWords } from '../acts/unsigned.ts'
import { Post } from '../post.tsx'
import { certificationTexts } from './texts.ts'

export interface PanelProps {
  request: ShownRequest
  language: Language
  mayReceive: boolean
  maySign: boolean
  /** Gives back more than what was taken too much. */
  mayKeep: boolean
  /** The dossier is still with whoever certifies. */
  isRunning: boolean
}

/** On a dossier's page: what it asks to have certified, each with its number, and what is still to be done for it. */
export function CertificationPanel({
  request,
  language,
  mayReceive,
  maySign,
  mayKeep,
  isRunning,
}: PanelProps) {
  const text = certificationTexts(language)
  const { dossier, items, group } = request
  const waits = isRunning && items.some(isOpen)
  const isDue = !isPaid(request)
  const over = overpaid(request, items, isRunning)
  const due = request.fee - request.taken
  const isCancellable =
    waits && items.every((it) => isUntouched(it) || !isOpen(it)) && !items.some(isNumbered)
  return (
    <section class="panel stack" aria-labelledby="certification-title" id="certification">
      <div class="title-line">
        <h2 id="certification-title">{text.panel}</h2>
        {items.some(({ number }) => number !== undefined) && (
          <a href={`/desk/certification/${dossier}/attestation.pdf`}>{text.print}</a>
        )}
      </div>
      <p class="row">
        <span>
          {text.feeNow}: <Money dong={request.fee} language={language} />
        </span>
        {request.exemption && <span class="soft">{request.exemption}</span>}
        {!request.compared && waits && <StatusBadge tone="warning">{text.notCompared}</StatusBadge>}
        {isDue && waits && (
          <StatusBadge tone="warning">
            {request.taken > 0
              ? text.due(formatMoney(due, language))
              : text.notPaid(formatMoney(due, language))}
          </StatusBadge>
        )}
        {over > 0 && <StatusBadge tone="warning">{text.tooMuch(formatMoney(over, language))}</StatusBadge>}
      </p>
      <ol class="plain stack-tight">
        {items.map((item) => (
          <li key={item.id} class="certify-line">
            <Item {...{ item, language }} />
            {waits && isOpen(item) && (
              <div class="stack-tight">
                {mayReceive && item.electronic === 'waiting' && (
                  <Post
                    action={`/desk/certification/${dossier}/scan`}
                    files
                    fields={{ item: item.id }}
                    class="with-button"
                  >
                    <FileField
                      name={`scan-${item.id}`}
                      language={language}
                      label={text.scan}
                      accept="application/pdf,image/jpeg,image/png"
                    />
                    <Button kind="quiet" icon="upload">
                      {text.attach}
                    </Button>
                  </Post>
                )}
                {mayReceive && isUntouched(item) && <Correct {...{ dossier, item, language }} />}
                {maySign && item.electronic !== 'sealing' && (
                  <details>
                    <summary>
                      {text.refuse}: <bdi>{item.title}</bdi>
                    </summary>
                    <Post
                      action={`/desk/certification/${dossier}/refuse`}
                      fields={{ item: item.id }}
                      class="stack-tight"
                    >
                      <Select
                        name={`ground-${item.id}`}
                        language={language}
                        label={text.groundTitle}
                        empty="–"
                        options={groundsOf(group).map((it) => ({ value: it.id, label: it.text[language] }))}
                      />
                      <TextArea
                        name={`words-${item.id}`}
                        language={language}
                        label={text.words}
                        rows={2}
                        maxLength={1000}
                        optional
                      />
                      <Button kind="danger">{text.refuse}</Button>
                    </Post>
                  </details>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      {waits && mayReceive && (!request.compared || isDue) && (
        <Post action={`/desk/certification/${dossier}/settle`} class="stack-tight">
          {!request.compared && <Checkbox name="compared" language={language} label={text.compared[group]} />}
          {isDue && (
            <>
              <Checkbox name="paid" language={language} label={text.paid} />
              <TextField
                name="receipt"
                language={language}
                label={text.receipt}
                maxLength={60}
                width="medium"
                autoComplete="off"
                optional
              />
              {!items.some(isNumbered) && (
                <TextField
                  name="exemption"
                  language={language}
                  label={text.exemptNow}
                  maxLength={200}
                  optional
                />
              )}
            </>
          )}
          <Button kind="quiet" icon="check">
            {text.settle}
          </Button>
        </Post>
      )}
      <Ledger {...{ request, language }} />
      {mayReceive && isCancellable && (
        <details>
          <summary>{text.cancel}</summary>
          <Post action={`/desk/certification/${dossier}/cancel`} class="stack-tight">
            <p class="soft">{text.cancelWhy}</p>
            <TextField name="reason" language={language} label={text.reason} maxLength={500} required />
            <Button kind="danger">{text.cancelNow}</Button>
          </Post>
        </details>
      )}
      {request.taken > 0 && (mayKeep || (mayReceive && over > 0)) && (
        <details open={over > 0}>
          <summary>{text.refund}</summary>
          <Post action={`/desk/certification/${dossier}/refund`} class="stack-tight">
            <p class="soft">{text.refundWhy}</p>
            <TextField
              name="amount"
              language={language}
              label={text.refundAmount}
              inputMode="numeric"
              value={over > 0 ? String(over) : undefined}
              maxLength={9}
              width="medium"
              required
            />
            <TextField name="reason" language={language} label={text.reason} maxLength={500} required />
            <Button kind="quiet" icon="check">
              {text.refund}
            </Button>
          </Post>
        </details>
      )}
    </section>
  )
}

const isNumbered = ({ paper, electronic }: ShownRequest['items'][number]) =>
  paper === 'numbered' || electronic === 'numbered'

type ShownItem = ShownRequest['items'][number]

function Correct({ dossier, item, language }: { dossier: string; item: ShownItem; language: Language }) {
  const text = certificationTexts(language)
  const { id, title, pages, sheets, copies } = item
  const counts = { pages, sheets, copies }
  return (
    <details>
      <summary>
        {text.correct}: <bdi>{title}</bdi>
      </summary>
      <Post action={`/desk/certification/${dossier}/correct`} fields={{ item: id }} class="stack-tight">
        <p class="soft">{text.correctWhy}</p>
        <div class="certify-counts">
          {(['pages', 'sheets', 'copies'] as const).map((name) => (
            <TextField
              key={name}
              name={`${name}-${id}`}
              language={language}
              label={text[name]}
              value={String(counts[name])}
              inputMode="numeric"
              maxLength={5}
              width="short"
            />
          ))}
        </div>
        <TextField name={`reason-${id}`} language={language} label={text.reason} maxLength={500} required />
        <Button kind="quiet" icon="check">
          {text.saveCorrection}
        </Button>
      </Post>
    </details>
  )
}

/** Money that came in and went back, and counts that were put right, each with who did it and why. */
function Ledger({ request, language }: Pick<PanelProps, 'request' | 'language'>) {
  const text = certificationTexts(language)
  const { payments, corrections } = request
  if (payments.length + corrections.length === 0) return null
  const countsOf = ({ pages, copies, fee }: ShownRequest['corrections'][number]['before']) => (
    <>
      <bdi>{text.pagesOf(pages, copies)}</bdi> (<Money dong={fee} language={language} />)
    </>
  )
  return (
    <div class="stack-tight">
      <h3>{text.money}</h3>
      <ul class="plain small">
        {payments.map(({ at, amount, receipt, reason, byName }) => (
          <li key={`${at} ${amount}`}>
            {amount > 0 ? text.takenAt : text.refundedAt}{' '}
            <Money dong={Math.abs(amount)} language={language} />
            <span class="soft">
              {' · '}
              <When at={at} /> · <bdi>{byName}</bdi>
              {receipt && (
                <>
                  {' · '}
                  <Code>{receipt}</Code>
                </>
              )}
              {reason && (
                <>
                  {' · '}
                  <bdi>{reason}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
        {corrections.map(({ n, at, byName, reason, before, after }) => (
          <li key={`${at} ${n}`}>
            {text.item(n)}: {text.was} {countsOf(before)} {text.now} {countsOf(after)}
            <span class="soft">
              {' · '}
              <When at={at} /> · <bdi>{byName}</bdi> · <bdi>{reason}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Item({ item, language }: { item: ShownRequest['items'][number]; language: Language }) {
  const text = certificationTexts(language)
  const { title, pages, sheets, copies, paper, electronic, number, book, electronicNumber, electronicBook } =
    item
  const tone = {
    waiting: 'info',
    sealing: 'info',
    numbered: 'success',
    void: 'neutral',
    none: 'neutral',
  } as const
  return (
    <div>
      <p>
        <strong>
          <bdi>{title}</bdi>
        </strong>{' '}
        <span class="soft">
          {copies > 0 && text.pagesOf(pages, copies)}
          {sheets >= 2 && ` · ${text.seam}`}
        </span>
      </p>
      {paper !== 'none' && (
        <p class="row">
          <StatusBadge tone={tone[paper]}>{text.states[paper]}</StatusBadge> {text.paperPart}
          {number !== undefined && (
            <span>
              {text.number} <strong>{number}</strong>, {text.book} <Code>{book}</Code>
            </span>
          )}
        </p>
      )}
      {electronic !== 'none' && (
        <p class="row">
          <StatusBadge tone={tone[electronic]}>{text.states[electronic]}</StatusBadge> {text.electronicPart}
          {electronicNumber !== undefined && (
            <span>
              {text.number} <strong>{electronicNumber}</strong>, {text.book} <Code>{electronicBook}</Code>{' '}
              <a href={`/verify/${item.verification}`}>{text.check}</a>
            </span>
          )}
          {electronic === 'waiting' && !item.scan && <span class="warning-words">{text.noScan}</span>}
        </p>
      )}
      {item.trouble && <p class="warning-words">{unsignedWords(item.trouble, language)}</p>}
      {item.groundWords && <p class="soft">{item.groundWords}</p>}
    </div>
  )
}
