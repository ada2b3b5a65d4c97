import { chmod, chown, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** Sized for two cores and a few gigabytes. */
const settings = (socketDirectory: string) => `\
# Written by the program at every start: changes here are lost. Use ALTER SYSTEM, which is read after this file.

# Reachable through the socket only, and the socket only by its owner and root.
listen_addresses = ''
port = 5432
unix_socket_directories = ${quoted(`"${socketDirectory.replaceAll('"', '""')}"`)}
unix_socket_permissions = 0700
max_connections = 60

# What is acknowledged is on disk.
fsync = on
synchronous_commit = on
full_page_writes = on
wal_compression = on
max_wal_size = 1GB

shared_buffers = 256MB
effective_cache_size = 1GB
work_mem = 8MB
maintenance_work_mem = 64MB
max_worker_processes = 8
max_parallel_workers = 2
max_parallel_workers_per_gather = 1
autovacuum_max_workers = 2

# Solid-state disks. And to compile a query takes longer than to run one of ours.
random_page_cost = 1.1
jit = off

# No personal data in the log. Errors reach the program, which writes down the rule and the place; here their words
# would quote the row, and a statement, also a slow one, what was to be written into it.
log_min_messages = log
log_min_error_statement = panic
log_min_duration_statement = -1
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_error_verbosity = terse
log_line_prefix = '%m [%p] %q%u@%d '
log_checkpoints = off
log_timezone = 'UTC'

timezone = 'UTC'
datestyle = 'iso, ymd'
lc_messages = 'C'
lc_monetary = 'C'
lc_numeric = 'C'
lc_time = 'C'
default_text_search_config = 'pg_catalog.simple'
`

/** Puts the settings in place before the server starts, and returns their file. */
export async function writeSettings(
  home: string,
  socketDirectory: string,
  user: ServerUser | undefined,
): Promise<string> {
  const file = join(home, 'postgresql.conf')
  const text = settings(socketDirectory)
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return file
  const draft = `${file}.${process.pid}`
  await writeFile(draft, text)
  await chmod(draft, 0o640) // whatever the umask: the server's user reads it by its group
  if (user) await chown(draft, (await stat(home)).uid, user.gid)
  await rename(draft, file)
  return file
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
