import type { ReferenceHouse } from './house.ts'
import { referenceRoutes } from './routes.tsx'

/** What those who build on the house look up: its API, its problems, its design system. Public. */
export function mountReference(house: ReferenceHouse): void {
  referenceRoutes(house)
}
