import { subjectOf } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound } from '#platform/ledger'
import { form, page, type Visit } from './door.tsx'
import { beginProcedure, comingOf } from './editor-new.ts'
import { NewPage } from './editor-new-page.tsx'
import { procedureSubject } from './editor-subject.ts'
import type { DeskParts } from './parts.ts'
import { ComingPage, ProcedurePage, ProceduresPage } from './procedures-page.tsx'

const editing = 'procedure.edit'

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
            mayEdit={may(visit.context, editing, city)}
            coming={
              may(visit.context, editing, city) ? await comingOf(parts, visit.context, 'procedure') : []
            }
          />,
        )
      },
      ofCity,
    ),
  )

  const showNew = async (visit: Visit, fields: Record<string, string>, faults = {}, status = 200) =>
    sendPage(
      visit.reply,
      <NewPage
        shell={visit.shell}
        kind="procedure"
        fields={fields}
        faults={faults}
        areas={procedures.fields.map(({ name }) => name)}
        sources={procedures.all.map(({ code }) => ({
          value: code,
          label: `${code} – ${entry(code).version.name[visit.language]}`,
        }))}
      />,
      status,
    )
  server.get(
    '/desk/procedures/new',
    { schema },
    page(
      parts,
      editing,
      async (visit) => {
        const begun = (await comingOf(parts, visit.context, 'procedure')).map(({ id }) => id)
        return showNew(visit, { code: procedures.freeCode(begun) })
      },
      ofCity,
    ),
  )
  server.post(
    '/desk/procedures/new',
    { schema },
    form(parts, { permission: editing, ...ofCity }, async (visit) => {
      const { fields } = visit.posted
      const begun = await beginProcedure(parts, visit.context, { fields, language: visit.language })
      if ('faults' in begun) return showNew(visit, fields, begun.faults, begun.status)
      return visit.reply.redirect(begun.path, 303)
    }),
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
        if (!procedures.find(code)) {
          // Its day has not come: those who write it see where it stands, nobody else that it is there.
          const subject = may(visit.context, editing, city)
            ? await procedureSubject(parts, visit.context, code)
            : undefined
          if (!subject) throw notFound()
          return sendPage(
            visit.reply,
            <ComingPage
              shell={visit.shell}
              subject={subject}
              editions={parts.editions.of(subject.subject)}
              today={today()}
              published={/^\d+$/.test(published) ? Number(published) : undefined}
            />,
          )
        }
        const { procedure, version } = entry(code)
        return sendPage(
          visit.reply,
          <ProcedurePage
            shell={visit.shell}
            procedure={procedure}
            version={version}
            route={procedures.stepsOf(version)}
            canReceive={
              may(visit.context, 'dossier.receive', visit.place.code) &&
              !procedures.repealOn(code, today()) &&
              !version.place
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
