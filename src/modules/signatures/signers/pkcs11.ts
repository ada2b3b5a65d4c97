import { sha256 } from '#platform/crypto'
import { createWorkerProcess } from '#platform/processes'
import { signerAbsent, wrongPin } from '../refusals.ts'
import { derOf, integerOf, sequence } from '../trust/der.ts'
import { kindOf } from '../trust/key.ts'
import type { KeyService } from './key-service.ts'
import type { TokenAnswer, TokenKey, TokenRequest } from './pkcs11.worker.ts'
import { readUri } from './pkcs11-uri.ts'

/** Tokens of the house: they sign, and show which keys they have. */
export interface TokenService extends KeyService {
  /** The keys that the tokens show to whoever asks. @throws Refusal `signer-absent`; Error when it does not answer */
  keys(): Promise<TokenKey[]>
  close(): Promise<void>
}

/** Settings that libraries of tokens read; nothing else of the house's is theirs. */
const theirs = /^(HOME|LANG|SOFTHSM2_CONF|PKCS11_.*|.*HSM.*)$/

/**
 * Signs with keys in a token (PKCS #11): a USB token, a card, a machine of the office. A key is named as RFC 7512 does, or
 * by its label alone. The token's library runs in a process of its own, which is ended when it hangs.
 * @param library the token's own library, such as `/usr/lib/softhsm/libsofthsm2.so`
 */
export function pkcs11Service(
  library: string,
  options: {
    log: { error(details: object, message: string): void }
    env?: Record<string, string | undefined>
    timeoutMs?: number
  },
): TokenService {
  const { log, env = process.env, timeoutMs = 15_000 } = options
  const own = Object.entries(env).filter(
    (it): it is [string, string] => theirs.test(it[0]) && it[1] !== undefined,
  )
  const worker = createWorkerProcess<TokenRequest, TokenAnswer>({
    ...{ name: 'pkcs11', directory: import.meta.dirname, args: [library], env: Object.fromEntries(own) },
    ...{ log, idleMs: 60_000, timeoutMs, done: 'done' },
    named: (request) => `“${request.do}” at the token`,
  })
  const ask = async (request: TokenRequest) => {
    const made = await worker.ask(request)
    if ('refused' in made) throw made.refused === 'wrong-pin' ? wrongPin() : signerAbsent()
    return made
  }
  return {
    async keys() {
      const made = await ask({ do: 'list' })
      return 'keys' in made ? made.keys : []
    },
    async sign({ name, certificate }, pin, bytes) {
      const kind = kindOf(certificate.publicKey)
      const made = await ask({ do: 'sign', key: readUri(name), kind, digest: sha256(bytes), pin })
      if (!('signature' in made)) throw signerAbsent()
      return kind === 'rsa' ? made.signature : ecdsaDer(made.signature)
    },
    close: worker.close,
  }
}

/** A token gives the two numbers side by side; messages want them as DER (RFC 3279, 2.2.3). */
function ecdsaDer(made: Uint8Array): Uint8Array {
  const half = made.length / 2
  return derOf(sequence(integerOf(made.subarray(0, half)), integerOf(made.subarray(half))))
}
