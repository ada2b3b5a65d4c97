import { type Draft, readApplicant } from '#modules/dossiers'
import { idNumberWarnings } from '#modules/people'
import type { Component, ProcedureVersion } from '#modules/procedures'
import type { Language, Text } from '#platform/text'

/** The fields of the page about oneself, in their order; each is kept exactly as it was typed. */
export const applicantFields = [
  'fullName',
  'idNumber',
  'birthDate',
  'sex',
  'phone',
  'email',
  'address',
  'onBehalfOf',
] as const
export type ApplicantField = (typeof applicantFields)[number]

/** Takes what was typed; the date of birth is kept in its three parts and as one. */
export function typedApplicant(fields: Record<string, string>): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const name of applicantFields) typed[name] = (fields[name] ?? '').slice(0, 500)
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    (fields[`birthDate-${part}`] ?? '').trim().slice(0, 4),
  )
  return {
    ...typed,
    birthDay: day!,
    birthMonth: month!,
    birthYear: year!,
    birthDate:
      day || month || year
        ? `${year!.padStart(4, '0')}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
        : '',
  }
}

/** Faults that must be put right, field by field. */
export function faultsOf(draft: Draft, today: Temporal.PlainDate, language: Language) {
  const { faults } = readApplicant(draft.answers.applicant ?? {}, today)
  return applicantFields
    .map((field) => ({ field, message: faults[field]?.[language] }))
    .filter((it): it is { field: ApplicantField; message: string } => it.message !== undefined)
}

/** Doubts to be shown softly: they never stand in the way. */
export function doubtsOf(draft: Draft, today: Temporal.PlainDate): Text[] {
  const { applicant, faults } = readApplicant(draft.answers.applicant ?? {}, today)
  if (!applicant.idNumber || faults.idNumber) return []
  return idNumberWarnings(applicant.idNumber, {
    birthDate:
      applicant.birthDate && !faults.birthDate ? Temporal.PlainDate.from(applicant.birthDate) : undefined,
    sex: applicant.sex,
  })
}

/** What the State looks up itself is not asked for. */
export function uploadable({ components }: Pick<ProcedureVersion, 'components'>): Component[] {
  return components.filter((paper) => paper.form !== 'held')
}

export function missingPapers(draft: Draft, version: ProcedureVersion): Component[] {
  return uploadable(version).filter((paper) => !paper.optional && !draft.answers.files?.[paper.id]?.length)
}
