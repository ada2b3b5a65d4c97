import type * as Pkcs11js from 'pkcs11js'
import { sha256 } from '#platform/crypto'
import { signerAbsent, wrongPin } from '../refusals.ts'
import { derOf, integerOf, sequence } from '../trust/der.ts'
import { kindOf } from '../trust/key.ts'
import type { KeyService } from './keys.ts'

/** DER before a SHA-256 digest that RSA signs (RFC 8017, 9.2). */
const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex')

type Module = typeof Pkcs11js

/**
 * Signs with keys in a token (PKCS #11): a USB token, a card, a machine of the office. A key is found by its label, in
 * whichever slot it is.
 * @param library the token's own library, such as `/usr/lib/softhsm/libsofthsm2.so`
 */
export function pkcs11Service(library: string): KeyService & { close(): void } {
  let opened: Promise<{ js: Module; token: InstanceType<Module['PKCS11']> }> | undefined
  const open = async () => {
    // The library of the binding is optional: on some machines it cannot be built.
    const loaded = (await import('pkcs11js')) as Module & { default?: Module }
    const js = loaded.default ?? loaded
    const token = new js.PKCS11()
    token.load(library)
    token.C_Initialize()
    return { js, token }
  }
  return {
    async sign({ name, certificate }, pin, bytes) {
      opened ??= open()
      const { js, token } = await opened.catch((error) => {
        opened = undefined
        throw Object.assign(signerAbsent(), { cause: error })
      })
      const isRsa = kindOf(certificate.publicKey) === 'rsa'
      const digest = sha256(bytes)
      for (const slot of token.C_GetSlotList(true)) {
        const session = openSession(js, token, slot)
        if (!session) continue
        try {
          // A token says which keys it has to whoever knows its PIN only; the certificate beside it is public.
          if (!hasCertificate(js, token, session, name)) continue
          logIn(js, token, session, pin)
          const key = find(js, token, session, [
            { type: js.CKA_CLASS, value: js.CKO_PRIVATE_KEY },
            { type: js.CKA_LABEL, value: name },
          ])
          if (!key) continue
          const mechanism = { mechanism: isRsa ? js.CKM_RSA_PKCS : js.CKM_ECDSA }
          token.C_SignInit(session, mechanism, key)
          const input = isRsa ? Buffer.concat([digestInfo, digest]) : digest
          const made = token.C_Sign(session, input, Buffer.alloc(1024))
          return isRsa ? made : ecdsaDer(made)
        } finally {
          token.C_CloseSession(session)
        }
      }
      throw signerAbsent()
    },
    close() {
      void opened?.then(({ token }) => token.C_Finalize()).catch(() => {})
      opened = undefined
    },
  }
}

/** A slot may hold a token that was never set up: nothing is to be found there. */
function openSession(js: Module, token: InstanceType<Module['PKCS11']>, slot: Buffer): Buffer | undefined {
  try {
    return token.C_OpenSession(slot, js.CKF_SERIAL_SESSION)
  } catch (error) {
    if ((error as { code?: number }).code === js.CKR_TOKEN_NOT_RECOGNIZED) return undefined
    throw error
  }
}

/** Whether the slot has anything public under the key's label: its public key or its certificate. */
function hasCertificate(
  js: Module,
  token: InstanceType<Module['PKCS11']>,
  session: Buffer,
  name: string,
): boolean {
  return Boolean(find(js, token, session, [{ type: js.CKA_LABEL, value: name }]))
}

function find(
  _js: Module,
  token: InstanceType<Module['PKCS11']>,
  session: Buffer,
  template: Pkcs11js.Template,
): Buffer | undefined {
  token.C_FindObjectsInit(session, template)
  try {
    return token.C_FindObjects(session, 1)[0]
  } finally {
    token.C_FindObjectsFinal(session)
  }
}

function logIn(js: Module, token: InstanceType<Module['PKCS11']>, session: Buffer, pin: string): void {
  try {
    token.C_Login(session, js.CKU_USER, pin)
  } catch (error) {
    const { code } = error as { code?: number }
    if (code === js.CKR_USER_ALREADY_LOGGED_IN) return
    const isPin = [js.CKR_PIN_INCORRECT, js.CKR_PIN_LEN_RANGE, js.CKR_PIN_LOCKED, js.CKR_PIN_INVALID]
    throw code !== undefined && isPin.includes(code) ? wrongPin() : error
  }
}

/** A token gives the two numbers side by side; messages want them as DER (RFC 3279, 2.2.3). */
function ecdsaDer(made: Uint8Array): Uint8Array {
  const half = made.length / 2
  return derOf(sequence(integerOf(made.subarray(0, half)), integerOf(made.subarray(half))))
}
