import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { shortHash } from './home.ts'
import type { ServerUser } from './server-user.ts'

/** The longest socket path macOS takes; Linux allows 107. */
const longestPath = 103

/** The folder of the server's socket: in its home, or, where that path is too long for a socket, in /tmp. */
export async function prepareSocketDirectory(home: string, user: ServerUser | undefined): Promise<string> {
  const atHome = join(home, 'socket')
  if (Buffer.byteLength(join(atHome, '.s.PGSQL.5432')) > longestPath) return prepareInTmp(home, user)
  await mkdir(atHome, { recursive: true })
  await close(atHome, user)
  return atHome
}

/** Whoever can enter the folder is trusted by the server, so one that somebody else made before us is refused. */
async function prepareInTmp(home: string, user: ServerUser | undefined): Promise<string> {
  const uid = user?.uid ?? process.getuid?.() ?? 0
  const directory = `/tmp/mot-cua-${uid}-${shortHash(home)}`
  await mkdir(directory, { mode: 0o700 }).then(
    () => close(directory, user),
    (error) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  const found = await lstat(directory)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new Error(`${directory} should be a private folder of user ${uid}, and is not. Delete it.`)
  }
  return directory
}

async function close(directory: string, user: ServerUser | undefined): Promise<void> {
  await chmod(directory, 0o700)
  if (user) await chown(directory, user.uid, user.gid)
}
