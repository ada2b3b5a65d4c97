import { cpus, loadavg, release, totalmem } from 'node:os'
import type { App } from './app.ts'

/** Where and on what the figures were measured. */
export async function describeMachine(app: App): Promise<Record<string, string>> {
  const pool = app.openDatabase()
  const { rows } = await pool.query<{ name: string; shown: string }>(`
    select name, current_setting(name) as shown from pg_settings
    where name in ('fsync', 'synchronous_commit', 'shared_buffers', 'full_page_writes') order by name`)
  const version = await pool.query<{ shown: string }>(`select current_setting('server_version') as shown`)
  await pool.end()
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`,
    node: process.version,
    postgresql: version.rows[0]!.shown,
    ...Object.fromEntries(rows.map((row) => [row.name, row.shown])),
    'load before': loadavg()
      .map((load) => load.toFixed(2))
      .join(' '),
  }
}
