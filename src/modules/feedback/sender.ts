import { sql, type Transaction } from '#platform/db'

/** What a sender says of themselves: both may be empty. Kept apart from the report, and only for a time. */
export interface Sender {
  name: string
  phone: string
}

/** Who sent a report in the transaction's reach; undefined when they did not say, or it was forgotten. */
export function findSender(tx: Transaction, id: string): Promise<Sender | undefined> {
  return tx.find<Sender>(sql`select name, phone from feedback.sender where report_id = ${id}`)
}

export function writeSender(tx: Transaction, id: string, { name, phone }: Sender): void {
  if (name || phone)
    tx.send(sql`insert into feedback.sender (report_id, name, phone) values (${id}, ${name}, ${phone})`)
}
