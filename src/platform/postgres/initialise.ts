import { existsSync } from 'node:fs'
import { chown, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './inspect.ts'
import { isAlive } from './postmaster.ts'
import { type Outcome, run, type ServerUser } from './server-user.ts'

/** The major version of the cluster in this home, if there is one. */
export async function clusterMajor(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, 'data', 'PG_VERSION'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number.parseInt(text, 10)
}

/**
 * Makes the cluster unless it is there, and returns its folder.
 *
 * It is made beside its place and renamed into it when whole and on disk. So what is in place is always whole,
 * and what an interrupted attempt left behind is known by its name.
 */
export async function ensureCluster({
  home,
  user,
  binaries,
  log,
}: {
  home: string
  user: ServerUser | undefined
  binaries: Binaries
  log: (line: string) => void
}): Promise<string> {
  const data = join(home, 'data')
  await removeInterrupted(home, log)
  if ((await clusterMajor(home)) !== undefined) return data
  if (existsSync(data))
    throw new Error(`${data} is not a PostgreSQL cluster. Move it away to begin with an empty one.`)

  const unfinished = join(home, `data.unfinished-${process.pid}`)
  log(`making a PostgreSQL ${binaries.version} cluster in ${home}`)
  await mkdir(unfinished, { mode: 0o700 })
  if (user) await chown(unfinished, user.uid, user.gid)
  const made = await initialise(unfinished, binaries, user)
  if (!made.ok) {
    await rm(unfinished, { recursive: true, force: true })
    throw new Error(`initdb failed: ${made.stderr.trim() || made.stdout.trim()}`)
  }
  await rename(unfinished, data).catch(async (error) => {
    // Another process made one in the meantime: then that one is it.
    if ((await clusterMajor(home)) === undefined) throw error
    await rm(unfinished, { recursive: true, force: true })
  })
  await flush(home)
  return data
}

async function removeInterrupted(home: string, log: (line: string) => void): Promise<void> {
  for (const name of await readdir(home)) {
    const maker = /^data\.unfinished-(\d+)$/.exec(name)?.[1]
    if (maker === undefined) continue
    // Our own number on it: a container gives every start the same one.
    if (Number(maker) !== process.pid && isAlive(Number(maker))) continue
    log(`the making of the cluster was interrupted last time: removing ${join(home, name)}`)
    // An initdb that outlived its parent may still be writing.
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 20 })
  }
}

/**
 * Sorts by code point and knows upper and lower case of all Unicode. That order never changes with a library,
 * so an index outlives every upgrade; Vietnamese order is asked for by name, `collate "vi-x-icu"`, where people
 * read it.
 */
async function initialise(data: string, binaries: Binaries, user: ServerUser | undefined): Promise<Outcome> {
  // From 17 on the server has this locale built in, the same on every system.
  const provider = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  let made: Outcome = { ok: false, stdout: '', stderr: '' }
  // macOS has no C.UTF-8; an old system may have neither.
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const locale = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${ctype}`, ...provider]
    const access = ['--username=postgres', '--auth-local=trust', '--auth-host=reject']
    const options = [`--pgdata=${data}`, ...locale, ...access, '--data-checksums', '--no-instructions']
    made = await run(join(binaries.directory, 'initdb'), options, user)
    if (made.ok || !/invalid locale/.test(made.stderr)) break
  }
  return made
}

/** A rename is only durable once the folder itself is on disk. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
