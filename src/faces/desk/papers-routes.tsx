import { consents, downloadHeaders } from '#modules/documents'
import type { Act, GivenComponent } from '#modules/dossiers'
import { sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { keptOf } from './acts/index.ts'
import { type FormVisit, form, idOf, page, type Visit } from './door.tsx'
import { show } from './dossier-routes.tsx'
import { dossierTexts } from './dossier-texts.ts'
import type { DeskParts } from './parts.ts'
import { partKey } from './posted.ts'
import { StorePage, type StorePageProps } from './store-page.tsx'
import { TextPage } from './text-page.tsx'

/** The papers of one dossier: their origin, their files and order, the whole as a PDF, and the person's own store. */
export function papersRoutes(parts: DeskParts): void {
  const { server, dossiers } = parts
  const schema = { hide: true }
  const permission = 'dossier.read'

  server.post(
    '/desk/dossiers/:id/papers',
    { schema },
    form(parts, { permission, files: true }, async (visit) => {
      const { context, language, posted } = visit
      const id = idOf(visit, 'id')
      const { fields } = posted
      const component = fields.component ?? ''
      const version = Number(fields.version) || undefined
      try {
        const { state } = await dossiers.get(context, id)
        const given = state.components.find((it) => it.id === component)
        const wish = fields.do ?? ''
        dossiers.requirePossible(context, state, wish === 'origin' ? 'set-origin' : 'arrange', version)
        const said = await actOf(parts, visit, id, { component, given, wish })
        if (said) await dossiers.act(context, id, said, version ? { version } : {})
        return visit.reply.redirect(`/desk/dossiers/${id}#paper-${encodeURIComponent(component)}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type === 'not-found') throw error
        const text = dossierTexts(language)
        const said =
          error.type === 'stale'
            ? ({ tone: 'warning', title: text.stale, message: text.staleWhy } as const)
            : ({ tone: 'danger', message: error.text[language] } as const)
        return show(parts, visit, { said }, error.status)
      }
    }),
  )

  server.get(
    '/desk/dossiers/:id/papers.pdf',
    { schema },
    page(parts, permission, async (visit) => {
      const { paper } = visit.request.query as { paper?: string }
      const { code, pdf } = await dossiers.assembleFiles(visit.context, idOf(visit, 'id'), paper)
      const name = [code, paper && /^c\d{1,3}$/.test(paper) ? paper : 'giay-to'].join('-')
      return visit.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${name}.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )

  server.get(
    '/desk/dossiers/:id/text',
    { schema },
    page(parts, permission, async (visit) => {
      const id = idOf(visit, 'id')
      const { file, find } = visit.request.query as { file?: string; find?: string }
      const fileId = /^[0-9a-f-]{36}$/.test(file ?? '') ? file : undefined
      const wanted = find?.trim() ? { find: find.slice(0, 200) } : fileId ? { fileId } : {}
      const pages = await dossiers.readText(visit.context, id, wanted)
      const { state } = await dossiers.get(visit.context, id)
      const names = new Map((await dossiers.files(visit.context, id)).map((it) => [it.id, it.name]))
      return sendPage(
        visit.reply,
        <TextPage
          shell={visit.shell}
          dossier={{ id, code: state.code }}
          pages={pages}
          names={names}
          find={find?.trim() || undefined}
        />,
      )
    }),
  )

  server.get(
    '/desk/dossiers/:id/store',
    { schema },
    page(parts, permission, (visit) => storePage(parts, visit, {})),
  )

  server.post(
    '/desk/dossiers/:id/store',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { context, language, posted } = visit
      const id = idOf(visit, 'id')
      const consent = consents.find((it) => it === posted.fields.consent)
      if (!consent || posted.fields.agreed !== 'yes') return storePage(parts, visit, { isRefused: true }, 400)
      const { kept, component } = posted.fields
      if (!kept || !component)
        return storePage(parts, visit, {
          consent,
          papers: await dossiers.lookIntoStore(context, id, consent),
        })
      try {
        await dossiers.act(context, id, { type: 'reuse-kept', data: { kept, component, consent } })
        return visit.reply.redirect(`/desk/dossiers/${id}#paper-${encodeURIComponent(component)}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type === 'not-found') throw error
        const papers = await dossiers.lookIntoStore(context, id, consent)
        return storePage(parts, visit, { consent, papers, fault: error.text[language] }, error.status)
      }
    }),
  )

  server.post(
    '/desk/dossiers/:id/store/:file',
    { schema },
    form(parts, { permission }, async (visit) => {
      const consent = consents.find((it) => it === visit.posted.fields.consent)
      if (!consent) return storePage(parts, visit, { isRefused: true }, 400)
      const wanted = { kept: idOf(visit, 'file'), consent }
      const { row, stream } = await dossiers.openKept(visit.context, idOf(visit, 'id'), wanted)
      return visit.reply.headers(downloadHeaders(row, 'inline')).send(stream)
    }),
  )
}

/** What the button of the form asks for; nothing when there is nothing to change. */
async function actOf(
  parts: DeskParts,
  visit: FormVisit,
  id: string,
  { component, given, wish }: { component: string; given: GivenComponent | undefined; wish: string },
): Promise<Act | undefined> {
  const { dossiers } = parts
  const { context, posted } = visit
  const { fields } = posted
  const files = given?.files ?? []
  const arranged = (files: string[], scans?: string[]): Act => ({
    type: 'arrange',
    data: { component, files, ...(scans ? { scans } : {}) },
  })
  if (wish === 'origin') {
    const origin = ([0, 1, 2, 3] as const).find((code) => String(code) === fields.origin)
    return origin === undefined ? undefined : { type: 'set-origin', data: { component, origin } }
  }
  if (wish === 'scan') return arranged(files, [fields.scan ?? ''])
  if (wish === 'add') {
    const fault = Object.values(posted.fileFaults)[0]
    if (fault) throw new Refusal('invalid', 400, fault)
    const ids: string[] = []
    for (const [place, { file }] of (keptOf(parts, visit, '').files ?? []).entries())
      ids.push(await dossiers.addFile({ ...context, ...partKey(posted.key, place) }, id, file))
    return ids.length > 0 ? arranged([...files, ...ids]) : undefined
  }
  if (wish === 'order') {
    // As it was dragged; what came in meanwhile stays at the end, what is not here is not taken.
    const wanted = (fields.order ?? '').split(' ').filter((file) => files.includes(file))
    return arranged([...wanted, ...files.filter((file) => !wanted.includes(file))])
  }
  const [what, file = ''] = wish.split(' ')
  const from = files.indexOf(file)
  if (from < 0) throw notFound()
  const rest = files.filter((it) => it !== file)
  if (what === 'leave-out') return arranged(rest)
  if (what !== 'up' && what !== 'down') throw notFound()
  rest.splice(Math.max(0, from + (what === 'up' ? -1 : 1)), 0, file)
  return arranged(rest)
}

async function storePage(
  { dossiers, procedures, places, clock }: DeskParts,
  visit: Visit,
  props: Partial<StorePageProps>,
  status = 200,
) {
  const dossier = await dossiers.get(visit.context, idOf(visit, 'id'))
  const { state } = dossier
  dossiers.requirePossible(visit.context, state, 'reuse-kept')
  const { components } = await procedures.pinned(state.procedure.code, state.procedure.version)
  return sendPage(
    visit.reply,
    <StorePage
      shell={visit.shell}
      dossier={dossier}
      components={components}
      now={clock.now()}
      placeName={(code) => places.fullName(places.get(code), visit.language)}
      {...props}
    />,
    status,
  )
}
