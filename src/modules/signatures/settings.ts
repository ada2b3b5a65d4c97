import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cscService } from './signers/csc.ts'
import type { KeyServices } from './signers/keys.ts'
import { pkcs11Service } from './signers/pkcs11.ts'
import { type Certificate, readPem } from './trust/certificate.ts'
import { httpServices, type TrustServices } from './trust/services.ts'

/**
 * Whom a house in production believes: every certificate in a folder of PEM files is an anchor, nobody else is.
 * Undefined: no folder is named, so nothing is signed and nobody is believed.
 * @throws Error when a file cannot be read, or the folder names nobody
 */
export async function loadTrust(settings: {
  anchorsFolder: string | undefined
  timeStampUrl: string | undefined
}): Promise<TrustServices | undefined> {
  const { anchorsFolder, timeStampUrl } = settings
  if (!anchorsFolder) return undefined
  const anchors: Certificate[] = []
  for (const name of (await readdir(anchorsFolder)).sort())
    if (/\.(pem|crt|cer)$/.test(name))
      anchors.push(...readPem(await readFile(join(anchorsFolder, name), 'utf8')))
  if (anchors.length === 0) throw new Error(`no certificates in ${anchorsFolder}`)
  return httpServices({ anchors, timeStampUrl })
}

/** Where keys are that sign, beside those in the house. */
export function keyServices(settings: {
  pkcs11Module: string | undefined
  csc: { url: string; token: string } | undefined
  log: Parameters<typeof pkcs11Service>[1]['log']
}): KeyServices {
  const { pkcs11Module, log } = settings
  return {
    pkcs11: pkcs11Module ? pkcs11Service(pkcs11Module, { log }) : undefined,
    csc: settings.csc && cscService(settings.csc),
  }
}
