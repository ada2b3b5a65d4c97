import { Button, Code, type Definition, DefinitionList, LinkButton, Notice } from '#design'
import type { Draft } from '#modules/dossiers'
import { labelAt, type SummaryLine, summary } from '#modules/forms'
import type { Places } from '#modules/places'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { fieldOf, missingPapers, uploadable } from './filing-answers.ts'
import { DraftFrame, type DraftProps } from './filing-pages.tsx'
import { filingTexts } from './filing-texts.ts'
import { sizeWords } from './upload.ts'

/** The last page: all of it once more, then the one button. */
export function CheckPage({ places, ...props }: DraftProps & { places: Places }) {
  const { shell, token, draft, procedure, version, form, checked } = props
  const { language } = shell
  const text = filingTexts(language)
  const pages = summary(form.version, checked, language)
  const missing = missingPapers(draft, version, form)
  const to = (path: string) => address(language, `/drafts/${token}/${path}`)
  const pageOf = (path: string) =>
    form.version.pages.find((page) => page.fields.some(({ id }) => id === fieldOf(path)))!.id
  const fieldAt = (path: string) => `${to(`form/${pageOf(path)}`)}?again=yes#${path}`
  const label = (path: string) => labelAt(form.version, path, language)
  const faults = Object.entries(checked.faults)
  const doubts = Object.entries(checked.warnings)
  const line = (it: SummaryLine): Definition => ({
    term: it.label,
    detail: it.items ? <Items items={it.items} /> : <Answer line={it} />,
    action: { href: fieldAt(it.path), label: text.check.change, about: it.label },
  })
  /** What was left empty, in one line: the page is long enough. */
  const open = ({ id, lines }: (typeof pages)[number]): Definition[] => {
    const empty = lines.filter((it) => it.answer === undefined && !it.items?.length)
    if (empty.length === 0) return []
    const about = empty.map((it) => it.label).join('; ')
    return [
      {
        term: <span class="soft">{text.check.notGiven}</span>,
        detail: <span class="soft small">{about}</span>,
        action: { href: to(`form/${id}`), label: text.check.change, about },
      },
    ]
  }
  return (
    <DraftFrame {...props} page="check" title={text.check.title} hasErrors={faults.length > 0}>
      {faults.length > 0 && (
        <div class="error-summary" role="alert" id="errors" tabindex={-1}>
          <h2>{text.check.faults}</h2>
          <ul class="plain">
            {faults.map(([path, fault]) => (
              <li key={path}>
                <a href={fieldAt(path)}>
                  {label(path)}: {fault[language]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <Notice language={language} tone="warning" title={text.check.missingTitle}>
          <p>{text.check.missing}</p>
          <ul>
            {missing.map((paper) => (
              <li key={paper.id}>
                <a href={`${to('papers')}#${paper.id}`}>{paper.short[language]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice language={language} title={text.check.doubts}>
          {doubts.map(([path, words]) => (
            <p key={path}>
              <a href={fieldAt(path)}>{label(path)}</a>: {words.map((it) => it[language]).join(' ')}
            </p>
          ))}
          <p>{text.check.doubtsAbout}</p>
        </Notice>
      )}
      <p>{text.check.about}</p>
      <DefinitionList
        items={[
          { term: text.check.procedure, detail: procedure.plain[language] },
          { term: text.check.place, detail: places.officeName(places.get(draft.place), language) },
        ]}
      />
      {pages.map((page) => (
        <section key={page.id} class="stack-tight" aria-labelledby={`page-${page.id}`}>
          <h2 id={`page-${page.id}`}>{page.title}</h2>
          <DefinitionList
            items={[
              ...page.lines.filter((it) => it.answer !== undefined || it.items?.length).map(line),
              ...open(page),
            ]}
          />
        </section>
      ))}
      {uploadable(version, form).length > 0 && (
        <>
          <h2>{text.steps.papers}</h2>
          <DefinitionList
            items={uploadable(version, form)
              .filter((paper) => !paper.optional || draft.answers.files?.[paper.id]?.length)
              .map((paper) => ({
                term: paper.short[language],
                detail: filesWords(draft, paper.id, language),
                action: { href: to('papers'), label: text.check.change, about: paper.short[language] },
              }))}
          />
        </>
      )}
      <p>
        <LinkButton href={to('declaration.pdf')} kind="quiet" icon="download">
          {text.check.paper}
        </LinkButton>
      </p>
      <p>{text.check.promise}</p>
      <form method="post" action={to('send')}>
        <Button icon="upload" disabled={faults.length > 0}>
          {text.check.send}
        </Button>
      </form>
    </DraftFrame>
  )
}

function Answer({ line }: { line: SummaryLine }) {
  if (line.isCode) return <Code long>{line.answer}</Code>
  return <bdi class="as-typed">{line.answer}</bdi>
}

function Items({ items }: { items: NonNullable<SummaryLine['items']> }) {
  return (
    <ol class="stack-tight">
      {items.map(({ title, lines }) => (
        <li key={title}>
          {lines
            .filter(({ answer }) => answer !== undefined)
            .map((line, place) => (
              <span key={line.path}>
                {place > 0 && ' · '}
                <Answer line={line} />
              </span>
            ))}
        </li>
      ))}
    </ol>
  )
}

function filesWords(draft: Draft, id: string, language: Language) {
  const files = draft.answers.files?.[id] ?? []
  if (files.length === 0) return <span class="soft">{filingTexts(language).check.noFiles}</span>
  return (
    <ul class="plain">
      {files.map((file) => (
        <li key={file.id}>
          <span dir="auto">{file.name}</span> <span class="code small soft">{sizeWords(file.size)}</span>
        </li>
      ))}
    </ul>
  )
}
