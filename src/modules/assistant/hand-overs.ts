import { v7 as uuid } from 'uuid'
import { sha256 } from '#platform/crypto'
import { type Database, sql } from '#platform/db'
import { type Context, forbidden, type Ledger, may, notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { PersonReason } from './dialogue/types.ts'
import { handedOverAlready } from './refusals.ts'

const permission = 'talk.serve'

export interface HandOver {
  id: string
  at: Temporal.Instant
  reason: PersonReason
  state: 'waiting' | 'taken'
  officerName: string | undefined
  channel: string
  language: Language
  /** What was asked and how it was answered; masked. */
  turns: { at: Temporal.Instant; said: string; verdict: string; procedure: string | undefined }[]
}

/** Whose talk is handed over, and to which place. */
export interface Caller {
  talk: string
  place: string
  /** In hex, as contexts carry it. */
  secretHash: string
}

/** Turns an officer is shown: the last ones say what it is about. */
const mostTurns = 12

interface HandOverDeps {
  ledger: Ledger
  db: Database
}

/** Tells the officers of a ward that somebody waits for them. Asked twice, one is told. */
export async function callOfficer(
  { ledger }: HandOverDeps,
  context: Context,
  { talk, place, secretHash }: Caller,
  reason: PersonReason,
): Promise<void> {
  await ledger.command(
    { ...context, ...callKey(context) },
    { name: 'assistant.call', permission: 'talk.call', place, input: { talk, reason } },
    async (tx, at) => {
      const id = uuid()
      const isNew = await tx.run(sql`
        insert into assistant.hand_over (id, talk_id, place, at, reason, state, secret_hash)
        values (${id}, ${talk}, ${place}, ${at}, ${reason}, 'waiting', ${Buffer.from(secretHash, 'hex')})
        on conflict (talk_id) where state <> 'done' do nothing`)
      const subject = `talk:${talk}`
      const events = isNew > 0 ? [{ stream: place, type: 'talk.waiting', subject, data: { reason, id } }] : []
      return { answer: null, subject, events, detail: { reason } }
    },
  )
}

/** The turn's key may belong to a number that was taken before. */
function callKey({ key }: Context): { key?: string } {
  if (!key) return {}
  const hex = sha256(`${key} call`).toString('hex')
  return {
    key: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  }
}

/** Who waits for an officer of a ward, the longest first; permission `talk.serve`. @throws Refusal `forbidden` */
export async function listHandOvers(
  { ledger }: HandOverDeps,
  context: Context,
  place: string,
): Promise<HandOver[]> {
  if (!may(context, permission, place)) throw forbidden()
  return ledger.read(context, permission, async (tx) => {
    const rows = await tx.many<Omit<HandOver, 'turns'> & { talkId: string }>(sql`
      select h.id, h.talk_id, h.at, h.reason, h.state, h.officer_name, t.channel, t.language
      from assistant.hand_over h join assistant.talk t on t.id = h.talk_id
      where h.place = ${place} and h.state <> 'done' order by h.at, h.id limit 100`)
    const ids = rows.map(({ talkId }) => talkId)
    const turns = await tx.many<HandOver['turns'][number] & { talkId: string; number: number }>(sql`
      select talk_id, number, at, said, verdict, procedure from assistant.turn
      where talk_id = any(${ids}) order by talk_id, number`)
    return rows.map(({ talkId, ...row }) => ({
      ...row,
      turns: turns.filter((it) => it.talkId === talkId).slice(-mostTurns),
    }))
  })
}

/** An officer goes to the person. @throws Refusal `talk-taken` when somebody else does, `not-found` */
export function takeOver(deps: HandOverDeps, context: Context, place: string, id: string): Promise<null> {
  return step(deps, context, { place, id, name: 'assistant.take', from: 'waiting', to: 'taken' })
}

/** The person was helped. @throws Refusal `not-found` */
export function finish(deps: HandOverDeps, context: Context, place: string, id: string): Promise<null> {
  return step(deps, context, { place, id, name: 'assistant.finish', from: 'taken', to: 'done' })
}

function step(
  { ledger }: HandOverDeps,
  context: Context,
  it: { place: string; id: string; name: string; from: string; to: 'taken' | 'done' },
): Promise<null> {
  const { place, id, name, from, to } = it
  return ledger.command(context, { name, permission, place, input: { id } }, async (tx, at) => {
    const row = await tx.find<{ talkId: string }>(
      to === 'taken'
        ? sql`update assistant.hand_over set state = 'taken', officer = ${context.actor},
            officer_name = ${context.name}, taken_at = ${at}
            where id = ${id} and place = ${place} and state = ${from} returning talk_id`
        : sql`update assistant.hand_over set state = 'done', done_at = ${at}
            where id = ${id} and place = ${place} and state in ('taken', 'waiting') returning talk_id`,
    )
    if (!row) {
      const known = await tx.find(
        sql`select 1 as one from assistant.hand_over where id = ${id} and place = ${place}`,
      )
      throw known ? handedOverAlready() : notFound()
    }
    const subject = `talk:${row.talkId}`
    return {
      answer: null,
      subject,
      events: [{ stream: place, type: `talk.${to}`, subject, data: { id } }],
      detail: {},
    }
  })
}
