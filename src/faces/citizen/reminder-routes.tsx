import { formFields, formKey, sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { isRemindable, ReminderPage, StopPage } from './reminder-pages.tsx'
import { wayOf } from './waits.ts'

/** Many phones share one address of their network; a script that tries addresses is stopped. */
const limit = { max: 60, timeWindow: '1 minute' }

/** Being reminded of a number by mail, and the link that stops it. */
export function reminderRoutes(parts: CitizenParts): void {
  const { server, reception, messages, clock, publicUrl } = parts
  const toTicket = (ask: Ask) => ask.reply.redirect(ask.to(`/ticket/${ask.params.secret}`), 303)

  const reminderPage = async (ask: Ask, typed?: string, refusal?: Refusal) => {
    const secret = ask.params.secret!
    const ticket = await reception.follow(secret, ask.language)
    if (!reception.remindsByMail || !isRemindable(ticket, clock.now())) return toTicket(ask)
    const fault = refusal?.fields.address?.[ask.language]
    const page = (
      <ReminderPage
        shell={shellOf(parts, { ...ask, path: `/ticket/${secret}/reminder` })}
        {...{ ticket, secret, typed, fault }}
        reminder={await reception.reminder(secret)}
        formKey={formKey()}
        refusal={refusal?.text[ask.language]}
      />
    )
    return sendPage(ask.reply, page, refusal?.status)
  }

  onGet(server, '/ticket/:secret/reminder', (ask) => reminderPage(ask))
  onPost(
    server,
    '/ticket/:secret/reminder',
    async (ask) => {
      const { address = '' } = formFields(ask.request)
      const wish = { address, language: ask.language, wayMinutes: wayOf(ask, publicUrl) }
      try {
        await reception.setReminder(commandContext(parts, ask), ask.params.secret!, wish)
        return toTicket(ask)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 404 || error.status >= 500) throw error
        return reminderPage(ask, address.slice(0, 254), error)
      }
    },
    limit,
  )
  onPost(server, '/ticket/:secret/reminder/drop', async (ask) => {
    await reception.dropReminder(commandContext(parts, ask), ask.params.secret!)
    return toTicket(ask)
  })

  const stopPage = async (ask: Ask) => {
    const secret = ask.params.secret!
    const { isStopped } = await messages.followStop(secret)
    const shell = shellOf(parts, { ...ask, path: `/stop/${secret}` })
    return sendPage(ask.reply, <StopPage {...{ shell, secret, isStopped }} />)
  }
  onGet(server, '/stop/:secret', stopPage)
  // Sent by the page's button, or by a mail program's own (RFC 8058), which carries nothing but the address.
  onPost(server, '/stop/:secret', async (ask) => {
    await messages.stop(commandContext(parts, ask), ask.params.secret!)
    return stopPage(ask)
  })
}
