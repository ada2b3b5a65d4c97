/** The whole house for an evaluation: its own PostgreSQL in a folder that is thrown away, nobody else in it. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { migrate } from '#platform/db'
import { connect } from '../../src/commands/connect.ts'
import { type House, migrations, openHouse } from '../../src/house.ts'

/** Without faces: nobody looks at pages. */
const faces = { mount() {}, errorPage: () => '' }

/** @param settings as in the environment, beside the folder */
export async function openEvaluatedHouse(
  settings: Record<string, string | undefined> = {},
): Promise<{ house: House; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-evaluate-'))
  // The user PostgreSQL runs as must get through.
  await chmod(folder, 0o711)
  const config = readConfig({ ...settings, DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0' })
  const { own, app, role, owner } = await connect(config)
  const client = new pg.Client(owner)
  await client.connect()
  await migrate(client, migrations)
  await client.end()
  const publicUrl = 'http://localhost:8080'
  const house = await openHouse({ config, clock: systemClock, connection: app, role, publicUrl, faces })
  return {
    house,
    async close() {
      await house.close()
      await own?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
