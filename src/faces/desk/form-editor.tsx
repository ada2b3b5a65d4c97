import type { FastifyReply } from 'fastify'
import { Button, Code, ErrorSummary, LinkButton, Notice, Questions, StatusBadge, Table } from '#design'
import { type Body, type Draft, inAnyLanguage, isBody, listAt } from '#modules/editions'
import {
  checkAnswers,
  editingText,
  type FormVersion,
  fieldsOf,
  formSections,
  formSubject,
  formVersionSchema,
  freeQuestionId,
  labelAt,
  lostIn,
  provinces,
  sectionChoices,
  typedFor,
  viewPage,
  withSection,
} from '#modules/forms'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { formatDate, type Language } from '#platform/text'
import { type FormVisit, form, page, type Visit } from './door.tsx'
import { EditionsTable } from './editions-table.tsx'
import { beginForm, comingOf } from './editor-new.ts'
import { ComingList, NewPage } from './editor-new-page.tsx'
import { editorRoutes } from './editor-routes.tsx'
import { formEditorSubject, meaningsOf, shelfOf } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import { formEditorTexts } from './form-editor-texts.ts'
import { Frame } from './frame.tsx'
import type { DeskParts } from './parts.ts'
import { Post } from './post.tsx'

const editing = 'procedure.edit'
const nameOf = (visit: Visit) => (visit.request.params as { name: string }).name

/** Forms: their list, their editor, and trying one out. */
export function formEditorRoutes(parts: DeskParts): void {
  const { server, forms, editions, clock, places } = parts
  const schema = { hide: true }
  const ofCity = { ofCity: true }
  const today = () => localDate(clock.now())

  server.get(
    '/desk/forms',
    { schema },
    page(
      parts,
      editing,
      async (visit) => {
        const { language, context } = visit
        const text = editorTexts(language)
        const drafts = new Map((await editions.drafts(context)).map((draft) => [draft.subject, draft]))
        const rows = forms.all.flatMap((it) => forms.on(it.id, today()) ?? [])
        const filed = parts.procedures.all.map(({ code }) => forms.forProcedure(code, today()).id)
        const coming = await comingOf(parts, context, 'form')
        return sendPage(
          visit.reply,
          <Frame shell={visit.shell} title={text.formsTitle} section="forms">
            <div class="stack">
              <div class="title-line">
                <h1>{text.formsTitle}</h1>
                <LinkButton href="/desk/forms/new" icon="pen">
                  {formEditorTexts(language).add}
                </LinkButton>
              </div>
              <ComingList language={language} kind="form" coming={coming} />
              <Table
                language={language}
                caption={text.formsTitle}
                captionHidden
                dense
                rows={rows}
                keyOf={({ id }) => id}
                hrefOf={({ id }) => `/desk/forms/${id}`}
                columns={[
                  {
                    heading: text.forms,
                    cell: ({ id, version }) => (
                      <>
                        {version.title[language]}{' '}
                        {drafts.has(formSubject(id)) && (
                          <StatusBadge tone="info">{text.hasDraft}</StatusBadge>
                        )}
                      </>
                    ),
                  },
                  {
                    heading: text.number,
                    cell: ({ version }) => (
                      <>
                        <Code>{String(version.version)}</Code>{' '}
                        <span class="soft">
                          {text.holdsFrom} {formatDate(Temporal.PlainDate.from(version.from))}
                        </span>
                      </>
                    ),
                  },
                  {
                    heading: formEditorTexts(language).size,
                    cell: ({ id, version }) =>
                      `${text.questions(fieldsOf(version).length)} · ${text.procedures(
                        filed.filter((it) => it === id).length,
                      )}`,
                  },
                ]}
              />
            </div>
          </Frame>,
        )
      },
      ofCity,
    ),
  )

  const showNew = async (visit: Visit, fields: Record<string, string>, faults = {}, status = 200) =>
    sendPage(
      visit.reply,
      <NewPage
        shell={visit.shell}
        kind="form"
        fields={fields}
        faults={faults}
        areas={[]}
        sources={forms.all.flatMap(({ id }) => {
          const version = forms.on(id, today())?.version
          return version ? [{ value: id, label: version.title[visit.language] }] : []
        })}
      />,
      status,
    )
  server.get(
    '/desk/forms/new',
    { schema },
    page(parts, editing, (visit) => showNew(visit, {}), ofCity),
  )
  server.post(
    '/desk/forms/new',
    { schema },
    form(parts, { permission: editing, ...ofCity }, async (visit) => {
      const { fields } = visit.posted
      const begun = await beginForm(parts, visit.context, { fields, language: visit.language })
      if ('faults' in begun) return showNew(visit, fields, begun.faults, begun.status)
      return visit.reply.redirect(begun.path, 303)
    }),
  )

  server.get(
    '/desk/forms/:name',
    { schema },
    page(
      parts,
      editing,
      async (visit) => {
        const { language } = visit
        const text = editorTexts(language)
        const subject = await formEditorSubject(parts, visit.context, nameOf(visit))
        if (!subject) throw notFound()
        const { published = '' } = visit.request.query as Record<string, string>
        return sendPage(
          visit.reply,
          <Frame shell={visit.shell} title={subject.name[language]} section="forms">
            <div class="stack">
              <p class="small">
                <a href="/desk/forms">{text.backForms}</a>
              </p>
              <div class="title-line">
                <h1>{subject.name[language]}</h1>
                <div class="buttons">
                  <LinkButton kind="quiet" href={subject.preview}>
                    {formEditorTexts(language).tryOut}
                  </LinkButton>
                  <LinkButton href={`${subject.path}/edit`} icon="pen">
                    {text.edit}
                  </LinkButton>
                </div>
              </div>
              {/^\d+$/.test(published) && (
                <Notice language={language} tone="success" live>
                  {text.published(Number(published))}
                </Notice>
              )}
              <section class="panel">
                <EditionsTable
                  shell={visit.shell}
                  editions={editions.of(subject.subject)}
                  today={today()}
                  changes={`${subject.path}/changes`}
                />
              </section>
            </div>
          </Frame>,
        )
      },
      ofCity,
    ),
  )

  editorRoutes(parts, {
    pattern: '/desk/forms/:name',
    subjectOf: (visit) => formEditorSubject(parts, visit.context, nameOf(visit)),
    sectionsOf: ({ body }, part) => {
      const sections = formSections(body, meaningsOf(parts))
      return { sections, section: sections.find(({ id }) => id === part) ?? sections[0]! }
    },
    extras: ({ body }, section, { language }) => {
      const version = shown(body)
      const pageId = section.id.replace(/^page-/, '')
      return {
        ...(version
          ? { aside: <Preview version={version} pageId={pageId} language={language} parts={parts} /> }
          : {}),
        below: <InsertSection language={language} />,
      }
    },
    deed: ({ shelf, body: stored }, body, deed, { insert = '' }) => {
      const before = shelf.editions.flatMap((it) => (isBody(it.body) ? [it.body] : []))
      if (deed === 'insert') {
        const changed = withSection(body, insert, [stored, ...before])
        return { body: changed, part: `page-${listAt(changed, 'pages').at(-1)?.id}` }
      }
      const [, place] = /^add:pages\.(\d+)\.fields$/.exec(deed) ?? []
      if (place === undefined) return undefined
      const id = freeQuestionId([body, stored, ...before])
      const question = { id, type: 'text', label: { vi: '', en: '', ar: '' }, required: true, fresh: false }
      const pages = listAt(body, 'pages')
      const fields = listAt(pages[Number(place)] ?? {}, 'fields')
      const changed = pages.map((it, at) =>
        at === Number(place) ? { ...it, fields: [...fields, question] } : it,
      )
      return { body: { ...body, pages: changed }, open: `pages.${place}.fields.${fields.length}` }
    },
    refuses: (before, after, language) => {
      const had = new Set(lostIn(before).map(({ id }) => id))
      const lost = lostIn(after).filter(({ id }) => !had.has(id))
      if (lost.length === 0) return undefined
      const names = lost.map(({ label }) => `“${label[language]}”`).join(', ')
      return editingText((it) => it.inTheWay(names))[language]
    },
    usedBy: ({ subject }) => (subject.subject === formSubject('generic') ? undefined : subject.codes.length),
  })

  /** The draft of a form, or what is published, and what was typed into it. */
  const showTry = async (visit: Visit | FormVisit, sent: Record<string, unknown>, isChecked: boolean) => {
    const { language, shell } = visit
    const subject = await formEditorSubject(parts, visit.context, nameOf(visit))
    if (!subject) throw notFound()
    const draft: Draft | undefined = await editions.draft(visit.context, subject.subject)
    const body = draft && isBody(draft.body) ? draft.body : shelfOf(parts, subject).base?.body
    const version = body && shown(body)
    const text = formEditorTexts(language)
    if (!version) throw notFound()
    const world = forms.world()
    const typed = typedFor(fieldsOf(version), sent)
    const checked = checkAnswers(version, typed, world)
    if (sent.do === 'paper') return paper(visit, version, checked.values)
    const faults = isChecked
      ? Object.entries(checked.faults).map(([field, fault]) => ({
          field,
          message: `${labelAt(version, field, language)}: ${fault[language]}`,
        }))
      : []
    const title = text.tryTitle(version.title[language])
    return sendPage(
      visit.reply,
      <Frame shell={shell} title={title} section="forms" hasErrors={faults.length > 0}>
        <div class="stack narrow">
          <p class="small">
            <a href={`${subject.path}/edit`}>{editorTexts(language).title(subject.name[language])}</a>
          </p>
          <h1>{title}</h1>
          <p class="soft">{text.tryLead}</p>
          <ErrorSummary language={language} errors={faults} />
          {isChecked && faults.length === 0 && (
            <Notice language={language} tone="success" live>
              {text.noFaults}
            </Notice>
          )}
          <Post action={`${subject.path}/try`}>
            <button type="submit" class="visually-hidden" name="do" value="check" tabindex={-1}>
              {text.check}
            </button>
            {version.pages
              .filter(({ id }) => checked.pages.some((it) => it.id === id))
              .map((it, place) => (
                <section key={it.id} class="panel stack" aria-labelledby={`try-${it.id}`}>
                  <h2 id={`try-${it.id}`}>{it.title[language]}</h2>
                  {it.intro && <p>{it.intro[language]}</p>}
                  <Questions
                    language={language}
                    questions={
                      viewPage(version, it, { typed, language, world, showFaults: isChecked }).questions
                    }
                    wards={world.wards ?? []}
                    cities={provinces}
                    part={place === 0 ? 'first' : 'further'}
                  />
                </section>
              ))}
            <p class="buttons">
              <Button name="do" value="check">
                {text.check}
              </Button>
              <Button kind="quiet" name="do" value="paper">
                {text.paper}
              </Button>
            </p>
          </Post>
        </div>
      </Frame>,
    )
  }
  async function paper(
    visit: Visit,
    version: FormVersion,
    answers: Parameters<typeof forms.render>[0]['answers'],
  ): Promise<FastifyReply> {
    const pdf = await forms.render({
      ...{ form: version, answers, locality: places.city.name, on: today() },
      addressee: editorTexts('vi').theDraft,
    })
    return visit.reply
      .header('content-type', 'application/pdf')
      .header('cache-control', 'no-store')
      .send(Buffer.from(pdf))
  }

  server.get(
    '/desk/forms/:name/try',
    { schema },
    page(parts, editing, (visit) => showTry(visit, {}, false), ofCity),
  )
  server.post(
    '/desk/forms/:name/try',
    { schema },
    form(parts, { permission: editing, ...ofCity }, (visit) => showTry(visit, visit.posted.fields, true)),
  )
}

/** What many forms ask alike, as a page more: nobody writes the questions about a person anew. */
function InsertSection({ language }: { language: Language }) {
  const text = formEditorTexts(language)
  return (
    <section class="panel stack" aria-labelledby="insert-title">
      <div>
        <h2 id="insert-title">{text.insertTitle}</h2>
        <p class="soft">{text.insertWhy}</p>
      </div>
      <div class="field">
        <label class="field-label" for="insert">
          {text.insertWhich}
        </label>
        <select class="input select" id="insert" name="insert" form="editor-form">
          {sectionChoices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      <p>
        <Button kind="quiet" form="editor-form" name="do" value="insert">
          {text.insert}
        </Button>
      </p>
    </section>
  )
}

/** A draft as a form to look at; undefined while it lacks more than words. */
function shown(body: Body): FormVersion | undefined {
  const parsed = formVersionSchema.safeParse({
    ...(inAnyLanguage(body) as Body),
    ...{ version: 1, from: '2026-01-01' },
  })
  return parsed.success ? parsed.data : undefined
}

interface PreviewProps {
  version: FormVersion
  pageId: string
  language: Language
  parts: DeskParts
}

/** A page as people will see it on a phone. It is looked at here, and tried out on a page of its own. */
function Preview({ version, pageId, language, parts }: PreviewProps) {
  const world = parts.forms.world()
  const text = formEditorTexts(language)
  const at = version.pages.find(({ id }) => id === pageId)
  if (!at) return null
  const view = viewPage(version, at, { typed: {}, language, world, showFaults: false })
  return (
    <section class="editor-phone stack" aria-labelledby="preview">
      <h2 id="preview">{text.preview}</h2>
      <p class="large">
        <strong>{view.title}</strong>
      </p>
      {view.intro && <p>{view.intro}</p>}
      <Questions language={language} questions={view.questions} wards={[]} cities={[]} part="further" />
    </section>
  )
}
