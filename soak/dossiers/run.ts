import { parseArgs } from 'node:util'
import { readWards } from '../../bench/wards.ts'
import { startProgram } from '../program.ts'
import { account } from './account.ts'
import { kill } from './kill.ts'
import { officesThatSign, prepareOffices } from './offices.ts'
import { work } from './work.ts'

/**
 * Officers of several wards lead dossiers from the counter to the signed result while the program and PostgreSQL are
 * killed; then every step that was acknowledged is looked for. Ends with 1 when one is lost, there twice, or still
 * waiting, or when background work rested longer than it may.
 */
const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '50' },
    programs: { type: 'string', default: '40' },
    databases: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    'kill-every': { type: 'string', default: '10', description: 'seconds, on average' },
  },
} as const)
const number = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`a whole number, not ${text}`)
  return value
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const program = await startProgram()
const wards = (await readWards()).slice(0, officesThatSign)
const officers = await prepareOffices(program, wards)
say(`${wards.length} wards can sign; ${values.clients} people work there`)

const since = performance.now()
const people = work({ program, wards, officers, clients: number(values.clients), seed: number(values.seed) })
const killed = await kill({
  program,
  times: { program: number(values.programs), database: number(values.databases) },
  seed: number(values.seed),
  meanSeconds: number(values['kill-every']),
  say,
  progress: () => people.count(),
})
await people.stop()
say(
  `${people.count()} steps acknowledged in ${((performance.now() - since) / 60_000).toFixed(1)} min; killed ${killed.summary}`,
)
say(
  `background work went on at most ${(killed.longestRestMs / 1000).toFixed(1)} s after the house was back ` +
    `(${killed.interrupted} signatures had been interrupted)`,
)

const faults = await account(program, people.lives, officers, say)
if (killed.longestRestMs > 10_000) faults.push('background work rested longer than 10 s')
await program.remove()
for (const fault of faults.slice(0, 50)) say(`FAULT ${fault}`)
say(
  faults.length === 0
    ? 'every acknowledged step is there, once, and nothing waits'
    : `${faults.length} faults`,
)
process.exit(faults.length === 0 ? 0 : 1)
