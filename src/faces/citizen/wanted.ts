import type { Places } from '#modules/places'
import type { Procedure, Procedures, ProcedureVersion } from '#modules/procedures'
import { type Clock, localDate } from '#platform/clock'
import type { Language } from '#platform/text'

/** What a number is taken for: a procedure, or a group of the hall by its letter. */
export interface Wanted {
  procedure?: { procedure: Procedure; version: ProcedureVersion } | undefined
  series?: string | undefined
}

/** What an address or a form asks for; nothing when it names neither. */
export function wantedOf(
  { places, procedures, clock }: { places: Places; procedures: Procedures; clock: Clock },
  query: Record<string, string | undefined>,
): Wanted {
  const procedure = query.procedure ? procedures.find(query.procedure) : undefined
  if (procedure) {
    const version = procedures.versionOn(procedure.code, localDate(clock.now()))
    return { procedure: { procedure, version } }
  }
  const known = places.hall(places.city.code).groups.some((group) => group.series === query.series)
  return known ? { series: query.series } : {}
}

export function wantedQuery({ procedure, series }: Wanted): Record<string, string> {
  if (procedure) return { procedure: procedure.procedure.code }
  return series ? { series } : {}
}

export function wantedName(
  { procedure, series }: Wanted,
  places: Places,
  ward: { code: string } | undefined,
  language: Language,
): string {
  if (procedure) return procedure.procedure.plain[language]
  const group = places.hall(ward?.code ?? places.city.code).groups.find((it) => it.series === series)
  return group?.name[language] ?? ''
}

/** Papers a person can have with them: not those the State looks up itself. */
export function tickable({ procedure }: Wanted) {
  const papers = procedure?.version.components.filter((paper) => paper.form !== 'held') ?? []
  return {
    needed: papers.filter((paper) => !paper.optional),
    optional: papers.filter((paper) => paper.optional),
  }
}
