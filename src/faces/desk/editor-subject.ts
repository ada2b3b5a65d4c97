import { type Body, type Edition, heldOn, isBody, type Lint, type Section } from '#modules/editions'
import {
  lintProcedure,
  procedureOutline,
  subjectOf,
  tidiedProcedure,
  versionSchema,
} from '#modules/procedures'
import { localDate } from '#platform/clock'
import type { Text } from '#platform/text'
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
  tidied(body: Body): Body
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
    tidied: tidiedProcedure,
    lint: (body, base) => lintProcedure(body, base, (route) => procedures.route(route)),
    published: (body, { number, from }) => versionSchema.parse({ ...body, version: number, from }),
    codes: [code],
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
