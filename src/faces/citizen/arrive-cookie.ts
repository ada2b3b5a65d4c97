import type { Ask } from './ask.ts'

/** The number last looked at on this phone, so that the code at the door finds it. */
export function keepNumber(ask: Ask, publicUrl: string, secret: string): void {
  set(ask, publicUrl, 'number', secret, 16 * 60 * 60)
}

export function findNumber(ask: Ask): string | undefined {
  const secret = ask.request.cookies.number
  return secret && /^[\w-]{20,100}$/.test(secret) ? secret : undefined
}

/** The door whose code was scanned: it fills itself in for half an hour. */
export function keepDoor(ask: Ask, publicUrl: string, ward: string, code: string): void {
  set(ask, publicUrl, 'door', `${ward}.${code}`, 30 * 60)
}

export function findDoorCode(ask: Ask, ward: string): string | undefined {
  const [slug, code] = (ask.request.cookies.door ?? '').split('.')
  return slug === ward && /^\d{4}$/.test(code ?? '') ? code : undefined
}

function set(ask: Ask, publicUrl: string, name: string, value: string, maxAge: number): void {
  const secure = publicUrl.startsWith('https:')
  ask.reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
}
