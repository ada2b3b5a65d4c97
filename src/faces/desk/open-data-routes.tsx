import { z } from 'zod'
import { sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { form, page, type Visit } from './door.tsx'
import { OpenDataPage } from './open-data-page.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'data.publish'
const schema = { hide: true }
const dayOf = (text: unknown) => {
  const read = z.iso.date().safeParse(text)
  return read.success ? Temporal.PlainDate.from(read.data) : undefined
}

/** What the city published as open data, and taking it back. */
export function openDataRoutes(parts: DeskParts): void {
  const { server, openData } = parts

  /** @param typed a reason that was refused, with what is wrong with it */
  async function show(
    { context, shell, reply }: Visit,
    said: { set?: unknown; before?: unknown; starts?: unknown; done?: unknown },
    typed?: { why: string; wrong: string },
  ) {
    const dataSet = openData.find(String(said.set ?? '')) ?? openData.dataSets[0]!
    const portions = await openData.kept(context, dataSet.id, dayOf(said.before))
    const starts = dayOf(said.starts)
    const chosen = portions.find((it) => !it.takenBack && starts?.equals(it.starts))
    return sendPage(
      reply,
      <OpenDataPage
        {...{ shell, dataSet, portions, chosen, typed, dataSets: openData.dataSets }}
        isDone={said.done === '1'}
      />,
      typed ? 422 : 200,
    )
  }

  server.get(
    '/desk/open-data',
    { schema },
    page(parts, permission, (visit) => show(visit, visit.request.query as Record<string, unknown>), {
      ofCity: true,
    }),
  )
  server.post(
    '/desk/open-data/:set/:starts/take-back',
    { schema },
    form(parts, { permission, ofCity: true }, async (visit) => {
      const { set, starts } = visit.request.params as { set: string; starts: string }
      const day = dayOf(starts)
      if (!openData.find(set) || !day) throw notFound()
      const why = visit.posted.fields.why ?? ''
      try {
        await openData.takeBack(visit.context, { dataSet: set, starts: day, why })
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 422) throw error
        const before = day.add({ days: 1 }).toString()
        return show(visit, { set, starts, before }, { why, wrong: error.text[visit.language] })
      }
      return visit.reply.redirect(`/desk/open-data?set=${set}&done=1`, 303)
    }),
  )
}
