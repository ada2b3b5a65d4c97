import { randomUUID } from 'node:crypto'
import type { Said, Talk } from '#modules/assistant'
import { longest } from '#modules/speech'
import { allowMicrophone, formFields, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { languages, nfc } from '#platform/text'
import { findNumber, keepNumber } from './arrive-cookie.ts'
import { type Ask, onGet, onPost } from './ask.ts'
import { ChatPage } from './chat-page.tsx'
import { chatTexts } from './chat-texts.ts'
import { commandContext } from './command.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { ratingOf } from './ticket-routes.tsx'
import { findWard } from './ward-choice.tsx'

/** A person types a sentence in seconds; secrets of dossiers are not to be guessed here either. */
const limit = { max: 40, timeWindow: '1 minute' }
/** An answer is a few sentences, each asked for by itself. */
const soundLimit = { max: 120, timeWindow: '1 minute' }
/** A talk is at hand on this phone for a day. */
const keptSeconds = 24 * 60 * 60

/** The chat: works as plain forms, its talk is opened by a cookie. */
export function chatRoutes(parts: CitizenParts): void {
  const { server, assistant, places, procedures, speech, publicUrl } = parts

  const secretOf = (ask: Ask) => {
    const secret = ask.request.cookies.talk
    return secret && /^[\w-]{20,100}$/.test(secret) ? secret : undefined
  }
  const keep = (ask: Ask, secret: string) =>
    ask.reply.setCookie('talk', secret, {
      ...{ path: '/', httpOnly: true, sameSite: 'lax', maxAge: keptSeconds },
      secure: publicUrl.startsWith('https:'),
    })
  const leave = (ask: Ask) => ask.reply.clearCookie('talk', { path: '/' })
  /** Undefined for none, or one that is over. */
  const talkOf = async (ask: Ask): Promise<Talk | undefined> => {
    const secret = secretOf(ask)
    return secret ? assistant.talk(secret).catch(ifOver) : undefined
  }
  const page = async (ask: Ask, fields: Record<string, string>, fault?: string) => {
    const talk = await talkOf(ask)
    const ward = findWard(places, talk?.ward ?? fields.place ?? '')
    const procedure = procedures.offered(fields.procedure ?? '')
    const begin = { place: ward?.slug, procedure: procedure?.code }
    const names = {
      ward: ward && places.fullName(ward, ask.language),
      procedure: talk ? undefined : procedure?.plain[ask.language],
    }
    const shell = shellOf(parts, { ...ask, path: pathOf(fields) })
    const ownNumber = findNumber(ask)
    if (shell.voice) allowMicrophone(ask.reply)
    const { language } = ask
    const prove = speech.speaks(language) ? (sentence: string) => speech.prove(language, sentence) : undefined
    return sendPage(
      ask.reply,
      <ChatPage {...{ shell, talk, begin, names, ownNumber, fault, prove }} />,
      fault ? 400 : 200,
    )
  }

  onGet(server, '/chat', async (ask) => {
    // From the page of a procedure one asks about that, whatever was talked of before.
    if (ask.query.procedure && secretOf(ask)) {
      leave(ask)
      return ask.reply.redirect(ask.to(pathOf({ ...ask.query, begin: 'anew' })), 303)
    }
    return page(ask, ask.query)
  })
  onPost(
    server,
    '/chat',
    async (ask) => {
      const fields = formFields(ask.request)
      const said = saidOf(fields)
      if (!said) return page(ask, fields, chatTexts(ask.language).empty)
      const context = commandContext(parts, ask)
      const key = context.key ?? randomUUID()
      const begin = async () => {
        const { secret } = await assistant.start({
          ...{ channel: 'chat', language: ask.language, procedure: fields.procedure },
          ward: findWard(places, fields.place ?? '')?.code,
        })
        keep(ask, secret)
        return secret
      }
      const say = (secret: string) => assistant.say(context, { secret, key, said })
      const known = secretOf(ask)
      const told = (known && (await say(known).catch(ifOver))) || (await say(await begin()))
      const own = told.ownLink?.slice('/ticket/'.length)
      if (own) keepNumber(ask, publicUrl, own)
      // The page goes on in the language that was spoken.
      const { language } = told.answer
      const prefix = language === 'vi' ? '' : `/${language}`
      return ask.reply.redirect(`${prefix}/chat#last`, 303)
    },
    limit,
  )
  onPost(server, '/chat/rate', async (ask) => {
    const secret = secretOf(ask)
    const rating = ratingOf(formFields(ask.request).rating)
    if (secret && rating) await assistant.rate(commandContext(parts, ask), { secret, rating }).catch(ifOver)
    return ask.reply.redirect(ask.to('/chat'), 303)
  })
  // What is said may be about somebody's dossier: it is in no address, and stays on no disk.
  server.post(
    '/chat/sound',
    { schema: { hide: true }, config: { rateLimit: soundLimit } },
    async (request, reply) => {
      const { language = '', words = '', proof = '' } = formFields(request)
      const spoken = languages.find((it) => it === language)
      if (!spoken || words.length > longest) throw notFound()
      const { bytes, type } = await speech.say(spoken, words, proof, { keeps: false })
      return reply.header('cache-control', 'no-store').type(type).send(bytes)
    },
  )
  onPost(server, '/chat/end', (ask) => {
    leave(ask)
    return ask.reply.redirect(ask.to('/chat'), 303)
  })
}

/** What a form says: a choice, an example, or what was typed. */
function saidOf({ choice, example, say }: Record<string, string | undefined>): Said | undefined {
  if (choice) return { kind: 'choice', id: choice.slice(0, 100) }
  const text = nfc(example ?? say ?? '').slice(0, 500)
  return text ? { kind: 'text', text } : undefined
}

function pathOf({ place, procedure }: Record<string, string | undefined>): string {
  const query = new URLSearchParams({ ...(place ? { place } : {}), ...(procedure ? { procedure } : {}) })
  return query.size > 0 ? `/chat?${query}` : '/chat'
}

function ifOver(error: unknown): undefined {
  if (!(error instanceof Refusal) || !['talk-over', 'talk-too-long'].includes(error.type)) throw error
}
