import { z } from 'zod'
import {
  type Body,
  type Difference,
  type Draft,
  differencesOf,
  isBody,
  listAt,
  movedItem,
  partsOf,
  readParts,
  type Section,
  sentOf,
  valueAt,
  withValue,
} from '#modules/editions'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { forbidden, may, notFound, Refusal, stale } from '#platform/ledger'
import type { Language } from '#platform/text'
import { ChangesPage } from './changes-page.tsx'
import { type FormVisit, form, page, type Visit } from './door.tsx'
import { faultsOfRefusal, readAnnouncement } from './editor-announcement.ts'
import { EditorPage, type EditorPageProps } from './editor-page.tsx'
import { type EditorSubject, type Shelf, shelfOf } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import type { DeskParts } from './parts.ts'
import { PublishPage } from './publish-page.tsx'

const editing = 'procedure.edit'
const publishing = 'procedure.publish'

/** A draft as it stands, or the published edition while there is none. */
export interface Work {
  subject: EditorSubject
  shelf: Shelf
  draft: Draft | undefined
  body: Body
}

/** What a button did. */
interface Deed {
  body: Body
  /** The part to show next. */
  part?: string | undefined
  /** The item to show open. */
  open?: string | undefined
  /** Why it was not done. */
  refused?: string | undefined
}

/** What the editor of one kind of thing has of its own. */
export interface EditorKind {
  /** Of its addresses: `/desk/procedures/:code`. */
  pattern: string
  subjectOf(visit: Visit): Promise<EditorSubject | undefined>
  /** The parts that can be written in, and the one that is asked for. */
  sectionsOf(work: Work, part: string): { sections: readonly Section[]; section: Section }
  /** Beside and below the fields of a part. */
  extras(work: Work, section: Section, visit: Visit): Pick<EditorPageProps, 'aside' | 'below'>
  /** A button of its own, by the word before the colon. @returns the changed body; undefined for a word not known */
  deed?(work: Work, body: Body, deed: string, fields: Record<string, string>): Deed | undefined
  /** Why a change may not be made: others rely on what it takes away. */
  refuses?(before: Body, after: Body, language: Language): string | undefined
  usedBy?(work: Work): number | undefined
}

/** Edit, compare, publish: the same for procedures and for forms. */
export function editorRoutes(parts: DeskParts, kind: EditorKind): void {
  const { server, editions, clock } = parts
  const schema = { hide: true }
  const city = parts.places.city.code
  const ofCity = { ofCity: true }

  const workOf = async (visit: Visit): Promise<Work> => {
    if (!may(visit.context, editing, city)) throw forbidden()
    const subject = await kind.subjectOf(visit)
    if (!subject) throw notFound()
    const shelf = shelfOf(parts, subject)
    const draft = await editions.draft(visit.context, subject.subject)
    const body = draft && isBody(draft.body) ? draft.body : shelf.base && subject.read(shelf.base.body)
    if (!body) throw notFound()
    return { subject, shelf, draft, body }
  }
  /** Of a first edition there is nothing it changes. */
  const baseOf = ({ shelf, subject }: Work): Body => (shelf.base ? subject.read(shelf.base.body) : {})
  const seenIn = (visit: FormVisit) => Number(visit.posted.fields.seen)

  interface Again {
    sent?: Record<string, string[]>
    /** The body the boxes belong to, when it is not the stored one. */
    body?: Body
    faults?: Record<string, string>
    conflict?: Difference[]
    said?: string | undefined
    open?: string | undefined
  }
  const show = (visit: Visit, work: Work, part: string, again: Again = {}, status = 200) => {
    const { subject, draft, shelf } = work
    const body = again.body ?? work.body
    const { sections, section } = kind.sectionsOf({ ...work, body }, part)
    const lints = draft ? subject.lint(body, baseOf(work)) : []
    return sendPage(
      visit.reply,
      <EditorPage
        shell={visit.shell}
        subject={subject}
        shelf={shelf}
        draft={draft}
        body={body}
        sections={sections}
        section={section}
        sent={again.sent ?? sentOf(section.parts, body)}
        faults={again.faults ?? {}}
        lints={lints}
        open={again.open}
        said={again.said}
        conflict={again.conflict}
        setAside={editions.setAside(subject.subject).map(({ number }) => number)}
        mayPublish={may(visit.context, publishing, city)}
        {...kind.extras({ ...work, body }, section, visit)}
      />,
      status,
    )
  }

  server.get(
    `${kind.pattern}/edit`,
    { schema },
    page(
      parts,
      editing,
      async (visit) => {
        const { part = '', open, done } = queryOf(visit)
        const work = await workOf(visit)
        const text = editorTexts(visit.language)
        const said = {
          saved: text.saved,
          undone: text.undone,
          discarded: text.discarded,
          rebased: text.rebased,
        }
        return show(visit, work, part, { open, said: said[done as keyof typeof said] })
      },
      ofCity,
    ),
  )

  server.post(
    `${kind.pattern}/edit`,
    { schema },
    form(parts, { permission: editing, ...ofCity }, async (visit) => {
      const work = await workOf(visit)
      const { fields, values } = visit.posted
      const { section } = kind.sectionsOf(work, fields.part ?? '')
      const read = readParts(section.parts, work.body, values)
      const typed = work.subject.tidied(read.body, work.body)
      const isStale = (work.draft?.revision ?? 0) !== seenIn(visit)
      if (Object.keys(read.faults).length > 0 || isStale) {
        const faults = Object.fromEntries(
          Object.entries(read.faults).map(([path, fault]) => [path, fault[visit.language]]),
        )
        const conflict = isStale ? differencesOf(work.subject.outline, work.body, typed) : undefined
        const again = { sent: values, body: read.body, faults, ...(conflict ? { conflict } : {}) }
        return show(visit, work, section.id, again, isStale ? 409 : 400)
      }
      const asked = deedOn(work, section, typed, fields)
      const done = { ...asked, refused: asked.refused ?? kind.refuses?.(typed, asked.body, visit.language) }
      if (done.refused) {
        const again = { sent: values, body: read.body, faults: { '': done.refused } }
        return show(visit, work, section.id, again, 409)
      }
      const { draft, shelf, subject } = work
      try {
        await editions.saveDraft(visit.context, subject.subject, {
          ...{ seen: seenIn(visit), body: done.body, basedOn: draft?.basedOn ?? shelf.last?.number ?? 0 },
        })
      } catch (error) {
        if (!(error instanceof Refusal && error.type === 'stale')) throw error
        const now = await workOf(visit)
        const conflict = differencesOf(subject.outline, now.body, typed)
        return show(visit, now, section.id, { sent: values, body: read.body, conflict }, 409)
      }
      const query = new URLSearchParams({
        ...{ part: done.part ?? section.id, done: 'saved' },
        ...(done.open ? { open: done.open } : {}),
      })
      return visit.reply.redirect(`${subject.path}/edit?${query}${done.open ? `#${done.open}` : ''}`, 303)
    }),
  )

  /** What the pressed button does besides saving. */
  function deedOn(work: Work, section: Section, body: Body, fields: Record<string, string>): Deed {
    const [deed = '', path = ''] = (fields.do ?? '').split(':') as [string?, string?]
    const own = kind.deed?.(work, body, fields.do ?? '', fields)
    if (own) return own
    if (deed === 'back') {
      const base = baseOf(work)
      return {
        body: section.parts.reduce((changed, { at }) => withValue(changed, at, valueAt(base, at)), body),
      }
    }
    if (deed === 'add') {
      const list = findList(section, body, path)
      const items = listAt(body, path)
      if (!list || items.length >= list.max) return { body }
      const changed = withValue(body, path, [...items, list.make(items)])
      return { body: changed, open: itemAt(section, `${path}.${items.length}`) }
    }
    const [, at = '', place = ''] = /^(.*)\.(\d+)$/.exec(path) ?? []
    const list = at ? findList(section, body, at) : undefined
    if (!list) return { body }
    const items = listAt(body, at)
    const number = Number(place)
    if (deed === 'remove' && items.length > list.min) {
      const left = items.filter((_, it) => it !== number)
      const isGone = left.length === 0 && list.optional
      return { body: withValue(body, at, isGone ? undefined : left), open: itemAt(section, at) }
    }
    if (deed === 'up' || deed === 'down') {
      const by = deed === 'up' ? -1 : 1
      return { body: withValue(body, at, movedItem(items, number, by)), open: itemAt(section, at) }
    }
    return { body }
  }

  server.post(
    `${kind.pattern}/undo`,
    { schema },
    form(parts, { permission: editing, ...ofCity }, async (visit) => {
      const { subject } = await workOf(visit)
      await editions.undo(visit.context, subject.subject, seenIn(visit))
      return visit.reply.redirect(`${subject.path}/edit?done=undone`, 303)
    }),
  )
  server.post(
    `${kind.pattern}/discard`,
    { schema },
    form(parts, { permission: editing, ...ofCity }, async (visit) => {
      const { subject, shelf } = await workOf(visit)
      await editions.discard(visit.context, subject.subject, seenIn(visit))
      // Of what never was nothing is left.
      const path = shelf.base ? `${subject.path}/edit?done=discarded` : `/desk/${subject.kind}s`
      return visit.reply.redirect(path, 303)
    }),
  )
  server.post(
    `${kind.pattern}/rebase`,
    { schema },
    form(parts, { permission: editing, ...ofCity }, async (visit) => {
      const { subject, body, shelf } = await workOf(visit)
      const basedOn = shelf.last?.number ?? 0
      await editions.saveDraft(visit.context, subject.subject, { seen: seenIn(visit), body, basedOn })
      return visit.reply.redirect(`${subject.path}/edit?done=rebased`, 303)
    }),
  )

  server.get(
    `${kind.pattern}/changes`,
    { schema },
    page(
      parts,
      editing,
      async (visit) => {
        const work = await workOf(visit)
        const { editions: list } = work.shelf
        const known = list.filter(({ body }) => isBody(body))
        const bodyOf = (key: string) =>
          key === 'draft' && work.draft
            ? work.body
            : known.length === 0 && key === '0'
              ? {}
              : known.find(({ number }) => String(number) === key)?.body
        const query = queryOf(visit)
        const after = query.after ?? (work.draft ? 'draft' : String(known.at(-1)?.number))
        const before = query.before ?? String(known.at(work.draft ? -1 : -2)?.number ?? known[0]?.number ?? 0)
        const [old, fresh] = [bodyOf(before), bodyOf(after)]
        if (!isBody(old) || !isBody(fresh)) throw notFound()
        return sendPage(
          visit.reply,
          <ChangesPage
            shell={visit.shell}
            subject={work.subject}
            editions={list}
            hasDraft={work.draft !== undefined}
            before={before}
            after={after}
            differences={differencesOf(
              work.subject.outline,
              Object.keys(old).length === 0 ? old : work.subject.read(old),
              work.subject.read(fresh),
            )}
          />,
        )
      },
      ofCity,
    ),
  )

  const showPublish = async (
    visit: Visit,
    work: Work & { draft: Draft },
    typed: Record<string, string>,
    faults: Record<string, string> = {},
    status = 200,
  ) => {
    const { subject, body, draft } = work
    const lints = subject.lint(body, baseOf(work))
    const not = !may(visit.context, publishing, city)
      ? ('may-not' as const)
      : draft.authors.includes(visit.context.actor)
        ? ('own' as const)
        : lints.some(({ kind }) => kind === 'stop')
          ? ('cannot-yet' as const)
          : undefined
    return sendPage(
      visit.reply,
      <PublishPage
        shell={visit.shell}
        subject={subject}
        draft={draft}
        differences={differencesOf(subject.outline, baseOf(work), body)}
        lints={lints}
        not={not}
        typed={typed}
        faults={faults}
        affected={await parts.dossiers.affected(visit.context, subject.codes)}
        usedBy={kind.usedBy?.(work)}
      />,
      status,
    )
  }
  server.get(
    `${kind.pattern}/publish`,
    { schema },
    page(
      parts,
      editing,
      async (visit) => {
        const work = await workOf(visit)
        const { draft } = work
        if (!draft) return visit.reply.redirect(`${work.subject.path}/edit`, 303)
        const next = localDate(clock.now()).add({ days: 1 })
        const typed = {
          ...{ 'from-day': String(next.day), 'from-month': String(next.month) },
          'from-year': String(next.year),
        }
        return showPublish(visit, { ...work, draft }, typed)
      },
      ofCity,
    ),
  )
  server.post(
    `${kind.pattern}/publish`,
    { schema },
    form(parts, { permission: publishing, ...ofCity }, async (visit) => {
      const work = await workOf(visit)
      const { subject, draft } = work
      const { fields } = visit.posted
      const read = readAnnouncement(fields, localDate(clock.now()), visit.language)
      try {
        if ('faults' in read) {
          if (!draft) throw stale()
          return showPublish(visit, { ...work, draft }, fields, read.faults, 400)
        }
        const stops = subject.lint(work.body, baseOf(work)).filter(({ kind }) => kind === 'stop')
        if (draft && stops.length > 0) return showPublish(visit, { ...work, draft }, fields, {}, 409)
        const { number } = await editions.publish(
          visit.context,
          subject.subject,
          seenIn(visit),
          read.announcement,
          (body, as) => subject.published(body as Body, as),
        )
        return visit.reply.redirect(`${subject.path}?published=${number}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || !draft) throw error
        const now = await workOf(visit)
        if (!now.draft) throw error
        return showPublish(
          visit,
          { ...now, draft: now.draft },
          fields,
          faultsOfRefusal(error, visit.language),
          error.status,
        )
      }
    }),
  )
}

const querySchema = z.record(z.string(), z.string().max(200)).catch({})
const queryOf = (visit: Visit): Record<string, string | undefined> => querySchema.parse(visit.request.query)

/** The list at a path of a section: `components`, `steps.1.opinions`. */
function findList(section: Section, body: Body, path: string) {
  let list = section.parts.find((part) => part.kind === 'list' && isAt(path, part.at))
  let here = list?.at ?? ''
  while (list?.kind === 'list' && here !== path) {
    const place = /^\.(\d+)\.(.+)$/.exec(path.slice(here.length))
    if (!place) return undefined
    const item = valueAt(body, `${here}.${place[1]}`)
    if (!isBody(item)) return undefined
    const base = `${here}.${place[1]}`
    list = partsOf(list, item).find((part) => part.kind === 'list' && isAt(place[2]!, part.at))
    here = `${base}.${list?.at}`
  }
  return list?.kind === 'list' ? list : undefined
}

const isAt = (path: string, at: string) => path === at || path.startsWith(`${at}.`)

/** The item of the page's own list that something stands in. */
export function itemAt(section: Section, path: string): string | undefined {
  const list = section.parts.find((part) => part.kind === 'list' && path.startsWith(`${part.at}.`))
  const place = list && /^\d+/.exec(path.slice(list.at.length + 1))?.[0]
  return place && `${list.at}.${place}`
}
