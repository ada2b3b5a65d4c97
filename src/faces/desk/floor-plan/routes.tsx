import type { FastifyReply } from 'fastify'
import { faultsOf } from '#modules/floor-plans'
import { sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { form, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { readEdit } from './form.ts'
import { EditorPage } from './page.tsx'
import { PreviewPage } from './preview-page.tsx'
import { floorPlanTexts } from './texts.ts'

const permission = 'hall.draw'
const path = '/desk/floor-plan'

/** The plan of the hall: drawn, looked at, published. */
export function floorPlanRoutes(parts: DeskParts): void {
  const { server, floorPlans, robotsIn } = parts
  const schema = { hide: true }

  server.get(
    path,
    { schema },
    page(parts, permission, async (visit) => {
      const { thing, done = '' } = visit.request.query as Record<string, string | undefined>
      const said = floorPlanTexts(visit.language).said as Record<string, string>
      return show(visit, { chosen: thing, said: Object.hasOwn(said, done) ? said[done] : undefined })
    }),
  )
  server.get(
    `${path}/preview`,
    { schema },
    page(parts, permission, async (visit) => {
      const { version, counter } = visit.request.query as Record<string, string | undefined>
      const { shell, context, place, language } = visit
      const versions = version ? await floorPlans.versions(context, place.code) : []
      const found = versions.find(({ number }) => String(number) === version)
      if (version && !found) throw notFound()
      const { plan } = found ?? (await floorPlans.draft(context, place.code))
      const robots = await robotsIn(place.code, language)
      return sendPage(
        visit.reply,
        <PreviewPage {...{ shell, plan, version: found?.number, counter, robots }} />,
      )
    }),
  )
  server.get(
    `${path}/robots`,
    { schema },
    page(parts, permission, async ({ reply, place, language }) =>
      reply
        .header('cache-control', 'no-store')
        .send({ plan: floorPlans.of(place.code).number, robots: await robotsIn(place.code, language) }),
    ),
  )
  server.post(
    path,
    { schema },
    form(parts, { permission }, async (visit) => {
      const { fields } = visit.posted
      const { act = 'edit', thing } = fields
      try {
        const next = await carryOut(visit, act, fields)
        const query = new URLSearchParams({ done: act, ...(next ? { thing: next } : {}) })
        return visit.reply.redirect(`${path}?${query}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403) throw error
        const why = error.fields.plan ?? error.text
        return show(visit, { chosen: thing, refusal: why[visit.language], status: error.status })
      }
    }),
  )

  /** @returns the thing that is chosen afterwards */
  async function carryOut(
    { context, place: { code: place }, language }: Visit,
    act: string,
    fields: Record<string, string>,
  ): Promise<string | undefined> {
    const seen = Number(fields.seen)
    if (act === 'undo') await floorPlans.undo(context, place, seen)
    else if (act === 'discard') await floorPlans.discard(context, place, seen)
    else if (act === 'publish') await floorPlans.publish(context, place, seen)
    else if (act === 'again') await floorPlans.takeAgain(context, place, seen, Number(fields.version))
    else {
      const edit = readEdit(fields)
      const { badNumber } = floorPlanTexts(language)
      if (!edit) throw new Refusal('floor-plan-wrong', 400, { vi: badNumber, en: badNumber, ar: badNumber })
      await floorPlans.edit(context, place, seen, edit)
      if (edit.do === 'remove') return undefined
      if (edit.do === 'rename') return `${fields.thing?.split(':')[0]}:${edit.name.trim()}`
    }
    return fields.thing
  }

  async function show(
    visit: Visit,
    shown: { chosen: string | undefined; said?: string | undefined; refusal?: string; status?: number },
  ): Promise<FastifyReply> {
    const { context, place, shell, reply } = visit
    const draft = await floorPlans.draft(context, place.code)
    return sendPage(
      reply,
      <EditorPage
        {...{ shell, draft, chosen: shown.chosen, said: shown.said, refusal: shown.refusal }}
        held={floorPlans.of(place.code)}
        versions={await floorPlans.versions(context, place.code)}
        faults={faultsOf(draft.plan, floorPlans.countersOf(place.code))}
      />,
      shown.status,
    )
  }
}
