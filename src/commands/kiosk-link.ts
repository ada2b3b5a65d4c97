import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { invite } from '#modules/devices'
import { createPlaces } from '#modules/places'
import { systemClock } from '#platform/clock'
import { readConfig, root } from '#platform/config'
import { openDatabase } from '#platform/db'
import { createLedger, systemContext } from '#platform/ledger'
import { connect, say } from './connect.ts'

const usage = 'npm run kiosk-link -- --place cua-nam --kiosk 1'

/** Prints the address that connects a kiosk's browser with its hall. The program must have been started before. */
export async function printKioskLink(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { place: { type: 'string' }, kiosk: { type: 'string' } },
  })
  const { place: placeName, kiosk } = values
  if (!placeName || !kiosk) throw new Error(usage)
  const config = readConfig(process.env)
  const { own, app, role } = await connect(config)
  const db = openDatabase(app, role, 2)
  try {
    const places = await createPlaces({ directory: join(root, 'places/hanoi'), db })
    const place = places.find(placeName)
    if (!place || place.kind === 'city') throw new Error(`There is no ward ${placeName}`)
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
    const ledger = createLedger({ db, clock: systemClock })
    const { code } = await invite({ ledger }, systemContext('kiosk-link'), place.code, kiosk)
    say('Open this address in the browser of the kiosk within 15 minutes; it connects one machine, once:')
    say(`${publicUrl}/kiosk/${place.slug}/machine?code=${code}`)
  } finally {
    await db.close()
    await own?.stop()
  }
}
