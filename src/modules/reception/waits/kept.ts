import { createHmac } from 'node:crypto'
import { sql } from '#platform/db'
import { type Learned, learnedVersion, nothingLearned, readLearned } from '../forecast/index.ts'
import type { Names } from './day-log.ts'
import type { WaitsDeps } from './deps.ts'

/** What an office has learned, and the last day it has learned from. */
export interface KeptLearning {
  learned: Learned
  /** Undefined: from none. */
  through: Temporal.PlainDate | undefined
}

/** @param place a ward, or the city for what all of them have learned together */
export async function readLearning(
  deps: Pick<WaitsDeps, 'db' | 'log'>,
  place: string,
): Promise<KeptLearning> {
  const row = await inScope(deps, place, (tx) =>
    tx.find<{ version: number; through: Temporal.PlainDate; body: unknown }>(
      sql`select version, through, body from reception.learned where place = ${place}`,
    ),
  )
  const learned = row && readLearned(row.version, row.body)
  if (row && !learned)
    deps.log.error({ place }, 'what forecasts had learned is of another shape: thrown away')
  return learned ? { learned, through: row!.through } : { learned: nothingLearned(), through: undefined }
}

/** Keeps it, unless another process has kept a later day. */
export async function keepLearning(
  deps: Pick<WaitsDeps, 'db' | 'clock'>,
  place: string,
  { learned, through }: { learned: Learned; through: Temporal.PlainDate },
): Promise<void> {
  await inScope(deps, place, (tx) =>
    tx.run(sql`
      insert into reception.learned as l (place, version, through, body, saved_at)
      values (${place}, ${learnedVersion}, ${through}, ${JSON.stringify(learned)}::jsonb, ${deps.clock.now()})
      on conflict (place) do update
      set version = excluded.version, through = excluded.through, body = excluded.body, saved_at = excluded.saved_at
      where l.through <= excluded.through or l.version <> excluded.version`),
  )
}

/** Tickets as they are; of an officer only a mark of this installation, the same every day. */
export function namesInside(key: Buffer): Names {
  return {
    ticket: (id) => id,
    officer: (actor) => createHmac('sha256', key).update(`waits ${actor}`).digest('base64url').slice(0, 12),
  }
}

export function inScope<Answer>(
  deps: Pick<WaitsDeps, 'db'>,
  place: string,
  body: Parameters<typeof deps.db.transaction<Answer>>[1],
): Promise<Answer> {
  return deps.db.transaction({ 'app.places': place, 'app.actor': 'system:waits' }, body)
}
