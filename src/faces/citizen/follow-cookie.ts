import type { Dossier } from '#modules/dossiers'
import type { Ask } from './ask.ts'

/** What opens one's dossier: both are on the slip, neither is ever part of an address. */
export interface FollowAccess {
  code: string
  secret: string
}

/** A dossier that is open on the device that asks. */
export type OpenedDossier = FollowAccess & { dossier: Dossier }

const keptSeconds = 30 * 60

/** Keeps the way to one's dossier open on this phone for half an hour. */
export function keepFollowing(ask: Ask, publicUrl: string, { code, secret }: FollowAccess): void {
  ask.reply.setCookie('follow', Buffer.from(JSON.stringify([code, secret])).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    maxAge: keptSeconds,
  })
}

export function stopFollowing(ask: Ask): void {
  ask.reply.clearCookie('follow', { path: '/' })
}

export function findFollowing(ask: Ask): FollowAccess | undefined {
  const kept = ask.request.cookies.follow
  if (!kept) return undefined
  try {
    const [code, secret] = JSON.parse(Buffer.from(kept, 'base64url').toString('utf8'))
    return typeof code === 'string' && typeof secret === 'string' ? { code, secret } : undefined
  } catch {
    return undefined
  }
}
