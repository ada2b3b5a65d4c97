import { languageOf, wishedLanguage } from '../listen/language.ts'
import { type Heard, listen, wardWords } from '../listen/listen.ts'
import {
  findDossierCode,
  findIdNumber,
  findSecret,
  maskNumbers,
  maskPersonal,
  unmarked,
} from '../listen/mask.ts'
import { withoutOrders } from '../listen/orders.ts'
import { foldQuestion, questionOf } from '../listen/question.ts'
import { alarmIn } from '../listen/safety.ts'
import { isYoung } from '../listen/young.ts'
import { type Aspect, aspects, type DialogueState, type Say } from '../types.ts'
import type { Finding, World, WorldWard } from '../world.ts'
import { comesFirst, sound, warned } from './alarms.ts'
import { again, choose, inWard, refuse } from './choices.ts'
import { askDossier, askSecret, askWard, goOn, handOver, withIdentity } from './errands.ts'
import { doing, lost, type Step, saying, suggest, tell, without } from './step.ts'

/** One sentence, typed or said: safety first, then what we asked for, then what they ask. */
export function hear(before: DialogueState, text: string, world: World): Step {
  const masked = maskNumbers(text)
  const asked = unmarked(masked.text)
  const question = questionOf(asked)
  const state = { ...before, language: languageOf(text) ?? before.language }
  const expectsSecret =
    ['dossier-code', 'dossier-secret', 'identity'].includes(before.pending?.kind ?? '') ||
    findDossierCode(text) !== undefined
  const noted = (step: Step): Step => ({
    ...step,
    note: { said: expectsSecret ? '' : maskPersonal(text), ...step.note },
  })
  if (!foldQuestion(text)) return noted(silent(before))

  const heard = listen(asked, state.language)
  const isUnderstood =
    heard.saying !== undefined || expectsSecret || (heard.asked.length > 0 && heard.content.length === 0)
  const alarm = alarmIn(question, isUnderstood)
  if (alarm?.name === 'injection')
    return noted(besideOrders(state, asked, world) ?? sound(state, alarm, none))
  const finding = once(() => world.find(asked, state.language))
  if (alarm && comesFirst(alarm, finding)) return noted(sound(state, alarm, finding))
  const wished = wishedLanguage(text)
  if (wished) return noted(inLanguage(state, wished))
  const step =
    dossierIn(state, text, expectsSecret, heard) ??
    answerTo(state, text, heard, world) ??
    talk(state, heard, world) ??
    ask(state, heard, question.folded, world)
  // What nobody needs and was said all the same.
  if (masked.isMasked && !expectsSecret && step.plan.verdict !== 'asked' && !step.actions?.length)
    step.plan = { ...step.plan, say: [...step.plan.say, { say: 'words', key: 'keepNumber' }] }
  if (isYoung(asked) && !step.actions?.length)
    step.plan = { ...step.plan, say: [{ say: 'words', key: 'young' }, ...step.plan.say] }
  return noted(alarm && alarm.danger > 0 ? warned(step, alarm.namesDanger) : step)
}

const none = (): Finding => ({ verdict: 'off-topic', hits: [] })

/** What is asked beside orders to the machine is answered, and the orders are not followed. */
function besideOrders(state: DialogueState, text: string, world: World): Step | undefined {
  const questions = withoutOrders(text).filter((it) => world.find(it, state.language).verdict === 'sure')
  if (questions.length === 0) return undefined
  const said = questions.join(' ')
  const step = ask(state, listen(said, state.language), questionOf(said).folded, world)
  const say: Say[] = [...step.plan.say, { say: 'words', key: 'onlyRecords' }]
  return { ...step, plan: { ...step.plan, say }, note: { ...step.note, safety: 'injection' } }
}

function inLanguage(state: DialogueState, language: DialogueState['language']): Step {
  const say: Say[] = [{ say: 'words', key: 'language' }, ...(state.last?.say ?? [])]
  return {
    state: { ...state, language },
    plan: { ...(state.last ?? { verdict: 'social' as const }), say },
  }
}

export function silent(state: DialogueState): Step {
  return { ...saying(state, 'unclear', 'silence', { choices: ['person'] }), note: { said: '' } }
}

/** A dossier's code, its secret, a person's number: taken once, handed to the action, kept nowhere. */
function dossierIn(state: DialogueState, text: string, expected: boolean, heard: Heard): Step | undefined {
  const { pending } = state
  if (expected && (heard.saying === 'no' || heard.saying === 'person')) return undefined
  const dossier = findDossierCode(text) ?? (pending?.kind === 'dossier-secret' ? pending.dossier : undefined)
  if (dossier) {
    const secret = findSecret(text)
    if (secret) return doing(state, { kind: 'status', dossier, secret })
    if (findDossierCode(text)) return askSecret(state, dossier)
    return saying(state, 'asked', 'secretWrong', {
      asksSecret: true,
      choices: ['person'],
      links: [{ to: 'follow' }],
    })
  }
  if (pending?.kind === 'identity') {
    const idNumber = findIdNumber(text)
    if (idNumber) return withIdentity(state, pending.errand, pending.slot, idNumber)
    return saying(state, 'asked', 'identityWrong', { asksSecret: true, choices: ['no', 'person'] })
  }
  if (pending?.kind !== 'dossier-code') return undefined
  // Another question is one; anything else was meant as a code.
  if (heard.asked.length > 0 || heard.saying || heard.content.length > 1) return undefined
  return saying(state, 'asked', 'codeWrong', { choices: ['person'], links: [{ to: 'follow' }] })
}

/** An answer to what we asked. */
function answerTo(state: DialogueState, text: string, heard: Heard, world: World): Step | undefined {
  const { pending, offered = [] } = state
  if (pending?.kind === 'ward') {
    const ward = world.wardsIn(` ${foldQuestion(text)} `)[0]
    if (ward) return inWard(state, ward.code, world)
    if (!heard.saying && heard.asked.length === 0 && heard.content.length > 0 && heard.content.length < 4)
      return saying(state, 'asked', 'wardUnknown', { choices: ['person'] })
  }
  if (heard.ordinal !== undefined) {
    const chosen = offered.filter((id) => /^[pws]:/.test(id))[heard.ordinal]
    if (chosen) return choose(state, chosen, world)
  }
  if (heard.saying === 'yes' && (pending?.kind === 'confirm' || pending?.kind === 'person'))
    return choose(state, 'yes', world)
  if (heard.saying === 'yes' && pending?.kind === 'procedure') {
    // A yes to a single offer.
    const [only, ...more] = offered.filter((id) => id.startsWith('p:'))
    return only && more.length === 0 ? choose(state, only, world) : undefined
  }
  if (heard.saying === 'no' && pending) return choose(state, 'no', world)
  return undefined
}

/** What is said to the talk itself. */
function talk(state: DialogueState, heard: Heard, world: World): Step | undefined {
  switch (heard.saying) {
    case 'person':
      return handOver(state, 'asked')
    case 'repeat':
      return again(state)
    case 'slower': {
      const slow = { ...state, slow: true as const }
      const say = state.last?.say ?? []
      return {
        state: slow,
        plan: { ...(state.last ?? { verdict: 'social' }), say: [{ say: 'words', key: 'slower' }, ...say] },
      }
    }
    case 'none':
      return refuse(state)
    case 'no':
      return state.procedure ? refuse(state) : saying(state, 'social', 'help', { choices: ['person'] })
    case 'yes':
      return state.procedure && world.entry(state.procedure)
        ? tell(state, world.entry(state.procedure)!, ['about'], world)
        : saying(state, 'social', 'help', { choices: ['person'] })
    case 'greet':
      return saying(state, 'social', 'greet')
    case 'help':
      return saying(state, 'social', 'help', { choices: ['person'] })
    case 'thanks':
      return saying(state, 'social', 'thanks')
    case 'bye':
      return saying(without(state, 'pending'), 'social', 'bye', { ends: true })
    case 'who-are-you':
      return saying(state, 'social', 'whoAreYou', { choices: ['person'] })
    case 'in-hall':
      return saying(state, 'social', state.ward ? 'inHallDrawn' : 'inHall', {
        choices: ['person'],
        links: state.ward ? [{ to: 'hall', ward: state.ward }] : [],
      })
    case undefined:
      return undefined
  }
}

/** What is asked for: of what, and what about it. */
function ask(before: DialogueState, heard: Heard, folded: string, world: World): Step {
  const ward = wardIn(before, folded, world)
  const state = {
    ...before,
    ...(ward ? { ward: ward.code } : {}),
    ...(heard.forWhom ? { forWhom: heard.forWhom } : {}),
  }
  const named = new Set(ward ? ward.key.split(' ') : [])
  const content = heard.content.filter((word) => !named.has(word))
  const unnamed = (text: string) =>
    text
      .split(' ')
      .filter((word) => !named.has(foldQuestion(word)))
      .join(' ')
  const asked = heard.asked.filter((it): it is Aspect => aspects.includes(it as Aspect))

  if (asked.includes('status') && content.length <= 3) return askDossier(state)
  if (heard.asked.includes('hours') && content.length <= 3)
    return state.ward
      ? inWard({ ...state, pending: { kind: 'ward', goal: 'hours' } }, state.ward, world)
      : askWard(state, 'hours')
  const found = meantBy(
    state,
    { ...heard, content, subject: unnamed(heard.subject), rest: unnamed(heard.rest) },
    world,
  )
  const wait = heard.asked.includes('wait')
  const errand = heard.asked.includes('book') ? 'book' : asked.includes('ticket') ? 'ticket' : undefined
  // Whether there are many people now is asked of a hall; no procedure needs to be found in it.
  const meant = found?.verdict === 'off-topic' && (wait || errand) ? undefined : found
  if (!meant) {
    if (wait)
      return state.ward
        ? inWard({ ...state, pending: { kind: 'ward', goal: 'wait' } }, state.ward, world)
        : askWard(state, 'wait')
    if (errand) return goOn(state, errand, world)
    if (asked.length > 0) {
      // Who asks on instead of choosing may still mean what was offered.
      const offered = (state.offered ?? [])
        .flatMap((id) => (id.startsWith('p:') ? id.slice(2) : []))
        .filter((code) => world.entry(code))
      if (offered.length > 0) return suggest(state, offered, asked)
      const asking = { ...state, aspects: asked, pending: { kind: 'procedure', goal: 'tell' } as const }
      return saying(asking, 'asked', 'askProcedure', { choices: ['person'] })
    }
    if (ward) return inWard(state, ward.code, world)
    return lost(state, 'unclear')
  }
  const note = { found: meant.hits.slice(0, 3).map(({ code }) => code) }
  if (meant.verdict === 'off-topic') {
    const step = lost(state, 'off-topic')
    return { ...step, note: { ...step.note, ...note } }
  }
  const pending = state.pending?.kind === 'procedure' ? state.pending.goal : undefined
  const goal = errand ?? (pending && pending !== 'tell' ? pending : undefined)
  // A procedure that was asked for or corrected is told what was asked before.
  const told = asked.length > 0 || !(pending || heard.corrects) ? asked : (state.aspects ?? [])
  const entry = meant.verdict === 'sure' ? world.entry(meant.hits[0]!.code) : undefined
  if (!entry) {
    const step = suggest(
      state,
      meant.hits.map(({ code }) => code),
      told,
    )
    if (goal) step.state.pending = { kind: 'procedure', goal }
    return { ...step, note }
  }
  const known = { ...state, procedure: entry.code }
  if (wait)
    return known.ward
      ? inWard({ ...known, pending: { kind: 'ward', goal: 'wait' } }, known.ward, world)
      : askWard(known, 'wait')
  const facts = told.filter((aspect) => aspect !== 'ticket' && aspect !== 'status')
  const step = goal && facts.length === 0 ? goOn(known, goal, world) : tell(known, entry, told, world)
  return { ...step, note: { ...step.note, ...note } }
}

/** Which procedure is meant: the one that is spoken of, or what is found; undefined where nothing says. */
function meantBy(state: DialogueState, heard: Heard, world: World): Finding | undefined {
  const current = state.procedure && world.entry(state.procedure) ? state.procedure : undefined
  const carried = current
    ? { hits: [{ code: current, score: 1, confidence: 1 }], verdict: 'sure' as const }
    : undefined
  if (heard.content.length === 0) return heard.asked.length > 0 ? carried : undefined
  const found = findBest(state, heard, world)
  const excluded = new Set([...(state.excluded ?? []), ...(heard.corrects && current ? [current] : [])])
  const hits = found.hits.filter(({ code }) => !excluded.has(code))
  if (carried && !heard.corrects && heard.asked.length > 0) {
    const isNear = found.hits.slice(0, 3).some(({ code }) => code === current)
    const isLittle = heard.content.length <= (found.verdict === 'unsure' ? 1 : 2)
    if (found.verdict !== 'sure' && (isNear || isLittle)) return carried
  }
  if (hits.length === 0) return { hits, verdict: 'off-topic' }
  // Without the one that was refused, the next is only likely.
  const isFirst = hits[0] === found.hits[0]
  return { hits, verdict: found.verdict === 'sure' && !isFirst ? 'unsure' : found.verdict }
}

/**
 * By what is left without aspects and filling words, without aspects alone, and by the whole sentence, which comes first where
 * no aspect was named: the first that is sure, else the likeliest.
 */
function findBest({ language }: DialogueState, heard: Heard, world: World): Finding {
  const find = (text: string) => once(() => world.find(text, language))
  const [whole, rest, subject] = [find(heard.question), find(heard.rest), find(heard.subject)]
  const ways = heard.asked.length === 0 ? [whole, subject, rest] : [subject, rest, whole]
  const sure = ways.find((way) => way().verdict === 'sure')?.()
  // A word or two that sound like a procedure, out of a sentence that is about none, are offered and not answered.
  if (sure) return whole().verdict === 'off-topic' ? { ...sure, verdict: 'unsure' } : sure
  const likely = (way: Finding) => (way.verdict === 'off-topic' ? -1 : (way.hits[0]?.confidence ?? -1))
  return ways.map((way) => way()).reduce((best, way) => (likely(way) > likely(best) ? way : best))
}

/** A ward that is named as one: “ở phường Cửa Nam”. */
function wardIn(state: DialogueState, folded: string, world: World): WorldWard | undefined {
  return world
    .wardsIn(folded)
    .find(({ key }) =>
      wardWords(state.language).some(
        (word) => folded.includes(` ${word} ${key} `) || folded.includes(` ${key} ${word} `),
      ),
    )
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
