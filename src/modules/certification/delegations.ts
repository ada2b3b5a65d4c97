import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { formatDate, nfc, type Text } from '#platform/text'
import type { Delegation } from './authority.ts'
import { type Deps, delegating, reading, signing } from './deps.ts'
import type { Group } from './kinds.ts'
import { delegationsAt, positionOf, signersAt, type TodaysSigner } from './officer.ts'
import { invalid, onlyChair } from './refusals.ts'

export interface NewDelegation {
  /** Actor: `officer:<id>`. */
  to: string
  groups: Group[]
  from: string
  until: string
  decision: string
}

const t = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })

/**
 * The chair entrusts an official of the unit with certifying, for kinds and days, by a decision on paper.
 * @throws Refusal `chair-only`, `invalid` with fields
 */
export function delegate(
  deps: Deps,
  context: Context,
  place: string,
  wish: NewDelegation,
): Promise<{ id: string }> {
  const command = { name: 'certification.delegate', permission: delegating, place, input: wish }
  return deps.ledger.command(context, command, async (tx, at) => {
    const chair = await requireChair(deps, tx, context)
    const faults: Record<string, Text> = {}
    const from = dayOf(wish.from)
    const until = dayOf(wish.until)
    const badDay = t('Ghi ngày/tháng/năm có thật.', 'A date that exists.', 'تاريخ صحيح.')
    if (!from) faults.from = badDay
    if (!until) faults.until = badDay
    const today = localDate(at)
    // A signature of yesterday cannot be made lawful afterwards.
    if (from && Temporal.PlainDate.compare(from, today) < 0) {
      const on = formatDate(today)
      faults.from = t(`Từ ngày ${on} trở đi.`, `From ${on} on.`, `ابتداءً من ${on}.`)
    }
    if (from && until && Temporal.PlainDate.compare(until, from) < 0)
      faults.until = t(
        'Ngày cuối phải sau ngày đầu.',
        'The last day comes after the first.',
        'اليوم الأخير بعد الأول.',
      )
    if (wish.groups.length === 0)
      faults.groups = t('Chọn ít nhất một loại.', 'Choose at least one.', 'اختر نوعًا واحدًا على الأقل.')
    const decision = nfc(wish.decision).slice(0, 100)
    if (!decision) faults.decision = t('Ghi số quyết định.', 'The number of the decision.', 'رقم القرار.')
    const officer = await deps.access.findOfficer(tx, wish.to)
    const isAble = officer && may(officer, signing, place) && wish.to !== context.actor
    if (!isAble)
      faults.to = t('Chọn một người của đơn vị.', 'Choose somebody of the unit.', 'اختر شخصًا من الوحدة.')
    if (Object.keys(faults).length > 0) throw invalid(faults)
    const id = uuid()
    await tx.run(sql`insert into certification.delegation (id, place, given_by, given_by_name, given_at, officer,
        officer_name, officer_title, categories, from_day, until_day, decision)
      values (${id}, ${place}, ${context.actor}, ${chair.name}, ${at}, ${wish.to}, ${officer!.name}, ${officer!.title},
        ${wish.groups}, ${from}, ${until}, ${decision})`)
    return {
      answer: { id },
      subject: `delegation:${id}`,
      detail: { to: wish.to, groups: wish.groups, from: `${from}`, until: `${until}`, decision },
    }
  })
}

/** Takes it back at this moment. @throws Refusal `chair-only`, `not-found` */
export function revokeDelegation(deps: Deps, context: Context, place: string, id: string): Promise<null> {
  const command = { name: 'certification.revoke', permission: delegating, place, input: id }
  return deps.ledger.command(context, command, async (tx, at) => {
    const chair = await requireChair(deps, tx, context)
    const ended =
      await tx.run(sql`update certification.delegation set revoked_at = ${at}, revoked_by_name = ${chair.name}
      where id = ${id} and place = ${place} and revoked_at is null`)
    if (ended !== 1) throw notFound()
    return { answer: null, subject: `delegation:${id}`, detail: {} }
  })
}

/** All that were ever given, and who may sign today. */
export function delegations(
  deps: Deps,
  context: Context,
  place: string,
): Promise<{ given: Delegation[]; signers: TodaysSigner[] }> {
  return deps.ledger.read(context, reading, async (tx) => ({
    given: await delegationsAt(tx, place),
    signers: await signersAt(deps, tx, place, deps.clock.now()),
  }))
}

async function requireChair(deps: Deps, tx: Transaction, context: Context): Promise<{ name: string }> {
  const officer = await deps.access.findOfficer(tx, context.actor)
  if (!officer) throw forbidden()
  if (positionOf(officer.roles) !== 'chair') throw onlyChair()
  return officer
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
