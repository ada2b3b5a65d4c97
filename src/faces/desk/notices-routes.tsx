import type { NoticeDraft, NoticeVersion } from '#modules/notices'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound, Refusal } from '#platform/ledger'
import { formatDate, type Language, languages, type Text } from '#platform/text'
import { form, idOf, page, type Visit } from './door.tsx'
import { NoticePage, NoticesPage } from './notices-page.tsx'
import { noticesTexts } from './notices-texts.ts'
import type { DeskParts } from './parts.ts'

const permission = 'notice.manage'
/** Field of the form that a part of a notice stands in. */
const fieldOfPart: Record<string, string> = { title: 'title-vi', body: 'body-vi' }
const usualRank = 5

/** The hall's notice board: seen, written, changed, taken down. */
export function noticesRoutes(parts: DeskParts): void {
  const { server, notices, places, clock, access } = parts
  const schema = { hide: true }
  const city = places.city.code
  const mayAt = (visit: Visit, place: string) => may(visit.context, permission, place)
  const today = () => localDate(clock.now())

  server.get(
    '/desk/notices',
    { schema },
    page(parts, permission, async (visit) => {
      const { shell, place, reply, language } = visit
      const { done = '' } = visit.request.query as Record<string, string | undefined>
      const text = noticesTexts(language)
      const hanging = new Set(notices.on(place.code, today()).map(({ id }) => id))
      const listed = notices.list(place.code).map((notice) => ({
        notice,
        whose: places.fullName(places.get(notice.place), language),
        mayChange: mayAt(visit, notice.place),
        hangs: hanging.has(notice.id),
      }))
      const said = { saved: text.saved, withdrawn: text.withdrawn }[done]
      return sendPage(reply, <NoticesPage {...{ shell, said }} slug={place.slug} notices={listed} />)
    }),
  )
  server.get(
    '/desk/notices/new',
    { schema },
    page(parts, permission, async (visit) =>
      show(visit, { typed: { from: today().toString(), rank: String(usualRank) } }),
    ),
  )
  server.get(
    '/desk/notices/:notice',
    { schema },
    page(parts, permission, async (visit) => {
      const versions = findNotice(visit, idOf(visit, 'notice'))
      return show(visit, { typed: typedFrom(versions[0]!), versions })
    }),
  )
  server.post(
    '/desk/notices',
    { schema },
    form(parts, { permission }, async (visit) => {
      const typed = visit.posted.fields
      const versions = typed.notice ? findNotice(visit, typed.notice) : undefined
      const place = versions?.[0]?.place ?? (typed.where === 'city' ? city : visit.place.code)
      const read = readDraft(typed, noticesTexts(visit.language).badDate)
      if ('faults' in read) return show(visit, { typed, faults: read.faults, versions })
      try {
        if (typed.do === 'preview') {
          notices.check(visit.context, place, read.draft, typed.notice)
          return show(visit, { typed, versions, preview: { draft: read.draft, place } })
        }
        if (typed.notice)
          await notices.change(visit.context, place, typed.notice, Number(typed.version), read.draft)
        else await notices.post(visit.context, place, read.draft)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403) throw error
        const faults = Object.entries(error.fields).map(([part, why]) => [
          fieldOfPart[part] ?? part,
          why[visit.language],
        ])
        const why = error.text[visit.language]
        return show(visit, { typed, versions, faults: Object.fromEntries(faults), why, status: error.status })
      }
      return visit.reply.redirect('/desk/notices?done=saved', 303)
    }),
  )
  server.post(
    '/desk/notices/:notice/withdraw',
    { schema },
    form(parts, { permission }, async (visit) => {
      const [latest] = findNotice(visit, idOf(visit, 'notice'))
      const { id, place } = latest!
      await notices.withdraw(visit.context, place, id, Number(visit.posted.fields.version))
      return visit.reply.redirect('/desk/notices?done=withdrawn', 303)
    }),
  )

  /** A notice of the ward, or of the city for those who may write for it. */
  function findNotice(visit: Visit, id: string): NoticeVersion[] {
    for (const place of [visit.place.code, city]) {
      if (!mayAt(visit, place)) continue
      try {
        return notices.history(visit.context, place, id)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 404) throw error
      }
    }
    throw notFound()
  }

  async function show(
    visit: Visit,
    shown: {
      typed: Record<string, string>
      faults?: Record<string, string>
      why?: string
      status?: number
      versions?: NoticeVersion[] | undefined
      preview?: { draft: NoticeDraft; place: string }
    },
  ) {
    const { shell, reply } = visit
    const { typed, faults = {}, versions, preview } = shown
    const why = shown.why ?? (Object.keys(faults).length > 0 ? Object.values(faults)[0] : undefined)
    const accounts = versions ? await access.accountsOf(versions[0]!.place) : []
    const names = new Map(accounts.map(({ id, fullName }) => [`officer:${id}`, fullName]))
    return sendPage(
      reply,
      <NoticePage
        {...{ shell, typed, faults, why }}
        mayCity={mayAt(visit, city)}
        was={versions && { versions, authorOf: ({ author }) => names.get(author) ?? '' }}
        preview={
          preview && {
            title: preview.draft.title,
            body: preview.draft.body,
            source: inLanguages((it) =>
              sourceOf(places.fullName(places.get(preview.place), it), preview.draft, it),
            ),
          }
        }
      />,
      shown.status ?? (why === undefined ? 200 : 400),
    )
  }
}

/** As the board says it. */
const sourceOf = (name: string, { until }: NoticeDraft, language: Language) =>
  until ? `${name} · ${noticesTexts(language).hangsUntil(formatDate(until))}` : name

const inLanguages = (words: (language: Language) => string) =>
  Object.fromEntries(languages.map((it) => [it, words(it)])) as Text

type Read = { draft: NoticeDraft } | { faults: Record<string, string> }

function readDraft(typed: Record<string, string>, badDate: string): Read {
  const faults: Record<string, string> = {}
  const dateOf = (name: string) => {
    const word = typed[name]?.trim()
    if (!word) return undefined
    try {
      return Temporal.PlainDate.from(word)
    } catch {
      faults[name] = badDate
      return undefined
    }
  }
  const from = dateOf('from')
  const until = dateOf('until')
  if (!from) faults.from = badDate
  if (!from || Object.keys(faults).length > 0) return { faults }
  const words = (part: string) => inLanguages((it) => typed[`${part}-${it}`] ?? '')
  return {
    draft: {
      title: words('title'),
      body: words('body'),
      from,
      until,
      rank: typed.rank ? Number(typed.rank) : usualRank,
    },
  }
}

function typedFrom(notice: NoticeVersion): Record<string, string> {
  return {
    ...Object.fromEntries(languages.map((it) => [`title-${it}`, notice.title[it]])),
    ...Object.fromEntries(languages.map((it) => [`body-${it}`, notice.body[it]])),
    from: notice.from.toString(),
    until: notice.until?.toString() ?? '',
    rank: String(notice.rank),
  }
}
