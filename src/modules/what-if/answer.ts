import { type Context, systemContext } from '#platform/ledger'
import type { Sent } from './answer.worker.ts'
import type { WhatIfDeps } from './deps.ts'
import { type DossierPast, isEnoughOf } from './dossiers/past.ts'
import { readDossiers } from './dossiers/read.ts'
import { type DossierAnswer, isTooMany } from './dossiers/runs.ts'
import type { SentDay, Unanswered } from './hall/learned.ts'
import { cityDaysOf, ownDays } from './hall/read.ts'
import { type HallAnswer, mostPeople } from './hall/runs.ts'
import { asksAboutDossiers, asksAboutHall, type Question } from './question.ts'
import { startThread } from './thread.ts'

export type { Unanswered }

export interface Answer {
  from: Temporal.PlainDate
  /** The first day that is no longer of the period. */
  to: Temporal.PlainDate
  past: Question['past']
  /** Undefined: not asked about. */
  hall: HallAnswer | Unanswered | undefined
  dossiers: DossierAnswer | Unanswered | undefined
}

interface Asking {
  place: string
  question: Question
  today: Temporal.PlainDate
}

/** The luck of all answers: so the same question has the same answer, and all questions the same baseline. */
const seed = 20_260_701
const longestMs = 180_000

/**
 * Reads the past, a day or some hundred dossiers at a time, and has it taken apart and played in a thread.
 * @throws Error when it took too long or was ended
 */
export async function answer(
  deps: WhatIfDeps,
  context: Context,
  { place, question, today }: Asking,
  { progress, signal }: { progress(share: number): void; signal: AbortSignal },
): Promise<Answer> {
  const { days: length, runs, past } = question
  const from = today.subtract({ days: length })
  const made: Answer = { from, to: today, past, hall: undefined, dossiers: undefined }
  signal.throwIfAborted()
  const thread = startThread({ progress, longestMs })
  const end = () => void thread.end()
  signal.addEventListener('abort', end, { once: true })
  try {
    const task: Extract<Sent, { hall?: unknown }> = {}
    if (asksAboutHall(question)) {
      await sendDays(deps, context, { place, question, today }, (day) => thread.send({ day }))
      const { graceMinutes } = deps.reception.numbers
      const counters = deps.places.hall(place).counters.length
      task.hall = { change: question.hall, runs, seed, graceMinutes, past, counters }
    }
    if (asksAboutDossiers(question)) {
      const learned = await learnDossiers(deps, context, { place, question, today })
      if ('why' in learned) made.dossiers = learned
      else task.dossiers = { past: learned, change: question.dossiers, runs, seed }
    }
    if (!task.hall && !task.dossiers) return made
    thread.send(task)
    const { hall = made.hall, dossiers = made.dossiers } = await thread.played
    return { ...made, hall, dossiers }
  } finally {
    signal.removeEventListener('abort', end)
    await thread.end()
  }
}

/** Sends the days on as they are read; the city's besides, where they stand for too few of the hall's own. */
async function sendDays(
  { reception, ledger }: WhatIfDeps,
  context: Context,
  { place, question, today }: Asking,
  send: (day: SentDay) => void,
): Promise<void> {
  const period = { from: today.subtract({ days: question.days }), days: question.days }
  for await (const day of ownDays(reception, context, place, period)) send(day)
  if (question.past === 'city')
    for await (const day of cityDaysOf({ reception, ledger }, place, period)) send(day)
}

async function learnDossiers(
  { ledger, calendar, places, access }: WhatIfDeps,
  context: Context,
  { place, question, today }: Asking,
): Promise<DossierPast | Unanswered> {
  const from = today.subtract({ days: question.days })
  const isCity = question.past === 'city'
  const reader = isCity ? systemContext('what-if') : context
  const read = await readDossiers(
    { ledger, calendar },
    reader,
    isCity ? undefined : place,
    from,
    question.days,
  )
  const processing = (await access.accountsOf(place)).filter(({ roles }) =>
    roles.some((role) => access.roles[role]?.permissions.includes('dossier.process')),
  )
  const past: DossierPast = {
    ...read,
    officers: Math.max(1, processing.length),
    share: isCity ? 1 / places.wards.length : 1,
  }
  // Of the city's dossiers as many as one ward has: by these it is judged whether they are enough.
  const finished = Math.floor(
    read.dossiers.filter(({ finishedAt }) => finishedAt !== undefined).length * past.share,
  )
  if (!isEnoughOf(past)) return { why: 'too-little', days: read.days, count: finished }
  if (isTooMany(past, question.dossiers))
    return {
      why: 'too-large',
      most: mostPeople,
      count: Math.ceil(read.dossiers.length * question.dossiers.arrivals),
    }
  return past
}
