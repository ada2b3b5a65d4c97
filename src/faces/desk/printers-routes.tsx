import { sendPage } from '#platform/http'
import { may, Refusal } from '#platform/ledger'
import { form, page, type Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { PrintersPage, type PrintersPageProps } from './printers.tsx'
import { printersTexts } from './printers-texts.ts'

/** The slip printers of the hall, and the slip of a number once more. */
export function printersRoutes(parts: DeskParts): void {
  const { server, printing, reception } = parts
  const schema = { hide: true }

  server.get(
    '/desk/printers',
    { schema },
    page(parts, 'queue.read', async (visit) => {
      const { printed, kiosk } = visit.request.query as Record<string, string | undefined>
      const known = /^[A-Z]\d{3,6}$/.test(printed ?? '') && /^[a-z0-9-]{1,20}$/.test(kiosk ?? '')
      const message = known && printersTexts(visit.language).printed(printed!, kiosk!)
      return show(visit, message ? { tone: 'success', message } : undefined)
    }),
  )
  server.post(
    '/desk/printers/print',
    { schema },
    form(parts, { permission: 'ticket.print' }, async (visit) => {
      const { context, place, posted, language } = visit
      const number = posted.fields.number?.trim().toUpperCase() ?? ''
      const { waiting, atCounters, absent, parked } = await reception.queue(context, place.code)
      const ticket = [...waiting.map((it) => it.ticket), ...atCounters, ...absent, ...parked].find(
        ({ label }) => label === number,
      )
      if (!ticket) return show(visit, { tone: 'danger', message: printersTexts(language).unknown }, 404)
      try {
        const { kiosk } = await printing.printAtDesk(context, place.code, ticket.id, {
          kiosk: posted.fields.kiosk || undefined,
        })
        return visit.reply.redirect(`/desk/printers?${new URLSearchParams({ printed: number, kiosk })}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return show(visit, { tone: 'danger', message: error.text[language] }, error.status)
      }
    }),
  )

  async function show(visit: Visit, said: PrintersPageProps['said'], status = 200) {
    const { context, place, shell } = visit
    const printers = await printing.reports(context, place.code)
    const prints = may(context, 'ticket.print', place.code)
    return sendPage(
      visit.reply,
      <PrintersPage shell={shell} printers={printers} prints={prints} said={said} />,
      status,
    )
  }
}
