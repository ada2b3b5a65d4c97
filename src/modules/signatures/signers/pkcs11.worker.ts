import { createPublicKey } from 'node:crypto'
import type * as Pkcs11js from 'pkcs11js'
import type { WorkerAnswer, WorkerRequest } from '#platform/processes'
import type { TokenKeyName } from './pkcs11-uri.ts'

/**
 * The process that talks to tokens: `pkcs11.worker <library>`. A token's library is native code of somebody else that
 * blocks while the token works, and may crash: here it holds nobody up and takes nothing along.
 */

export type TokenRequest =
  | { do: 'list' }
  | { do: 'sign'; key: TokenKeyName; kind: 'ec' | 'rsa'; digest: Uint8Array; pin: string }

/** What a token shows of a key to whoever asks: its certificates and its public key, never the key itself. */
export interface TokenKey {
  slot: number
  token: string
  label: string
  /** CKA_ID, hex. */
  id: string
  certificates: Uint8Array[]
  /** DER (SPKI); undefined where the token shows none. */
  publicKey: Uint8Array | undefined
}

export type TokenAnswer =
  | { keys: TokenKey[] }
  /** ECDSA as two numbers side by side, RSA as it is. */
  | { signature: Uint8Array }
  | { refused: 'wrong-pin' | 'signer-absent' }

type Module = typeof Pkcs11js
type Token = InstanceType<Module['PKCS11']>

/** DER before a SHA-256 digest that RSA signs (RFC 8017, 9.2). */
const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex')
const mostObjects = 200
const [library = ''] = process.argv.slice(2)
let opened: Promise<{ js: Module; token: Token }> | undefined

process.on('message', ({ id, ...request }: WorkerRequest<TokenRequest>) => {
  work(request as TokenRequest).then(
    (made) => answer({ id, made }),
    (error) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
// The house is gone, however it went: nobody is left to ask.
process.on('disconnect', () => process.exit())

function answer(it: WorkerAnswer<TokenAnswer>): void {
  process.send?.(it)
}

async function work(request: TokenRequest): Promise<TokenAnswer> {
  opened ??= open()
  const parts = await opened.catch(() => {
    opened = undefined
    return undefined
  })
  if (!parts) return { refused: 'signer-absent' }
  const { js, token } = parts
  return request.do === 'list' ? { keys: listKeys(js, token) } : sign(js, token, request)
}

async function open() {
  // The library of the binding is optional: on some machines it cannot be built.
  const loaded = (await import('pkcs11js')) as Module & { default?: Module }
  const js = loaded.default ?? loaded
  const token = new js.PKCS11()
  token.load(library)
  token.C_Initialize()
  return { js, token }
}

/** Slots with a token that was set up, each with a session while `use` runs. */
function eachToken<T>(
  { js, token }: { js: Module; token: Token },
  use: (session: Buffer, name: string, slot: number) => T | undefined,
): T | undefined {
  for (const [number, slot] of token.C_GetSlotList(true).entries()) {
    let session: Buffer
    try {
      session = token.C_OpenSession(slot, js.CKF_SERIAL_SESSION)
    } catch (error) {
      // A slot may hold a token that was never set up.
      if ((error as { code?: number }).code === js.CKR_TOKEN_NOT_RECOGNIZED) continue
      throw error
    }
    try {
      const found = use(session, token.C_GetTokenInfo(slot).label.trim(), number)
      if (found !== undefined) return found
    } finally {
      token.C_CloseSession(session)
    }
  }
  return undefined
}

function listKeys(js: Module, token: Token): TokenKey[] {
  const keys = new Map<string, TokenKey>()
  eachToken({ js, token }, (session, name, slot) => {
    const keyAt = (object: Buffer) => {
      const [id, label] = read(token, session, object, [js.CKA_ID, js.CKA_LABEL])
      const hex = id!.toString('hex')
      const where = `${slot} ${hex || label!.toString()}`
      const known = keys.get(where)
      if (known) return known
      const made = { slot, token: name, id: hex, certificates: [], publicKey: undefined }
      const key: TokenKey = { ...made, label: label!.toString() }
      keys.set(where, key)
      return key
    }
    for (const object of find(token, session, [{ type: js.CKA_CLASS, value: js.CKO_PUBLIC_KEY }]))
      keyAt(object).publicKey = publicKeyOf(js, token, session, object)
    for (const object of find(token, session, [{ type: js.CKA_CLASS, value: js.CKO_CERTIFICATE }]))
      keyAt(object).certificates.push(new Uint8Array(read(token, session, object, [js.CKA_VALUE])[0]!))
    return undefined
  })
  return [...keys.values()]
}

function publicKeyOf(js: Module, token: Token, session: Buffer, object: Buffer): Uint8Array | undefined {
  try {
    const [type] = read(token, session, object, [js.CKA_KEY_TYPE])
    const text = (bytes: Buffer) => bytes.toString('base64url')
    const jwk = () => {
      if (type!.readUInt8(0) === js.CKK_RSA) {
        const [n, e] = read(token, session, object, [js.CKA_MODULUS, js.CKA_PUBLIC_EXPONENT])
        return { kty: 'RSA', n: text(n!), e: text(e!) }
      }
      // 04 x y, inside an octet string.
      const [wrapped] = read(token, session, object, [js.CKA_EC_POINT])
      const point = wrapped!.subarray(-64)
      return { kty: 'EC', crv: 'P-256', x: text(point.subarray(0, 32)), y: text(point.subarray(32)) }
    }
    const key = createPublicKey({ key: jwk(), format: 'jwk' })
    return new Uint8Array(key.export({ type: 'spki', format: 'der' }))
  } catch {
    // A kind of key that does not sign here.
    return undefined
  }
}

function sign(
  js: Module,
  token: Token,
  { key, kind, digest, pin }: Extract<TokenRequest, { do: 'sign' }>,
): TokenAnswer {
  const template = [
    ...(key.id ? [{ type: js.CKA_ID, value: Buffer.from(key.id, 'hex') }] : []),
    ...(key.object ? [{ type: js.CKA_LABEL, value: key.object }] : []),
  ]
  const found = eachToken<TokenAnswer>({ js, token }, (session, name) => {
    if (key.token !== undefined && key.token !== name) return undefined
    // A token says which keys it has to whoever knows its PIN only; the certificate beside it is public. No other
    // token is given the PIN.
    if (find(token, session, template).length === 0) return undefined
    if (!logIn(js, token, session, pin)) return { refused: 'wrong-pin' }
    const [own] = find(token, session, [{ type: js.CKA_CLASS, value: js.CKO_PRIVATE_KEY }, ...template])
    if (!own) return undefined
    token.C_SignInit(session, { mechanism: kind === 'rsa' ? js.CKM_RSA_PKCS : js.CKM_ECDSA }, own)
    const input = kind === 'rsa' ? Buffer.concat([digestInfo, digest]) : Buffer.from(digest)
    return { signature: new Uint8Array(token.C_Sign(session, input, Buffer.alloc(1024))) }
  })
  return found ?? { refused: 'signer-absent' }
}

/** Says whether the PIN was right. */
function logIn(js: Module, token: Token, session: Buffer, pin: string): boolean {
  try {
    token.C_Login(session, js.CKU_USER, pin)
    return true
  } catch (error) {
    const { code } = error as { code?: number }
    if (code === js.CKR_USER_ALREADY_LOGGED_IN) return true
    const isPin = [js.CKR_PIN_INCORRECT, js.CKR_PIN_LEN_RANGE, js.CKR_PIN_LOCKED, js.CKR_PIN_INVALID]
    if (code !== undefined && isPin.includes(code)) return false
    throw error
  }
}

function find(token: Token, session: Buffer, template: Pkcs11js.Template): Buffer[] {
  token.C_FindObjectsInit(session, template)
  try {
    return token.C_FindObjects(session, mostObjects)
  } finally {
    token.C_FindObjectsFinal(session)
  }
}

const read = (token: Token, session: Buffer, object: Buffer, types: number[]): Buffer[] =>
  token
    .C_GetAttributeValue(
      session,
      object,
      types.map((type) => ({ type })),
    )
    .map(({ value }) => value as Buffer)
