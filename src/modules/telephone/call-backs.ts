import { v7 as uuid } from 'uuid'
import { seal, unseal } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { Deps } from './deps.ts'
import { maskedNumber } from './keypad.ts'

const permission = 'talk.serve'

/** Somebody who is to be called back. */
export interface CallBack {
  id: string
  at: Temporal.Instant
  language: Language
  numberMasked: string
  /** Times that nobody answered. */
  tries: number
  lastTriedAt: Temporal.Instant | undefined
  /** What they asked, masked, and of which procedure it was. */
  turns: { said: string; procedure: string | undefined }[]
}

type CallBackDeps = Pick<Deps, 'ledger' | 'key' | 'places' | 'assistant'>

/** An officer is to call back. A call asks once; asked again, the later number counts. */
export async function askCallBack(
  { ledger, key }: CallBackDeps,
  context: Context,
  it: {
    call: string
    place: string
    number: string
    language: Language
    talk: string | undefined
    secretHash: Buffer
  },
): Promise<void> {
  const { key: _key, ...own } = context
  await ledger.command(
    { ...own, secret: it.secretHash.toString('hex') },
    { name: 'telephone.ask-call-back', permission: 'talk.call', place: it.place, input: { call: it.call } },
    async (tx, at) => {
      const id = uuid()
      tx.send(sql`
        insert into telephone.call_back (id, call_id, place, at, language, state, number_masked, number_sealed,
          talk_sealed, secret_hash)
        values (${id}, ${it.call}, ${it.place}, ${at}, ${it.language}, 'waiting', ${maskedNumber(it.number)},
          ${seal(key, it.number)}, ${it.talk && seal(key, it.talk)}, ${it.secretHash})
        on conflict (call_id) do update set number_masked = excluded.number_masked,
          number_sealed = excluded.number_sealed where call_back.state = 'waiting'`)
      const subject = `call:${it.call}`
      const events = [{ stream: it.place, type: 'call-back.waiting', subject, data: {} }]
      return { answer: null, subject, events, detail: {} }
    },
  )
}

/** Whom the officers of a place are to call back; those of the city are shown to whoever serves the city as well. */
const placesOf = ({ places }: CallBackDeps, context: Context, place: string) => [
  place,
  ...(may(context, permission, places.city.code) ? [places.city.code] : []),
]

/** The longest waiting first; permission `talk.serve`. @throws Refusal `forbidden` */
export async function listCallBacks(
  deps: CallBackDeps,
  context: Context,
  place: string,
): Promise<CallBack[]> {
  if (!may(context, permission, place)) throw forbidden()
  const rows = await deps.ledger.read(context, permission, (tx) =>
    tx.many<Omit<CallBack, 'turns'> & { talkSealed: Buffer | undefined }>(sql`
      select id, at, language, number_masked, tries, last_tried_at, talk_sealed from telephone.call_back
      where state = 'waiting' and place = any(${placesOf(deps, context, place)}) order by at, id limit 100`),
  )
  const listed: CallBack[] = []
  for (const { talkSealed, ...row } of rows)
    listed.push({ ...row, turns: talkSealed ? await turnsOf(deps, unseal(deps.key, talkSealed)) : [] })
  return listed
}

/** The talk may have been forgotten. */
async function turnsOf({ assistant }: CallBackDeps, talk: string): Promise<CallBack['turns']> {
  try {
    const { turns } = await assistant.talk(talk)
    return turns.map(({ said, answer }) => ({ said, procedure: answer.procedure }))
  } catch (error) {
    if (error instanceof Refusal && error.type === 'talk-over') return []
    throw error
  }
}

/** The whole number, for whoever is about to call; that they looked stays written down. @throws Refusal `not-found` */
export async function showNumber(
  deps: CallBackDeps,
  context: Context,
  place: string,
  id: string,
): Promise<string> {
  const { ledger, key } = deps
  const subject = `call-back:${id}`
  return ledger.readAudited(
    context,
    { permission, place, action: 'telephone.show-number', subject },
    async (tx) => {
      const row = await tx.find<{ numberSealed: Buffer }>(sql`
        select number_sealed from telephone.call_back
        where id = ${id} and state = 'waiting' and place = any(${placesOf(deps, context, place)})`)
      if (!row) throw notFound()
      return unseal(key, row.numberSealed)
    },
  )
}

/** They were called: the number goes. Or nobody answered, and it is tried again. @throws Refusal `not-found` */
export function settleCallBack(
  deps: CallBackDeps,
  context: Context,
  it: { place: string; id: string; outcome: 'done' | 'not-reached' },
): Promise<null> {
  const { place, id, outcome } = it
  const name = outcome === 'done' ? 'telephone.called-back' : 'telephone.not-reached'
  return deps.ledger.command(context, { name, permission, place, input: { id } }, async (tx, at) => {
    const mine = sql`id = ${id} and state = 'waiting' and place = any(${placesOf(deps, context, place)})`
    const row = await tx.find(
      outcome === 'done'
        ? sql`update telephone.call_back set state = 'done', number_sealed = null, talk_sealed = null, done_at = ${at}
            where ${mine} returning id`
        : sql`update telephone.call_back set tries = tries + 1, last_tried_at = ${at}
            where ${mine} returning id`,
    )
    if (!row) throw notFound()
    const subject = `call-back:${id}`
    return {
      answer: null,
      subject,
      events: [{ stream: place, type: `call-back.${outcome}`, subject, data: {} }],
      detail: {},
    }
  })
}

/** Hours a call's identity is kept, and days a call-back that is done. */
const callHours = 24
const doneDays = 30

/** Forgets calls that are over, and people nobody reached in time, with their numbers. Safe to repeat. */
export async function forgetCalls({
  db,
  clock,
  lines,
}: Pick<Deps, 'db' | 'clock' | 'lines'>): Promise<number> {
  const at = clock.now()
  const before = (hours: number) => at.subtract({ hours })
  return db.transaction({ 'app.places': '*' }, async (tx) => {
    await tx.run(sql`
      delete from telephone.call_back where state = 'waiting' and at < ${before(24 * lines.callBackDays)}
        or done_at < ${before(24 * doneDays)}`)
    return tx.run(sql`delete from telephone.call where started_at < ${before(callHours)}`)
  })
}
