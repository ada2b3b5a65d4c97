import { z } from 'zod'
import type { Places } from '#modules/places'
import type { Hub } from '#platform/events'
import { frame, openStream, problems, type Screen, type Server, streamKind } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Board } from './board.ts'

/** All boards of one hall: the picture is read once, encoded once, and written to each of them. */
interface Hall {
  screens: Set<Screen>
  stop(): void
  latest: string | undefined
}

/** A frame at least this often, so that a board can tell a quiet hall from a broken line. */
const quietMs = 15_000

/**
 * Streams a hall's board: a whole picture at once, and a new one after every event of the place. There is nothing to
 * resume: a board that comes back gets the present picture, with its number.
 */
export function boardStream(
  server: Server,
  deps: {
    hub: Hub
    places: Places
    board(place: string): Promise<Board>
    seen(place: string): Promise<void>
  },
): void {
  const halls = new Map<string, Hall>()

  const open = (place: string): Hall => {
    const hall: Hall = { screens: new Set(), latest: undefined, stop: () => {} }
    let reading = false
    let again = false
    const refresh = async () => {
      if (reading) {
        again = true
        return
      }
      reading = true
      void deps.seen(place)
      do {
        again = false
        // While the database is away boards keep what they have; the age they show grows.
        const board = await deps.board(place).catch(() => undefined)
        if (board) {
          hall.latest = frame('board', board.seq, board)
          for (const screen of hall.screens) screen.send(hall.latest)
        }
      } while (again)
      reading = false
    }
    const unsubscribe = deps.hub.subscribe(place, refresh)
    const timer = setInterval(refresh, quietMs)
    hall.stop = () => {
      unsubscribe()
      clearInterval(timer)
    }
    void refresh()
    return hall
  }

  server.get(
    '/api/v1/places/:place/board/stream',
    {
      schema: {
        operationId: 'followBoard',
        tags: ['reception'],
        summary: 'Server-sent pictures of a hall’s board',
        produces: [streamKind],
        params: z.object({ place: z.string() }),
        response: { ...problems(404) },
      },
    },
    async (request, reply) => {
      const place = deps.places.find(request.params.place)
      if (!place || place.kind === 'city') throw notFound()
      const hall = halls.get(place.code) ?? open(place.code)
      halls.set(place.code, hall)
      const screen = openStream(request, reply, 'everybody')
      if (hall.latest) screen.send(hall.latest)
      hall.screens.add(screen)
      screen.onClose(() => {
        hall.screens.delete(screen)
        if (hall.screens.size > 0) return
        hall.stop()
        halls.delete(place.code)
      })
    },
  )
}
