import { type CertifiedKind, detailsOf, feeOf, kindOf, type TypedItem } from '#modules/certification'
import { sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { formatMoney } from '#platform/text'
import { type FormVisit, form, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { type NewPageProps, NewRequestPage } from './new-page.tsx'
import { partsOf } from './open-to.ts'
import { certificationTexts } from './texts.ts'

const permission = 'certification.receive'
const mostRows = 30

/** Receiving a request for certification at the counter. */
export function newRequestRoutes(parts: DeskParts): void {
  const { server, certification, dossiers } = parts
  const schema = { hide: true }

  server.get(
    '/desk/certification/new',
    { schema },
    page(parts, permission, async (visit) => {
      const {
        procedure = '2.000815',
        ticket,
        done,
        dossier,
      } = visit.request.query as Record<string, string | undefined>
      const text = certificationTexts(visit.language)
      if (dossier) return itemisePage(visit, dossier)
      const said = done ? await justDone(visit, done) : undefined
      return show(visit, kindOf(procedure) ?? kindOf('2.000815')!, ticket, {
        ...(said
          ? {
              said: {
                tone: 'success' as const,
                title: text.done(said.code),
                message: (
                  <p class="row">
                    <span>{text.doneFee(formatMoney(said.fee, visit.language))}</span>
                    <a href={`/desk/received/${done}`}>{text.slip}</a>
                    <a href={`/desk/dossiers/${done}`}>{text.open}</a>
                  </p>
                ),
              },
            }
          : {}),
      })
    }),
  )
  server.post(
    '/desk/certification/new',
    { schema },
    form(parts, { permission, files: true }, async (visit) => {
      const { fields, fileFaults } = visit.posted
      const kind = kindOf(fields.procedure ?? '')
      if (!kind) return visit.reply.redirect('/desk/certification/new', 303)
      const rows = rowsOf(fields)
      if (fields.do === 'add') {
        const more = Math.min(rows + 1, mostRows)
        return show(visit, kind, fields.ticket, { rows: more, fields: { ...fields, focus: String(more) } })
      }
      if (fields.do === 'count') return show(visit, kind, fields.ticket, { rows, fields })
      const scanFaults = Object.entries(fileFaults).map(([name, why]) => [name, why[visit.language]])
      if (scanFaults.length > 0)
        return show(
          visit,
          kind,
          fields.ticket,
          { rows, fields, faults: Object.fromEntries(scanFaults), why: scanFaults[0]![1] },
          400,
        )
      return receive(visit, kind, rows)
    }),
  )

  /** Filed online or received on the general form: only what it asks for is missing. */
  async function itemisePage(visit: Visit, id: string) {
    if (!isId(id)) throw notFound()
    const kind = kindOf((await dossiers.get(visit.context, id)).state.procedure.code)
    if (!kind) throw notFound()
    return show(visit, kind, undefined, { fields: { dossier: id } })
  }

  async function justDone(visit: Visit, id: string): Promise<{ code: string; fee: number } | undefined> {
    const request = /^[0-9a-f-]{36}$/.test(id)
      ? await certification.requestOf(visit.context, id).catch(() => undefined)
      : undefined
    return request && { code: request.code, fee: request.fee }
  }

  async function receive(visit: FormVisit, kind: CertifiedKind, rows: number) {
    const { fields, files } = visit.posted
    const typed = typedItems(kind, fields, rows)
    // A line is known by the place it was typed at, also when others before it were left empty.
    const kept = typed.filter(({ n, item }) => n === 1 || isTyped(item))
    const asked = {
      place: visit.place.code,
      procedureCode: kind.procedure,
      items: kept.map(({ item }) => item),
      compared: fields.compared === 'yes',
      again: fields.again === 'yes',
      fee: { paid: fields.paid === 'yes', receipt: fields.receipt, exemption: fields.exemption },
      scans: new Map(
        kept.flatMap(({ n }, index) => {
          const scan = files[`scan-${n}`]?.[0]
          return scan ? [[index, scan]] : []
        }),
      ),
    }
    try {
      if (fields.dossier) {
        if (!isId(fields.dossier)) throw notFound()
        await certification.itemise(visit.context, fields.dossier, asked)
        return visit.reply.redirect(`/desk/dossiers/${fields.dossier}#certification`, 303)
      }
      const opened = await certification.receive(visit.context, {
        ...asked,
        applicant: { fullName: fields.fullName, idNumber: fields.idNumber, phone: fields.phone },
        agreedDays: fields.agreedDays ? Number(fields.agreedDays) : undefined,
        ticketId: fields.ticket,
        refused:
          fields.do === 'refuse' ? { ground: fields.ground ?? '', words: fields.words ?? '' } : undefined,
      })
      // What was turned away goes on with its slip.
      const next =
        fields.do === 'refuse'
          ? `/desk/dossiers/${opened.id}`
          : `/desk/certification/new?procedure=${kind.procedure}&done=${opened.id}`
      return visit.reply.redirect(next, 303)
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 403 || error.type === 'not-found') throw error
      const faults = Object.entries(error.fields).map(([name, why]) => [
        nameAt(name, kept),
        why[visit.language],
      ])
      const shown = {
        ...{ rows, fields, faults: Object.fromEntries(faults), why: error.text[visit.language] },
        asksAgain: error.type === 'asked-today',
      }
      return show(visit, kind, fields.ticket, shown, error.status)
    }
  }

  async function show(
    visit: Visit,
    kind: CertifiedKind,
    ticketId: string | undefined,
    more: Partial<NewPageProps>,
    status = 200,
  ) {
    const { language } = visit
    const rows = more.rows ?? 1
    const fields = more.fields ?? { 'pages-1': '', 'copies-1': '' }
    const queue = ticketId
      ? await parts.reception.queue(visit.context, visit.place.code).catch(() => undefined)
      : undefined
    const typed = typedItems(kind, fields, rows).filter(({ n, item }) => n === 1 || isTyped(item))
    const held = isId(fields.dossier) ? await dossiers.get(visit.context, fields.dossier) : undefined
    return sendPage(
      visit.reply,
      <NewRequestPage
        shell={visit.shell}
        parts={partsOf(visit)}
        kind={kind}
        dossier={held && { id: held.id, code: held.state.code, name: held.state.applicant.fullName }}
        nameOf={(code) => parts.procedures.get(code).plain[language]}
        ticket={queue?.atCounters.find(({ id }) => id === ticketId)}
        faults={{}}
        fee={
          more.fields
            ? feeOfTyped(
                kind,
                typed.map(({ item }) => item),
              )
            : 0
        }
        isExempt={Boolean(fields.exemption?.trim())}
        {...more}
        rows={rows}
        fields={fields}
      />,
      status,
    )
  }
}

const isId = (id: string | undefined): id is string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id ?? '')

const rowsOf = (fields: Record<string, string>) =>
  Math.min(mostRows, Math.max(1, Number.parseInt(fields.rows ?? '1', 10) || 1))

const isTyped = (item: TypedItem) =>
  item.title.trim() !== '' || Boolean(item.electronic) || Boolean(item.pages?.trim())

function typedItems(kind: CertifiedKind, fields: Record<string, string>, rows: number) {
  return Array.from({ length: rows }, (_, index) => {
    const n = index + 1
    const at = (name: string) => fields[`${name}-${n}`] ?? ''
    const details = Object.fromEntries([...detailsOf[kind.group], 'value'].map((name) => [name, at(name)]))
    return {
      n,
      item: {
        title: at('title'),
        issuer: at('issuer'),
        pages: at('pages'),
        sheets: at('sheets'),
        copies: at('copies'),
        electronic: at('electronic') === 'yes',
        details,
      },
    }
  })
}

/** A fault of the third item that counts stands at the line it was typed in. */
function nameAt(name: string, kept: { n: number }[]): string {
  const [, field, index] = /^(\w+)-(\d+)$/.exec(name) ?? []
  const line = index && kept[Number(index) - 1]
  return line ? `${field}-${line.n}` : name
}

function feeOfTyped(kind: CertifiedKind, items: TypedItem[]): number {
  const whole = (text: string | undefined, otherwise: number) =>
    /^\d{1,5}$/.test((text ?? '').trim()) ? Number(text) : otherwise
  return items.reduce((sum, { pages, copies, electronic }) => {
    const isElectronic = kind.electronic && electronic === true
    const fee = feeOf(kind.fee, {
      pages: Math.max(1, whole(pages, 1)),
      copies: whole(copies, isElectronic ? 0 : 1),
      electronic: isElectronic,
    })
    return sum + fee.paper + fee.electronic
  }, 0)
}
