export { faultsOf, type PlanFault } from './check.ts'
export { defaultPlan } from './default-plan.ts'
export { distance } from './geometry.ts'
export {
  type Plan,
  type PlanCounter,
  type Point,
  planSchema,
  type Waypoint,
  type WaypointKind,
  waypointOfCounter,
} from './plan.ts'
export { type Route, routeOf, type Step, type Turn } from './route.ts'
export { placeWords, routeWords } from './words.ts'
