import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { page } from './door.tsx'
import { HallDayPage } from './hall-day-page.tsx'
import { first, typedOf } from './opening-form.ts'
import type { DeskParts } from './parts.ts'

/** A day of the hall, for those who run it. */
export function hallDayRoutes(parts: DeskParts): void {
  const { server, reception, places, clock } = parts
  server.get(
    '/desk/hall-day',
    { schema: { hide: true } },
    page(parts, 'queue.manage', async ({ request, reply, context, shell, place, language }) => {
      const today = localDate(clock.now())
      const day = dayOf(first(typedOf(request.query), 'day')) ?? today
      const [figures, counters, people, numbers] = await Promise.all([
        reception.figures(place.code, day),
        reception.counterTimes(context, place.code, day),
        reception.history(place.code, day),
        reception.numbersOf(context, place.code, day),
      ])
      return sendPage(
        reply,
        <HallDayPage
          {...{ shell, day, today, figures, counters, people, numbers }}
          policy={reception.policies.on(place.code, day).policy}
          groupName={(series) =>
            places.hall(place.code).groups.find((it) => it.series === series)?.name[language] ?? series
          }
        />,
      )
    }),
  )
}

/** A day as it was chosen; today for whatever is none. */
function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    const day = Temporal.PlainDate.from(text)
    return day.year >= 2000 && day.year <= 2099 ? day : undefined
  } catch {
    return undefined
  }
}
