import { emailAddress } from '#modules/messages'
import { classesOfPeople, dossierQuestion, dossiersTyped, identityNeeded } from '#modules/reception'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { type Context, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import { BookedPage, BookingPage, type BookingProps } from './booking-page.tsx'
import { form, page, type Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { partKey } from './posted.ts'

/** Numbers and hours for another day, at the desk: the way for people who have no phone. */
export function bookingRoutes(parts: DeskParts): void {
  const { server, reception, places, clock } = parts
  const schema = { hide: true }
  const permission = 'queue.work'

  const show = async (
    { reply, shell, place, language }: Visit,
    asked: { series: string | undefined; day: string | undefined },
    answers: BookingProps['answers'],
    refusal?: Refusal,
  ) => {
    const { groups } = places.hall(place.code)
    const { series } = groups.find((group) => group.series === asked.series) ?? groups[0]!
    const today = localDate(clock.now())
    const days = reception.days().filter((day) => !day.equals(today) && reception.opensOn(place.code, day))
    const day = days.find((one) => one.toString() === asked.day) ?? days[0]
    const slots = day ? await reception.slots(place.code, { day, series, field: undefined }) : []
    const policy = reception.policyToday(place.code)
    return sendPage(
      reply,
      <BookingPage
        {...{ shell, groups, series, days, day, slots, answers }}
        classes={classesOfPeople(policy).map(([value, it]) => ({ value, label: it.name[language] }))}
        dossiers={dossierQuestion(policy, language)}
        refusal={refusal?.text[language]}
        idNumberFault={refusal?.fields.idNumber?.[language]}
        emailFault={refusal?.fields.address?.[language]}
        remindsByMail={reception.remindsByMail}
      />,
      refusal?.status,
    )
  }

  server.get(
    '/desk/booking',
    { schema },
    page(parts, permission, (visit) => {
      const { series, day } = visit.request.query as Record<string, string | undefined>
      const none = { startsAt: '', priority: 'normal', dossiers: '1', idNumber: '', email: '' }
      return show(visit, { series, day }, none)
    }),
  )

  server.post(
    '/desk/booking',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { context, place, reply, shell, language, posted } = visit
      const { series, day, startsAt = '', priority = 'normal', dossiers = '1', idNumber = '' } = posted.fields
      const email = reception.remindsByMail ? (posted.fields.email?.trim() ?? '') : ''
      const digits = idNumber.replaceAll(/\D/g, '').slice(0, 20)
      const answers = { startsAt, priority, dossiers, idNumber: digits, email }
      if (!/^\d{12}$/.test(digits)) return show(visit, { series, day }, answers, identityNeeded())
      const wish = {
        place: place.code,
        channel: 'desk',
        language,
        series,
        priority,
        dossiers: dossiersTyped(dossiers),
        brings: [],
        idNumber: digits,
      } as const
      try {
        // Said before anything is booked.
        if (email) emailAddress(email)
        const secret = await (startsAt
          ? book(context, { ...wish, brings: [], startsAt: Temporal.Instant.from(startsAt) })
          : reception
              .take(context, { ...wish, brings: [], day: Temporal.PlainDate.from(day ?? '') })
              .then((taken) => taken.secret))
        const { label, ...it } = await reception.follow(secret, language)
        const reminder = email ? await remind(context, secret, email, language) : undefined
        const prefix = language === 'vi' ? '' : `/${language}`
        return sendPage(
          reply,
          <BookedPage
            shell={shell}
            label={label}
            day={it.day}
            slot={it.slot}
            reminder={reminder}
            slip={`${prefix}/ticket/${secret}/print`}
          />,
        )
      } catch (error) {
        if (error instanceof RangeError) return show(visit, { series, day }, { ...answers, startsAt: '' })
        if (!(error instanceof Refusal) || error.status === 403 || error.status >= 500) throw error
        const kept = error.type === 'address-unusable' ? startsAt : ''
        return show(visit, { series, day }, { ...answers, startsAt: kept }, error)
      }
    }),
  )

  /** What was booked stays booked, also when no letters can go to this address. */
  async function remind(context: Context, secret: string, address: string, language: Language) {
    try {
      // A key of its own, made from the form's: the same form again is the same wish.
      await reception.setReminder({ ...context, ...partKey(context.key, 1) }, secret, { address, language })
    } catch (error) {
      if (!(error instanceof Refusal) || error.status >= 500) throw error
      return { refused: error.text[language] }
    }
    return reception.reminder(secret)
  }

  /** Keeps the hour and confirms it; the person stands here, nobody has to think about it for five minutes. */
  async function book(context: Context, wish: Parameters<typeof reception.holdSlot>[1]): Promise<string> {
    const { secret } = await reception.holdSlot(context, wish)
    const { key: _, ...once } = context
    await reception.bookHeld(once, secret).catch(async (error) => {
      // The same form sent again: it was confirmed the first time.
      const { state } = await reception.followAppointment(secret)
      if (state !== 'booked') throw error
    })
    return secret
  }
}
