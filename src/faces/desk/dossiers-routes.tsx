import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { page } from './door.tsx'
import { DossiersPage } from './dossiers-page.tsx'
import { inboxesOf } from './inboxes.ts'
import type { DeskParts } from './parts.ts'
import { stepName } from './step-name.ts'

const pageSize = 50

export function dossiersRoutes(parts: DeskParts): void {
  const { server, dossiers, procedures, calendar, clock } = parts
  server.get(
    '/desk/dossiers',
    { schema: { hide: true } },
    page(parts, 'dossier.read', async (visit) => {
      const { context, language, place, shell, reply } = visit
      const { tab, q = '', before } = visit.request.query as Record<string, string | undefined>
      const words = q.trim().slice(0, 200)
      const inboxes = inboxesOf(procedures, visit)
      const counts = await dossiers.count(
        context,
        inboxes.map((inbox) => inbox.filter),
      )
      // Without a wish: the first pile that holds something.
      const wished = inboxes.find((inbox) => inbox.name === tab)
      const current = wished ?? inboxes.find((_, index) => counts[index]! > 0) ?? inboxes[0]!
      const byTime = words !== '' || current.filter.order === 'newest'
      const from = byTime ? instantOf(before) : undefined
      const filter = words ? { place: place.code, words } : current.filter
      const rows = await dossiers.list(context, {
        ...filter,
        before: from,
        limit: byTime ? pageSize + 1 : 200,
      })
      const hasOlder = byTime && rows.length > pageSize
      const shown = hasOlder ? rows.slice(0, pageSize) : rows
      const search = new URLSearchParams(words ? { q: words } : { tab: current.name })
      if (hasOlder) search.set('before', shown.at(-1)!.filedAt.toString())
      const today = localDate(clock.now())
      const alerts = await dossiers.alerts(context)
      return sendPage(
        reply,
        <DossiersPage
          shell={shell}
          calendar={calendar}
          now={clock.now()}
          tabs={inboxes.map(({ name }, index) => ({ name, count: counts[index]! }))}
          current={current.name}
          words={words}
          alerts={alerts.length}
          rows={shown}
          older={hasOlder ? `/desk/dossiers?${search}` : undefined}
          isFirst={from === undefined}
          stepName={(step) => stepName(procedures, step, language)}
          procedureName={(code) =>
            procedures.find(code) ? procedures.versionOn(code, today).name[language] : code
          }
        />,
      )
    }),
  )
}

function instantOf(text: string | undefined): Temporal.Instant | undefined {
  try {
    return text ? Temporal.Instant.from(text) : undefined
  } catch {
    return undefined
  }
}
