import { sendPage } from '#platform/http'
import { AlertsPage } from './alerts-page.tsx'
import { form, idOf, page } from './door.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'dossier.read'

/** Warnings that wait for the officer who has signed in. */
export function alertsRoutes(parts: DeskParts): void {
  const { server, dossiers, procedures } = parts
  const schema = { hide: true }

  server.get(
    '/desk/alerts',
    { schema },
    page(parts, permission, async ({ context, shell, language, request, reply }) => {
      const { done } = request.query as Record<string, string | undefined>
      const procedureName = (code: string) => procedures.find(code)?.plain[language] ?? code
      const alerts = await dossiers.alerts(context)
      return sendPage(reply, <AlertsPage {...{ shell, alerts, procedureName }} isNoted={done === 'note'} />)
    }),
  )
  server.post(
    '/desk/alerts/:alert/note',
    { schema },
    form(parts, { permission }, async (visit) => {
      await dossiers.noteAlert(visit.context, idOf(visit, 'alert'))
      return visit.reply.redirect('/desk/alerts?done=note', 303)
    }),
  )
}
