import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie } from '#modules/access'
import { sendPage } from '#platform/http'
import { may, Refusal } from '#platform/ledger'
import { languageLinks } from './frame.tsx'
import type { DeskParts } from './parts.ts'
import { type Posted, readPosted } from './posted.ts'
import { accountOf } from './session.ts'
import { own, type Samples, SignInPage, type SignInProps } from './sign-in-page.tsx'

/** Only into the desk: a link from elsewhere must not lead an officer who has just signed in out of the house. */
const isOwnAddress = (address: string) =>
  /^\/(?:desk|operations)(?:[/?]|$)/.test(address) && !address.includes('\\')

export function signInRoutes(parts: DeskParts): void {
  const { server, access } = parts
  const schema = { hide: true }

  server.get('/desk/sign-in', { schema }, async (request, reply) => {
    const { next = '' } = request.query as { next?: string }
    if (await accountOf(parts, request)) return reply.redirect(isOwnAddress(next) ? next : '/desk', 303)
    return show(parts, request, reply, { next })
  })

  const rateLimit = { max: 20, timeWindow: '1 minute' }
  server.post('/desk/sign-in', { schema, config: { rateLimit } }, async (request, reply) => {
    const { fields, values } = await readPosted(request)
    const next = isOwnAddress(fields[own.next] ?? '') ? fields[own.next]! : ''
    const resend = fields[own.resend] === 'yes' && next !== ''
    const code = fields[own.code]?.trim()
    try {
      const credentials = { username: fields[own.username] ?? '', password: fields[own.password] ?? '' }
      const { token, account } = await access.signIn({ ...credentials, ...(code ? { code } : {}) })
      reply.setCookie('session', token, sessionCookie(request.protocol === 'https'))
      // 307 sends the very same form on, so that what was under way arrives as if nothing had happened.
      if (resend) return reply.redirect(next, 307)
      const context = access.contextOf(account, request.language)
      // The bare address of the desk is no wish of those who have nothing to do with its queue.
      const wished = next === '/desk' && !may(context, 'queue.read') ? '' : next
      return reply.redirect(wished || startOf(context), 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const kept = resend ? { values: withoutOwn(values), hadFiles: false } : undefined
      const props = { next, kept, username: fields[own.username], error: error.text[request.language] }
      return show(parts, request, reply, props, error.status)
    }
  })

  server.post('/desk/sign-out', { schema }, async (request, reply) => {
    if (request.cookies.session) await access.signOut(request.cookies.session)
    return reply.clearCookie('session', { path: '/' }).redirect('/desk/sign-in', 303)
  })
}

/** The session ended while a form was being filled in: nothing typed is lost. */
export function askToSignIn(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  posted: Posted,
): Promise<FastifyReply> {
  const kept = { values: withoutOwn(posted.values), hadFiles: posted.hadFiles }
  return show(parts, request, reply, { next: request.url, kept }, 401)
}

/** Whoever works at a counter begins with the queue, others with their dossiers, those of the city with its procedures. */
function startOf(context: Parameters<typeof may>[0]): string {
  if (may(context, 'queue.work')) return '/desk'
  return may(context, 'dossier.read') ? '/desk/dossiers' : '/desk/procedures'
}

function withoutOwn(values: Record<string, string[]>): Record<string, string[]> {
  const names = new Set<string>(Object.values(own))
  // A PIN is written into no page: whoever had entered one enters it again.
  const isSecret = (name: string) => /(^|-)pin$/.test(name)
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name) && !isSecret(name)))
}

async function show(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  props: Pick<SignInProps, 'next' | 'kept' | 'username' | 'error'>,
  status = 200,
): Promise<FastifyReply> {
  const { assets } = parts
  return sendPage(
    reply,
    <SignInPage
      language={request.language}
      stylesheet={assets.url('desk.css')}
      script={assets.url('desk.js')}
      links={languageLinks(request)}
      samples={await samplesOf(parts, request)}
      {...props}
    />,
    status,
  )
}

async function samplesOf(parts: DeskParts, request: FastifyRequest): Promise<Samples | undefined> {
  const { access, places, config, samplePassword } = parts
  if (config.mode !== 'demo' || !samplePassword) return undefined
  const asked = (request.query as { ward?: string }).ward ?? 'cua-nam'
  const ward = places.find(asked) ?? places.wards[0]!
  const accounts = [
    ...(await access.accountsOf(ward.code, { sample: true })),
    ...(ward === places.city ? [] : await access.accountsOf(places.city.code, { sample: true })),
  ]
  return {
    password: samplePassword,
    ward: ward.slug,
    wards: places.wards.map((it) => ({ value: it.slug, label: places.fullName(it, request.language) })),
    accounts: accounts.map((account) => ({
      ...account,
      roleName: account.roles.map((role) => access.roles[role]?.name[request.language] ?? role).join(', '),
    })),
  }
}
