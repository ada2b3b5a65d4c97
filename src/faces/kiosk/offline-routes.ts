import { z } from 'zod'
import { sha256 } from '#platform/crypto'
import { renderPage, type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { languages } from '#platform/text'
import { type KioskHouse, printerOf, viewOf } from './deps.ts'
import { OfflinePage } from './offline-page.tsx'
import { address, type View } from './screen.tsx'

/** Where the machine's slips come out; in the address, since the page is fetched without the machine's cookie. */
const printsSchema = z.enum(['browser', 'hall']).default('browser')
type Prints = z.infer<typeof printsSchema>

/** The page a machine keeps for the time the house is away, and the worker that keeps it. */
export function offlineRoutes(scope: Server, house: KioskHouse): void {
  const { places, reception, publicUrl, assets } = house

  const pageOf = (view: View, prints: Prints) =>
    OfflinePage({
      view: { ...view, contrast: false, large: false, low: false, prove: undefined },
      groups: places.hall(view.ward.code).groups,
      policy: reception.policyToday(view.ward.code),
      office: places.officeName(view.ward, view.language),
      followUrl: `${publicUrl}/ticket/`,
      prints,
    })

  scope.get(
    '/kiosk/:ward/offline',
    {
      schema: {
        hide: true,
        params: z.object({ ward: z.string() }),
        querystring: z.object({ prints: printsSchema }),
      },
    },
    (request, reply) => sendPage(reply, pageOf(viewOf(house, request), request.query.prints)),
  )

  // One worker for all screens of the machine; its own address may not change, so what it keeps stands in it.
  scope.get(
    '/kiosk/service-worker.js',
    { schema: { hide: true, querystring: z.object({ ward: z.string().max(60).default('') }) } },
    (request, reply) => {
      const ward = places.find(request.query.ward)
      if (!ward || ward.kind === 'city') throw notFound()
      const view = viewOf(house, Object.assign(request, { params: { ward: ward.slug } }))
      const prints = printerOf(house, view) ? 'hall' : 'browser'
      const pages = Object.fromEntries(
        languages.map((language) => [language, address(view, '/offline', { lang: language, prints })]),
      )
      const shown = languages.map((language) =>
        renderPage(pageOf({ ...view, language, wardName: places.fullName(ward, language) }, prints)),
      )
      const version = sha256(shown.join('')).toString('base64url').slice(0, 12)
      const kept = { version, home: address(view), pages, assets: [view.stylesheet, view.script] }
      const script = assets.url('kiosk-service-worker.js')
      return reply
        .header('cache-control', 'no-cache')
        .type('text/javascript; charset=utf-8')
        .send(`self.kept = ${JSON.stringify(kept)}\nimportScripts(${JSON.stringify(script)})\n`)
    },
  )
}
