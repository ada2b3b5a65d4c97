import type { Letter, Writer } from '#modules/messages'
import { Refusal } from '#platform/ledger'
import { formatDateTime } from '#platform/text'
import type { Deps } from '../deps.ts'
import { followReport } from '../read.ts'
import { readDoor } from '../secret.ts'
import type { Status } from '../state.ts'
import { isLetterKind, type LetterKind } from './tell.ts'
import { letterTexts } from './texts.ts'

/** Where a report has to be for a letter to be still so when it goes; the others stay so whatever comes. */
const stillIn: Partial<Record<LetterKind, readonly Status[]>> = {
  filed: ['filed'],
  receive: ['received', 'handling', 'waiting'],
  ask: ['waiting'],
}

/**
 * Writes letters to senders. Nothing of what was reported or answered is in them: who reads along learns that there is a
 * report. The link opens it, since nothing on paper does.
 */
export function reportLetters(deps: Deps): Writer {
  return async ({ kind, language, secret: door }) => {
    if (!isLetterKind(kind)) throw new Error(`no letter is called ${kind}`)
    const { code, secret } = readDoor(door)
    const report = await followReport(deps, code, secret).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    })
    if (!report || stillIn[kind]?.includes(report.state.status) === false) return undefined
    const { state, dueAt } = report
    const text = letterTexts(language)
    const { subject, lead } = text.kinds[kind]
    const until = kind === 'ask' ? state.asks.at(-1)?.until : undefined
    const facts: Letter['facts'] = [
      { term: text.code, detail: code },
      { term: text.where, detail: deps.places.fullName(deps.places.get(state.place), language) },
      ...(kind === 'receive' && dueAt ? [{ term: text.due, detail: formatDateTime(dueAt) }] : []),
      ...(until ? [{ term: text.until, detail: formatDateTime(Temporal.Instant.from(until)) }] : []),
      ...(kind === 'pass-on' && state.turned ? [{ term: text.agency, detail: state.turned.agency }] : []),
    ]
    const path = language === 'vi' ? '' : `/${language}`
    const href = `${deps.publicUrl}${path}/feedback/my/${code}/${secret}`
    return { subject: subject(code), lead, facts, link: { label: text.open, href } }
  }
}
