import { join } from 'node:path'
import { createEditions } from '#modules/editions'
import { createForms, type Forms } from '#modules/forms'
import { createPlaces } from '#modules/places'
import { createProcedures } from '#modules/procedures'
import { localDate, manualClock } from '#platform/clock'
import { root } from '#platform/config'
import { createHub } from '#platform/events'
import { createLedger } from '#platform/ledger'
import { testDatabase } from '../../../tests/support/database.ts'
import type { World } from './dialogue/world.ts'
import { worldOf } from './world.ts'

/** The dialogue's world made of the house's own data, and the codes of every procedure. */
export async function openWorld(): Promise<{ world: World; codes: string[]; close(): Promise<void> }> {
  const { db, close } = await testDatabase()
  const clock = manualClock('2026-11-18T02:00:00Z')
  const hub = createHub({ db })
  const ledger = createLedger({ db, clock, onCommitted: hub.wake })
  const city = join(root, 'places/hanoi')
  const places = await createPlaces({ directory: city, db })
  const log = { error() {}, info() {}, warn() {} }
  const editions = await createEditions({ ...{ ledger, db, clock, hub, log }, city: places.city.code })
  let forms: Forms | undefined
  const procedures = await createProcedures({
    ...{ editions, clock, directory: join(root, 'procedures'), routesFile: join(city, 'routes.json') },
    formTitle: (code) => {
      const form = forms?.forProcedure(code, localDate(clock.now()))
      return form && !form.isGeneric ? form.version.title : undefined
    },
  })
  forms = await createForms({
    ...{ editions, places, clock, log, directory: join(root, 'forms') },
    chosen: (code, on) => (procedures.find(code) ? procedures.versionOn(code, on).declaration : undefined),
  })
  return {
    world: worldOf({ clock, places, procedures, forms }),
    codes: procedures.all.map(({ code }) => code),
    async close() {
      editions.close()
      hub.close()
      await forms?.close()
      await close()
    },
  }
}
