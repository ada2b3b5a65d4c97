import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sha256 } from '#platform/crypto'
import { type FileReport, mostBytes, type SignatureReport, type Trust } from './pades/verify.ts'
import { notVerifiable } from './refusals.ts'
import { readCertificate } from './trust/certificate.ts'
import type { TrustServices } from './trust/services.ts'
import { failed } from './verdict.ts'
import type { VerifyAnswer, VerifyTask } from './verify.worker.ts'

/** Longer than any honest file takes, in milliseconds. */
const patience = 5_000
/** More that wait than this are sent away: nobody waits for minutes. */
const mostWaiting = 50

/** Checks files in a thread with bounds on time and memory: what anybody may send must not stop the house. */
export interface Verifier {
  /** @throws Refusal `file-too-large-to-verify` */
  check(bytes: Uint8Array, trust: Omit<Trust, 'known'>): Promise<FileReport>
  /** The same, and who can be asked about a certificate is asked. */
  checkAsking(
    bytes: Uint8Array,
    at: Temporal.Instant,
    services: TrustServices | undefined,
  ): Promise<FileReport>
  close(): Promise<void>
}

interface Waiting {
  task: VerifyTask
  resolve(report: FileReport): void
}

export function createVerifier(): Verifier {
  const queue: Waiting[] = []
  let worker: Worker | undefined
  let current: Waiting | undefined
  let deadline: NodeJS.Timeout | undefined
  let nextId = 1

  const settle = (report: FileReport) => {
    clearTimeout(deadline)
    const done = current
    current = undefined
    done?.resolve(report)
    next()
  }
  /** What took too long, or all memory, is the file's fault. */
  const giveUp = (detail: string) => {
    const ended = worker
    worker = undefined
    void ended?.terminate()
    if (!current) return
    const hash = sha256(current.task.bytes)
    settle({ ...failed('FORMAT_FAILURE', detail), sha256: hash, signatures: [], wanted: [] })
  }
  const start = () => {
    const started = new Worker(workerFile(), {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
    })
    started.on('message', (answer: VerifyAnswer) => {
      if (started === worker && answer.id === current?.task.id) settle(readAnswer(answer))
    })
    const died = () => {
      if (started === worker) giveUp('checking it took too much memory')
    }
    started.on('error', died)
    started.on('exit', died)
    started.unref()
    return started
  }
  const next = () => {
    if (current) return
    current = queue.shift()
    if (!current) {
      worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    deadline = setTimeout(() => giveUp('checking it took too long'), patience)
    worker.postMessage(current.task)
  }
  const check: Verifier['check'] = (bytes, { at, anchors, evidence }) => {
    if (bytes.length > mostBytes || queue.length >= mostWaiting) return Promise.reject(notVerifiable())
    const task: VerifyTask = {
      ...{ id: nextId++, bytes, at: at.toString(), known: [] },
      anchors: anchors.map(({ der }) => der),
      ocsps: [...(evidence?.ocsps ?? [])],
      crls: [...(evidence?.crls ?? [])],
    }
    return new Promise((resolve) => {
      queue.push({ task, resolve })
      next()
    })
  }
  return {
    check,
    async checkAsking(bytes, at, services) {
      const anchors = services?.anchors ?? []
      const report = await check(bytes, { at, anchors })
      if (report.wanted.length === 0 || !services) return report
      const ask = (wanted: FileReport['wanted']) =>
        services
          .statesOf(
            wanted.slice(0, 10).map((it) => ({
              certificate: readCertificate(it.certificate),
              issuer: readCertificate(it.issuer),
            })),
          )
          .catch(() => ({ ocsps: [], crls: [] }))
      const told = await ask(report.wanted)
      if (told.ocsps.length + told.crls.length === 0) return report
      const second = await check(bytes, { at, anchors, evidence: told })
      // A second certificate may come to be asked about only now, when the first one is known.
      if (second.wanted.length === 0) return second
      const more = await ask(second.wanted)
      const evidence = { ocsps: [...told.ocsps, ...more.ocsps], crls: [...told.crls, ...more.crls] }
      return check(bytes, { at, anchors, evidence })
    },
    async close() {
      const ending = worker
      worker = undefined
      clearTimeout(deadline)
      await ending?.terminate()
    },
  }
}

function readAnswer({ report, sha256, wanted }: VerifyAnswer): FileReport {
  const read = JSON.parse(report) as Omit<FileReport, 'sha256' | 'wanted'>
  const signatures = read.signatures.map((it) => ({
    ...it,
    provenAt: it.provenAt && Temporal.Instant.from(it.provenAt as unknown as string),
  })) as SignatureReport[]
  return { ...read, signatures, sha256, wanted }
}

/** In the sources the thread runs the `.ts` file beside this one; in the bundle it lies beside main. */
function workerFile(): string {
  const source = join(import.meta.dirname, 'verify.worker.ts')
  return existsSync(source) ? source : join(import.meta.dirname, 'verify.worker.mjs')
}
