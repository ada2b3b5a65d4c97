import { chown, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { shortHash } from './home.ts'
import type { ServerUser } from './server-user.ts'

/** The longest socket path macOS takes; Linux allows 107. */
const longestPath = 103

/**
 * The folder of the server's socket: in its home, or, where that path is too long for a socket, in /tmp.
 *
 * Whoever can enter this folder is trusted by the server. So it must be closed to everybody else, and one that
 * somebody else made before us is refused.
 */
export async function prepareSocketDirectory(home: string, user: ServerUser | undefined): Promise<string> {
  const uid = user?.uid ?? process.getuid?.() ?? 0
  const atHome = join(home, 'socket')
  const fits = Buffer.byteLength(join(atHome, '.s.PGSQL.5432')) <= longestPath
  const directory = fits ? atHome : `/tmp/mot-cua-${uid}-${shortHash(home)}`

  const made = await mkdir(directory, { mode: 0o700 }).then(
    () => true,
    (error) => {
      if (error.code !== 'EEXIST') throw error
      return false
    },
  )
  if (made && user) await chown(directory, user.uid, user.gid)

  const found = await lstat(directory)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new Error(`${directory} should be a private folder of user ${uid}, and is not. Delete it.`)
  }
  return directory
}
