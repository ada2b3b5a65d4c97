import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { drawingOf } from '#modules/floor-plans'
import { draftSchema, type RobotDraft } from '#modules/robots'
import { sendPage } from '#platform/http'
import { may, notFound, Refusal } from '#platform/ledger'
import { type FormVisit, form, idOf, page, type Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { RobotPage, RobotsPage, type RobotsPageProps } from './robots-page.tsx'
import { robotsTexts } from './robots-texts.ts'

const working = 'robot.work'
const managing = 'robot.manage'
const done = ['added', 'changed', 'retired', 'asked', 'cancelled', 'resumed', 'noted'] as const

/** The robots of the hall: what they do, what is asked of them, and how each is reached. */
export function robotsRoutes(parts: DeskParts): void {
  const { server, robots, floorPlans, robotsIn } = parts
  const schema = { hide: true }

  server.get(
    '/desk/robots',
    { schema },
    page(parts, 'queue.read', async (visit) => {
      const { said } = visit.request.query as Record<string, string | undefined>
      const known = done.find((it) => it === said)
      const message = known && robotsTexts(visit.language)[known]
      return show(visit, message ? { said: { tone: 'success', message } } : {})
    }),
  )
  // For the drawing: where each is now.
  server.get(
    '/desk/robots/seen',
    { schema },
    page(parts, 'queue.read', async ({ reply, place, language }) =>
      reply
        .header('cache-control', 'no-store')
        .send({ plan: floorPlans.of(place.code).number, robots: await robotsIn(place.code, language) }),
    ),
  )
  server.get(
    '/desk/robots/:robot',
    { schema },
    page(parts, managing, (visit) => showOne(visit, idOf(visit, 'robot'), {})),
  )
  server.post(
    '/desk/robots',
    { schema },
    form(parts, { permission: managing }, (visit) => store(visit, undefined)),
  )
  server.post(
    '/desk/robots/:robot',
    { schema },
    form(parts, { permission: managing }, (visit) => store(visit, idOf(visit, 'robot'))),
  )
  server.post(
    '/desk/robots/:robot/retire',
    { schema },
    form(parts, { permission: managing }, async (visit) => {
      await robots.retire(visit.context, visit.place.code, idOf(visit, 'robot'))
      return back(visit, 'retired')
    }),
  )
  server.post(
    '/desk/robots/:robot/goals',
    { schema },
    form(parts, { permission: working }, (visit) =>
      orSay(visit, async () => {
        const id = idOf(visit, 'robot')
        const { kind, [`counter-${id}`]: counter, [`at-${id}`]: at } = visit.posted.fields
        const wanted = z.enum(['escort', 'water', 'dock']).catch('dock').parse(kind)
        // The form's key is the goal's id: however often it is sent, it is one goal.
        await robots.wish(visit.context, visit.place.code, {
          ...{ id: visit.posted.key ?? randomUUID(), kind: wanted, robot: id },
          ...(wanted === 'escort' ? { counter: counter ?? '', ...(at ? { at: [at] } : {}) } : {}),
        })
        return back(visit, 'asked')
      }),
    ),
  )
  server.post(
    '/desk/robots/goals/:goal/cancel',
    { schema },
    form(parts, { permission: working }, (visit) =>
      orSay(visit, async () => {
        await robots.cancel(visit.context, visit.place.code, idOf(visit, 'goal'))
        return back(visit, 'cancelled')
      }),
    ),
  )
  server.post(
    '/desk/robots/:robot/resume',
    { schema },
    form(parts, { permission: working }, (visit) =>
      orSay(visit, async () => {
        await robots.resume(visit.context, visit.place.code, idOf(visit, 'robot'))
        return back(visit, 'resumed')
      }),
    ),
  )
  server.post(
    '/desk/robots/:robot/cups',
    { schema },
    form(parts, { permission: working }, async (visit) => {
      const id = idOf(visit, 'robot')
      const cups = z.coerce.number().int().min(0).max(100).catch(0).parse(visit.posted.fields[`cups-${id}`])
      await robots.fill(visit.context, visit.place.code, id, cups)
      return back(visit, 'noted')
    }),
  )

  const back = (visit: Visit, said: (typeof done)[number]) =>
    visit.reply.redirect(`/desk/robots?said=${said}`, 303)

  /** What the house will not do is said on the page itself. */
  async function orSay(visit: FormVisit, deed: () => ReturnType<typeof show>) {
    try {
      return await deed()
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 403 || error.status === 404) throw error
      const message = error.text[visit.language]
      return show(visit, { said: { tone: 'danger', message } }, error.status)
    }
  }

  async function store(visit: FormVisit, id: string | undefined) {
    const { context, place, posted, language } = visit
    const text = robotsTexts(language)
    const typed = posted.fields
    const again = (faults: Record<string, string>, why: string, status: number) =>
      showOne(visit, id, { form: { typed, faults, why } }, status)
    const locations = locationsOf(typed.locations ?? '')
    if (!locations) return again({ locations: text.locationsWrong }, text.locationsWrong, 422)
    const read = draftSchema.safeParse({ ...typed, locations, secret: typed.secret || undefined })
    if (!read.success) return again({ name: text.needName }, text.needName, 422)
    try {
      if (typed.do === 'test') return await test(visit, read.data, id)
      if (id) await robots.change(context, place.code, id, Number(typed.seen), read.data)
      else await robots.add(context, place.code, read.data)
      return back(visit, id ? 'changed' : 'added')
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 403 || error.status === 404) throw error
      const faults = Object.entries(error.fields).map(([name, words]) => [name, words[language]])
      return again(Object.fromEntries(faults), error.text[language], error.status)
    }
  }

  async function test(visit: FormVisit, draft: RobotDraft, id: string | undefined) {
    const text = robotsTexts(visit.language)
    const { mode, battery } = await robots.test(visit.context, visit.place.code, draft)
    const level = battery === undefined ? text.unknown : `${Math.round(battery)} %`
    return showOne(visit, id, {
      said: { tone: 'success', message: text.answered(text.modes[mode], level) },
      form: { typed: visit.posted.fields, faults: {}, why: undefined },
    })
  }

  /** The page of a robot's connection; where it is a new one, the page of all. */
  async function showOne(
    visit: Visit,
    id: string | undefined,
    shown: Partial<Pick<RobotsPageProps, 'said' | 'form'>>,
    status = 200,
  ) {
    if (!id) return show(visit, shown, status)
    const robot = (await robots.list(visit.context, visit.place.code)).find((it) => it.id === id)
    if (!robot) throw notFound()
    const form = shown.form ?? { typed: {}, faults: {}, why: undefined }
    return sendPage(
      visit.reply,
      <RobotPage {...{ shell: visit.shell, robot, form }} said={shown.said} />,
      status,
    )
  }

  async function show(visit: Visit, shown: Partial<Pick<RobotsPageProps, 'said' | 'form'>>, status = 200) {
    const { context, place, shell, reply, language } = visit
    // The position first: what happens while the rest is read is told again, and not missed.
    const seq = await robots.positionOf(place.code)
    const list = await robots.list(context, place.code)
    const { plan, number } = floorPlans.of(place.code)
    const seen = await robotsIn(place.code, language)
    const drawing = {
      ...drawingOf(plan, language, { robots: seen }),
      ...{ plan: number, robotsFrom: '/desk/robots/seen' },
    }
    return sendPage(
      reply,
      <RobotsPage
        {...{
          shell,
          seq,
          place: place.slug,
          at: parts.clock.now(),
          ...{ plan, drawing },
          robots: list,
        }}
        works={may(context, working, place.code)}
        manages={may(context, managing, place.code)}
        said={shown.said}
        form={shown.form ?? { typed: {}, faults: {}, why: undefined }}
      />,
      status,
    )
  }
}

/** `waypoint = name`, a line each; undefined when a line is none. */
function locationsOf(lines: string): Record<string, string> | undefined {
  const pairs = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => /^([a-z0-9-]{1,40})\s*=\s*(\S.{0,79})$/.exec(line))
  if (pairs.some((pair) => !pair)) return undefined
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]))
}
