import { type WorkingCalendar, workingTimeBetween } from '#modules/calendar'
import type { GivenComponent } from '#modules/dossiers'
import type { Component } from '#modules/procedures'
import { localDate } from '#platform/clock'
import type { Course, Span } from './course.ts'

/** What is counted of a dossier. */
export interface DossierFacts {
  outcome: Outcome
  /** Times papers were asked for, and times some were brought to the counter. */
  rounds: number
  returns: number
  /** Days on which somebody had to come to the counter. */
  trips: number
  /** Working minutes it waited for the citizen, and for other units alone. */
  citizenMinutes: number
  othersMinutes: number
  papers: PaperFacts[]
  steps: { step: string; minutes: number }[]
}

export const outcomes = ['open', 'result', 'refused', 'withdrawn', 'stopped'] as const
export type Outcome = (typeof outcomes)[number]

/** What may be said of one paper of the published list in one dossier. */
export const paperMarks = [
  'original',
  'certified',
  'copied',
  /** Handed in by the citizen, on paper or as a file; not taken from a store. */
  'onPaper',
  'digitised',
  'reused',
  /** The list asks for it always, and it was not there when the dossier was handed in. */
  'missing',
  'asked',
  /** Asked for, and nothing else in the same round: without this paper there would have been no round. */
  'askedAlone',
  /** Came after it was asked for. */
  'brought',
  /** Somebody came to the counter for it alone. */
  'cameFor',
  /** The dossier was refused or stopped while it had been asked for, or was missing, and had not come. */
  'failed',
  /** Handed in although the house had it, digitised, from the same person's earlier dossier. */
  'again',
  /** Handed in although the list says that the state finds it itself, or the house had it. */
  'avoidable',
] as const
export type PaperMark = (typeof paperMarks)[number]
export type PaperFacts = Record<PaperMark, boolean> & {
  component: string
  copies: number
  certifiedCopies: number
}

const outcomeOf: Record<number, Outcome> = {
  3: 'refused',
  7: 'withdrawn',
  8: 'stopped',
  9: 'result',
  10: 'result',
}

/** Pure: the same course, list and calendar give the same facts, whenever they are counted. */
export function factsOf(course: Course, list: readonly Component[], calendar: WorkingCalendar): DossierFacts {
  const outcome = outcomeOf[course.status] ?? 'open'
  const brought = course.acts.filter(({ type, counter }) => type === 'supply' && counter)
  const days = course.acts
    .filter(({ type, counter }) => counter && ['receive', 'supply', 'hand-over'].includes(type))
    .map(({ at }) => localDate(Temporal.Instant.from(at)).toString())
  return {
    outcome,
    rounds: course.supplements.length,
    returns: brought.length,
    trips: new Set(days).size,
    ...timesOf(course, calendar),
    papers: list
      .map((it) => paperOf(course, it, outcome))
      .filter((it) => paperMarks.some((mark) => it[mark])),
  }
}

function paperOf(course: Course, listed: Component, outcome: Outcome): PaperFacts {
  const { id } = listed
  const now = course.components.find((it) => it.id === id)
  const isThere = (given: GivenComponent | undefined) =>
    given !== undefined && (isGiven(given) || isReused(given))
  const isFilled = listed.form === 'form' && course.declared
  const isDue = !listed.optional && ['form', 'original', 'copy'].includes(listed.form) && !listed.register
  const wasThere = isThere(course.opened.find((it) => it.id === id)) || isFilled
  const rounds = course.supplements.filter(({ items }) => items.includes(id))
  const cameBy = (at: string | null | undefined) =>
    at ? course.acts.find((act) => act.type === 'supply' && sameMoment(act.at, at)) : undefined
  const came = rounds
    .map(({ items, suppliedAt }) => ({ items, act: cameBy(suppliedAt) }))
    .filter(({ act }) => act?.files?.some((file) => file.id === id))
  const onPaper = now !== undefined && isGiven(now) && !isReused(now)
  const isMissing = isDue && !wasThere
  const again = onPaper && course.known.includes(id)
  const lastAsked = rounds.at(-1)
  return {
    component: id,
    original: (now?.originals ?? 0) > 0,
    certified: (now?.certified ?? 0) > 0,
    copied: (now?.copies ?? 0) > 0,
    onPaper,
    digitised: now?.origin === 1,
    reused: now !== undefined && isReused(now),
    missing: isMissing,
    asked: rounds.length > 0,
    askedAlone: rounds.some(({ items }) => items.length === 1),
    brought: came.length > 0,
    cameFor: came.some(({ items, act }) => items.length === 1 && act!.counter),
    failed:
      (outcome === 'refused' || outcome === 'stopped') &&
      !isThere(now) &&
      !isFilled &&
      (isMissing || lastAsked !== undefined),
    again,
    avoidable: again || (onPaper && (listed.form === 'held' || listed.register !== undefined)),
    copies: onPaper ? now.copies : 0,
    certifiedCopies: onPaper ? now.certified : 0,
  }
}

const isReused = ({ origin }: GivenComponent) => origin === 2 || origin === 3
const isGiven = ({ originals, certified, copies, files }: GivenComponent) =>
  originals + certified + copies + files.length > 0

const sameMoment = (a: string, b: string) => Temporal.Instant.from(a).equals(Temporal.Instant.from(b))

/**
 * Working minutes by whom they passed with. Each moment counts once: for the citizen while something is asked of them, else for
 * other units while one is asked, else for the step the dossier was at. A visit that goes on is not counted yet.
 */
function timesOf(course: Course, calendar: WorkingCalendar) {
  const citizen = merged([...spansOf(course.pauses), ...suppliesOf(course), ...draftsOf(course)], course)
  const others = merged(spansOf(course.opinions), course)
  const minutes = ([from, to]: Piece) =>
    workingTimeBetween(calendar, instantOf(from), instantOf(to)).total('minutes')
  const total = (pieces: Piece[]) => Math.round(pieces.reduce((sum, piece) => sum + minutes(piece), 0))
  const waits = [...citizen, ...others]
  return {
    citizenMinutes: total(citizen),
    othersMinutes: total(without(others, citizen)),
    steps: course.visits
      .filter(({ until }) => until)
      .map(({ step, from, until }) => ({
        step,
        minutes: total(without([[at(from), at(until!)]], waits)),
      })),
  }
}

/** From a moment to a later one, in milliseconds of the epoch. */
type Piece = readonly [from: number, to: number]
const forever = Number.POSITIVE_INFINITY
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds
const instantOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
const spansOf = (spans: readonly Span[]): Piece[] =>
  spans.map(({ from, to }) => [at(from), to ? at(to) : forever])
const suppliesOf = ({ supplements }: Course): Piece[] =>
  supplements.map(({ askedAt, suppliedAt }) => [at(askedAt), suppliedAt ? at(suppliedAt) : forever])

/** While the citizen is asked to confirm the draft of a result. */
function draftsOf({ acts }: Course): Piece[] {
  const about = acts.filter(({ type }) => type === 'send-draft' || type === 'answer-draft')
  return about.flatMap(({ type, at: sent }, n): Piece[] =>
    type === 'send-draft' ? [[at(sent), about[n + 1] ? at(about[n + 1]!.at) : forever]] : [],
  )
}

/** Put in order, joined where they touch, and ended with the dossier: what is open still is left out. */
function merged(pieces: Piece[], { finishedAt }: Course): Piece[] {
  const end = finishedAt?.epochMilliseconds ?? forever
  const all: [number, number][] = []
  for (const [from, until] of pieces.toSorted((a, b) => a[0] - b[0])) {
    const to = Math.min(until, end)
    if (to === forever || to <= from) continue
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}

/** What is left of pieces without some others. */
function without(pieces: Piece[], gaps: readonly Piece[]): Piece[] {
  return gaps.reduce(
    (left, [from, to]) =>
      left.flatMap(([a, b]): Piece[] =>
        [[a, Math.min(b, from)] as Piece, [Math.max(a, to), b] as Piece].filter(([x, y]) => x < y),
      ),
    pieces,
  )
}
