import { sql } from '#platform/db'
import { type Context, forbidden, may } from '#platform/ledger'
import { type Language, maskIdNumber, maskName, messages } from '#platform/text'
import type { Deps } from '../deps.ts'
import { chainOf } from '../read.ts'
import { exportsBusy } from '../refusals.ts'
import type { LatenessCause } from '../state.ts'
import type { Status } from '../status.ts'
import { type Cell, type TableWriter, wallTime } from './cells.ts'
import { chunksOf } from './chunks.ts'
import type { DossierFilter } from './filter.ts'
import type { Order } from './order.ts'
import { orderFor, todayFor } from './page.ts'
import { registerCells, registerColumns, registerHeadings, registerOrder } from './register.ts'

/** Where a file goes. */
export interface Sink {
  /** Takes the next piece; false when nobody wants more. */
  put(piece: Buffer): Promise<boolean>
}

export interface ExportWish {
  filter: DossierFilter
  order: Order | undefined
  /** The filter as it stands in the address: for the audit log. */
  query: string
  language: Language
  /** The columns of the register (form 07) instead of those of the list; only with `dossier.register` at the place named. */
  asRegister?: boolean
}

interface Line {
  id: string
  code: string
  receiving: string
  resolving: string
  procedureCode: string
  field: string
  channel: 'counter' | 'online' | 'post'
  status: Status
  step: string | undefined
  assigneeName: string | undefined
  applicantName: string
  applicantIdNumber: string | undefined
  /** By the clock on the wall, as `cells.ts` says. */
  filedAt: string
  receivedAt: string | undefined
  dueAt: string | undefined
  finishedAt: string | undefined
  returnedAt: string | undefined
  latenessCause: LatenessCause | undefined
}

const columns = sql`d.id, d.code, d.receiving, d.resolving, d.procedure_code, d.field, d.channel, d.status, d.step,
  d.assignee_name, d.applicant_name, d.applicant_id_number, ${wallTime(sql`d.filed_at`)} as filed_at,
  ${wallTime(sql`d.received_at`)} as received_at, ${wallTime(sql`d.due_at`)} as due_at,
  ${wallTime(sql`d.finished_at`)} as finished_at, ${wallTime(sql`d.returned_at`)} as returned_at, d.lateness_cause`

/** As many rows are read and written at once: what is held while they pass outlives fewer collections. */
const piece = 200
/** Each holds a connection to the database for as long as its reader takes. */
const mostAtOnce = 3
let running = 0

/**
 * Writes all dossiers of a filter that the reader may see, as they stood at one moment, in the order of the list. Whoever
 * may not export personal data (`dossier.export`) gets names and numbers masked. The audit log has who asked for what before
 * the first row leaves, and how many left. Returns that number.
 * @throws Refusal `exports-busy` when too many are being written
 */
export async function exportTo(
  deps: Deps,
  context: Context,
  wish: ExportWish,
  writer: TableWriter,
  sink: Sink,
): Promise<number> {
  if (running >= mostAtOnce) throw exportsBusy()
  running++
  try {
    await note(deps, context, 'dossiers.export', wish.query, {})
    const written = await write(deps, context, wish, writer, sink)
    await note(deps, context, 'dossiers.exported', wish.query, { ...written })
    return written.rows
  } finally {
    running--
  }
}

async function write(
  deps: Deps,
  context: Context,
  wish: ExportWish,
  writer: TableWriter,
  sink: Sink,
): Promise<{ rows: number; isWhole: boolean }> {
  const { filter, language, asRegister } = wish
  if (asRegister && !may(context, 'dossier.register', filter.receiving)) throw forbidden()
  const order = asRegister ? registerOrder : orderFor(filter, wish.order)
  const headings = asRegister ? registerHeadings : exportTexts(language).headings
  const shown = (asRegister ? registerCells(deps) : shownBy(deps, context, language)) as (
    line: never,
  ) => Cell[]
  const wanted = asRegister ? registerColumns : columns
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    await tx.run(sql`set transaction isolation level repeatable read read only`)
    let count = 0
    if (!(await sink.put(await writer.begin(headings.split('|'))))) return { rows: 0, isWhole: false }
    const options = { today: todayFor(deps), order, size: piece }
    for await (const { rows } of chunksOf<unknown>(deps, tx, wanted, context, filter, options)) {
      if (rows.length === 0) continue
      if (!(await sink.put(await writer.rows(rows.map((row) => shown(row as never))))))
        return { rows: count, isWhole: false }
      count += rows.length
    }
    return { rows: count, isWhole: await sink.put(await writer.end()) }
  })
}

/** A line as cells, in the order of the headings. */
function shownBy(deps: Deps, context: Context, language: Language): (line: Line) => Cell[] {
  const text = exportTexts(language)
  const unit = remembered((code) => deps.places.fullName(deps.places.get(code), language))
  const procedure = remembered((code) => deps.procedures.find(code)?.versions.at(-1)?.name[language] ?? code)
  return (line) => {
    const isOpen =
      may(context, 'dossier.export', line.receiving) || may(context, 'dossier.export', line.resolving)
    const idNumber = line.applicantIdNumber
    return [
      line.code,
      line.procedureCode,
      procedure(line.procedureCode),
      line.field,
      text.channels[line.channel],
      isOpen ? line.applicantName : maskName(line.applicantName),
      isOpen ? idNumber : idNumber && maskIdNumber(idNumber),
      unit(line.receiving),
      unit(line.resolving),
      text.statuses[line.status],
      line.step,
      line.assigneeName,
      ...[line.filedAt, line.receivedAt, line.dueAt, line.finishedAt, line.returnedAt].map(onWall),
      line.latenessCause && text.causes[line.latenessCause],
    ]
  }
}

const onWall = (wall: string | undefined) => (wall === undefined ? undefined : { wall })

function remembered(find: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>()
  return (key) => {
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

function note(
  deps: Deps,
  context: Context,
  name: string,
  query: string,
  detail: Record<string, unknown>,
): Promise<null> {
  const { key: _, ...reader } = context
  return deps.ledger.command(
    reader,
    { name, permission: 'dossier.read', place: chainOf(context), input: query },
    async () => ({
      answer: null,
      subject: 'dossiers:list',
      detail: { query: query.slice(0, 500), ...detail },
    }),
  )
}

export const exportTexts = messages({
  vi: {
    file: 'ho-so',
    sheet: 'Hồ sơ',
    headings:
      'Mã hồ sơ|Mã thủ tục|Tên thủ tục|Lĩnh vực|Cách nộp|Người nộp|Số định danh|Nơi nhận|Nơi giải quyết|Trạng thái|Bước|Người xử lý|Nộp lúc|Tiếp nhận lúc|Hạn trả|Xong lúc|Trả kết quả lúc|Nguyên nhân quá hạn',
    channels: { counter: 'Tại quầy', online: 'Trực tuyến', post: 'Bưu chính' },
    statuses: {
      1: 'Mới nộp',
      2: 'Được tiếp nhận',
      3: 'Không được tiếp nhận',
      4: 'Đang xử lý',
      5: 'Yêu cầu bổ sung',
      6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
      7: 'Công dân yêu cầu rút',
      8: 'Dừng xử lý',
      9: 'Đã xử lý xong',
      10: 'Đã trả kết quả',
    },
    causes: {
      staff: 'Cán bộ',
      partner: 'Cơ quan phối hợp',
      synchronisation: 'Đồng bộ dữ liệu',
      equipment: 'Thiết bị',
      applicant: 'Người nộp',
    },
  },
  en: {
    file: 'dossiers',
    sheet: 'Dossiers',
    headings:
      'Code|Procedure code|Procedure|Field|Channel|Applicant|Identity number|Received at|Resolved at|Status|Step|Handler|Filed|Received|Due|Finished|Handed over|Cause of lateness',
    channels: { counter: 'At the counter', online: 'Online', post: 'By post' },
    statuses: {
      1: 'Filed',
      2: 'Received',
      3: 'Not accepted',
      4: 'Being processed',
      5: 'Papers asked for',
      6: 'Payment asked for',
      7: 'Withdrawn',
      8: 'Stopped',
      9: 'Finished',
      10: 'Handed over',
    },
    causes: {
      staff: 'Staff',
      partner: 'Partner',
      synchronisation: 'Synchronisation',
      equipment: 'Equipment',
      applicant: 'Applicant',
    },
  },
  ar: {
    file: 'dossiers',
    sheet: 'الملفات',
    headings:
      'رمز الملف|رمز الإجراء|الإجراء|المجال|طريقة التقديم|مقدّم الملف|رقم الهوية|جهة الاستلام|جهة البت|الحالة|الخطوة|المسؤول|وقت التقديم|وقت الاستلام|الموعد|وقت الإنجاز|وقت التسليم|سبب التأخر',
    channels: { counter: 'عند الشباك', online: 'عبر الإنترنت', post: 'بالبريد' },
    statuses: {
      1: 'مُقدَّم',
      2: 'مُستلَم',
      3: 'غير مقبول',
      4: 'قيد المعالجة',
      5: 'طُلب استكماله',
      6: 'طُلب الدفع',
      7: 'مسحوب',
      8: 'موقوف',
      9: 'منجز',
      10: 'سُلّمت نتيجته',
    },
    causes: {
      staff: 'الموظفون',
      partner: 'جهة متعاونة',
      synchronisation: 'مزامنة البيانات',
      equipment: 'الأجهزة',
      applicant: 'مقدّم الملف',
    },
  },
})
