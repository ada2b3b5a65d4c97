import {
  Button,
  Code,
  DefinitionList,
  EmptyState,
  LinkButton,
  Notice,
  SearchBox,
  Select,
  StatusBadge,
  StepList,
  Table,
  type Tone,
} from '#design'
import type { Edition } from '#modules/editions'
import type { Procedure, ProcedureVersion, Repeal, RouteStep } from '#modules/procedures'
import { formatDate, type Language, type Text } from '#platform/text'
import { EditionsTable } from './editions-table.tsx'
import { type Coming, ComingList } from './editor-new-page.tsx'
import { editorNewTexts } from './editor-new-texts.ts'
import type { EditorSubject } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { proceduresTexts } from './procedures-texts.ts'
import { feeWords, timeWords } from './rule-words.ts'

export interface Entry {
  procedure: Procedure
  version: ProcedureVersion
}

export interface ProceduresPageProps {
  shell: Shell
  words: string
  field: string
  fields: { name: Text; count: number }[]
  entries: Entry[]
  mayEdit: boolean
  coming: Coming[]
}

/** The catalogue as officers need it: with how sure each entry is. */
export function ProceduresPage(props: ProceduresPageProps) {
  const { shell, words, field, fields, entries, mayEdit, coming } = props
  const { language } = shell
  const text = proceduresTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="procedures">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          {mayEdit && (
            <LinkButton href="/desk/procedures/new" icon="pen">
              {editorNewTexts(language).procedure}
            </LinkButton>
          )}
        </div>
        <ComingList language={language} kind="procedure" coming={coming} />
        <div class="filters">
          <SearchBox
            language={language}
            action="/desk/procedures"
            label={text.search}
            hint={text.searchHint}
            value={words}
          />
          <form method="get" action="/desk/procedures" class="with-button">
            <Select
              name="field"
              label={text.field}
              language={language}
              empty={text.allFields}
              value={field}
              options={fields.map((it) => ({
                value: it.name.vi,
                label: `${it.name[language]} (${it.count})`,
              }))}
            />
            <Button kind="quiet">{text.filter}</Button>
          </form>
        </div>
        <p class="soft">{text.count(entries.length)}</p>
        {entries.length === 0 ? (
          <EmptyState title={text.nothing} icon="search" />
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={entries}
            keyOf={({ procedure }) => procedure.code}
            hrefOf={({ procedure }) => `/desk/procedures/${procedure.code}`}
            attributesOf={() => ({ 'data-row': true })}
            columns={[
              { heading: text.code, cell: ({ procedure }) => <Code>{procedure.code}</Code> },
              {
                heading: text.name,
                cell: ({ procedure, version }) => (
                  <>
                    {version.name[language]}
                    <span class="under soft">
                      {procedure.field[language]}
                      {version.place && ` · ${text.elsewhereShort}`}
                    </span>
                  </>
                ),
              },
              { heading: text.limit, cell: ({ version }) => timeWords(version.time, language) },
              { heading: text.fee, cell: ({ version }) => feeWords(version, language) },
              {
                heading: text.confidence,
                cell: ({ procedure }) => <Confidence level={procedure.confidence} language={language} />,
              },
            ]}
          />
        )}
      </div>
    </Frame>
  )
}

const tones: Record<Procedure['confidence'], Tone> = { high: 'success', medium: 'warning', low: 'danger' }

function Confidence({ level, language }: { level: Procedure['confidence']; language: Language }) {
  return <StatusBadge tone={tones[level]}>{proceduresTexts(language).levels[level]}</StatusBadge>
}

interface ComingPageProps {
  shell: Shell
  subject: EditorSubject
  editions: readonly Edition[]
  today: Temporal.PlainDate
  published: number | undefined
}

/** A procedure whose first day has not come, or that is only a draft. */
export function ComingPage({ shell, subject, editions, today, published }: ComingPageProps) {
  const { language } = shell
  const words = editorTexts(language)
  return (
    <Frame shell={shell} title={subject.name[language]} section="procedures">
      <div class="stack">
        <p class="small">
          <a href="/desk/procedures">{proceduresTexts(language).back}</a>
        </p>
        <div class="title-line">
          <h1>{subject.name[language]}</h1>
          <LinkButton href={`${subject.path}/edit`} icon="pen">
            {words.edit}
          </LinkButton>
        </div>
        {published !== undefined && (
          <Notice language={language} tone="success" live>
            {words.published(published)}
          </Notice>
        )}
        <Notice language={language}>{editorNewTexts(language).notYet}</Notice>
        {editions.length > 0 && (
          <section class="panel">
            <EditionsTable
              shell={shell}
              editions={editions}
              today={today}
              changes={`${subject.path}/changes`}
            />
          </section>
        )}
      </div>
    </Frame>
  )
}

export interface ProcedurePageProps extends Entry {
  shell: Shell
  route: RouteStep[]
  canReceive: boolean
  editions: readonly Edition[]
  today: Temporal.PlainDate
  mayEdit: boolean
  mayRepeal: boolean
  /** The edition that was just published. */
  published: number | undefined
  /** The repeal that holds or is to come. */
  repeal: (Repeal & { holds: boolean; instead: Procedure | undefined | '' }) | undefined
}

export function ProcedurePage(props: ProcedurePageProps) {
  const { shell, procedure, version, route, canReceive, repeal, mayEdit, published } = props
  const { language } = shell
  const text = proceduresTexts(language)
  const words = editorTexts(language)
  const path = `/desk/procedures/${procedure.code}`
  return (
    <Frame shell={shell} title={version.name[language]} section="procedures">
      <div class="stack">
        <p class="small">
          <a href="/desk/procedures">{text.back}</a>
        </p>
        <div class="title-line">
          <h1>
            {version.name[language]}{' '}
            <span class="title-name">
              <Code>{procedure.code}</Code>
            </span>
          </h1>
          <div class="buttons">
            {props.mayRepeal && !repeal && (
              <LinkButton kind="quiet" href={`${path}/repeal`}>
                {words.repeal}
              </LinkButton>
            )}
            {mayEdit && (
              <LinkButton kind="quiet" href={`${path}/edit`} icon="pen">
                {words.edit}
              </LinkButton>
            )}
            {canReceive && (
              <LinkButton
                href={`/desk/receive?procedure=${procedure.code}`}
                icon="pen"
                keyHint="H"
                attributes={{ 'data-key': 'h' }}
              >
                {text.receive}
              </LinkButton>
            )}
          </div>
        </div>
        {published !== undefined && (
          <Notice language={language} tone="success" live>
            {words.published(published)}
          </Notice>
        )}
        {repeal && <RepealNotice repeal={repeal} language={language} />}
        {version.place && (
          <Notice language={language} tone="warning">
            <p>
              <strong>{text.elsewhere}</strong> {text.elsewhereTell} {version.place[language]}
            </p>
          </Notice>
        )}
        <div class="dossier">
          <div class="stack">
            <section class="panel stack" aria-labelledby="papers-title">
              <h2 id="papers-title">{text.papers}</h2>
              <ol class="catalogue-papers">
                {version.components.map((component) => (
                  <li key={component.id}>
                    <strong>{component.short[language]}</strong>{' '}
                    <span class="soft">
                      – {component.optional ? text.optional : text.required}, {text.form[component.form]}
                    </span>
                    <span class="under">
                      <span class="soft">{text.published}: </span>
                      {component.text[language]}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
            {!version.place && (
              <section class="panel stack" aria-labelledby="route-title">
                <h2 id="route-title">{text.route}</h2>
                <StepList
                  language={language}
                  steps={route.map((step) => ({
                    title: step.name[language],
                    body: step.share === undefined ? undefined : text.share(Math.round(step.share * 100)),
                  }))}
                />
              </section>
            )}
          </div>
          <div class="stack">
            <section class="panel narrow-definitions" aria-label={text.name}>
              <DefinitionList items={factsOf(procedure, version, language)} />
            </section>
            <section class="panel stack-tight narrow-definitions" aria-labelledby="source-title">
              <h2 id="source-title">{text.source}</h2>
              <DefinitionList
                items={[
                  { term: text.sourceOf, detail: procedure.source },
                  {
                    term: text.overall,
                    detail: <Confidence level={procedure.confidence} language={language} />,
                  },
                  ...Object.entries(procedure.confidenceBy).map(([part, level]) => ({
                    term: (text.parts as Record<string, string>)[part] ?? part,
                    detail: <Confidence level={level} language={language} />,
                  })),
                ]}
              />
            </section>
          </div>
        </div>
        <section class="panel">
          <EditionsTable
            shell={shell}
            editions={props.editions}
            today={props.today}
            changes={mayEdit ? `${path}/changes` : undefined}
          />
        </section>
      </div>
    </Frame>
  )
}

/** Since when it is gone, or will be, and what takes its place. */
function RepealNotice({
  repeal,
  language,
}: {
  repeal: NonNullable<ProcedurePageProps['repeal']>
  language: Language
}) {
  const words = editorTexts(language)
  const when = formatDate(repeal.since)
  return (
    <Notice language={language} tone="warning">
      <p>
        {repeal.holds ? words.isRepealed(when) : words.willRepeal(when)} {repeal.why?.[language]}
      </p>
      {repeal.instead && (
        <p>
          {words.useInstead}{' '}
          <a href={`/desk/procedures/${repeal.instead.code}`}>{repeal.instead.plain[language]}</a>
        </p>
      )}
    </Notice>
  )
}

function factsOf(procedure: Procedure, version: ProcedureVersion, language: Language) {
  const text = proceduresTexts(language)
  return [
    { term: text.called, detail: procedure.plain[language] },
    { term: text.field, detail: procedure.field[language] },
    {
      term: text.limit,
      detail: <WithNote words={timeWords(version.time, language)} note={version.time.note?.[language]} />,
    },
    {
      term: text.fee,
      detail: <WithNote words={feeWords(version, language)} note={version.fee.note?.[language]} />,
    },
    { term: text.outcome, detail: version.outcome[language] },
    { term: text.unit, detail: version.unit[language] },
    { term: text.online, detail: text.onlineKinds[procedure.online] },
    {
      term: text.from,
      detail: `${formatDate(Temporal.PlainDate.from(version.from))} · ${text.version} ${version.version}`,
    },
    { term: text.legal, detail: version.legalBasis },
  ]
}

function WithNote({ words, note }: { words: string; note: string | undefined }) {
  return (
    <>
      <strong>{words}</strong>
      {note && <span class="under soft">{note}</span>}
    </>
  )
}
