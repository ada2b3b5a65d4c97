import { v7 as uuid } from 'uuid'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import { type Context, type Event, forbidden, type Ledger, may, notFound, stale } from '#platform/ledger'
import { nfc, type Text } from '#platform/text'
import { faultsOf, hangingOn, inOrder, latestOf, type NoticeDraft, type NoticeVersion } from './notice.ts'
import { noticeWithdrawn, noticeWrong } from './refusals.ts'

export interface Notices {
  /** What hangs in a hall on a day: its own notices and the city's, by rank. Answers from memory. */
  on(place: string, day: Temporal.PlainDate): NoticeVersion[]
  /** What hangs or will hang, of this place and of the city; the latest version of each. */
  list(place: string): NoticeVersion[]
  /** All versions of a notice of this place, newest first. @throws Refusal `not-found` */
  history(context: Context, place: string, id: string): NoticeVersion[]
  /** What is wrong with a draft, without saving it. @throws Refusal `notice-wrong` naming the parts */
  check(context: Context, place: string, draft: NoticeDraft, replaces?: string): void
  /** Puts up a notice; permission `notice.manage` at the place (a ward, or the city for all its halls). */
  post(context: Context, place: string, draft: NoticeDraft): Promise<Stored>
  /**
   * Another version of a notice, from now on.
   * @param seen the version that was looked at
   * @throws Refusal `stale` when somebody changed it meanwhile, `notice-withdrawn`, `notice-wrong`
   */
  change(context: Context, place: string, id: string, seen: number, draft: NoticeDraft): Promise<Stored>
  /** Takes a notice down. */
  withdraw(context: Context, place: string, id: string, seen: number): Promise<Stored>
  /** Reads again what is stored, if it has changed. */
  refresh(): Promise<void>
  close(): void
}

export interface Stored {
  id: string
  version: number
}

interface Row {
  id: string
  version: number
  place: string
  title: Text
  body: Text
  fromDay: Temporal.PlainDate
  untilDay: Temporal.PlainDate | undefined
  rank: number
  withdrawn: boolean
  author: string
  recordedAt: Temporal.Instant
}

/** The one stream on which every process hears of changes, of whichever place. */
const stream = 'notices'
const permission = 'notice.manage'
/** Older ones are told by the table only: memory must not grow with the years. */
const rememberedDays = 400

/** Notices of all places. They are few and asked for by every screen, so each process keeps them in memory. */
export async function createNotices(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  hub: Hub
}): Promise<Notices> {
  const { ledger, db, clock, places, hub } = deps
  const city = places.city.code
  const today = () => localDate(clock.now())
  let versions: NoticeVersion[] = []
  let byPlace = new Map<string, NoticeVersion[]>()

  async function load(): Promise<void> {
    const since = today().subtract({ days: rememberedDays })
    const rows = await db.direct.many<Row>(sql`
      select id, version, place, title, body, from_day, until_day, rank, withdrawn, author, recorded_at
      from notices.notice n
      where exists (select 1 from notices.notice l where l.id = n.id and not l.withdrawn
        and (l.until_day is null or l.until_day >= ${since})) order by id, version`)
    versions = rows.map(({ fromDay, untilDay, ...row }) => ({ ...row, from: fromDay, until: untilDay }))
    byPlace = Map.groupBy(versions, ({ place }) => place)
  }
  const { refresh, close } = await keepInMind({ db, hub, stream, load })

  const seenIn = (place: string) =>
    place === city ? (byPlace.get(city) ?? []) : [...(byPlace.get(city) ?? []), ...(byPlace.get(place) ?? [])]
  const versionsOf = (place: string, id: string): NoticeVersion[] => {
    const all = versions.filter((it) => it.id === id && it.place === place)
    if (all.length === 0) throw notFound()
    return all.toSorted((a, b) => b.version - a.version)
  }
  const assertMay = (context: Context, place: string) => {
    if (!may(context, permission, place)) throw forbidden()
  }
  /** The notice as it would be stored. One that hangs already keeps its first day. */
  const checked = (draft: NoticeDraft, was: NoticeVersion | undefined): NoticeDraft => {
    const tidied = { ...draft, title: tidy(draft.title), body: tidy(draft.body) }
    const now = today()
    const earliest = was && Temporal.PlainDate.compare(was.from, now) < 0 ? was.from : now
    const faults = faultsOf(tidied, { earliest })
    if (Object.keys(faults).length > 0) throw noticeWrong(faults)
    return tidied
  }

  async function store(
    context: Context,
    name: string,
    version: Omit<NoticeVersion, 'author' | 'recordedAt'>,
    input: unknown,
  ): Promise<Stored> {
    const { id, place } = version
    const answer = await ledger.command(context, { name, permission, place, input }, async (tx, at) => {
      if (!(await insert(tx, { ...version, author: context.actor, recordedAt: at }))) throw stale()
      const data = {
        place,
        from: version.from.toString(),
        until: version.until?.toString() ?? null,
        withdrawn: version.withdrawn,
      }
      const subject = `notice:${id}`
      const events: Event[] = [stream, place].map((to) => ({
        stream: to,
        type: 'notice.changed',
        subject,
        data,
      }))
      return {
        answer: { id, version: version.version },
        subject,
        events,
        detail: { ...data, label: version.title.vi, version: version.version },
      }
    })
    await refresh()
    return answer
  }

  /** The version that was looked at; a later one is left to the unique key, which knows a repeated command. */
  const seenVersion = (place: string, id: string, seen: number): NoticeVersion => {
    const was = versionsOf(place, id)[0]!
    if (seen > was.version) throw stale()
    if (was.version === seen && was.withdrawn) throw noticeWithdrawn()
    return { ...was, version: seen }
  }

  return {
    on: (place, day) => hangingOn(seenIn(place), day),
    list(place) {
      const first = today()
      return latestOf(seenIn(place))
        .filter(({ withdrawn }) => !withdrawn)
        .filter(({ until }) => !until || Temporal.PlainDate.compare(until, first) >= 0)
        .sort(inOrder)
    },
    history(context, place, id) {
      assertMay(context, place)
      return versionsOf(place, id)
    },
    check(context, place, draft, replaces) {
      assertMay(context, place)
      checked(draft, replaces ? versionsOf(place, replaces)[0] : undefined)
    },
    async post(context, place, draft) {
      assertMay(context, place)
      const made = { id: uuid(), version: 1, place, withdrawn: false }
      return store(context, 'notice.post', { ...checked(draft, undefined), ...made }, { place, draft })
    },
    async change(context, place, id, seen, draft) {
      assertMay(context, place)
      await refresh()
      const was = seenVersion(place, id, seen)
      const made = { id, version: seen + 1, place, withdrawn: false }
      return store(context, 'notice.change', { ...checked(draft, was), ...made }, { place, id, seen, draft })
    },
    async withdraw(context, place, id, seen) {
      assertMay(context, place)
      await refresh()
      const { author, recordedAt, ...was } = seenVersion(place, id, seen)
      return store(
        context,
        'notice.withdraw',
        { ...was, version: seen + 1, withdrawn: true },
        { place, id, seen },
      )
    },
    refresh,
    close,
  }
}

/** False when this version of the notice is there already. */
async function insert(tx: Transaction, it: NoticeVersion): Promise<boolean> {
  const rows = await tx.run(sql`
    insert into notices.notice (id, version, place, title, body, from_day, until_day, rank, withdrawn, author,
      recorded_at)
    values (${it.id}, ${it.version}, ${it.place}, ${JSON.stringify(it.title)}::jsonb,
      ${JSON.stringify(it.body)}::jsonb, ${it.from}, ${it.until}, ${it.rank}, ${it.withdrawn}, ${it.author},
      ${it.recordedAt})
    on conflict (id, version) do nothing`)
  return rows === 1
}

function tidy({ vi, en, ar }: Text): Text {
  return { vi: nfc(vi), en: nfc(en), ar: nfc(ar) }
}
