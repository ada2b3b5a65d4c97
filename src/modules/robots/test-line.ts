import { setTimeout as wait } from 'node:timers/promises'
import type { RobotAdapter, RobotState } from './adapter.ts'

/** The first thing a robot says of itself within `ms`; undefined when it says nothing. The line is closed again. */
export async function testLine(adapter: RobotAdapter, ms: number): Promise<RobotState | undefined> {
  const first = new Promise<RobotState>((resolve) => adapter.on('state', resolve))
  const giveUp = new AbortController()
  try {
    return await Promise.race([
      first,
      wait(ms, undefined, { signal: giveUp.signal }).catch(() => undefined) as Promise<undefined>,
    ])
  } finally {
    giveUp.abort()
    await adapter.close()
  }
}
