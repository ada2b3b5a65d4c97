import { parentPort } from 'node:worker_threads'
import { type FileReport, verifyPdf } from './pades/verify.ts'
import { readCertificate } from './trust/certificate.ts'

/** A file to be checked, as it travels to a thread of its own. */
export interface VerifyTask {
  id: number
  bytes: Uint8Array
  at: string
  anchors: Uint8Array[]
  known: Uint8Array[]
  ocsps: Uint8Array[]
  crls: Uint8Array[]
}

export interface VerifyAnswer {
  id: number
  /** Times are texts: they cannot travel otherwise. */
  report: string
  sha256: Uint8Array
  wanted: FileReport['wanted']
}

parentPort?.on('message', (task: VerifyTask) => {
  const { sha256, wanted, ...report } = verifyPdf(task.bytes, {
    at: Temporal.Instant.from(task.at),
    anchors: task.anchors.map((it) => readCertificate(it)),
    known: task.known.map((it) => readCertificate(it)),
    evidence: { ocsps: task.ocsps, crls: task.crls },
  })
  const answer: VerifyAnswer = { id: task.id, report: JSON.stringify(report), sha256, wanted }
  parentPort!.postMessage(answer)
})
