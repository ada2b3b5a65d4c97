import type { FastifyReply } from 'fastify'
import {
  type Enrolled,
  type Enrolment,
  type Holder,
  type KeyElsewhere,
  type KeySource,
  type RevocationReason,
  revocationReasons,
  toPem,
} from '#modules/signatures'
import { sendPage } from '#platform/http'
import { forbidden, may, notFound, Refusal } from '#platform/ledger'
import { type FormVisit, form, idOf, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { CertificatesPage, type SignerRow } from './list-page.tsx'
import { PaperPage } from './paper-page.tsx'
import { ChoosePage, LookPage } from './register-page.tsx'
import { addressOf, SignerPage } from './signer-page.tsx'
import { certificatesTexts } from './texts.ts'

const permission = 'certificate.manage'
/** Whoever signs looks after their own certificate. */
const own = 'certificate.own'
/** Roles whose holders sign papers day by day; others are shown once they have something. */
const signing = ['head', 'leader', 'chair']
const leastPin = 4
/** Larger than any chain of certificates. */
const mostBytes = 256 * 1024

/** Certificates of those who sign at a ward, and papers that are not signed yet. */
export function certificatesRoutes(parts: DeskParts): void {
  const { server, signatures, access, places } = parts
  const schema = { hide: true }

  /** Those who sign, the seal first; and whoever has a certificate still. */
  const rowsOf = async (visit: Visit) => {
    const { context, place, language } = visit
    const { certificates, counts } = await signatures.list(context, place.code)
    const text = certificatesTexts(language)
    const seal: Holder = `agency:${place.code}`
    const people: SignerRow[] = (await access.accountsOf(place.code))
      .filter(({ roles }) => roles.some((role) => signing.includes(role)))
      .map(({ id, fullName, title }) => ({
        ...{ holder: `officer:${id}` as Holder, name: fullName, title },
        certificate: certificates.find(({ holder }) => holder === `officer:${id}`),
      }))
    const ofSeal = certificates.find(({ holder }) => holder === seal)
    const known: SignerRow[] = [{ holder: seal, name: text.seal, title: '', certificate: ofSeal }, ...people]
    const others = certificates
      .filter(({ holder }) => !known.some((row) => row.holder === holder))
      .map((certificate) => ({ ...certificate, certificate }))
    return { rows: [...known, ...others], counts }
  }
  /** Whose certificate a page is about: anybody's for whoever looks after them, `mine` for everybody who signs. */
  const rowOf = async (visit: Visit): Promise<SignerRow> => {
    const { context, place, account } = visit
    const named = (visit.request.params as { holder: string }).holder
    const wanted = named === 'mine' ? context.actor : named
    if (wanted === context.actor && may(context, own, place.code)) {
      const holder = wanted as Holder
      const certificate = await signatures.ofHolder(context, place.code, holder)
      return { holder, name: account.fullName, title: account.title, certificate }
    }
    if (!may(context, permission, place.code)) throw forbidden()
    const row = (await rowsOf(visit)).rows.find(({ holder }) => holder === wanted)
    if (!row) throw notFound()
    return row
  }
  const enrolledOf = ({ place, language }: Visit, row: SignerRow): Enrolled => {
    const organisation = agencyOf(places.fullName(place, 'vi'))
    const isSeal = row.holder === `agency:${place.code}`
    return {
      ...{ place: place.code, holder: row.holder, organisation, title: row.title },
      // The list calls the seal by the reader's words.
      name: isSeal && row.name === certificatesTexts(language).seal ? organisation : row.name,
    }
  }
  const isManager = ({ context, place }: Visit) => may(context, permission, place.code)
  const signerPage = async (
    visit: Visit,
    row: SignerRow,
    more: { said?: string | undefined; fault?: string } = {},
    status = 200,
  ) => {
    const { context, place, shell, reply } = visit
    const { ways, isOffered } = signatures
    const pending = ways.csr ? await signatures.enrolment.pending(context, place.code, row.holder) : []
    const props = { shell, ways, isOffered, row, pending, isManager: isManager(visit), ...more }
    return sendPage(reply, <SignerPage {...props} />, status)
  }
  const backTo = (visit: Visit, done: string) =>
    visit.reply.redirect(
      isManager(visit) ? `/desk/certificates?done=${done}` : `/desk/certificates/mine?done=${done}`,
      303,
    )
  const saidOf = ({ request, language }: Visit) => {
    const { done } = request.query as { done?: string }
    const words = certificatesTexts(language).done
    return done && done in words ? words[done as keyof typeof words] : undefined
  }
  /** The new PIN of a form; undefined: too short. A seal has none. */
  const pinOf = ({ posted }: FormVisit, row: SignerRow): string | undefined => {
    const { pin = '' } = posted.fields
    if (row.holder.startsWith('agency:')) return ''
    return pin.length < leastPin ? undefined : pin
  }

  const choose = async (
    visit: Visit,
    row: SignerRow,
    source: KeySource,
    why?: Refusal,
  ): Promise<FastifyReply> => {
    const { context, shell, language, reply } = visit
    const { from } = source
    let refusal = why
    let keys: KeyElsewhere[] = []
    try {
      if (from !== 'csr')
        keys = await signatures.enrolment.keysElsewhere(context, enrolledOf(visit, row), from)
    } catch (error) {
      if (!(error instanceof Refusal) || error.status < 409) throw error
      refusal ??= error
    }
    const props = { shell, row, from, id: source.id, keys, fault: refusal?.text[language] }
    return sendPage(reply, <ChoosePage {...props} />, refusal?.status)
  }
  const look = async (
    visit: Visit,
    row: SignerRow,
    enrolment: Enrolment,
    why?: Refusal,
  ): Promise<FastifyReply> => {
    const { context, shell, language, reply } = visit
    const seen = await signatures.enrolment.preview(context, enrolment)
    const { name, organisation, source } = enrolment
    const props = { shell, row: { ...row, name }, organisation, source, seen, fault: why?.text[language] }
    return sendPage(reply, <LookPage {...props} />, why?.status)
  }

  server.get(
    '/desk/certificates',
    { schema },
    page(parts, permission, async (visit) => {
      const { context, place, shell, reply } = visit
      const said = saidOf(visit)
      const seesAll = context.grants.get(permission) === '*'
      const { rows, counts } = await rowsOf(visit)
      const cityCounts = seesAll ? (await signatures.list(context)).counts : undefined
      const requests = await signatures.listRequests(context, place.code)
      const { isOffered, ways } = signatures
      const isTrial = ways.trial
      return sendPage(
        reply,
        <CertificatesPage {...{ shell, isOffered, isTrial, rows, counts, cityCounts, requests, said }} />,
      )
    }),
  )
  server.get(
    '/desk/certificates/:holder',
    { schema },
    page(parts, undefined, async (visit) => signerPage(visit, await rowOf(visit), { said: saidOf(visit) })),
  )
  server.post(
    '/desk/certificates/:holder/issue',
    { schema },
    form(parts, {}, async (visit) => {
      const row = await rowOf(visit)
      const pin = pinOf(visit, row)
      if (pin === undefined)
        return signerPage(visit, row, { fault: certificatesTexts(visit.language).pinShort }, 422)
      await signatures.issue(visit.context, { ...enrolledOf(visit, row), pin })
      return backTo(visit, 'issue')
    }),
  )
  server.post(
    '/desk/certificates/:holder/revoke',
    { schema },
    form(parts, {}, async (visit) => {
      const { certificate = '', reason = '' } = visit.posted.fields
      const row = await rowOf(visit)
      if (!(reason in revocationReasons) || row.certificate?.id !== certificate) throw notFound()
      await signatures.revoke(visit.context, {
        ...{ place: visit.place.code, holder: row.holder },
        ...{ id: certificate, reason: reason as RevocationReason },
      })
      return backTo(visit, row.certificate.isOutside ? 'stop' : 'revoke')
    }),
  )
  server.post(
    '/desk/certificates/:holder/requests',
    { schema },
    form(parts, {}, async (visit) => {
      const row = await rowOf(visit)
      const pin = pinOf(visit, row)
      if (pin === undefined)
        return signerPage(visit, row, { fault: certificatesTexts(visit.language).pinShort }, 422)
      const kind = visit.posted.fields.kind === 'ec' ? 'ec' : 'rsa'
      await signatures.enrolment.request(visit.context, { ...enrolledOf(visit, row), pin, kind })
      return visit.reply.redirect(`${addressOf(row.holder)}?done=request`, 303)
    }),
  )
  server.get(
    '/desk/certificates/:holder/requests/:id/csr',
    { schema },
    page(parts, undefined, async (visit) => {
      const { holder } = await rowOf(visit)
      const id = idOf(visit, 'id')
      const pending = await signatures.enrolment.pending(visit.context, visit.place.code, holder)
      const csr = pending.find((it) => it.id === id)
      if (!csr) throw notFound()
      return visit.reply
        .type('application/pkcs10')
        .header('content-disposition', `attachment; filename="${id}.csr"`)
        .send(toPem(new Uint8Array(csr.der), 'CERTIFICATE REQUEST'))
    }),
  )
  server.post(
    '/desk/certificates/:holder/requests/:id/discard',
    { schema },
    form(parts, {}, async (visit) => {
      const { holder } = await rowOf(visit)
      await signatures.enrolment.discard(visit.context, visit.place.code, holder, idOf(visit, 'id'))
      return visit.reply.redirect(`${addressOf(holder)}?done=discard`, 303)
    }),
  )
  server.get(
    '/desk/certificates/:holder/register',
    { schema },
    page(parts, undefined, async (visit) => {
      const { from, id } = visit.request.query as { from?: string; id?: string }
      return choose(visit, await rowOf(visit), sourceOf(from, id))
    }),
  )
  server.post(
    '/desk/certificates/:holder/register',
    { schema },
    form(parts, { small: mostBytes }, async (visit) => {
      const { from, id, pem, confirmed, pin } = visit.posted.fields
      const row = await rowOf(visit)
      const source = sourceOf(from, id)
      const file = visit.posted.small.file ?? (pem?.trim() ? Buffer.from(pem) : undefined)
      const enrolment: Enrolment = { ...enrolledOf(visit, row), source, file, pin }
      try {
        if (confirmed) {
          await signatures.enrolment.register(visit.context, enrolment)
          return backTo(visit, 'register')
        }
        return await look(visit, row, enrolment)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status < 409) throw error
        // A wrong PIN of the seal is corrected where it was entered.
        if (error.type === 'wrong-pin') return look(visit, row, enrolment, error)
        return choose(visit, row, source, error)
      }
    }),
  )
  server.get(
    '/desk/certificates/papers/:paper',
    { schema },
    page(parts, permission, async (visit) => {
      const id = idOf(visit, 'paper')
      const request = (await signatures.listRequests(visit.context, visit.place.code)).find(
        (it) => it.id === id,
      )
      if (!request) throw notFound()
      return sendPage(visit.reply, <PaperPage shell={visit.shell} request={request} />)
    }),
  )
  server.post(
    '/desk/certificates/papers/:paper',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { pin = '' } = visit.posted.fields
      await signatures.retry(visit.context, visit.place.code, idOf(visit, 'paper'), pin)
      return visit.reply.redirect('/desk/certificates?done=retry', 303)
    }),
  )
}

/** @throws Refusal `not-found` for what is no such source */
function sourceOf(from: string | undefined, id = ''): KeySource {
  if (from !== 'csr' && from !== 'pkcs11' && from !== 'csc') throw notFound()
  return { from, id }
}

/** `Phường Cửa Nam` → `Ủy ban nhân dân phường Cửa Nam`. */
const agencyOf = (place: string) =>
  `Ủy ban nhân dân ${place.slice(0, 1).toLocaleLowerCase('vi')}${place.slice(1)}`
