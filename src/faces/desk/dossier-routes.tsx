import type { FastifyReply } from 'fastify'
import { downloadHeaders, pictureHeaders } from '#modules/documents'
import { actSchema } from '#modules/dossiers'
import { sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { actOf, createReader, findActFace, keptOf } from './acts/index.ts'
import { form, idOf, page, type Visit } from './door.tsx'
import type { Returned } from './dossier-actions.tsx'
import { DossierPage, type DossierPageProps, type Said } from './dossier-page.tsx'
import { readDossier } from './dossier-read.ts'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'
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
      const action = done && findActFace(done)?.texts(visit.language).action
      // What is on its way to the signing service is not approved yet: it may come back, with a wrong PIN for example.
      if (!action) return show(parts, visit, {})
      // What is on its way to the signing service is not approved yet: it may come back, with a wrong PIN for example.
      const said = ({ dossier }: DossierView): Said =>
        dossier.state.signing
          ? { tone: 'info', message: text.signing }
          : { tone: 'success', message: text.done(action) }
      return show(parts, visit, { said })
    }),
  )

  server.post(
    '/desk/dossiers/:id/actions',
    { schema },
    form(parts, { permission, files: true }, async (visit) => {
      const { context, language, posted } = visit
      const id = idOf(visit, 'id')
      const text = dossierTexts(language)
      const { fields, values } = posted
      const face = findActFace(fields.type ?? '')
      if (!face?.read) throw notFound()
      const name = face.name ?? face.type
      const kept = keptOf(parts, visit, `${name}-`)
      const returned: Returned = { name, fields, values, faults: {}, kept }
      const version = Number(fields.version) || undefined
      try {
        const view = await readDossier(parts, visit, id)
        // Before the files join the dossier: what is refused leaves none behind.
        dossiers.requirePossible(context, view.dossier.state, actOf(face), version)
        const reader = createReader(parts, visit, { name, id, kept })
        const data = await face.read(reader, { context, view, text, language })
        returned.faults = reader.faults
        if (Object.keys(returned.faults).length > 0) return show(parts, visit, { returned }, 400)
        const parsed = actSchema.safeParse({ type: face.type, data })
        if (!parsed.success) {
          returned.faults = { [String(parsed.error.issues[0]?.path[1] ?? 'reason')]: text.needed }
          return show(parts, visit, { returned }, 400)
        }
        await dossiers.act(context, id, parsed.data, version ? { version } : {})
        return visit.reply.redirect(`/desk/dossiers/${id}?done=${name}#top`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type === 'not-found') throw error
        // Whoever acted meanwhile may have taken it out of this officer's hands: a change explains a refusal, too.
        const said = ({ dossier }: DossierView): Said =>
          error.type === 'stale' || (version && version !== dossier.state.seq)
            ? { tone: 'warning', title: text.stale, message: text.staleWhy }
            : { tone: 'danger', message: error.text[language] }
        return show(parts, visit, { said, returned }, error.status)
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

  server.get(
    '/desk/dossiers/:id/receipt.pdf',
    { schema },
    page(parts, permission, async (visit) => {
      const dossier = await dossiers.get(visit.context, idOf(visit, 'id'))
      const pdf = await dossiers.renderReceipt(visit.context, dossier)
      return visit.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${dossier.state.code}-bien-nhan.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )

  server.get(
    '/desk/dossiers/:id/declaration.pdf',
    { schema },
    page(parts, permission, async (visit) => {
      const dossier = await dossiers.get(visit.context, idOf(visit, 'id'))
      const pdf = await dossiers.renderDeclaration(dossier)
      return visit.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${dossier.state.code}-to-khai.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )
}

export async function show(
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
