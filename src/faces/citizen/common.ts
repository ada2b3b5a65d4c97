import type { Procedure, Procedures } from '#modules/procedures'

/** What wards are asked for most; those a city's catalogue does not have are left out. */
const commonest = [
  '2.000815',
  '1.001193',
  '2.000635',
  '1.004222',
  '1.004194',
  '1.004873',
  '1.000894',
  '1.000656',
]

export function commonProcedures(procedures: Pick<Procedures, 'offered'>): Procedure[] {
  return commonest.flatMap((code) => procedures.offered(code) ?? [])
}
