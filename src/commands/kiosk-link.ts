import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPlaces } from '#modules/places'
import { kioskLink } from '#modules/printing'
import { readConfig, root } from '#platform/config'
import { openDatabase } from '#platform/db'
import { connect, say } from './connect.ts'

const usage = 'npm run kiosk-link -- --place cua-nam --kiosk 1'

/** Prints the address that connects a kiosk's browser with its printer. The program must have been started before. */
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
    say('Open this address once in the browser of the kiosk, and tell it to nobody else:')
    say(await kioskLink({ db, places, publicUrl }, place.code, kiosk))
  } finally {
    await db.close()
    await own?.stop()
  }
}
