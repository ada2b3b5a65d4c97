import type { ProcedureVersion } from '#modules/procedures'
import { zone } from '#platform/clock'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { Dossier } from '../read.ts'

/** What every form is filled in from. */
export interface SlipSource {
  deps: Deps
  context: Context
  dossier: Dossier
  version: ProcedureVersion
}

/** What stands on all of them. */
export function common({ deps, dossier: { state }, version }: SlipSource) {
  const place = deps.places.get(state.receiving)
  const { fullName, idNumber, address, phone, email } = state.applicant
  return {
    agency: {
      parent: `Ủy ban nhân dân ${lowerFirst(deps.places.fullName(place, 'vi'))}`,
      name: unitOf(deps, state.receiving),
    },
    locality: deps.places.city.name.replace('Thành phố ', ''),
    code: state.code,
    unit: unitOf(deps, state.receiving),
    applicant: { name: fullName, idNumber, address, phone: phone?.replace(/^\+84/, '0'), email },
    content: state.request,
    procedure: { code: state.procedure.code, name: version.name.vi },
  }
}

/** A day named as a limit ends when the office closes. */
export const endOfOffice = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '17:30' }).toInstant()

/** Who did this last, by name. */
export const nameOf = (dossier: Dossier, type: string) =>
  dossier.actions.findLast((action) => action.type === type)?.actorName || undefined

export const unitOf = (deps: Deps, place: string) => deps.places.officeName(deps.places.get(place), 'vi')

const lowerFirst = (text: string) => `${text[0]!.toLowerCase()}${text.slice(1)}`
