import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import { createAccess, loadRoles } from '#modules/access'
import { createPlaces } from '#modules/places'
import { systemClock } from '#platform/clock'
import { readConfig, root } from '#platform/config'
import { readableSecret } from '#platform/crypto'
import { openDatabase } from '#platform/db'
import { createLedger } from '#platform/ledger'
import { connect, say } from './connect.ts'

const usage = `npm run account -- --username an.nguyen --name "Nguyễn An" --place cua-nam --role leader [--role head]
                  [--title "Phó Chủ tịch"] [--totp]`

/** Creates an officer's account and prints its password, once. The program must have been started before. */
export async function createAccount(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      username: { type: 'string' },
      name: { type: 'string' },
      place: { type: 'string' },
      title: { type: 'string' },
      role: { type: 'string', multiple: true },
      totp: { type: 'boolean' },
    },
  })
  const { username, name, place: placeName, role: held } = values
  if (!username || !name || !placeName || !held) throw new Error(usage)

  const city = join(root, 'places/hanoi')
  const { own, app, role } = await connect(readConfig(process.env))
  const db = openDatabase(app, role, 2)
  try {
    const place = (await createPlaces({ directory: city, db })).find(placeName)
    if (!place) throw new Error(`There is no place ${placeName}`)
    const access = createAccess({
      db,
      ledger: createLedger({ db, clock: systemClock }),
      clock: systemClock,
      roles: await loadRoles(join(city, 'roles.json')),
    })
    const password = readableSecret(14)
    const totp = values.totp
      ? new TOTP({ issuer: 'Một Cửa', label: username, secret: new Secret() })
      : undefined
    await access.createAccount({
      username,
      password,
      fullName: name,
      title: values.title ?? '',
      place: place.code,
      roles: held,
      ...(totp ? { totpSecret: totp.secret.base32 } : {}),
    })
    say(
      `Account ${username.toLowerCase()} (${held.join(', ')}) at ${place.name}. Password, shown once: ${password}`,
    )
  } finally {
    await db.close()
    await own?.stop()
  }
}
