import { sql } from '#platform/db'
import { isLanguage, type Language } from '#platform/text'
import type { Channel, Delivery } from './channel.ts'
import type { Deps } from './deps.ts'
import type { Letter } from './letter.ts'
import { mostTries, pauseAfter } from './pauses.ts'
import { mostLetters, opened, stopSecret } from './subscription.ts'

/** A letter whose time has come. */
export interface DueMessage {
  subject: string
  kind: string
  cause: string
  facts: Record<string, unknown>
  language: Language
  /** Opens the page of what it is about. */
  secret: string
}

/**
 * Writes letters about one kind of thing, from how things stand now. `undefined`: it is not needed any more.
 * `later`: it is too early; ask again then.
 */
export type Writer = (message: DueMessage) => Promise<Letter | { later: Temporal.Instant } | undefined>

interface Claimed {
  id: string
  subject: string
  kind: string
  cause: string
  facts: Record<string, unknown>
  attempts: number
  subscription: string | undefined
  language: string | undefined
  sealed: Buffer | undefined
  mark: Buffer | undefined
}

/** The house itself: the letters of all wards are in one outbox. */
const everywhere = { 'app.places': '*' }

/** How many letters are on their way at the same time. */
const atOnce = 4

/**
 * Sends what is due, each letter at least once: one that was on its way when its process died is sent again under the
 * same Message-ID. Ends when nothing is due, or when the server cannot be reached.
 * @param writers by the first part of the subject: `ticket`
 * @returns how many were sent
 */
export async function deliverDue(
  deps: Deps,
  channel: Channel,
  writers: Readonly<Record<string, Writer>>,
): Promise<number> {
  let sent = 0
  let away = false
  await freeHeld(deps)
  const work = async () => {
    while (!away) {
      const message = await claim(deps)
      if (!message) return
      const state = await handle(deps, channel, writers, message)
      if (state === 'sent') sent++
      if (state === 'away') away = true
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return sent
}

/** What a process held that is dead is due at once, instead of after the pause that a failed try would have. */
async function freeHeld({ db, clock, process }: Deps): Promise<void> {
  await db.transaction(everywhere, (tx) =>
    tx.run(sql`
      update messages.message set due_at = least(due_at, ${clock.now()}), held_by = null
      where held_by <> ${process} and not jobs.is_alive(held_by) and state = 'waiting'`),
  )
}

/** Takes the letter that is due longest. Its next try is written before this one begins. */
async function claim(deps: Deps): Promise<Claimed | undefined> {
  const at = deps.clock.now()
  return deps.db.transaction(everywhere, async (tx) => {
    const next = await tx.find<{ id: string; attempts: number }>(sql`
      select id, attempts from messages.message where state = 'waiting' and due_at <= ${at}
      order by due_at, id limit 1 for update skip locked`)
    if (!next) return undefined
    const attempts = next.attempts + 1
    const dueAt = at.add({ minutes: pauseAfter(attempts) })
    await tx.run(
      sql`update messages.message set attempts = ${attempts}, due_at = ${dueAt}, held_by = ${deps.process} where id = ${next.id}`,
    )
    return tx.get<Claimed>(sql`
      select m.id, m.subject, m.kind, m.cause, m.facts, m.attempts, s.id as subscription, s.language, s.sealed, s.mark
      from messages.message m left join messages.subscription s on s.subject = m.subject where m.id = ${next.id}`)
  })
}

async function handle(
  deps: Deps,
  channel: Channel,
  writers: Readonly<Record<string, Writer>>,
  message: Claimed,
): Promise<Delivery['state'] | undefined> {
  const { id, subject, kind, cause, facts, attempts, subscription, sealed, mark } = message
  if (!sealed || !subscription || !mark) return settle(deps, id, 'dropped')
  const language = isLanguage(message.language) ? message.language : 'vi'
  let address: string
  let written: Awaited<ReturnType<Writer>>
  try {
    const writer = writers[subject.slice(0, subject.indexOf(':'))]
    if (!writer) throw new Error('nobody writes letters about this')
    const { secret, ...rest } = opened(deps, sealed)
    address = rest.address
    written = await writer({ subject, kind, cause, facts, language, secret })
  } catch (error) {
    deps.log.warn({ err: error, kind }, 'a letter could not be written and will be tried again')
    return attempts >= mostTries ? settle(deps, id, 'given_up', 'writing') : noteError(deps, id, 'writing')
  }
  if (!written) return settle(deps, id, 'dropped')
  if ('later' in written) return postpone(deps, id, written.later)
  if (!(await reserve(deps, id, mark))) return settle(deps, id, 'given_up', 'too-many')
  const prefix = language === 'vi' ? '' : `/${language}`
  const stopLink = `${deps.publicUrl}${prefix}/stop/${stopSecret(deps, subscription)}`
  const delivery = await channel.send({ id, to: address, language, letter: written, stopLink })
  if (delivery.state === 'sent') await settle(deps, id, 'sent')
  else if (delivery.state === 'refused') await settle(deps, id, 'refused', delivery.error)
  else if (attempts >= mostTries) await settle(deps, id, 'given_up', delivery.error)
  else await noteError(deps, id, delivery.error)
  return delivery.state
}

/** Counts a letter among those of its address; false when there were enough in a day. One after another, so that none slips by. */
function reserve(deps: Deps, id: string, mark: Buffer): Promise<boolean> {
  const since = deps.clock.now().subtract({ hours: 24 })
  return deps.db.transaction(everywhere, async (tx) => {
    tx.send(sql`select pg_advisory_xact_lock(hashtextextended(${mark.toString('hex')}, 11))`)
    const { count } = await tx.get<{ count: number }>(
      sql`select messages.letters(${mark}, ${since}, ${id}) as count`,
    )
    if (count >= mostLetters) return false
    await tx.run(sql`update messages.message set mark = ${mark} where id = ${id}`)
    return true
  })
}

async function settle(
  deps: Deps,
  id: string,
  state: 'sent' | 'refused' | 'given_up' | 'dropped',
  error?: string,
): Promise<undefined> {
  await deps.db.transaction(everywhere, (tx) =>
    tx.run(sql`
      update messages.message set state = ${state}, error = ${error}, settled_at = ${deps.clock.now()}, held_by = null,
        mark = case when ${state === 'sent'}::boolean then mark end
      where id = ${id}`),
  )
}

async function noteError(deps: Deps, id: string, error: string): Promise<undefined> {
  await deps.db.transaction(everywhere, (tx) =>
    tx.run(sql`update messages.message set error = ${error}, held_by = null where id = ${id}`),
  )
}

/** Not a failed try: the letter only waits for its moment. */
async function postpone(deps: Deps, id: string, until: Temporal.Instant): Promise<undefined> {
  await deps.db.transaction(everywhere, (tx) =>
    tx.run(
      sql`update messages.message set due_at = ${until}, wanted_at = ${until}, attempts = attempts - 1, held_by = null where id = ${id} and state = 'waiting'`,
    ),
  )
}
