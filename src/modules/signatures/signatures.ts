import type { Documents } from '#modules/documents'
import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Context, type Ledger, notFound } from '#platform/ledger'
import {
  type CertificateUsability,
  type CertificateWish,
  canSign,
  certificateOfHolder,
  type Holder,
  issue,
  issueSamples,
  listCertificates,
  retireTrial,
  revoke,
  type StoredCertificate,
  usableNow,
} from './certificates.ts'
import type { Deps } from './deps.ts'
import {
  discardCsr,
  type Enrolled,
  type PendingCsr,
  pendingCsrs,
  requestCertificate,
} from './enrolment/csr.ts'
import {
  type CertificateSeen,
  type Enrolment,
  type KeyElsewhere,
  keysElsewhere,
  preview,
  register,
} from './enrolment/register.ts'
import type { FileReport } from './pades/verify.ts'
import { signingOff } from './refusals.ts'
import { type AtOnceWish, sealAtOnce } from './sealing/at-once.ts'
import { listRequests, request, retry, type SignatureWish, type TroubledRequest } from './sealing/requests.ts'
import { backlog, type Endings, type SealDeps, sealDue } from './sealing/work.ts'
import type { KeyServices } from './signers/keys.ts'
import type { RevocationReason } from './trust/authority.ts'
import { toPem } from './trust/certificate.ts'
import type { KeyKind } from './trust/key.ts'
import type { TrustServices } from './trust/services.ts'
import type { Trial } from './trust/trial.ts'
import { createVerifier } from './verifier.ts'

/** What was signed here, as anybody may see it. Nothing about the citizen it is for. */
export interface RegisteredFile {
  id: string
  place: string
  sha256: Buffer
  size: number
  level: string
  signers: {
    name: string
    organisation: string
    title: string
    issuer: string
    serial: string
    at?: string
  }[]
  registeredAt: Temporal.Instant
}

/** Signed papers: certificates, signing and sealing, and checking by anybody. */
export interface Signatures {
  /** Whether this house signs. */
  isOffered: boolean
  /** Asks for a signature within the command of its cause; add `sealSoon` to the command's jobs. */
  request(tx: Transaction, at: Temporal.Instant, actor: string, wish: SignatureWish): Promise<void>
  /** Whether somebody has a certificate that can sign at this moment, in the sight of the transaction. */
  canSign(tx: Transaction, holder: Holder, at: Temporal.Instant): Promise<boolean>
  /** @throws Refusal saying why this holder cannot sign at this moment */
  requireUsable(tx: Transaction, holder: Holder, at: Temporal.Instant): Promise<void>
  /** Signs and seals within the caller's transaction: see `sealAtOnce`. */
  sealAtOnce(tx: Transaction, wish: AtOnceWish, onStep?: SealDeps['onStep']): Promise<{ file: string }>
  /** Goes on with what is due. While it is at work a second call only asks it to look once more. */
  sealDue(ends: Readonly<Record<string, Endings>>, onStep?: SealDeps['onStep']): Promise<number>
  /** What waits and what was parked; permission `certificate.manage`. */
  listRequests(context: Context, place?: string): Promise<TroubledRequest[]>
  retry(context: Context, place: string, id: string, pin: string): Promise<null>
  issue(context: Context, wish: CertificateWish): Promise<StoredCertificate>
  /** For a demonstration: see `issueSamples`. */
  issueSamples(wishes: readonly Omit<CertificateWish, 'pin' | 'key'>[], pin: string): Promise<number>
  revoke(
    context: Context,
    wish: { place: string; holder?: Holder | undefined; id: string; reason: RevocationReason },
  ): Promise<null>
  /** How certificates come here: issued by the trial's authority, or from outside for keys in these places. */
  ways: { trial: boolean; csr: boolean; pkcs11: boolean; csc: boolean }
  /** Certificates of other authorities; see `enrolment`. Holders may register their own. */
  enrolment: {
    request(context: Context, wish: Enrolled & { pin: string; kind: KeyKind }): Promise<PendingCsr>
    pending(context: Context, place: string, holder: Holder): Promise<PendingCsr[]>
    discard(context: Context, place: string, holder: Holder, id: string): Promise<null>
    keysElsewhere(context: Context, enrolled: Enrolled, from: 'pkcs11' | 'csc'): Promise<KeyElsewhere[]>
    preview(context: Context, enrolment: Enrolment): Promise<CertificateSeen>
    register(context: Context, enrolment: Enrolment): Promise<StoredCertificate>
  }
  /** The newest certificate of one holder, for those who look after it, and for themselves. */
  ofHolder(context: Context, place: string, holder: Holder): Promise<StoredCertificate | undefined>
  list(
    context: Context,
    place?: string,
  ): Promise<{ certificates: StoredCertificate[]; counts: Record<CertificateUsability, number> }>
  /** Checks any file. @throws Refusal `file-too-large-to-verify` */
  verify(bytes: Uint8Array): Promise<{ report: FileReport; registered: RegisteredFile | undefined }>
  /** A file signed here, by the address on its paper. @throws Refusal `not-found` */
  registered(id: string): Promise<RegisteredFile>
  /** The trial's authority, for those who want to check with programs of their own; undefined in production. */
  authority:
    | { pem: string; answer(question: Uint8Array): Promise<Uint8Array>; list(): Promise<Uint8Array> }
    | undefined
  backlog(): Promise<{ waiting: number; parked: number; oldestSeconds: number }>
  close(): Promise<void>
}

export async function createSignatures(options: {
  ledger: Ledger
  db: Database
  clock: Clock
  documents: Pick<Documents, 'open' | 'insertMade'>
  /** The trial's authority: only a demonstration has one. */
  trial: Trial | undefined
  /** In production: what the settings name. */
  trust: TrustServices | undefined
  keys: KeyServices
  publicUrl: string
  process: string
  log: Deps['log']
}): Promise<Signatures> {
  const { trial, db, clock } = options
  const { value: key } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'signatures'`,
  )
  const trust = options.trust ?? trial
  const deps: Deps = { ...options, key, trust }
  if (!trial) await retireTrial(deps)
  const verifier = createVerifier()
  const findRegistered = (where: ReturnType<typeof sql>) =>
    db.direct.find<RegisteredFile>(
      sql`select id, place, sha256, size, level, signers, registered_at from signatures.registered where ${where}`,
    )
  let atWork = false
  let again = false
  return {
    isOffered: Boolean(trust),
    request: (tx, at, actor, wish) => request(deps, tx, at, actor, wish),
    canSign: (tx, holder, at) => (trust ? canSign(tx, holder, at) : Promise.resolve(false)),
    requireUsable: async (tx, holder, at) => {
      if (!trust) throw signingOff()
      await usableNow(tx, holder, at)
    },
    sealAtOnce: (tx, wish, onStep) =>
      sealAtOnce({ ...deps, ends: {}, onStep, verify: verifier.check }, tx, wish),
    async sealDue(ends, onStep) {
      again = true
      if (atWork) return 0
      atWork = true
      try {
        let done = 0
        while (again) {
          again = false
          done += await sealDue({ ...deps, ends, onStep, verify: verifier.check })
        }
        return done
      } finally {
        atWork = false
      }
    },
    listRequests: (context, place) => listRequests(deps, context, place),
    retry: (context, place, id, pin) => retry(deps, context, place, id, pin),
    issue: (context, wish) => issue(deps, trial, context, wish),
    issueSamples: (wishes, pin) => issueSamples(deps, trial, wishes, pin),
    revoke: (context, wish) => revoke(deps, context, wish),
    ways: {
      trial: Boolean(trial),
      csr: Boolean(trust) && !trial,
      pkcs11: Boolean(trust && deps.keys.pkcs11) && !trial,
      csc: Boolean(trust && deps.keys.csc) && !trial,
    },
    enrolment: {
      request: (context, wish) => requestCertificate(deps, context, wish),
      pending: (context, place, holder) => pendingCsrs(deps, context, place, holder),
      discard: (context, place, holder, id) => discardCsr(deps, context, place, holder, id),
      keysElsewhere: (context, enrolled, from) => keysElsewhere(deps, context, enrolled, from),
      preview: (context, enrolment) => preview(deps, context, enrolment),
      register: (context, enrolment) => register(deps, context, enrolment),
    },
    ofHolder: (context, place, holder) => certificateOfHolder(deps, context, place, holder),
    list: (context, place) => listCertificates(deps, context, place),
    async verify(bytes) {
      const report = await verifier.checkAsking(bytes, clock.now(), trust)
      return { report, registered: await findRegistered(sql`sha256 = ${Buffer.from(report.sha256)}`) }
    },
    async registered(id) {
      const found = /^[0-9a-f-]{36}$/.test(id) ? await findRegistered(sql`id = ${id}`) : undefined
      if (!found) throw notFound()
      return found
    },
    authority: trial && {
      pem: toPem(trial.authority.certificate.der),
      answer: trial.answer,
      list: trial.list,
    },
    backlog: () => backlog(deps),
    async close() {
      await verifier.close()
      await deps.keys.pkcs11?.close()
    },
  }
}
