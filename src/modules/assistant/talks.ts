import { v7 as uuid } from 'uuid'
import { sha256, token } from '#platform/crypto'
import { type Database, sql, type Transaction } from '#platform/db'
import type { Context, Ledger } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type ActionDeps, carryOut } from './actions.ts'
import { freshState, readState } from './dialogue/state.ts'
import { turn } from './dialogue/turn/turn.ts'
import type { Action, Answer, Channel, DialogueState, Input, Turned } from './dialogue/types.ts'
import type { World } from './dialogue/world.ts'
import { type Caller, callOfficer } from './hand-overs.ts'
import type { LanguageModel } from './language-model/model.ts'
import { talkOver, talkTooLong } from './refusals.ts'

export interface TalkDeps extends ActionDeps {
  ledger: Ledger
  db: Database
  /** Helps where rules are unsure; undefined: there is none. */
  model?: LanguageModel | undefined
}

/** What the person says in a turn; results of actions are the house's own. */
export type Said = Exclude<Input, { kind: 'done' }>

export interface Beginning {
  channel: Channel
  language: Language
  ward?: string | undefined
  /** The procedure whose page it was begun from. */
  procedure?: string | undefined
}

export interface Told {
  answer: Answer
  /** Where one's own number is; given once, kept nowhere. */
  ownLink?: string
}

/** A turn as it is shown again. */
export interface ShownTurn {
  number: number
  said: string
  answer: Answer
}

export interface Talk {
  language: Language
  ward: string | undefined
  rating: number | undefined
  turns: ShownTurn[]
}

/** Nobody asks a counter more often; a program does. */
const mostTurns = 200
/** Actions one sentence may lead to, one after another. */
const mostActions = 3

interface Row {
  id: string
  place: string
  channel: Channel
  state: unknown
  turns: number
  language: Language
}

/** Begins a talk. The secret opens it to whoever holds it, and to nobody else. */
export async function startTalk(deps: TalkDeps, begin: Beginning): Promise<{ secret: string }> {
  const { channel, language } = begin
  const secret = token()
  const hash = sha256(secret)
  const ward = begin.ward ? deps.places.find(begin.ward) : undefined
  const known = ward && ward.kind !== 'city' ? ward.code : undefined
  const state: DialogueState = freshState(language, channel, known)
  if (begin.procedure && deps.procedures.offered(begin.procedure)) state.procedure = begin.procedure
  const at = deps.clock.now()
  await deps.db.transaction({ 'app.secret': hash.toString('hex'), 'app.actor': 'public' }, (tx) =>
    tx.run(sql`
      insert into assistant.talk (id, place, channel, language, state, started_at, last_at, secret_hash)
      values (${uuid()}, ${known ?? deps.places.city.code}, ${channel}, ${language},
        ${JSON.stringify(state)}::jsonb, ${at}, ${at}, ${hash})`),
  )
  return { secret }
}

/**
 * One turn: hears it, carries out what it asks for, and answers. The same key is answered and not taken again; two turns at
 * once are taken one after the other.
 * @throws Refusal `talk-over`, `talk-too-long`
 */
export async function sayTo(
  deps: TalkDeps,
  world: World,
  context: Context,
  { secret, key, said }: { secret: string; key: string; said: Said },
): Promise<Told> {
  const hash = sha256(secret)
  const settings = { 'app.secret': hash.toString('hex'), 'app.actor': 'public' }
  const began = performance.now()
  for (;;) {
    const found = await deps.db.transaction(settings, (tx) => readTalk(tx, hash, key))
    if (!found) throw talkOver()
    if (found.before) return { answer: found.before }
    const { talk } = found
    if (talk.turns >= mostTurns) throw talkTooLong()
    const own = { ...context, key, language: talk.language, secret: hash.toString('hex') }
    const before = readState(talk.state)
    const done = await take(deps, world, own, before, said, talk)
    const chose = chosenIn(before, done.heard)
    const tookMs = Math.round(performance.now() - began)
    const isKept = await deps.db.transaction(settings, (tx) =>
      keep(deps, tx, { talk, hash, key, done, chose, tookMs }),
    )
    if (isKept) return { answer: done.turned.answer, ...(done.ownLink ? { ownLink: done.ownLink } : {}) }
    // Another turn came between; this one is heard again after it.
  }
}

/** What was chosen of what was offered: by a button, a key, “the second one” or “none of these”. */
function chosenIn({ offered = [] }: DialogueState, { note, answer }: Turned): string | undefined {
  if (note.found) return undefined
  if (note.open && answer.verdict === 'asked') return 'none'
  const chosen = `p:${answer.procedure}`
  return offered.includes(chosen) ? chosen : undefined
}

interface Taken {
  turned: Turned
  /** What was heard first: an action's result is no sentence of the person. */
  heard: Turned
  ownLink: string | undefined
}

async function take(
  deps: TalkDeps,
  world: World,
  context: Context,
  state: DialogueState,
  said: Said,
  talk: Row,
): Promise<Taken> {
  const heard = turn(state, said, world)
  let turned = (await deps.model?.decide(heard, world)) ?? heard
  let ownLink: string | undefined
  for (let left = mostActions; left > 0 && turned.actions.length > 0; left--) {
    const [action] = turned.actions as [Action]
    if (action.kind === 'person') {
      const caller: Caller = { talk: talk.id, place: action.ward ?? talk.place, secretHash: context.secret! }
      await callOfficer(deps, context, caller, action.reason)
      break
    }
    if (action.kind === 'ticket' && hasScreens(turned.state.channel)) {
      const link = { to: 'ticket' as const, procedure: action.procedure, ward: action.ward }
      turned = { ...turned, answer: { ...turned.answer, verdict: 'done', links: [link] } }
      break
    }
    const speaking = { ...context, language: turned.state.language }
    const result = await carryOut(deps, speaking, turned.state.channel, action)
    if (result.kind === 'ticket' || result.kind === 'booked') ownLink = result.link
    turned = turn(turned.state, { kind: 'done', action, result }, world)
  }
  // Words around it are only for somebody who reads: a voice says the statements.
  if (deps.model && talk.channel === 'chat') turned = await deps.model.word(turned, heard.note.said)
  return { turned, heard, ownLink }
}

/** Machines of a hall give numbers out themselves, on screens that ask for papers and who comes first, and print the slip. */
const hasScreens = (channel: Channel) => channel === 'kiosk' || channel === 'robot'

async function readTalk(
  tx: Transaction,
  hash: Buffer,
  key: string,
): Promise<{ talk: Row; before: Answer | undefined } | undefined> {
  const talk = await tx.find<Row>(
    sql`select id, place, channel, state, turns, language from assistant.talk where secret_hash = ${hash}`,
  )
  if (!talk) return undefined
  const before = await tx.find<{ answer: Answer }>(
    sql`select answer from assistant.turn where talk_id = ${talk.id} and key = ${key}`,
  )
  return { talk, before: before?.answer }
}

/** False when another turn was kept since the talk was read. */
async function keep(
  deps: TalkDeps,
  tx: Transaction,
  it: { talk: Row; hash: Buffer; key: string; done: Taken; chose: string | undefined; tookMs: number },
): Promise<boolean> {
  const { talk, hash, key, chose, tookMs } = it
  const { turned, heard } = it.done
  const { state, answer } = turned
  const { note } = heard
  const at = deps.clock.now()
  const place = state.ward ?? talk.place
  const rows = await tx.run(sql`
    update assistant.talk set state = ${JSON.stringify(state)}::jsonb, turns = turns + 1, last_at = ${at},
      language = ${state.language}, place = ${place}
    where id = ${talk.id} and turns = ${talk.turns}`)
  if (rows === 0) return false
  tx.send(sql`
    insert into assistant.turn (talk_id, number, key, place, at, said, verdict, safety, procedure, aspects, answer,
      chose, took_ms, secret_hash)
    values (${talk.id}, ${talk.turns + 1}, ${key}, ${place}, ${at}, ${note.said}, ${answer.verdict},
      ${note.safety}, ${answer.procedure}, ${answer.aspects ?? []}, ${JSON.stringify(answer)}::jsonb,
      ${chose}, ${tookMs}, ${hash})`)
  // What officers ask for themselves is nobody's open question.
  if (note.open && state.channel !== 'desk')
    await keepQuestion(tx, { talk, place, at, note, chose, state, verdict: answer.verdict })
  return true
}

/** What was not answered; for “none of these” what was asked before it, unless that is kept already. */
async function keepQuestion(
  tx: Transaction,
  it: {
    talk: Row
    place: string
    at: Temporal.Instant
    note: Turned['note']
    chose: string | undefined
    state: DialogueState
    verdict: string
  },
): Promise<void> {
  const { talk, note, state } = it
  const before =
    note.said && it.chose === undefined
      ? { said: note.said, verdict: '' }
      : await tx.find<{ said: string; verdict: string }>(sql`
          select said, verdict from assistant.turn
          where talk_id = ${talk.id} and said <> '' and chose is null and number <= ${talk.turns}
          order by number desc limit 1`)
  if (!before || ['off-topic', 'unclear'].includes(before.verdict)) return
  const found = note.found ?? state.excluded ?? []
  tx.send(sql`
    insert into assistant.open_question (id, place, at, channel, language, said, verdict, found)
    values (${uuid()}, ${it.place}, ${it.at}, ${state.channel}, ${state.language}, ${before.said}, ${it.verdict},
      ${found})`)
}

/** A talk as its holder sees it again. @throws Refusal `talk-over` */
export async function readWhole(deps: Pick<TalkDeps, 'db' | 'places'>, secret: string): Promise<Talk> {
  const hash = sha256(secret)
  const settings = { 'app.secret': hash.toString('hex'), 'app.actor': 'public' }
  return deps.db.transaction(settings, async (tx) => {
    const talk = await tx.find<{ id: string; place: string; language: Language; rating: number | undefined }>(
      sql`select id, place, language, rating from assistant.talk where secret_hash = ${hash}`,
    )
    if (!talk) throw talkOver()
    const turns = await tx.many<ShownTurn>(
      sql`select number, said, answer from assistant.turn where talk_id = ${talk.id} order by number`,
    )
    const { place, language, rating } = talk
    return { language, ward: place === deps.places.city.code ? undefined : place, rating, turns }
  })
}

/** 1 not satisfied, 2 satisfied, 3 very satisfied; the last one counts. @throws Refusal `talk-over` */
export async function rate(
  { ledger }: Pick<TalkDeps, 'ledger'>,
  context: Context,
  { secret, rating }: { secret: string; rating: 1 | 2 | 3 },
): Promise<void> {
  const hash = sha256(secret)
  const own = { ...context, secret: hash.toString('hex') }
  const command = { name: 'assistant.rate', permission: 'talk.call', input: { hash: own.secret, rating } }
  await ledger.command(own, command, async (tx) => {
    const talk = await tx.find<{ id: string; place: string }>(
      sql`update assistant.talk set rating = ${rating} where secret_hash = ${hash} returning id, place`,
    )
    if (!talk) throw talkOver()
    return { answer: null, place: talk.place, subject: `talk:${talk.id}`, detail: { rating } }
  })
}

/** Days a talk is kept, and a question nobody answered. */
const keptDays = { talk: 30, question: 180 }

/** Forgets old talks with their turns, and old questions. Safe to repeat. Returns how many talks. */
export async function forgetTalks(deps: Pick<TalkDeps, 'db' | 'clock'>): Promise<number> {
  const at = deps.clock.now()
  const before = (days: number) => at.subtract({ hours: days * 24 })
  return deps.db.transaction({ 'app.places': '*' }, async (tx) => {
    await tx.run(sql`delete from assistant.open_question where at < ${before(keptDays.question)}`)
    await tx.run(sql`delete from assistant.settlement where at < ${before(keptDays.question)}
      and not exists (select from assistant.open_question where settlement = assistant.settlement.id)`)
    return tx.run(sql`delete from assistant.talk where last_at < ${before(keptDays.talk)}`)
  })
}
