import type { PlannedDossier } from './scenario/dossier.ts'
import type { Stage } from './stage.ts'

type Route = ReturnType<Stage['house']['procedures']['layRoute']>

const known = new WeakMap<Stage['house'], Map<string, Route>>()

/** The way a planned dossier goes, as the house lays it. */
export function routeOf({ house, quarter }: Stage, { procedure, way }: PlannedDossier): Route {
  const routes = known.get(house) ?? new Map<string, Route>()
  known.set(house, routes)
  const key = `${procedure.code} ${way}`
  const found = routes.get(key)
  if (found) return found
  const version = house.procedures.versionOn(procedure.code, Temporal.PlainDate.from(quarter.days.dates[0]!))
  const route = house.procedures.layRoute(version, { caseId: procedure.caseId, channel: way })
  routes.set(key, route)
  return route
}

/** The applicant has to see the result before it leaves its first step. */
export const hasDraft = (stage: Stage, planned: PlannedDossier) => routeOf(stage, planned)[0]!.draft === true
