import {
  type Body,
  type Edition,
  heldOn,
  isBody,
  type Lint,
  type Option,
  type Section,
} from '#modules/editions'
import { faultOf, formOutline, formSubject, formVersionSchema, lintForm, tidiedForm } from '#modules/forms'
import {
  lintProcedure,
  procedureOutline,
  subjectOf,
  tidiedProcedure,
  versionSchema,
} from '#modules/procedures'
import { localDate } from '#platform/clock'
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

/** A procedure as something to edit; undefined when there is none of this code. */
export function procedureSubject(parts: DeskParts, code: string): EditorSubject | undefined {
  const { procedures } = parts
  const procedure = procedures.find(code)
  if (!procedure) return undefined
  return {
    kind: 'procedure',
    subject: subjectOf(code),
    path: `/desk/procedures/${code}`,
    name: procedures.versionOn(code, localDate(parts.clock.now())).name,
    preview: `/procedures/${code}/draft`,
    outline: procedureOutline,
    read: withoutNumber,
    tidied: tidiedProcedure,
    lint: (body, base) => lintProcedure(body, base, (route) => procedures.route(route)),
    published: (body, { number, from }) => versionSchema.parse({ ...body, version: number, from }),
    codes: [code],
  }
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

/** A form as something to edit; undefined when there is none of this name. */
export function formEditorSubject(parts: DeskParts, id: string): EditorSubject | undefined {
  const { forms, procedures, clock } = parts
  const form = forms.all.find((it) => it.id === id)
  const pinned = forms.on(id, localDate(clock.now()))
  if (!form || !pinned) return undefined
  const meanings = meaningsOf(parts)
  const own = new Set(forms.all.flatMap((it) => it.procedures))
  return {
    kind: 'form',
    subject: formSubject(id),
    path: `/desk/forms/${id}`,
    name: pinned.version.title,
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
    codes:
      form.procedures.length > 0
        ? form.procedures
        : procedures.known.map(({ code }) => code).filter((code) => !own.has(code)),
  }
}

/** The editions of a subject, as an editor looks at them. */
export interface Shelf {
  editions: readonly Edition[]
  /** The last edition, or repeal, that was published. */
  last: Edition
  /** The last one that says something: what an edit begins from. */
  base: Edition & { body: Body }
  held: Edition | undefined
}

/** All there is of a subject. */
export function shelfOf(parts: DeskParts, { subject }: Pick<EditorSubject, 'subject'>): Shelf {
  const editions = parts.editions.of(subject)
  const base = editions.findLast(({ body }) => isBody(body))
  const last = editions.at(-1)
  if (!base || !last) throw new Error(`There is no edition of ${subject}`)
  return {
    ...{ editions, last },
    base: base as Shelf['base'],
    held: heldOn(editions, localDate(parts.clock.now())),
  }
}
