import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { chainOf } from '../read.ts'
import { type Cell, wallDay } from './cells.ts'
import { chunksOf } from './chunks.ts'
import type { DossierFilter } from './filter.ts'
import type { Order } from './order.ts'
import { todayFor } from './page.ts'

/** The register of a unit (form 07 of Circular 03/2025/TT-VPCP): what it received from a day to a day. */
export interface RegisterWish {
  place: string
  from: Temporal.PlainDate
  until: Temporal.PlainDate
}

/** A book of more lines is bound in pieces: so many are set quickly, and leafed through. */
export const linesInPiece = 250

export interface RegisterLine {
  id: string
  code: string
  procedureCode: string
  applicantName: string
  address: string | undefined
  phone: string | undefined
  resolving: string
  /** Days by the clock on the wall (`2026-11-18`). */
  receivedOn: string | undefined
  dueOn: string | undefined
  returnedOn: string | undefined
  by: 'counter' | 'post' | 'online' | undefined
  status: number
}

export const registerColumns = sql`d.id, d.code, d.procedure_code, d.applicant_name, d.status,
  d.state->'applicant'->>'address' as address, d.state->'applicant'->>'phone' as phone, d.resolving,
  ${wallDay(sql`d.received_at`)} as received_on, ${wallDay(sql`d.due_at`)} as due_on,
  ${wallDay(sql`d.returned_at`)} as returned_on, d.state->'handedOver'->>'by' as by`

/** As they were filed, which is the order of their codes. */
export const registerOrder: Order = { by: 'filed', descending: false }

export const registerFilter = ({ place, from, until }: RegisterWish): DossierFilter => ({
  receiving: place,
  received: { from, until },
})

const ways = { counter: 'Tại quầy', post: 'Bưu chính', online: 'Trực tuyến' }
const notes: Record<number, string> = { 3: 'Không tiếp nhận', 7: 'Rút hồ sơ', 8: 'Dừng giải quyết' }

export const registerHeadings =
  'TT|Mã hồ sơ|Tên thủ tục hành chính|Số bộ|Người nộp|Địa chỉ|Điện thoại|Cơ quan giải quyết|Nhận hồ sơ|Hẹn trả|Trả kết quả|Phương thức trả|Ký nhận|Ghi chú'

/** A line as cells, in the order of the headings. */
export function registerCells(deps: Deps): (line: RegisterLine) => Cell[] {
  let n = 0
  return (line) => {
    const row = worded(deps, line)
    n++
    return [
      ...[n, row.code, `${row.procedure.name} (${row.procedure.code})`, row.sets],
      ...[row.applicant.name, row.applicant.address, row.applicant.phone, row.resolving],
      ...[line.receivedOn, line.dueOn, line.returnedOn].map((wall) => (wall ? { wall } : undefined)),
      ...[row.by, undefined, row.note],
    ]
  }
}

function worded(deps: Deps, line: RegisterLine) {
  const name = deps.procedures.find(line.procedureCode)?.versions.at(-1)?.name.vi ?? line.procedureCode
  return {
    code: line.code,
    procedure: { code: line.procedureCode, name },
    sets: 1,
    applicant: { name: line.applicantName, address: line.address, phone: line.phone?.replace(/^\+84/, '0') },
    resolving: deps.places.fullName(deps.places.get(line.resolving), 'vi'),
    by: line.by && ways[line.by],
    note: notes[line.status],
  }
}

/**
 * One piece of the register as PDF, the first with number 1, in the version of the form that held on its last day. It names
 * people: for whoever keeps the register; the audit log has who printed it.
 * @throws Refusal `forbidden`, `not-found` when there is no such piece
 */
export async function renderRegister(
  deps: Deps,
  context: Context,
  wish: RegisterWish & { piece: number; of: number },
): Promise<Uint8Array> {
  const { place, from, until, piece, of } = wish
  if (!may(context, 'dossier.register', place)) throw forbidden()
  const subject = `register:${place}:${from}:${until}`
  const lines = await deps.ledger.readAudited(
    context,
    { permission: 'dossier.read', place: chainOf(context), action: 'dossiers.print-register', subject },
    async (tx) => {
      const options = { today: todayFor(deps), order: registerOrder, size: linesInPiece }
      const chunks = chunksOf<RegisterLine>(deps, tx, registerColumns, context, registerFilter(wish), options)
      let n = 0
      for await (const { rows } of chunks) if (++n === piece) return rows
      return undefined
    },
  )
  if (!lines || (lines.length === 0 && piece > 1)) throw notFound()
  const unit = deps.places.get(place)
  const last = until.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '17:00' }).toInstant()
  const now = deps.clock.now()
  const parent = deps.places.fullName(unit, 'vi')
  const day = (wall: string | undefined) => (wall ? Temporal.PlainDate.from(wall) : undefined)
  return deps.documents.renderForm('07', {
    agency: {
      parent: `Ủy ban nhân dân ${parent[0]!.toLowerCase()}${parent.slice(1)}`,
      name: deps.places.officeName(unit, 'vi'),
    },
    locality: deps.places.city.name.replace('Thành phố ', ''),
    // A book of days gone by is in the form of its days.
    issuedAt: Temporal.Instant.compare(last, now) < 0 ? last : now,
    ...{ from, until, piece: { n: piece, of: Math.max(piece, of) } },
    rows: lines.map((line, index) => ({
      ...worded(deps, line),
      receivedOn: day(line.receivedOn),
      dueOn: day(line.dueOn),
      returnedOn: day(line.returnedOn),
      n: (piece - 1) * linesInPiece + index + 1,
    })),
  })
}
