import type { ComponentChildren } from 'preact'
import { Button, ErrorSummary, Icon, LinkButton, Notice, Tabs } from '#design'
import type { Body, Difference, Draft, Lint, Section, Sent } from '#modules/editions'
import { formatDateTime, type Language, type Text } from '#platform/text'
import { Differences } from './changes-page.tsx'
import { EditorParts } from './editor-parts.tsx'
import type { EditorSubject, Shelf } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

export interface EditorPageProps {
  shell: Shell
  subject: EditorSubject
  shelf: Shelf
  draft: Draft | undefined
  body: Body
  sections: readonly Section[]
  section: Section
  sent: Sent
  faults: Record<string, string>
  lints: Lint[]
  open: string | undefined
  said: string | undefined
  /** Somebody else saved meanwhile: what differs. */
  conflict: Difference[] | undefined
  /** Editions of files that were set aside. */
  setAside: readonly number[]
  mayPublish: boolean
  /** Beside the fields: a preview, a reckoning. */
  aside?: ComponentChildren
  /** Under the fields. */
  below?: ComponentChildren
}

/** One part of a draft to write in, with what has been forgotten beside it. */
export function EditorPage(props: EditorPageProps) {
  const { shell, subject, draft, shelf, section, faults, said, conflict, aside, below } = props
  const { language } = shell
  const text = editorTexts(language)
  const title = text.title(subject.name[language])
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }))
  const marked = new Set(props.lints.map(({ path }) => path))
  const shown = { language, marked, isAlone: section.parts.length === 1, ...props }
  return (
    <Frame
      shell={shell}
      title={title}
      section={subject.kind === 'procedure' ? 'procedures' : 'forms'}
      hasErrors={errors.length > 0}
    >
      <div class="stack">
        <EditorHead {...props} title={title} />
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        <ErrorSummary language={language} errors={errors} />
        {conflict && (
          <Notice language={language} tone="warning" live>
            <p>{text.conflict(draft?.authorNames.at(-1) || text.somebody)}</p>
          </Notice>
        )}
        {conflict && conflict.length > 0 && (
          <section class="panel stack" aria-labelledby="conflict">
            <h2 id="conflict">{text.conflictTheirs}</h2>
            <Differences language={language} differences={conflict} outline={subject.outline} />
          </section>
        )}
        <SectionTabs {...props} />
        <div class="editor">
          <div class="stack">
            <section class="panel editor-fields" aria-labelledby="section-title">
              <Post
                action={`${subject.path}/edit`}
                fields={{ part: section.id, seen: String(draft?.revision ?? 0) }}
                id="editor-form"
                autosave={!conflict}
              >
                {/* What Enter presses: else it would be the first button that moves something. */}
                <button type="submit" class="visually-hidden" name="do" value="save" tabindex={-1}>
                  {text.save}
                </button>
                <h2 id="section-title">{section.title[language]}</h2>
                {section.intro && <p class="soft">{section.intro[language]}</p>}
                <EditorParts parts={section.parts} shown={shown} />
                <div class="editor-save">
                  <Button name="do" value="save">
                    {conflict ? text.saveOver : text.save}
                  </Button>
                  {conflict ? (
                    <LinkButton kind="quiet" href={`${subject.path}/edit?part=${section.id}`}>
                      {text.takeTheirs}
                    </LinkButton>
                  ) : (
                    draft &&
                    shelf.base && (
                      <Button kind="quiet" name="do" value="back">
                        {text.backToPublished}
                      </Button>
                    )
                  )}
                </div>
              </Post>
            </section>
            {below}
          </div>
          <div class="stack editor-side" id="editor-side">
            {aside}
            {draft && <Lints {...props} />}
          </div>
        </div>
      </div>
    </Frame>
  )
}

/** Name, where the draft stands, and where one may go from here. */
export function EditorHead(
  props: Pick<EditorPageProps, 'shell' | 'subject' | 'shelf' | 'draft' | 'setAside'> & { title: string },
) {
  const { shell, subject, shelf, draft, setAside, title } = props
  const { language } = shell
  const text = editorTexts(language)
  return (
    <>
      <p class="small">
        <a href={subject.kind === 'procedure' ? subject.path : '/desk/forms'}>
          {subject.kind === 'procedure' ? text.back : text.backForms}
        </a>
      </p>
      <h1>{title}</h1>
      {setAside.map((number) => (
        <Notice key={number} language={language} tone="warning">
          {text.setAside(number)}
        </Notice>
      ))}
      <div id="editor-state">
        {!draft && shelf.base && <p class="soft">{text.unchanged(shelf.base.number)}</p>}
        {draft && (
          <div class="editor-state">
            <p>
              <strong>{draft.basedOn === 0 ? text.firstDraft : text.draft(draft.basedOn)}</strong>
              <span class="under soft">
                {text.savedAt(draft.authorNames.at(-1) ?? '', formatDateTime(draft.updatedAt))}
              </span>
            </p>
            <div class="buttons">
              <LinkButton kind="quiet" href={subject.preview} attributes={{ 'data-new-tab': true }}>
                {text.preview}
              </LinkButton>
              <LinkButton kind="quiet" href={`${subject.path}/changes`}>
                {text.changes}
              </LinkButton>
              {draft.canUndo && (
                <Post action={`${subject.path}/undo`} fields={{ seen: String(draft.revision) }}>
                  <Button kind="quiet">{text.undo}</Button>
                </Post>
              )}
              <Post action={`${subject.path}/discard`} fields={{ seen: String(draft.revision) }}>
                <Button kind="quiet">{text.discard}</Button>
              </Post>
              <LinkButton href={`${subject.path}/publish`} iconEnd="arrow">
                {text.publish}
              </LinkButton>
            </div>
          </div>
        )}
      </div>
      {draft && shelf.last && draft.basedOn !== shelf.last.number && (
        <Notice language={language} tone="warning">
          <p>{text.rebaseWhy(shelf.last.number)}</p>
          <Post action={`${subject.path}/rebase`} fields={{ seen: String(draft.revision) }}>
            <Button kind="quiet">{text.rebase}</Button>
          </Post>
        </Notice>
      )}
    </>
  )
}

function SectionTabs({ shell, subject, sections, section, lints }: EditorPageProps) {
  const { language } = shell
  return (
    <Tabs
      label={editorTexts(language).sections}
      tabs={sections.map(({ id, title }) => {
        const count = lints.filter((it) => it.section === id).length
        return {
          href: `${subject.path}/edit?part=${id}`,
          label: title[language],
          current: id === section.id,
          ...(count > 0 ? { count } : {}),
        }
      })}
    />
  )
}

/** What is missing or odd, each leading to its box. */
export function Lints({ shell, subject, lints }: Pick<EditorPageProps, 'shell' | 'subject' | 'lints'>) {
  const { language } = shell
  const text = editorTexts(language)
  const groups = [
    { title: text.stops, items: lints.filter(({ kind }) => kind === 'stop') },
    { title: text.thinks, items: lints.filter(({ kind }) => kind === 'think') },
  ].filter(({ items }) => items.length > 0)
  return (
    <section class="panel stack-tight" aria-labelledby="todo">
      <h2 id="todo">{text.todo}</h2>
      {groups.length === 0 && (
        <p class="editor-ok">
          <Icon name="check" /> {text.nothingTodo}
        </p>
      )}
      {groups.map(({ title, items }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul class="plain small editor-lints">
            {items.map(({ section, path, trail, words }) => (
              <li key={`${path} ${words.vi}`}>
                <a href={hrefOf(subject, section, path)}>{trailWords(trail, language) || words[language]}</a>
                {trail.length > 0 && <span class="under">{words[language]}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The page of a box, with the item it stands in shown open. */
function hrefOf({ path: page }: EditorSubject, section: string, path: string): string {
  const item = /^((?:pages\.\d+\.fields|[a-z]+)\.\d+)\./.exec(path)?.[1]
  const query = new URLSearchParams({ part: section, ...(item ? { open: item } : {}) })
  return `${page}/edit?${query}#${item ?? path}`
}

export const trailWords = (trail: readonly Partial<Text>[], language: Language) =>
  trail
    .map((it) => it[language] || it.vi)
    .filter(Boolean)
    .join(' › ')
