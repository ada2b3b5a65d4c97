export { faultsOf, type PlanFault } from './check.ts'
export { defaultPlan } from './default-plan.ts'
export { type Drawing, drawingOf, type Moving } from './drawing.ts'
export { type Edit, edited, editSchema } from './edit.ts'
export { createFloorPlans, type FloorPlans } from './floor-plans.ts'
export { distance } from './geometry.ts'
export { movingOn, type Sighting } from './moving.ts'
export {
  type ObstacleKind,
  obstacleKinds,
  type Plan,
  type PlanCounter,
  type Point,
  planSchema,
  type Waypoint,
  type WaypointKind,
  waypointKinds,
  waypointOfCounter,
} from './plan.ts'
export { type Route, routeOf, type Step, type Turn } from './route.ts'
export { floorPlansRoutes } from './routes.ts'
export { cornerOf, sizeOf } from './things.ts'
export type { HeldPlan, PlanDraft, PlanVersion } from './version.ts'
export { type CounterWay, wayToCounter } from './way.ts'
export { placeWords, routeWords } from './words.ts'
