import {
  type BookKind,
  type Group,
  groups,
  isBookKind,
  isFigure,
  type WantedLines,
} from '#modules/certification'
import { csvWriter, streamOf, xlsxWriter } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound, Refusal } from '#platform/ledger'
import { type FormVisit, form, idOf, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { partKey } from '../posted.ts'
import { BookPage, BooksPage } from './books-page.tsx'
import { DelegationsPage, type DelegationsPageProps } from './delegations-page.tsx'
import type { CertificationFrameProps } from './frame.tsx'
import { newRequestRoutes } from './new-routes.tsx'
import { partsOf } from './open-to.ts'
import { QueuePage } from './queue-page.tsx'
import { FigurePage, StatisticsPage } from './statistics-page.tsx'
import { certificationTexts } from './texts.ts'

const reading = 'certification.read'
const receiving = 'certification.receive'
const signing = 'certification.sign'
const keeping = 'certification.book'
const delegating = 'certification.delegate'
const pageSize = 100
type Said = CertificationFrameProps['said']

/** Certification: what waits, receiving, books, who may sign, figures. */
export function certificationRoutes(parts: DeskParts): void {
  const { server, certification, access, clock } = parts
  const schema = { hide: true }
  newRequestRoutes(parts)

  server.get(
    '/desk/certification',
    { schema },
    page(parts, reading, async (visit) => {
      const { numbers = '0', copies = '0' } = visit.request.query as Record<string, string | undefined>
      const text = certificationTexts(visit.language)
      const message = text.signed(Number(numbers) || 0, Number(copies) || 0)
      return queue(visit, message ? { tone: 'success', message } : undefined)
    }),
  )
  server.post(
    '/desk/certification/sign',
    { schema },
    form(parts, { permission: signing }, async (visit) => {
      const text = certificationTexts(visit.language)
      const chosen = visit.posted.values.item ?? []
      if (chosen.length === 0) return queue(visit, { tone: 'warning', message: text.nothingChosen }, 400)
      return signAll(visit, chosen)
    }),
  )
  server.post(
    '/desk/certification/:id/settle',
    { schema },
    form(parts, { permission: receiving }, async (visit) => {
      const { fields } = visit.posted
      const id = idOf(visit, 'id')
      await certification.settle(visit.context, visit.place.code, id, {
        compared: fields.compared === 'yes',
        paid: fields.paid === 'yes',
        receipt: fields.receipt,
        exemption: fields.exemption,
      })
      return visit.reply.redirect(`/desk/dossiers/${id}#certification`, 303)
    }),
  )
  server.post(
    '/desk/certification/:id/refuse',
    { schema },
    form(parts, { permission: signing }, async (visit) => {
      const { item = '', ...fields } = visit.posted.fields
      const id = idOf(visit, 'id')
      requireId(item)
      const said = { ground: fields[`ground-${item}`] ?? '', words: fields[`words-${item}`] ?? '' }
      await certification.refuse(visit.context, visit.place.code, item, said)
      return visit.reply.redirect(`/desk/dossiers/${id}#certification`, 303)
    }),
  )
  server.post(
    '/desk/certification/:id/correct',
    { schema },
    form(parts, { permission: receiving }, async (visit) => {
      const { item = '', ...fields } = visit.posted.fields
      const id = idOf(visit, 'id')
      requireId(item)
      const at = (name: string) => fields[`${name}-${item}`] ?? ''
      const said = { pages: at('pages'), sheets: at('sheets'), copies: at('copies'), reason: at('reason') }
      await certification.correct(visit.context, visit.place.code, item, said)
      return visit.reply.redirect(`/desk/dossiers/${id}#certification`, 303)
    }),
  )
  server.post(
    '/desk/certification/:id/refund',
    { schema },
    form(parts, { permission: reading }, async (visit) => {
      const { amount = '', reason = '' } = visit.posted.fields
      const id = idOf(visit, 'id')
      const given = /^[\d. ]{1,12}$/.test(amount.trim()) ? Number(amount.replace(/[. ]/g, '')) : 0
      await certification.refund(visit.context, visit.place.code, id, { amount: given, reason })
      return visit.reply.redirect(`/desk/dossiers/${id}#certification`, 303)
    }),
  )
  server.post(
    '/desk/certification/:id/cancel',
    { schema },
    form(parts, { permission: receiving }, async (visit) => {
      const id = idOf(visit, 'id')
      const { reason = '' } = visit.posted.fields
      await certification.cancel(visit.context, visit.place.code, id, { reason })
      return visit.reply.redirect(`/desk/dossiers/${id}#certification`, 303)
    }),
  )
  server.post(
    '/desk/certification/:id/scan',
    { schema },
    form(parts, { permission: receiving, files: true }, async (visit) => {
      const { item = '' } = visit.posted.fields
      const id = idOf(visit, 'id')
      requireId(item)
      // The field is named after its item, so that each on the page has a label of its own.
      const [staged] = Object.values(visit.posted.files).flat()
      if (staged) await certification.attachScan(visit.context, visit.place.code, item, staged)
      return visit.reply.redirect(`/desk/dossiers/${id}#certification`, 303)
    }),
  )
  server.get(
    '/desk/certification/:id/attestation.pdf',
    { schema },
    page(parts, reading, async (visit) => {
      const request = await certification.requestOf(visit.context, idOf(visit, 'id'))
      if (!request) throw notFound()
      return pdf(visit, await certification.attestations(request), `${request.code}-loi-chung`)
    }),
  )

  server.get(
    '/desk/certification/books',
    { schema },
    page(parts, reading, async (visit) => {
      const volumes = await certification.books(visit.context, visit.place.code)
      return sendPage(visit.reply, <BooksPage {...framed(visit)} volumes={volumes} />)
    }),
  )
  server.get(
    '/desk/certification/books/:kind/:year',
    { schema },
    page(parts, reading, async (visit) => {
      const text = certificationTexts(visit.language)
      const { done = '' } = visit.request.query as Record<string, string | undefined>
      const message = { strike: text.saidStruck, volume: text.saidVolume, close: text.saidClosed }[done]
      return book(visit, message ? { tone: 'success', message } : undefined)
    }),
  )
  server.get(
    '/desk/certification/books/:kind/:year/book.pdf',
    { schema },
    page(parts, reading, async (visit) => {
      const which = bookOf(visit)
      const made = await certification.bookPaper(visit.context, { place: visit.place.code, ...which })
      return pdf(visit, made, `so-${which.kind}-${which.year}`)
    }),
  )
  for (const [ending, writerOf] of Object.entries({ csv: csvWriter, xlsx: xlsxWriter })) {
    server.get(
      `/desk/certification/books/:kind/:year/book.${ending}`,
      { schema },
      page(parts, reading, async (visit) => {
        const wanted = { place: visit.place.code, ...bookOf(visit), ...wantedLines(visit) }
        const name = `so-${wanted.kind}-${wanted.year}`
        const writer = writerOf(name)
        const stream = await streamOf(
          (sink) => certification.exportBook(visit.context, wanted, visit.language, writer, sink),
          (error) => server.log.warn({ err: error }, 'a book broke off while it was written'),
        )
        return visit.reply
          .header('content-type', writer.mime)
          .header('content-disposition', `attachment; filename="${name}.${ending}"`)
          .header('cache-control', 'private, no-store')
          .send(stream)
      }),
    )
  }
  server.post(
    '/desk/certification/books/:kind/:year',
    { schema },
    form(parts, { permission: keeping }, async (visit) => {
      const { kind, year } = bookOf(visit)
      const { context, place, posted } = visit
      const { fields } = posted
      const number = /^\d{1,9}$/.test((fields.number ?? '').trim()) ? Number(fields.number) : 0
      try {
        if (fields.do === 'volume') await certification.openVolume(context, place.code, kind, year)
        else if (fields.do === 'close') await certification.closeYear(context, place.code, kind, year)
        else if (fields.do === 'strike' && (fields.reason ?? '').trim())
          await certification.strike(context, place.code, { kind, year, number }, fields.reason!)
        else throw notFound()
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403) throw error
        return book(visit, { tone: 'danger', message: error.text[visit.language] }, error.status)
      }
      return visit.reply.redirect(`/desk/certification/books/${kind}/${year}?done=${fields.do}`, 303)
    }),
  )

  server.get(
    '/desk/certification/delegations',
    { schema },
    page(parts, reading, async (visit) => {
      const { done = '' } = visit.request.query as Record<string, string | undefined>
      const text = certificationTexts(visit.language)
      const message = { given: text.saidGiven, revoked: text.saidRevoked }[done]
      return delegations(visit, message ? { said: { tone: 'success', message } } : {})
    }),
  )
  server.post(
    '/desk/certification/delegations',
    { schema },
    form(parts, { permission: delegating }, async (visit) => {
      const { fields, values } = visit.posted
      try {
        await certification.delegate(visit.context, visit.place.code, {
          to: fields.to ?? '',
          groups: (values.groups ?? []).filter((it): it is Group =>
            (groups as readonly string[]).includes(it),
          ),
          from: fields.from ?? '',
          until: fields.until ?? '',
          decision: fields.decision ?? '',
        })
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403) throw error
        const faults = Object.entries(error.fields).map(([name, why]) => [name, why[visit.language]])
        const shown = { fields, values, faults: Object.fromEntries(faults), why: error.text[visit.language] }
        return delegations(visit, shown, error.status)
      }
      return visit.reply.redirect('/desk/certification/delegations?done=given', 303)
    }),
  )
  server.post(
    '/desk/certification/delegations/:id/revoke',
    { schema },
    form(parts, { permission: delegating }, async (visit) => {
      await certification.revokeDelegation(visit.context, visit.place.code, idOf(visit, 'id'))
      return visit.reply.redirect('/desk/certification/delegations?done=revoked', 303)
    }),
  )

  server.get(
    '/desk/certification/statistics',
    { schema },
    page(parts, reading, async (visit) => {
      const { from, until } = daysOf(visit)
      const figures = await certification.statistics(visit.context, { place: visit.place.code, from, until })
      return sendPage(visit.reply, <StatisticsPage {...framed(visit)} {...{ from, until, figures }} />)
    }),
  )

  server.get(
    '/desk/certification/statistics/:figure',
    { schema },
    page(parts, reading, async (visit) => {
      const { figure = '' } = visit.request.params as Record<string, string>
      if (!isFigure(figure)) throw notFound()
      const { group: asked = '', page: wanted = '1' } = visit.request.query as Record<
        string,
        string | undefined
      >
      const group = groups.find((it) => it === asked)
      const at = Math.min(10_000, Math.max(1, Number.parseInt(wanted, 10) || 1))
      const { from, until } = daysOf(visit)
      const { rows, total, value } = await certification.figureRows(visit.context, {
        ...{ place: visit.place.code, from, until, figure, group },
        ...{ skip: (at - 1) * pageSize, most: pageSize },
      })
      return sendPage(
        visit.reply,
        <FigurePage
          {...framed(visit)}
          {...{ figure, from, until, group, rows, total, value, pageSize }}
          page={at}
          nameOf={(code) => parts.procedures.find(code)?.plain[visit.language] ?? code}
        />,
      )
    }),
  )

  function daysOf(visit: Visit): { from: Temporal.PlainDate; until: Temporal.PlainDate } {
    const asked = visit.request.query as Record<string, string | undefined>
    const until = dayOf(asked.until) ?? localDate(clock.now())
    return { until, from: dayOf(asked.from) ?? until.subtract({ days: 6 }) }
  }

  const framed = (visit: Visit) => ({ shell: visit.shell, parts: partsOf(visit) })

  async function queue(visit: Visit, said?: Said, status = 200) {
    const { context, place } = visit
    const { waiting, authority } = await certification.toSign(context, place.code)
    const { signers } = await certification.delegations(context, place.code)
    const maySign = may(context, signing, place.code)
    return sendPage(
      visit.reply,
      <QueuePage {...framed(visit)} {...{ said, waiting, authority, signers, maySign }} />,
      status,
    )
  }

  /** Each request is a command of its own: one that cannot be signed keeps the others from nothing. */
  async function signAll(visit: FormVisit, chosen: string[]) {
    const { context, place, posted, language } = visit
    const byDossier = new Map<string, string[]>()
    for (const value of chosen.slice(0, 500)) {
      const [dossier = '', item = ''] = value.split(' ')
      requireId(dossier)
      requireId(item)
      byDossier.set(dossier, [...(byDossier.get(dossier) ?? []), item])
    }
    const pin = posted.fields.pin || undefined
    let numbers = 0
    let copies = 0
    const troubles = new Map<string, Refusal>()
    let n = 0
    for (const [dossier, items] of byDossier) {
      const own = { ...context, ...partKey(posted.key, ++n) }
      try {
        const signed = await certification.sign(own, place.code, dossier, items, pin)
        numbers += signed.numbers.length
        copies += signed.sealing.length
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        troubles.set(error.type, error)
      }
    }
    const [first] = troubles.values()
    if (!first) return visit.reply.redirect(`/desk/certification?numbers=${numbers}&copies=${copies}`, 303)
    // Nothing was done, and it was not for this officer to do: the plain answer.
    if (numbers + copies === 0 && ['forbidden', 'not-found'].includes(first.type)) throw first
    const text = certificationTexts(language)
    const message = (
      <>
        {[...troubles.values()].map((it) => (
          <p key={it.type}>{it.text[language]}</p>
        ))}
        <p>{text.signed(numbers, copies)}</p>
      </>
    )
    return queue(visit, { tone: 'danger', title: text.notSigned, message }, first.status)
  }

  async function book(visit: Visit, said?: Said, status = 200) {
    const { kind, year } = bookOf(visit)
    const { page: wanted = '1' } = visit.request.query as Record<string, string | undefined>
    const filter = wantedLines(visit)
    const at = Math.min(10_000, Math.max(1, Number.parseInt(wanted, 10) || 1))
    const { context, place } = visit
    const volumes = (await certification.books(context, place.code)).filter(
      (it) => it.kind === kind && it.year === year,
    )
    if (volumes.length === 0) throw notFound()
    const asked = { place: place.code, kind, year, ...filter, from: (at - 1) * pageSize, most: pageSize }
    const { lines, total } = await certification.lines(context, asked)
    return sendPage(
      visit.reply,
      <BookPage
        {...framed(visit)}
        {...{ said, kind, year, volumes, lines, total, pageSize }}
        page={at}
        filter={filter}
        mayKeep={may(context, keeping, place.code)}
      />,
      status,
    )
  }

  async function delegations(visit: Visit, more: Partial<DelegationsPageProps>, status = 200) {
    const { context, place } = visit
    const { given, signers } = await certification.delegations(context, place.code)
    const accounts = may(context, delegating, place.code) ? await access.accountsOf(place.code) : undefined
    const officers = accounts
      ?.filter(({ id, roles }) => `officer:${id}` !== context.actor && !roles.includes('chair'))
      .map(({ id, fullName, title }) => ({ value: `officer:${id}`, label: `${fullName} (${title})` }))
    return sendPage(
      visit.reply,
      <DelegationsPage
        {...framed(visit)}
        {...{ given, signers, officers }}
        now={clock.now()}
        fields={{ from: localDate(clock.now()).toString() }}
        values={{}}
        faults={{}}
        {...more}
      />,
      status,
    )
  }
}

function bookOf(visit: Visit): { kind: BookKind; year: number } {
  const { kind = '', year = '' } = visit.request.params as Record<string, string>
  if (!isBookKind(kind) || !/^20\d\d$/.test(year)) throw notFound()
  return { kind, year: Number(year) }
}

function wantedLines(visit: Visit): Pick<WantedLines, 'words' | 'volume' | 'only'> {
  const { q, volume = '', only } = visit.request.query as Record<string, string | undefined>
  return {
    words: q,
    volume: /^[1-9]\d{0,2}$/.test(volume) ? Number(volume) : undefined,
    only: only === 'valid' || only === 'struck' ? only : undefined,
  }
}

function requireId(id: string): void {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw notFound()
}

function pdf(visit: Visit, made: Uint8Array, name: string) {
  return visit.reply
    .type('application/pdf')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .send(Buffer.from(made))
}

function dayOf(text: string | undefined): Temporal.PlainDate | undefined {
  if (!text || !/^20\d\d-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
