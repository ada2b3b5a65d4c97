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
  /** As the files have them; which versions there are, editions say. */
  all: Pick<FormFile, 'id' | 'procedures'>[]
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
  editions: Pick<Editions, 'adopt' | 'of'>
  places: Pick<Places, 'wards' | 'fullName'>
  clock: Clock
  log: Parameters<typeof createTypst>[0]['log']
}): Promise<Forms> {
  const files = await loadForms(deps.directory)
  const all = files.map(({ form }) => form)
  const byProcedure = new Map<string, FormFile>()
  for (const form of all) {
    for (const code of form.procedures) {
      if (byProcedure.has(code)) throw new Error(`forms/${form.id}.json: ${code} has a form already`)
      byProcedure.set(code, form)
    }
  }
  const generic = all.filter((form) => form.procedures.length === 0)
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
  const pin = (form: FormFile, { subject, number, body }: Edition): PinnedForm => {
    const key = `${subject} ${number}`
    const version = read.get(key) ?? versionSchema.parse(body)
    read.set(key, version)
    return { id: form.id, version, isGeneric: form.procedures.length === 0 }
  }
  const onDay = (form: FormFile, day: Temporal.PlainDate): PinnedForm => {
    const editions = deps.editions.of(subjectOf(form.id))
    return pin(form, heldOn(editions, day) ?? editions[0]!)
  }
  return {
    all,
    forProcedure(code, on) {
      return onDay(byProcedure.get(code) ?? generic[0]!, on)
    },
    on(id, day) {
      const form = all.find((it) => it.id === id)
      return form && onDay(form, day)
    },
    pinned(id, version) {
      const form = all.find((it) => it.id === id)
      const found = deps.editions.of(subjectOf(id)).find(({ number }) => number === version)
      return form && found && pin(form, found)
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
