import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { type Database, sql } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import { type Context, forbidden, type Ledger, may, notFound, stale, systemContext } from '#platform/ledger'
import type { DispatchPolicy } from '../dispatch.ts'
import { checkedDraft, type PolicyDraft } from './draft.ts'
import {
  comingVersions,
  type FirstPolicy,
  type HeldPolicy,
  heldOn,
  type PolicyVersion,
  versionName,
} from './version.ts'

export interface Policies {
  /** By which rule a place calls on a day. Answers from memory. */
  on(place: string, day: Temporal.PlainDate): HeldPolicy
  /** Versions of this place and of the city, latest first. Public. */
  versions(place: string): PolicyVersion[]
  /** Versions that will begin to hold in a place after a day, in the order of their days. Public. */
  coming(place: string, day: Temporal.PlainDate): PolicyVersion[]
  /** `cua-nam-2`. */
  nameOf(version: PolicyVersion): string
  /**
   * What publishing would make hold. Nothing is saved.
   * @throws Refusal `policy-wrong` with what is wrong where
   */
  preview(place: string, draft: PolicyDraft): DispatchPolicy
  /**
   * Publishes the next version of a place (a ward, or the city for all wards without a rule of their own); permission
   * `queue.manage` there. It holds from a day to come: whoever waits today keeps the rule they came under.
   * @param seen the number of the place's last version that was looked at, 0 for none
   * @throws Refusal `stale` when somebody published meanwhile, `policy-wrong`
   */
  publish(context: Context, place: string, seen: number, draft: PolicyDraft): Promise<{ number: number }>
  /** Reads again what is stored, if it has changed. */
  refresh(): Promise<void>
  close(): void
}

/** The one stream on which every process hears of new versions, of whichever place. */
const stream = 'policy'
const permission = 'queue.manage'

/**
 * The dispatch policies of all places. There are a few versions a year: each process keeps them in memory and reads them
 * again when the stream `policy` has grown, so that no command asks for them. A version holds from the next day at the
 * earliest, long after the last process has heard of it.
 * @param deps.first the city's first version, stored at an empty database; afterwards only the database counts
 */
export async function createPolicies(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  hub: Hub
  first: FirstPolicy
}): Promise<Policies> {
  const { ledger, db, clock, places, hub } = deps
  const city = places.city.code
  const names = { city, slugOf: (place: string) => places.get(place).slug }
  let versions: PolicyVersion[] = []
  /** By place and day: a hall asks with every call. */
  let held = new Map<string, HeldPolicy>()

  async function load(): Promise<void> {
    versions = await db.direct.many<PolicyVersion>(sql`
      select place, number, policy, why, holds_from, author, author_name, recorded_at
      from reception.policy order by recorded_at desc, number desc`)
    held = new Map()
  }
  const { refresh, close } = await keepInMind({ db, hub, stream, load })
  const lastOf = (place: string) =>
    Math.max(0, ...versions.filter((it) => it.place === place).map(({ number }) => number))

  async function store(
    context: Context,
    version: Omit<PolicyVersion, 'author' | 'authorName' | 'recordedAt'>,
    input: unknown,
  ): Promise<{ number: number }> {
    const { place, number, policy, why, holdsFrom } = version
    const answer = await ledger.command(
      context,
      { name: 'reception.publish-policy', permission, place, input },
      async (tx, at) => {
        const stored = await tx.run(sql`
          insert into reception.policy (place, number, policy, why, holds_from, author, author_name, recorded_at)
          values (${place}, ${number}, ${policy ? JSON.stringify(policy) : undefined}::json,
            ${JSON.stringify(why)}::jsonb, ${holdsFrom}, ${context.actor}, ${context.name}, ${at})
          on conflict do nothing`)
        if (stored === 0) throw stale()
        const data = { version: versionName(names.slugOf(place), number), holdsFrom: holdsFrom.toString() }
        return {
          answer: { number },
          subject: `policy:${place}/${number}`,
          events: [{ stream, type: 'policy.published', subject: `policy:${place}/${number}`, data }],
          detail: { ...data, ownRule: policy !== undefined },
        }
      },
    )
    await refresh()
    return answer
  }

  if (lastOf(city) === 0) {
    const { why, holdsFrom, capMinutes, classes } = deps.first
    const first = { place: city, number: 1, why, policy: { capMinutes, classes } }
    await store(
      { ...systemContext('first-policy'), name: '' },
      { ...first, holdsFrom: Temporal.PlainDate.from(holdsFrom) },
      first,
    ).catch(async (error) => {
      // Another process came first, with the same file.
      await load()
      if (lastOf(city) === 0) throw error
    })
  }

  const on: Policies['on'] = (place, day) => {
    const key = `${place} ${day}`
    let found = held.get(key)
    if (!found) {
      // Days are asked for one after another; years of them would only fill the memory.
      if (held.size > 5_000) held.clear()
      found = heldOn(versions, names, place, day)
      held.set(key, found)
    }
    return found
  }
  const checked = (place: string, draft: PolicyDraft) => {
    if (!draft.rule && place === city) throw notFound()
    return checkedDraft(draft, on(city, localDate(clock.now())).policy, localDate(clock.now()))
  }

  return {
    on,
    versions: (place) => versions.filter((it) => it.place === place || it.place === city),
    coming: (place, day) => comingVersions(versions, city, place, day),
    nameOf: ({ place, number }) => versionName(names.slugOf(place), number),
    preview(place, draft) {
      const { rule } = checked(place, draft)
      if (!rule) return on(city, draft.holdsFrom).policy
      return { version: versionName(names.slugOf(place), lastOf(place) + 1), ...rule }
    },
    async publish(context, place, seen, draft) {
      if (!may(context, permission, place)) throw forbidden()
      await refresh()
      if (seen > lastOf(place)) throw stale()
      const { rule, why } = checked(place, draft)
      const version = { place, number: seen + 1, policy: rule, why, holdsFrom: draft.holdsFrom }
      // An older number is taken already: the ledger knows whether this very version was sent before.
      return store(context, version, [place, seen, draft])
    },
    refresh,
    close,
  }
}
