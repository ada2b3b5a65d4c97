import { planOf } from '#modules/reception'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { page } from './door.tsx'
import { first, typedOf } from './opening-form.ts'
import type { DeskParts } from './parts.ts'
import { StaffingPage } from './staffing-page.tsx'

/** Four of five people are called in time. */
const share = 0.8
const weeksOffered = [2, 4, 8]

/** How many counters at which hour, out of the hall's own days. */
export function staffingRoutes(parts: DeskParts): void {
  const { server, reception, places, clock } = parts
  server.get(
    '/desk/staffing',
    { schema: { hide: true } },
    page(parts, 'queue.manage', async ({ request, reply, context, shell, place, language }) => {
      const typed = typedOf(request.query)
      const whole = (name: string, low: number, high: number) => {
        const value = Number(first(typed, name) || Number.NaN)
        return Number.isInteger(value) && value >= low && value <= high ? value : undefined
      }
      const within = whole('within', 0, 240) ?? 15
      const weekday = whole('weekday', 1, 7)
      const weeks = weeksOffered.find((it) => it === whole('weeks', 1, 8)) ?? (weekday ? 8 : 4)
      const days = weeks * 7
      const from = localDate(clock.now()).subtract({ days })
      const demand = await reception.demand(context, place.code, { from, days, weekday })
      return sendPage(
        reply,
        <StaffingPage
          shell={shell}
          within={within}
          weekday={weekday}
          weeks={weeks}
          weeksOffered={weeksOffered}
          capacity={whole('capacity', 1, 5_000)}
          demand={demand}
          plan={planOf(demand, { withinMinutes: within, share })}
          groupName={(series) =>
            places.hall(place.code).groups.find((it) => it.series === series)?.name[language] ?? series
          }
        />,
      )
    }),
  )
}
