import type { FormData, FormNumber } from '#modules/documents'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { Dossier } from '../read.ts'
import { status } from '../status.ts'
import type { SlipSource } from './common.ts'
import { form01 } from './form-01.ts'
import { form02 } from './form-02.ts'
import { form03 } from './form-03.ts'
import { form04 } from './form-04.ts'
import { form05 } from './form-05.ts'
import { form06 } from './form-06.ts'

/** The register (07) is no paper of one dossier. */
export type SlipNumber = Exclude<FormNumber, '07'>

const fills = { '01': form01, '02': form02, '03': form03, '04': form04, '05': form05, '06': form06 }

/**
 * Which of the forms of Circular 03/2025/TT-VPCP a dossier can be given as it stands. The control slip (06) travels
 * between officers and is not the owner's.
 */
export function slipForms({ state }: Dossier, reader: 'office' | 'owner' = 'office'): SlipNumber[] {
  const given: Record<SlipNumber, boolean> = {
    '01': state.clock.start !== undefined,
    '02': state.supplements.length > 0,
    '03': state.status === status.refused,
    '04': state.clock.extensions.length > 0,
    '05': state.status === status.stopped,
    '06': reader === 'office' && state.visits.length > 0,
  }
  return (Object.keys(given) as SlipNumber[]).filter((form) => given[form]).sort()
}

/**
 * A dossier's form as PDF, in the version of its day.
 * @throws Refusal `not-found` when the dossier cannot be given this form, or the caller not
 */
export async function renderSlip(
  deps: Deps,
  context: Context,
  dossier: Dossier,
  form: SlipNumber,
): Promise<Uint8Array> {
  if (!slipForms(dossier, context.secret ? 'owner' : 'office').includes(form)) throw notFound()
  const { state } = dossier
  const version = await deps.procedures.pinned(state.procedure.code, state.procedure.version)
  const fill = fills[form] as (source: SlipSource) => FormData[SlipNumber]
  return deps.documents.renderForm(form, fill({ deps, context, dossier, version }))
}
