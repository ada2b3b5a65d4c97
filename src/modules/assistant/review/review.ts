import { v7 as uuid } from 'uuid'
import type { Phrasings, Procedures } from '#modules/procedures'
import { type Database, sql } from '#platform/db'
import { type Context, type Event, forbidden, type Ledger, may, notFound, Refusal } from '#platform/ledger'
import { fold, type Language } from '#platform/text'
import { unmarked } from '../dialogue/listen/mask.ts'
import { questionsSettled } from '../refusals.ts'
import { candidatesOf, groupQuestions, type OpenQuestion, type QuestionGroup } from './group.ts'

export interface ReviewDeps {
  ledger: Ledger
  db: Database
  procedures: Procedures
  phrasings: Phrasings
  /** Code of the city: whose editors review. */
  city: string
}

export type SettlementKind = 'procedure' | 'not-ours' | 'no-question' | 'elsewhere'

/** How questions were settled. */
export interface Settlement {
  id: string
  at: Temporal.Instant
  kind: SettlementKind
  procedure: string | undefined
  /** Number of the change of phrasings that was made of them. */
  phrasing: number | undefined
  language: Language
  officerName: string
  undoneAt: Temporal.Instant | undefined
  /** Some of the questions, the newest first, and how many there are. */
  said: string[]
  questions: number
}

export interface QueueFilter {
  language?: Language | undefined
  verdict?: string | undefined
  words?: string | undefined
}

export interface SettleWish {
  /** The questions that were looked at. */
  ids: readonly string[]
  kind: SettlementKind
  /** Of kind `procedure`: its code. */
  procedure?: string | undefined
  language: Language
  /** Lines that become phrasings of the procedure. */
  added: readonly string[]
}

const permission = 'procedure.edit'
/** More at once nobody goes through; the page says that there are more. */
const mostOpen = 2000
const mostSettled = 100
const mostKnown = 500

/** Questions that wait, put together by what they ask; permission `procedure.edit` at the city. @throws Refusal `forbidden` */
export async function listOpen(
  { ledger, city }: ReviewDeps,
  context: Context,
  { language, verdict, words }: QueueFilter = {},
): Promise<{ groups: QuestionGroup[]; questions: number; isCut: boolean }> {
  if (!may(context, permission, city)) throw forbidden()
  const rows = await ledger.read(context, permission, (tx) =>
    tx.many<OpenQuestion>(sql`
      select id, at, place, channel, language, said, verdict, found from assistant.open_question
      where settled_at is null order by at desc, id desc limit ${mostOpen}`),
  )
  const wanted = words ? fold(words).toLowerCase() : ''
  const groups = groupQuestions(rows).filter(
    (group) =>
      (!language || group.language === language) &&
      (!verdict || group.questions.some((it) => it.verdict === verdict)) &&
      (!wanted || group.questions.some(({ said }) => fold(said).toLowerCase().includes(wanted))),
  )
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0)
  return { groups, questions, isCut: rows.length === mostOpen }
}

/** What is looked at with one group. */
export interface OneGroup {
  group: QuestionGroup
  /** The question as a phrasing would have it: without what was hidden in it. */
  wording: string
  /** Found when it was asked, and found now, best first. */
  candidates: string[]
}

/** The group that a question is in. @throws Refusal `not-found`, also when it was settled meanwhile */
export async function findGroup(deps: ReviewDeps, context: Context, id: string): Promise<OneGroup> {
  const { groups } = await listOpen(deps, context)
  const group = groups.find(({ questions }) => questions.some((it) => it.id === id))
  if (!group) throw notFound()
  const wording = unmarked(group.questions[0]!.said).trim()
  const now = deps.procedures.understand(wording, group.language).hits.slice(0, 3)
  const candidates = [...new Set([...candidatesOf(group), ...now.map(({ code }) => code)])]
  return {
    group,
    wording,
    candidates: candidates.filter((code) => deps.procedures.offered(code)).slice(0, 6),
  }
}

/**
 * Says what questions come to. With lines, they become phrasings in the same transaction.
 * @throws Refusal `questions-settled` when somebody settled one meanwhile, `phrasing-wrong`, `phrasings-unchanged`, `not-found`
 */
export async function settle(deps: ReviewDeps, context: Context, wish: SettleWish): Promise<{ id: string }> {
  const { ledger, procedures, phrasings, city } = deps
  const { ids, kind, language, added } = wish
  const procedure = kind === 'procedure' ? procedures.offered(wish.procedure ?? '') : undefined
  if (kind === 'procedure' && !procedure) throw notFound()
  const command = { name: 'assistant.settle', permission, place: city, input: wish }
  const done = await ledger.command(context, command, async (tx, at) => {
    const id = uuid()
    let events: Event[] = []
    let phrasing: number | undefined
    if (procedure && added.length > 0) {
      const present = procedure.phrases[language]
      const change = { procedure: procedure.code, language, added, removed: [], present }
      const made = await phrasings.changeIn(tx, at, context, { ...change, origin: 'question' })
      phrasing = made.number
      events = made.events
    }
    await tx.run(sql`
      insert into assistant.settlement (id, place, at, kind, procedure, phrasing, language, officer, officer_name)
      values (${id}, ${city}, ${at}, ${kind}, ${procedure?.code}, ${phrasing}, ${language}, ${context.actor},
        ${context.name})`)
    const rows = await tx.run(sql`
      update assistant.open_question set settled_at = ${at}, settlement = ${id}, procedure = ${procedure?.code}
      where id = any(${[...ids]}) and settled_at is null`)
    if (rows === 0 || rows < new Set(ids).size) throw questionsSettled()
    const subject = `settlement:${id}`
    const told = { stream: city, type: 'questions.settled', subject, data: { kind, questions: rows } }
    const detail = { kind, questions: rows, ...(procedure ? { procedure: procedure.code, phrasing } : {}) }
    return { answer: { id }, subject, events: [...events, told], detail }
  })
  await phrasings.refresh()
  return done
}

/** Opens the questions of a settlement again; phrasings made of them are taken back. @throws Refusal `not-found` */
export async function unsettle(deps: ReviewDeps, context: Context, id: string): Promise<null> {
  const { ledger, phrasings, city } = deps
  const command = { name: 'assistant.unsettle', permission, place: city, input: { id } }
  await ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ phrasing: number | undefined }>(sql`
      update assistant.settlement set undone_at = ${at} where id = ${id} and undone_at is null returning phrasing`)
    if (!row) throw notFound()
    await tx.run(sql`
      update assistant.open_question set settled_at = null, settlement = null, procedure = null
      where settlement = ${id}`)
    const undone = row.phrasing
      ? await phrasings.undoIn(tx, at, context, row.phrasing).catch(ifUndone)
      : undefined
    const subject = `settlement:${id}`
    const told = { stream: city, type: 'questions.reopened', subject, data: {} }
    return { answer: null, subject, events: [...(undone?.events ?? []), told], detail: {} }
  })
  await phrasings.refresh()
  return null
}

/** Somebody took the phrasing back in the editor before. */
function ifUndone(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.type !== 'phrasings-unchanged') throw error
}

/** What was settled, the newest first. @throws Refusal `forbidden` */
export async function listSettled({ ledger, city }: ReviewDeps, context: Context): Promise<Settlement[]> {
  if (!may(context, permission, city)) throw forbidden()
  return ledger.read(context, permission, (tx) =>
    tx.many<Settlement>(sql`
      select s.id, s.at, s.kind, s.procedure, s.phrasing, s.language, s.officer_name, s.undone_at,
        coalesce(q.said, '{}') as said, coalesce(q.questions, 0)::int as questions
      from (select * from assistant.settlement order by at desc, id limit ${mostSettled}) s
      left join lateral (
        select (array_agg(said order by at desc))[1:3] as said, count(*) as questions
        from assistant.open_question where settlement = s.id) q on true
      order by s.at desc, s.id`),
  )
}

/** Questions of people whose procedure is known: settled by an officer, or confirmed by who asked. The newest 500 of each. */
export async function knownQuestions(
  { ledger, city }: ReviewDeps,
  context: Context,
  language: Language,
): Promise<{ question: string; procedure: string }[]> {
  if (!may(context, permission, city)) throw forbidden()
  const rows = await ledger.read(context, permission, async (tx) => {
    const settled = await tx.many<{ said: string; procedure: string }>(sql`
      select said, procedure from assistant.open_question
      where language = ${language} and procedure is not null order by at desc limit ${mostKnown}`)
    const confirmed = await tx.many<{ said: string; procedure: string }>(sql`
      select a.said, substr(b.chose, 3) as procedure
      from assistant.turn b
      join assistant.talk k on k.id = b.talk_id and k.language = ${language} and k.channel <> 'desk'
      join assistant.turn a on a.talk_id = b.talk_id and a.number = b.number - 1
      where b.chose like 'p:%' and a.verdict = 'suggested' and a.said <> '' and a.chose is null
      order by b.at desc limit ${mostKnown}`)
    return [...settled, ...confirmed]
  })
  const byWords = new Map(
    rows.map(({ said, procedure }) => [fold(said), { question: unmarked(said).trim(), procedure }]),
  )
  return [...byWords.values()].filter(({ question }) => question)
}
