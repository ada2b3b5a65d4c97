import { alarmsRoutes } from './alarms/routes.tsx'
import { countWaiting } from './alarms/waiting.ts'
import { equipmentRoutes } from './equipment/routes.tsx'
import { evidenceRoutes } from './evidence/routes.tsx'
import { figuresRoutes } from './figures-routes.tsx'
import { hallsRoutes } from './halls-routes.tsx'
import type { OperationsDeps } from './house.ts'
import { listRoutes } from './list-routes.tsx'
import { storeMap } from './map-file.ts'
import { placeRoutes } from './place-routes.tsx'
import { procedureRoutes } from './procedure-routes.tsx'
import { reportsRoutes } from './reports/routes.tsx'
import { indexRoutes } from './service-index/routes.tsx'
import { shareReads } from './shared.ts'
import { todayRoutes } from './today-routes.tsx'
import { trendsRoutes } from './trends-routes.tsx'
import { whatIfRoutes } from './what-if/routes.tsx'

/** The operations centre: the city now and over time, every ward's, the list behind every number, and what would be if. */
export function mountOperations(deps: OperationsDeps): void {
  const house = { ...deps, share: shareReads(deps.insight.growth) }
  const map = storeMap(house)
  countWaiting(house)
  todayRoutes(house, map)
  hallsRoutes(house)
  trendsRoutes(house, map)
  procedureRoutes(house)
  figuresRoutes(house)
  placeRoutes(house, map)
  listRoutes(house)
  alarmsRoutes(house)
  indexRoutes(house)
  reportsRoutes(house)
  evidenceRoutes(house)
  equipmentRoutes(house)
  whatIfRoutes(house)
}
