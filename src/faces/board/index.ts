import { z } from 'zod'
import type { Opening } from '#modules/opening'
import type { Place, Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Clock } from '#platform/clock'
import { type Assets, type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { allClips } from './announcements.ts'
import { BoardPage } from './board-page.tsx'
import { ChoosePage } from './choose-page.tsx'
import { noticesOf } from './notices.ts'

export interface BoardHouse {
  server: Server
  assets: Assets
  opening: Opening
  clock: Clock
  config: { mode: 'demo' | 'production' }
  places: Places
  procedures: Procedures
  reception: Pick<Reception, 'board' | 'policyToday'>
}

/** The hall's big screen: `/board` to choose the ward, `/board/{ward}` to hang on the wall. */
export function mountBoard(house: BoardHouse): void {
  const { server, assets, places, reception } = house
  const demo = house.config.mode === 'demo'
  const clips = Object.fromEntries(allClips().map((name) => [name, assets.url(`clips/${name}.mp3`)]))

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
      const stylesheet = assets.url('board.css')
      return sendPage(reply, ChoosePage({ language, words, wards, stylesheet, demo }))
    },
  )
  server.get(
    '/board/:place',
    {
      schema: {
        hide: true,
        params: z.object({ place: z.string() }),
        querystring: z.object({ sound: z.enum(['on', 'off']).catch('on') }),
      },
    },
    async (request, reply) => {
      const place = findWard(places, request.params.place)
      const { language } = request
      const page = BoardPage({
        setting: {
          language,
          place: place.code,
          groups: Object.fromEntries(
            places.hall(place.code).groups.map(({ series, name }) => [series, name[language]]),
          ),
          notices: noticesOf({ ...house, policy: reception.policyToday(place.code) }, place.code, language),
        },
        board: await reception.board(place.code),
        office: places.officeName(place, language),
        sound: request.query.sound === 'on',
        demo,
        stylesheet: assets.url('board.css'),
        script: assets.url('board.js'),
        clips,
      })
      return sendPage(reply, page)
    },
  )
}

function findWard(places: Places, key: string): Place {
  const place = places.find(key)
  if (!place || place.kind === 'city') throw notFound()
  return place
}
