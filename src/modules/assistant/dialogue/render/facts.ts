import type { Component, ProcedureVersion } from '#modules/procedures'
import { formatMoney, type Language } from '#platform/text'
import type { Part, Source } from '../types.ts'
import type { Entry, World } from '../world.ts'
import { answerTexts } from './answer-texts.ts'
import { each } from './each.ts'

type Field = keyof ReturnType<typeof answerTexts>['field']

/** Every statement about a procedure, made of its record and of nothing else. */
export function nameOf(entry: Entry): Part {
  const text = each((language) => answerTexts(language).name(entry.plain[language]))
  return { kind: 'name', text, source: from(entry, 'name') }
}

export function who(entry: Entry): Part[] {
  const { who: mayAsk } = entry
  const text = each((language) => {
    const words = answerTexts(language)
    return mayAsk ? words.who(ended(mayAsk[language])) : words.noWho
  })
  return [{ kind: 'who', text, source: from(entry, 'who') }, ...doubt(entry, 'who', 'who')]
}

export function papers(entry: Entry): Part[] {
  const { components } = entry.version
  const source = from(entry, 'components')
  const list = (heading: 'needed' | 'held' | 'optional', papers: Component[]): Part[] =>
    papers.length === 0
      ? []
      : [
          {
            kind: 'papers',
            text: each((it) => answerTexts(it)[heading]),
            items: papers.map(paperLine),
            source,
          },
        ]
  const needed = list(
    'needed',
    components.filter(({ optional, form }) => !optional && form !== 'held'),
  )
  return [
    ...(needed.length > 0
      ? needed
      : [{ kind: 'papers' as const, text: each((it) => answerTexts(it).nothingNeeded), source }]),
    ...list(
      'held',
      components.filter(({ optional, form }) => !optional && form === 'held'),
    ),
    ...list(
      'optional',
      components.filter(({ optional }) => optional),
    ),
    ...doubt(entry, 'components', 'components'),
  ]
}

function paperLine(paper: Component) {
  return each((language) => {
    const text = answerTexts(language)
    const details = [
      paper.form === 'held' ? undefined : text.form[paper.form],
      paper.copies === undefined ? undefined : text.copies(paper.copies),
      paper.only && text.only(paper.only[language]),
    ].filter((it) => it !== undefined)
    return details.length === 0 ? paper.short[language] : `${paper.short[language]} (${details.join('; ')})`
  })
}

type Limit = Pick<ProcedureVersion['time'], 'amount' | 'unit'>

export function time(entry: Entry): Part[] {
  const { time: limit, cases = [] } = entry.version
  const { online, note } = limit
  const amountOf = ({ amount, unit }: Limit, language: Language) =>
    answerTexts(language).unit[amount === 0 ? 'same_day' : unit](amount ?? 0)
  const text = each((language) => {
    const words = answerTexts(language)
    return sentences([
      isSameDay(limit)
        ? words.sameDay
        : limit.amount === null
          ? words.noTime
          : words.within(amountOf(limit, language)),
      online && online.amount !== null && words.online(amountOf(online, language)),
      ...cases.map((it) => {
        if (!it.time || it.time.amount === null) return undefined
        return words.inCase(it.name[language], amountOf(it.time, language))
      }),
      note && words.note(ended(note[language])),
    ])
  })
  return [{ kind: 'time', text, source: from(entry, 'time') }, ...doubt(entry, 'time', 'processing')]
}

const isSameDay = ({ amount, unit }: Limit) => unit === 'same_day' || amount === 0

export function fee(entry: Entry): Part[] {
  const { amount, online, note, ground } = entry.version.fee
  const text = each((language) => {
    const words = answerTexts(language)
    return sentences([
      amount === null ? words.noFee : amount === 0 ? words.free : words.fee(formatMoney(amount, language)),
      online === undefined || online === null || online === amount
        ? undefined
        : online === 0
          ? words.freeOnline
          : words.feeOnline(formatMoney(online, language)),
      note && words.note(ended(note[language])),
    ])
  })
  return [{ kind: 'fee', text, source: from(entry, 'fee', ground) }, ...doubt(entry, 'fee', 'fee', ground)]
}

/** Where it is handed in; with a ward, at which of its counters. */
export function where(entry: Entry, world: World, ward: string | undefined): Part[] {
  const { place } = entry.version
  const text = each((language) => place?.[language] ?? answerTexts(language).anyWard)
  const parts: Part[] = [{ kind: 'place', text, source: from(entry, 'place') }]
  const hall = ward && !place ? world.ward(ward) : undefined
  if (!hall) return parts
  const { group, counters } = world.servedAt(hall.code, entry.field.vi)
  const served = each((language) => {
    const words = answerTexts(language)
    return sentences([
      words.atWard(hall.name[language], group[language]),
      counters.length > 0 && words.counters(counters.join(words.or)),
    ])
  })
  return [...parts, { kind: 'place', text: served, source: { kind: 'hall', ward: hall.code } }]
}

export function form(entry: Entry): Part[] {
  const papers = entry.version.components.filter((it) => it.form === 'form')
  const text = each((language) => {
    const words = answerTexts(language)
    if (entry.form) return words.ownForm(entry.form[language])
    if (papers.length === 0) return words.noForm
    return words.formPaper(papers.map(({ short }) => short[language]).join('; '))
  })
  return [{ kind: 'form', text, source: from(entry, 'form') }]
}

export function online(entry: Entry): Part[] {
  const text = each((language) => answerTexts(language).onlineWay[entry.online])
  return [{ kind: 'online', text, source: from(entry, 'online') }, ...doubt(entry, 'online', 'online_level')]
}

export function outcome(entry: Entry): Part[] {
  const { outcome: gives, results } = entry.version
  const text = each((language) => {
    const words = answerTexts(language)
    const names = results.map(({ name }) => name[language]).join('; ')
    return sentences([words.outcome(ended(gives[language])), names && words.results(names)])
  })
  return [{ kind: 'outcome', text, source: from(entry, 'outcome') }]
}

export function steps(entry: Entry): Part[] {
  const text = each((language) => answerTexts(language).steps)
  return [{ kind: 'steps', text, items: entry.steps, source: from(entry, 'steps') }]
}

/** Whether a number of a ward's hall is given out for it: not where it is handed in elsewhere. */
export const isInHall = (entry: Entry) => !entry.version.place

function doubt(entry: Entry, field: Field, about: string, ground?: string): Part[] {
  if (entry.confidenceBy[about] !== 'low') return []
  return [{ kind: 'text', text: each((it) => answerTexts(it).unsure), source: from(entry, field, ground) }]
}

function from(entry: Entry, field: Field, ground = entry.version.legalBasis): Source {
  return { kind: 'procedure', procedure: entry.code, version: entry.version.version, field, ground }
}

const sentences = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' ')
const ended = (text: string) => (/[.!?؟]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
