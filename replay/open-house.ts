import pg from 'pg'
import type { Config } from '#platform/config'
import { migrate } from '#platform/db'
import { prepareJobs } from '#platform/jobs'
import { claimFolder } from '#platform/postgres'
import { connect, warn } from '../src/commands/connect.ts'
import { type House, migrations, openHouse } from '../src/house.ts'
import type { ReplayClock } from './clock.ts'

/** A house as `serve` opens it, but that it does not listen, does no jobs, and has the replay's clock. */
export async function openReplayHouse(
  config: Config,
  clock: ReplayClock,
): Promise<{ house: House; owner: pg.Pool; close(): Promise<void> }> {
  const { own, app, role, owner: login } = await connect(config)
  const claim = await claimFolder({
    ...{ connection: login, dataDirectory: config.dataDir, address: 'replay', log: warn },
    onLost(error) {
      warn(error.message)
      process.exit(1)
    },
  }).catch(async (error) => {
    await own?.detach()
    throw error
  })
  const owner = new pg.Pool({ ...login, max: 2, application_name: 'mot-cua replay' })
  owner.on('error', () => {})
  await prepareJobs(owner)
  const client = await owner.connect()
  await migrate(client, migrations)
  client.release()
  const house = await openHouse({
    ...{ config, clock, connection: app, role, publicUrl: config.publicUrl ?? 'http://localhost:8080' },
    // Nobody looks at pages, and nobody listens or is spoken to.
    ...{ faces: { mount() {}, errorPage: () => '' }, voices: [], transcribers: [] },
  })
  return {
    ...{ house, owner },
    async close() {
      await house.close()
      await owner.end()
      await claim.release().catch(() => {})
      await own?.stop()
    },
  }
}
