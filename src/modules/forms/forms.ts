import { join } from 'node:path'
import { createTypst } from '#modules/documents'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { root } from '#platform/config'
import type { World } from './answers.ts'
import { lists } from './lists.ts'
import { loadForms } from './load.ts'
import { type Declaration, declarationView } from './paper.ts'
import type { FormFile, FormVersion } from './schema.ts'

/** A form at one of its versions. */
export interface PinnedForm {
  id: string
  version: FormVersion
  /** For all procedures that have no form of their own. */
  isGeneric: boolean
}

export interface Forms {
  all: FormFile[]
  /** The form a procedure is filed with on a day: its own, or the generic one. */
  forProcedure(code: string, on: Temporal.PlainDate): PinnedForm
  /** The version something was begun with; undefined when the files do not have it any longer. */
  pinned(id: string, version: number): PinnedForm | undefined
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

/**
 * Reads the forms of a folder.
 * @throws Error naming the file and the fault; also when two forms are for one procedure, or none is for all others
 */
export async function createForms(deps: {
  directory: string
  places: Pick<Places, 'wards' | 'fullName'>
  clock: Clock
  log: Parameters<typeof createTypst>[0]['log']
}): Promise<Forms> {
  const all = await loadForms(deps.directory)
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
  const pin = (form: FormFile, version: FormVersion): PinnedForm => ({
    id: form.id,
    version,
    isGeneric: form.procedures.length === 0,
  })
  return {
    all,
    forProcedure(code, on) {
      const form = byProcedure.get(code) ?? generic[0]!
      const day = on.toString()
      return pin(form, form.versions.findLast(({ from }) => from <= day) ?? form.versions[0]!)
    },
    pinned(id, version) {
      const form = all.find((it) => it.id === id)
      const found = form?.versions.find((it) => it.version === version)
      return form && found && pin(form, found)
    },
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
