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
  return (await confirmPeople(deps, tx, [applicant], at))[0]
}

/** The same for several at once, in their order. */
export async function confirmPeople(
  deps: Deps,
  tx: Transaction,
  applicants: readonly Applicant[],
  at: Temporal.Instant,
): Promise<(string | undefined)[]> {
  const facts = applicants.flatMap(({ idNumber, ...applicant }) =>
    idNumber
      ? [
          {
            idNumber,
            fullName: applicant.fullName,
            birthDate: applicant.birthDate ? Temporal.PlainDate.from(applicant.birthDate) : undefined,
            sex: applicant.sex,
            phone: applicant.phone,
            email: applicant.email,
            address: applicant.address,
          },
        ]
      : [],
  )
  const ids = await deps.people.confirmAll(tx, facts, at)
  return applicants.map(({ idNumber }) => (idNumber ? ids.get(idNumber) : undefined))
}
