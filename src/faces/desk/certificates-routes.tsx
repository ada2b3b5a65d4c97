import { type Holder, type RevocationReason, revocationReasons } from '#modules/signatures'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { CertificatesPage, PaperPage, SignerPage, type SignerRow } from './certificates-page.tsx'
import { certificatesTexts } from './certificates-texts.ts'
import { form, idOf, page, type Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'certificate.manage'
/** Roles whose holders sign papers. */
const signing = ['head', 'leader']
const leastPin = 4

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
  const rowOf = async (visit: Visit) => {
    const wanted = (visit.request.params as { holder: string }).holder
    const row = (await rowsOf(visit)).rows.find(({ holder }) => holder === wanted)
    if (!row) throw notFound()
    return row
  }

  server.get(
    '/desk/certificates',
    { schema },
    page(parts, permission, async (visit) => {
      const { context, place, shell, language, request, reply } = visit
      const { done } = request.query as { done?: string }
      const words = certificatesTexts(language).done
      const said = done && done in words ? words[done as keyof typeof words] : undefined
      const seesAll = context.grants.get(permission) === '*'
      const { rows, counts } = await rowsOf(visit)
      const cityCounts = seesAll ? (await signatures.list(context)).counts : undefined
      const requests = await signatures.listRequests(context, place.code)
      const { isOffered } = signatures
      return sendPage(
        reply,
        <CertificatesPage {...{ shell, isOffered, rows, counts, cityCounts, requests, said }} />,
      )
    }),
  )
  server.get(
    '/desk/certificates/:holder',
    { schema },
    page(parts, permission, async (visit) => {
      const row = await rowOf(visit)
      return sendPage(
        visit.reply,
        <SignerPage shell={visit.shell} isOffered={signatures.isOffered} row={row} />,
      )
    }),
  )
  server.post(
    '/desk/certificates/:holder/issue',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { context, place, shell, language, reply } = visit
      const row = await rowOf(visit)
      const isSeal = row.holder.startsWith('agency:')
      const { pin = '' } = visit.posted.fields
      if (!isSeal && pin.length < leastPin) {
        const fault = certificatesTexts(language).pinShort
        return sendPage(
          reply,
          <SignerPage {...{ shell, row, fault }} isOffered={signatures.isOffered} />,
          422,
        )
      }
      const organisation = agencyOf(places.fullName(place, 'vi'))
      await signatures.issue(context, {
        ...{ place: place.code, holder: row.holder, organisation },
        name: isSeal ? organisation : row.name,
        title: row.title,
        pin: isSeal ? '' : pin,
      })
      return reply.redirect('/desk/certificates?done=issue', 303)
    }),
  )
  server.post(
    '/desk/certificates/:holder/revoke',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { certificate = '', reason = '' } = visit.posted.fields
      const row = await rowOf(visit)
      if (!(reason in revocationReasons) || row.certificate?.id !== certificate) throw notFound()
      await signatures.revoke(visit.context, visit.place.code, certificate, reason as RevocationReason)
      return visit.reply.redirect('/desk/certificates?done=revoke', 303)
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

/** `Phường Cửa Nam` → `Ủy ban nhân dân phường Cửa Nam`. */
const agencyOf = (place: string) =>
  `Ủy ban nhân dân ${place.slice(0, 1).toLocaleLowerCase('vi')}${place.slice(1)}`
