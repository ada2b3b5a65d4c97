import { z } from 'zod'
import { localDate } from '#platform/clock'
import { wordsForDay } from './day.ts'
import { Frame } from './frame.tsx'
import { type HallRow, readHalls } from './halls.ts'
import { HallsTable } from './halls-table.tsx'
import type { OperationsHouse } from './house.ts'
import { LongTable } from './long-table.tsx'
import { admit } from './reader.ts'
import { roomTexts } from './room-texts.ts'
import { sendRoom } from './send.ts'
import { readWall } from './wall.ts'

const querySchema = z.object({ sort: z.string().catch('') })
/** As many as a wall has room for. */
const onWall = 14

/** Every hall of the city now. */
export function hallsRoutes(house: OperationsHouse): void {
  house.server.get('/operations/halls', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context, language } = request
    const text = roomTexts(language)
    const wall = readWall(request.query)
    const { sort } = querySchema.parse(request.query)
    return sendRoom(house, request, reply, async () => {
      const at = house.clock.now()
      const halls = await house.share(context, 'halls', () => readHalls(house, context))
      const ordered = sort === 'machines' ? bySilence(halls) : halls
      const shown = wall ? ordered.slice(0, onWall) : ordered
      return (
        <Frame
          house={house}
          request={request}
          title={text.hallsNow}
          lead={wall ? wordsForDay(localDate(at), language) : text.hallsLead}
          at={at}
          current="halls"
        >
          <section class="panel stack-tight" aria-label={text.hallsNow} id="halls">
            <LongTable
              {...{ language, url: request.url, id: 'halls' }}
              count={shown.length}
              class="halls"
              live="halls"
            >
              <HallsTable {...{ house, language }} halls={shown} bare={wall !== undefined} />
            </LongTable>
          </section>
        </Frame>
      )
    })
  })
}

function bySilence(halls: HallRow[]): HallRow[] {
  return [...halls].sort((a, b) => b.machines.silent - a.machines.silent)
}
