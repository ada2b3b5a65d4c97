import { z } from 'zod'
import { appointmentSteps, type Learned } from './learned.ts'
import { halfHours, noShowClasses } from './model.ts'

/** Goes up when `Learned` changes its meaning or its shape: what was kept before is then learned anew. */
export const learnedVersion = 1

const number = z.number()
const mean = z.object({ weight: number, sum: number })
const share = z.object({ of: number, hits: number })
const histogram = z.array(number).length(60)
const counts = z.record(z.string(), number)

const schema = z.object({
  services: z.record(z.string(), histogram),
  shape: histogram,
  seen: counts,
  officers: z.record(z.string(), mean),
  level: number,
  variance: z.object({ one: mean, day: mean }),
  today: z.object({ pace: mean, calls: share, expected: number, arrived: number }),
  walk: histogram,
  absence: histogram,
  gap: histogram,
  reaction: histogram,
  noShow: z.array(share).length(noShowClasses),
  givesBack: share,
  pause: z.object({ length: histogram, share, gone: share }),
  late: z.object({ length: histogram, absent: share, lost: share }),
  park: z.object({ away: histogram, share }),
  outOfOrder: share,
  appointment: z.object({ show: share, after: z.array(number).length(appointmentSteps) }),
  remote: share,
  days: number,
  arrivals: z.record(
    z.string(),
    z.object({ slots: z.array(number).length(halfHours), classes: counts, services: counts }),
  ),
  intervals: z.array(z.object({ low: number, high: number })),
}) satisfies z.ZodType<Learned>

/** What was kept, if it is of the shape that is used today; undefined otherwise. */
export function readLearned(version: number, body: unknown): Learned | undefined {
  return version === learnedVersion ? schema.safeParse(body).data : undefined
}
