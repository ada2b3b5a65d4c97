import type { Letter, Writer } from '#modules/messages'
import { Refusal } from '#platform/ledger'
import { formatDate, formatDateTime, formatMoney } from '#platform/text'
import type { Deps } from '../deps.ts'
import { followDossier } from '../read.ts'
import { isStillTrue, type LetterKind, letterKinds } from './kinds.ts'
import { readDoor } from './tell.ts'
import { letterTexts } from './texts.ts'

/**
 * Writes letters to applicants. What is said is read from the dossier when the letter is sent; one that is no longer so
 * is not sent. Nobody's name and no secret is in it: who reads along learns that there is a dossier, and of what kind.
 */
export function dossierLetters(deps: Deps): Writer {
  return async ({ kind, language, secret: door }) => {
    if (!isKind(kind)) throw new Error(`no letter is called ${kind}`)
    const { code, secret } = readDoor(door)
    const dossier = await followDossier(deps, code, secret).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    })
    if (!dossier || !isStillTrue(kind, dossier.state)) return undefined
    const { state, dueAt } = dossier
    const text = letterTexts(language)
    const words = text.kinds[kind]
    const version = await deps.procedures.pinned(state.procedure.code, state.procedure.version)
    const what = deps.procedures.find(state.procedure.code)?.plain[language] ?? version.name[language]
    const asked = kind === 'supplement' ? state.supplements.at(-1) : undefined
    const paperName = (id: string) =>
      version.components.find((component) => component.id === id)?.short[language] ?? id
    const redated = kind === 'redated' ? state.redated.at(-1) : undefined
    const parcel = state.shipments.at(-1)?.posted
    const carrier = deps.carriers.find(({ id }) => id === parcel?.carrier)
    const due = dueAt && { term: text.due, detail: formatDateTime(dueAt) }
    const facts: Letter['facts'] = [
      { term: text.code, detail: code },
      { term: text.what, detail: what },
      { term: text.where, detail: deps.places.officeName(deps.places.get(state.receiving), language) },
      ...(due && ['received', 'redated'].includes(kind) ? [due] : []),
      ...(redated
        ? [{ term: text.wasDue, detail: formatDateTime(Temporal.Instant.from(redated.from)) }]
        : []),
      ...(asked?.until
        ? [{ term: text.until, detail: formatDate(Temporal.PlainDate.from(asked.until)) }]
        : []),
      ...(kind === 'payment' && state.payment
        ? [{ term: text.amount, detail: formatMoney(state.payment.amount, language) }]
        : []),
      ...(kind === 'redirected'
        ? [
            {
              term: text.resolvedBy,
              detail: deps.places.officeName(deps.places.get(state.resolving), language),
            },
          ]
        : []),
      ...(kind === 'posted' && parcel
        ? [
            { term: text.carrier, detail: carrier?.name[language] ?? parcel.carrier },
            { term: text.tracking, detail: parcel.tracking },
          ]
        : []),
      ...(kind === 'draft' && state.draft
        ? [{ term: text.answerBy, detail: formatDateTime(Temporal.Instant.from(state.draft.until)) }]
        : []),
    ]
    const path = language === 'vi' ? '' : `/${language}`
    return {
      subject: words.subject(code),
      lead: words.lead,
      facts,
      lines: [...words.lines],
      ...(asked ? { list: { title: text.papers, items: asked.items.map(paperName) } } : {}),
      link: { label: text.open, href: `${deps.publicUrl}${path}/follow?code=${encodeURIComponent(code)}` },
    }
  }
}

const isKind = (kind: string): kind is LetterKind => letterKinds.some((it) => it === kind)
