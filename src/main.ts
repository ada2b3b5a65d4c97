import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import pg from 'pg'
import { systemClock } from '#platform/clock'
import { describeConfig, readConfig } from '#platform/config'
import { migrate } from '#platform/db'
import { prepareJobs, startJobs } from '#platform/jobs'
import { systemContext, verifyAudit } from '#platform/ledger'
import { claimFolder, startPostgres } from '#platform/postgres'
import { faces } from './faces.ts'
import { migrations, openHouse } from './house.ts'
import { samplePassword } from './sample.ts'

const say = (line = '') => process.stdout.write(`${line}\n`)
const warn = (line: string) => process.stderr.write(`${line}\n`)

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    say('Một Cửa. Settings are environment variables:\n')
    say(describeConfig())
    return
  }
  const config = readConfig(process.env)
  const own = config.databaseUrl
    ? undefined
    : await startPostgres({ dataDirectory: config.dataDir, log: warn })
  const connection: pg.PoolConfig = own ? own.connection : { connectionString: config.databaseUrl! }
  const ownerConnection: pg.PoolConfig = own ? own.owner : { connectionString: config.databaseUrl! }

  await mkdir(config.dataDir, { recursive: true })
  const claim = await claimFolder({
    connection: ownerConnection,
    dataDirectory: config.dataDir,
    address: `port ${config.port}`,
    log: warn,
    onLost: (error) => {
      warn(error.message)
      process.exit(1)
    },
  }).catch(async (error) => {
    await own?.detach()
    throw error
  })
  const owner = new pg.Pool({ ...ownerConnection, max: 4, application_name: 'mot-cua jobs' })
  owner.on('error', () => {})
  await prepareJobs(owner)
  const client = await owner.connect()
  await migrate(client, migrations)
  client.release()

  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const house = await openHouse({
    config,
    clock: systemClock,
    connection,
    role: own ? undefined : 'motcua_app',
    publicUrl,
    faces,
  })
  if (process.argv[2] === 'verify-audit') {
    await printAuditReport(house.db)
    await house.close()
    await owner.end()
    await claim.release()
    await own?.stop()
    return
  }
  const jobs = await startJobs({
    pool: owner,
    clock: systemClock,
    tasks: {
      'reception.expire': async () => void (await house.reception.expireOldTickets(systemContext('expire'))),
      'dossiers.remove-old-drafts': async () => void (await house.dossiers.removeOldDrafts()),
      'documents.sweep-orphans': async () => void (await house.documents.sweepOrphans()),
    },
    schedules: [
      // 17:05 UTC is five past midnight in Vietnam.
      { task: 'reception.expire', match: '5 17 * * *' },
      { task: 'dossiers.remove-old-drafts', match: '15 17 * * *' },
      { task: 'documents.sweep-orphans', match: '25 17 * * *' },
    ],
    onError: (task, error) =>
      house.server.log.error({ err: error, task }, 'a job failed and will be tried again'),
  })
  await house.reception.expireOldTickets(systemContext('expire'))
  const address = await house.server.listen({ port: config.port, host: config.host })
  const port = new URL(address).port
  printAddresses(config.publicUrl ?? `http://localhost:${port}`, config.mode)

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    say(`\n${signal}: finishing what was begun …`)
    await jobs.stop().catch(() => {})
    await house.close().catch(() => {})
    await owner.end().catch(() => {})
    await claim.release().catch(() => {})
    await own?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop('SIGTERM'))
  process.on('SIGINT', () => void stop('SIGINT'))
}

function printAddresses(url: string, mode: string): void {
  say(`
  Một Cửa is open on ${hostname()}

    For citizens     ${url}/
    Kiosk            ${url}/kiosk/cua-nam
    Hall board       ${url}/board/cua-nam
    Officers' desk   ${url}/desk
    Operations       ${url}/operations
    API              ${url}/openapi.json
`)
  if (mode === 'demo') {
    say(`  DEMO: sample accounts, one password for all: ${samplePassword}
    tiepnhan.cua-nam     receives and hands over       chuyenvien.cua-nam   works on dossiers
    lanhdao.cua-nam      approves                      dieuhanh.ha-noi      sees the whole city
    Every ward has its own (tiepnhan.ba-dinh, …). MODE=production creates none.
`)
  }
}

async function printAuditReport(db: Parameters<typeof verifyAudit>[0]): Promise<void> {
  const chains = await verifyAudit(db)
  for (const chain of chains) {
    say(
      `${chain.chain.padEnd(10)} ${String(chain.rows).padStart(9)} rows  ${chain.brokenAt ? `BROKEN at ${chain.brokenAt}` : 'whole'}`,
    )
  }
  const broken = chains.filter((chain) => chain.brokenAt !== undefined)
  say(
    broken.length === 0
      ? `${chains.length} chains, all whole`
      : `${broken.length} of ${chains.length} chains broken`,
  )
  process.exitCode = broken.length === 0 ? 0 : 1
}

main().catch((error) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`)
  if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
