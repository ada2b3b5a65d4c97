import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { form, idOf, page } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { TalksPage } from './talks-page.tsx'

const permission = 'talk.serve'

/** Who asked the assistant for a person. */
export function talksRoutes(parts: DeskParts): void {
  const { server, assistant, procedures, reception } = parts
  const schema = { hide: true }
  server.get(
    '/desk/talks',
    { schema },
    page(parts, permission, async ({ context, place, shell, language, request, reply }) => {
      // Read before the list: what comes between is looked at again.
      const { seq } = await reception.board(place.code)
      const waiting = await assistant.waiting(context, place.code)
      const nameOf = (code: string) => procedures.find(code)?.plain[language] ?? code
      const today = localDate(parts.clock.now())
      const isToday = (at: Temporal.Instant) => localDate(at).equals(today)
      const saved = 'done' in (request.query as object)
      return sendPage(
        reply,
        <TalksPage {...{ shell, waiting, nameOf, isToday, saved, seq }} place={place.slug} />,
      )
    }),
  )
  for (const [name, act] of [
    ['take', assistant.takeOver],
    ['finish', assistant.finish],
  ] as const)
    server.post(
      `/desk/talks/:talk/${name}`,
      { schema },
      form(parts, { permission }, async (visit) => {
        await act(visit.context, visit.place.code, idOf(visit, 'talk'))
        return visit.reply.redirect('/desk/talks?done', 303)
      }),
    )
}
