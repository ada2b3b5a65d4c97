import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Insight } from '#modules/insight'
import type { Notices } from '#modules/notices'
import type { Places } from '#modules/places'
import { mostAsked, type Procedures } from '#modules/procedures'
import { type Clock, localDate } from '#platform/clock'
import { type Assets, type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { fold, nfc } from '#platform/text'
import { AllPage, type Field, FindPage, GuidePage, HomePage } from './pages.tsx'
import type { View } from './screen.tsx'

export interface NoticeBoardHouse {
  server: Server
  assets: Assets
  clock: Clock
  config: { mode: 'demo' | 'production' }
  places: Places
  procedures: Procedures
  notices: Notices
  insight: Pick<Insight, 'mostAsked'>
  publicUrl: string
}

const mostTiles = 8
const mostFound = 20

const wardParams = z.object({ ward: z.string() })

/** The touch screen in the hall that takes the place of the board with paper: `/notice-board/{ward}`. */
export function mountNoticeBoard(house: NoticeBoardHouse): void {
  const { server, places, procedures, notices, insight, clock } = house
  /** Anew with each page: procedures come and go by their days. */
  const fieldsNow = (): Field[] =>
    procedures.fields.map(({ name }) => ({
      name,
      slug: fold(name.vi).replaceAll(' ', '-'),
      procedures: procedures.all.filter(({ field }) => field.vi === name.vi),
    }))
  /** Those with something that the ward receives, and only that: the law has it posted. */
  const posted = (): Field[] => {
    const received = new Set(procedures.received.map(({ code }) => code))
    return fieldsNow()
      .map((field) => ({ ...field, procedures: field.procedures.filter(({ code }) => received.has(code)) }))
      .filter((field) => field.procedures.length > 0)
  }
  const today = () => localDate(clock.now())

  server.get(
    '/notice-board/:ward',
    { schema: { hide: true, params: wardParams } },
    async (request, reply) => {
      const view = viewOf(house, request)
      const asked = [...new Set([...(await insight.mostAsked(view.ward.code)), ...mostAsked])]
        .map((code) => procedures.offered(code))
        .filter((it) => it !== undefined)
        .slice(0, mostTiles)
      const hanging = notices.on(view.ward.code, today()).map((notice) => ({
        notice,
        whose: places.fullName(places.get(notice.place), view.language),
      }))
      return sendPage(
        reply,
        HomePage({ view, notices: hanging, asked, fields: fieldsNow(), count: procedures.all.length }),
      )
    },
  )
  server.get(
    '/notice-board/:ward/find',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({
          q: z.string().max(100).default(''),
          field: z.string().max(100).optional(),
          contrast: z.string().max(10).optional(),
        }),
      },
    },
    (request, reply) => {
      const view = viewOf(house, request)
      const words = nfc(request.query.q)
      const fields = fieldsNow()
      const field = fields.find(({ slug }) => slug === request.query.field)
      const found = words
        ? procedures
            .search(words)
            .slice(0, mostFound)
            .map(({ code }) => procedures.get(code))
        : (field?.procedures ?? [])
      return sendPage(reply, FindPage({ view, words, field: words ? undefined : field, found, fields }))
    },
  )
  server.get('/notice-board/:ward/all', { schema: { hide: true, params: wardParams } }, (request, reply) =>
    sendPage(
      reply,
      AllPage({ view: viewOf(house, request), fields: posted(), count: procedures.received.length }),
    ),
  )
  server.get(
    '/notice-board/:ward/procedures/:code',
    { schema: { hide: true, params: wardParams.extend({ code: z.string() }) } },
    (request, reply) => {
      const procedure = procedures.offered(request.params.code)
      if (!procedure) throw notFound()
      const view = viewOf(house, request)
      const version = procedures.versionOn(procedure.code, today())
      const prefix = view.language === 'vi' ? '' : `/${view.language}`
      const phone = `${house.publicUrl}${prefix}/procedures/${procedure.code}`
      return sendPage(reply, GuidePage({ view, procedure, version, phone }))
    },
  )
}

/** @throws Refusal `not-found` for an unknown ward */
function viewOf(house: NoticeBoardHouse, request: FastifyRequest): View {
  const { ward: key } = request.params as { ward: string }
  const ward = house.places.find(key)
  if (!ward || ward.kind === 'city') throw notFound()
  return {
    language: request.language,
    ward,
    wardName: house.places.fullName(ward, request.language),
    contrast: (request.query as Record<string, string | undefined>).contrast === 'high',
    demo: house.config.mode === 'demo',
    stylesheet: house.assets.url('notice-board.css'),
    script: house.assets.url('notice-board.js'),
  }
}
