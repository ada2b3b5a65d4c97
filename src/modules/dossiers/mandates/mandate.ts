import { localDate } from '#platform/clock'
import type { Text } from '#platform/text'
import { readApplicant } from '../applicant.ts'
import { type Power, powers } from '../state.ts'

/** Who helps: a relative, somebody of the village, an officer whose work it is, a lawyer. */
export const helperKinds = ['family', 'village', 'officer', 'lawyer', 'other'] as const
export type HelperKind = (typeof helperKinds)[number]

/** One dossier; several named ones; or every dossier of a procedure that the helper hands in while it lasts. */
export const mandateScopes = ['dossier', 'dossiers', 'procedure'] as const
export type MandateScope = (typeof mandateScopes)[number]

/** How the applicant said so; decision 0046 says what the law knows of each. */
export type MandateConsent =
  /** On paper that they signed: scanned, or kept on paper. */
  | { how: 'paper'; file?: string | undefined; before: string }
  /** From their own page, opened by the secret of their dossier. */
  | { how: 'link' }
  /** Aloud before an officer and two witnesses, by somebody who cannot write. */
  | { how: 'oral'; witnesses: [string, string]; before: string }

export interface Mandate {
  id: string
  code: string
  place: string
  helperKind: HelperKind
  helperName: string
  helperIdNumber: string | undefined
  helperPhone: string | undefined
  helperAccount: string | undefined
  principalName: string
  scope: MandateScope
  procedureCode: string | undefined
  powers: Power[]
  fromAt: Temporal.Instant
  untilAt: Temporal.Instant
  consent: MandateConsent
  givenAt: Temporal.Instant
  givenByName: string
  endedAt: Temporal.Instant | undefined
  endedBy: 'applicant' | 'counter' | undefined
}

type Span = Pick<Mandate, 'fromAt' | 'untilAt' | 'endedAt'>

/** Whether it holds at a moment: begun, not ended, and its time is not up. Pure. */
export function holds({ fromAt, untilAt, endedAt }: Span, at: Temporal.Instant): boolean {
  const isBegun = Temporal.Instant.compare(fromAt, at) <= 0
  return isBegun && Temporal.Instant.compare(at, untilAt) < 0 && !endedAt
}

/** Whether somebody may do this by it now. Pure: nothing else is asked when a helper acts. */
export const allows = (
  mandate: Span & Pick<Mandate, 'powers'>,
  power: Power,
  at: Temporal.Instant,
): boolean => holds(mandate, at) && mandate.powers.includes(power)

/** The last day on which it holds. */
export const lastDay = ({ untilAt }: Pick<Mandate, 'untilAt'>): Temporal.PlainDate =>
  localDate(untilAt.subtract({ seconds: 1 }))

/** As it was typed. */
export interface TypedMandate {
  kind: string
  helperName: string
  helperIdNumber: string
  helperPhone: string
  helperAccount?: string | undefined
  scope: string
  powers: readonly string[]
  /** The last day, as `2026-11-18`. */
  until: string
  consent: string
  witness1?: string | undefined
  witness2?: string | undefined
  /** The scan of the signed paper. */
  file?: string | undefined
}

/** What somebody gives; `consent.before` is added by the house. */
export interface NewMandate {
  helperKind: HelperKind
  helperName: string
  helperIdNumber: string | undefined
  helperPhone: string | undefined
  helperAccount: string | undefined
  scope: MandateScope
  powers: Power[]
  until: Temporal.PlainDate
  consent:
    | { how: 'paper'; file?: string | undefined }
    | { how: 'link' }
    | { how: 'oral'; witnesses: [string, string] }
}
export type MandateFault =
  | 'helperName'
  | 'helperIdNumber'
  | 'helperPhone'
  | 'kind'
  | 'scope'
  | 'powers'
  | 'until'
  | 'consent'
  | 'witness1'
  | 'witness2'

/** A mandate without a term ends after a year (Civil Code 2015, article 563); none is given for longer here. */
const longestYears = 1

const chosen = { vi: 'Hãy chọn một mục.', en: 'Please choose one.', ar: 'يرجى اختيار واحد.' }

/**
 * Brings what was typed to its stored form and says what cannot stay. Pure.
 * @param principal whose dossiers they are: nobody gives a mandate to themselves
 */
export function readMandate(
  typed: TypedMandate,
  {
    today,
    principal,
  }: { today: Temporal.PlainDate; principal: { fullName: string; idNumber?: string | undefined } },
): { mandate: NewMandate | undefined; faults: Partial<Record<MandateFault, Text>> } {
  const faults: Partial<Record<MandateFault, Text>> = {}
  const { applicant, faults: ofHelper } = readApplicant(
    { fullName: typed.helperName, idNumber: typed.helperIdNumber, phone: typed.helperPhone },
    today,
  )
  if (ofHelper.fullName) faults.helperName = ofHelper.fullName
  if (ofHelper.idNumber) faults.helperIdNumber = ofHelper.idNumber
  if (ofHelper.phone) faults.helperPhone = ofHelper.phone
  if (!applicant.idNumber && !ofHelper.idNumber)
    faults.helperIdNumber = {
      vi: 'Hãy ghi số định danh: phải biết rõ ai làm thay.',
      en: 'Write the personal number: it has to be known who acts.',
      ar: 'اكتب الرقم الشخصي: يجب أن يُعرف من ينوب.',
    }
  if (applicant.idNumber && applicant.idNumber === principal.idNumber)
    faults.helperIdNumber = {
      vi: 'Đây là số của chính người nộp hồ sơ. Người làm thay phải là người khác.',
      en: 'This is the applicant’s own number. The helper has to be somebody else.',
      ar: 'هذا رقم صاحب الملف نفسه. يجب أن يكون النائب شخصًا آخر.',
    }
  const kind = helperKinds.find((it) => it === typed.kind)
  if (!kind) faults.kind = chosen
  const scope = mandateScopes.find((it) => it === typed.scope)
  if (!scope) faults.scope = chosen
  const allowed = powers.filter((it) => typed.powers.includes(it))
  if (allowed.length === 0)
    faults.powers = {
      vi: 'Hãy chọn ít nhất một việc.',
      en: 'Choose at least one thing.',
      ar: 'اختر أمرًا واحدًا على الأقل.',
    }
  const until = dayOf(typed.until)
  const latest = today.add({ years: longestYears })
  if (!until || Temporal.PlainDate.compare(until, today) < 0 || Temporal.PlainDate.compare(until, latest) > 0)
    faults.until = {
      vi: 'Ngày cuối phải từ hôm nay đến không quá một năm.',
      en: 'The last day is today at the earliest, and within a year.',
      ar: 'اليوم الأخير من اليوم وخلال سنة.',
    }
  const consent = consentOf(typed, faults, applicant.fullName)
  const isWhole = Object.keys(faults).length === 0 && kind && scope && until && consent
  return {
    faults,
    mandate: isWhole
      ? {
          helperKind: kind,
          helperName: applicant.fullName,
          helperIdNumber: applicant.idNumber,
          helperPhone: applicant.phone,
          helperAccount: typed.helperAccount,
          scope,
          powers: allowed,
          until,
          consent,
        }
      : undefined,
  }
}

function consentOf(
  typed: TypedMandate,
  faults: Partial<Record<MandateFault, Text>>,
  helper: string,
): NewMandate['consent'] | undefined {
  if (typed.consent === 'paper') return { how: 'paper', ...(typed.file ? { file: typed.file } : {}) }
  if (typed.consent === 'link') return { how: 'link' }
  if (typed.consent !== 'oral') {
    faults.consent = chosen
    return undefined
  }
  const witnesses = [typed.witness1 ?? '', typed.witness2 ?? ''].map((name) => name.normalize('NFC').trim())
  const [one = '', two = ''] = witnesses
  const named = {
    vi: 'Cần tên hai người làm chứng khác nhau, không phải người làm thay.',
    en: 'Two different witnesses are needed, neither of them the helper.',
    ar: 'يلزم شاهدان مختلفان غير النائب.',
  }
  if (one.length < 3 || one === helper) faults.witness1 = named
  if (two.length < 3 || two === helper || two === one) faults.witness2 = named
  return { how: 'oral', witnesses: [one, two] }
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
