import { join } from 'node:path'
import { createTypst } from '#modules/documents'
import { type Edition, type Editions, endOf, heldOn } from '#modules/editions'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { root } from '#platform/config'
import type { World } from './answers.ts'
import { lists } from './lists.ts'
import { loadForms } from './load.ts'
import { type Declaration, declarationView } from './paper.ts'
import { type FormFile, type FormVersion, versionSchema } from './schema.ts'

/** A form at one of its versions. */
export interface PinnedForm {
  id: string
  version: FormVersion
  /** For all procedures that have no form of their own. */
  isGeneric: boolean
}

export interface Forms {
  /** Those that hold today: of the files, then what was made in the desk. Which versions there are, editions say. */
  readonly all: Pick<FormFile, 'id' | 'procedures'>[]
  /** The form a procedure is filed with on a day: its own, or the generic one. */
  forProcedure(code: string, on: Temporal.PlainDate): PinnedForm
  /** The version of a form that holds on a day; undefined when there is no such form. */
  on(id: string, day: Temporal.PlainDate): PinnedForm | undefined
  /** The version something was begun with, whatever came after; undefined when there never was one. */
  pinned(id: string, version: number): PinnedForm | undefined
  /** The first day on which a version held no longer; undefined while none has taken its place. */
  endOf(id: string, version: number): Temporal.PlainDate | undefined
  /** What checks have to know today. */
  world(): World
  /**
   * A filled-in declaration as PDF/A-2a. The same data give the same bytes.
   * @throws Error when it cannot be set within 20 s
   */
  render(declaration: Declaration): Promise<Uint8Array>
  /** Ends the process that sets papers. */
  close(): Promise<void>
}

/** The name of a form's editions. */
export const subjectOf = (id: string) => `form:${id}`

/**
 * Reads the forms of a folder, publishes versions that the files bring, and keeps up with those that are published in the
 * desk.
 * @throws Error naming the file and the fault; also when two forms are for one procedure, or none is for all others
 */
export async function createForms(deps: {
  directory: string
  editions: Pick<Editions, 'adopt' | 'of' | 'subjects'>
  /** The form that a procedure itself says it is filed with on a day. */
  chosen(code: string, on: Temporal.PlainDate): string | undefined
  places: Pick<Places, 'wards' | 'fullName'>
  clock: Clock
  log: Parameters<typeof createTypst>[0]['log']
}): Promise<Forms> {
  const files = await loadForms(deps.directory)
  const own = files.map(({ form }) => form)
  const byProcedure = new Map<string, FormFile>()
  for (const form of own) {
    for (const code of form.procedures) {
      if (byProcedure.has(code)) throw new Error(`forms/${form.id}.json: ${code} has a form already`)
      byProcedure.set(code, form)
    }
  }
  const generic = own.filter((form) => form.procedures.length === 0)
  if (generic.length !== 1)
    throw new Error('forms: exactly one form names no procedures and is for all others')
  const wards = deps.places.wards.map((ward) => deps.places.fullName(ward, 'vi'))
  const typst = createTypst({
    log: deps.log,
    formsDir: join(root, 'src/modules/forms/papers'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  await deps.editions.adopt(
    files.flatMap(({ form, raw }) =>
      form.versions.map(({ version, from }, place) => ({
        subject: subjectOf(form.id),
        ...{ number: version, from, body: raw.versions[place]! },
      })),
    ),
  )
  /** By subject and number: what was published never changes, so it is read once. */
  const read = new Map<string, FormVersion>()
  const pin = (id: string, { subject, number, body }: Edition): PinnedForm => {
    const key = `${subject} ${number}`
    const version = read.get(key) ?? versionSchema.parse(body)
    read.set(key, version)
    return { id, version, isGeneric: id === generic[0]!.id }
  }
  const editionsOf = (id: string) => deps.editions.of(subjectOf(id))
  const isOwn = (id: string) => own.some((form) => form.id === id)
  /** A form of a file holds before its first day, too; what was made in the desk has a day when it began. */
  const onDay = (id: string, day: Temporal.PlainDate): PinnedForm | undefined => {
    const edition = heldOn(editionsOf(id), day) ?? (isOwn(id) ? editionsOf(id)[0] : undefined)
    return edition?.body ? pin(id, edition) : undefined
  }
  const made = (day: Temporal.PlainDate) =>
    deps.editions
      .subjects('form')
      .map((subject) => subject.slice(subjectOf('').length))
      .filter((id) => !isOwn(id) && onDay(id, day))
      .sort()
      .map((id) => ({ id, procedures: [] }))
  return {
    get all() {
      return [...own, ...made(localDate(deps.clock.now()))]
    },
    forProcedure(code, on) {
      const chosen = deps.chosen(code, on)
      const filed = byProcedure.get(code) ?? generic[0]!
      return (chosen === undefined ? undefined : onDay(chosen, on)) ?? onDay(filed.id, on)!
    },
    on: onDay,
    pinned(id, version) {
      const found = editionsOf(id).find(({ number, body }) => number === version && body)
      return found && pin(id, found)
    },
    endOf: (id, version) => endOf(deps.editions.of(subjectOf(id)), version),
    world: () => ({ today: localDate(deps.clock.now()).toString(), wards, lists }),
    render: (declaration) =>
      typst.render({
        file: 'declaration.typ',
        json: JSON.stringify(declarationView(declaration)),
        // Midnight in Vietnam of the day it bears.
        at: Math.floor(declaration.on.toZonedDateTime('Asia/Ho_Chi_Minh').epochMilliseconds / 1000),
      }),
    close: () => typst.close(),
  }
}
