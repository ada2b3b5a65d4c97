import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'undici'
import { pick, seededRandom } from '../../bench/random.ts'
import type { Ward } from '../../bench/wards.ts'
import type { Program } from '../program.ts'

/** One wish for a number, and what was answered. Times are of one clock, in milliseconds. */
export interface Command {
  key: string
  /** Index of the ward. */
  ward: number
  series: string
  sentAt: number
  /** The moment the number was known outside; without it, nobody was told. */
  knownAt?: number
  id?: string
  label?: string
}

export interface Crowd {
  readonly commands: readonly Command[]
  acknowledged(): number
  /** Ends the kiosk of one of them in the middle of its work: nobody asks for that number again. */
  leave(): void
  /** When as many numbers were given out as were asked for. */
  done: Promise<void>
}

const series = ['A', 'B', 'C', 'D', 'E', 'G', 'K']

/**
 * People at the kiosks: each takes a number, asks again with the same key for as long as it is not told one, and is
 * followed by the next. Some touch twice.
 */
export function crowd(of: {
  program: Program
  wards: readonly Ward[]
  kiosks: ReadonlyMap<string, string>
  clients: number
  seed: number
  target: number
}): Crowd {
  const { program, wards, kiosks, clients, seed, target } = of
  const commands: Command[] = []
  let acknowledged = 0
  const leaving = new Set<number>()

  const person = async (n: number) => {
    const random = seededRandom(seed * 1000 + n)
    let line = new Client(program.url(), { pipelining: 1 })
    const ask = async (command: Command) => {
      const { slug } = wards[command.ward]!
      const answer = await line.request({
        method: 'POST',
        path: `/api/v1/places/${slug}/tickets`,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': command.key,
          cookie: kiosks.get(slug)!,
        },
        body: JSON.stringify({ series: command.series, channel: 'kiosk' }),
      })
      const text = await answer.body.text()
      if (answer.statusCode >= 500) return undefined
      if (answer.statusCode !== 201) throw new Fault(`${answer.statusCode}: ${text}`)
      return JSON.parse(text) as { id: string; label: string }
    }
    while (acknowledged < target) {
      const ward = Math.floor(random() * wards.length)
      const command: Command = {
        key: randomUUID(),
        ward,
        series: pick(random, series),
        sentAt: performance.now(),
      }
      commands.push(command)
      while (command.knownAt === undefined) {
        if (leaving.delete(n)) {
          // As a machine whose plug is pulled: what it had begun goes on without it.
          void ask(command).catch(() => {})
          await line.destroy()
          line = new Client(program.url(), { pipelining: 1 })
          break
        }
        try {
          const answer = await ask(command)
          if (!answer) {
            await sleep(100 + random() * 200)
            continue
          }
          if (command.id !== undefined && command.id !== answer.id) throw new Fault('two answers to one key')
          Object.assign(command, answer, { knownAt: performance.now() })
          acknowledged++
          if (random() < 0.01) {
            const again = await ask(command)
            if (again && (again.id !== command.id || again.label !== command.label))
              throw new Fault(`two answers to one key: ${command.label}, ${again.label}`)
          }
        } catch (error) {
          if (error instanceof Fault) throw error
          await sleep(100 + random() * 200)
        }
      }
    }
    await line.close()
  }
  const done = Promise.all(Array.from({ length: clients }, (_, n) => person(n))).then(() => {})
  return {
    commands,
    acknowledged: () => acknowledged,
    leave: () => leaving.add(Math.floor(Math.random() * clients)),
    done,
  }
}

class Fault extends Error {}
