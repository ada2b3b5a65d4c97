import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { App } from './app.ts'
import { atEnd } from './at-end.ts'
import { connect } from './client.ts'
import { newApplicant } from './life.ts'
import type { Random } from './random.ts'

/** Clients that post to a plain Fastify server with one insert, in the same database. */
export async function startPeer(
  app: App,
  clients: number,
  random: Random,
): Promise<{ workers: (() => Promise<unknown>)[]; close(): Promise<void> }> {
  const child = fork(join(import.meta.dirname, 'peer.process.ts'), [JSON.stringify(app.connection)])
  const close = atEnd(async () => {
    const exited = once(child, 'exit')
    if (child.kill()) await exited
  })
  const [url] = (await once(child, 'message')) as [string]
  const connections = Array.from({ length: clients }, () => connect(url))
  return {
    workers: connections.map((connection) => () => connection.post('/dossiers', newApplicant(random))),
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()))
      await close()
    },
  }
}
