import type { Place } from '#modules/places'
import { calendarOf, dossiersTyped, type FollowedTicket, identityNeeded } from '#modules/reception'
import { localDate } from '#platform/clock'
import { formFields, formKey, sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { HeldPage, type SlotAnswers, SlotsPage } from './appointment-pages.tsx'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { type Wanted, wantedOf, wantedQuery } from './wanted.ts'
import { findWard, rememberWard } from './ward-choice.tsx'

/** Many phones share one address of their network; who one is is asked anyway. */
const limit = { max: 60, timeWindow: '1 minute' }

/** Booking an hour: choose it, confirm it within some minutes, move it, put it into one's calendar. */
export function appointmentRoutes(parts: CitizenParts): void {
  const { server, places, procedures, reception, clock, publicUrl } = parts

  /** The page of a day's hours; without a day, of the first that has a free one. */
  const slotsPage = async (
    ask: Ask,
    it: { wanted: Wanted; ward: Place; day: string | undefined; path: string; moving?: FollowedTicket },
    answers: SlotAnswers,
    refusal?: Refusal,
  ) => {
    const { wanted, ward, path, moving } = it
    const field = wanted.procedure?.procedure.field.vi
    const query = { field, ...(wanted.series ? { series: wanted.series } : {}) }
    const open = reception.days().filter((day) => reception.opensOn(ward.code, day, field))
    const slotsOf = (day: Temporal.PlainDate) => reception.slots(ward.code, { ...query, day })
    let day = open.find((one) => one.toString() === it.day)
    if (!day)
      for (const one of open) {
        if (!(await slotsOf(one)).some(({ free }) => free > 0)) continue
        day = one
        break
      }
    const shown = day ?? open[0] ?? localDate(clock.now())
    const kept = { ...wantedQuery(wanted), place: ward.slug }
    const here = (one: Temporal.PlainDate) =>
      `${path}?${new URLSearchParams({ ...(moving ? {} : kept), day: one.toString() })}`
    const page = (
      <SlotsPage
        shell={shellOf(parts, { ...ask, path: here(shown) })}
        {...{ places, policy: reception.policyToday(ward.code), wanted, ward, answers, moving }}
        days={open.map((one) => ({ day: one, href: ask.to(here(one)) }))}
        day={shown}
        today={localDate(clock.now())}
        slots={await slotsOf(shown)}
        perDay={reception.numbers.perDay}
        action={ask.to(path)}
        refusal={refusal?.text[ask.language]}
        idNumberFault={refusal?.fields.idNumber?.[ask.language]}
      />
    )
    return sendPage(ask.reply, page, refusal?.status)
  }
  const answersOf = (fields: Record<string, string | undefined>): SlotAnswers => ({
    startsAt: fields.startsAt ?? '',
    priority: fields.priority ?? 'normal',
    dossiers: fields.dossiers ?? '1',
    idNumber: (fields.idNumber ?? '').replaceAll(/\D/g, '').slice(0, 20),
    key: fields.key ?? formKey(),
  })
  const none: SlotAnswers = { startsAt: '', priority: 'normal', dossiers: '1', idNumber: '', key: '' }

  onGet(server, '/appointment/new', (ask) => {
    const wanted = wantedOf(parts, ask.query)
    const ward = findWard(places, ask.query.place ?? '')
    // What for and where is asked on the pages of numbers, which offer hours too.
    if (!ward || (!wanted.procedure && !wanted.series))
      return ask.reply.redirect(ask.to(`/ticket/new?${new URLSearchParams(ask.query)}`), 303)
    rememberWard(ask, ward)
    const it = { wanted, ward, day: ask.query.day, path: '/appointment/new' }
    return slotsPage(ask, it, { ...none, key: formKey() })
  })

  onPost(
    server,
    '/appointment/new',
    async (ask) => {
      const fields = formFields(ask.request)
      const wanted = wantedOf(parts, fields)
      const ward = findWard(places, fields.place ?? '')
      if (!ward || (!wanted.procedure && !wanted.series))
        return ask.reply.redirect(ask.to('/ticket/new'), 303)
      const answers = answersOf(fields)
      const it = { wanted, ward, day: fields.day, path: '/appointment/new' }
      const startsAt = instantOf(answers.startsAt)
      const fault = /^\d{12}$/.test(answers.idNumber) ? undefined : identityNeeded()
      if (fault || !startsAt) return slotsPage(ask, it, answers, fault ?? noHour())
      try {
        const held = await reception.holdSlot(commandContext(parts, ask), {
          place: ward.code,
          channel: 'web',
          language: ask.language,
          procedureCode: wanted.procedure?.procedure.code,
          field: wanted.procedure?.procedure.field.vi,
          series: wanted.series,
          priority: answers.priority,
          dossiers: dossiersTyped(answers.dossiers),
          brings: [],
          startsAt,
          idNumber: answers.idNumber,
        })
        return ask.reply.redirect(ask.to(`/appointment/${held.secret}`), 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status >= 500) throw error
        return slotsPage(ask, it, { ...answers, startsAt: '', key: formKey() }, error)
      }
    },
    limit,
  )

  const heldPage = async (ask: Ask, refusal?: Refusal) => {
    const secret = ask.params.secret!
    const appointment = await reception.followAppointment(secret)
    const { state, holdsUntil, wish, series } = appointment
    if (state !== 'held' && state !== 'expired' && state !== 'cancelled')
      return ask.reply.redirect(ask.to(`/ticket/${secret}`), 303)
    const isKept = state === 'held' && Temporal.Instant.compare(holdsUntil, clock.now()) > 0
    const page = (
      <HeldPage
        shell={shellOf(parts, { ...ask, path: `/appointment/${secret}` })}
        {...{ places, appointment, secret, isKept }}
        wanted={wantedOf(parts, wish.procedureCode ? { procedure: wish.procedureCode } : { series })}
        graceMinutes={reception.numbers.graceMinutes}
        formKey={formKey()}
        refusal={refusal?.text[ask.language]}
      />
    )
    return sendPage(ask.reply, page, refusal?.status)
  }
  onGet(server, '/appointment/:secret', (ask) => heldPage(ask))
  onPost(server, '/appointment/:secret/book', async (ask) => {
    try {
      const taken = await reception.bookHeld(commandContext(parts, ask), ask.params.secret!)
      return ask.reply.redirect(ask.to(`/ticket/${taken.secret}`), 303)
    } catch (error) {
      // Confirmed before, or over: the page of the hour says which.
      if (!(error instanceof Refusal) || error.status !== 409) throw error
      return heldPage(ask)
    }
  })
  onPost(server, '/appointment/:secret/drop', async (ask) => {
    const secret = ask.params.secret!
    try {
      await reception.dropHold(commandContext(parts, ask), secret)
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 409) throw error
    }
    return ask.reply.redirect(ask.to(`/appointment/${secret}`), 303)
  })

  /** A ticket that can be moved, or the way back to its page. */
  const movable = async (ask: Ask) => {
    const ticket = await reception.follow(ask.params.secret!, ask.language)
    return ticket.slot && ticket.state === 'waiting' ? ticket : undefined
  }
  const moving = (ask: Ask, ticket: FollowedTicket, day: string | undefined) => ({
    wanted: wantedOf(
      parts,
      ticket.procedureCode ? { procedure: ticket.procedureCode } : { series: ticket.label[0] },
    ),
    ward: places.get(ticket.place),
    day: day ?? ticket.day.toString(),
    path: `/ticket/${ask.params.secret}/move`,
    moving: ticket,
  })
  const toTicket = (ask: Ask) => ask.reply.redirect(ask.to(`/ticket/${ask.params.secret}`), 303)

  onGet(server, '/ticket/:secret/move', async (ask) => {
    const ticket = await movable(ask)
    if (!ticket) return toTicket(ask)
    return slotsPage(ask, moving(ask, ticket, ask.query.day), { ...none, key: formKey() })
  })
  onPost(
    server,
    '/ticket/:secret/move',
    async (ask) => {
      const fields = formFields(ask.request)
      const answers = answersOf(fields)
      const ticket = await movable(ask)
      if (!ticket) return toTicket(ask)
      const it = moving(ask, ticket, fields.day)
      const startsAt = instantOf(answers.startsAt)
      const fault = /^\d{12}$/.test(answers.idNumber) ? undefined : identityNeeded()
      if (fault || !startsAt) return slotsPage(ask, it, answers, fault ?? noHour())
      try {
        const wish = { startsAt, idNumber: answers.idNumber }
        await reception.moveAppointment(commandContext(parts, ask), ask.params.secret!, wish)
        return toTicket(ask)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status >= 500) throw error
        return slotsPage(ask, it, { ...answers, startsAt: '', key: formKey() }, error)
      }
    },
    limit,
  )

  onGet(server, '/ticket/:secret/appointment.ics', async (ask) => {
    const secret = ask.params.secret!
    const ticket = await reception.follow(secret, ask.language)
    if (!ticket.slot) return toTicket(ask)
    const ward = places.get(ticket.place)
    const procedure = ticket.procedureCode ? procedures.find(ticket.procedureCode) : undefined
    const file = calendarOf({
      ticket: { ...ticket, slot: ticket.slot },
      minutes: reception.numbers.appointments.everyMinutes,
      office: places.officeName(ward, ask.language),
      where: places.fullName(ward, ask.language),
      what: procedure?.plain[ask.language],
      link: `${publicUrl}${ask.to(`/ticket/${secret}`)}`,
      language: ask.language,
      now: clock.now(),
    })
    return ask.reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${ticket.label}.ics"`)
      .send(file)
  })
}

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return undefined
  }
}

const noHour = () =>
  new Refusal('invalid', 400, {
    vi: 'Hãy chọn một giờ trong danh sách.',
    en: 'Choose one of the hours.',
    ar: 'اختر ساعة من القائمة.',
  })
