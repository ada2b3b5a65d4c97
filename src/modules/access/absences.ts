import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { type Clock, localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Ledger, notFound, Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

export const newAbsenceSchema = z.object({
  officer: z.uuid().describe('the account that is away'),
  substitute: z.uuid().optional().describe('who does their work meanwhile, of the same unit'),
  from: z.iso.date(),
  to: z.iso.date().describe('the last day'),
  note: z.string().trim().max(500).default(''),
})
export type NewAbsence = z.output<typeof newAbsenceSchema>

export interface Absence {
  id: string
  place: string
  officer: { id: string; name: string; title: string }
  substitute: { id: string; name: string } | undefined
  from: Temporal.PlainDate
  to: Temporal.PlainDate
  note: string
  /** Back before the last day, or never gone. */
  endedAt: Temporal.Instant | undefined
}

export interface Absences {
  /**
   * Says that an officer is away, and who stands in for them. Permission `staff.manage` at their unit.
   * @throws Refusal `not-found`, `wrong-days`, `away-already`, `substitute-away`
   */
  declare(context: Context, place: string, absence: NewAbsence): Promise<{ id: string }>
  /** They are back, or do not go. @throws Refusal `not-found` */
  end(context: Context, place: string, id: string): Promise<null>
  /** Of a unit: who is away, who will be, and the last that were; permission `dossier.read`. */
  list(context: Context, place: string): Promise<Absence[]>
  /** The absence that an officer has at a moment, in the sight of the transaction. */
  find(tx: Transaction, account: string, at: Temporal.Instant): Promise<Absence | undefined>
}

/** Nobody plans further ahead, and whoever is away longer is no longer of the unit. */
const longestDays = 366
const pastShown = 20

const wrongDays = (field: 'from' | 'to', text: Text) =>
  new Refusal('wrong-days', 400, text, { [field]: text })
const endsBeforeItBegins = () =>
  wrongDays('to', {
    vi: 'Ngày cuối phải từ ngày đầu trở đi và không quá một năm.',
    en: 'The last day must not be before the first, nor a year after it.',
    ar: 'يجب ألا يسبق اليوم الأخير اليوم الأول وألا يتجاوزه بسنة.',
  })
const isOver = () =>
  wrongDays('to', {
    vi: 'Những ngày này đã qua.',
    en: 'These days are over.',
    ar: 'هذه الأيام انقضت.',
  })
const awayAlready = () =>
  new Refusal('away-already', 409, {
    vi: 'Người này đã có lịch vắng trùng những ngày đó. Hãy kết thúc lịch cũ trước.',
    en: 'This officer is already away on some of these days. End that absence first.',
    ar: 'هذا الموظف غائب أصلًا في بعض هذه الأيام. أنهِ ذلك الغياب أولًا.',
  })
const substituteAway = () =>
  new Refusal('substitute-away', 409, {
    vi: 'Người làm thay cũng vắng trong những ngày đó. Hãy chọn người khác.',
    en: 'The substitute is away on some of these days too. Choose somebody else.',
    ar: 'البديل غائب أيضًا في بعض هذه الأيام. اختر شخصًا آخر.',
  })

export function createAbsences(deps: { ledger: Ledger; clock: Clock }): Absences {
  const { ledger, clock } = deps
  return {
    declare(context, place, { officer, substitute, note, ...days }) {
      const from = Temporal.PlainDate.from(days.from)
      const to = Temporal.PlainDate.from(days.to)
      const length = from.until(to, { largestUnit: 'days' }).days
      if (length < 0 || length >= longestDays) throw endsBeforeItBegins()
      if (Temporal.PlainDate.compare(to, localDate(clock.now())) < 0) throw isOver()
      const input = { officer, substitute: substitute ?? null, ...days, note }
      return ledger.command(
        context,
        { name: 'access.declare-absence', permission: 'staff.manage', place, input },
        async (tx, at) => {
          const named = [officer, ...(substitute ? [substitute] : [])]
          // Locked: two who plan at the same moment see each other's plan.
          const known = await tx.many<{ id: string }>(sql`
            select id from access.account where id = any (${named}) and place = ${place} and not disabled
            order by id for update`)
          if (known.length < named.length || officer === substitute) throw notFound()
          const overlapping = await tx.many<{ accountId: string }>(sql`
            select account_id from access.absence
            where account_id = any (${named}) and ended_at is null and from_day <= ${to} and to_day >= ${from}`)
          if (overlapping.some(({ accountId }) => accountId === officer)) throw awayAlready()
          if (overlapping.length > 0) throw substituteAway()
          const standsIn = await tx.find(sql`
            select 1 from access.absence
            where substitute_id = ${officer} and ended_at is null and from_day <= ${to} and to_day >= ${from} limit 1`)
          if (standsIn) throw substituteAway()
          const id = uuid()
          await tx.run(sql`
            insert into access.absence (id, place, account_id, substitute_id, from_day, to_day, note, declared_by,
              declared_at)
            values (${id}, ${place}, ${officer}, ${substitute}, ${from}, ${to}, ${note}, ${context.actor}, ${at})`)
          return { answer: { id }, subject: `account:${officer}`, detail: { ...days, substitute } }
        },
      )
    },

    end: (context, place, id) =>
      ledger.command(
        context,
        { name: 'access.end-absence', permission: 'staff.manage', place, input: id },
        async (tx, at) => {
          const row = await tx.find<{ accountId: string }>(sql`
            select account_id from access.absence where id = ${id} and place = ${place} for update`)
          if (!row) throw notFound()
          await tx.run(sql`update access.absence set ended_at = ${at} where id = ${id} and ended_at is null`)
          return { answer: null, subject: `account:${row.accountId}` }
        },
      ),

    list: (context, place) =>
      ledger.read(context, 'dossier.read', async (tx) => {
        const rows = await tx.many<Row>(sql`
          ${selected} where b.place = ${place} order by b.ended_at is null desc, b.to_day desc limit ${200}`)
        const today = localDate(clock.now())
        const isNow = (it: Absence) => !it.endedAt && Temporal.PlainDate.compare(it.to, today) >= 0
        const all = rows.map(absenceOf)
        return [
          ...all.filter(isNow).sort((a, b) => Temporal.PlainDate.compare(a.from, b.from)),
          ...all.filter((it) => !isNow(it)).slice(0, pastShown),
        ]
      }),

    async find(tx, account, at) {
      const row = await tx.find<Row>(sql`
        ${selected} where b.account_id = ${account} and b.ended_at is null
          and ${localDate(at)} between b.from_day and b.to_day limit 1`)
      return row && absenceOf(row)
    },
  }
}

interface Row {
  id: string
  place: string
  accountId: string
  name: string
  title: string
  substituteId: string | undefined
  substituteName: string | undefined
  fromDay: Temporal.PlainDate
  toDay: Temporal.PlainDate
  note: string
  endedAt: Temporal.Instant | undefined
}

const selected = sql`
  select b.id, b.place, b.account_id, a.full_name as name, a.title, b.substitute_id, s.full_name as substitute_name,
    b.from_day, b.to_day, b.note, b.ended_at
  from access.absence b join access.account a on a.id = b.account_id
    left join access.account s on s.id = b.substitute_id`

const absenceOf = (row: Row): Absence => ({
  id: row.id,
  place: row.place,
  officer: { id: row.accountId, name: row.name, title: row.title },
  substitute: row.substituteId ? { id: row.substituteId, name: row.substituteName ?? '' } : undefined,
  from: row.fromDay,
  to: row.toDay,
  note: row.note,
  endedAt: row.endedAt,
})
