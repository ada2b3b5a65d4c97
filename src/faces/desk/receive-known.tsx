import { Button, Icon, KnownAnswers, Notice, Select, StatusBadge } from '#design'
import type { Consent, KeptPaper } from '#modules/documents'
import { answerWords, type Offer } from '#modules/forms'
import type { Component } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { formatDate, type Language } from '#platform/text'
import { receiveKnownTexts } from './receive-known-texts.ts'

/** What the state has of the person at the counter, once they agreed. */
export interface Known {
  consent: Consent
  /** `spoken:001…`: carried by the page, and worth nothing for another number. */
  carried: string
  idNumber: string
  papers: KeptPaper[]
  /** Answers to questions nobody has begun to answer here. */
  offers: Offer[]
}

interface KnownProps {
  language: Language
  /** A number was looked up, and somebody is known by it. */
  canAsk: boolean
  known: Known | undefined
  components: Component[]
  fields: Record<string, string> | undefined
  today: Temporal.PlainDate
  fault?: string | undefined
}

/** Asks for the consent first; then says what is there, where it comes from and how old it is. Nothing is taken silently. */
export function KnownPanel(props: KnownProps) {
  const { language, canAsk, known, fault } = props
  if (!canAsk && !known && !fault) return null
  const text = receiveKnownTexts(language)
  return (
    <section class="panel stack" aria-labelledby="known-title">
      <h2 id="known-title">{text.title}</h2>
      {fault && (
        <Notice language={language} tone="danger" live>
          {fault}
        </Notice>
      )}
      {known ? (
        <Found {...props} known={known} />
      ) : (
        canAsk && <Ask language={language} idNumber={props.fields?.idNumber ?? ''} />
      )}
    </section>
  )
}

const refreshed = { 'data-partial': 'known known-forms declaration' }

function Ask({ language, idNumber }: { language: Language; idNumber: string }) {
  const text = receiveKnownTexts(language)
  return (
    <>
      <input type="hidden" name="askedFor" value={idNumber} />
      <p class="soft">{text.ask}</p>
      <p class="row">
        <Button kind="quiet" icon="search" name="do" value="know:spoken" attributes={refreshed}>
          {text.spoken}
        </Button>
        <Button kind="quiet" icon="search" name="do" value="know:written" attributes={refreshed}>
          {text.written}
        </Button>
      </p>
    </>
  )
}

function Found({ language, known, components, fields, today }: KnownProps & { known: Known }) {
  const text = receiveKnownTexts(language)
  const { offers, papers, consent, carried } = known
  return (
    <>
      <input type="hidden" name="consent" value={carried} />
      <p>
        <StatusBadge tone="success" icon="check">
          {text.agreed[consent]}
        </StatusBadge>
      </p>
      {offers.length === 0 && papers.length === 0 && <p>{text.none}</p>}
      {offers.length > 0 && (
        <>
          <KnownAnswers
            language={language}
            answers={offers.map(({ field, page, value, from, on, isOld }) => ({
              ...{ name: field.id, label: field.label[language], part: page[language], from, isOld },
              answer: answerWords(field, value, language),
              on: on && formatDate(Temporal.PlainDate.from(on)),
            }))}
          />
          <p>
            <Button kind="quiet" icon="repeat" name="do" value="take" attributes={refreshed}>
              {text.take}
            </Button>
          </p>
        </>
      )}
      {papers.length > 0 && (
        <div class="stack">
          <div>
            <h3 id="store-title">{text.papers}</h3>
            <p class="soft">{text.papersWhy}</p>
          </div>
          <ul class="plain stack">
            {papers.map((paper) => (
              <li key={paper.id}>
                <StorePaper
                  language={language}
                  paper={paper}
                  components={components}
                  chosen={fields?.[`store-${paper.id}`]}
                  today={today}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

interface StorePaperProps {
  language: Language
  paper: KeptPaper
  components: Component[]
  chosen: string | undefined
  today: Temporal.PlainDate
}

function StorePaper({ language, paper, components, chosen, today }: StorePaperProps) {
  const text = receiveKnownTexts(language)
  const { id, title, kind, dossierCode, since, validUntil } = paper
  const isOver = isExpired(paper, today)
  return (
    <div class="stack-tight">
      <p class="title-line">
        <strong>{title}</strong>
        <StatusBadge tone={kind === 'result' ? 'success' : 'info'} icon="paper">
          {text.kind[kind]}
        </StatusBadge>
      </p>
      <p class="soft">
        {text.from(dossierCode, formatDate(localDate(since)))}
        {validUntil && !isOver && ` · ${text.until(formatDate(validUntil))}`}
      </p>
      {validUntil && isOver && (
        <p class="file-bad">
          <Icon name="calendar" /> {text.expired(formatDate(validUntil))}
        </p>
      )}
      <div class="with-button">
        {!isOver && (
          <Select
            name={`store-${id}`}
            language={language}
            label={text.use}
            value={chosen}
            empty={text.not}
            options={components.map((it) => ({ value: it.id, label: it.short[language] }))}
            width="long"
          />
        )}
        <Button kind="quiet" size="small" form={`open-${id}`}>
          {text.open}
          <span class="visually-hidden"> {title}</span>
        </Button>
      </div>
    </div>
  )
}

/** After its last day a paper stands for nothing. */
export const isExpired = ({ validUntil }: KeptPaper, today: Temporal.PlainDate) =>
  validUntil !== undefined && Temporal.PlainDate.compare(validUntil, today) < 0

/** Opening a paper is a form of its own: what lies in the big one does not travel along. */
export function KnownForms({ known }: { known: Known | undefined }) {
  return (
    <>
      {known?.papers.map(({ id }) => (
        <form
          key={id}
          id={`open-${id}`}
          method="post"
          action={`/desk/receive/store/${id}`}
          target="_blank"
          rel="noopener"
        >
          <input type="hidden" name="idNumber" value={known.idNumber} />
          <input type="hidden" name="consent" value={known.carried} />
        </form>
      ))}
    </>
  )
}
