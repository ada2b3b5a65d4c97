import { type Database, sql, type Transaction } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import { type Context, type Event, forbidden, type Ledger, may, notFound } from '#platform/ledger'
import { type Language, nfc } from '#platform/text'
import { holdsPersonal, longestPhrasing } from './faults.ts'
import { type Change, laidOver, type Overlay, overlayOf, type Phrases } from './overlay.ts'
import { phrasingsUnchanged, phrasingWrong } from './refusals.ts'

/** A change as it was recorded. */
export interface RecordedChange extends Change {
  number: number
  origin: 'editor' | 'question'
  undoes: number | undefined
  /** The change that took this one back. */
  undoneBy: number | undefined
  authorName: string
  recordedAt: Temporal.Instant
}

/** A change that somebody wishes: lines to be added to a procedure in one language, and to be removed. */
export interface WishedChange extends Change {
  /** The lines that are there now, as whoever wishes it knows them. */
  present: readonly string[]
  origin: 'editor' | 'question'
}

/**
 * How people ask for procedures, as it was changed in the desk. Help for finding and no law: a change holds at once, everybody
 * who may edit the catalogue may make one (`procedure.edit` at the city), and it is taken back by a further change.
 */
export interface Phrasings {
  /** The lines that an edition brings, with what was changed. Answers from memory. */
  laid(procedure: string, phrases: Phrases): Phrases
  /** Called after what is in memory has changed. */
  onChange(listener: () => void): void
  /** What was changed, the newest first: of one procedure, or of all. */
  changes(context: Context, options?: { procedure?: string; limit?: number }): Promise<RecordedChange[]>
  /** @throws Refusal `phrasings-unchanged`, `phrasing-wrong`, `forbidden` */
  change(context: Context, wish: WishedChange): Promise<{ number: number }>
  /** Takes a change back. @throws Refusal `not-found`, `phrasings-unchanged` when it was taken back before */
  undo(context: Context, number: number): Promise<{ procedure: string; language: Language }>
  /** The same within a command of another module, which records the events that come back. */
  changeIn(
    tx: Transaction,
    at: Temporal.Instant,
    context: Context,
    wish: WishedChange,
  ): Promise<{ number: number; events: Event[] }>
  undoIn(
    tx: Transaction,
    at: Temporal.Instant,
    context: Context,
    number: number,
  ): Promise<{ change: RecordedChange; events: Event[] }>
  /** Reads again what is stored, if it has changed. */
  refresh(): Promise<void>
  close(): void
}

/** The one stream on which every process hears of changes. */
const stream = 'phrasings'
const permission = 'procedure.edit'

export async function createPhrasings(deps: {
  ledger: Ledger
  db: Database
  hub: Hub
  /** Code of the city: who publishes. */
  city: string
}): Promise<Phrasings> {
  const { ledger, db, hub, city } = deps
  let overlay: Overlay = new Map()
  const listeners: (() => void)[] = []
  const { refresh, close } = await keepInMind({
    ...{ db, hub, stream },
    async load() {
      const rows = await db.direct.many<Change>(
        sql`select procedure, language, added, removed from procedures.phrasing_change order by number`,
      )
      overlay = overlayOf(rows)
      for (const listener of listeners) listener()
    },
  })
  const told = ({ procedure, language }: Change, number: number): Event[] => [
    { stream, type: 'phrasings.changed', subject: `procedure:${procedure}`, data: { language, number } },
  ]
  const insert = async (
    tx: Transaction,
    at: Temporal.Instant,
    { actor, name }: Context,
    it: Change & { origin: string; undoes?: number },
  ) => {
    const row = await tx.find<{ number: number }>(sql`
      insert into procedures.phrasing_change
        (place, procedure, language, added, removed, origin, undoes, author, author_name, recorded_at)
      values (${city}, ${it.procedure}, ${it.language}, ${[...it.added]}, ${[...it.removed]}, ${it.origin},
        ${it.undoes}, ${actor}, ${name}, ${at})
      on conflict (undoes) do nothing returning number::int`)
    if (!row) throw phrasingsUnchanged()
    return row.number
  }

  const changeIn: Phrasings['changeIn'] = async (tx, at, context, wish) => {
    const { procedure, language, present, origin } = wish
    const there = new Set(present)
    const clean = [...new Set(wish.added.map((line) => nfc(line).trim().replace(/\s+/g, ' ')))]
    const removed = [...new Set(wish.removed)].filter((line) => there.has(line) && !clean.includes(line))
    const added = clean.filter((line) => !there.has(line))
    if (added.some((line) => !line || line.length > longestPhrasing || holdsPersonal(line)))
      throw phrasingWrong()
    if (added.length + removed.length === 0) throw phrasingsUnchanged()
    const change = { procedure, language, added, removed, origin }
    const number = await insert(tx, at, context, change)
    return { number, events: told(change, number) }
  }
  const undoIn: Phrasings['undoIn'] = async (tx, at, context, number) => {
    const [change] = await tx.many<RecordedChange>(sql`${columns} where c.number = ${number}`)
    if (!change) throw notFound()
    const { procedure, language, added, removed, origin } = change
    const back = { procedure, language, added: removed, removed: added, origin, undoes: number }
    const next = await insert(tx, at, context, back)
    return { change, events: told(change, next) }
  }
  return {
    laid: (procedure, phrases) => laidOver(overlay, procedure, phrases),
    onChange: (listener) => void listeners.push(listener),
    changes(context, { procedure, limit = 200 } = {}) {
      if (!may(context, permission, city)) throw forbidden()
      const only = procedure ? sql`where c.procedure = ${procedure}` : sql``
      return ledger.read(context, permission, (tx) =>
        tx.many<RecordedChange>(sql`${columns} ${only} order by c.number desc limit ${limit}`),
      )
    },
    async change(context, wish) {
      const { procedure, language, added, removed } = wish
      const input = { procedure, language, added, removed }
      const command = { name: 'phrasings.change', permission, place: city, input }
      const done = await ledger.command(context, command, async (tx, at) => {
        const { number, events } = await changeIn(tx, at, context, wish)
        const detail = { number, language, added: added.length, removed: removed.length }
        return { answer: { number }, subject: `procedure:${procedure}`, events, detail }
      })
      await refresh()
      return done
    },
    async undo(context, number) {
      const command = { name: 'phrasings.undo', permission, place: city, input: { number } }
      const done = await ledger.command(context, command, async (tx, at) => {
        const { change, events } = await undoIn(tx, at, context, number)
        const { procedure, language } = change
        const subject = `procedure:${procedure}`
        return { answer: { procedure, language }, subject, events, detail: { number, language } }
      })
      await refresh()
      return done
    },
    ...{ changeIn, undoIn, refresh, close },
  }
}

const columns = sql`
  select c.number::int, c.procedure, c.language, c.added, c.removed, c.origin, c.undoes::int,
    u.number::int as undone_by, c.author_name, c.recorded_at
  from procedures.phrasing_change c left join procedures.phrasing_change u on u.undoes = c.number`
