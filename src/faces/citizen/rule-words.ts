import type { Procedure, ProcedureVersion } from '#modules/procedures'
import { formatMoney, type Language } from '#platform/text'
import { texts } from './texts.ts'

/** How long it takes, in a few words: `3 ngày làm việc`. */
export function timeWords({ time }: Pick<ProcedureVersion, 'time'>, language: Language): string {
  const text = texts(language).time
  if (time.unit === 'same_day') return text.sameDay
  if (time.amount === null) return text.open
  return countWords(time.amount, time.unit, language)
}

/** What it costs, in a few words. */
export function feeWords({ fee }: Pick<ProcedureVersion, 'fee'>, language: Language): string {
  const text = texts(language).fee
  if (fee.formula === 'certified-copy') return text.certifiedCopyShort
  if (fee.amount === null) return text.varies
  return fee.amount === 0 ? text.free : formatMoney(fee.amount, language)
}

/** The lines that explain the fee: the formula, the lower price online, what the published note says. */
export function feeLines({ fee }: Pick<ProcedureVersion, 'fee'>, language: Language): string[] {
  const text = texts(language).fee
  const online = fee.online
  return [
    fee.formula === 'certified-copy' ? text.certifiedCopy : undefined,
    online !== undefined && online !== null
      ? text.online(online === 0 ? text.free : formatMoney(online, language))
      : undefined,
    fee.note?.[language],
  ].filter((line) => line !== undefined)
}

export function onlineWords(online: Procedure['online'], language: Language): string {
  return texts(language).online[online]
}

type CountedUnit = Exclude<ProcedureVersion['time']['unit'], 'same_day'>

/** A number with its unit; Arabic has forms of its own for one, two and the tens. */
export function countWords(amount: number, unit: CountedUnit, language: Language): string {
  if (language === 'vi') return `${amount} ${vietnamese[unit]}`
  if (language === 'en') return `${amount} ${amount === 1 ? english[unit][0] : english[unit][1]}`
  const [one, two, few, many] = arabic[unit]
  if (amount === 1) return one
  if (amount === 2) return two
  return amount >= 3 && amount <= 10 ? `${amount} ${few}` : `${amount} ${many}`
}

const vietnamese: Record<CountedUnit, string> = {
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  hour: 'giờ làm việc',
}

const english: Record<CountedUnit, [string, string]> = {
  working_day: ['working day', 'working days'],
  calendar_day: ['day', 'days'],
  hour: ['working hour', 'working hours'],
}

const arabic: Record<CountedUnit, [string, string, string, string]> = {
  working_day: ['يوم عمل واحد', 'يوما عمل', 'أيام عمل', 'يوم عمل'],
  calendar_day: ['يوم واحد', 'يومان', 'أيام', 'يومًا'],
  hour: ['ساعة عمل واحدة', 'ساعتا عمل', 'ساعات عمل', 'ساعة عمل'],
}
