import { form, idOf } from './door.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'dossier.read'

/** Lists that are kept: made, renamed, removed and brought back. */
export function viewsRoutes(parts: DeskParts): void {
  const { server, dossiers } = parts
  const schema = { hide: true }
  server.post(
    '/desk/views',
    { schema },
    form(parts, { permission }, async ({ context, place, posted, reply }) => {
      const { name = '', query = '', shared } = posted.fields
      await dossiers.views.save(context, { place: place.code, name, query, isShared: shared === 'yes' })
      return reply.redirect(
        `/desk/dossiers?${new URLSearchParams([...new URLSearchParams(query), ['said', 'kept']])}`,
        303,
      )
    }),
  )
  server.post(
    '/desk/views/:view',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { context, posted, reply } = visit
      const id = idOf(visit, 'view')
      const { do: wish, name = '' } = posted.fields
      if (wish === 'remove') {
        await dossiers.views.remove(context, id)
        return reply.redirect(`/desk/dossiers?said=removed&view=${id}`, 303)
      }
      if (wish === 'bring-back') {
        await dossiers.views.bringBack(context, id)
        return reply.redirect('/desk/dossiers?said=back', 303)
      }
      await dossiers.views.rename(context, id, name)
      return reply.redirect('/desk/dossiers?said=renamed', 303)
    }),
  )
}
