import { buffer } from 'node:stream/consumers'
import type { z } from 'zod'
import { sha256, unseal } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Event, type Job, Refusal, systemContext } from '#platform/ledger'
import {
  byId,
  chainOf,
  derOf,
  noteRevoked,
  throwUnlessUsable,
  type UsableCertificate,
} from '../certificates.ts'
import { type Deps, everywhere } from '../deps.ts'
import {
  addDocumentTimeStamp,
  addValidationData,
  NotSignable,
  signPdf,
  type ValidationData,
} from '../pades/sign.ts'
import type { FileReport, Trust } from '../pades/verify.ts'
import { certificateRevokedAtAuthority } from '../refusals.ts'
import { signerOf } from '../signers/keys.ts'
import { type Certificate, readCertificate } from '../trust/certificate.ts'
import { gatherData, type Issued, revokedAtAuthority, type TrustServices } from '../trust/services.ts'
import type { markSchema, RequestState } from './requests.ts'

/** A file that is signed, sealed, checked, and has a row of its own. */
export interface SealedFile {
  request: string
  subject: string
  place: string
  /** Id of the signed file. */
  file: string
  sha256: Buffer
}

/** What a module has done when its file is there, or cannot be, in the transaction that says so. */
export interface Endings {
  signed(sealed: SealedFile): Job[]
  failed(request: { request: string; subject: string; place: string; reason: string }): Job[]
}

interface Claimed {
  id: string
  place: string
  subject: string
  owner: `dossier:${string}`
  secretHash: Buffer | undefined
  fileName: string
  source: string
  officer: string
  seal: string | undefined
  mark: z.infer<typeof markSchema>
  sealedPin: Buffer | undefined
  state: RequestState
  work: Buffer | undefined
  requestedBy: string
  attempts: number
}

/** Seconds until the next try, after so many. */
const pauses = [5, 15, 60, 120, 300, 600, 900]
const mostTries = pauses.length
/** No step takes so long: whoever holds a request for longer hangs. What the dead held is free at once. */
const leaseSeconds = 120

export interface SealDeps extends Deps {
  /** Checks in a process of its own. */
  verify(bytes: Uint8Array, trust: Omit<Trust, 'known'>): Promise<FileReport>
  /** By the first part of the subject: `dossier`. */
  ends: Readonly<Record<string, Endings>>
  /** For tests: told before each step is written down. */
  onStep?: ((state: RequestState) => void | Promise<void>) | undefined
}

/**
 * Goes on with everything that is due: signs with a time stamp, seals, checks its own work, hands it over. Each step is
 * written down before the next one begins and goes on from there, whoever died in between; only who holds a request
 * may write it. Returns how many files were handed over.
 */
export async function sealDue(deps: SealDeps): Promise<number> {
  if (!deps.trust) return 0
  let done = 0
  for (let claimed = await claim(deps); claimed; claimed = await claim(deps)) {
    if (await advance(deps, deps.trust, claimed)) done++
  }
  return done
}

/**
 * Takes what was in the hands of somebody dead, and then what is due longest. Its next try is written before this one
 * begins. A process seals one file at a time: what it holds itself when it looks for the next one, it has lost with the
 * database.
 */
function claim(deps: Deps): Promise<Claimed | undefined> {
  const at = deps.clock.now()
  const me = deps.process
  return deps.db.transaction(everywhere, (tx) =>
    tx.find<Claimed>(sql`
      update signatures.request set attempts = attempts + 1, held_by = ${me},
        due_at = ${at.add({ seconds: leaseSeconds })}
      where id = (select id from signatures.request where state in ('requested', 'signed', 'sealed')
          and (due_at <= ${at} or held_by = ${me} or not jobs.is_alive(held_by))
        order by held_by is null, due_at, id limit 1 for update skip locked)
      returning id, place, subject, owner, secret_hash, file_name, source, officer, seal, mark, sealed_pin, state, work,
        requested_by, attempts`),
  )
}

/** All steps of one request, as far as they go. Says whether it was handed over. */
async function advance(deps: SealDeps, trust: TrustServices, claimed: Claimed): Promise<boolean> {
  let { state, work } = claimed
  try {
    if (state === 'requested') {
      work = Buffer.from(await sign(deps, trust, claimed))
      state = 'signed'
      if (!(await step(deps, claimed, state, work))) return false
    }
    if (state === 'signed') {
      work = Buffer.from(await sealIt(deps, trust, claimed, work!))
      state = 'sealed'
      if (!(await step(deps, claimed, state, work))) return false
    }
    return await handOver(deps, trust, claimed, work!)
  } catch (error) {
    await fault(deps, claimed, error as Error)
    return false
  }
}

async function sign(deps: SealDeps, trust: TrustServices, claimed: Claimed): Promise<Uint8Array> {
  const { stream } = await deps.documents.open(systemContext('signatures'), 'document.read', claimed.source)
  const pin = claimed.sealedPin ? unseal(deps.key, claimed.sealedPin) : ''
  const address = `${deps.publicUrl}/verify/${claimed.id}`
  return signBytes(deps, trust, await buffer(stream), { ...claimed, address }, pin)
}

/** Who signs and seals, by their certificates, and what is seen of it. */
export interface Hands extends Pick<Claimed, 'officer' | 'seal' | 'mark'> {
  /** Where the file is verified, as a QR code beside the signature. */
  address?: string | undefined
}

/** The officer's signature with a time stamp: level B-T. */
export async function signBytes(
  deps: SealDeps,
  trust: TrustServices,
  source: Uint8Array,
  claimed: Hands,
  pin: string,
): Promise<Uint8Array> {
  const officer = await certificateOf(deps, claimed.officer)
  const at = deps.clock.now()
  throwUnlessUsable(officer, at)
  const certificate = derOf(officer)
  const chain = chainOf(officer, trust.anchors)
  const { place, ...mark } = claimed.mark
  return signPdf(source, {
    signer: signerOf(deps, certificate, chain, officer, pin),
    field: 'Officer',
    at,
    timeStamper: trust.timeStamp,
    mark: { kind: 'officer', ...mark, at, address: claimed.address },
    place,
  })
}

/** The agency's seal over it, what is needed to check both later, and a time stamp over everything: level B-LTA. */
export async function sealIt(
  deps: SealDeps,
  trust: TrustServices,
  claimed: Hands,
  signed: Uint8Array,
): Promise<Uint8Array> {
  const officer = await certificateOf(deps, claimed.officer)
  const at = deps.clock.now()
  // Revoked between signing and sealing: the agency puts no seal over it.
  throwUnlessUsable(officer, at)
  await requireUnrevoked(deps, trust, officer)
  const hands = [officer]
  let bytes = signed
  if (claimed.seal) {
    const agency = await certificateOf(deps, claimed.seal)
    throwUnlessUsable(agency, at)
    await requireUnrevoked(deps, trust, agency)
    hands.push(agency)
    // Nobody is there to enter a PIN: a key in the house has none, that of a key elsewhere was given to the house.
    const pin = agency.sealedPin ? unseal(deps.key, agency.sealedPin) : ''
    bytes = await signPdf(bytes, {
      signer: signerOf(deps, derOf(agency), chainOf(agency, trust.anchors), agency, pin),
      field: 'Seal',
      at,
      timeStamper: trust.timeStamp,
      mark: { kind: 'seal', agency: claimed.mark.agency },
      place: claimed.mark.place,
    })
  }
  bytes = await addValidationData(bytes, await everythingFor(deps, trust, bytes, hands))
  return addDocumentTimeStamp(bytes, { field: 'Archive', at, timeStamper: trust.timeStamp })
}

/**
 * What is revoked at its authority signs nothing more here.
 * @throws Refusal `certificate-revoked-at-authority`; whoever does not answer now is asked again for the validation data
 */
async function requireUnrevoked(deps: Deps, trust: TrustServices, row: UsableCertificate): Promise<void> {
  if (!row.isOutside) return
  const { revokedAt } = await revokedAtAuthority(trust, derOf(row), chainOf(row, trust.anchors))
  if (!revokedAt) return
  await noteRevoked(deps, row)
  throw certificateRevokedAtAuthority()
}

/** More than the longest chain of whoever stamps the time. */
const mostRounds = 6

/**
 * What lets a file be checked when nobody can be asked any more: for those who signed, and for whoever stamped the time,
 * who are seen in the file only.
 * @throws Error when somebody who must be asked does not answer
 */
async function everythingFor(
  deps: SealDeps,
  trust: TrustServices,
  bytes: Uint8Array,
  hands: readonly UsableCertificate[],
): Promise<ValidationData> {
  const chains = hands.flatMap((row) => chainOf(row, []))
  let data = await gatherData(trust, [...hands.map(derOf), ...trust.known], chains)
  for (let round = 0; round < mostRounds; round++) {
    const { wanted } = await deps.verify(bytes, {
      ...{ at: deps.clock.now(), anchors: trust.anchors, evidence: data },
    })
    if (wanted.length === 0) return data
    const pairs = wanted.map(
      (it): Issued => ({
        certificate: readCertificate(it.certificate),
        issuer: readCertificate(it.issuer),
      }),
    )
    data = merged(data, pairs, await trust.statesOf(pairs))
  }
  throw new Error('nobody said whether a certificate was revoked')
}

const merged = (
  data: ValidationData,
  pairs: readonly Issued[],
  told: Pick<ValidationData, 'ocsps' | 'crls'>,
): ValidationData => {
  const more = pairs.flatMap(({ certificate, issuer }): Certificate[] => [certificate, issuer])
  const known = new Map([...data.certificates, ...more.map(({ der }) => der)].map((der) => [hexOf(der), der]))
  return {
    certificates: [...known.values()],
    ocsps: [...data.ocsps, ...told.ocsps],
    crls: [...data.crls, ...told.crls],
  }
}
const hexOf = (der: Uint8Array) => Buffer.from(der).toString('hex')

/** Writes a step down, unless somebody else has taken the request over. */
async function step(
  deps: SealDeps,
  claimed: Claimed,
  state: 'signed' | 'sealed',
  work: Buffer,
): Promise<boolean> {
  await deps.onStep?.(state)
  const at = deps.clock.now()
  const written = await deps.db.transaction(everywhere, (tx) =>
    tx.run(sql`update signatures.request set state = ${state}, work = ${work}, sealed_pin = null, error = null,
        moved_at = ${at}, due_at = ${at.add({ seconds: leaseSeconds })}
      where id = ${claimed.id} and attempts = ${claimed.attempts}`),
  )
  return written === 1
}

/** Checks what was made as anybody would, and hands it over, all in one transaction. */
async function handOver(
  deps: SealDeps,
  trust: TrustServices,
  claimed: Claimed,
  work: Uint8Array,
): Promise<boolean> {
  const report = await verified(deps, trust, work)
  await deps.onStep?.('verified')
  const { id, place, subject, owner, secretHash } = claimed
  const context = systemContext('signatures')
  const command = { name: 'signature.complete', permission: 'signature.complete', place, input: id }
  return deps.ledger.command(context, command, async (tx, at) => {
    const mine =
      await tx.run(sql`update signatures.request set state = 'verified', work = null, sealed_pin = null,
        error = null, moved_at = ${at} where id = ${id} and attempts = ${claimed.attempts} and state = 'sealed'`)
    if (mine !== 1) return { answer: false, subject }
    const owning = { place, owner, secretHash, uploadedBy: claimed.requestedBy }
    const { file, digest } = await register(deps, tx, at, {
      id,
      fileName: claimed.fileName,
      work,
      report,
      owning,
    })
    const sealed = { request: id, subject, place, file, sha256: digest }
    const own: Event = { stream: place, type: 'signature.completed', subject, data: { request: id } }
    return {
      answer: true,
      subject,
      events: [own],
      jobs: endingsOf(deps, subject)?.signed(sealed) ?? [],
      detail: { request: id, file, sha256: digest.toString('hex') },
    }
  })
}

/** @throws Error when what was made does not pass as anybody would check it */
export async function verified(deps: SealDeps, trust: TrustServices, work: Uint8Array): Promise<FileReport> {
  const report = await deps.verify(work, { at: deps.clock.now(), anchors: trust.anchors })
  if (report.indication !== 'TOTAL-PASSED')
    throw new Error(`what was made does not verify: ${report.subIndication} ${report.detail ?? ''}`)
  return report
}

/** The signed file becomes its owner's, and is entered where anybody may look it up. */
export async function register(
  deps: SealDeps,
  tx: Transaction,
  at: Temporal.Instant,
  made: {
    id: string
    fileName: string
    work: Uint8Array
    report: FileReport
    owning: Parameters<Deps['documents']['insertMade']>[2]
  },
): Promise<{ file: string; digest: Buffer }> {
  const { id, work, report, owning } = made
  const file = await deps.documents.insertMade(
    tx,
    { bytes: work, mime: 'application/pdf', fileName: made.fileName },
    owning,
  )
  const digest = sha256(work)
  const signers = report.signatures
    .filter(({ kind }) => kind === 'signature')
    .map(({ signer, provenAt }) => ({ ...signer, at: provenAt?.toString() }))
  await tx.run(sql`insert into signatures.registered (id, place, sha256, size, file, level, signers, registered_at)
    values (${id}, ${owning.place}, ${digest}, ${work.byteLength}, ${file}, ${report.signatures[0]?.level ?? 'B-T'},
      ${JSON.stringify(signers)}::jsonb, ${at})`)
  return { file, digest }
}

/** Some faults end it at once, since no try mends them; the others are tried again, and parked after the last. */
async function fault(deps: SealDeps, claimed: Claimed, error: Error): Promise<void> {
  const isFinal = (error instanceof Refusal && error.status < 500) || error instanceof NotSignable
  const reason =
    error instanceof Refusal ? error.type : error instanceof NotSignable ? 'not-signable' : 'away'
  deps.log.warn({ err: error, request: claimed.id }, 'a signature could not be made')
  const at = deps.clock.now()
  const isParked = isFinal || claimed.attempts >= mostTries
  const pause = pauses[claimed.attempts - 1] ?? pauses.at(-1)!
  const mine = sql`id = ${claimed.id} and attempts = ${claimed.attempts} and state <> 'verified'`
  if (!isParked) {
    await deps.db.transaction(everywhere, (tx) =>
      tx.run(
        sql`update signatures.request set error = ${reason}, held_by = null, due_at = ${at.add({ seconds: pause })}
          where ${mine}`,
      ),
    )
    return
  }
  const context = systemContext('signatures')
  const command = {
    name: 'signature.park',
    permission: 'signature.complete',
    place: claimed.place,
    input: claimed.id,
  }
  await deps.ledger.command(context, command, async (tx) => {
    await tx.run(sql`update signatures.request set state = 'failed', error = ${reason}, work = null, sealed_pin = null,
      moved_at = ${at}, parked_with = ${claimed.requestedBy} where ${mine}`)
    const { place: stream, subject } = claimed
    const data = { request: claimed.id, reason }
    return {
      answer: null,
      subject,
      events: [{ stream, type: 'signature.failed', subject, data }],
      jobs: endingsOf(deps, subject)?.failed({ ...data, subject, place: stream }) ?? [],
      detail: data,
    }
  })
}

const endingsOf = ({ ends }: SealDeps, subject: string) => ends[subject.slice(0, subject.indexOf(':'))]

const certificateOf = (deps: Deps, id: string): Promise<UsableCertificate> =>
  deps.db.transaction(everywhere, (tx) => byId(tx, id))

/** How many wait, how many are parked, and how long the one has not moved that waits longest. */
export async function backlog(
  deps: Deps,
): Promise<{ waiting: number; parked: number; oldestSeconds: number }> {
  const row = await deps.db.transaction(everywhere, (tx) =>
    tx.get<{ waiting: number; parked: number; since: Temporal.Instant | undefined }>(sql`
      select count(*) filter (where state <> 'failed')::int as waiting,
        count(*) filter (where state = 'failed')::int as parked,
        min(moved_at) filter (where state <> 'failed') as since
      from signatures.request where state <> 'verified'`),
  )
  const seconds = row.since ? (deps.clock.now().epochMilliseconds - row.since.epochMilliseconds) / 1000 : 0
  return { waiting: row.waiting, parked: row.parked, oldestSeconds: Math.max(0, seconds) }
}
