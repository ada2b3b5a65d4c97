import { execFile } from 'node:child_process'

/** The operating-system user the server runs as. */
export type ServerUser = { name: string; uid: number; gid: number }

export const isRoot = () => process.getuid?.() === 0

/** PostgreSQL refuses to run as root, so root lends it another user. Anybody else runs it as themselves. */
export async function chooseServerUser(): Promise<ServerUser | undefined> {
  if (!isRoot()) return undefined
  return (
    (await lookUp('postgres')) ??
    (await lookUp('motcua')) ??
    (await createSystemUser('motcua')) ??
    (await lookUp('nobody')) ??
    fail('PostgreSQL cannot run as root, and there is no user postgres, motcua or nobody to run it as.')
  )
}

/** The user with this number; nameless numbers (as in containers) are users too. */
export async function userWithId(uid: number, gid: number): Promise<ServerUser> {
  const name = await run('id', ['-un', String(uid)])
  return { name: name.ok ? name.stdout.trim() : String(uid), uid, gid }
}

async function lookUp(name: string): Promise<ServerUser | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
  return uid.ok && gid.ok ? { name, uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

async function createSystemUser(name: string): Promise<ServerUser | undefined> {
  const shadow = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/bin/false',
  ]
  const made = await run('useradd', [...shadow, name])
  // Alpine has BusyBox's adduser instead.
  if (!made.ok) await run('adduser', ['-S', '-D', '-H', '-s', '/bin/false', name])
  return lookUp(name)
}

export type Outcome = { ok: boolean; stdout: string; stderr: string }

/**
 * Runs a short command, as `user` when one is given. Never throws: a missing command is an outcome too.
 *
 * The environment is empty but for the search path, so that no PG* variable of the caller reaches the server and
 * its messages are in English, which we read.
 */
export function run(command: string, args: string[], user?: ServerUser): Promise<Outcome> {
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  return new Promise((resolve) => {
    try {
      execFile(command, args, { ...as, cwd: '/', env: plainEnvironment() }, (error, stdout, stderr) => {
        resolve({ ok: error === null, stdout, stderr: stderr || (error?.message ?? '') })
      })
    } catch (error) {
      resolve({ ok: false, stdout: '', stderr: String(error) })
    }
  })
}

export function plainEnvironment(): Record<string, string> {
  return { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/bin:/sbin:/bin`, LC_ALL: 'C' }
}

function fail(message: string): never {
  throw new Error(message)
}
