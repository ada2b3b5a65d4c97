import { evidenceRoutes } from './evidence/routes.tsx'
import type { OperationsHouse } from './house.ts'
import { listRoutes } from './list-routes.tsx'
import { storeMap } from './map-file.ts'
import { placeRoutes } from './place-routes.tsx'
import { todayRoutes } from './today-routes.tsx'
import { whatIfRoutes } from './what-if/routes.tsx'

/** The operations centre: the city's day, every ward's, and the list behind every number, and what would be if. */
export function mountOperations(house: OperationsHouse): void {
  const map = storeMap(house)
  todayRoutes(house, map)
  placeRoutes(house, map)
  listRoutes(house)
  evidenceRoutes(house)
  whatIfRoutes(house)
}
