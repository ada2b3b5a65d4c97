import { readdirSync, readFileSync } from 'node:fs'
import { startClamd } from '../../sandbox/clamd/server.ts'
import { samplePassword } from '../../src/sample.ts'
import { startProgram } from '../program.ts'
import type { Target } from './bombard.ts'

/** The built program with a real clamd, on data of its own. */
export async function openBombardedHouse(): Promise<{ target: Target; close(): Promise<void> }> {
  const scanner = await startClamd()
  const program = await startProgram({ CLAMD: scanner.setting, TRUST_PROXY: 'true' })
  const database = program.openDatabase()
  const answer = await fetch(`${program.url()}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'tiepnhan.cua-nam', password: samplePassword }),
  })
  const officer = /session=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0]
  if (!officer) throw new Error(`nobody could sign in: ${answer.status}`)
  return {
    target: {
      url: program.url(),
      officer,
      memory: () => memoryOf(program.pid()),
      stateOf: async (id) =>
        (await database.query('select scan from documents.file where id = $1', [id])).rows[0]?.scan,
      states: async () =>
        (await database.query('select id, owner, scan from documents.file order by id')).rows,
    },
    async close() {
      await database.end()
      await program.remove()
      await scanner.close()
    },
  }
}

/** Resident memory of a process and of the workers it forked, without its database. Bytes; 0 where /proc is not there. */
function memoryOf(pid: number): number {
  const parents = new Map<number, number>()
  const sizes = new Map<number, number>()
  let names: string[] = []
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {}
  for (const name of names) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      if (!/^Name:\s+(node|node-|MainThread|pdf|tesseract)/m.test(status)) continue
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]))
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024)
    } catch {}
  }
  return [...sizes].reduce((sum, [id, size]) => (id === pid || parents.get(id) === pid ? sum + size : sum), 0)
}
