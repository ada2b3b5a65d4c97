import { v7 as uuid } from 'uuid'
import { seal, sha256, unseal } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import { fulfil, type Open } from './call/fulfil.ts'
import { freshCall, step } from './call/step.ts'
import type { CallState, HouseEvent, Line, LineEvent } from './call/types.ts'
import type { Deps } from './deps.ts'
import { nameKeys } from './keypad.ts'
import type { Beginning, Provider } from './providers/provider.ts'
import type { Verb } from './verbs.ts'

/** What a telephone is to do now, and which of its steps comes next. */
export interface Told {
  verbs: Verb[]
  step: number
  /** The number that was called. */
  own: string | undefined
}

interface Row {
  id: string
  place: string
  state: CallState
  step: number
  verbs: Verb[]
  ownNumber: string | undefined
  numberSealed: Buffer | undefined
  overAt: Temporal.Instant | undefined
}

/** Whoever knows a provider's id of a call is that provider: ids are long and signed. */
const hashOf = (provider: Provider, call: string) => sha256(`telephone ${provider.name} ${call}`)
const settingsOf = (hash: Buffer) => ({ 'app.secret': hash.toString('hex'), 'app.actor': 'public' })

/** Begins a call. Told of it again, it answers what it answered. */
export async function beginCall(
  deps: Deps,
  context: Context,
  provider: Provider,
  { call, from, to }: Beginning,
): Promise<Told> {
  const hash = hashOf(provider, call)
  const place = deps.lines.placeOf(to) ?? deps.places.city.code
  await deps.db.transaction(settingsOf(hash), (tx) =>
    tx.run(sql`
      insert into telephone.call (id, provider, place, state, step, verbs, own_number, number_sealed, started_at,
        secret_hash)
      values (${uuid()}, ${provider.name}, ${place}, ${JSON.stringify(freshCall(lineOf(deps, provider, from)))}::jsonb,
        0, '[]'::jsonb, ${to}, ${from && seal(deps.key, from)}, ${deps.clock.now()}, ${hash})
      on conflict (secret_hash) do nothing`),
  )
  return takeStep(deps, context, provider, { call, step: 0, event: { kind: 'begun' } })
}

/**
 * One step of a call. The same step sent again, or one that comes late, is answered with what was answered last and not taken
 * again; a call that is over, or that nobody knows, hangs up.
 */
export async function takeStep(
  deps: Deps,
  context: Context,
  provider: Provider,
  it: { call: string; step: number; event: LineEvent },
): Promise<Told> {
  const hash = hashOf(provider, it.call)
  const settings = settingsOf(hash)
  const row = await deps.db.transaction(settings, (tx) => findCall(tx, hash))
  if (!row || row.overAt) return { verbs: [{ verb: 'hangup' }], step: it.step, own: undefined }
  if (row.step !== it.step) return { verbs: row.verbs, step: row.step, own: row.ownNumber }
  const number = row.numberSealed && unseal(deps.key, row.numberSealed)
  const open = { ...row, secretHash: hash, number, ...talkOf(deps, settings, hash, row) }
  const line = lineOf(deps, provider, number)
  const done = await answer(deps, context, open, row.state, it.event, line)
  const kept = await deps.db.transaction(settings, async (tx) => {
    const isKept = await tx.run(sql`
      update telephone.call set state = ${JSON.stringify(done.state)}::jsonb, step = step + 1,
        verbs = ${JSON.stringify(done.verbs)}::jsonb
      where id = ${row.id} and step = ${it.step} and over_at is null`)
    return isKept > 0 ? undefined : findCall(tx, hash)
  })
  // The same webhook was faster: its keys were the same, so that nothing was done twice.
  if (kept) return { verbs: kept.verbs, step: kept.step, own: row.ownNumber }
  return { verbs: done.verbs, step: it.step + 1, own: row.ownNumber }
}

const findCall = (tx: Transaction, hash: Buffer) =>
  tx.find<Row>(sql`
    select id, place, state, step, verbs, own_number, number_sealed, over_at from telephone.call
    where secret_hash = ${hash}`)

/** Wishes one step may lead to. */
const mostWishes = 4

async function answer(
  deps: Deps,
  context: Context,
  open: Open,
  state: CallState,
  first: LineEvent,
  line: Line,
): Promise<{ state: CallState; verbs: Verb[] }> {
  let event: LineEvent | HouseEvent = first
  let next = step(state, event, line)
  for (let at = 0; 'wish' in next; at++) {
    if (at >= mostWishes)
      throw new Error(`a step of a call has too many wishes, the last is ${next.wish.kind}`)
    event = await fulfil(deps, context, open, next.state.language, next.wish, at)
    next = step(next.state, event, line)
  }
  return next
}

/** The talk of a call, begun when it is needed; of two begun at once the first one stays. */
function talkOf(
  { db, assistant, key }: Deps,
  settings: Record<string, string>,
  hash: Buffer,
  { place }: Row,
): Pick<Open, 'talk' | 'findTalk'> {
  const find = async (tx: Transaction) => {
    const row = await tx.find<{ talkSealed: Buffer | undefined }>(
      sql`select talk_sealed from telephone.call where secret_hash = ${hash}`,
    )
    return row?.talkSealed && unseal(key, row.talkSealed)
  }
  return {
    findTalk: () => db.transaction(settings, find),
    async talk(language) {
      const known = await db.transaction(settings, find)
      if (known) return known
      const { secret } = await assistant.start({ channel: 'phone', language, ward: place })
      const kept = await db.transaction(settings, async (tx) => {
        await tx.run(sql`
          update telephone.call set talk_sealed = ${seal(key, secret)}
          where secret_hash = ${hash} and talk_sealed is null and over_at is null`)
        return find(tx)
      })
      // Who has hung up meanwhile is answered all the same; nobody hears it.
      return kept ?? secret
    },
  }
}

/** Its numbers and what was said go at once; its identity stays a day, for webhooks that come late. */
export async function endCall(deps: Deps, provider: Provider, call: string): Promise<void> {
  const hash = hashOf(provider, call)
  await deps.db.transaction(settingsOf(hash), (tx) =>
    tx.run(sql`
      update telephone.call set over_at = ${deps.clock.now()}, state = '{}'::jsonb, verbs = '[]'::jsonb,
        number_sealed = null, talk_sealed = null
      where secret_hash = ${hash} and over_at is null`),
  )
}

const mostTopics = 8

function lineOf({ places, procedures, mostAsked }: Deps, provider: Provider, from: string | undefined): Line {
  return {
    languages: provider.languages,
    hears: provider.hears,
    callerEnds: from?.slice(-3),
    topics: mostAsked
      .flatMap((code) => procedures.offered(code) ?? [])
      .slice(0, mostTopics)
      .map(({ code, plain }) => ({ code, name: plain })),
    wards: places.wards.map((place) => ({
      code: place.code,
      name: {
        vi: places.fullName(place, 'vi'),
        en: places.fullName(place, 'en'),
        ar: places.fullName(place, 'ar'),
      },
      keys: nameKeys(place.name),
    })),
  }
}
