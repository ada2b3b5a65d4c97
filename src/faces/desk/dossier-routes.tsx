import type { FastifyReply } from 'fastify'
import { downloadHeaders, pictureHeaders } from '#modules/documents'
import { sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { actionOf, readAct } from './act-form.ts'
import { form, idOf, page, type Visit } from './door.tsx'
import { DossierPage, type DossierPageProps, type Said } from './dossier-page.tsx'
import { dossierTexts } from './dossier-texts.ts'
import { type DossierView, type Possible, readDossier } from './dossier-view.ts'
import type { DeskParts } from './parts.ts'

export function dossierRoutes(parts: DeskParts): void {
  const { server, dossiers } = parts
  const schema = { hide: true }
  const permission = 'dossier.read'

  server.get(
    '/desk/dossiers/:id',
    { schema },
    page(parts, permission, async (visit) => {
      const { done } = visit.request.query as { done?: string }
      const text = dossierTexts(visit.language)
      const action = done && Object.hasOwn(text.action, done) ? text.action[done as Possible] : undefined
      return show(parts, visit, action ? { said: { tone: 'success', message: text.done(action) } } : {})
    }),
  )

  server.post(
    '/desk/dossiers/:id/actions',
    { schema },
    form(parts, { permission, files: true }, async (visit) => {
      const { context, language, posted } = visit
      const id = idOf(visit, 'id')
      const text = dossierTexts(language)
      const read = readAct(parts, visit, id)
      if ('returned' in read) return show(parts, visit, { returned: read.returned }, 400)
      const version = Number(posted.fields.version) || undefined
      try {
        const { state } = await dossiers.get(context, id)
        // Before the files join the dossier: what is refused leaves none behind.
        dossiers.requirePossible(context, state, actionOf(read.asTyped.type), version)
        const ready = await read.complete()
        if ('returned' in ready) return show(parts, visit, { returned: ready.returned }, 400)
        await dossiers.act(context, id, ready.body, version ? { version } : {})
        return visit.reply.redirect(`/desk/dossiers/${id}?done=${read.asTyped.type}#top`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type === 'not-found') throw error
        // Whoever acted meanwhile may have taken it out of this officer's hands: a change explains a refusal, too.
        const said = ({ dossier }: DossierView): Said =>
          error.type === 'stale' || (version && version !== dossier.state.seq)
            ? { tone: 'warning', title: text.stale, message: text.staleWhy }
            : { tone: 'danger', message: error.text[language] }
        return show(parts, visit, { said, returned: read.asTyped }, error.status)
      }
    }),
  )

  server.get(
    '/desk/dossiers/:id/files/:file',
    { schema },
    page(parts, permission, async (visit) => {
      const { row, stream } = await dossiers.openFile(visit.context, idOf(visit, 'id'), idOf(visit, 'file'))
      return visit.reply.headers(downloadHeaders(row, 'inline')).send(stream)
    }),
  )

  server.get(
    '/desk/dossiers/:id/files/:file/:kind/:page',
    { schema },
    page(parts, permission, async (visit) => {
      const { kind, page } = visit.request.params as { kind: string; page: string }
      if (kind !== 'thumbnail' && kind !== 'preview') throw notFound()
      const wanted = { fileId: idOf(visit, 'file'), kind, page: Number(page) || 0 } as const
      const { stream, size } = await dossiers.openPicture(visit.context, idOf(visit, 'id'), wanted)
      return visit.reply.headers(pictureHeaders(size)).send(stream)
    }),
  )

  server.post(
    '/desk/dossiers/:id/files/:file/turn',
    { schema },
    form(parts, { permission }, async (visit) => {
      const id = idOf(visit, 'id')
      await dossiers.turnFile(visit.context, id, idOf(visit, 'file'))
      return visit.reply.redirect(`/desk/dossiers/${id}#papers-title`, 303)
    }),
  )

  server.get(
    '/desk/dossiers/:id/forms/:form',
    { schema },
    page(parts, permission, async (visit) => {
      const { context, reply } = visit
      const wanted = (visit.request.params as { form: string }).form
      const dossier = await dossiers.get(context, idOf(visit, 'id'))
      const which = dossiers.slipForms(dossier).find((it) => it === wanted)
      if (!which) throw notFound()
      const pdf = await dossiers.renderSlip(context, dossier, which)
      return reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${dossier.state.code}-${which}.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )
}

async function show(
  parts: DeskParts,
  visit: Visit,
  {
    said,
    returned,
  }: Pick<DossierPageProps, 'returned'> & { said?: Said | ((view: DossierView) => Said) | undefined },
  status = 200,
): Promise<FastifyReply> {
  const view = await readDossier(parts, visit, idOf(visit, 'id'))
  return sendPage(
    visit.reply,
    <DossierPage
      shell={visit.shell}
      view={view}
      calendar={parts.calendar}
      maxMegabytes={megabytes(parts)}
      returned={returned}
      said={typeof said === 'function' ? said(view) : said}
    />,
    status,
  )
}

export const megabytes = (parts: DeskParts) => Math.floor(parts.config.maxUploadBytes / 1024 / 1024)
