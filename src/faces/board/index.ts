import { join } from 'node:path'
import { z } from 'zod'
import type { Insight } from '#modules/insight'
import type { Notices } from '#modules/notices'
import type { Opening } from '#modules/opening'
import type { Place, Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import { sha256 } from '#platform/crypto'
import { type Assets, type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import { BoardPage } from './board-page.tsx'
import { ChoosePage } from './choose-page.tsx'
import { createClips } from './clips.ts'
import { ClipsPage } from './clips-page.tsx'
import { contentOf } from './hall-content.ts'

export interface BoardHouse {
  server: Server
  assets: Assets
  opening: Opening
  notices: Notices
  insight: Pick<Insight, 'mostAsked'>
  clock: Clock
  config: Pick<Config, 'mode' | 'dataDir'>
  places: Places
  procedures: Procedures
  reception: Pick<Reception, 'board' | 'policyToday'>
}

/** Recordings are laid into their folder by hand; nobody restarts a server for that. */
const lookForClipsMs = 60_000

const placeParams = z.object({ place: z.string() })

/** The hall's big screen: `/board` to choose the ward, `/board/{ward}` to hang on the wall. */
export function mountBoard(house: BoardHouse): void {
  const { server, assets, places, reception } = house
  const demo = house.config.mode === 'demo'
  const stylesheet = assets.url('board.css')
  const program = sha256(assets.url('board.js') + stylesheet)
    .toString('base64url')
    .slice(0, 10)
  const clips = createClips(join(house.config.dataDir, 'clips'), (name) => assets.url(`clips/${name}.mp3`))
  const looking = setInterval(() => void clips.refresh(), lookForClipsMs)
  looking.unref()
  server.addHook('onReady', () => clips.refresh())
  server.addHook('onClose', async () => clearInterval(looking))

  const content = (place: Place, language: Language) =>
    contentOf(
      { ...house, policy: reception.policyToday(place.code), clips, program, keepsHours: !demo },
      place.code,
      language,
    )

  server.get(
    '/board',
    { schema: { hide: true, querystring: z.object({ q: z.string().max(100).default('') }) } },
    (request, reply) => {
      const { language } = request
      const words = request.query.q
      const wards = (words ? places.search(words) : places.wards).map((ward) => ({
        href: `/board/${ward.slug}`,
        name: places.fullName(ward, language),
      }))
      return sendPage(reply, ChoosePage({ language, words, wards, stylesheet, demo }))
    },
  )
  server.get(
    '/board/clips',
    {
      schema: {
        hide: true,
        querystring: z.object({ spoken: z.enum(['vi', 'en', 'ar']).catch('vi') }),
      },
    },
    async (request, reply) => {
      // Whoever has just laid a file there wants to hear it.
      await clips.refresh()
      const { language } = request
      const { spoken } = request.query
      const folder = 'DATA_DIR/clips/'
      return sendPage(reply, ClipsPage({ language, spoken, clips: clips.list(), folder, stylesheet, demo }))
    },
  )
  server.get('/board/clips/:hash/*', { schema: { hide: true } }, (request, reply) => {
    const { hash = '', '*': name = '' } = request.params as Record<string, string | undefined>
    const found = clips.recording(name, hash)
    if (!found) throw notFound()
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(found.type)
      .send(found.bytes)
  })
  server.get(
    '/board/:place',
    {
      schema: {
        hide: true,
        params: placeParams,
        querystring: z.object({
          sound: z.enum(['on', 'off']).catch('on'),
          volume: z.coerce.number().min(0).max(100).catch(100),
          speak: z.enum(['vi', 'vi,en']).catch('vi,en'),
          contrast: z.enum(['high']).optional().catch(undefined),
        }),
      },
    },
    async (request, reply) => {
      const place = findWard(places, request.params.place)
      const { language } = request
      const { sound, volume, speak, contrast } = request.query
      const page = BoardPage({
        setting: {
          language,
          place: place.code,
          content: `/board/${place.slug}/content?lang=${language}`,
          ...(speak === 'vi' ? {} : { also: 'en' }),
          ...(sound === 'on' ? { volume: volume / 100 } : {}),
        },
        content: await content(place, language),
        board: await reception.board(place.code),
        office: places.officeName(place, language),
        demo,
        contrast,
        stylesheet,
        script: assets.url('board.js'),
      })
      return sendPage(reply, page)
    },
  )
  // Asked by every board every minute: an unchanged one is answered without its body.
  server.get(
    '/board/:place/content',
    { schema: { hide: true, params: placeParams } },
    async (request, reply) => {
      const place = findWard(places, request.params.place)
      const body = JSON.stringify(await content(place, request.language))
      const etag = `"${sha256(body).toString('base64url').slice(0, 16)}"`
      reply.header('cache-control', 'no-cache').header('etag', etag)
      if (request.headers['if-none-match'] === etag) return reply.status(304).send()
      return reply.type('application/json; charset=utf-8').send(body)
    },
  )
}

function findWard(places: Places, key: string): Place {
  const place = places.find(key)
  if (!place || place.kind === 'city') throw notFound()
  return place
}
