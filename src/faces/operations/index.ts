import type { OperationsHouse } from './house.ts'
import { listRoutes } from './list-routes.ts'
import { storeMap } from './map-file.ts'
import { placeRoutes } from './place-routes.ts'
import { todayRoutes } from './today-routes.ts'

/** The operations centre: the city's day, every ward's, and the list behind every number. */
export function mountOperations(house: OperationsHouse): void {
  const map = storeMap(house)
  todayRoutes(house, map)
  placeRoutes(house, map)
  listRoutes(house)
}
