import { Button, Checkbox, Code, FileField, Money, Select, StatusBadge, TextArea, TextField } from '#design'
import { groundsOf, isOpen, type ShownRequest } from '#modules/certification'
import { formatMoney, type Language } from '#platform/text'
import { unsignedWords } from '../acts/unsigned.ts'
import { Post } from '../post.tsx'
import { certificationTexts } from './texts.ts'

export interface PanelProps {
  request: ShownRequest
  language: Language
  mayReceive: boolean
  maySign: boolean
  /** The dossier is still with whoever certifies. */
  isRunning: boolean
}

/** On a dossier's page: what it asks to have certified, each with its number, and what is still to be done for it. */
export function CertificationPanel({ request, language, mayReceive, maySign, isRunning }: PanelProps) {
  const text = certificationTexts(language)
  const { dossier, items, group } = request
  const waits = isRunning && items.some(isOpen)
  const isPaid = request.fee === 0 || request.paidAt !== undefined
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
        {!isPaid && waits && (
          <StatusBadge tone="warning">{text.notPaid(formatMoney(request.fee, language))}</StatusBadge>
        )}
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
      {waits && mayReceive && (!request.compared || !isPaid) && (
        <Post action={`/desk/certification/${dossier}/settle`} class="stack-tight">
          {!request.compared && <Checkbox name="compared" language={language} label={text.compared[group]} />}
          {!isPaid && (
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
            </>
          )}
          <Button kind="quiet" icon="check">
            {text.settle}
          </Button>
        </Post>
      )}
    </section>
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
