import type { Dossiers } from '#modules/dossiers'
import type { Opening, Span } from '#modules/opening'
import { clockWords } from '#modules/opening'
import { type Reception, waitWords } from '#modules/reception'
import { type Clock, localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { type Context, Refusal } from '#platform/ledger'
import { formatDate, formatDateTime } from '#platform/text'
import { actionTexts } from './action-texts.ts'
import { each } from './dialogue/render/each.ts'
import type { Action, ActionResult, Channel } from './dialogue/types.ts'
import type { WorldDeps } from './world.ts'

export interface ActionDeps extends WorldDeps {
  reception: Pick<
    Reception,
    'take' | 'numbers' | 'days' | 'slots' | 'holdSlot' | 'bookHeld' | 'waits' | 'board'
  >
  dossiers: Pick<Dossiers, 'follow'>
  opening: Pick<Opening, 'on' | 'at'>
  clock: Clock
}

/** What the house does for somebody who talks; a person is called by the caller. */
type Done = Exclude<Action, { kind: 'person' }>

/** Hours offered, beginning with the nearest. */
const mostSlots = 4

/**
 * Carries out an action through the other modules' own doors, with their permissions and limits. What they refuse comes back
 * in their words.
 * @param context with the key of the turn: sent again, nothing is taken twice
 */
export async function carryOut(
  deps: ActionDeps,
  context: Context,
  channel: Channel,
  action: Done,
): Promise<ActionResult> {
  try {
    return await attempt(deps, context, channel, action)
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error
    if (error.type === 'identity-needed') return { kind: 'identity-needed' }
    return { kind: 'refused', text: error.text }
  }
}

function attempt(deps: ActionDeps, context: Context, channel: Channel, action: Done): Promise<ActionResult> {
  switch (action.kind) {
    case 'status':
      return statusOf(deps, action.dossier, action.secret)
    case 'hours':
      return hoursOf(deps, action.ward)
    case 'wait':
      return waitAt(deps, action.ward, action.procedure)
    case 'slots':
      return freeSlots(deps, action.ward, action.procedure)
    case 'ticket':
      return takeNumber(deps, context, channel, action)
    case 'book':
      return book(deps, context, action)
  }
}

async function statusOf({ dossiers }: ActionDeps, code: string, secret: string): Promise<ActionResult> {
  const { state, dueAt } = await dossiers.follow(code, secret)
  const status = state.status
  const isOpen = ![3, 7, 8, 9, 10].includes(status)
  return {
    kind: 'status',
    dossier: state.code,
    procedure: state.procedure.code,
    status: each((language) => actionTexts(language).status[status]),
    ...(dueAt && isOpen ? { due: formatDate(dueAt) } : {}),
    ...(status === 5 || status === 6 ? { needs: each((language) => actionTexts(language).look) } : {}),
  }
}

async function hoursOf({ opening, clock }: ActionDeps, ward: string): Promise<ActionResult> {
  const now = clock.now()
  const open = opening.at(ward, undefined, now).state === 'open'
  const spans = joined(opening.on(ward, undefined, localDate(now)).filter(({ state }) => state === 'open'))
  const hours = spans.map(({ from, to }) => `${clockWords(from)}–${clockWords(to)}`).join(', ')
  const words = each((language) => {
    const texts = actionTexts(language)
    if (spans.length === 0) return texts.closedToday
    return open ? texts.openNow(hours) : texts.closedNow(hours)
  })
  return { kind: 'hours', open, words }
}

/** Spans that follow one another at once are one to whoever asks when it is open. */
function joined(spans: readonly Span[]): { from: number; to: number }[] {
  const whole: { from: number; to: number }[] = []
  for (const { from, to } of spans) {
    const last = whole.at(-1)
    if (last?.to === from) last.to = to
    else whole.push({ from, to })
  }
  return whole
}

async function waitAt(deps: ActionDeps, ward: string, procedure: string | undefined): Promise<ActionResult> {
  const { reception } = deps
  const { waiting } = await reception.board(ward)
  const series = procedure ? seriesOf(deps, ward, procedure) : undefined
  const wait = series
    ? await reception.waits.ofNewcomer(ward, { series, service: procedure!, priority: 'normal' })
    : undefined
  const count = waiting.filter((it) => !series || it.series === series).reduce((sum, it) => sum + it.count, 0)
  return {
    kind: 'wait',
    waiting: count,
    words: each((language) => (wait ? actionTexts(language).wait(waitWords(wait, language)) : '')),
  }
}

const fieldOf = ({ procedures }: ActionDeps, code: string) => procedures.find(code)?.field.vi

function seriesOf(deps: ActionDeps, ward: string, procedure: string): string {
  return deps.places.groupOf(ward, fieldOf(deps, procedure) ?? '').series
}

async function freeSlots(deps: ActionDeps, ward: string, procedure: string): Promise<ActionResult> {
  const { reception } = deps
  const field = fieldOf(deps, procedure)
  const found: { id: string; words: ReturnType<typeof each> }[] = []
  for (const day of reception.days()) {
    const slots = await reception.slots(ward, { day, field, series: seriesOf(deps, ward, procedure) })
    for (const { startsAt, free } of slots)
      if (free > 0) found.push({ id: startsAt.toString(), words: each(() => formatDateTime(startsAt)) })
    if (found.length >= mostSlots) break
  }
  return { kind: 'slots', slots: found.slice(0, mostSlots) }
}

/** Whoever is not in front of a machine of the hall takes a number as from home. */
const doorOf = (channel: Channel) => (channel === 'kiosk' || channel === 'robot' ? channel : 'web')

async function takeNumber(
  deps: ActionDeps,
  context: Context,
  channel: Channel,
  { ward, procedure, idNumber }: Action & { kind: 'ticket' },
): Promise<ActionResult> {
  const door = doorOf(channel)
  if (!idNumber && deps.reception.numbers.identify.includes(door)) return { kind: 'identity-needed' }
  const { label, ahead, secret } = await deps.reception.take(context, {
    ...{ place: ward, channel: door, language: context.language, procedureCode: procedure },
    ...{ field: fieldOf(deps, procedure), priority: 'normal', brings: [], idNumber },
  })
  return { kind: 'ticket', label, ahead, link: `/ticket/${secret}` }
}

async function book(
  { reception, ...deps }: ActionDeps,
  context: Context,
  { ward, procedure, slot, idNumber }: Action & { kind: 'book' },
): Promise<ActionResult> {
  const startsAt = Temporal.Instant.from(slot)
  const held = await reception.holdSlot(context, {
    ...{ place: ward, channel: 'web', language: context.language, procedureCode: procedure },
    ...{
      field: deps.procedures.find(procedure)?.field.vi,
      priority: 'normal',
      brings: [],
      startsAt,
      idNumber,
    },
  })
  const { label, secret } = await reception.bookHeld({ ...context, ...secondKey(context) }, held.secret)
  return { kind: 'booked', label, words: each(() => formatDateTime(startsAt)), link: `/ticket/${secret}` }
}

/** A turn that is two commands has two keys, the second made of the first. */
function secondKey({ key }: Context): { key?: string } {
  if (!key) return {}
  const hex = sha256(`${key} book`).toString('hex')
  const variant = `8${hex.slice(17, 20)}`
  return {
    key: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}-${hex.slice(20, 32)}`,
  }
}
