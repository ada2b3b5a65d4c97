import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { chooseServerUser, isRoot, run, type ServerUser, userWithId } from './server-user.ts'

/** Where root keeps what the server's user could not reach inside the data folder. */
export const systemDirectory = '/var/lib/mot-cua'

const pointerName = 'postgres.location'

/** The private folder of one server: its cluster in `data`, its socket in `socket`, its settings and its log. */
export type Home = {
  /** The real path of the program's data folder. */
  folder: string
  home: string
  /** The user the server runs as, when that is not us. */
  user: ServerUser | undefined
}

/**
 * Finds or makes the server's home of a data folder: `<folder>/postgres`, or a place under /var/lib/mot-cua
 * when the server's user cannot get into the folder (as under /root). The choice is made once and then kept.
 */
export async function findHome(dataDirectory: string, log: (line: string) => void): Promise<Home> {
  // Passable but not listable: as root, the server's user has to get through to its own part.
  await mkdir(dataDirectory, { recursive: true, mode: 0o711 })
  const folder = await realpath(dataDirectory)
  const inside = join(folder, 'postgres')
  const home =
    (await followPointer(folder)) ?? ((await isFolder(inside)) ? inside : await makeHome(folder, inside, log))
  const user = await serverUserOf(home)
  if (user) await openTo(user, home)
  return { folder, home, user }
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false

async function makeHome(folder: string, inside: string, log: (line: string) => void): Promise<string> {
  const user = await chooseServerUser()
  if (!user || (await run('test', ['-x', folder], user)).ok) {
    await mkdir(inside, { mode: 0o700, recursive: true }) // another process may be doing the same
    return inside
  }

  await mkdir(systemDirectory, { recursive: true })
  await chmod(systemDirectory, 0o755)
  const prefix = `${shortHash(folder)}-`
  for (const name of await readdir(systemDirectory)) {
    if (name.startsWith(prefix))
      log(`an earlier database of ${folder} is still in ${join(systemDirectory, name)}`)
  }
  // The random end keeps a data folder that was deleted and made again from waking up with its old database.
  const home = await mkdtemp(join(systemDirectory, prefix))
  const earlier = await placePointer(folder, home)
  if (earlier !== undefined) {
    await rmdir(home)
    return earlier
  }
  log(`the user ${user.name}, who runs PostgreSQL, cannot enter ${folder}: the database is kept in ${home}`)
  return home
}

/** Whoever owns the cluster runs the server, so that root and an ordinary user can take turns. */
async function serverUserOf(home: string): Promise<ServerUser | undefined> {
  const cluster = join(home, 'data')
  const { uid, gid } = await stat(cluster).catch(() => stat(home))
  if (!isRoot()) {
    if (uid === process.getuid?.()) return undefined
    const { name } = await userWithId(uid, gid)
    throw new Error(
      `The database in ${home} belongs to the user ${name}: start the program as ${name} or as root.`,
    )
  }
  if (uid !== 0) return userWithId(uid, gid)

  const user = await chooseServerUser()
  // A backup that root unpacked.
  if (user && (await isFolder(cluster))) await run('chown', ['-R', `${user.uid}:${user.gid}`, cluster])
  return user
}

/**
 * Lets the server's user through root's folder, but not write in it: root writes there, and must not be led
 * elsewhere by a link that somebody planted with a hole in the database.
 */
async function openTo(user: ServerUser, home: string): Promise<void> {
  if ((await stat(home)).uid === 0) {
    await chown(home, 0, user.gid)
    await chmod(home, 0o710)
  }
  if ((await run('test', ['-x', home], user)).ok) return
  throw new Error(
    `PostgreSQL runs as the user ${user.name}, who cannot reach ${home}: open the folders above it (chmod o+x).`,
  )
}

async function followPointer(folder: string): Promise<string | undefined> {
  const pointer = join(folder, pointerName)
  const text = await readFile(pointer, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const home = /^database: (.*)$/m.exec(text)?.[1] ?? ''
  const writtenFor = /^folder: (.*)$/m.exec(text)?.[1] ?? ''

  // To go on with an empty database in place of the one that was there would be the worst of answers.
  const remedy = `or delete ${pointer} to begin with an empty database.`
  if (!(await isFolder(home))) {
    throw new Error(`The database of ${folder} should be in ${home}, and is not. Bring it back, ${remedy}`)
  }
  if (writtenFor !== folder) {
    const original = await readFile(join(writtenFor, pointerName), 'utf8').catch(() => '')
    if (original.includes(`database: ${home}\n`)) {
      throw new Error(`${folder} is a copy of ${writtenFor} without its database. Use that one, ${remedy}`)
    }
    await rename(await draftPointer(folder, home), pointer) // the folder was moved
  }
  return home
}

/** Of two processes that start at once, one places its pointer; the other is given that one's home. */
async function placePointer(folder: string, home: string): Promise<string | undefined> {
  const draft = await draftPointer(folder, home)
  try {
    await link(draft, join(folder, pointerName))
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return await followPointer(folder)
  } finally {
    await rm(draft)
  }
}

async function draftPointer(folder: string, home: string): Promise<string> {
  const draft = join(folder, `${pointerName}.${process.pid}`)
  const lines = [
    '# The database of this folder is kept elsewhere, because PostgreSQL, which never runs as root, cannot enter here.',
    '# A backup of this folder is whole only together with that place.',
    `database: ${home}`,
    `folder: ${folder}`,
    '',
  ]
  await writeFile(draft, lines.join('\n'))
  await chmod(draft, 0o644)
  return draft
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
