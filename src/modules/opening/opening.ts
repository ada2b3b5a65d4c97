import { v7 as uuid } from 'uuid'
import { queueWindows, type WorkingCalendar } from '#modules/calendar'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { type Database, type Sql, sql, type Transaction } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import {
  type Context,
  type Event,
  forbidden,
  type Job,
  type Ledger,
  may,
  notFound,
  stale,
} from '#platform/ledger'
import { faultsOf, tidy } from './check.ts'
import { nextOpening, openingAt, openingOn, type Span } from './opening-on.ts'
import { type ChangedDay, changedDays, closesToday } from './preview.ts'
import { ruleEnded, ruleWrong } from './refusals.ts'
import { type Hours, joinHours, type OpeningRule, type RuleDraft } from './rule.ts'
import { rulesOf, type Version, type VersionRow, versionOf } from './versions.ts'

/** What a change would do. */
export interface Preview {
  days: ChangedDay[]
  /** The period goes on after the days listed. */
  more: boolean
  /** Today loses hours that are still to come: people may be waiting. A message to the public is needed. */
  closesToday: boolean
}

/** Why a hall is closed although people may expect it open. */
export interface Closure {
  rule: OpeningRule
  next: Temporal.Instant | undefined
  now: Temporal.Instant
}

export interface Opening {
  /** A whole day of a ward; see `openingOn`. */
  on(place: string, field: string | undefined, date: Temporal.PlainDate): readonly Span[]
  /** What the hall is at a moment, and which rule says so. Answers from memory. */
  at(place: string, field: string | undefined, instant: Temporal.Instant): Span
  /** The exception that keeps the hall closed at a moment, and when it opens again; ordinary closing time is none. */
  closure(place: string, field: string | undefined, instant: Temporal.Instant): Closure | undefined
  /** The first open moment from `instant` on, within 400 days. */
  next(place: string, field: string | undefined, instant: Temporal.Instant): Temporal.Instant | undefined
  /**
   * When numbers are given on a date: hours of the calendar until its hour of the last number, hours of a rule to
   * their end.
   */
  numbersOn(place: string, field: string | undefined, date: Temporal.PlainDate): Hours[]
  /** Fields (Vietnamese names) for which some rule of this place or of the city speaks. */
  fieldsWithRules(place: string): Set<string>
  /** Rules that decide today or later, those of the city included; the latest version of each, newest rule first. */
  list(place: string): Version[]
  /** All versions of a rule of this place, newest first. @throws Refusal `not-found` */
  history(context: Context, place: string, id: string): Version[]
  /**
   * What adding `draft`, or putting it in place of a rule, would change. Nothing is saved.
   * @throws Refusal `opening-rule-wrong` with what is wrong where
   */
  preview(context: Context, place: string, draft: RuleDraft, replaces?: string): Preview
  /** What ending a rule today would change. */
  previewEnd(context: Context, place: string, id: string): Preview
  /**
   * Adds a rule; permission `opening.manage` at the place (a ward, or the city for all its wards).
   * @throws Refusal `opening-rule-wrong`, also when it closes hours of today and has no message
   */
  add(context: Context, place: string, draft: RuleDraft): Promise<{ id: string; version: number }>
  /**
   * Another version of a rule, which decides from today on; the days before stay as they were.
   * @param version the version that was looked at
   * @throws Refusal `stale` when somebody changed it meanwhile, `opening-rule-ended`, `opening-rule-wrong`
   */
  change(
    context: Context,
    place: string,
    id: string,
    version: number,
    draft: RuleDraft,
  ): Promise<{ id: string; version: number }>
  /** Ends a rule: from today on it decides nothing. */
  end(context: Context, place: string, id: string, version: number): Promise<{ id: string; version: number }>
  /**
   * Waits for what is being read at this moment; at once when nothing is. This module hears of a change before the
   * halls it touches do, so whoever was woken by it and waits here sees it.
   */
  settled(): Promise<void>
  /** Reads again what is stored, if it has changed. */
  refresh(): Promise<void>
  close(): void
}

/** The one stream on which every process hears of changes, of whichever place. */
const stream = 'opening'
const permission = 'opening.manage'

/**
 * Opening hours of all places. The rules of a city are a few hundred rows: each process keeps them in memory and reads
 * them again when the stream `opening` has grown, so that asking costs no round trip.
 */
export async function createOpening(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  calendar: WorkingCalendar
  hub: Hub
  /** Work that a change of these halls' hours brings; it is put into the queue by the same transaction. */
  jobsAfter?: (halls: string[]) => Job[]
}): Promise<Opening> {
  const { ledger, db, clock, places, calendar, hub, jobsAfter = () => [] } = deps
  const city = places.city.code
  let versions: Version[] = []
  let byPlace = new Map<string, OpeningRule[]>()

  async function load(): Promise<void> {
    const rows = await db.direct.many<VersionRow>(sql`
      select id, version, place, field, name, from_day, until_day, override, state, weekdays, recurrence, hours, rest,
        message, holds_from, ended, created_at, recorded_at
      from opening.rule order by id, version`)
    versions = rows.map(versionOf)
    byPlace = Map.groupBy(rulesOf(versions, city), ({ place }) => place)
  }
  const { refresh, settled, close } = await keepInMind({ db, hub, stream, load })

  const rulesFor = (place: string) =>
    place === city ? (byPlace.get(city) ?? []) : [...(byPlace.get(city) ?? []), ...(byPlace.get(place) ?? [])]
  const on: Opening['on'] = (place, field, date) => openingOn(calendar, rulesFor(place), place, field, date)
  const hallFields = (place: string) => places.hall(place).groups.flatMap(({ fields }) => fields)
  const today = () => localDate(clock.now())

  const versionsOf = (place: string, id: string): Version[] => {
    const all = versions.filter((it) => it.id === id && it.place === place)
    if (all.length === 0) throw notFound()
    return all.toSorted((a, b) => b.version - a.version)
  }
  /** The rule as it would be stored, or what is wrong with it. A change decides from today on. */
  const checked = (place: string, draft: RuleDraft, replaces: boolean): RuleDraft => {
    const tidied = tidy(draft)
    const decided = replaces ? { ...tidied, from: laterOf(tidied.from, today()) } : tidied
    const faults = faultsOf(decided, { fields: hallFields(place), earliest: today() })
    if (Object.keys(faults).length > 0) throw ruleWrong(faults)
    return tidied
  }
  /** Rules as they would be with one more version. */
  const withVersion = (version: Version): OpeningRule[] =>
    rulesOf([...versions, version], city).filter(({ place }) => place === version.place || place === city)
  const previewOf = (version: Version, was: Version | undefined): Preview => {
    const from = laterOf(today(), was ? earlierOf(version.from, was.from) : version.from)
    const ends = [version, ...(was ? [was] : [])].map((it) => (it.ended ? it.holdsFrom : it.until))
    const until = ends.includes(undefined) ? undefined : ends.reduce((a, b) => laterOf(a!, b!))
    const where = { place: version.place, fields: hallFields(version.place) }
    const { days, more } = changedDays(calendar, rulesFor(version.place), withVersion(version), where, {
      from,
      until,
    })
    return { days, more, closesToday: closesToday(days, clock.now()) }
  }
  const assertMay = (context: Context, place: string) => {
    if (!may(context, permission, place)) throw forbidden()
  }

  const newVersion = (place: string, draft: RuleDraft): Version => {
    const now = clock.now()
    const made = { id: uuid(), version: 1, place, holdsFrom: draft.from, ended: false }
    return { ...draft, ...made, createdAt: now, recordedAt: now }
  }
  const nextVersion = (before: Version, draft: RuleDraft, ended = false): Version => {
    const { id, place, version, createdAt } = before
    const made = { id, place, version: version + 1, holdsFrom: today(), ended }
    return { ...draft, ...made, createdAt, recordedAt: clock.now() }
  }
  const needMessage = (version: Version, was: Version | undefined) => {
    if (!version.message && !version.ended && previewOf(version, was).closesToday)
      throw ruleWrong({ message: 'message' })
  }
  const current = (place: string, id: string): Version => {
    const latest = versionsOf(place, id)[0]!
    if (latest.ended) throw ruleEnded()
    return latest
  }

  /** Stores one version; its number is what two people who change a rule at once collide on. */
  async function store(context: Context, name: string, version: Version, input: unknown) {
    const { id, place } = version
    const answer = await ledger.command(context, { name, permission, place, input }, async (tx) => {
      if (!(await insert(tx, version))) throw stale()
      const { from, until, state } = version
      const data = {
        place,
        from: (version.version > 1 ? laterOf(from, version.holdsFrom) : from).toString(),
        until: until?.toString() ?? null,
        state: version.ended ? 'ended' : state,
      }
      const subject = `opening:${id}`
      const halls = place === city ? [city, ...places.wards.map(({ code }) => code)] : [place]
      // First the stream that renews what is in memory: listeners are told in this order.
      const events: Event[] = [stream, ...halls].map((to) => ({
        stream: to,
        type: 'opening.changed',
        subject,
        data,
      }))
      return {
        answer: { id, version: version.version },
        subject,
        events,
        detail: { ...data, label: version.name.vi, version: version.version },
        jobs: jobsAfter(halls.filter((hall) => hall !== city)),
      }
    })
    await refresh()
    return answer
  }

  return {
    on,
    at: (place, field, instant) => openingAt(calendar, rulesFor(place), place, field, instant),
    closure(place, field, instant) {
      const { state, rule } = openingAt(calendar, rulesFor(place), place, field, instant)
      if (state !== 'closed' || !rule?.override) return undefined
      return { rule, next: nextOpening(calendar, rulesFor(place), place, field, instant), now: instant }
    },
    next: (place, field, instant) => nextOpening(calendar, rulesFor(place), place, field, instant),
    numbersOn(place, field, date) {
      const usual = queueWindows(calendar, date, field).map(({ open, close }) => ({
        open: open.hour * 60 + open.minute,
        close: close.hour * 60 + close.minute,
      }))
      const spans = on(place, field, date).filter(({ state }) => state === 'open')
      return joinHours(
        spans.flatMap(({ from, to, rule }) =>
          rule
            ? [{ open: from, close: to }]
            : usual
                .map(({ open, close }) => ({ open: Math.max(open, from), close: Math.min(close, to) }))
                .filter(({ open, close }) => open < close),
        ),
      )
    },
    fieldsWithRules: (place) =>
      new Set(
        rulesFor(place)
          .map(({ field }) => field)
          .filter((field) => field !== undefined),
      ),
    list(place) {
      const first = today()
      const mine = versions.filter((it) => it.place === place || it.place === city)
      return [...Map.groupBy(mine, ({ id }) => id).values()]
        .map((all) => all.toSorted((a, b) => b.version - a.version)[0]!)
        .filter(({ ended }) => !ended)
        .filter(({ until }) => !until || Temporal.PlainDate.compare(until, first) >= 0)
        .toSorted((a, b) => Temporal.Instant.compare(b.createdAt, a.createdAt))
    },
    history(context, place, id) {
      assertMay(context, place)
      return versionsOf(place, id)
    },
    preview(context, place, draft, replaces) {
      assertMay(context, place)
      const was = replaces ? current(place, replaces) : undefined
      const tidied = checked(place, draft, was !== undefined)
      return previewOf(was ? nextVersion(was, tidied) : newVersion(place, tidied), was)
    },
    previewEnd(context, place, id) {
      assertMay(context, place)
      const was = current(place, id)
      return previewOf(nextVersion(was, was, true), was)
    },
    async add(context, place, draft) {
      assertMay(context, place)
      const version = newVersion(place, checked(place, draft, false))
      needMessage(version, undefined)
      return store(context, 'opening.add', version, { place, draft })
    },
    async change(context, place, id, seen, draft) {
      assertMay(context, place)
      await refresh()
      const was = versionsOf(place, id)[0]!
      if (seen > was.version) throw stale()
      const version = nextVersion({ ...was, version: seen }, checked(place, draft, true))
      // Another version since: whether this one was sent before with the same key, the ledger knows.
      if (was.version === seen) {
        current(place, id)
        needMessage(version, was)
      }
      return store(context, 'opening.change', version, { place, id, seen, draft })
    },
    async end(context, place, id, seen) {
      assertMay(context, place)
      await refresh()
      const was = versionsOf(place, id)[0]!
      if (seen > was.version) throw stale()
      if (was.version === seen) current(place, id)
      return store(context, 'opening.end', nextVersion({ ...was, version: seen }, was, true), {
        place,
        id,
        seen,
      })
    },
    settled,
    refresh,
    close,
  }
}

/** False when this version of the rule is there already. */
async function insert(tx: Transaction, version: Version): Promise<boolean> {
  const json = (value: unknown): Sql => sql`${value === undefined ? undefined : JSON.stringify(value)}::jsonb`
  const rows = await tx.run(sql`
    insert into opening.rule (id, version, place, field, name, from_day, until_day, override, state, weekdays,
      recurrence, hours, rest, message, holds_from, ended, created_at, recorded_at)
    values (${version.id}, ${version.version}, ${version.place}, ${version.field}, ${json(version.name)},
      ${version.from}, ${version.until}, ${version.override}, ${version.state}, ${version.weekdays},
      ${json(version.recurrence)}, ${json(version.hours.map(({ open, close }) => [open, close]))}, ${version.rest},
      ${json(version.message)}, ${version.holdsFrom}, ${version.ended}, ${version.createdAt}, ${version.recordedAt})
    on conflict (id, version) do nothing`)
  return rows === 1
}

function earlierOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return laterOf(a, b) === a ? b : a
}

function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}
