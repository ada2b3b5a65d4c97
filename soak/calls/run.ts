import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { wholeDialogue } from '../../sandbox/sip/dialogue.ts'
import { startSipServer } from '../../sandbox/sip/server.ts'
import { callBySipp } from '../../sandbox/sip/sipp.ts'
import { samplePassword } from '../../src/sample.ts'
import { startProgram } from '../program.ts'

/**
 * Many telephones call at once, by SIPp, and go through the whole dialogue: language, a question, the status of a dossier,
 * goodbye. Ends with 1 when one call went otherwise, or something of a caller stayed.
 */
const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '100' },
    rate: { type: 'string', default: '10', description: 'calls begun in a second' },
  },
} as const)
const [count, rate] = [values.calls, values.rate].map((text) => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`a whole number above 0, not ${text}`)
  return number
}) as [number, number]
const say = (line: string) => process.stdout.write(`${line}\n`)

const secret = randomUUID()
const program = await startProgram({ TELEPHONE_JAMBONZ_SECRET: secret })
const dossier = await receive()
const { keys, ...dialogue } = wholeDialogue(dossier)
const line = await startSipServer({
  ...{ url: `${program.url()}/api/v1/telephone/jambonz/calls`, secret, cues: true },
})

const [since, cpu] = [performance.now(), process.cpuUsage()]
const report = await callBySipp({
  ...{ host: '127.0.0.1', port: line.port, ...dialogue },
  ...{ calls: count, rate, timeoutSeconds: 300 },
})
await Promise.all(line.calls.map(({ over }) => over))
const seconds = (performance.now() - since) / 1000
const used = process.cpuUsage(cpu)

const hooks = line.calls.flatMap((it) => it.hooks.map(({ ms }) => ms)).sort((a, b) => a - b)
const at = (share: number) => hooks[Math.min(hooks.length - 1, Math.floor(hooks.length * share))]!.toFixed(0)
const frames = line.calls.reduce((sum, { packets }) => sum + packets.sent, 0)
say(
  `${report.successful} of ${count} calls at ${rate}/s went through the whole dialogue in ${seconds.toFixed(1)} s`,
)
say(
  `${hooks.length} webhooks: half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, the slowest ${at(1)} ms`,
)
say(
  `${frames.toLocaleString('en')} packets of sound; the exchange took ${((used.user + used.system) / 1e6).toFixed(1)} s of processor`,
)

const faults = line.calls.flatMap(({ failure, digits, endedBy, said }, index) => [
  ...(failure ? [`call ${index}: ${failure}`] : []),
  ...(digits === keys ? [] : [`call ${index}: keys ${digits} instead of ${keys}`]),
  ...(endedBy === 'house' ? [] : [`call ${index}: the caller hung up`]),
  ...(said.some((text) => /đã tiếp nhận|đang giải quyết/.test(text))
    ? []
    : [`call ${index} did not hear of its dossier`]),
])
if (report.successful !== count) faults.push(`SIPp: ${report.failed} failed\n${report.log}`)
const database = program.openDatabase()
const { rows } = await database.query(
  'select count(*)::int as left from telephone.call where over_at is null or number_sealed is not null or talk_sealed is not null',
)
await database.end()
if (rows[0].left !== 0) faults.push(`of ${rows[0].left} calls something stayed`)
await line.close()
await program.remove()
for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`)
say(
  faults.length === 0
    ? 'every call heard its answer, and nothing of a caller stayed'
    : `${faults.length} faults`,
)
process.exit(faults.length === 0 ? 0 : 1)

/** A dossier whose status everybody asks for. */
async function receive(): Promise<{ code: string; secret: string }> {
  const post = async (path: string, body: object, cookie = '') => {
    const answer = await fetch(`${program.url()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const signedIn = await post('/api/v1/session', { username: 'tiepnhan.cua-nam', password: samplePassword })
  const cookie = /session=[^;]+/.exec(signedIn.headers.get('set-cookie') ?? '')?.[0] ?? ''
  const wish = { procedureCode: '1.001193', applicant: { fullName: 'Nguyễn Thị Mẫu' } }
  const received = await post('/api/v1/places/cua-nam/dossiers', wish, cookie)
  return (await received.json()) as { code: string; secret: string }
}
