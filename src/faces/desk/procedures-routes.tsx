import { subjectOf } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound } from '#platform/ledger'
import { page } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { ProcedurePage, ProceduresPage } from './procedures-page.tsx'

export function proceduresRoutes(parts: DeskParts): void {
  const { server, procedures, clock } = parts
  const schema = { hide: true }
  const city = parts.places.city.code
  const ofCity = { ofCity: true }
  const today = () => localDate(clock.now())
  /** The repeal that holds, or the one that is to come. */
  const repealShown = (code: string) => {
    const held = procedures.repealOn(code, today())
    const next = procedures.comingAfter(code, today()).find(({ body }) => !body)
    const found = held ?? (next && procedures.repealOn(code, next.holdsFrom))
    if (!found) return undefined
    return {
      ...found,
      holds: held !== undefined,
      instead: found.replacedBy && procedures.find(found.replacedBy),
    }
  }
  const entry = (code: string) => ({
    procedure: procedures.get(code),
    version: procedures.versionOn(code, localDate(clock.now())),
  })

  server.get(
    '/desk/procedures',
    { schema },
    page(
      parts,
      undefined,
      async (visit) => {
        const { q = '', field = '' } = visit.request.query as Record<string, string>
        const codes = q.trim()
          ? procedures.search(q).map((hit) => hit.code)
          : procedures.all.filter((it) => !field || it.field.vi === field).map((it) => it.code)
        return sendPage(
          visit.reply,
          <ProceduresPage
            shell={visit.shell}
            words={q}
            field={field}
            fields={procedures.fields}
            entries={codes.map(entry)}
          />,
        )
      },
      ofCity,
    ),
  )

  server.get(
    '/desk/procedures/:code',
    { schema },
    page(
      parts,
      undefined,
      async (visit) => {
        const { code } = visit.request.params as { code: string }
        const { published = '' } = visit.request.query as Record<string, string>
        if (!procedures.find(code)) throw notFound()
        const { procedure, version } = entry(code)
        return sendPage(
          visit.reply,
          <ProcedurePage
            shell={visit.shell}
            procedure={procedure}
            version={version}
            route={procedures.stepsOf(version)}
            canReceive={
              may(visit.context, 'dossier.receive', visit.place.code) && !procedures.repealOn(code, today())
            }
            editions={parts.editions.of(subjectOf(code))}
            today={today()}
            mayEdit={may(visit.context, 'procedure.edit', city)}
            mayRepeal={may(visit.context, 'procedure.publish', city)}
            published={/^\d+$/.test(published) ? Number(published) : undefined}
            repeal={repealShown(code)}
          />,
        )
      },
      ofCity,
    ),
  )
}
