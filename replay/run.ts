import { parseArgs } from 'node:util'
import v8 from 'node:v8'
import { readConfig } from '#platform/config'
import { say } from '../src/commands/connect.ts'
import { progressBar } from './bar.ts'
import { check, type Finding, isRight } from './check.ts'
import { momentOf, replayClock } from './clock.ts'
import { openReplayHouse } from './open-house.ts'
import { countDossiers, play } from './play.ts'
import { openProgress } from './progress.ts'
import { makeQuarter, type Quarter } from './scenario/quarter.ts'
import { firstDay, lastDay, scaled } from './scenario/totals.ts'
import { readWorld } from './scenario/world.ts'
import { openSlips } from './slips.ts'
import { keepStatistics } from './statistics.ts'

const help = `Plays Hà Nội's quarter from 1 July to 23 September 2025 in an empty house: 531,269 dossiers in 126 wards.

  script/replay [--share 0.02] [--seed 2025] [--to 2025-07-31] [--rounds 2]

  --share   part of the dossiers, with the same shape (1)
  --seed    which of the invented quarters with these totals (2025)
  --to      the last day that is played; without it the whole quarter
  --rounds  how often a day officers deal with what came: 1 or 2 (2; of few dossiers 1)
DATA_DIR and DATABASE_URL as of script/server, which must not run on them meanwhile. Ctrl-C stops at the next
stopping place; the same command goes on from there, also after it was killed.
`

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '2025' },
    to: { type: 'string' },
    rounds: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

function fail(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(2)
}

async function main(): Promise<void> {
  if (values.help) return void say(help)
  const share = Number(values.share)
  const seed = Number(values.seed)
  if (!(share > 0 && share <= 1)) fail('--share is above 0 and at most 1')
  if (!Number.isSafeInteger(seed)) fail('--seed is a whole number')
  const { to, rounds } = values
  if (rounds !== undefined && rounds !== '1' && rounds !== '2') fail('--rounds is 1 or 2')
  if (to !== undefined && !(to >= firstDay && to <= lastDay))
    fail(`--to is a day from ${firstDay} to ${lastDay}`)
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  if (config.mode !== 'demo') fail('a replay is a demonstration: not with MODE=production')

  // As `serve` does: left to itself the heap grows to several times what is used.
  v8.setFlagsFromString('--heap-growing-percent=50')
  const quarter = makeQuarter(await readWorld(), {
    ...{ seed, totals: scaled(share) },
    ...(rounds ? { rounds: rounds === '1' ? 1 : 2 } : {}),
  })
  const clock = replayClock(momentOf(firstDay, 0))
  const { house, owner, close } = await openReplayHouse(config, clock)
  let isStopped = false
  const stop = () => {
    isStopped = true
    process.stderr.write('\nfinishing what was begun …\n')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    const bar = progressBar(quarter.totals.dossiers, await countDossiers(house), process.stderr)
    const isOver = await play({
      ...{ house, clock, quarter, to, onGrown: keepStatistics(owner) },
      ...{ progress: await openProgress(owner), slips: await openSlips(owner) },
      onPiece: ({ day, name }, done) => bar.show({ date: quarter.days.dates[day]!, piece: name, done }),
      isStopped: () => isStopped,
    })
    bar.end()
    if (!isOver) return void say('stopped; the same command goes on from here')
    if (to !== undefined && to < lastDay)
      return void say(`played up to ${to}; the same command without --to goes on`)
    report(await check(house, quarter), quarter)
  } finally {
    await close()
  }
}

/** Findings of the whole city, before those of each ward. */
const totals = 5

function report(findings: readonly Finding[], quarter: Quarter): void {
  const wrong = findings.filter((it) => !isRight(it))
  for (const { what, expected, found } of [...findings.slice(0, totals), ...wrong])
    say(
      `${what.padEnd(52)} ${found.toLocaleString('en')} ${found === expected ? 'as planned' : `NOT ${expected.toLocaleString('en')}`}`,
    )
  say(`${findings.length - wrong.length} of ${findings.length} figures as planned`)
  if (wrong.length > 0) process.exitCode = 1
  else
    say(`
Look at it:  CLOCK_STARTS_AT=${momentOf(quarter.days.dates.at(-1)!, 23 * 60 + 50)
      .toZonedDateTimeISO('+07:00')
      .toString({ timeZoneName: 'never' })} script/server
`)
}

main().catch((error) => {
  process.stderr.write(
    `\n${error instanceof Error ? (process.env.LOG_LEVEL === 'debug' ? error.stack : error.message) : error}\n`,
  )
  process.exit(1)
})
