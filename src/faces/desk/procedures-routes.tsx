import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound } from '#platform/ledger'
import { page } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { ProcedurePage, ProceduresPage } from './procedures-page.tsx'

export function proceduresRoutes(parts: DeskParts): void {
  const { server, procedures, clock } = parts
  const schema = { hide: true }
  const entry = (code: string) => ({
    procedure: procedures.get(code),
    version: procedures.versionOn(code, localDate(clock.now())),
  })

  server.get(
    '/desk/procedures',
    { schema },
    page(parts, undefined, async (visit) => {
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
    }),
  )

  server.get(
    '/desk/procedures/:code',
    { schema },
    page(parts, undefined, async (visit) => {
      const { code } = visit.request.params as { code: string }
      if (!procedures.find(code)) throw notFound()
      const { procedure, version } = entry(code)
      return sendPage(
        visit.reply,
        <ProcedurePage
          shell={visit.shell}
          procedure={procedure}
          version={version}
          route={procedures.stepsOf(version)}
          canReceive={may(visit.context, 'dossier.receive', visit.place.code)}
        />,
      )
    }),
  )
}
