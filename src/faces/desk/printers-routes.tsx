import { z } from 'zod'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound, Refusal } from '#platform/ledger'
import { formatTime } from '#platform/text'
import { form, page, type Visit } from './door.tsx'
import { CodePage } from './machines.tsx'
import { machinesTexts } from './machines-texts.ts'
import type { DeskParts } from './parts.ts'
import { PrintersPage, type PrintersPageProps } from './printers.tsx'
import { printersTexts } from './printers-texts.ts'

const managing = 'queue.manage'
const isName = (name: string | undefined) => /^[a-z0-9-]{1,20}$/.test(name ?? '')

/** The machines of the hall: its kiosks, its slip printers, and the slip of a number once more. */
export function printersRoutes(parts: DeskParts): void {
  const { server, printing, reception, devices } = parts
  const schema = { hide: true }

  server.get(
    '/desk/printers',
    { schema },
    page(parts, 'queue.read', async (visit) => {
      const { printed, kiosk, revoked } = visit.request.query as Record<string, string | undefined>
      const known = /^[A-Z]\d{3,6}$/.test(printed ?? '') && /^[a-z0-9-]{1,20}$/.test(kiosk ?? '')
      const message = known
        ? printersTexts(visit.language).printed(printed!, kiosk!)
        : isName(revoked) && machinesTexts(visit.language).revoked(revoked!)
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

  server.post(
    '/desk/printers/invite',
    { schema },
    form(parts, { permission: managing }, async (visit) => {
      const { context, place, posted, language, shell, reply } = visit
      const name = posted.fields.name?.trim().toLowerCase() ?? ''
      if (!isName(name)) return show(visit, undefined, 400, machinesTexts(language).nameWrong)
      const { code, expiresAt } = await devices.invite(context, place.code, name)
      const address = `${parts.publicUrl}/kiosk/${place.slug}/machine?code=${code}`
      const until = formatTime(expiresAt)
      return sendPage(reply, <CodePage {...{ shell, name, code, until, address }} />)
    }),
  )
  server.post(
    '/desk/printers/revoke',
    { schema },
    form(parts, { permission: managing }, async ({ context, place, posted, reply }) => {
      const id = z.uuid().safeParse(posted.fields.device).data
      const machine = (await devices.list(context, place.code)).find((it) => it.id === id)
      if (!machine) throw notFound()
      await devices.revoke(context, place.code, machine.id)
      return reply.redirect(`/desk/printers?revoked=${machine.name}`, 303)
    }),
  )

  async function show(visit: Visit, said: PrintersPageProps['said'], status = 200, nameFault?: string) {
    const { context, place, shell, language } = visit
    const printers = await printing.reports(context, place.code)
    const { given, strays } = await reception.machinesToday(context, place.code)
    const unused = (await reception.numbersOf(context, place.code, localDate(parts.clock.now()))).filter(
      ({ is }) => is === 'leased-unused',
    )
    const machines = (await devices.list(context, place.code)).map((device) => ({
      ...device,
      given: given.get(device.name) ?? 0,
      kept: unused
        .filter((run) => run.device === device.name)
        .reduce((sum, { first, last }) => sum + last - first + 1, 0),
    }))
    const page = PrintersPage({
      shell,
      printers,
      prints: may(context, 'ticket.print', place.code),
      said,
      machines: { language, machines, strays, manages: may(context, managing, place.code), nameFault },
    })
    return sendPage(visit.reply, page, status)
  }
}
