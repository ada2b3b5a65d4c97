import { sendPage } from '#platform/http'
import { CallsPage, type CallsPageProps } from './calls-page.tsx'
import { form, idOf, page, type Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'talk.serve'

/** Who telephoned and is to be called back. */
export function callsRoutes(parts: DeskParts): void {
  const { server, telephone, procedures } = parts
  const schema = { hide: true }
  const show = async (visit: Visit, shown?: CallsPageProps['shown']) => {
    const { context, place, shell, language, request, reply } = visit
    const waiting = await telephone.callBacks(context, place.code)
    const nameOf = (code: string) => procedures.find(code)?.plain[language] ?? code
    const saved = 'done' in (request.query as object)
    return sendPage(reply, <CallsPage {...{ shell, waiting, nameOf, saved, shown }} />)
  }
  server.get(
    '/desk/calls',
    { schema },
    page(parts, permission, (visit) => show(visit)),
  )
  // Shown in the answer to the form and nowhere else: no address leads to a number.
  server.post(
    '/desk/calls/:call/number',
    { schema },
    form(parts, { permission }, async (visit) => {
      const id = idOf(visit, 'call')
      const number = await telephone.showNumber(visit.context, visit.place.code, id)
      return show(visit, { id, number })
    }),
  )
  for (const outcome of ['done', 'not-reached'] as const)
    server.post(
      `/desk/calls/:call/${outcome}`,
      { schema },
      form(parts, { permission }, async (visit) => {
        await telephone.settle(visit.context, { place: visit.place.code, id: idOf(visit, 'call'), outcome })
        return visit.reply.redirect('/desk/calls?done', 303)
      }),
    )
}
