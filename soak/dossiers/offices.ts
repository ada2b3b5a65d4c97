import { type Officer, signEverybodyIn } from '../../bench/sessions.ts'
import type { Ward } from '../../bench/wards.ts'
import type { Program } from '../program.ts'

/** Each has a leader with a certificate, and a seal. */
export const officesThatSign = 6
export const pin = '135790'

export type Officers = (username: string) => Officer

/** Signs everybody in and gives each leader and each agency a certificate, as an operator does at the desk. */
export async function prepareOffices(program: Program, wards: readonly Ward[]): Promise<Officers> {
  const database = program.openDatabase()
  const officers = await signEverybodyIn(database)
  await database.end()
  for (const { slug, code } of wards) {
    const leader = officers(`lanhdao.${slug}`)
    await issue(program, leader, leader.actor, { pin, again: pin })
    await issue(program, leader, `agency:${code}`, {})
  }
  return officers
}

async function issue(program: Program, by: Officer, holder: string, fields: Record<string, string>) {
  const answer = await fetch(`${program.url()}/desk/certificates/${encodeURIComponent(holder)}/issue`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: by.cookie },
    body: new URLSearchParams({ key: crypto.randomUUID(), ...fields }),
    redirect: 'manual',
  })
  const text = await answer.text()
  if (answer.status !== 303) throw new Error(`${holder} got no certificate: ${answer.status} ${text}`)
}
