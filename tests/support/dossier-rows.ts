import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** A dossier as figures see it, for counting by hand. */
export interface DossierRow {
  id: string
  receiving: string
  resolving: string
  procedure: string
  field: string
  channel: 'counter' | 'online' | 'post'
  status: number
  filedOn: string
  dueOn: string | undefined
  finishedOn: string | undefined
  timeliness: 'before' | 'on-time' | 'late' | undefined
  isIndexLate: boolean
  isElectronic: boolean
  isDigitised: boolean
  isReused: boolean
  isKept: boolean
  rating: number | undefined
}

/** A small seeded generator: a failure can be played again. */
export function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const day = (text: string, days: number) => Temporal.PlainDate.from(text).add({ days }).toString()
const some = <Item>(roll: (below: number) => number, items: readonly Item[]): Item =>
  items[roll(items.length)]!

/**
 * A random dossier of the time from a day to another, as a history could have left it: open or ended in any way, with or
 * without a day it was due, rated or not.
 */
export function randomDossier(
  roll: (below: number) => number,
  world: { places: readonly string[]; procedures: readonly { code: string; field: string }[] },
  span: { from: string; days: number },
): DossierRow {
  const last = day(span.from, span.days)
  const filedOn = day(span.from, roll(span.days + 1))
  const ends = day(filedOn, roll(40))
  const finishedOn = ends <= last && roll(10) > 0 ? ends : undefined
  const status = finishedOn ? some(roll, [9, 10, 10, 10, 3, 7, 8]) : some(roll, [1, 2, 4, 4, 5, 6])
  const dueOn = [1, 3, 5, 6].includes(status) || roll(8) === 0 ? undefined : day(filedOn, roll(20))
  const hasResult = status === 9 || status === 10
  const { code, field } = some(roll, world.procedures)
  const receiving = some(roll, world.places)
  return {
    ...{ id: randomUUID(), receiving, resolving: roll(4) === 0 ? some(roll, world.places) : receiving },
    ...{ procedure: code, field, channel: some(roll, ['counter', 'online', 'online', 'post'] as const) },
    ...{ status, filedOn, dueOn, finishedOn },
    timeliness:
      finishedOn && dueOn
        ? finishedOn > dueOn
          ? 'late'
          : finishedOn < dueOn
            ? 'before'
            : 'on-time'
        : undefined,
    // Supplements and extensions make it differ from what was promised.
    isIndexLate: finishedOn !== undefined && roll(5) === 0,
    isElectronic: hasResult && roll(2) === 0,
    isDigitised: hasResult && roll(3) === 0,
    isReused: hasResult && roll(4) === 0,
    isKept: hasResult && roll(2) === 0,
    rating: status === 10 && roll(3) === 0 ? 1 + roll(3) : undefined,
  }
}

/** Writes them past the application, as commands would have left them: cubes count them by their triggers. */
export async function insertDossiers(superuser: pg.Pool, rows: readonly DossierRow[]): Promise<void> {
  await superuser.query(
    `insert into dossiers.dossier (id, code, receiving, resolving, procedure_code, procedure_version, field, channel,
      status, applicant_name, search_name, filed_at, finished_at, filed_on, finished_on, due_on, term_due_on, calendar,
      version, state, secret_hash, timeliness, is_index_late, is_electronic, is_digitised, is_reused, is_kept, rating)
    select (r->>'id')::uuid, r->>'id', r->>'receiving', r->>'resolving', r->>'procedure', 1, r->>'field', r->>'channel',
      (r->>'status')::int, 'x', 'x', (r->>'filedOn')::date + time '03:00', (r->>'finishedOn')::date + time '03:00',
      (r->>'filedOn')::date, (r->>'finishedOn')::date, (r->>'dueOn')::date, (r->>'dueOn')::date, 'x', 1, '{}',
      decode(md5(r->>'id'), 'hex'), r->>'timeliness', (r->>'isIndexLate')::boolean, (r->>'isElectronic')::boolean,
      (r->>'isDigitised')::boolean, (r->>'isReused')::boolean, (r->>'isKept')::boolean, (r->>'rating')::int
    from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows)],
  )
}

/** Ends an open dossier, late. */
export async function finishDossier(superuser: pg.Pool, row: DossierRow, on: string): Promise<void> {
  Object.assign(row, {
    status: 8,
    finishedOn: on,
    timeliness: row.dueOn && on > row.dueOn ? 'late' : undefined,
  })
  if (row.dueOn && on <= row.dueOn) row.timeliness = on < row.dueOn ? 'before' : 'on-time'
  await superuser.query(
    `update dossiers.dossier set status = 8, finished_on = $2::date, finished_at = $2::date + time '03:00',
      timeliness = $3 where id = $1`,
    [row.id, on, row.timeliness ?? null],
  )
}
