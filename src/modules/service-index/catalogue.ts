import { type Procedure, type Procedures, type ProcedureVersion, whoMayAsk } from '#modules/procedures'
import type { CatalogueCount } from './indicator.ts'

/** Parts that the published text of a procedure must have (Decree 63/2010/NĐ-CP, art. 8) and that an edition can lack. */
export const parts = ['who', 'time', 'fee', 'ground'] as const
export type PartName = (typeof parts)[number]

/** The catalogue of what halls receive, as it stood on a day. */
export interface CatalogueOn {
  counts: Record<CatalogueCount, number>
  /** Codes of what is offered online, wholly or in part. */
  online: string[]
  /** What lacks a part, and which. */
  incomplete: { code: string; lacks: PartName[] }[]
}

/** Counts the catalogue as it stood on a day: what was published by then and not repealed. */
export function catalogueOn(
  procedures: Pick<Procedures, 'known' | 'versionOn' | 'repealOn'>,
  day: Temporal.PlainDate,
): CatalogueOn {
  const held = procedures.known
    .filter(({ versions }) =>
      versions.some(({ from }) => Temporal.PlainDate.compare(Temporal.PlainDate.from(from), day) <= 0),
    )
    .filter(({ code }) => !procedures.repealOn(code, day))
    .map((procedure) => ({ procedure, version: procedures.versionOn(procedure.code, day) }))
    .filter(({ version }) => !version.place)
  const online = held
    .filter(({ procedure, version }) => (version.identity?.online ?? procedure.online) !== 'none')
    .map(({ procedure }) => procedure.code)
  const incomplete = held
    .map(({ procedure, version }) => ({ code: procedure.code, lacks: lackingIn(procedure, version) }))
    .filter(({ lacks }) => lacks.length > 0)
  return {
    counts: {
      received: held.length,
      complete: held.length - incomplete.length,
      online: online.length,
    },
    online,
    incomplete,
  }
}

/** A part whose content nobody has fixed is there when the edition says so in words. */
function lackingIn(procedure: Procedure, version: ProcedureVersion): PartName[] {
  const { time, fee, legalBasis } = version
  const has: Record<PartName, boolean> = {
    who: whoMayAsk(procedure, version) !== undefined,
    time: time.amount !== null || time.note !== undefined,
    fee: fee.amount !== null || fee.note !== undefined || fee.formula !== undefined,
    ground: legalBasis.trim() !== '',
  }
  return parts.filter((part) => !has[part])
}
