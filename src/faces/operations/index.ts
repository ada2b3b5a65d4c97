import type { OperationsHouse } from './house.ts'
import { listRoutes } from './list-routes.tsx'
import { storeMap } from './map-file.ts'
import { placeRoutes } from './place-routes.tsx'
import { reportsRoutes } from './reports-routes.tsx'
import { indexRoutes } from './service-index-routes.tsx'
import { todayRoutes } from './today-routes.tsx'

/** The operations centre: the city's day, every ward's, and the list behind every number. */
export function mountOperations(house: OperationsHouse): void {
  const map = storeMap(house)
  todayRoutes(house, map)
  placeRoutes(house, map)
  listRoutes(house)
  indexRoutes(house)
  reportsRoutes(house)
}
