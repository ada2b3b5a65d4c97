import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Answer, Said, ShownTurn } from '#modules/assistant'
import { doingOf, type RobotReport } from '#modules/robots'
import { allowMicrophone, formContext, formFields, type Server, sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type Language, nfc } from '#platform/text'
import { keepTalk, leaveTalk, talkSecretOf } from './ask-cookie.ts'
import { AskPage } from './ask-page.tsx'
import { atMachine, type KioskHouse, robotOf, viewOf } from './deps.ts'
import { papersOf } from './guide.ts'
import { look, voiceOf } from './guide-routes.ts'
import type { RobotShown } from './robot-bar.tsx'
import { GoodbyePage, hasOwnScreen, RobotPage } from './robot-page.tsx'
import { askRobot, goalDrawing } from './robot-routes.ts'
import { robotWishIn } from './robot-wish.ts'
import { address, type View } from './screen.tsx'

const wardParams = z.object({ ward: z.string() })
/** A hall's machines may share an address. */
const rateLimit = { max: 120, timeWindow: '1 minute' }
/** More ways to counters than this would only be more to read. */
const mostCounters = 2

/** The assistant, asked by voice or touch; on the screen of a robot with its face. */
export function askRoutes(scope: Server, house: KioskHouse): void {
  const { assistant } = house

  scope.get(
    '/kiosk/:ward/ask',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({ bye: z.literal('yes').optional() }),
      },
    },
    async (request, reply) => {
      const view = viewOf(house, request)
      reply.header('cache-control', 'no-store')
      const report = await robotOf(house, view)
      const robot = report && shownOf(house, view, report)
      if (robot && request.query.bye) return sendPage(reply, GoodbyePage({ view, robot }))
      if (robot && hasOwnScreen(robot.doing)) {
        const { doing } = robot
        return sendPage(reply, RobotPage({ view, robot, doing, plan: await goalDrawing(house, view, robot) }))
      }
      return show(request, reply, view, robot)
    },
  )

  scope.post(
    '/kiosk/:ward/ask',
    { config: { rateLimit }, schema: { hide: true, params: wardParams } },
    async (request, reply) => {
      const view = viewOf(house, request)
      const fields = formFields(request)
      const said = saidOf(fields)
      if (!said) return reply.redirect(address(view, '/ask'), 303)
      const robot = await robotOf(house, view)
      const wish = robot && said.kind === 'text' ? robotWishIn(said.text) : undefined
      if (robot && wish) {
        const asked = await askRobot(house, view, atMachine(house, view, request, formContext(request)), {
          ...{ robot, wish, id: fields.key ?? randomUUID() },
        })
        if (asked) return reply.redirect(address(view, '/ask'), 303)
      }
      const answer = await say(request, reply, view, said, robot !== undefined)
      const link = answer.verdict === 'done' ? answer.links.find(({ to }) => to === 'ticket') : undefined
      if (link?.procedure && link.ward === view.ward.code)
        return reply.redirect(numberScreen(house, view, link.procedure), 303)
      return reply.redirect(address(view, '/ask', languageOf(view, answer.language)), 303)
    },
  )

  async function say(
    request: FastifyRequest,
    reply: FastifyReply,
    view: View,
    said: Said,
    isRobot: boolean,
  ): Promise<Answer> {
    const context = formContext(request)
    const key = context.key ?? randomUUID()
    const begin = async () => {
      const channel = isRobot ? 'robot' : 'kiosk'
      const { secret } = await assistant.start({ channel, language: view.language, ward: view.ward.code })
      keepTalk(request, reply, secret)
      return secret
    }
    const ask = (secret: string) => assistant.say(context, { secret, key, said })
    const known = talkSecretOf(request)
    const told = (known && (await ask(known).catch(ifOver))) || (await ask(await begin()))
    return told.answer
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    view: View,
    robot: RobotShown | undefined,
  ) {
    const secret = talkSecretOf(request)
    const talk = secret ? await assistant.talk(secret).catch(ifOver) : undefined
    if (secret && !talk) leaveTalk(request, reply)
    const turn = talk?.turns.at(-1)
    const voice = voiceOf(house, view)
    if (voice) allowMicrophone(reply)
    const received = turn && receivedIn(house, turn)
    return sendPage(
      reply,
      AskPage({
        ...{ view, turn, robot, voice },
        counters: received ? countersOf(house, view, received) : [],
        papers: received && numberScreen(house, view, received),
        isOtherWard: turn?.answer.verdict === 'done' && isElsewhere(turn.answer, view),
      }),
    )
  }
}

/** The robot as its screen shows it. */
export function shownOf(house: KioskHouse, view: View, report: RobotReport): RobotShown {
  const { name, state } = report
  const doing = doingOf(report, house.clock.now())
  const { plan } = house.floorPlans.of(view.ward.code)
  const isSomewhere = plan.waypoints.some(({ id }) => id === state.at)
  return { name, doing, offersWater: doing.is === 'waiting' && doing.hasWater && isSomewhere }
}

/** What a form says: a choice, or what was typed or spoken. */
function saidOf({ choice, say }: Record<string, string | undefined>): Said | undefined {
  if (choice) return { kind: 'choice', id: choice.slice(0, 100) }
  const text = nfc(say ?? '').slice(0, 500)
  return text ? { kind: 'text', text } : undefined
}

/** The talk goes on in the language that was spoken. */
const languageOf = (view: View, language: Language) => (language === view.language ? {} : { lang: language })

/** The procedure that was spoken of, where halls receive it. */
function receivedIn({ procedures }: KioskHouse, { answer }: ShownTurn): string | undefined {
  const { procedure = answer.links.find(({ to }) => to === 'ticket')?.procedure } = answer
  return procedure && procedures.offered(procedure) && !procedures.elsewhere(procedure)
    ? procedure
    : undefined
}

const isElsewhere = ({ links }: Answer, { ward }: View) =>
  links.some((link) => link.to === 'ticket' && link.ward !== undefined && link.ward !== ward.code)

function countersOf({ places, procedures }: KioskHouse, { ward }: View, procedure: string): string[] {
  const { series } = places.groupOf(ward.code, procedures.get(procedure).field.vi)
  return places
    .hall(ward.code)
    .counters.filter(({ groups }) => groups.includes(series))
    .slice(0, mostCounters)
    .map(({ number }) => String(number))
}

/** The kiosk's own way to a number: first the papers, where any are needed. */
function numberScreen(house: KioskHouse, view: View, code: string): string {
  const needed = papersOf(look(house, code).version).needed.length > 0
  return needed ? address(view, `/procedure/${code}`) : address(view, '/number', { code, all: 'yes' })
}

function ifOver(error: unknown): undefined {
  if (!(error instanceof Refusal) || !['talk-over', 'talk-too-long'].includes(error.type)) throw error
}
