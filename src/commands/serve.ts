import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import v8 from 'node:v8'
import pg from 'pg'
import { sealCopiesTask } from '#modules/certification'
import { drawTask, readTask, scanTask } from '#modules/documents'
import {
  batchTask,
  noteCorrectedTask,
  noteEndedMandatesTask,
  noteSignedTask,
  noteUnsignedTask,
} from '#modules/dossiers'
import { samplePoints } from '#modules/equipment'
import { deliverTask } from '#modules/messages'
import { holdOverTask, moveClosedTask, resumeTask } from '#modules/reception'
import { sealTask } from '#modules/signatures'
import { clockFrom, systemClock, zone } from '#platform/clock'
import { type Config, readConfig } from '#platform/config'
import { migrate, openDatabase } from '#platform/db'
import { prepareJobs, startJobs } from '#platform/jobs'
import { forgetOldKeys, lastMoment, systemContext } from '#platform/ledger'
import { claimFolder } from '#platform/postgres'
import { keepRolling } from '#platform/tallies'
import { faces } from '../faces.ts'
import { type House, migrations, openHouse } from '../house.ts'
import { issueSampleCertificates, samplePassword } from '../sample.ts'
import { connect, say, warn } from './connect.ts'

/** How long a stop waits for what was begun, in milliseconds. */
const longestFarewell = 10_000
/**
 * How far the heap may grow over what is in use before it is collected, in percent. Left to itself it grows to four times
 * that: a file of a million rows then takes 400 MB that nobody uses.
 */
const heapGrowth = 50

/** Opens the house and keeps it open until it is told to stop. */
export async function serve(): Promise<void> {
  v8.setFlagsFromString(`--heap-growing-percent=${heapGrowth}`)
  const config = readConfig(process.env)
  const { own, app, role, owner: ownerLogin } = await connect(config)
  const claim = await claimFolder({
    connection: ownerLogin,
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
  const owner = new pg.Pool({ ...ownerLogin, max: 5, application_name: 'mot-cua jobs' })
  owner.on('error', () => {})
  await prepareJobs(owner)
  const client = await owner.connect()
  await migrate(client, migrations)
  client.release()

  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const startsAt = await clockStart(config, app, role)
  const house = await openHouse({
    // Pages say when the clock really began.
    config: { ...config, clockStartsAt: startsAt },
    clock: startsAt ? clockFrom(startsAt) : systemClock,
    connection: app,
    role,
    publicUrl,
    faces,
  })
  // The index of words is made now, and not while the first visitor waits.
  const words = house.procedures.searchReady()
  await house.reception.expireOldTickets(systemContext('expire'))
  const jobs = await startHouseJobs(house, owner)
  // After the process has said that it is alive: what it drives nobody else takes.
  const robots = house.robots.run()
  if (config.mode === 'demo') await house.equipment.addSamples(samplePoints(house.places))
  const watcher = house.equipment.run()
  const tallies = keepRolling(house.db, {
    onError: (error) =>
      house.server.log.error({ err: error }, 'tallies are not rolled up; tried again in seconds'),
  })
  const scans = house.documents.scanFolder?.watch()
  await words
  const address = await house.server.listen({ port: config.port, host: config.host })
  printAddresses(config, new URL(address).port)
  // Nobody waits for it: whoever comes first has minutes until something is to be signed.
  if (config.mode === 'demo')
    issueSampleCertificates(house).catch((error) => {
      house.server.log.error(
        { err: error },
        'sample signers have no certificates; the next start tries again',
      )
    })
  // A night when the house was closed is made up for; nobody waits for it.
  house.reception.waits.learnDays().catch((error) => {
    house.server.log.error(
      { err: error },
      'nothing was learned for forecasts of waits; the night tries again',
    )
  })

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    say(`\n${signal}: finishing what was begun …`)
    // In this order: no new work, no open work, no connection, no claim, no server. The door closes at once and not
    // after the jobs: who comes in meanwhile would wait for a connection to the database that is not free any more.
    // A job that has much before it is left in the middle: it is safe to repeat, and goes on after the next start.
    const patience = sleep(longestFarewell, undefined, { ref: false })
    await Promise.race([
      Promise.allSettled([
        ...[house.server.close(), jobs.stop(), scans?.stop(), robots.stop()],
        ...[watcher.stop(), tallies.stop()],
      ]),
      patience,
    ])
    await house.close().catch(() => {})
    await owner.end().catch(() => {})
    await claim.release().catch(() => {})
    await own?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop('SIGTERM'))
  process.on('SIGINT', () => void stop('SIGINT'))
}

/**
 * When the clock of a demonstration begins, unless it is the world's. It goes on where it was when the house was started before,
 * so that what happened is never in its future; whoever asked for an earlier moment is told.
 */
async function clockStart(
  { clockStartsAt }: Config,
  connection: pg.PoolConfig,
  role: string | undefined,
): Promise<Temporal.Instant | undefined> {
  if (!clockStartsAt) return undefined
  const db = openDatabase(connection, role, 1)
  const last = await lastMoment(db).finally(() => db.close())
  if (!last || Temporal.Instant.compare(clockStartsAt, last) >= 0) return clockStartsAt
  const written = last.toString({ timeZone: zone, smallestUnit: 'second' })
  say(
    `The clock begins at ${written} and not at CLOCK_STARTS_AT: until then something happened in this house.`,
  )
  return last
}

function startHouseJobs(house: House, pool: pg.Pool): Promise<{ stop(): Promise<void> }> {
  return startJobs({
    pool,
    name: house.process,
    tasks: {
      'reception.expire': async () => void (await house.reception.expireOldTickets(systemContext('expire'))),
      'reception.learn-waits': async () => void (await house.reception.waits.learnDays()),
      [resumeTask]: async (payload) => {
        const { place, id } = payload as { place: string; id: string }
        await house.reception.resumeWhenOver(place, id)
      },
      [holdOverTask]: async (payload) => {
        const { place, id } = payload as { place: string; id: string }
        await house.reception.endHoldWhenOver(place, id)
      },
      [moveClosedTask]: async (payload) => {
        const { places } = payload as { places?: string[] }
        // Whoever declared the closure may sit at another process: read the hours again before deciding by them.
        await house.opening.refresh()
        await house.reception.moveClosed(places ?? house.places.wards.map(({ code }) => code))
      },
      [deliverTask]: async () => void (await house.deliverMessages()),
      [sealTask]: async () => void (await house.sealDue()),
      [sealCopiesTask]: async () => void (await house.certification.sealDue()),
      'evidence.keep-up': async () => void (await house.evidence.keepUp()),
      'assistant.forget': async () => {
        // What is counted before it goes.
        await house.assistant.keepDays()
        await house.assistant.forget()
      },
      'equipment.forget': async () => void (await house.equipment.forget()),
      'telephone.forget': async () => void (await house.telephone.forget()),
      'messages.forget': async () => void (await house.messages.forget()),
      'dossiers.remove-old-drafts': async () => void (await house.dossiers.removeOldDrafts()),
      'dossiers.stop-unsupplied': async () => void (await house.dossiers.stopUnsupplied()),
      'dossiers.note-late': async () => void (await house.dossiers.noteLate()),
      'dossiers.note-silence': async () => void (await house.dossiers.noteSilence()),
      'dossiers.raise-alerts': async () => void (await house.dossiers.raiseAlerts()),
      [noteCorrectedTask]: async ({ id }) => house.dossiers.noteCorrected(String(id)),
      [noteSignedTask]: async ({ id, request, file }) =>
        house.dossiers.noteSigned(String(id), { request: String(request), file: String(file) }),
      [noteUnsignedTask]: async ({ id, request, reason }) =>
        house.dossiers.noteUnsigned(String(id), { request: String(request), reason: String(reason) }),
      [batchTask]: async ({ id }) => void (await house.dossiers.batches.work(String(id))),
      [noteEndedMandatesTask]: async () => void (await house.dossiers.mandates.noteEnded()),
      'alarms.evaluate': async () => void (await house.alarms.evaluate()),
      'feedback.redate': async () => void (await house.feedback.redate()),
      'feedback.forget': async () => void (await house.feedback.forget()),
      'dossiers.redate': async () => void (await house.dossiers.redate()),
      'open-data.publish': async () => void (await house.openData.publishDue()),
      'ledger.forget-old-keys': async () => void (await forgetOldKeys(house)),
      'printing.forget-links': async () => void (await house.printing.forgetLinks()),
      [scanTask]: async () => void (await house.documents.scanning.scanDue()),
      [readTask]: async () => void (await house.documents.text.readDue()),
      [drawTask]: async () => void (await house.documents.pictures.drawDue()),
      'documents.sweep-orphans': async () => {
        await house.documents.sweepOrphans()
        await house.uploads.sweep()
        await house.documents.inbox.sweep()
      },
    },
    schedules: [
      // The queue counts in UTC: 17:05 is five past midnight in Vietnam.
      { task: 'reception.expire', match: '5 17 * * *' },
      // A closure may have been declared for a later hour.
      { task: moveClosedTask, match: '*/10 * * * *' },
      { task: 'reception.learn-waits', match: '40 17 * * *' },
      { task: deliverTask, match: '* * * * *' },
      // Also finds what nobody goes on with: whoever held it died.
      { task: sealTask, match: '* * * * *' },
      { task: sealCopiesTask, match: '* * * * *' },
      // Numbers of a day are over at midnight in Vietnam; every hour, so that a house that was away then is not a day late.
      { task: 'messages.forget', match: '5 * * * *' },
      // At night, and at noon: what somebody proposes should rest on this morning.
      { task: 'evidence.keep-up', match: '45 17 * * *' },
      { task: 'evidence.keep-up', match: '0 5 * * *' },
      { task: 'assistant.forget', match: '35 17 * * *' },
      { task: 'equipment.forget', match: '45 17 * * *' },
      { task: 'telephone.forget', match: '15 * * * *' },
      { task: 'dossiers.remove-old-drafts', match: '15 17 * * *' },
      { task: 'dossiers.stop-unsupplied', match: '10 17 * * *' },
      { task: 'dossiers.note-late', match: '6 17 * * *' },
      { task: 'dossiers.note-silence', match: '*/10 * * * *' },
      { task: 'dossiers.raise-alerts', match: '*/5 * * * *' },
      // Some end by their own time.
      { task: noteEndedMandatesTask, match: '*/10 * * * *' },
      { task: 'alarms.evaluate', match: '* * * * *' },
      { task: 'dossiers.redate', match: '2 * * * *' },
      { task: 'feedback.redate', match: '3 * * * *' },
      { task: 'feedback.forget', match: '30 17 * * *' },
      // Days are over at midnight in Vietnam; every hour, so that what a house that was away missed is made up for.
      { task: 'open-data.publish', match: '40 * * * *' },
      { task: 'ledger.forget-old-keys', match: '20 17 * * *' },
      { task: 'printing.forget-links', match: '25 17 * * *' },
      // What waits for an engine that was away, or was held by a process that died.
      { task: scanTask, match: '* * * * *' },
      { task: readTask, match: '* * * * *' },
      { task: drawTask, match: '* * * * *' },
      { task: 'documents.sweep-orphans', match: '25 * * * *' },
    ],
    onError: (task, error) =>
      task
        ? house.server.log.error({ err: error, task }, 'a job failed and will be tried again')
        : house.server.log.warn({ err: error }, 'the workers of jobs ended; others take their place'),
    onGivenUp: (job) => house.server.log.error(job, 'a job failed for good; see /desk/jobs'),
  })
}

function printAddresses(config: Config, port: string): void {
  const url = config.publicUrl ?? `http://localhost:${port}`
  say(`
  Một Cửa is open on ${hostname()}

    For citizens     ${url}/
    Kiosk            ${url}/kiosk/cua-nam
    Hall board       ${url}/board/cua-nam
    Officers' desk   ${url}/desk
    Operations       ${url}/operations
    API              ${url}/api
`)
  if (config.mode === 'demo') {
    say(`  DEMO: sample accounts, one password for all: ${samplePassword}
    tiepnhan.cua-nam     receives and hands over       chuyenvien.cua-nam   works on dossiers
    truongphong.cua-nam  reviews                       lanhdao.cua-nam      approves
    chutich.cua-nam      certifies, entrusts others    dieuhanh.ha-noi      sees the whole city
    bientap.ha-noi       edits procedures and forms
    lanhdao and chutich sign with a trial certificate; its PIN is the same word.
    Every ward has its own (tiepnhan.ba-dinh, …). MODE=production creates none.
`)
  }
}
