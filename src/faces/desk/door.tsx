import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Account } from '#modules/access'
import type { Place } from '#modules/places'
import { sendPage } from '#platform/http'
import { type Context, forbidden, may, notFound, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type Shell, seesCity, shellOf } from './frame.tsx'
import type { DeskParts } from './parts.ts'
import { type Posted, readPosted } from './posted.ts'
import { accountOf } from './session.ts'
import { askToSignIn } from './sign-in-routes.tsx'
import { SorryPage } from './sorry-page.tsx'

/** One officer asking for one page: who, where, in which language. */
export interface Visit {
  request: FastifyRequest
  reply: FastifyReply
  context: Context
  language: Language
  account: Account
  /** The ward the officer works for, or the one a city operator has chosen. */
  place: Place
  shell: Shell
}

/** A visit that brings a form. Its context carries the form's key. */
export interface FormVisit extends Visit {
  posted: Posted
}

/**
 * A page for those who have signed in and hold the permission; everybody else is led to the right door.
 * @param options.ofCity it is the same for all wards: nobody has to choose one first
 */
export function page(
  parts: DeskParts,
  permission: string | undefined,
  handler: (visit: Visit) => Promise<FastifyReply>,
  options: { ofCity?: boolean } = {},
) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const account = await accountOf(parts, request)
    if (!account) return reply.redirect(`/desk/sign-in?next=${encodeURIComponent(request.url)}`, 303)
    const place = placeOf(parts, request, account) ?? (options.ofCity ? parts.places.city : undefined)
    if (!place) return reply.redirect(`/desk/ward?next=${encodeURIComponent(request.url)}`, 303)
    const visit = await enter(parts, request, reply, account, place)
    return orSorry(visit, permission, () => handler(visit))
  }
}

/**
 * A form of those who have signed in. When the session ended while they were typing, what they typed is kept: the
 * sign-in page carries it and sends it on.
 * @param options.small bytes up to which files are read and not kept
 */
export function form(
  parts: DeskParts,
  options: { permission?: string; files?: boolean; ofCity?: boolean; small?: number },
  handler: (visit: FormVisit) => Promise<FastifyReply>,
) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const account = await accountOf(parts, request)
    if (!account) return askToSignIn(parts, request, reply, await readPosted(request))
    const posted = await readPosted(request, options.files ? parts.documents : undefined, options.small)
    const place = placeOf(parts, request, account) ?? (options.ofCity ? parts.places.city : undefined)
    if (!place) return reply.redirect('/desk/ward', 303)
    const visit = await enter(parts, request, reply, account, place)
    const context: Context = posted.key ? { ...visit.context, key: posted.key } : visit.context
    return orSorry(visit, options.permission, () => handler({ ...visit, context, posted }))
  }
}

function placeOf(parts: DeskParts, request: FastifyRequest, account: Account): Place | undefined {
  const key = seesCity(request.context) ? request.cookies['desk-ward'] : account.place
  const place = key ? parts.places.find(key) : undefined
  return place?.kind === 'city' ? undefined : place
}

export async function enter(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  account: Account,
  place: Place,
): Promise<Visit> {
  const { context, language } = request
  const alarms = await parts.alarms.countWaiting(context, place.code)
  return {
    request,
    reply,
    context,
    language,
    account,
    place,
    shell: shellOf(parts, { request, context, account, place, alarms }),
  }
}

/** An id in the page's address. */
export function idOf(visit: Visit, name: string): string {
  const id = (visit.request.params as Record<string, string>)[name] ?? ''
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw notFound()
  return id
}

async function orSorry(
  visit: Visit,
  permission: string | undefined,
  answer: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    if (permission && !may(visit.context, permission, visit.place.code)) throw forbidden()
    return await answer()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = error.text[visit.language]
    return sendPage(visit.reply, <SorryPage shell={visit.shell} message={message} />, error.status)
  }
}
