import { z } from 'zod'

/**
 * The plan of a hall as data, seen from above as on a screen: x runs to the right, y runs down, in metres from the upper
 * left corner. An angle is in degrees, clockwise from the right (90 is down, 270 is up).
 */
export const metresSchema = z.number().min(0).max(500)
export const pointSchema = z.object({ x: metresSchema, y: metresSchema })
export type Point = z.infer<typeof pointSchema>

const polygon = z.array(pointSchema).min(3).max(200)
const angle = z.number().min(0).lt(360)
/** Ids are what robots and slips are given: short, and the same for years. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
export const codeSchema = z.string().regex(/^[0-9A-Za-z]{1,8}$/)
export const nameSchema = z.object({ vi: z.string().max(60), en: z.string().max(60), ar: z.string().max(60) })

export const waypointKinds = ['door', 'kiosk', 'counter', 'water', 'dock', 'seat', 'toilet', 'way'] as const
export type WaypointKind = (typeof waypointKinds)[number]

export const obstacleKinds = ['wall', 'desk', 'bench', 'other'] as const
export type ObstacleKind = (typeof obstacleKinds)[number]

export const waypointSchema = z.object({
  id: idSchema,
  ...pointSchema.shape,
  kind: z.enum(waypointKinds),
  /** Where one looks who stands here: at a kiosk into its screen, at the door into the hall. */
  facing: angle.optional(),
})
export type Waypoint = z.infer<typeof waypointSchema>

export const planSchema = z.object({
  width: z.number().min(2).max(500),
  height: z.number().min(2).max(500),
  rooms: z
    .array(z.object({ id: idSchema, name: nameSchema, isPublic: z.boolean(), outline: polygon }))
    .max(50),
  /** Walls, desks, benches, plants: nobody walks through them. */
  obstacles: z.array(z.object({ kind: z.enum(obstacleKinds), outline: polygon })).max(500),
  counters: z
    .array(
      z.object({
        code: codeSchema,
        ...pointSchema.shape,
        /** Where the officer looks, towards the people. */
        facing: angle,
        /** The waypoint at which one stands before it. */
        waypoint: idSchema,
      }),
    )
    .max(99),
  waypoints: z.array(waypointSchema).max(500),
  /** Straight ways between two waypoints, in both directions. */
  edges: z.array(z.tuple([idSchema, idSchema])).max(2000),
})
export type Plan = z.infer<typeof planSchema>
export type PlanCounter = Plan['counters'][number]

/** The waypoint in front of a counter, by the counter's code. */
export function waypointOfCounter(plan: Plan, counter: string): Waypoint | undefined {
  const at = plan.counters.find(({ code }) => code === counter)?.waypoint
  return plan.waypoints.find(({ id }) => id === at)
}
