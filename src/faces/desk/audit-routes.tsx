import { sendPage } from '#platform/http'
import { listAudit } from '#platform/ledger'
import { AuditPage } from './audit-page.tsx'
import { auditTexts } from './audit-texts.ts'
import { page } from './door.tsx'
import type { DeskParts } from './parts.ts'

const pageSize = 100

export function auditRoutes(parts: DeskParts): void {
  const { server, ledger, dossiers, access, places } = parts
  server.get(
    '/desk/audit',
    { schema: { hide: true } },
    page(parts, 'audit.read', async (visit) => {
      const { context, place, language, shell, reply } = visit
      const { q = '', subject: asked, before } = visit.request.query as Record<string, string | undefined>
      const code = q.trim()
      // A code is what people have in hand; the log knows the dossier by its id.
      const found = code ? (await dossiers.page(context, { words: code }, { limit: 2 })).rows : []
      const dossier = found.find((row) => row.code === code.toUpperCase())
      const subject = dossier ? `dossier:${dossier.id}` : asked
      const unknownCode = code !== '' && !dossier
      const seq = before && /^\d{1,15}$/.test(before) ? Number(before) : undefined
      const entries = unknownCode
        ? []
        : await listAudit(ledger, context, { place: place.code, subject, before: seq, limit: pageSize + 1 })
      const shown = entries.slice(0, pageSize)
      const ids = shown
        .map((entry) => /^dossier:([0-9a-f-]{36})$/.exec(entry.subject)?.[1])
        .filter((id) => id !== undefined)
      const codes = new Map(
        (ids.length > 0
          ? (await dossiers.page(context, { ids: [...new Set(ids)] }, { limit: pageSize })).rows
          : []
        ).map((row) => [`dossier:${row.id}`, row.code]),
      )
      const officers = [
        ...(await access.accountsOf(place.code)),
        ...(await access.accountsOf(places.city.code)),
      ]
      const names = new Map(officers.map((account) => [`officer:${account.id}`, account.fullName]))
      const text = auditTexts(language)
      const nameOf = (actor: string) => {
        if (actor.startsWith('system:')) return text.house
        if (actor.startsWith('officer:')) return names.get(actor) ?? text.someone
        return text.public
      }
      const search = new URLSearchParams({
        ...(subject ? { subject } : {}),
        before: String(shown.at(-1)?.seq ?? ''),
      })
      return sendPage(
        reply,
        <AuditPage
          shell={shell}
          entries={shown}
          words={code}
          subject={subject}
          unknownCode={unknownCode}
          older={entries.length > pageSize ? `/desk/audit?${search}` : undefined}
          isFirst={seq === undefined}
          nameOf={nameOf}
          codeOf={(of) => codes.get(of)}
        />,
      )
    }),
  )
}
