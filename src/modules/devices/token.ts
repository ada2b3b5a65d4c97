import { sameBytes, sign } from '#platform/crypto'

/** The cookie in which a machine's browser keeps its token. */
export const machineCookie = 'machine'

/** What a machine shows with a request: a browser its cookie, a program `Authorization: Bearer …`. */
export function tokenOf(request: {
  cookies: Record<string, string | undefined>
  headers: { authorization?: string | undefined }
}): string | undefined {
  return (
    /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? request.cookies[machineCookie]
  )
}

/** The device's id with this installation's signature: who reads the table cannot make one. */
export function tokenFor(key: Buffer, id: string): string {
  return `${id}.${sign(key, `device ${id}`)}`
}

/** The id in a token whose signature is right. */
export function idIn(key: Buffer, token: string | undefined): string | undefined {
  const id = token?.split('.')[0]
  return id && sameBytes(Buffer.from(token!), Buffer.from(tokenFor(key, id))) ? id : undefined
}
