import { z } from 'zod'
import { closureWords } from '#modules/opening'
import { mostAsked } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { allowMicrophone, type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { leaveTalk } from './ask-cookie.ts'
import { type KioskHouse, printerOf, robotOf, viewOf } from './deps.ts'
import { ElsewherePage } from './elsewhere-page.tsx'
import { FindPage, type Tile } from './find-page.tsx'
import { missingOf } from './guide.ts'
import { HomePage } from './home-page.tsx'
import { LaterPage } from './missing-page.tsx'
import { ProcedurePage } from './procedure-page.tsx'
import { address, type View } from './screen.tsx'
import { texts } from './texts.ts'

/** Series of the hall that are asked for by themselves. */
const collectSeries = 'K'
const askSeries = 'G'

const tilesOnPage = 10
const mostFound = 8

const wardParams = z.object({ ward: z.string() })
/** A query names a paper once or several times. */
export const hasSchema = z
  .union([z.string().max(8), z.array(z.string().max(8)).max(60)])
  .default([])
  .transform((value) => [value].flat())

/** The screens before the number: home, search, guide, missing papers. */
export function guideRoutes(scope: Server, house: KioskHouse): void {
  const { procedures, places, clock, opening } = house

  const home = {
    hide: true,
    params: wardParams,
    querystring: z.object({ menu: z.literal('yes').optional() }),
  }
  scope.get('/kiosk/:ward', { schema: home }, async (request, reply) => {
    const view = viewOf(house, request)
    // Whoever begins here is somebody else.
    leaveTalk(request, reply)
    // A robot is asked first; everything else is a touch away.
    if (!request.query.menu && (await robotOf(house, view))) return reply.redirect(address(view, '/ask'), 303)
    const series = seriesOf(house, view)
    const common = mostAsked
      .map((code) => procedures.offered(code))
      .filter((procedure) => procedure !== undefined)
      .map(({ code, plain }) => ({ code, name: plain[view.language] }))
    const closure = opening.closure(view.ward.code, undefined, clock.now())
    const page = HomePage({
      view,
      why: closure && closureWords(closure, view.language),
      common,
      collect: series.has(collectSeries) ? collectSeries : undefined,
      ask: askOf(house, view),
    })
    return sendPage(reply, page)
  })

  scope.get(
    '/kiosk/:ward/find',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({
          q: z.string().max(100).default(''),
          field: z.string().max(100).optional(),
          page: z.coerce.number().int().min(1).catch(1),
        }),
      },
    },
    (request, reply) => {
      const view = viewOf(house, request)
      const { q: words, field, page } = request.query
      const { heading, tiles } = shelf(house, view, words, field)
      const pages = Math.ceil(tiles.length / tilesOnPage)
      const voice = voiceOf(house, view)
      if (voice) allowMicrophone(reply)
      const at = (number: number) => address(view, '/find', { q: words, field, page: String(number) })
      return sendPage(
        reply,
        FindPage({
          view,
          here: at(page),
          words,
          heading,
          tiles: tiles.slice((page - 1) * tilesOnPage, page * tilesOnPage),
          all: words !== '' || field !== undefined,
          number: words === '' && field ? numberFor(house, view, field) : undefined,
          earlier: page > 1 ? at(page - 1) : undefined,
          later: page < pages ? at(page + 1) : undefined,
          voice,
        }),
      )
    },
  )

  scope.get(
    '/kiosk/:ward/procedure/:code',
    { schema: { hide: true, params: wardParams.extend({ code: z.string() }) } },
    (request, reply) => {
      const view = viewOf(house, request)
      const looked = look(house, request.params.code)
      const { place: where } = looked.version
      if (!where) return sendPage(reply, ProcedurePage({ view, ...looked }))
      const prefix = view.language === 'vi' ? '' : `/${view.language}`
      const phone = `${house.publicUrl}${prefix}/procedures/${looked.procedure.code}`
      return sendPage(reply, ElsewherePage({ view, ...looked, where, phone, ask: askOf(house, view) }))
    },
  )

  scope.get(
    '/kiosk/:ward/later',
    {
      schema: { hide: true, params: wardParams, querystring: z.object({ code: z.string(), has: hasSchema }) },
    },
    (request, reply) => {
      const view = viewOf(house, request)
      const { code, has } = request.query
      const { procedure, version } = look(house, code)
      const missing = missingOf(version, has)
      const office = places.officeName(view.ward, view.language)
      const prints = printerOf(house, view) === undefined
      return sendPage(reply, LaterPage({ view, procedure, missing, has, office, now: clock.now(), prints }))
    },
  )
}

/** How this screen listens; undefined where nobody understands its language. */
export function voiceOf({ transcription, assets }: KioskHouse, { language }: View) {
  if (!transcription.hears(language)) return undefined
  const query = new URLSearchParams({ language, proof: transcription.prove(language) })
  return { address: `/api/v1/hear?${query}`, listener: assets.url('kiosk-listener.js') }
}

const seriesOf = ({ places }: KioskHouse, { ward }: View) =>
  new Set(places.hall(ward.code).groups.map((group) => group.series))

/** The group for general questions, where the hall has one. */
const askOf = (house: KioskHouse, view: View) =>
  seriesOf(house, view).has(askSeries) ? askSeries : undefined

/** A procedure on offer and the version in force today. @throws Refusal `not-found` */
export function look(house: KioskHouse, code: string) {
  const procedure = house.procedures.offered(code)
  if (!procedure) throw notFound()
  return { procedure, version: house.procedures.versionOn(code, localDate(house.clock.now())) }
}

/** Where a number for a field is given out; undefined for a field that no group of the hall has. */
function numberFor(house: KioskHouse, view: View, field: string): string | undefined {
  const group = house.places.hall(view.ward.code).groups.find(({ fields }) => fields.includes(field))
  return group && address(view, '/number', { series: group.series })
}

/** What the search screen offers: the hits for words, the procedures of a field, or all fields. */
function shelf(
  house: KioskHouse,
  view: ReturnType<typeof viewOf>,
  words: string,
  field: string | undefined,
): { heading: string; tiles: Tile[] } {
  const { procedures } = house
  const { language } = view
  const text = texts(language)
  const tile = (code: string): Tile => ({
    href: address(view, `/procedure/${code}`),
    words: procedures.get(code).plain[language],
    ...(procedures.elsewhere(code) ? { detail: text.elsewhere } : {}),
  })
  if (words !== '') {
    const hits = procedures.search(words).slice(0, mostFound)
    const heading = hits.length === 0 ? text.foundNone : text.found(hits.length)
    return { heading, tiles: hits.map(({ code }) => tile(code)) }
  }
  const chosen = procedures.fields.find(({ name }) => name.vi === field)
  if (chosen) {
    const codes = procedures.all.filter((it) => it.field.vi === chosen.name.vi).map(({ code }) => code)
    return { heading: chosen.name[language], tiles: codes.map(tile) }
  }
  return {
    heading: text.fields,
    // What nobody takes a number for stands last.
    tiles: [
      ...procedures.fields.filter(({ received }) => received > 0),
      ...procedures.fields.filter(({ received }) => received === 0),
    ].map(({ name, count }) => ({
      href: address(view, '/find', { field: name.vi }),
      words: name[language],
      detail: text.fieldCount(count),
    })),
  }
}
