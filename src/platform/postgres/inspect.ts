import { join } from 'node:path'
import { run, type ServerUser } from './server-user.ts'

export type Binaries = {
  /** Folder of `postgres` and `initdb`. */
  directory: string
  major: number
  /** As `15.18`. */
  version: string
}

/**
 * Asks the server its version, as the user who will run it: the one test that covers closed folders, missing
 * libraries, another processor and disks mounted noexec.
 */
export async function inspect(
  directory: string,
  user: ServerUser | undefined,
): Promise<Binaries | undefined> {
  const [server, initdb] = await Promise.all(
    ['postgres', 'initdb'].map((name) => run(join(directory, name), ['--version'], user)),
  )
  const version = /\(PostgreSQL\) (\d+)[.\w]*/.exec(server?.stdout ?? '')
  if (!initdb?.ok || !version) return undefined
  return { directory, major: Number(version[1]), version: version[0].replace('(PostgreSQL) ', '') }
}
