import { generateKeyPairSync } from 'node:crypto'
import { parseArgs } from 'node:util'
import { startPki } from '../pki/server.ts'
import { startCscServer } from './server.ts'

/*
 * node sandbox/csc/run.ts --port 3190
 *
 * A signing service with one key, `officer`, whose PIN is 1234 and whose certificate is of an authority of its own:
 * start the program with CSC_URL=http://127.0.0.1:3190 and CSC_TOKEN=sandbox.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '3190' } } })
const pki = await startPki()
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const certificate = pki.issue({ commonName: 'Nguyễn Thị Mẫu', title: 'Phó Chủ tịch', publicKey })
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const certificates = [certificate.der, pki.authority.certificate.der]
const csc = await startCscServer({
  ...{ port: Number(values.port), token: 'sandbox' },
  credentials: [{ id: 'officer', pin: '1234', key, certificates }],
})
process.stdout.write(`A signing service on ${csc.url}, its authority on ${pki.url}\n`)
