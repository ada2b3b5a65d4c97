import { downloadHeaders, pictureHeaders } from '#modules/documents'
import { officerActSchema, ownerOf, rowsOfPage } from '#modules/feedback'
import { sendPage } from '#platform/http'
import { may, Refusal } from '#platform/ledger'
import { compareVietnamese } from '#platform/text'
import { form, idOf, page, type Visit } from '../door.tsx'
import { seesCity } from '../frame.tsx'
import type { DeskParts } from '../parts.ts'
import { counterRoutes } from './counter-routes.tsx'
import { ReportsPage, shownTabs } from './list-page.tsx'
import { ReportPage } from './report-page.tsx'
import { feedbackTexts } from './texts.ts'

const permission = 'feedback.read'
/** What is done again on the same page; anything else is for the page of refusals. */
const onThePage = new Set([
  ...['stale', 'report-moved-on', 'report-level', 'report-same-unit', 'report-officer'],
  ...['report-asked-late', 'publication-personal'],
])

/** Reports of people, at the unit; whoever sees the city sees those of all wards. */
export function feedbackRoutes(parts: DeskParts): void {
  const { server, feedback, places, access, clock } = parts
  const schema = { hide: true }
  const units = ({ language }: Visit) =>
    [places.city, ...places.wards].map((it) => ({ value: it.code, label: places.fullName(it, language) }))
  const nameOf =
    ({ language }: Visit) =>
    (code: string) =>
      places.fullName(places.get(code), language)

  server.get(
    '/desk/feedback',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const { context, shell, language, request, reply } = visit
        const query = request.query as Record<string, string | undefined>
        const shown = shownTabs.find((tab) => tab === query.shown) ?? 'open'
        const isOfCity = seesCity(context)
        const ward = isOfCity && query.ward ? places.find(query.ward) : undefined
        const filter = { shown, place: ward?.code, words: (query.words ?? '').slice(0, 200) }
        const at = Math.min(1000, Math.max(1, Number.parseInt(query.page ?? '', 10) || 1))
        const found = await feedback.list(context, filter, at)
        const wards = places.wards
          .map((it) => ({ value: it.slug, label: places.fullName(it, language) }))
          .sort((a, b) => compareVietnamese(a.label, b.label))
        return sendPage(
          reply,
          <ReportsPage
            {...{ shell, found, filter, page: at, pages: Math.ceil(found.count / rowsOfPage) }}
            now={clock.now()}
            kinds={feedback.rules.kinds}
            nameOf={nameOf(visit)}
            wards={isOfCity ? wards : undefined}
            ward={ward?.slug ?? ''}
            mayRecord={may(context, 'feedback.record', visit.place.code)}
          />,
        )
      },
      { ofCity: true },
    ),
  )

  const reportPage = async (
    visit: Visit,
    back: { typed?: Record<string, string>; fault?: string; status?: number } = {},
  ) => {
    const { context, shell, request, reply } = visit
    const report = await feedback.get(context, idOf(visit, 'report'))
    const { state } = report
    const photos = await feedback.photos(context, report.id)
    const possible = feedback.possible(context, state)
    const officers = possible.includes('assign') ? await handlersAt(state.place) : []
    return sendPage(
      reply,
      <ReportPage
        {...{ shell, report, photos, possible, officers, units: units(visit), nameOf: nameOf(visit) }}
        kind={feedback.rules.kinds.find(({ id }) => id === state.kind)}
        now={clock.now()}
        owner={ownerOf(state)}
        typed={back.typed ?? {}}
        fault={back.fault}
        saved={back.fault === undefined && 'done' in (request.query as object)}
      />,
      back.status,
    )
  }
  /** Those of the unit whose role deals with reports. */
  const handlersAt = async (place: string) =>
    (await access.accountsOf(place))
      .filter(({ roles }) =>
        roles.some((role) => access.roles[role]?.permissions.includes('feedback.handle')),
      )
      .map(({ id, fullName, title }) => ({ value: `officer:${id}`, label: `${fullName} (${title})` }))

  server.get(
    '/desk/feedback/:report',
    { schema },
    page(parts, permission, (visit) => reportPage(visit), { ofCity: true }),
  )
  server.get(
    '/desk/feedback/:report/photos/:photo',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const [id, photo] = [idOf(visit, 'report'), idOf(visit, 'photo')]
        const { row, stream } = await feedback.openPhoto(visit.context, id, photo)
        return visit.reply.headers(downloadHeaders(row, 'inline')).send(stream)
      },
      { ofCity: true },
    ),
  )
  server.get(
    '/desk/feedback/:report/photos/:photo/thumbnail',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const [id, photo] = [idOf(visit, 'report'), idOf(visit, 'photo')]
        const { stream, size } = await feedback.openThumbnail(visit.context, id, photo)
        return visit.reply.headers(pictureHeaders(size)).send(stream)
      },
      { ofCity: true },
    ),
  )
  server.post(
    '/desk/feedback/:report/actions',
    { schema },
    form(parts, { permission, ofCity: true }, async (visit) => {
      const { context, language, posted, reply } = visit
      const id = idOf(visit, 'report')
      const { type = '', version, ...named } = posted.fields
      const fields = Object.fromEntries(
        Object.entries(named).map(([name, value]) => [name.replace(`${type}.`, ''), value]),
      )
      const said = officerActSchema.safeParse({ type, data: fields })
      if (!said.success)
        return reportPage(visit, {
          typed: posted.fields,
          fault: feedbackTexts(language).incomplete,
          status: 400,
        })
      try {
        await feedback.act(context, id, said.data, { version: Number(version) || undefined })
      } catch (error) {
        if (!(error instanceof Refusal) || !onThePage.has(error.type)) throw error
        const fault = error.text[language]
        return reportPage(visit, { typed: posted.fields, fault, status: error.status })
      }
      return reply.redirect(`/desk/feedback/${id}?done`, 303)
    }),
  )
  counterRoutes(parts)
}
