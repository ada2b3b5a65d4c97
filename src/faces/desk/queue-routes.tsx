import type { FastifyReply } from 'fastify'
import { dossiersTyped, identityNeeded } from '#modules/reception'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type Language, languages } from '#platform/text'
import { type FormVisit, form, idOf, page, type Visit } from './door.tsx'
import { DoorSheet } from './door-sheet.tsx'
import type { DeskParts } from './parts.ts'
import { partKey } from './posted.ts'
import { hallTexts } from './queue-hall-texts.ts'
import { QueuePage, type QueuePageProps } from './queue-page.tsx'
import { queueTexts } from './queue-texts.ts'
import { readQueue } from './queue-view.ts'

export function queueRoutes(parts: DeskParts): void {
  const { server, reception } = parts
  const schema = { hide: true }
  const permission = 'queue.work'

  server.get(
    '/desk',
    { schema },
    page(parts, 'queue.read', async (visit) => {
      const { taken, done, on, lane, phone } = visit.request.query as Record<string, string | undefined>
      const text = queueTexts(visit.language)
      if (taken && isLabel(taken))
        return show(parts, visit, {
          tone: 'success',
          message: phone ? text.takenByPhone(taken) : text.taken(taken),
          taken,
        })
      const message =
        on && isLabel(on)
          ? hallTexts(visit.language).transferred(on)
          : lane && isLabel(lane)
            ? text.toLane(lane)
            : ({ finish: text.finished, undo: text.undone } as Record<string, string>)[done ?? '']
      return show(parts, visit, message ? { tone: 'success', message } : undefined)
    }),
  )

  server.get(
    '/desk/door',
    { schema },
    page(parts, 'queue.read', async ({ reply, shell, place }) => {
      const code = reception.doorCode(place.code)
      const link = `${parts.publicUrl}/here/${place.slug}?code=${code}`
      const office = Object.fromEntries(
        languages.map((language) => [language, parts.places.officeName(place, language)]),
      ) as Record<Language, string>
      const day = localDate(parts.clock.now())
      return sendPage(reply, <DoorSheet {...{ shell, office, day, code, link }} />)
    }),
  )

  /** A command of the queue: afterwards the queue again, with the reason when it could not be done. */
  const command = (
    address: string,
    run: (visit: FormVisit) => Promise<string | undefined>,
    needed = permission,
  ) =>
    server.post(
      address,
      { schema },
      form(parts, { permission: needed }, async (visit) => {
        try {
          const query = await run(visit)
          return visit.reply.redirect(query ? `/desk?${query}` : '/desk', 303)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          const said = { tone: 'danger' as const, message: error.text[visit.language], type: error.type }
          return show(parts, visit, said, error.status)
        }
      }),
    )

  command('/desk/queue/open', async ({ context, place, posted }) => {
    await reception.openDesk(context, place.code, Number(posted.fields.counter), posted.values.queues)
    return undefined
  })
  command('/desk/queue/close', async ({ context, place, posted }) => {
    await reception.closeDesk(context, place.code, { anyway: posted.fields.anyway === 'yes' })
    return undefined
  })
  command('/desk/queue/call', async ({ context, place }) => {
    await reception.callNext(context, place.code)
    return undefined
  })
  command('/desk/queue/take', async ({ context, place, posted, language }) => {
    const { series, priority = 'normal', dossiers, idNumber, phone } = posted.fields
    if (idNumber && !/^\d{12}$/.test(idNumber)) throw identityNeeded()
    const taken = await reception.take(context, {
      place: place.code,
      channel: phone ? 'phone' : 'desk',
      language,
      series,
      priority,
      dossiers: dossiersTyped(dossiers),
      brings: [],
      idNumber: idNumber || undefined,
    })
    return `taken=${taken.label}${phone ? '&phone=yes' : ''}`
  })

  const steps = {
    recall: reception.recall,
    serve: reception.serve,
    absent: reception.markAbsent,
    'put-back': reception.putBack,
    resume: reception.resume,
    'check-in': reception.checkIn,
  }
  for (const [name, step] of Object.entries(steps)) {
    command(`/desk/queue/tickets/:ticket/${name}`, async (visit) => {
      await step(visit.context, visit.place.code, idOf(visit, 'ticket'))
      return undefined
    })
  }
  command('/desk/queue/tickets/:ticket/transfer', async (visit) => {
    const { context, place, posted } = visit
    const sent = await reception.transfer(
      context,
      place.code,
      idOf(visit, 'ticket'),
      posted.fields.queue ?? '',
    )
    return `on=${sent.label}`
  })
  command('/desk/queue/help', async ({ context, place }) => {
    await reception.callForHelp(context, place.code)
    return undefined
  })
  // Whoever sees the hall may go there, also those who call no numbers.
  command(
    '/desk/queue/help/:help/answer',
    async (visit) => {
      await reception.answerHelp(visit.context, visit.place.code, idOf(visit, 'help'))
      return undefined
    },
    'queue.read',
  )
  command('/desk/queue/tickets/:ticket/undo', async (visit) => {
    await reception.undo(visit.context, visit.place.code, idOf(visit, 'ticket'))
    return 'done=undo'
  })
  command('/desk/queue/tickets/:ticket/call', async (visit) => {
    const id = idOf(visit, 'ticket')
    await reception.pick(visit.context, visit.place.code, id, reasonOf(visit.posted.fields[`pick-${id}`]))
    return undefined
  })
  command('/desk/queue/tickets/:ticket/park', async (visit) => {
    const { context, place, posted } = visit
    const minutes = Number(posted.fields['park-minutes']) || undefined
    const parking = { reason: reasonOf(posted.fields['park-reason']), ...(minutes ? { minutes } : {}) }
    await reception.park(context, place.code, idOf(visit, 'ticket'), parking)
    return undefined
  })
  command('/desk/queue/tickets/:ticket/dossiers', async (visit) => {
    const { context, place, posted } = visit
    const typed = posted.fields['dossiers-left'] ?? ''
    if (!/^[1-9]\d{0,2}$/.test(typed)) throw refusedBy('dossiersNeeded')
    const declared = await reception.declareDossiers(context, place.code, idOf(visit, 'ticket'), {
      dossiers: Number(typed),
      waitAgain: posted.fields.rest === 'yes',
    })
    return posted.fields.rest === 'yes' ? `lane=${declared.label}` : undefined
  })
  command('/desk/queue/tickets/:ticket/finish', async (visit) => {
    const { context, place, posted } = visit
    await reception.finish(context, place.code, idOf(visit, 'ticket'))
    if (posted.fields.after !== 'call') return 'done=finish'
    // Nobody there to be called is no fault: the page shows an empty queue.
    await reception.callNext({ ...context, ...partKey(posted.key, 2) }, place.code).catch((error) => {
      if (!(error instanceof Refusal && error.type === 'nobody-waiting')) throw error
    })
    return undefined
  })
}

const isLabel = (typed: string) => /^[A-Z]\d{3,6}$/.test(typed)

/** @throws Refusal `invalid` in the words of the queue's page */
function reasonOf(typed: string | undefined): string {
  const reason = typed?.trim().slice(0, 300) ?? ''
  if (reason.length >= 3) return reason
  throw refusedBy('reasonNeeded')
}

function refusedBy(word: 'reasonNeeded' | 'dossiersNeeded'): Refusal {
  const text = (language: Language) => queueTexts(language)[word]
  return new Refusal('invalid', 400, { vi: text('vi'), en: text('en'), ar: text('ar') })
}

async function show(
  parts: DeskParts,
  visit: Visit,
  said: QueuePageProps['said'],
  status = 200,
): Promise<FastifyReply> {
  const view = await readQueue(parts, visit)
  const show = (visit.request.query as { show?: string }).show === 'all' ? 'all' : 'mine'
  return sendPage(visit.reply, <QueuePage shell={visit.shell} view={view} show={show} said={said} />, status)
}
