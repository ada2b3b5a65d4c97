import type { Pool } from 'pg'
import { openDatabase } from '#platform/db'
import { verifyAudit } from '#platform/ledger'
import type { Ward } from '../../bench/wards.ts'
import type { Program } from '../program.ts'
import type { Command } from './crowd.ts'

/** Numbers that only kiosks without a line give out: a series passes over them. */
const leased = { first: 901, last: 2000 }

interface Row {
  id: string
  series: string
  number: number
  since: number
}

/**
 * Holds what is stored against what was asked for and what was answered.
 * @returns what is wrong, in words; nothing if all is well
 */
export async function account(
  program: Program,
  commands: readonly Command[],
  wards: readonly Ward[],
  say: (line: string) => void,
): Promise<string[]> {
  const faults: string[] = []
  const pool = program.openDatabase()
  const commandOf = await storedAnswers(pool, commands, faults)
  let stored = 0
  const inversions = { count: 0, worstMs: 0 }
  for (const [ward, { code, slug }] of wards.entries()) {
    const { rows } = await pool.query<Row>(
      `select id, series, number, extract(epoch from since)::float8 * 1000 as since
       from reception.ticket where place = $1 order by series, number`,
      [code],
    )
    stored += rows.length
    for (const row of rows) {
      const command = commandOf.get(row.id)
      if (!command) faults.push(`${slug} ${labelOf(row)}: nobody asked for it`)
      else if (command.ward !== ward || command.label !== labelOf(row))
        faults.push(`${slug} ${labelOf(row)}: was answered as ${wards[command.ward]!.slug} ${command.label}`)
    }
    for (const [series, inOrder] of Map.groupBy(rows, (row) => row.series))
      faults.push(...orderFaults(`${slug} ${series}`, inOrder, commandOf, inversions))
  }
  const known = commands.filter(({ knownAt }) => knownAt !== undefined).length
  say(
    `stored ${stored}, acknowledged ${known}, done though nobody was told ${commandOf.size - known}, ` +
      `asked in vain ${commands.length - commandOf.size}`,
  )
  say(
    `numbers whose wait begins before that of a smaller one: ${inversions.count}, by at most ${inversions.worstMs.toFixed(1)} ms`,
  )
  if (stored !== commandOf.size)
    faults.push(`${commandOf.size} commands were done, ${stored} numbers are stored`)
  await eventFaults(pool, stored, faults)
  const options = pool.options
  await pool.end()

  const db = openDatabase({ ...options, user: 'motcua_app' }, undefined)
  const chains = await verifyAudit(db)
  await db.close()
  for (const { chain, brokenAt } of chains)
    if (brokenAt !== undefined) faults.push(`the audit chain of ${chain} is broken at ${brokenAt}`)
  say(`${chains.length} audit chains verified`)
  return faults
}

const labelOf = ({ series, number }: Row) => `${series}${String(number).padStart(3, '0')}`

/** By ticket, the command that made it. Read in pieces: a million answers at once would fill the memory. */
async function storedAnswers(
  pool: Pool,
  commands: readonly Command[],
  faults: string[],
): Promise<Map<string, Command>> {
  const sent = new Map(commands.map((command) => [command.key, command]))
  const commandOf = new Map<string, Command>()
  for (let part = 0; part < 256; part++) {
    const { rows } = await pool.query<{ key: string; id: string; label: string }>(
      `select key, answer->>'id' as id, answer->>'label' as label from ledger.command
       where name = 'reception.take' and get_byte(uuid_send(key), 0) = $1`,
      [part],
    )
    for (const { key, id, label } of rows) {
      const command = sent.get(key)
      if (!command) faults.push(`${label}: unexplained, of a key that nobody sent`)
      else if (command.knownAt !== undefined && (command.id !== id || command.label !== label))
        faults.push(`${label}: the one who asked was told ${command.label}`)
      else commandOf.set(id, Object.assign(command, { id, label }))
    }
  }
  for (const { knownAt, id, label } of commands)
    if (knownAt !== undefined && !commandOf.has(id!)) faults.push(`${label}: acknowledged, and lost`)
  return commandOf
}

/** Doubles, gaps, and numbers that were known outside before a smaller one was even asked for. */
function orderFaults(
  name: string,
  rows: readonly Row[],
  commandOf: ReadonlyMap<string, Command>,
  inversions: { count: number; worstMs: number },
): string[] {
  const faults: string[] = []
  let expected = 1
  let latest = 0
  for (const { number, since } of rows) {
    if (number !== expected) faults.push(`${name}: ${number} where ${expected} was due`)
    expected = number + 1 === leased.first ? leased.last + 1 : number + 1
    if (since < latest) {
      inversions.count++
      inversions.worstMs = Math.max(inversions.worstMs, latest - since)
    }
    latest = Math.max(latest, since)
  }
  let knownFirst = Number.POSITIVE_INFINITY
  for (const row of rows.toReversed()) {
    const command = commandOf.get(row.id)
    if (!command) continue
    if (knownFirst < command.sentAt)
      faults.push(`${name}: ${row.number} was asked for after a later one was known`)
    knownFirst = Math.min(knownFirst, command.knownAt ?? Number.POSITIVE_INFINITY)
  }
  return faults
}

/** Each number was told of once, and the streams have no gaps. */
async function eventFaults(pool: Pool, stored: number, faults: string[]): Promise<void> {
  const { rows: streams } = await pool.query<{ stream: string }>(
    'select stream from ledger.event group by stream having count(*) <> max(seq)',
  )
  for (const { stream } of streams) faults.push(`the events of ${stream} have gaps`)
  const { rows } = await pool.query<{ events: number; tickets: number }>(
    `select count(*)::int as events, count(distinct subject)::int as tickets
     from ledger.event where type = 'ticket.taken'`,
  )
  const { events, tickets } = rows[0]!
  if (events !== stored || tickets !== stored)
    faults.push(`${events} events tell of ${tickets} numbers, and ${stored} are stored`)
}
