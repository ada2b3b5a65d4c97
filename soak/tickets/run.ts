import { parseArgs } from 'node:util'
import { readWards } from '../../bench/wards.ts'
import { connectTrialKiosk } from '../../sandbox/kiosk/connect.ts'
import { startProgram } from '../program.ts'
import { account } from './account.ts'
import { attack } from './attack.ts'
import { crowd } from './crowd.ts'

/**
 * Gives out very many numbers to many kiosks at once, kills processes at random meanwhile, and accounts for every one.
 * Ends with 1 when a number is there twice, missing, unexplained or out of order.
 */
const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '1000000' },
    clients: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    'kill-every': { type: 'string', default: '20', description: 'seconds, on average' },
  },
} as const)
const [target, clients, seed, killEvery] = [
  values.tickets,
  values.clients,
  values.seed,
  values['kill-every'],
].map((text) => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`a whole number above 0, not ${text}`)
  return number
}) as [number, number, number, number]

const say = (line: string) => process.stdout.write(`${line}\n`)
const program = await startProgram()
const wards = await readWards()
const kiosks = new Map<string, string>()
for (const { slug } of wards) kiosks.set(slug, await connectTrialKiosk(program.url(), slug))
say(`${wards.length} kiosks stand in their halls; ${clients} people touch them at once`)

const since = performance.now()
const people = crowd({ program, wards, kiosks, clients, seed, target })
const killings = attack({ program, people, seed, meanSeconds: killEvery })
const reporting = setInterval(() => {
  const seconds = (performance.now() - since) / 1000
  const done = people.acknowledged()
  const left = ((target - done) / done) * seconds
  const minutes = Number.isFinite(left) ? `, about ${Math.ceil(left / 60)} min left` : ''
  say(
    `${done.toLocaleString('en')} of ${target.toLocaleString('en')}, ${(done / seconds).toFixed(0)}/s, ${killings.count()} killings${minutes}`,
  )
}, 15_000)
await people.done
clearInterval(reporting)
await killings.stop()
const seconds = (performance.now() - since) / 1000
say(`${people.acknowledged()} numbers in ${(seconds / 60).toFixed(1)} min; killed: ${killings.summary()}`)

const faults = await account(program, people.commands, wards, say)
await program.remove()
for (const fault of faults) say(`FAULT ${fault}`)
say(faults.length === 0 ? 'every number is there once, explained, and in order' : `${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
