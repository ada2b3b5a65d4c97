import { allOf, sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { type Available, availability, officeSpans, type Span, together } from './availability.ts'
import { type Deps, everywhere, house, managing, reading } from './deps.ts'
import type { ThingDraft } from './draft.ts'
import { hearBeat } from './heartbeat.ts'
import { type AnswerHour, forgetHours, keptDays, readHours } from './hours.ts'
import { exportCells } from './import.ts'
import type { EquipmentRules } from './kinds.ts'
import { type Condition, countThings, readThings, type ThingFilter } from './lists.ts'
import { guardOf, networkFault } from './networks.ts'
import { actOnOutage, type Outage, type OutageAct, readOutages } from './outages.ts'
import { countByPlace, type Period, type PlaceOutages, readOutOfOrder, touches } from './outages-by-place.ts'
import {
  type Added,
  addThing,
  changeThing,
  importThings,
  insertThings,
  moveThing,
  renewSecret,
  reportThing,
} from './register.ts'
import { findThing, type Thing, type ThingState } from './stored.ts'
import { startWatcher, type Watcher } from './watcher.ts'

/** A thing with all that is known of it. */
export interface ThingReport extends Thing {
  /** Those that are not over first, then the newest. */
  outages: Outage[]
  /** Its answers, an hour each, oldest first. */
  hours: AnswerHour[]
  available: Availability
}

/** In office hours and round the clock. */
export interface Availability {
  office: Available
  always: Available
}

/** What has an address in the network or stands in a hall: a register, and how each is. */
export interface Equipment {
  rules: EquipmentRules
  /** Part of a list, with how many there are of each condition; permission `equipment.read`. */
  list(
    context: Context,
    filter: ThingFilter,
    part: { limit: number; offset: number },
  ): Promise<{ things: Thing[]; counts: Record<Condition, number> }>
  /** One, with its last 20 outages, answers and availability within a period. @throws Refusal `not-found` */
  get(context: Context, id: string, period: Period): Promise<ThingReport>
  /** How long the things of a ward (or of all) were there; those in use and watched. Permission `equipment.read`. */
  availability(context: Context, place: string | undefined, period: Period): Promise<Availability>
  /** Outages, open ones first, at most 200. Permission `equipment.read`. */
  outages(
    context: Context,
    filter: { place?: string | undefined; onlyOpen?: boolean; within?: Period | undefined },
  ): Promise<Outage[]>
  /** Everything that is out of order now, the longest first, at most 1000. Permission `equipment.read`. */
  outOfOrder(context: Context): Promise<Outage[]>
  /** Of each ward with any: outages of a period, and how long they were in it. Permission `equipment.read`. */
  outagesByPlace(context: Context, period: Period): Promise<PlaceOutages[]>
  /** What is in the register, as lines of the file that `importThings` takes, without secrets. Permission `equipment.manage`. */
  exportLines(context: Context, filter: ThingFilter): Promise<string[][]>
  /** Permission `equipment.manage`; see `register.ts`. */
  add(context: Context, place: string, draft: ThingDraft): Promise<Added>
  change(context: Context, place: string, id: string, seen: number, draft: ThingDraft): Promise<void>
  move(context: Context, place: string, id: string, to: { state: ThingState; note: string }): Promise<void>
  renewSecret(context: Context, place: string, id: string): Promise<{ secret: string }>
  /** @param place whose log has it: the ward, or the city where lines are of several */
  importThings(context: Context, place: string, text: string): Promise<{ added: number }>
  /** Permission `equipment.work`. */
  report(context: Context, place: string, id: string, note: string): Promise<void>
  actOnOutage(context: Context, place: string, id: string, act: OutageAct): Promise<void>
  /** A thing reports itself, by its secret. @throws Refusal `not-found` */
  heartbeat(id: string, secret: string): Promise<void>
  /** How many there are of each condition in all wards, for the house itself. */
  measure(): Promise<Record<Condition, number>>
  /** Looks at every thing, while no other living process does. */
  run(): Watcher
  /** Lets old answers go; outages stay. @returns how many rows went */
  forget(): Promise<number>
  /** Made-up things for a demonstration, where the register is empty. @returns how many */
  addSamples(things: { place: string; draft: ThingDraft }[]): Promise<number>
}

/**
 * @param options.networks further ones that may be probed, by the installation's settings
 * @throws Error when one of these is none, or means everything
 * @param options.pace for tests: how often is looked and written
 * @param options.elapsed for tests: the time by which is waited
 */
export function createEquipment(
  options: Omit<Deps, 'guard' | 'pace' | 'elapsed'> & {
    networks: readonly string[]
    pace?: Deps['pace'] | undefined
    elapsed?: Deps['elapsed'] | undefined
  },
): Equipment {
  const { networks, ...rest } = options
  const wrong = networks.filter((network) => networkFault(network))
  if (wrong.length > 0) throw new Error(`EQUIPMENT_NETWORKS: too wide, or no networks: ${wrong.join(', ')}`)
  const deps: Deps = {
    ...rest,
    guard: guardOf(rest.rules.networks, networks),
    pace: options.pace ?? { look: 5000, tick: 100, write: 15_000 },
    elapsed: options.elapsed ?? (() => performance.now()),
  }
  const { ledger, db, clock, places, calendar } = deps

  const measured = async (
    tx: Transaction,
    { from, until }: Period,
    where: ReturnType<typeof sql>,
  ): Promise<Availability> => {
    const now = clock.now()
    const end = Temporal.Instant.compare(until, now) < 0 ? until : now
    const rows = await tx.many<{
      watchedSince: Temporal.Instant | undefined
      retiredAt: Temporal.Instant | undefined
      froms: string[] | undefined
      untils: (string | null)[] | undefined
    }>(sql`
      select s.watched_since, t.retired_at, o.froms, o.untils
      from equipment.thing t join equipment.status s on s.thing = t.id
      left join (
        select o.thing, array_agg(extract(epoch from o.from_at)::text) as froms,
          array_agg(extract(epoch from e.until_at)::text) as untils
        from equipment.outage o
        left join equipment.outage_step e on e.outage = o.id and e.what = 'ended'
        where o.from_at < ${end} and (e.until_at is null or e.until_at > ${from})
        group by o.thing) o on o.thing = t.id
      where ${where} and s.watched_since is not null`)
    const gaps = await tx.many<{ fromAt: Temporal.Instant; untilAt: Temporal.Instant }>(
      sql`select from_at, until_at from equipment.unwatched where from_at < ${end} and until_at > ${from}`,
    )
    const unwatched = gaps.map(({ fromAt, untilAt }) => spanOf(fromAt, untilAt))
    const spans = { office: officeSpans(calendar, from, end), always: [spanOf(from, end)] }
    const things = rows.map(({ watchedSince, retiredAt, froms = [], untils = [] }) => ({
      watched: spanOf(watchedSince!, retiredAt ?? end),
      outages: froms.map((it, at): Span => {
        const until = untils[at]
        return [Number(it) * 1000, until ? Number(until) * 1000 : end.epochMilliseconds]
      }),
      unwatched,
    }))
    const of = (list: readonly Span[]) => together(things.map((thing) => availability(list, thing)))
    return { office: of(spans.office), always: of(spans.always) }
  }

  return {
    rules: deps.rules,
    list: (context, filter, part) =>
      ledger.read(context, reading, async (tx) => ({
        things: await readThings(tx, filter, part),
        counts: await countThings(tx, filter),
      })),
    get: (context, id, period) =>
      ledger.read(context, reading, async (tx) => {
        const thing = await findThing(tx, id)
        if (!thing) throw notFound()
        return {
          ...thing,
          outages: await readOutages(tx, sql`o.thing = ${id}`, 20),
          hours: await readHours(tx, id, period.from),
          available: await measured(tx, period, sql`t.id = ${id}`),
        }
      }),
    availability: (context, place, period) =>
      ledger.read(context, reading, (tx) =>
        measured(
          tx,
          period,
          place ? sql`t.place = ${place} and t.state <> 'retired'` : sql`t.state <> 'retired'`,
        ),
      ),
    outages: (context, { place, onlyOpen, within }) =>
      ledger.read(context, reading, (tx) =>
        readOutages(
          tx,
          allOf([
            ...(place ? [sql`o.place = ${place}`] : []),
            ...(onlyOpen ? [sql`e.until_at is null`] : []),
            ...(within ? [touches(within)] : []),
          ]),
          200,
        ),
      ),
    outOfOrder: (context) => ledger.read(context, reading, readOutOfOrder),
    outagesByPlace: (context, period) =>
      ledger.read(context, reading, (tx) => countByPlace(tx, period, clock.now())),
    async exportLines(context, filter) {
      if (filter.place && !may(context, managing, filter.place)) throw forbidden()
      const things = await ledger.read(context, managing, (tx) =>
        readThings(tx, filter, { limit: 100_000, offset: 0 }),
      )
      return things.map((thing) => exportCells(places, thing))
    },
    add: (context, place, draft) => addThing(deps, context, place, draft),
    change: (context, place, id, seen, draft) => changeThing(deps, context, place, id, seen, draft),
    move: (context, place, id, to) => moveThing(deps, context, place, id, to),
    renewSecret: (context, place, id) => renewSecret(deps, context, place, id),
    importThings: (context, place, text) => importThings(deps, context, place, text),
    report: (context, place, id, note) => reportThing(deps, context, place, id, note),
    actOnOutage: (context, place, id, act) => actOnOutage(deps, context, place, id, act),
    heartbeat: (id, secret) => hearBeat(deps, id, secret),
    measure: () => db.transaction(everywhere, (tx) => countThings(tx, {})),
    run: () => startWatcher(deps),
    forget: () =>
      db.transaction(everywhere, (tx) => forgetHours(tx, clock.now().subtract({ hours: keptDays * 24 }))),
    async addSamples(things) {
      const isEmpty = async (tx: Transaction) => !(await tx.find(sql`select 1 from equipment.thing limit 1`))
      if (!(await db.transaction(everywhere, isEmpty))) return 0
      const command = {
        name: 'equipment.add-samples',
        permission: managing,
        place: places.city.code,
        input: null,
      }
      return ledger.command(house, command, async (tx, at) => {
        const how = { by: house.actor, at, isSample: true }
        const ids = (await isEmpty(tx)) ? await insertThings(deps, tx, how, things) : []
        return { answer: ids.length, subject: 'equipment:samples', detail: { things: ids.length } }
      })
    },
  }
}

const spanOf = (from: Temporal.Instant, until: Temporal.Instant): Span => [
  from.epochMilliseconds,
  until.epochMilliseconds,
]
