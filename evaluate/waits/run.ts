/**
 * `npm run evaluate:waits`: how far forecasts of waits are from what came, against what other systems tell people.
 *   -- --quick          a short run, to see that everything works
 *   -- --seed 2         other offices, other days
 *   -- --log FILE       an office's own event log (docs/event-log.md) instead of simulated offices
 *   -- --json           the figures as one JSON object in the last line
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readEventLogs } from '#modules/reception'
import { runAll, runLogs, type Size } from './offices.ts'
import { breakdownOf, breakdownText, methodTable, summaryLines, verdicts, verdictText } from './report.ts'
import { figuresOf } from './statistics.ts'
import type { Answer } from './walk.ts'

const full: Size = {
  offices: 16,
  cityOffices: 6,
  trainDays: 20,
  testDays: 15,
  stressDays: 6,
  replications: 100,
}
const quick: Size = {
  offices: 2,
  cityOffices: 2,
  trainDays: 10,
  testDays: 5,
  stressDays: 2,
  replications: 60,
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      log: { type: 'string' },
    },
  })
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Error('--seed wants a whole number')
  const began = performance.now()

  const answers: { name: string; answers: Answer[] }[] = []
  if (values.log !== undefined) {
    const logs = readEventLogs(await readFile(values.log, 'utf8'))
    answers.push({ name: 'the log', answers: runLogs(logs, seed, full.replications) })
  } else {
    const all = await runAll(seed, values.quick ? quick : full)
    answers.push(
      { name: 'normal days', answers: all.normal },
      { name: 'stressed, first day', answers: all.firstDay },
      { name: 'stressed, lasting', answers: all.lasting },
    )
  }

  // The draws of the bootstrap: the same in every run.
  let state = seed >>> 0
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const sets = answers.map(({ name, answers: all }) => ({
    name,
    answers: all,
    figures: figuresOf(all, random),
  }))
  for (const { name, figures } of sets)
    console.log(`${name.toUpperCase()}\n${summaryLines(figures)}\n\n${methodTable(figures)}\n`)
  const breakdown = breakdownOf(sets[0]!.answers)
  console.log(`${breakdownText(breakdown)}\n`)
  const list = verdicts(sets[0]!.figures, sets.slice(1))
  console.log(verdictText(list))
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(
    `\n${values.log === undefined ? 'Simulated offices: the truth about real halls is in their own logs (--log).' : values.log} Seed ${seed}, ${seconds} s.`,
  )
  if (values.json)
    console.log(
      JSON.stringify({
        seed,
        quick: values.quick,
        seconds,
        sets: Object.fromEntries(sets.map(({ name, figures }) => [name, figures])),
        breakdown,
        verdicts: list,
      }),
    )
  // A quick run has too few days to be held to them, and a hall's own log is what it is.
  const isHeldTo = values.log === undefined && !values.quick
  if (isHeldTo && list.some(({ reached }) => !reached)) process.exitCode = 1
}

await main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
