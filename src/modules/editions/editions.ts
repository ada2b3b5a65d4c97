import { type Clock, localDate } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import { type Context, forbidden, type Ledger, may, notFound, stale, systemContext } from '#platform/ledger'
import type { Text } from '#platform/text'
import { digestOf } from './digest.ts'
import type { Edition } from './holding.ts'
import { editionWrong, ownEdition, subjectTaken } from './refusals.ts'

/** An edition as a file of the project brings it. */
export interface FileEdition {
  subject: string
  number: number
  from: string
  /** As it stands in the file. */
  body: object
}

/** An edition that is being prepared, by everybody who edits. */
export interface Draft {
  subject: string
  /** The edition it began from. */
  basedOn: number
  /** Grows with each change. */
  revision: number
  body: unknown
  /** There is a change that can be taken back. */
  canUndo: boolean
  /** Who wrote in it, as `officer:…`, in the order of their first change. */
  authors: string[]
  authorNames: string[]
  updatedAt: Temporal.Instant
}

/** What is said with a publication. */
export interface Announcement {
  from: Temporal.PlainDate
  /** A mistake is put right: it may take effect today. */
  correction: boolean
  why: Text
  /** The decision that announces it. */
  ground: string
  /** The day of that decision; a correction may be without one. */
  decidedOn: Temporal.PlainDate | undefined
}

/** What is wrong between a file and what was published. */
export interface SetAside {
  subject: string
  number: number
  /** `edited`: other content under a published number. `taken`: the desk published another edition under it. */
  kind: 'edited' | 'taken' | 'gap'
}

export interface Editions {
  /**
   * Publishes what the files bring and nobody has yet. What was published stays: a file with other content under the
   * same number is set aside, and said loudly.
   */
  adopt(files: readonly FileEdition[]): Promise<void>
  /** All editions of a subject by number. From memory. */
  of(subject: string): readonly Edition[]
  /** Subjects of a kind (`procedure`, `form`) that have an edition. From memory. */
  subjects(kind: string): string[]
  /** What of its files was not taken, and why. */
  setAside(subject: string): readonly SetAside[]
  /** Calls back after what is kept in memory has changed. */
  onChange(listener: () => void): void
  /** Permission `procedure.edit` at the city. */
  draft(context: Context, subject: string): Promise<Draft | undefined>
  /** Subjects that have a draft, the last changed first. */
  drafts(context: Context): Promise<Draft[]>
  /**
   * Begins something that there never was: the draft of a first edition.
   * @throws Refusal `subject-taken` when there is, was or will be one of this name, or somebody has begun it
   */
  begin(context: Context, subject: string, body: unknown): Promise<{ revision: number }>
  /**
   * Keeps a draft, begun or changed.
   * @param seen the revision that was looked at; 0 when there was none
   * @returns the new revision
   * @throws Refusal `stale` when somebody else changed it meanwhile
   */
  saveDraft(
    context: Context,
    subject: string,
    change: { seen: number; body: unknown; basedOn: number },
  ): Promise<{ revision: number }>
  /** Takes the last change back; taking back twice brings it again. @throws Refusal `stale` */
  undo(context: Context, subject: string, seen: number): Promise<{ revision: number }>
  /** Throws a draft away. @throws Refusal `stale` */
  discard(context: Context, subject: string, seen: number): Promise<void>
  /**
   * Publishes the draft as the next edition; permission `procedure.publish` at the city, by somebody who did not write in
   * it.
   * @param check the body as it is stored, or a Refusal with what is wrong
   * @throws Refusal `own-edition`, `edition-wrong`, `stale` when draft or editions changed meanwhile
   */
  publish(
    context: Context,
    subject: string,
    seen: number,
    announcement: Announcement,
    check: (body: unknown, as: { number: number; from: string }) => object,
  ): Promise<{ number: number }>
  /**
   * From a day on there is none.
   * @param seen the number of the last edition that was looked at
   * @throws Refusal `edition-wrong`, `stale`
   */
  repeal(
    context: Context,
    subject: string,
    seen: number,
    announcement: Announcement & { replacedBy: string | undefined },
  ): Promise<{ number: number }>
  /** Reads again what is stored, if it has changed. */
  refresh(): Promise<void>
  close(): void
}

const edit = 'procedure.edit'
const publishing = 'procedure.publish'
/** The one stream on which every process hears of new editions. */
const stream = 'editions'
/** How far ahead an edition may be announced, in days. */
const farthest = 730

interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  hub: Hub
  /** The place that publishes. */
  city: string
  log: { error(fields: object, message: string): void }
}

interface NewEdition {
  subject: string
  number: number
  holdsFrom: string
  body: object | undefined
  replacedBy: string | undefined
  origin: Edition['origin']
  why: Text | undefined
  ground: string | undefined
  decidedOn: string | undefined
  authors: string[]
  authorNames: string[]
}

/**
 * The editions of everything the city publishes. There are some a month, and every page and command asks for them: each
 * process keeps them in memory and reads them again when the stream `editions` has grown.
 */
export async function createEditions(deps: Deps): Promise<Editions> {
  const { ledger, db, clock, hub, city, log } = deps
  let bySubject = new Map<string, Edition[]>()
  const aside = new Map<string, SetAside[]>()
  const listeners: (() => void)[] = []

  async function load(): Promise<void> {
    const rows = await db.direct.many<Edition>(sql`
      select subject, number, holds_from, body, replaced_by, origin, digest, why, ground, decided_on,
        author_names, publisher_name, recorded_at
      from editions.edition order by subject, number`)
    const next = new Map<string, Edition[]>()
    for (const row of rows) next.set(row.subject, [...(next.get(row.subject) ?? []), row])
    bySubject = next
    for (const listener of listeners) listener()
  }
  const { refresh, close } = await keepInMind({ db, hub, stream, load })
  const of = (subject: string): readonly Edition[] => bySubject.get(subject) ?? []
  const lastOf = (subject: string) => of(subject).at(-1)?.number ?? 0

  async function insert(tx: Transaction, context: Context, at: Temporal.Instant, all: NewEdition[]) {
    const rows = all.map(({ body, why, ...row }) => ({
      ...row,
      body: body ?? null,
      why: why ?? null,
      digest: digestOf(body),
    }))
    return tx.run(sql`
      insert into editions.edition (subject, number, place, holds_from, body, replaced_by, origin, digest, why, ground,
        decided_on, authors, author_names, publisher, publisher_name, recorded_at)
      select subject, number, ${city}, "holdsFrom", nullif(body, 'null'), "replacedBy", origin, digest,
        nullif(why, 'null'), ground, "decidedOn", authors, "authorNames", ${context.actor}, ${context.name}, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(subject text, number int, "holdsFrom" date,
        body jsonb, "replacedBy" text, origin text, digest text, why jsonb, ground text, "decidedOn" date, authors text[],
        "authorNames" text[])
      on conflict do nothing`)
  }
  const published = (subject: string, number: number, from: string) => ({
    stream,
    type: 'edition.published',
    subject,
    data: { number, from },
  })

  /** Says what is wrong with a publication, before anything is stored. */
  function checkAnnouncement(it: Announcement, more: Parameters<typeof editionWrong>[0] = {}): void {
    const faults = { ...more }
    const ahead = localDate(clock.now()).until(it.from).days
    if (ahead < (it.correction ? 0 : 1)) faults.from = 'past'
    else if (ahead > farthest) faults.from = 'farAhead'
    if (Object.values(it.why).some((words) => words.trim().length < 10)) faults.why = 'why'
    if (it.ground.trim().length < 5) faults.ground = 'ground'
    const { decidedOn } = it
    if (decidedOn ? localDate(clock.now()).until(decidedOn).days > 0 : !it.correction)
      faults.decided = 'decided'
    if (Object.keys(faults).length > 0) throw editionWrong(faults)
  }
  const whyOf = ({ why }: Announcement): Text => ({ vi: why.vi.trim(), en: why.en.trim(), ar: why.ar.trim() })

  /** The draft as it was seen, under a lock. @throws Refusal `stale` */
  async function held(tx: Transaction, subject: string, seen: number): Promise<Draft> {
    const row = await tx.find<Draft>(sql`${draftRow} where subject = ${subject} for update`)
    if (!row || row.revision !== seen) throw stale()
    return row
  }
  const draftRow = sql`
    select subject, based_on, revision, body, before is not null as can_undo, authors, author_names, updated_at
    from editions.draft`

  return {
    async adopt(files) {
      await refresh()
      const added: NewEdition[] = []
      for (const { subject, number, from, body } of files) {
        const known = of(subject).find((it) => it.number === number)
        if (known?.digest === digestOf(body)) continue
        const last = Math.max(
          lastOf(subject),
          ...added.filter((it) => it.subject === subject).map((it) => it.number),
        )
        if (known || number < last) {
          const kind = !known ? 'gap' : known.origin === 'desk' ? 'taken' : 'edited'
          aside.set(subject, [...(aside.get(subject) ?? []), { subject, number, kind }])
          log.error(
            { subject, number, kind },
            `${subject}: edition ${number} of the file is not what was published, and is not taken. ` +
              'Give it a number and a first day of effect of its own.',
          )
          continue
        }
        const author = { authors: ['system:files'], authorNames: [''] }
        const bare = { replacedBy: undefined, why: undefined, ground: undefined, decidedOn: undefined }
        added.push({ subject, number, holdsFrom: from, body, origin: 'file', ...bare, ...author })
      }
      if (added.length === 0) return
      const context = { ...systemContext('files'), name: '' }
      const input = added.map(({ subject, number }) => [subject, number])
      await ledger.command(
        context,
        { name: 'editions.adopt', permission: publishing, place: city, input },
        async (tx, at) => {
          await insert(tx, context, at, added)
          const { subject, number, holdsFrom } = added[0]!
          return {
            answer: null,
            subject: 'editions:files',
            // One event for all of them: it only says that there is something new to read.
            events: [published(subject, number, holdsFrom)],
            detail: { editions: added.length },
          }
        },
      )
      await refresh()
    },
    of,
    subjects: (kind) => [...bySubject.keys()].filter((subject) => subject.startsWith(`${kind}:`)),
    setAside: (subject) => aside.get(subject) ?? [],
    onChange: (listener) => void listeners.push(listener),
    draft: (context, subject) => {
      if (!may(context, edit, city)) throw forbidden()
      return ledger.read(context, edit, (tx) => tx.find<Draft>(sql`${draftRow} where subject = ${subject}`))
    },
    drafts: (context) => {
      if (!may(context, edit, city)) throw forbidden()
      return ledger.read(context, edit, (tx) => tx.many<Draft>(sql`${draftRow} order by updated_at desc`))
    },
    async begin(context, subject, body) {
      await refresh()
      if (of(subject).length > 0) throw subjectTaken()
      return ledger.command(
        context,
        { name: 'editions.begin', permission: edit, place: city, input: [subject, body] },
        async (tx, at) => {
          const stored = await tx.run(sql`
            insert into editions.draft (subject, place, based_on, revision, body, authors, author_names, updated_at)
            values (${subject}, ${city}, 0, 1, ${JSON.stringify(body)}::jsonb, ${[context.actor]}, ${[context.name]}, ${at})
            on conflict do nothing`)
          if (stored === 0) throw subjectTaken()
          return { answer: { revision: 1 }, subject, detail: { revision: 1 } }
        },
      )
    },
    async saveDraft(context, subject, change) {
      // What never was is begun, not changed: a name that was mistyped makes nothing.
      if (change.seen === 0 && of(subject).length === 0) throw notFound()
      return ledger.command(
        context,
        { name: 'editions.save-draft', permission: edit, place: city, input: [subject, change] },
        async (tx, at) => {
          const { seen, body, basedOn } = change
          const json = JSON.stringify(body)
          const stored =
            seen === 0
              ? await tx.run(sql`
                  insert into editions.draft (subject, place, based_on, revision, body, authors, author_names, updated_at)
                  values (${subject}, ${city}, ${basedOn}, 1, ${json}::jsonb, ${[context.actor]}, ${[context.name]}, ${at})
                  on conflict do nothing`)
              : await tx.run(sql`
                  update editions.draft set revision = revision + 1, before = body, body = ${json}::jsonb,
                    based_on = ${basedOn}, updated_at = ${at},
                    authors = case when ${context.actor} = any(authors) then authors
                      else authors || ${context.actor}::text end,
                    author_names = case when ${context.actor} = any(authors) then author_names
                      else author_names || ${context.name}::text end
                  where subject = ${subject} and revision = ${seen}`)
          if (stored === 0) throw stale()
          return { answer: { revision: seen + 1 }, subject, detail: { revision: seen + 1 } }
        },
      )
    },
    undo: (context, subject, seen) =>
      ledger.command(
        context,
        { name: 'editions.undo', permission: edit, place: city, input: [subject, seen] },
        async (tx, at) => {
          const { canUndo } = await held(tx, subject, seen)
          if (!canUndo) throw stale()
          await tx.run(sql`
            update editions.draft set revision = revision + 1, body = before, before = body, updated_at = ${at}
            where subject = ${subject}`)
          return { answer: { revision: seen + 1 }, subject, detail: { revision: seen + 1 } }
        },
      ),
    discard: (context, subject, seen) =>
      ledger.command(
        context,
        { name: 'editions.discard', permission: edit, place: city, input: [subject, seen] },
        async (tx) => {
          await held(tx, subject, seen)
          await tx.run(sql`delete from editions.draft where subject = ${subject}`)
          return { answer: undefined, subject }
        },
      ),
    async publish(context, subject, seen, announcement, check) {
      if (!may(context, publishing, city)) throw forbidden()
      checkAnnouncement(announcement)
      await refresh()
      const number = lastOf(subject) + 1
      const from = announcement.from.toString()
      const answer = await ledger.command(
        context,
        {
          name: 'editions.publish',
          permission: publishing,
          place: city,
          input: [subject, seen, announcement],
        },
        async (tx, at) => {
          const draft = await held(tx, subject, seen)
          if (draft.authors.includes(context.actor)) throw ownEdition()
          // Somebody repealed it, or a file brought a newer edition: whoever edits looks at that first.
          if (draft.basedOn !== number - 1) throw stale()
          const { authors, authorNames, body } = draft
          const edition: NewEdition = {
            ...{ subject, number, holdsFrom: from, body: check(body, { number, from }) },
            ...{ origin: 'desk', replacedBy: undefined, why: whyOf(announcement) },
            ...{ ground: announcement.ground.trim(), authors, authorNames },
            decidedOn: announcement.decidedOn?.toString(),
          }
          if ((await insert(tx, context, at, [edition])) === 0) throw stale()
          await tx.run(sql`delete from editions.draft where subject = ${subject}`)
          return {
            answer: { number },
            subject,
            events: [published(subject, number, from)],
            detail: { number, from, correction: announcement.correction },
          }
        },
      )
      await refresh()
      return answer
    },
    async repeal(context, subject, seen, { replacedBy, ...announcement }) {
      if (!may(context, publishing, city)) throw forbidden()
      checkAnnouncement(
        announcement,
        replacedBy && of(`${subject.split(':')[0]}:${replacedBy}`).length === 0
          ? { replacedBy: 'unknown' }
          : {},
      )
      await refresh()
      const number = seen + 1
      if (seen === 0 || seen > lastOf(subject)) throw stale()
      const from = announcement.from.toString()
      const answer = await ledger.command(
        context,
        {
          ...{ name: 'editions.repeal', permission: publishing, place: city },
          input: [subject, seen, replacedBy, announcement],
        },
        async (tx, at) => {
          const edition: NewEdition = {
            ...{ subject, number, holdsFrom: from, body: undefined, replacedBy, origin: 'desk' },
            ...{ why: whyOf(announcement), ground: announcement.ground.trim() },
            decidedOn: announcement.decidedOn?.toString(),
            ...{ authors: [context.actor], authorNames: [context.name] },
          }
          if ((await insert(tx, context, at, [edition])) === 0) throw stale()
          return {
            answer: { number },
            subject,
            events: [published(subject, number, from)],
            detail: { number, from, repealed: true, replacedBy },
          }
        },
      )
      await refresh()
      return answer
    },
    refresh,
    close,
  }
}
