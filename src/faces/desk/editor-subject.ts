import {
  type Body,
  type Edition,
  gapsOf,
  heldOn,
  inAnyLanguage,
  isBody,
  type Lint,
  type Option,
  type Section,
} from '#modules/editions'
import { faultOf, formOutline, formSubject, formVersionSchema, lintForm, tidiedForm } from '#modules/forms'
import {
  aboutSection,
  declarationSection,
  lintProcedure,
  procedureOutline,
  subjectOf,
  tidiedProcedure,
  versionSchema,
} from '#modules/procedures'
import { localDate } from '#platform/clock'
import type { Context } from '#platform/ledger'
import { compareVietnamese, type Text } from '#platform/text'
import type { DeskParts } from './parts.ts'

/** Something that is edited, published and repealed: a procedure or a form. */
export interface EditorSubject {
  kind: 'procedure' | 'form'
  /** The name of its editions. */
  subject: string
  /** Its page on the desk. */
  path: string
  name: Text
  /** Where it is seen as people will see its draft. */
  preview: string
  /** Everything that may be changed, for lists of differences. */
  outline: readonly Section[]
  /** A stored body with everything in it that is left out where it goes without saying. */
  read(body: Body): Body
  tidied(body: Body, before: Body): Body
  lint(body: Body, base: Body): Lint[]
  /** As it is published. @throws when it cannot be, which `lint` has said */
  published(body: Body, as: { number: number; from: string }): object
  /** Procedures whose dossiers and drafts are touched. */
  codes: string[]
}

/**
 * A procedure as something to edit: one that is known, one whose day has not come, one that is only a draft. Undefined when
 * there is none of this code.
 */
export async function procedureSubject(
  parts: DeskParts,
  context: Context,
  code: string,
): Promise<EditorSubject | undefined> {
  const { procedures } = parts
  const subject = subjectOf(code)
  const body = await lastBody(parts, context, subject)
  if (!body) return undefined
  const known = procedures.find(code)
  const about = body.identity ? [aboutSection(procedures.fields.map(({ name }) => name))] : []
  const options = knownForms(parts)
  return {
    kind: 'procedure',
    subject,
    path: `/desk/procedures/${code}`,
    name: known ? procedures.versionOn(code, localDate(parts.clock.now())).name : nameIn(body.name, code),
    preview: `/procedures/${code}/draft`,
    outline: [...about, ...procedureOutline, declarationSection(options)],
    read: withoutNumber,
    tidied: tidiedProcedure,
    lint: (body, base) => [
      ...gapsOf(about, body),
      ...lintProcedure(body, base, (route) => procedures.route(route)),
    ],
    published: (body, { number, from }) => versionSchema.parse({ ...body, version: number, from }),
    codes: [code],
  }
}

/** What was published last or, while nothing was, what is being written. */
async function lastBody(
  { editions }: DeskParts,
  context: Context,
  subject: string,
): Promise<Body | undefined> {
  const published = editions.of(subject).findLast(({ body }) => isBody(body))?.body
  const body = published ?? (await editions.draft(context, subject))?.body
  return isBody(body) ? body : undefined
}

/** A name that may lack languages still. */
function nameIn(name: unknown, otherwise: string): Text {
  const words = inAnyLanguage(name)
  return isBody(words) && typeof words.vi === 'string' && words.vi !== '…'
    ? (words as Text)
    : { vi: otherwise, en: otherwise, ar: otherwise }
}

/** Every form that was ever published, also those whose day has not come. */
export function knownForms({ editions }: Pick<DeskParts, 'editions'>): Option[] {
  return editions
    .subjects('form')
    .map((subject) => {
      const value = subject.slice(formSubject('').length)
      const body = editions.of(subject).findLast((it) => isBody(it.body))?.body
      return { value, label: nameIn(isBody(body) ? body.title : undefined, value) }
    })
    .sort((a, b) => compareVietnamese(a.label.vi, b.label.vi))
}

/** Number and day belong to an edition, not to what it says. */
export function withoutNumber(body: Body): Body {
  const { version: _version, from: _from, ...rest } = body
  return rest
}

/** What may be chosen as a known answer: every universal question, in the words some form asks it in. */
export function meaningsOf({ forms }: Pick<DeskParts, 'forms'>): Option[] {
  const found = new Map<string, Option>()
  for (const { id } of forms.all) {
    for (const { fields } of forms.on(id, Temporal.PlainDate.from(forms.world().today))?.version.pages ?? [])
      for (const { meaning, label } of fields)
        if (meaning && !found.has(meaning)) found.set(meaning, { value: meaning, label })
  }
  return [...found.values()].sort((a, b) => compareVietnamese(a.label.vi, b.label.vi))
}

/** A form as something to edit; undefined when there is none of this name, not even a draft. */
export async function formEditorSubject(
  parts: DeskParts,
  context: Context,
  id: string,
): Promise<EditorSubject | undefined> {
  const { forms, procedures, clock } = parts
  const last = await lastBody(parts, context, formSubject(id))
  if (!last) return undefined
  const pinned = forms.on(id, localDate(clock.now()))
  const meanings = meaningsOf(parts)
  const today = localDate(clock.now())
  return {
    kind: 'form',
    subject: formSubject(id),
    path: `/desk/forms/${id}`,
    name: pinned?.version.title ?? nameIn(last.title, id),
    preview: `/desk/forms/${id}/try`,
    outline: formOutline(meanings),
    read: (body) => {
      const parsed = formVersionSchema.safeParse({ version: 1, from: '2026-01-01', ...body })
      return withoutNumber(parsed.success ? (parsed.data as unknown as Body) : body)
    },
    tidied: tidiedForm,
    lint: (body, base) => lintForm(body, base, meanings),
    published: (body, { number, from }) => {
      const version = formVersionSchema.parse({ ...body, version: number, from })
      const fault = faultOf(version)
      if (fault) throw new Error(fault)
      return version
    },
    codes: procedures.known
      .map(({ code }) => code)
      .filter((code) => forms.forProcedure(code, today).id === id),
  }
}

/** The editions of a subject, as an editor looks at them. */
export interface Shelf {
  editions: readonly Edition[]
  /** The last edition, or repeal, that was published; undefined while there is a draft alone. */
  last: Edition | undefined
  /** The last one that says something: what an edit begins from. */
  base: (Edition & { body: Body }) | undefined
  held: Edition | undefined
}

/** All there is of a subject. */
export function shelfOf(parts: DeskParts, { subject }: Pick<EditorSubject, 'subject'>): Shelf {
  const editions = parts.editions.of(subject)
  const base = editions.findLast(({ body }) => isBody(body))
  return {
    ...{ editions, last: editions.at(-1) },
    base: base as Shelf['base'],
    held: heldOn(editions, localDate(parts.clock.now())),
  }
}
