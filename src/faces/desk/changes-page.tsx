import { Button, EmptyState, Select, Table } from '#design'
import type { Difference, Edition, Section } from '#modules/editions'
import { formatDate, type Language, type Text } from '#platform/text'
import type { EditorSubject } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import { Frame, type Shell } from './frame.tsx'

interface DifferencesProps {
  language: Language
  differences: readonly Difference[]
  outline: readonly Section[]
}

/** What differs, part by part, in words and side by side. */
export function Differences({ language, differences, outline }: DifferencesProps) {
  const text = editorTexts(language)
  if (differences.length === 0) return <p>{text.noChanges}</p>
  const sections = [
    ...outline.map(({ id, title }) => ({ id, title: title[language] })),
    { id: 'other', title: text.kinds.other },
  ]
  return (
    <div class="stack differences">
      {sections.map(({ id, title }) => {
        const rows = differences.filter((it) => it.section === id)
        if (rows.length === 0) return null
        return (
          <Table
            key={id}
            language={language}
            caption={title}
            dense
            rows={rows}
            keyOf={(it) => `${it.path.join('.')} ${it.kind}`}
            columns={[
              {
                heading: text.where,
                cell: (it) => (
                  <>
                    <strong>{words(it.trail, language)}</strong>
                    <span class="under soft">
                      {text.kinds[it.kind]}
                      {it.language && ` · ${text.languages[it.language]}`}
                    </span>
                  </>
                ),
              },
              { heading: text.before, cell: (it) => <Side of={it} side="before" language={language} /> },
              { heading: text.after, cell: (it) => <Side of={it} side="after" language={language} /> },
            ]}
          />
        )
      })}
    </div>
  )
}

function Side({ of, side, language }: { of: Difference; side: 'before' | 'after'; language: Language }) {
  const shown = of.shown[side][of.language ?? language]
  if (!shown) return null
  const Tag = side === 'before' ? 'del' : 'ins'
  return (
    <Tag lang={of.language} dir={of.language ? (of.language === 'ar' ? 'rtl' : 'ltr') : 'auto'}>
      {shown}
    </Tag>
  )
}

const words = (trail: readonly Partial<Text>[], language: Language) =>
  trail
    .map((it) => it[language] || it.vi)
    .filter(Boolean)
    .join(' › ')

export interface ChangesPageProps {
  shell: Shell
  subject: EditorSubject
  editions: readonly Edition[]
  hasDraft: boolean
  before: string
  after: string
  differences: Difference[]
}

/** Any two editions side by side, or the draft against what is published; printed, it is the annex of a decision. */
export function ChangesPage(props: ChangesPageProps) {
  const { shell, subject, editions, hasDraft, before, after, differences } = props
  const { language } = shell
  const text = editorTexts(language)
  const nameOf = (key: string) => (key === 'draft' ? text.theDraft : text.edition(Number(key)))
  const options = [
    ...editions
      .filter(({ body }) => body)
      .map(({ number, holdsFrom }) => ({
        value: String(number),
        label: `${text.edition(number)} (${formatDate(holdsFrom)})`,
      })),
    ...(hasDraft ? [{ value: 'draft', label: text.theDraft }] : []),
  ]
  return (
    <Frame
      shell={shell}
      title={text.changesTitle}
      section={subject.kind === 'procedure' ? 'procedures' : 'forms'}
    >
      <div class="stack">
        <p class="small screen-only">
          <a href={hasDraft ? `${subject.path}/edit` : subject.path}>
            {hasDraft ? text.title(subject.name[language]) : text.back}
          </a>
        </p>
        <h1>{subject.name[language]}</h1>
        <p>
          <strong>{text.annex}</strong> · {text.changesOf(nameOf(after), nameOf(before))} ·{' '}
          {text.countChanges(differences.length)}
        </p>
        <form method="get" action={`${subject.path}/changes`} class="questions screen-only">
          <Select
            name="before"
            label={text.older}
            language={language}
            empty={false}
            value={before}
            options={options}
          />
          <Select
            name="after"
            label={text.newer}
            language={language}
            empty={false}
            value={after}
            options={options}
          />
          <Button kind="quiet">{text.compare}</Button>
        </form>
        {differences.length === 0 ? (
          <EmptyState title={text.noChanges} icon="check" />
        ) : (
          <Differences language={language} differences={differences} outline={subject.outline} />
        )}
        <p class="soft screen-only">{text.print}</p>
      </div>
    </Frame>
  )
}
