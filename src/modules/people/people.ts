import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Ledger, Refusal } from '#platform/ledger'
import { fold, nfc } from '#platform/text'
import type { Sex } from './id-number.ts'

/** A person as the counter knows them. `idNumber` is absent for someone who has none yet (a foreigner, a newborn). */
export interface Person {
  id: string
  idNumber: string | undefined
  fullName: string
  birthDate: Temporal.PlainDate | undefined
  sex: Sex | undefined
  phone: string | undefined
  email: string | undefined
  address: string | undefined
}

/** Whoever is remembered has a number: by it they are found again. */
export type PersonFacts = Omit<Person, 'id' | 'idNumber'> & { idNumber: string }

export interface People {
  /** Looks a person up by number; who looked at whom is written into the audit log of `place`. */
  findByIdNumber(context: Context, place: string, idNumber: string): Promise<Person | undefined>
  /**
   * Remembers people an officer has seen, inside the officer's own command: the same number is the same person, and
   * newer facts replace older ones. By number, each one's id.
   */
  confirmAll(
    tx: Transaction,
    facts: readonly PersonFacts[],
    at: Temporal.Instant,
  ): Promise<Map<string, string>>
}

export function createPeople(deps: { ledger: Ledger }): People {
  return {
    async findByIdNumber(context, place, idNumber) {
      if (!/^\d{12}$/.test(idNumber)) throw wrongIdNumber()
      return deps.ledger.readAudited(
        context,
        {
          permission: 'person.find',
          place,
          action: 'people.find',
          subject: `person:${idNumber.slice(0, 3)}…`,
        },
        (tx) =>
          tx.find<Person>(sql`
            select id, id_number, full_name, birth_date, sex, phone, email, address
            from people.person where id_number = ${idNumber}`),
      )
    },

    confirmAll,
  }
}

async function confirmAll(
  tx: Transaction,
  all: readonly PersonFacts[],
  at: Temporal.Instant,
): Promise<Map<string, string>> {
  // Whoever comes twice is one person; in the order of their numbers, so that two commands never wait for each other.
  const each = [...new Map(all.map((facts) => [facts.idNumber, facts])).values()].sort((a, b) =>
    a.idNumber < b.idNumber ? -1 : 1,
  )
  if (each.length === 0) return new Map()
  const people = each.map((facts) => {
    const fullName = nfc(facts.fullName)
    return {
      ...{ id: uuid(), id_number: facts.idNumber, full_name: fullName, search_name: fold(fullName) },
      ...{ birth_date: facts.birthDate, sex: facts.sex, phone: facts.phone, email: facts.email },
      address: facts.address,
    }
  })
  const rows = await tx.many<{ id: string; idNumber: string }>(sql`
    insert into people.person as p
      (id, id_number, full_name, search_name, birth_date, sex, phone, email, address, created_at, updated_at)
    select id, id_number, full_name, search_name, birth_date, sex, phone, email, address, ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r (id uuid, id_number text, full_name text,
      search_name text, birth_date date, sex text, phone text, email text, address text)
    on conflict (id_number) do update set
      full_name = excluded.full_name, search_name = excluded.search_name,
      birth_date = coalesce(excluded.birth_date, p.birth_date), sex = coalesce(excluded.sex, p.sex),
      phone = coalesce(excluded.phone, p.phone), email = coalesce(excluded.email, p.email),
      address = coalesce(excluded.address, p.address), updated_at = excluded.updated_at
    returning id, id_number`)
  return new Map(rows.map(({ id, idNumber }) => [idNumber, id]))
}

export const wrongIdNumber = () =>
  new Refusal('invalid', 400, {
    vi: 'Số định danh cá nhân phải có đúng 12 chữ số.',
    en: 'The personal identification number has exactly 12 digits.',
    ar: 'رقم الهوية الشخصية مكوّن من 12 رقمًا بالضبط.',
  })
