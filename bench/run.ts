/**
 * `npm run bench`: measures the house and says what it reaches.
 *   -- --only dossier-life,start   some of the benchmarks
 *   -- --quick                     a short run, to see that everything works
 *   -- --json                      the figures as one JSON object in the last line
 * Ends with 1 when a benchmark fails or a figure misses what it should reach.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { startApp } from './app.ts'
import { putAway } from './at-end.ts'
import { boardSound } from './board-sound.ts'
import { boards } from './boards.ts'
import { dossierLife } from './dossier-life.ts'
import { dossierLife1M } from './dossier-life-1m.ts'
import { dueDate } from './due-date.ts'
import { type Benchmark, type Figure, isReached, type Settings, table } from './figures.ts'
import { forecast } from './forecast.ts'
import { hallDay } from './hall-day.ts'
import { lists } from './lists.ts'
import { describeMachine } from './machine.ts'
import { operations } from './operations.ts'
import { probes } from './probes.ts'
import { procedurePage } from './procedure-page.ts'
import { signatures } from './signatures.ts'
import { start } from './start.ts'
import { tallies } from './tallies.ts'
import { tickets } from './tickets.ts'

const benchmarks: Benchmark[] = [
  dossierLife,
  dossierLife1M,
  lists,
  tickets,
  tallies,
  boards,
  operations,
  boardSound,
  procedurePage,
  dueDate,
  hallDay,
  forecast,
  probes,
  signatures,
  start,
]

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const names = values.only?.split(',')
  const unknown = names?.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name)) ?? []
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown}; there are ${benchmarks.map((it) => it.name).join(', ')}`)
  const settings: Settings = { quick: values.quick, say: (line) => process.stderr.write(`${line}\n`) }

  const machine = await lookAtMachine()
  const figures: Figure[] = []
  const failures: Record<string, string> = {}
  for (const { name, run } of benchmarks) {
    if (names && !names.includes(name)) continue
    settings.say(`${name} (load ${loadavg()[0]!.toFixed(2)}) …`)
    try {
      figures.push(...(await run(settings)))
    } catch (error) {
      failures[name] = error instanceof Error ? error.message : String(error)
      settings.say(`${name} failed: ${failures[name]}`)
    }
    await putAway()
  }
  machine['load after'] = loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')

  for (const [what, value] of Object.entries(machine)) console.log(`${what.padEnd(18)} ${value}`)
  console.log(`\n${table(figures)}`)
  for (const [name, message] of Object.entries(failures)) console.log(`${name} FAILED: ${message}`)
  if (values.json)
    console.log(JSON.stringify({ machine, quick: values.quick, figures: byName(figures), failures }))
  const missed = figures.filter((figure) => isReached(figure) === false)
  process.exitCode = missed.length > 0 || Object.keys(failures).length > 0 ? 1 : 0
}

async function lookAtMachine(): Promise<Record<string, string>> {
  const app = await startApp()
  const machine = await describeMachine(app)
  await putAway()
  return machine
}

function byName(figures: readonly Figure[]): Record<string, unknown> {
  return Object.fromEntries(
    figures.map((figure) => {
      const { name, ...rest } = figure
      return [name, { ...rest, reached: isReached(figure) }]
    }),
  )
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void putAway().finally(() => process.exit(130)))

await main().catch(async (error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
await putAway()
