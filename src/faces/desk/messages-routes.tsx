import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { form, idOf, page } from './door.tsx'
import { MessagesPage } from './messages-page.tsx'
import { messagesTexts } from './messages-texts.ts'
import type { DeskParts } from './parts.ts'

const permission = 'message.manage'

/** The letters to people who asked to be reminded: of a ward, or of all for whoever looks after all. */
export function messagesRoutes(parts: DeskParts): void {
  const { server, messages, places, clock } = parts
  const schema = { hide: true }

  server.get(
    '/desk/messages',
    { schema },
    page(parts, permission, async ({ context, place, shell, language, request, reply }) => {
      const isEverywhere = context.grants.get(permission) === '*'
      const text = messagesTexts(language)
      const { done } = request.query as Record<string, string | undefined>
      const said = done === 'retry' ? text.retried : done === 'give-up' ? text.gaveUp : undefined
      const report = await messages.report(context, isEverywhere ? undefined : place.code)
      const nameOf = isEverywhere ? (code: string) => places.get(code).name : undefined
      return sendPage(reply, <MessagesPage {...{ shell, report, nameOf, said }} now={clock.now()} />)
    }),
  )
  for (const [name, act] of [
    ['retry', messages.retry],
    ['give-up', messages.giveUp],
  ] as const)
    server.post(
      `/desk/messages/:letter/${name}`,
      { schema },
      form(parts, { permission }, async (visit) => {
        const ward = places.find(visit.posted.fields.place ?? visit.place.code)
        if (!ward) throw notFound()
        await act(visit.context, ward.code, idOf(visit, 'letter'))
        return visit.reply.redirect(`/desk/messages?done=${name}`, 303)
      }),
    )
}
