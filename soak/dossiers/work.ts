import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { PDFDocument } from 'pdf-lib'
import { Client } from 'undici'
import { newApplicant } from '../../bench/life.ts'
import { pick, seededRandom } from '../../bench/random.ts'
import type { Ward } from '../../bench/wards.ts'
import type { Program } from '../program.ts'
import { type Officers, pin } from './offices.ts'

/** A dossier as its officers believe it to be: what they were told was done. */
export interface Life {
  id: string
  code: string
  ward: string
  /** Types of actions, in order, each acknowledged. */
  done: string[]
  /** Of the action that was under way when they stopped. */
  begun: string | undefined
  file?: { id: string; content: Buffer }
  /** Approved with a key: it ends signed. */
  isSigned: boolean
}

export interface Work {
  readonly lives: readonly Life[]
  /** Steps acknowledged. */
  count(): number
  stop(): Promise<void>
}

/** One of how many results is signed with a key; the others are on paper. */
const signedOf = 8

/**
 * Officers who lead one dossier after another. Each asks again, with the same key, for as long as they are not told that
 * a step is done.
 */
export function work(of: {
  program: Program
  wards: readonly Ward[]
  officers: Officers
  clients: number
  seed: number
}): Work {
  const { program, wards, officers, clients, seed } = of
  const lives: Life[] = []
  const stopping = new AbortController()
  let count = 0
  let begun = 0

  const person = async (n: number) => {
    const random = seededRandom(seed * 1000 + n)
    let line = new Client(program.url(), { pipelining: 1 })

    /** Until it is told that it is done; undefined when everybody stops first. */
    const insist = async <Answer>(
      path: string,
      body: string | Buffer,
      type: string,
      cookie: string,
    ): Promise<Answer | undefined> => {
      const key = randomUUID()
      while (!stopping.signal.aborted) {
        try {
          const answer = await line.request({
            method: 'POST',
            path,
            headers: { 'content-type': type, 'idempotency-key': key, cookie },
            body,
          })
          const text = await answer.body.text()
          if (answer.statusCode < 300) {
            count++
            return JSON.parse(text) as Answer
          }
          if (answer.statusCode < 500 && answer.statusCode !== 429)
            throw new Fault(`${path}: ${answer.statusCode} ${text}`)
        } catch (error) {
          if (error instanceof Fault) throw error
          await line.destroy()
          line = new Client(program.url(), { pipelining: 1 })
        }
        await sleep(100 + random() * 200)
      }
      return undefined
    }

    while (!stopping.signal.aborted) {
      const ward = pick(random, wards)
      const at = (role: string) => officers(`${role}.${ward.slug}`)
      const turn = begun++
      const isSigned = turn % signedOf === 0
      const opened = await insist<{ id: string; code: string }>(
        `/api/v1/places/${ward.slug}/dossiers`,
        JSON.stringify({
          procedureCode: '1.004222',
          applicant: newApplicant(random),
          components: [{ id: 'c1', originals: 1 }],
        }),
        'application/json',
        at('tiepnhan').cookie,
      )
      if (!opened) break
      const life: Life = { ...opened, ward: ward.code, done: ['receive'], begun: undefined, isSigned }
      lives.push(life)
      const act = async (who: string, type: string, data: object) => {
        life.begun = type
        const answer = await insist(
          `/api/v1/dossiers/${life.id}/actions`,
          JSON.stringify({ action: { type, data } }),
          'application/json',
          at(who).cookie,
        )
        if (!answer) return false
        life.done.push(type)
        life.begun = undefined
        return true
      }
      if (!(await act('chuyenvien', 'assign', { officer: at('chuyenvien').actor }))) break
      const content = await paper(`${life.code} ${turn}`)
      const file = await insist<{ id: string }>(
        `/api/v1/dossiers/${life.id}/files`,
        multipart(content),
        `multipart/form-data; boundary=${boundary}`,
        at('chuyenvien').cookie,
      )
      if (!file) break
      life.file = { id: file.id, content }
      if (!(await act('chuyenvien', 'attach-result', { files: [file.id] }))) break
      if (!(await act('chuyenvien', 'pass', { step: 'approve' }))) break
      if (!(await act('lanhdao', 'approve', { number: `${turn}/XN`, ...(isSigned ? { pin } : {}) }))) break
    }
    await line.destroy()
  }

  const all = Promise.all(Array.from({ length: clients }, (_, n) => person(n)))
  all.catch((error) => {
    console.error(error)
    process.exit(1)
  })
  return {
    lives,
    count: () => count,
    async stop() {
      stopping.abort()
      await all
    },
  }
}

class Fault extends Error {}

async function paper(title: string): Promise<Buffer> {
  const made = await PDFDocument.create()
  made.addPage([400, 500])
  made.setTitle(title)
  return Buffer.from(await made.save({ useObjectStreams: false }))
}

const boundary = 'mot-cua-soak-boundary'
const multipart = (content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="ket-qua.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
