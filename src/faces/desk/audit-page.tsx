import { Code, EmptyState, LinkButton, Notice, SearchBox, Table, When } from '#design'
import type { AuditEntry } from '#platform/ledger'
import type { Language } from '#platform/text'
import { auditTexts } from './audit-texts.ts'
import { Frame, type Shell } from './frame.tsx'

export interface AuditPageProps {
  shell: Shell
  entries: AuditEntry[]
  /** As typed into the filter. */
  words: string
  subject: string | undefined
  unknownCode: boolean
  older: string | undefined
  isFirst: boolean
  nameOf: (actor: string) => string
  /** The code of the dossier that a line is about. */
  codeOf: (subject: string) => string | undefined
}

export function AuditPage({
  shell,
  entries,
  words,
  subject,
  unknownCode,
  older,
  isFirst,
  nameOf,
  codeOf,
}: AuditPageProps) {
  const { language } = shell
  const text = auditTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="audit">
      <div class="stack">
        <div class="title-line">
          <div>
            <h1>{text.title}</h1>
            <p class="soft">{text.lead}</p>
          </div>
          <div class="list-search">
            <SearchBox
              language={language}
              action="/desk/audit"
              label={text.filter}
              hint={text.filterHint}
              value={words}
            />
          </div>
        </div>
        {unknownCode && (
          <Notice language={language} tone="warning" live>
            {text.unknownCode}
          </Notice>
        )}
        {subject && (
          <p>
            {text.only(words || subject)} · <a href="/desk/audit">{text.all}</a>
          </p>
        )}
        {entries.length === 0 ? (
          <EmptyState title={text.empty} icon="lock" />
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={entries}
            keyOf={(entry) => String(entry.seq)}
            columns={[
              { heading: text.when, cell: (entry) => <When at={entry.at} /> },
              { heading: text.who, cell: (entry) => nameOf(entry.actor) },
              { heading: text.what, cell: (entry) => actionName(entry.action, language) },
              {
                heading: text.subject,
                cell: (entry) => <Subject entry={entry} code={codeOf(entry.subject)} language={language} />,
              },
              {
                heading: text.purpose,
                cell: (entry) => (text.purposes as Record<string, string>)[entry.purpose] ?? entry.purpose,
              },
            ]}
          />
        )}
        <div class="row">
          {!isFirst && (
            <LinkButton href="/desk/audit" kind="quiet">
              {text.newest}
            </LinkButton>
          )}
          {older && (
            <LinkButton href={older} kind="quiet" iconEnd="arrow">
              {text.older}
            </LinkButton>
          )}
        </div>
      </div>
    </Frame>
  )
}

function actionName(action: string, language: Language): string {
  const names: Record<string, string> = auditTexts(language).actions
  return names[action] ?? action
}

/** What it was about: a code or number people know, and the way to all lines about it. */
function Subject(props: { entry: AuditEntry; code: string | undefined; language: Language }) {
  const { entry, code, language } = props
  const text = auditTexts(language)
  const [kind = '', id = ''] = entry.subject.split(':')
  const names: Record<string, string> = text.subjects
  const known = code ?? entry.detail.code ?? entry.detail.label
  const shown = typeof known === 'string' ? known : kind === 'dossier' ? id.slice(-8) : short(id)
  return (
    <>
      {names[kind] ?? kind}{' '}
      {kind === 'dossier' ? (
        <a href={`/desk/dossiers/${id}`}>
          <Code>{shown}</Code>
        </a>
      ) : (
        <Code>{shown}</Code>
      )}{' '}
      <a class="small" href={`/desk/audit?subject=${encodeURIComponent(entry.subject)}`}>
        {text.onlyThis}
      </a>
    </>
  )
}

const short = (id: string) => (/^[0-9a-f-]{36}$/.test(id) ? id.slice(-8) : id)
