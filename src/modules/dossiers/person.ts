import type { Transaction } from '#platform/db'
import type { Deps } from './deps.ts'
import type { Applicant } from './opening.ts'

/** Inside an officer's command only: the person stands before them with their card. */
export async function confirmPerson(
  deps: Deps,
  tx: Transaction,
  applicant: Applicant,
  at: Temporal.Instant,
): Promise<string | undefined> {
  if (!applicant.idNumber) return undefined
  return deps.people.confirm(
    tx,
    {
      idNumber: applicant.idNumber,
      fullName: applicant.fullName,
      birthDate: applicant.birthDate ? Temporal.PlainDate.from(applicant.birthDate) : undefined,
      sex: applicant.sex,
      phone: applicant.phone,
      email: applicant.email,
      address: applicant.address,
    },
    at,
  )
}
