import { pictureHeaders } from '#modules/documents'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { form, idOf, page } from './door.tsx'
import { Frame } from './frame.tsx'
import type { DeskParts } from './parts.ts'
import { readTray, Tray, TrayList } from './tray.tsx'
import { trayTexts } from './tray-texts.ts'

export function trayRoutes(parts: DeskParts): void {
  const { server, documents, procedures, dossiers, clock } = parts
  const schema = { hide: true }
  const permission = 'document.read'

  server.get(
    '/desk/scans',
    { schema },
    page(parts, permission, async (visit) => {
      const { language, context, shell } = visit
      const { dossier: id, procedure: code } = visit.request.query as Record<string, string>
      const view = await readTray(parts, visit)
      const title = trayTexts(language).all
      const frame = (children: ReturnType<typeof TrayList>) => (
        <Frame shell={shell} title={title} section="receive">
          {children}
        </Frame>
      )
      // What a page of receiving or of a dossier asks for when something comes in: only its own part of it.
      if (id) {
        const { state } = await dossiers.get(context, id)
        const { components } = await procedures.pinned(state.procedure.code, state.procedure.version)
        const papers = components.map((it) => ({ id: it.id, name: it.short[language] }))
        const props = {
          view,
          language,
          papers,
          dossier: { id, version: state.seq },
          address: visit.request.url,
        }
        return sendPage(visit.reply, frame(<Tray {...props} />))
      }
      const procedure = code ? procedures.find(code) : undefined
      if (procedure) {
        const { components } = procedures.versionOn(procedure.code, localDate(clock.now()))
        const papers = components.map((it) => ({ id: it.id, name: it.short[language] }))
        return sendPage(
          visit.reply,
          frame(<Tray {...{ view, language, papers }} address={visit.request.url} />),
        )
      }
      return sendPage(visit.reply, frame(<TrayList view={view} language={language} />))
    }),
  )

  server.get(
    '/desk/scans/:scan/:kind/:page',
    { schema },
    page(parts, permission, async (visit) => {
      const { kind, page } = visit.request.params as { kind: string; page: string }
      if (kind !== 'thumbnail' && kind !== 'preview') throw notFound()
      const wanted = { fileId: idOf(visit, 'scan'), kind, page: Number(page) || 0 } as const
      const { stream, size } = await documents.inbox.openPicture(visit.context, visit.place.code, wanted)
      return visit.reply.headers(pictureHeaders(size)).send(stream)
    }),
  )

  server.post(
    '/desk/scans/:scan/drop',
    { schema },
    form(parts, { permission: 'dossier.receive' }, async (visit) => {
      await documents.inbox.drop(visit.context, visit.place.code, idOf(visit, 'scan'))
      return visit.reply.redirect('/desk/scans', 303)
    }),
  )
}
