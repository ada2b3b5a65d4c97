import { Button, Checkbox, Code, EmptyState, Notice, SearchBox, Table, When } from '#design'
import type { RecordedChange } from '#modules/procedures'
import { type Language, languages } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { phrasingsTexts } from './phrasings-texts.ts'

/** A line that was searched for. */
export interface FoundLine {
  code: string
  language: Language
  line: string
}

/** A procedure, how many phrasings it has, and how many of them want a look. */
export interface CountedProcedure {
  code: string
  counts: Record<Language, number>
  problems: number
}

export interface PhrasingsPageProps {
  shell: Shell
  words: string
  onlyProblems: boolean
  lines: FoundLine[]
  procedures: CountedProcedure[]
  changes: RecordedChange[]
  said: string | undefined
  nameOf: (code: string) => string
}

/** Lines shown of a search. */
const mostLines = 100

/** All phrasings, to be searched; without words the procedures with how many they have. */
export function PhrasingsPage(props: PhrasingsPageProps) {
  const { shell, words, onlyProblems, lines, procedures, changes, said, nameOf } = props
  const { language } = shell
  const text = phrasingsTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="phrasings">
      <div class="stack">
        <h1>{text.title}</h1>
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        <p>{text.lead}</p>
        <SearchBox language={language} action="/desk/phrasings" label={text.search} value={words} />
        <form method="get" action="/desk/phrasings" class="row">
          <Checkbox
            name="problems"
            value="yes"
            label={text.only}
            language={language}
            checked={onlyProblems}
          />
          {words && <input type="hidden" name="q" value={words} />}
          <Button kind="quiet">{text.filter}</Button>
        </form>
        {words && (
          <>
            <p class="soft">{text.lines(lines.length)}</p>
            {lines.length > 0 && (
              <Table
                language={language}
                caption={text.phrasing}
                captionHidden
                dense
                rows={lines.slice(0, mostLines)}
                keyOf={(it) => `${it.code} ${it.language} ${it.line}`}
                hrefOf={(it) => `/desk/phrasings/${it.code}?in=${it.language}`}
                attributesOf={() => ({ 'data-row': true })}
                columns={[
                  {
                    heading: text.phrasing,
                    cell: (it) => (
                      <span lang={it.language} dir="auto">
                        {it.line}
                      </span>
                    ),
                    naming: true,
                  },
                  { heading: text.inLanguage, cell: (it) => text.count[it.language] },
                  { heading: text.procedure, cell: ({ code }) => nameOf(code) },
                ]}
              />
            )}
          </>
        )}
        <p class="soft">{text.procedures(procedures.length)}</p>
        {procedures.length === 0 ? (
          <EmptyState title={onlyProblems ? text.noProblem : text.none} icon="search" />
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={procedures}
            keyOf={({ code }) => code}
            hrefOf={({ code }) => `/desk/phrasings/${code}`}
            attributesOf={() => ({ 'data-row': true })}
            columns={[
              {
                heading: text.procedure,
                cell: ({ code }) => (
                  <>
                    {nameOf(code)}
                    <span class="under small soft">
                      <Code>{code}</Code>
                    </span>
                  </>
                ),
                naming: true,
              },
              ...languages.map((it) => ({
                heading: text.count[it],
                cell: ({ counts }: CountedProcedure) => counts[it],
                numeric: true,
              })),
              { heading: text.problems, cell: ({ problems }) => problems || '', numeric: true },
            ]}
          />
        )}
        <section class="stack-tight" aria-labelledby="recent">
          <h2 id="recent">{text.recent}</h2>
          <ChangesTable changes={changes} language={language} nameOf={nameOf} />
        </section>
      </div>
    </Frame>
  )
}

/** What was changed, by whom, and taking it back. */
export function ChangesTable({
  changes,
  language,
  nameOf,
}: {
  changes: RecordedChange[]
  language: Language
  nameOf: ((code: string) => string) | undefined
}) {
  const text = phrasingsTexts(language)
  if (changes.length === 0) return <p class="soft">{text.noChange}</p>
  return (
    <Table
      language={language}
      caption={text.recent}
      captionHidden
      dense
      rows={changes}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          heading: text.what,
          cell: (it) => (
            <>
              {nameOf && <span>{nameOf(it.procedure)} · </span>}
              {text.count[it.language]}
              <Lines label={text.added} lines={it.added} language={it.language} />
              <Lines label={text.removed} lines={it.removed} language={it.language} />
              {it.undoes !== undefined && <span class="under small soft">{text.isUndo}</span>}
              {it.origin === 'question' && it.undoes === undefined && (
                <span class="under small soft">{text.fromQuestion}</span>
              )}
            </>
          ),
          naming: true,
        },
        { heading: text.who, cell: ({ authorName }) => authorName },
        { heading: text.when, cell: ({ recordedAt }) => <When at={recordedAt} /> },
        {
          heading: text.act,
          cell: ({ number, undoneBy }) =>
            undoneBy === undefined ? (
              <Post action={`/desk/phrasings/changes/${number}/undo`}>
                <Button kind="quiet" size="small">
                  {text.undo}
                </Button>
              </Post>
            ) : (
              <span class="soft">{text.wasUndone}</span>
            ),
        },
      ]}
    />
  )
}

function Lines({ label, lines, language }: { label: string; lines: readonly string[]; language: Language }) {
  if (lines.length === 0) return null
  return (
    <span class="under small">
      {label}:{' '}
      {lines.map((line, at) => (
        <span key={line}>
          {at > 0 && ' · '}
          <bdi lang={language}>“{line}”</bdi>
        </span>
      ))}
    </span>
  )
}
