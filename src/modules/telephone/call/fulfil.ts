import { sha256, sign } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import { askCallBack } from '../call-backs.ts'
import type { Deps } from '../deps.ts'
import { phoneNumber } from '../keypad.ts'
import type { Target } from '../verbs.ts'
import type { HouseEvent, Wish } from './types.ts'

/** A call as it stands while one of its steps is taken. */
export interface Open {
  id: string
  /** Hash of what only the provider knows of the call. */
  secretHash: Buffer
  place: string
  step: number
  /** The caller's number, where it is known. */
  number: string | undefined
  /** The secret of the talk, which is begun when something is said. */
  talk(language: Language): Promise<string>
  /** The same, where one was begun. */
  findTalk(): Promise<string | undefined>
}

/** Wrong secrets of one dossier in a day, whoever keys them: ten keys are 30 bits. */
const mostWrong = 5
const triesCountHours = 24

/**
 * Does what a call needs of the house. Repeated with the same call, step and place in the step it does nothing twice.
 * @param at the how-manieth wish of this step
 */
export async function fulfil(
  deps: Deps,
  context: Context,
  call: Open,
  language: Language,
  wish: Wish,
  at: number,
): Promise<HouseEvent> {
  switch (wish.kind) {
    case 'talk':
      return speak(deps, context, call, language, wish.said, at)
    case 'status': {
      const opened = await tryDossier(deps, call, wish.dossier, wish.secret)
      if ('why' in opened) return { kind: 'status-refused', why: opened.why }
      const text = `${opened.code} ${opened.secret}`
      return speak(deps, context, call, language, { kind: 'text', text }, at)
    }
    case 'officers':
      return { kind: 'officers', target: await officersNow(deps, call) }
    case 'call-back': {
      const number = wish.number ?? phoneNumber(call.number ?? '')
      const { place, talk } = await spokenOf(deps, call)
      const asked = { call: call.id, secretHash: call.secretHash, place, talk, language }
      if (number) await askCallBack(deps, context, { ...asked, number })
      return { kind: 'noted' }
    }
  }
}

async function speak(
  { assistant }: Deps,
  context: Context,
  call: Open,
  language: Language,
  said: Extract<Wish, { kind: 'talk' }>['said'],
  at: number,
): Promise<HouseEvent> {
  const secret = await call.talk(language)
  const key = keyOf(call, at)
  const { answer } = await assistant.say({ ...context, language, key }, { secret, key, said })
  return { kind: 'told', answer }
}

/** The same call, step and wish: the same key. */
function keyOf({ id, step }: Open, at: number): string {
  const hex = sha256(`${id} ${step} ${at}`).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The try is written down before it is looked whether it is right, so that tries at the same moment count as well. */
async function tryDossier(
  deps: Deps,
  call: Open,
  dossier: string,
  secret: string,
): Promise<{ code: string; secret: string } | { why: 'wrong' | 'locked' }> {
  const { db, clock, key } = deps
  const hash = Buffer.from(sign(key, `dossier ${dossier}`), 'base64url')
  const now = clock.now()
  const since = now.subtract({ hours: triesCountHours })
  const everywhere = { 'app.places': '*', 'app.actor': 'system:telephone' }
  const wrong = await db.transaction(everywhere, async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${hash.toString('hex')}, 0))`)
    await tx.run(sql`
      insert into telephone.try (call_id, step, at, dossier_hash, place, was_right, secret_hash)
      values (${call.id}, ${call.step}, ${now}, ${hash}, ${call.place}, false, ${call.secretHash})
      on conflict do nothing`)
    const { count } = await tx.get<{ count: number }>(sql`
      select count(*) from telephone.try where dossier_hash = ${hash} and at > ${since} and not was_right
        and (call_id, step) <> (${call.id}, ${call.step})`)
    return count
  })
  if (wrong >= mostWrong) return { why: 'locked' }
  try {
    const opened = await deps.dossiers.byKeys(dossier, secret)
    await db.transaction(everywhere, (tx) =>
      tx.run(
        sql`update telephone.try set was_right = true where call_id = ${call.id} and step = ${call.step}`,
      ),
    )
    return opened
  } catch (error) {
    if (error instanceof Refusal && error.type === 'wrong-code-or-secret') return { why: 'wrong' }
    throw error
  }
}

/** The ward that is spoken of, or else the one whose number was called. */
async function spokenOf(
  { assistant, places }: Deps,
  call: Open,
): Promise<{ place: string; talk: string | undefined }> {
  const talk = await call.findTalk()
  const ward = talk && (await assistant.talk(talk)).ward
  return { talk, place: (ward && places.find(ward)?.code) || call.place }
}

/** Officers are rung while their hall is open. */
async function officersNow(deps: Deps, call: Open): Promise<Target | undefined> {
  const { place } = await spokenOf(deps, call)
  const isOpen =
    place === deps.places.city.code || deps.opening.at(place, undefined, deps.clock.now()).state === 'open'
  return isOpen ? deps.lines.officersOf(place) : undefined
}
